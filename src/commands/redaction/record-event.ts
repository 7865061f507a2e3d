import { maskLiteralSecrets } from "../../manifest/literal-secrets.ts";
import { truthOf } from "../../matching/combine.ts";
import type { Decision } from "../../model/decision.ts";
import type { CatalogEvent } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";
import { formatPath } from "../../model/json.ts";
import type { KeptValue, RedactedCounts } from "../../model/recording.ts";
import type { ConditionReads, Reader } from "./condition-reads.ts";
import { conditionReads } from "./condition-reads.ts";
import type { Redaction, SensitiveValue } from "./redact-event.ts";
import { redactEvent } from "./redact-event.ts";
import { smallestSet } from "./smallest-set.ts";

/** The decisions of all automations that an event concerns, about it with another body. */
export type DecideBody = (body: JsonObject) => Promise<readonly Decision[]>;

export type EventToSave =
  | {
      readonly kind: "redacted";
      readonly body: JsonObject;
      readonly considered: number;
      readonly redacted: RedactedCounts;
      readonly kept: readonly KeptValue[];
    }
  | { readonly kind: "refused"; readonly message: string; readonly hint: string };

/**
 * An event as it may be published, with the decisions that it has: each automation decides the same,
 * and each of its expressions holds or not as before. What has to stay for that is named. A token
 * never stays. An event that was redacted so before is left as it is.
 */
export async function redactForDecisions(
  event: CatalogEvent,
  decideBody: DecideBody,
): Promise<EventToSave> {
  const first = await redactOnce(event.body, decideBody);
  let last = first;
  // Fewer values may be enough, once others are placeholders.
  for (;;) {
    if (last.kind === "refused" || first.kind === "refused") return last;
    const again = await redactOnce(last.body, decideBody);
    if (again.kind === "refused") return again;
    if (JSON.stringify(again.body) === JSON.stringify(last.body)) {
      return { ...last, redacted: first.redacted };
    }
    last = again;
  }
}

async function redactOnce(body: JsonObject, decideBody: DecideBody): Promise<EventToSave> {
  const decisions = await decideBody(body);
  const wanted = outcomesOf(decisions);
  const redaction = redactEvent(body);
  const { values, routing } = redaction;
  if (routing.some(({ sensitivity }) => sensitivity === "token")) return refusedRoute();
  const reads = conditionReads(decisions);
  const fixed = new Set([...routing, ...values.filter((one) => isReadText(one, reads))]);
  const candidates = values.filter((one) => one.sensitivity !== "token" && !fixed.has(one));
  const likely = candidates.filter((one) => mayBeRead(one, reads));
  const others = candidates.filter((one) => !mayBeRead(one, reads));
  const decidedWith = async (kept: ReadonlySet<SensitiveValue>) =>
    changedOutcomes(wanted, outcomesOf(await decideBody(redaction.apply(kept))));
  const needed = await smallestSet([...likely, ...others], async (chosen) => {
    const changed = await decidedWith(new Set([...fixed, ...chosen]));
    return changed.length === 0;
  });
  if (needed === undefined) {
    return refusedToken(await decidedWith(new Set([...fixed, ...candidates])));
  }
  const kept = new Set([...fixed, ...needed]);
  const pathsOf = ({ places }: SensitiveValue) => [
    ...new Set(places.map(({ path }) => formatPath(redaction.pathIn(path, kept)))),
  ];
  const reasons: KeptValue[] = [];
  for (const one of values) {
    if (!kept.has(one)) continue;
    if (!needed.has(one)) {
      const reason = routing.includes(one) ? "routes" : "read";
      reasons.push(keptValue(one, pathsOf(one), reason, readersOf(one, reads)));
      continue;
    }
    const changed = await decidedWith(new Set([...kept].filter((other) => other !== one)));
    reasons.push(keptValue(one, pathsOf(one), "decides", changed));
  }
  return {
    kind: "redacted",
    body: redaction.apply(kept),
    considered: decisions.length,
    redacted: countsOf(redaction, kept),
    kept: reasons,
  };
}

/** Text that nobody's name is in: conditions, also those of the future, go on reading the same. */
function isReadText(one: SensitiveValue, reads: ConditionReads): boolean {
  return one.sensitivity === "text" && readersOf(one, reads).length > 0;
}

function readersOf({ places }: SensitiveValue, reads: ConditionReads): readonly Reader[] {
  const readers = places.flatMap(({ path, isKey }) => (isKey ? [] : reads.exactly(path)));
  return [...new Map(readers.map((reader) => [JSON.stringify(reader), reader])).values()];
}

function mayBeRead({ places }: SensitiveValue, reads: ConditionReads): boolean {
  return places.some(({ path }) => reads.maybe(path));
}

/** What each automation decided, and each of its expressions. */
type Outcomes = ReadonlyMap<string, Outcome>;

interface Outcome {
  readonly outcome: string;
  /** Without an expression it is the automation's own. */
  readonly reader: Reader;
}

function outcomesOf(decisions: readonly Decision[]): Outcomes {
  const outcomes = new Map<string, Outcome>();
  for (const [place, { automation, decision, expressions }] of decisions.entries()) {
    outcomes.set(`${place}`, { outcome: decision, reader: { automation, expression: "" } });
    for (const [index, { expression, outcome }] of expressions.entries()) {
      const reader = { automation, expression };
      outcomes.set(`${place} ${index}`, { outcome: truthOf(outcome), reader });
    }
  }
  return outcomes;
}

/** The expressions that do not hold as they did. */
function changedOutcomes(wanted: Outcomes, found: Outcomes): readonly Reader[] {
  const changed = [...wanted].flatMap(([key, { outcome, reader }]) =>
    found.get(key)?.outcome === outcome ? [] : [reader],
  );
  const expressions = changed.filter(({ expression }) => expression !== "");
  return expressions.length > 0 ? expressions : changed;
}

function keptValue(
  { sensitivity, form }: SensitiveValue,
  paths: readonly string[],
  reason: KeptValue["reason"],
  readBy: readonly Reader[],
): KeptValue {
  const looksLike =
    sensitivity === "person"
      ? "person"
      : form === "url"
        ? "url"
        : form === "uuid"
          ? "identifier"
          : "text";
  const shown = readBy.map(({ automation, expression }) => ({
    automation,
    expression: maskLiteralSecrets(expression),
  }));
  const sorted = shown.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { paths, looksLike, reason, readBy: sorted };
}

function countsOf({ values }: Redaction, kept: ReadonlySet<SensitiveValue>): RedactedCounts {
  const count = (sensitivity: SensitiveValue["sensitivity"]) =>
    values.filter((one) => one.sensitivity === sensitivity && !kept.has(one)).length;
  return { people: count("person"), tokens: count("token"), texts: count("text") };
}

function refusedToken(changed: readonly Reader[]): EventToSave {
  const [first] = changed;
  const what =
    first === undefined
      ? "A decision depends"
      : `"${maskLiteralSecrets(first.expression)}" of the automation "${first.automation}" depends`;
  return {
    kind: "refused",
    message: `${what} on something in the event that looks like a token, or on the time: with a placeholder in its place it does not hold as before, and a token is never kept.`,
    hint: "Change the condition, or write the event by hand with a made-up value in the token's place.",
  };
}

function refusedRoute(): EventToSave {
  return {
    kind: "refused",
    message:
      "What says which automations the event concerns (its blueprint, action or property) looks like a token, and a token is never kept.",
    hint: "Write the event by hand, about a blueprint or action with a plain identifier.",
  };
}
