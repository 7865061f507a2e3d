import { build } from "esbuild";
import { repositoryRoot } from "./source-files.ts";

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
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { parseAction } from "@actions/workflow-parser/actions/action-parser";
        export { parseWorkflow } from "@actions/workflow-parser/workflows/workflow-parser";
        export { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";`,
      resolveDir: repositoryRoot,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const parser: Actions & Workflows & Traces = await import(`data:text/javascript;base64,${code}`);
  const trace = new parser.NoOperationTraceWriter();
  const messages = ({ context }: ReturnType<Actions["parseAction"]>) =>
    context.errors.getErrors().map(({ message }) => message);
  return {
    actionErrors: (name, content) => messages(parser.parseAction({ name, content }, trace)),
    workflowErrors: (name, content) => messages(parser.parseWorkflow({ name, content }, trace)),
  };
}
