import { Xn as createSystemClock } from "./dispatching-CKUucjx4.mjs";
import { t as createGitSourceControl } from "./source-control-BB5r4NPh.mjs";
import { n as withCompareApi, t as COMPARE_PATIENCE } from "./compare-ancestry-DrG5Qi2m.mjs";
import { t as createGitHubApi } from "./github-api-B3HYPPM9.mjs";
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
