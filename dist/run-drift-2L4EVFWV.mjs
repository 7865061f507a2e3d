import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  DRIFT_WORDS,
  driftCounts,
  driftHints,
  driftJson,
  driftOrigin,
  driftTerminal
} from "./chunk-QQWNHN7F.mjs";
import {
  actionSourceControl
} from "./chunk-DZGV7OVH.mjs";
import "./chunk-TAEEV3JI.mjs";
import "./chunk-ORXJWLWT.mjs";
import "./chunk-57UGPBDX.mjs";
import {
  fieldRow
} from "./chunk-SO6C62BV.mjs";
import "./chunk-OP6W4E2X.mjs";
import {
  githubEndpoint
} from "./chunk-CBVHLJFF.mjs";
import {
  isReview
} from "./chunk-TCI2SQX7.mjs";
import "./chunk-JCZARU2I.mjs";
import {
  fitSummary
} from "./chunk-33YFAHAU.mjs";
import {
  storeOptions
} from "./chunk-4TYDEGT2.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-IP7UEZOC.mjs";
import {
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import {
  markdownCode,
  markdownCodeCell,
  markdownText
} from "./chunk-DXOUGVAY.mjs";
import {
  drift
} from "./chunk-YC47KZGM.mjs";
import {
  shortRevision
} from "./chunk-YOL254OB.mjs";
import {
  planInput
} from "./chunk-GRCL2DQW.mjs";
import "./chunk-6F4XVJEG.mjs";
import "./chunk-M3XBNYQN.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-ZA4MBEKX.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
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
import "./chunk-OY23W4BP.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/commands/drift-issue.ts
var DRIFT_LABEL = "longshore-drift", MAX_PAGES = 5, PAGE = 100;
async function reportDriftIssue(input, github) {
  try {
    return await report(input, github);
  } catch (error) {
    if (error instanceof LongshoreError && error.code !== "aborted")
      return { kind: "refused", because: error.message };
    throw error;
  }
}
async function report(input, github) {
  let found = await findIssues(input, github);
  if (found.kind === "refused") return found;
  let [first, ...others] = found.issues, { body } = input;
  if (first === void 0) return body === void 0 ? { kind: "none" } : open(input, github);
  for (let { number: number2 } of others) {
    let closed = await change(input, number2, { state: "closed" }, github);
    if (closed.status !== 200) return refused(closed);
  }
  let { number } = first;
  if (body === void 0) {
    let closed = await change(input, number, { state: "closed" }, github);
    return closed.status === 200 ? { kind: "closed", number } : refused(closed);
  }
  let text = marked(input, body);
  if (sameText(first.body, text)) return { kind: "unchanged", number };
  let updated = await change(input, number, { body: text }, github);
  return updated.status === 200 ? { kind: "updated", number } : refused(updated);
}
async function open(input, github) {
  let { title, body = "" } = input, answer = await github.request({
    method: "POST",
    path: issuesPath(input),
    body: { title, body: marked(input, body), labels: [DRIFT_LABEL] }
  }), number = isJsonObject(answer.body) ? answer.body.number : void 0;
  return answer.status === 201 && typeof number == "number" ? { kind: "opened", number } : refused(answer);
}
async function change(input, number, body, github) {
  let path = `${issuesPath(input)}/${number}`;
  return await github.request({ method: "PATCH", path, body, repeatable: !0 });
}
async function findIssues(input, github) {
  let issues = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    let query = `state=open&labels=${DRIFT_LABEL}&per_page=${PAGE}&page=${page}`, answer = await github.request({
      method: "GET",
      path: `${issuesPath(input)}?${query}`
    });
    if (answer.status !== 200 || !Array.isArray(answer.body)) return refused(answer);
    let listed = answer.body;
    if (issues.push(...listed.flatMap(issueOf).filter(({ body }) => body.startsWith(marker(input)))), listed.length < PAGE) break;
  }
  return { kind: "found", issues: issues.toSorted((a, b) => a.number - b.number) };
}
function issueOf(value) {
  if (!isJsonObject(value) || value.pull_request !== void 0) return [];
  let { number, body } = value;
  return typeof number == "number" && typeof body == "string" ? [{ number, body }] : [];
}
function marker({ instance }) {
  return `<!-- longshore-drift:${instance} -->`;
}
function marked(input, body) {
  return `${marker(input)}
${body}`;
}
function sameText(a, b) {
  let plain = (text) => text.replaceAll(`\r
`, `
`).trimEnd();
  return plain(a) === plain(b);
}
function issuesPath({ repository }) {
  return `/repos/${repository}/issues`;
}
function refused({ status, body }) {
  let message = isJsonObject(body) ? body.message : void 0, said = typeof message == "string" ? `: ${message}` : "";
  return { kind: "refused", because: `GitHub answered ${status}${said}.` };
}

// src/report/markdown-drift.ts
var MAX_ISSUE_BYTES = 6e4;
function driftSections(result) {
  let { items, revision } = result, sections = [
    ["### Drift", "", `Drift of ${revision === void 0 ? "the empty store" : `revision ${markdownCode(shortRevision(revision))}`}: ${driftCounts(items)}.`, ""],
    driftHints(result).map((hint) => `> ${markdownText(hint)}
`)
  ];
  if (items.length === 0) return sections;
  let table = [
    "| | Automation | Where | Since |",
    "| --- | --- | --- | --- |",
    ...items.map(itemRow),
    ""
  ];
  return [...sections, table, ...items.map(fieldLines)];
}
function driftIssueBody(result, store) {
  let intro = [
    `What the state store ${markdownCode(store)} holds is not what was synced, or not what the files say. This issue is updated on every check, and closed when it is gone.`,
    ""
  ];
  return fitSummary([intro, ...driftSections(result)], MAX_ISSUE_BYTES, "this issue");
}
function itemRow(item) {
  let { kind, identifier, file, message } = item, what = message === void 0 ? "" : `: ${markdownText(message)}`, origin = driftOrigin(item);
  return `| ${DRIFT_WORDS[kind]}${what} | ${markdownCodeCell(identifier)} | ${markdownCodeCell(file)} | ${origin === "" ? "–" : markdownText(origin)} |`;
}
function fieldLines({ identifier, kind, fields }) {
  return fields.length === 0 ? [] : [
    `**${markdownText(identifier)}**, ${DRIFT_WORDS[kind]}:`,
    "",
    "| Field | Before | After |",
    "| --- | --- | --- |",
    ...fields.map(fieldRow),
    ""
  ];
}

// src/action/run-drift.ts
var ISSUE_PATIENCE_MS = 6e4;
async function runDrift(store, inputs, checked, context) {
  let result = await drift(planInput(checked), {
    store: await openStateReader(store, storeOptions(inputs, context)),
    sourceControl: actionSourceControl(inputs, context)
  }), notes = [...result.notes, ...await issueNotes(result, store, inputs, checked, context)];
  return {
    revision: result.revision,
    log: [driftTerminal(result, PLAIN), ...notes].join(`
`),
    sections: [...driftSections(result), notes.map(markdownText)],
    json: driftJson(result),
    exitCode: result.items.length === 0 ? EXIT.fine : EXIT.findings
  };
}
async function issueNotes(result, store, inputs, checked, { env, event }) {
  let repository = env.GITHUB_REPOSITORY, endpoint = githubEndpoint(env), token = inputs.githubToken ?? endpoint.token;
  if (isReview(event) || repository === void 0 || token === void 0) return [];
  if (result.items.length === 0 && checked.summary.errors > 0) return [];
  let { label } = inputs, github = createGitHubApi({
    ...endpoint,
    token,
    clock: createSystemClock(),
    waitBudgetMs: ISSUE_PATIENCE_MS
  }), ending = await reportDriftIssue(
    {
      repository,
      instance: label ?? "default",
      title: `The state store has drifted${label === void 0 ? "" : ` (${label})`}`,
      ...result.items.length === 0 ? {} : { body: driftIssueBody(result, store) }
    },
    github
  );
  return issueNote(ending);
}
function issueNote(ending) {
  switch (ending.kind) {
    case "opened":
      return [`Opened issue ${ending.number}.`];
    case "updated":
      return [`Updated issue ${ending.number}.`];
    case "unchanged":
      return [`Issue ${ending.number} says the same.`];
    case "closed":
      return [`Closed issue ${ending.number}: the drift is gone.`];
    case "none":
      return [];
    case "refused":
      return [
        `No issue was written: ${ending.because} A job that gives the token "issues: write" has one.`
      ];
  }
}
export {
  runDrift
};
