import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What became of one delivery id at the receiver. */
export interface Accepted {
  /** The event, as the body says. */
  readonly event: string;
  /** How often it was accepted. */
  times: number;
}

export interface SoakReceiver {
  readonly url: string;
  /** By delivery id. */
  readonly accepted: ReadonlyMap<string, Accepted>;
  /** Accepted requests whose sender did not get to know it. */
  readonly lostReplies: number;
  readonly requests: number;
  /** Resolves when no request is being handled. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

type Fault = "refuse" | "reset-before" | "lose-reply";
const FAULTS: readonly Fault[] = ["refuse", "reset-before", "lose-reply"];

/**
 * A receiver that accepts most requests. The others it refuses with 503, resets before it has done
 * anything, or accepts without a reply that arrives.
 */
export async function startSoakReceiver(
  faultRate: number,
  random: () => number,
): Promise<SoakReceiver> {
  const accepted = new Map<string, Accepted>();
  let lostReplies = 0;
  let requests = 0;
  let handling = 0;
  let onIdle = () => {};

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests += 1;
    const fault = random() < faultRate ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined;
    if (fault === "reset-before") {
      request.socket.resetAndDestroy();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (fault === "refuse") {
      response.writeHead(503).end();
      return;
    }
    const id = String(request.headers["webhook-id"]);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    const event = typeof body === "object" && body !== null && "event" in body ? body.event : "";
    const known = accepted.get(id) ?? { event: String(event), times: 0 };
    known.times += 1;
    accepted.set(id, known);
    if (fault === "lose-reply") {
      lostReplies += 1;
      request.socket.resetAndDestroy();
      return;
    }
    response.end();
  }

  const server = createServer((request, response) => {
    handling += 1;
    // A sender that was killed in the middle of its request has sent nothing that counts.
    handle(request, response)
      .catch(() => response.destroy())
      .finally(() => {
        handling -= 1;
        if (handling === 0) onIdle();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    accepted,
    get lostReplies() {
      return lostReplies;
    },
    get requests() {
      return requests;
    },
    idle() {
      if (handling === 0) return Promise.resolve();
      return new Promise((resolve) => {
        onIdle = resolve;
      });
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
