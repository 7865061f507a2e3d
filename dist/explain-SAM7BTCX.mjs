import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  checkDefinitionsWith,
  reportErrors
} from "./chunk-OT242MS6.mjs";
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import {
  projectRoot
} from "./chunk-7EH24G7Y.mjs";
import "./chunk-DPL7XZKC.mjs";
import "./chunk-EDM4WTMV.mjs";
import {
  explainJson
} from "./chunk-FIREHPQW.mjs";
import {
  explainTerminal
} from "./chunk-OSY2JEBE.mjs";
import {
  readEventText
} from "./chunk-HRMEJBA4.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-DXOUGVAY.mjs";
import {
  explain
} from "./chunk-WQG6VVZ2.mjs";
import "./chunk-OLGHSGKP.mjs";
import "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import {
  decodeEvents
} from "./chunk-Z6OIYARM.mjs";
import "./chunk-WLCQEZH4.mjs";
import "./chunk-OHAPC245.mjs";
import "./chunk-UFATSMIA.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
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
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import {
  createJqEngine
} from "./chunk-GMKHXJJ6.mjs";
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

// src/cli/explain.ts
async function explainCli(identifier, options, context) {
  let { output, env, workingDirectory } = context, jq = createJqEngine();
  try {
    let text = await readEventText(options.event, workingDirectory), events = decodeEvents(text, env.GITHUB_RUN_ID), source = await openSource(jq, options, context), result = await withProgress(
      output,
      "Explaining",
      () => explain({ events, ...identifier === void 0 ? {} : { identifier } }, source, { jq })
    );
    return options.format === "json" ? await output.document(explainJson(result)) : await output.out(explainTerminal(result, output.outPaint)), EXIT.fine;
  } finally {
    await jq.close();
  }
}
async function openSource(jq, options, context) {
  if (refuseIgnored(options), options.from === "store") {
    let root = projectRoot(context.workingDirectory), { url, base } = storeLocation(options.store, void 0, context, root), { env } = context;
    return { kind: "store", store: await openStateReader(url, { cwd: base, clock: createSystemClock(), env }) };
  }
  let checked = await checkDefinitionsWith(jq, { paths: [], reads: "everything" }, options, context);
  return await reportErrors(checked, context), { kind: "files", manifest: checked.manifest, runtime: checked.config.runtime };
}
function refuseIgnored({ from, store, config }) {
  let [ignored, wanted] = from === "files" && store !== void 0 ? ["--store", "--from store"] : from === "store" && config !== void 0 ? ["--config", "--from files"] : [];
  if (ignored !== void 0)
    throw new LongshoreError("input-invalid", `"${ignored}" has no meaning with "--from ${from}".`, {
      hint: `Leave it out, or use "${wanted}".`
    });
}
export {
  explainCli
};
