import { Xn as createSystemClock, on as DEFAULT_STATE_BRANCH } from "./dispatching-BM85niOH.mjs";
// src/action/store-options.ts
function storeOptions({ githubToken }, { env, workspace }) {
	return {
		cwd: workspace,
		clock: createSystemClock(),
		env: withToken(env, githubToken)
	};
}
function withToken(env, token) {
	return (env["GITHUB_TOKEN"] ?? "") !== "" || token === void 0 ? env : {
		...env,
		GITHUB_TOKEN: token
	};
}
function defaultStore({ githubToken }, { env }) {
	const repository = env["GITHUB_REPOSITORY"] ?? "";
	const token = withToken(env, githubToken)["GITHUB_TOKEN"] ?? "";
	if (repository === "" || token === "") return void 0;
	return `github:${repository}#${DEFAULT_STATE_BRANCH}`;
}
export { storeOptions as n, withToken as r, defaultStore as t };
