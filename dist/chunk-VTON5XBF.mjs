import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  projectRoot,
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import {
  diagnosticsTerminal
} from "./chunk-Q7ANEHKU.mjs";
import {
  checkDefinitions,
  createDefinitionFiles
} from "./chunk-OKA7RYYQ.mjs";
import {
  createJqEngine
} from "./chunk-QPO6REIN.mjs";
import {
  LongshoreError
} from "./chunk-GEVKVAUA.mjs";

// src/cli/definitions.ts
async function checkDefinitions2(paths, { config }, { workingDirectory, output }, reads = "everything") {
  let root = projectRoot(workingDirectory), jq = createJqEngine();
  try {
    let files = createDefinitionFiles({ root, workingDirectory }), input = { paths, reads, ...config === void 0 ? {} : { configFile: config } };
    return { ...await withProgress(output, "Validating", () => checkDefinitions(input, { files, jq })), root };
  } finally {
    await jq.close();
  }
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
  reportErrors,
  refuseUnknownStore
};
