import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import type { Domain } from "./event-domains.ts";
import type { Outcome, Value } from "./outcome.ts";
import type { Mentioned, Order, Region } from "./regions.ts";

/** What one thing that an expression asks for may be: a value, a failure, or how two values stand. */
export type Choice =
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "error" }
  | { readonly kind: "order"; readonly order: Order };

/** Variables by their names, without `$`. */
export type Scope = ReadonlyMap<string, Value>;

/** One look at what an expression may give. */
export interface Evaluation {
  /** What a path of the root may lead to. */
  readonly domain: (steps: readonly string[]) => Domain;
  readonly mentioned: Mentioned;
  /** What is supposed of some things, by their keys. */
  readonly supposed: ReadonlyMap<string, Choice>;
  /** Told of each thing by its key wherever it is asked for, and all that it may be. */
  readonly onAtom?: (key: string, node: JqNode, choices: () => readonly Choice[]) => void;
  /** Told of each comparison of two outputs. */
  readonly onComparison?: (node: JqNode, left: Value, right: Value) => void;
  count: number;
}

/** The value at a path. */
export function readPath(evaluation: Evaluation, steps: readonly string[]): Outcome {
  const { regions, error } = evaluation.domain(steps);
  return suppose(evaluation, { regions, steps, key: JSON.stringify(steps) }, error);
}

/** A value with what is supposed of it. */
export function suppose(
  { supposed }: Evaluation,
  value: Value & { readonly key: string },
  error: boolean,
): Outcome {
  const choice = supposed.get(value.key);
  if (choice?.kind === "error") return { values: [], error: true, none: false };
  if (choice?.kind !== "region") return { values: [value], error, none: false };
  return { values: [{ ...value, regions: [choice.region] }], error: false, none: false };
}

/** The outcome, after telling of the value in it. */
export function noted({ onAtom }: Evaluation, node: JqNode, outcome: Outcome): Outcome {
  if (onAtom === undefined) return outcome;
  for (const { key, regions } of outcome.values) {
    if (key === undefined) continue;
    onAtom(key, node, () => [
      ...regions.map((region) => ({ kind: "region", region }) as const),
      ...(outcome.error ? [{ kind: "error" } as const] : []),
    ]);
  }
  return outcome;
}
