import { createDefinitionFiles } from "../../src/adapters/file-system/definition-files.ts";
import type { CheckedDefinitions, CheckInput } from "../../src/commands/check-definitions.ts";
import { checkDefinitions } from "../../src/commands/check-definitions.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { diagnosticsTerminal } from "../../src/report/terminal-diagnostics.ts";
import { createFakeClock } from "./fake-clock.ts";
import { openJq } from "./jq.ts";

/** Checks files of folders with the real file system and the real jq. */
export interface FolderChecker extends AsyncDisposable {
  /** @param root - absolute; the paths of the input are relative to it. */
  check(root: string, input?: Partial<CheckInput>): Promise<CheckedDefinitions>;
}

export function openFolderChecker(): FolderChecker {
  const jq = openJq();
  return {
    check: (root, input = {}) => {
      const files = createDefinitionFiles({ root, workingDirectory: root });
      return checkDefinitions(
        { paths: [], tests: true, ...input },
        { files, jq, clock: createFakeClock() },
      );
    },
    [Symbol.asyncDispose]: () => jq.close(),
  };
}

/** What `validate` prints of the findings, without colours. */
export function printed({ diagnostics, texts }: CheckedDefinitions): string {
  return diagnosticsTerminal(diagnostics, texts, PLAIN);
}
