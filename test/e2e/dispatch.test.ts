import { afterAll, describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { openFolderSync } from "../support/folder-sync.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import type { Answer } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { hasStackTrace, longshore } from "./bundle.ts";
import { document } from "./document.ts";
import { hook, LOCAL_CONFIG, project } from "./project.ts";

const EVENT = JSON.stringify(eventBody("entity-updated"));
const STORE = ["--store", "file:state"] as const;
const DISPATCH = ["dispatch", ...STORE, "--event", "event.json"] as const;

const folders = openFolderSync();
afterAll(() => folders[Symbol.asyncDispose]());

/** A repository whose definitions are synced, with the event beside them. */
async function synced(files: Readonly<Record<string, string>>): Promise<TempRepository> {
  const repository = await project({ "event.json": EVENT, ...files });
  await folders.sync(repository.path);
  return repository;
}

describe.concurrent("what arrives", () => {
  it("is byte for byte what the definition says", async () => {
    await using receiver = await startWebhookServer();
    const definition = `# A comment, and YAML in every style.
identifier: exact
publish: true
trigger:
  type: automation
  event: { type: ENTITY_UPDATED, blueprintIdentifier: service }
invocationMethod:
  type: WEBHOOK
  agent: true
  method: put
  url: ${receiver.url}/a%20b/{{ .event.context.entityIdentifier }}?z=1&a={{ .event.diff.after.title | @uri }}&z=2
  headers:
    X-Zeta: "{{ .event.diff.after.properties.cpu }} %"
    authorization: Bearer {{ .secrets.TOKEN }}
    Content-Type: application/vnd.example+json
    X-Empty: ""
  body:
    zulu: 1
    alpha:
      - 1.5
      - 1e3
      - -0.25
      - 9007199254740991
      - true
      - ~
    text: "h\\u00e9llo \\U0001F600 \\u2028 \\"quoted\\" <b> & \\\\ / \\t"
    folded: >-
      two
      lines
    literal: |
      kept
        as written
    number: "{{ .event.diff.after.properties.cpu }}"
    mixed: "{{ .event.diff.after.title }}: {{ .event.diff.after.properties.cpu }}"
    list: "{{ .event.diff.after.team }}"
    none: "{{ .event.diff.after.icon }}"
    "{{ .event.context.entityIdentifier }}": key
    nested: { y: {}, x: [], w: "" }
`;
    await using repository = await synced({ "automations/exact.yaml": definition });

    const { exitCode, stdout, stderr } = await longshore(repository.path, DISPATCH, {
      env: { LONGSHORE_SECRET_TOKEN: "s3cr3t-t0ken" },
    });

    expect(exitCode, `${stdout}${stderr}`).toBe(0);
    expect(receiver.requests).toHaveLength(1);
    const [request] = receiver.requests;
    expect(`${request?.method} ${request?.path}`).toBe("PUT /a%20b/checkout?z=1&a=Checkout&z=2");
    expect(request?.body.toString("utf8")).toBe(
      '{"zulu":1,"alpha":[1.5,1000,-0.25,9007199254740991,true,null],"text":"héllo 😀 \u2028 \\"quoted\\" <b> & \\\\ / \\t","folded":"two lines","literal":"kept\\n  as written\\n","number":93,"mixed":"Checkout: 93","list":["Payments"],"none":null,"checkout":"key","nested":{"y":{},"x":[],"w":""}}',
    );
    const id = /msg_[A-Za-z0-9_-]{27}/.exec(stdout)?.[0] ?? "none";
    expect(request?.headers).toEqual({
      host: receiver.url.replace("http://", ""),
      connection: expect.any(String),
      "user-agent": expect.stringMatching(/^longshore\/\d+\.\d+\.\d+$/),
      "idempotency-key": id,
      "webhook-id": id,
      "webhook-timestamp": expect.stringMatching(/^\d{10}$/),
      "content-type": "application/vnd.example+json",
      "accept-encoding": "identity",
      "x-zeta": "93 %",
      authorization: "Bearer s3cr3t-t0ken",
      "x-empty": "",
      "content-length": String(request?.body.length),
    });
    expect(`${stdout}${stderr}`).not.toContain("s3cr3t-t0ken");
  });

  it("goes through no proxy, whatever the environment says", async () => {
    await using receiver = await startWebhookServer();
    await using proxy = await startWebhookServer({ answers: [{ status: 502 }] });
    await using repository = await synced({
      "automations/plain.json": hook("plain", { url: receiver.url }),
    });
    const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];
    const proxies = [...names, ...names.map((name) => name.toLowerCase())];

    const { exitCode } = await longshore(repository.path, DISPATCH, {
      env: {
        ...Object.fromEntries(proxies.map((name) => [name, proxy.url])),
        NODE_USE_ENV_PROXY: "1",
      },
    });

    expect(exitCode).toBe(0);
    expect(receiver.requests).toHaveLength(1);
    expect(proxy.connections()).toBe(0);
  });

  it("is the context without secrets where the definition has no body", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/plain.json": hook("plain", { url: receiver.url }),
    });

    await longshore(repository.path, DISPATCH);

    const body: unknown = JSON.parse(receiver.requests[0]?.body.toString("utf8") ?? "");
    expect(body).toMatchObject({ event: JSON.parse(EVENT) });
    expect(body).not.toHaveProperty("secrets");
  });

  it("has the same id when the same event comes again", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/plain.json": hook("plain", { url: receiver.url }),
    });

    const unrecorded = [...DISPATCH, "--run-log", "none"];
    await longshore(repository.path, unrecorded, { env: { GITHUB_RUN_ID: "1" } });
    await longshore(repository.path, unrecorded, { env: { GITHUB_RUN_ID: "2" } });

    const ids = receiver.requests.map(({ headers }) => headers["webhook-id"]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe.concurrent("what a dispatch reports", () => {
  it("names every automation that was considered, as one document of its schema", async () => {
    await using receiver = await startWebhookServer({ answers: [{ status: 200, body: "done" }] });
    await using repository = await synced({
      "automations/a.json": hook("a", {
        url: receiver.url,
        expressions: [".diff.after.properties.cpu > 90"],
        invocation: { synchronized: true },
      }),
      "automations/b.json": hook("b", { expressions: [".diff.after.properties.cpu > 95"] }),
      "automations/c.json": hook("c", { expressions: [".diff.after.title.x"] }),
      "automations/other.json": hook("other", { blueprint: "cluster" }),
    });

    const { exitCode, stdout } = await longshore(repository.path, [...DISPATCH, "--format=json"]);

    expect(exitCode).toBe(1);
    expect(document("dispatch-output", stdout)).toMatchObject({
      events: [
        {
          type: "ENTITY_UPDATED",
          target: "service",
          decisions: [
            {
              automation: "a",
              decision: "matched",
              run: {
                outcome: "delivered",
                response: { status: 200, body: "done" },
                attempts: [{ status: 200 }],
              },
            },
            { automation: "b", decision: "not-matched" },
            {
              automation: "c",
              decision: "failed",
              run: { outcome: "failed", error: { code: "condition-failed" }, attempts: [] },
            },
          ],
        },
      ],
      summary: { events: 1, considered: 3, matched: 1, delivered: 1, failed: 1, dead: 0 },
    });
  });

  it("sends nothing with --dry-run, and shows what it would send", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", {
        url: `${receiver.url}/x`,
        invocation: { body: { token: "{{ .secrets.TOKEN }}", cpu: 1 } },
      }),
    });
    const env = { LONGSHORE_SECRET_TOKEN: "s3cr3t-t0ken" };

    const pretty = await longshore(repository.path, [...DISPATCH, "--dry-run"], { env });
    const json = await longshore(repository.path, [...DISPATCH, "--dry-run", "--format=json"], {
      env,
    });

    expect([pretty.exitCode, json.exitCode]).toEqual([0, 0]);
    expect(receiver.connections()).toBe(0);
    expect(pretty.stdout).toContain('{"token":"***","cpu":1}');
    expect(document("dispatch-output", json.stdout)).toMatchObject({
      events: [
        {
          decisions: [
            {
              run: {
                outcome: "rendered",
                request: {
                  method: "POST",
                  url: `${receiver.url}/x`,
                  body: '{"token":"***","cpu":1}',
                },
                attempts: [],
              },
            },
          ],
        },
      ],
      summary: { rendered: 1 },
    });
    expect(`${pretty.stdout}${json.stdout}`).not.toContain("s3cr3t");
  });

  it("is fine where nothing listens, and says so once", async () => {
    await using repository = await synced({
      "automations/other.json": hook("other", { blueprint: "cluster" }),
    });

    const { exitCode, stdout, stderr } = await longshore(repository.path, DISPATCH);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain('No automation listens to "service".');
  });

  it("fails the run whose secret is missing and sends nothing", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", {
        url: receiver.url,
        invocation: { headers: { Authorization: "Bearer {{ .secrets.TOKEN }}" } },
      }),
    });

    const { exitCode, stdout } = await longshore(repository.path, DISPATCH);

    expect(exitCode).toBe(1);
    expect(stdout).toContain("[secret-missing]");
    expect(receiver.connections()).toBe(0);
  });

  it("calls no private address without the configuration that was synced", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await project({
      "event.json": EVENT,
      "automations/a.json": hook("a", { url: receiver.url }),
      "longshore.yaml": "network: { allowHttp: true }\n",
    });
    await folders.sync(repository.path);
    // Not synced: a dispatch takes no configuration of its own.
    await repository.write("longshore.yaml", LOCAL_CONFIG);

    const { exitCode, stdout } = await longshore(repository.path, DISPATCH);

    expect(exitCode).toBe(1);
    expect(stdout).toContain("[egress-refused]");
    expect(receiver.connections()).toBe(0);
  });

  it("says where a message would have needed a broker", async () => {
    await using repository = await synced({
      "automations/a.json": `${JSON.stringify({
        identifier: "a",
        trigger: {
          type: "automation",
          event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
        },
        invocationMethod: { type: "KAFKA", payload: {} },
        publish: true,
      })}\n`,
    });

    const { exitCode, stdout } = await longshore(repository.path, DISPATCH);

    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/"kafka" is not set in the longshore\.yaml.*\[not-invokable\]/);
  });
});

describe.concurrent("where events come from", () => {
  it.each<[shape: string, payload: () => unknown, events: number]>([
    ["an event", () => eventBody("entity-updated"), 1],
    ["{event}", () => ({ event: eventBody("entity-updated") }), 1],
    [
      "{events}",
      () => ({ events: [eventBody("entity-updated"), eventBody("entity-updated", { id: "2" })] }),
      2,
    ],
    ["GitHub's own event", () => ({ action: "x", client_payload: eventBody("entity-updated") }), 1],
    ["a change log", () => eventBody("change-log"), 1],
    ["a CloudEvent", () => eventBody("cloud-event"), 1],
    ["a batch of CloudEvents", () => [eventBody("cloud-event")], 1],
  ])("reads %s from standard input", async (_shape, payload, events) => {
    await using repository = await synced({ "automations/a.json": hook("a") });

    const { exitCode, stdout, stderr } = await longshore(
      repository.path,
      ["dispatch", ...STORE, "--event", "-", "--dry-run", "--format=json"],
      { stdin: JSON.stringify(payload()) },
    );

    expect(exitCode, stderr).toBe(0);
    expect(document("dispatch-output", stdout)).toMatchObject({
      summary: { events, undecodable: 0 },
    });
  });

  it("dispatches the good ones of a batch with a bad one, and exits 1", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", { url: receiver.url }),
    });
    const events = [{ nonsense: true }, eventBody("entity-updated"), null];

    const { exitCode, stdout } = await longshore(
      repository.path,
      ["dispatch", ...STORE, "--event", "-", "--format=json"],
      { stdin: JSON.stringify({ events }) },
    );

    expect(exitCode).toBe(1);
    expect(receiver.requests).toHaveLength(1);
    expect(document("dispatch-output", stdout)).toMatchObject({
      events: [
        { identity: "events[0]", error: expect.any(String) },
        { type: "ENTITY_UPDATED" },
        { identity: "events[2]", error: expect.any(String) },
      ],
      summary: { events: 3, undecodable: 2, delivered: 1 },
    });
  });

  it("exits 3 where the store was never written", async () => {
    await using repository = await project({ "event.json": EVENT });

    const { exitCode, stdout, stderr } = await longshore(repository.path, DISPATCH);

    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toContain('The store "file:state" holds no snapshot');
    expect(stderr).toContain("[store-unreadable]");
    expect(await repository.git("status", "--porcelain", "state")).toBe("");
  });
});

describe.concurrent("a receiver that misbehaves", () => {
  const config = (delivery: string) =>
    LOCAL_CONFIG.replace("delaysMs: [0]", `delaysMs: [0], attempts: 4, ${delivery}`);
  const PATIENT = config("timeoutMs: 5000");
  const HASTY = config("timeoutMs: 200");
  const FAULT: Answer = { status: 500 };

  async function deliverTo(
    answers: readonly Answer[],
    { invocation = {}, config: text = PATIENT } = {},
  ) {
    await using receiver = await startWebhookServer({ answers });
    await using repository = await synced({
      "automations/a.json": hook("a", { url: receiver.url, invocation }),
      "longshore.yaml": text,
    });
    const result = await longshore(repository.path, [...DISPATCH, "--format=json"]);
    expect(hasStackTrace(result.stderr), result.stderr).toBe(false);
    return {
      ...result,
      requests: receiver.requests.length,
      ids: new Set(receiver.requests.map(({ headers }) => headers["webhook-id"])).size,
      document: document("dispatch-output", result.stdout),
    };
  }

  it("is asked again after 500, with the same id, until it answers 200", async () => {
    const {
      exitCode,
      requests,
      ids,
      document: found,
      stderr,
    } = await deliverTo([FAULT, FAULT, FAULT, { status: 200 }]);

    expect({ exitCode, requests, ids }).toEqual({ exitCode: 0, requests: 4, ids: 1 });
    expect(stderr).toBe("");
    expect(found).toMatchObject({
      events: [
        {
          decisions: [
            {
              run: {
                outcome: "delivered",
                attempts: [{ status: 500 }, { status: 500 }, { status: 500 }, { status: 200 }],
              },
            },
          ],
        },
      ],
    });
  });

  it.each<[what: string, answer: Answer, attempts: number, says: RegExp]>([
    ["resets", "drop-reply", 4, /connection-reset/],
    ["always answers 500", FAULT, 4, /500/],
    ["answers no HTTP", "not-http", 4, /response-invalid/],
    ["redirects", { status: 302, headers: { location: "http://127.0.0.1:1/" } }, 1, /302/],
    ["answers 404", { status: 404 }, 1, /404/],
  ])("that %s ends in a dead delivery", async (_what, answer, attempts, says) => {
    const { exitCode, requests, document: found, stdout } = await deliverTo([answer]);

    expect({ exitCode, requests }).toEqual({ exitCode: 1, requests: attempts });
    expect(found).toMatchObject({
      events: [{ decisions: [{ run: { outcome: "dead" } }] }],
      summary: { matched: 1, delivered: 0, dead: 1 },
    });
    expect(stdout).toMatch(says);
  });

  it("that hangs is left after each attempt's time", async () => {
    const { exitCode, requests, stdout } = await deliverTo(["hang"], { config: HASTY });

    expect({ exitCode, requests }).toEqual({ exitCode: 1, requests: 4 });
    expect(stdout).toMatch(/"outcome": "dead"[\s\S]*"code": "timeout"/);
  });

  it.each([
    ["that nobody reads", false],
    ["that is stored", true],
  ])("may answer 1 GiB %s", async (_what, synchronized) => {
    const { exitCode, requests, stdout } = await deliverTo(["endless"], {
      invocation: { synchronized },
    });

    expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: 1 });
    expect(stdout.length).toBeLessThan(80 * 1024);
  });

  it("harms no other delivery", async () => {
    await using good = await startWebhookServer();
    await using bad = await startWebhookServer({ answers: ["hang"] });
    await using repository = await synced({
      "automations/bad.json": hook("bad", { url: bad.url }),
      "automations/good.json": hook("good", { url: good.url }),
      // Time enough for the good one on a busy machine: an attempt too late is made again.
      "longshore.yaml": config("timeoutMs: 1500"),
    });

    const { exitCode } = await longshore(repository.path, DISPATCH);

    expect(exitCode).toBe(1);
    expect(good.requests).toHaveLength(1);
  });
});
