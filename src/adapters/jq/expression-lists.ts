import type { ExpressionError, ExpressionOutcome } from "../../model/decision.ts";
import type { Json } from "../../model/json.ts";
import type { EngineLimits } from "./limits.ts";
import { failed } from "./outcome.ts";
import type { Projection } from "./projection.ts";
import { projectionFor } from "./projection.ts";
import { screenExpression } from "./screen.ts";

/** A request's expressions: those that reach jq, and why the others do not. */
export interface ExpressionList {
  /** Each once, well-formed, in order. */
  readonly sound: readonly string[];
  /** By place in the request. */
  readonly errors: readonly (ExpressionError | undefined)[];
  /** An input as JSON text, with all that the sound ones read of it. */
  textOf(input: Json): string;
  /** The place of a sound expression among the sound ones. */
  indexOf(expression: string): number;
  /** From an outcome per sound expression to one per expression of the request. */
  spread(outcomes: readonly (ExpressionOutcome | undefined)[]): readonly ExpressionOutcome[];
}

export interface ExpressionLists {
  of(expressions: readonly string[]): ExpressionList;
}

/** Screens of this many expressions are remembered: events come by the thousand, expressions do not. */
const MAX_SCREENED = 10_000;
/** From so many inputs on it pays to find out what of them is read. */
const MANY_INPUTS = 16;

export function createExpressionLists(limits: EngineLimits): ExpressionLists {
  const screened = new Map<string, ExpressionError | undefined>();
  const known = new WeakMap<readonly string[], Prepared>();

  function screen(expression: string): ExpressionError | undefined {
    if (!screened.has(expression)) {
      if (screened.size >= MAX_SCREENED) screened.clear();
      screened.set(expression, screenExpression(expression, limits));
    }
    return screened.get(expression);
  }

  return {
    of(expressions) {
      const prepared = known.get(expressions);
      if (prepared !== undefined && isSame(prepared.expressions, expressions)) return prepared.list;
      const list = prepareList(expressions, screen);
      known.set(expressions, { expressions: [...expressions], list });
      return list;
    },
  };
}

interface Prepared {
  /** As they were: nothing keeps a caller from changing its array. */
  readonly expressions: readonly string[];
  readonly list: ExpressionList;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function prepareList(
  expressions: readonly string[],
  screen: (expression: string) => ExpressionError | undefined,
): ExpressionList {
  const places = new Map<string, number>();
  const errors: (ExpressionError | undefined)[] = [];
  /** For each expression its place among the sound ones; -1 for none. */
  const order: number[] = [];
  for (const expression of expressions) {
    const error = screen(expression);
    errors.push(error);
    if (error !== undefined) {
      order.push(-1);
      continue;
    }
    const wellFormed = expression.toWellFormed();
    const place = places.get(wellFormed) ?? places.size;
    places.set(wellFormed, place);
    order.push(place);
  }
  const sound = [...places.keys()];
  let inputs = 0;
  let projection: Projection | undefined;
  return {
    sound,
    errors,
    textOf(input) {
      inputs += 1;
      if (inputs < MANY_INPUTS) return JSON.stringify(input);
      projection ??= projectionFor(sound);
      return JSON.stringify(projection(input));
    },
    indexOf: (expression) => places.get(expression) ?? -1,
    spread: (outcomes) =>
      order.map((place, index) => {
        const error = errors[index];
        return error === undefined ? (outcomes[place] ?? neverAnswered()) : failed(error);
      }),
  };
}

function neverAnswered(): ExpressionOutcome {
  return failed({ code: "jq-aborted", message: "jq gave no answer." });
}
