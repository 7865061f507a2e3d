import type { Diagnostic } from "../errors/diagnostic.ts";
import type { Automation } from "../model/automation.ts";
import { UNAUTHORED_KEYS } from "../model/automation.ts";
import { validateAutomation } from "../model/generated/automation.validator.js";
import type { JsonObject, JsonPath } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import type { ManifestEntry } from "../model/manifest.ts";
import AUTOMATION_SCHEMA from "../model/schema/automation.json" with { type: "json" };
import type { Range } from "../model/source.ts";
import { diagnostic } from "./diagnostic.ts";
import type { Place, WrittenIdentifier } from "./duplicate-identifiers.ts";
import type { JqSubject } from "./jq-findings.ts";
import type { ParsedDocument } from "./parse/located-document.ts";
import type { PlacedAutomation } from "./placed-automation.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { schemaDiagnostics } from "./schema/schema-diagnostics.ts";
import type { AutomationParts } from "./take-apart.ts";
import { takeApart } from "./take-apart.ts";

export interface AutomationSubject {
  readonly document: ParsedDocument;
  /** Path of the automation inside its document. */
  readonly base: JsonPath;
  readonly value: unknown;
}

/** An object that is meant as an automation, whatever is wrong with it. */
export interface CheckedValue {
  readonly published: boolean;
  readonly identifier?: WrittenIdentifier;
  /** Where the schema accepts it. */
  readonly entry?: ManifestEntry;
  readonly placed?: PlacedAutomation;
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly checked?: CheckedValue;
  /** What is left to check, with the parts of it that nobody keeps. */
  readonly jq?: { readonly subject: JqSubject; readonly parts: AutomationParts };
}

/**
 * Errors of the validator that leave an automation whole enough for the rules to look at. Errors,
 * not findings: a mistyped required key is one finding, and a missing key all the same.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...["additionalProperties", "pattern", "minLength", "maxLength"],
]);

/** Everything that can be said of one automation without jq and without the others. */
export function checkAutomation(
  subject: AutomationSubject,
  context: RuleContext,
  rules: readonly Rule[],
): CheckResult {
  const { document, base, value } = subject;
  if (!isJsonObject(value)) {
    return { diagnostics: [notAnObject(subject)] };
  }
  const accepted = isAutomation(value);
  const errors = accepted ? [] : (validateAutomation.errors ?? []);
  const schemaFindings = accepted
    ? []
    : schemaDiagnostics(errors, {
        ...subject,
        schema: AUTOMATION_SCHEMA,
        noun: "automation",
      });
  const parts = takeApart(value, base);
  const whole = accepted || errors.every(({ keyword }) => HARMLESS.has(keyword));
  const found = isWhole(value, whole) ? runRules(value, parts, subject, context, rules) : [];
  return {
    diagnostics: found.length === 0 ? schemaFindings : [...schemaFindings, ...found],
    checked: checkedValue(value, accepted ? value : undefined, subject),
    jq: { subject: { document, base, value, quotesReported: whole }, parts },
  };
}

function checkedValue(
  { identifier, publish }: JsonObject,
  accepted: Automation | undefined,
  subject: AutomationSubject,
): CheckedValue {
  const published = publish === true;
  if (accepted === undefined) {
    if (typeof identifier !== "string") return { published };
    return { published, identifier: { identifier, place: new AutomationPlace(subject) } };
  }
  const placed = new AutomationAtPlace(accepted, subject);
  const own = authored(accepted);
  const entry = own === accepted ? placed : new AutomationAtPlace(own, subject);
  return {
    published,
    identifier: { identifier: accepted.identifier, place: placed },
    entry,
    placed,
  };
}

/**
 * Places are read when they are asked for: of most automations nobody asks. Classes, because there
 * are ten thousand, and a function for each would take more than all that they hold.
 */
class AutomationPlace implements Place {
  readonly file: string;
  readonly #document: ParsedDocument;
  readonly #base: JsonPath;

  constructor({ document, base }: AutomationSubject) {
    this.file = document.file;
    this.#document = document;
    this.#base = base;
  }

  get range(): Range {
    return this.rangeOf(["identifier"]);
  }

  rangeOf(path: JsonPath): Range {
    return this.#document.rangeOfValue([...this.#base, ...path]);
  }
}

class AutomationAtPlace extends AutomationPlace implements ManifestEntry, PlacedAutomation {
  readonly automation: Automation;

  constructor(automation: Automation, subject: AutomationSubject) {
    super(subject);
    this.automation = automation;
  }
}

function authored(automation: Automation): Automation {
  if (!Object.keys(automation).some((key) => UNAUTHORED_KEYS.has(key))) return automation;
  const { identifier, trigger, invocationMethod, ...rest } = automation;
  const own = Object.entries(rest).filter(([key]) => !UNAUTHORED_KEYS.has(key));
  return { identifier, trigger, invocationMethod, ...Object.fromEntries(own) };
}

function notAnObject({ document, base, value }: AutomationSubject): Diagnostic {
  const empty = value === null || value === undefined;
  return diagnostic("not-an-automation", {
    message: empty
      ? `The ${base.length === 0 ? "document" : "list item"} is empty. It holds no automation.`
      : 'An automation is an object with keys such as "identifier" and "trigger".',
    hint: empty ? "Write an automation, or delete it." : "Write an object, or a list of them.",
    file: document.file,
    range: document.rangeOfValue(base),
  });
}

function runRules(
  automation: Automation,
  parts: AutomationParts,
  { document, base }: AutomationSubject,
  context: RuleContext,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const checked = { automation, base, document, ...parts };
  const { file } = document;
  const found: Diagnostic[] = [];
  for (const { code, check } of rules) {
    for (const finding of check(checked, context)) {
      found.push(diagnostic(code, { ...finding, file }));
    }
  }
  return found;
}

/** What the schema accepts, or would but for keys and texts that no rule trips over. */
function isWhole(value: unknown, whole: boolean): value is Automation {
  return whole && isJsonObject(value);
}

function isAutomation(value: unknown): value is Automation {
  return validateAutomation(value);
}
