import type { Automation } from "../model/automation.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";

/**
 * The canonical form of a definition: what the format closes has its keys in one fixed order, what
 * the author fills freely (headers, bodies, payloads, inputs) keeps the author's, because bodies
 * are sent as they are written and a template's spread depends on what stands before it.
 */
interface Shape {
  readonly keys: readonly string[];
  readonly inner?: Readonly<Record<string, Shape>>;
}

const WORKFLOW_KEYS = ["org", "repo", "workflow", "workflowInputs", "reportWorkflowStatus"];

const INVOCATION: Shape = {
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
    "mapping",
  ],
  inner: {
    integrationActionExecutionProperties: { keys: WORKFLOW_KEYS },
    mapping: { keys: ["identifier", "title", "icon", "team", "properties", "relations"] },
  },
};

const AUTOMATION: Shape = {
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
    "approvalNotification",
  ],
  inner: {
    trigger: {
      keys: ["type", "event", "condition"],
      inner: {
        event: {
          keys: ["type", "blueprintIdentifier", "propertyIdentifier", "actionIdentifier"],
        },
        condition: { keys: ["type", "expressions", "combinator"] },
      },
    },
    invocationMethod: INVOCATION,
    requiredApproval: { keys: ["type"] },
    approvalNotification: { keys: ["type", "url", "format"] },
  },
};

/** The definition in its canonical order, without `$schema`, which is the editor's. */
export function canonicalAutomation(automation: Automation): Automation {
  // The schema accepted the value, and putting its keys in order changes no other property of it.
  return arrange(toJson(automation), AUTOMATION) as unknown as Automation;
}

/** The text that is stored and that a digest covers. */
export function canonicalText(automation: Automation): string {
  return `${JSON.stringify(canonicalAutomation(automation), null, 2)}\n`;
}

/** A definition as the JSON value it is. */
export function toJson(automation: Automation): JsonObject {
  const value: unknown = automation;
  return isJsonObject(value) ? value : {};
}

function arrange(value: Json, shape: Shape): Json {
  if (!isJsonObject(value)) return value;
  const entries: [string, Json][] = [];
  for (const key of shape.keys) {
    const inner = value[key];
    if (inner === undefined || !Object.hasOwn(value, key)) continue;
    const innerShape = shape.inner?.[key];
    entries.push([key, innerShape === undefined ? inner : arrange(inner, innerShape)]);
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "$schema" && !shape.keys.includes(key)) entries.push([key, inner]);
  }
  return Object.fromEntries(entries);
}
