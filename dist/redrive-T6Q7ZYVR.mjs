import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  showDispatch
} from "./chunk-SQ43HTCE.mjs";
import "./chunk-UBEAWSVI.mjs";
import {
  parseRunFilter
} from "./chunk-QKP6TJ7E.mjs";
import {
  withDispatchDeps
} from "./chunk-3N5LF5MV.mjs";
import "./chunk-GFPNKZVJ.mjs";
import "./chunk-Z37BMOLY.mjs";
import "./chunk-ANJCMU76.mjs";
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import "./chunk-7EH24G7Y.mjs";
import "./chunk-YUVANAON.mjs";
import "./chunk-QT3EFMOY.mjs";
import "./chunk-FIREHPQW.mjs";
import "./chunk-OSY2JEBE.mjs";
import "./chunk-OW77F4TV.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import "./chunk-DXOUGVAY.mjs";
import {
  redrive
} from "./chunk-XUQ32PZI.mjs";
import {
  findRun,
  findRuns,
  updateTime
} from "./chunk-U4VORWJS.mjs";
import "./chunk-RWBKAWDN.mjs";
import {
  createBreaker,
  createCallSlots,
  createLedger,
  createRedactor,
  createSeal,
  deliver,
  dispatch,
  pLimit,
  refusedDestination
} from "./chunk-IID7RRQU.mjs";
import {
  readRoute,
  summarizeDispatch
} from "./chunk-WLCQEZH4.mjs";
import "./chunk-UFATSMIA.mjs";
import "./chunk-PDJ2PWRJ.mjs";
import "./chunk-6FACFI77.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  METHODS_WITHOUT_BODY
} from "./chunk-FMYP4UMM.mjs";
import "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import {
  DEFAULT_RUNTIME_CONFIG
} from "./chunk-HZAZBPXW.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-QCND2XYE.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/commands/redrive-recorded.ts
var MAX_CONCURRENT_RUNS = 100;
async function redriveRecorded(selected, { dryRun }, deps) {
  let delivery = {
    ...deps,
    slots: createCallSlots(),
    breaker: createBreaker(deps.clock),
    seal: createSeal(deps)
  }, ledger = createLedger(deps.runLog), routes = /* @__PURE__ */ new Map(), limit = pLimit(MAX_CONCURRENT_RUNS), done = await Promise.all(
    selected.map((item) => limit(async () => ({ item, run: await sendAgain2(item) })))
  ), events = [...groupBy(done, ({ item }) => item.record).entries()].sort(([a], [b]) => a.at < b.at ? -1 : 1).map(
    ([record, runs]) => ({
      identity: record.identity,
      ...record.type === void 0 ? {} : { type: record.type },
      ...record.target === void 0 ? {} : { target: record.target },
      considered: runs.map(({ item, run }) => ({ decision: item.run.decision, run }))
    })
  ), unrecorded = await ledger.flush();
  return {
    events,
    summary: summarizeDispatch(events),
    ...unrecorded === void 0 ? {} : { unrecorded }
  };
  async function sendAgain2({ record, run }) {
    let ids = { runId: run.runId, deliveryId: run.deliveryId };
    if (run.outcome === "delivered") return { ...ids, outcome: "skipped", attempts: [] };
    let request = completeRequest(run);
    if ("code" in request) return { ...ids, outcome: "failed", error: request, attempts: [] };
    let place = placeOf({ record, run }), key = JSON.stringify([place.resource, place.target]), route = routes.get(key) ?? readRoute(place, deps.store);
    routes.set(key, route);
    let terms = termsOf(run, request, await route);
    if ("code" in terms) return { ...ids, outcome: "failed", error: terms, attempts: [] };
    if (dryRun) return { ...ids, outcome: "rendered", request, attempts: [] };
    let { synchronized, policy, runtime } = terms, result = await deliver(
      {
        request,
        masked: request,
        redact: NO_SECRETS,
        policy,
        synchronized,
        credential: { kind: "none" },
        signed: !0,
        repeatable: !0,
        config: runtime.delivery
      },
      delivery
    );
    return await ledger.add({ ...withoutBody(record), runs: [later(run, result, synchronized)] }), { ...ids, ...result, request };
  }
  function later({ error: _, response: __, external: ___, ...run }, result, synchronized) {
    let accepted = result.outcome === "delivered";
    return {
      ...run,
      ...result,
      status: accepted ? synchronized ? "SUCCESS" : "IN_PROGRESS" : "FAILURE",
      updatedAt: updateTime(run, deps.clock.now())
    };
  }
}
var NO_SECRETS = createRedactor([]);
function withoutBody({ body: _, ...record }) {
  return record;
}
function completeRequest({ request }) {
  if (request === void 0) return incomplete("No request was made of it.");
  let { method, url, headers, body } = request;
  if (!(headers["webhook-id"] !== void 0 && /^https?:/.test(url)))
    return incomplete("Its request was authorized when it was made, which is not recorded.");
  if (!URL.canParse(url)) return incomplete("The URL that is recorded of its request is none.");
  let hasType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  return body === void 0 && hasType && !METHODS_WITHOUT_BODY.has(method) ? incomplete("The body of its request was not kept.") : [url, ...Object.entries(headers).flat(), body ?? ""].some((text) => text.includes("***")) ? incomplete(`Its request held a secret, which is recorded as "${"***"}".`) : request;
}
function incomplete(why) {
  return {
    code: "request-incomplete",
    message: `${why} It cannot be sent as it was recorded; --definition current renders it anew.`
  };
}
function placeOf({ record, run }) {
  let { type, target = "" } = run.cause ?? record;
  return { resource: type?.startsWith("RUN_") === !0 ? "run" : "entity", target };
}
function termsOf({ automation }, request, { automations, configs }) {
  let runtime = configs[automation.repository] ?? DEFAULT_RUNTIME_CONFIG, webhook = webhookOf(automations.find((routed) => isOf(routed, automation))), { allowHttp, allowPrivate } = runtime.network, policy = { allowHttp, allowPrivate: webhook?.agent === !0 ? allowPrivate : [] };
  return refusedDestination(
    { template: request.url, url: new URL(request.url), secrets: [], policy },
    runtime
  ) ?? { runtime, policy, synchronized: webhook?.synchronized === !0 };
}
function isOf(routed, { identifier, repository }) {
  return routed.definition.identifier === identifier && routed.repository === repository;
}
function webhookOf(routed) {
  let invocation = routed?.definition.invocationMethod;
  return invocation?.type === "WEBHOOK" || invocation?.type === "SLACK" ? invocation : void 0;
}

// src/cli/redrive.ts
var DEFAULT_OUTCOMES = "dead,failed,paused";
async function redriveCli(ids, options, context) {
  let { output } = context, dryRun = options.dryRun === !0;
  ids.length > 0 && refuseFilter(options), dryRun || refusePaused(context);
  let result = await withDispatchDeps(options, context, async (deps) => {
    let selected = await withProgress(output, "Reading", () => select(ids, options, deps)), runs = count(selected.length, "run");
    return deps.logger.info(dryRun ? `${runs} would be sent again.` : `Sending ${runs} again.`), await withProgress(
      output,
      "Sending",
      () => sendAgain(selected, { dryRun, definition: options.definition }, deps)
    );
  });
  return await showDispatch(result, options.format, output);
}
async function select(ids, options, { runLog, clock }) {
  if (ids.length === 0) {
    let filter = parseRunFilter({ outcome: DEFAULT_OUTCOMES, ...options }, clock.now());
    return (await findRuns(filter, 1 / 0, runLog)).runs;
  }
  let found = /* @__PURE__ */ new Map();
  for (let id of ids) {
    let item = await findRun(id, runLog);
    found.set(item.run.runId, item);
  }
  return [...found.values()];
}
function sendAgain(selected, { dryRun, definition }, deps) {
  return definition === "recorded" ? redriveRecorded(selected, { dryRun }, deps) : redrive(selected, {
    dispatchAgain: (again, only) => {
      let events = again.map((event) => ({ kind: "event", event }));
      return dispatch({ events, dryRun, only }, deps);
    }
  });
}
function refuseFilter(options) {
  let given = ["automation", "outcome", "since", "until"].filter((name) => options[name] !== void 0).map((name) => `"--${name}"`);
  if (given.length !== 0)
    throw new LongshoreError(
      "input-invalid",
      `${given.join(", ")} cannot be combined with the ids of runs.`,
      { hint: "Give ids alone, or the options alone." }
    );
}
function refusePaused({ env }) {
  if (env.LONGSHORE_PAUSED === "true")
    throw new LongshoreError("not-permitted", 'Sending is paused: LONGSHORE_PAUSED is "true".', {
      hint: "Unset it, or add --dry-run."
    });
}
export {
  redriveCli
};
