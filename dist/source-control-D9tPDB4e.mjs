import { Xn as createSystemClock } from "./dispatching-BM85niOH.mjs";
import { t as createGitSourceControl } from "./source-control-BOVluLTy.mjs";
import { n as withCompareApi, t as COMPARE_PATIENCE } from "./compare-ancestry-BzttKZCm.mjs";
import { t as createGitHubApi } from "./github-api-kdyeUy-H.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
// src/cli/source-control.ts
function cliSourceControl(root, { env }) {
	const repository = env["GITHUB_REPOSITORY"];
	const git = createGitSourceControl({
		root,
		env,
		...repository === void 0 ? {} : { repository }
	});
	const endpoint = githubEndpoint(env);
	if (repository === void 0 || endpoint.token === void 0) return git;
	const api = createGitHubApi({
		...endpoint,
		clock: createSystemClock(),
		...COMPARE_PATIENCE
	});
	return withCompareApi(git, api, repository);
}
export { cliSourceControl as t };
