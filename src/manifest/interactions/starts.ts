import type { Automation, TriggerType } from "../../model/automation.ts";
import type { PlacedAutomation } from "../placed-automation.ts";
import type { WrittenEntity, WrittenIdentity } from "./written-entity.ts";
import { writtenEntity } from "./written-entity.ts";

/** What one automation causes and others listen to: the changes that it makes, or its own runs. */
export interface Cause {
  readonly kind: "entity" | "run";
  /** By the index of the automation. */
  readonly listeners: ReadonlyMap<number, Listener>;
}

export interface Listener {
  /** Index of the automation. */
  readonly automation: number;
  /** Whether it certainly hears of it each time: otherwise that depends on which entity is written. */
  readonly sure: boolean;
}

/** Who can start whom, by the indices of the automations. Causes that nobody listens to are left out. */
export interface Starts {
  readonly automations: readonly PlacedAutomation[];
  /** Of each automation that has any. */
  readonly causes: ReadonlyMap<number, readonly Cause[]>;
  /** Of those that write an entity. */
  readonly written: ReadonlyMap<number, WrittenEntity>;
}

/** @param automations - with different identifiers. */
export function findStarts(automations: readonly PlacedAutomation[]): Starts {
  const byTarget = listenersByTarget(automations);
  const written = new Map<number, WrittenEntity>();
  const causes = new Map<number, readonly Cause[]>();
  // All automations that write a blueprint in the same way share the cause: the work stays linear.
  const shared = new Map<string, Cause>();
  for (const [index, { automation }] of automations.entries()) {
    const own: Cause[] = [];
    const entity = writtenEntity(automation);
    if (entity !== undefined) {
      written.set(index, entity);
      const key = `${entity.identity} ${entity.blueprint}`;
      const cause = shared.get(key) ?? entityCause(entity, byTarget);
      shared.set(key, cause);
      if (cause.listeners.size > 0) own.push(cause);
    }
    const run = runCause(automation, byTarget);
    if (run.listeners.size > 0) own.push(run);
    if (own.length > 0) causes.set(index, own);
  }
  return { automations, causes, written };
}

interface Listening {
  readonly automation: number;
  readonly type: TriggerType;
}

type Listeners = ReadonlyMap<string, readonly Listening[]>;

function listenersByTarget(automations: readonly PlacedAutomation[]): Listeners {
  const listeners = new Map<string, Listening[]>();
  for (const [index, { automation }] of automations.entries()) {
    const { event } = automation.trigger;
    const target =
      "actionIdentifier" in event
        ? `run ${event.actionIdentifier}`
        : `entity ${event.blueprintIdentifier}`;
    const one = { automation: index, type: event.type };
    const others = listeners.get(target);
    if (others === undefined) listeners.set(target, [one]);
    else others.push(one);
  }
  return listeners;
}

type Hears = "surely" | "maybe";

/**
 * What each trigger hears of a written entity in the long run. What is written again and again is
 * created once at most, unless its identifier is another each time: from then on it is updated.
 */
const HEARD: Readonly<Record<WrittenIdentity, Readonly<Partial<Record<TriggerType, Hears>>>>> = {
  own: { ENTITY_UPDATED: "surely", ANY_ENTITY_CHANGE: "surely" },
  literal: { ENTITY_UPDATED: "surely", ANY_ENTITY_CHANGE: "surely" },
  carried: { ENTITY_CREATED: "maybe", ENTITY_UPDATED: "surely", ANY_ENTITY_CHANGE: "surely" },
  related: { ENTITY_UPDATED: "maybe", ANY_ENTITY_CHANGE: "maybe" },
  computed: { ENTITY_CREATED: "maybe", ENTITY_UPDATED: "maybe", ANY_ENTITY_CHANGE: "maybe" },
  generated: { ENTITY_CREATED: "surely", ANY_ENTITY_CHANGE: "surely" },
};

function entityCause({ blueprint, identity }: WrittenEntity, byTarget: Listeners): Cause {
  const listeners = new Map<number, Listener>();
  for (const { automation, type } of byTarget.get(`entity ${blueprint}`) ?? []) {
    const heard = HEARD[identity][type];
    if (heard !== undefined) listeners.set(automation, { automation, sure: heard === "surely" });
  }
  return { kind: "entity", listeners };
}

function runCause(automation: Automation, byTarget: Listeners): Cause {
  const listeners = new Map<number, Listener>();
  for (const { automation: index, type } of byTarget.get(`run ${automation.identifier}`) ?? []) {
    const sure = type !== "RUN_UPDATED" || endsByItself(automation);
    listeners.set(index, { automation: index, sure });
  }
  return { kind: "run", listeners };
}

/** Whether a run is updated without anyone reporting to it. */
function endsByItself({ invocationMethod }: Automation): boolean {
  if (invocationMethod.type === "UPSERT_ENTITY") return true;
  return "synchronized" in invocationMethod && invocationMethod.synchronized === true;
}
