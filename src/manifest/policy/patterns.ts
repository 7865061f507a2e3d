import { reasonOf } from "../../errors/longshore-error.ts";

/** A regular expression of the configuration. */
export interface Pattern {
  readonly source: string;
  /** Whether the expression is found in a text, of which no more than the first 4,096 characters are read. */
  matches(text: string): boolean;
}

export type CompiledPattern =
  | { readonly kind: "pattern"; readonly pattern: Pattern }
  | { readonly kind: "invalid"; readonly message: string };

/** No title and no line of a description that names an owner is longer. */
const MAX_TEXT = 4_096;
/** Steps of a compiled pattern; a written-out one has some dozens, one with nested counts tens of thousands. */
const MAX_STEPS = 1_000;

/**
 * Compiles patterns that users wrote. RE2 never backtracks: a match takes at most pattern × text
 * steps, and both are bounded, so that no pattern and no text can stop a validation. It is loaded
 * when there is a pattern to compile; most configurations have none.
 */
export async function openPatterns(): Promise<(source: string) => CompiledPattern> {
  const { RE2JS } = await import("re2js");
  return (source) => {
    let compiled: InstanceType<typeof RE2JS>;
    try {
      compiled = RE2JS.compile(source);
    } catch (error) {
      return { kind: "invalid", message: `It is not valid: ${reasonIn(error)}.` };
    }
    const steps = compiled.programSize();
    if (steps > MAX_STEPS) {
      const message = `It is compiled to ${steps.toLocaleString("en")} steps; the limit is ${MAX_STEPS.toLocaleString("en")}.`;
      return { kind: "invalid", message };
    }
    const matches = (text: string) => compiled.matcher(text.slice(0, MAX_TEXT)).find();
    return { kind: "pattern", pattern: { source, matches } };
  };
}

function reasonIn(error: unknown): string {
  return reasonOf(error).replace(/^error parsing regexp: /, "");
}
