import { Ft as jsonText } from "./dispatching-Cb-W0YwJ.mjs";
// src/report/json-plan.ts
function planJson(plan, { applied, revision, reasons }) {
	return jsonText({
		changes: plan.changes.map(({ kind, identifier, file, fields, risks }) => ({
			kind,
			identifier,
			...file === void 0 ? {} : { file },
			fields: fields.map(fieldJson),
			risks
		})),
		unsafe: (reasons === void 0 || reasons.length === 0 ? plan.unsafe : reasons).map(({ code, message, override }) => ({
			code,
			message,
			...override === void 0 ? {} : { override }
		})),
		configChanged: plan.configChanged,
		configFields: plan.configFields.map(fieldJson),
		env: plan.env,
		digest: plan.digest,
		revision: revision ?? null,
		applied,
		summary: plan.summary
	});
}
function fieldJson({ path, before, after }) {
	return {
		path,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
export { planJson as n, fieldJson as t };
