import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import { createBreaker } from "../../src/delivery/breaker.ts";
import { createCallSlots } from "../../src/delivery/call-slots.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import type { AttemptToSeal } from "../../src/delivery/seal.ts";
import { createSeal } from "../../src/delivery/seal.ts";
import { createRedactor } from "../../src/errors/redact.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { Credentials } from "../../src/ports/credentials.ts";
import type { SigningKeys } from "../../src/ports/signing.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createRecordingLogger } from "../support/recording-logger.ts";
import { aSigningSecret, PORT_ONLY, signingKeysOf } from "../support/signing.ts";
import type { Answer } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const SECRET = aSigningSecret(1);

const NO_CREDENTIALS: Credentials = { headersFor: async () => ({ kind: "ok", headers: {} }) };

const ATTEMPT: AttemptToSeal = {
  request: {
    method: "POST",
    url: "https://hooks.example.test/",
    headers: { "webhook-id": "msg_1" },
    body: "{}",
  },
  credential: { kind: "none" },
  signed: true,
  nowMs: 1_700_000_000_000,
  renew: false,
};

describe("createSeal", () => {
  it("adds the signature to what authorizes the request", async () => {
    const credentials: Credentials = {
      headersFor: async () => ({ kind: "ok", headers: { authorization: "Bearer t" } }),
    };
    const seal = createSeal({ credentials, signing: signingKeysOf(SECRET) });

    expect(await seal(ATTEMPT)).toEqual({
      kind: "ok",
      headers: {
        authorization: "Bearer t",
        "webhook-timestamp": "1700000000",
        "webhook-signature": expect.stringMatching(/^v1,/),
      },
    });
  });

  it("does not sign a request whose receiver cannot verify it", async () => {
    const seal = createSeal({ credentials: NO_CREDENTIALS, signing: signingKeysOf(SECRET) });

    expect(await seal({ ...ATTEMPT, signed: false })).toEqual({ kind: "ok", headers: {} });
  });

  it("signs nothing that could not be authorized", async () => {
    const failed = {
      kind: "failed",
      error: { code: "not-invokable", message: "No." },
      retry: false,
    } as const;
    const seal = createSeal({
      credentials: { headersFor: async () => failed },
      signing: signingKeysOf(SECRET),
    });

    expect(await seal(ATTEMPT)).toEqual(failed);
  });
});

describe("a signed delivery", () => {
  const NOW = Math.floor(Date.now() / 1_000) * 1_000;

  async function deliveredWith(signing: SigningKeys, answers: readonly Answer[], body?: string) {
    await using server = await startWebhookServer({ answers });
    const http = createUndiciHttpClient();
    const clock = createFakeClock({ startMs: NOW });
    const request = {
      method: "POST",
      url: server.url,
      headers: { "webhook-id": "msg_1" },
      ...(body === undefined ? {} : { body }),
    };
    try {
      const result = await deliver(
        {
          request,
          masked: request,
          redact: createRedactor([]),
          policy: { allowHttp: true, allowPrivate: ["127.0.0.0/8"] },
          synchronized: false,
          credential: { kind: "none" },
          signed: true,
          repeatable: true,
          config: DEFAULT_RUNTIME_CONFIG.delivery,
        },
        {
          http,
          seal: createSeal({ credentials: NO_CREDENTIALS, signing }),
          clock,
          logger: createRecordingLogger(),
          breaker: createBreaker(clock),
          slots: createCallSlots(),
        },
      );
      return { result, requests: server.requests };
    } finally {
      await http.close();
    }
  }

  it("has the same id and body, and a time and signature of its own, on every attempt", async () => {
    const body = '{"text":"Größe \\ud800 ☃"}';
    const { result, requests } = await deliveredWith(
      signingKeysOf(SECRET),
      [{ status: 500 }, { status: 503 }, { status: 200 }],
      body,
    );

    expect(result.outcome).toBe("delivered");
    expect(requests.map(({ headers }) => headers["webhook-id"])).toEqual(Array(3).fill("msg_1"));
    expect(requests.map(({ headers }) => Number(headers["webhook-timestamp"]))).toEqual(
      [0, 1, 6].map((seconds) => NOW / 1_000 + seconds),
    );
    expect(new Set(requests.map(({ headers }) => headers["webhook-signature"])).size).toBe(3);
    for (const request of requests) {
      expect(new Webhook(SECRET).verify(request.body, request.headers)).toEqual(JSON.parse(body));
    }
  });

  it("is verified without a body", async () => {
    const { requests } = await deliveredWith(signingKeysOf(SECRET), [{ status: 200 }]);

    const [request] = requests;
    expect(() =>
      new Webhook(SECRET).verify(request?.body ?? "", request?.headers ?? {}),
    ).not.toThrow();
  });

  it("has Port's signature alone where only Port's secret is configured", async () => {
    const { requests } = await deliveredWith(PORT_ONLY, [{ status: 200 }], "{}");

    expect(requests[0]?.headers).toMatchObject({
      "webhook-id": "msg_1",
      "webhook-timestamp": String(NOW / 1_000),
      "x-port-timestamp": String(NOW / 1_000),
      "x-port-signature": expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
    });
    expect(requests[0]?.headers).not.toHaveProperty("webhook-signature");
  });

  it("that is answered 401 says where to look", async () => {
    const { result } = await deliveredWith(signingKeysOf(SECRET), [{ status: 401 }], "{}");

    expect(result.outcome === "dead" && result.error.message).toMatch(
      /answered 401 on attempt 1 of 6\. This answer is final\. Where the receiver verifies signatures, compare its secret and both clocks\.$/,
    );
  });
});
