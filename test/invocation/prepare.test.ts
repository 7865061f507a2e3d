import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PreparedInvocation } from "../../src/invocation/prepare.ts";
import { prepareInvocation } from "../../src/invocation/prepare.ts";
import { runIds } from "../../src/invocation/run-ids.ts";
import type { Invocation, WebhookInvocation } from "../../src/model/automation.ts";
import type { RuntimeConfig } from "../../src/model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { JsonObject } from "../../src/model/json.ts";
import { VERSION } from "../../src/model/version.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { openJq } from "../support/jq.ts";
import { NO_SERVICES } from "../support/services.ts";

const EVENT: JsonObject = {
  action: "UPDATE",
  resourceType: "entity",
  trigger: { by: { userId: "u1" }, origin: "UI", at: "2026-03-01T00:00:00.000Z" },
  context: { blueprintIdentifier: "service", entityIdentifier: "billing" },
  diff: {
    before: null,
    after: {
      properties: {
        tier: 1,
        on: true,
        hook: "https://hooks.example.test/x?y=1",
        host: "api.example.test",
        crlf: "a\r\nx-evil: 1",
        up: "../../admin",
        encodedUp: "%2E%2e/admin",
        path: "a/b c/ü",
        null: null,
        object: { a: 1 },
        headers: { "X-One": "1", "X-Two": 2 },
        "bad name": "x",
      },
    },
  },
};

const IDS = runIds({ repository: "acme/catalog", event: "event_1", automation: "notify" });

let jq: JqEngine & AsyncDisposable;
beforeAll(() => {
  jq = openJq();
});
afterAll(async () => {
  await jq[Symbol.asyncDispose]();
});

interface Setup {
  readonly runtime?: Partial<RuntimeConfig>;
  readonly secrets?: Readonly<Record<string, string>>;
}

async function prepare(invocationMethod: Invocation, setup: Setup = {}) {
  const secrets = new Map(Object.entries(setup.secrets ?? {}));
  return await prepareInvocation(
    {
      automation: {
        identifier: "notify",
        trigger: {
          type: "automation",
          event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
        },
        invocationMethod,
      },
      event: {
        identity: "event_1",
        type: "ENTITY_UPDATED",
        resource: "entity",
        target: "service",
        body: EVENT,
      },
      runtime: { ...DEFAULT_RUNTIME_CONFIG, ...setup.runtime },
      ids: IDS,
    },
    {
      ...NO_SERVICES,
      jq,
      secrets: { read: (name) => secrets.get(name) },
      clock: createFakeClock(),
    },
  );
}

async function webhook(fields: Partial<WebhookInvocation>, setup: Setup = {}) {
  return await prepare({ type: "WEBHOOK", url: "https://hooks.example.test/in", ...fields }, setup);
}

function requestOf(prepared: PreparedInvocation) {
  if (prepared.kind === "failed") throw new Error(prepared.error.message);
  return prepared;
}

const P = ".event.diff.after.properties";

describe("a webhook's request", () => {
  it("is what the definition says, with our own headers", async () => {
    const prepared = requestOf(
      await webhook({
        headers: { "X-Tier": `{{ ${P}.tier }}`, "X-On": `{{ ${P}.on }}` },
        body: { b: `{{ ${P}.tier }}`, a: "run {{ .run.id }} of {{ .action.identifier }}" },
      }),
    );

    expect(prepared).toMatchObject({
      request: {
        method: "POST",
        url: "https://hooks.example.test/in",
        headers: {
          "content-type": "application/json",
          "idempotency-key": IDS.deliveryId,
          "user-agent": `longshore/${VERSION}`,
          "webhook-id": IDS.deliveryId,
          "X-On": "true",
          "X-Tier": "1",
        },
        body: `{"b":1,"a":"run ${IDS.runId} of notify"}`,
      },
      policy: { allowHttp: false, allowPrivate: [] },
      synchronized: false,
      notes: [],
    });
  });

  it("has the context without secrets for a body, where the definition has none", async () => {
    const prepared = requestOf(
      await webhook(
        { headers: { authorization: "Bearer {{ .secrets.TOKEN }}" } },
        { secrets: { TOKEN: "s3cr3t-token" } },
      ),
    );

    expect(JSON.parse(prepared.request.body ?? "")).toEqual({
      inputs: null,
      trigger: { by: { userId: "u1" }, origin: "AUTOMATION", at: "2026-03-01T00:00:00.000Z" },
      event: EVENT,
      entity: null,
      action: { identifier: "notify" },
      run: { id: IDS.runId },
    });
  });

  it.each([
    ["GET", undefined],
    ["HEAD", undefined],
    ["POST", '{"a":1}'],
    ["PUT", '{"a":1}'],
    ["PATCH", '{"a":1}'],
    ["DELETE", '{"a":1}'],
    ["delete", '{"a":1}'],
  ])("has for %s the body %s", async (method, body) => {
    const { request } = requestOf(await webhook({ method, body: { a: 1 } }));

    expect(request.method).toBe(method.toUpperCase());
    expect(request.body).toBe(body);
    expect(request.headers["content-type"]).toBe(
      body === undefined ? undefined : "application/json",
    );
  });

  it("says that a GET's body was left out", async () => {
    expect(requestOf(await webhook({ method: "GET", body: {} })).notes).toEqual([
      "The body was left out: GET has none.",
    ]);
  });

  it.each(["GET", "HEAD", "DELETE"])("has no body of its own for %s", async (method) => {
    expect(requestOf(await webhook({ method })).request).not.toHaveProperty("body");
  });

  it("is sent for SLACK as for WEBHOOK", async () => {
    const prepared = await prepare({
      type: "SLACK",
      url: "https://hooks.slack.com/services/T/B/X",
      body: { text: "hello" },
    });

    expect(requestOf(prepared).request.body).toBe('{"text":"hello"}');
  });

  it.each([
    [true, true],
    ["{{ true }}", true],
    ["{{ 1 == 2 }}", false],
    [" true ", true],
    ['{{ "false" }}', false],
    [undefined, false],
  ] as const)("takes the switch %j as %s", async (value, expected) => {
    const fields = value === undefined ? {} : { synchronized: value, agent: value };
    const prepared = requestOf(
      await webhook(fields, {
        runtime: { network: { allowHttp: true, allowPrivate: ["10.0.0.0/8"] } },
      }),
    );

    expect(prepared.synchronized).toBe(expected);
    expect(prepared.policy).toEqual({
      allowHttp: true,
      allowPrivate: expected ? ["10.0.0.0/8"] : [],
    });
  });
});

describe("a webhook's URL", () => {
  it.each([
    [`{{ ${P}.hook }}`, "https://hooks.example.test/x?y=1"],
    [`https://h.test/{{ ${P}.tier }}/{{ ${P}.path }}`, "https://h.test/1/a/b%20c/%C3%BC"],
    [`https://h.test/a%2Fb?q={{ ${P}.object }}`, "https://h.test/a%2Fb?q={%22a%22:1}"],
    ["  https://h.test/a#part\n", "https://h.test/a"],
    ["https://h.test/a/../b", "https://h.test/b"],
    [`https://{{ ${P}.host }}/x`, "https://api.example.test/x"],
  ])("renders %j to %s", async (url, expected) => {
    expect(requestOf(await webhook({ url })).request.url).toBe(expected);
  });

  it("sends user information as a header, and keeps it out of the URL", async () => {
    const { request, masked } = requestOf(
      await webhook(
        { url: "https://bot:{{ .secrets.KEY }}@h.test/" },
        { secrets: { KEY: "p%40ss-word" }, runtime: { secrets: { KEY: { hosts: ["h.test"] } } } },
      ),
    );

    expect(request.url).toBe("https://h.test/");
    expect(request.headers["authorization"]).toBe(`Basic ${btoa("bot:p@ss-word")}`);
    expect(masked.headers["authorization"]).toContain("***");
  });

  it.each([
    [`https://h.test/{{ ${P}.null }}`, "template-null"],
    [`{{ ${P}.nope }}`, "template-null"],
    ["https://h.test/{{ empty }}", "template-null"],
    [`https://h.test/{{ ${P}.crlf }}`, "template-failed"],
    [`https://h.test/items/{{ ${P}.up }}`, "template-failed"],
    [`https://h.test/items/{{ ${P}.encodedUp }}`, "template-failed"],
    [`{{ ${P}.object }}`, "template-failed"],
    [`{{ ${P}.tier }}`, "template-failed"],
    ["not a url", "template-failed"],
    ["ftp://h.test/", "template-failed"],
    ["file:///etc/passwd", "template-failed"],
  ])("fails for %s with %s in both modes", async (url, code) => {
    for (const onError of ["fail", "as-port"] as const) {
      const prepared = await webhook({ url }, { runtime: { templates: { onError } } });

      expect(prepared).toMatchObject({
        kind: "failed",
        error: { code, path: "invocationMethod.url" },
      });
    }
  });
});

describe("a webhook's headers", () => {
  it("lets the definition choose the content type and the user agent", async () => {
    const { request } = requestOf(
      await webhook({
        headers: { "Content-Type": "application/vnd.x+json", "User-Agent": "mine" },
        body: {},
      }),
    );

    expect(request.headers).toEqual({
      "Content-Type": "application/vnd.x+json",
      "User-Agent": "mine",
      "idempotency-key": IDS.deliveryId,
      "webhook-id": IDS.deliveryId,
    });
  });

  it("leaves out headers that are not a definition's to set, and says so", async () => {
    const { request, notes } = requestOf(
      await webhook({
        headers: { Host: "evil.test", "Content-Length": "0", "Webhook-Id": "mine", "X-A": "1" },
      }),
    );

    expect(Object.keys(request.headers).map((name) => name.toLowerCase())).not.toContain("host");
    expect(request.headers).not.toHaveProperty("Content-Length");
    expect(request.headers).not.toHaveProperty("Webhook-Id");
    expect(request.headers).toMatchObject({ "webhook-id": IDS.deliveryId, "X-A": "1" });
    expect(notes).toEqual([
      'The header "Host" is not a definition\'s to set and was left out.',
      'The header "Content-Length" is not a definition\'s to set and was left out.',
      'The header "Webhook-Id" is not a definition\'s to set and was left out.',
    ]);
  });

  it("renders names, and omits or merges pairs as a body does", async () => {
    const { request } = requestOf(
      await webhook({
        headers: {
          "x-{{ .context }}{{ .event.action }}": "1",
          "{{ empty }}": "gone",
          "{{ spreadValue() }}": `{{ ${P}.headers }}`,
        },
      }),
    );

    expect(request.headers).toMatchObject({ "x-nullUPDATE": "1", "X-One": "1", "X-Two": "2" });
  });

  it.each([
    [{ "x-a": `{{ ${P}.null }}` }, "template-null"],
    [{ "x-a": `Bearer {{ ${P}.nope }}` }, "template-null"],
    [{ "x-a": "{{ empty }}" }, "template-null"],
    [{ "x-a": `{{ ${P}.object }}` }, "template-failed"],
    [{ "x-a": `{{ ${P}.crlf }}` }, "template-failed"],
    [{ "x-a": "a\u0000b" }, "template-failed"],
    [{ "bad name": "x" }, "template-failed"],
    [{ "x:y": "x" }, "template-failed"],
    [{ [`{{ ${P}.crlf }}`]: "x" }, "template-failed"],
    [{ "{{ spreadValue() }}": `{{ ${P} }}` }, "template-failed"],
  ] as const)("fails for %j with %s", async (headers, code) => {
    expect(await webhook({ headers })).toMatchObject({ kind: "failed", error: { code } });
  });
});

describe("a request as it may be shown", () => {
  it("has no secret in the name of a header", async () => {
    const { request, masked } = requestOf(
      await webhook(
        { headers: { "X-{{ .secrets.TOKEN }}": "1" } },
        { secrets: { TOKEN: "s3cr3t-token" } },
      ),
    );

    expect(request.headers).toHaveProperty("X-s3cr3t-token");
    expect(masked.headers).toHaveProperty("X-***", "1");
    expect(JSON.stringify(masked)).not.toContain("s3cr3t");
  });
});

describe("what cannot be invoked", () => {
  it("is a message without a broker to write it to", async () => {
    expect(await prepare({ type: "KAFKA", payload: {} })).toMatchObject({
      kind: "failed",
      error: { code: "not-invokable", path: "invocationMethod.type" },
    });
  });

  it("is a method that is not called", async () => {
    expect(await webhook({ method: "TRACE" })).toMatchObject({
      kind: "failed",
      error: { code: "not-invokable", path: "invocationMethod.method" },
    });
  });

  it("is a switch that is neither true nor false", async () => {
    expect(await webhook({ synchronized: `{{ ${P}.tier }}` })).toMatchObject({
      kind: "failed",
      error: { code: "template-failed", path: "invocationMethod.synchronized" },
    });
  });

  it("is a body of more than 1 MiB", async () => {
    const half = '{{ "12345678" * 60000 }}';

    expect(await webhook({ body: [half, half, half] })).toMatchObject({
      kind: "failed",
      error: { code: "limit-exceeded", path: "invocationMethod.body" },
    });
  });

  it("is a body whose template fails, with its place", async () => {
    expect(await webhook({ body: { text: `{{ ${P}.host | join(',') }}` } })).toMatchObject({
      kind: "failed",
      error: { code: "template-failed", path: "invocationMethod.body.text" },
    });
  });

  it("is null in as-port mode, where a body's template fails", async () => {
    const prepared = await webhook(
      { body: { text: `{{ ${P}.host | join(',') }}` } },
      { runtime: { templates: { onError: "as-port" } } },
    );

    expect(requestOf(prepared).request.body).toBe('{"text":null}');
  });
});

describe("secrets", () => {
  const TOKEN = "s3cr3t/töken";
  const secrets = { TOKEN };

  it("are masked in what may be shown", async () => {
    const { request, masked, redact } = requestOf(
      await webhook(
        {
          url: "https://hooks.example.test/in?k={{ .secrets.TOKEN | @uri }}",
          headers: { authorization: 'Basic {{ "u:\\(.secrets.TOKEN)" | @base64 }}' },
          body: { text: 'say "{{ .secrets.TOKEN }}"' },
        },
        { secrets },
      ),
    );

    expect(request.body).toContain(TOKEN);
    expect(JSON.stringify(masked)).not.toMatch(/s3cr3t|t%C3%B6ken/);
    expect(masked.body).toBe('{"text":"say \\"***\\""}');
    expect(masked.url).toBe("https://hooks.example.test/in?k=***");
    expect(masked.headers["authorization"]).toMatch(/^Basic .{0,4}\*\*\*.{0,4}$/);
    expect(redact.text(`echo ${TOKEN}`)).toBe("echo ***");
  });

  it.each<Partial<WebhookInvocation>>([
    { body: { a: "{{ .secrets.TOKEN | error }}" } },
    { body: { a: "{{ .secrets.TOKEN | tonumber }}" } },
    { body: { "{{ .secrets.TOKEN | {a: .} }}": 1 } },
    { headers: { "x-{{ .secrets.TOKEN }}": "1" } },
    { headers: { "x-a": "{{ .secrets.TOKEN }}\n" + "{{ .secrets.TOKEN }}" } },
    { url: "{{ .secrets.TOKEN }}" },
    { method: "{{ .secrets.TOKEN }}" },
    { synchronized: "{{ .secrets.TOKEN }}" },
  ])("are not in the message of a run that fails for %j", async (fields) => {
    const prepared = await webhook(fields, { secrets });

    expect(prepared.kind).toBe("failed");
    expect(JSON.stringify(prepared)).not.toMatch(/s3c/i);
  });

  it("are seen by the expressions that name one, and by no other", async () => {
    const prepared = await webhook(
      { headers: { "x-token": "{{ .secrets.TOKEN }}" }, body: { all: "{{ . }}" } },
      { secrets },
    );

    const { request } = requestOf(prepared);
    expect(request.headers["x-token"]).toBe(TOKEN);
    expect(request.body).not.toContain("s3cr3t");
    expect(Object.keys(JSON.parse(request.body ?? "").all)).not.toContain("secrets");
  });

  it("fail the run where one is missing, and name its variable", async () => {
    expect(
      await webhook(
        { headers: { a: "{{ .secrets.TOKEN }}", b: '{{ .secrets["pd-key"] }}' } },
        { runtime: { templates: { onError: "as-port" } } },
      ),
    ).toMatchObject({
      kind: "failed",
      error: {
        code: "secret-missing",
        message:
          'The secrets "TOKEN" (LONGSHORE_SECRET_TOKEN), "pd-key" (LONGSHORE_SECRET_PD_KEY) are not in the environment. Set the environment variable in the step that dispatches.',
      },
    });
  });

  it.each(["{{ .secrets }}", "{{ .secrets | keys }}", "{{ .secrets[.event.action] }}"])(
    "fail the run where %s names none",
    async (template) => {
      expect(await webhook({ body: { a: template } }, { secrets })).toMatchObject({
        kind: "failed",
        error: { code: "secret-missing" },
      });
    },
  );

  it.each<
    [string, string, Readonly<Record<string, { readonly hosts: readonly string[] }>>, string]
  >([
    ["unbound, literal host", "https://h.test/", {}, "request"],
    ["unbound, templated host", `https://{{ ${P}.host }}/`, {}, "secret-host"],
    ["unbound, host wholly from the event", `{{ ${P}.hook }}`, {}, "secret-host"],
    ["bound to the host", "https://h.test/", { TOKEN: { hosts: ["h.test"] } }, "request"],
    ["bound by a pattern", "https://a.h.test/", { TOKEN: { hosts: ["*.h.test"] } }, "request"],
    ["bound elsewhere", "https://h.test/", { TOKEN: { hosts: ["other.test"] } }, "secret-host"],
    ["bound nowhere", "https://h.test/", { TOKEN: { hosts: [] } }, "secret-host"],
    [
      "bound by another spelling",
      "https://h.test/",
      { token: { hosts: ["x.test"] } },
      "secret-host",
    ],
    [
      "bound, templated host that fits",
      `https://{{ ${P}.host }}/`,
      { TOKEN: { hosts: ["*.example.test"] } },
      "request",
    ],
    [
      "bound, templated host that does not fit",
      `https://{{ ${P}.host }}/`,
      { TOKEN: { hosts: ["example.test"] } },
      "secret-host",
    ],
  ])("go where they may: %s", async (_case, url, bindings, expected) => {
    const prepared = await webhook(
      { url, headers: { authorization: "Bearer {{ .secrets.TOKEN }}" } },
      { secrets, runtime: { secrets: bindings } },
    );

    expect(prepared.kind === "failed" ? prepared.error.code : prepared.kind).toBe(expected);
  });

  it("may be the whole URL, and then go to the host that it names", async () => {
    const url = "{{ .secrets.HOOK }}";
    const values = { HOOK: "https://Hooks.Example.test/T/B/abc d" };

    const free = await webhook({ url }, { secrets: values });
    const bound = await webhook(
      { url },
      { secrets: values, runtime: { secrets: { HOOK: { hosts: ["other.test"] } } } },
    );

    expect(requestOf(free).request.url).toBe("https://hooks.example.test/T/B/abc%20d");
    expect(requestOf(free).masked.url).toBe("***");
    expect(bound).toMatchObject({ kind: "failed", error: { code: "secret-host" } });
  });
});

describe("what a template makes of a secret", () => {
  const secrets = { TOKEN: "abcdefghijklmnopqrst" };

  it.each<[string, Partial<WebhookInvocation>]>([
    ["a slice in a header", { headers: { "X-Key": "{{ .secrets.TOKEN | .[0:8] }}" } }],
    ["a slice in a text", { headers: { "X-Key": "key {{ .secrets.TOKEN[0:8] }} of it" } }],
    ["a slice in the URL", { url: "https://h.test/in?k={{ .secrets.TOKEN | .[0:8] }}" }],
    ["a slice inside an object", { body: { a: "{{ {b: [.secrets.TOKEN[0:8]]} }}" } }],
    ["a slice as a key", { body: { "{{ .secrets.TOKEN[0:8] }}": 1 } }],
    ["a slice as a computed key", { body: { a: "{{ {(.secrets.TOKEN[0:8]): 1} }}" } }],
    ["capitals", { body: { a: "{{ .secrets.TOKEN | ascii_upcase | .[0:8] | ascii_downcase }}" } }],
  ])("is not shown: %s", async (_case, fields) => {
    const prepared = requestOf(await webhook(fields, { secrets }));

    expect(JSON.stringify(prepared.request)).toContain("abcdefgh");
    expect(JSON.stringify(prepared.masked)).toContain("***");
    expect(JSON.stringify(prepared.masked)).not.toContain("abcdefgh");
  });

  it("is shown where the event holds it or the expression spells out a key", async () => {
    const prepared = requestOf(
      await webhook(
        { body: { a: "{{ {origin: .event.trigger.origin, token: .secrets.TOKEN} }}" } },
        { secrets },
      ),
    );

    expect(prepared.masked.body).toBe('{"a":{"origin":"UI","token":"***"}}');
  });

  it("is masked with everything else where there is too much of it", async () => {
    const many = "{{ . as $c | [range(1000) | tostring + $c.secrets.TOKEN[0:8]] }}";

    const prepared = requestOf(await webhook({ body: { many } }, { secrets }));

    expect(prepared.masked).toMatchObject({ url: "***", body: "***" });
    expect(prepared.redact.text("anything")).toBe("***");
  });
});

describe("what the call would be refused for", () => {
  const http = { network: { allowHttp: true, allowPrivate: [] } };
  const local = { network: { allowHttp: false, allowPrivate: ["10.0.0.0/8", "::1/128"] } };

  it.each<[string, Partial<WebhookInvocation>, Partial<RuntimeConfig>, string]>([
    ["a private address", { url: "https://10.0.0.1/" }, {}, "egress-refused"],
    ["it in another spelling", { url: "https://0xa000001/" }, {}, "egress-refused"],
    ["it with a dot behind", { url: "https://10.0.0.1./" }, {}, "egress-refused"],
    ["it from a template", { url: "https://{{ 10 }}.0.0.1/" }, {}, "egress-refused"],
    ["metadata", { url: "https://169.254.169.254/" }, {}, "egress-refused"],
    ["IPv6's loopback", { url: "https://[::1]/" }, {}, "egress-refused"],
    ["it without agent", { url: "https://10.0.0.1/" }, local, "egress-refused"],
    ["it with agent", { url: "https://10.0.0.1/", agent: true }, local, "request"],
    ["IPv6 with agent", { url: "https://[::1]/", agent: true }, local, "request"],
    ["a public address", { url: "https://1.1.1.1/" }, {}, "request"],
    ["plain http", { url: "http://h.test/" }, {}, "egress-refused"],
    ["plain http where it is allowed", { url: "http://h.test/" }, http, "request"],
  ])("is known before the call: %s", async (_case, fields, runtime, expected) => {
    const prepared = await webhook(fields, { runtime });

    expect(prepared.kind === "failed" ? prepared.error.code : prepared.kind).toBe(expected);
  });

  it("is said with what would allow it", async () => {
    const address = await webhook({ url: "https://10.0.0.1/" });
    const plain = await webhook({ url: "http://h.test/" });

    expect(address.kind === "failed" && address.error).toEqual({
      code: "egress-refused",
      path: "invocationMethod.url",
      message:
        'The address "10.0.0.1" is not public (private); it is only called with "agent: true" and its network in "network.allowPrivate" in longshore.yaml.',
    });
    expect(plain.kind === "failed" && plain.error.message).toContain('"network.allowHttp: true"');
  });
});

describe("egress.allow", () => {
  it.each([
    ["https://h.test/", ["h.test"], "request"],
    ["https://H.TEST./", ["h.test"], "request"],
    ["https://a.h.test/", ["*.h.test"], "request"],
    ["https://h.test/", ["*.h.test"], "egress-refused"],
    ["https://evil-h.test/", ["h.test"], "egress-refused"],
    ["https://h.test@evil.test/", ["h.test"], "egress-refused"],
    [`https://{{ ${P}.host }}/`, ["*.example.test"], "request"],
    [`{{ ${P}.hook }}`, ["api.example.test"], "egress-refused"],
    ["https://h.test/", [], "egress-refused"],
  ] as const)("judges %s by %j: %s", async (url, allow, expected) => {
    const prepared = await webhook({ url }, { runtime: { egress: { allow } } });

    expect(prepared.kind === "failed" ? prepared.error.code : prepared.kind).toBe(expected);
  });
});
