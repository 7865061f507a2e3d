import type { DecisionKind, ExpressionOutcome } from "../model/decision.ts";
import type { ConsideredAutomation } from "../model/dispatch.ts";
import type { ComparisonOperator } from "../model/jq-syntax/nodes.ts";
import { OPPOSITE_COMPARISON } from "../model/jq-syntax/operators.ts";
import type {
  ComparedValue,
  ComparedValues,
  Explained,
  MissingPath,
  NearMiss,
  Reason,
} from "../model/reason.ts";
import { count } from "./count.ts";
import { countedAs } from "./shown-values.ts";

/** How the pieces of a sentence are written where it is shown: each is safe there. */
export interface ReasonStyle {
  /** jq, or a name. */
  readonly code: (text: string) => string;
  /** A value as JSON text. */
  readonly value: (json: string) => string;
  /** Other words that came from outside. */
  readonly text: (text: string) => string;
  /** Whether values of the event may be shown. */
  readonly showsValues: boolean;
}

/** Why, in one sentence without a full stop. */
export function reasonText(reason: Reason, decision: DecisionKind, style: ReasonStyle): string {
  const { expression, outcome, comparison } = reason;
  const subject = style.code(expression);
  if (outcome.kind === "error") {
    return `${subject} failed: ${style.text(outcome.error.message)}`;
  }
  if (outcome.kind === "empty") return `${subject} gave nothing, wanted a value`;
  const isTrue = countedAs(outcome.value) === "true";
  if (!style.showsValues) return `${subject} was ${isTrue ? "true" : "false"}`;
  if (comparison !== undefined) return comparisonText(comparison, isTrue, decision, style);
  const was = `${subject} ${wasText(reason, style)}`;
  if (decision === "matched") return was;
  if (isTrue) return `${was}, wanted false or null`;
  return outcome.value === false ? `${was}, wanted true` : `${was}, wanted a value`;
}

/** Where a path breaks off, and what may be meant; in one sentence without a full stop. */
export function missingText(
  { steps, existing, inNull, suggestion }: MissingPath,
  style: ReasonStyle,
): string {
  const place = style.code(pathText(steps.slice(0, existing)));
  if (inNull) return `${place} is null, so there is no ${style.code(pathText(steps))}`;
  const name = style.code(steps[existing] ?? "");
  // A suggestion is a key of the event's.
  const meant =
    suggestion === undefined || !style.showsValues
      ? ""
      : `; did you mean ${style.code(pathText(suggestion))}?`;
  return `${existing === 0 ? "the event" : place} has no ${name}${meant}`;
}

/** Worth saying where a reason tells why something did not happen, or failed. */
export function missingOf({ missing }: Reason, decision: DecisionKind): readonly MissingPath[] {
  return decision === "matched" ? [] : missing;
}

/**
 * What came nearest, in one sentence without a full stop.
 *
 * @param explained - of its decision, where its condition was looked at.
 */
export function nearMissText(
  near: NearMiss,
  explained: Explained | undefined,
  style: ReasonStyle,
): string {
  switch (near.kind) {
    case "condition": {
      const name = style.code(near.automation);
      return explained === undefined ? name : `${name}: ${changesText(explained)}`;
    }
    case "trigger":
      return `${style.code(near.automation)}: ${style.text(near.message)}`;
    case "target": {
      const what = near.resource === "run" ? "runs of " : "";
      const shown = near.automations.slice(0, MAX_NAMES).map(style.code).join(", ");
      const more = near.automations.length - MAX_NAMES;
      const rest = more > 0 ? ` and ${count(more, "other")}` : "";
      const verb = near.automations.length === 1 ? "listens" : "listen";
      return `${shown}${rest} ${verb} to ${what}${style.code(near.target)}`;
    }
  }
}

/** Of the considered, the one that came nearest by its condition. */
export function nearestItem(
  nearest: NearMiss,
  considered: readonly ConsideredAutomation[],
): ConsideredAutomation | undefined {
  if (nearest.kind !== "condition") return undefined;
  return considered.find(({ decision }) => decision.automation === nearest.automation);
}

const MAX_NAMES = 5;

function changesText({ changes, reasons }: Explained): string {
  const many =
    changes < reasons.length
      ? `${changes} of ${count(reasons.length, "reason")}`
      : count(changes, "reason");
  return `${many} would have to be otherwise`;
}

type Operator = ComparisonOperator;

/** With the sides exchanged. */
const MIRRORED: Readonly<Record<Operator, Operator>> = {
  "==": "==",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

const WANTED: Readonly<Record<Operator, string>> = {
  "==": "",
  "!=": "anything but ",
  "<": "less than ",
  "<=": "at most ",
  ">": "more than ",
  ">=": "at least ",
};

const HELD: Readonly<Record<Operator, string>> = { ...WANTED, "==": "equal to ", "!=": "not " };

function comparisonText(
  { operator, left, right }: ComparedValues,
  isTrue: boolean,
  decision: DecisionKind,
  style: ReasonStyle,
): string {
  const isMirrored = left.isLiteral && !right.isLiteral;
  const [subject, other] = isMirrored ? [right, left] : [left, right];
  const written = isMirrored ? MIRRORED[operator] : operator;
  const holds = isTrue ? written : OPPOSITE_COMPARISON[written];
  const was = `${style.code(subject.expression)} ${wasText(subject, style)}`;
  if (decision !== "matched") {
    return `${was}, wanted ${WANTED[OPPOSITE_COMPARISON[holds]]}${otherText(other, style)}`;
  }
  if (holds === "==" && other.isLiteral) return was;
  return `${was}: ${HELD[holds]}${otherText(other, style)}`;
}

function otherText(other: ComparedValue, style: ReasonStyle): string {
  const value = style.value(jsonOf(other.outcome));
  if (other.isLiteral) return value;
  const source = style.code(other.expression);
  return other.isMissing ? `${value} (${source} is missing)` : `${value} (${source})`;
}

function wasText(
  { outcome, isMissing }: Pick<ComparedValue, "outcome" | "isMissing">,
  style: ReasonStyle,
): string {
  return isMissing ? "is missing (null)" : `was ${style.value(jsonOf(outcome))}`;
}

function jsonOf(outcome: ExpressionOutcome): string {
  return outcome.kind === "value" ? JSON.stringify(outcome.value) : "nothing";
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** As jq writes it: `.diff.after["a-b"]`. */
export function pathText(steps: readonly string[]): string {
  const [first] = steps;
  if (first === undefined) return ".";
  const start = PLAIN_NAME.test(first) ? "" : ".";
  return `${start}${steps
    .map((step) => (PLAIN_NAME.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`))
    .join("")}`;
}
