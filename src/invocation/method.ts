import type { RuntimeConfig } from "../model/config.ts";
import type { JsonObject } from "../model/json.ts";
import type { DeliveryRequest, RunError } from "../model/run.ts";
import type { EgressPolicy } from "../ports/http-client.ts";
import type { RenderScope } from "./render/render-text.ts";
import type { RunIds } from "./run-ids.ts";

/** What a method needs to make a request of its invocation. All templates are evaluated already. */
export interface MethodScope {
  readonly render: RenderScope;
  /** The template context, without secrets. */
  readonly context: JsonObject;
  /** The names of the secrets that the invocation uses. */
  readonly secrets: readonly string[];
  readonly runtime: RuntimeConfig;
  readonly ids: RunIds;
}

export type MethodResult =
  | {
      readonly kind: "request";
      readonly request: DeliveryRequest;
      readonly policy: EgressPolicy;
      /** Whether the response is the run's result. */
      readonly synchronized: boolean;
      /** What was left out of the request, for a person. */
      readonly notes: readonly string[];
    }
  | { readonly kind: "failed"; readonly error: RunError };
