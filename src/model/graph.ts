import type { InvocationType, TriggerType } from "./automation.ts";

/** What starts what: events, the automations that they start, and what these call. */
export interface AutomationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export type GraphNode =
  | {
      readonly id: string;
      readonly kind: "event";
      readonly type: TriggerType;
      /** The blueprint or action. */
      readonly name: string;
    }
  | {
      readonly id: string;
      readonly kind: "automation";
      /** Its identifier. */
      readonly name: string;
      readonly published: boolean;
      /** Relative to the root, with `/`. */
      readonly file: string;
      /** Whether a plan changes it; absent outside a plan. */
      readonly changed?: boolean;
    }
  | {
      readonly id: string;
      readonly kind: "target";
      readonly type: InvocationType;
      /** A host, blueprint, workflow, pipeline or topic, as far as the definition says it. */
      readonly name: string;
    };

export interface GraphEdge {
  /** A node's id. */
  readonly from: string;
  readonly to: string;
  /** An event starts an automation, that calls a target, and either may cause another event. */
  readonly kind: "starts" | "calls" | "causes";
}
