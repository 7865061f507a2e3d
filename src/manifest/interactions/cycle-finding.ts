import type { Diagnostic, DiagnosticNote } from "../../errors/diagnostic.ts";
import { isPublished } from "../../model/automation.ts";
import { quotedList } from "../../model/suggest.ts";
import { diagnostic } from "../diagnostic.ts";
import type { PlacedAutomation } from "../placed-automation.ts";
import { shownText } from "../shown-text.ts";
import { hasCondition } from "./condition.ts";
import type { Cycle, Link } from "./cycle-paths.ts";

type CycleCode = "cycle" | "cycle-possible";

/** What is said of a cycle: at the trigger of its first automation, with a note at each link. */
export function cycleFinding(code: CycleCode, cycle: Cycle): Diagnostic | undefined {
  const [first] = cycle;
  if (first === undefined) return undefined;
  const parts = [chainWords(cycle, first, code), endWords(cycle, code), draftWords(cycle)];
  const { file } = first.from;
  return diagnostic(code, {
    message: parts.filter((part) => part !== "").join(" "),
    hint: hintFor(cycle, code),
    file,
    range: first.from.rangeOf(triggerTarget(first.from)),
    notes: cycle.length === 1 && first.kind === "run" ? [] : notesOf(cycle),
  });
}

/** More names than this are left out of the middle. */
const MAX_NAMES = 8;

function chainWords(cycle: Cycle, first: Link, code: CycleCode): string {
  const can = code === "cycle" ? "start" : "can start";
  if (cycle.length > 1) {
    const names = cycle.map(({ from }) => `"${nameOf(from)}"`);
    const left = names.length - MAX_NAMES;
    const shown = left > 1 ? [...names.slice(0, MAX_NAMES - 1), `${left + 1} more`] : names;
    return `${[...shown, names[0]].join(" → ")} ${can} each other.`;
  }
  const name = `"${nameOf(first.from)}"`;
  const starts = code === "cycle" ? "starts" : "can start";
  return first.kind === "run"
    ? `${name} ${starts} itself: it listens to its own runs.`
    : `${name} ${starts} itself: it writes the blueprint "${shownText(blueprintOf(first.from))}", to whose changes it listens.`;
}

function endWords(cycle: Cycle, code: CycleCode): string {
  if (code === "cycle") {
    return cycle.length === 1
      ? "It has no condition that could end that."
      : "None of them has a condition that could end that.";
  }
  const named = namesOf(cycle, ({ automation }) => hasCondition(automation));
  if (named.length > 0) {
    if (cycle.length === 1) return "Only its condition can end that.";
    return `Only the condition${named.length === 1 ? "" : "s"} of ${quotedList(named)} can end that.`;
  }
  const unsure = cycle.filter(({ sure }) => !sure);
  if (unsure.length === 0) return "";
  return unsure.some(({ kind }) => kind === "entity")
    ? "Whether that ends depends on which entities are written."
    : "It goes on for as long as the receivers report to the runs.";
}

function draftWords(cycle: Cycle): string {
  const drafts = namesOf(cycle, ({ automation }) => !isPublished(automation));
  if (drafts.length === 0) return "";
  return drafts.length === 1
    ? `${quotedList(drafts)} is a draft.`
    : `${quotedList(drafts)} are drafts.`;
}

function namesOf(cycle: Cycle, is: (placed: PlacedAutomation) => boolean): readonly string[] {
  return cycle
    .filter(({ from }) => is(from))
    .slice(0, MAX_NAMES)
    .map(({ from }) => nameOf(from));
}

function hintFor(cycle: Cycle, code: CycleCode): string {
  if (code === "cycle-possible" && cycle.some(({ from }) => hasCondition(from.automation))) {
    return "Make sure that what they cause does not meet the condition again. If so, say why: # longshore-ignore cycle-possible: <reason>";
  }
  return cycle.some(({ kind }) => kind === "entity")
    ? "Add a condition that what is written does not meet, such as a change of a property that none of them writes."
    : "Listen to the runs of another action, or add a condition that these runs do not meet.";
}

/** What follows is in the message. */
const MAX_NOTES = 20;

function notesOf(cycle: Cycle): readonly DiagnosticNote[] {
  return cycle.slice(0, MAX_NOTES).map(({ from, to, kind }) =>
    kind === "entity"
      ? {
          message: `"${nameOf(from)}" writes the blueprint "${shownText(blueprintOf(from))}", which starts "${nameOf(to)}".`,
          file: from.file,
          range: from.rangeOf(["invocationMethod", "blueprintIdentifier"]),
        }
      : {
          message: `"${nameOf(to)}" listens to the runs of "${nameOf(from)}".`,
          file: to.file,
          range: to.rangeOf(triggerTarget(to)),
        },
  );
}

function triggerTarget({ automation: { trigger } }: PlacedAutomation): readonly string[] {
  const key = "actionIdentifier" in trigger.event ? "actionIdentifier" : "blueprintIdentifier";
  return ["trigger", "event", key];
}

function blueprintOf({ automation: { invocationMethod } }: PlacedAutomation): string {
  return invocationMethod.type === "UPSERT_ENTITY" ? invocationMethod.blueprintIdentifier : "";
}

function nameOf({ automation }: PlacedAutomation): string {
  return shownText(automation.identifier);
}
