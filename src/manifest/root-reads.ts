import type { RootPath } from "../model/jq-paths.ts";
import { rootPaths } from "../model/jq-paths.ts";
import type { Range } from "../model/source.ts";
import type { CheckedAutomation } from "./rule.ts";
import { expressionsWith, rangeInExpression } from "./template-place.ts";

/** A path that an expression certainly reads from its own root. */
export interface RootRead {
  readonly path: RootPath;
  /** The expression that reads it. */
  readonly expression: string;
  /** As the author wrote the path. */
  readonly text: string;
  /** Of the path in the file. */
  range(): Range;
}

type Root = "diff" | "event" | "secrets";

// Most expressions read `.event.diff`: only those where a path may start with the word are lexed.
const MAY_START: Readonly<Record<Root, RegExp>> = {
  diff: /(?<![\w\])}"?])\.\s*(?:diff\b|\[?\s*"diff")/,
  event: /(?<![\w\])}"?])\.\s*(?:event\b|\[?\s*"event")/,
  secrets: /(?<![\w\])}"?])\.\s*(?:secrets\b|\[?\s*"secrets")/,
};

/**
 * What conditions read below one member of their root.
 *
 * @param word - a word that the expression must have as well.
 */
export function conditionReads(
  checked: CheckedAutomation,
  root: Root,
  word: string = root,
): readonly RootRead[] {
  return checked.conditions
    .filter(({ expression }) => expression.includes(word) && MAY_START[root].test(expression))
    .flatMap((condition) =>
      readsOf(condition.expression, root, (start, end) =>
        checked.document.rangeInString(condition.path, start, end),
      ),
    );
}

/** What templates read below one member of their root. */
export function templateReads(
  checked: CheckedAutomation,
  root: Root,
  word: string = root,
): readonly RootRead[] {
  return expressionsWith(checked, word)
    .filter(({ expression }) => MAY_START[root].test(expression.expression))
    .flatMap((placed) =>
      readsOf(placed.expression.expression, root, (start, end) =>
        rangeInExpression(checked, placed, start, end),
      ),
    );
}

function readsOf(
  expression: string,
  root: Root,
  rangeOf: (start: number, end: number) => Range,
): readonly RootRead[] {
  return rootPaths(expression)
    .filter((path) => path.steps[0] === root)
    .map((path) => ({
      path,
      expression,
      text: expression.slice(path.offset, path.end),
      range: () => rangeOf(path.offset, path.end),
    }));
}
