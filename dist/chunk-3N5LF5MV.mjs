import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createStderrLogger
} from "./chunk-GFPNKZVJ.mjs";
import {
  openJq
} from "./chunk-Z37BMOLY.mjs";
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  projectRoot
} from "./chunk-7EH24G7Y.mjs";
import {
  createKafkaClient,
  createSender,
  describeReady
} from "./chunk-YUVANAON.mjs";
import {
  openServices
} from "./chunk-QT3EFMOY.mjs";
import {
  withStopSignal
} from "./chunk-OW77F4TV.mjs";
import {
  defaultRunLogUrl,
  openRunLog,
  readSigningKeys
} from "./chunk-RWBKAWDN.mjs";
import {
  createEnvironmentSecrets,
  createUndiciHttpClient
} from "./chunk-IID7RRQU.mjs";
import {
  openStateReader
} from "./chunk-FP2WCHXK.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";

// src/cli/run-log-location.ts
function runLogLocation({ store, runLog }, context, root) {
  if (runLog !== void 0) return { url: runLog, base: context.workingDirectory };
  let { url, base } = storeLocation(store, void 0, context, root);
  return { url: defaultRunLogUrl(url), base };
}

// src/cli/dispatch-deps.ts
async function withDispatchDeps(options, context, work) {
  let { output, env } = context, dryRun = options.dryRun === !0, signing = readSigningKeys(env, () => {
  }), jq = await openJq(), clock = createSystemClock(), undici = createUndiciHttpClient(), http = createSender({ http: undici, kafka: createKafkaClient() });
  dryRun || undici.preload();
  try {
    let logger = createStderrLogger(output, options.verbose === !0);
    jq.ready.then((ready) => logger.debug(describeReady(ready)));
    let root = projectRoot(context.workingDirectory), location = storeLocation(options.store, void 0, context, root), log = runLogLocation(options, context, root), store = await openStateReader(location.url, { cwd: location.base, clock, env }), runLog = await openRunLog(log.url, { cwd: log.base, clock, env });
    return logger.debug(`The store is "${location.url}", the run log "${runLog.url}".`), await withStopSignal(
      (signal) => work({
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
          onSecret: () => {
          },
          signal
        }),
        secrets: createEnvironmentSecrets(env, () => {
        }),
        logger,
        signal
      })
    );
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}

export {
  runLogLocation,
  withDispatchDeps
};
