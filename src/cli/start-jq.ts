import type { UndiciHttpClient } from "../adapters/http/undici-http-client.ts";
import { createUndiciHttpClient } from "../adapters/http/undici-http-client.ts";
import { createJqEngine } from "../adapters/jq/engine.ts";
import type { JqEngine } from "../ports/jq-engine.ts";

export interface DispatchEngines {
  readonly jq: JqEngine;
  readonly http: UndiciHttpClient;
}

let started: DispatchEngines | undefined;

/**
 * What takes longest to start, once a process. jq starts in a thread of its own: the earlier it is
 * asked to, the more of the command line, the event and the store is read meanwhile.
 */
export function startEngines(): DispatchEngines {
  started ??= { jq: createJqEngine(), http: createUndiciHttpClient() };
  return started;
}
