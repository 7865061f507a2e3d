import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.mjs";
import { h as reasonOf, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { a as schemaDiagnostics, l as shownText, o as diagnostic, s as FILE_START, t as parseDefinitions } from "./parse-definitions-BOVkK9zV.mjs";
import { $ as DEFAULT_CONFIG, Hn as formatPath, Un as isJsonObject, Yn as require_ipaddr } from "./dispatching-BM85niOH.mjs";
import { posix } from "node:path";
// src/manifest/policy/patterns.ts
const MAX_TEXT = 4096;
const MAX_STEPS = 1e3;
async function openPatterns() {
	const { RE2JS } = await import("./build-Cs7r-yed.mjs");
	return (source) => {
		let compiled;
		try {
			compiled = RE2JS.compile(source);
		} catch (error) {
			return {
				kind: "invalid",
				message: `It is not valid: ${reasonIn(error)}.`
			};
		}
		const steps = compiled.programSize();
		if (steps > MAX_STEPS) return {
			kind: "invalid",
			message: `It is compiled to ${steps.toLocaleString("en")} steps; the limit is ${MAX_STEPS.toLocaleString("en")}.`
		};
		const matches = (text) => compiled.matcher(text.slice(0, MAX_TEXT)).find();
		return {
			kind: "pattern",
			pattern: {
				source,
				matches
			}
		};
	};
}
function reasonIn(error) {
	return reasonOf(error).replace(/^error parsing regexp: /, "");
}
// src/manifest/policy/compile-policy.ts
async function compilePolicy(config) {
	const sources = policyPatterns(config).map(({ source }) => source);
	if (sources.length === 0) return {
		config,
		patterns: /* @__PURE__ */ new Map()
	};
	const compile = await openPatterns();
	const patterns = sources.flatMap((source) => {
		const compiled = compile(source);
		return compiled.kind === "pattern" ? [[source, compiled.pattern]] : [];
	});
	return {
		config,
		patterns: new Map(patterns)
	};
}
const POLICY_FIELDS = [
	"description",
	"icon",
	"title"
];
function policyPatterns({ requiredFields, identifier }) {
	const found = [];
	for (const field of POLICY_FIELDS) {
		const source = requiredFields?.[field]?.pattern;
		if (source === void 0) continue;
		found.push({
			source,
			path: [
				"policy",
				"requiredFields",
				field,
				"pattern"
			]
		});
	}
	if (identifier !== void 0) found.push({
		source: identifier.pattern,
		path: [
			"policy",
			"identifier",
			"pattern"
		]
	});
	return found;
}
// src/manifest/policy/pattern-findings.ts
async function patternFindings(file, text, policy) {
	const patterns = policyPatterns(policy);
	if (patterns.length === 0) return [];
	const compile = await openPatterns();
	const [document] = parseDefinitions(file, text).documents;
	return patterns.flatMap(({ source, path }) => {
		const compiled = compile(source);
		if (compiled.kind === "pattern" || document === void 0) return [];
		return [diagnostic("invalid-value", {
			message: `"${formatPath(path)}" is "${shownText(source)}". ${compiled.message}`,
			hint: "Write a regular expression in RE2's syntax, which has neither look-around nor back-references.",
			file,
			range: document.rangeOfValue(path)
		})];
	});
}
// src/model/generated/config.validator.js
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
const validateConfig = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"automations": {
			"type": ["string", "array"],
			"minLength": 1,
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"events": {
			"type": "string",
			"minLength": 1
		},
		"catalog": {
			"type": "string",
			"minLength": 1
		},
		"store": {
			"type": "string",
			"minLength": 1
		},
		"runLog": {
			"type": "string",
			"minLength": 1
		},
		"runLogBodies": { "enum": [
			"auto",
			true,
			false
		] },
		"egress": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "allow": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
				}
			} }
		},
		"secrets": {
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z0-9_-]{1,100}$" },
			"additionalProperties": {
				"type": "object",
				"required": ["hosts"],
				"additionalProperties": false,
				"properties": { "hosts": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
					}
				} }
			}
		},
		"network": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"allowHttp": { "type": "boolean" },
				"allowPrivate": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"
					}
				}
			}
		},
		"github": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "repositories": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$"
				}
			} }
		},
		"kafka": {
			"type": "object",
			"required": ["brokers", "topic"],
			"additionalProperties": false,
			"properties": {
				"brokers": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"pattern": "^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"
					}
				},
				"topic": {
					"type": "string",
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$"
				},
				"tls": { "type": "boolean" },
				"sasl": {
					"type": "object",
					"required": ["mechanism", "username"],
					"additionalProperties": false,
					"properties": {
						"mechanism": { "enum": [
							"PLAIN",
							"SCRAM-SHA-256",
							"SCRAM-SHA-512"
						] },
						"username": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			}
		},
		"safety": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"maxDeletePercent": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"minExisting": {
					"type": "integer",
					"minimum": 0
				},
				"allowEmpty": { "type": "boolean" }
			}
		},
		"delivery": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"attempts": {
					"type": "integer",
					"minimum": 1,
					"maximum": 20
				},
				"delaysMs": {
					"type": "array",
					"minItems": 1,
					"maxItems": 20,
					"items": {
						"type": "integer",
						"minimum": 0,
						"maximum": 36e5
					}
				},
				"timeoutMs": {
					"type": "integer",
					"minimum": 1,
					"maximum": 6e5
				},
				"totalMs": {
					"type": "integer",
					"minimum": 1,
					"maximum": 18e6
				}
			}
		},
		"templates": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "onError": { "enum": ["fail", "as-port"] } }
		},
		"conditions": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "onError": { "enum": ["fail", "not-matched"] } }
		},
		"policy": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"requiredFields": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"description": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"severity": { "enum": ["error", "warning"] },
								"pattern": {
									"type": "string",
									"minLength": 1,
									"maxLength": 500
								}
							}
						},
						"icon": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"severity": { "enum": ["error", "warning"] },
								"pattern": {
									"type": "string",
									"minLength": 1,
									"maxLength": 500
								}
							}
						},
						"title": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"severity": { "enum": ["error", "warning"] },
								"pattern": {
									"type": "string",
									"minLength": 1,
									"maxLength": 500
								}
							}
						}
					}
				},
				"identifier": {
					"type": "object",
					"required": ["pattern"],
					"additionalProperties": false,
					"properties": {
						"severity": { "enum": ["error", "warning"] },
						"pattern": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500
						}
					}
				},
				"hosts": {
					"type": "object",
					"required": ["allow"],
					"additionalProperties": false,
					"properties": {
						"severity": { "enum": ["error", "warning"] },
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
							}
						}
					}
				},
				"methods": {
					"type": "object",
					"required": ["allow"],
					"additionalProperties": false,
					"properties": {
						"severity": { "enum": ["error", "warning"] },
						"allow": {
							"type": "array",
							"minItems": 1,
							"items": { "enum": [
								"DELETE",
								"GET",
								"HEAD",
								"PATCH",
								"POST",
								"PUT"
							] }
						}
					}
				},
				"backends": {
					"type": "object",
					"required": ["allow"],
					"additionalProperties": false,
					"properties": {
						"severity": { "enum": ["error", "warning"] },
						"allow": {
							"type": "array",
							"minItems": 1,
							"items": { "enum": [
								"AZURE_DEVOPS",
								"GITHUB",
								"GITLAB",
								"INTEGRATION_ACTION",
								"KAFKA",
								"SLACK",
								"UPSERT_ENTITY",
								"WEBHOOK"
							] }
						}
					}
				},
				"perBlueprint": {
					"type": "object",
					"required": ["max"],
					"additionalProperties": false,
					"properties": {
						"severity": { "enum": ["error", "warning"] },
						"max": {
							"type": "integer",
							"minimum": 1
						}
					}
				},
				"catalog": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": { "enum": ["error", "warning"] } }
				}
			}
		},
		"suppressions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"requireExpiry": { "type": "boolean" },
				"maxDays": {
					"type": "integer",
					"minimum": 1,
					"maximum": 3650
				}
			}
		},
		"$schema": { "type": "string" }
	},
	"$id": "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/config.schema.json"
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => {
	let length = 0;
	for (const _ of text) length += 1;
	return length;
};
const pattern0 = /* @__PURE__ */ new RegExp("^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,100}$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.automations !== void 0) {
			let data0 = data.automations;
			if (typeof data0 !== "string" && !Array.isArray(data0)) {
				const err1 = {
					instancePath: instancePath + "/automations",
					schemaPath: "#/properties/automations/type",
					keyword: "type",
					params: { type: schema11.properties.automations.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/automations",
						schemaPath: "#/properties/automations/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/automations",
						schemaPath: "#/properties/automations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func3(data1) < 1) {
							const err4 = {
								instancePath: instancePath + "/automations/" + i0,
								schemaPath: "#/properties/automations/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/automations/" + i0,
							schemaPath: "#/properties/automations/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data.events !== void 0) {
			let data2 = data.events;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/events",
						schemaPath: "#/properties/events/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.catalog !== void 0) {
			let data3 = data.catalog;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err8 = {
						instancePath: instancePath + "/catalog",
						schemaPath: "#/properties/catalog/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/catalog",
					schemaPath: "#/properties/catalog/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.store !== void 0) {
			let data4 = data.store;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err10 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/store",
					schemaPath: "#/properties/store/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.runLog !== void 0) {
			let data5 = data.runLog;
			if (typeof data5 === "string") {
				if (func3(data5) < 1) {
					const err12 = {
						instancePath: instancePath + "/runLog",
						schemaPath: "#/properties/runLog/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/runLog",
					schemaPath: "#/properties/runLog/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.runLogBodies !== void 0) {
			let data6 = data.runLogBodies;
			if (!(data6 === "auto" || data6 === true || data6 === false)) {
				const err14 = {
					instancePath: instancePath + "/runLogBodies",
					schemaPath: "#/properties/runLogBodies/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.runLogBodies.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.egress !== void 0) {
			let data7 = data.egress;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key1 in data7) if (!(key1 === "allow")) {
					const err15 = {
						instancePath: instancePath + "/egress",
						schemaPath: "#/properties/egress/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data7.allow !== void 0) {
					let data8 = data7.allow;
					if (Array.isArray(data8)) {
						const len1 = data8.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data9 = data8[i1];
							if (typeof data9 === "string") {
								if (!pattern0.test(data9)) {
									const err16 = {
										instancePath: instancePath + "/egress/allow/" + i1,
										schemaPath: "#/properties/egress/properties/allow/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" },
										message: "must match pattern \"^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$\""
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/egress/allow/" + i1,
									schemaPath: "#/properties/egress/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/egress/allow",
							schemaPath: "#/properties/egress/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/egress",
					schemaPath: "#/properties/egress/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data10 = data.secrets;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key2 in data10) {
					const _errs24 = errors;
					if (typeof key2 === "string") {
						if (!pattern1.test(key2)) {
							const err20 = {
								instancePath: instancePath + "/secrets",
								schemaPath: "#/properties/secrets/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]{1,100}$" },
								message: "must match pattern \"^[A-Za-z0-9_-]{1,100}$\"",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (!(_errs24 === errors)) {
						const err21 = {
							instancePath: instancePath + "/secrets",
							schemaPath: "#/properties/secrets/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				for (const key3 in data10) {
					let data11 = data10[key3];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.hosts === void 0) {
							const err22 = {
								instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/secrets/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "hosts" },
								message: "must have required property 'hosts'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key4 in data11) if (!(key4 === "hosts")) {
							const err23 = {
								instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/secrets/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data11.hosts !== void 0) {
							let data12 = data11.hosts;
							if (Array.isArray(data12)) {
								const len2 = data12.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data13 = data12[i2];
									if (typeof data13 === "string") {
										if (!pattern0.test(data13)) {
											const err24 = {
												instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + i2,
												schemaPath: "#/properties/secrets/additionalProperties/properties/hosts/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" },
												message: "must match pattern \"^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$\""
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
									} else {
										const err25 = {
											instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + i2,
											schemaPath: "#/properties/secrets/additionalProperties/properties/hosts/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts",
									schemaPath: "#/properties/secrets/additionalProperties/properties/hosts/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/secrets/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/properties/secrets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.network !== void 0) {
			let data14 = data.network;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key5 in data14) if (!(key5 === "allowHttp" || key5 === "allowPrivate")) {
					const err29 = {
						instancePath: instancePath + "/network",
						schemaPath: "#/properties/network/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data14.allowHttp !== void 0) {
					if (typeof data14.allowHttp !== "boolean") {
						const err30 = {
							instancePath: instancePath + "/network/allowHttp",
							schemaPath: "#/properties/network/properties/allowHttp/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data14.allowPrivate !== void 0) {
					let data16 = data14.allowPrivate;
					if (Array.isArray(data16)) {
						const len3 = data16.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data17 = data16[i3];
							if (typeof data17 === "string") {
								if (!pattern3.test(data17)) {
									const err31 = {
										instancePath: instancePath + "/network/allowPrivate/" + i3,
										schemaPath: "#/properties/network/properties/allowPrivate/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$" },
										message: "must match pattern \"^[0-9A-Fa-f:.]+/[0-9]{1,3}$\""
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/network/allowPrivate/" + i3,
									schemaPath: "#/properties/network/properties/allowPrivate/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/network/allowPrivate",
							schemaPath: "#/properties/network/properties/allowPrivate/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/network",
					schemaPath: "#/properties/network/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.github !== void 0) {
			let data18 = data.github;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				for (const key6 in data18) if (!(key6 === "repositories")) {
					const err35 = {
						instancePath: instancePath + "/github",
						schemaPath: "#/properties/github/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data18.repositories !== void 0) {
					let data19 = data18.repositories;
					if (Array.isArray(data19)) {
						const len4 = data19.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data20 = data19[i4];
							if (typeof data20 === "string") {
								if (!pattern4.test(data20)) {
									const err36 = {
										instancePath: instancePath + "/github/repositories/" + i4,
										schemaPath: "#/properties/github/properties/repositories/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$" },
										message: "must match pattern \"^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$\""
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/github/repositories/" + i4,
									schemaPath: "#/properties/github/properties/repositories/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/github/repositories",
							schemaPath: "#/properties/github/properties/repositories/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/github",
					schemaPath: "#/properties/github/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.kafka !== void 0) {
			let data21 = data.kafka;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.brokers === void 0) {
					const err40 = {
						instancePath: instancePath + "/kafka",
						schemaPath: "#/properties/kafka/required",
						keyword: "required",
						params: { missingProperty: "brokers" },
						message: "must have required property 'brokers'"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data21.topic === void 0) {
					const err41 = {
						instancePath: instancePath + "/kafka",
						schemaPath: "#/properties/kafka/required",
						keyword: "required",
						params: { missingProperty: "topic" },
						message: "must have required property 'topic'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key7 in data21) if (!(key7 === "brokers" || key7 === "topic" || key7 === "tls" || key7 === "sasl")) {
					const err42 = {
						instancePath: instancePath + "/kafka",
						schemaPath: "#/properties/kafka/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data21.brokers !== void 0) {
					let data22 = data21.brokers;
					if (Array.isArray(data22)) {
						if (data22.length < 1) {
							const err43 = {
								instancePath: instancePath + "/kafka/brokers",
								schemaPath: "#/properties/kafka/properties/brokers/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						const len5 = data22.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data23 = data22[i5];
							if (typeof data23 === "string") {
								if (!pattern5.test(data23)) {
									const err44 = {
										instancePath: instancePath + "/kafka/brokers/" + i5,
										schemaPath: "#/properties/kafka/properties/brokers/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$" },
										message: "must match pattern \"^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$\""
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/kafka/brokers/" + i5,
									schemaPath: "#/properties/kafka/properties/brokers/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/kafka/brokers",
							schemaPath: "#/properties/kafka/properties/brokers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data21.topic !== void 0) {
					let data24 = data21.topic;
					if (typeof data24 === "string") {
						if (!pattern6.test(data24)) {
							const err47 = {
								instancePath: instancePath + "/kafka/topic",
								schemaPath: "#/properties/kafka/properties/topic/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$" },
								message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$\""
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/kafka/topic",
							schemaPath: "#/properties/kafka/properties/topic/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data21.tls !== void 0) {
					if (typeof data21.tls !== "boolean") {
						const err49 = {
							instancePath: instancePath + "/kafka/tls",
							schemaPath: "#/properties/kafka/properties/tls/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data21.sasl !== void 0) {
					let data26 = data21.sasl;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.mechanism === void 0) {
							const err50 = {
								instancePath: instancePath + "/kafka/sasl",
								schemaPath: "#/properties/kafka/properties/sasl/required",
								keyword: "required",
								params: { missingProperty: "mechanism" },
								message: "must have required property 'mechanism'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data26.username === void 0) {
							const err51 = {
								instancePath: instancePath + "/kafka/sasl",
								schemaPath: "#/properties/kafka/properties/sasl/required",
								keyword: "required",
								params: { missingProperty: "username" },
								message: "must have required property 'username'"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						for (const key8 in data26) if (!(key8 === "mechanism" || key8 === "username")) {
							const err52 = {
								instancePath: instancePath + "/kafka/sasl",
								schemaPath: "#/properties/kafka/properties/sasl/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data26.mechanism !== void 0) {
							let data27 = data26.mechanism;
							if (!(data27 === "PLAIN" || data27 === "SCRAM-SHA-256" || data27 === "SCRAM-SHA-512")) {
								const err53 = {
									instancePath: instancePath + "/kafka/sasl/mechanism",
									schemaPath: "#/properties/kafka/properties/sasl/properties/mechanism/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.kafka.properties.sasl.properties.mechanism.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data26.username !== void 0) {
							let data28 = data26.username;
							if (typeof data28 === "string") {
								if (func3(data28) < 1) {
									const err54 = {
										instancePath: instancePath + "/kafka/sasl/username",
										schemaPath: "#/properties/kafka/properties/sasl/properties/username/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/kafka/sasl/username",
									schemaPath: "#/properties/kafka/properties/sasl/properties/username/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/kafka/sasl",
							schemaPath: "#/properties/kafka/properties/sasl/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/kafka",
					schemaPath: "#/properties/kafka/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.safety !== void 0) {
			let data29 = data.safety;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				for (const key9 in data29) if (!(key9 === "maxDeletePercent" || key9 === "minExisting" || key9 === "allowEmpty")) {
					const err58 = {
						instancePath: instancePath + "/safety",
						schemaPath: "#/properties/safety/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data29.maxDeletePercent !== void 0) {
					let data30 = data29.maxDeletePercent;
					if (typeof data30 == "number" && isFinite(data30)) {
						if (data30 > 100 || isNaN(data30)) {
							const err59 = {
								instancePath: instancePath + "/safety/maxDeletePercent",
								schemaPath: "#/properties/safety/properties/maxDeletePercent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data30 < 0 || isNaN(data30)) {
							const err60 = {
								instancePath: instancePath + "/safety/maxDeletePercent",
								schemaPath: "#/properties/safety/properties/maxDeletePercent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/safety/maxDeletePercent",
							schemaPath: "#/properties/safety/properties/maxDeletePercent/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data29.minExisting !== void 0) {
					let data31 = data29.minExisting;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						const err62 = {
							instancePath: instancePath + "/safety/minExisting",
							schemaPath: "#/properties/safety/properties/minExisting/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 < 0 || isNaN(data31)) {
							const err63 = {
								instancePath: instancePath + "/safety/minExisting",
								schemaPath: "#/properties/safety/properties/minExisting/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
				}
				if (data29.allowEmpty !== void 0) {
					if (typeof data29.allowEmpty !== "boolean") {
						const err64 = {
							instancePath: instancePath + "/safety/allowEmpty",
							schemaPath: "#/properties/safety/properties/allowEmpty/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/safety",
					schemaPath: "#/properties/safety/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.delivery !== void 0) {
			let data33 = data.delivery;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key10 in data33) if (!(key10 === "attempts" || key10 === "delaysMs" || key10 === "timeoutMs" || key10 === "totalMs")) {
					const err66 = {
						instancePath: instancePath + "/delivery",
						schemaPath: "#/properties/delivery/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data33.attempts !== void 0) {
					let data34 = data33.attempts;
					if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
						const err67 = {
							instancePath: instancePath + "/delivery/attempts",
							schemaPath: "#/properties/delivery/properties/attempts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 > 20 || isNaN(data34)) {
							const err68 = {
								instancePath: instancePath + "/delivery/attempts",
								schemaPath: "#/properties/delivery/properties/attempts/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 20
								},
								message: "must be <= 20"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data34 < 1 || isNaN(data34)) {
							const err69 = {
								instancePath: instancePath + "/delivery/attempts",
								schemaPath: "#/properties/delivery/properties/attempts/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					}
				}
				if (data33.delaysMs !== void 0) {
					let data35 = data33.delaysMs;
					if (Array.isArray(data35)) {
						if (data35.length > 20) {
							const err70 = {
								instancePath: instancePath + "/delivery/delaysMs",
								schemaPath: "#/properties/delivery/properties/delaysMs/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data35.length < 1) {
							const err71 = {
								instancePath: instancePath + "/delivery/delaysMs",
								schemaPath: "#/properties/delivery/properties/delaysMs/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						const len6 = data35.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data36 = data35[i6];
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err72 = {
									instancePath: instancePath + "/delivery/delaysMs/" + i6,
									schemaPath: "#/properties/delivery/properties/delaysMs/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 > 36e5 || isNaN(data36)) {
									const err73 = {
										instancePath: instancePath + "/delivery/delaysMs/" + i6,
										schemaPath: "#/properties/delivery/properties/delaysMs/items/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 36e5
										},
										message: "must be <= 3600000"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data36 < 0 || isNaN(data36)) {
									const err74 = {
										instancePath: instancePath + "/delivery/delaysMs/" + i6,
										schemaPath: "#/properties/delivery/properties/delaysMs/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/delivery/delaysMs",
							schemaPath: "#/properties/delivery/properties/delaysMs/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data33.timeoutMs !== void 0) {
					let data37 = data33.timeoutMs;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err76 = {
							instancePath: instancePath + "/delivery/timeoutMs",
							schemaPath: "#/properties/delivery/properties/timeoutMs/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 > 6e5 || isNaN(data37)) {
							const err77 = {
								instancePath: instancePath + "/delivery/timeoutMs",
								schemaPath: "#/properties/delivery/properties/timeoutMs/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 6e5
								},
								message: "must be <= 600000"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data37 < 1 || isNaN(data37)) {
							const err78 = {
								instancePath: instancePath + "/delivery/timeoutMs",
								schemaPath: "#/properties/delivery/properties/timeoutMs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
				}
				if (data33.totalMs !== void 0) {
					let data38 = data33.totalMs;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err79 = {
							instancePath: instancePath + "/delivery/totalMs",
							schemaPath: "#/properties/delivery/properties/totalMs/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 > 18e6 || isNaN(data38)) {
							const err80 = {
								instancePath: instancePath + "/delivery/totalMs",
								schemaPath: "#/properties/delivery/properties/totalMs/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 18e6
								},
								message: "must be <= 18000000"
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data38 < 1 || isNaN(data38)) {
							const err81 = {
								instancePath: instancePath + "/delivery/totalMs",
								schemaPath: "#/properties/delivery/properties/totalMs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/delivery",
					schemaPath: "#/properties/delivery/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.templates !== void 0) {
			let data39 = data.templates;
			if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
				for (const key11 in data39) if (!(key11 === "onError")) {
					const err83 = {
						instancePath: instancePath + "/templates",
						schemaPath: "#/properties/templates/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data39.onError !== void 0) {
					let data40 = data39.onError;
					if (!(data40 === "fail" || data40 === "as-port")) {
						const err84 = {
							instancePath: instancePath + "/templates/onError",
							schemaPath: "#/properties/templates/properties/onError/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.templates.properties.onError.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/templates",
					schemaPath: "#/properties/templates/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data41 = data.conditions;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				for (const key12 in data41) if (!(key12 === "onError")) {
					const err86 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data41.onError !== void 0) {
					let data42 = data41.onError;
					if (!(data42 === "fail" || data42 === "not-matched")) {
						const err87 = {
							instancePath: instancePath + "/conditions/onError",
							schemaPath: "#/properties/conditions/properties/onError/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.conditions.properties.onError.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data43 = data.policy;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				for (const key13 in data43) if (!(key13 === "requiredFields" || key13 === "identifier" || key13 === "hosts" || key13 === "methods" || key13 === "backends" || key13 === "perBlueprint" || key13 === "catalog")) {
					const err89 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (data43.requiredFields !== void 0) {
					let data44 = data43.requiredFields;
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
						for (const key14 in data44) if (!(key14 === "description" || key14 === "icon" || key14 === "title")) {
							const err90 = {
								instancePath: instancePath + "/policy/requiredFields",
								schemaPath: "#/properties/policy/properties/requiredFields/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						if (data44.description !== void 0) {
							let data45 = data44.description;
							if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
								for (const key15 in data45) if (!(key15 === "severity" || key15 === "pattern")) {
									const err91 = {
										instancePath: instancePath + "/policy/requiredFields/description",
										schemaPath: "#/properties/policy/properties/requiredFields/properties/description/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key15 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
								if (data45.severity !== void 0) {
									let data46 = data45.severity;
									if (!(data46 === "error" || data46 === "warning")) {
										const err92 = {
											instancePath: instancePath + "/policy/requiredFields/description/severity",
											schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.policy.properties.requiredFields.properties.description.properties.severity.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
								if (data45.pattern !== void 0) {
									let data47 = data45.pattern;
									if (typeof data47 === "string") {
										if (func3(data47) > 500) {
											const err93 = {
												instancePath: instancePath + "/policy/requiredFields/description/pattern",
												schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/pattern/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters"
											};
											if (vErrors === null) vErrors = [err93];
											else vErrors.push(err93);
											errors++;
										}
										if (func3(data47) < 1) {
											const err94 = {
												instancePath: instancePath + "/policy/requiredFields/description/pattern",
												schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/pattern/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err94];
											else vErrors.push(err94);
											errors++;
										}
									} else {
										const err95 = {
											instancePath: instancePath + "/policy/requiredFields/description/pattern",
											schemaPath: "#/properties/policy/properties/requiredFields/properties/description/properties/pattern/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err95];
										else vErrors.push(err95);
										errors++;
									}
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/policy/requiredFields/description",
									schemaPath: "#/properties/policy/properties/requiredFields/properties/description/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
						if (data44.icon !== void 0) {
							let data48 = data44.icon;
							if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
								for (const key16 in data48) if (!(key16 === "severity" || key16 === "pattern")) {
									const err97 = {
										instancePath: instancePath + "/policy/requiredFields/icon",
										schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key16 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								if (data48.severity !== void 0) {
									let data49 = data48.severity;
									if (!(data49 === "error" || data49 === "warning")) {
										const err98 = {
											instancePath: instancePath + "/policy/requiredFields/icon/severity",
											schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.policy.properties.requiredFields.properties.icon.properties.severity.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
								if (data48.pattern !== void 0) {
									let data50 = data48.pattern;
									if (typeof data50 === "string") {
										if (func3(data50) > 500) {
											const err99 = {
												instancePath: instancePath + "/policy/requiredFields/icon/pattern",
												schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/pattern/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters"
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
										if (func3(data50) < 1) {
											const err100 = {
												instancePath: instancePath + "/policy/requiredFields/icon/pattern",
												schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/pattern/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err100];
											else vErrors.push(err100);
											errors++;
										}
									} else {
										const err101 = {
											instancePath: instancePath + "/policy/requiredFields/icon/pattern",
											schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/properties/pattern/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err101];
										else vErrors.push(err101);
										errors++;
									}
								}
							} else {
								const err102 = {
									instancePath: instancePath + "/policy/requiredFields/icon",
									schemaPath: "#/properties/policy/properties/requiredFields/properties/icon/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						}
						if (data44.title !== void 0) {
							let data51 = data44.title;
							if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
								for (const key17 in data51) if (!(key17 === "severity" || key17 === "pattern")) {
									const err103 = {
										instancePath: instancePath + "/policy/requiredFields/title",
										schemaPath: "#/properties/policy/properties/requiredFields/properties/title/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key17 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
								if (data51.severity !== void 0) {
									let data52 = data51.severity;
									if (!(data52 === "error" || data52 === "warning")) {
										const err104 = {
											instancePath: instancePath + "/policy/requiredFields/title/severity",
											schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.policy.properties.requiredFields.properties.title.properties.severity.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err104];
										else vErrors.push(err104);
										errors++;
									}
								}
								if (data51.pattern !== void 0) {
									let data53 = data51.pattern;
									if (typeof data53 === "string") {
										if (func3(data53) > 500) {
											const err105 = {
												instancePath: instancePath + "/policy/requiredFields/title/pattern",
												schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/pattern/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters"
											};
											if (vErrors === null) vErrors = [err105];
											else vErrors.push(err105);
											errors++;
										}
										if (func3(data53) < 1) {
											const err106 = {
												instancePath: instancePath + "/policy/requiredFields/title/pattern",
												schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/pattern/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err106];
											else vErrors.push(err106);
											errors++;
										}
									} else {
										const err107 = {
											instancePath: instancePath + "/policy/requiredFields/title/pattern",
											schemaPath: "#/properties/policy/properties/requiredFields/properties/title/properties/pattern/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
							} else {
								const err108 = {
									instancePath: instancePath + "/policy/requiredFields/title",
									schemaPath: "#/properties/policy/properties/requiredFields/properties/title/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
					} else {
						const err109 = {
							instancePath: instancePath + "/policy/requiredFields",
							schemaPath: "#/properties/policy/properties/requiredFields/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data43.identifier !== void 0) {
					let data54 = data43.identifier;
					if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
						if (data54.pattern === void 0) {
							const err110 = {
								instancePath: instancePath + "/policy/identifier",
								schemaPath: "#/properties/policy/properties/identifier/required",
								keyword: "required",
								params: { missingProperty: "pattern" },
								message: "must have required property 'pattern'"
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
						for (const key18 in data54) if (!(key18 === "severity" || key18 === "pattern")) {
							const err111 = {
								instancePath: instancePath + "/policy/identifier",
								schemaPath: "#/properties/policy/properties/identifier/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						if (data54.severity !== void 0) {
							let data55 = data54.severity;
							if (!(data55 === "error" || data55 === "warning")) {
								const err112 = {
									instancePath: instancePath + "/policy/identifier/severity",
									schemaPath: "#/properties/policy/properties/identifier/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.policy.properties.identifier.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err112];
								else vErrors.push(err112);
								errors++;
							}
						}
						if (data54.pattern !== void 0) {
							let data56 = data54.pattern;
							if (typeof data56 === "string") {
								if (func3(data56) > 500) {
									const err113 = {
										instancePath: instancePath + "/policy/identifier/pattern",
										schemaPath: "#/properties/policy/properties/identifier/properties/pattern/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
								if (func3(data56) < 1) {
									const err114 = {
										instancePath: instancePath + "/policy/identifier/pattern",
										schemaPath: "#/properties/policy/properties/identifier/properties/pattern/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
							} else {
								const err115 = {
									instancePath: instancePath + "/policy/identifier/pattern",
									schemaPath: "#/properties/policy/properties/identifier/properties/pattern/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
						}
					} else {
						const err116 = {
							instancePath: instancePath + "/policy/identifier",
							schemaPath: "#/properties/policy/properties/identifier/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
				}
				if (data43.hosts !== void 0) {
					let data57 = data43.hosts;
					if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
						if (data57.allow === void 0) {
							const err117 = {
								instancePath: instancePath + "/policy/hosts",
								schemaPath: "#/properties/policy/properties/hosts/required",
								keyword: "required",
								params: { missingProperty: "allow" },
								message: "must have required property 'allow'"
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
						for (const key19 in data57) if (!(key19 === "severity" || key19 === "allow")) {
							const err118 = {
								instancePath: instancePath + "/policy/hosts",
								schemaPath: "#/properties/policy/properties/hosts/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key19 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
						if (data57.severity !== void 0) {
							let data58 = data57.severity;
							if (!(data58 === "error" || data58 === "warning")) {
								const err119 = {
									instancePath: instancePath + "/policy/hosts/severity",
									schemaPath: "#/properties/policy/properties/hosts/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.policy.properties.hosts.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data57.allow !== void 0) {
							let data59 = data57.allow;
							if (Array.isArray(data59)) {
								const len7 = data59.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data60 = data59[i7];
									if (typeof data60 === "string") {
										if (!pattern0.test(data60)) {
											const err120 = {
												instancePath: instancePath + "/policy/hosts/allow/" + i7,
												schemaPath: "#/properties/policy/properties/hosts/properties/allow/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$" },
												message: "must match pattern \"^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$\""
											};
											if (vErrors === null) vErrors = [err120];
											else vErrors.push(err120);
											errors++;
										}
									} else {
										const err121 = {
											instancePath: instancePath + "/policy/hosts/allow/" + i7,
											schemaPath: "#/properties/policy/properties/hosts/properties/allow/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err121];
										else vErrors.push(err121);
										errors++;
									}
								}
							} else {
								const err122 = {
									instancePath: instancePath + "/policy/hosts/allow",
									schemaPath: "#/properties/policy/properties/hosts/properties/allow/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/policy/hosts",
							schemaPath: "#/properties/policy/properties/hosts/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
				if (data43.methods !== void 0) {
					let data61 = data43.methods;
					if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
						if (data61.allow === void 0) {
							const err124 = {
								instancePath: instancePath + "/policy/methods",
								schemaPath: "#/properties/policy/properties/methods/required",
								keyword: "required",
								params: { missingProperty: "allow" },
								message: "must have required property 'allow'"
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						for (const key20 in data61) if (!(key20 === "severity" || key20 === "allow")) {
							const err125 = {
								instancePath: instancePath + "/policy/methods",
								schemaPath: "#/properties/policy/properties/methods/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						if (data61.severity !== void 0) {
							let data62 = data61.severity;
							if (!(data62 === "error" || data62 === "warning")) {
								const err126 = {
									instancePath: instancePath + "/policy/methods/severity",
									schemaPath: "#/properties/policy/properties/methods/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.policy.properties.methods.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
						}
						if (data61.allow !== void 0) {
							let data63 = data61.allow;
							if (Array.isArray(data63)) {
								if (data63.length < 1) {
									const err127 = {
										instancePath: instancePath + "/policy/methods/allow",
										schemaPath: "#/properties/policy/properties/methods/properties/allow/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err127];
									else vErrors.push(err127);
									errors++;
								}
								const len8 = data63.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data64 = data63[i8];
									if (!(data64 === "DELETE" || data64 === "GET" || data64 === "HEAD" || data64 === "PATCH" || data64 === "POST" || data64 === "PUT")) {
										const err128 = {
											instancePath: instancePath + "/policy/methods/allow/" + i8,
											schemaPath: "#/properties/policy/properties/methods/properties/allow/items/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.policy.properties.methods.properties.allow.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
								}
							} else {
								const err129 = {
									instancePath: instancePath + "/policy/methods/allow",
									schemaPath: "#/properties/policy/properties/methods/properties/allow/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err129];
								else vErrors.push(err129);
								errors++;
							}
						}
					} else {
						const err130 = {
							instancePath: instancePath + "/policy/methods",
							schemaPath: "#/properties/policy/properties/methods/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
				}
				if (data43.backends !== void 0) {
					let data65 = data43.backends;
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						if (data65.allow === void 0) {
							const err131 = {
								instancePath: instancePath + "/policy/backends",
								schemaPath: "#/properties/policy/properties/backends/required",
								keyword: "required",
								params: { missingProperty: "allow" },
								message: "must have required property 'allow'"
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
						for (const key21 in data65) if (!(key21 === "severity" || key21 === "allow")) {
							const err132 = {
								instancePath: instancePath + "/policy/backends",
								schemaPath: "#/properties/policy/properties/backends/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
						if (data65.severity !== void 0) {
							let data66 = data65.severity;
							if (!(data66 === "error" || data66 === "warning")) {
								const err133 = {
									instancePath: instancePath + "/policy/backends/severity",
									schemaPath: "#/properties/policy/properties/backends/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.policy.properties.backends.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						}
						if (data65.allow !== void 0) {
							let data67 = data65.allow;
							if (Array.isArray(data67)) {
								if (data67.length < 1) {
									const err134 = {
										instancePath: instancePath + "/policy/backends/allow",
										schemaPath: "#/properties/policy/properties/backends/properties/allow/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
								const len9 = data67.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data68 = data67[i9];
									if (!(data68 === "AZURE_DEVOPS" || data68 === "GITHUB" || data68 === "GITLAB" || data68 === "INTEGRATION_ACTION" || data68 === "KAFKA" || data68 === "SLACK" || data68 === "UPSERT_ENTITY" || data68 === "WEBHOOK")) {
										const err135 = {
											instancePath: instancePath + "/policy/backends/allow/" + i9,
											schemaPath: "#/properties/policy/properties/backends/properties/allow/items/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.policy.properties.backends.properties.allow.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err135];
										else vErrors.push(err135);
										errors++;
									}
								}
							} else {
								const err136 = {
									instancePath: instancePath + "/policy/backends/allow",
									schemaPath: "#/properties/policy/properties/backends/properties/allow/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
					} else {
						const err137 = {
							instancePath: instancePath + "/policy/backends",
							schemaPath: "#/properties/policy/properties/backends/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
				if (data43.perBlueprint !== void 0) {
					let data69 = data43.perBlueprint;
					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
						if (data69.max === void 0) {
							const err138 = {
								instancePath: instancePath + "/policy/perBlueprint",
								schemaPath: "#/properties/policy/properties/perBlueprint/required",
								keyword: "required",
								params: { missingProperty: "max" },
								message: "must have required property 'max'"
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						for (const key22 in data69) if (!(key22 === "severity" || key22 === "max")) {
							const err139 = {
								instancePath: instancePath + "/policy/perBlueprint",
								schemaPath: "#/properties/policy/properties/perBlueprint/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (data69.severity !== void 0) {
							let data70 = data69.severity;
							if (!(data70 === "error" || data70 === "warning")) {
								const err140 = {
									instancePath: instancePath + "/policy/perBlueprint/severity",
									schemaPath: "#/properties/policy/properties/perBlueprint/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.policy.properties.perBlueprint.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
						if (data69.max !== void 0) {
							let data71 = data69.max;
							if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
								const err141 = {
									instancePath: instancePath + "/policy/perBlueprint/max",
									schemaPath: "#/properties/policy/properties/perBlueprint/properties/max/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
							if (typeof data71 == "number" && isFinite(data71)) {
								if (data71 < 1 || isNaN(data71)) {
									const err142 = {
										instancePath: instancePath + "/policy/perBlueprint/max",
										schemaPath: "#/properties/policy/properties/perBlueprint/properties/max/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
							}
						}
					} else {
						const err143 = {
							instancePath: instancePath + "/policy/perBlueprint",
							schemaPath: "#/properties/policy/properties/perBlueprint/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
				if (data43.catalog !== void 0) {
					let data72 = data43.catalog;
					if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
						for (const key23 in data72) if (!(key23 === "severity")) {
							const err144 = {
								instancePath: instancePath + "/policy/catalog",
								schemaPath: "#/properties/policy/properties/catalog/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key23 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (data72.severity !== void 0) {
							let data73 = data72.severity;
							if (!(data73 === "error" || data73 === "warning")) {
								const err145 = {
									instancePath: instancePath + "/policy/catalog/severity",
									schemaPath: "#/properties/policy/properties/catalog/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.policy.properties.catalog.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
					} else {
						const err146 = {
							instancePath: instancePath + "/policy/catalog",
							schemaPath: "#/properties/policy/properties/catalog/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
				}
			} else {
				const err147 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err147];
				else vErrors.push(err147);
				errors++;
			}
		}
		if (data.suppressions !== void 0) {
			let data74 = data.suppressions;
			if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
				for (const key24 in data74) if (!(key24 === "requireExpiry" || key24 === "maxDays")) {
					const err148 = {
						instancePath: instancePath + "/suppressions",
						schemaPath: "#/properties/suppressions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key24 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err148];
					else vErrors.push(err148);
					errors++;
				}
				if (data74.requireExpiry !== void 0) {
					if (typeof data74.requireExpiry !== "boolean") {
						const err149 = {
							instancePath: instancePath + "/suppressions/requireExpiry",
							schemaPath: "#/properties/suppressions/properties/requireExpiry/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
				if (data74.maxDays !== void 0) {
					let data76 = data74.maxDays;
					if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
						const err150 = {
							instancePath: instancePath + "/suppressions/maxDays",
							schemaPath: "#/properties/suppressions/properties/maxDays/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
					if (typeof data76 == "number" && isFinite(data76)) {
						if (data76 > 3650 || isNaN(data76)) {
							const err151 = {
								instancePath: instancePath + "/suppressions/maxDays",
								schemaPath: "#/properties/suppressions/properties/maxDays/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 3650
								},
								message: "must be <= 3650"
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
						if (data76 < 1 || isNaN(data76)) {
							const err152 = {
								instancePath: instancePath + "/suppressions/maxDays",
								schemaPath: "#/properties/suppressions/properties/maxDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
					}
				}
			} else {
				const err153 = {
					instancePath: instancePath + "/suppressions",
					schemaPath: "#/properties/suppressions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err153];
				else vErrors.push(err153);
				errors++;
			}
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err154 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err154];
				else vErrors.push(err154);
				errors++;
			}
		}
	} else {
		const err155 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err155];
		else vErrors.push(err155);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/model/schema/config.json
var config_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Longshore config",
	description: "`longshore.yaml` at the repository's root, or `.github/longshore.yaml`. Every key is optional; inputs and flags override it.",
	type: "object",
	additionalProperties: false,
	properties: {
		"automations": {
			"description": "Definition files, relative to the repository's root: a glob, a file or a folder, or a list of them. A glob that starts with `!` leaves files out. Files ending in `.test.*` are tests.\n\nDefault: `automations/**/*.{json,yaml,yml}`",
			"tsType": "string | readonly string[]",
			"type": ["string", "array"],
			"minLength": 1,
			"minItems": 1,
			"items": {
				"description": "A glob.\n\nExample: `automations/**/*.yaml`",
				"type": "string",
				"minLength": 1
			}
		},
		"events": {
			"description": "The folder of recorded events, for replay.\n\nDefault: `events/`",
			"type": "string",
			"minLength": 1,
			"default": "events/"
		},
		"catalog": {
			"description": "The folder of blueprint definitions. With it, checks know the catalog's model.\n\nExample: `catalog/blueprints`",
			"type": "string",
			"minLength": 1
		},
		"store": {
			"description": "The state store, as a URL: `file:PATH` or `github:OWNER/REPO#BRANCH`.\n\nDefault: `file:.longshore/state` for the CLI; for the actions this repository, branch `longshore-state`.",
			"type": "string",
			"minLength": 1
		},
		"runLog": {
			"description": "Where runs are recorded, as a URL: `file:PATH`, `github:OWNER/REPO#BRANCH`, or `none`.\n\nDefault: beside the store.",
			"type": "string",
			"minLength": 1
		},
		"runLogBodies": {
			"description": "Whether recorded runs keep the bodies of events, requests and responses, which can hold personal data.\n\nDefault: `auto`",
			"enum": [
				"auto",
				true,
				false
			],
			"enumDescriptions": [
				"Kept, but not on a public repository.",
				"Always kept.",
				"Never kept."
			],
			"default": "auto"
		},
		"egress": {
			"title": "Egress config",
			"description": "Which hosts automations may call.\n\nExample: `{ \"allow\": [\"*.example.com\"] }`",
			"type": "object",
			"additionalProperties": false,
			"properties": { "allow": {
				"description": "Host patterns. When set, it applies to every host, literal or templated; `[]` allows none.\n\nDefault: every public host.\n\nExample: `[\"hooks.slack.com\", \"*.example.com\"]`",
				"type": "array",
				"items": {
					"description": "A host, or `*.` and a domain for every host below it. No scheme, port or path.\n\nExample: `*.example.com`",
					"type": "string",
					"pattern": "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
				}
			} }
		},
		"secrets": {
			"title": "Secrets config",
			"description": "Secrets by name, with the hosts that each may be sent to. A secret that is named here goes nowhere else.\n\nExample: `{ \"SLACK_TOKEN\": { \"hosts\": [\"slack.com\"] } }`",
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z0-9_-]{1,100}$" },
			"additionalProperties": {
				"title": "Secret binding",
				"description": "Where this secret may go.\n\nExample: `{ \"hosts\": [\"slack.com\"] }`",
				"type": "object",
				"required": ["hosts"],
				"additionalProperties": false,
				"properties": { "hosts": {
					"description": "Host patterns that the secret may be sent to.\n\nExample: `[\"slack.com\"]`",
					"type": "array",
					"items": {
						"description": "A host, or `*.` and a domain for every host below it. No scheme, port or path.\n\nExample: `slack.com`",
						"type": "string",
						"pattern": "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
					}
				} }
			}
		},
		"network": {
			"title": "Network config",
			"description": "What the guard of outgoing calls lets through.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"allowHttp": {
					"description": "Whether plain `http:` URLs may be called.\n\nDefault: `false`",
					"type": "boolean",
					"default": false
				},
				"allowPrivate": {
					"description": "Private networks, as CIDRs, that calls with `agent: true` may reach.\n\nDefault: none.\n\nExample: `[\"10.20.0.0/16\"]`",
					"type": "array",
					"items": {
						"description": "A network in CIDR notation.\n\nExample: `10.20.0.0/16`",
						"type": "string",
						"pattern": "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"
					}
				}
			}
		},
		"github": {
			"title": "GitHub config",
			"description": "Which repositories automations may start workflows in.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "repositories": {
				"description": "Repositories besides the one that dispatches, as `owner/name`, or `owner/*` for all of an owner.\n\nDefault: none.\n\nExample: `[\"acme/infrastructure\"]`",
				"type": "array",
				"items": {
					"description": "A repository, or `owner/*`.\n\nExample: `acme/*`",
					"type": "string",
					"pattern": "^[A-Za-z0-9_.-]+/(?:\\*|[A-Za-z0-9_.-]+)$"
				}
			} }
		},
		"kafka": {
			"title": "Kafka config",
			"description": "Where KAFKA automations write. The password is never written here: it comes from the environment variable `LONGSHORE_KAFKA_PASSWORD`.\n\nExample: `{ \"brokers\": [\"broker.example.com:9093\"], \"topic\": \"catalog.runs\" }`",
			"type": "object",
			"required": ["brokers", "topic"],
			"additionalProperties": false,
			"properties": {
				"brokers": {
					"description": "Brokers to begin with, as `host:port`; the cluster tells about the others.\n\nExample: `[\"broker.example.com:9093\"]`",
					"type": "array",
					"minItems": 1,
					"items": {
						"description": "A broker.\n\nExample: `broker.example.com:9093`",
						"type": "string",
						"pattern": "^(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"
					}
				},
				"topic": {
					"description": "The topic. It has to exist.\n\nExample: `catalog.runs`",
					"type": "string",
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}$"
				},
				"tls": {
					"description": "Whether connections are encrypted.\n\nDefault: `true`",
					"type": "boolean"
				},
				"sasl": {
					"title": "SASL config",
					"description": "How to log in; the password is in `LONGSHORE_KAFKA_PASSWORD`.\n\nDefault: no login.\n\nExample: `{ \"mechanism\": \"SCRAM-SHA-512\", \"username\": \"longshore\" }`",
					"type": "object",
					"required": ["mechanism", "username"],
					"additionalProperties": false,
					"properties": {
						"mechanism": {
							"description": "The mechanism.\n\nExample: `SCRAM-SHA-512`",
							"enum": [
								"PLAIN",
								"SCRAM-SHA-256",
								"SCRAM-SHA-512"
							],
							"enumDescriptions": [
								"The password itself: with TLS only.",
								"A proof of the password, by SHA-256.",
								"A proof of the password, by SHA-512."
							]
						},
						"username": {
							"description": "The user's name.\n\nExample: `longshore`",
							"type": "string",
							"minLength": 1
						}
					}
				}
			}
		},
		"safety": {
			"title": "Safety config",
			"description": "What a sync refuses to do without `--force`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"maxDeletePercent": {
					"description": "How many percent of the existing automations one sync may delete or unpublish; 0 to 100.\n\nDefault: `30`",
					"type": "number",
					"minimum": 0,
					"maximum": 100,
					"default": 30
				},
				"minExisting": {
					"description": "With fewer existing automations than this the percentage is not looked at.\n\nDefault: `10`",
					"type": "integer",
					"minimum": 0,
					"default": 10
				},
				"allowEmpty": {
					"description": "Whether a repository without automations may empty a store that has some.\n\nDefault: `false`",
					"type": "boolean",
					"default": false
				}
			}
		},
		"delivery": {
			"title": "Delivery config",
			"description": "How often and how long a delivery is tried.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"attempts": {
					"description": "Attempts of one delivery, the first included; 1 to 20.\n\nDefault: `6`",
					"type": "integer",
					"minimum": 1,
					"maximum": 20,
					"default": 6
				},
				"delaysMs": {
					"description": "Waits before each attempt in milliseconds, the first being 0; the last one repeats.\n\nDefault: `[0, 1000, 5000, 15000, 45000, 90000]`",
					"type": "array",
					"minItems": 1,
					"maxItems": 20,
					"items": {
						"description": "A wait in milliseconds; 0 to 3,600,000 (an hour).",
						"type": "integer",
						"minimum": 0,
						"maximum": 36e5
					}
				},
				"timeoutMs": {
					"description": "One attempt, from connecting to the last byte read, in milliseconds; 1 to 600,000 (ten minutes).\n\nDefault: 15,000, and 30,000 when the call is synchronized.",
					"type": "integer",
					"minimum": 1,
					"maximum": 6e5
				},
				"totalMs": {
					"description": "One delivery with all its attempts and waits, in milliseconds; 1 to 18,000,000 (five hours).\n\nDefault: `300000`",
					"type": "integer",
					"minimum": 1,
					"maximum": 18e6,
					"default": 3e5
				}
			}
		},
		"templates": {
			"title": "Templates config",
			"description": "How templates behave.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "onError": {
				"description": "What a template that fails does.\n\nDefault: `fail`",
				"enum": ["fail", "as-port"],
				"enumDescriptions": ["The run fails and nothing is sent.", "The template's value is null, silently, as in Port."],
				"default": "fail"
			} }
		},
		"conditions": {
			"title": "Conditions config",
			"description": "How conditions behave.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "onError": {
				"description": "What a condition that fails does.\n\nDefault: `fail`",
				"enum": ["fail", "not-matched"],
				"enumDescriptions": ["The run fails and nothing is sent.", "The automation does not match, with a note."],
				"default": "fail"
			} }
		},
		"policy": {
			"title": "Policy config",
			"description": "The team's own rules for automations, drafts included.\n\nExample: `{ \"methods\": { \"severity\": \"error\", \"allow\": [\"POST\"] } }`",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"requiredFields": {
					"title": "Required fields policy",
					"description": "Fields that every automation has to have.\n\nExample: `{ \"description\": { \"pattern\": \"Owner: \\\\S+\" } }`",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"description": {
							"title": "Description policy",
							"description": "Every automation has a description.",
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"severity": {
									"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
									"enum": ["error", "warning"],
									"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
								},
								"pattern": {
									"description": "What the text has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `Owner: @[a-z-]+`",
									"type": "string",
									"minLength": 1,
									"maxLength": 500
								}
							}
						},
						"icon": {
							"title": "Icon policy",
							"description": "Every automation has an icon.",
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"severity": {
									"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
									"enum": ["error", "warning"],
									"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
								},
								"pattern": {
									"description": "What the text has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `^(Alert|Clock)$`",
									"type": "string",
									"minLength": 1,
									"maxLength": 500
								}
							}
						},
						"title": {
							"title": "Title policy",
							"description": "Every automation has a title.",
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"severity": {
									"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
									"enum": ["error", "warning"],
									"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
								},
								"pattern": {
									"description": "What the text has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `^[A-Z]`",
									"type": "string",
									"minLength": 1,
									"maxLength": 500
								}
							}
						}
					}
				},
				"identifier": {
					"title": "Identifier policy",
					"description": "How identifiers are made.",
					"type": "object",
					"required": ["pattern"],
					"additionalProperties": false,
					"properties": {
						"severity": {
							"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
							"enum": ["error", "warning"],
							"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
						},
						"pattern": {
							"description": "What every identifier has to match: a regular expression in RE2's syntax, found anywhere in the text unless `^` and `$` hold it. RE2 has neither look-around nor back-references, and takes time in proportion to the text.\n\nExample: `^[a-z][a-z0-9_]*$`",
							"type": "string",
							"minLength": 1,
							"maxLength": 500
						}
					}
				},
				"hosts": {
					"title": "Hosts policy",
					"description": "Which hosts a URL may name. A host that comes from an event or a secret is not looked at: `egress.allow` guards those.",
					"type": "object",
					"required": ["allow"],
					"additionalProperties": false,
					"properties": {
						"severity": {
							"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
							"enum": ["error", "warning"],
							"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
						},
						"allow": {
							"description": "Host patterns; `[]` allows none.\n\nExample: `[\"*.example.com\"]`",
							"type": "array",
							"items": {
								"description": "A host, or `*.` and a domain for every host below it. No scheme, port or path.\n\nExample: `*.example.com`",
								"type": "string",
								"pattern": "^(?:(?:\\*\\.)?[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])$"
							}
						}
					}
				},
				"methods": {
					"title": "Methods policy",
					"description": "Which HTTP methods may be called.",
					"type": "object",
					"required": ["allow"],
					"additionalProperties": false,
					"properties": {
						"severity": {
							"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
							"enum": ["error", "warning"],
							"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
						},
						"allow": {
							"description": "HTTP methods.\n\nExample: `[\"POST\", \"PUT\"]`",
							"type": "array",
							"minItems": 1,
							"items": {
								"description": "An HTTP method.",
								"enum": [
									"DELETE",
									"GET",
									"HEAD",
									"PATCH",
									"POST",
									"PUT"
								],
								"enumDescriptions": [
									"DELETE.",
									"GET.",
									"HEAD.",
									"PATCH.",
									"POST.",
									"PUT."
								]
							}
						}
					}
				},
				"backends": {
					"title": "Backends policy",
					"description": "Which kinds of invocation may be used.",
					"type": "object",
					"required": ["allow"],
					"additionalProperties": false,
					"properties": {
						"severity": {
							"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
							"enum": ["error", "warning"],
							"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
						},
						"allow": {
							"description": "Invocation types.\n\nExample: `[\"WEBHOOK\", \"SLACK\"]`",
							"type": "array",
							"minItems": 1,
							"items": {
								"description": "An invocation type.",
								"enum": [
									"AZURE_DEVOPS",
									"GITHUB",
									"GITLAB",
									"INTEGRATION_ACTION",
									"KAFKA",
									"SLACK",
									"UPSERT_ENTITY",
									"WEBHOOK"
								],
								"enumDescriptions": [
									"An Azure DevOps pipeline.",
									"A GitHub workflow.",
									"A GitLab pipeline.",
									"A GitHub workflow through an integration.",
									"A message to Kafka.",
									"A message to Slack.",
									"An entity that is created or updated.",
									"A webhook."
								]
							}
						}
					}
				},
				"perBlueprint": {
					"title": "Per blueprint policy",
					"description": "How many published automations may listen to one blueprint.",
					"type": "object",
					"required": ["max"],
					"additionalProperties": false,
					"properties": {
						"severity": {
							"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
							"enum": ["error", "warning"],
							"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
						},
						"max": {
							"description": "Published automations of one blueprint; 1 and more.\n\nExample: `20`",
							"type": "integer",
							"minimum": 1
						}
					}
				},
				"catalog": {
					"title": "Catalog policy",
					"description": "What disagrees with the blueprint definitions of `catalog`. It is reported without this too.",
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"description": "What a breach is: an error keeps the definitions from being synced.\n\nDefault: `warning`",
						"enum": ["error", "warning"],
						"enumDescriptions": ["The files are not valid, and a sync refuses them.", "It is reported, and fails a check only with `--fail-on warning`."]
					} }
				}
			}
		},
		"suppressions": {
			"title": "Suppressions config",
			"description": "What is asked of a comment `# longshore-ignore <code>: <reason>`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"requireExpiry": {
					"description": "Whether every suppression ends in `until YYYY-MM-DD`.\n\nDefault: `false`",
					"type": "boolean",
					"default": false
				},
				"maxDays": {
					"description": "How many days away the end of a suppression may be; 1 to 3,650 (ten years).\n\nDefault: any number.\n\nExample: `90`",
					"type": "integer",
					"minimum": 1,
					"maximum": 3650
				}
			}
		},
		"$schema": {
			"description": "The schema that an editor checks this file with. Longshore itself does not read it.",
			"type": "string"
		}
	}
};
// src/manifest/config-globs.ts
function globFindings({ automations }, document) {
	const named = automations === void 0 || typeof automations === "string" ? [{
		glob: automations,
		name: "automations",
		path: ["automations"]
	}] : automations.map((glob, index) => ({
		glob,
		name: `automations[${index}]`,
		path: ["automations", index]
	}));
	const findings = named.flatMap(({ glob, name, path }) => {
		if (glob === void 0 || !leadsOut(glob)) return [];
		return [diagnostic("invalid-value", {
			message: `"${name}" is "${shownText(glob)}", which leads out of the repository.`,
			hint: "Write it relative to the repository's root, without \"..\".",
			file: document.file,
			range: document.rangeOfValue(path)
		})];
	});
	if (!named.every(({ glob }) => glob !== void 0 && isExclusion(glob))) return findings;
	return [...findings, diagnostic("invalid-value", {
		message: "\"automations\" has exclusions only, and so names no file.",
		hint: "Write before them what is read, such as \"automations/**\".",
		file: document.file,
		range: document.rangeOfValue(["automations"])
	})];
}
function leadsOut(glob) {
	const path = isExclusion(glob) ? glob.slice(1) : glob;
	if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return true;
	return /(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(posix.normalize(path));
}
function isExclusion(glob) {
	return glob.startsWith("!") && !glob.startsWith("!(");
}
// src/manifest/read-config.ts
function readConfig(file, text) {
	const parsed = parseDefinitions(file, text);
	if (parsed.diagnostics.length > 0) return failed(parsed.diagnostics);
	const [document, second] = parsed.documents;
	if (document === void 0 || document.value === null || document.value === void 0) return {
		config: DEFAULT_CONFIG,
		diagnostics: []
	};
	const { value } = document;
	if (!isJsonObject(value) || second !== void 0) return failed([diagnostic("wrong-type", {
		message: "A configuration is one object.",
		hint: "Write keys such as \"automations\" at the top of the file, once.",
		file,
		range: (second ?? document).rangeOfValue([]) ?? FILE_START
	})]);
	if (!validateConfig(value)) return failed(schemaDiagnostics(validateConfig.errors ?? [], {
		document,
		base: [],
		value,
		schema: config_default,
		noun: "configuration"
	}));
	const findings = [...globFindings(value, document), ...networkFindings(value, document)];
	return findings.length > 0 ? failed(findings) : {
		config: fill(value),
		diagnostics: []
	};
}
function failed(diagnostics) {
	return {
		config: DEFAULT_CONFIG,
		diagnostics
	};
}
function networkFindings(config, document) {
	return (config.network?.allowPrivate ?? []).flatMap((cidr, index) => {
		if (import_ipaddr.default.isValidCIDR(cidr)) return [];
		const path = [
			"network",
			"allowPrivate",
			index
		];
		return [diagnostic("invalid-value", {
			message: `"network.allowPrivate[${index}]" is "${cidr}", which is no network.`,
			hint: "Write a network in CIDR notation, such as \"10.20.0.0/16\".",
			file: document.file,
			range: document.rangeOfValue(path)
		})];
	});
}
function fill(config) {
	const { automations, events, catalog, store, runLog, safety, policy, suppressions } = config;
	return {
		automations: automations === void 0 ? DEFAULT_CONFIG.automations : [automations].flat(),
		events: events ?? DEFAULT_CONFIG.events,
		...catalog === void 0 ? {} : { catalog },
		...store === void 0 ? {} : { store },
		...runLog === void 0 ? {} : { runLog },
		safety: {
			...DEFAULT_CONFIG.safety,
			...safety
		},
		policy: policy ?? DEFAULT_CONFIG.policy,
		suppressions: {
			...DEFAULT_CONFIG.suppressions,
			...suppressions
		},
		runtime: fillRuntime(config)
	};
}
function fillRuntime(config) {
	const { runtime } = DEFAULT_CONFIG;
	const secrets = Object.entries(config.secrets ?? {}).map(([name, { hosts }]) => [name, { hosts: [...hosts] }]);
	return {
		egress: config.egress?.allow === void 0 ? {} : { allow: [...config.egress.allow] },
		secrets: Object.fromEntries(secrets),
		network: {
			...runtime.network,
			...config.network
		},
		...config.github?.repositories === void 0 ? {} : { github: { repositories: [...config.github.repositories] } },
		...config.kafka === void 0 ? {} : { kafka: {
			tls: true,
			...config.kafka
		} },
		delivery: {
			...runtime.delivery,
			...config.delivery
		},
		templates: {
			...runtime.templates,
			...config.templates
		},
		conditions: {
			...runtime.conditions,
			...config.conditions
		},
		runLogBodies: config.runLogBodies ?? runtime.runLogBodies ?? "auto"
	};
}
// src/commands/load-config.ts
const CONFIG_FILES = ["longshore.yaml", ".github/longshore.yaml"];
async function loadConfig(named, files) {
	for (const file of named === void 0 ? CONFIG_FILES : [files.nameOf(named)]) {
		const found = await files.read(file);
		if (found === void 0) continue;
		if (found.kind === "unreadable") {
			const { code, message, hint } = found;
			const finding = diagnostic(code, {
				message,
				hint,
				file,
				range: FILE_START
			});
			return {
				config: DEFAULT_CONFIG,
				configFile: file,
				faulty: true,
				diagnostics: [finding],
				texts: /* @__PURE__ */ new Map()
			};
		}
		const read = await readWithPatterns(file, found.text);
		return {
			...read,
			configFile: file,
			faulty: read.diagnostics.some(({ severity }) => severity === "error"),
			texts: /* @__PURE__ */ new Map([[file, found.text]])
		};
	}
	if (named !== void 0) throw new LongshoreError("path-not-found", `The configuration file "${named}" does not exist.`, { hint: "Name an existing file of the repository." });
	return {
		config: DEFAULT_CONFIG,
		faulty: false,
		diagnostics: [],
		texts: /* @__PURE__ */ new Map()
	};
}
async function readWithPatterns(file, text) {
	const read = readConfig(file, text);
	const findings = await patternFindings(file, text, read.config.policy);
	return findings.length === 0 ? read : {
		config: DEFAULT_CONFIG,
		diagnostics: findings
	};
}
export { POLICY_FIELDS as n, compilePolicy as r, loadConfig as t };
