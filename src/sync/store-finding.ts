import type { Automation } from "../model/automation.ts";
import type { DriftKind } from "../model/drift.ts";
import type { FieldChange } from "../model/plan.ts";

/** A file of a store that is not what its snapshot says. */
export interface StoreFinding {
  readonly kind: Exclude<DriftKind, "pending">;
  /** The automation, or the file where it is about none. */
  readonly identifier: string;
  readonly file: string;
  readonly message?: string;
  /** What is there instead of the definition that was synced. */
  readonly found?: Automation;
  /** The digest of the definition that was synced, for one that is found or missing. */
  readonly digest?: string;
  /** Of what is no definition. */
  readonly fields?: readonly FieldChange[];
}
