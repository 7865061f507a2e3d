import { Xn as createSystemClock } from "./dispatching-BXTV0t1G.mjs";
import { t as createGitSourceControl } from "./source-control-BE2WL66-.mjs";
import { n as withCompareApi, t as COMPARE_PATIENCE } from "./compare-ancestry-Dyo9jIB3.mjs";
import { t as createGitHubApi } from "./github-api-C5vR5rf2.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
import { r as withToken } from "./store-options-BrDcQ5Jh.mjs";
// src/action/source-control.ts
function actionSourceControl({ githubToken }, { env, workspace }) {
	const repository = env["GITHUB_REPOSITORY"];
	const git = createGitSourceControl({
		root: workspace,
		env,
		...repository === void 0 ? {} : { repository }
	});
	const endpoint = githubEndpoint(withToken(env, githubToken));
	if (repository === void 0 || endpoint.token === void 0) return git;
	const api = createGitHubApi({
		...endpoint,
		clock: createSystemClock(),
		...COMPARE_PATIENCE
	});
	return withCompareApi(git, api, repository);
}
export { actionSourceControl as t };
