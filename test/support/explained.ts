import { explain } from "../../src/commands/explain.ts";
import type { Automation, Combinator, TriggerEvent } from "../../src/model/automation.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type {
  ConsideredAutomation,
  DispatchedEvent,
  DispatchResult,
} from "../../src/model/dispatch.ts";
import type { CatalogEvent } from "../../src/model/event.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { FILE_START } from "../../src/model/source.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import { catalogEvent } from "./events.ts";

/** An automation that `service` updates start where its condition holds. */
export function listener(
  identifier: string,
  expressions: readonly string[],
  event: TriggerEvent = { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
  combinator: Combinator = "and",
): Automation {
  return {
    identifier,
    trigger: { type: "automation", event, condition: { type: "JQ", expressions, combinator } },
    invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.test/" },
    publish: true,
  };
}

export function manifestOf(automations: readonly Automation[]): Manifest {
  const entries = automations.map((automation) => ({
    automation,
    file: "automations/all.yaml",
    range: FILE_START,
  }));
  return { entries, files: [] };
}

/** What `explain` says of one event, from files. */
export async function explainEvent(
  jq: JqEngine,
  automations: readonly Automation[],
  event: Partial<CatalogEvent> = {},
): Promise<DispatchResult> {
  return await explain(
    { events: [{ kind: "event", event: catalogEvent(event) }] },
    { kind: "files", manifest: manifestOf(automations), runtime: DEFAULT_RUNTIME_CONFIG },
    { jq },
  );
}

/** What `explain` says of one automation with this condition. */
export async function explainCondition(
  jq: JqEngine,
  expressions: readonly string[],
  body: JsonObject,
  combinator: Combinator = "and",
): Promise<ConsideredAutomation> {
  const automation = listener("one", expressions, undefined, combinator);
  const result = await explainEvent(jq, [automation], { body });
  const item = onlyEvent(result).considered[0];
  if (item === undefined) throw new Error("The automation was not considered.");
  return item;
}

export function onlyEvent({ events }: DispatchResult): DispatchedEvent {
  const [event] = events;
  if (event === undefined) throw new Error("There is no event.");
  return event;
}
