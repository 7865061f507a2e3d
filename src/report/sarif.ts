import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { DIAGNOSTIC_CODES } from "../errors/codes.ts";
import type { Diagnostic } from "../errors/diagnostic.ts";
import type { Range } from "../model/source.ts";
import { VERSION } from "../model/version.ts";
import { count } from "./count.ts";
import { jsonText } from "./json-text.ts";
import { mostSevereFirst } from "./most-severe.ts";
import { visibleText } from "./safe-text.ts";

/** GitHub shows as many results of a run, and does not say which ones it drops. */
const MAX_RESULTS = 5_000;
/** GitHub refuses a larger upload, compressed with gzip. */
const MAX_GZIP_BYTES = 10_000_000;
/** Enough for every message of ours; a file's own words in it may be longer. */
const MAX_MESSAGE_LENGTH = 2_000;
/** What counts of a line on both sides of a finding: minified JSON is one line. */
const FINGERPRINT_CONTEXT = 100;

const HOME = "https://github.com/longshore-dev/longshore";
const ROOT = "%SRCROOT%";

/**
 * Diagnostics as a SARIF 2.1.0 log for code scanning: the most severe first, as many as GitHub
 * keeps, with a note of how many were left out.
 *
 * @param texts - of the files: a finding is recognised by its line's text, wherever that moves.
 */
export function sarif(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  maxGzipBytes: number = MAX_GZIP_BYTES,
  command: "validate" | "test" = "validate",
): string {
  const all = resultsOf(diagnostics, texts);
  let kept = Math.min(all.length, MAX_RESULTS);
  for (;;) {
    const text = jsonText(logOf(all.slice(0, kept), all.length - kept, command));
    // A character has at most three bytes, and compression makes nothing larger by much.
    if (kept === 0 || text.length * 4 < maxGzipBytes) return text;
    const size = gzipSync(text).length;
    if (size <= maxGzipBytes) return text;
    kept = Math.floor(kept * Math.min(0.9, maxGzipBytes / size));
  }
}

function logOf(results: readonly object[], leftOut: number, command: string): object {
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
            rules: CODES.map(ruleOf),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            ...(leftOut === 0
              ? {}
              : {
                  toolExecutionNotifications: [
                    { level: "note", message: leftOutText(leftOut, command) },
                  ],
                }),
          },
        ],
        // What is uploaded of one category replaces what was there of it.
        automationDetails: { id: command === "validate" ? "longshore/" : `longshore/${command}/` },
        originalUriBaseIds: { [ROOT]: { description: { text: "The repository's root." } } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}

function leftOutText(leftOut: number, command: string): object {
  return { text: `${count(leftOut, "finding")} more did not fit; longshore ${command} shows all.` };
}

const CODES = Object.entries(DIAGNOSTIC_CODES);
const RULE_INDEX = new Map(CODES.map(([code], index) => [code, index]));

function ruleOf([code, { severity, summary }]: (typeof CODES)[number]): object {
  const help =
    severity === "error"
      ? "Nothing is synced until it is corrected."
      : "It is synced all the same.";
  return {
    id: code,
    shortDescription: { text: summary.replaceAll("`", "") },
    help: {
      text: `${summary.replaceAll("`", "")} ${help}`,
      markdown: `${summary} ${help}\n\nAll codes are in [the documentation](${HOME}#diagnostics).`,
    },
    helpUri: `${HOME}#diagnostics`,
    defaultConfiguration: { level: severity },
  };
}

function resultsOf(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): readonly object[] {
  const fingerprint = fingerprinter(texts);
  const fingerprints = new Map(diagnostics.map((one) => [one, fingerprint(one)]));
  return mostSevereFirst(diagnostics).map((one) => ({
    ruleId: one.code,
    ruleIndex: RULE_INDEX.get(one.code),
    level: one.severity,
    message: { text: messageText([one.message, one.hint ?? ""].join("\n").trimEnd()) },
    locations: [{ physicalLocation: place(one.file, one.range) }],
    ...(one.notes.length === 0
      ? {}
      : {
          relatedLocations: one.notes.map((note, index) => ({
            id: index,
            physicalLocation: place(note.file, note.range),
            message: { text: messageText(note.message) },
          })),
        }),
    // The one fingerprint that GitHub tracks alerts by.
    partialFingerprints: { primaryLocationLineHash: fingerprints.get(one) },
  }));
}

function place(file: string, { start, end }: Range): object {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: ROOT },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

function uriOf(file: string): string {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** Brackets make links in a message, unless a backslash stands before them. */
function messageText(text: string): string {
  const shown =
    text.length <= MAX_MESSAGE_LENGTH ? text : `${text.slice(0, MAX_MESSAGE_LENGTH - 1)}…`;
  return visibleText(shown.toWellFormed()).replaceAll(/[\\[\]]/g, "\\$&");
}

/**
 * The same finding in the same text has the same fingerprint wherever its line moves: it covers the
 * code, the file, the line's text around the finding, and which of several such findings it is.
 */
function fingerprinter(texts: ReadonlyMap<string, string>): (one: Diagnostic) => string {
  const lines = new Map<string, readonly string[]>();
  const seen = new Map<string, number>();
  return ({ code, file, range: { start, end } }) => {
    const ofFile = lines.get(file) ?? (texts.get(file) ?? "").split("\n");
    lines.set(file, ofFile);
    const line = ofFile[start.line - 1] ?? "";
    const last = end.line === start.line ? end.column - 1 : line.length;
    const around = line
      .slice(Math.max(0, start.column - 1 - FINGERPRINT_CONTEXT), last + FINGERPRINT_CONTEXT)
      .replaceAll(/\s+/g, " ")
      .trim();
    const digest = hash("sha256", JSON.stringify([code, file, around]), "hex").slice(0, 16);
    const occurrence = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, occurrence);
    return `${digest}:${occurrence}`;
  };
}
