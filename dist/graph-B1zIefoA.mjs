import { t as automationGraph } from "./graph-f6t7iP1Q.mjs";
import { p as EXIT } from "./start-D1Q6O1zn.mjs";
import { T as jsonText, v as count } from "./dispatching-BM85niOH.mjs";
import { t as mermaid } from "./mermaid-CMg5EXRr.mjs";
import { i as reportErrors, t as checkDefinitions } from "./definitions-rG8oWAl7.mjs";
// src/report/json-graph.ts
function graphJson({ nodes, edges }) {
	const countOf = (kind) => nodes.filter((node) => node.kind === kind).length;
	return jsonText({
		nodes,
		edges,
		summary: {
			events: countOf("event"),
			automations: countOf("automation"),
			targets: countOf("target"),
			edges: edges.length
		}
	});
}
// src/cli/graph.ts
async function graphCli(paths, options, context) {
	const { output } = context;
	const checked = await checkDefinitions(paths, options, context, { reads: "named" });
	await reportErrors(checked, context);
	const graph = automationGraph(checked.manifest.entries);
	if (options.format === "json") {
		await output.document(graphJson(graph));
		return EXIT.fine;
	}
	const { text, left } = mermaid(graph);
	await output.document(text);
	if (left > 0) await output.err(`note: ${count(left, "automation")} did not fit into what Mermaid draws. Name fewer files, or take --format json.\n`);
	return EXIT.fine;
}
export { graphCli };
