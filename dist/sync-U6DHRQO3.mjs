import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  cliSourceControl
} from "./chunk-D67IJIC5.mjs";
import {
  checkDefinitions,
  refuseUnknownStore,
  reportErrors
} from "./chunk-OT242MS6.mjs";
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import {
  projectRoot
} from "./chunk-7EH24G7Y.mjs";
import {
  syncTerminal
} from "./chunk-PVAWOQKS.mjs";
import {
  planJson
} from "./chunk-TAEEV3JI.mjs";
import "./chunk-ORXJWLWT.mjs";
import "./chunk-57UGPBDX.mjs";
import "./chunk-CBVHLJFF.mjs";
import "./chunk-DPL7XZKC.mjs";
import "./chunk-EDM4WTMV.mjs";
import "./chunk-JCZARU2I.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-IP7UEZOC.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import {
  sync
} from "./chunk-3RYVIMZY.mjs";
import "./chunk-H2ZJEYOT.mjs";
import {
  planInput
} from "./chunk-GRCL2DQW.mjs";
import "./chunk-6F4XVJEG.mjs";
import "./chunk-M3XBNYQN.mjs";
import "./chunk-LNWO6UPK.mjs";
import "./chunk-OLGHSGKP.mjs";
import "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
import {
  openStateStore
} from "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-GMKHXJJ6.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/sync.ts
import { resolve } from "node:path";
async function syncCli(paths, options, context) {
  let { output } = context, reviewed = await reviewedPlan(paths, options, context), root = projectRoot(context.workingDirectory), checked = await checkDefinitions(
    // A reviewed plan says itself what it is limited to.
    reviewed?.scope.map((path) => resolve(root, path)) ?? paths,
    options,
    context
  );
  await refuseUnknownStore(options.store, checked, context);
  let location = storeLocation(options.store, checked.config, context, checked.root), result = await withProgress(
    output,
    "Syncing",
    async () => sync(
      {
        ...planInput(checked, options.takeOver),
        force: options.force === !0,
        dryRun: options.dryRun === !0,
        ...reviewed === void 0 ? {} : { reviewed }
      },
      {
        store: await openStateStore(location.url, {
          cwd: location.base,
          clock: createSystemClock(),
          env: context.env
        }),
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
  ) : await output.out(syncTerminal(result, output.outPaint)), result.kind === "failed" ? result.error.exitCode : result.kind === "refused" || result.kind === "conflict" ? EXIT.findings : EXIT.fine;
}
async function reviewedPlan(paths, { plan }, { workingDirectory }) {
  if (plan === void 0) return;
  if (paths.length > 0)
    throw new LongshoreError(
      "input-invalid",
      "Paths have no meaning with --plan: the plan file says what it is limited to.",
      { hint: "Leave the paths out, or make a plan of them." }
    );
  let { readPlan } = await import("./plan-file-5QC3BRLD.mjs");
  return readPlan(plan, workingDirectory);
}
export {
  syncCli
};
