import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

export interface ConnectionAttempts extends Disposable {
  /** The addresses that this process began to connect to, in order. */
  readonly addresses: readonly string[];
}

/** Sees every TCP connection that this process begins, whatever library begins it. */
export function watchConnections(): ConnectionAttempts {
  const addresses: string[] = [];
  const watch = (message: unknown) => {
    if (typeof message !== "object" || message === null || !("socket" in message)) return;
    const { socket } = message;
    if (socket instanceof Socket) {
      socket.on("connectionAttempt", (address: string) => addresses.push(address));
    }
  };
  subscribe("net.client.socket", watch);
  return { addresses, [Symbol.dispose]: () => unsubscribe("net.client.socket", watch) };
}
