import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { createSavedEvents } from "../adapters/file-system/saved-events.ts";
import { openRunLog } from "../adapters/run-log/run-log-url.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import { decodeEvents } from "../commands/decode-events.ts";
import { loadConfig } from "../commands/load-config.ts";
import type { RecordSource } from "../commands/record.ts";
import { eventOfRun, record } from "../commands/record.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import type { DecodedEvent } from "../model/event.ts";
import { recordFailed } from "../model/recording.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { eventFileText, recordJson, recordTerminal } from "../report/record-text.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitionsWith, reportErrors } from "./definitions.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { readEventText } from "./read-event.ts";
import type { RunLogOptions } from "./run-log-location.ts";
import { runLogLocation } from "./run-log-location.ts";
import { storeLocation } from "./store-location.ts";

export interface RecordOptions extends CommonOptions, RunLogOptions {
  readonly event?: string;
  /** A run's id, or the start of it. */
  readonly run?: string;
  readonly name?: string;
  readonly force?: true;
  readonly from: "files" | "store";
}

/** `longshore record`: gives the exit code. */
export async function recordCli(options: RecordOptions, context: CliContext): Promise<number> {
  refuseIgnored(options);
  const { output, workingDirectory } = context;
  const { name, force } = options;
  const jq = await context.openJq();
  try {
    const events = await readEvents(options, context);
    const { source, folder } = await openSource(jq, options, context);
    const eventFiles = createSavedEvents(projectRoot(workingDirectory));
    const input = {
      events,
      folder,
      force: force === true,
      ...(name === undefined ? {} : { name }),
    };
    const result = await withProgress(output, "Recording", () =>
      record(input, source, { jq, eventFiles, write: eventFileText }),
    );
    if (options.format === "json") await output.document(recordJson(result));
    else await output.out(recordTerminal(result, output.outPaint));
    return recordFailed(result) ? EXIT.findings : EXIT.fine;
  } finally {
    await jq.close();
  }
}

async function readEvents(
  options: RecordOptions,
  context: CliContext,
): Promise<readonly DecodedEvent[]> {
  const { event, run } = options;
  const { env, workingDirectory } = context;
  if (run !== undefined) {
    const { url, base } = runLogLocation(options, context, projectRoot(workingDirectory));
    const runLog = await openRunLog(url, { cwd: base, clock: createSystemClock(), env });
    return [await eventOfRun(run, runLog)];
  }
  return decodeEvents(await readEventText(event ?? "-", workingDirectory), env["GITHUB_RUN_ID"]);
}

interface OpenedSource {
  readonly source: RecordSource;
  /** Of recorded events, as the configuration says. */
  readonly folder: string;
}

async function openSource(
  jq: JqEngine,
  options: RecordOptions,
  context: CliContext,
): Promise<OpenedSource> {
  const { workingDirectory, env } = context;
  if (options.from === "store") {
    const root = projectRoot(workingDirectory);
    const files = createDefinitionFiles({ root, workingDirectory });
    const { config, faulty } = await loadConfig(options.config, files);
    if (faulty) throw unknownFolder();
    const { url, base } = storeLocation(options.store, undefined, context, root);
    const store = await openStateReader(url, { cwd: base, clock: createSystemClock(), env });
    return { source: { kind: "store", store }, folder: config.events };
  }
  const everything = { paths: [], reads: "everything" } as const;
  const checked = await checkDefinitionsWith(jq, everything, options, context);
  await reportErrors(checked, context);
  if (checked.configFaulty) throw unknownFolder();
  if (checked.summary.errors > 0) throw unknownDecisions();
  const { manifest, config } = checked;
  return { source: { kind: "files", manifest, runtime: config.runtime }, folder: config.events };
}

/** A configuration with errors may name any folder: none is guessed. */
function unknownFolder(): LongshoreError {
  return new LongshoreError(
    "config-invalid",
    "The configuration has errors, so it is not known where events are kept.",
    { hint: "Run longshore validate for the errors, and correct them." },
  );
}

/** What an automation reads that cannot be read itself is not known: it would be redacted. */
function unknownDecisions(): LongshoreError {
  return new LongshoreError(
    "definitions-invalid",
    "The definitions have errors, so it is not known what their conditions read of an event.",
    { hint: "Correct the errors, or decide by what was synced: --from store." },
  );
}

/** An option that does nothing would look as if it did. */
function refuseIgnored({ event, run, from, store, runLog }: RecordOptions): void {
  if ((event === undefined) === (run === undefined)) {
    throw new LongshoreError(
      "input-invalid",
      event === undefined
        ? "There is no event to record."
        : '"--event" and "--run" both say which event.',
      { hint: "Give either --event or --run." },
    );
  }
  if (runLog !== undefined && run === undefined) {
    throw new LongshoreError("input-invalid", '"--run-log" has no meaning without "--run".', {
      hint: "Leave it out, or name a run with --run.",
    });
  }
  if (store !== undefined && from === "files" && run === undefined) {
    throw new LongshoreError("input-invalid", '"--store" has no meaning with "--from files".', {
      hint: 'Leave it out, or use "--from store".',
    });
  }
}
