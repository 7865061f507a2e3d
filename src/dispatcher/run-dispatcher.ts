import type { StepOutput } from "../action/publish.ts";
import { writeReport } from "../action/publish.ts";
import { defaultStore, storeOptions } from "../action/store-options.ts";
import { defaultRunLogUrl, openRunLog } from "../adapters/run-log/run-log-url.ts";
import { openServices } from "../adapters/services.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import { decodeEvents } from "../commands/decode-events.ts";
import { dispatch } from "../commands/dispatch.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import type { DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import { dispatchFailed } from "../model/dispatch.ts";
import type { Clock } from "../ports/clock.ts";
import type { HttpClient } from "../ports/http-client.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Logger } from "../ports/logger.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { SigningKeys } from "../ports/signing.ts";
import { dispatchJson } from "../report/json-dispatch.ts";
import { PLAIN } from "../report/paint.ts";
import { logText } from "../report/safe-text.ts";
import { mayShowValues } from "../report/shown-values.ts";
import { dispatchSummary } from "../report/summary-dispatch.ts";
import { dispatchTerminal } from "../report/terminal-dispatch.ts";
import type { DispatchInputs } from "./inputs.ts";
import { isPublicRepository } from "./public-repository.ts";

export interface DispatcherContext {
  readonly inputs: DispatchInputs;
  /** The payload's text: of the input's file, or what started the workflow. */
  readonly payload: string;
  readonly step: StepOutput;
  readonly print: (text: string) => Promise<void>;
  readonly env: NodeJS.ProcessEnv;
  /** Absolute: the checkout, where there is one. */
  readonly workspace: string;
  readonly jq: JqEngine;
  readonly http: HttpClient;
  readonly signing: SigningKeys;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** Masks a credential in the step's log. */
  readonly mask: (value: string) => void;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Runs one step of `dispatch/action.yml` and gives its exit code. */
export async function runDispatcher(context: DispatcherContext): Promise<number> {
  const { inputs, env, workspace, print, step } = context;
  const store = inputs.store ?? defaultStore(inputs, context);
  if (store === undefined) {
    throw new LongshoreError("input-invalid", "A dispatch needs a store, and none is set.", {
      hint: 'Set the input "store", or the input "github-token" for this repository\'s own.',
    });
  }
  const runLog = inputs.runLog ?? defaultRunLogUrl(store);
  const options = storeOptions(inputs, context);
  const result = await dispatch(
    {
      events: decodeEvents(context.payload, env["GITHUB_RUN_ID"]),
      dryRun: inputs.dryRun,
      paused: env["LONGSHORE_PAUSED"] === "true",
    },
    {
      ...context,
      runLog: await openRunLog(runLog, options),
      ...openServices({
        ...context,
        environment: options.env,
        dryRun: inputs.dryRun,
        onSecret: context.mask,
      }),
      store: await openStateReader(store, options),
    },
  );
  const isPublic = await isPublicRepository(env);
  const text = dispatchTerminal(result, PLAIN, (event) => mayShowValues(event, isPublic));
  await print(`${logText(text.trimEnd())}\n`);
  const why = await tellWhy(result, isPublic, context);
  await step.writeSummary(dispatchSummary(result, { isPublic, why }));
  const report = await writeReport(dispatchJson(result), {
    reportFile: inputs.reportFile,
    workspace,
    temporaryFolder: env["RUNNER_TEMP"],
    name: "longshore-dispatch.json",
  });
  const { summary } = result;
  for (const name of ["considered", "matched", "delivered", "failed", "dead"] as const) {
    step.setOutput(name, String(summary[name]));
  }
  step.setOutput("report", report ?? "");
  // Told last, when everything that was done has been reported.
  if (result.unrecorded !== undefined) throw result.unrecorded;
  return dispatchFailed(summary) ? EXIT.findings : EXIT.fine;
}

/** Loaded and evaluated only where somebody may wonder: most dispatches do as they should. */
async function tellWhy(
  { events }: DispatchResult,
  isPublic: boolean,
  context: DispatcherContext,
): Promise<readonly string[]> {
  const wondered = events.filter(isWondered);
  if (wondered.length === 0 || context.signal.aborted) return [];
  const { whySection } = await import("./why-section.ts");
  return await whySection(wondered, { ...context, isPublic });
}

/** A decision failed, or there were some and none was to start anything. */
function isWondered({ considered }: DispatchedEvent): boolean {
  const decisions = considered.map(({ decision }) => decision.decision);
  return decisions.includes("failed") || (decisions.length > 0 && !decisions.includes("matched"));
}
