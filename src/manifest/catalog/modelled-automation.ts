import type { Catalog } from "../../model/catalog.ts";
import type { Range } from "../../model/source.ts";
import type { EventModel } from "./event-domains.ts";
import type { Judged } from "./judged-conditions.ts";
import type { LookedAt } from "./look-at.ts";

/** An expression of an automation that could be parsed, and what it has to do with the catalog. */
export interface ModelledExpression extends LookedAt {
  /** Of the condition's expressions; absent for a template. */
  readonly condition?: number;
  readonly source: string;
  /** Of a stretch of it in the file. */
  range(start: number, end: number): Range;
}

/** An automation as the catalog sees it. */
export interface ModelledAutomation {
  readonly catalog: Catalog;
  readonly model: EventModel;
  readonly expressions: readonly ModelledExpression[];
  /** What is proven of the condition. */
  judged(): Judged;
}
