import { EXIT } from "../errors/longshore-error.ts";
import { annotations } from "../report/annotations.ts";
import { validateJson } from "../report/json-validate.ts";
import { diagnosticsTerminal, validateSentence } from "../report/terminal-diagnostics.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitions } from "./definitions.ts";

export interface ValidateOptions extends CommonOptions {
  readonly failOn: "error" | "warning";
}

/** `longshore validate`: gives the exit code. */
export async function validateCli(
  paths: readonly string[],
  options: ValidateOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const { diagnostics, summary, texts } = await checkDefinitions(paths, options, context, "named");
  if (options.format === "json") await output.document(validateJson(diagnostics, summary));
  else if (options.format === "github") await output.document(annotations(diagnostics));
  else if (diagnostics.length > 0) {
    await output.out(diagnosticsTerminal(diagnostics, texts, output.outPaint));
    await output.out(`\n${validateSentence(diagnostics, summary)}\n`);
  } else await output.out(`${validateSentence(diagnostics, summary)}\n`);
  const failed = summary.errors > 0 || (options.failOn === "warning" && summary.warnings > 0);
  return failed ? EXIT.findings : EXIT.fine;
}
