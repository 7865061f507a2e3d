import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/adapters/github/github-endpoint.ts
function githubEndpoint(env) {
  let apiUrl = trimmed(env.GITHUB_API_URL) ?? "https://api.github.com";
  return {
    apiUrl,
    // An Enterprise server has /api/v3 beside /api/graphql; github.com has it below the API's root.
    graphqlUrl: trimmed(env.GITHUB_GRAPHQL_URL) ?? `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`,
    serverUrl: trimmed(env.GITHUB_SERVER_URL) ?? "https://github.com",
    token: env.GITHUB_TOKEN === "" ? void 0 : env.GITHUB_TOKEN
  };
}
function trimmed(url) {
  let text = url?.trim().replace(/\/+$/, "");
  return text === "" ? void 0 : text;
}

export {
  githubEndpoint
};
