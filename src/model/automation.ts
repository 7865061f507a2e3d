import type { Json, JsonObject } from "./json.ts";

export const ENTITY_EVENT_TYPES = [
  "ENTITY_CREATED",
  "ENTITY_UPDATED",
  "ENTITY_DELETED",
  "ANY_ENTITY_CHANGE",
  "TIMER_PROPERTY_EXPIRED",
] as const;

export const RUN_EVENT_TYPES = ["RUN_CREATED", "RUN_UPDATED", "ANY_RUN_CHANGE"] as const;

export type EntityEventType = (typeof ENTITY_EVENT_TYPES)[number];
export type RunEventType = (typeof RUN_EVENT_TYPES)[number];

/** What a trigger listens to. The `ANY_…` types are a trigger's only; no event has them. */
export type TriggerType = EntityEventType | RunEventType;

export interface EntityTriggerEvent {
  readonly type: Exclude<EntityEventType, "TIMER_PROPERTY_EXPIRED">;
  readonly blueprintIdentifier: string;
}

export interface TimerTriggerEvent {
  readonly type: "TIMER_PROPERTY_EXPIRED";
  readonly blueprintIdentifier: string;
  readonly propertyIdentifier: string;
}

export interface RunTriggerEvent {
  readonly type: RunEventType;
  readonly actionIdentifier: string;
}

export type TriggerEvent = EntityTriggerEvent | TimerTriggerEvent | RunTriggerEvent;

export type Combinator = "and" | "or";

export interface Condition {
  readonly type: "JQ";
  /** Bare jq over the event. An empty list is no condition. */
  readonly expressions: readonly string[];
  /** @default "and" */
  readonly combinator?: Combinator;
}

export interface Trigger {
  readonly type: "automation";
  readonly event: TriggerEvent;
  readonly condition?: Condition;
}

/** A boolean, or a template that renders to one. */
export type Switch = boolean | string;

/** WEBHOOK, and SLACK, which is a WEBHOOK whose body has Slack's shape. */
export interface WebhookInvocation {
  readonly type: "WEBHOOK" | "SLACK";
  readonly url: string;
  readonly agent?: Switch;
  readonly synchronized?: Switch;
  /** @default "POST" */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject | readonly Json[];
}

export interface GithubInvocation {
  readonly type: "GITHUB";
  readonly org: string;
  readonly repo: string;
  readonly workflow: string | number;
  readonly workflowInputs?: JsonObject;
  readonly reportWorkflowStatus?: Switch;
}

export interface IntegrationActionInvocation {
  readonly type: "INTEGRATION_ACTION";
  readonly installationId: string;
  readonly integrationActionType: "dispatch_workflow";
  readonly integrationActionExecutionProperties: {
    readonly org: string;
    readonly repo: string;
    readonly workflow: string | number;
    readonly workflowInputs?: JsonObject;
    readonly reportWorkflowStatus?: Switch;
  };
}

export interface GitlabInvocation {
  readonly type: "GITLAB";
  readonly projectName: string;
  readonly groupName: string;
  readonly defaultRef?: string;
  readonly pipelineVariables?: JsonObject;
}

export interface AzureDevopsInvocation {
  readonly type: "AZURE_DEVOPS";
  readonly webhook: string;
  readonly org: string;
  readonly payload?: JsonObject | readonly Json[];
}

export interface KafkaInvocation {
  readonly type: "KAFKA";
  readonly payload?: JsonObject | readonly Json[];
}

export interface UpsertEntityInvocation {
  readonly type: "UPSERT_ENTITY";
  readonly blueprintIdentifier: string;
  readonly mapping: JsonObject;
}

export type Invocation =
  | WebhookInvocation
  | GithubInvocation
  | IntegrationActionInvocation
  | GitlabInvocation
  | AzureDevopsInvocation
  | KafkaInvocation
  | UpsertEntityInvocation;

export type InvocationType = Invocation["type"];

/** An automation as its author wrote it, after the schema accepted it. */
export interface Automation {
  readonly identifier: string;
  readonly title?: string;
  readonly icon?: string;
  readonly description?: string;
  readonly trigger: Trigger;
  readonly invocationMethod: Invocation;
  /** Absent means a draft. */
  readonly publish?: boolean;
  readonly allowAnyoneToViewRuns?: boolean;
  readonly requiredApproval?: boolean | { readonly type: "ANY" | "ALL" };
  readonly approvalNotification?:
    | { readonly type: "email" }
    | { readonly type: "webhook"; readonly url: string; readonly format?: "json" | "slack" };
}

/** Keys that a file may carry and that are no part of what its author says: the editor's and the catalog's own. */
export const UNAUTHORED_KEYS: ReadonlySet<string> = new Set([
  ...["$schema", "id", "createdAt", "createdBy", "updatedAt", "updatedBy"],
]);

export function isPublished(automation: Automation): boolean {
  return automation.publish === true;
}
