import type { CatalogEvent } from "../model/event.ts";
import type { JsonObject } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";

export interface ContextInput {
  readonly event: CatalogEvent;
  /** The automation's identifier. */
  readonly automation: string;
  readonly runId: string;
  /** When the automation was started, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** What templates see as their root, without the secrets; also the body of a webhook that has none. */
export function templateContext(input: ContextInput): JsonObject {
  const trigger = input.event.body["trigger"];
  const by = isJsonObject(trigger) ? trigger["by"] : undefined;
  return {
    inputs: null,
    trigger: {
      by: isJsonObject(by) ? by : {},
      origin: "AUTOMATION",
      at: new Date(input.startedAt).toISOString(),
    },
    event: input.event.body,
    entity: null,
    action: { identifier: input.automation },
    run: { id: input.runId },
  };
}
