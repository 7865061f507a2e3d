import type { Diagnostic } from "../errors/diagnostic.ts";
import type { JqRange } from "./jq-syntax/nodes.ts";

/** What the cases of tests saw of the conditions, and which changes of them they would not notice. */
export interface Coverage {
  /** Of all automations, in their order. */
  readonly expressions: readonly ExpressionCoverage[];
  /** In the order of the expressions; those of a whole condition after those of its expressions. */
  readonly mutants: readonly MutantResult[];
  /** Identifiers of the automations of whose trigger no case has an event. */
  readonly untested: readonly string[];
}

/** Values of an expression that were seen. */
export interface ExpressionCoverage {
  readonly automation: string;
  /** Place in the condition, from 0. */
  readonly index: number;
  readonly expression: string;
  readonly true: boolean;
  readonly false: boolean;
  /** It had no value. */
  readonly failed: boolean;
  /** Why no mutants are made of it, a full sentence; absent where they are. */
  readonly unread?: string;
}

/** A condition that differs from the author's in one place. */
export interface ConditionMutant {
  /** What was changed, without a full stop: `"==" became "!="`. */
  readonly mutation: string;
  /** Place in the condition, from 0; absent where the condition as a whole was changed. */
  readonly index?: number;
  /** The author's; absent likewise. */
  readonly expression?: string;
  /** The changed expression, where it is still there. */
  readonly changed?: string;
  /** Of what was changed, in the author's expression; absent where all of it was. */
  readonly range?: JqRange;
  /** What case would tell it, in the imperative. */
  readonly hint: string;
}

/** Whether a case would fail with the mutant in the place of the condition. */
export type MutantEnd =
  | { readonly kind: "killed"; readonly by: CaseName }
  | {
      readonly kind: "survived";
      /**
       * `no-event`: no case has an event of the trigger. `masked`: in every case the value of another
       * expression settles the decision. `same`: it decides, and each time the same.
       */
      readonly why: "no-event" | "masked" | "same";
    }
  /** Too many mutants did not end before it. */
  | { readonly kind: "untried" };

export interface MutantResult {
  readonly automation: string;
  readonly mutant: ConditionMutant;
  readonly end: MutantEnd;
}

/** A case of a file of tests. */
export interface CaseName {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly name: string;
}

/** Coverage as it is reported, with what the files of tests say of mutants. */
export interface TestCoverage extends Coverage {
  /** By mutant that no case tells: why no event can. */
  readonly equivalent: ReadonlyMap<MutantResult, string>;
  /** What tests leave open, sorted; none where they leave nothing open. */
  readonly gaps: readonly Diagnostic[];
  readonly summary: CoverageSummary;
}

export interface CoverageSummary {
  readonly expressions: number;
  /** Expressions that were seen true and false. */
  readonly seen: number;
  /** Those that were tried and are not equivalent. */
  readonly mutants: number;
  readonly survived: number;
  readonly equivalent: number;
  readonly untried: number;
}
