import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  fieldJson
} from "./chunk-TAEEV3JI.mjs";
import {
  fieldText
} from "./chunk-ORXJWLWT.mjs";
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  joinWords
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import {
  DRIFT_KINDS,
  summarizeDrift
} from "./chunk-YC47KZGM.mjs";
import {
  shortRevision
} from "./chunk-YOL254OB.mjs";

// src/report/json-drift.ts
function driftJson({ items, revision, intactRevision }) {
  return jsonText({
    drift: items.map((item) => ({ ...item, fields: item.fields.map(fieldJson) })),
    revision: revision ?? null,
    ...intactRevision === void 0 ? {} : { intactRevision },
    summary: summarizeDrift(items)
  });
}

// src/report/drift-words.ts
var DRIFT_WORDS = {
  corrupt: "damaged in the store",
  "missing-in-store": "missing in the store",
  "changed-in-store": "changed in the store",
  "extra-in-store": "in the store, though never synced",
  pending: "not synced"
};
function driftCounts(items) {
  let summary = summarizeDrift(items), parts = DRIFT_KINDS.filter((kind) => summary[kind] > 0).map(
    (kind) => `${summary[kind]} ${DRIFT_WORDS[kind]}`
  );
  return parts.length === 0 ? "none" : joinWords(parts);
}
function driftOrigin({ since, by }) {
  return [
    ...since === void 0 ? [] : [`since revision ${shortRevision(since)}`],
    ...by === void 0 ? [] : [`by ${by}`]
  ].join(", ");
}
function driftHints({ items, intactRevision }) {
  let hints = [];
  return items.some(({ kind }) => kind !== "pending") && hints.push(
    intactRevision === void 0 ? "No revision without it is known: sync to a new store, or roll back to a revision that you know to be good." : `Revision ${shortRevision(intactRevision)} is the last without it: "longshore rollback ${shortRevision(intactRevision)}", then sync.`
  ), items.some(({ kind }) => kind === "pending") && hints.push('What is not synced is synced by "longshore sync".'), hints;
}

// src/report/terminal-drift.ts
function driftTerminal(result, paint) {
  let { items, revision } = result, lines = items.flatMap((item) => itemLines(item, paint));
  lines.length > 0 && lines.push("");
  let head = revision === void 0 ? "an empty store" : `revision ${shortRevision(revision)}`;
  return lines.push(`Drift of ${head}: ${driftCounts(items)}.`), lines.push(...driftHints(result).map((hint) => `  hint: ${hint}`)), `${lines.join(`
`)}
`;
}
function itemLines(item, paint) {
  let colour = item.kind === "pending" ? paint.yellow : paint.red, file = item.file === item.identifier ? "" : ` ${paint.dim(visibleLine(item.file))}`, origin = driftOrigin(item);
  return [
    `${colour(item.kind)} ${paint.bold(visibleLine(item.identifier))}${file}`,
    ...item.message === void 0 ? [] : [`    ${visibleLine(item.message)}`],
    ...origin === "" ? [] : [`    ${visibleLine(origin)}`],
    ...item.fields.map((field) => `    ${fieldText(field, paint)}`)
  ];
}

export {
  driftJson,
  DRIFT_WORDS,
  driftCounts,
  driftOrigin,
  driftHints,
  driftTerminal
};
