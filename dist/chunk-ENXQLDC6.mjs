import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  visibleText
} from "./chunk-DXOUGVAY.mjs";
import {
  EXIT,
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";

// src/action/core-output.ts
function createCoreOutput(core, env) {
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    writeSummary: async (markdown) => {
      (env.GITHUB_STEP_SUMMARY ?? "") !== "" && await core.summary.addRaw(markdown, !0).write();
    }
  };
}

// src/action/fail-step.ts
function failStep(core, error) {
  if (error instanceof LongshoreError) {
    let hint = error.hint === void 0 ? "" : `
${error.hint}`;
    return core.error(visibleText(`${error.message}${hint}`), { title: error.code }), error.exitCode;
  }
  return core.error(visibleText(`Longshore failed unexpectedly: ${reasonOf(error)}`), {
    title: "longshore"
  }), core.isDebug() && error instanceof Error && core.debug(error.stack ?? ""), EXIT.unable;
}

// src/action/inputs.ts
var ACTION_COMMANDS = ["auto", "validate", "plan", "sync", "drift"];
function parseInputs(getInput) {
  let problems = [], inputs = {
    command: oneOf(getInput, "command", ACTION_COMMANDS, "auto", problems),
    paths: lines(getInput("paths")),
    config: optional(getInput("config")),
    store: optional(getInput("store")),
    githubToken: optional(getInput("github-token")),
    failOn: oneOf(getInput, "fail-on", ["error", "warning"], "error", problems),
    force: flag(getInput, "force", problems),
    dryRun: flag(getInput, "dry-run", problems),
    comment: oneOf(getInput, "comment", ["auto", "true", "false"], "auto", problems),
    label: label(getInput, problems),
    planFile: optional(getInput("plan-file")),
    sarifFile: optional(getInput("sarif-file")),
    reportFile: optional(getInput("report-file"))
  };
  return refuse(problems), inputs;
}
function optional(text) {
  let trimmed = text.trim();
  return trimmed === "" ? void 0 : trimmed;
}
function flag(getInput, name, problems) {
  let text = getInput(name).trim();
  return text === "" || /^(false|False|FALSE)$/.test(text) ? !1 : /^(true|True|TRUE)$/.test(text) ? !0 : (problems.push(`The input "${name}" is "${text}"; it may be "true" or "false".`), !1);
}
function refuse(problems) {
  if (problems.length !== 0)
    throw new LongshoreError("input-invalid", problems.join(`
`), {
      hint: `Correct the step's "with:".`
    });
}
function oneOf(getInput, name, allowed, fallback, problems) {
  let text = getInput(name).trim();
  if (text === "") return fallback;
  let found = allowed.find((value) => value === text);
  if (found !== void 0) return found;
  let list = allowed.map((value) => `"${value}"`).join(", ");
  return problems.push(`The input "${name}" is "${text}"; it may be one of ${list}.`), fallback;
}
function label(getInput, problems) {
  let text = optional(getInput("label"));
  if (text === void 0 || /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,49}$/u.test(text)) return text;
  problems.push(
    'The input "label" may have up to 50 letters, digits, spaces and ".", "_", "/", "-", and begins with a letter or digit.'
  );
}
function lines(text) {
  return text.split(`
`).map((line) => line.trim()).filter((line) => line !== "");
}

// src/action/publish.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
async function writeReport(json, options) {
  let { reportFile, temporaryFolder } = options, path = reportFile === void 0 ? temporaryFolder && join(temporaryFolder, options.name) : resolve(options.workspace, reportFile);
  if (!(path === void 0 || path === ""))
    return await writeStepFile(json, {
      what: "report",
      input: "report-file",
      name: reportFile ?? path,
      path
    }), path;
}
async function writeStepFile(text, file) {
  try {
    await mkdir(dirname(file.path), { recursive: !0 }), await writeFile(file.path, text);
  } catch (cause) {
    throw new LongshoreError(
      "output-unwritable",
      `The ${file.what} file "${file.name}" cannot be written: ${reasonOf(cause)}.`,
      { hint: `Name a writable file in the input "${file.input}".`, cause }
    );
  }
}

export {
  createCoreOutput,
  failStep,
  parseInputs,
  optional,
  flag,
  refuse,
  writeReport,
  writeStepFile
};
