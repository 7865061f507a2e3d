import { r as kindOfPath, t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { t as writeWholeFile } from "./write-whole-file-DTcoQD_g.mjs";
import { r as compareDiagnostics, t as loadCatalog } from "./load-catalog-obq8pdVH.mjs";
import { c as visibleLine, h as reasonOf, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { T as jsonText, Un as isJsonObject, l as projectRoot, v as count, y as joinWords } from "./dispatching-BM85niOH.mjs";
import { t as loadConfig } from "./load-config-C7E0UiVO.mjs";
import { t as diagnosticsTerminal } from "./terminal-diagnostics-DFc1NuES.mjs";
import { t as packageRoot } from "./package-root-JRQ988zV.mjs";
import { join, relative, resolve, sep } from "node:path";
import { readFile } from "node:fs/promises";
// src/report/editor-schema/words.ts
function listedValues({ enum: values = [] }) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
const MAX_DESCRIPTION_CHARACTERS = 300;
const MAX_SHOWN_VALUES = 20;
function blueprintWords({ identifier, title, description }) {
	return paragraphs([title ?? `The blueprint ${identifier}`, description]);
}
function propertyWords(property) {
	const { identifier, title, description, required } = property;
	const kind = [typeWords(property), ...required ? ["required"] : []].join(", ");
	return paragraphs([
		`${title ?? identifier} (${kind})`,
		description,
		valuesWords(listedValues(property.enum === void 0 ? property.items ?? {} : property)),
		originWords(property)
	]);
}
function relationWords({ identifier, title, description, target, many, required }) {
	const kind = [many ? `a list of identifiers of ${target}` : `the identifier of a ${target}`, ...required ? ["required"] : []].join(", ");
	return paragraphs([`${title ?? identifier} (${kind})`, description]);
}
function typeWords({ type, format, items }) {
	const name = type ?? "any type";
	const of = items?.type === void 0 ? name : `${name} of ${items.type}`;
	return format === void 0 ? of : `${of}, ${format}`;
}
function valuesWords(values) {
	if (values.length === 0) return void 0;
	const shown = values.slice(0, MAX_SHOWN_VALUES).map((value) => JSON.stringify(value));
	const more = values.length - shown.length;
	return `One of ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
function originWords({ origin, path }) {
	switch (origin) {
		case "own": return;
		case "mirror": return `A mirror${path === void 0 ? "" : ` of ${path}`}: where only its source changes, nothing starts.`;
		case "calculation": return "A calculation: where only a mirror in it changes, nothing starts.";
		case "aggregation": return "An aggregation.";
	}
}
function paragraphs(texts) {
	return texts.flatMap((text) => text === void 0 || text === "" ? [] : [cut(text)]).join("\n\n");
}
function cut(text) {
	if (text.length <= MAX_DESCRIPTION_CHARACTERS) return text;
	return `${text.slice(0, MAX_DESCRIPTION_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
// src/report/editor-schema/condition-snippets.ts
const MAX_CHOICES = 50;
const JQ_IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const UNSAFE = /[$}\\,|\p{C}\p{Zl}\p{Zp}]|:\s|\s#/u;
function conditionSnippets(blueprint, side, words) {
	const snippet = (path, body, description) => UNSAFE.test(path) ? [] : [{
		label: path,
		body,
		...words ? { description: description() } : {}
	}];
	return [...[...blueprint.properties.values()].flatMap((property) => {
		const path = jqPath(side, "properties", property.identifier);
		return snippet(path, `${path}${comparison(property, side)}`, () => propertyWords(property));
	}), ...[...blueprint.relations.values()].flatMap((relation) => {
		const path = jqPath(side, "relations", relation.identifier);
		return snippet(path, relation.many ? path : `${path} == "$1"`, () => relationWords(relation));
	})];
}
function jqPath(side, field, name) {
	return `.diff.${side}.${field}${JQ_IDENTIFIER.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`}`;
}
function comparison(property, side) {
	const { type, format } = property;
	const equals = side === "before" ? "!=" : "==";
	const choices = choicesOf(listedValues(property));
	if (choices !== void 0) return ` ${equals} \${1|${choices.join(",")}|}`;
	switch (type) {
		case "boolean": return ` ${equals} \${1|true,false|}`;
		case "number": return ` ${side === "before" ? "<=" : ">"} \${1:0}`;
		case "string": return format === void 0 ? ` ${equals} "$1"` : "";
		default: return "";
	}
}
function choicesOf(values) {
	if (values.length === 0 || values.length > MAX_CHOICES) return void 0;
	const texts = values.map((value) => JSON.stringify(value));
	return texts.some((text) => UNSAFE.test(text)) ? void 0 : texts;
}
// src/report/editor-schema/catalog-schema.ts
const WHOLE_DETAIL = {
	properties: true,
	conditions: true,
	before: true,
	words: true
};
const EDITOR_SCHEMA_MARK = "Made by longshore schema from the blueprint definitions.";
function catalogSchema(base, { blueprints }, detail = WHOLE_DETAIL) {
	const { $id: _, $schema = "", ...rest } = base;
	const schema = {
		$schema,
		$comment: EDITOR_SCHEMA_MARK,
		...rest
	};
	const sorted = [...blueprints.values()].sort((a, b) => a.identifier < b.identifier ? -1 : 1);
	if (sorted.length === 0) return schema;
	const names = blueprintNames(sorted, detail);
	let definitions = objectAt(schema, "definitions");
	for (const name of [
		"entityTriggerEvent",
		"timerTriggerEvent",
		"upsertEntityInvocation"
	]) definitions = withMembers(definitions, [
		name,
		"properties",
		"blueprintIdentifier"
	], names);
	const rules = [
		["timerTriggerEvent", (one) => detail.properties ? timerRules(one, detail) : []],
		["upsertEntityInvocation", (one) => detail.properties ? mappingRules(one, detail) : []],
		["trigger", (one) => detail.conditions ? conditionRules(one, detail) : []]
	];
	for (const [name, rule] of rules) {
		const allOf = sorted.flatMap(rule);
		if (allOf.length > 0) definitions = withMembers(definitions, [name], { allOf });
	}
	return {
		...schema,
		definitions
	};
}
function blueprintNames(blueprints, { words }) {
	const enumDescriptions = words ? { enumDescriptions: blueprints.map(blueprintWords) } : {};
	return offered({
		enum: blueprints.map(({ identifier }) => identifier),
		...enumDescriptions
	});
}
function timerRules(blueprint, { words }) {
	const timers = [...blueprint.properties.values()].filter(({ origin, format }) => origin === "own" && format === "timer");
	if (timers.length === 0) return [];
	const enumDescriptions = words ? { enumDescriptions: timers.map(propertyWords) } : {};
	const names = {
		enum: timers.map(({ identifier }) => identifier),
		...enumDescriptions
	};
	return [whereThen(ofBlueprint(blueprint), { properties: { propertyIdentifier: offered(names) } })];
}
function mappingRules(blueprint, detail) {
	const fields = {
		properties: byName([...blueprint.properties.values()].filter(({ origin }) => origin === "own"), (one) => mappedProperty(one, detail)),
		relations: byName([...blueprint.relations.values()], (one) => ({
			...detail.words ? { description: relationWords(one) } : {},
			...offered({ type: one.many ? "array" : "string" })
		}))
	};
	const filled = Object.entries(fields).filter(([, names]) => Object.keys(names).length > 0);
	if (filled.length === 0) return [];
	const properties = Object.fromEntries(filled.map(([field, names]) => [field, { properties: names }]));
	return [whereThen(ofBlueprint(blueprint), { properties: { mapping: { properties } } })];
}
function mappedProperty(property, { words }) {
	const { type } = property;
	const values = listedValues(property);
	return {
		...words ? { description: propertyWords(property) } : {},
		...offered({
			...type === void 0 ? {} : { type },
			...values.length === 0 ? {} : { enum: values }
		})
	};
}
function conditionRules(blueprint, { before, words }) {
	const rule = (types, side) => {
		const snippets = conditionSnippets(blueprint, side, words);
		if (snippets.length === 0) return [];
		const items = { defaultSnippets: snippets };
		return [whereThen(within("event", { type: { enum: types } }), { properties: { condition: { properties: { expressions: { items } } } } })];
	};
	const allOf = [...rule([
		"ENTITY_CREATED",
		"ENTITY_UPDATED",
		"ANY_ENTITY_CHANGE",
		TIMER
	], "after"), ...before ? rule([
		"ENTITY_DELETED",
		"ENTITY_UPDATED",
		"ANY_ENTITY_CHANGE"
	], "before") : []];
	if (allOf.length === 0) return [];
	const { identifier } = blueprint;
	return [whereThen(within("event", { blueprintIdentifier: { const: identifier } }), { allOf })];
}
const TIMER = "TIMER_PROPERTY_EXPIRED";
function offered(values) {
	return { anyOf: [values, {}] };
}
function ofBlueprint({ identifier }) {
	return whole({ blueprintIdentifier: { const: identifier } });
}
function within(key, properties) {
	return whole({ [key]: whole(properties) });
}
function whole(properties) {
	return {
		type: "object",
		properties,
		required: Object.keys(properties)
	};
}
function whereThen(where, schema) {
	return {
		if: where,
		then: schema
	};
}
function byName(items, schemaOf) {
	return Object.fromEntries(items.map((item) => [item.identifier, schemaOf(item)]));
}
function withMembers(schema, [step, ...rest], members) {
	if (step === void 0) return {
		...schema,
		...members
	};
	return {
		...schema,
		[step]: withMembers(objectAt(schema, step), rest, members)
	};
}
function objectAt(schema, key) {
	const value = schema[key];
	if (!isJsonObject(value)) throw new Error(`The automation schema has no object "${key}".`);
	return value;
}
// src/report/editor-schema/schema-text.ts
function schemaText(schema) {
	return `${print(schema, "")}\n`;
}
function print(value, indent) {
	const inner = `${indent}  `;
	if (Array.isArray(value)) {
		if (value.every((item) => typeof item !== "object")) return JSON.stringify(value);
		return block("[]", value.map((item) => `${inner}${print(item, inner)}`), indent);
	}
	if (!isJsonObject(value) || "if" in value) return JSON.stringify(value);
	return block("{}", Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`), indent);
}
function block(brackets, lines, indent) {
	if (lines.length === 0) return brackets;
	return `${brackets.charAt(0)}\n${lines.join(",\n")}\n${indent}${brackets.charAt(1)}`;
}
// src/report/editor-schema/fit-catalog-schema.ts
const MAX_SCHEMA_BYTES = 10485760;
const WHOLE = {
	detail: WHOLE_DETAIL,
	left: []
};
const LESS = [
	{
		detail: {
			...WHOLE_DETAIL,
			before: false
		},
		left: ["conditions on .diff.before"]
	},
	{
		detail: {
			...WHOLE_DETAIL,
			before: false,
			words: false
		},
		left: ["conditions on .diff.before", "descriptions"]
	},
	{
		detail: {
			...WHOLE_DETAIL,
			conditions: false,
			before: false,
			words: false
		},
		left: ["conditions", "descriptions"]
	},
	{
		detail: {
			properties: false,
			conditions: false,
			before: false,
			words: false
		},
		left: [
			"properties and relations",
			"conditions",
			"descriptions"
		]
	}
];
function fitCatalogSchema(base, catalog, maxBytes = MAX_SCHEMA_BYTES) {
	const fitted = (step) => {
		const text = schemaText(catalogSchema(base, catalog, step.detail));
		return {
			text,
			bytes: new TextEncoder().encode(text).length,
			left: step.left
		};
	};
	let schema = fitted(WHOLE);
	for (const step of LESS) {
		if (schema.bytes <= maxBytes) break;
		schema = fitted(step);
	}
	return schema;
}
// src/commands/editor-schema.ts
async function editorSchema({ base, configFile }, { files }) {
	const config = await loadConfig(configFile, files);
	const read = await loadCatalog(config, files);
	if (read === void 0 && !config.faulty) throw new LongshoreError("input-invalid", "The configuration names no folder of blueprints.", { hint: "Write \"catalog: catalog/blueprints\" to longshore.yaml, and keep the blueprint definitions there." });
	const diagnostics = [...config.diagnostics, ...read?.diagnostics ?? []].sort(compareDiagnostics);
	const texts = new Map([...config.texts, ...read?.texts ?? []]);
	const hasErrors = diagnostics.some(({ severity }) => severity === "error");
	if (read === void 0 || hasErrors) return {
		diagnostics,
		texts
	};
	return {
		schema: schemaOf(base, read.catalog),
		diagnostics,
		texts
	};
}
function schemaOf(base, catalog) {
	const blueprints = [...catalog.blueprints.values()];
	const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
	return {
		...fitCatalogSchema(base, catalog),
		blueprints: blueprints.length,
		properties: sum(blueprints.map(({ properties }) => properties.size)),
		relations: sum(blueprints.map(({ relations }) => relations.size))
	};
}
// src/model/editor-schema.ts
const EDITOR_SCHEMA_FILE = ".github/automation.schema.json";
// src/report/editor-schema/result-text.ts
function editorSchemaJson({ file, outcome, schema }) {
	const { bytes, blueprints, properties, relations, left } = schema;
	return jsonText({
		file,
		outcome,
		left,
		summary: {
			blueprints,
			properties,
			relations,
			bytes
		}
	});
}
function editorSchemaTerminal(result) {
	const { file, outcome, schema } = result;
	const name = visibleLine(file);
	const { blueprints, properties, relations } = schema;
	const contents = joinWords([
		count(blueprints, "blueprint"),
		count(properties, "property", "properties"),
		count(relations, "relation")
	]);
	switch (outcome) {
		case "created": return `Made ${name}: ${contents}.\n\n${associations(name)}`;
		case "updated": return `Wrote ${name}: ${contents}.\n`;
		case "current": return `${name} is current: ${contents}.\n`;
		case "outdated": return `${name} is not what the blueprints make it. ${again(name)}\n`;
		case "missing": return `${name} does not exist. ${again(name)}\n`;
	}
}
function again(name) {
	return `Run longshore schema${name === ".github/automation.schema.json" ? "" : ` --out ${name}`}, and commit it.`;
}
function associations(file) {
	return [
		"Tell the editor of it, for all definitions (VS Code, .vscode/settings.json):",
		`  "yaml.schemas": { ${JSON.stringify(`./${file}`)}: ["automations/**/*.{yaml,yml}", "!**/*.test.*"] }`,
		"and change, or take out, the first lines of definitions that name another schema: they go first.",
		""
	].join("\n");
}
// src/cli/schema.ts
async function schemaCli(options, context) {
	const { output, workingDirectory } = context;
	const root = projectRoot(workingDirectory);
	const { schema, diagnostics, texts } = await editorSchema({
		base: await publishedSchema(),
		...options.config === void 0 ? {} : { configFile: options.config }
	}, { files: createDefinitionFiles({
		root,
		workingDirectory
	}) });
	if (diagnostics.length > 0) await output.err(`${diagnosticsTerminal(diagnostics, texts, output.errPaint)}\n`);
	if (schema === void 0) throw new LongshoreError("config-invalid", "The configuration or the blueprints have errors, so no schema is made.", { hint: "Correct them: a schema without the faulty ones would lose their names." });
	const result = await settle(schema, {
		path: options.out === void 0 ? join(root, EDITOR_SCHEMA_FILE) : resolve(workingDirectory, options.out),
		root,
		isCheck: options.check === true
	});
	if (schema.left.length > 0) await output.err(`note: The catalog is too large for editors; left out are ${joinWords(schema.left)}.\n`);
	if (options.format === "json") await output.document(editorSchemaJson(result));
	else await output.out(editorSchemaTerminal(result));
	return ["outdated", "missing"].includes(result.outcome) ? EXIT.findings : EXIT.fine;
}
async function publishedSchema() {
	return JSON.parse(await readFile(join(packageRoot(), "schemas", "automation.schema.json"), "utf8"));
}
async function settle(schema, { path, root, isCheck }) {
	const file = relative(root, path).split(sep).join("/");
	const before = await readExisting(path, file);
	if (before?.replaceAll("\r\n", "\n") === schema.text) return {
		schema,
		file,
		outcome: "current"
	};
	if (isCheck) return {
		schema,
		file,
		outcome: before === void 0 ? "missing" : "outdated"
	};
	if (before !== void 0 && schema.blueprints === 0) throw new LongshoreError("output-unwritable", `There is no blueprint definition, so "${file}" is left as it is.`, { hint: "Name the folder of blueprints as \"catalog\" in longshore.yaml." });
	if (before !== void 0 && !before.includes("Made by longshore schema from the blueprint definitions.")) throw new LongshoreError("output-unwritable", `The file "${file}" is none that longshore schema made, and is left as it is.`, { hint: "Name another file with --out, or move this one away." });
	try {
		await writeWholeFile(path, schema.text);
	} catch (cause) {
		throw new LongshoreError("output-unwritable", `The schema "${file}" cannot be written: ${reasonOf(cause)}.`, {
			hint: "Name a file in a folder that can be written.",
			cause
		});
	}
	return {
		schema,
		file,
		outcome: before === void 0 ? "created" : "updated"
	};
}
async function readExisting(path, file) {
	const kind = await kindOfPath(path);
	if (kind === "missing") return void 0;
	try {
		if (kind !== "file") throw new Error("it is no regular file");
		return await readFile(path, "utf8");
	} catch (cause) {
		throw new LongshoreError("output-unwritable", `The schema "${file}" cannot be read: ${reasonOf(cause)}.`, {
			hint: "Name another file with --out.",
			cause
		});
	}
}
export { schemaCli };
