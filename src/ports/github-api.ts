import type { Json } from "../model/json.ts";

export interface GitHubRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the API's root, with a leading `/`, its parts encoded: `/repos/acme/catalog/issues`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /**
   * Whether it may be sent again when nobody knows if it arrived.
   *
   * @default true for GET, false for everything else
   */
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal;
}

export interface GitHubResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The text parsed, where it is JSON. */
  readonly body: Json | undefined;
}

/**
 * GitHub's REST and GraphQL API for one token.
 *
 * Implementations hold, and the tests show: network errors, 5xx and rate limits are waited out as
 * GitHub asks (`retry-after`, `x-ratelimit-reset`), within a budget; every other answer, 404 and
 * 422 included, is a response and no error; nothing that is not repeatable is sent twice.
 */
export interface GitHubApi {
  /**
   * @throws LongshoreError `github-unreachable` when no answer came in time, or only refusals to
   * answer; `aborted`.
   */
  request(request: GitHubRequest): Promise<GitHubResponse>;
  /**
   * A GraphQL call, whose errors come as data with status 200.
   *
   * @throws LongshoreError as `request`.
   */
  graphql(
    query: string,
    variables: Readonly<Record<string, Json>>,
    options?: Pick<GitHubRequest, "repeatable" | "signal">,
  ): Promise<GitHubGraphqlResult>;
}

export interface GitHubGraphqlResult {
  readonly status: number;
  readonly data: Json | undefined;
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
}
