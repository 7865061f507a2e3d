import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleText
} from "./chunk-DXOUGVAY.mjs";
import {
  EXIT,
  LongshoreError,
  reasonOf
} from "./chunk-XAIAMYQO.mjs";

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

// src/report/fit-summary.ts
var MAX_SUMMARY_BYTES = 1e6;
function fitSummary(sections, maxBytes = MAX_SUMMARY_BYTES) {
  let lines2 = sections.flat(), bytes = 0, kept = 0;
  for (let line of lines2) {
    if (bytes += Buffer.byteLength(line) + 1, bytes > maxBytes) break;
    kept += 1;
  }
  let text = lines2.slice(0, kept).join(`
`);
  return kept === lines2.length ? `${text}
` : `${text}

${count(lines2.length - kept, "more line")} did not fit into GitHub's summary.
`;
}

// src/action/inputs.ts
var ACTION_COMMANDS = ["auto", "validate", "plan", "sync"];
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
function lines(text) {
  return text.split(`
`).map((line) => line.trim()).filter((line) => line !== "");
}

// src/action/publish.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
async function writeReport(json, options) {
  let { reportFile, temporaryFolder } = options, path = reportFile === void 0 ? temporaryFolder && join(temporaryFolder, options.name) : resolve(options.workspace, reportFile);
  if (!(path === void 0 || path === "")) {
    try {
      await mkdir(dirname(path), { recursive: !0 }), await writeFile(path, json);
    } catch (cause) {
      throw new LongshoreError(
        "output-unwritable",
        `The report file "${reportFile ?? path}" cannot be written: ${reasonOf(cause)}.`,
        { hint: 'Name a writable file in the input "report-file".', cause }
      );
    }
    return path;
  }
}

export {
  createCoreOutput,
  failStep,
  fitSummary,
  parseInputs,
  optional,
  flag,
  refuse,
  writeReport
};
