import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  cliSourceControl
} from "./chunk-IVB6DPZU.mjs";
import {
  checkDefinitions,
  refuseUnknownStore,
  reportErrors
} from "./chunk-WQ42MFFW.mjs";
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import "./chunk-KUD7NY3W.mjs";
import "./chunk-OH7ZJW7K.mjs";
import {
  plan
} from "./chunk-YVW7BMIX.mjs";
import "./chunk-FNVZTMMP.mjs";
import "./chunk-NLXBZG5Y.mjs";
import "./chunk-4CGX3MJT.mjs";
import {
  planJson
} from "./chunk-ZFXRS4BR.mjs";
import {
  planTerminal
} from "./chunk-NC37OQI4.mjs";
import {
  hasChanges
} from "./chunk-AE4WKFH5.mjs";
import {
  openStateReader
} from "./chunk-QTF54L6T.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import "./chunk-EMBVKG3R.mjs";
import "./chunk-2YST4S2W.mjs";
import "./chunk-J6QHL7WP.mjs";
import "./chunk-42ZVN7CZ.mjs";
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
    () => plan(
      {
        checked,
        config: checked.config,
        ...checked.configFile === void 0 ? {} : { configFile: checked.configFile },
        scope: checked.scope,
        takeOver: []
      },
      {
        store: openStateReader(location.url, { cwd: location.base }),
        sourceControl: cliSourceControl(checked.root, context)
      }
    )
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
