import { EXIT } from "../errors/longshore-error.ts";
import { annotations } from "../report/annotations.ts";
import { validateJson } from "../report/json-validate.ts";
import { diagnosticsTerminal, validateSentence } from "../report/terminal-diagnostics.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import type { CliDefinitions } from "./definitions.ts";
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
  const checked = await checkDefinitions(paths, options, context, {
    reads: "named",
    tests: true,
  });
  const { diagnostics, summary, texts } = checked;
  const document = await documentOf(checked, options);
  if (document !== undefined) await output.document(document);
  else {
    if (diagnostics.length > 0) {
      await output.out(`${diagnosticsTerminal(diagnostics, texts, output.outPaint)}\n`);
    }
    await output.out(`${validateSentence(diagnostics, summary)}\n`);
  }
  const failed = summary.errors > 0 || (options.failOn === "warning" && summary.warnings > 0);
  return failed ? EXIT.findings : EXIT.fine;
}

/** The result for a program; `undefined` for the one that people read. */
async function documentOf(
  { diagnostics, summary, texts, manifest }: CliDefinitions,
  { format, failOn }: ValidateOptions,
): Promise<string | undefined> {
  switch (format) {
    case "json":
      return validateJson(diagnostics, summary);
    case "github":
      return annotations(diagnostics);
    case "sarif": {
      const { sarif } = await import("../report/sarif.ts");
      return sarif(diagnostics, texts);
    }
    case "junit": {
      const { junit } = await import("../report/junit.ts");
      return junit(diagnostics, manifest.files, failOn);
    }
    default:
      return undefined;
  }
}
