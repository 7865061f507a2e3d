import type { ConsideredAutomation, DispatchedEvent } from "../model/dispatch.ts";
import type { Reason } from "../model/reason.ts";
import { count } from "./count.ts";
import type { ReasonStyle } from "./reason-words.ts";
import { missingOf, missingText, nearestItem, nearMissText, reasonText } from "./reason-words.ts";
import { markdownCode, markdownText } from "./safe-text.ts";
import { mayShowValues } from "./shown-values.ts";

/** More are counted: `longshore explain` shows them all. */
const MAX_REASONS = 10;
const MAX_TEXT_LENGTH = 300;

export interface SummaryReasonsOptions {
  /** Whether everybody can read the summary. */
  readonly isPublic: boolean;
  /** Events of the same kind that are not among these. */
  readonly leftOut: number;
}

/**
 * A job summary's section about explained events: which part of a condition failed, and what came
 * nearest where nothing matched, folded.
 */
export function summaryReasons(
  events: readonly DispatchedEvent[],
  { isPublic, leftOut }: SummaryReasonsOptions,
): readonly string[] {
  const lines = events.flatMap((event) => {
    const style = markdownStyle(mayShowValues(event, isPublic));
    const failed = event.considered.filter(({ decision }) => decision.decision === "failed");
    return failed.length > 0
      ? failed.flatMap((item) => failureLines(item, event, style))
      : nearestLines(event, style);
  });
  if (lines.length === 0) return [];
  const hides = events.some((event) => !mayShowValues(event, isPublic));
  return [
    "### Why",
    "",
    ...(hides
      ? ["Values of events are left out: `runLogBodies` does not keep them here.", ""]
      : []),
    ...lines,
    ...(leftOut > 0
      ? [`${count(leftOut, "more event")} of the kind: see them with \`longshore explain\`.`, ""]
      : []),
  ];
}

function failureLines(
  { decision, explained }: ConsideredAutomation,
  event: DispatchedEvent,
  style: ReasonStyle,
): readonly string[] {
  return [
    `${style.code(decision.automation)} could not be decided for ${eventText(event, style)}:`,
    "",
    ...reasonLines(explained?.reasons ?? [], style, "failed"),
    "",
  ];
}

function nearestLines(event: DispatchedEvent, style: ReasonStyle): readonly string[] {
  const { nearest, considered } = event;
  if (nearest === undefined) return [];
  const { explained } = nearestItem(nearest, considered) ?? {};
  return [
    `<details><summary>Nothing matched ${markdownText(shorten(`${event.type ?? ""} ${event.target ?? ""}`))}</summary>`,
    "",
    `Nearest: ${nearMissText(nearest, explained, style)}`,
    "",
    ...reasonLines(explained?.reasons ?? [], style, "not-matched"),
    "",
    "</details>",
    "",
  ];
}

function reasonLines(
  reasons: readonly Reason[],
  style: ReasonStyle,
  decision: "failed" | "not-matched",
): readonly string[] {
  const shown = reasons
    .slice(0, MAX_REASONS)
    .flatMap((one) => [
      `- ${reasonText(one, decision, style)}`,
      ...missingOf(one, decision).map((path) => `  - ${missingText(path, style)}`),
    ]);
  const more = reasons.length - MAX_REASONS;
  return more > 0 ? [...shown, `- and ${more} more`] : shown;
}

function eventText({ type, target }: DispatchedEvent, style: ReasonStyle): string {
  return `${style.text(type ?? "")} ${style.code(target ?? "")}`;
}

function markdownStyle(showsValues: boolean): ReasonStyle {
  const code = (text: string) => markdownCode(shorten(text));
  return { code, value: code, text: (text) => markdownText(shorten(text)), showsValues };
}

function shorten(text: string): string {
  return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH)}…`;
}
