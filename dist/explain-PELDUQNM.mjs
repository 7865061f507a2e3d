import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  checkDefinitionsWith,
  reportErrors
} from "./chunk-YRARDN26.mjs";
import {
  projectRoot,
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import "./chunk-Q7ANEHKU.mjs";
import {
  explainJson,
  readEventText
} from "./chunk-VCS7JNBW.mjs";
import {
  explainTerminal
} from "./chunk-PBCBWL3R.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-DXOUGVAY.mjs";
import {
  explain
} from "./chunk-DWHM4VVT.mjs";
import "./chunk-FHKEUX72.mjs";
import "./chunk-GAZCVFVD.mjs";
import {
  decodeEvents
} from "./chunk-7CIX2OXB.mjs";
import {
  openStateReader
} from "./chunk-7NP5MVJ5.mjs";
import "./chunk-5CRZLY7J.mjs";
import "./chunk-QAD6WLYU.mjs";
import {
  createJqEngine
} from "./chunk-BWULDOED.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";
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
    let root = projectRoot(context.workingDirectory), { url, base } = storeLocation(options.store, void 0, context, root);
    return { kind: "store", store: openStateReader(url, { cwd: base }) };
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
