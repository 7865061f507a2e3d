import { isAbsolute, relative, resolve, sep } from "node:path";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { createJqEngine } from "../adapters/jq/engine.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { checkDefinitions as check } from "../commands/check-definitions.ts";
import { diagnosticsTerminal } from "../report/terminal-diagnostics.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";

export interface CliDefinitions extends CheckedDefinitions {
  /** Absolute. */
  readonly root: string;
  /** The paths that were named, relative to the root. */
  readonly scope: readonly string[];
}

/** Reads and checks the definitions that a command line is about. */
export async function checkDefinitions(
  paths: readonly string[],
  options: Pick<CommonOptions, "config">,
  context: CliContext,
): Promise<CliDefinitions> {
  const { workingDirectory } = context;
  const root = projectRoot(workingDirectory);
  const jq = createJqEngine();
  try {
    const files = createDefinitionFiles({ root, workingDirectory });
    const checked = await withProgress(context.output, "Validating", () =>
      check(
        {
          paths,
          ...(options.config === undefined
            ? {}
            : { configFile: insideRoot(options.config, workingDirectory, root) }),
        },
        { files, jq },
      ),
    );
    return {
      ...checked,
      root,
      scope: paths.map((path) => insideRoot(path, workingDirectory, root)),
    };
  } finally {
    await jq.close();
  }
}

/** What is wrong in the files, on stderr: for the commands whose result is something else. */
export async function reportErrors(
  { diagnostics, texts }: CliDefinitions,
  { output }: CliContext,
): Promise<void> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  await output.err(`${diagnosticsTerminal(errors, texts, output.errPaint)}\n`);
}

function insideRoot(path: string, workingDirectory: string, root: string): string {
  const absolute = isAbsolute(path) ? path : resolve(workingDirectory, path);
  const name = relative(root, absolute).split(sep).join("/");
  return name === "" ? "." : name;
}
