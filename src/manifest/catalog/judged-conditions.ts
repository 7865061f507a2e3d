import type { Automation } from "../../model/automation.ts";
import type { JqNode, JqRange } from "../../model/jq-syntax/nodes.ts";
import type { EventModel } from "./event-domains.ts";
import type { Work } from "./verdict.ts";
import { verdictOf } from "./verdict.ts";

/** A part of a condition that decides nothing. */
export interface JudgedPart {
  readonly verdict: "never" | "always";
  /** Of the condition's expressions. */
  readonly index: number;
  readonly range: JqRange;
  /** What the part is an operand of; absent for a whole expression. */
  readonly within?: "and" | "or";
}

/** Expressions that are decided only by all of them together. */
export interface JudgedTogether {
  readonly verdict: "never" | "always";
  /** Of the condition's expressions, in order: two where two are enough. */
  readonly indices: readonly number[];
}

export interface Judged {
  readonly parts: readonly JudgedPart[];
  readonly together?: JudgedTogether;
}

interface Expression {
  readonly condition?: number;
  readonly tree?: JqNode;
  readonly source: string;
}

const NOTHING_DECIDED: Judged = { parts: [] };

type Judge = (
  automation: Automation,
  model: EventModel,
  expressions: readonly Expression[],
) => Judged;

/** Judges each distinct condition on events of the same kind once. */
export function createJudge(): Judge {
  const known = new Map<string, Judged>();
  return ({ trigger }, model, expressions) => {
    const conditions = expressions.flatMap(({ condition: index, tree, source }) =>
      index === undefined || tree === undefined ? [] : [{ index, tree, source }],
    );
    if (conditions.length === 0) return NOTHING_DECIDED;
    const total = trigger.condition?.expressions.length ?? 0;
    const combinator = total > 1 ? (trigger.condition?.combinator ?? "and") : "and";
    const { event } = model;
    const target = "blueprintIdentifier" in event ? event.blueprintIdentifier : "";
    const sources = conditions.map(({ index, source }) => [index, source]);
    const key = JSON.stringify([event.type, target, combinator, total, sources]);
    const judged = known.get(key) ?? judge(conditions, total, combinator, model);
    known.set(key, judged);
    return judged;
  };
}

interface Condition {
  readonly index: number;
  readonly tree: JqNode;
}

/** Nodes that are looked at for one condition; a usual one takes some hundreds. */
const MAX_WORK = 30_000;
/** Operands inside operands that are judged for themselves. */
const MAX_NESTING = 4;
/** Expressions of which each two are looked at together. */
const MAX_PAIRED = 12;

function judge(
  conditions: readonly Condition[],
  total: number,
  combinator: "and" | "or",
  model: EventModel,
): Judged {
  const work = { left: MAX_WORK };
  const parts = conditions.flatMap(({ index, tree }) =>
    decidedParts(tree, model, work).map((part) => ({ ...part, index })),
  );
  // Under `or`, what could not be parsed may be true; under `and` it makes no difference to `never`.
  const isKnown = combinator === "and" || conditions.length === total;
  const decided = new Set(parts.map(({ index }) => index));
  const rest = conditions.filter(({ index }) => !decided.has(index));
  if (rest.length < 2 || !isKnown || (combinator === "or" && decided.size > 0)) return { parts };
  const together = decidedTogether(rest, combinator, model, work);
  return together === undefined ? { parts } : { parts, together };
}

type Part = Omit<JudgedPart, "index">;

/** The smallest parts, operands of `and` and `or`, that are always the same; else the whole. */
function decidedParts(
  tree: JqNode,
  model: EventModel,
  work: Work,
  around: readonly ("and" | "or")[] = [],
): readonly Part[] {
  const verdict = verdictOf([tree], model, work);
  const within = around.at(-1);
  const whole = (found: "never" | "always"): readonly Part[] => [
    { verdict: found, range: tree.range, ...(within === undefined ? {} : { within }) },
  ];
  if ((tree.kind !== "and" && tree.kind !== "or") || around.length === MAX_NESTING) {
    return verdict === "maybe" ? [] : whole(verdict);
  }
  const inner = () =>
    tree.operands.flatMap((one) => decidedParts(one, model, work, [...around, tree.kind]));
  if (verdict === "maybe") return inner();
  if (verdict !== (tree.kind === "and" ? "never" : "always")) return whole(verdict);
  // One operand may be what decides the whole.
  const deciding = inner().filter((part) => part.verdict === verdict);
  return deciding.length > 0 ? deciding : whole(verdict);
}

function decidedTogether(
  conditions: readonly Condition[],
  combinator: "and" | "or",
  model: EventModel,
  work: Work,
): JudgedTogether | undefined {
  const decides = combinator === "and" ? "never" : "always";
  const isDecided = (some: readonly Condition[]) => {
    const trees = some.map(({ tree }) => tree);
    return verdictOf(trees, model, work, combinator) === decides;
  };
  if (!isDecided(conditions)) return undefined;
  const paired = conditions.slice(0, MAX_PAIRED);
  for (const [at, one] of paired.entries()) {
    const other = paired.slice(at + 1).find((second) => isDecided([one, second]));
    if (other !== undefined) return { verdict: decides, indices: [one.index, other.index] };
  }
  return { verdict: decides, indices: conditions.map(({ index }) => index) };
}
