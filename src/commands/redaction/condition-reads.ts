import type { Decision } from "../../model/decision.ts";
import { parseJq } from "../../model/jq-syntax/parse.ts";
import type { JqRead } from "../../model/jq-syntax/root-reads.ts";
import { rootReads } from "../../model/jq-syntax/root-reads.ts";
import type { JsonPath } from "../../model/json.ts";

/** An automation's expression. */
export interface Reader {
  readonly automation: string;
  readonly expression: string;
}

export interface ConditionReads {
  /** The expressions that certainly read the value at a path. */
  exactly(path: JsonPath): readonly Reader[];
  /** Whether an expression may read the value at a path, as far as they could be analysed. */
  maybe(path: JsonPath): boolean;
}

/** What the conditions behind decisions read of an event. */
export function conditionReads(decisions: readonly Decision[]): ConditionReads {
  const readings = decisions.flatMap(({ automation, expressions }) =>
    expressions.flatMap(({ expression }) =>
      readsOf(expression).map((read) => ({ read, reader: { automation, expression } })),
    ),
  );
  const exact = new Map<string, Map<string, Reader>>();
  for (const { read, reader } of readings) {
    if (!read.exact) continue;
    const key = JSON.stringify(read.steps);
    const readers = exact.get(key) ?? new Map<string, Reader>();
    readers.set(JSON.stringify(reader), reader);
    exact.set(key, readers);
  }
  return {
    exactly: (path) => [...(exact.get(JSON.stringify(path))?.values() ?? [])],
    maybe: (path) => readings.some(({ read }) => startsWith(path, read.steps)),
  };
}

function readsOf(expression: string): readonly JqRead[] {
  const parsed = parseJq(expression);
  return parsed.kind === "ok" ? rootReads(parsed.tree).reads : [];
}

function startsWith(path: JsonPath, steps: readonly string[]): boolean {
  return steps.length <= path.length && steps.every((step, index) => path[index] === step);
}
