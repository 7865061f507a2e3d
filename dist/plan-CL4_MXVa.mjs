import { r as toPlanFile } from "./plan-file-BIibyYTw.mjs";
import { r as preparePlan } from "./prepare-plan-Bk0W3Ftl.mjs";
// src/commands/plan.ts
async function plan(input, deps) {
	const prepared = await preparePlan(input, deps);
	const faulty = input.checked.diagnostics.some(({ severity }) => severity === "error");
	return {
		kind: "planned",
		plan: prepared.plan,
		notes: prepared.notes,
		prepared,
		...faulty ? {} : { file: toPlanFile(prepared, input.scope) }
	};
}
export { plan as t };
