import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  systemCode
} from "./chunk-S6XJR6VE.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";
import {
  MAX_BODY_BYTES,
  MAX_RECORDED_CHARACTERS,
  MAX_RESPONSE_BYTES
} from "./chunk-M7X3A6DJ.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";

// src/adapters/run-log/record-files.ts
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

// src/adapters/run-log/run-log-failure.ts
function runLogCorrupt(url, file, problem, cause) {
  return new LongshoreError(
    "run-log-corrupt",
    `The run log "${url}" is damaged: "${file}" ${problem}.`,
    { hint: "Move that file away: what else is recorded stays readable.", cause }
  );
}
function runLogForeign(url, found) {
  return new LongshoreError("run-log-corrupt", `"${url}" is not a run log: ${found}.`, {
    hint: "Name an empty or new directory, or the directory of an existing run log."
  });
}
function runLogUnreadable(url, cause) {
  let hint = systemCode(cause) === "EACCES" || systemCode(cause) === "EPERM" ? "Give this user the right to read the directory and everything below it." : "Check that the path names the run log's directory and that its disk is there.";
  return new LongshoreError(
    "run-log-unreadable",
    `The run log "${url}" cannot be read: ${reasonOf(cause)}.`,
    { hint, cause }
  );
}
var WRITE_HINTS = /* @__PURE__ */ new Map([
  ["EACCES", "Give this user the right to write to the directory, or name another run log."],
  ["EPERM", "Give this user the right to write to the directory, or name another run log."],
  ["EROFS", "Name a run log on a disk that can be written."],
  ["ENOSPC", "Make room on the disk."],
  ["EDQUOT", "Make room in the quota."],
  ["ENOTDIR", "Name a directory, or a path where one can be made."]
]);
function runLogUnwritable(url, path, cause) {
  return new LongshoreError(
    "run-log-unwritable",
    `The run log "${url}" cannot be written in "${path}": ${reasonOf(cause)}.`,
    {
      hint: WRITE_HINTS.get(systemCode(cause) ?? "") ?? "Check the directory and its disk.",
      cause
    }
  );
}

// src/adapters/run-log/record-files.ts
var TEMPORARY_PREFIX = "tmp-", MONTH = /^\d{4}-\d{2}$/, SHARD = /^[0-9a-f]{2}$/, RECORD_FILE = /^([0-9a-f]{64})\.(-?\d{1,15})\.([0-9a-f]{32})\.json$/;
function eventName(identity) {
  return sha256(JSON.stringify(identity));
}
function textDigest(text) {
  return sha256(text).slice(0, 32);
}
function recordPlace({ identity, at }, text) {
  let event = eventName(identity), atMs = Date.parse(at);
  if (Number.isNaN(atMs)) throw new Error(`"${at}" is no time of an event.`);
  return {
    folder: `${new Date(atMs).toISOString().slice(0, 7)}/${event.slice(0, 2)}`,
    name: `${event}.${atMs}.${textDigest(text)}.json`
  };
}
function endOfMonth(month) {
  let [year = 0, number = 1] = month.split("-").map(Number);
  return Date.UTC(year, number);
}
async function listMonths(location) {
  let entries = await list(location, ""), months = entries.filter((name) => MONTH.test(name)).sort(), other = entries.filter((name) => !name.startsWith(TEMPORARY_PREFIX)).sort()[0];
  if (months.length === 0 && other !== void 0)
    throw runLogForeign(location.url, `the directory has other files, such as "${other}"`);
  return months;
}
async function filesOfEvent(location, months, event) {
  let folders = months.map((month) => `${month}/${event.slice(0, 2)}`);
  return (await Promise.all(folders.map((folder) => filesIn(location, folder)))).flat().filter((file) => file.event === event).sort(byTime);
}
async function filesByEvent(location) {
  let months = await listMonths(location), files = await Promise.all(
    months.map(async (month) => {
      let shards = await listShards(location, month);
      return await Promise.all(shards.map((shard) => filesIn(location, `${month}/${shard}`)));
    })
  );
  return groupBy(files.flat(2).sort(byTime), ({ event }) => event);
}
async function listShards(location, month) {
  return (await list(location, month)).filter((name) => SHARD.test(name));
}
async function filesIn(location, folder) {
  return (await list(location, folder)).flatMap((name) => {
    let [, event, at, digest] = RECORD_FILE.exec(name) ?? [];
    return event === void 0 || digest === void 0 ? [] : [{ event, atMs: Number(at), digest, path: `${folder}/${name}` }];
  });
}
function byTime(a, b) {
  return a.atMs - b.atMs || (a.path < b.path ? -1 : 1);
}
async function list(location, folder) {
  try {
    return await readdir(join(location.path, folder));
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return [];
    throw runLogUnreadable(location.url, cause);
  }
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

// src/model/generated/event-record.validator.js
var validateEventRecord = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["format", "identity", "at", "runs"], properties: { format: { const: 1 }, identity: { type: "string" }, type: { enum: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED", "TIMER_PROPERTY_EXPIRED", "RUN_CREATED", "RUN_UPDATED"] }, target: { type: "string" }, at: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, error: { type: "string" }, body: { type: "object" }, runs: { type: "array", items: { $ref: "#/definitions/recordedRun" } } }, definitions: { recordedRun: { type: "object", required: ["runId", "deliveryId", "automation", "hop", "decision", "outcome", "status", "attempts", "startedAt", "updatedAt"], properties: { runId: { type: "string" }, deliveryId: { type: "string" }, automation: { $ref: "#/definitions/recordedAutomation" }, hop: { type: "integer", minimum: 0 }, cause: { $ref: "#/definitions/recordedCause" }, decision: { $ref: "#/definitions/recordedDecision" }, outcome: { enum: ["delivered", "dead", "failed", "paused"] }, status: { enum: ["IN_PROGRESS", "SUCCESS", "FAILURE"] }, summary: { type: "string" }, link: { type: "string" }, error: { $ref: "#/definitions/recordedError" }, request: { $ref: "#/definitions/recordedRequest" }, response: { $ref: "#/definitions/recordedResponse" }, external: { $ref: "#/definitions/recordedExternal" }, attempts: { type: "array", items: { $ref: "#/definitions/recordedAttempt" } }, startedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, updatedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" } } }, recordedAutomation: { type: "object", required: ["identifier", "digest", "repository"], properties: { identifier: { type: "string" }, digest: { type: "string" }, repository: { type: "string" } } }, recordedCause: { type: "object", required: ["identity", "type", "target", "runId"], properties: { identity: { type: "string" }, type: { enum: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED", "TIMER_PROPERTY_EXPIRED", "RUN_CREATED", "RUN_UPDATED"] }, target: { type: "string" }, runId: { type: "string" } } }, recordedDecision: { type: "object", required: ["automation", "decision", "expressions", "decidedBy"], properties: { automation: { type: "string" }, decision: { enum: ["matched", "not-matched", "failed"] }, expressions: { type: "array", items: { $ref: "#/definitions/recordedExpression" } }, decidedBy: { $ref: "#/definitions/recordedDecidedBy" }, note: { type: "string" } } }, recordedExpression: { type: "object", required: ["expression", "outcome"], properties: { expression: { type: "string" }, outcome: { $ref: "#/definitions/recordedOutcome" } } }, recordedOutcome: { type: "object", required: ["kind"], discriminator: { propertyName: "kind" }, oneOf: [{ $ref: "#/definitions/recordedValue" }, { $ref: "#/definitions/recordedNothing" }, { $ref: "#/definitions/recordedFailure" }] }, recordedValue: { type: "object", required: ["kind", "value"], properties: { kind: { const: "value" }, value: {} } }, recordedNothing: { type: "object", required: ["kind"], properties: { kind: { const: "empty" } } }, recordedFailure: { type: "object", required: ["kind", "error"], properties: { kind: { const: "error" }, error: { $ref: "#/definitions/recordedExpressionError" } } }, recordedExpressionError: { type: "object", required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } } }, recordedDecidedBy: { type: "object", required: ["kind"], discriminator: { propertyName: "kind" }, oneOf: [{ $ref: "#/definitions/recordedByTrigger" }, { $ref: "#/definitions/recordedByNoCondition" }, { $ref: "#/definitions/recordedByCondition" }] }, recordedByTrigger: { type: "object", required: ["kind", "message"], properties: { kind: { const: "trigger" }, message: { type: "string" } } }, recordedByNoCondition: { type: "object", required: ["kind"], properties: { kind: { const: "no-condition" } } }, recordedByCondition: { type: "object", required: ["kind", "combinator", "expressions"], properties: { kind: { const: "condition" }, combinator: { enum: ["and", "or"] }, expressions: { type: "array", items: { type: "integer", minimum: 0 } } } }, recordedError: { type: "object", required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" }, path: { type: "string" } } }, recordedRequest: { type: "object", required: ["method", "url", "headers"], properties: { method: { type: "string" }, url: { type: "string" }, headers: { type: "object", additionalProperties: { type: "string" } }, body: { type: "string" } } }, recordedResponse: { type: "object", required: ["status", "body", "truncated"], properties: { status: { type: "integer" }, body: {}, truncated: { type: "boolean" } } }, recordedExternal: { type: "object", required: ["id"], properties: { id: { type: "string" }, url: { type: "string" } } }, recordedAttempt: { type: "object", required: ["number", "durationMs"], properties: { number: { type: "integer", minimum: 1 }, status: { type: "integer" }, error: { $ref: "#/definitions/recordedAttemptError" }, durationMs: { type: "number", minimum: 0 } } }, recordedAttemptError: { type: "object", required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } }, $id: "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/event-record.schema.json" }, pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u"), schema12 = { type: "object", required: ["runId", "deliveryId", "automation", "hop", "decision", "outcome", "status", "attempts", "startedAt", "updatedAt"], properties: { runId: { type: "string" }, deliveryId: { type: "string" }, automation: { $ref: "#/definitions/recordedAutomation" }, hop: { type: "integer", minimum: 0 }, cause: { $ref: "#/definitions/recordedCause" }, decision: { $ref: "#/definitions/recordedDecision" }, outcome: { enum: ["delivered", "dead", "failed", "paused"] }, status: { enum: ["IN_PROGRESS", "SUCCESS", "FAILURE"] }, summary: { type: "string" }, link: { type: "string" }, error: { $ref: "#/definitions/recordedError" }, request: { $ref: "#/definitions/recordedRequest" }, response: { $ref: "#/definitions/recordedResponse" }, external: { $ref: "#/definitions/recordedExternal" }, attempts: { type: "array", items: { $ref: "#/definitions/recordedAttempt" } }, startedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, updatedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" } } };
var schema14 = { type: "object", required: ["identity", "type", "target", "runId"], properties: { identity: { type: "string" }, type: { enum: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED", "TIMER_PROPERTY_EXPIRED", "RUN_CREATED", "RUN_UPDATED"] }, target: { type: "string" }, runId: { type: "string" } } };
var schema15 = { type: "object", required: ["automation", "decision", "expressions", "decidedBy"], properties: { automation: { type: "string" }, decision: { enum: ["matched", "not-matched", "failed"] }, expressions: { type: "array", items: { $ref: "#/definitions/recordedExpression" } }, decidedBy: { $ref: "#/definitions/recordedDecidedBy" }, note: { type: "string" } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kind !== void 0 && data.kind !== "error") {
      let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          let err3 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedExpressionError/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.message === void 0) {
          let err4 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedExpressionError/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.code !== void 0 && typeof data1.code != "string") {
          let err5 = { instancePath: instancePath + "/error/code", schemaPath: "#/definitions/recordedExpressionError/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.message !== void 0 && typeof data1.message != "string") {
          let err6 = { instancePath: instancePath + "/error/message", schemaPath: "#/definitions/recordedExpressionError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.line !== void 0) {
          let data4 = data1.line;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err7 = { instancePath: instancePath + "/error/line", schemaPath: "#/definitions/recordedExpressionError/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
            let err8 = { instancePath: instancePath + "/error/line", schemaPath: "#/definitions/recordedExpressionError/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data1.column !== void 0) {
          let data5 = data1.column;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err9 = { instancePath: instancePath + "/error/column", schemaPath: "#/definitions/recordedExpressionError/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
            let err10 = { instancePath: instancePath + "/error/column", schemaPath: "#/definitions/recordedExpressionError/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedExpressionError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "value")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            let err1 = { instancePath, schemaPath: "#/definitions/recordedValue/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data.value === void 0) {
            let err2 = { instancePath, schemaPath: "#/definitions/recordedValue/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data.kind !== void 0 && data.kind !== "value") {
            let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/recordedValue/properties/kind/const", keyword: "const", params: { allowedValue: "value" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "#/definitions/recordedValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      else if (tag0 === "empty")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            let err5 = { instancePath, schemaPath: "#/definitions/recordedNothing/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.kind !== void 0 && data.kind !== "empty") {
            let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/recordedNothing/properties/kind/const", keyword: "const", params: { allowedValue: "empty" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath, schemaPath: "#/definitions/recordedNothing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      else if (tag0 === "error")
        validate15(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      else {
        let err8 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    else {
      let err9 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expression === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expression" }, message: "must have required property 'expression'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.outcome === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.expression !== void 0 && typeof data.expression != "string") {
      let err2 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.outcome !== void 0 && (validate14(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", required: ["kind", "combinator", "expressions"], properties: { kind: { const: "condition" }, combinator: { enum: ["and", "or"] }, expressions: { type: "array", items: { type: "integer", minimum: 0 } } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "trigger")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            let err1 = { instancePath, schemaPath: "#/definitions/recordedByTrigger/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data.message === void 0) {
            let err2 = { instancePath, schemaPath: "#/definitions/recordedByTrigger/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data.kind !== void 0 && data.kind !== "trigger") {
            let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/recordedByTrigger/properties/kind/const", keyword: "const", params: { allowedValue: "trigger" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data.message !== void 0 && typeof data.message != "string") {
            let err4 = { instancePath: instancePath + "/message", schemaPath: "#/definitions/recordedByTrigger/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath, schemaPath: "#/definitions/recordedByTrigger/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      else if (tag0 === "no-condition")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            let err6 = { instancePath, schemaPath: "#/definitions/recordedByNoCondition/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data.kind !== void 0 && data.kind !== "no-condition") {
            let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/recordedByNoCondition/properties/kind/const", keyword: "const", params: { allowedValue: "no-condition" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath, schemaPath: "#/definitions/recordedByNoCondition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      else if (tag0 === "condition")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            let err9 = { instancePath, schemaPath: "#/definitions/recordedByCondition/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data.combinator === void 0) {
            let err10 = { instancePath, schemaPath: "#/definitions/recordedByCondition/required", keyword: "required", params: { missingProperty: "combinator" }, message: "must have required property 'combinator'" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data.expressions === void 0) {
            let err11 = { instancePath, schemaPath: "#/definitions/recordedByCondition/required", keyword: "required", params: { missingProperty: "expressions" }, message: "must have required property 'expressions'" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data.kind !== void 0 && data.kind !== "condition") {
            let err12 = { instancePath: instancePath + "/kind", schemaPath: "#/definitions/recordedByCondition/properties/kind/const", keyword: "const", params: { allowedValue: "condition" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (data.combinator !== void 0) {
            let data4 = data.combinator;
            if (!(data4 === "and" || data4 === "or")) {
              let err13 = { instancePath: instancePath + "/combinator", schemaPath: "#/definitions/recordedByCondition/properties/combinator/enum", keyword: "enum", params: { allowedValues: schema25.properties.combinator.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
          if (data.expressions !== void 0) {
            let data5 = data.expressions;
            if (Array.isArray(data5)) {
              let len0 = data5.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data6 = data5[i0];
                if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                  let err14 = { instancePath: instancePath + "/expressions/" + i0, schemaPath: "#/definitions/recordedByCondition/properties/expressions/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
                  let err15 = { instancePath: instancePath + "/expressions/" + i0, schemaPath: "#/definitions/recordedByCondition/properties/expressions/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              }
            } else {
              let err16 = { instancePath: instancePath + "/expressions", schemaPath: "#/definitions/recordedByCondition/properties/expressions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
        } else {
          let err17 = { instancePath, schemaPath: "#/definitions/recordedByCondition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      else {
        let err18 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    else {
      let err19 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.automation === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "automation" }, message: "must have required property 'automation'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.decision === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.expressions === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expressions" }, message: "must have required property 'expressions'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.decidedBy === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decidedBy" }, message: "must have required property 'decidedBy'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.automation !== void 0 && typeof data.automation != "string") {
      let err4 = { instancePath: instancePath + "/automation", schemaPath: "#/properties/automation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.decision !== void 0) {
      let data1 = data.decision;
      if (!(data1 === "matched" || data1 === "not-matched" || data1 === "failed")) {
        let err5 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema15.properties.decision.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.expressions !== void 0) {
      let data2 = data.expressions;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate13(data2[i0], { instancePath: instancePath + "/expressions/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/expressions", schemaPath: "#/properties/expressions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.decidedBy !== void 0 && (validate19(data.decidedBy, { instancePath: instancePath + "/decidedBy", parentData: data, parentDataProperty: "decidedBy", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.note !== void 0 && typeof data.note != "string") {
      let err7 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.durationMs === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.code === void 0) {
          let err5 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedAttemptError/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.message === void 0) {
          let err6 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedAttemptError/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.code !== void 0 && typeof data2.code != "string") {
          let err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/definitions/recordedAttemptError/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.message !== void 0 && typeof data2.message != "string") {
          let err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/definitions/recordedAttemptError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedAttemptError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.durationMs !== void 0) {
      let data5 = data.durationMs;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          let err10 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.runId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property 'runId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deliveryId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveryId" }, message: "must have required property 'deliveryId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.automation === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "automation" }, message: "must have required property 'automation'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hop === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hop" }, message: "must have required property 'hop'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.decision === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.outcome === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.status === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.attempts === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.startedAt === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.updatedAt === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property 'updatedAt'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.runId !== void 0 && typeof data.runId != "string") {
      let err10 = { instancePath: instancePath + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.deliveryId !== void 0 && typeof data.deliveryId != "string") {
      let err11 = { instancePath: instancePath + "/deliveryId", schemaPath: "#/properties/deliveryId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.automation !== void 0) {
      let data2 = data.automation;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.identifier === void 0) {
          let err12 = { instancePath: instancePath + "/automation", schemaPath: "#/definitions/recordedAutomation/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2.digest === void 0) {
          let err13 = { instancePath: instancePath + "/automation", schemaPath: "#/definitions/recordedAutomation/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2.repository === void 0) {
          let err14 = { instancePath: instancePath + "/automation", schemaPath: "#/definitions/recordedAutomation/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2.identifier !== void 0 && typeof data2.identifier != "string") {
          let err15 = { instancePath: instancePath + "/automation/identifier", schemaPath: "#/definitions/recordedAutomation/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2.digest !== void 0 && typeof data2.digest != "string") {
          let err16 = { instancePath: instancePath + "/automation/digest", schemaPath: "#/definitions/recordedAutomation/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data2.repository !== void 0 && typeof data2.repository != "string") {
          let err17 = { instancePath: instancePath + "/automation/repository", schemaPath: "#/definitions/recordedAutomation/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/automation", schemaPath: "#/definitions/recordedAutomation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.hop !== void 0) {
      let data6 = data.hop;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err19 = { instancePath: instancePath + "/hop", schemaPath: "#/properties/hop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err20 = { instancePath: instancePath + "/hop", schemaPath: "#/properties/hop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.cause !== void 0) {
      let data7 = data.cause;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.identity === void 0) {
          let err21 = { instancePath: instancePath + "/cause", schemaPath: "#/definitions/recordedCause/required", keyword: "required", params: { missingProperty: "identity" }, message: "must have required property 'identity'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data7.type === void 0) {
          let err22 = { instancePath: instancePath + "/cause", schemaPath: "#/definitions/recordedCause/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data7.target === void 0) {
          let err23 = { instancePath: instancePath + "/cause", schemaPath: "#/definitions/recordedCause/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data7.runId === void 0) {
          let err24 = { instancePath: instancePath + "/cause", schemaPath: "#/definitions/recordedCause/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property 'runId'" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data7.identity !== void 0 && typeof data7.identity != "string") {
          let err25 = { instancePath: instancePath + "/cause/identity", schemaPath: "#/definitions/recordedCause/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data7.type !== void 0) {
          let data9 = data7.type;
          if (!(data9 === "ENTITY_CREATED" || data9 === "ENTITY_UPDATED" || data9 === "ENTITY_DELETED" || data9 === "TIMER_PROPERTY_EXPIRED" || data9 === "RUN_CREATED" || data9 === "RUN_UPDATED")) {
            let err26 = { instancePath: instancePath + "/cause/type", schemaPath: "#/definitions/recordedCause/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data7.target !== void 0 && typeof data7.target != "string") {
          let err27 = { instancePath: instancePath + "/cause/target", schemaPath: "#/definitions/recordedCause/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data7.runId !== void 0 && typeof data7.runId != "string") {
          let err28 = { instancePath: instancePath + "/cause/runId", schemaPath: "#/definitions/recordedCause/properties/runId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/cause", schemaPath: "#/definitions/recordedCause/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.decision !== void 0 && (validate12(data.decision, { instancePath: instancePath + "/decision", parentData: data, parentDataProperty: "decision", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.outcome !== void 0) {
      let data13 = data.outcome;
      if (!(data13 === "delivered" || data13 === "dead" || data13 === "failed" || data13 === "paused")) {
        let err30 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema12.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      if (!(data14 === "IN_PROGRESS" || data14 === "SUCCESS" || data14 === "FAILURE")) {
        let err31 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema12.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      let err32 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.link !== void 0 && typeof data.link != "string") {
      let err33 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.error !== void 0) {
      let data17 = data.error;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.code === void 0) {
          let err34 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedError/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data17.message === void 0) {
          let err35 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedError/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data17.code !== void 0 && typeof data17.code != "string") {
          let err36 = { instancePath: instancePath + "/error/code", schemaPath: "#/definitions/recordedError/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data17.message !== void 0 && typeof data17.message != "string") {
          let err37 = { instancePath: instancePath + "/error/message", schemaPath: "#/definitions/recordedError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data17.path !== void 0 && typeof data17.path != "string") {
          let err38 = { instancePath: instancePath + "/error/path", schemaPath: "#/definitions/recordedError/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/error", schemaPath: "#/definitions/recordedError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.request !== void 0) {
      let data21 = data.request;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.method === void 0) {
          let err40 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/recordedRequest/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data21.url === void 0) {
          let err41 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/recordedRequest/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data21.headers === void 0) {
          let err42 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/recordedRequest/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data21.method !== void 0 && typeof data21.method != "string") {
          let err43 = { instancePath: instancePath + "/request/method", schemaPath: "#/definitions/recordedRequest/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data21.url !== void 0 && typeof data21.url != "string") {
          let err44 = { instancePath: instancePath + "/request/url", schemaPath: "#/definitions/recordedRequest/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data21.headers !== void 0) {
          let data24 = data21.headers;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (let key0 in data24)
              if (typeof data24[key0] != "string") {
                let err45 = { instancePath: instancePath + "/request/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/recordedRequest/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
          } else {
            let err46 = { instancePath: instancePath + "/request/headers", schemaPath: "#/definitions/recordedRequest/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data21.body !== void 0 && typeof data21.body != "string") {
          let err47 = { instancePath: instancePath + "/request/body", schemaPath: "#/definitions/recordedRequest/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        let err48 = { instancePath: instancePath + "/request", schemaPath: "#/definitions/recordedRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.response !== void 0) {
      let data27 = data.response;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.status === void 0) {
          let err49 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/recordedResponse/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data27.body === void 0) {
          let err50 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/recordedResponse/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data27.truncated === void 0) {
          let err51 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/recordedResponse/required", keyword: "required", params: { missingProperty: "truncated" }, message: "must have required property 'truncated'" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data27.status !== void 0) {
          let data28 = data27.status;
          if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            let err52 = { instancePath: instancePath + "/response/status", schemaPath: "#/definitions/recordedResponse/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data27.truncated !== void 0 && typeof data27.truncated != "boolean") {
          let err53 = { instancePath: instancePath + "/response/truncated", schemaPath: "#/definitions/recordedResponse/properties/truncated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      } else {
        let err54 = { instancePath: instancePath + "/response", schemaPath: "#/definitions/recordedResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.external !== void 0) {
      let data30 = data.external;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.id === void 0) {
          let err55 = { instancePath: instancePath + "/external", schemaPath: "#/definitions/recordedExternal/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        if (data30.id !== void 0 && typeof data30.id != "string") {
          let err56 = { instancePath: instancePath + "/external/id", schemaPath: "#/definitions/recordedExternal/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data30.url !== void 0 && typeof data30.url != "string") {
          let err57 = { instancePath: instancePath + "/external/url", schemaPath: "#/definitions/recordedExternal/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      } else {
        let err58 = { instancePath: instancePath + "/external", schemaPath: "#/definitions/recordedExternal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data33 = data.attempts;
      if (Array.isArray(data33)) {
        let len0 = data33.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data33[i0], { instancePath: instancePath + "/attempts/" + i0, parentData: data33, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err59 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.startedAt !== void 0) {
      let data35 = data.startedAt;
      if (typeof data35 == "string") {
        if (!pattern0.test(data35)) {
          let err60 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      } else {
        let err61 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data36 = data.updatedAt;
      if (typeof data36 == "string") {
        if (!pattern0.test(data36)) {
          let err62 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      } else {
        let err63 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
  } else {
    let err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
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
    if (data.identity === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" }, message: "must have required property 'identity'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.at === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.runs === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs" }, message: "must have required property 'runs'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.format !== void 0 && data.format !== 1) {
      let err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.identity !== void 0 && typeof data.identity != "string") {
      let err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "ENTITY_CREATED" || data2 === "ENTITY_UPDATED" || data2 === "ENTITY_DELETED" || data2 === "TIMER_PROPERTY_EXPIRED" || data2 === "RUN_CREATED" || data2 === "RUN_UPDATED")) {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      let err7 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.at !== void 0) {
      let data4 = data.at;
      if (typeof data4 == "string") {
        if (!pattern0.test(data4)) {
          let err8 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err10 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.body !== void 0) {
      let data6 = data.body;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err11 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.runs !== void 0) {
      let data7 = data.runs;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate11(data7[i0], { instancePath: instancePath + "/runs/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

// src/model/event-record-text.ts
var FORMAT = 1;
function formatEventRecord(record) {
  let { error } = record;
  return `${JSON.stringify({
    ...record,
    ...error === void 0 ? {} : { error: cut(error, MAX_RECORDED_CHARACTERS) },
    runs: record.runs.map(bounded)
  })}
`;
}
function parseEventRecord(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "invalid", problem: "is not JSON" };
  }
  return isJsonObject(value) && value.format !== FORMAT ? { kind: "invalid", problem: `has the format ${JSON.stringify(value.format ?? null)}, and this version reads ${FORMAT}` } : validateEventRecord(value) ? { kind: "record", record: value } : { kind: "invalid", problem: schemaProblem() };
}
function schemaProblem() {
  let [error] = validateEventRecord.errors ?? [];
  return `breaks its schema${error === void 0 || error.instancePath === "" ? "" : ` at "${error.instancePath}"`}: ${error?.message ?? "it is no record"}`;
}
function bounded(run) {
  let { summary, error, request, response } = run;
  return {
    ...run,
    decision: boundedDecision(run.decision),
    ...summary === void 0 ? {} : { summary: cut(summary, MAX_RECORDED_CHARACTERS) },
    ...error === void 0 ? {} : { error: withMessage(error) },
    ...request === void 0 ? {} : { request: boundedRequest(request) },
    ...response === void 0 ? {} : { response: boundedResponse(response) },
    attempts: run.attempts.map(
      (attempt) => attempt.error === void 0 ? attempt : { ...attempt, error: withMessage(attempt.error) }
    )
  };
}
function boundedDecision(decision) {
  return { ...decision, expressions: decision.expressions.map(boundedExpression) };
}
function boundedExpression(result) {
  let { outcome } = result;
  if (outcome.kind === "empty") return result;
  if (outcome.kind === "error")
    return { ...result, outcome: { ...outcome, error: withMessage(outcome.error) } };
  let text = JSON.stringify(outcome.value);
  return text.length <= MAX_RECORDED_CHARACTERS ? result : { ...result, outcome: { kind: "value", value: cut(text, MAX_RECORDED_CHARACTERS) } };
}
function boundedRequest(request) {
  let { body } = request;
  return body === void 0 ? request : { ...request, body: cut(body, MAX_BODY_BYTES) };
}
function boundedResponse(response) {
  let { body } = response, text = typeof body == "string" ? body : JSON.stringify(body);
  return text.length <= MAX_RESPONSE_BYTES ? response : { ...response, body: cut(text, MAX_RESPONSE_BYTES), truncated: !0 };
}
function withMessage(error) {
  return { ...error, message: cut(error.message, MAX_RECORDED_CHARACTERS) };
}
function cut(text, characters) {
  return text.length <= characters ? text : `${text.slice(0, characters)}…`;
}

export {
  runLogCorrupt,
  runLogUnreadable,
  runLogUnwritable,
  TEMPORARY_PREFIX,
  eventName,
  textDigest,
  recordPlace,
  endOfMonth,
  listMonths,
  filesOfEvent,
  filesByEvent,
  listShards,
  list,
  formatEventRecord,
  parseEventRecord
};
