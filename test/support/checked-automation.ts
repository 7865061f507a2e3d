import type { CheckedAutomation, Finding, Rule } from "../../src/manifest/rule.ts";
import type { SourceDocument } from "../../src/manifest/source-document.ts";
import type { Automation } from "../../src/model/automation.ts";
import type { RuntimeConfig } from "../../src/model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { Json, JsonPath } from "../../src/model/json.ts";
import { formatPath, isJsonObject } from "../../src/model/json.ts";
import { visitStrings } from "../../src/model/secret-references.ts";
import type { Range } from "../../src/model/source.ts";
import { parseTemplate } from "../../src/model/template.ts";

/** What a test says of an automation: the rest is a valid webhook on an update. */
export interface AutomationParts {
  readonly event?: Json;
  readonly expressions?: readonly string[];
  /** Laid over a WEBHOOK invocation, or an invocation of its own where it has a `type`. */
  readonly invocation?: Readonly<Record<string, Json>>;
  readonly publish?: boolean | "unsaid";
  readonly file?: string;
  readonly runtime?: Partial<RuntimeConfig>;
}

/** A finding with what it underlines, as `path: text`. */
export interface SeenFinding {
  readonly message: string;
  readonly hint: string | undefined;
  readonly at: string;
  readonly notes: readonly string[];
}

/** What a rule says about an automation. */
export function findingsOf(rule: Rule, parts: AutomationParts): readonly SeenFinding[] {
  const { checked, underlined } = markedAutomation(parts);
  const runtime = { ...DEFAULT_RUNTIME_CONFIG, ...parts.runtime };
  return rule.check(checked, { runtime }).map((finding: Finding) => ({
    message: finding.message,
    hint: finding.hint,
    at: underlined(finding.range),
    notes: (finding.notes ?? []).map((note) => `${underlined(note.range)}: ${note.message}`),
  }));
}

// Taking long texts apart takes longer than most rules do.
const MARKED = new WeakMap<AutomationParts, ReturnType<typeof markAutomation>>();

function markedAutomation(parts: AutomationParts) {
  const known = MARKED.get(parts) ?? markAutomation(parts);
  MARKED.set(parts, known);
  return known;
}

function markAutomation(parts: AutomationParts) {
  const { document, underlined } = markingDocument(parts.file ?? "automations/one.yaml", parts);
  return { checked: checkedAutomation(document), underlined };
}

/** What a rule underlines, and nothing else. */
export function underlinedBy(rule: Rule, parts: AutomationParts): readonly string[] {
  return findingsOf(rule, parts).map((finding) => finding.at);
}

function automationOf(parts: AutomationParts): Automation {
  const { event, expressions, invocation = {}, publish = true } = parts;
  const own = { type: "WEBHOOK", url: "https://hooks.example.com/in", ...invocation };
  const definition = {
    identifier: "one",
    trigger: {
      type: "automation",
      event: event ?? { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
      ...(expressions === undefined ? {} : { condition: { type: "JQ", expressions } }),
    },
    invocationMethod: "type" in invocation ? invocation : own,
    ...(publish === "unsaid" ? {} : { publish }),
  };
  // What the schema would have checked.
  return definition as unknown as Automation;
}

interface MarkingDocument {
  readonly document: SourceDocument & { readonly value: Automation };
  underlined(range: Range): string;
}

/** A document whose ranges remember what they are of. */
function markingDocument(file: string, parts: AutomationParts): MarkingDocument {
  const value = automationOf(parts);
  const marks = new WeakMap<Range, string>();
  const mark = (text: string, start: number, end: number): Range => {
    const range = {
      start: { line: 1, column: start + 1 },
      end: { line: 1, column: end + 1 },
    };
    marks.set(range, text);
    return range;
  };
  const at = (path: JsonPath): Json | undefined => {
    let found: unknown = value;
    for (const step of path) {
      found = Array.isArray(found) || isJsonObject(found) ? Reflect.get(found, step) : undefined;
    }
    return found as Json | undefined;
  };
  const stretch = (path: JsonPath, text: unknown, start: number, end: number) =>
    mark(`${formatPath(path)}: ${String(text).slice(start, end)}`, start, end);
  const whole = (path: JsonPath) => mark(formatPath(path), 0, 0);
  return {
    document: {
      file,
      value,
      rangeOfValue: whole,
      rangeOfKey: (path) => mark(`${formatPath(path)} (key)`, 0, 0),
      rangeInString: (path, start, end) => stretch(path, at(path), start, end),
      rangeInKey: (path, start, end) => stretch(path, path.at(-1), start, end),
    },
    underlined: (range) => marks.get(range) ?? "a range that the document did not give",
  };
}

function checkedAutomation(document: MarkingDocument["document"]): CheckedAutomation {
  const automation = document.value;
  const { condition } = automation.trigger;
  const templates: CheckedAutomation["templates"][number][] = [];
  visitStrings(
    automation.invocationMethod as unknown as Json,
    (text, path, place) => {
      templates.push({ path: path.slice(), place, text, parsed: parseTemplate(text) });
    },
    ["invocationMethod"],
  );
  return {
    automation,
    base: [],
    document,
    conditions: (condition?.expressions ?? []).map((expression, index) => ({
      path: ["trigger", "condition", "expressions", index],
      expression,
    })),
    templates,
  };
}
