import { LongshoreError } from "../errors/longshore-error.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import type { GitHubApi, GitHubResponse } from "../ports/github-api.ts";

export interface DriftIssueInput {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** Tells the issues of several instances apart: no `-->`, no line feed. */
  readonly instance: string;
  readonly title: string;
  /** The same for the same drift. Absent where there is none. */
  readonly body?: string;
}

export type DriftIssueResult =
  | {
      readonly kind: "opened" | "updated" | "unchanged" | "closed";
      readonly number: number;
    }
  /** There is no drift and no issue. */
  | { readonly kind: "none" }
  /** The token may not, the repository has no issues, or GitHub did not answer. */
  | { readonly kind: "refused"; readonly because: string };

/** What the issues are labelled with, and found by. */
export const DRIFT_LABEL = "longshore-drift";

/** Of a hundred issues each: nobody has as many of them. */
const MAX_PAGES = 5;
const PAGE = 100;

/**
 * Keeps one open issue while there is drift: opens it, brings it up to date, closes it. Of several
 * that are open the oldest stays. Never fails a run: what GitHub refuses is a result.
 *
 * @throws LongshoreError `aborted`.
 */
export async function reportDriftIssue(
  input: DriftIssueInput,
  github: Pick<GitHubApi, "request">,
): Promise<DriftIssueResult> {
  try {
    return await report(input, github);
  } catch (error) {
    if (error instanceof LongshoreError && error.code !== "aborted") {
      return { kind: "refused", because: error.message };
    }
    throw error;
  }
}

async function report(
  input: DriftIssueInput,
  github: Pick<GitHubApi, "request">,
): Promise<DriftIssueResult> {
  const found = await findIssues(input, github);
  if (found.kind === "refused") return found;
  const [first, ...others] = found.issues;
  const { body } = input;
  if (first === undefined) return body === undefined ? { kind: "none" } : open(input, github);
  for (const { number } of others) {
    const closed = await change(input, number, { state: "closed" }, github);
    if (closed.status !== 200) return refused(closed);
  }
  const { number } = first;
  if (body === undefined) {
    const closed = await change(input, number, { state: "closed" }, github);
    return closed.status === 200 ? { kind: "closed", number } : refused(closed);
  }
  const text = marked(input, body);
  if (sameText(first.body, text)) return { kind: "unchanged", number };
  const updated = await change(input, number, { body: text }, github);
  return updated.status === 200 ? { kind: "updated", number } : refused(updated);
}

async function open(
  input: DriftIssueInput,
  github: Pick<GitHubApi, "request">,
): Promise<DriftIssueResult> {
  const { title, body = "" } = input;
  const answer = await github.request({
    method: "POST",
    path: issuesPath(input),
    body: { title, body: marked(input, body), labels: [DRIFT_LABEL] },
  });
  const number = isJsonObject(answer.body) ? answer.body["number"] : undefined;
  return answer.status === 201 && typeof number === "number"
    ? { kind: "opened", number }
    : refused(answer);
}

async function change(
  input: DriftIssueInput,
  number: number,
  body: JsonObject,
  github: Pick<GitHubApi, "request">,
): Promise<GitHubResponse> {
  const path = `${issuesPath(input)}/${number}`;
  // The same change again changes nothing.
  return await github.request({ method: "PATCH", path, body, repeatable: true });
}

interface Issue {
  readonly number: number;
  readonly body: string;
}

type FoundIssues =
  | { readonly kind: "found"; readonly issues: readonly Issue[] }
  | Extract<DriftIssueResult, { kind: "refused" }>;

/** The open ones of this instance, the oldest first. */
async function findIssues(
  input: DriftIssueInput,
  github: Pick<GitHubApi, "request">,
): Promise<FoundIssues> {
  const issues: Issue[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = `state=open&labels=${DRIFT_LABEL}&per_page=${PAGE}&page=${page}`;
    const answer = await github.request({
      method: "GET",
      path: `${issuesPath(input)}?${query}`,
    });
    if (answer.status !== 200 || !Array.isArray(answer.body)) return refused(answer);
    const listed: readonly Json[] = answer.body;
    issues.push(...listed.flatMap(issueOf).filter(({ body }) => body.startsWith(marker(input))));
    if (listed.length < PAGE) break;
  }
  return { kind: "found", issues: issues.toSorted((a, b) => a.number - b.number) };
}

/** GitHub lists pull requests as issues too. */
function issueOf(value: Json): readonly Issue[] {
  if (!isJsonObject(value) || value["pull_request"] !== undefined) return [];
  const { number, body } = value;
  return typeof number === "number" && typeof body === "string" ? [{ number, body }] : [];
}

function marker({ instance }: DriftIssueInput): string {
  return `<!-- longshore-drift:${instance} -->`;
}

function marked(input: DriftIssueInput, body: string): string {
  return `${marker(input)}\n${body}`;
}

/** GitHub stores line ends as two characters, and no white space at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

function issuesPath({ repository }: DriftIssueInput): string {
  return `/repos/${repository}/issues`;
}

function refused({ status, body }: GitHubResponse): Extract<DriftIssueResult, { kind: "refused" }> {
  const message = isJsonObject(body) ? body["message"] : undefined;
  const said = typeof message === "string" ? `: ${message}` : "";
  return { kind: "refused", because: `GitHub answered ${status}${said}.` };
}
