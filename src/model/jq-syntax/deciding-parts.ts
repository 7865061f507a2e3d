import type { MentionedNames } from "./names.ts";
import {
  boundVariables,
  breaksOut,
  definedFunctions,
  mentionedNames,
  unitedNames,
} from "./names.ts";
import type { ComparisonOperator, JqNode, JqRange } from "./nodes.ts";
import { hasOneOutput } from "./one-output.ts";
import { plainText } from "./parse-string.ts";
import { printJq } from "./print.ts";

/** A part of a condition that can be evaluated by itself, over the condition's own input. */
export interface DecidingPart {
  /** `value` is whatever else; `any` and `all` are such, looked at as a whole. */
  readonly kind: "and" | "or" | "not" | "comparison" | "value";
  /** jq for the part alone, with the bindings and definitions that it needs. */
  readonly expression: string;
  /** Of the part in the author's text; what `expression` has around it is not in it. */
  readonly range: JqRange;
  /**
   * The operands of `and`, `or` and `not`, and a comparison's two sides, in order; without literals,
   * and without what cannot be evaluated by itself.
   */
  readonly parts: readonly DecidingPart[];
  /** Of a comparison whose two sides can both be evaluated by themselves. */
  readonly comparison?: PartComparison;
}

export interface PartComparison {
  readonly operator: ComparisonOperator;
  readonly left: ComparedPart;
  readonly right: ComparedPart;
}

/** A side of a comparison. */
export interface ComparedPart {
  /** As a {@link DecidingPart}'s. */
  readonly expression: string;
  readonly isLiteral: boolean;
}

/** What stands around a part. */
interface Context {
  /** Whether a part that mentions these names needs it. */
  readonly needs: (names: MentionedNames) => boolean;
  /** What it mentions itself. */
  readonly mentions: MentionedNames;
  /** Absent where a part that needs it may have several values. */
  readonly wrap?: (part: JqNode) => JqNode;
}

interface Scope {
  /** From the outermost. */
  readonly contexts: readonly Context[];
  /** Functions that the expression defines, as `name/arity`. */
  readonly defined: ReadonlySet<string>;
}

/**
 * The whole expression as a part, with its parts inside it. Evaluated over the expression's input, a
 * part gives what it gives inside the expression, wherever it is evaluated there at all.
 */
export function decidingParts(tree: JqNode): DecidingPart {
  const scope = { contexts: [], defined: definedFunctions(tree) };
  return partOf(tree, tree, scope);
}

function partOf(node: JqNode, alone: JqNode, scope: Scope): DecidingPart {
  const inner = enter(node, scope);
  if (inner !== undefined) {
    const part = partOf(inner.node, alone, inner.scope);
    return { ...part, range: node.range };
  }
  const { kind, operands } = operandsOf(node, scope);
  const parts = operands.flatMap((operand) => {
    const own = standAlone(operand, scope);
    return own === undefined ? [] : [partOf(operand, own, scope)];
  });
  const comparison = comparisonOf(node, scope);
  return {
    kind,
    expression: printJq(alone),
    range: node.range,
    parts,
    ...(comparison === undefined ? {} : { comparison }),
  };
}

function comparisonOf(node: JqNode, scope: Scope): PartComparison | undefined {
  if (node.kind !== "comparison") return undefined;
  const left = comparedPart(node.left, scope);
  const right = comparedPart(node.right, scope);
  if (left === undefined || right === undefined) return undefined;
  return { operator: node.operator, left, right };
}

function comparedPart(node: JqNode, scope: Scope): ComparedPart | undefined {
  if (isLiteral(node)) return { expression: printJq(node), isLiteral: true };
  const alone = standAlone(node, scope);
  return alone === undefined ? undefined : { expression: printJq(alone), isLiteral: false };
}

function operandsOf(
  node: JqNode,
  { defined }: Scope,
): { readonly kind: DecidingPart["kind"]; readonly operands: readonly JqNode[] } {
  switch (node.kind) {
    case "and":
    case "or":
      return { kind: node.kind, operands: node.operands };
    case "comparison": {
      const operands = [node.left, node.right].filter((side) => !isLiteral(side));
      return { kind: "comparison", operands };
    }
    case "pipe": {
      const last = node.operands.at(-1);
      const isNot = last?.kind === "call" && last.name === "not" && last.args.length === 0;
      if (!isNot || defined.has("not/0")) break;
      return { kind: "not", operands: [beforeLast(node)] };
    }
  }
  return { kind: "value", operands: [] };
}

function beforeLast(node: JqNode & { readonly kind: "pipe" }): JqNode {
  const operands = node.operands.slice(0, -1);
  const [first] = operands;
  const last = operands.at(-1);
  if (first === undefined || last === undefined || first === last) return first ?? node;
  return { kind: "pipe", operands, range: { start: node.range.start, end: last.range.end } };
}

/** What decides behind a binding, a definition or the first parts of a pipe. */
function enter(
  node: JqNode,
  scope: Scope,
): { readonly node: JqNode; readonly scope: Scope } | undefined {
  const { contexts, defined } = scope;
  const inside = (inner: JqNode, context: Context) => ({
    node: inner,
    scope: { defined, contexts: [...contexts, context] },
  });
  switch (node.kind) {
    case "bind": {
      const bound = node.patterns.flatMap(boundVariables);
      const needs = ({ variables }: MentionedNames) => bound.some((name) => variables.has(name));
      const isSingle = node.patterns.length === 1 && hasOneOutput(node.source, defined);
      const wrap = (body: JqNode): JqNode => ({ ...node, body });
      const mentions = mentionedNames(wrap(NOTHING));
      return inside(node.body, isSingle ? { needs, mentions, wrap } : { needs, mentions });
    }
    case "function": {
      const name = `${node.name}/${node.parameters.length}`;
      const needs = ({ functions }: MentionedNames) => functions.has(name);
      const wrap = (rest: JqNode): JqNode => ({ ...node, rest });
      return inside(node.rest, { needs, mentions: mentionedNames(wrap(NOTHING)), wrap });
    }
    case "pipe": {
      const last = node.operands.at(-1);
      const before = node.operands.slice(0, -1);
      if (last === undefined || !DECIDES.has(last.kind)) return undefined;
      if (!before.every((part) => hasOneOutput(part, defined))) return undefined;
      const wrap = (part: JqNode): JqNode => ({ ...node, operands: [...before, part] });
      const mentions = mentionedNames(wrap(NOTHING));
      return inside(last, { needs: () => true, mentions, wrap });
    }
    default:
      return undefined;
  }
}

/** In the place of a part. */
const NOTHING: JqNode = { kind: "identity", range: { start: 0, end: 0 } };

const DECIDES: ReadonlySet<JqNode["kind"]> = new Set([
  ...(["and", "or", "comparison", "bind", "function", "pipe"] as const),
]);

/** The part with all that it needs around it; nothing where that cannot be had. */
function standAlone(node: JqNode, { contexts }: Scope): JqNode | undefined {
  if (breaksOut(node)) return undefined;
  let part = node;
  let names = mentionedNames(node);
  for (const { needs, mentions, wrap } of contexts.toReversed()) {
    if (!needs(names)) continue;
    if (wrap === undefined) return undefined;
    part = wrap(part);
    names = unitedNames(names, mentions);
  }
  return part;
}

function isLiteral(node: JqNode): boolean {
  switch (node.kind) {
    case "number":
      return true;
    case "string":
      return plainText(node) !== undefined;
    case "call":
      return node.args.length === 0 && ["null", "true", "false"].includes(node.name);
    case "negate":
      return isLiteral(node.operand);
    default:
      return false;
  }
}
