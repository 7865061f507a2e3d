import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";

export interface ReceivedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Lower-case names, as node:http joins them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** What the server does with a request once it has read it. */
export type Answer =
  | PlainAnswer
  | ((request: ReceivedRequest) => PlainAnswer)
  /** Says nothing, for ever. */
  | "hang"
  /** Resets the connection without an answer: the reply is lost. */
  | "drop-reply"
  /** Half of a promised body, then the end of the connection. */
  | "truncate"
  /** A body of one byte every 20 ms, for ever. */
  | "drip"
  /** A body of 1 GiB. */
  | "endless"
  /** 8 MiB of zeros, gzipped to 8 KiB. */
  | "gzip-bomb"
  | "malformed-chunk"
  | "not-http"
  /** 64 KiB of headers. */
  | "huge-headers";

export interface WebhookServer extends AsyncDisposable {
  /** Without a path: `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly ReceivedRequest[];
  /** Connections that were accepted. */
  readonly connections: () => number;
}

export interface WebhookServerOptions {
  /** One per request; the last one repeats. @default status 200 */
  readonly answers?: readonly Answer[];
  /** What it plays instead: a service that looks at its requests. */
  readonly service?: (request: ReceivedRequest) => Answer;
  /** With the certificate of test/fixtures/tls, for localhost and hooks.example.test. */
  readonly tls?: boolean;
  /** @default "127.0.0.1" */
  readonly host?: string;
}

const TLS = new URL("../fixtures/tls/", import.meta.url);

/** The certificate that the server's TLS shows and that a client has to trust, as PEM. */
export async function webhookServerCertificate(): Promise<string> {
  return await readFile(new URL("cert.pem", TLS), "utf8");
}

/** A receiver on this machine that records what arrives, and misbehaves as it is told. */
export async function startWebhookServer(
  options: WebhookServerOptions = {},
): Promise<WebhookServer> {
  const requests: ReceivedRequest[] = [];
  const answers = options.answers ?? [{ status: 200 }];
  const sockets = new Set<Socket>();
  let connections = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const received: ReceivedRequest = {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: Buffer.concat(chunks),
    };
    requests.push(received);
    const scripted = answers[Math.min(requests.length, answers.length) - 1];
    const chosen = options.service?.(received) ?? scripted;
    const answer = typeof chosen === "function" ? chosen(received) : chosen;
    if (answer !== undefined) give(answer, response);
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    // A client that goes away in the middle of its request is none of the test's business.
    handle(request, response).catch(() => response.destroy());
  };
  const server: Server = options.tls
    ? createTlsServer(
        {
          key: await readFile(new URL("key.pem", TLS)),
          cert: await readFile(new URL("cert.pem", TLS)),
        },
        listener,
      )
    : createServer(listener);
  server.on(options.tls ? "secureConnection" : "connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  server.listen(0, options.host ?? "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const scheme = options.tls ? "https" : "http";
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `${scheme}://${host}:${address.port}`,
    port: address.port,
    requests,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function give(
  answer: Exclude<Answer, (request: ReceivedRequest) => PlainAnswer>,
  response: ServerResponse,
): void {
  const { socket } = response;
  if (typeof answer === "object") {
    response.writeHead(answer.status, answer.headers).end(answer.body);
    return;
  }
  switch (answer) {
    case "hang":
      return;
    case "drop-reply":
      socket?.resetAndDestroy();
      return;
    case "truncate":
      socket?.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf");
      return;
    case "drip":
      response.writeHead(200, { "content-type": "text/plain" });
      drip(response);
      return;
    case "endless":
      response.writeHead(200, { "content-length": String(1024 ** 3) });
      pour(response, Buffer.alloc(64 * 1024, "x"));
      return;
    case "gzip-bomb":
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
      response.end(gzipSync(Buffer.alloc(8 * 1024 ** 2)));
      return;
    case "malformed-chunk":
      socket?.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nnonsense\r\n");
      return;
    case "not-http":
      socket?.write("220 mail.example.test ESMTP\r\n");
      return;
    case "huge-headers":
      socket?.write(`HTTP/1.1 200 OK\r\n${`x-filler: ${"x".repeat(1024)}\r\n`.repeat(64)}\r\n`);
      return;
  }
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write("."), 20);
  response.on("close", () => clearInterval(timer));
}

function pour(response: ServerResponse, block: Buffer): void {
  const write = () => {
    if (response.destroyed) return;
    while (response.write(block));
    response.once("drain", write);
  };
  write();
}
