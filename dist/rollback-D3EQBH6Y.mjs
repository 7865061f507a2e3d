import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  storeLocation
} from "./chunk-ANJCMU76.mjs";
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import {
  projectRoot
} from "./chunk-7EH24G7Y.mjs";
import {
  syncTerminal
} from "./chunk-PVAWOQKS.mjs";
import {
  planJson
} from "./chunk-TAEEV3JI.mjs";
import "./chunk-ORXJWLWT.mjs";
import "./chunk-JCZARU2I.mjs";
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import "./chunk-IP7UEZOC.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import {
  LISTED_REVISIONS,
  rollback
} from "./chunk-NZJUAXQV.mjs";
import {
  shortRevision
} from "./chunk-YOL254OB.mjs";
import "./chunk-6F4XVJEG.mjs";
import {
  createDefinitionFiles,
  loadConfig
} from "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-JFXBIAY3.mjs";
import {
  openStateReader,
  openStateStore
} from "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/report/revisions.ts
function revisionsJson(revisions) {
  return jsonText({
    revisions: revisions.map(({ revision, committedAt, message, author }) => ({
      revision,
      committedAt,
      message,
      ...author === void 0 ? {} : { author }
    }))
  });
}
function revisionsTerminal(revisions, paint) {
  if (revisions.length === 0) return `The store was never written.
`;
  let width = Math.max(...revisions.map(({ revision }) => shortRevision(revision).length));
  return `${revisions.map(
    ({ revision, committedAt, message, author }) => [
      paint.bold(shortRevision(revision).padStart(width)),
      paint.dim(committedAt),
      visibleLine(message),
      ...author === void 0 ? [] : [paint.dim(`by ${visibleLine(author)}`)]
    ].join("  ")
  ).join(`
`)}
`;
}

// src/cli/rollback.ts
async function rollbackCli(revision, options, context) {
  let root = projectRoot(context.workingDirectory), config = await readConfig(root, options, context), location = storeLocation(options.store, config, context, root);
  if (options.list === !0) return await list(location, options, context);
  if (revision === void 0)
    throw new LongshoreError("input-invalid", "There is no revision to go back to.", {
      hint: "Name one; longshore rollback --list shows them."
    });
  return await goBack(revision, { location, config }, options, context);
}
async function readConfig(root, options, { workingDirectory }) {
  let files = createDefinitionFiles({ root, workingDirectory }), { config, faulty, configFile } = await loadConfig(options.config, files);
  if (!faulty) return config;
  throw new LongshoreError("config-invalid", `The configuration "${configFile}" has errors.`, {
    hint: "Run longshore validate, and correct them."
  });
}
async function list({ url, base }, { format }, { output, env }) {
  let revisions = await (await openStateReader(url, { cwd: base, clock: createSystemClock(), env })).revisions(LISTED_REVISIONS);
  return format === "json" ? await output.document(revisionsJson(revisions)) : await output.out(revisionsTerminal(revisions, output.outPaint)), EXIT.fine;
}
async function goBack(revision, { location, config }, options, { output, env }) {
  let clock = createSystemClock(), store = await openStateStore(location.url, { cwd: location.base, clock, env }), [force, dryRun] = [options.force === !0, options.dryRun === !0], result = await withProgress(
    output,
    "Rolling back",
    () => rollback({ revision, force, dryRun, safety: config.safety }, { store })
  );
  for (let note of result.notes) await output.err(`note: ${visibleLine(note)}
`);
  let { kind, plan, reasons } = result;
  return options.format === "json" ? await output.document(
    planJson(plan, { applied: kind === "applied", revision: result.revision, reasons })
  ) : await output.out(syncTerminal(result, output.outPaint)), kind === "refused" || kind === "conflict" ? EXIT.findings : EXIT.fine;
}
export {
  rollbackCli
};
