import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  withCompareApi
} from "./chunk-S5PIUIYU.mjs";
import {
  REACH_WORDS,
  changesReach,
  hasChanges,
  plannedCounts,
  restCounts,
  riskWords
} from "./chunk-AE4WKFH5.mjs";
import {
  markdownCode,
  markdownCodeCell,
  markdownText
} from "./chunk-DXOUGVAY.mjs";
import {
  createGitSourceControl
} from "./chunk-UJMET3VG.mjs";

// src/report/summary-plan.ts
var MAX_VALUE_LENGTH = 200;
function planSections(plan) {
  let head = [
    "### Plan",
    "",
    `${sentence(plannedCounts(plan.summary))}; ${restCounts(plan.summary)}. Digest ${markdownCode(plan.digest)}.`,
    ""
  ], unsafe = plan.unsafe.flatMap((reason) => [
    "> [!CAUTION]",
    `> ${markdownText(reason.message)} ${markdownCode(reason.override)} overrides this.`,
    ""
  ]);
  if (!hasChanges(plan)) return [head, unsafe];
  let table = [
    "| Change | Automation | File | Risks |",
    "| --- | --- | --- | --- |",
    ...plan.changes.map(
      (change) => `| ${change.kind} | ${markdownCodeCell(change.identifier)} | ${change.file === void 0 ? "–" : markdownCodeCell(change.file)} | ${change.risks.length === 0 ? "–" : `⚠️ ${riskWords(change)}`} |`
    ),
    ...plan.configChanged ? [
      `| update | the run-time configuration | – | ${changesReach(plan) ? `⚠️ ${REACH_WORDS}` : "–"} |`
    ] : [],
    ""
  ], details = plan.changes.flatMap(
    (change) => change.kind === "publish" || change.kind === "delete" ? [] : fieldDetails(`${markdownText(change.identifier)}: ${change.kind}`, change.fields)
  );
  return [head, unsafe, table, fieldDetails("Run-time configuration", plan.configFields), details];
}
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function fieldDetails(title, fields) {
  return fields.length === 0 ? [] : [
    `<details><summary>${title}</summary>`,
    "",
    "| Field | Before | After |",
    "| --- | --- | --- |",
    ...fields.map(fieldRow),
    "",
    "</details>",
    ""
  ];
}
function fieldRow({ path, before, after }) {
  return `| ${markdownCodeCell(path)} | ${cell(before)} | ${cell(after)} |`;
}
function cell(value) {
  if (value === void 0) return "–";
  let text = JSON.stringify(value);
  return markdownCodeCell(
    text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`
  );
}

// src/action/source-control.ts
function actionSourceControl({ githubToken }, { env, workspace }) {
  let repository = env.GITHUB_REPOSITORY, git = createGitSourceControl({
    root: workspace,
    env,
    ...repository === void 0 ? {} : { repository }
  });
  return repository === void 0 || githubToken === void 0 ? git : withCompareApi(
    git,
    async () => {
      let { getOctokit } = await import("./github-ZI6DNJBN.mjs");
      return getOctokit(githubToken);
    },
    repository
  );
}

export {
  planSections,
  actionSourceControl
};
