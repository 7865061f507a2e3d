import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  cliSourceControl
} from "./chunk-HEENCUBI.mjs";
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  planJson
} from "./chunk-S5PIUIYU.mjs";
import {
  planTerminal
} from "./chunk-NC37OQI4.mjs";
import {
  checkDefinitions,
  refuseUnknownStore,
  reportErrors
} from "./chunk-YRARDN26.mjs";
import {
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import {
  hasChanges
} from "./chunk-AE4WKFH5.mjs";
import "./chunk-Q7ANEHKU.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import {
  plan
} from "./chunk-OXYFAKGJ.mjs";
import "./chunk-UJMET3VG.mjs";
import {
  planInput
} from "./chunk-X5QARW5M.mjs";
import "./chunk-FHKEUX72.mjs";
import "./chunk-GAZCVFVD.mjs";
import {
  openStateReader
} from "./chunk-7NP5MVJ5.mjs";
import "./chunk-5CRZLY7J.mjs";
import "./chunk-QAD6WLYU.mjs";
import "./chunk-BWULDOED.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import {
  EXIT
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/plan.ts
async function planCli(paths, options, context) {
  let { output } = context, checked = await checkDefinitions(paths, options, context);
  await refuseUnknownStore(options.store, checked, context);
  let location = storeLocation(options.store, checked.config, context, checked.root), result = await withProgress(
    output,
    "Planning",
    () => plan(planInput(checked), {
      store: openStateReader(location.url, { cwd: location.base }),
      sourceControl: cliSourceControl(checked.root, context)
    })
  );
  await reportErrors(checked, context);
  for (let note of result.notes) await output.err(`note: ${visibleLine(note)}
`);
  return options.format === "json" ? await output.document(
    planJson(result.plan, { applied: !1, revision: result.plan.revision })
  ) : await output.out(planTerminal(result.plan, output.outPaint)), checked.summary.errors > 0 ? EXIT.findings : options.failOnChanges === !0 && hasChanges(result.plan) ? EXIT.findings : EXIT.fine;
}
export {
  planCli
};
