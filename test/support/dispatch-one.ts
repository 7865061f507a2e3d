import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import { createKafkaClient } from "../../src/adapters/kafka/kafka-client.ts";
import { createNoRunLog } from "../../src/adapters/run-log/no-run-log.ts";
import { createSender } from "../../src/adapters/sender/by-scheme.ts";
import { openServices } from "../../src/adapters/services.ts";
import { dispatch } from "../../src/commands/dispatch.ts";
import type { Automation, Invocation } from "../../src/model/automation.ts";
import type { RuntimeConfig } from "../../src/model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { CatalogEvent } from "../../src/model/event.ts";
import type { Run } from "../../src/model/run.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import type { StateReader } from "../../src/ports/state-store.ts";
import { automationDigest } from "../../src/sync/digest.ts";
import { formatRoute } from "../../src/sync/route-file.ts";
import { catalogEvent } from "./events.ts";
import { createFakeClock } from "./fake-clock.ts";
import { createRecordingLogger } from "./recording-logger.ts";

export interface OneDispatch {
  readonly jq: JqEngine;
  readonly invocation: Invocation;
  /** Of the process that dispatches. @default nothing */
  readonly env?: Readonly<Record<string, string>>;
  readonly runtime?: Partial<RuntimeConfig>;
  /** Each starts the automation once, all at once. @default one event of `checkout` */
  readonly events?: readonly CatalogEvent[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
  /** @default one that does not wait */
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
}

export interface OneDispatched {
  readonly runs: readonly Run[];
  /** The first of them. */
  readonly run: Run;
  readonly lines: readonly string[];
  /** Everything that a person could come to see. */
  readonly shown: string;
  /** What was to be masked in logs. */
  readonly masked: readonly string[];
}

/** One automation that matches every event, dispatched with the real adapters. */
export async function dispatchOne(one: OneDispatch): Promise<OneDispatched> {
  const logger = createRecordingLogger();
  const clock = one.clock ?? createFakeClock();
  const http = createSender({ http: createUndiciHttpClient(), kafka: createKafkaClient() });
  const dryRun = one.dryRun ?? false;
  const masked: string[] = [];
  const signal = one.signal === undefined ? {} : { signal: one.signal };
  try {
    const services = openServices({
      environment: one.env ?? {},
      http,
      clock,
      dryRun,
      onSecret: (value) => masked.push(value),
      ...signal,
    });
    const result = await dispatch(
      {
        events: (one.events ?? [catalogEvent()]).map((event) => ({ kind: "event", event })),
        dryRun,
      },
      {
        ...services,
        ...signal,
        store: storeOf(one),
        runLog: createNoRunLog(),
        signing: { standard: [] },
        jq: one.jq,
        http,
        clock,
        secrets: { read: (name) => one.secrets?.[name] },
        logger,
      },
    );
    const considered = result.events.flatMap((event) => event.considered);
    const runs = considered.flatMap((item) => (item.run === undefined ? [] : [item.run]));
    const [run] = runs;
    if (run === undefined) throw new Error("The automation did not match.");
    const { lines } = logger;
    return { runs, run, lines, shown: JSON.stringify({ result, lines }), masked };
  } finally {
    await http.close();
  }
}

function storeOf({ invocation, runtime }: OneDispatch): StateReader {
  const definition: Automation = {
    identifier: "one",
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
    },
    invocationMethod: invocation,
    publish: true,
  };
  const digest = automationDigest(definition);
  const text = formatRoute([{ definition, digest, repository: "acme/catalog" }], {
    "acme/catalog": { ...DEFAULT_RUNTIME_CONFIG, ...runtime },
  });
  const unused = () => Promise.reject(new Error("Not read by a dispatch."));
  return {
    url: "memory:",
    head: unused,
    read: unused,
    readMany: (paths) =>
      Promise.resolve({ revision: "1", files: new Map(paths.map((path) => [path, text])) }),
    readWith: unused,
    has: unused,
    list: unused,
    revisions: unused,
  };
}
