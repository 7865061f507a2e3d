import { createSecretKey } from "node:crypto";
import { DEFAULT_ENDPOINTS } from "../../model/endpoints.ts";
import type { CatalogEvent } from "../../model/event.ts";
import type { ObservedRun } from "../../model/test-result.ts";
import type { JqEngine } from "../../ports/jq-engine.ts";
import type { StateReader } from "../../ports/state-store.ts";
import type { DispatchDeps } from "../dispatch.ts";
import { dispatch } from "../dispatch.ts";
import { createCaseClock } from "./case-clock.ts";
import { clockedJq } from "./clocked-jq.ts";
import { createFakeEndpoints } from "./fake-endpoints.ts";
import type { LoadedCase } from "./load-case.ts";
import { createMemoryRunLog } from "./memory-run-log.ts";
import type { CaseSecrets } from "./placeholder-secrets.ts";

/** What all cases of a run share. */
export interface CaseDeps {
  readonly store: StateReader;
  readonly jq: JqEngine;
  readonly secrets: CaseSecrets;
  /** `owner/name` of this repository, whose workflows may be started; absent where it has no name. */
  readonly repository?: string;
}

/** What a case led to. */
export interface CaseRun {
  /** Every event that was considered, those about the runs it started included. */
  readonly events: readonly CatalogEvent[];
  readonly observed: readonly ObservedRun[];
}

/**
 * Dispatches a case's events, one after the other, as a dispatcher would that nobody outside can
 * hear: what it calls answers what the case says, and what it asks for is there.
 */
export async function runCase(loaded: LoadedCase, shared: CaseDeps): Promise<CaseRun> {
  const { clockMs, written, secrets } = loaded;
  const http = createFakeEndpoints(written.responses);
  const events: CatalogEvent[] = [];
  const { repository } = shared;
  const deps: DispatchDeps = {
    ...SERVICES,
    endpoints: { ...DEFAULT_ENDPOINTS, ...(repository === undefined ? {} : { repository }) },
    store: shared.store,
    jq: clockedJq(shared.jq, clockMs),
    clock: createCaseClock(clockMs),
    runLog: createMemoryRunLog(),
    http,
    secrets: shared.secrets(secrets),
    onEvent: (event) => events.push(event),
  };
  const observed: ObservedRun[] = [];
  for (const event of loaded.events) {
    const result = await dispatch({ events: [{ kind: "event", event }], dryRun: false }, deps);
    for (const { identity, considered } of result.events) {
      for (const { decision, run } of considered) {
        const request = run === undefined ? undefined : http.sentBy(run.runId);
        observed.push({
          event: identity,
          decision,
          ...(run === undefined ? {} : { run }),
          ...(request === undefined ? {} : { request }),
        });
      }
    }
  }
  return { events, observed };
}

/** Credentials are no matter of a definition: a call carries none. Branches are called `main`. */
const SERVICES: Pick<DispatchDeps, "credentials" | "repositories" | "signing" | "logger"> = {
  credentials: { headersFor: async () => ({ kind: "ok", headers: {} }) },
  repositories: { defaultBranch: async () => ({ kind: "branch", name: "main" }) },
  signing: {
    standard: [{ kind: "hmac", key: createSecretKey("a-key-that-signs-tests-only", "utf8") }],
  },
  logger: { debug: () => {}, info: () => {}, warn: () => {} },
};
