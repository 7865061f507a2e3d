import { h as reasonOf, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { fn as makeDirectory } from "./dispatching-BM85niOH.mjs";
import { dirname, join, resolve } from "node:path";
import { writeFile } from "node:fs/promises";
// src/action/inputs.ts
const ACTION_COMMANDS = [
	"auto",
	"validate",
	"plan",
	"test",
	"sync",
	"drift"
];
function parseInputs(getInput) {
	const problems = [];
	const inputs = {
		command: oneOf(getInput, "command", ACTION_COMMANDS, "auto", problems),
		paths: lines(getInput("paths")),
		config: optional(getInput("config")),
		store: optional(getInput("store")),
		githubToken: optional(getInput("github-token")),
		failOn: oneOf(getInput, "fail-on", ["error", "warning"], "error", problems),
		force: flag(getInput, "force", problems),
		dryRun: flag(getInput, "dry-run", problems),
		comment: oneOf(getInput, "comment", [
			"auto",
			"true",
			"false"
		], "auto", problems),
		replay: oneOf(getInput, "replay", ["auto", "false"], "auto", problems),
		label: label(getInput, problems),
		planFile: optional(getInput("plan-file")),
		sarifFile: optional(getInput("sarif-file")),
		reportFile: optional(getInput("report-file"))
	};
	refuse(problems);
	return inputs;
}
function optional(text) {
	const trimmed = text.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function flag(getInput, name, problems) {
	const text = getInput(name).trim();
	if (text === "" || /^(false|False|FALSE)$/.test(text)) return false;
	if (/^(true|True|TRUE)$/.test(text)) return true;
	problems.push(`The input "${name}" is "${text}"; it may be "true" or "false".`);
	return false;
}
function refuse(problems) {
	if (problems.length === 0) return;
	throw new LongshoreError("input-invalid", problems.join("\n"), { hint: "Correct the step's \"with:\"." });
}
function oneOf(getInput, name, allowed, fallback, problems) {
	const text = getInput(name).trim();
	if (text === "") return fallback;
	const found = allowed.find((value) => value === text);
	if (found !== void 0) return found;
	const list = allowed.map((value) => `"${value}"`).join(", ");
	problems.push(`The input "${name}" is "${text}"; it may be one of ${list}.`);
	return fallback;
}
function label(getInput, problems) {
	const text = optional(getInput("label"));
	if (text === void 0 || /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,49}$/u.test(text)) return text;
	problems.push("The input \"label\" may have up to 50 letters, digits, spaces and \".\", \"_\", \"/\", \"-\", and begins with a letter or digit.");
}
function lines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
// src/action/publish.ts
async function writeReport(json, options) {
	const { reportFile, temporaryFolder } = options;
	const path = reportFile === void 0 ? temporaryFolder && join(temporaryFolder, options.name) : resolve(options.workspace, reportFile);
	if (path === void 0 || path === "") return void 0;
	await writeStepFile(json, {
		what: "report",
		input: "report-file",
		name: reportFile ?? path,
		path
	});
	return path;
}
async function writeStepFile(text, file) {
	try {
		await makeDirectory(dirname(file.path));
		await writeFile(file.path, text);
	} catch (cause) {
		throw new LongshoreError("output-unwritable", `The ${file.what} file "${file.name}" cannot be written: ${reasonOf(cause)}.`, {
			hint: `Name a writable file in the input "${file.input}".`,
			cause
		});
	}
}
export { parseInputs as a, optional as i, writeStepFile as n, refuse as o, flag as r, writeReport as t };
