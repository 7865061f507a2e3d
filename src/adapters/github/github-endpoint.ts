/** Which GitHub is meant, by the variables that Actions and the `gh` tool set. */
export interface GitHubEndpoint {
  /** Of the REST API, without a trailing `/`. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Where people see repositories, without a trailing `/`. */
  readonly serverUrl: string;
  readonly token: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** github.com, unless the environment names an Enterprise server. */
export function githubEndpoint(env: Environment): GitHubEndpoint {
  const apiUrl = trimmed(env["GITHUB_API_URL"]) ?? "https://api.github.com";
  return {
    apiUrl,
    // An Enterprise server has /api/v3 beside /api/graphql; github.com has it below the API's root.
    graphqlUrl:
      trimmed(env["GITHUB_GRAPHQL_URL"]) ?? `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`,
    serverUrl: trimmed(env["GITHUB_SERVER_URL"]) ?? "https://github.com",
    token: env["GITHUB_TOKEN"] === "" ? undefined : env["GITHUB_TOKEN"],
  };
}

function trimmed(url: string | undefined): string | undefined {
  const text = url?.trim().replace(/\/+$/, "");
  return text === "" ? undefined : text;
}
