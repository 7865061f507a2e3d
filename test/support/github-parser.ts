import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";
import { repositoryRoot } from "./source-files.ts";

/** Of no file. */
const ENTRY = "github-parser-entry.js";
const ENTRY_CODE = `
export { parseAction } from "@actions/workflow-parser/actions/action-parser";
export { parseWorkflow } from "@actions/workflow-parser/workflows/workflow-parser";
export { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";`;

type Actions = typeof import("@actions/workflow-parser/actions/action-parser");
type Workflows = typeof import("@actions/workflow-parser/workflows/workflow-parser");
type Traces = typeof import("@actions/workflow-parser/templates/trace-writer");

export interface GithubParser {
  /** What GitHub's own parser finds wrong with an action's file. */
  actionErrors(name: string, content: string): readonly string[];
  workflowErrors(name: string, content: string): readonly string[];
}

/** GitHub's parser imports JSON without an attribute, which only a bundler accepts. */
export async function loadGithubParser(): Promise<GithubParser> {
  const folder = await mkdtemp(join(tmpdir(), "longshore-github-parser-"));
  try {
    const entry = join(folder, "entry.mjs");
    await build({
      cwd: repositoryRoot,
      input: ENTRY,
      platform: "node",
      plugins: [
        {
          name: "parser-entry",
          resolveId: (id) => (id === ENTRY ? join(repositoryRoot, ENTRY) : null),
          load: (id) => (id.endsWith(ENTRY) ? ENTRY_CODE : null),
        },
      ],
      output: { file: entry, format: "esm", codeSplitting: false },
    });
    return parserOf(await import(pathToFileURL(entry).href));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function parserOf(parser: Actions & Workflows & Traces): GithubParser {
  const trace = new parser.NoOperationTraceWriter();
  const messages = ({ context }: ReturnType<Actions["parseAction"]>) =>
    context.errors.getErrors().map(({ message }) => message);
  return {
    actionErrors: (name, content) => messages(parser.parseAction({ name, content }, trace)),
    workflowErrors: (name, content) => messages(parser.parseWorkflow({ name, content }, trace)),
  };
}
