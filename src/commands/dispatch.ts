import pLimit from "p-limit";
import { createBreaker } from "../delivery/breaker.ts";
import { createCallSlots } from "../delivery/call-slots.ts";
import { createSeal } from "../delivery/seal.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import { templateLists } from "../invocation/evaluate-templates.ts";
import type { DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import { summarizeDispatch } from "../model/dispatch.ts";
import type { Endpoints } from "../model/endpoints.ts";
import type { CatalogEvent, DecodedEvent } from "../model/event.ts";
import type { RoutedAutomation } from "../model/snapshot.ts";
import type { Clock } from "../ports/clock.ts";
import type { Credentials } from "../ports/credentials.ts";
import type { GitHubRepositories } from "../ports/github-repositories.ts";
import type { HttpClient } from "../ports/http-client.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Logger } from "../ports/logger.ts";
import type { EventKey, RunLog } from "../ports/run-log.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { SigningKeys } from "../ports/signing.ts";
import type { StateReader } from "../ports/state-store.ts";
import { considerEvent } from "./consider-event.ts";
import type { DecidedEvent } from "./decide-events.ts";
import { decideEvents } from "./decide-events.ts";
import { endedByCatalog } from "./ended-by-catalog.ts";
import { createHandedOutSecrets } from "./handed-out-secrets.ts";
import { createLedger } from "./ledger.ts";
import { eventTime, recordOfUndecodable } from "./recorded-run.ts";
import { unlessStopped } from "./unless-stopped.ts";

export interface DispatchInput {
  readonly events: readonly DecodedEvent[];
  /** Renders every request, sends none and records nothing. */
  readonly dryRun: boolean;
  /** Decides and records, and sends nothing: `redrive` does later. @default false */
  readonly paused?: boolean;
  /** Starts these runs only, by their ids, and what they lead to. @default all */
  readonly only?: ReadonlySet<string>;
}

export interface DispatchDeps {
  readonly store: StateReader;
  readonly runLog: RunLog;
  readonly jq: JqEngine;
  readonly http: HttpClient;
  readonly credentials: Credentials;
  readonly signing: SigningKeys;
  readonly endpoints: Endpoints;
  readonly repositories: GitHubRepositories;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly logger: Logger;
  /** Told of each event before it is decided, those about runs included. */
  readonly onEvent?: (event: CatalogEvent) => void;
  /** Ends waits and calls at once: the process is asked to stop. */
  readonly signal?: AbortSignal;
}

/**
 * Requests that are rendered at once. jq takes one after the other: more would only fill memory.
 * Deliveries are bounded where they call, so that none waits for another host's.
 */
const MAX_CONCURRENT_PREPARATIONS = 16;

/**
 * Decides which automations the events start, invokes them, and offers what became of their runs
 * to the automations that listen to those. One automation that fails, or one event that cannot be
 * decoded, changes nothing for the others. A run that is recorded as delivered is not sent again.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`, `run-log-unreadable`,
 * `run-log-corrupt`, `engine-unavailable`, `aborted` where the process is asked to stop while it
 * decides. Nothing was sent then.
 */
export async function dispatch(input: DispatchInput, deps: DispatchDeps): Promise<DispatchResult> {
  const next = ({ definition }: RoutedAutomation) => templateLists(definition.invocationMethod);
  const decided = await unlessStopped(
    () => decideEvents(input.events, { ...deps, next }),
    deps.signal,
  );
  if (decided === undefined) throw stoppedEarly();
  const ledger = createLedger(deps.runLog);
  const nowMs = deps.clock.now();
  const keys = input.dryRun ? [] : decided.flatMap((item) => keyOf(item, nowMs));
  await ledger.load(keys);
  const runDeps = {
    ...deps,
    ledger,
    runLogIsPublic: keys.length > 0 && (await deps.runLog.isPublic()),
    secrets: createHandedOutSecrets(deps.secrets),
    preparations: pLimit(MAX_CONCURRENT_PREPARATIONS),
    slots: createCallSlots(ledger.room),
    breaker: createBreaker(deps.clock),
    seal: createSeal(deps),
  };
  const events = await Promise.all(
    decided.map(async (item): Promise<readonly DispatchedEvent[]> => {
      if (item.kind === "undecodable") {
        if (!input.dryRun) await ledger.add(recordOfUndecodable(item, nowMs));
        return [{ identity: item.identity, error: item.message, considered: [] }];
      }
      return await considerEvent(item, { ...input, nowMs }, runDeps);
    }),
  );
  if (!input.dryRun) {
    for (const record of await endedByCatalog(input.events, { ...deps, nowMs })) {
      await ledger.add(record);
    }
  }
  const unrecorded = await ledger.flush();
  const all = events.flat();
  return {
    events: all,
    summary: { ...summarizeDispatch(all), events: decided.length },
    ...(unrecorded === undefined ? {} : { unrecorded }),
  };
}

/** An event that starts nothing is not looked up. */
function keyOf(item: DecidedEvent, nowMs: number): readonly EventKey[] {
  if (item.kind === "undecodable") return [];
  if (!item.decisions.some(({ decision }) => decision.decision !== "not-matched")) return [];
  return [eventKey(item.event, nowMs)];
}

function eventKey(event: CatalogEvent, nowMs: number): EventKey {
  return { identity: event.identity, at: eventTime(event, nowMs) };
}

function stoppedEarly(): LongshoreError {
  return new LongshoreError(
    "aborted",
    "The process was asked to stop before the events were decided; nothing was sent.",
    { hint: "Dispatch the events again: none of them has started anything." },
  );
}
