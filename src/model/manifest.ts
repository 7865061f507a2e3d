import type { Automation } from "./automation.ts";
import type { Range } from "./source.ts";

/** One automation of the manifest and where it is written. */
export interface ManifestEntry {
  readonly automation: Automation;
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Of its identifier's value. */
  readonly range: Range;
}

/** The desired automations, drafts included, sorted by identifier. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  /** Every definition file that was looked at, relative to the root, sorted. */
  readonly files: readonly string[];
}

/** The numbers of a validation. */
export interface ManifestSummary {
  readonly files: number;
  readonly automations: number;
  readonly published: number;
  readonly drafts: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that comments in the files suppress; absent where there are none. */
  readonly suppressed?: number;
}
