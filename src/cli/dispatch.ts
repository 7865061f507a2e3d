import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createUndiciHttpClient } from "../adapters/http/undici-http-client.ts";
import { describeReady } from "../adapters/jq/describe-ready.ts";
import { createKafkaClient } from "../adapters/kafka/kafka-client.ts";
import { createNoRunLog } from "../adapters/run-log/no-run-log.ts";
import { wantsRunLog } from "../adapters/run-log/run-log-url.ts";
import { createEnvironmentSecrets } from "../adapters/secrets/environment-secrets.ts";
import { readSigningKeys } from "../adapters/secrets/environment-signing-keys.ts";
import { createSender } from "../adapters/sender/by-scheme.ts";
import { openServices } from "../adapters/services.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import { decodeEvents } from "../commands/decode-events.ts";
import { dispatch } from "../commands/dispatch.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { dispatchFailed } from "../model/dispatch.ts";
import { dispatchJson } from "../report/json-dispatch.ts";
import { dispatchTerminal } from "../report/terminal-dispatch.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { readEventText } from "./read-event.ts";
import { openJq } from "./start-jq.ts";
import { createStderrLogger } from "./stderr-logger.ts";
import { withStopSignal } from "./stop-signal.ts";
import { storeLocation } from "./store-location.ts";

export interface DispatchOptions extends Omit<CommonOptions, "config"> {
  readonly event: string;
  readonly store?: string;
  readonly runLog?: string;
  readonly dryRun?: true;
  readonly verbose?: true;
}

/** `longshore dispatch`: gives the exit code. */
export async function dispatchCli(options: DispatchOptions, context: CliContext): Promise<number> {
  const { output, env, workingDirectory } = context;
  const dryRun = options.dryRun === true;
  const signing = readSigningKeys(env, () => undefined);
  const jq = await openJq();
  const undici = createUndiciHttpClient();
  const http = createSender({ http: undici, kafka: createKafkaClient() });
  const clock = createSystemClock();
  if (!dryRun) void undici.preload();
  try {
    const logger = createStderrLogger(output, options.verbose === true);
    void jq.ready.then((ready) => logger.debug(describeReady(ready)));
    if (wantsRunLog(options.runLog)) {
      logger.warn(`The run log "${options.runLog}" is not written by this version.`);
    }
    const location = storeLocation(
      options.store,
      undefined,
      context,
      projectRoot(workingDirectory),
    );
    const store = openStateReader(location.url, { cwd: location.base });
    logger.debug(`The store is "${location.url}".`);
    const events = decodeEvents(
      await readEventText(options.event, workingDirectory),
      env["GITHUB_RUN_ID"],
    );
    const result = await withProgress(output, "Dispatching", () =>
      withStopSignal((signal) =>
        dispatch(
          { events, dryRun, paused: env["LONGSHORE_PAUSED"] === "true" },
          {
            store,
            runLog: createNoRunLog(),
            runLogIsPublic: false,
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
        ),
      ),
    );
    if (options.format === "json") await output.document(dispatchJson(result));
    else await output.out(dispatchTerminal(result, output.outPaint));
    return dispatchFailed(result.summary) ? EXIT.findings : EXIT.fine;
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}
