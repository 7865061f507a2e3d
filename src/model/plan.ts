import type { Json } from "./json.ts";

export type ChangeKind = "publish" | "update" | "unpublish" | "delete" | "move";

/** One difference inside a definition. `undefined` stands for "not there". */
export interface FieldChange {
  /** As `invocationMethod.headers["X-Id"]`; `file` for a definition that moved. */
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** High-risk classes of change; named in every plan. */
export type Risk =
  | "host-changed"
  | "newly-published"
  | "condition-removed"
  | "condition-widened"
  | "condition-changed"
  | "secret-newly-used"
  | "secret-unbound"
  | "backend-changed"
  | "trigger-changed";

export interface Change {
  readonly kind: ChangeKind;
  readonly identifier: string;
  readonly file?: string;
  readonly fields: readonly FieldChange[];
  readonly risks: readonly Risk[];
}

/** Why a plan must not be applied without a person's word. */
export type UnsafeCode =
  | "too-many-deletes"
  | "empty-manifest"
  | "empty-revision"
  | "damaged-revision"
  | "stale-source"
  | "unknown-ancestry"
  | "foreign-identifier";

export interface UnsafeReason {
  readonly code: UnsafeCode;
  readonly message: string;
  /** The option that overrides it. */
  readonly override: "--force" | "--take-over";
}

/** The ordered difference from snapshot to manifest. */
export interface Plan {
  /** Deletes and unpublishes first, then by identifier. */
  readonly changes: readonly Change[];
  readonly unsafe: readonly UnsafeReason[];
  /** Of the changes and of the revision they were made from. */
  readonly digest: string;
  /** The store's head that the plan was made from; absent for a store never written. */
  readonly revision?: string;
  /** Whether the stored runtime configuration differs from the configuration file's. */
  readonly configChanged: boolean;
  /** What differs, as `network.allowHttp`; before the first sync, from the defaults. */
  readonly configFields: readonly FieldChange[];
  /**
   * Environment variables of secrets that the plan's automations use and the stored ones did not,
   * as `LONGSHORE_SECRET_TOKEN`: what the step that dispatches still needs. Sorted.
   */
  readonly env: readonly string[];
  readonly summary: PlanSummary;
}

export interface PlanSummary {
  readonly publish: number;
  readonly update: number;
  readonly unpublish: number;
  readonly delete: number;
  readonly move: number;
  readonly unchanged: number;
  readonly drafts: number;
}
