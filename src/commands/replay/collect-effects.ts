import {
  MAX_ALL_REPLAY_EXAMPLES,
  MAX_REPLAY_CHARACTERS,
  MAX_REPLAY_EXAMPLES,
  MAX_REPLAY_FIELDS,
} from "../../errors/limits.ts";
import type { Json } from "../../model/json.ts";
import type { FieldChange } from "../../model/plan.ts";
import type {
  ReplayEffect,
  ReplayExample,
  ReplayedAutomation,
  ReplayedEvent,
  ReplayKind,
} from "../../model/replay.ts";
import { REPLAY_KINDS } from "../../model/replay.ts";
import type { DeliveryRequest } from "../../model/run.ts";
import type { AnswerChange, ShownChange } from "./compare-answers.ts";
import type { ComparedPair } from "./compared-pair.ts";

/** Counts what changes, and keeps the first few of each kind. */
export interface EffectCollector {
  /** What is to be shown of a change; nothing where there are examples enough. */
  readonly keep: (pair: ComparedPair, change: AnswerChange) => ShownChange | undefined;
  add(pair: ComparedPair, change: CollectedChange): void;
  /** Those that newly fire first, then by what else they do, then by identifier. */
  automations(): readonly ReplayedAutomation[];
}

export interface CollectedChange {
  readonly kind: ReplayKind;
  readonly event: () => ReplayedEvent;
  readonly shown?: ShownChange;
}

interface Collected {
  events: number;
  readonly examples: ReplayExample[];
}

export function createEffectCollector(): EffectCollector {
  const found = new Map<ComparedPair, Map<ReplayKind, Collected>>();
  let examples = 0;

  function hasRoom(pair: ComparedPair, kind: ReplayKind): boolean {
    const known = found.get(pair)?.get(kind)?.examples.length ?? 0;
    return known < MAX_REPLAY_EXAMPLES && examples < MAX_ALL_REPLAY_EXAMPLES;
  }

  return {
    keep: (pair, { kind, show }) => (hasRoom(pair, kind) ? shortChange(show()) : undefined),
    add(pair, { kind, event, shown }) {
      const kinds = found.get(pair) ?? new Map<ReplayKind, Collected>();
      const effect = kinds.get(kind) ?? { events: 0, examples: [] };
      effect.events += 1;
      if (shown !== undefined && hasRoom(pair, kind)) {
        effect.examples.push({ event: event(), ...withFewFields(shown) });
        examples += 1;
      }
      kinds.set(kind, effect);
      found.set(pair, kinds);
    },
    automations: () =>
      [...found].map(([pair, kinds]) => automationOf(pair, kinds)).sort(inReadingOrder),
  };
}

function automationOf(
  { identifier, change }: ComparedPair,
  kinds: ReadonlyMap<ReplayKind, Collected>,
): ReplayedAutomation {
  const effects = REPLAY_KINDS.flatMap((kind): readonly ReplayEffect[] => {
    const effect = kinds.get(kind);
    return effect === undefined ? [] : [{ kind, ...effect }];
  });
  return { identifier, change, effects };
}

function inReadingOrder(a: ReplayedAutomation, b: ReplayedAutomation): number {
  const rank = ({ effects }: ReplayedAutomation) =>
    REPLAY_KINDS.indexOf(effects[0]?.kind ?? "no-longer-failing");
  return rank(a) - rank(b) || (a.identifier < b.identifier ? -1 : 1);
}

function withFewFields({ fields, ...rest }: ShownChange): Omit<ReplayExample, "event"> {
  if (fields === undefined) return rest;
  const more = fields.length - MAX_REPLAY_FIELDS;
  return {
    ...rest,
    fields: fields.slice(0, MAX_REPLAY_FIELDS),
    ...(more > 0 ? { moreFields: more } : {}),
  };
}

function shortChange(change: ShownChange): ShownChange {
  const { request, fields, error } = change;
  return {
    ...change,
    ...(request === undefined ? {} : { request: shortRequest(request) }),
    ...(fields === undefined ? {} : { fields: fields.map(shortField) }),
    ...(error === undefined ? {} : { error: { ...error, message: shortText(error.message) } }),
  };
}

function shortRequest({ method, url, headers, body }: DeliveryRequest): DeliveryRequest {
  return {
    method,
    url: shortText(url),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [shortText(name), shortText(value)]),
    ),
    ...(body === undefined ? {} : { body: shortText(body) }),
  };
}

function shortField({ path, before, after }: FieldChange): FieldChange {
  return {
    path: shortText(path),
    ...(before === undefined ? {} : { before: shortValue(before) }),
    ...(after === undefined ? {} : { after: shortValue(after) }),
  };
}

function shortValue(value: Json): Json {
  if (typeof value === "string") return shortText(value);
  const text = JSON.stringify(value);
  return text.length <= MAX_REPLAY_CHARACTERS ? value : shortText(text);
}

/** Cut where it is too long for an example. */
export function shortText(text: string): string {
  if (text.length <= MAX_REPLAY_CHARACTERS) return text;
  return `${text.slice(0, MAX_REPLAY_CHARACTERS).toWellFormed()}…`;
}
