import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
// src/action/mode.ts
const REVIEW_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group"
]);
function isReview(event) {
	return REVIEW_EVENTS.has(event.name) || /^refs\/pull\//.test(event.ref);
}
function chooseMode(command, event) {
	if (command === "sync" && isReview(event)) throw new LongshoreError("not-permitted", `The command "sync" does not run on "${event.name}": what is not merged never writes state.`, { hint: "Use \"command: auto\", or run sync on a push to the default branch." });
	if (command === "test") return {
		command,
		tests: true
	};
	if (command !== "auto") return { command };
	if (isReview(event)) return {
		command: "plan",
		tests: true,
		because: `"${event.name}" validates, tests and plans.`
	};
	if (event.name === "push") return pushMode(event);
	if (event.name === "schedule") return {
		command: "drift",
		because: "A \"schedule\" looks for drift."
	};
	return {
		command: "plan",
		because: `"${event.name}" validates and plans; only a push to the default branch syncs.`
	};
}
function pushMode({ ref, defaultBranch }) {
	if (defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`) return {
		command: "sync",
		because: `A push to the default branch "${defaultBranch}" syncs.`
	};
	return {
		command: "plan",
		because: `A push to "${ref}" validates and plans: ${defaultBranch === void 0 ? "the event does not name the default branch" : `the default branch is "${defaultBranch}"`}.`
	};
}
export { isReview as n, chooseMode as t };
