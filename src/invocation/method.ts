import type { RuntimeConfig } from "../model/config.ts";
import type { Endpoints } from "../model/endpoints.ts";
import type { Json, JsonObject } from "../model/json.ts";
import type { DeliveryRequest, ExternalRun, RunError } from "../model/run.ts";
import type { Credential } from "../ports/credentials.ts";
import type { GitHubRepositories } from "../ports/github-repositories.ts";
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
  /** The operator's own services. */
  readonly endpoints: Endpoints;
  readonly repositories: GitHubRepositories;
}

export type MethodResult =
  | {
      readonly kind: "request";
      readonly request: DeliveryRequest;
      readonly policy: EgressPolicy;
      /** Whether the response is the run's result. */
      readonly synchronized: boolean;
      /** Whether an accepted call is the end of the run, and not only its start. */
      readonly completes: boolean;
      /** What it is authorized with when it is sent. */
      readonly credential: Credential;
      /** Whether its receiver can verify our signature: a webhook's can. */
      readonly signed: boolean;
      /**
       * Whether it may be sent again when nobody knows if it arrived. Where not, a lost reply ends
       * the delivery: `dead`, with the code `unknown`.
       */
      readonly repeatable: boolean;
      /** What the answer of an accepted call says that it started. */
      readonly external?: (body: Json) => ExternalRun | undefined;
      /** What was left out of the request, for a person. */
      readonly notes: readonly string[];
    }
  | { readonly kind: "failed"; readonly error: RunError };
