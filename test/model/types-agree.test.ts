/**
 * The types that people wrote and those made from the schemas say the same. tsc holds it: each line
 * below stops compiling when the two differ in a key, in a type, or in what is optional.
 */
import { expect, it } from "vitest";
import type { RefusalReason } from "../../src/commands/sync.ts";
import type { Diagnostic } from "../../src/errors/diagnostic.ts";
import type {
  Automation,
  AzureDevopsInvocation,
  Condition,
  GithubInvocation,
  GitlabInvocation,
  IntegrationActionInvocation,
  Invocation,
  KafkaInvocation,
  Trigger,
  TriggerEvent,
  UpsertEntityInvocation,
  WebhookInvocation,
} from "../../src/model/automation.ts";
import type {
  Config,
  DeliveryConfig,
  PolicyConfig,
  RuntimeConfig,
  SafetyConfig,
  SuppressionsConfig,
} from "../../src/model/config.ts";
import type { DecidedBy, Decision, ExpressionError } from "../../src/model/decision.ts";
import type { DispatchSummary } from "../../src/model/dispatch.ts";
import type { EventType } from "../../src/model/event.ts";
import type * as automation from "../../src/model/generated/automation.ts";
import type { LongshoreConfig } from "../../src/model/generated/config.ts";
import type * as dispatch from "../../src/model/generated/dispatch-output.ts";
import type * as record from "../../src/model/generated/event-record.ts";
import type * as explain from "../../src/model/generated/explain-output.ts";
import type * as graph from "../../src/model/generated/graph-output.ts";
import type * as plan from "../../src/model/generated/plan-output.ts";
import type * as validate from "../../src/model/generated/validate-output.ts";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import type { Change, FieldChange, Plan, PlanSummary, UnsafeReason } from "../../src/model/plan.ts";
import type {
  Attempt,
  DeliveryRequest,
  DeliveryResponse,
  ExternalRun,
  Run,
  RunError,
} from "../../src/model/run.ts";
import type { EventRecord, RunCause, RunRecord } from "../../src/model/run-record.ts";
import type { Range } from "../../src/model/source.ts";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? SameKeys<A, B> : false) : false;

/** Identity, which assignability is not: `{ a?: 1 }` and `{}` are assignable both ways. */
type SameKeys<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;

type Flat<T> = T extends object ? { [K in keyof T]: T[K] } : T;

/** Accepted in a file, and left out of what it says. */
type Unauthored = "$schema" | "id" | "createdAt" | "createdBy" | "updatedAt" | "updatedBy";

function same<_Agree extends true>(): true {
  return true;
}

function different<_Differ extends false>(): false {
  return false;
}

it("tells a missing key from an optional one, and one key's type from another's", () => {
  expect([
    different<Same<{ readonly a?: 1 }, object>>(),
    different<Same<{ readonly a?: 1 }, { readonly a: 1 }>>(),
    different<Same<{ readonly a: string }, { readonly a: "x" }>>(),
    different<Same<{ readonly a: { b?: 1 } }, { readonly a: { c?: 1 } }>>(),
  ]).not.toContain(true);
});

it("says of an automation what its schema says", () => {
  expect([
    same<Same<Automation, Omit<automation.Automation, Unauthored>>>(),
    same<Same<Trigger, automation.Trigger>>(),
    same<Same<TriggerEvent, automation.TriggerEvent>>(),
    same<Same<Condition, automation.Condition>>(),
    same<Same<Invocation["type"], automation.Invocation["type"]>>(),
    same<Same<WebhookInvocation, automation.WebhookInvocation>>(),
    same<Same<GithubInvocation, automation.GitHubInvocation>>(),
    same<Same<IntegrationActionInvocation, automation.IntegrationActionInvocation>>(),
    same<Same<GitlabInvocation, automation.GitLabInvocation>>(),
    same<Same<AzureDevopsInvocation, automation.AzureDevOpsInvocation>>(),
    same<Same<KafkaInvocation, automation.KafkaInvocation>>(),
    same<Same<UpsertEntityInvocation, automation.UpsertEntityInvocation>>(),
  ]).not.toContain(false);
});

it("says of the configuration what its schema says", () => {
  expect([
    same<
      Same<
        Exclude<keyof LongshoreConfig, "$schema">,
        Exclude<keyof Config, "runtime"> | keyof RuntimeConfig
      >
    >(),
    same<Same<Required<NonNullable<LongshoreConfig["safety"]>>, SafetyConfig>>(),
    same<Same<NonNullable<LongshoreConfig["policy"]>, PolicyConfig>>(),
    same<
      Same<Required<NonNullable<LongshoreConfig["suppressions"]>>, Required<SuppressionsConfig>>
    >(),
    same<Same<Required<NonNullable<LongshoreConfig["delivery"]>>, Required<DeliveryConfig>>>(),
    same<Same<Required<NonNullable<LongshoreConfig["network"]>>, RuntimeConfig["network"]>>(),
    same<Same<NonNullable<LongshoreConfig["egress"]>, RuntimeConfig["egress"]>>(),
    same<Same<Required<NonNullable<LongshoreConfig["templates"]>>, RuntimeConfig["templates"]>>(),
    same<Same<Required<NonNullable<LongshoreConfig["conditions"]>>, RuntimeConfig["conditions"]>>(),
    same<
      Same<NonNullable<LongshoreConfig["runLogBodies"]>, NonNullable<RuntimeConfig["runLogBodies"]>>
    >(),
  ]).not.toContain(false);
});

it("says of the outputs what their schemas say", () => {
  expect([
    same<Same<Omit<Diagnostic, "code">, Omit<validate.DiagnosticRecord, "code">>>(),
    same<Same<Range, validate.RangeRecord>>(),
    same<Same<GraphEdge, graph.GraphEdgeRecord>>(),
    same<Same<GraphNode["kind"], graph.GraphNodeRecord["kind"]>>(),
    same<Same<Change, plan.ChangeRecord>>(),
    same<Same<FieldChange, plan.FieldChangeRecord>>(),
    same<
      Same<
        Pick<UnsafeReason | RefusalReason, "code" | "message">,
        Omit<plan.UnsafeReasonRecord, "override">
      >
    >(),
    same<Same<PlanSummary, plan.PlanSummaryRecord>>(),
    same<
      Same<
        Pick<Plan, "changes" | "digest" | "summary">,
        Pick<plan.PlanOutput, "changes" | "digest" | "summary">
      >
    >(),
    same<Same<Omit<Run, "attempts">, Omit<dispatch.RunRecord, "attempts">>>(),
    same<Same<RunError, dispatch.RunErrorRecord>>(),
    same<Same<Omit<Attempt, "number">, dispatch.AttemptRecord>>(),
    same<Same<DeliveryRequest, dispatch.RequestRecord>>(),
    same<Same<DeliveryResponse, dispatch.ResponseRecord>>(),
    same<Same<DispatchSummary, dispatch.DispatchSummaryRecord>>(),
    same<Same<EventType, NonNullable<dispatch.DispatchedEventRecord["type"]>>>(),
    same<Same<EventType, NonNullable<explain.ExplainedEventRecord["type"]>>>(),
    same<Same<Decision["decision"], explain.ExplainDecisionRecord["decision"]>>(),
    same<Same<DecidedBy, explain.DecidedByRecord>>(),
  ]).not.toContain(false);
});

it("says of a record what its schema says", () => {
  expect([
    same<Same<Omit<EventRecord, "runs">, Omit<record.EventRecord, "runs">>>(),
    same<Same<Omit<RunRecord, "decision">, Omit<record.RecordedRun, "decision">>>(),
    same<Same<RunRecord["automation"], record.RecordedAutomation>>(),
    same<Same<RunCause, record.RecordedCause>>(),
    same<Same<Omit<Decision, "expressions">, Omit<record.RecordedDecision, "expressions">>>(),
    same<Same<Omit<ExpressionError, "code">, Omit<record.RecordedExpressionError, "code">>>(),
    same<Same<RunError, record.RecordedError>>(),
    same<Same<DeliveryRequest, record.RecordedRequest>>(),
    same<Same<DeliveryResponse, record.RecordedResponse>>(),
    same<Same<ExternalRun, record.RecordedExternalRun>>(),
    same<Same<Attempt, record.RecordedAttempt>>(),
  ]).not.toContain(false);
});
