import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  actionSourceControl,
  planSections
} from "./chunk-LPVVRJVI.mjs";
import {
  syncSentence,
  syncTerminal
} from "./chunk-CIXPEALG.mjs";
import {
  planJson
} from "./chunk-ZFXRS4BR.mjs";
import "./chunk-NC37OQI4.mjs";
import "./chunk-AE4WKFH5.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateStore
} from "./chunk-QTF54L6T.mjs";
import "./chunk-IP7UEZOC.mjs";
import {
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  markdownText
} from "./chunk-DXOUGVAY.mjs";
import {
  sync
} from "./chunk-QTRXY3GH.mjs";
import "./chunk-EMBVKG3R.mjs";
import "./chunk-2YST4S2W.mjs";
import "./chunk-J6QHL7WP.mjs";
import "./chunk-42ZVN7CZ.mjs";
import {
  EXIT
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

// src/action/run-sync.ts
async function runSync(store, inputs, checked, context) {
  let result = await sync(
    {
      checked,
      config: checked.config,
      ...checked.configFile === void 0 ? {} : { configFile: checked.configFile },
      scope: checked.scope,
      takeOver: [],
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
