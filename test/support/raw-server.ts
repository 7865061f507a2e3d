import { once } from "node:events";
import type { Socket } from "node:net";
import { createServer } from "node:net";

export interface RawServer extends AsyncDisposable {
  /** `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly port: number;
  /** Requests that arrived whole. */
  readonly requests: () => number;
  /** Connections that were accepted. */
  readonly connections: () => number;
}

/** What is done on a connection once a request has arrived whole. */
export type RawAnswer = (socket: Socket) => void;

/** Writes text as it is. */
export function says(...parts: readonly string[]): RawAnswer {
  return (socket) => socket.write(parts.join(""), "latin1");
}

/** Writes text as it is and ends the connection. */
export function saysAndEnds(...parts: readonly string[]): RawAnswer {
  return (socket) => socket.end(parts.join(""), "latin1");
}

/** Writes text as it is and resets the connection. */
export function saysAndResets(...parts: readonly string[]): RawAnswer {
  return (socket) => socket.write(parts.join(""), "latin1", () => socket.resetAndDestroy());
}

/** Writes a text, and then another one over and over until the connection is gone. */
export function saysForEver(first: string, again: string, everyMs = 0): RawAnswer {
  return (socket) => {
    const more = () => {
      if (socket.destroyed) return;
      socket.write(again, "latin1", () => timers.add(setTimeout(more, everyMs)));
    };
    const timers = new Set<NodeJS.Timeout>();
    socket.on("close", () => {
      for (const timer of timers) clearTimeout(timer);
    });
    socket.write(first, "latin1", more);
  };
}

/**
 * A receiver that says whatever it is told, HTTP or not: what `node:http` would not let it say.
 *
 * @param answers - one per request; the last one repeats.
 * @param onConnection - what is done with a connection before anything is read of it.
 */
export async function startRawServer(
  answers: readonly RawAnswer[],
  onConnection: (socket: Socket) => void = () => {},
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let [requests, connections] = [0, 0];
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    onConnection(socket);
    let read = "";
    socket.on("data", (chunk) => {
      read += chunk.toString("latin1");
      while (isWhole(read)) {
        read = read.slice(lengthOf(read));
        requests += 1;
        answers[Math.min(requests, answers.length) - 1]?.(socket);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests: () => requests,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function isWhole(read: string): boolean {
  return read.includes("\r\n\r\n") && read.length >= lengthOf(read);
}

/** Of the first request, with its body. */
function lengthOf(read: string): number {
  const head = read.slice(0, read.indexOf("\r\n\r\n") + 4);
  return head.length + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
}
