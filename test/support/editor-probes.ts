import { ENTITY_EVENT_TYPES, RUN_EVENT_TYPES } from "../../src/model/automation.ts";
import type { JsonObject } from "../../src/model/json.ts";

/** Stands for the cursor: in a document of the tests it is where a person would type on. */
export const CURSOR = "▮";

export interface ValueProbe {
  /** What is being typed. */
  readonly title: string;
  /** An automation with {@link CURSOR} as the value. */
  readonly automation: JsonObject;
  /** Every value that has to be offered. */
  readonly values: readonly string[];
}

const trigger = {
  type: "automation",
  event: { type: "ENTITY_CREATED", blueprintIdentifier: "service" },
};
const invocationMethod = { type: "WEBHOOK", url: "https://hooks.example.com/" };

function automation(fields: JsonObject): JsonObject {
  return { identifier: "a", trigger, invocationMethod, ...fields };
}

/** Every key of an automation that has a set of values. */
export const VALUE_PROBES: readonly ValueProbe[] = [
  {
    title: "the trigger's type",
    automation: automation({ trigger: { ...trigger, type: CURSOR } }),
    values: ["automation"],
  },
  {
    title: "the event's type, with nothing else there",
    automation: automation({ trigger: { type: "automation", event: { type: CURSOR } } }),
    values: [...ENTITY_EVENT_TYPES, ...RUN_EVENT_TYPES],
  },
  {
    title: "the event's type, with a blueprint there",
    automation: automation({ trigger: { ...trigger, event: { ...trigger.event, type: CURSOR } } }),
    values: [...ENTITY_EVENT_TYPES, ...RUN_EVENT_TYPES],
  },
  {
    title: "the condition's type",
    automation: automation({ trigger: { ...trigger, condition: { type: CURSOR } } }),
    values: ["JQ"],
  },
  {
    title: "the combinator",
    automation: automation({
      trigger: {
        ...trigger,
        condition: { type: "JQ", expressions: [".action"], combinator: CURSOR },
      },
    }),
    values: ["and", "or"],
  },
  {
    title: "the invocation's type, with nothing else there",
    automation: { identifier: "a", trigger, invocationMethod: { type: CURSOR } },
    values: [
      "WEBHOOK",
      "SLACK",
      "GITHUB",
      "INTEGRATION_ACTION",
      "GITLAB",
      "AZURE_DEVOPS",
      "KAFKA",
      "UPSERT_ENTITY",
    ],
  },
  {
    title: "the invocation's type, with a URL there",
    automation: automation({ invocationMethod: { ...invocationMethod, type: CURSOR } }),
    values: [
      "WEBHOOK",
      "SLACK",
      "GITHUB",
      "INTEGRATION_ACTION",
      "GITLAB",
      "AZURE_DEVOPS",
      "KAFKA",
      "UPSERT_ENTITY",
    ],
  },
  {
    title: "the method",
    automation: automation({ invocationMethod: { ...invocationMethod, method: CURSOR } }),
    values: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
  },
  {
    title: "the integration's action",
    automation: automation({
      invocationMethod: {
        type: "INTEGRATION_ACTION",
        installationId: "github",
        integrationActionType: CURSOR,
      },
    }),
    values: ["dispatch_workflow"],
  },
  {
    title: "the approval's type",
    automation: automation({ requiredApproval: { type: CURSOR } }),
    values: ["ANY", "ALL"],
  },
  {
    title: "the approval notification's type",
    automation: automation({ approvalNotification: { type: CURSOR } }),
    values: ["email", "webhook"],
  },
  {
    title: "the approval notification's format",
    automation: automation({
      approvalNotification: { type: "webhook", url: "https://example.com/", format: CURSOR },
    }),
    values: ["json", "slack"],
  },
];

/** Where {@link CURSOR} stands in a text, lines and characters from 0. */
export function cursorIn(text: string): { readonly line: number; readonly character: number } {
  const before = text.slice(0, text.indexOf(CURSOR)).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
