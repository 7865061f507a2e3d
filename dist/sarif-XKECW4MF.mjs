import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  mostSevereFirst
} from "./chunk-T56WIVT5.mjs";
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleText
} from "./chunk-DXOUGVAY.mjs";
import {
  DIAGNOSTIC_CODES
} from "./chunk-HTZP5JFY.mjs";
import {
  VERSION
} from "./chunk-QD6QZUVX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/report/sarif.ts
import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
var MAX_RESULTS = 5e3, MAX_GZIP_BYTES = 1e7, MAX_MESSAGE_LENGTH = 2e3, FINGERPRINT_CONTEXT = 100, HOME = "https://github.com/longshore-dev/longshore", ROOT = "%SRCROOT%";
function sarif(diagnostics, texts, maxGzipBytes = MAX_GZIP_BYTES) {
  let all = resultsOf(diagnostics, texts), kept = Math.min(all.length, MAX_RESULTS);
  for (; ; ) {
    let text = jsonText(logOf(all.slice(0, kept), all.length - kept));
    if (kept === 0 || text.length * 4 < maxGzipBytes) return text;
    let size = gzipSync(text).length;
    if (size <= maxGzipBytes) return text;
    kept = Math.floor(kept * Math.min(0.9, maxGzipBytes / size));
  }
}
function logOf(results, leftOut) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Longshore",
            semanticVersion: VERSION,
            informationUri: HOME,
            rules: CODES.map(ruleOf)
          }
        },
        invocations: [
          {
            executionSuccessful: !0,
            ...leftOut === 0 ? {} : { toolExecutionNotifications: [{ level: "note", message: leftOutText(leftOut) }] }
          }
        ],
        automationDetails: { id: "longshore/" },
        originalUriBaseIds: { [ROOT]: { description: { text: "The repository's root." } } },
        columnKind: "utf16CodeUnits",
        results
      }
    ]
  };
}
function leftOutText(leftOut) {
  return { text: `${count(leftOut, "finding")} more did not fit; longshore validate shows all.` };
}
var CODES = Object.entries(DIAGNOSTIC_CODES), RULE_INDEX = new Map(CODES.map(([code], index) => [code, index]));
function ruleOf([code, { severity, summary }]) {
  let help = severity === "error" ? "Nothing is synced until it is corrected." : "It is synced all the same.";
  return {
    id: code,
    shortDescription: { text: summary.replaceAll("`", "") },
    help: {
      text: `${summary.replaceAll("`", "")} ${help}`,
      markdown: `${summary} ${help}

All codes are in [the documentation](${HOME}#diagnostics).`
    },
    helpUri: `${HOME}#diagnostics`,
    defaultConfiguration: { level: severity }
  };
}
function resultsOf(diagnostics, texts) {
  let fingerprint = fingerprinter(texts), fingerprints = new Map(diagnostics.map((one) => [one, fingerprint(one)]));
  return mostSevereFirst(diagnostics).map((one) => ({
    ruleId: one.code,
    ruleIndex: RULE_INDEX.get(one.code),
    level: one.severity,
    message: { text: messageText([one.message, one.hint ?? ""].join(`
`).trimEnd()) },
    locations: [{ physicalLocation: place(one.file, one.range) }],
    ...one.notes.length === 0 ? {} : {
      relatedLocations: one.notes.map((note, index) => ({
        id: index,
        physicalLocation: place(note.file, note.range),
        message: { text: messageText(note.message) }
      }))
    },
    // The one fingerprint that GitHub tracks alerts by.
    partialFingerprints: { primaryLocationLineHash: fingerprints.get(one) }
  }));
}
function place(file, { start, end }) {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: ROOT },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column
    }
  };
}
function uriOf(file) {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function messageText(text) {
  let shown = text.length <= MAX_MESSAGE_LENGTH ? text : `${text.slice(0, MAX_MESSAGE_LENGTH - 1)}…`;
  return visibleText(shown.toWellFormed()).replaceAll(/[\\[\]]/g, "\\$&");
}
function fingerprinter(texts) {
  let lines = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Map();
  return ({ code, file, range: { start, end } }) => {
    let ofFile = lines.get(file) ?? (texts.get(file) ?? "").split(`
`);
    lines.set(file, ofFile);
    let line = ofFile[start.line - 1] ?? "", last = end.line === start.line ? end.column - 1 : line.length, around = line.slice(Math.max(0, start.column - 1 - FINGERPRINT_CONTEXT), last + FINGERPRINT_CONTEXT).replaceAll(/\s+/g, " ").trim(), digest = hash("sha256", JSON.stringify([code, file, around]), "hex").slice(0, 16), occurrence = (seen.get(digest) ?? 0) + 1;
    return seen.set(digest, occurrence), `${digest}:${occurrence}`;
  };
}
export {
  sarif
};
