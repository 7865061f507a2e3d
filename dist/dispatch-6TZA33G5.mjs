import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createStderrLogger
} from "./chunk-GFPNKZVJ.mjs";
import {
  startEngines
} from "./chunk-5IIYU2ZX.mjs";
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  projectRoot,
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import {
  wantsRunLog
} from "./chunk-FH7YL6U7.mjs";
import {
  dispatchJson,
  readEventText
} from "./chunk-PJRIP3OP.mjs";
import {
  withStopSignal
} from "./chunk-OW77F4TV.mjs";
import {
  dispatchTerminal
} from "./chunk-PBCBWL3R.mjs";
import {
  createEnvironmentSecrets,
  dispatch
} from "./chunk-47UF6FSC.mjs";
import {
  decodeEvents,
  dispatchFailed
} from "./chunk-MRWLHIKM.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-P7ZRJBVZ.mjs";
import "./chunk-7KYDYGXN.mjs";
import "./chunk-QPO6REIN.mjs";
import "./chunk-4CGX3MJT.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-DXOUGVAY.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateReader
} from "./chunk-TJHVPC5J.mjs";
import "./chunk-V7XFX7A4.mjs";
import "./chunk-3HGH7QXN.mjs";
import {
  EXIT
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

// src/cli/dispatch.ts
async function dispatchCli(options, context) {
  let { output, env, workingDirectory } = context, dryRun = options.dryRun === !0, { jq, http } = startEngines();
  dryRun || http.preload();
  try {
    let logger = createStderrLogger(output, options.verbose === !0);
    wantsRunLog(options.runLog) && logger.warn(`The run log "${options.runLog}" is not written by this version.`);
    let location = storeLocation(
      options.store,
      void 0,
      context,
      projectRoot(workingDirectory)
    ), store = openStateReader(location.url, { cwd: location.base });
    logger.debug(`The store is "${location.url}".`);
    let events = decodeEvents(
      await readEventText(options.event, workingDirectory),
      env.GITHUB_RUN_ID
    ), result = await withProgress(
      output,
      "Dispatching",
      () => withStopSignal(
        (signal) => dispatch(
          { events, dryRun },
          {
            store,
            jq,
            http,
            clock: createSystemClock(),
            secrets: createEnvironmentSecrets(env, () => {
            }),
            logger,
            signal
          }
        )
      )
    );
    return options.format === "json" ? await output.document(dispatchJson(result)) : await output.out(dispatchTerminal(result, output.outPaint)), dispatchFailed(result.summary) ? EXIT.findings : EXIT.fine;
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}
export {
  dispatchCli
};
