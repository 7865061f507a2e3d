import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createStderrLogger
} from "./chunk-GFPNKZVJ.mjs";
import {
  openJq
} from "./chunk-UVD7I5QL.mjs";
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  projectRoot,
  withProgress
} from "./chunk-HXJU2IOM.mjs";
import {
  describeReady,
  wantsRunLog
} from "./chunk-BVZIBHVE.mjs";
import {
  dispatchJson,
  readEventText
} from "./chunk-VCS7JNBW.mjs";
import {
  withStopSignal
} from "./chunk-OW77F4TV.mjs";
import {
  dispatchTerminal
} from "./chunk-PBCBWL3R.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-DXOUGVAY.mjs";
import {
  createEnvironmentSecrets,
  createUndiciHttpClient,
  dispatch
} from "./chunk-6VTSZAL6.mjs";
import {
  decodeEvents,
  dispatchFailed
} from "./chunk-7CIX2OXB.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateReader
} from "./chunk-7NP5MVJ5.mjs";
import "./chunk-5CRZLY7J.mjs";
import "./chunk-QAD6WLYU.mjs";
import "./chunk-QCND2XYE.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import {
  EXIT
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/dispatch.ts
async function dispatchCli(options, context) {
  let { output, env, workingDirectory } = context, dryRun = options.dryRun === !0, jq = await openJq(), http = createUndiciHttpClient();
  dryRun || http.preload();
  try {
    let logger = createStderrLogger(output, options.verbose === !0);
    jq.ready.then((ready) => logger.debug(describeReady(ready))), wantsRunLog(options.runLog) && logger.warn(`The run log "${options.runLog}" is not written by this version.`);
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
