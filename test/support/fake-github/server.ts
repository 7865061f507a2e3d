import { once } from "node:events";
import { rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { tempDirectory } from "../temp-directory.ts";
import { answer } from "./answer.ts";
import type { Fault, FaultRate, FaultRule } from "./faults.ts";
import { createFaults } from "./faults.ts";
import type { FakeRepository, FakeRepositoryOptions } from "./repository.ts";
import { createFakeRepository } from "./repository.ts";
import type { ApiRequest, ApiResponse, FakeToken } from "./request.ts";
import { failure } from "./request.ts";

export interface FakeGitHubOptions {
  /** By `owner/name`. @default one public repository, `acme/catalog` */
  readonly repositories?: Readonly<Record<string, FakeRepositoryOptions>>;
  /** By the token itself. @default one that may do everything, `test-token` */
  readonly tokens?: Readonly<Record<string, FakeToken>>;
  /** The time that commits get, in milliseconds since 1970. @default the real time */
  readonly now?: () => number;
}

export interface FakeGitHub extends AsyncDisposable {
  /** Both APIs: REST here, GraphQL at `/graphql` below it. */
  readonly url: string;
  readonly graphqlUrl: string;
  /** A token that the server knows: the first one. */
  readonly token: string;
  /** What the actions and the CLI read of their environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that arrived, in order. */
  readonly requests: readonly ApiRequest[];
  /** Everything since the last call, as `GET /repos/acme/catalog`. */
  takeRequests(): readonly string[];
  /** @throws Error for a repository that does not exist. */
  repository(name: string): FakeRepository;
  /** Rules are asked in the order they were made, before any rate. */
  fail(fault: Fault, rule?: FaultRule): void;
  failAtRate(rate: FaultRate): void;
  /** Forgets all rules and rates. */
  heal(): void;
}

const DEFAULT_TOKEN = "test-token";

/** GitHub's API on this machine, over real git repositories: `await using`. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const directory = await tempDirectory();
  const now = options.now ?? Date.now;
  const tokens = new Map(Object.entries(options.tokens ?? { [DEFAULT_TOKEN]: {} }));
  const repositories = new Map<string, FakeRepository>();
  for (const [name, settings] of Object.entries(options.repositories ?? { "acme/catalog": {} })) {
    const made = await createFakeRepository(name, settings, { directory: directory.path, now });
    repositories.set(name.toLowerCase(), made);
  }
  const faults = createFaults();
  const requests: ApiRequest[] = [];
  let taken = 0;
  let url = "";

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, requests.length);
    requests.push(request);
    const fault = faults.of(request);
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    const instead = fault === undefined ? undefined : refusal(fault);
    if (instead === "hang") return;
    if (instead === "reset") {
      incoming.socket.resetAndDestroy();
      return;
    }
    if (instead !== undefined) return send(instead, request, response);
    const stale = fault?.kind === "stale";
    const answered = answer({ request, url, repositories, stale, now }, tokens);
    if (fault?.kind === "drop-reply") {
      incoming.socket.resetAndDestroy();
      return;
    }
    const lost = fault?.kind === "status" ? failure(fault.status, "Server Error") : undefined;
    send(lost ?? answered, request, response);
  }

  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => response.destroy());
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  // A busy test must not find its connection closed.
  server.keepAliveTimeout = 120_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  url = `http://127.0.0.1:${address.port}`;
  const [token = DEFAULT_TOKEN] = tokens.keys();

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    token,
    env: { GITHUB_TOKEN: token, GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` },
    requests,
    takeRequests() {
      const since = requests.slice(taken);
      taken = requests.length;
      return since.map(({ method, path }) => `${method} ${path}`);
    },
    repository(name) {
      const found = repositories.get(name.toLowerCase());
      if (found === undefined) throw new Error(`There is no repository ${name}.`);
      return found;
    },
    fail: faults.add,
    failAtRate: faults.addRate,
    heal: faults.clear,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
      await rm(directory.path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function readRequest(incoming: IncomingMessage, index: number): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://fake");
  return {
    index,
    method: incoming.method ?? "",
    path: pathname,
    query: searchParams,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: body === "" ? undefined : JSON.parse(body),
  };
}

/** What is said or done before the request is looked at, where the fault is of that kind. */
function refusal(fault: Fault): ApiResponse | "hang" | "reset" | undefined {
  switch (fault.kind) {
    case "hang":
    case "reset":
      return fault.kind;
    case "status":
      return fault.after === true ? undefined : failure(fault.status, "Server Error");
    case "secondary": {
      const refused = failure(403, "You have exceeded a secondary rate limit. Please wait.");
      const { retryAfterS } = fault;
      if (retryAfterS === undefined) return refused;
      return { ...refused, headers: { "retry-after": String(retryAfterS) } };
    }
    case "primary":
      return {
        ...failure(403, "API rate limit exceeded for installation."),
        headers: {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Math.ceil(fault.resetMs / 1000)),
        },
      };
    case "drop-reply":
    case "stale":
    case "slow":
      return undefined;
  }
}

function send(
  { status, headers = {}, body }: ApiResponse,
  request: ApiRequest,
  response: ServerResponse,
): void {
  const isBytes = Buffer.isBuffer(body);
  const bytes = isBytes ? body : Buffer.from(body === undefined ? "" : JSON.stringify(body));
  const type = isBytes ? "application/octet-stream" : "application/json; charset=utf-8";
  const zipped = request.headers["accept-encoding"]?.includes("gzip") === true && bytes.length > 0;
  response.writeHead(status, {
    "content-type": type,
    "x-ratelimit-remaining": "4999",
    ...headers,
    ...(zipped ? { "content-encoding": "gzip" } : {}),
  });
  response.end(zipped ? gzipSync(bytes, { level: 1 }) : bytes);
}
