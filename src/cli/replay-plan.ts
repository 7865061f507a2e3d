import { createSystemClock } from "../adapters/clock/system-clock.ts";
import type { Environment } from "../adapters/environment/endpoints.ts";
import { readEndpoints } from "../adapters/environment/endpoints.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { createEventFiles } from "../adapters/file-system/event-files.ts";
import { UNASKED_REPOSITORIES } from "../adapters/github/repositories.ts";
import { openRunLog } from "../adapters/run-log/run-log-url.ts";
import type { PlanResult } from "../commands/plan.ts";
import { comparedPairs } from "../commands/replay/compared-pair.ts";
import type { EventSource } from "../commands/replay/event-source.ts";
import { fileSource } from "../commands/replay/file-source.ts";
import type { ReplayOptions } from "../commands/replay/replay-events.ts";
import { replayEvents } from "../commands/replay/replay-events.ts";
import type { ReplayAudience } from "../commands/replay/run-log-source.ts";
import { runLogSource } from "../commands/replay/run-log-source.ts";
import { testSource } from "../commands/replay/test-source.ts";
import type { Config } from "../model/config.ts";
import type { Replay } from "../model/replay.ts";
import type { StateReader } from "../ports/state-store.ts";
import type { OpenJq } from "./context.ts";
import type { StoreLocation } from "./store-location.ts";

export interface ReplayPlanInput {
  readonly planned: PlanResult;
  readonly store: StateReader;
  /** Absolute: what event files lie below. */
  readonly root: string;
  readonly config: Config;
  readonly runLog: StoreLocation;
  /** @default "members" */
  readonly audience?: ReplayAudience;
  readonly env: Environment;
  readonly openJq: OpenJq;
}

/**
 * What recorded events do before and after a plan; `undefined` where it changes no automation's
 * answers, for which nothing is read. Only the files and the run log are read, and nothing is sent.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`, `engine-unavailable`, `input-invalid`
 * where the environment names a service by no URL.
 */
export async function replayPlan(
  { planned, store, root, config, runLog, audience = "members", env, openJq }: ReplayPlanInput,
  options: ReplayOptions,
): Promise<Replay | undefined> {
  const pairs = await comparedPairs(planned.prepared, store);
  if (pairs.length === 0) return undefined;
  const clock = createSystemClock();
  const { limit } = options;
  const { runLogBodies } = config.runtime;
  const sources: readonly EventSource[] = [
    testSource(config.automations, createDefinitionFiles({ root, workingDirectory: root })),
    fileSource(config.events, createEventFiles(root)),
    runLogSource(() => openRunLog(runLog.url, { cwd: runLog.base, clock, env }), {
      limit,
      runLogBodies,
      audience,
    }),
  ];
  const jq = await openJq();
  try {
    return await replayEvents(pairs, sources, options, {
      jq,
      clock,
      endpoints: readEndpoints(env),
      repositories: UNASKED_REPOSITORIES,
    });
  } finally {
    await jq.close();
  }
}
