import type { ExpressionOutcome } from "../../model/decision.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { JqEngine, JqRequest } from "../../ports/jq-engine.ts";

/** What `now` is for an event that does not say when it happened. */
export const UNDATED_MS = Date.UTC(2026, 0, 1);

/** When an event happened, in milliseconds since 1970, as its `trigger.at` says. */
export function eventMs(body: JsonObject): number {
  return saidMs(body) ?? UNDATED_MS;
}

export function hasTime(body: JsonObject): boolean {
  return saidMs(body) !== undefined;
}

function saidMs({ trigger }: JsonObject): number | undefined {
  const at = isJsonObject(trigger) ? trigger["at"] : undefined;
  const ms = typeof at === "string" ? Date.parse(at) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * jq whose `now` is the input's own time: an event's, or that of a template context, which has its
 * `trigger.at` from the event. Programs are the same for every event: the time comes with the input.
 */
export function withEventNow(jq: JqEngine): JqEngine {
  return {
    check: (expressions) => jq.check(expressions),
    close: () => jq.close(),
    async evaluate(requests) {
      const asked = requests.flatMap((request, index) => split(request, index));
      if (asked.every(({ timed }) => !timed)) return jq.evaluate(requests);
      const outcomes = await jq.evaluate(asked.map(({ request }) => request));
      const found = requests.map((): Map<number, ExpressionOutcome> => new Map());
      for (const [index, { of, places }] of asked.entries()) {
        for (const [place, outcome] of (outcomes[index] ?? []).entries()) {
          found[of]?.set(places[place] ?? 0, outcome);
        }
      }
      return requests.map(({ expressions }, index) =>
        expressions.map((_, place) => found[index]?.get(place) ?? unanswered()),
      );
    },
  };
}

interface Asked {
  readonly request: JqRequest;
  /** The request that it is a part of. */
  readonly of: number;
  /** Of its expressions, in that request. */
  readonly places: readonly number[];
  /** Whether its input carries the time. */
  readonly timed: boolean;
}

function split(request: JqRequest, of: number): readonly Asked[] {
  const { expressions, input } = request;
  if (!expressions.some(mayAskForNow)) {
    return [{ request, of, places: [...expressions.keys()], timed: false }];
  }
  const places = (timed: boolean) =>
    [...expressions.keys()].filter((place) => mayAskForNow(expressions[place] ?? "") === timed);
  const untimed = places(false);
  const timed = places(true);
  const now = (isJsonObject(input) ? eventMs(input) : UNDATED_MS) / 1_000;
  const text = (place: number) => expressions[place] ?? "";
  return [
    { request: { ...request, expressions: untimed.map(text) }, of, places: untimed, timed: false },
    {
      request: {
        input: timedInput(input, now),
        expressions: timed.map((one) => timedText(text(one))),
      },
      of,
      places: timed,
      timed: true,
    },
  ];
}

/** A field or a text of that name is found too, which costs little. */
function mayAskForNow(expression: string): boolean {
  return /\bnow\b/.test(expression);
}

function timedInput(input: Json, now: number): Json {
  return { input, now };
}

function timedText(expression: string): string {
  return `.now as $__now | .input | def now: $__now; ${expression}`;
}

function unanswered(): ExpressionOutcome {
  return { kind: "error", error: { code: "jq-aborted", message: "jq gave no answer." } };
}
