import { t as writeWholeFile } from "./write-whole-file-DTcoQD_g.mjs";
import { h as reasonOf, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { n as planFileDigest } from "./plan-file-BIibyYTw.mjs";
import { T as jsonText } from "./dispatching-BM85niOH.mjs";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/model/generated/plan-file.validator.js
const validatePlanFile = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"required": [
		"format",
		"digest",
		"revision",
		"repository",
		"commit",
		"scope",
		"files",
		"changes",
		"config"
	],
	"additionalProperties": false,
	"properties": {
		"format": { "const": 1 },
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"revision": { "type": ["string", "null"] },
		"repository": { "type": "string" },
		"commit": { "type": ["string", "null"] },
		"scope": {
			"type": "array",
			"items": { "type": "string" }
		},
		"files": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"changes": {
			"type": "array",
			"items": { "$ref": "#/definitions/change" }
		},
		"config": { "type": ["object", "null"] }
	},
	"definitions": {
		"change": {
			"type": "object",
			"required": [
				"kind",
				"identifier",
				"fields",
				"risks"
			],
			"additionalProperties": false,
			"properties": {
				"kind": { "enum": [
					"publish",
					"update",
					"unpublish",
					"delete",
					"move"
				] },
				"identifier": { "type": "string" },
				"file": { "type": "string" },
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				},
				"fields": {
					"type": "array",
					"items": { "$ref": "#/definitions/fieldChange" }
				},
				"risks": {
					"type": "array",
					"items": { "enum": [
						"host-changed",
						"newly-published",
						"condition-removed",
						"condition-widened",
						"condition-changed",
						"secret-newly-used",
						"secret-unbound",
						"backend-changed",
						"trigger-changed"
					] }
				}
			}
		},
		"fieldChange": {
			"type": "object",
			"required": ["path"],
			"additionalProperties": false,
			"properties": {
				"path": { "type": "string" },
				"before": {},
				"after": {}
			}
		}
	},
	"$id": "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/plan-file.schema.json"
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema12 = {
	"type": "object",
	"required": [
		"kind",
		"identifier",
		"fields",
		"risks"
	],
	"additionalProperties": false,
	"properties": {
		"kind": { "enum": [
			"publish",
			"update",
			"unpublish",
			"delete",
			"move"
		] },
		"identifier": { "type": "string" },
		"file": { "type": "string" },
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"fields": {
			"type": "array",
			"items": { "$ref": "#/definitions/fieldChange" }
		},
		"risks": {
			"type": "array",
			"items": { "enum": [
				"host-changed",
				"newly-published",
				"condition-removed",
				"condition-widened",
				"condition-changed",
				"secret-newly-used",
				"secret-unbound",
				"backend-changed",
				"trigger-changed"
			] }
		}
	}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.identifier === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identifier" },
				message: "must have required property 'identifier'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.fields === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				message: "must have required property 'fields'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.risks === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "risks" },
				message: "must have required property 'risks'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "identifier" || key0 === "file" || key0 === "digest" || key0 === "fields" || key0 === "risks")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "publish" || data0 === "update" || data0 === "unpublish" || data0 === "delete" || data0 === "move")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.identifier !== void 0) {
			if (typeof data.identifier !== "string") {
				const err6 = {
					instancePath: instancePath + "/identifier",
					schemaPath: "#/properties/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err7 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data3 = data.digest;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data4 = data.fields;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.path === void 0) {
							const err10 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/definitions/fieldChange/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "path" || key1 === "before" || key1 === "after")) {
							const err11 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/definitions/fieldChange/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data5.path !== void 0) {
							if (typeof data5.path !== "string") {
								const err12 = {
									instancePath: instancePath + "/fields/" + i0 + "/path",
									schemaPath: "#/definitions/fieldChange/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/fields/" + i0,
							schemaPath: "#/definitions/fieldChange/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.risks !== void 0) {
			let data7 = data.risks;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (!(data8 === "host-changed" || data8 === "newly-published" || data8 === "condition-removed" || data8 === "condition-widened" || data8 === "condition-changed" || data8 === "secret-newly-used" || data8 === "secret-unbound" || data8 === "backend-changed" || data8 === "trigger-changed")) {
						const err15 = {
							instancePath: instancePath + "/risks/" + i1,
							schemaPath: "#/properties/risks/items/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.risks.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/risks",
					schemaPath: "#/properties/risks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.revision === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "revision" },
				message: "must have required property 'revision'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.repository === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" },
				message: "must have required property 'repository'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.commit === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.scope === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.files === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.changes === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				message: "must have required property 'changes'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.config === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" },
				message: "must have required property 'config'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.format !== void 0) {
			if (1 !== data.format) {
				const err10 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.revision !== void 0) {
			let data2 = data.revision;
			if (typeof data2 !== "string" && data2 !== null) {
				const err13 = {
					instancePath: instancePath + "/revision",
					schemaPath: "#/properties/revision/type",
					keyword: "type",
					params: { type: schema11.properties.revision.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			if (typeof data.repository !== "string") {
				const err14 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data4 = data.commit;
			if (typeof data4 !== "string" && data4 !== null) {
				const err15 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: schema11.properties.commit.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data5 = data.scope;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
					const err16 = {
						instancePath: instancePath + "/scope/" + i0,
						schemaPath: "#/properties/scope/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data7 = data.files;
			if (typeof data7 === "string") {
				if (!pattern0.test(data7)) {
					const err18 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.changes !== void 0) {
			let data8 = data.changes;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate11(data8[i1], {
					instancePath: instancePath + "/changes/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.config !== void 0) {
			let data10 = data.config;
			if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
				const err21 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/properties/config/type",
					keyword: "type",
					params: { type: schema11.properties.config.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/commands/reviewed-plan.ts
function parsePlanFile(text, name) {
	const value = parseJson(text, name);
	if (!validatePlanFile(value)) {
		const [error] = validatePlanFile.errors ?? [];
		throw invalid(`"${name}" is no plan file${error?.instancePath ? ` at "${error.instancePath}"` : ""}: ${error?.message ?? "it is something else"}.`);
	}
	if (planFileDigest(value) !== value.digest) throw invalid(`The plan file "${name}" was altered: it does not have the digest it names.`);
	return value;
}
function parseJson(text, name) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw invalid(`The plan file "${name}" is not JSON.`, cause);
	}
}
function invalid(message, cause) {
	return new LongshoreError("input-invalid", message, {
		hint: "Make the plan again with plan --out, review it, and sync that one.",
		cause
	});
}
// src/cli/plan-file.ts
const MAX_PLAN_BYTES = 268435456;
async function keepPlan(plan, name, folder) {
	try {
		await writeWholeFile(resolve(folder, name), jsonText(plan));
	} catch (cause) {
		throw new LongshoreError("output-unwritable", `The plan file "${name}" cannot be written: ${reasonOf(cause)}.`, {
			hint: "Name a file in a folder that can be written.",
			cause
		});
	}
}
async function readPlan(name, folder) {
	return parsePlanFile(await readText(name, resolve(folder, name)), name);
}
async function readText(name, path) {
	try {
		const { size } = await stat(path);
		if (size <= MAX_PLAN_BYTES) return await readFile(path, "utf8");
	} catch (cause) {
		const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
		throw new LongshoreError(isMissing ? "path-not-found" : "file-unreadable", isMissing ? `The plan file "${name}" does not exist.` : `The plan file "${name}" cannot be read: ${reasonOf(cause)}.`, {
			hint: "Name a file that plan --out wrote.",
			cause
		});
	}
	throw new LongshoreError("input-invalid", `The plan file "${name}" is larger than ${MAX_PLAN_BYTES} bytes.`, { hint: "Name a file that plan --out wrote." });
}
export { keepPlan, readPlan };
