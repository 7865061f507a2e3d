import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  changedGraph
} from "./chunk-7TOXTCOO.mjs";
import {
  actionSourceControl
} from "./chunk-DZGV7OVH.mjs";
import {
  planJson
} from "./chunk-TAEEV3JI.mjs";
import {
  planTerminal
} from "./chunk-ORXJWLWT.mjs";
import "./chunk-57UGPBDX.mjs";
import {
  planSections
} from "./chunk-SO6C62BV.mjs";
import "./chunk-OP6W4E2X.mjs";
import "./chunk-CBVHLJFF.mjs";
import "./chunk-JCZARU2I.mjs";
import {
  storeOptions
} from "./chunk-4TYDEGT2.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-IP7UEZOC.mjs";
import {
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import {
  markdownText
} from "./chunk-DXOUGVAY.mjs";
import {
  plan
} from "./chunk-ZUSDPRLG.mjs";
import "./chunk-H2ZJEYOT.mjs";
import {
  planInput
} from "./chunk-GRCL2DQW.mjs";
import "./chunk-6F4XVJEG.mjs";
import "./chunk-M3XBNYQN.mjs";
import "./chunk-LNWO6UPK.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-ZA4MBEKX.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  openStateReader
} from "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  EXIT
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/action/run-plan.ts
async function runPlan(store, inputs, checked, context) {
  let result = await plan(planInput(checked), {
    store: await openStateReader(store, storeOptions(inputs, context)),
    sourceControl: actionSourceControl(inputs, context)
  }), { revision } = result.plan, notes = [...result.notes, ...await keptNotes(result, inputs, context)];
  return {
    plan: result.plan,
    revision,
    notes: result.notes,
    log: [...notes, planTerminal(result.plan, PLAIN)].join(`
`),
    sections: [
      ...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)),
      notes.map(markdownText)
    ],
    json: planJson(result.plan, { applied: !1, revision }),
    exitCode: EXIT.fine
  };
}
async function keptNotes({ file }, { planFile }, { workspace }) {
  if (planFile === void 0) return [];
  if (file === void 0)
    return [`No plan is kept in "${planFile}": nothing is synced until all files are valid.`];
  let { keepPlan } = await import("./plan-file-5QC3BRLD.mjs");
  return await keepPlan(file, planFile, workspace), [`The plan is kept in "${planFile}".`];
}
export {
  runPlan
};
