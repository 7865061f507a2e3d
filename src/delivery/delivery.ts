import type { Redactor } from "../errors/redact.ts";
import type { DeliveryConfig } from "../model/config.ts";
import type { Json } from "../model/json.ts";
import type {
  Attempt,
  DeliveryRequest,
  DeliveryResponse,
  ExternalRun,
  RunError,
} from "../model/run.ts";
import type { Clock } from "../ports/clock.ts";
import type { Credential, CredentialHeaders } from "../ports/credentials.ts";
import type { EgressPolicy, HttpCall, HttpClient, HttpOutcome } from "../ports/http-client.ts";
import type { Logger } from "../ports/logger.ts";
import type { Breaker } from "./breaker.ts";
import type { CallSlots } from "./call-slots.ts";
import type { Seal } from "./seal.ts";

export interface DeliveryInput {
  readonly request: DeliveryRequest;
  /** Whose request it is. */
  readonly run?: HttpCall["run"];
  /** The request as it may be shown: messages name its URL, without the query. */
  readonly masked: DeliveryRequest;
  /** Masks what the network says: a host's name may hold a secret. */
  readonly redact: Redactor;
  readonly policy: EgressPolicy;
  /** Whether the response is kept. */
  readonly synchronized: boolean;
  readonly credential: Credential;
  /** Whether the receiver gets our signature. */
  readonly signed: boolean;
  /** Whether it may be sent again when nobody knows if it arrived. */
  readonly repeatable: boolean;
  /** What the answer of an accepted call says that it started. */
  readonly external?: (body: Json) => ExternalRun | undefined;
  readonly config: DeliveryConfig;
}

export interface DeliveryDeps {
  readonly http: HttpClient;
  /** What an attempt carries beside its request. */
  readonly seal: Seal;
  readonly clock: Clock;
  readonly logger: Logger;
  /** One for all deliveries of a process. */
  readonly breaker: Breaker;
  /** One for all deliveries of a process. */
  readonly slots: CallSlots;
  /** Ends waits and calls at once: the process is asked to stop. */
  readonly signal?: AbortSignal;
}

export type DeliveryResult =
  | {
      readonly outcome: "delivered";
      readonly attempts: readonly Attempt[];
      readonly response?: DeliveryResponse;
      readonly external?: ExternalRun;
    }
  | {
      /** `failed`: nothing was sent. `dead`: sent and not accepted. */
      readonly outcome: "dead" | "failed";
      readonly attempts: readonly Attempt[];
      readonly error: RunError;
      readonly response?: DeliveryResponse;
    };

/** A delivery under way. */
export interface Delivery {
  readonly input: DeliveryInput;
  readonly deps: DeliveryDeps;
  /** `POST https://hooks.example/x` */
  readonly name: string;
  readonly host: string;
  /** On the monotonic clock. The time that it waits for a slot of ours is added. */
  deadlineMs: number;
  readonly attempts: Attempt[];
  last?: HttpOutcome;
  /** Why the last attempt could not be authorized; absent where it could. */
  unsealed?: Extract<CredentialHeaders, { kind: "failed" }> | undefined;
  /** Masks what the last attempt was authorized with. */
  redactCredential?: Redactor;
  /** A token that was refused is renewed once. */
  renewed?: boolean;
}
