import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  planFileDigest
} from "./chunk-H2ZJEYOT.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-SOG37KRN.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/plan-file.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/adapters/file-system/write-whole-file.ts
import { randomBytes } from "node:crypto";
import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function writeWholeFile(path, text) {
  await mkdir(dirname(path), { recursive: !0 });
  let stats = await lstat(path).catch(() => {
  });
  if (stats !== void 0 && !stats.isFile()) throw new Error("it is no regular file");
  let random = randomBytes(6).toString("hex"), temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${random}.tmp`);
  try {
    let file = await open(temporary, "wx");
    try {
      await file.writeFile(text), await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    throw await rm(temporary, { force: !0 }), cause;
  }
}

// src/model/generated/plan-file.validator.js
var validatePlanFile = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["format", "digest", "revision", "repository", "commit", "scope", "files", "changes", "config"], additionalProperties: !1, properties: { format: { const: 1 }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, revision: { type: ["string", "null"] }, repository: { type: "string" }, commit: { type: ["string", "null"] }, scope: { type: "array", items: { type: "string" } }, files: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, changes: { type: "array", items: { $ref: "#/definitions/change" } }, config: { type: ["object", "null"] } }, definitions: { change: { type: "object", required: ["kind", "identifier", "fields", "risks"], additionalProperties: !1, properties: { kind: { enum: ["publish", "update", "unpublish", "delete", "move"] }, identifier: { type: "string" }, file: { type: "string" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, fields: { type: "array", items: { $ref: "#/definitions/fieldChange" } }, risks: { type: "array", items: { enum: ["host-changed", "newly-published", "condition-removed", "condition-widened", "condition-changed", "secret-newly-used", "secret-unbound", "backend-changed", "trigger-changed"] } } } }, fieldChange: { type: "object", required: ["path"], additionalProperties: !1, properties: { path: { type: "string" }, before: {}, after: {} } } }, $id: "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/plan-file.schema.json" }, func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u"), schema12 = { type: "object", required: ["kind", "identifier", "fields", "risks"], additionalProperties: !1, properties: { kind: { enum: ["publish", "update", "unpublish", "delete", "move"] }, identifier: { type: "string" }, file: { type: "string" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, fields: { type: "array", items: { $ref: "#/definitions/fieldChange" } }, risks: { type: "array", items: { enum: ["host-changed", "newly-published", "condition-removed", "condition-widened", "condition-changed", "secret-newly-used", "secret-unbound", "backend-changed", "trigger-changed"] } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.identifier === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fields === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.risks === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property 'risks'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "identifier" || key0 === "file" || key0 === "digest" || key0 === "fields" || key0 === "risks")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "publish" || data0 === "update" || data0 === "unpublish" || data0 === "delete" || data0 === "move")) {
        let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.identifier !== void 0 && typeof data.identifier != "string") {
      let err6 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.file !== void 0 && typeof data.file != "string") {
      let err7 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.digest !== void 0) {
      let data3 = data.digest;
      if (typeof data3 == "string") {
        if (!pattern0.test(data3)) {
          let err8 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.fields !== void 0) {
      let data4 = data.fields;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.path === void 0) {
              let err10 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/definitions/fieldChange/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (let key1 in data5)
              if (!(key1 === "path" || key1 === "before" || key1 === "after")) {
                let err11 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/definitions/fieldChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data5.path !== void 0 && typeof data5.path != "string") {
              let err12 = { instancePath: instancePath + "/fields/" + i0 + "/path", schemaPath: "#/definitions/fieldChange/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/definitions/fieldChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.risks !== void 0) {
      let data7 = data.risks;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (!(data8 === "host-changed" || data8 === "newly-published" || data8 === "condition-removed" || data8 === "condition-widened" || data8 === "condition-changed" || data8 === "secret-newly-used" || data8 === "secret-unbound" || data8 === "backend-changed" || data8 === "trigger-changed")) {
            let err15 = { instancePath: instancePath + "/risks/" + i1, schemaPath: "#/properties/risks/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.risks.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
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
    if (data.revision === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property 'revision'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.repository === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.commit === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.scope === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.files === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.changes === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.config === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.format !== void 0 && data.format !== 1) {
      let err10 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.digest !== void 0) {
      let data1 = data.digest;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err11 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (typeof data2 != "string" && data2 !== null) {
        let err13 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: schema11.properties.revision.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.repository !== void 0 && typeof data.repository != "string") {
      let err14 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.commit !== void 0) {
      let data4 = data.commit;
      if (typeof data4 != "string" && data4 !== null) {
        let err15 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema11.properties.commit.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data5 = data.scope;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err16 = { instancePath: instancePath + "/scope/" + i0, schemaPath: "#/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.files !== void 0) {
      let data7 = data.files;
      if (typeof data7 == "string") {
        if (!pattern0.test(data7)) {
          let err18 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data8 = data.changes;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate11(data8[i1], { instancePath: instancePath + "/changes/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.config !== void 0) {
      let data10 = data.config;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        let err21 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: schema11.properties.config.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

// src/commands/reviewed-plan.ts
function parsePlanFile(text, name) {
  let value = parseJson(text, name);
  if (!validatePlanFile(value)) {
    let [error] = validatePlanFile.errors ?? [], place = error?.instancePath ? ` at "${error.instancePath}"` : "";
    throw invalid(
      `"${name}" is no plan file${place}: ${error?.message ?? "it is something else"}.`
    );
  }
  if (planFileDigest(value) !== value.digest)
    throw invalid(`The plan file "${name}" was altered: it does not have the digest it names.`);
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
var MAX_PLAN_BYTES = 256 * 1024 * 1024;
async function keepPlan(plan, name, folder) {
  try {
    await writeWholeFile(resolve(folder, name), jsonText(plan));
  } catch (cause) {
    throw new LongshoreError(
      "output-unwritable",
      `The plan file "${name}" cannot be written: ${reasonOf(cause)}.`,
      { hint: "Name a file in a folder that can be written.", cause }
    );
  }
}
async function readPlan(name, folder) {
  return parsePlanFile(await readText(name, resolve(folder, name)), name);
}
async function readText(name, path) {
  try {
    let { size } = await stat(path);
    if (size <= MAX_PLAN_BYTES) return await readFile(path, "utf8");
  } catch (cause) {
    let isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new LongshoreError(
      isMissing ? "path-not-found" : "file-unreadable",
      isMissing ? `The plan file "${name}" does not exist.` : `The plan file "${name}" cannot be read: ${reasonOf(cause)}.`,
      { hint: "Name a file that plan --out wrote.", cause }
    );
  }
  throw new LongshoreError(
    "input-invalid",
    `The plan file "${name}" is larger than ${MAX_PLAN_BYTES} bytes.`,
    { hint: "Name a file that plan --out wrote." }
  );
}
export {
  keepPlan,
  readPlan
};
