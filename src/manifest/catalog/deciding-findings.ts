import { isSystemBlueprint } from "../../model/catalog.ts";
import { absentReads } from "../absent-side.ts";
import type { CheckedAutomation, Finding } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import { faultyValues, otherType, otherValues } from "./faulty-values.ts";
import type { JudgedPart, JudgedTogether } from "./judged-conditions.ts";
import type { ModelledAutomation } from "./modelled-automation.ts";
import { unknownBlueprintsAskedFor } from "./unknown-blueprints.ts";

type Verdict = JudgedPart["verdict"];

/** Parts of a condition that are certainly always the same. */
export function decidingFindings(
  automation: ModelledAutomation,
  checked: CheckedAutomation,
  verdict: Verdict,
): readonly Finding[] {
  const { parts, together } = automation.judged();
  if (parts.length === 0 && together === undefined) return [];
  const explained = explainedExpressions(automation, checked);
  const combinator = combinatorOf(checked);
  const found = parts
    .filter((part) => part.verdict === verdict && !explained.has(part.index))
    .flatMap((part) => partFinding(automation, part, combinator));
  const isExplained = together?.indices.some((index) => explained.has(index)) ?? true;
  if (together === undefined || together.verdict !== verdict || isExplained) return found;
  return [...found, ...togetherFinding(automation, checked, together)];
}

function combinatorOf({ automation: { trigger }, conditions }: CheckedAutomation): "and" | "or" {
  return conditions.length > 1 ? (trigger.condition?.combinator ?? "and") : "and";
}

/** Expressions of which other findings already say why they are always the same. */
function explainedExpressions(
  automation: ModelledAutomation,
  checked: CheckedAutomation,
): ReadonlySet<number> {
  const values = faultyValues(
    automation,
    checked,
    (met) => otherType(met) !== undefined || otherValues(met) !== undefined,
  ).flatMap(({ condition }) => condition ?? []);
  const absent = new Set(absentReads(checked).map(({ expression }) => expression));
  const { blueprint } = automation.model;
  const isClosed = blueprint !== undefined && !isSystemBlueprint(blueprint.identifier);
  const members = automation.expressions.flatMap(({ condition, reads, source }) => {
    const isUnknown = reads.some(({ group, name }) => isClosed && !blueprint[group].has(name));
    return condition !== undefined && (isUnknown || absent.has(source)) ? [condition] : [];
  });
  const blueprints = unknownBlueprintsAskedFor(automation).flatMap(
    ({ condition }) => condition ?? [],
  );
  return new Set([...values, ...members, ...blueprints]);
}

function partFinding(
  { expressions }: ModelledAutomation,
  { verdict, index, range: { start, end }, within }: JudgedPart,
  combinator: "and" | "or",
): readonly Finding[] {
  const expression = expressions.find(({ condition }) => condition === index);
  if (expression === undefined) return [];
  return [
    {
      message: `"${shownText(expression.source.slice(start, end))}" is ${verdict} true${consequence(verdict, within, combinator)}.`,
      hint:
        verdict === "never"
          ? "Ask for something that can be, or remove it."
          : "Remove it, or ask for less.",
      range: expression.range(start, end),
    },
  ];
}

function consequence(
  verdict: Verdict,
  within: "and" | "or" | undefined,
  combinator: "and" | "or",
): string {
  if (within !== undefined) {
    const isDecisive = (verdict === "never") === (within === "and");
    return isDecisive
      ? `, and so is the "${within}" that it stands in`
      : `, and makes no difference in the "${within}" that it stands in`;
  }
  if (verdict === "never") {
    return combinator === "and"
      ? ": the automation never starts"
      : ", and makes no difference in the condition";
  }
  return combinator === "and"
    ? ", and holds no event back"
    : ": every event of the trigger starts the automation";
}

function togetherFinding(
  { expressions }: ModelledAutomation,
  { document }: CheckedAutomation,
  { verdict, indices }: JudgedTogether,
): readonly Finding[] {
  const involved = expressions.filter(
    ({ condition }) => condition !== undefined && indices.includes(condition),
  );
  const last = involved.at(-1);
  if (last === undefined) return [];
  const whole = (expression: typeof last) => expression.range(0, expression.source.length);
  return [
    {
      message:
        verdict === "never"
          ? `"${shownText(last.source)}" is never true where ${involved.length > 2 ? "the others are" : "the other is"}: the automation never starts.`
          : `Whatever the event, "${shownText(last.source)}" or ${involved.length > 2 ? "one of the others" : "the other"} is true: every event of the trigger starts the automation.`,
      hint:
        verdict === "never" ? "Remove one, or join them with or." : "Remove one, or ask for more.",
      range: whole(last),
      notes: involved.slice(0, -1).map((other) => ({
        message: "The other is here.",
        file: document.file,
        range: whole(other),
      })),
    },
  ];
}
