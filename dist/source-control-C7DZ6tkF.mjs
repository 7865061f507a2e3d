import { Xn as createSystemClock } from "./dispatching-BM85niOH.mjs";
import { t as createGitSourceControl } from "./source-control-BOVluLTy.mjs";
import { n as withCompareApi, t as COMPARE_PATIENCE } from "./compare-ancestry-BzttKZCm.mjs";
import { t as createGitHubApi } from "./github-api-kdyeUy-H.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
import { r as withToken } from "./store-options-CmBBp2-7.mjs";
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
