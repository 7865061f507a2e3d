import { Un as isJsonObject } from "./dispatching-BM85niOH.mjs";
// src/adapters/github/compare-ancestry.ts
const COMPARE_PATIENCE = {
	timeoutMs: 15e3,
	waitBudgetMs: 15e3
};
function withCompareApi(sourceControl, api, repository) {
	return {
		state: (files) => sourceControl.state(files),
		ancestry: async (older, newer) => {
			const local = await sourceControl.ancestry(older, newer);
			return local === "unknown" ? await compare(api, repository, older, newer) : local;
		}
	};
}
async function compare(api, repository, older, newer) {
	const path = `/repos/${repository}/compare/${older}...${newer}?per_page=1`;
	try {
		const { body } = await api.request({
			method: "GET",
			path
		});
		const status = isJsonObject(body) ? body["status"] : void 0;
		if (status === "ahead" || status === "identical") return "ancestor";
		return status === "behind" || status === "diverged" ? "not-ancestor" : "unknown";
	} catch {
		return "unknown";
	}
}
export { withCompareApi as n, COMPARE_PATIENCE as t };
