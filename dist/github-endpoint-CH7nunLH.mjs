// src/adapters/github/github-endpoint.ts
function githubEndpoint(env) {
	const apiUrl = trimmed(env["GITHUB_API_URL"]) ?? "https://api.github.com";
	return {
		apiUrl,
		graphqlUrl: trimmed(env["GITHUB_GRAPHQL_URL"]) ?? `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`,
		serverUrl: trimmed(env["GITHUB_SERVER_URL"]) ?? "https://github.com",
		token: env["GITHUB_TOKEN"] === "" ? void 0 : env["GITHUB_TOKEN"]
	};
}
function trimmed(url) {
	const text = url?.trim().replace(/\/+$/, "");
	return text === "" ? void 0 : text;
}
export { githubEndpoint as t };
