import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  Invocation,
  UpsertEntityInvocation,
  WebhookInvocation,
} from "../../src/model/automation.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import type { OneDispatch } from "../support/dispatch-one.ts";
import { dispatchOne } from "../support/dispatch-one.ts";
import { catalogEvent } from "../support/events.ts";
import type { FakePort } from "../support/fake-services.ts";
import { fakePort, json } from "../support/fake-services.ts";
import { openJq } from "../support/jq.ts";
import type { WebhookServer } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

let jq: JqEngine & AsyncDisposable;
beforeAll(() => {
  jq = openJq();
});
afterAll(async () => {
  await jq[Symbol.asyncDispose]();
});

const CLIENT = { clientId: "client-1", clientSecret: "very-secret-1" };
const ENV = { PORT_CLIENT_ID: CLIENT.clientId, PORT_CLIENT_SECRET: CLIENT.clientSecret };
const UPSERT: UpsertEntityInvocation = {
  type: "UPSERT_ENTITY",
  blueprintIdentifier: "incident",
  mapping: {
    identifier: "{{ .event.context.entityIdentifier }}-1",
    title: "Größe of {{ .event.context.entityIdentifier }}",
    team: ['{{ "pay" }}'],
    properties: { state: "open", tier: "{{ 2 }}", closedAt: null, gone: "{{ empty }}" },
    relations: { service: "{{ .event.context.entityIdentifier }}", parent: "{{ null }}" },
  },
};

type Given = Omit<OneDispatch, "jq" | "invocation"> & { readonly port?: Partial<FakePort> };

async function onPort(
  invocation: Invocation | ((server: WebhookServer) => Invocation),
  { port, env, ...given }: Given = {},
) {
  await using server = await startWebhookServer({ service: fakePort({ ...CLIENT, ...port }) });
  const done = await dispatchOne({
    jq,
    invocation: typeof invocation === "function" ? invocation(server) : invocation,
    env: { ...ENV, PORT_BASE_URL: server.url, ...env },
    ...given,
  });
  const logins = server.requests.filter(({ path }) => path.endsWith("/v1/auth/access_token"));
  const calls = server.requests.filter((request) => !logins.includes(request));
  return { ...done, logins, calls };
}

describe("UPSERT_ENTITY", () => {
  it("writes the named fields only, and its answer is the run's result", async () => {
    const { run, logins, calls, shown, masked } = await onPort(UPSERT);

    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /v1/blueprints/incident/entities?upsert=true&merge=true",
    ]);
    const entity = {
      identifier: "checkout-1",
      title: "Größe of checkout",
      team: ["pay"],
      properties: { state: "open", tier: 2, closedAt: null },
      relations: { service: "checkout", parent: null },
    };
    expect(JSON.parse(calls[0]?.body.toString() ?? "")).toEqual(entity);
    expect(run).toMatchObject({
      outcome: "delivered",
      response: { status: 201, body: { entity } },
    });
    expect(logins).toHaveLength(1);
    expect(shown).not.toMatch(/token-1|very-secret-1/);
    expect(masked).toEqual([CLIENT.clientId, CLIENT.clientSecret, "token-1"]);
  });

  it("logs in once for all runs", async () => {
    const events = [1, 2, 3].map((n) => catalogEvent({ identity: `event-${n}` }));

    const { runs, logins } = await onPort(UPSERT, { events });

    expect(runs.map(({ outcome }) => outcome)).toEqual(["delivered", "delivered", "delivered"]);
    expect(logins).toHaveLength(1);
  });

  it("renews a token that is refused, once", async () => {
    const good = await onPort(UPSERT, { port: { revoked: (token) => token === "token-1" } });
    const bad = await onPort(UPSERT, { port: { revoked: () => true } });

    expect(good.run).toMatchObject({
      outcome: "delivered",
      attempts: [{ status: 401 }, { status: 201 }],
    });
    expect(good.logins).toHaveLength(2);
    expect(bad.run).toMatchObject({
      outcome: "dead",
      attempts: [{ status: 401 }, { status: 401 }],
      error: { code: "http-status" },
    });
    expect(bad.logins).toHaveLength(2);
  });

  it("renews once for many runs whose token is refused together", async () => {
    const events = [1, 2, 3, 4].map((n) => catalogEvent({ identity: `event-${n}` }));

    const { runs, logins } = await onPort(UPSERT, {
      events,
      port: { revoked: (token) => token === "token-1" },
    });

    expect(new Set(runs.map(({ outcome }) => outcome))).toEqual(new Set(["delivered"]));
    expect(logins).toHaveLength(2);
  });

  it("is repeated after a failure, since the same upsert twice is one", async () => {
    let failures = 2;
    const { run, calls } = await onPort(UPSERT, {
      port: { answer: () => (failures-- > 0 ? json(503, {}) : json(201, { ok: true })) },
    });

    expect(run.outcome).toBe("delivered");
    expect(new Set(calls.map(({ body }) => body.toString())).size).toBe(1);
    expect(calls).toHaveLength(3);
  });

  it.each([404, 422])("ends at %d and keeps what Port says", async (status) => {
    const { run, calls } = await onPort(UPSERT, {
      port: { answer: () => json(status, { ok: false, message: "not like this" }) },
    });

    expect(run).toMatchObject({
      outcome: "dead",
      response: { status, body: { message: "not like this" } },
    });
    expect(calls).toHaveLength(1);
  });

  it.each<[string, Partial<UpsertEntityInvocation>, string]>([
    ["an identifier of nothing", { mapping: { identifier: "{{ .nope }}" } }, "template-null"],
    ["an identifier left out", { mapping: { identifier: "{{ empty }}" } }, "template-null"],
    ["a blueprint of nothing", { blueprintIdentifier: "{{ .nope }}" }, "template-null"],
    ["a blueprint that leads elsewhere", { blueprintIdentifier: ".." }, "template-failed"],
  ])("fails for %s", async (_what, invocation, code) => {
    const { run, calls } = await onPort({ ...UPSERT, ...invocation });

    expect(run).toMatchObject({ outcome: "failed", error: { code } });
    expect(calls).toHaveLength(0);
  });

  it("keeps a blueprint's name one part of the path", async () => {
    const { calls } = await onPort({ ...UPSERT, blueprintIdentifier: "a/b?c#ü" });

    expect(calls[0]?.path).toMatch(/^\/v1\/blueprints\/a%2Fb%3Fc%23%C3%BC\/entities\?/);
  });

  it("names the variables where there is no login", async () => {
    const { run, logins } = await onPort(UPSERT, { env: { PORT_CLIENT_SECRET: "" } });

    expect(logins).toHaveLength(0);
    expect(run).toMatchObject({
      outcome: "failed",
      attempts: [],
      error: {
        code: "secret-missing",
        message:
          "Port's API is called with PORT_CLIENT_ID and PORT_CLIENT_SECRET, which are not both in the environment. Set them in the step that dispatches.",
      },
    });
  });

  it("renders in a dry run without a login", async () => {
    const { run, logins, calls } = await onPort(UPSERT, {
      dryRun: true,
      env: { PORT_CLIENT_ID: "", PORT_CLIENT_SECRET: "" },
    });

    expect(run.outcome).toBe("rendered");
    expect(run.request?.headers).not.toHaveProperty("authorization");
    expect([...logins, ...calls]).toEqual([]);
  });
});

describe("a login that Port does not give", () => {
  async function login(answers: Parameters<typeof startWebhookServer>[0]) {
    await using server = await startWebhookServer(answers);
    const done = await dispatchOne({
      jq,
      invocation: UPSERT,
      env: { ...ENV, PORT_BASE_URL: server.url },
    });
    return { ...done, requests: server.requests };
  }

  it.each([
    ["it is refused", { status: 401 }, 1, "answered 401"],
    ["the endpoint fails", { status: 503 }, 6, "answered 503"],
    ["the reply is lost", "drop-reply" as const, 6, "closed the connection"],
    ["there is no token in it", { status: 200, body: "{}" }, 1, "without a token"],
    ["the token is none", json(200, { accessToken: "a\r\nb: c" }), 1, "without a token"],
  ])("fails where %s", async (_what, answer, requests, message) => {
    const done = await login({ answers: [answer] });

    expect(done.run).toMatchObject({
      outcome: "failed",
      attempts: [],
      error: { code: "credential-failed", message: expect.stringContaining(message) },
    });
    expect(done.requests).toHaveLength(requests);
    expect(done.requests.every(({ path }) => path === "/v1/auth/access_token")).toBe(true);
    expect(done.shown).not.toContain(CLIENT.clientSecret);
  });

  it("is waited for like a receiver that fails", async () => {
    const service = fakePort(CLIENT);
    let failures = 2;
    const done = await login({
      service: (request) => (failures-- > 0 ? { status: 502 } : service(request)),
    });

    expect(done.run.outcome).toBe("delivered");
    expect(done.lines).toContainEqual(
      expect.stringMatching(
        /was not authorized: .*answered 502 on attempt 1 of 6; next attempt in 1 s\.$/,
      ),
    );
  });
});

describe("a WEBHOOK to Port's own API", () => {
  const LOCAL = { network: { allowHttp: true, allowPrivate: ["127.0.0.0/8"] } };

  function webhook(path: string, fields: Partial<WebhookInvocation> = {}) {
    return (server: WebhookServer): WebhookInvocation => ({
      type: "WEBHOOK",
      url: `${server.url}${path}`,
      method: "PATCH",
      agent: true,
      body: { a: 1 },
      ...fields,
    });
  }

  it("carries Port's token, which is no part of what is recorded", async () => {
    const { run, calls, shown } = await onPort(webhook("/v1/blueprints/service/entities/x"), {
      runtime: LOCAL,
    });

    expect(run.outcome).toBe("delivered");
    expect(calls[0]?.headers["authorization"]).toBe("Bearer token-1");
    expect(run.request?.headers).not.toHaveProperty("authorization");
    expect(shown).not.toContain("token-1");
  });

  it("masks the token where the answer repeats it", async () => {
    const { run } = await onPort(webhook("/v1/x", { synchronized: true }), {
      runtime: LOCAL,
      port: {
        answer: ({ headers }) =>
          json(200, { you: headers["authorization"], [`${headers["authorization"]}`]: 1 }),
      },
    });

    expect(run.response?.body).toEqual({ you: "Bearer ***", "Bearer ***": 1 });
  });

  it.each<[string, Partial<WebhookInvocation>]>([
    ["a header", { headers: { Authorization: "Bearer own" } }],
    ["a secret in a header", { headers: { AUTHORIZATION: "Bearer {{ .secrets.OWN }}" } }],
  ])("keeps the authorization that its definition has: %s", async (_what, fields) => {
    const { logins, calls } = await onPort(webhook("/v1/x", fields), {
      runtime: LOCAL,
      secrets: { OWN: "own" },
    });

    expect(logins).toHaveLength(0);
    expect(calls[0]?.headers["authorization"]).toBe("Bearer own");
  });

  it("logs in by itself where it asks for a token", async () => {
    const { run, logins } = await onPort(
      webhook("/v1/auth/access_token", { method: "POST", body: { ...CLIENT } }),
      { runtime: LOCAL, env: { PORT_CLIENT_ID: "", PORT_CLIENT_SECRET: "" } },
    );

    expect(run.outcome).toBe("delivered");
    expect(logins[0]?.headers).not.toHaveProperty("authorization");
  });

  it("never sends the token anywhere else", async () => {
    await using other = await startWebhookServer();
    const { run, logins } = await onPort(
      (server) => ({
        type: "WEBHOOK",
        url: `${other.url}/v1/x?base=${server.url}`,
        agent: true,
        headers: { host: "api.port.io" },
      }),
      { runtime: LOCAL },
    );

    expect(run.outcome).toBe("delivered");
    expect(logins).toHaveLength(0);
    expect(JSON.stringify(other.requests[0]?.headers)).not.toMatch(/authorization|token-/i);
  });

  it("stays under the guard", async () => {
    const { run, logins, calls } = await onPort(webhook("/v1/x"));

    expect(run).toMatchObject({ outcome: "failed", error: { code: "egress-refused" } });
    expect([...logins, ...calls]).toEqual([]);
  });
});
