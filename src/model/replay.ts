import type { EventType } from "./event.ts";
import type { ChangeKind, FieldChange } from "./plan.ts";
import type { DeliveryRequest, RunError } from "./run.ts";

/** What a change does to an automation's answer to one event, in the order in which people read. */
export const REPLAY_KINDS = [
  "newly-firing",
  "no-longer-firing",
  "request-changed",
  "newly-failing",
  "no-longer-failing",
] as const;

export type ReplayKind = (typeof REPLAY_KINDS)[number];

/** Where recorded events come from. */
export type ReplaySourceName = "tests" | "files" | "run-log";

/** An event among the examples of an effect. */
export interface ReplayedEvent {
  readonly identity: string;
  readonly type: EventType;
  /** The blueprint's identifier, or the action's. */
  readonly target: string;
  /** When it happened, as it says itself: ISO 8601, UTC. */
  readonly at?: string;
  /** The file that it is in, or the run log. */
  readonly place: string;
}

/** One event that is answered differently. Secrets are placeholders, and masked. */
export interface ReplayExample {
  readonly event: ReplayedEvent;
  /** What would be sent; of `no-longer-firing`, what is no longer sent. Long bodies are cut. */
  readonly request?: DeliveryRequest;
  /** What of the request differs, with `request-changed`: `method`, `url`, `headers.…`, `body.…`. */
  readonly fields?: readonly FieldChange[];
  /** Differences beyond those in `fields`. */
  readonly moreFields?: number;
  /** Why it fails now, or failed before. */
  readonly error?: RunError;
}

/** Of one automation, the events whose answer changes in one way. */
export interface ReplayEffect {
  readonly kind: ReplayKind;
  /** Number of events. */
  readonly events: number;
  /** The first few of them. */
  readonly examples: readonly ReplayExample[];
}

/** An automation that answers at least one event differently. */
export interface ReplayedAutomation {
  readonly identifier: string;
  /** What the plan does with it; `config` where only the run-time configuration differs. */
  readonly change: ChangeKind | "config";
  /** In the order of {@link REPLAY_KINDS}; at least one. */
  readonly effects: readonly ReplayEffect[];
}

/** What one source gave. */
export interface ReplaySource {
  readonly name: ReplaySourceName;
  /** Events that were replayed. */
  readonly events: number;
  /** Events that an earlier place of the replay had already. */
  readonly repeated: number;
  /** Why there was nothing in it: a part of a sentence, such as "bodies are not kept". */
  readonly because?: string;
  /** What of it was left out: full sentences. */
  readonly leftOut: readonly string[];
}

/** What could not be read as an event. */
export interface ReplayProblem {
  /** A file, with the place in it, or a run log. */
  readonly place: string;
  /** A full sentence. */
  readonly message: string;
}

/** What recorded events do before and after a plan. */
export interface Replay {
  /** Those that newly fire first. */
  readonly automations: readonly ReplayedAutomation[];
  /** Automations that were compared: each whose definition or configuration differs. */
  readonly compared: number;
  /** Events that were replayed, each once. */
  readonly events: number;
  /** Events that were found and not replayed. */
  readonly left: number;
  /** Which limit left them out. */
  readonly leftBecause?: "limit" | "time";
  readonly sources: readonly ReplaySource[];
  /** The first few. */
  readonly problems: readonly ReplayProblem[];
  /** Problems beyond those. */
  readonly moreProblems: number;
}

/** Of each kind, the events and automations that it concerns. */
export type ReplayCounts = Readonly<
  Record<ReplayKind, { readonly automations: number; readonly events: number }>
>;

export function countReplay({ automations }: Pick<Replay, "automations">): ReplayCounts {
  const counted = (kind: ReplayKind) => {
    const effects = automations.flatMap((one) => one.effects.filter((each) => each.kind === kind));
    const events = effects.reduce((sum, effect) => sum + effect.events, 0);
    return { automations: effects.length, events };
  };
  return {
    "newly-firing": counted("newly-firing"),
    "no-longer-firing": counted("no-longer-firing"),
    "request-changed": counted("request-changed"),
    "newly-failing": counted("newly-failing"),
    "no-longer-failing": counted("no-longer-failing"),
  };
}
