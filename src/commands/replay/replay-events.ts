import { createHash } from "node:crypto";
import pLimit from "p-limit";
import { MAX_REPLAY_PROBLEMS } from "../../errors/limits.ts";
import type { Endpoints } from "../../model/endpoints.ts";
import type { CatalogEvent } from "../../model/event.ts";
import type { Replay, ReplayedEvent, ReplayProblem, ReplaySource } from "../../model/replay.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GitHubRepositories } from "../../ports/github-repositories.ts";
import type { JqEngine } from "../../ports/jq-engine.ts";
import { answerEvents } from "./answer-events.ts";
import { createEffectCollector, shortText } from "./collect-effects.ts";
import type { ComparedPair } from "./compared-pair.ts";
import type { EventSource } from "./event-source.ts";
import { eventMs, hasTime, withEventNow } from "./fixed-now.ts";
import { indexPairs } from "./pair-index.ts";

export interface ReplayOptions {
  /** Events at most, from 0. */
  readonly limit: number;
  /** Milliseconds after which no further event is replayed. @default no limit */
  readonly budgetMs?: number;
  /** Is told now and then how many events were replayed. */
  readonly onProgress?: (events: number) => void;
}

export interface ReplayDeps {
  readonly jq: JqEngine;
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly endpoints: Endpoints;
  /** Asks nobody. */
  readonly repositories: GitHubRepositories;
}

/** Events that are under way at once. */
const MAX_BATCH_EVENTS = 200;
/** Decisions that are under way at once, of both sides: what a batch may take of memory and time. */
const MAX_BATCH_DECISIONS = 100_000;
/** jq takes up to 64 inputs a thread at once. */
const MAX_CONCURRENT_RENDERS = 256;

interface Found {
  readonly event: CatalogEvent;
  readonly place: string;
}

/**
 * What recorded events do before and after a change. Every event is read once and forgotten. An
 * event that came before is the same event: the earlier source counts. Sends nothing.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function replayEvents(
  pairs: readonly ComparedPair[],
  sources: readonly EventSource[],
  options: ReplayOptions,
  deps: ReplayDeps,
): Promise<Replay> {
  const index = indexPairs(pairs);
  const effects = createEffectCollector();
  const answerDeps = {
    ...deps,
    jq: withEventNow(deps.jq),
    renders: pLimit(MAX_CONCURRENT_RENDERS),
  };
  const began = deps.clock.monotonicMs();
  const seen = new Set<string>();
  const problems: ReplayProblem[] = [];
  let moreProblems = 0;
  let replayed = 0;
  let left = 0;
  let leftBecause: Replay["leftBecause"];
  let batch: Found[] = [];
  let weight = 0;
  let running: Promise<void> = Promise.resolve();

  /** Two batches are under way at a time, and counted in their order. */
  async function flush(): Promise<void> {
    const [found, previous] = [batch, running];
    batch = [];
    weight = 0;
    running = answer(found, previous);
    // Whoever waits for the next one learns of it.
    running.catch(() => {});
    await previous;
    options.onProgress?.(replayed);
  }

  async function answer(found: readonly Found[], previous: Promise<void>): Promise<void> {
    const events = found.map(({ event }) => event);
    const changes = await answerEvents(events, index, effects.keep, answerDeps);
    await previous;
    for (const { pair, index: at, ...change } of changes) {
      const one = found[at];
      if (one !== undefined) effects.add(pair, { ...change, event: () => shownEvent(one) });
    }
  }

  /** Whether it is replayed; an event that no changed automation watches costs nothing. */
  async function take(found: Found): Promise<boolean> {
    const isOver = (ms: number) => deps.clock.monotonicMs() - began >= ms;
    leftBecause ??= replayed >= options.limit ? "limit" : undefined;
    if (options.budgetMs !== undefined && isOver(options.budgetMs)) leftBecause ??= "time";
    if (leftBecause !== undefined) {
      left += 1;
      return false;
    }
    replayed += 1;
    const { candidates } = index.automations.concernedBy(found.event);
    if (candidates.length === 0) return true;
    batch.push(found);
    weight += candidates.length;
    if (batch.length >= MAX_BATCH_EVENTS || weight >= MAX_BATCH_DECISIONS) await flush();
    return true;
  }

  async function drain(source: EventSource): Promise<ReplaySource> {
    let [events, repeated] = [0, 0];
    let because: string | undefined;
    const leftOut: string[] = [];
    for await (const item of source.read()) {
      if (item.kind === "nothing") because = item.because;
      else if (item.kind === "left-out") leftOut.push(item.message);
      else if (item.kind === "problem") {
        if (problems.length < MAX_REPLAY_PROBLEMS) {
          problems.push({ place: item.place, message: item.message });
        } else moreProblems += 1;
      } else {
        const key = keyOf(item.event);
        if (seen.has(key)) repeated += 1;
        else {
          seen.add(key);
          if (await take(item)) events += 1;
        }
      }
    }
    return {
      name: source.name,
      events,
      repeated,
      ...(because === undefined ? {} : { because }),
      leftOut,
    };
  }

  const drained: ReplaySource[] = [];
  for (const source of sources) drained.push(await drain(source));
  await flush();
  await running;
  return {
    automations: effects.automations(),
    compared: pairs.length,
    events: replayed,
    left,
    ...(leftBecause === undefined ? {} : { leftBecause }),
    sources: drained,
    problems,
    moreProblems,
  };
}

const LONG_IDENTITY = 100;

/** An identity is as long as whoever sent the event wants. */
function keyOf({ identity }: CatalogEvent): string {
  if (identity.length <= LONG_IDENTITY) return identity;
  return createHash("sha256").update(identity).digest("base64");
}

function shownEvent({ event, place }: Found): ReplayedEvent {
  const { identity, type, target, body } = event;
  return {
    identity: shortText(identity),
    type,
    target: shortText(target),
    ...(hasTime(body) ? { at: new Date(eventMs(body)).toISOString() } : {}),
    place: shortText(place),
  };
}
