import type { DiagnosticCode } from "../errors/codes.ts";
import type { DiagnosticNote } from "../errors/diagnostic.ts";
import type { Severity } from "../errors/severity.ts";
import type { Automation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { JsonPath } from "../model/json.ts";
import type { Range } from "../model/source.ts";
import type { ParsedTemplate } from "../model/template.ts";
import type { ModelledAutomation } from "./catalog/modelled-automation.ts";
import type { Policy } from "./policy/compile-policy.ts";
import type { SourceDocument } from "./source-document.ts";

/** One jq expression of a condition. */
export interface ConditionExpression {
  /** Inside the document, `base` included. */
  readonly path: JsonPath;
  readonly expression: string;
}

/** One string of the invocation that may hold templates; a key is one too. */
export interface TemplateString {
  /** Inside the document, `base` included. */
  readonly path: JsonPath;
  readonly place: "key" | "value";
  readonly text: string;
  readonly parsed: ParsedTemplate;
}

/** An automation that the schema accepted, taken apart once for all rules. */
export interface CheckedAutomation {
  readonly automation: Automation;
  /** Path of the automation inside its document: `[]`, or `[2]` in a list. */
  readonly base: JsonPath;
  readonly document: SourceDocument;
  readonly conditions: readonly ConditionExpression[];
  /** Every string below `invocationMethod`, templates or not. */
  readonly templates: readonly TemplateString[];
}

export interface RuleContext {
  readonly runtime: RuntimeConfig;
  /** The team's own rules; absent: none. */
  readonly policy?: Policy;
  /** What entities are made of; absent: not known. */
  readonly catalog?: CatalogChecks;
}

/** The catalog's model, for the rules that need it. */
export interface CatalogChecks {
  /** An automation as the catalog sees it: the same for the same one, however often it is asked. */
  modelled(checked: CheckedAutomation): ModelledAutomation;
}

/** A rule's finding; the code is the rule's, the file the document's. */
export interface Finding {
  /** Where the configuration says it; absent: the registry's. */
  readonly severity?: Severity;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly range: Range;
  readonly notes?: readonly DiagnosticNote[];
}

/** One check, one code, one file: `rules/<code>.ts`. */
export interface Rule {
  readonly code: DiagnosticCode;
  check(automation: CheckedAutomation, context: RuleContext): readonly Finding[];
}
