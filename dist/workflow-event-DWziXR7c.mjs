import { h as reasonOf, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { Un as isJsonObject } from "./dispatching-BM85niOH.mjs";
import { readFile } from "node:fs/promises";
// src/action/workflow-event.ts
async function readWorkflowEvent(env) {
	const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
	const repository = isJsonObject(payload) ? payload["repository"] : void 0;
	const branch = isJsonObject(repository) ? repository["default_branch"] : void 0;
	const pull = isJsonObject(payload) ? payload["pull_request"] : void 0;
	const number = isJsonObject(pull) ? pull["number"] : void 0;
	return {
		name: env["GITHUB_EVENT_NAME"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		defaultBranch: typeof branch === "string" ? branch : void 0,
		...typeof number === "number" ? { pullRequest: number } : {},
		audience: audienceOf(repository, pull)
	};
}
function audienceOf(repository, pull) {
	if (isJsonObject(pull)) {
		const [from, to] = [nameOf(pull["head"]), nameOf(pull["base"])];
		if (from === void 0 || from !== to) return "strangers";
	}
	return isJsonObject(repository) && repository["private"] === true ? "members" : "everybody";
}
function nameOf(side) {
	const repository = isJsonObject(side) ? side["repo"] : void 0;
	return isJsonObject(repository) ? repository["full_name"] : void 0;
}
async function readPayload(path) {
	if (path === void 0 || path === "") return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new LongshoreError("event-unreadable", `The workflow's event file cannot be read: ${reasonOf(cause)}.`, {
			hint: "Run the action in a GitHub workflow, or set GITHUB_EVENT_PATH.",
			cause
		});
	}
}
export { readWorkflowEvent };
