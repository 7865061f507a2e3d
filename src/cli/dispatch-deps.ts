import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createUndiciHttpClient } from "../adapters/http/undici-http-client.ts";
import { describeReady } from "../adapters/jq/describe-ready.ts";
import { createKafkaClient } from "../adapters/kafka/kafka-client.ts";
import { openRunLog } from "../adapters/run-log/run-log-url.ts";
import { createEnvironmentSecrets } from "../adapters/secrets/environment-secrets.ts";
import { readSigningKeys } from "../adapters/secrets/environment-signing-keys.ts";
import { createSender } from "../adapters/sender/by-scheme.ts";
import { openServices } from "../adapters/services.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import type { DispatchDeps } from "../commands/dispatch.ts";
import type { CliContext } from "./context.ts";
import { projectRoot } from "./project-root.ts";
import type { RunLogOptions } from "./run-log-location.ts";
import { runLogLocation } from "./run-log-location.ts";
import { createStderrLogger } from "./stderr-logger.ts";
import { withStopSignal } from "./stop-signal.ts";
import { storeLocation } from "./store-location.ts";

export interface DispatchDepsOptions extends RunLogOptions {
  readonly dryRun?: true;
  readonly verbose?: true;
}

/**
 * Runs a command that may send, with everything that sending needs, and closes it after: jq and the
 * HTTP client are loading while the rest is read.
 */
export async function withDispatchDeps<T>(
  options: DispatchDepsOptions,
  context: CliContext,
  work: (deps: DispatchDeps) => Promise<T>,
): Promise<T> {
  const { output, env } = context;
  const dryRun = options.dryRun === true;
  const signing = readSigningKeys(env, () => undefined);
  const jq = await context.openJq();
  const clock = createSystemClock();
  const undici = createUndiciHttpClient();
  const http = createSender({ http: undici, kafka: createKafkaClient() });
  if (!dryRun) void undici.preload();
  try {
    const logger = createStderrLogger(output, options.verbose === true);
    void jq.ready.then((ready) => logger.debug(describeReady(ready)));
    const root = projectRoot(context.workingDirectory);
    const location = storeLocation(options.store, undefined, context, root);
    const log = runLogLocation(options, context, root);
    const store = await openStateReader(location.url, { cwd: location.base, clock, env });
    const runLog = await openRunLog(log.url, { cwd: log.base, clock, env });
    logger.debug(`The store is "${location.url}", the run log "${runLog.url}".`);
    return await withStopSignal((signal) =>
      work({
        store,
        runLog,
        jq,
        http,
        signing,
        clock,
        ...openServices({
          environment: env,
          http,
          clock,
          dryRun,
          onSecret: () => undefined,
          signal,
        }),
        secrets: createEnvironmentSecrets(env, () => undefined),
        logger,
        signal,
      }),
    );
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}
