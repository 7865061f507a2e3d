import type { FakeRepository } from "./repository.ts";

/** A request as it arrived, recorded before anything is done with it. */
export interface ApiRequest {
  /** From 0, over all requests. */
  readonly index: number;
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed; `undefined` where there is none. */
  readonly body: unknown;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless it is bytes. */
  readonly body?: unknown;
}

/** What a token may do; absent members allow everything. */
export interface FakeToken {
  /** Private repositories that it sees. */
  readonly sees?: readonly string[];
  readonly access?: "read" | "write";
  /** Whose it is. @default "github-actions[bot]", as the token of a workflow */
  readonly login?: string;
}

/** What an endpoint gets. */
export interface ApiCall {
  readonly request: ApiRequest;
  readonly token: FakeToken;
  /** The server's own address. */
  readonly url: string;
  readonly repositories: ReadonlyMap<string, FakeRepository>;
  /** Reads show references as they were before they last changed. */
  readonly stale: boolean;
  readonly now: () => number;
}

/** An endpoint below `/repos/{owner}/{repo}`. */
export interface RepositoryCall extends ApiCall {
  readonly repository: FakeRepository;
  /** The path's variable parts, decoded. */
  readonly parts: readonly string[];
}

export interface Endpoint {
  readonly method: string;
  /** Of what follows `/repos/{owner}/{repo}`. */
  readonly path: RegExp;
  /** A read-only token is refused. */
  readonly writes?: true;
  readonly handle: (call: RepositoryCall) => ApiResponse;
}

export function failure(status: number, message: string, errors?: readonly unknown[]): ApiResponse {
  const body = { message, ...(errors === undefined ? {} : { errors }), status: String(status) };
  return { status, body };
}

export const NOT_FOUND = failure(404, "Not Found");
export const FORBIDDEN = failure(403, "Resource not accessible by integration");

export function visibleRepository(
  call: Pick<ApiCall, "repositories" | "token">,
  name: string,
): FakeRepository | undefined {
  const repository = call.repositories.get(name.toLowerCase());
  if (repository === undefined) return undefined;
  const hidden = repository.isPrivate && call.token.sees?.includes(repository.name) === false;
  return hidden ? undefined : repository;
}

/** The body's members, whatever was sent. */
export function members(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? (body as Readonly<Record<string, unknown>>)
    : {};
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function loginOf({ login }: FakeToken): string {
  return login ?? "github-actions[bot]";
}

/** Where the other pages of a list are, as GitHub's `link` header has it; none for a single page. */
export function pageLinks(count: number, { url, request }: ApiCall): Record<string, string> {
  const last = Math.ceil(count / pageSize(request.query));
  if (last <= 1) return {};
  const at = (page: number) => {
    const query = new URLSearchParams(request.query);
    query.set("page", String(page));
    return `${url}${request.path}?${query}`;
  };
  return { link: `<${at(1)}>; rel="first", <${at(last)}>; rel="last"` };
}

function pageSize(query: URLSearchParams): number {
  return Math.min(100, Number(query.get("per_page") ?? 30));
}

/** One page of a list, by `per_page` and `page`. */
export function page<T>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const size = pageSize(query);
  const number = Number(query.get("page") ?? 1);
  return items.slice((number - 1) * size, number * size);
}
