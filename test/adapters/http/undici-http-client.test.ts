import { once } from "node:events";
import type { LookupFunction } from "node:net";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import type { UndiciHttpClientOptions } from "../../../src/adapters/http/undici-http-client.ts";
import { createUndiciHttpClient } from "../../../src/adapters/http/undici-http-client.ts";
import type { HttpCall, HttpOutcome } from "../../../src/ports/http-client.ts";
import { says, startRawServer } from "../../support/raw-server.ts";
import type { Answer, WebhookServer } from "../../support/webhook-server.ts";
import { startWebhookServer, webhookServerCertificate } from "../../support/webhook-server.ts";

const LOCAL = { allowHttp: true, allowPrivate: ["127.0.0.0/8", "::1/128"] };

function call(url: string, overrides: Partial<HttpCall> = {}): HttpCall {
  return {
    request: { method: "POST", url, headers: { "content-type": "application/json" }, body: "{}" },
    policy: LOCAL,
    timeoutMs: 5_000,
    maxResponseBytes: 65_536,
    ...overrides,
  };
}

async function send(
  options: UndiciHttpClientOptions,
  ...calls: readonly HttpCall[]
): Promise<HttpOutcome> {
  const client = createUndiciHttpClient(options);
  try {
    let outcome: HttpOutcome | undefined;
    for (const one of calls) outcome = await client.send(one);
    if (outcome === undefined) throw new Error("No call was given.");
    return outcome;
  } finally {
    await client.close();
  }
}

async function answered(answer: Answer, overrides: Partial<HttpCall> = {}): Promise<HttpOutcome> {
  await using server = await startWebhookServer({ answers: [answer] });
  return await send({}, call(`${server.url}/hook?token=hidden`, overrides));
}

function lookupOf(...answers: readonly (readonly string[])[]): {
  readonly lookup: LookupFunction;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const lookup: LookupFunction = (hostname, _options, callback) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    callback(
      null,
      answer.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return { lookup, asked };
}

describe("createUndiciHttpClient", () => {
  it("sends exactly the method, path, headers and bytes of the request", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 201, body: "made" }] });
    const body = '{"text":"Größe ☃","n":1}';

    const outcome = await send(
      {},
      call(`${server.url}/a%2Fb/c?x=1&y=%20`, {
        request: {
          method: "PATCH",
          url: `${server.url}/a%2Fb/c?x=1&y=%20`,
          headers: { "content-type": "application/json", "x-name": "Größe" },
          body,
        },
      }),
    );

    const [request] = server.requests;
    expect(request?.method).toBe("PATCH");
    expect(request?.path).toBe("/a%2Fb/c?x=1&y=%20");
    expect(request?.body.toString()).toBe(body);
    expect(request?.headers).toMatchObject({
      "content-length": String(Buffer.byteLength(body)),
      "accept-encoding": "identity",
      host: `127.0.0.1:${server.port}`,
    });
    expect(Buffer.from(request?.headers["x-name"] ?? "", "latin1").toString()).toBe("Größe");
    expect(outcome).toMatchObject({
      kind: "response",
      response: { status: 201, truncated: false, body: new Uint8Array(Buffer.from("made")) },
    });
  });

  it("sends a DELETE with a body, and a GET without one", async () => {
    await using server = await startWebhookServer();
    const request = { url: `${server.url}/`, headers: {} };

    await send(
      {},
      call(server.url, { request: { ...request, method: "DELETE", body: "[1]" } }),
      call(server.url, { request: { ...request, method: "GET" } }),
    );

    expect(server.requests.map((one) => [one.method, one.body.toString()])).toEqual([
      ["DELETE", "[1]"],
      ["GET", ""],
    ]);
    expect(server.requests[1]?.headers["content-length"]).toBeUndefined();
  });

  it("uses a connection again", async () => {
    await using server = await startWebhookServer();

    await send({}, ...Array.from({ length: 10 }, () => call(server.url)));

    expect(server.requests).toHaveLength(10);
    expect(server.connections()).toBeLessThan(4);
  });

  it("does not follow a redirect", async () => {
    await using other = await startWebhookServer();
    await using server = await startWebhookServer({
      answers: [{ status: 302, headers: { location: `${other.url}/stolen` } }],
    });

    const outcome = await send({}, call(server.url));

    expect(outcome).toMatchObject({ kind: "response", response: { status: 302 } });
    expect(other.requests).toHaveLength(0);
  });

  it("reads a body to its cap and leaves the rest", async () => {
    const outcome = await answered("endless");

    expect(outcome).toMatchObject({ kind: "response", response: { truncated: true } });
    expect(outcome.kind === "response" && outcome.response.body.length).toBe(65_536);
  });

  it("does not decompress", async () => {
    const outcome = await answered("gzip-bomb");

    const body = outcome.kind === "response" ? outcome.response.body : new Uint8Array();
    expect([...body.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    expect(body.length).toBeLessThan(65_536);
  });

  it("does not wait for a body that is not to be read", async () => {
    const outcome = await answered("drip", { maxResponseBytes: 0 });

    expect(outcome).toMatchObject({ kind: "response", response: { status: 200, truncated: true } });
  });

  it.each([
    ["hang", "timeout", "did not begin to answer within 0.15 s"],
    ["drip", "timeout", "did not end its answer within 0.3 s"],
    ["drop-reply", "connection-reset", "closed the connection before it answered"],
    ["truncate", "connection-reset", "closed the connection before it answered"],
    ["malformed-chunk", "response-invalid", "sent something that is not HTTP"],
    ["not-http", "response-invalid", "sent something that is not HTTP"],
    ["huge-headers", "response-invalid", "sent more headers than are read"],
  ] as const)("answers %s with %s", async (answer, code, says) => {
    const silent = answer === "hang" || answer === "drip";
    const outcome = await answered(answer, { timeoutMs: silent ? 300 : 15_000 });

    expect(outcome).toMatchObject({ kind: "error", code });
    expect(outcome.kind === "error" && outcome.message).toContain(says);
    expect(JSON.stringify(outcome)).not.toContain("hidden");
  });

  it("keeps no time for a body that is not to be read", async () => {
    const outcome = await answered("hang", { timeoutMs: 200, maxResponseBytes: 0 });

    expect(outcome).toMatchObject({ kind: "error", code: "timeout" });
    expect(outcome.kind === "error" && outcome.message).toContain(
      "did not begin to answer within 0.2 s",
    );
  });

  it("takes for an answer only what came after its request", async () => {
    const two = says(
      "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nfirst",
      "HTTP/1.1 500 Forged\r\ncontent-length: 6\r\n\r\nforged",
    );
    const one = says("HTTP/1.1 202 Accepted\r\ncontent-length: 6\r\n\r\nsecond");
    await using server = await startRawServer([two, one]);
    const client = createUndiciHttpClient();

    const first = await client.send(call(server.url));
    const second = await client.send(call(server.url));
    await client.close();

    expect([first, second]).toMatchObject([
      { kind: "response", response: { status: 200, body: new Uint8Array(Buffer.from("first")) } },
      { kind: "response", response: { status: 202, body: new Uint8Array(Buffer.from("second")) } },
    ]);
  });

  it.each([
    ["a carriage return and a line feed", "a\r\nx-evil: 1"],
    ["a line feed", "a\nx-evil: 1"],
    ["NUL", "a\0b"],
  ])("sends no header with %s in it", async (_what, value) => {
    await using server = await startWebhookServer();
    const request = { method: "POST", url: server.url, headers: { "x-a": value }, body: "{}" };

    const outcome = await send({}, call(server.url, { request }));

    expect(outcome).toMatchObject({ kind: "error", code: "egress-refused" });
    expect(server.requests).toHaveLength(0);
  });

  it("makes no line break of a character whose last byte is one", async () => {
    await using server = await startWebhookServer();
    // U+010D and U+010A, cut to a byte each, are a carriage return and a line feed.
    const headers = { "x-a": "a\u010d\u010ax-evil: 1" };

    await send({}, call(server.url, { request: { method: "GET", url: server.url, headers } }));

    expect(server.requests[0]?.headers).not.toHaveProperty("x-evil");
    expect(Buffer.from(server.requests[0]?.headers["x-a"] ?? "", "latin1").toString()).toBe(
      headers["x-a"],
    );
  });

  it("says that nothing listens", async () => {
    let url: string;
    {
      await using server = await startWebhookServer();
      url = server.url;
    }

    const outcome = await send({}, call(url));

    expect(outcome).toMatchObject({ kind: "error", code: "connect-failed" });
  });

  it("says that a name has no address", async () => {
    const lookup: LookupFunction = (_hostname, _options, callback) =>
      callback(Object.assign(new Error("none"), { code: "ENOTFOUND" }), "");

    const outcome = await send({ lookup }, call("https://gone.example.test/"));

    expect(outcome).toEqual({
      kind: "error",
      code: "dns-failed",
      message: '"gone.example.test:443" has no address (ENOTFOUND).',
    });
  });

  it("does not wait long for a host that accepts no connection", async () => {
    const silent = createServer(() => {});
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : undefined;

    const outcome = await send({ connectTimeoutMs: 200 }, call(`https://127.0.0.1:${port}/`));
    silent.close();

    expect(outcome).toEqual({
      kind: "error",
      code: "timeout",
      message: `"127.0.0.1:${port}" did not accept a connection in time (UND_ERR_CONNECT_TIMEOUT).`,
      unsent: true,
    });
  });

  it("reaches the operator's own address, private and without TLS, though nothing is allowed", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 200 }] });
    const own = { allowHttp: false, allowPrivate: [], operator: true };

    const outcome = await send({}, call(server.url, { policy: own }));
    const guarded = await send({}, call(server.url, { policy: { ...own, operator: false } }));

    expect(outcome).toMatchObject({ kind: "response", response: { status: 200 } });
    expect(guarded).toMatchObject({ code: "egress-refused" });
  });

  it("knows that nothing was sent to a host that refuses the connection", async () => {
    const server = await startWebhookServer();
    await server[Symbol.asyncDispose]();

    expect(await send({}, call(server.url))).toMatchObject({
      code: "connect-failed",
      unsent: true,
    });
  });

  it("knows that nothing was sent to a host whose certificate it does not trust", async () => {
    await using server = await startWebhookServer({ tls: true });

    expect(await send({}, call(server.url))).toMatchObject({ code: "tls-failed", unsent: true });
    expect(server.requests).toHaveLength(0);
  });

  it.each<Answer>(["drop-reply", "hang", "not-http"])(
    "does not know whether a request had effect after %s",
    async (answer) => {
      expect(await answered(answer, { timeoutMs: 200 })).not.toHaveProperty("unsent");
    },
  );

  it("says what had arrived of an answer that broke off", async () => {
    expect(await answered("truncate")).toMatchObject({
      kind: "error",
      answered: { status: 200, headers: { "content-length": "100" } },
    });
    expect(await answered("drop-reply")).not.toHaveProperty("answered");
  });

  it("ends a call that is under way when it is closed", async () => {
    await using server = await startWebhookServer({ answers: ["hang"] });
    const client = createUndiciHttpClient();
    const sending = client.send(call(server.url));
    await until(server);
    await client.close();

    expect(await sending).toMatchObject({ kind: "error", code: "aborted" });
  });

  it("calls an IPv6 address", async () => {
    await using server = await startWebhookServer({ host: "::1" });

    expect(await send({}, call(server.url))).toMatchObject({ kind: "response" });
  });

  it("stops when it is told to", async () => {
    await using server = await startWebhookServer({ answers: ["hang"] });
    const controller = new AbortController();
    const stopping = until(server).then(() => controller.abort());

    const outcome = await send({}, call(server.url, { signal: controller.signal }));
    await stopping;

    expect(outcome).toMatchObject({ kind: "error", code: "aborted" });
  });

  it("refuses to begin for a signal that is aborted already", async () => {
    await using server = await startWebhookServer();

    const outcome = await send({}, call(server.url, { signal: AbortSignal.abort() }));

    expect(outcome).toMatchObject({ kind: "error", code: "aborted" });
    expect(server.requests).toHaveLength(0);
  });

  it("sends nothing once it is closed, and closes twice", async () => {
    const client = createUndiciHttpClient();
    await client.preload();
    await client.close();
    await client.close();

    expect(await client.send(call("https://example.test/"))).toMatchObject({ code: "aborted" });
  });
});

describe("the egress guard", () => {
  it.each([
    "http://127.0.0.1:PORT/",
    "http://127.1:PORT/",
    "http://0x7f.1:PORT/",
    "http://0177.0.0.1:PORT/",
    "http://2130706433:PORT/",
    "http://127.0.0.1.:PORT/",
    "http://%31%32%37.0.0.1:PORT/",
    "http://１２７.0.0.1:PORT/",
    "http://0.0.0.0:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[::ffff:7f00:1]:PORT/",
    "http://[64:ff9b::7f00:1]:PORT/",
    "http://[2002:7f00:1::]:PORT/",
    "http://localhost:PORT/",
    "http://LOCALHOST:PORT/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/latest/meta-data/",
  ])("refuses %s and sends nothing", async (url) => {
    await using server = await startWebhookServer();

    const outcome = await send(
      {},
      call(url.replace("PORT", String(server.port)), {
        policy: { allowHttp: true, allowPrivate: [] },
      }),
    );

    expect(outcome).toMatchObject({ kind: "error", code: "egress-refused" });
    expect(server.connections()).toBe(0);
  });

  it("refuses plain http unless it is allowed", async () => {
    await using server = await startWebhookServer();

    const outcome = await send(
      {},
      call(server.url, { policy: { allowHttp: false, allowPrivate: ["127.0.0.0/8"] } }),
    );

    expect(outcome).toMatchObject({ kind: "error", code: "egress-refused" });
    expect(server.connections()).toBe(0);
  });

  it("refuses a name of which one address is private", async () => {
    const { lookup } = lookupOf(["1.1.1.1", "10.0.0.1"]);

    const outcome = await send(
      { lookup },
      call("https://mixed.example.test/?token=hidden", {
        policy: { allowHttp: false, allowPrivate: [] },
      }),
    );

    expect(outcome).toEqual({
      kind: "error",
      code: "egress-refused",
      message:
        '"mixed.example.test:443" may not be called: the address 10.0.0.1 is not public (private).',
    });
  });

  it("connects to an address that it checked, not to what the name becomes afterwards", async () => {
    await using server = await startWebhookServer();
    const { lookup, asked } = lookupOf(["127.0.0.1"], ["10.0.0.1"]);

    const outcome = await send({ lookup }, call(`http://rebind.example.test:${server.port}/`));

    expect(outcome).toMatchObject({ kind: "response" });
    expect(asked).toEqual(["rebind.example.test"]);
    expect(server.requests[0]?.headers["host"]).toBe(`rebind.example.test:${server.port}`);
  });

  it("keeps the private network from a call that may not reach it, after one that may", async () => {
    await using server = await startWebhookServer();

    const outcome = await send(
      {},
      call(server.url),
      call(server.url, { policy: { allowHttp: true, allowPrivate: [] } }),
    );

    expect(outcome).toMatchObject({ kind: "error", code: "egress-refused" });
    expect(server.requests).toHaveLength(1);
  });

  it("checks the certificate against the name, not the address", async () => {
    await using server = await startWebhookServer({ tls: true });
    const { lookup } = lookupOf(["127.0.0.1"]);
    const ca = await webhookServerCertificate();
    const policy = { allowHttp: false, allowPrivate: ["127.0.0.0/8"] };

    const right = await send(
      { lookup, ca },
      call(`https://hooks.example.test:${server.port}/`, { policy }),
    );
    const wrong = await send(
      { lookup, ca },
      call(`https://other.example.test:${server.port}/`, { policy }),
    );
    const unknown = await send({ lookup }, call(`https://hooks.example.test:${server.port}/`));

    expect(right).toMatchObject({ kind: "response", response: { status: 200 } });
    expect(wrong).toMatchObject({ kind: "error", code: "tls-failed" });
    expect(unknown).toMatchObject({ kind: "error", code: "tls-failed" });
  });
});

async function until(server: WebhookServer): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setInterval(() => {
    if (server.requests.length > 0) resolve();
  }, 5);
  await promise;
  clearInterval(timer);
}
