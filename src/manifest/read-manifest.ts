import type { Diagnostic } from "../errors/diagnostic.ts";
import { compareDiagnostics } from "../errors/diagnostic.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Config } from "../model/config.ts";
import type { Manifest, ManifestEntry, ManifestSummary } from "../model/manifest.ts";
import { FILE_START } from "../model/source.ts";
import type { Clock } from "../ports/clock.ts";
import type { FoundFile } from "../ports/file-system.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { createCatalogChecks } from "./catalog/catalog-checks.ts";
import type { CheckedValue, CheckResult } from "./check-automation.ts";
import { checkAutomation } from "./check-automation.ts";
import { diagnostic } from "./diagnostic.ts";
import { duplicateIdentifiers } from "./duplicate-identifiers.ts";
import { interactionFindings } from "./interactions/interaction-findings.ts";
import { beginJqChecks } from "./jq-findings.ts";
import type { ParsedDocument } from "./parse/located-document.ts";
import { parseDefinitions } from "./parse/parse-definitions.ts";
import { compilePolicy } from "./policy/compile-policy.ts";
import { tooManyAutomations } from "./policy/too-many-automations.ts";
import type { Rule, RuleContext } from "./rule.ts";
import type { Suppressed } from "./suppressions/apply-suppressions.ts";
import { applySuppressions } from "./suppressions/apply-suppressions.ts";
import type { FileSuppressions } from "./suppressions/read-suppressions.ts";
import { readSuppressions } from "./suppressions/read-suppressions.ts";

export interface ReadManifest {
  readonly manifest: Manifest;
  /** Of all files, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: ManifestSummary;
  /** The files' texts, for showing findings in their place. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What of the configuration the checks go by. */
export interface ManifestSettings extends Pick<Config, "runtime" | "policy" | "suppressions"> {
  /** What entities are made of; absent: not known, and not checked. */
  readonly model?: Catalog;
  /**
   * Whether the files are only some of all.
   *
   * @default false
   */
  readonly partial?: boolean;
}

export interface ReadManifestDeps {
  readonly jq: Pick<JqEngine, "check">;
  /** Says what day it is. */
  readonly clock: Pick<Clock, "now">;
  readonly rules: readonly Rule[];
}

/** Reads definition files into a manifest, with every problem of every file in one pass. */
export async function readManifest(
  files: readonly FoundFile[],
  { runtime, policy, suppressions: config, model, partial = false }: ManifestSettings,
  deps: ReadManifestDeps,
): Promise<ReadManifest> {
  const context = {
    runtime,
    policy: await compilePolicy(policy),
    ...(model === undefined ? {} : { catalog: createCatalogChecks(model) }),
  };
  const diagnostics: Diagnostic[] = [];
  const checked: CheckedValue[] = [];
  const texts = new Map<string, string>();
  const suppressions = new Map<string, FileSuppressions>();
  // One by one: a call takes no hundred thousand arguments.
  const add = (found: readonly Diagnostic[]) => {
    for (const one of found) diagnostics.push(one);
  };
  const jqChecks = beginJqChecks(deps.jq);
  for (const [index, file] of files.entries()) {
    if (index % FILES_PER_TURN === FILES_PER_TURN - 1) await nextTurn();
    if (file.kind === "unreadable") {
      const { code, message, hint } = file;
      diagnostics.push(diagnostic(code, { message, hint, file: file.file, range: FILE_START }));
      continue;
    }
    texts.set(file.file, file.text);
    const suppressed = readSuppressions(file.file, file.text);
    if (suppressed !== undefined) suppressions.set(file.file, suppressed);
    const parsed = parseDefinitions(file.file, file.text);
    add(parsed.diagnostics);
    if (parsed.documents.length === 0 && parsed.diagnostics.length === 0) {
      diagnostics.push(notAnAutomation(file.file, "The file is empty."));
    }
    // A value that could not be read stands there as null.
    const unread = new Set(parsed.diagnostics.map(placeOf));
    for (const document of parsed.documents) {
      for (const found of checkDocument(document, context, deps.rules)) {
        if (found.checked !== undefined) checked.push(found.checked);
        if (found.jq !== undefined) jqChecks.add(found.jq.subject, found.jq.parts);
        add(
          found.diagnostics.filter((one) => one.code !== "wrong-type" || !unread.has(placeOf(one))),
        );
      }
      document.release();
    }
  }
  add(await jqChecks.findings());
  add(duplicateIdentifiers(checked.flatMap(({ identifier }) => identifier ?? [])));
  const placed = checked.flatMap((one) => one.placed ?? []);
  add(tooManyAutomations(placed, policy));
  add(interactionFindings(placed));
  const rules = { config, todayMs: deps.clock.now(), partial };
  const left = applySuppressions(diagnostics, suppressions, rules);
  const entries = checked.flatMap(({ entry }) => entry ?? []).sort(byIdentifier);
  return {
    manifest: { entries, files: files.map(({ file }) => file) },
    diagnostics: [...left.diagnostics].sort(compareDiagnostics),
    summary: summarize(files, checked, left),
    texts,
  };
}

/** How long jq may wait for its next expressions: some milliseconds. */
const FILES_PER_TURN = 25;

/** Lets the answers of jq's threads in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function checkDocument(
  document: ParsedDocument,
  context: RuleContext,
  rules: readonly Rule[],
): readonly CheckResult[] {
  const { value } = document;
  const subjects = Array.isArray(value)
    ? value.map((item: unknown, index) => ({ value: item, base: [index] }))
    : [{ value, base: [] }];
  if (subjects.length === 0) {
    return [{ diagnostics: [notAnAutomation(document.file, "The list is empty.")] }];
  }
  return subjects.map((subject) => checkAutomation({ ...subject, document }, context, rules));
}

function placeOf({ range: { start } }: Diagnostic): string {
  return `${start.line}:${start.column}`;
}

function notAnAutomation(file: string, message: string): Diagnostic {
  return diagnostic("not-an-automation", {
    message: `${message} It holds no automation.`,
    hint: "Write an automation, or delete the file.",
    file,
    range: FILE_START,
  });
}

function byIdentifier(a: ManifestEntry, b: ManifestEntry): number {
  const [left, right] = [a.automation.identifier, b.automation.identifier];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function summarize(
  files: readonly FoundFile[],
  checked: readonly CheckedValue[],
  { diagnostics, count: suppressed }: Suppressed,
): ManifestSummary {
  const published = checked.filter((one) => one.published).length;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    files: files.length,
    automations: checked.length,
    published,
    drafts: checked.length - published,
    errors,
    warnings: diagnostics.length - errors,
    ...(suppressed === 0 ? {} : { suppressed }),
  };
}
