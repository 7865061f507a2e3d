import type { JqFunction, JqNode } from "./nodes.ts";
import type { Traced, Tracing } from "./traces.ts";
import { use } from "./traces.ts";

/** What a name stands for where it is called. */
export type Closure =
  | { readonly kind: "function"; readonly definition: JqFunction; readonly scope: Scope }
  | { readonly kind: "argument"; readonly node: JqNode; readonly scope: Scope }
  | { readonly kind: "value"; readonly value: Traced };

export interface Scope {
  readonly variables: ReadonlyMap<string, Traced>;
  /** By `name/arity`. */
  readonly functions: ReadonlyMap<string, Closure>;
}

/** One look at what an expression reads. */
export interface Reader extends Tracing {
  complete: boolean;
  /** Nodes looked at, all in all and inside each other. */
  evaluations: number;
  depth: number;
  /** The functions and arguments whose calls are open inside each other. */
  readonly calls: JqNode[];
  /** The traces of what a node gives for an input. */
  readonly evaluate: (reader: Reader, node: JqNode, input: Traced, scope: Scope) => Traced;
}

/** Of anything that is made of the input. */
export function notUnderstood(reader: Reader, input: Traced): Traced {
  reader.complete = false;
  return use(input);
}
