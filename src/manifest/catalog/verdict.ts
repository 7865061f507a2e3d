import type { Combinator } from "../../model/automation.ts";
import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import { evaluate } from "./evaluate.ts";
import type { Choice, Evaluation } from "./evaluation.ts";
import type { EventModel } from "./event-domains.ts";
import { domainOf } from "./event-domains.ts";
import { mentionedIn } from "./literals.ts";
import type { Truth, Value } from "./outcome.ts";
import { truthOf } from "./outcome.ts";
import type { Mentioned } from "./regions.ts";
import { OBJECT } from "./regions.ts";

/** Whether events can meet a condition: `never` and `always` are proven, `maybe` is all else. */
export type Verdict = "never" | "always" | "maybe";

/** What may still be done, in nodes looked at; when it is used up, nothing more is proven. */
export interface Work {
  left: number;
}

/** Things that are asked for more than once, which are looked at in each way that they can be. */
const MAX_SPLITS = 12;

/**
 * What can be proven of expressions together, as a condition's combinator joins them. Every way is
 * looked at in which the things that are asked for more than once can be; each of the rest may be
 * anything that it can be.
 */
export function verdictOf(
  trees: readonly JqNode[],
  model: EventModel,
  work: Work,
  combinator: Combinator = "and",
): Verdict {
  const mentioned = mentionedIn(trees);
  const isAnd = combinator === "and";
  const isMet = ({ isTrue }: Truth) => isTrue;
  const isMissed = ({ isFalse, error, none }: Truth) => isFalse || error || none;
  const canBe = (wanted: (truth: Truth) => boolean, all: boolean, expected: boolean) =>
    isPossible(trees, { model, mentioned, expected, work }, (truths) =>
      all ? truths.every(wanted) : truths.some(wanted),
    );
  if (!canBe(isMet, isAnd, true)) return "never";
  return canBe(isMissed, !isAnd, false) ? "maybe" : "always";
}

interface Look {
  readonly model: EventModel;
  readonly mentioned: Mentioned;
  readonly expected: boolean;
  readonly work: Work;
}

interface Split {
  readonly key: string;
  readonly choices: readonly Choice[];
}

/** Whether some event may lead to truths that are wanted. */
function isPossible(
  trees: readonly JqNode[],
  look: Look,
  isWanted: (truths: readonly Truth[]) => boolean,
): boolean {
  const { splits, truths } = firstLook(trees, look);
  if (!isWanted(truths)) return false;
  const search = (index: number, supposed: ReadonlyMap<string, Choice>): boolean => {
    const split = splits[index];
    if (split === undefined) return true;
    return split.choices.some((choice) => {
      if (look.work.left <= 0) return true;
      const more = new Map(supposed).set(split.key, choice);
      const evaluation = evaluationOf(look, more);
      const found = truthsOf(trees, evaluation);
      look.work.left -= evaluation.count;
      return isWanted(found) && search(index + 1, more);
    });
  };
  return search(0, new Map());
}

function firstLook(trees: readonly JqNode[], look: Look) {
  const atoms = new Map<string, { readonly nodes: Set<JqNode>; readonly split: Split }>();
  const evaluation: Evaluation = {
    ...evaluationOf(look, new Map()),
    onAtom: (key, node, choices) => {
      const atom = atoms.get(key) ?? { nodes: new Set(), split: { key, choices: choices() } };
      atoms.set(key, atom);
      atom.nodes.add(node);
    },
  };
  const truths = truthsOf(trees, evaluation);
  look.work.left -= evaluation.count;
  const splits = [...atoms.values()]
    .filter(({ nodes, split }) => nodes.size > 1 && split.choices.length > 1)
    .map(({ split }) => split);
  return { truths, splits: splits.slice(0, MAX_SPLITS) };
}

function evaluationOf(
  { model, mentioned, expected }: Look,
  supposed: ReadonlyMap<string, Choice>,
): Evaluation {
  const domain = (steps: readonly string[]) => domainOf(model, steps, mentioned, expected);
  return { domain, mentioned, supposed, count: 0 };
}

/** The event itself. */
export const ROOT: Value = { regions: [OBJECT], steps: [], key: "[]" };

function truthsOf(trees: readonly JqNode[], evaluation: Evaluation): readonly Truth[] {
  return trees.map((tree) => truthOf(evaluate(evaluation, tree, ROOT)));
}
