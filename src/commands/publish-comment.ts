import { LongshoreError } from "../errors/longshore-error.ts";
import type { Json } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import type { GitHubApi, GitHubResponse } from "../ports/github-api.ts";

export interface PublishCommentInput {
  /** `owner/name`. */
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
  /** The first line of the comment's body: what it is found again by. */
  readonly marker: string;
  readonly body: string;
  /** Whether a comment is begun where there is none; one that is there is updated all the same. */
  readonly begin: boolean;
}

export type PublishCommentResult =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string | undefined }
  /** There is none, and nothing to say. */
  | { readonly kind: "none" }
  /** The token may not, as on a pull request from a fork; or GitHub did not answer. */
  | { readonly kind: "refused"; readonly because: string };

/**
 * Keeps one comment on a pull request up to date: the newest one of this user that begins with the
 * marker, else a new one. Never fails a run: what GitHub refuses is a result.
 *
 * @throws LongshoreError `aborted`.
 */
export async function publishComment(
  input: PublishCommentInput,
  github: GitHubApi,
): Promise<PublishCommentResult> {
  try {
    return await publish(input, github);
  } catch (error) {
    if (error instanceof LongshoreError && error.code !== "aborted") {
      return { kind: "refused", because: error.message };
    }
    throw error;
  }
}

async function publish(
  input: PublishCommentInput,
  github: GitHubApi,
): Promise<PublishCommentResult> {
  const found = await findComment(input, github);
  if (found.kind === "refused") return found;
  const { comment } = found;
  if (comment !== undefined) {
    if (sameText(comment.body, input.body)) return { kind: "unchanged", url: comment.url };
    const path = `${repositoryPath(input)}/issues/comments/${comment.id}`;
    // The same text again changes nothing.
    const answer = await github.request({
      method: "PATCH",
      path,
      body: { body: input.body },
      repeatable: true,
    });
    if (answer.status === 200) return { kind: "updated", url: comment.url };
    // Somebody deleted it meanwhile.
    if (answer.status !== 404) return refused(answer);
  }
  if (!input.begin) return { kind: "none" };
  const answer = await github.request({
    method: "POST",
    path: commentsPath(input),
    body: { body: input.body },
  });
  if (answer.status !== 201) return refused(answer);
  return { kind: "created", url: urlOf(answer.body) };
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly isBot: boolean;
  readonly url: string | undefined;
}

type Found =
  | { readonly kind: "found"; readonly comment: Comment | undefined }
  | Extract<PublishCommentResult, { kind: "refused" }>;

const PER_PAGE = 100;

/** From the newest page to the oldest: GitHub lists comments in the order they were written. */
async function findComment(input: PublishCommentInput, github: GitHubApi): Promise<Found> {
  const first = await readPage(input, 1, github);
  if (first.status !== 200) return refused(first);
  let author: string | undefined;
  let isAuthorKnown = false;
  for (let page = lastPage(first); page >= 1; page -= 1) {
    const answer = page === 1 ? first : await readPage(input, page, github);
    if (answer.status !== 200) return refused(answer);
    const marked = commentsOf(answer.body).filter(({ body }) => hasMarker(body, input.marker));
    if (marked.length > 0 && !isAuthorKnown) {
      author = await readAuthor(github);
      isAuthorKnown = true;
    }
    // A stranger's comment with our marker stays the stranger's.
    const own = marked.findLast((one) => isOwn(one, author));
    if (own !== undefined) return { kind: "found", comment: own };
  }
  return { kind: "found", comment: undefined };
}

/** An app's name is said with and without what marks it as one. */
function isOwn(comment: Comment, author: string | undefined): boolean {
  if (author === undefined) return comment.isBot;
  return comment.author === author || comment.author === `${author}[bot]`;
}

function readPage(
  input: PublishCommentInput,
  page: number,
  github: GitHubApi,
): Promise<GitHubResponse> {
  return github.request({
    method: "GET",
    path: `${commentsPath(input)}?per_page=${PER_PAGE}&page=${page}`,
  });
}

/** From the `link` header; 1 where there is none. */
function lastPage({ headers }: GitHubResponse): number {
  const last = /<[^>]*[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers["link"] ?? "")?.[1];
  return last === undefined ? 1 : Number(last);
}

/** Whose token this is; `undefined` where GitHub does not tell, as for some apps. */
async function readAuthor(github: GitHubApi): Promise<string | undefined> {
  const { data } = await github.graphql("query { viewer { login } }", {});
  const viewer = isJsonObject(data) ? data["viewer"] : undefined;
  const login = isJsonObject(viewer) ? viewer["login"] : undefined;
  return typeof login === "string" ? login : undefined;
}

function commentsOf(body: Json | undefined): readonly Comment[] {
  if (!Array.isArray(body)) return [];
  return body.flatMap((one: Json): readonly Comment[] => {
    if (!isJsonObject(one)) return [];
    const { id, body: text, user } = one;
    if (typeof id !== "number" || typeof text !== "string" || !isJsonObject(user)) return [];
    return [
      {
        id,
        body: text,
        author: String(user["login"] ?? ""),
        isBot: user["type"] === "Bot",
        url: urlOf(one),
      },
    ];
  });
}

function hasMarker(body: string, marker: string): boolean {
  return body.trimStart().split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}

/** GitHub may keep line ends as CRLF, and drops white space at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trim();
  return plain(a) === plain(b);
}

function refused({ status, body }: GitHubResponse): Found & { readonly kind: "refused" } {
  const message = isJsonObject(body) ? body["message"] : undefined;
  const said = typeof message === "string" ? `: ${message}` : "";
  return { kind: "refused", because: `GitHub answered ${status}${said}.` };
}

function urlOf(body: Json | undefined): string | undefined {
  const url = isJsonObject(body) ? body["html_url"] : undefined;
  return typeof url === "string" ? url : undefined;
}

function commentsPath(input: PublishCommentInput): string {
  return `${repositoryPath(input)}/issues/${input.number}/comments`;
}

function repositoryPath({ repository }: PublishCommentInput): string {
  return `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
}
