import { Hn as formatPath, Un as isJsonObject } from "./dispatching-BM85niOH.mjs";
import { l as shownText, o as diagnostic, s as FILE_START, t as parseDefinitions } from "./parse-definitions-BOVkK9zV.mjs";
// src/errors/diagnostic.ts
function compareDiagnostics(a, b) {
	return compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.severity, b.severity) || compareText(a.code, b.code) || compareText(a.message, b.message);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/model/catalog.ts
const PROPERTY_TYPES = [
	"string",
	"number",
	"boolean",
	"object",
	"array"
];
function isSystemBlueprint(identifier) {
	return identifier.startsWith("_");
}
// src/manifest/catalog/empty-catalog.ts
function emptyCatalog(file, text, folder) {
	const [document] = parseDefinitions(file, text).documents;
	return diagnostic("catalog-empty", {
		message: `"catalog" is "${shownText(folder)}", where there is no blueprint definition.`,
		hint: "Name a folder of the repository with .json, .yaml or .yml files.",
		file,
		range: document?.rangeOfValue(["catalog"]) ?? FILE_START
	});
}
// src/manifest/catalog/read-blueprint.ts
function readBlueprint(value) {
	const faults = [];
	const fault = (path, message) => faults.push({
		path,
		message
	});
	if (!isJsonObject(value)) {
		fault([], "A blueprint is an object with keys such as \"identifier\" and \"schema\".");
		return {
			kind: "faulty",
			faults
		};
	}
	const { identifier } = value;
	if (typeof identifier !== "string" || identifier === "") fault(["identifier"], "A blueprint has an \"identifier\", which is text.");
	const entries = (path, isRequired = false) => objectsAt(value, path, isRequired, fault);
	const required = requiredNames(value, ["schema", "required"]);
	const properties = [];
	const add = (origin, found) => {
		for (const [name, one] of found) properties.push(propertyOf(name, one, origin, required.has(name)));
	};
	add("own", entries(["schema", "properties"], true));
	add("mirror", entries(["mirrorProperties"]));
	add("calculation", entries(["calculationProperties"]));
	add("aggregation", entries(["aggregationProperties"]));
	const relations = entries(["relations"]).flatMap(([name, one]) => {
		const { target } = one;
		if (typeof target === "string") return [relationOf(name, one, target)];
		fault([
			"relations",
			name,
			"target"
		], `The relation "${name}" has a "target", which is text.`);
		return [];
	});
	if (faults.length > 0 || typeof identifier !== "string") return {
		kind: "faulty",
		faults
	};
	return {
		kind: "blueprint",
		blueprint: {
			identifier,
			...wordsOf(value),
			properties: byIdentifier(properties),
			relations: byIdentifier(relations)
		}
	};
}
function objectsAt(root, path, isRequired, fault) {
	const value = valueAt(root, path);
	if (!isJsonObject(value)) {
		if (!(!isRequired && (value === void 0 || value === null))) fault(path, `"${formatPath(path)}" of a blueprint is an object.`);
		return [];
	}
	return Object.entries(value).flatMap(([name, one]) => {
		if (isJsonObject(one)) return [[name, one]];
		fault([...path, name], `"${formatPath([...path, name])}" is an object with keys such as "title".`);
		return [];
	});
}
function requiredNames(root, path) {
	const value = valueAt(root, path);
	return new Set((Array.isArray(value) ? value : []).filter((name) => typeof name === "string"));
}
function valueAt(root, path) {
	let value = root;
	for (const step of path) value = isJsonObject(value) ? value[step] : void 0;
	return value;
}
function propertyOf(identifier, value, origin, required) {
	const { items, path, calculation } = value;
	return {
		identifier,
		origin,
		required,
		...wordsOf(value),
		...origin === "aggregation" ? { type: "number" } : valueSchema(value),
		...isJsonObject(items) ? { items: valueSchema(items) } : {},
		...typeof path === "string" ? { path } : {},
		...typeof calculation === "string" ? { calculation } : {}
	};
}
function valueSchema(value) {
	const { format, enum: allowed } = value;
	const type = PROPERTY_TYPES.find((one) => one === value["type"]);
	return {
		...type === void 0 ? {} : { type },
		...typeof format === "string" ? { format } : {},
		...Array.isArray(allowed) ? { enum: allowed } : {}
	};
}
function relationOf(identifier, value, target) {
	return {
		identifier,
		target,
		...wordsOf(value),
		many: value["many"] === true,
		required: value["required"] === true
	};
}
function wordsOf({ title, description }) {
	return {
		...typeof title === "string" ? { title } : {},
		...typeof description === "string" ? { description } : {}
	};
}
function byIdentifier(items) {
	return new Map(items.map((item) => [item.identifier, item]));
}
// src/manifest/catalog/read-catalog.ts
function readCatalog(files) {
	const diagnostics = [];
	const texts = /* @__PURE__ */ new Map();
	const first = /* @__PURE__ */ new Map();
	let complete = true;
	const report = (found) => {
		diagnostics.push(found);
		if (found.severity === "error") complete = false;
	};
	for (const file of files) {
		if (file.kind === "unreadable") {
			const { code, message } = file;
			report(diagnostic(code, {
				message,
				hint: "Make it a readable file of UTF-8 text, or take it out of the catalog's folder.",
				file: file.file,
				range: FILE_START
			}));
			continue;
		}
		texts.set(file.file, file.text);
		const parsed = parseDefinitions(file.file, file.text);
		for (const one of parsed.diagnostics) report(one);
		if (parsed.documents.length === 0 && parsed.diagnostics.length === 0) report(noBlueprint("The file is empty.", {
			file: file.file,
			range: FILE_START
		}));
		for (const document of parsed.documents) {
			for (const { value, base } of subjectsOf(document)) {
				const reading = readBlueprint(value);
				if (reading.kind === "faulty") {
					for (const { path, message } of reading.faults) {
						const range = document.rangeOfValue([...base, ...path]);
						report(noBlueprint(message, {
							file: file.file,
							range
						}));
					}
					continue;
				}
				const { blueprint } = reading;
				const range = document.rangeOfValue([...base, "identifier"]);
				const one = {
					blueprint,
					place: {
						file: file.file,
						range
					}
				};
				const earlier = first.get(blueprint.identifier);
				if (earlier === void 0) first.set(blueprint.identifier, one);
				else report(duplicateBlueprint(one, earlier));
			}
			document.release();
		}
	}
	return {
		catalog: {
			blueprints: new Map([...first].map(([name, { blueprint }]) => [name, blueprint])),
			complete
		},
		diagnostics,
		texts
	};
}
function subjectsOf({ value }) {
	const listIn = (list, base) => list.map((item, index) => ({
		value: item,
		base: [...base, index]
	}));
	if (Array.isArray(value)) return listIn(value, []);
	if (isJsonObject(value) && value["identifier"] === void 0) {
		const { blueprints } = value;
		if (Array.isArray(blueprints)) return listIn(blueprints, ["blueprints"]);
	}
	return [{
		value,
		base: []
	}];
}
function noBlueprint(message, place) {
	return diagnostic("catalog-not-a-blueprint", {
		message,
		hint: "Write the blueprint as Port exports it, or take the file out of the catalog's folder.",
		...place
	});
}
function duplicateBlueprint({ blueprint, place }, earlier) {
	return diagnostic("catalog-duplicate-blueprint", {
		message: `The blueprint "${shownText(blueprint.identifier)}" is defined twice.`,
		hint: "Delete one of the two definitions.",
		...place,
		notes: [{
			message: "The first one is here.",
			...earlier.place
		}]
	});
}
// src/commands/load-catalog.ts
async function loadCatalog({ config, configFile, texts }, files) {
	const { catalog: folder } = config;
	if (folder === void 0) return void 0;
	const read = readCatalog(await files.find({
		paths: [],
		globs: [folder],
		reads: "everything"
	}));
	const text = configFile === void 0 ? void 0 : texts.get(configFile);
	if (read.texts.size > 0 || read.diagnostics.length > 0) return read;
	if (configFile === void 0 || text === void 0) return read;
	return {
		...read,
		diagnostics: [emptyCatalog(configFile, text, folder)]
	};
}
export { isSystemBlueprint as n, compareDiagnostics as r, loadCatalog as t };
