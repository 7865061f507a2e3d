import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import type { DispatchDeps, DispatchInput } from "../../src/commands/dispatch.ts";
import { dispatch } from "../../src/commands/dispatch.ts";
import type { Automation, TriggerEvent, WebhookInvocation } from "../../src/model/automation.ts";
import type { RuntimeConfig } from "../../src/model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { DispatchResult } from "../../src/model/dispatch.ts";
import type { DecodedEvent } from "../../src/model/event.ts";
import type { Run } from "../../src/model/run.ts";
import type { StateReader } from "../../src/ports/state-store.ts";
import { automationDigest } from "../../src/sync/digest.ts";
import { formatRoute } from "../../src/sync/route-file.ts";
import { catalogEvent, eventBody } from "./events.ts";
import { createFakeClock } from "./fake-clock.ts";
import { openJq } from "./jq.ts";
import { createMemoryRunLog } from "./memory-run-log.ts";
import { createRecordingLogger } from "./recording-logger.ts";
import { NO_SERVICES } from "./services.ts";

/** A configuration that lets automations call this machine. */
export const LOCAL: RuntimeConfig = {
  ...DEFAULT_RUNTIME_CONFIG,
  network: { allowHttp: true, allowPrivate: ["127.0.0.0/8"] },
};

/** A webhook that `service` updates start, unless another trigger is given. */
export function webhook(
  identifier: string,
  invocation: Partial<WebhookInvocation>,
  event: TriggerEvent = { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
  expressions: readonly string[] = [],
): Automation {
  return {
    identifier,
    trigger: { type: "automation", event, condition: { type: "JQ", expressions } },
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
export function storeOf(automations: readonly Automation[], runtime = LOCAL): StateReader {
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
    readMany: (paths) =>
      Promise.resolve({ revision: "1", files: new Map(paths.map((path) => [path, text])) }),
    readWith: unused,
    has: unused,
    list: unused,
    revisions: unused,
  };
}

/** Updates of `service` entities, each with an identity of its own. */
export function updates(count: number): readonly DecodedEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const body = eventBody("entity-updated", { number: index });
    return { kind: "event", event: catalogEvent({ identity: `event-${index}`, body }) };
  });
}

export interface DispatchSetup extends Partial<DispatchDeps>, Partial<DispatchInput> {
  readonly automations: readonly Automation[];
  readonly runtime?: RuntimeConfig;
  readonly secretValues?: Readonly<Record<string, string>>;
}

/** Dispatches with the real engine and the real HTTP client; time passes when something waits. */
export async function dispatchOnce(setup: DispatchSetup): Promise<DispatchResult> {
  const { events, dryRun, paused, only } = setup;
  const input: DispatchInput = {
    events: events ?? updates(1),
    dryRun: dryRun ?? false,
    paused: paused ?? false,
    ...(only === undefined ? {} : { only }),
  };
  return await withDispatchDeps(setup, (deps) => dispatch(input, deps));
}

/** Runs with what a dispatch needs, and closes it after. */
export async function withDispatchDeps<T>(
  setup: DispatchSetup,
  work: (deps: DispatchDeps) => Promise<T>,
): Promise<T> {
  const jq = openJq();
  const http = createUndiciHttpClient();
  const { automations, runtime, secretValues, ...deps } = setup;
  try {
    return await work({
      store: storeOf(automations, runtime),
      runLog: createMemoryRunLog(),
      jq,
      http,
      ...NO_SERVICES,
      signing: { standard: [] },
      clock: createFakeClock(),
      secrets: { read: (name) => secretValues?.[name] },
      logger: createRecordingLogger(),
      ...deps,
    });
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}

/** The runs of an automation, in the order in which they happened. */
export function runsOf(result: DispatchResult, identifier: string): readonly Run[] {
  return result.events
    .flatMap((event) => event.considered)
    .filter(({ decision }) => decision.automation === identifier)
    .flatMap((item) => (item.run === undefined ? [] : [item.run]));
}
