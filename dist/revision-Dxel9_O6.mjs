import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { B as automationDigest, G as textDigest, Gt as canonicalJson, N as isAutomation, P as isConfigs, Un as isJsonObject, X as automationPath, Y as SNAPSHOT_PATH } from "./dispatching-BM85niOH.mjs";
import { n as diffConfigs } from "./diff-D-f8mU_j.mjs";
import { r as parseSnapshot } from "./snapshot-file-Ce6hzBfK.mjs";
import { i as routePath, r as routeMembers, t as indexListeners } from "./routes-Bb9Dj6jX.mjs";
// src/sync/inspect-route.ts
function inspectRoute(input) {
	const { path: file, text } = input;
	const about = {
		identifier: file,
		file
	};
	if (text === void 0) return [{
		kind: "missing-in-store",
		...about
	}];
	const route = parse$1(text);
	if (route === void 0) return [{
		kind: "corrupt",
		...about,
		message: "The file is not a route."
	}];
	const rows = new Map(routeMembers(input.target, input.listeners).map((row) => [row.identifier, row]));
	const seen = /* @__PURE__ */ new Set();
	const findings = [];
	for (const member of route.members) {
		const { identifier } = member.definition;
		const row = seen.has(identifier) ? void 0 : rows.get(identifier);
		seen.add(identifier);
		if (row === void 0) findings.push({
			kind: "extra-in-store",
			identifier,
			file
		});
		else findings.push(...inspectMember(member, row, file));
	}
	for (const { identifier, digest } of rows.values()) if (!seen.has(identifier)) findings.push({
		kind: "missing-in-store",
		identifier,
		file,
		digest
	});
	return [...findings, ...inspectConfigs(route.configs, rows, input)];
}
function inspectMember(member, row, file) {
	const { identifier, digest } = row;
	if (automationDigest(member.definition) !== digest) return [{
		kind: "changed-in-store",
		identifier,
		file,
		digest,
		found: member.definition
	}];
	if (member.digest === digest && member.repository === row.source.repository) return [];
	return [{
		kind: "changed-in-store",
		identifier,
		file,
		message: "The route says another digest or repository of it than the snapshot."
	}];
}
function inspectConfigs(configs, rows, { path: file, snapshot }) {
	return [...new Set([...rows.values()].map((row) => row.source.repository))].flatMap((repository) => {
		const recorded = snapshot.configs[repository];
		const found = Object.hasOwn(configs, repository) ? configs[repository] : void 0;
		if (canonicalJson(recorded) === canonicalJson(found)) return [];
		return [{
			kind: "changed-in-store",
			identifier: file,
			file,
			message: `The route has another configuration of "${repository}" than the snapshot.`,
			fields: found === void 0 ? [] : diffConfigs(recorded, found)
		}];
	});
}
function parse$1(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!isJsonObject(value) || value["format"] !== 1) return void 0;
	const { configs, automations } = value;
	if (!isConfigs(configs) || !Array.isArray(automations)) return void 0;
	const members = automations.map(memberOf);
	return members.every((member) => member !== void 0) ? {
		configs,
		members
	} : void 0;
}
function memberOf(value) {
	if (!isJsonObject(value)) return void 0;
	const { digest, repository } = value;
	const definition = value["definition"];
	return isAutomation(definition) ? {
		definition,
		digest,
		repository
	} : void 0;
}
// src/sync/inspect-store.ts
function belongsToSync(path) {
	return /^(?:automations|routes)\//.test(path);
}
function inspectStore(snapshot, files) {
	const intact = /* @__PURE__ */ new Map();
	const findings = [];
	const expected = /* @__PURE__ */ new Set();
	for (const row of snapshot.automations) {
		const path = automationPath(row.identifier);
		expected.add(path);
		const inspected = inspectDefinition(row, path, files.get(path));
		if (inspected.kind === "intact") intact.set(row.identifier, inspected.definition);
		else findings.push(inspected.finding);
	}
	const listeners = indexListeners(snapshot.automations);
	for (const target of listeners.keys()) {
		const path = routePath(target);
		expected.add(path);
		findings.push(...inspectRoute({
			target,
			path,
			text: files.get(path),
			listeners,
			snapshot
		}));
	}
	for (const [path, text] of files) if (belongsToSync(path) && !expected.has(path)) findings.push(extra(path, text));
	return {
		findings,
		intact
	};
}
function inspectDefinition({ identifier, digest }, file, text) {
	const at = {
		identifier,
		file,
		digest
	};
	if (text === void 0) return {
		kind: "finding",
		finding: {
			kind: "missing-in-store",
			...at
		}
	};
	const value = parse(text);
	if (!isAutomation(value)) {
		const message = "The file is not an automation.";
		return {
			kind: "finding",
			finding: {
				kind: "corrupt",
				...at,
				message
			}
		};
	}
	if (textDigest(text) === digest) return {
		kind: "intact",
		definition: value
	};
	return {
		kind: "finding",
		finding: {
			kind: "changed-in-store",
			...at,
			found: value
		}
	};
}
function extra(file, text) {
	const value = parse(text);
	return {
		kind: "extra-in-store",
		identifier: isAutomation(value) ? value.identifier : file,
		file
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/commands/inspect-revision.ts
async function inspectRevision(store, revision) {
	const { paths } = await store.list(revision);
	const ours = paths.filter((path) => path === "snapshot.json" || belongsToSync(path));
	const read = await store.readMany(ours, revision);
	const files = /* @__PURE__ */ new Map();
	for (const [path, text] of read.files) if (text !== void 0) files.set(path, text);
	const snapshot = readSnapshot(files.get(SNAPSHOT_PATH), store.url);
	if (snapshot.kind === "damaged") return {
		revision,
		files,
		findings: [snapshot.finding],
		intact: /* @__PURE__ */ new Map()
	};
	const { file } = snapshot;
	return {
		revision,
		files,
		snapshot: file,
		...inspectStore(file, files)
	};
}
function readSnapshot(text, url) {
	const at = {
		identifier: SNAPSHOT_PATH,
		file: SNAPSHOT_PATH
	};
	if (text === void 0) return {
		kind: "damaged",
		finding: {
			kind: "missing-in-store",
			...at
		}
	};
	try {
		return {
			kind: "snapshot",
			file: parseSnapshot(text, {
				url,
				path: SNAPSHOT_PATH
			})
		};
	} catch (error) {
		if (!(error instanceof LongshoreError) || error.code !== "store-corrupt") throw error;
		return {
			kind: "damaged",
			finding: {
				kind: "corrupt",
				...at,
				message: error.message
			}
		};
	}
}
// src/model/revision.ts
function shortRevision(revision) {
	return /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 12) : revision;
}
export { inspectRevision as n, shortRevision as t };
