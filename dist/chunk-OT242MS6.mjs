import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import {
  projectRoot
} from "./chunk-7EH24G7Y.mjs";
import {
  diagnosticsTerminal
} from "./chunk-DPL7XZKC.mjs";
import {
  checkDefinitions
} from "./chunk-OLGHSGKP.mjs";
import {
  createDefinitionFiles
} from "./chunk-YIJEYWNS.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  createJqEngine
} from "./chunk-GMKHXJJ6.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/cli/definitions.ts
async function checkDefinitions2(paths, options, context, reads = "everything") {
  let jq = createJqEngine();
  try {
    return await checkDefinitionsWith(jq, { paths, reads }, options, context);
  } finally {
    await jq.close();
  }
}
async function checkDefinitionsWith(jq, find, { config }, { workingDirectory, output }) {
  let root = projectRoot(workingDirectory), files = createDefinitionFiles({ root, workingDirectory }), input = { ...find, ...config === void 0 ? {} : { configFile: config } };
  return { ...await withProgress(
    output,
    "Validating",
    () => checkDefinitions(input, { files, jq, clock: createSystemClock() })
  ), root };
}
async function reportErrors({ diagnostics, texts }, { output }) {
  let errors = diagnostics.filter(({ severity }) => severity === "error");
  errors.length !== 0 && await output.err(`${diagnosticsTerminal(errors, texts, output.errPaint)}
`);
}
async function refuseUnknownStore(store, checked, context) {
  if (!(store !== void 0 || !checked.configFaulty))
    throw await reportErrors(checked, context), new LongshoreError(
      "config-invalid",
      "The configuration has errors, so it is not known which store it names.",
      { hint: "Correct it, or name the store with --store." }
    );
}

export {
  checkDefinitions2 as checkDefinitions,
  checkDefinitionsWith,
  reportErrors,
  refuseUnknownStore
};
