import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  actionSourceControl,
  planSections
} from "./chunk-3F6OMPML.mjs";
import {
  syncSentence,
  syncTerminal
} from "./chunk-CIXPEALG.mjs";
import {
  planJson
} from "./chunk-S5PIUIYU.mjs";
import "./chunk-NC37OQI4.mjs";
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
  sync
} from "./chunk-6SWET2TB.mjs";
import "./chunk-UJMET3VG.mjs";
import {
  planInput
} from "./chunk-X5QARW5M.mjs";
import "./chunk-GAZCVFVD.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateStore
} from "./chunk-7NP5MVJ5.mjs";
import "./chunk-QAD6WLYU.mjs";
import "./chunk-6ET3OCPV.mjs";
import {
  EXIT
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/action/run-sync.ts
async function runSync(store, inputs, checked, context) {
  let result = await sync(
    {
      ...planInput(checked),
      force: inputs.force,
      dryRun: inputs.dryRun
    },
    {
      store: openStateStore(store, { cwd: context.workspace, clock: createSystemClock() }),
      sourceControl: actionSourceControl(inputs, context)
    }
  ), failed = result.kind === "refused" || result.kind === "conflict", reasons = "reasons" in result ? result.reasons : [];
  return {
    plan: result.plan,
    revision: result.revision,
    log: [...result.notes, syncTerminal(result, PLAIN)].join(`
`),
    sections: [
      ["### Sync", "", syncSentence(result), "", ...reasons.map(refusal), ""],
      ...planSections(result.plan),
      result.notes.map(markdownText)
    ],
    json: planJson(result.plan, {
      applied: result.kind === "applied",
      revision: result.revision,
      reasons
    }),
    exitCode: failed ? EXIT.findings : EXIT.fine
  };
}
function refusal({ message, code }) {
  return `- ${markdownText(message)} \`${code}\``;
}
export {
  runSync
};
