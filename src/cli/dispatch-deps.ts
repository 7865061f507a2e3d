import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createUndiciHttpClient } from "../adapters/http/undici-http-client.ts";
import { describeReady } from "../adapters/jq/describe-ready.ts";
import { createKafkaClient } from "../adapters/kafka/kafka-client.ts";
import { defaultRunLogUrl, openRunLog } from "../adapters/run-log/run-log-url.ts";
import { createEnvironmentSecrets } from "../adapters/secrets/environment-secrets.ts";
import { readSigningKeys } from "../adapters/secrets/environment-signing-keys.ts";
import { createSender } from "../adapters/sender/by-scheme.ts";
import { openServices } from "../adapters/services.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import type { DispatchDeps } from "../commands/dispatch.ts";
import type { RunLog } from "../ports/run-log.ts";
import type { CliContext } from "./context.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { openJq } from "./start-jq.ts";
import { createStderrLogger } from "./stderr-logger.ts";
import { withStopSignal } from "./stop-signal.ts";
import type { StoreLocation } from "./store-location.ts";
import { storeLocation } from "./store-location.ts";

export interface DispatchDepsOptions {
  readonly store?: string;
  readonly runLog?: string;
  readonly dryRun?: true;
  readonly verbose?: true;
}

/** What a command that sends needs; the work begins before everything is loaded. */
export interface Sending {
  readonly deps: DispatchDeps;
  readonly paused: boolean;
}

/**
 * Runs a command that may send, with everything that sending needs, and closes it after: jq and the
 * HTTP client are loading while the rest is read.
 */
export async function withDispatchDeps<T>(
  options: DispatchDepsOptions,
  context: CliContext,
  label: string,
  work: (sending: Sending) => Promise<T>,
): Promise<T> {
  const { output, env } = context;
  const dryRun = options.dryRun === true;
  const signing = readSigningKeys(env, () => undefined);
  const jq = await openJq();
  const undici = createUndiciHttpClient();
  const http = createSender({ http: undici, kafka: createKafkaClient() });
  if (!dryRun) void undici.preload();
  try {
    const logger = createStderrLogger(output, options.verbose === true);
    void jq.ready.then((ready) => logger.debug(describeReady(ready)));
    const location = locationOf(options, context);
    const runLog = runLogOf(options, location, context);
    logger.debug(`The store is "${location.url}", the run log "${runLog.url}".`);
    const clock = createSystemClock();
    return await withProgress(output, label, () =>
      withStopSignal((signal) =>
        work({
          paused: env["LONGSHORE_PAUSED"] === "true",
          deps: {
            store: openStateReader(location.url, { cwd: location.base }),
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
          },
        }),
      ),
    );
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}

function locationOf(options: DispatchDepsOptions, context: CliContext): StoreLocation {
  return storeLocation(options.store, undefined, context, projectRoot(context.workingDirectory));
}

/** The option's, from the working directory; else the one that belongs to the store. */
function runLogOf(
  { runLog }: DispatchDepsOptions,
  location: StoreLocation,
  { workingDirectory }: CliContext,
): RunLog {
  return runLog === undefined
    ? openRunLog(defaultRunLogUrl(location.url), { cwd: location.base })
    : openRunLog(runLog, { cwd: workingDirectory });
}
