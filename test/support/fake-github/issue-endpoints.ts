import type { FakeRepository, Issue, IssueComment } from "./repository.ts";
import type { ApiResponse, Endpoint, RepositoryCall } from "./request.ts";
import { failure, loginOf, members, NOT_FOUND, page, pageLinks, text } from "./request.ts";

/** GitHub's own limit, in characters. */
const MAX_BODY = 65_536;

/** Issues, pull requests and their comments. */
export const ISSUE_ENDPOINTS: readonly Endpoint[] = [
  { method: "GET", path: /^\/issues$/, handle: listIssues },
  { method: "POST", path: /^\/issues$/, writes: true, handle: postIssue },
  { method: "GET", path: /^\/issues\/(\d+)$/, handle: getIssue },
  { method: "PATCH", path: /^\/issues\/(\d+)$/, writes: true, handle: patchIssue },
  { method: "GET", path: /^\/issues\/(\d+)\/comments$/, handle: listComments },
  { method: "POST", path: /^\/issues\/(\d+)\/comments$/, writes: true, handle: postComment },
  { method: "PATCH", path: /^\/issues\/comments\/(\d+)$/, writes: true, handle: patchComment },
  { method: "DELETE", path: /^\/issues\/comments\/(\d+)$/, writes: true, handle: deleteComment },
  { method: "GET", path: /^\/pulls$/, handle: listPulls },
  { method: "GET", path: /^\/pulls\/(\d+)$/, handle: getPull },
];

function shownIssue({ labels, comments, isPullRequest, ...issue }: Issue): unknown {
  return {
    ...issue,
    labels: labels.map((name) => ({ name })),
    comments: comments.length,
    ...(isPullRequest ? { pull_request: {} } : {}),
  };
}

function listIssues({ repository, request }: RepositoryCall): ApiResponse {
  const wanted = (request.query.get("labels") ?? "").split(",").filter((label) => label !== "");
  const state = request.query.get("state") ?? "open";
  const found = [...repository.issues.values()]
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => wanted.every((label) => issue.labels.includes(label)))
    .reverse();
  return { status: 200, body: page(found, request.query).map(shownIssue) };
}

function postIssue({ repository, request }: RepositoryCall): ApiResponse {
  const { title, body, labels } = members(request.body);
  if (text(title) === "") return failure(422, "Validation Failed");
  if (text(body).length > MAX_BODY) return tooLong("Issue");
  const issue = repository.openIssue({
    title: text(title),
    body: text(body),
    labels: names(labels),
  });
  return { status: 201, body: shownIssue(issue) };
}

function names(labels: unknown): string[] {
  return (Array.isArray(labels) ? labels : []).map(text);
}

function tooLong(resource: string): ApiResponse {
  const message = `body is too long (maximum is ${MAX_BODY} characters)`;
  return failure(422, "Validation Failed", [
    { resource, code: "unprocessable", field: "data", message },
  ]);
}

function issueOf({ repository, parts }: RepositoryCall): Issue | undefined {
  return repository.issues.get(Number(parts[0]));
}

function getIssue(call: RepositoryCall): ApiResponse {
  const issue = issueOf(call);
  return issue === undefined ? NOT_FOUND : { status: 200, body: shownIssue(issue) };
}

function patchIssue(call: RepositoryCall): ApiResponse {
  const issue = issueOf(call);
  if (issue === undefined) return NOT_FOUND;
  const { title, body, state, labels } = members(call.request.body);
  if (text(body).length > MAX_BODY) return tooLong("Issue");
  if (title !== undefined) issue.title = text(title);
  if (body !== undefined) issue.body = text(body);
  if (state === "open" || state === "closed") issue.state = state;
  if (labels !== undefined) issue.labels = names(labels);
  return { status: 200, body: shownIssue(issue) };
}

function listComments(call: RepositoryCall): ApiResponse {
  const issue = issueOf(call);
  if (issue === undefined) return NOT_FOUND;
  return {
    status: 200,
    headers: pageLinks(issue.comments.length, call),
    body: page(issue.comments, call.request.query),
  };
}

function postComment(call: RepositoryCall): ApiResponse {
  const issue = issueOf(call);
  if (issue === undefined) return NOT_FOUND;
  const body = text(members(call.request.body)["body"]);
  if (body.length > MAX_BODY) return tooLong("IssueComment");
  const login = loginOf(call.token);
  const user = { login, type: login.endsWith("[bot]") ? "Bot" : "User" };
  const comment = { id: call.repository.nextId(), body, user };
  issue.comments.push(comment);
  return { status: 201, body: comment };
}

function commentOf(
  repository: FakeRepository,
  id: number,
): { readonly issue: Issue; readonly comment: IssueComment } | undefined {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  return undefined;
}

function patchComment({ repository, parts, request }: RepositoryCall): ApiResponse {
  const found = commentOf(repository, Number(parts[0]));
  if (found === undefined) return NOT_FOUND;
  const body = text(members(request.body)["body"]);
  if (body.length > MAX_BODY) return tooLong("IssueComment");
  found.comment.body = body;
  return { status: 200, body: found.comment };
}

function deleteComment({ repository, parts }: RepositoryCall): ApiResponse {
  const found = commentOf(repository, Number(parts[0]));
  if (found === undefined) return NOT_FOUND;
  found.issue.comments.splice(found.issue.comments.indexOf(found.comment), 1);
  return { status: 204 };
}

function listPulls({ repository, request }: RepositoryCall): ApiResponse {
  const pulls = [...repository.issues.values()].filter(
    (issue) => issue.isPullRequest && issue.state === "open",
  );
  return { status: 200, body: page(pulls, request.query).map(shownIssue) };
}

function getPull(call: RepositoryCall): ApiResponse {
  const issue = issueOf(call);
  return issue?.isPullRequest === true ? { status: 200, body: shownIssue(issue) } : NOT_FOUND;
}
