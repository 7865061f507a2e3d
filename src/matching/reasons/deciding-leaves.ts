import type { ExpressionOutcome } from "../../model/decision.ts";
import type { DecidingPart } from "../../model/jq-syntax/deciding-parts.ts";
import { truthOf } from "../combine.ts";

/** A part with what it gave. */
export interface Leaf {
  readonly part: DecidingPart;
  readonly outcome: ExpressionOutcome;
}

export interface DecidingLeaves {
  /** In the order of the text; never empty. */
  readonly leaves: readonly Leaf[];
  /** The fewest of them that would have to be otherwise for the whole to be. */
  readonly changes: number;
}

/** What a part gave by itself; nothing where that is not known. */
export type OutcomeOf = (expression: string) => ExpressionOutcome | undefined;

/**
 * The smallest parts that make the whole what it is. Where the parts by themselves do not account
 * for the whole, the whole is one.
 */
export function decidingLeaves(whole: Leaf, outcomeOf: OutcomeOf): DecidingLeaves {
  const operands = whole.part.parts.map((part) => ({ part, outcome: outcomeOf(part.expression) }));
  const found = decidingOperands(whole, operands);
  if (found === undefined) return { leaves: [whole], changes: 1 };
  const inner = found.operands.map((operand) => decidingLeaves(operand, outcomeOf));
  const changes = inner.map((one) => one.changes);
  return {
    leaves: inner.flatMap(({ leaves }) => leaves),
    changes: found.each
      ? changes.reduce((sum, one) => sum + one, 0)
      : changes.reduce((least, one) => Math.min(least, one)),
  };
}

interface Operand {
  readonly part: DecidingPart;
  readonly outcome: ExpressionOutcome | undefined;
}

interface DecidingOperands {
  /** At least one. */
  readonly operands: readonly Leaf[];
  /** Whether all of them would have to be otherwise, not any one. */
  readonly each: boolean;
}

function decidingOperands(
  { part, outcome }: Leaf,
  operands: readonly Operand[],
): DecidingOperands | undefined {
  if (outcome.kind !== "value") {
    const culprit = operands.find((operand) => isSameEnd(operand.outcome, outcome));
    return culprit === undefined ? undefined : { operands: [known(culprit)], each: true };
  }
  const whole = truthOf(outcome);
  switch (part.kind) {
    case "not": {
      const negated = operands.filter((operand) => isValue(operand, opposite(whole)));
      return negated.length === 1 ? { operands: negated.map(known), each: true } : undefined;
    }
    case "and":
      return whole === "false" ? settling(operands, "false") : agreeing(operands, "true");
    case "or":
      return whole === "true" ? settling(operands, "true") : agreeing(operands, "false");
    default:
      return undefined;
  }
}

type Sure = "true" | "false";

/** Those that settle it, where nothing before the first of them could have. */
function settling(operands: readonly Operand[], truth: Sure): DecidingOperands | undefined {
  const first = operands.findIndex((operand) => isValue(operand, truth));
  const before = operands.slice(0, first);
  if (first === -1 || !before.every((operand) => isValue(operand, opposite(truth)))) {
    return undefined;
  }
  return {
    operands: operands.filter((operand) => isValue(operand, truth)).map(known),
    each: true,
  };
}

/** All of them, where they are all alike. */
function agreeing(operands: readonly Operand[], truth: Sure): DecidingOperands | undefined {
  const alike = operands.length > 0 && operands.every((operand) => isValue(operand, truth));
  return alike ? { operands: operands.map(known), each: false } : undefined;
}

function isValue({ outcome }: Operand, truth: Sure): boolean {
  return outcome?.kind === "value" && truthOf(outcome) === truth;
}

function opposite(truth: string): Sure {
  return truth === "true" ? "false" : "true";
}

/** The same error, or nothing at all as well. */
function isSameEnd(one: ExpressionOutcome | undefined, other: ExpressionOutcome): boolean {
  if (one?.kind !== "error" || other.kind !== "error") return one?.kind === other.kind;
  return one.error.code === other.error.code && one.error.message === other.error.message;
}

function known({ part, outcome = { kind: "empty" } }: Operand): Leaf {
  return { part, outcome };
}
