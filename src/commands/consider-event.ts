import type { RunIds } from "../invocation/run-ids.ts";
import { runIds } from "../invocation/run-ids.ts";
import type { ConsideredAutomation, DispatchedEvent } from "../model/dispatch.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { Run } from "../model/run.ts";
import { keepsBodies, leastBodies } from "../model/run-log-bodies.ts";
import type { RunCause, RunRecord } from "../model/run-record.ts";
import { conditionError } from "./condition-error.ts";
import type { DecidedEvent, RoutedDecision } from "./decide-events.ts";
import type { Ledger } from "./ledger.ts";
import { recordOfEvent, recordOfRun } from "./recorded-run.ts";
import type { KnownRun } from "./run-chain.ts";
import { chainedEvents, loopStopped, MAX_HOPS } from "./run-chain.ts";
import type { RunDeps, StartedRun } from "./start-run.ts";
import { startRun } from "./start-run.ts";

export interface ConsiderInput {
  readonly dryRun: boolean;
  readonly paused?: boolean;
  readonly only?: ReadonlySet<string>;
  /** Milliseconds since 1970: when the dispatch began. */
  readonly nowMs: number;
}

export interface ConsiderDeps extends RunDeps {
  readonly ledger: Ledger;
  readonly runLogIsPublic: boolean;
}

type Decided = Extract<DecidedEvent, { kind: "decided" }>;

/** An event under way: the one that came, or one about a run that it started. */
interface Turn {
  readonly event: CatalogEvent;
  readonly decisions: readonly RoutedDecision[];
  readonly hop: number;
  readonly cause: RunCause | undefined;
  /** The automations whose runs led here, the first one first. */
  readonly path: readonly string[];
  /** Whether a run that this dispatch started led here: what that starts is no matter of `only`. */
  readonly follows: boolean;
}

/**
 * Starts what an event starts, and what its runs start, to {@link MAX_HOPS} hops: gives the event
 * and those about its runs, in the order in which they happened.
 */
export async function considerEvent(
  root: Decided,
  input: ConsiderInput,
  deps: ConsiderDeps,
): Promise<readonly DispatchedEvent[]> {
  const bodies = root.decisions
    .filter(({ decision }) => decision.decision !== "not-matched")
    .every(({ runtime }) => keepsBodies(runtime.runLogBodies ?? "auto", deps.runLogIsPublic));
  const record = recordOfEvent(root.event, input.nowMs, bodies);
  const { event, decisions } = root;
  return await take({ event, decisions, hop: 0, cause: undefined, path: [], follows: false });

  async function take(turn: Turn): Promise<readonly DispatchedEvent[]> {
    const done = await Promise.all(turn.decisions.map((decision) => consider(decision, turn)));
    const { identity, type, target, body } = turn.event;
    const { cause, hop } = turn;
    return [
      {
        identity,
        type,
        target,
        ...(cause === undefined
          ? {}
          : { cause: { automation: cause.target, runId: cause.runId, hop } }),
        considered: done.map(({ item }) => item),
        body,
        runLogBodies: leastBodies(turn.decisions.map(({ runtime }) => runtime)),
      },
      ...done.flatMap(({ chained }) => chained),
    ];
  }

  async function consider(routedDecision: RoutedDecision, turn: Turn): Promise<Considered> {
    const { decision, routed } = routedDecision;
    if (decision.decision === "not-matched") return { item: { decision }, chained: [] };
    const ids = runIds({
      repository: routed.repository,
      event: turn.event.identity,
      automation: decision.automation,
    });
    const known = deps.ledger.find(record.identity, ids.runId);
    const startedAt = isoNow();
    const started = await start(routedDecision, turn, ids, known);
    if (started === undefined) {
      // Left alone by this dispatch; what it started before is still there to go on from.
      const chained =
        known?.outcome === "delivered"
          ? await chain(turn, routedDecision, known, turn.follows)
          : [];
      return { item: { decision }, chained };
    }
    const item: ConsideredAutomation = { decision, run: started.run };
    if (started.run.outcome === "skipped" && known !== undefined) {
      return { item, chained: await chain(turn, routedDecision, known, turn.follows) };
    }
    const updatedAt = isoNow();
    const kept = recordOfRun({ ...turn, ...started, item, routed, startedAt, updatedAt, bodies });
    if (kept !== undefined) await deps.ledger.add({ ...record, runs: [kept] });
    const chained = goesOn(started.run)
      ? await chain(
          turn,
          routedDecision,
          { ...started.run, status: started.status, startedAt, updatedAt },
          true,
        )
      : [];
    return { item, chained };
  }

  async function start(
    { decision, routed, runtime }: RoutedDecision,
    turn: Turn,
    ids: RunIds,
    known: RunRecord | undefined,
  ): Promise<StartedRun | undefined> {
    const isMeant = input.only?.has(ids.runId) ?? true;
    if (!isMeant && !turn.follows) return undefined;
    if (known?.outcome === "delivered") {
      return { run: { ...ids, outcome: "skipped", attempts: [] }, status: known.status };
    }
    if (decision.decision === "failed") {
      const error = conditionError(decision);
      return { run: { ...ids, outcome: "failed", error, attempts: [] }, status: "FAILURE" };
    }
    if (turn.hop > MAX_HOPS) {
      return { run: loopStopped([...turn.path, decision.automation], ids), status: "FAILURE" };
    }
    if (input.paused === true && !input.dryRun) {
      return { run: { ...ids, outcome: "paused", attempts: [] }, status: "IN_PROGRESS" };
    }
    const { event: startedBy } = turn;
    return await startRun(
      { automation: routed.definition, event: startedBy, runtime, ids, dryRun: input.dryRun },
      deps,
    );
  }

  /** Offers the events of a run to those who listen to it, one after the other. */
  async function chain(
    turn: Turn,
    { routed }: RoutedDecision,
    run: KnownRun,
    follows: boolean,
  ): Promise<readonly DispatchedEvent[]> {
    const automation = routed.definition;
    if (input.dryRun || !root.isWatched(automation.identifier)) return [];
    const path = [...turn.path, automation.identifier];
    const taken: DispatchedEvent[] = [];
    for (const event of chainedEvents(automation, turn.event, run)) {
      if (deps.signal?.aborted === true) break;
      const decisions = await root.decideNext(event);
      // Who listens to other events of the run has nothing to do with this one.
      if (decisions.every(({ decision }) => decision.decidedBy.kind === "trigger")) continue;
      const { identity, type, target } = event;
      const cause: RunCause = { identity, type, target, runId: run.runId };
      taken.push(...(await take({ event, decisions, hop: turn.hop + 1, cause, path, follows })));
    }
    return taken;
  }

  function isoNow(): string {
    return new Date(deps.clock.now()).toISOString();
  }
}

interface Considered {
  readonly item: ConsideredAutomation;
  readonly chained: readonly DispatchedEvent[];
}

/** A run that was not sent for a reason that passes has no story to tell yet. */
function goesOn({ outcome, error }: Run): boolean {
  if (outcome === "paused" || outcome === "rendered" || outcome === "skipped") return false;
  return error?.code !== "aborted" && error?.code !== "loop-stopped";
}
