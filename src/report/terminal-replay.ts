import type { Replay, ReplayEffect, ReplayExample, ReplayedAutomation } from "../model/replay.ts";
import { count } from "./count.ts";
import type { Paint } from "./paint.ts";
import {
  effectSentence,
  eventWords,
  leftOutSentences,
  moreProblems,
  REPLAY_SIGNS,
  replaySentences,
  requestLines,
  sourceSentences,
} from "./replay-words.ts";
import { visibleLine } from "./safe-text.ts";
import { fieldText } from "./terminal-plan.ts";

/** Longer lines are cut: more is in the JSON output. */
const MAX_LINE_LENGTH = 160;

/** A replay for a terminal: each automation with what it does differently, and examples of it. */
export function replayTerminal(replay: Replay, paint: Paint): string {
  const notes = [
    ...replay.problems.map(({ place, message }) => `not read: ${place}: ${message}`),
    ...moreProblems(replay),
    ...leftOutSentences(replay),
    ...sourceSentences(replay),
  ];
  const lines = [
    ...replay.automations.flatMap((one) => [...automationLines(one, paint), ""]),
    ...replaySentences(replay).map(visibleLine),
    ...notes.map((note) => `  ${paint.dim(visibleLine(note))}`),
  ];
  return `${lines.join("\n")}\n`;
}

function automationLines({ identifier, effects }: ReplayedAutomation, paint: Paint): string[] {
  return [
    paint.bold(visibleLine(identifier)),
    ...effects.flatMap((effect) => effectLines(effect, paint)),
  ];
}

function effectLines(effect: ReplayEffect, paint: Paint): readonly string[] {
  const sign = REPLAY_SIGNS[effect.kind];
  const colour = sign === "+" ? paint.green : sign === "~" ? paint.yellow : paint.red;
  const more = effect.events - effect.examples.length;
  return [
    `  ${colour(`${sign} ${effectSentence(effect)}`)}`,
    ...effect.examples.flatMap((example) => exampleLines(example, paint)),
    ...(more > 0 ? [`    ${paint.dim(`and ${count(more, "more event")}`)}`] : []),
  ];
}

function exampleLines(example: ReplayExample, paint: Paint): readonly string[] {
  const { event, request, fields, moreFields, error } = example;
  const inside = [
    ...(error === undefined ? [] : [`${cut(error.message)} [${error.code}]`]),
    ...(fields === undefined
      ? (request === undefined ? [] : requestLines(request)).map(cut)
      : fields.map((field) => fieldText(field, paint))),
    ...(moreFields === undefined ? [] : [`and ${count(moreFields, "more difference")}`]),
  ];
  return [
    `    ${cut(eventWords(event))} ${paint.dim(cut(`${event.identity} in ${event.place}`))}`,
    ...inside.map((line) => `      ${line}`),
  ];
}

function cut(text: string): string {
  const line = visibleLine(text);
  return line.length <= MAX_LINE_LENGTH ? line : `${line.slice(0, MAX_LINE_LENGTH)}…`;
}
