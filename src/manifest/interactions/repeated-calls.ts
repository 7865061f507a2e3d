import canonicalize from "canonicalize";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { Automation, TriggerType } from "../../model/automation.ts";
import { isPublished } from "../../model/automation.ts";
import { groupBy } from "../../model/group-by.ts";
import { diagnostic } from "../diagnostic.ts";
import type { PlacedAutomation } from "../placed-automation.ts";
import { shownText } from "../shown-text.ts";
import type { ConditionSet } from "./condition.ts";
import { conditionSet, implies } from "./condition.ts";

interface Caller {
  readonly placed: PlacedAutomation;
  readonly type: TriggerType;
  readonly condition: ConditionSet;
}

/**
 * Automations of which one makes every call of another once more: the same call on the same events
 * (`duplicate-automation`), or on events that certainly are among the other's
 * (`overlapping-automations`). Each is reported once, at the later or the narrower one; of a draft
 * and a published one at the draft, as long as nothing is called twice.
 */
export function repeatedCalls(automations: readonly PlacedAutomation[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  // By what is cheap to compare first: hardly any two are alike in that.
  for (const alike of groupBy(automations, targetAndPlace).values()) {
    if (alike.length === 1) continue;
    for (const similar of groupBy(alike, callHash).values()) {
      if (similar.length === 1) continue;
      for (const group of groupBy(similar, wholeCall).values()) {
        if (group.length > 1) found.push(...repeatedIn(group.map(callerOf)));
      }
    }
  }
  return found;
}

function targetAndPlace({ automation: { trigger, invocationMethod } }: PlacedAutomation): string {
  const { event } = trigger;
  const target =
    "actionIdentifier" in event
      ? `run ${event.actionIdentifier}`
      : `entity ${event.blueprintIdentifier}`;
  const place = "url" in invocationMethod ? invocationMethod.url : invocationMethod.type;
  return `${target}\n${place}`;
}

function callHash({ automation: { invocationMethod } }: PlacedAutomation): number {
  return valueHash(invocationMethod);
}

/** Of a value of JSON: the same whatever the order of its keys, and hardly ever that of another. */
function valueHash(value: unknown): number {
  if (typeof value === "string") return textHash(value);
  if (typeof value !== "object" || value === null) return textHash(String(value));
  let hash = 0;
  for (const [key, item] of Object.entries(value)) {
    hash = (hash + Math.imul(textHash(key) | 1, valueHash(item))) | 0;
  }
  return hash;
}

function textHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  return hash;
}

function wholeCall({ automation: { trigger, invocationMethod } }: PlacedAutomation): string {
  const { event } = trigger;
  // No other event is a timer's.
  const timer = "propertyIdentifier" in event ? event.propertyIdentifier : "";
  return `${timer}\n${canonicalize(invocationMethod)}`;
}

function callerOf(placed: PlacedAutomation): Caller {
  const { automation } = placed;
  return { placed, type: automation.trigger.event.type, condition: conditionSet(automation) };
}

/** Of those that make the same call on events of the same target. */
function repeatedIn(group: readonly Caller[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const different: Caller[] = [];
  for (const alike of groupBy(group, conditionKey).values()) {
    const first = alike.find((one) => !isDraft(one)) ?? alike[0];
    if (first === undefined) continue;
    different.push(first);
    for (const one of alike) {
      if (identifierOf(one) !== identifierOf(first)) found.push(duplicate(first, one));
    }
  }
  const index = widerIndex(different);
  for (const one of different) {
    const wider = index(one).find((other) => other !== one && contains(other, one));
    if (wider !== undefined) found.push(overlap(wider, one));
  }
  return found;
}

function conditionKey({ type, condition }: Caller): string {
  return JSON.stringify([type, condition.combinator, [...condition.expressions].sort()]);
}

/** More comparisons of one automation than this are not worth a warning. */
const MAX_COMPARED = 200;

/**
 * Finds the automations whose conditions one's may imply: those without a condition, and those that
 * share an expression with it. Where all of several expressions have to be shared, it is looked up
 * under the rarest.
 */
function widerIndex(callers: readonly Caller[]): (one: Caller) => readonly Caller[] {
  const counts = new Map<string, number>();
  for (const { condition } of callers) {
    for (const one of condition.expressions) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const unconditional: Caller[] = [];
  const byExpression = new Map<string, Caller[]>();
  for (const caller of callers) {
    const { combinator, expressions } = caller.condition;
    if (expressions.size === 0) unconditional.push(caller);
    const sorted = [...expressions].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    for (const expression of combinator === "and" ? sorted.slice(0, 1) : sorted) {
      const others = byExpression.get(expression);
      if (others === undefined) byExpression.set(expression, [caller]);
      else others.push(caller);
    }
  }
  return ({ condition }) => {
    const candidates = unconditional.slice(0, MAX_COMPARED);
    for (const expression of condition.expressions) {
      for (const one of byExpression.get(expression) ?? []) {
        if (candidates.length >= MAX_COMPARED) return candidates;
        candidates.push(one);
      }
    }
    return candidates;
  };
}

/** Whether every event that starts one certainly starts the other, a draft only where both are. */
function contains(wider: Caller, one: Caller): boolean {
  return (
    (wider.type === one.type || wider.type === ANY_OF[one.type]) &&
    (isDraft(one) || !isDraft(wider)) &&
    implies(one.condition, wider.condition)
  );
}

const ANY_OF: Readonly<Partial<Record<TriggerType, TriggerType>>> = {
  ENTITY_CREATED: "ANY_ENTITY_CHANGE",
  ENTITY_UPDATED: "ANY_ENTITY_CHANGE",
  ENTITY_DELETED: "ANY_ENTITY_CHANGE",
  RUN_CREATED: "ANY_RUN_CHANGE",
  RUN_UPDATED: "ANY_RUN_CHANGE",
};

function duplicate(first: Caller, one: Caller): Diagnostic {
  const [name, other] = [shownIdentifier(one), shownIdentifier(first)];
  return diagnostic("duplicate-automation", {
    message: `"${name}" has the trigger, the condition and the call of "${other}": ${twice(one)}`,
    hint: "Delete one of the two.",
    ...placeOf(one),
    notes: [{ message: `"${other}" is here.`, ...placeOf(first) }],
  });
}

function overlap(wider: Caller, one: Caller): Diagnostic {
  const [name, other] = [shownIdentifier(one), shownIdentifier(wider)];
  return diagnostic("overlapping-automations", {
    message: `Every event that starts "${name}" starts "${other}" too, with the same call: ${twice(one)}`,
    hint: `Delete "${name}", or narrow the condition of "${other}".`,
    ...placeOf(one),
    notes: [{ message: `"${other}", which has the wider condition, is here.`, ...placeOf(wider) }],
  });
}

function twice(one: Caller): string {
  return isDraft(one)
    ? "once it is no draft, each event makes the call twice."
    : "each event makes the call twice.";
}

function isDraft({ placed }: Caller): boolean {
  return !isPublished(placed.automation);
}

function placeOf({ placed }: Caller) {
  return { file: placed.file, range: placed.rangeOf(["identifier"]) };
}

function identifierOf({ placed }: Caller): Automation["identifier"] {
  return placed.automation.identifier;
}

function shownIdentifier(caller: Caller): string {
  return shownText(identifierOf(caller));
}
