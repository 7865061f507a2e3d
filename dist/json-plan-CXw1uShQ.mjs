import { t as fieldJson } from "./json-field-MfmxRRRL.mjs";
import { n as countReplay } from "./replay-BQctkGbS.mjs";
import { T as jsonText } from "./dispatching-BM85niOH.mjs";
// src/report/json-replay.ts
function replayJson(replay) {
	const { automations, compared, events, left, leftBecause, sources, problems } = replay;
	return {
		automations: automations.map(({ identifier, change, effects }) => ({
			identifier,
			change,
			effects: effects.map(effectJson)
		})),
		sources,
		problems,
		summary: {
			compared,
			events,
			left,
			...leftBecause === void 0 ? {} : { leftBecause },
			problems: problems.length + replay.moreProblems,
			effects: countReplay(replay)
		}
	};
}
function effectJson({ kind, events, examples }) {
	return {
		kind,
		events,
		examples: examples.map(exampleJson)
	};
}
function exampleJson({ event, request, fields, moreFields, error }) {
	return {
		event,
		...request === void 0 ? {} : { request },
		...fields === void 0 ? {} : { fields: fields.map(fieldJson) },
		...moreFields === void 0 ? {} : { moreFields },
		...error === void 0 ? {} : { error }
	};
}
// src/report/json-plan.ts
function planJson(plan, { applied, revision, reasons, replay }) {
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
		summary: plan.summary,
		...replay === void 0 ? {} : { replay: replayJson(replay) }
	});
}
export { planJson as t };
