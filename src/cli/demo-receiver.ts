import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface DemoReceiver {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** In the order of arrival. */
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** Listens on a free loopback port, keeps every request and answers 202. */
export async function startDemoReceiver(): Promise<DemoReceiver> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push({
        method: request.method ?? "",
        path: request.url ?? "",
        headers: pairs(request.rawHeaders),
        body: Buffer.concat(chunks).toString("utf8"),
      });
      response.writeHead(202, { "content-type": "application/json" }).end('{"ok":true}');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    found.push([raw[index] ?? "", raw[index + 1] ?? ""]);
  }
  return found;
}
