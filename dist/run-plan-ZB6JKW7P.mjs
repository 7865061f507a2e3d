import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  plan
} from "./chunk-YVW7BMIX.mjs";
import {
  actionSourceControl,
  planSections
} from "./chunk-LPVVRJVI.mjs";
import {
  planJson
} from "./chunk-ZFXRS4BR.mjs";
import {
  planTerminal
} from "./chunk-NC37OQI4.mjs";
import "./chunk-AE4WKFH5.mjs";
import {
  openStateReader
} from "./chunk-QTF54L6T.mjs";
import "./chunk-IP7UEZOC.mjs";
import {
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  markdownText
} from "./chunk-DXOUGVAY.mjs";
import "./chunk-EMBVKG3R.mjs";
import "./chunk-2YST4S2W.mjs";
import "./chunk-J6QHL7WP.mjs";
import "./chunk-42ZVN7CZ.mjs";
import {
  EXIT
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

// src/action/run-plan.ts
async function runPlan(store, inputs, checked, context) {
  let result = await plan(
    {
      checked,
      config: checked.config,
      ...checked.configFile === void 0 ? {} : { configFile: checked.configFile },
      scope: checked.scope,
      takeOver: []
    },
    {
      store: openStateReader(store, { cwd: context.workspace }),
      sourceControl: actionSourceControl(inputs, context)
    }
  ), { revision } = result.plan;
  return {
    plan: result.plan,
    revision,
    log: [...result.notes, planTerminal(result.plan, PLAIN)].join(`
`),
    sections: [...planSections(result.plan), result.notes.map(markdownText)],
    json: planJson(result.plan, { applied: !1, revision }),
    exitCode: EXIT.fine
  };
}
export {
  runPlan
};
