import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { l as shownText, o as diagnostic, s as FILE_START } from "./parse-definitions-BOVkK9zV.mjs";
import { n as writtenEvents, r as eventForm, t as readTestFile } from "./read-test-file-D8mP3FAE.mjs";
import { t as nearest } from "./suggest-DX5H8FN_.mjs";
import { n as isTestFile } from "./test-file-D9yJPcJl.mjs";
import { Pt as decodePayload, Un as isJsonObject, zt as parsePayload } from "./dispatching-BM85niOH.mjs";
import { posix } from "node:path";
// src/manifest/tests/unknown-automations.ts
function unknownAutomations({ file, tests, document }, identifiers) {
	return namedAutomations(tests).flatMap(({ name, path, at }) => {
		if (identifiers.has(name)) return [];
		const near = nearest(name, [...identifiers]);
		return [diagnostic("test-unknown-automation", {
			message: `No file defines an automation "${shownText(name)}".`,
			hint: near === void 0 ? "Name an automation by its identifier." : `Did you mean "${near}"? Name an automation by its identifier.`,
			file,
			range: at === "key" ? document.rangeOfKey(path) : document.rangeOfValue(path)
		})];
	});
}
function namedAutomations({ cases, coverage }) {
	return [...cases.flatMap(({ responses = {}, expect = {} }, index) => [...Object.keys(responses).map((name) => {
		return {
			name,
			path: [
				"cases",
				index,
				"responses",
				name
			],
			at: "key"
		};
	}), ...[
		"fires",
		"does-not-fire",
		"fails"
	].flatMap((key) => (expect[key] ?? []).map((entry, place) => inList(entry, [
		"cases",
		index,
		"expect",
		key,
		place
	])))]), ...(coverage?.equivalent ?? []).map((mutant, index) => inList(mutant, [
		"coverage",
		"equivalent",
		index
	]))];
}
function inList(entry, path) {
	return typeof entry === "string" ? {
		name: entry,
		path,
		at: "value"
	} : {
		name: entry.automation,
		path: [...path, "automation"],
		at: "value"
	};
}
// src/matching/build/defaults.ts
const BY = {
	orgId: "org_test",
	userId: "tester"
};
function triggerOf(written, at, own = {}) {
	return {
		by: BY,
		origin: "UI",
		at,
		...own,
		...objectOf(written)
	};
}
const TIMER_TRIGGER = {
	by: {
		orgId: "org_test",
		byPort: true
	},
	origin: "API"
};
function entityOf(written, blueprint, at) {
	const { identifier = "example" } = written;
	return {
		identifier,
		title: identifier,
		icon: null,
		blueprint,
		team: [],
		properties: {},
		relations: {},
		createdAt: at,
		createdBy: "tester",
		updatedAt: at,
		updatedBy: "tester",
		...written
	};
}
function actionOf(written) {
	const own = typeof written === "string" ? { identifier: written } : objectOf(written);
	return {
		identifier: "",
		title: own["identifier"] ?? "",
		icon: null,
		...own
	};
}
function runOf(written, action, at) {
	const { identifier = null, title = null, icon = null } = action;
	return {
		id: "r_test",
		status: "IN_PROGRESS",
		blueprint: null,
		entity: null,
		action: {
			identifier,
			title,
			icon,
			deleted: false
		},
		source: "UI",
		link: [],
		requiredApproval: false,
		properties: {},
		payload: null,
		response: null,
		createdAt: at,
		createdBy: "tester",
		updatedAt: at,
		updatedBy: "tester",
		...written
	};
}
function objectOf(value) {
	return isJsonObject(value) ? value : {};
}
// src/matching/build/build-event.ts
const BUILDERS = {
	entityCreated: (fields, at) => entityEvent("CREATE", fields, at, { after: objectOf(fields["entity"] ?? fields["after"]) }),
	entityUpdated: (fields, at) => {
		const [before, after] = [objectOf(fields["before"]), objectOf(fields["after"])];
		return entityEvent("UPDATE", fields, at, {
			before: {
				...after,
				...before
			},
			after: {
				...before,
				...after
			}
		});
	},
	entityDeleted: (fields, at) => entityEvent("DELETE", fields, at, { before: objectOf(fields["entity"] ?? fields["before"]) }),
	timerExpired,
	runCreated: (fields, at) => runEvent("CREATE", fields, at, { after: objectOf(fields["run"] ?? fields["after"]) }),
	runUpdated: (fields, at) => {
		const after = {
			status: "SUCCESS",
			...objectOf(fields["after"])
		};
		return runEvent("UPDATE", fields, at, {
			before: {
				...after,
				status: "IN_PROGRESS",
				...objectOf(fields["before"])
			},
			after
		});
	}
};
function buildEvent(builder, fields, at) {
	return BUILDERS[builder](fields, at);
}
function entityEvent(action, fields, at, { before, after }) {
	const blueprint = String(fields["blueprint"] ?? "");
	const whole = {
		before: before === void 0 ? null : entityOf(before, blueprint, at),
		after: after === void 0 ? null : entityOf(after, blueprint, at)
	};
	return {
		...ownId(fields),
		action,
		resourceType: "entity",
		trigger: triggerOf(fields["trigger"], at),
		context: {
			blueprintIdentifier: blueprint,
			entityIdentifier: (whole.after ?? whole.before)?.["identifier"] ?? null,
			propertyIdentifier: null
		},
		diff: whole
	};
}
function timerExpired(fields, at) {
	const { property = "" } = fields;
	const written = objectOf(fields["entity"]);
	const properties = {
		[String(property)]: at,
		...objectOf(written["properties"])
	};
	const event = entityEvent("TIMER_EXPIRED", fields, at, { after: {
		...written,
		properties
	} });
	return {
		...event,
		trigger: triggerOf(fields["trigger"], at, TIMER_TRIGGER),
		context: {
			...objectOf(event["context"]),
			propertyIdentifier: property
		}
	};
}
function runEvent(name, fields, at, { before, after }) {
	const action = actionOf(fields["action"]);
	return {
		...ownId(fields),
		resourceType: "run",
		action: name,
		trigger: triggerOf(fields["trigger"], at),
		context: { action },
		diff: {
			before: before === void 0 ? null : runOf(before, action, at),
			after: after === void 0 ? null : runOf(after, action, at)
		}
	};
}
function ownId({ id }) {
	return id === void 0 ? {} : { id };
}
// src/commands/tests/load-case.ts
function createEventFiles(files) {
	const known = /* @__PURE__ */ new Map();
	return {
		read: (file) => {
			const reading = known.get(file) ?? readEventFile(file, files);
			known.set(file, reading);
			return reading;
		},
		names: () => [...known.keys()].sort()
	};
}
async function loadCase({ file, tests, document }, index, files) {
	const written = tests.cases[index];
	if (written === void 0) return {
		kind: "faulty",
		diagnostics: []
	};
	const clockMs = Date.parse(written.clock ?? tests.clock ?? "2026-01-02T03:04:05Z");
	const events = [];
	const diagnostics = [];
	for (const placed of writtenEvents(written, index)) {
		const result = await eventsOf(placed, {
			testFile: file,
			clockMs,
			files
		});
		if (result.kind === "events") events.push(...result.events);
		else {
			const { code, message, hint } = result;
			const path = placed.event["file"] === void 0 ? placed.path : [...placed.path, "file"];
			const range = document.rangeOfValue(path);
			diagnostics.push(diagnostic(code, {
				message,
				hint,
				file,
				range
			}));
		}
	}
	if (diagnostics.length > 0) return {
		kind: "faulty",
		diagnostics
	};
	return {
		kind: "loaded",
		loaded: {
			file,
			index,
			written,
			clockMs,
			secrets: {
				...tests.secrets,
				...written.secrets
			},
			events
		}
	};
}
async function eventsOf({ event }, { testFile, clockMs, files }) {
	const form = eventForm(event);
	switch (form.kind) {
		case "file": {
			const name = posix.join(posix.dirname(testFile), form.file);
			if (name === ".." || name.startsWith("../") || posix.isAbsolute(form.file)) return {
				kind: "faulty",
				code: "test-event-file",
				message: `The event file "${shownText(form.file)}" lies outside the repository.`,
				hint: "Name a file of the repository, relative to the file of tests."
			};
			return await files.read(name);
		}
		case "builder": return decode(buildEvent(form.builder, form.fields, new Date(clockMs).toISOString()));
		default: return decode(event);
	}
}
async function readEventFile(name, files) {
	const found = await files.readEvents(name);
	if (found === void 0) return {
		kind: "faulty",
		code: "test-event-file",
		message: `The event file "${shownText(name)}" does not exist.`,
		hint: "Paths of event files are relative to the file of tests."
	};
	if (found.kind === "unreadable") {
		const { code, message } = found;
		return {
			kind: "faulty",
			code: "test-event-file",
			message,
			hint: code === "file-too-large" ? "Split it: events may be spread over several files." : "Name a JSON file of the repository that holds an event."
		};
	}
	const parsed = parsePayload(found.text);
	if (parsed.kind === "parsed") return decode(parsed.payload, `In "${shownText(name)}": `);
	return {
		kind: "faulty",
		code: "test-event-invalid",
		message: `In "${shownText(name)}": ${parsed.message}`,
		hint: parsed.hint
	};
}
function decode(payload, where = "") {
	const decoded = decodePayload(payload, { verb: "Write" });
	if (decoded.kind === "invalid") return {
		kind: "faulty",
		code: "test-event-invalid",
		message: `${where}${decoded.message}`,
		hint: decoded.hint
	};
	if (decoded.events.length === 0) return {
		kind: "faulty",
		code: "test-event-invalid",
		message: `${where}The payload has no event.`,
		hint: "Write at least one event."
	};
	const events = [];
	for (const one of decoded.events) if (one.kind === "event") events.push(one.event);
	else return {
		kind: "faulty",
		code: "test-event-invalid",
		message: `${where}${one.identity}: ${one.message}`,
		hint: void 0
	};
	return {
		kind: "events",
		events
	};
}
// src/commands/tests/read-tests.ts
async function findTests({ paths, globs }, files) {
	const other = paths.find((path) => /\.(json|ya?ml)$/i.test(path) && !isTestFile(path));
	if (other !== void 0 && !/[*?[{]/.test(other)) throw new LongshoreError("input-invalid", `The file "${other}" is no file of tests.`, { hint: "Files of tests end in .test.yaml, .test.yml or .test.json." });
	return await files.find({
		paths,
		globs,
		reads: "named",
		kinds: "tests"
	});
}
async function readTests(found, manifest, files) {
	const diagnostics = [];
	const texts = /* @__PURE__ */ new Map();
	const loaded = [];
	const eventFiles = createEventFiles(files);
	const identifiers = manifest && new Set(manifest.entries.map(({ automation }) => automation.identifier));
	for (const one of found) {
		if (one.kind === "unreadable") {
			const { code, message, hint, file } = one;
			diagnostics.push(diagnostic(code, {
				message,
				hint,
				file,
				range: FILE_START
			}));
			continue;
		}
		texts.set(one.file, one.text);
		const { written, diagnostics: findings } = readTestFile(one.file, one.text);
		diagnostics.push(...findings);
		if (written === void 0) continue;
		if (identifiers !== void 0) diagnostics.push(...unknownAutomations(written, identifiers));
		if (findings.length > 0) continue;
		const cases = [];
		for (const index of written.tests.cases.keys()) {
			const result = await loadCase(written, index, eventFiles);
			if (result.kind === "loaded") cases.push(result.loaded);
			else diagnostics.push(...result.diagnostics);
		}
		loaded.push({
			...written,
			cases
		});
	}
	return {
		files: loaded,
		diagnostics,
		texts,
		eventFiles: eventFiles.names()
	};
}
export { readTests as n, findTests as t };
