import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import {
  githubEndpoint
} from "./chunk-CBVHLJFF.mjs";
import {
  readEventText
} from "./chunk-HRMEJBA4.mjs";
import {
  withStopSignal
} from "./chunk-OW77F4TV.mjs";
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import {
  emit
} from "./chunk-2KJ2N5UC.mjs";
import "./chunk-J7TBNKNY.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import "./chunk-OHAPC245.mjs";
import "./chunk-UFATSMIA.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-JFXBIAY3.mjs";
import "./chunk-SOG37KRN.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/model/emit.ts
function emitFailed({ unknown, unsent, refused }) {
  return unknown.length + unsent.length + refused.length > 0;
}

// src/report/emit-words.ts
function emitCounts({ sent, unknown, unsent, refused }) {
  let events = (batches) => batches.reduce((total, batch) => total + batch.events.length, 0), counts = {
    sent: events(sent),
    unknown: events(unknown.map(({ batch }) => batch)),
    unsent: events(unsent.map(({ batch }) => batch)),
    refused: refused.length
  };
  return {
    events: counts.sent + counts.unknown + counts.unsent + counts.refused,
    ...counts,
    dispatches: sent.length,
    bytes: sent.reduce((total, batch) => total + batch.bytes, 0)
  };
}
function emitHints(result) {
  let hints = [], unknown = result.unknown.flatMap(({ batch }) => batch.events);
  if (unknown.length > 0) {
    let strangers = unknown.filter(({ keepsIdentity }) => !keepsIdentity).length;
    hints.push(
      strangers === 0 ? "Look whether the workflow ran. The dispatcher recognises these events by their identity, so sending them again starts nothing twice where it keeps a run log." : `Look whether the workflow ran before sending them again: ${strangers} of ${unknown.length} have no "id" and no "trigger.at", and would be taken for new events.`
    );
  }
  return result.sent.length > 500 && hints.push(
    `${result.sent.length} dispatches are more than the 500 an hour that GitHub is safe to take of one token.`
  ), hints;
}

// src/report/json-emit.ts
function emitJson(result) {
  return jsonText({
    dryRun: result.dryRun,
    sent: result.sent.map(batchJson),
    unknown: result.unknown.map(failedJson),
    unsent: result.unsent.map(failedJson),
    refused: result.refused,
    summary: emitCounts(result)
  });
}
function batchJson({ events, bytes, encoding }) {
  return {
    events: events.length,
    bytes,
    encoding,
    identities: events.map(({ identity }) => identity)
  };
}
function failedJson({ batch, message }) {
  return { ...batchJson(batch), message };
}

// src/report/terminal-emit.ts
function emitTerminal(result, repository, paint) {
  let counts = emitCounts(result), lines = [
    ...result.refused.map(
      ({ place, identity, message }) => `${paint.red("refused:")} ${eventName(place, identity)}: ${visibleLine(message)}`
    ),
    ...result.unsent.map((failed) => failedLine("not sent:", failed, paint)),
    ...result.unknown.map((failed) => failedLine("unknown:", failed, paint)),
    ...emitHints(result).map((hint) => `  hint: ${hint}`)
  ];
  if (counts.events === 0) return `There are no events to send.
`;
  let batches = result.sent.map((batch) => `  ${batchText(batch)}`), what = `${count(counts.sent, "event")} in ${count(counts.dispatches, "dispatch", "dispatches")}`, sentence = result.dryRun ? `Dry run: ${what} would be sent to ${visibleLine(repository)}.` : `Sent ${what} to ${visibleLine(repository)}${rest(counts.events - counts.sent)}.`;
  return `${[...batches, ...lines, sentence].join(`
`)}
`;
}
function rest(missing) {
  return missing === 0 ? "" : `; ${count(missing, "event")} did not certainly arrive`;
}
function failedLine(label, { batch, message }, paint) {
  return `${paint.red(label)} ${batchText(batch)}: ${visibleLine(message)}`;
}
function batchText({ events, bytes, encoding }) {
  let packed = encoding === "json" ? "" : ", compressed";
  return `${count(events.length, "event")} (${bytes} bytes${packed}), ${names(events)}`;
}
function names(events) {
  let [first, last] = [events.at(0), events.at(-1)];
  if (first === void 0 || last === void 0) return "";
  let from = eventName(first.place, first.identity);
  return events.length === 1 ? from : `${from} to ${eventName(last.place, last.identity)}`;
}
function eventName(place, identity) {
  return identity === place ? place : `${place} ${JSON.stringify(visibleLine(identity))}`;
}

// src/cli/emit.ts
async function emitCli(options, context) {
  let { output, workingDirectory } = context, { repo: repository, type: eventType } = options, text = await readEventText(options.event, workingDirectory), result = await withProgress(
    output,
    "Sending",
    () => withStopSignal(
      (signal) => emit(
        { text, repository, eventType, dryRun: options.dryRun === !0 },
        { openGithub: async () => openGithub(context), signal }
      )
    )
  );
  return options.format === "json" ? await output.document(emitJson(result)) : await output.out(emitTerminal(result, repository, output.outPaint)), emitFailed(result) ? EXIT.findings : EXIT.fine;
}
function openGithub({ env }) {
  let endpoint = githubEndpoint(env);
  if (endpoint.token !== void 0)
    return createGitHubApi({ ...endpoint, clock: createSystemClock() });
  throw new LongshoreError("input-invalid", "There is no token: GITHUB_TOKEN is not set.", {
    hint: "Set it to a token that may write the repository's contents, or use --dry-run."
  });
}
export {
  emitCli
};
