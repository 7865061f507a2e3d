import { automationGraph } from "../commands/graph.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { count } from "../report/count.ts";
import { graphJson } from "../report/json-graph.ts";
import { mermaid } from "../report/mermaid.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitions, reportErrors } from "./definitions.ts";

/** `longshore graph`: gives the exit code. */
export async function graphCli(
  paths: readonly string[],
  options: CommonOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const checked = await checkDefinitions(paths, options, context, { reads: "named" });
  // What is wrong in the files is worth knowing here, and no reason not to draw the others.
  await reportErrors(checked, context);
  const graph = automationGraph(checked.manifest.entries);
  if (options.format === "json") {
    await output.document(graphJson(graph));
    return EXIT.fine;
  }
  const { text, left } = mermaid(graph);
  await output.document(text);
  if (left > 0) {
    await output.err(
      `note: ${count(left, "automation")} did not fit into what Mermaid draws. Name fewer files, or take --format json.\n`,
    );
  }
  return EXIT.fine;
}
