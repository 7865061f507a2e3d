import { G as textDigest, Gt as canonicalJson, H as planDigest, V as changesDigest } from "./dispatching-BM85niOH.mjs";
// src/sync/plan-file.ts
function toPlanFile({ plan, comparison }, scope) {
	const { source, config } = comparison.input;
	const digests = new Map(comparison.differences.flatMap(({ identifier, after }) => after === void 0 ? [] : [[identifier, after.digest]]));
	return {
		format: 1,
		digest: plan.digest,
		revision: plan.revision ?? null,
		repository: source.repository,
		commit: source.commit ?? null,
		scope,
		files: filesDigest(comparison),
		changes: plan.changes.map((change) => {
			const digest = digests.get(change.identifier);
			return {
				...change,
				...digest === void 0 ? {} : { digest }
			};
		}),
		config: plan.configChanged ? jsonOf(config.runtime) : null
	};
}
function planFileDigest(file) {
	const changes = changesDigest({
		changes: file.changes,
		definitions: new Map(file.changes.flatMap(({ identifier, digest }) => digest === void 0 ? [] : [[identifier, digest]])),
		repository: file.repository,
		...file.config === null ? {} : { config: file.config }
	});
	return planDigest(changes, file.revision ?? void 0);
}
function filesDigest({ rows, definitions, input }) {
	const wanted = rows.filter(({ identifier }) => definitions.has(identifier)).map(({ identifier, digest, path }) => [
		identifier,
		digest,
		path
	]);
	return textDigest(`${JSON.stringify(wanted)}\n${canonicalJson(input.config.runtime)}`);
}
function jsonOf(value) {
	return JSON.parse(JSON.stringify(value));
}
export { planFileDigest as n, toPlanFile as r, filesDigest as t };
