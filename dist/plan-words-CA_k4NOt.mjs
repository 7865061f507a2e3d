import { v as count, y as joinWords } from "./dispatching-BM85niOH.mjs";
// src/report/plan-words.ts
const PAST = {
	publish: "published",
	update: "updated",
	unpublish: "unpublished",
	delete: "deleted",
	move: "moved"
};
const CHANGE_KINDS = [
	"publish",
	"update",
	"move",
	"unpublish",
	"delete"
];
const RISK_WORDS = {
	"host-changed": "calls another host",
	"newly-published": "starts to act",
	"condition-removed": "loses its condition",
	"condition-widened": "has a wider condition",
	"condition-changed": "has another condition",
	"secret-newly-used": "uses a secret it did not use",
	"secret-unbound": "uses a secret that no configuration binds to a host",
	"backend-changed": "calls another kind of backend",
	"trigger-changed": "listens to something else"
};
function hasChanges(plan) {
	return plan.changes.length > 0 || plan.configChanged;
}
const REACH_WORDS = "changes where calls and secrets may go";
function changesReach(plan) {
	return plan.configFields.some(({ path }) => /^(egress|network|secrets)\b/.test(path));
}
function plannedCounts(summary) {
	const parts = CHANGE_KINDS.filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} to ${kind}`);
	return parts.length === 0 ? "no changes" : joinWords(parts);
}
function appliedCounts(summary) {
	const parts = CHANGE_KINDS.filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} ${PAST[kind]}`);
	return parts.length === 0 ? "nothing" : joinWords(parts);
}
function restCounts(summary) {
	return `${count(summary.unchanged, "automation")} unchanged, ${count(summary.drafts, "draft")}`;
}
const CHANGE_SIGNS = {
	publish: "+",
	update: "~",
	unpublish: "-",
	delete: "-",
	move: ">"
};
function envLines(plan) {
	return plan.env.map((variable) => `${variable}: \${{ secrets.${secretName(variable)} }}`);
}
function secretName(variable) {
	const name = variable.replace("LONGSHORE_SECRET_", "");
	return /^(?!GITHUB_)[A-Z_]/.test(name) ? name : variable;
}
const ENV_WORDS = "The step that dispatches needs these secrets; add to its `env:`";
function riskWords(change) {
	return joinWords(change.risks.map((risk) => RISK_WORDS[risk]));
}
export { changesReach as a, plannedCounts as c, appliedCounts as i, restCounts as l, ENV_WORDS as n, envLines as o, REACH_WORDS as r, hasChanges as s, CHANGE_SIGNS as t, riskWords as u };
