import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  checkDefinitionsWith,
  reportErrors
} from "./chunk-IB5JC4HU.mjs";
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  projectRoot,
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import "./chunk-Q7ANEHKU.mjs";
import {
  explainJson,
  readEventText
} from "./chunk-PJRIP3OP.mjs";
import {
  explainTerminal
} from "./chunk-PBCBWL3R.mjs";
import {
  explain
} from "./chunk-ZYRZGK6M.mjs";
import "./chunk-OKA7RYYQ.mjs";
import {
  decodeEvents
} from "./chunk-MRWLHIKM.mjs";
import "./chunk-7KYDYGXN.mjs";
import {
  createJqEngine
} from "./chunk-QPO6REIN.mjs";
import "./chunk-4CGX3MJT.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-DXOUGVAY.mjs";
import "./chunk-2YST4S2W.mjs";
import {
  openStateReader
} from "./chunk-TJHVPC5J.mjs";
import "./chunk-V7XFX7A4.mjs";
import "./chunk-3HGH7QXN.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

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
