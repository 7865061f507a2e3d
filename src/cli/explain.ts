import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import { decodeEvents } from "../commands/decode-events.ts";
import { explain } from "../commands/explain.ts";
import type { ExplainSource } from "../commands/explain-source.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { explainJson } from "../report/json-explain.ts";
import { explainTerminal } from "../report/terminal-explain.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitionsWith, reportErrors } from "./definitions.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { readEventText } from "./read-event.ts";
import { storeLocation } from "./store-location.ts";

export interface ExplainOptions extends CommonOptions {
  readonly event: string;
  readonly from: "files" | "store";
  readonly store?: string;
}

/** `longshore explain`: gives the exit code. */
export async function explainCli(
  identifier: string | undefined,
  options: ExplainOptions,
  context: CliContext,
): Promise<number> {
  const { output, env, workingDirectory } = context;
  const jq = await context.openJq();
  try {
    const text = await readEventText(options.event, workingDirectory);
    const events = decodeEvents(text, env["GITHUB_RUN_ID"]);
    const source = await openSource(jq, options, context);
    const result = await withProgress(output, "Explaining", () =>
      explain({ events, ...(identifier === undefined ? {} : { identifier }) }, source, { jq }),
    );
    if (options.format === "json") await output.document(explainJson(result));
    else await output.out(explainTerminal(result, output.outPaint));
    return EXIT.fine;
  } finally {
    await jq.close();
  }
}

async function openSource(
  jq: JqEngine,
  options: ExplainOptions,
  context: CliContext,
): Promise<ExplainSource> {
  refuseIgnored(options);
  if (options.from === "store") {
    const root = projectRoot(context.workingDirectory);
    const { url, base } = storeLocation(options.store, undefined, context, root);
    const { env } = context;
    const store = await openStateReader(url, { cwd: base, clock: createSystemClock(), env });
    return { kind: "store", store };
  }
  const everything = { paths: [], reads: "everything" } as const;
  const checked = await checkDefinitionsWith(jq, everything, options, context);
  // What is wrong in the files is worth knowing here, and no reason not to explain the others.
  await reportErrors(checked, context);
  return { kind: "files", manifest: checked.manifest, runtime: checked.config.runtime };
}

/** An option that does nothing would look as if it did. */
function refuseIgnored({ from, store, config }: ExplainOptions): void {
  const [ignored, wanted] =
    from === "files" && store !== undefined
      ? ["--store", "--from store"]
      : from === "store" && config !== undefined
        ? ["--config", "--from files"]
        : [];
  if (ignored === undefined) return;
  throw new LongshoreError("input-invalid", `"${ignored}" has no meaning with "--from ${from}".`, {
    hint: `Leave it out, or use "${wanted}".`,
  });
}
