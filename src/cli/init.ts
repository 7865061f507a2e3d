import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { createNewFiles } from "../adapters/file-system/new-files.ts";
import { readDefaultBranch } from "../adapters/git/default-branch.ts";
import { init } from "../commands/init.ts";
import { refuseRepositoryName } from "../commands/repository-name.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { initJson, initTerminal } from "../report/init-text.ts";
import { visibleLine } from "../report/safe-text.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { projectRoot } from "./project-root.ts";
import { cliSourceControl } from "./source-control.ts";

export interface InitOptions extends Omit<CommonOptions, "config"> {
  readonly repo?: string;
}

/** `longshore init`: gives the exit code. */
export async function initCli(options: InitOptions, context: CliContext): Promise<number> {
  const { output, env, workingDirectory } = context;
  if (options.repo !== undefined) refuseRepositoryName(options.repo);
  const root = projectRoot(workingDirectory);
  const branch = await readDefaultBranch({ cwd: root, env });
  if (branch === undefined) {
    await output.err(
      'note: This is not a git repository; the workflows sync the branch "main", and run when it is on GitHub.\n',
    );
  }
  const result = await init(
    { defaultBranch: branch ?? "main" },
    {
      files: createDefinitionFiles({ root, workingDirectory }),
      newFiles: createNewFiles(root),
    },
  );
  if (root !== workingDirectory) await output.err(`note: The root is "${visibleLine(root)}".\n`);
  const { repository } = await cliSourceControl(root, context).state([]);
  const named = options.repo ?? (repository === "" ? undefined : repository);
  if (options.format === "json") await output.document(initJson(result));
  else await output.out(initTerminal(result, named, output.outPaint));
  return EXIT.fine;
}
