import type { LimitFunction } from "p-limit";
import { createRedactor } from "../../errors/redact.ts";
import { renderInvocation } from "../../invocation/prepare.ts";
import { runIds } from "../../invocation/run-ids.ts";
import type { AutomationDecision } from "../../matching/decide.ts";
import type { Decision } from "../../model/decision.ts";
import type { Endpoints } from "../../model/endpoints.ts";
import type { CatalogEvent } from "../../model/event.ts";
import type { ReplayKind } from "../../model/replay.ts";
import type { GitHubRepositories } from "../../ports/github-repositories.ts";
import type { JqEngine } from "../../ports/jq-engine.ts";
import { conditionError } from "../condition-error.ts";
import type { Answer, AnswerChange, ShownChange } from "./compare-answers.ts";
import { compareAnswers, SILENT } from "./compare-answers.ts";
import type { ComparedPair, Side } from "./compared-pair.ts";
import { decidePairs } from "./decide-pairs.ts";
import { eventMs } from "./fixed-now.ts";
import type { PairIndex } from "./pair-index.ts";

export interface AnswerDeps {
  /** Its `now` is the event's time. */
  readonly jq: JqEngine;
  readonly endpoints: Endpoints;
  /** Asks nobody. */
  readonly repositories: GitHubRepositories;
  /** How many requests are rendered at once. */
  readonly renders: LimitFunction;
}

/** One event that one automation answers differently. */
export interface EventChange {
  readonly pair: ComparedPair;
  /** Of the events. */
  readonly index: number;
  readonly kind: ReplayKind;
  /** Where it is among the examples. */
  readonly shown?: ShownChange;
}

/**
 * What changes of the answers to these events, in their order. All conditions are evaluated
 * together; a request is rendered where a side matches and the other does not send the same.
 *
 * @param keep - gives what is to be shown of a change, where it is: all would fill the memory.
 * @throws LongshoreError `engine-unavailable`.
 */
export async function answerEvents(
  events: readonly CatalogEvent[],
  index: PairIndex,
  keep: (pair: ComparedPair, change: AnswerChange) => ShownChange | undefined,
  deps: AnswerDeps,
): Promise<readonly EventChange[]> {
  const decided = await decidePairs(events, index, deps);
  const changes = decided.flatMap((decisions, at) => {
    const event = events[at];
    if (event === undefined) return [];
    return [...byPair(decisions, index.sideOf)].map(async ([pair, both]) => {
      const change = await compareFor(pair, both, event, deps);
      if (change === undefined) return undefined;
      const shown = keep(pair, change);
      return { pair, index: at, kind: change.kind, ...(shown === undefined ? {} : { shown }) };
    });
  });
  return (await Promise.all(changes)).filter((change) => change !== undefined);
}

/** What the sides of a pair decided, where they did not decide against it. */
interface Both {
  base?: Decision;
  head?: Decision;
}

function byPair(
  decisions: readonly AutomationDecision[],
  sideOf: PairIndex["sideOf"],
): ReadonlyMap<ComparedPair, Both> {
  const pairs = new Map<ComparedPair, Both>();
  for (const { automation, decision } of decisions) {
    if (decision.decision === "not-matched") continue;
    const found = sideOf.get(automation);
    if (found === undefined) continue;
    const both = pairs.get(found.pair) ?? {};
    both[found.name] = decision;
    pairs.set(found.pair, both);
  }
  return pairs;
}

async function compareFor(
  pair: ComparedPair,
  { base, head }: Both,
  event: CatalogEvent,
  deps: AnswerDeps,
): Promise<AnswerChange | undefined> {
  const bothMatch = base?.decision === "matched" && head?.decision === "matched";
  if (bothMatch && pair.sendsSame) return undefined;
  const [before, after] = await Promise.all([
    answerOf(pair.base, base, event, deps),
    answerOf(pair.head, head, event, deps),
  ]);
  return compareAnswers(before, after);
}

async function answerOf(
  side: Side | undefined,
  decision: Decision | undefined,
  event: CatalogEvent,
  deps: AnswerDeps,
): Promise<Answer> {
  if (side === undefined || decision === undefined) return SILENT;
  if (decision.decision === "failed") {
    // Conditions see no secrets.
    const redactor = () => createRedactor([]);
    return { kind: "fails", error: conditionError(decision), redactor };
  }
  const { definition, repository } = side.routed;
  const ids = runIds({ repository, event: event.identity, automation: definition.identifier });
  const { result, redactor } = await deps.renders(() =>
    renderInvocation(
      { automation: definition, event, runtime: side.runtime, ids },
      { ...deps, secrets: side.secrets, clock: { now: () => eventMs(event.body) } },
    ),
  );
  if (result.kind === "failed") return { kind: "fails", error: result.error, redactor };
  return { kind: "fires", request: result.request, redactor };
}
