import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  automationDigest
} from "./chunk-6KJZ3PJO.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/sync/file-names.ts
import { createHash } from "node:crypto";
var MAX_NAME_BYTES = 150, RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/, SNAPSHOT_PATH = "snapshot.json";
function automationPath(identifier) {
  return `automations/${fileName(identifier)}.json`;
}
function entityRoutePath(blueprint) {
  return `routes/entity/${fileName(blueprint)}.json`;
}
function runRoutePath(action) {
  return `routes/run/${fileName(action)}.json`;
}
function fileName(identifier) {
  let parts = encode(identifier), name = parts.join("");
  if (name.length <= MAX_NAME_BYTES) return name;
  let tail = `~~${createHash("sha256").update(identifier, "utf16le").digest("hex")}`;
  return `${longestPrefix(parts, MAX_NAME_BYTES - tail.length)}${tail}`;
}
function encode(identifier) {
  if (identifier === "") return ["%"];
  let characters = [...identifier], parts = characters.map((character, index) => {
    let inner = index > 0 && index < characters.length - 1;
    return /^[a-z0-9_-]$/.test(character) || character === "." && inner ? character : /^[A-Z]$/.test(character) ? `~${character.toLowerCase()}` : percentEncode(character);
  }), [first = ""] = characters;
  return RESERVED.test(parts.join("")) ? [percentEncode(first), ...parts.slice(1)] : parts;
}
function percentEncode(character) {
  let code = character.codePointAt(0) ?? 0;
  return (code >= 55296 && code <= 57343 ? [224 | code >> 12, 128 | code >> 6 & 63, 128 | code & 63] : [...Buffer.from(character, "utf8")]).map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}
function longestPrefix(parts, length) {
  let prefix = "";
  for (let part of parts) {
    if (prefix.length + part.length > length) break;
    prefix += part;
  }
  return prefix;
}

// src/sync/store-file.ts
var STORE_FORMAT = 1;
function parseStoreFile(text, file) {
  let value = parseJson(text, file);
  if (!isJsonObject(value)) throw corrupt(file, "is not a JSON object");
  if (value.format !== STORE_FORMAT)
    throw corrupt(
      file,
      `has the format ${JSON.stringify(value.format ?? null)}, and this version reads ${STORE_FORMAT}`
    );
  return value;
}
function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw corrupt(file, "is not JSON", cause);
  }
}
function corrupt(file, problem, cause) {
  return new LongshoreError(
    "store-corrupt",
    `The store "${file.url}" is damaged: "${file.path}" ${problem}.`,
    { hint: "Roll back to an earlier revision, or sync to a new store.", cause }
  );
}

// src/model/generated/snapshot.validator.js
var validateSnapshot = validate10;
var schema13 = { type: "object", required: ["egress", "secrets", "network", "delivery", "templates", "conditions"], additionalProperties: !1, properties: { egress: { type: "object", additionalProperties: !1, properties: { allow: { type: "array", items: { type: "string" } } } }, secrets: { type: "object", additionalProperties: { type: "object", required: ["hosts"], additionalProperties: !1, properties: { hosts: { type: "array", items: { type: "string" } } } } }, network: { type: "object", required: ["allowHttp", "allowPrivate"], additionalProperties: !1, properties: { allowHttp: { type: "boolean" }, allowPrivate: { type: "array", items: { type: "string" } } } }, github: { type: "object", required: ["repositories"], additionalProperties: !1, properties: { repositories: { type: "array", items: { type: "string" } } } }, kafka: { type: "object", required: ["brokers", "topic", "tls"], additionalProperties: !1, properties: { brokers: { type: "array", minItems: 1, items: { type: "string" } }, topic: { type: "string" }, tls: { type: "boolean" }, sasl: { type: "object", required: ["mechanism", "username"], additionalProperties: !1, properties: { mechanism: { enum: ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] }, username: { type: "string" } } } } }, delivery: { type: "object", required: ["attempts", "delaysMs", "totalMs"], additionalProperties: !1, properties: { attempts: { type: "integer", minimum: 1, maximum: 20 }, delaysMs: { type: "array", minItems: 1, items: { type: "integer", minimum: 0, maximum: 36e5 } }, timeoutMs: { type: "integer", minimum: 1, maximum: 6e5 }, totalMs: { type: "integer", minimum: 1, maximum: 18e6 } } }, templates: { type: "object", required: ["onError"], additionalProperties: !1, properties: { onError: { enum: ["fail", "as-port"] } } }, conditions: { type: "object", required: ["onError"], additionalProperties: !1, properties: { onError: { enum: ["fail", "not-matched"] } } }, runLogBodies: { enum: ["auto", !0, !1] } } }, pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u"), pattern1 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u"), func2 = Object.prototype.hasOwnProperty;
var pattern2 = new RegExp("^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$", "u"), pattern5 = new RegExp("^(?:entity|run)/[\\s\\S]", "u"), func3 = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.digest === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.path === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.source === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.listensTo === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listensTo" }, message: "must have required property 'listensTo'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "identifier" || key0 === "digest" || key0 === "path" || key0 === "source" || key0 === "listensTo")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err6 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data1 = data.digest;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err8 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.repository === void 0) {
          let err12 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/rowSource/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "repository" || key1 === "commit")) {
            let err13 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/rowSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data3.repository !== void 0 && typeof data3.repository != "string") {
          let err14 = { instancePath: instancePath + "/source/repository", schemaPath: "#/definitions/rowSource/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data3.commit !== void 0) {
          let data5 = data3.commit;
          if (typeof data5 == "string") {
            if (!pattern1.test(data5)) {
              let err15 = { instancePath: instancePath + "/source/commit", schemaPath: "#/definitions/rowSource/properties/commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"' };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/source/commit", schemaPath: "#/definitions/rowSource/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/rowSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.listensTo !== void 0) {
      let data6 = data.listensTo;
      if (typeof data6 == "string") {
        if (!pattern5.test(data6)) {
          let err18 = { instancePath: instancePath + "/listensTo", schemaPath: "#/properties/listensTo/pattern", keyword: "pattern", params: { pattern: "^(?:entity|run)/[\\s\\S]" }, message: 'must match pattern "^(?:entity|run)/[\\s\\S]"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/listensTo", schemaPath: "#/properties/listensTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.digest === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sources === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.configs === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configs" }, message: "must have required property 'configs'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.automations === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "automations" }, message: "must have required property 'automations'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "digest" || key0 === "sources" || key0 === "configs" || key0 === "automations")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.format !== void 0 && data.format !== 1) {
      let err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.digest !== void 0) {
      let data1 = data.digest;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err7 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sources !== void 0) {
      let data2 = data.sources;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.repository === void 0) {
              let err9 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/definitions/rowSource/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "repository" || key1 === "commit")) {
                let err10 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/definitions/rowSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            if (data3.repository !== void 0 && typeof data3.repository != "string") {
              let err11 = { instancePath: instancePath + "/sources/" + i0 + "/repository", schemaPath: "#/definitions/rowSource/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data3.commit !== void 0) {
              let data5 = data3.commit;
              if (typeof data5 == "string") {
                if (!pattern1.test(data5)) {
                  let err12 = { instancePath: instancePath + "/sources/" + i0 + "/commit", schemaPath: "#/definitions/rowSource/properties/commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"' };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/sources/" + i0 + "/commit", schemaPath: "#/definitions/rowSource/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/definitions/rowSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.configs !== void 0) {
      let data6 = data.configs;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (let key2 in data6) {
          let data7 = data6[key2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.egress === void 0) {
              let err16 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "egress" }, message: "must have required property 'egress'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.secrets === void 0) {
              let err17 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "secrets" }, message: "must have required property 'secrets'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.network === void 0) {
              let err18 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "network" }, message: "must have required property 'network'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data7.delivery === void 0) {
              let err19 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "delivery" }, message: "must have required property 'delivery'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data7.templates === void 0) {
              let err20 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "templates" }, message: "must have required property 'templates'" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.conditions === void 0) {
              let err21 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "conditions" }, message: "must have required property 'conditions'" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            for (let key3 in data7)
              if (!func2.call(schema13.properties, key3)) {
                let err22 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            if (data7.egress !== void 0) {
              let data8 = data7.egress;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (let key4 in data8)
                  if (key4 !== "allow") {
                    let err23 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress", schemaPath: "#/definitions/runtimeConfig/properties/egress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                if (data8.allow !== void 0) {
                  let data9 = data8.allow;
                  if (Array.isArray(data9)) {
                    let len1 = data9.length;
                    for (let i1 = 0; i1 < len1; i1++)
                      if (typeof data9[i1] != "string") {
                        let err24 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress/allow/" + i1, schemaPath: "#/definitions/runtimeConfig/properties/egress/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                      }
                  } else {
                    let err25 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress/allow", schemaPath: "#/definitions/runtimeConfig/properties/egress/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
              } else {
                let err26 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress", schemaPath: "#/definitions/runtimeConfig/properties/egress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data7.secrets !== void 0) {
              let data11 = data7.secrets;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11))
                for (let key5 in data11) {
                  let data12 = data11[key5];
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    if (data12.hosts === void 0) {
                      let err27 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/required", keyword: "required", params: { missingProperty: "hosts" }, message: "must have required property 'hosts'" };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    for (let key6 in data12)
                      if (key6 !== "hosts") {
                        let err28 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                    if (data12.hosts !== void 0) {
                      let data13 = data12.hosts;
                      if (Array.isArray(data13)) {
                        let len2 = data13.length;
                        for (let i2 = 0; i2 < len2; i2++)
                          if (typeof data13[i2] != "string") {
                            let err29 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + i2, schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                          }
                      } else {
                        let err30 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts", schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                      }
                    }
                  } else {
                    let err31 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
              else {
                let err32 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets", schemaPath: "#/definitions/runtimeConfig/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data7.network !== void 0) {
              let data15 = data7.network;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.allowHttp === void 0) {
                  let err33 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/required", keyword: "required", params: { missingProperty: "allowHttp" }, message: "must have required property 'allowHttp'" };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data15.allowPrivate === void 0) {
                  let err34 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/required", keyword: "required", params: { missingProperty: "allowPrivate" }, message: "must have required property 'allowPrivate'" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                for (let key7 in data15)
                  if (!(key7 === "allowHttp" || key7 === "allowPrivate")) {
                    let err35 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                if (data15.allowHttp !== void 0 && typeof data15.allowHttp != "boolean") {
                  let err36 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowHttp", schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowHttp/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data15.allowPrivate !== void 0) {
                  let data17 = data15.allowPrivate;
                  if (Array.isArray(data17)) {
                    let len3 = data17.length;
                    for (let i3 = 0; i3 < len3; i3++)
                      if (typeof data17[i3] != "string") {
                        let err37 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowPrivate/" + i3, schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowPrivate/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                      }
                  } else {
                    let err38 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowPrivate", schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowPrivate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data7.github !== void 0) {
              let data19 = data7.github;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.repositories === void 0) {
                  let err40 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/definitions/runtimeConfig/properties/github/required", keyword: "required", params: { missingProperty: "repositories" }, message: "must have required property 'repositories'" };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                for (let key8 in data19)
                  if (key8 !== "repositories") {
                    let err41 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/definitions/runtimeConfig/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
                if (data19.repositories !== void 0) {
                  let data20 = data19.repositories;
                  if (Array.isArray(data20)) {
                    let len4 = data20.length;
                    for (let i4 = 0; i4 < len4; i4++)
                      if (typeof data20[i4] != "string") {
                        let err42 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/repositories/" + i4, schemaPath: "#/definitions/runtimeConfig/properties/github/properties/repositories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                      }
                  } else {
                    let err43 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/repositories", schemaPath: "#/definitions/runtimeConfig/properties/github/properties/repositories/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                }
              } else {
                let err44 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/definitions/runtimeConfig/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data7.kafka !== void 0) {
              let data22 = data7.kafka;
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.brokers === void 0) {
                  let err45 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka", schemaPath: "#/definitions/runtimeConfig/properties/kafka/required", keyword: "required", params: { missingProperty: "brokers" }, message: "must have required property 'brokers'" };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                if (data22.topic === void 0) {
                  let err46 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka", schemaPath: "#/definitions/runtimeConfig/properties/kafka/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'" };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (data22.tls === void 0) {
                  let err47 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka", schemaPath: "#/definitions/runtimeConfig/properties/kafka/required", keyword: "required", params: { missingProperty: "tls" }, message: "must have required property 'tls'" };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                for (let key9 in data22)
                  if (!(key9 === "brokers" || key9 === "topic" || key9 === "tls" || key9 === "sasl")) {
                    let err48 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka", schemaPath: "#/definitions/runtimeConfig/properties/kafka/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                if (data22.brokers !== void 0) {
                  let data23 = data22.brokers;
                  if (Array.isArray(data23)) {
                    if (data23.length < 1) {
                      let err49 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/brokers", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/brokers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                    }
                    let len5 = data23.length;
                    for (let i5 = 0; i5 < len5; i5++)
                      if (typeof data23[i5] != "string") {
                        let err50 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/brokers/" + i5, schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/brokers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                      }
                  } else {
                    let err51 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/brokers", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/brokers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                }
                if (data22.topic !== void 0 && typeof data22.topic != "string") {
                  let err52 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/topic", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (data22.tls !== void 0 && typeof data22.tls != "boolean") {
                  let err53 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/tls", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/tls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (data22.sasl !== void 0) {
                  let data27 = data22.sasl;
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.mechanism === void 0) {
                      let err54 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/required", keyword: "required", params: { missingProperty: "mechanism" }, message: "must have required property 'mechanism'" };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                    if (data27.username === void 0) {
                      let err55 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                    for (let key10 in data27)
                      if (!(key10 === "mechanism" || key10 === "username")) {
                        let err56 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                      }
                    if (data27.mechanism !== void 0) {
                      let data28 = data27.mechanism;
                      if (!(data28 === "PLAIN" || data28 === "SCRAM-SHA-256" || data28 === "SCRAM-SHA-512")) {
                        let err57 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl/mechanism", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema13.properties.kafka.properties.sasl.properties.mechanism.enum }, message: "must be equal to one of the allowed values" };
                        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                      }
                    }
                    if (data27.username !== void 0 && typeof data27.username != "string") {
                      let err58 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl/username", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                  } else {
                    let err59 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl", schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                  }
                }
              } else {
                let err60 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka", schemaPath: "#/definitions/runtimeConfig/properties/kafka/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data7.delivery !== void 0) {
              let data30 = data7.delivery;
              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                if (data30.attempts === void 0) {
                  let err61 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                if (data30.delaysMs === void 0) {
                  let err62 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/required", keyword: "required", params: { missingProperty: "delaysMs" }, message: "must have required property 'delaysMs'" };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                if (data30.totalMs === void 0) {
                  let err63 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/required", keyword: "required", params: { missingProperty: "totalMs" }, message: "must have required property 'totalMs'" };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
                for (let key11 in data30)
                  if (!(key11 === "attempts" || key11 === "delaysMs" || key11 === "timeoutMs" || key11 === "totalMs")) {
                    let err64 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                if (data30.attempts !== void 0) {
                  let data31 = data30.attempts;
                  if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                    let err65 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 > 20 || isNaN(data31)) {
                      let err66 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    if (data31 < 1 || isNaN(data31)) {
                      let err67 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                  }
                }
                if (data30.delaysMs !== void 0) {
                  let data32 = data30.delaysMs;
                  if (Array.isArray(data32)) {
                    if (data32.length < 1) {
                      let err68 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                    }
                    let len6 = data32.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data33 = data32[i6];
                      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                        let err69 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i6, schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                      }
                      if (typeof data33 == "number" && isFinite(data33)) {
                        if (data33 > 36e5 || isNaN(data33)) {
                          let err70 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i6, schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
                          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                        }
                        if (data33 < 0 || isNaN(data33)) {
                          let err71 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i6, schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                        }
                      }
                    }
                  } else {
                    let err72 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                }
                if (data30.timeoutMs !== void 0) {
                  let data34 = data30.timeoutMs;
                  if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                    let err73 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                  }
                  if (typeof data34 == "number" && isFinite(data34)) {
                    if (data34 > 6e5 || isNaN(data34)) {
                      let err74 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" };
                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                    }
                    if (data34 < 1 || isNaN(data34)) {
                      let err75 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                    }
                  }
                }
                if (data30.totalMs !== void 0) {
                  let data35 = data30.totalMs;
                  if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
                    let err76 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                  }
                  if (typeof data35 == "number" && isFinite(data35)) {
                    if (data35 > 18e6 || isNaN(data35)) {
                      let err77 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18e6 }, message: "must be <= 18000000" };
                      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                    }
                    if (data35 < 1 || isNaN(data35)) {
                      let err78 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                    }
                  }
                }
              } else {
                let err79 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
            if (data7.templates !== void 0) {
              let data36 = data7.templates;
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                if (data36.onError === void 0) {
                  let err80 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/definitions/runtimeConfig/properties/templates/required", keyword: "required", params: { missingProperty: "onError" }, message: "must have required property 'onError'" };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
                for (let key12 in data36)
                  if (key12 !== "onError") {
                    let err81 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/definitions/runtimeConfig/properties/templates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                  }
                if (data36.onError !== void 0) {
                  let data37 = data36.onError;
                  if (!(data37 === "fail" || data37 === "as-port")) {
                    let err82 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/onError", schemaPath: "#/definitions/runtimeConfig/properties/templates/properties/onError/enum", keyword: "enum", params: { allowedValues: schema13.properties.templates.properties.onError.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                  }
                }
              } else {
                let err83 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/definitions/runtimeConfig/properties/templates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            }
            if (data7.conditions !== void 0) {
              let data38 = data7.conditions;
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.onError === void 0) {
                  let err84 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions", schemaPath: "#/definitions/runtimeConfig/properties/conditions/required", keyword: "required", params: { missingProperty: "onError" }, message: "must have required property 'onError'" };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
                for (let key13 in data38)
                  if (key13 !== "onError") {
                    let err85 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions", schemaPath: "#/definitions/runtimeConfig/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                  }
                if (data38.onError !== void 0) {
                  let data39 = data38.onError;
                  if (!(data39 === "fail" || data39 === "not-matched")) {
                    let err86 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions/onError", schemaPath: "#/definitions/runtimeConfig/properties/conditions/properties/onError/enum", keyword: "enum", params: { allowedValues: schema13.properties.conditions.properties.onError.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                  }
                }
              } else {
                let err87 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions", schemaPath: "#/definitions/runtimeConfig/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            }
            if (data7.runLogBodies !== void 0) {
              let data40 = data7.runLogBodies;
              if (!(data40 === "auto" || data40 === !0 || data40 === !1)) {
                let err88 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/runLogBodies", schemaPath: "#/definitions/runtimeConfig/properties/runLogBodies/enum", keyword: "enum", params: { allowedValues: schema13.properties.runLogBodies.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
          } else {
            let err89 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
      else {
        let err90 = { instancePath: instancePath + "/configs", schemaPath: "#/properties/configs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data.automations !== void 0) {
      let data41 = data.automations;
      if (Array.isArray(data41)) {
        let len7 = data41.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate11(data41[i7], { instancePath: instancePath + "/automations/" + i7, parentData: data41, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err91 = { instancePath: instancePath + "/automations", schemaPath: "#/properties/automations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
  } else {
    let err92 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

// src/sync/stored-value.ts
function isSnapshotFile(value) {
  return validateSnapshot(value);
}
function isConfigs(value) {
  let digest = `sha256:${"0".repeat(64)}`;
  return validateSnapshot({ format: 1, digest, sources: [], configs: value, automations: [] });
}
function snapshotProblem() {
  let [error] = validateSnapshot.errors ?? [];
  return error === void 0 ? "is no snapshot" : `breaks its schema${error.instancePath === "" ? "" : ` at "${error.instancePath}"`}: ${error.message ?? error.keyword}`;
}

// src/sync/route-file.ts
function formatRoute(automations, configs) {
  let used = new Set(automations.map((automation) => automation.repository)), ofRoute = Object.fromEntries(Object.entries(configs).filter(([name]) => used.has(name))), lines = automations.map((automation) => JSON.stringify(automation));
  return `{
"format":${STORE_FORMAT},
"configs":${JSON.stringify(ofRoute)},
"automations":[
${lines.join(`,
`)}
]
}
`;
}
function parseRoute(text, file) {
  let { configs, automations } = parseStoreFile(text, file);
  if (!isConfigs(configs)) throw corrupt(file, "has a bad configuration");
  if (!Array.isArray(automations)) throw corrupt(file, "has no automations");
  for (let automation of automations)
    if (!isRouted(automation) || !Object.hasOwn(configs, automation.repository))
      throw corrupt(file, "has a bad automation");
  return { format: STORE_FORMAT, configs, automations };
}
function isRouted(value) {
  return isJsonObject(value) && typeof value.repository == "string" && isAutomation(value.definition) && automationDigest(value.definition) === value.digest;
}
function isAutomation(value) {
  return isJsonObject(value) && typeof value.identifier == "string" && isJsonObject(value.trigger) && isJsonObject(value.trigger.event) && isJsonObject(value.invocationMethod) && typeof value.invocationMethod.type == "string";
}

export {
  SNAPSHOT_PATH,
  automationPath,
  entityRoutePath,
  runRoutePath,
  STORE_FORMAT,
  parseStoreFile,
  parseJson,
  corrupt,
  isSnapshotFile,
  isConfigs,
  snapshotProblem,
  formatRoute,
  parseRoute,
  isAutomation
};
