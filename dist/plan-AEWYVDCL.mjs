import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  cliSourceControl
} from "./chunk-UAY66OFT.mjs";
import {
  checkDefinitions,
  refuseUnknownStore,
  reportErrors
} from "./chunk-IB5JC4HU.mjs";
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import "./chunk-Q7ANEHKU.mjs";
import {
  plan
} from "./chunk-MJ5SCPET.mjs";
import "./chunk-OKA7RYYQ.mjs";
import "./chunk-7KYDYGXN.mjs";
import "./chunk-QPO6REIN.mjs";
import "./chunk-4CGX3MJT.mjs";
import {
  planJson
} from "./chunk-S5PIUIYU.mjs";
import {
  planTerminal
} from "./chunk-NC37OQI4.mjs";
import {
  hasChanges
} from "./chunk-AE4WKFH5.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import "./chunk-62BL56EH.mjs";
import {
  planInput
} from "./chunk-DKU5IAGG.mjs";
import "./chunk-2YST4S2W.mjs";
import {
  openStateReader
} from "./chunk-TJHVPC5J.mjs";
import "./chunk-V7XFX7A4.mjs";
import "./chunk-3HGH7QXN.mjs";
import {
  EXIT
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

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
