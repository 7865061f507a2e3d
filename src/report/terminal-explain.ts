import type { DecisionKind } from "../model/decision.ts";
import type { ConsideredAutomation, DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import type { Reason } from "../model/reason.ts";
import type { Paint } from "./paint.ts";
import type { ReasonStyle } from "./reason-words.ts";
import { missingOf, missingText, nearestItem, nearMissText, reasonText } from "./reason-words.ts";
import { visibleLine } from "./safe-text.ts";
import { decisionWord, expressionLine, reason, shorten } from "./terminal-dispatch.ts";

/** More are counted: all are in the JSON output. */
const MAX_REASONS = 12;
const MAX_MATCHED_REASONS = 3;

/** Why each automation decided as it did, for a terminal: what came nearest to a match first. */
export function explainTerminal(result: DispatchResult, paint: Paint): string {
  const lines = result.events.flatMap((event) => [...eventLines(event, paint), ""]);
  return `${lines.join("\n").trimEnd()}\n`;
}

function eventLines(event: DispatchedEvent, paint: Paint): readonly string[] {
  const identity = visibleLine(event.identity);
  if (event.error !== undefined) {
    return [
      paint.bold(`Event ${identity}`),
      `  ${paint.red("undecodable")}  ${visibleLine(event.error)}`,
    ];
  }
  const target = visibleLine(event.target ?? "");
  const head = `${paint.bold(`${event.type ?? ""} ${target}`)} ${paint.dim(identity)}`;
  const near = nearestLines(event, paint);
  if (event.considered.length === 0) {
    return [head, `  No automation listens to "${target}".`, ...near];
  }
  return [head, ...near, ...event.considered.flatMap((item) => itemLines(item, paint))];
}

function nearestLines({ nearest, considered }: DispatchedEvent, paint: Paint): readonly string[] {
  if (nearest === undefined) return [];
  const style = terminalStyle();
  const { explained } = nearestItem(nearest, considered) ?? {};
  const line = `  ${paint.cyan("nearest    ")}  ${nearMissText(nearest, explained, style)}`;
  if (nearest.kind !== "condition") return [line];
  const { reasons = [] } = explained ?? {};
  return [line, ...reasonLines(reasons, nearest.decision, MAX_REASONS, paint)];
}

function itemLines({ decision, explained }: ConsideredAutomation, paint: Paint): readonly string[] {
  const { decision: kind, note, expressions, decidedBy, automation } = decision;
  const most = kind === "matched" ? MAX_MATCHED_REASONS : MAX_REASONS;
  return [
    `  ${decisionWord(decision, paint)}  ${visibleLine(automation)}`,
    ...(note === undefined ? [] : [`      note: ${visibleLine(note)}`]),
    ...expressions.map((one) => expressionLine(one, paint)),
    `      ${paint.dim(reason(decidedBy))}`,
    ...reasonLines(explained?.reasons ?? [], kind, most, paint),
  ];
}

function reasonLines(
  reasons: readonly Reason[],
  decision: DecisionKind,
  most: number,
  paint: Paint,
): readonly string[] {
  const style = terminalStyle();
  const shown = reasons
    .slice(0, most)
    .flatMap((one) => [
      `      ${paint.cyan("why")} ${reasonText(one, decision, style)}`,
      ...missingOf(one, decision).map((path) => `          ${missingText(path, style)}`),
    ]);
  const more = reasons.length - most;
  return more > 0 ? [...shown, `      ${paint.dim(`and ${more} more`)}`] : shown;
}

function terminalStyle(): ReasonStyle {
  const short = (text: string) => visibleLine(shorten(text));
  return {
    code: short,
    value: short,
    text: (text) => visibleLine(shorten(text)),
    showsValues: true,
  };
}
