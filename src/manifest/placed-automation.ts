import type { Automation } from "../model/automation.ts";
import type { JsonPath } from "../model/json.ts";
import type { Range } from "../model/source.ts";

/** An automation that the schema accepts, for the checks that look at all of them together. */
export interface PlacedAutomation {
  readonly automation: Automation;
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Of the value at a path inside the automation. */
  rangeOf(path: JsonPath): Range;
}
