import { describe, expect, it } from "vitest";
import { createSystemClock } from "../../src/adapters/clock/system-clock.ts";
import { createEnvironmentCredentials } from "../../src/adapters/credentials/environment-credentials.ts";
import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import { dispatch } from "../../src/commands/dispatch.ts";
import type { Automation, WebhookInvocation } from "../../src/model/automation.ts";
import type { RuntimeConfig } from "../../src/model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { DispatchResult } from "../../src/model/dispatch.ts";
import type { DecodedEvent } from "../../src/model/event.ts";
import type { StateReader } from "../../src/ports/state-store.ts";
import { automationDigest } from "../../src/sync/digest.ts";
import { formatRoute } from "../../src/sync/route-file.ts";
import { catalogEvent, eventBody } from "../support/events.ts";
import { openJq } from "../support/jq.ts";
import { createRecordingLogger } from "../support/recording-logger.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const LOCAL: RuntimeConfig = {
  ...DEFAULT_RUNTIME_CONFIG,
  network: { allowHttp: true, allowPrivate: ["127.0.0.0/8"] },
};

function automation(identifier: string, invocation: Partial<WebhookInvocation>): Automation {
  return {
    identifier,
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
    },
    invocationMethod: {
      type: "WEBHOOK",
      agent: true,
      url: "https://hooks.example.test/",
      ...invocation,
    },
    publish: true,
  };
}

/** A store in which every event finds these automations. */
function storeOf(automations: readonly Automation[], runtime: RuntimeConfig): StateReader {
  const text = formatRoute(
    automations.map((definition) => ({
      definition,
      digest: automationDigest(definition),
      repository: "acme/catalog",
    })),
    { "acme/catalog": runtime },
  );
  const unused = () => Promise.reject(new Error("Not read by a dispatch."));
  return {
    url: "memory:",
    head: unused,
    read: () => Promise.resolve({ revision: "1", text }),
    readMany: unused,
    revisions: unused,
  };
}

function events(count: number): readonly DecodedEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const body = eventBody("entity-updated", { number: index });
    return { kind: "event", event: catalogEvent({ identity: `event-${index}`, body }) };
  });
}

interface Setup {
  readonly automations: readonly Automation[];
  readonly events: readonly DecodedEvent[];
  readonly dryRun?: boolean;
  readonly runtime?: RuntimeConfig;
  readonly signal?: AbortSignal;
  readonly secrets?: Readonly<Record<string, string>>;
}

async function run(setup: Setup): Promise<DispatchResult> {
  const jq = openJq();
  const http = createUndiciHttpClient();
  try {
    return await dispatch(
      { events: setup.events, dryRun: setup.dryRun ?? false },
      {
        store: storeOf(setup.automations, setup.runtime ?? LOCAL),
        jq,
        http,
        credentials: createEnvironmentCredentials(),
        clock: createSystemClock(),
        secrets: { read: (name) => setup.secrets?.[name] },
        logger: createRecordingLogger(),
        ...(setup.signal === undefined ? {} : { signal: setup.signal }),
      },
    );
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}

function runsOf(result: DispatchResult, identifier: string) {
  return result.events
    .flatMap((event) => event.considered)
    .filter(({ decision }) => decision.automation === identifier)
    .flatMap((item) => (item.run === undefined ? [] : [item.run]));
}

describe("dispatch", () => {
  it("delivers to one host while another hangs, whichever comes first", async () => {
    await using hanging = await startWebhookServer({ answers: ["hang"] });
    await using working = await startWebhookServer();
    const controller = new AbortController();
    // Far below the 15 s that one hanging call takes.
    const timer = setInterval(() => working.requests.length >= 100 && controller.abort(), 5);

    const result = await run({
      automations: [
        automation("a-hanging", { url: hanging.url }),
        automation("b-working", { url: working.url }),
      ],
      events: events(100),
      signal: controller.signal,
    });
    clearInterval(timer);

    expect(working.requests).toHaveLength(100);
    expect(hanging.requests.length).toBeLessThanOrEqual(8);
    // The last answer may have been on its way.
    expect(result.summary.delivered).toBeGreaterThan(80);
    expect(runsOf(result, "a-hanging").every((one) => one.error?.code === "aborted")).toBe(true);
  }, 10_000);

  it("delivers to a host while deliveries to another wait for their next attempt", async () => {
    await using failing = await startWebhookServer({ answers: [{ status: 500 }] });
    await using working = await startWebhookServer();
    const controller = new AbortController();
    const timer = setInterval(() => working.requests.length >= 100 && controller.abort(), 5);

    await run({
      automations: [
        automation("a-failing", { url: failing.url }),
        automation("b-working", { url: working.url }),
      ],
      events: events(100),
      runtime: { ...LOCAL, delivery: { ...LOCAL.delivery, delaysMs: [0, 60_000] } },
      signal: controller.signal,
    });
    clearInterval(timer);

    expect(working.requests).toHaveLength(100);
    // What fails while the others of the host wait for their turn counts for them too.
    expect(failing.requests.length).toBeLessThan(20);
  }, 10_000);

  it("renders and sends nothing more once the process is asked to stop", async () => {
    const controller = new AbortController();
    await using server = await startWebhookServer({ answers: ["hang"] });
    const timer = setInterval(() => server.requests.length > 0 && controller.abort(), 5);

    const result = await run({
      automations: [automation("one", { url: server.url })],
      events: events(20),
      signal: controller.signal,
    });
    clearInterval(timer);

    const runs = runsOf(result, "one");
    expect(server.requests.length).toBeLessThanOrEqual(8);
    expect(runs).toHaveLength(20);
    expect(runs.every(({ error }) => error?.code === "aborted")).toBe(true);
    expect(result.summary).toMatchObject({ matched: 20, delivered: 0 });
  });

  it("stops deciding when the process is asked to stop, and says that nothing was sent", async () => {
    const controller = new AbortController();
    await using server = await startWebhookServer();
    const looping: Automation = {
      ...automation("one", { url: server.url }),
      trigger: {
        type: "automation",
        event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
        condition: { type: "JQ", expressions: ["last(repeat(1))"] },
      },
    };

    const result = run({ automations: [looping], events: events(2), signal: controller.signal });
    controller.abort();

    await expect(result).rejects.toMatchObject({ code: "aborted" });
    expect(server.connections()).toBe(0);
  });

  it.each([true, false])(
    "ends a queue of templates that loop when asked to stop, dry run %s",
    async (dryRun) => {
      const controller = new AbortController();
      const started = performance.now();
      const timer = setTimeout(() => controller.abort(), 500);

      const result = await run({
        automations: [automation("loops", { body: { a: "{{ last(repeat(1)) }}" } })],
        events: events(20),
        dryRun,
        signal: controller.signal,
      });
      clearTimeout(timer);

      // The limit of one expression is 1 s; twenty of them would take 20.
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(result.summary).toMatchObject({ matched: 20, failed: 20 });
      expect(runsOf(result, "loops").at(-1)?.error?.code).toBe("aborted");
    },
    30_000,
  );

  it("shows no part of a secret that a template made", async () => {
    const result = await run({
      automations: [
        automation("one", {
          headers: { "X-Key": "{{ .secrets.TOKEN | .[0:8] }}" },
          body: { part: "{{ {hint: .secrets.TOKEN[4:12]} }}", title: "{{ .event.number }}" },
        }),
      ],
      events: events(1),
      dryRun: true,
      secrets: { TOKEN: "abcdefghijklmnopqrst" },
    });

    expect(runsOf(result, "one")[0]?.request).toMatchObject({
      headers: { "X-Key": "***" },
      body: '{"part":{"hint":"***"},"title":0}',
    });
  });
});
