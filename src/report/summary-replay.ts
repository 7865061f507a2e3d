import type { Replay, ReplayEffect, ReplayExample } from "../model/replay.ts";
import type { DeliveryRequest } from "../model/run.ts";
import { count } from "./count.ts";
import {
  effectSentence,
  effectWords,
  eventWords,
  leftOutSentences,
  moreProblems,
  replaySentences,
  requestLines,
} from "./replay-words.ts";
import { markdownBlock, markdownCode, markdownCodeCell, markdownText } from "./safe-text.ts";
import { fieldRow } from "./summary-plan.ts";

export const REPLAY_TITLE = "Recorded events";

export const REPLAY_HEAD: readonly string[] = [
  "| Automation | What differs | Events |",
  "| --- | --- | --: |",
];

/** A replay as sections of a job summary, most important first. */
export function replaySections(replay: Replay): readonly (readonly string[])[] {
  const rows = replayRows(replay);
  return [
    [`### ${REPLAY_TITLE}`, "", ...replayText(replay)],
    rows.length === 0 ? [] : [...REPLAY_HEAD, ...rows, ""],
    ...replayDetails(replay),
    problemLines(replay),
  ];
}

/**
 * What was replayed, as a paragraph.
 *
 * @param most - characters, before they are written as Markdown.
 */
export function replayText(replay: Replay, most = Number.POSITIVE_INFINITY): readonly string[] {
  const text = replaySentences(replay).join(" ");
  return [markdownText(text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`), ""];
}

/** One row an effect. */
export function replayRows({ automations }: Replay): readonly string[] {
  return automations.flatMap(({ identifier, effects }) =>
    effects.map(
      (effect) => `| ${markdownCodeCell(identifier)} | ${effectWords(effect)} | ${effect.events} |`,
    ),
  );
}

/**
 * Examples of each effect, a section an effect, that unfolds.
 *
 * @param most - of one effect.
 */
export function replayDetails(
  { automations }: Replay,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] {
  return automations.flatMap(({ identifier, effects }) =>
    effects.map((effect) =>
      effectDetails(identifier, { ...effect, examples: effect.examples.slice(0, most) }),
    ),
  );
}

/** What was not read, or not replayed for another reason. */
export function problemLines(replay: Replay): readonly string[] {
  const lines = [
    ...replay.problems.map(
      ({ place, message }) => `- Not read: ${markdownCode(place)}: ${markdownText(message)}`,
    ),
    ...[...moreProblems(replay), ...leftOutSentences(replay)].map(
      (note) => `- ${markdownText(note)}`,
    ),
  ];
  return lines.length === 0 ? [] : [...lines, ""];
}

function effectDetails(identifier: string, effect: ReplayEffect): readonly string[] {
  const { events, examples } = effect;
  const more = events - examples.length;
  return [
    `<details><summary>${markdownText(identifier)}: ${effectSentence(effect)}</summary>`,
    "",
    ...examples.flatMap(exampleLines),
    ...(more > 0 ? [`And ${count(more, "more event")}.`, ""] : []),
    "</details>",
    "",
  ];
}

function exampleLines({
  event,
  request,
  fields,
  moreFields,
  error,
}: ReplayExample): readonly string[] {
  const shown = [
    `${markdownText(eventWords(event))}: ${markdownCode(event.identity)} in ${markdownCode(event.place)}`,
    "",
  ];
  if (error !== undefined)
    shown.push(`${markdownText(error.message)} ${markdownCode(error.code)}`, "");
  if (fields !== undefined) {
    shown.push("| Field | Before | After |", "| --- | --- | --- |", ...fields.map(fieldRow));
    if (moreFields !== undefined) shown.push("", `And ${count(moreFields, "more difference")}.`);
    shown.push("");
  } else if (request !== undefined) {
    shown.push(...markdownBlock(readableLines(request)), "");
  }
  return shown;
}

/** As {@link requestLines} are, with JSON over several lines. */
function readableLines(request: DeliveryRequest): readonly string[] {
  const { body, ...rest } = request;
  if (body === undefined) return requestLines(request);
  return [...requestLines(rest), ...readableBody(body)];
}

function readableBody(body: string): readonly string[] {
  try {
    return JSON.stringify(JSON.parse(body), null, 2).split("\n");
  } catch {
    // A form, or cut.
    return [body];
  }
}
