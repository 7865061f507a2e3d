import type { ExpressionError, ExpressionOutcome } from "../../model/decision.ts";
import type { Json } from "../../model/json.ts";
import { valueNestsDeeper } from "../../model/json-depth.ts";
import type { ExpressionList } from "./expression-lists.ts";
import type { EngineLimits } from "./limits.ts";
import { failed } from "./outcome.ts";
import type { Input, Pending, Scope } from "./plan.ts";

/** One call to the engine: its inputs go out row by row, its outcomes come back in order. */
export interface Evaluation {
  /** What a thread has to do for the next request; nothing where its outcomes are known already. */
  add(request: AddedRequest, list: ExpressionList): Pending | undefined;
  /** No more requests. One outcome per expression, per request, once all are there. */
  end(): Promise<readonly (readonly ExpressionOutcome[])[]>;
  /** Rejects as soon as jq cannot be had; it never resolves. */
  readonly failed: Promise<never>;
}

export interface AddedRequest {
  readonly input: Json;
  readonly soon?: NonNullable<Pending["soon"]>;
}

export function createEvaluation(limits: EngineLimits): Evaluation {
  return new RunningEvaluation(limits);
}

/** Classes, here and below: of rows there are many thousands, and each is one object. */
class RunningEvaluation implements Evaluation {
  readonly scope: Scope = { fatalEnds: new Map() };
  readonly results: (readonly ExpressionOutcome[])[] = [];
  readonly failed: Promise<never>;
  readonly #limits: EngineLimits;
  readonly #settled: Promise<void>;
  #left = 1;
  #resolve: () => void = () => {};
  #reject: (cause: unknown) => void = () => {};

  constructor(limits: EngineLimits) {
    this.#limits = limits;
    this.#settled = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.failed = this.#settled.then(forever);
    // Whoever asks hears of it; until then it is no unhandled rejection.
    this.failed.catch(() => {});
  }

  add({ input, soon }: AddedRequest, list: ExpressionList): Pending | undefined {
    const index = this.results.length;
    this.results.push([]);
    if (valueNestsDeeper(input, this.#limits.depth)) {
      const outcome = failed(inputTooDeep(this.#limits));
      this.results[index] = list.spread(list.sound.map(() => outcome));
      return undefined;
    }
    if (list.sound.length === 0) {
      this.results[index] = list.spread([]);
      return undefined;
    }
    this.#left += 1;
    const row = new Row(this, list.textOf(input), index, list);
    const { sound: expressions } = list;
    return soon === undefined ? { expressions, input: row } : { expressions, input: row, soon };
  }

  async end(): Promise<readonly (readonly ExpressionOutcome[])[]> {
    this.done();
    await this.#settled;
    return this.results;
  }

  done(): void {
    this.#left -= 1;
    if (this.#left === 0) this.#resolve();
  }

  fail(cause: unknown): void {
    this.#reject(cause);
  }
}

class Row implements Input {
  readonly scope: Scope;
  readonly text: string;
  readonly #evaluation: RunningEvaluation;
  readonly #index: number;
  readonly #list: ExpressionList;
  readonly #outcomes: ExpressionOutcome[] = [];

  constructor(evaluation: RunningEvaluation, text: string, index: number, list: ExpressionList) {
    this.scope = evaluation.scope;
    this.text = text;
    this.#evaluation = evaluation;
    this.#index = index;
    this.#list = list;
  }

  record(expression: string, outcome: ExpressionOutcome): void {
    this.#outcomes[this.#list.indexOf(expression)] = outcome;
  }

  done(): void {
    this.#evaluation.results[this.#index] = this.#list.spread(this.#outcomes);
    this.#evaluation.done();
  }

  fail(cause: unknown): void {
    this.#evaluation.fail(cause);
  }
}

function forever(): Promise<never> {
  return new Promise(() => {});
}

function inputTooDeep(limits: EngineLimits): ExpressionError {
  return {
    code: "jq-input-too-deep",
    message: `The input is nested deeper than ${limits.depth} levels.`,
  };
}
