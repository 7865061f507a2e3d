import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  plan
} from "./chunk-MJ5SCPET.mjs";
import {
  actionSourceControl,
  planSections
} from "./chunk-ARMSQEMM.mjs";
import {
  planJson
} from "./chunk-S5PIUIYU.mjs";
import {
  planTerminal
} from "./chunk-NC37OQI4.mjs";
import "./chunk-AE4WKFH5.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import {
  markdownText
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

// src/action/run-plan.ts
async function runPlan(store, inputs, checked, context) {
  let result = await plan(planInput(checked), {
    store: openStateReader(store, { cwd: context.workspace }),
    sourceControl: actionSourceControl(inputs, context)
  }), { revision } = result.plan;
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
