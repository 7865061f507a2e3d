import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  checkDefinitions,
  reportErrors
} from "./chunk-OT242MS6.mjs";
import "./chunk-GP47DJWX.mjs";
import "./chunk-7EH24G7Y.mjs";
import {
  automationGraph
} from "./chunk-7TOXTCOO.mjs";
import {
  mermaid
} from "./chunk-OP6W4E2X.mjs";
import "./chunk-DPL7XZKC.mjs";
import "./chunk-EDM4WTMV.mjs";
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import "./chunk-DXOUGVAY.mjs";
import "./chunk-OLGHSGKP.mjs";
import "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-SOG37KRN.mjs";
import "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-GMKHXJJ6.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  EXIT
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/report/json-graph.ts
function graphJson({ nodes, edges }) {
  let countOf = (kind) => nodes.filter((node) => node.kind === kind).length;
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
  let { output } = context, checked = await checkDefinitions(paths, options, context, "named");
  await reportErrors(checked, context);
  let graph = automationGraph(checked.manifest.entries);
  if (options.format === "json")
    return await output.document(graphJson(graph)), EXIT.fine;
  let { text, left } = mermaid(graph);
  return await output.document(text), left > 0 && await output.err(
    `note: ${count(left, "automation")} did not fit into what Mermaid draws. Name fewer files, or take --format json.
`
  ), EXIT.fine;
}
export {
  graphCli
};
