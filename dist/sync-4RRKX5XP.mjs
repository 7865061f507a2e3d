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
import "./chunk-OKA7RYYQ.mjs";
import "./chunk-7KYDYGXN.mjs";
import "./chunk-QPO6REIN.mjs";
import "./chunk-4CGX3MJT.mjs";
import {
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
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import {
  sync
} from "./chunk-OKVVQVG2.mjs";
import "./chunk-62BL56EH.mjs";
import {
  planInput
} from "./chunk-DKU5IAGG.mjs";
import "./chunk-2YST4S2W.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateStore
} from "./chunk-TJHVPC5J.mjs";
import "./chunk-V7XFX7A4.mjs";
import "./chunk-3HGH7QXN.mjs";
import {
  EXIT
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

// src/cli/sync.ts
async function syncCli(paths, options, context) {
  let { output } = context, checked = await checkDefinitions(paths, options, context);
  await refuseUnknownStore(options.store, checked, context);
  let location = storeLocation(options.store, checked.config, context, checked.root), result = await withProgress(
    output,
    "Syncing",
    () => sync(
      {
        ...planInput(checked, options.takeOver),
        force: options.force === !0,
        dryRun: options.dryRun === !0
      },
      {
        store: openStateStore(location.url, { cwd: location.base, clock: createSystemClock() }),
        sourceControl: cliSourceControl(checked.root, context)
      }
    )
  );
  await reportErrors(checked, context);
  for (let note of result.notes) await output.err(`note: ${visibleLine(note)}
`);
  return options.format === "json" ? await output.document(
    planJson(result.plan, {
      applied: result.kind === "applied",
      revision: result.revision,
      ..."reasons" in result ? { reasons: result.reasons } : {}
    })
  ) : await output.out(syncTerminal(result, output.outPaint)), result.kind === "refused" || result.kind === "conflict" ? EXIT.findings : EXIT.fine;
}
export {
  syncCli
};
