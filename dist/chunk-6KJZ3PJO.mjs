import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  canonicalJson
} from "./chunk-AM3YEFZY.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";

// src/sync/digest.ts
import { hash } from "node:crypto";

// src/sync/canonical.ts
var WORKFLOW_KEYS = ["org", "repo", "workflow", "workflowInputs", "reportWorkflowStatus"], INVOCATION = {
  keys: [
    "type",
    "url",
    "agent",
    "synchronized",
    "method",
    "headers",
    "body",
    "installationId",
    "integrationActionType",
    "integrationActionExecutionProperties",
    ...WORKFLOW_KEYS,
    "projectName",
    "groupName",
    "defaultRef",
    "pipelineVariables",
    "webhook",
    "payload",
    "blueprintIdentifier",
    "mapping"
  ],
  inner: {
    integrationActionExecutionProperties: { keys: WORKFLOW_KEYS },
    mapping: { keys: ["identifier", "title", "icon", "team", "properties", "relations"] }
  }
}, AUTOMATION = {
  keys: [
    "identifier",
    "title",
    "icon",
    "description",
    "trigger",
    "invocationMethod",
    "publish",
    "allowAnyoneToViewRuns",
    "requiredApproval",
    "approvalNotification"
  ],
  inner: {
    trigger: {
      keys: ["type", "event", "condition"],
      inner: {
        event: {
          keys: ["type", "blueprintIdentifier", "propertyIdentifier", "actionIdentifier"]
        },
        condition: { keys: ["type", "expressions", "combinator"] }
      }
    },
    invocationMethod: INVOCATION,
    requiredApproval: { keys: ["type"] },
    approvalNotification: { keys: ["type", "url", "format"] }
  }
};
function canonicalAutomation(automation) {
  return arrange(toJson(automation), AUTOMATION);
}
function canonicalText(automation) {
  return `${JSON.stringify(canonicalAutomation(automation), null, 2)}
`;
}
function toJson(automation) {
  let value = automation;
  return isJsonObject(value) ? value : {};
}
function arrange(value, shape) {
  if (!isJsonObject(value)) return value;
  let entries = [];
  for (let key of shape.keys) {
    let inner = value[key];
    if (inner === void 0 || !Object.hasOwn(value, key)) continue;
    let innerShape = shape.inner?.[key];
    entries.push([key, innerShape === void 0 ? inner : arrange(inner, innerShape)]);
  }
  for (let [key, inner] of Object.entries(value))
    key !== "$schema" && !shape.keys.includes(key) && entries.push([key, inner]);
  return Object.fromEntries(entries);
}

// src/sync/digest.ts
function automationDigest(automation) {
  return textDigest(canonicalText(automation));
}
function textDigest(text) {
  return `sha256:${hash("sha256", text, "hex")}`;
}
function snapshotDigest(file) {
  let rows = file.automations.map((row) => [
    row.identifier,
    row.digest,
    row.path,
    row.source.repository,
    row.listensTo
  ]);
  return textDigest(`${JSON.stringify(rows)}
${canonicalJson(file.configs)}`);
}
function sameConfig(a, b) {
  return canonicalJson(a) === canonicalJson(b);
}
function changesDigest(input) {
  let changes = input.changes.map((change) => [
    change.kind,
    change.identifier,
    change.file ?? null,
    change.fields,
    input.definitions.get(change.identifier) ?? null
  ]);
  return textDigest(
    JSON.stringify([input.repository, changes, canonicalJson(input.config ?? null)])
  );
}
function planDigest(changes, revision) {
  return textDigest(JSON.stringify([changes, revision ?? null]));
}

export {
  canonicalAutomation,
  canonicalText,
  toJson,
  automationDigest,
  textDigest,
  snapshotDigest,
  sameConfig,
  changesDigest,
  planDigest
};
