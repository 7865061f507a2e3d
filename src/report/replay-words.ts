import type {
  Replay,
  ReplayEffect,
  ReplayedEvent,
  ReplayKind,
  ReplaySource,
  ReplaySourceName,
} from "../model/replay.ts";
import { countReplay, REPLAY_KINDS } from "../model/replay.ts";
import type { DeliveryRequest } from "../model/run.ts";
import { count, joinWords } from "./count.ts";

export const REPLAY_SIGNS: Readonly<Record<ReplayKind, string>> = {
  "newly-firing": "+",
  "no-longer-firing": "-",
  "request-changed": "~",
  "newly-failing": "!",
  "no-longer-failing": "=",
};

const ONE: Readonly<Record<ReplayKind, string>> = {
  "newly-firing": "newly fires",
  "no-longer-firing": "no longer fires",
  "request-changed": "sends another request",
  "newly-failing": "newly fails",
  "no-longer-failing": "no longer fails",
};

const MANY: Readonly<Record<ReplayKind, string>> = {
  "newly-firing": "newly fire",
  "no-longer-firing": "no longer fire",
  "request-changed": "send other requests",
  "newly-failing": "newly fail",
  "no-longer-failing": "no longer fail",
};

const SOURCES: Readonly<Record<ReplaySourceName, string>> = {
  tests: "tests",
  files: "files",
  "run-log": "the run log",
};

/** "newly fires". */
export function effectWords({ kind }: Pick<ReplayEffect, "kind">): string {
  return ONE[kind];
}

/** "newly fires for 3 events". */
export function effectSentence(effect: Pick<ReplayEffect, "kind" | "events">): string {
  return `${ONE[effect.kind]} for ${count(effect.events, "event")}`;
}

/** What was replayed, through what, and what differs: full sentences. */
export function replaySentences(replay: Replay): readonly string[] {
  if (replay.events === 0 && replay.left === 0) {
    const none = replay.sources.map((source) => `0 from ${sourceWords(source)}`);
    return [`No recorded event was there to replay: ${joinWords(none)}.`];
  }
  const given = replay.sources
    .filter(({ events }) => events > 0)
    .map((source) => `${source.events} from ${SOURCES[source.name]}`);
  const from = given.length === 0 ? "" : ` (${joinWords(given)})`;
  return [
    `${count(replay.events, "recorded event")}${from} replayed through ${count(replay.compared, "changed automation")}: ${differences(replay)}.`,
    ...leftSentences(replay),
  ];
}

/** "the run log (bodies are not kept)". */
function sourceWords({ name, because }: ReplaySource): string {
  return because === undefined ? SOURCES[name] : `${SOURCES[name]} (${because})`;
}

function differences(replay: Replay): string {
  const counts = countReplay(replay);
  const parts = REPLAY_KINDS.filter((kind) => counts[kind].automations > 0).map((kind) => {
    const { automations, events } = counts[kind];
    const words = automations === 1 ? ONE[kind] : MANY[kind];
    return `${automations} ${words} (${count(events, "event")})`;
  });
  return parts.length === 0 ? "none fires, fails or is sent differently" : joinWords(parts);
}

function leftSentences({ events, left, leftBecause }: Replay): readonly string[] {
  if (left === 0) return [];
  const why = leftBecause === "time" ? "the time was up" : `the limit is ${events}`;
  return [`Another ${count(left, "event")} ${left === 1 ? "was" : "were"} not replayed: ${why}.`];
}

/** What of the sources was left out: full sentences. */
export function leftOutSentences({ sources }: Replay): readonly string[] {
  return sources.flatMap(({ leftOut }) => leftOut);
}

/** What else there is to know of the sources, for whoever asked for the replay. */
export function sourceSentences({ sources, events, left }: Replay): readonly string[] {
  return sources.flatMap(({ name, because, repeated }) => [
    ...(repeated === 0 ? [] : [`From ${SOURCES[name]}: ${count(repeated, "event")} once more.`]),
    // Where there is no event at all, that is said already.
    ...(because === undefined || events + left === 0
      ? []
      : [`0 from ${SOURCES[name]}: ${because}.`]),
  ]);
}

/** "and 12 other places", or nothing. */
export function moreProblems({ moreProblems: more }: Replay): readonly string[] {
  return more === 0 ? [] : [`${count(more, "other place")} could not be read either.`];
}

/** "ENTITY_UPDATED of service, 2026-01-02T03:04:05.000Z". */
export function eventWords({ type, target, at }: ReplayedEvent): string {
  return `${type} of ${target}${at === undefined ? "" : `, ${at}`}`;
}

/** Headers that every request has, and that say nothing of this one. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  "user-agent",
  "idempotency-key",
  "webhook-id",
  "content-type",
]);

/** A request as lines: its method and URL, the headers that its definition says, its body. */
export function requestLines({ method, url, headers, body }: DeliveryRequest): readonly string[] {
  return [
    `${method} ${url}`,
    ...Object.entries(headers)
      .filter(([name]) => !OWN_HEADERS.has(name.toLowerCase()))
      .map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [body]),
  ];
}
