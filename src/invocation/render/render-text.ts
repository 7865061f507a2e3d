import type { ExpressionError, ExpressionOutcome } from "../../model/decision.ts";
import type { Json, JsonPath } from "../../model/json.ts";
import { formatPath } from "../../model/json.ts";
import type { TemplateExpression } from "../../model/template.ts";
import { parseTemplate } from "../../model/template.ts";
import { namesSecret } from "../secret-values.ts";
import type { Result } from "./result.ts";
import { failed, ok } from "./result.ts";

export interface RenderScope {
  /** By the expression's text, as jq got it. */
  readonly outcomes: ReadonlyMap<string, ExpressionOutcome>;
  /** Whether an expression that fails ends the run or is null, as Port has it. */
  readonly onError: "fail" | "as-port";
}

/** Renders one string: its own value where it is wholly one template, otherwise text. */
export function renderString(
  text: string,
  path: JsonPath,
  scope: RenderScope,
): Result<Json | undefined> {
  return renderWith(text, path, (expression) => evaluated(expression, path, scope));
}

/**
 * Renders a string of a URL or a header, where text around a missing value would send the request
 * to a place like `…/null`: null and `empty` fail the run, whatever `templates.onError` says.
 */
export function renderLine(text: string, path: JsonPath, scope: RenderScope): Result<Json> {
  return renderWith(text, path, (expression) => evaluatedPresent(expression, path, scope));
}

function renderWith<T extends Json | undefined>(
  text: string,
  path: JsonPath,
  read: (expression: TemplateExpression) => Result<T>,
): Result<T | string> {
  const parsed = parseTemplate(text);
  if (parsed.kind === "literal") return ok(parsed.text);
  if (parsed.kind === "value") return read(parsed.expression);
  if (parsed.kind === "invalid") {
    return failed("template-failed", `The text of "${formatPath(path)}": ${parsed.message}`, path);
  }
  let result = "";
  for (const part of parsed.parts) {
    if (part.kind === "text") {
      result += part.text;
      continue;
    }
    const value = read(part.expression);
    if (value.kind === "failed") return value;
    result += asText(value.value);
  }
  return ok(result);
}

function evaluated(
  expression: TemplateExpression,
  path: JsonPath,
  scope: RenderScope,
): Result<Json | undefined> {
  const outcome = scope.outcomes.get(expression.expression);
  if (outcome === undefined) throw new Error(`Not evaluated: ${expression.expression}`);
  if (outcome.kind === "value") return ok(outcome.value);
  if (outcome.kind === "empty") return ok(undefined);
  if (scope.onError === "as-port") return ok(null);
  return failed(
    "template-failed",
    `The template "${shown(expression)}" in "${formatPath(path)}" failed: ${reasonOf(expression, outcome.error)}`,
    path,
  );
}

/** jq quotes the beginning of the value that it stumbled over, which no redactor would find. */
function reasonOf(expression: TemplateExpression, error: ExpressionError): string {
  if (error.code !== "jq-runtime" || !namesSecret(expression.expression)) return error.message;
  return "jq's reason is not shown, because the expression reads a secret.";
}

function evaluatedPresent(
  expression: TemplateExpression,
  path: JsonPath,
  scope: RenderScope,
): Result<Json> {
  const result = evaluated(expression, path, scope);
  if (result.kind === "failed") return result;
  if (result.value !== null && result.value !== undefined) return ok(result.value);
  const given = result.value === null ? "null" : "nothing";
  return failed(
    "template-null",
    `The template "${shown(expression)}" in "${formatPath(path)}" gave ${given}, which a URL or a header cannot hold.`,
    path,
  );
}

function asText(value: Json | undefined): string {
  if (typeof value === "string") return value;
  return value === undefined ? "undefined" : JSON.stringify(value);
}

const SHOWN_CHARACTERS = 120;

function shown(expression: TemplateExpression): string {
  const text = `{{${expression.source}}}`;
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}
