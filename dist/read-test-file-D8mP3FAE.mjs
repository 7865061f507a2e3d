import { a as schemaDiagnostics, l as shownText, o as diagnostic, s as FILE_START, t as parseDefinitions } from "./parse-definitions-BOVkK9zV.mjs";
import { n as quotedList, t as nearest } from "./suggest-DX5H8FN_.mjs";
import { Un as isJsonObject } from "./dispatching-BM85niOH.mjs";
// src/model/generated/test.validator.js
const validateTest = validate10;
const pattern0 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d))?$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{1,100}$", "u");
const schema14 = {
	"type": "object",
	"required": ["name"],
	"additionalProperties": false,
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1
		},
		"clock": { "$ref": "#/definitions/clock" },
		"secrets": { "$ref": "#/definitions/secrets" },
		"event": { "$ref": "#/definitions/event" },
		"events": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/event" }
		},
		"responses": {
			"type": "object",
			"additionalProperties": {
				"type": ["object", "array"],
				"minItems": 1,
				"additionalProperties": false,
				"properties": {
					"status": { "$ref": "#/definitions/status" },
					"headers": { "$ref": "#/definitions/responseHeaders" },
					"body": { "$ref": "#/definitions/responseBody" }
				},
				"items": { "$ref": "#/definitions/response" }
			}
		},
		"expect": { "$ref": "#/definitions/expectation" }
	}
};
const func2 = (text) => {
	let length = 0;
	for (const _ of text) length += 1;
	return length;
};
const schema37 = {
	"type": ["string", "object"],
	"minLength": 1,
	"required": ["identifier"],
	"properties": { "identifier": {
		"type": "string",
		"minLength": 1
	} }
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err0 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.entityCreated !== void 0) {
			let data1 = data.entityCreated;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.blueprint === void 0) {
					const err2 = {
						instancePath: instancePath + "/entityCreated",
						schemaPath: "#/properties/entityCreated/required",
						keyword: "required",
						params: { missingProperty: "blueprint" },
						message: "must have required property 'blueprint'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 in data1) if (!(key0 === "blueprint" || key0 === "entity" || key0 === "after" || key0 === "trigger" || key0 === "id")) {
					const err3 = {
						instancePath: instancePath + "/entityCreated",
						schemaPath: "#/properties/entityCreated/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.blueprint !== void 0) {
					let data2 = data1.blueprint;
					if (typeof data2 === "string") {
						if (func2(data2) < 1) {
							const err4 = {
								instancePath: instancePath + "/entityCreated/blueprint",
								schemaPath: "#/definitions/blueprint/minLength",
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
							instancePath: instancePath + "/entityCreated/blueprint",
							schemaPath: "#/definitions/blueprint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.entity !== void 0) {
					let data3 = data1.entity;
					if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
						const err6 = {
							instancePath: instancePath + "/entityCreated/entity",
							schemaPath: "#/definitions/entity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.after !== void 0) {
					let data4 = data1.after;
					if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
						const err7 = {
							instancePath: instancePath + "/entityCreated/after",
							schemaPath: "#/definitions/entity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.trigger !== void 0) {
					let data5 = data1.trigger;
					if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
						const err8 = {
							instancePath: instancePath + "/entityCreated/trigger",
							schemaPath: "#/definitions/trigger/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data1.id !== void 0) {
					let data6 = data1.id;
					if (typeof data6 === "string") {
						if (func2(data6) < 1) {
							const err9 = {
								instancePath: instancePath + "/entityCreated/id",
								schemaPath: "#/definitions/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/entityCreated/id",
							schemaPath: "#/definitions/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/entityCreated",
					schemaPath: "#/properties/entityCreated/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.entityUpdated !== void 0) {
			let data7 = data.entityUpdated;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.blueprint === void 0) {
					const err12 = {
						instancePath: instancePath + "/entityUpdated",
						schemaPath: "#/properties/entityUpdated/required",
						keyword: "required",
						params: { missingProperty: "blueprint" },
						message: "must have required property 'blueprint'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "blueprint" || key1 === "before" || key1 === "after" || key1 === "trigger" || key1 === "id")) {
					const err13 = {
						instancePath: instancePath + "/entityUpdated",
						schemaPath: "#/properties/entityUpdated/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data7.blueprint !== void 0) {
					let data8 = data7.blueprint;
					if (typeof data8 === "string") {
						if (func2(data8) < 1) {
							const err14 = {
								instancePath: instancePath + "/entityUpdated/blueprint",
								schemaPath: "#/definitions/blueprint/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/entityUpdated/blueprint",
							schemaPath: "#/definitions/blueprint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data7.before !== void 0) {
					let data9 = data7.before;
					if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
						const err16 = {
							instancePath: instancePath + "/entityUpdated/before",
							schemaPath: "#/definitions/entity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data7.after !== void 0) {
					let data10 = data7.after;
					if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
						const err17 = {
							instancePath: instancePath + "/entityUpdated/after",
							schemaPath: "#/definitions/entity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data7.trigger !== void 0) {
					let data11 = data7.trigger;
					if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
						const err18 = {
							instancePath: instancePath + "/entityUpdated/trigger",
							schemaPath: "#/definitions/trigger/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data7.id !== void 0) {
					let data12 = data7.id;
					if (typeof data12 === "string") {
						if (func2(data12) < 1) {
							const err19 = {
								instancePath: instancePath + "/entityUpdated/id",
								schemaPath: "#/definitions/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/entityUpdated/id",
							schemaPath: "#/definitions/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/entityUpdated",
					schemaPath: "#/properties/entityUpdated/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.entityDeleted !== void 0) {
			let data13 = data.entityDeleted;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.blueprint === void 0) {
					const err22 = {
						instancePath: instancePath + "/entityDeleted",
						schemaPath: "#/properties/entityDeleted/required",
						keyword: "required",
						params: { missingProperty: "blueprint" },
						message: "must have required property 'blueprint'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key2 in data13) if (!(key2 === "blueprint" || key2 === "entity" || key2 === "before" || key2 === "trigger" || key2 === "id")) {
					const err23 = {
						instancePath: instancePath + "/entityDeleted",
						schemaPath: "#/properties/entityDeleted/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data13.blueprint !== void 0) {
					let data14 = data13.blueprint;
					if (typeof data14 === "string") {
						if (func2(data14) < 1) {
							const err24 = {
								instancePath: instancePath + "/entityDeleted/blueprint",
								schemaPath: "#/definitions/blueprint/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/entityDeleted/blueprint",
							schemaPath: "#/definitions/blueprint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data13.entity !== void 0) {
					let data15 = data13.entity;
					if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
						const err26 = {
							instancePath: instancePath + "/entityDeleted/entity",
							schemaPath: "#/definitions/entity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data13.before !== void 0) {
					let data16 = data13.before;
					if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
						const err27 = {
							instancePath: instancePath + "/entityDeleted/before",
							schemaPath: "#/definitions/entity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data13.trigger !== void 0) {
					let data17 = data13.trigger;
					if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
						const err28 = {
							instancePath: instancePath + "/entityDeleted/trigger",
							schemaPath: "#/definitions/trigger/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data13.id !== void 0) {
					let data18 = data13.id;
					if (typeof data18 === "string") {
						if (func2(data18) < 1) {
							const err29 = {
								instancePath: instancePath + "/entityDeleted/id",
								schemaPath: "#/definitions/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/entityDeleted/id",
							schemaPath: "#/definitions/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/entityDeleted",
					schemaPath: "#/properties/entityDeleted/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.timerExpired !== void 0) {
			let data19 = data.timerExpired;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (data19.blueprint === void 0) {
					const err32 = {
						instancePath: instancePath + "/timerExpired",
						schemaPath: "#/properties/timerExpired/required",
						keyword: "required",
						params: { missingProperty: "blueprint" },
						message: "must have required property 'blueprint'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data19.property === void 0) {
					const err33 = {
						instancePath: instancePath + "/timerExpired",
						schemaPath: "#/properties/timerExpired/required",
						keyword: "required",
						params: { missingProperty: "property" },
						message: "must have required property 'property'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key3 in data19) if (!(key3 === "blueprint" || key3 === "entity" || key3 === "property" || key3 === "trigger" || key3 === "id")) {
					const err34 = {
						instancePath: instancePath + "/timerExpired",
						schemaPath: "#/properties/timerExpired/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data19.blueprint !== void 0) {
					let data20 = data19.blueprint;
					if (typeof data20 === "string") {
						if (func2(data20) < 1) {
							const err35 = {
								instancePath: instancePath + "/timerExpired/blueprint",
								schemaPath: "#/definitions/blueprint/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/timerExpired/blueprint",
							schemaPath: "#/definitions/blueprint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data19.entity !== void 0) {
					let data21 = data19.entity;
					if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
						const err37 = {
							instancePath: instancePath + "/timerExpired/entity",
							schemaPath: "#/definitions/entity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data19.property !== void 0) {
					let data22 = data19.property;
					if (typeof data22 === "string") {
						if (func2(data22) < 1) {
							const err38 = {
								instancePath: instancePath + "/timerExpired/property",
								schemaPath: "#/properties/timerExpired/properties/property/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/timerExpired/property",
							schemaPath: "#/properties/timerExpired/properties/property/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data19.trigger !== void 0) {
					let data23 = data19.trigger;
					if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
						const err40 = {
							instancePath: instancePath + "/timerExpired/trigger",
							schemaPath: "#/definitions/trigger/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data19.id !== void 0) {
					let data24 = data19.id;
					if (typeof data24 === "string") {
						if (func2(data24) < 1) {
							const err41 = {
								instancePath: instancePath + "/timerExpired/id",
								schemaPath: "#/definitions/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/timerExpired/id",
							schemaPath: "#/definitions/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/timerExpired",
					schemaPath: "#/properties/timerExpired/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.runCreated !== void 0) {
			let data25 = data.runCreated;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.action === void 0) {
					const err44 = {
						instancePath: instancePath + "/runCreated",
						schemaPath: "#/properties/runCreated/required",
						keyword: "required",
						params: { missingProperty: "action" },
						message: "must have required property 'action'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				for (const key4 in data25) if (!(key4 === "action" || key4 === "run" || key4 === "after" || key4 === "trigger" || key4 === "id")) {
					const err45 = {
						instancePath: instancePath + "/runCreated",
						schemaPath: "#/properties/runCreated/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data25.action !== void 0) {
					let data26 = data25.action;
					if (typeof data26 !== "string" && !(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
						const err46 = {
							instancePath: instancePath + "/runCreated/action",
							schemaPath: "#/definitions/action/type",
							keyword: "type",
							params: { type: schema37.type },
							message: "must be string,object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
					if (typeof data26 === "string") {
						if (func2(data26) < 1) {
							const err47 = {
								instancePath: instancePath + "/runCreated/action",
								schemaPath: "#/definitions/action/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.identifier === void 0) {
							const err48 = {
								instancePath: instancePath + "/runCreated/action",
								schemaPath: "#/definitions/action/required",
								keyword: "required",
								params: { missingProperty: "identifier" },
								message: "must have required property 'identifier'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data26.identifier !== void 0) {
							let data27 = data26.identifier;
							if (typeof data27 === "string") {
								if (func2(data27) < 1) {
									const err49 = {
										instancePath: instancePath + "/runCreated/action/identifier",
										schemaPath: "#/definitions/action/properties/identifier/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/runCreated/action/identifier",
									schemaPath: "#/definitions/action/properties/identifier/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					}
				}
				if (data25.run !== void 0) {
					let data28 = data25.run;
					if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
						const err51 = {
							instancePath: instancePath + "/runCreated/run",
							schemaPath: "#/definitions/run/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data25.after !== void 0) {
					let data29 = data25.after;
					if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
						const err52 = {
							instancePath: instancePath + "/runCreated/after",
							schemaPath: "#/definitions/run/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data25.trigger !== void 0) {
					let data30 = data25.trigger;
					if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
						const err53 = {
							instancePath: instancePath + "/runCreated/trigger",
							schemaPath: "#/definitions/trigger/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data25.id !== void 0) {
					let data31 = data25.id;
					if (typeof data31 === "string") {
						if (func2(data31) < 1) {
							const err54 = {
								instancePath: instancePath + "/runCreated/id",
								schemaPath: "#/definitions/id/minLength",
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
							instancePath: instancePath + "/runCreated/id",
							schemaPath: "#/definitions/id/type",
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
					instancePath: instancePath + "/runCreated",
					schemaPath: "#/properties/runCreated/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.runUpdated !== void 0) {
			let data32 = data.runUpdated;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				if (data32.action === void 0) {
					const err57 = {
						instancePath: instancePath + "/runUpdated",
						schemaPath: "#/properties/runUpdated/required",
						keyword: "required",
						params: { missingProperty: "action" },
						message: "must have required property 'action'"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				for (const key5 in data32) if (!(key5 === "action" || key5 === "before" || key5 === "after" || key5 === "trigger" || key5 === "id")) {
					const err58 = {
						instancePath: instancePath + "/runUpdated",
						schemaPath: "#/properties/runUpdated/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data32.action !== void 0) {
					let data33 = data32.action;
					if (typeof data33 !== "string" && !(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
						const err59 = {
							instancePath: instancePath + "/runUpdated/action",
							schemaPath: "#/definitions/action/type",
							keyword: "type",
							params: { type: schema37.type },
							message: "must be string,object"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data33 === "string") {
						if (func2(data33) < 1) {
							const err60 = {
								instancePath: instancePath + "/runUpdated/action",
								schemaPath: "#/definitions/action/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					}
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (data33.identifier === void 0) {
							const err61 = {
								instancePath: instancePath + "/runUpdated/action",
								schemaPath: "#/definitions/action/required",
								keyword: "required",
								params: { missingProperty: "identifier" },
								message: "must have required property 'identifier'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data33.identifier !== void 0) {
							let data34 = data33.identifier;
							if (typeof data34 === "string") {
								if (func2(data34) < 1) {
									const err62 = {
										instancePath: instancePath + "/runUpdated/action/identifier",
										schemaPath: "#/definitions/action/properties/identifier/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/runUpdated/action/identifier",
									schemaPath: "#/definitions/action/properties/identifier/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					}
				}
				if (data32.before !== void 0) {
					let data35 = data32.before;
					if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
						const err64 = {
							instancePath: instancePath + "/runUpdated/before",
							schemaPath: "#/definitions/run/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data32.after !== void 0) {
					let data36 = data32.after;
					if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
						const err65 = {
							instancePath: instancePath + "/runUpdated/after",
							schemaPath: "#/definitions/run/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data32.trigger !== void 0) {
					let data37 = data32.trigger;
					if (!(data37 && typeof data37 == "object" && !Array.isArray(data37))) {
						const err66 = {
							instancePath: instancePath + "/runUpdated/trigger",
							schemaPath: "#/definitions/trigger/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				if (data32.id !== void 0) {
					let data38 = data32.id;
					if (typeof data38 === "string") {
						if (func2(data38) < 1) {
							const err67 = {
								instancePath: instancePath + "/runUpdated/id",
								schemaPath: "#/definitions/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/runUpdated/id",
							schemaPath: "#/definitions/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/runUpdated",
					schemaPath: "#/properties/runUpdated/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
	} else {
		const err70 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err70];
		else vErrors.push(err70);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "status" || key0 === "headers" || key0 === "body")) {
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
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/definitions/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 599 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/definitions/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 200 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/definitions/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 200
						},
						message: "must be >= 200"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.headers !== void 0) {
			let data1 = data.headers;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (typeof data1[key1] !== "string") {
					const err4 = {
						instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/responseHeaders/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/definitions/responseHeaders/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"fires": {
			"type": "array",
			"items": {
				"type": ["string", "object"],
				"minLength": 1,
				"required": ["automation"],
				"additionalProperties": false,
				"properties": {
					"automation": { "$ref": "#/definitions/identifier" },
					"request": { "$ref": "#/definitions/request" },
					"exact": { "type": "boolean" }
				}
			}
		},
		"does-not-fire": {
			"type": "array",
			"items": { "$ref": "#/definitions/identifier" }
		},
		"fails": {
			"type": "array",
			"items": {
				"type": ["string", "object"],
				"minLength": 1,
				"required": ["automation"],
				"additionalProperties": false,
				"properties": {
					"automation": { "$ref": "#/definitions/identifier" },
					"error": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}
	}
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "fires" || key0 === "does-not-fire" || key0 === "fails")) {
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
		if (data.fires !== void 0) {
			let data0 = data.fires;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
						const err1 = {
							instancePath: instancePath + "/fires/" + i0,
							schemaPath: "#/properties/fires/items/type",
							keyword: "type",
							params: { type: schema54.properties.fires.items.type },
							message: "must be string,object"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (typeof data1 === "string") {
						if (func2(data1) < 1) {
							const err2 = {
								instancePath: instancePath + "/fires/" + i0,
								schemaPath: "#/properties/fires/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.automation === void 0) {
							const err3 = {
								instancePath: instancePath + "/fires/" + i0,
								schemaPath: "#/properties/fires/items/required",
								keyword: "required",
								params: { missingProperty: "automation" },
								message: "must have required property 'automation'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "automation" || key1 === "request" || key1 === "exact")) {
							const err4 = {
								instancePath: instancePath + "/fires/" + i0,
								schemaPath: "#/properties/fires/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.automation !== void 0) {
							let data2 = data1.automation;
							if (typeof data2 === "string") {
								if (func2(data2) < 1) {
									const err5 = {
										instancePath: instancePath + "/fires/" + i0 + "/automation",
										schemaPath: "#/definitions/identifier/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
							} else {
								const err6 = {
									instancePath: instancePath + "/fires/" + i0 + "/automation",
									schemaPath: "#/definitions/identifier/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data1.request !== void 0) {
							let data3 = data1.request;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								for (const key2 in data3) if (!(key2 === "method" || key2 === "url" || key2 === "headers" || key2 === "body")) {
									const err7 = {
										instancePath: instancePath + "/fires/" + i0 + "/request",
										schemaPath: "#/definitions/request/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (data3.method !== void 0) {
									let data4 = data3.method;
									if (typeof data4 === "string") {
										if (func2(data4) < 1) {
											const err8 = {
												instancePath: instancePath + "/fires/" + i0 + "/request/method",
												schemaPath: "#/definitions/request/properties/method/minLength",
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
											instancePath: instancePath + "/fires/" + i0 + "/request/method",
											schemaPath: "#/definitions/request/properties/method/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									}
								}
								if (data3.url !== void 0) {
									let data5 = data3.url;
									if (typeof data5 === "string") {
										if (func2(data5) < 1) {
											const err10 = {
												instancePath: instancePath + "/fires/" + i0 + "/request/url",
												schemaPath: "#/definitions/request/properties/url/minLength",
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
											instancePath: instancePath + "/fires/" + i0 + "/request/url",
											schemaPath: "#/definitions/request/properties/url/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
								}
								if (data3.headers !== void 0) {
									let data6 = data3.headers;
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										for (const key3 in data6) if (typeof data6[key3] !== "string") {
											const err12 = {
												instancePath: instancePath + "/fires/" + i0 + "/request/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/request/properties/headers/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
									} else {
										const err13 = {
											instancePath: instancePath + "/fires/" + i0 + "/request/headers",
											schemaPath: "#/definitions/request/properties/headers/type",
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
									instancePath: instancePath + "/fires/" + i0 + "/request",
									schemaPath: "#/definitions/request/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.exact !== void 0) {
							if (typeof data1.exact !== "boolean") {
								const err15 = {
									instancePath: instancePath + "/fires/" + i0 + "/exact",
									schemaPath: "#/properties/fires/items/properties/exact/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/fires",
					schemaPath: "#/properties/fires/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data["does-not-fire"] !== void 0) {
			let data9 = data["does-not-fire"];
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 === "string") {
						if (func2(data10) < 1) {
							const err17 = {
								instancePath: instancePath + "/does-not-fire/" + i1,
								schemaPath: "#/definitions/identifier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/does-not-fire/" + i1,
							schemaPath: "#/definitions/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/does-not-fire",
					schemaPath: "#/properties/does-not-fire/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.fails !== void 0) {
			let data11 = data.fails;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (typeof data12 !== "string" && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
						const err20 = {
							instancePath: instancePath + "/fails/" + i2,
							schemaPath: "#/properties/fails/items/type",
							keyword: "type",
							params: { type: schema54.properties.fails.items.type },
							message: "must be string,object"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data12 === "string") {
						if (func2(data12) < 1) {
							const err21 = {
								instancePath: instancePath + "/fails/" + i2,
								schemaPath: "#/properties/fails/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.automation === void 0) {
							const err22 = {
								instancePath: instancePath + "/fails/" + i2,
								schemaPath: "#/properties/fails/items/required",
								keyword: "required",
								params: { missingProperty: "automation" },
								message: "must have required property 'automation'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key4 in data12) if (!(key4 === "automation" || key4 === "error")) {
							const err23 = {
								instancePath: instancePath + "/fails/" + i2,
								schemaPath: "#/properties/fails/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data12.automation !== void 0) {
							let data13 = data12.automation;
							if (typeof data13 === "string") {
								if (func2(data13) < 1) {
									const err24 = {
										instancePath: instancePath + "/fails/" + i2 + "/automation",
										schemaPath: "#/definitions/identifier/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/fails/" + i2 + "/automation",
									schemaPath: "#/definitions/identifier/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data12.error !== void 0) {
							let data14 = data12.error;
							if (typeof data14 === "string") {
								if (func2(data14) < 1) {
									const err26 = {
										instancePath: instancePath + "/fails/" + i2 + "/error",
										schemaPath: "#/properties/fails/items/properties/error/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/fails/" + i2 + "/error",
									schemaPath: "#/properties/fails/items/properties/error/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/fails",
					schemaPath: "#/properties/fails/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "clock" || key0 === "secrets" || key0 === "event" || key0 === "events" || key0 === "responses" || key0 === "expect")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.clock !== void 0) {
			let data1 = data.clock;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/clock",
						schemaPath: "#/definitions/clock/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d))?$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d))?$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/clock",
					schemaPath: "#/definitions/clock/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data2 = data.secrets;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/secrets",
								schemaPath: "#/definitions/secrets/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]{1,100}$" },
								message: "must match pattern \"^[A-Za-z0-9_-]{1,100}$\"",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (!(_errs10 === errors)) {
						const err7 = {
							instancePath: instancePath + "/secrets",
							schemaPath: "#/definitions/secrets/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				for (const key2 in data2) if (typeof data2[key2] !== "string") {
					const err8 = {
						instancePath: instancePath + "/secrets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/secrets/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/definitions/secrets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.event !== void 0) {
			if (!validate12(data.event, {
				instancePath: instancePath + "/event",
				parentData: data,
				parentDataProperty: "event",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.events !== void 0) {
			let data5 = data.events;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err10 = {
						instancePath: instancePath + "/events",
						schemaPath: "#/properties/events/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate12(data5[i0], {
					instancePath: instancePath + "/events/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.responses !== void 0) {
			let data7 = data.responses;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key3 in data7) {
				let data8 = data7[key3];
				if (!data8 || typeof data8 != "object") {
					const err12 = {
						instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/responses/additionalProperties/type",
						keyword: "type",
						params: { type: schema14.properties.responses.additionalProperties.type },
						message: "must be object,array"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (Array.isArray(data8)) {
					if (data8.length < 1) {
						const err13 = {
							instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/responses/additionalProperties/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					const len1 = data8.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate15(data8[i1], {
						instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
						parentData: data8,
						parentDataProperty: i1,
						rootData
					})) {
						vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
						errors = vErrors.length;
					}
				}
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					for (const key4 in data8) if (!(key4 === "status" || key4 === "headers" || key4 === "body")) {
						const err14 = {
							instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/responses/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (data8.status !== void 0) {
						let data10 = data8.status;
						if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
							const err15 = {
								instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
								schemaPath: "#/definitions/status/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (typeof data10 == "number" && isFinite(data10)) {
							if (data10 > 599 || isNaN(data10)) {
								const err16 = {
									instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/definitions/status/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 599
									},
									message: "must be <= 599"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (data10 < 200 || isNaN(data10)) {
								const err17 = {
									instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/definitions/status/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 200
									},
									message: "must be >= 200"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					}
					if (data8.headers !== void 0) {
						let data11 = data8.headers;
						if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
							for (const key5 in data11) if (typeof data11[key5] !== "string") {
								const err18 = {
									instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/responseHeaders/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						} else {
							const err19 = {
								instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/headers",
								schemaPath: "#/definitions/responseHeaders/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
			}
			else {
				const err20 = {
					instancePath: instancePath + "/responses",
					schemaPath: "#/properties/responses/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.expect !== void 0) {
			if (!validate17(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData
			})) {
				vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cases === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" },
				message: "must have required property 'cases'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "clock" || key0 === "secrets" || key0 === "cases" || key0 === "coverage")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.clock !== void 0) {
			let data1 = data.clock;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/clock",
						schemaPath: "#/definitions/clock/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d))?$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d))?$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/clock",
					schemaPath: "#/definitions/clock/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data2 = data.secrets;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err5 = {
								instancePath: instancePath + "/secrets",
								schemaPath: "#/definitions/secrets/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_-]{1,100}$" },
								message: "must match pattern \"^[A-Za-z0-9_-]{1,100}$\"",
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (!(_errs10 === errors)) {
						const err6 = {
							instancePath: instancePath + "/secrets",
							schemaPath: "#/definitions/secrets/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 in data2) if (typeof data2[key2] !== "string") {
					const err7 = {
						instancePath: instancePath + "/secrets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/secrets/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/definitions/secrets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.cases !== void 0) {
			let data4 = data.cases;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err9 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate11(data4[i0], {
					instancePath: instancePath + "/cases/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data6 = data.coverage;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key3 in data6) if (!(key3 === "equivalent")) {
					const err11 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6.equivalent !== void 0) {
					let data7 = data6.equivalent;
					if (Array.isArray(data7)) {
						const len1 = data7.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data8 = data7[i1];
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (data8.automation === void 0) {
									const err12 = {
										instancePath: instancePath + "/coverage/equivalent/" + i1,
										schemaPath: "#/properties/coverage/properties/equivalent/items/required",
										keyword: "required",
										params: { missingProperty: "automation" },
										message: "must have required property 'automation'"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (data8.mutation === void 0) {
									const err13 = {
										instancePath: instancePath + "/coverage/equivalent/" + i1,
										schemaPath: "#/properties/coverage/properties/equivalent/items/required",
										keyword: "required",
										params: { missingProperty: "mutation" },
										message: "must have required property 'mutation'"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (data8.reason === void 0) {
									const err14 = {
										instancePath: instancePath + "/coverage/equivalent/" + i1,
										schemaPath: "#/properties/coverage/properties/equivalent/items/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										message: "must have required property 'reason'"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								for (const key4 in data8) if (!(key4 === "automation" || key4 === "mutation" || key4 === "expression" || key4 === "reason")) {
									const err15 = {
										instancePath: instancePath + "/coverage/equivalent/" + i1,
										schemaPath: "#/properties/coverage/properties/equivalent/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data8.automation !== void 0) {
									let data9 = data8.automation;
									if (typeof data9 === "string") {
										if (func2(data9) < 1) {
											const err16 = {
												instancePath: instancePath + "/coverage/equivalent/" + i1 + "/automation",
												schemaPath: "#/definitions/identifier/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/coverage/equivalent/" + i1 + "/automation",
											schemaPath: "#/definitions/identifier/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
								if (data8.mutation !== void 0) {
									let data10 = data8.mutation;
									if (typeof data10 === "string") {
										if (func2(data10) < 1) {
											const err18 = {
												instancePath: instancePath + "/coverage/equivalent/" + i1 + "/mutation",
												schemaPath: "#/properties/coverage/properties/equivalent/items/properties/mutation/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									} else {
										const err19 = {
											instancePath: instancePath + "/coverage/equivalent/" + i1 + "/mutation",
											schemaPath: "#/properties/coverage/properties/equivalent/items/properties/mutation/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
								if (data8.expression !== void 0) {
									let data11 = data8.expression;
									if (typeof data11 === "string") {
										if (func2(data11) < 1) {
											const err20 = {
												instancePath: instancePath + "/coverage/equivalent/" + i1 + "/expression",
												schemaPath: "#/properties/coverage/properties/equivalent/items/properties/expression/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
									} else {
										const err21 = {
											instancePath: instancePath + "/coverage/equivalent/" + i1 + "/expression",
											schemaPath: "#/properties/coverage/properties/equivalent/items/properties/expression/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
								if (data8.reason !== void 0) {
									let data12 = data8.reason;
									if (typeof data12 === "string") {
										if (func2(data12) < 1) {
											const err22 = {
												instancePath: instancePath + "/coverage/equivalent/" + i1 + "/reason",
												schemaPath: "#/properties/coverage/properties/equivalent/items/properties/reason/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
									} else {
										const err23 = {
											instancePath: instancePath + "/coverage/equivalent/" + i1 + "/reason",
											schemaPath: "#/properties/coverage/properties/equivalent/items/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/coverage/equivalent/" + i1,
									schemaPath: "#/properties/coverage/properties/equivalent/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/coverage/equivalent",
							schemaPath: "#/properties/coverage/properties/equivalent/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/model/schema/test.json
var test_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Longshore test",
	description: "A test file, `*.test.yaml` or `*.test.json` beside the automations: cases, each with events and with what they have to start.",
	type: "object",
	required: ["cases"],
	additionalProperties: false,
	properties: {
		"$schema": {
			"description": "The schema's address, for editors.",
			"type": "string"
		},
		"clock": { "$ref": "#/definitions/clock" },
		"secrets": { "$ref": "#/definitions/secrets" },
		"cases": {
			"description": "The cases; each runs on its own.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/case" }
		},
		"coverage": {
			"title": "Test coverage",
			"description": "What `--coverage` has to know.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "equivalent": {
				"description": "Mutants that no event can tell from the condition that is written. They are counted apart.",
				"type": "array",
				"items": {
					"title": "Equivalent mutant",
					"description": "A mutant, as `--coverage` names it, and why no event can tell it.",
					"type": "object",
					"required": [
						"automation",
						"mutation",
						"reason"
					],
					"additionalProperties": false,
					"properties": {
						"automation": { "$ref": "#/definitions/identifier" },
						"mutation": {
							"description": "What was changed.\n\nExample: `\"==\" became \"!=\"`",
							"type": "string",
							"minLength": 1
						},
						"expression": {
							"description": "The expression that was changed, as the automation has it. Left out where the combinator was changed.\n\nExample: `.diff.after.properties.tier == 1`",
							"type": "string",
							"minLength": 1
						},
						"reason": {
							"description": "Why no event can tell.",
							"type": "string",
							"minLength": 1
						}
					}
				}
			} }
		}
	},
	definitions: {
		"identifier": {
			"description": "The automation's identifier.\n\nExample: `notify_owner`",
			"type": "string",
			"minLength": 1
		},
		"clock": {
			"description": "The time at which the cases happen: `now` in jq, and the time of events that do not say theirs. Write an ISO 8601 instant, such as `2026-01-02T03:04:05Z`.\n\nDefault: `2026-01-02T03:04:05Z`",
			"type": "string",
			"pattern": "^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d))?$"
		},
		"secrets": {
			"description": "Values that stand for secrets, by name; never real ones. A secret that is not named is `secret-NAME`, or `https://secrets.example/secret-NAME` where a URL begins with it.\n\nExample: `{ \"CHAT_URL\": \"https://chat.example.com/x\" }`",
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z0-9_-]{1,100}$" },
			"additionalProperties": {
				"description": "What stands for this secret.\n\nExample: `https://chat.example.com/x`",
				"type": "string"
			}
		},
		"case": {
			"title": "Test case",
			"description": "Events, and what they have to start.",
			"type": "object",
			"required": ["name"],
			"additionalProperties": false,
			"properties": {
				"name": {
					"description": "What is tested, as a fact; every name stands once in a file.\n\nExample: `tells the owner`",
					"type": "string",
					"minLength": 1
				},
				"clock": { "$ref": "#/definitions/clock" },
				"secrets": { "$ref": "#/definitions/secrets" },
				"event": { "$ref": "#/definitions/event" },
				"events": {
					"description": "Several events, one after the other.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/event" }
				},
				"responses": {
					"description": "What the endpoints answer, by automation. The default is 200 without a body.\n\nExample: `{ \"notify_owner\": { \"status\": 503 } }`",
					"type": "object",
					"additionalProperties": {
						"title": "Test response",
						"description": "An answer, or a list with one for each attempt; the last one repeats.\n\nExample: `{ \"status\": 503 }`",
						"type": ["object", "array"],
						"minItems": 1,
						"additionalProperties": false,
						"properties": {
							"status": { "$ref": "#/definitions/status" },
							"headers": { "$ref": "#/definitions/responseHeaders" },
							"body": { "$ref": "#/definitions/responseBody" }
						},
						"items": { "$ref": "#/definitions/response" }
					}
				},
				"expect": { "$ref": "#/definitions/expectation" }
			}
		},
		"event": {
			"title": "Test event",
			"description": "An event: `file` names one, a builder such as `entityUpdated` makes one; anything else is the event itself, in any shape that a dispatch reads.\n\nExample: `{ \"entityCreated\": { \"blueprint\": \"service\", \"entity\": { \"identifier\": \"billing\" } } }`",
			"type": "object",
			"properties": {
				"file": {
					"description": "A JSON file with an event or several, relative to the test file and inside the repository.\n\nExample: `../events/demo/alert-created.json`",
					"type": "string",
					"minLength": 1
				},
				"entityCreated": {
					"title": "Created entity",
					"description": "An entity was created.\n\nExample: `{ \"blueprint\": \"service\", \"entity\": { \"identifier\": \"billing\" } }`",
					"type": "object",
					"required": ["blueprint"],
					"additionalProperties": false,
					"properties": {
						"blueprint": { "$ref": "#/definitions/blueprint" },
						"entity": { "$ref": "#/definitions/entity" },
						"after": { "$ref": "#/definitions/entity" },
						"trigger": { "$ref": "#/definitions/trigger" },
						"id": { "$ref": "#/definitions/id" }
					}
				},
				"entityUpdated": {
					"title": "Updated entity",
					"description": "An entity was updated. What one of the two leaves out is as in the other; `properties` that are written stand as they are.\n\nExample: `{ \"blueprint\": \"service\", \"before\": { \"properties\": { \"tier\": 2 } }, \"after\": { \"properties\": { \"tier\": 1 } } }`",
					"type": "object",
					"required": ["blueprint"],
					"additionalProperties": false,
					"properties": {
						"blueprint": { "$ref": "#/definitions/blueprint" },
						"before": { "$ref": "#/definitions/entity" },
						"after": { "$ref": "#/definitions/entity" },
						"trigger": { "$ref": "#/definitions/trigger" },
						"id": { "$ref": "#/definitions/id" }
					}
				},
				"entityDeleted": {
					"title": "Deleted entity",
					"description": "An entity was deleted.\n\nExample: `{ \"blueprint\": \"service\", \"entity\": { \"identifier\": \"billing\" } }`",
					"type": "object",
					"required": ["blueprint"],
					"additionalProperties": false,
					"properties": {
						"blueprint": { "$ref": "#/definitions/blueprint" },
						"entity": { "$ref": "#/definitions/entity" },
						"before": { "$ref": "#/definitions/entity" },
						"trigger": { "$ref": "#/definitions/trigger" },
						"id": { "$ref": "#/definitions/id" }
					}
				},
				"timerExpired": {
					"title": "Expired timer",
					"description": "A timer property of an entity ran out.\n\nExample: `{ \"blueprint\": \"preview\", \"property\": \"expires_at\" }`",
					"type": "object",
					"required": ["blueprint", "property"],
					"additionalProperties": false,
					"properties": {
						"blueprint": { "$ref": "#/definitions/blueprint" },
						"entity": { "$ref": "#/definitions/entity" },
						"property": {
							"description": "The timer property.\n\nExample: `expires_at`",
							"type": "string",
							"minLength": 1
						},
						"trigger": { "$ref": "#/definitions/trigger" },
						"id": { "$ref": "#/definitions/id" }
					}
				},
				"runCreated": {
					"title": "Created run",
					"description": "A run of an action or automation was created.\n\nExample: `{ \"action\": \"deploy\", \"run\": { \"properties\": { \"env\": \"qa\" } } }`",
					"type": "object",
					"required": ["action"],
					"additionalProperties": false,
					"properties": {
						"action": { "$ref": "#/definitions/action" },
						"run": { "$ref": "#/definitions/run" },
						"after": { "$ref": "#/definitions/run" },
						"trigger": { "$ref": "#/definitions/trigger" },
						"id": { "$ref": "#/definitions/id" }
					}
				},
				"runUpdated": {
					"title": "Updated run",
					"description": "A run of an action or automation was updated. What `before` leaves out is as in `after`, but for its status, which is `IN_PROGRESS`.\n\nExample: `{ \"action\": \"deploy\", \"after\": { \"status\": \"SUCCESS\" } }`",
					"type": "object",
					"required": ["action"],
					"additionalProperties": false,
					"properties": {
						"action": { "$ref": "#/definitions/action" },
						"before": { "$ref": "#/definitions/run" },
						"after": { "$ref": "#/definitions/run" },
						"trigger": { "$ref": "#/definitions/trigger" },
						"id": { "$ref": "#/definitions/id" }
					}
				}
			}
		},
		"blueprint": {
			"description": "The entity's blueprint.\n\nExample: `service`",
			"type": "string",
			"minLength": 1
		},
		"entity": {
			"description": "An entity: `properties`, `relations` and whatever else is to be said of it. What is left out has a plain default.\n\nExample: `{ \"identifier\": \"billing\", \"properties\": { \"tier\": 1 } }`",
			"type": "object"
		},
		"action": {
			"description": "The action or automation: its identifier, or its definition with one.\n\nExample: `deploy`",
			"type": ["string", "object"],
			"minLength": 1,
			"required": ["identifier"],
			"properties": { "identifier": {
				"description": "Its identifier.\n\nExample: `deploy`",
				"type": "string",
				"minLength": 1
			} }
		},
		"run": {
			"description": "A run: `status`, `properties`, `response` and whatever else is to be said of it. What is left out has a plain default.\n\nExample: `{ \"status\": \"SUCCESS\" }`",
			"type": "object"
		},
		"trigger": {
			"description": "Who or what caused the event, and when: `by`, `origin`, `at`.\n\nExample: `{ \"origin\": \"UI\" }`",
			"type": "object"
		},
		"id": {
			"description": "The event's own id.\n\nDefault: none. The event is known by what it says.",
			"type": "string",
			"minLength": 1
		},
		"response": {
			"title": "Test response",
			"description": "What an endpoint answers.\n\nExample: `{ \"status\": 503 }`",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"status": { "$ref": "#/definitions/status" },
				"headers": { "$ref": "#/definitions/responseHeaders" },
				"body": { "$ref": "#/definitions/responseBody" }
			}
		},
		"expectation": {
			"title": "Test expectation",
			"description": "What the events have to do. An automation that fires or fails and is not named fails the case.\n\nDefault: nothing fires.\n\nExample: `{ \"fires\": [\"notify_owner\"] }`",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"fires": {
					"description": "The automations that are started, those that others start included.\n\nExample: `[\"notify_owner\"]`",
					"type": "array",
					"items": {
						"title": "Expected run",
						"description": "An automation, or one with the request that it sends.\n\nExample: `notify_owner`",
						"type": ["string", "object"],
						"minLength": 1,
						"required": ["automation"],
						"additionalProperties": false,
						"properties": {
							"automation": { "$ref": "#/definitions/identifier" },
							"request": { "$ref": "#/definitions/request" },
							"exact": {
								"description": "Whether the request has nothing more than what is named. Headers that every request has, such as `webhook-id`, are left aside.\n\nDefault: `false`",
								"type": "boolean",
								"default": false
							}
						}
					}
				},
				"does-not-fire": {
					"description": "Automations that are not started.\n\nExample: `[\"notify_owner\"]`",
					"type": "array",
					"items": { "$ref": "#/definitions/identifier" }
				},
				"fails": {
					"description": "The automations whose runs fail: nothing could be sent, or nobody accepted it.\n\nExample: `[\"notify_owner\"]`",
					"type": "array",
					"items": {
						"title": "Expected failure",
						"description": "An automation, or one with the code of its failure.\n\nExample: `notify_owner`",
						"type": ["string", "object"],
						"minLength": 1,
						"required": ["automation"],
						"additionalProperties": false,
						"properties": {
							"automation": { "$ref": "#/definitions/identifier" },
							"error": {
								"description": "The failure's code.\n\nExample: `condition-failed`",
								"type": "string",
								"minLength": 1
							}
						}
					}
				}
			}
		},
		"request": {
			"title": "Expected request",
			"description": "The request that is sent, placeholders in the place of secrets. Each member that is named has to match; headers and objects of the body may have more, unless `exact` is true.\n\nExample: `{ \"method\": \"POST\", \"body\": { \"text\": \"Hello\" } }`",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"method": {
					"description": "The method, in upper case.\n\nExample: `POST`",
					"type": "string",
					"minLength": 1
				},
				"url": {
					"description": "The whole URL.\n\nExample: `https://chat.example.com/hooks/catalog`",
					"type": "string",
					"minLength": 1
				},
				"headers": {
					"description": "Headers by name, in any case.\n\nExample: `{ \"content-type\": \"application/json\" }`",
					"type": "object",
					"additionalProperties": {
						"description": "The header's value.\n\nExample: `application/json`",
						"type": "string"
					}
				},
				"body": { "description": "The body: JSON as its value, anything else as a text.\n\nExample: `{ \"text\": \"Hello\" }`" }
			}
		},
		"status": {
			"description": "The HTTP status. Write a whole number from 200 to 599.\n\nDefault: `200`",
			"type": "integer",
			"minimum": 200,
			"maximum": 599
		},
		"responseHeaders": {
			"description": "Headers by name.\n\nExample: `{ \"retry-after\": \"5\" }`",
			"type": "object",
			"additionalProperties": {
				"description": "The header's value.\n\nExample: `5`",
				"type": "string"
			}
		},
		"responseBody": { "description": "The body: a text as it is, anything else as JSON.\n\nExample: `{ \"id\": 77 }`" }
	}
};
// src/model/written-event.ts
const EVENT_BUILDERS = [
	"entityCreated",
	"entityUpdated",
	"entityDeleted",
	"timerExpired",
	"runCreated",
	"runUpdated"
];
const MEMBERS_OF_EVENTS = [
	"resourceType",
	"action",
	"context",
	"diff",
	"specversion",
	"event",
	"events",
	"client_payload",
	"encoding"
];
const EVENT_FORMS = ["file", ...EVENT_BUILDERS];
function eventForm(written) {
	const keys = Object.keys(written);
	const form = keys.find((key) => EVENT_FORMS.includes(key));
	if (form === void 0) return keys.some((key) => MEMBERS_OF_EVENTS.includes(key)) ? {
		kind: "whole",
		value: written
	} : {
		kind: "unknown",
		keys
	};
	const others = keys.filter((key) => key !== form);
	if (others.length > 0) return {
		kind: "mixed",
		form,
		others
	};
	const value = written[form];
	if (typeof value === "string") return {
		kind: "file",
		file: value
	};
	const builder = EVENT_BUILDERS.find((name) => name === form);
	return builder !== void 0 && isJsonObject(value) ? {
		kind: "builder",
		builder,
		fields: value
	} : {
		kind: "unknown",
		keys
	};
}
// src/manifest/tests/case-findings.ts
function caseFindings({ tests, document }) {
	return [
		...clockFindings(tests.clock, ["clock"], document),
		...tests.cases.flatMap((one, index) => [
			...clockFindings(one.clock, [
				"cases",
				index,
				"clock"
			], document),
			...eventFindings(one, index, document),
			...exactFindings(one, index, document)
		]),
		...duplicateNames(tests.cases, document)
	];
}
function writtenEvents(one, index) {
	const base = ["cases", index];
	return [...one.event === void 0 ? [] : [{
		event: one.event,
		path: [...base, "event"]
	}], ...(one.events ?? []).map((event, place) => ({
		event,
		path: [
			...base,
			"events",
			place
		]
	}))];
}
function clockFindings(clock, path, document) {
	if (clock === void 0 || isTime(clock)) return [];
	return [diagnostic("invalid-value", {
		message: `"clock" is "${shownText(clock)}", which is no time.`,
		hint: "Write an ISO 8601 instant, such as \"2026-01-02T03:04:05Z\".",
		file: document.file,
		range: document.rangeOfValue(path)
	})];
}
function isTime(clock) {
	if (Number.isNaN(Date.parse(clock))) return false;
	const date = clock.slice(0, 10);
	return new Date(date).toISOString().startsWith(date);
}
function eventFindings(one, index, document) {
	const { file } = document;
	const name = shownText(one.name);
	const events = writtenEvents(one, index);
	if (events.length === 0) return [diagnostic("test-no-event", {
		message: `The case "${name}" has no event.`,
		hint: "Add \"event\", or \"events\" with a list of them.",
		file,
		range: document.rangeOfValue([
			"cases",
			index,
			"name"
		])
	})];
	if (one.event !== void 0 && one.events !== void 0) return [diagnostic("test-event-invalid", {
		message: `The case "${name}" has both "event" and "events".`,
		hint: "Write all of its events under \"events\".",
		file,
		range: document.rangeOfKey([
			"cases",
			index,
			"event"
		])
	})];
	return events.flatMap((event) => formFindings(event, document));
}
function formFindings({ event, path }, document) {
	const { file } = document;
	const form = eventForm(event);
	if (form.kind === "mixed") {
		const [other = ""] = form.others;
		return [diagnostic("test-event-invalid", {
			message: `"${shownText(other)}" stands beside "${form.form}"; an event is written in one way.`,
			hint: `Remove "${shownText(other)}", or write it inside "${form.form}".`,
			file,
			range: document.rangeOfKey([...path, other])
		})];
	}
	if (form.kind === "builder") return sameStates(form.builder, form.fields, path, document);
	if (form.kind !== "unknown") return [];
	const [key] = form.keys;
	const near = key === void 0 ? void 0 : nearest(key, EVENT_FORMS);
	const list = `An event is written with one of ${quotedList(EVENT_FORMS)}, or is an event as the catalog sends it.`;
	return [diagnostic("test-event-invalid", {
		message: key === void 0 ? "The event is empty." : `"${shownText(key)}" makes no event, and is no member of one.`,
		hint: near === void 0 ? list : `Did you mean "${near}"? ${list}`,
		file,
		range: key === void 0 ? document.rangeOfValue(path) : document.rangeOfKey([...path, key])
	})];
}
function exactFindings({ expect }, index, document) {
	return (expect?.fires ?? []).flatMap((entry, place) => {
		if (typeof entry === "string" || entry.exact !== true || entry.request !== void 0) return [];
		return [diagnostic("missing-key", {
			message: `The key "request" is missing beside "exact", which compares nothing without it.`,
			hint: "Add \"request\" with all that is sent, or remove \"exact\".",
			file: document.file,
			range: document.rangeOfKey([
				"cases",
				index,
				"expect",
				"fires",
				place,
				"exact"
			])
		})];
	});
}
const SAME_STATES = {
	entityCreated: ["entity", "after"],
	entityDeleted: ["entity", "before"],
	runCreated: ["run", "after"]
};
function sameStates(builder, fields, path, document) {
	const [one, other] = SAME_STATES[builder] ?? [];
	if (one === void 0 || other === void 0) return [];
	if (fields[one] === void 0 || fields[other] === void 0) return [];
	return [diagnostic("test-event-invalid", {
		message: `"${builder}" has both "${one}" and "${other}", which are the same.`,
		hint: `Write all of it under "${one}".`,
		file: document.file,
		range: document.rangeOfKey([
			...path,
			builder,
			other
		])
	})];
}
function duplicateNames(cases, document) {
	const { file } = document;
	const first = /* @__PURE__ */ new Map();
	return cases.flatMap(({ name }, index) => {
		const earlier = first.get(name);
		if (earlier === void 0) {
			first.set(name, index);
			return [];
		}
		return [diagnostic("test-duplicate-name", {
			message: `The name "${shownText(name)}" is used twice; a name stands for one case.`,
			hint: "Give one of the two another name, or delete it.",
			file,
			range: document.rangeOfValue([
				"cases",
				index,
				"name"
			]),
			notes: [{
				message: "The first one is here.",
				file,
				range: document.rangeOfValue([
					"cases",
					earlier,
					"name"
				])
			}]
		})];
	});
}
// src/manifest/tests/read-test-file.ts
function readTestFile(file, text) {
	const parsed = parseDefinitions(file, text);
	if (parsed.diagnostics.length > 0) return { diagnostics: parsed.diagnostics };
	const [document, second] = parsed.documents;
	if (document === void 0 || document.value === null || second !== void 0) {
		const range = (second ?? document)?.rangeOfValue([]) ?? FILE_START;
		return { diagnostics: [diagnostic("wrong-type", {
			message: second === void 0 ? "The file is empty. It holds no test." : "A file of tests is one document.",
			hint: "Write \"cases\", or delete the file.",
			file,
			range
		})] };
	}
	const { value } = document;
	if (!validateTest(value)) {
		const subject = {
			document,
			base: [],
			value,
			schema: test_default,
			noun: "test file"
		};
		return { diagnostics: schemaDiagnostics(validateTest.errors ?? [], subject) };
	}
	const written = {
		file,
		tests: value,
		document
	};
	return {
		written,
		diagnostics: caseFindings(written)
	};
}
export { writtenEvents as n, eventForm as r, readTestFile as t };
