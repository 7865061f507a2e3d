import { defaultRunLogUrl } from "../adapters/run-log/run-log-url.ts";
import type { PlanResult } from "../commands/plan.ts";
import type { Replay } from "../model/replay.ts";
import type { StateReader } from "../ports/state-store.ts";
import type { CliContext } from "./context.ts";
import type { CliDefinitions } from "./definitions.ts";
import { withProgress } from "./progress.ts";
import { replayPlan } from "./replay-plan.ts";
import type { StoreLocation } from "./store-location.ts";
import { storeLocation } from "./store-location.ts";

export interface PlanReplayInput {
  readonly planned: PlanResult;
  readonly store: StateReader;
  readonly checked: CliDefinitions;
  /** Events at most. */
  readonly limit: number;
}

/** What `plan --replay` adds to a plan; where nothing is to be replayed it says so on stderr. */
export async function planReplay(
  { planned, store, checked, limit }: PlanReplayInput,
  options: { readonly store?: string; readonly runLog?: string },
  context: CliContext,
): Promise<Replay | undefined> {
  const { config, root } = checked;
  const { output, env, openJq } = context;
  const runLog = runLogOf(options, checked, context);
  let events = 0;
  const onProgress = (number: number) => {
    events = number;
  };
  const replay = await withProgress(
    output,
    () => `Replaying recorded events: ${events}`,
    () => replayPlan({ planned, store, root, config, runLog, env, openJq }, { limit, onProgress }),
  );
  if (replay === undefined) {
    await output.err("note: No event was replayed: the plan changes no automation's answers.\n");
  }
  return replay;
}

/** The option's run log, else the configuration's, else the one of the store. */
function runLogOf(
  options: { readonly store?: string; readonly runLog?: string },
  { config, root }: CliDefinitions,
  context: CliContext,
): StoreLocation {
  if (options.runLog !== undefined) return { url: options.runLog, base: context.workingDirectory };
  if (config.runLog !== undefined) return { url: config.runLog, base: root };
  const { url, base } = storeLocation(options.store, config, context, root);
  return { url: defaultRunLogUrl(url), base };
}
