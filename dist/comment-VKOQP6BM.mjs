import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  CHANGE_HEAD,
  changeDetails,
  changeRows,
  envSection,
  unsafeAlert
} from "./chunk-SO6C62BV.mjs";
import "./chunk-OP6W4E2X.mjs";
import {
  githubEndpoint
} from "./chunk-CBVHLJFF.mjs";
import {
  FINDING_HEAD,
  findingRows
} from "./chunk-BTAT4D4U.mjs";
import {
  hasChanges,
  plannedCounts,
  restCounts
} from "./chunk-JCZARU2I.mjs";
import {
  mostSevereFirst
} from "./chunk-T56WIVT5.mjs";
import {
  count,
  joinWords
} from "./chunk-IP7UEZOC.mjs";
import {
  markdownCode,
  markdownText
} from "./chunk-DXOUGVAY.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import {
  isPublished
} from "./chunk-ZA4MBEKX.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/commands/publish-comment.ts
async function publishComment(input, github) {
  try {
    return await publish(input, github);
  } catch (error) {
    if (error instanceof LongshoreError && error.code !== "aborted")
      return { kind: "refused", because: error.message };
    throw error;
  }
}
async function publish(input, github) {
  let found = await findComment(input, github);
  if (found.kind === "refused") return found;
  let { comment } = found;
  if (comment !== void 0) {
    if (sameText(comment.body, input.body)) return { kind: "unchanged", url: comment.url };
    let path = `${repositoryPath(input)}/issues/comments/${comment.id}`, answer2 = await github.request({
      method: "PATCH",
      path,
      body: { body: input.body },
      repeatable: !0
    });
    if (answer2.status === 200) return { kind: "updated", url: comment.url };
    if (answer2.status !== 404) return refused(answer2);
  }
  if (!input.begin) return { kind: "none" };
  let answer = await github.request({
    method: "POST",
    path: commentsPath(input),
    body: { body: input.body }
  });
  return answer.status !== 201 ? refused(answer) : { kind: "created", url: urlOf(answer.body) };
}
var PER_PAGE = 100;
async function findComment(input, github) {
  let first = await readPage(input, 1, github);
  if (first.status !== 200) return refused(first);
  let author, isAuthorKnown = !1;
  for (let page = lastPage(first); page >= 1; page -= 1) {
    let answer = page === 1 ? first : await readPage(input, page, github);
    if (answer.status !== 200) return refused(answer);
    let marked = commentsOf(answer.body).filter(({ body }) => hasMarker(body, input.marker));
    marked.length > 0 && !isAuthorKnown && (author = await readAuthor(github), isAuthorKnown = !0);
    let own = marked.findLast((one) => isOwn(one, author));
    if (own !== void 0) return { kind: "found", comment: own };
  }
  return { kind: "found", comment: void 0 };
}
function isOwn(comment, author) {
  return author === void 0 ? comment.isBot : comment.author === author || comment.author === `${author}[bot]`;
}
function readPage(input, page, github) {
  return github.request({
    method: "GET",
    path: `${commentsPath(input)}?per_page=${PER_PAGE}&page=${page}`
  });
}
function lastPage({ headers }) {
  let last = /<[^>]*[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers.link ?? "")?.[1];
  return last === void 0 ? 1 : Number(last);
}
async function readAuthor(github) {
  let { data } = await github.graphql("query { viewer { login } }", {}), viewer = isJsonObject(data) ? data.viewer : void 0, login = isJsonObject(viewer) ? viewer.login : void 0;
  return typeof login == "string" ? login : void 0;
}
function commentsOf(body) {
  return Array.isArray(body) ? body.flatMap((one) => {
    if (!isJsonObject(one)) return [];
    let { id, body: text, user } = one;
    return typeof id != "number" || typeof text != "string" || !isJsonObject(user) ? [] : [
      {
        id,
        body: text,
        author: String(user.login ?? ""),
        isBot: user.type === "Bot",
        url: urlOf(one)
      }
    ];
  }) : [];
}
function hasMarker(body, marker) {
  return body.trimStart().split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}
function sameText(a, b) {
  let plain = (text) => text.replaceAll(`\r
`, `
`).trim();
  return plain(a) === plain(b);
}
function refused({ status, body }) {
  let message = isJsonObject(body) ? body.message : void 0, said = typeof message == "string" ? `: ${message}` : "";
  return { kind: "refused", because: `GitHub answered ${status}${said}.` };
}
function urlOf(body) {
  let url = isJsonObject(body) ? body.html_url : void 0;
  return typeof url == "string" ? url : void 0;
}
function commentsPath(input) {
  return `${repositoryPath(input)}/issues/${input.number}/comments`;
}
function repositoryPath({ repository }) {
  return `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
}

// src/report/comment.ts
var MAX_CHARACTERS = 6e4, DEFAULT_LABEL = "default";
function commentMarker(label) {
  return `<!-- longshore:${label} -->`;
}
function isWorthComment({ summary, plan }) {
  return summary.errors > 0 || plan !== void 0 && (hasChanges(plan) || plan.unsafe.length > 0);
}
function commentBody(input) {
  let parts = partsOf(input), body = "";
  for (let stage of STAGES)
    if (body = commentAt(parts, input, stage), body.length <= MAX_CHARACTERS || Array.from(body).length <= MAX_CHARACTERS) break;
  return body;
}
var MAX_ROWS = MAX_CHARACTERS / 30, MAX_WORDS = 500;
function partsOf({ diagnostics, plan, drafts }) {
  let findings = mostSevereFirst(diagnostics).slice(0, MAX_ROWS).map(shortFinding), changes = plan?.changes.slice(0, MAX_ROWS).map(shortChange) ?? [], shown = plan === void 0 ? void 0 : { ...plan, changes }, unsafe = plan?.unsafe ?? [];
  return {
    findings: { rows: findingRows(findings), total: diagnostics.length },
    unsafe: {
      rows: unsafe.slice(0, MAX_ROWS).map((reason) => unsafeAlert({ ...reason, message: short(reason.message) }).join(`
`)),
      total: unsafe.length
    },
    changes: {
      rows: shown === void 0 ? [] : changeRows(shown),
      total: (plan?.changes.length ?? 0) + (plan?.configChanged === !0 ? 1 : 0)
    },
    env: plan?.env ?? [],
    drafts: { rows: drafts.slice(0, MAX_ROWS).map(draftLine), total: drafts.length },
    fields: shown === void 0 ? [] : changeDetails(shown).flat()
  };
}
function shortFinding(one) {
  let { hint } = one, texts = { message: short(one.message), file: short(one.file) };
  return { ...one, ...texts, ...hint === void 0 ? {} : { hint: short(hint) } };
}
function shortChange(change) {
  let { file } = change, identifier = short(change.identifier);
  return { ...change, identifier, ...file === void 0 ? {} : { file: short(file) } };
}
function short(text) {
  return text.length <= MAX_WORDS ? text : `${text.slice(0, MAX_WORDS - 1).toWellFormed()}…`;
}
var STAGES = [
  { details: !0, rows: Number.POSITIVE_INFINITY },
  { details: !1, rows: Number.POSITIVE_INFINITY },
  ...[100, 30, 10, 3, 0].map((rows) => ({ details: !1, rows }))
];
function commentAt(parts, input, { details, rows }) {
  let { label, plan } = input, some = (part) => part.rows.slice(0, rows), env = parts.env.slice(0, rows), cut = [
    ...left(parts.findings, rows, "finding"),
    ...left(parts.unsafe, rows, "refusal"),
    ...left(parts.changes, rows, "change"),
    ...left({ rows: parts.env, total: parts.env.length }, rows, "secret"),
    ...left(parts.drafts, rows, "draft"),
    ...details || parts.fields.length === 0 ? [] : ["the changed fields"]
  ];
  return [
    commentMarker(label),
    ...head(input),
    ...some(parts.unsafe),
    ...section("Findings", FINDING_HEAD, some(parts.findings)),
    ...section("Changes", CHANGE_HEAD, some(parts.changes)),
    ...plan === void 0 ? [] : envSection({ ...plan, env }),
    ...details ? parts.fields : [],
    ...draftSection(some(parts.drafts)),
    ...input.notes.flatMap((note) => [markdownText(short(note)), ""]),
    ...cutNote(cut, input.runUrl)
  ].join(`
`).trimEnd();
}
function left(part, rows, what) {
  let shown = Math.min(rows, part.rows.length);
  return shown === part.total ? [] : [count(part.total - shown, what)];
}
function head({ label, summary, plan }) {
  let state = summary.errors > 0 ? "❌" : summary.warnings > 0 ? "⚠️" : "✅", name = label === DEFAULT_LABEL ? "" : `: ${markdownText(label)}`;
  return [`## ${state} Automations${name}`, "", `${sentences(summary, plan).join(" ")}`, ""];
}
function sentences(summary, plan) {
  let found = summary.errors + summary.warnings === 0 ? `No problems in ${count(summary.files, "file")}.` : `${count(summary.errors, "error")} and ${count(summary.warnings, "warning")} in ${count(summary.files, "file")}.`, blocked = summary.errors === 0 ? [] : ["Nothing is synced until the errors are corrected."];
  if (plan === void 0)
    return [found, ...blocked, "This run made no plan."];
  let risky = plan.changes.filter(({ risks }) => risks.length > 0).length;
  return [
    found,
    ...blocked,
    `The merge has ${plannedCounts(plan.summary)}${plan.configChanged ? " and changes the run-time configuration" : ""}; ${restCounts(plan.summary)}.`,
    ...risky === 0 ? [] : [`⚠️ ${count(risky, "change")} with risks.`]
  ];
}
function section(title, tableHead, rows) {
  return rows.length === 0 ? [] : [`### ${title}`, "", ...tableHead, ...rows, ""];
}
function draftSection(rows) {
  return rows.length === 0 ? [] : [`<details><summary>${`${count(rows.length, "draft")}, validated and not synced`}</summary>`, "", ...rows, "", "</details>", ""];
}
function draftLine({ automation, file }) {
  return `- ${markdownCode(short(automation.identifier))} in ${markdownCode(short(file))}`;
}
function cutNote(cut, runUrl) {
  if (cut.length === 0) return [];
  let where = runUrl === void 0 ? "job summary" : `[job summary](${runUrl})`;
  return [
    `Left out here, because GitHub limits comments: ${joinWords(cut)}. The ${where} has all.`
  ];
}

// src/action/comment.ts
var PATIENCE_MS = 2e4;
async function commentOnPullRequest(inputs, checked, report, { env, event }) {
  let { pullRequest } = event, repository = env.GITHUB_REPOSITORY;
  if (inputs.comment === "false" || pullRequest === void 0 || repository === void 0)
    return;
  let endpoint = githubEndpoint(env), token = inputs.githubToken ?? endpoint.token;
  if (token === void 0)
    return inputs.comment === "true" ? { kind: "refused", because: 'there is no token in the input "github-token".' } : void 0;
  let label = inputs.label ?? DEFAULT_LABEL, runId = env.GITHUB_RUN_ID, comment = {
    label,
    diagnostics: checked.diagnostics,
    summary: checked.summary,
    ...report?.plan === void 0 ? {} : { plan: report.plan },
    drafts: checked.manifest.entries.filter(({ automation }) => !isPublished(automation)),
    notes: report?.notes ?? [],
    ...runId === void 0 ? {} : { runUrl: `${endpoint.serverUrl}/${repository}/actions/runs/${runId}` }
  };
  return await publishComment(
    {
      repository,
      number: pullRequest,
      marker: commentMarker(label),
      body: commentBody(comment),
      begin: isWorthComment(comment)
    },
    createGitHubApi({ ...endpoint, token, clock: createSystemClock(), waitBudgetMs: PATIENCE_MS })
  );
}
export {
  commentOnPullRequest
};
