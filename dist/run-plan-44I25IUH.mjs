import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  actionSourceControl,
  planSections
} from "./chunk-3F6OMPML.mjs";
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
import {
  plan
} from "./chunk-OXYFAKGJ.mjs";
import "./chunk-UJMET3VG.mjs";
import {
  planInput
} from "./chunk-X5QARW5M.mjs";
import "./chunk-GAZCVFVD.mjs";
import {
  openStateReader
} from "./chunk-7NP5MVJ5.mjs";
import "./chunk-QAD6WLYU.mjs";
import "./chunk-6ET3OCPV.mjs";
import {
  EXIT
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-VQ4QOCWD.mjs";

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
