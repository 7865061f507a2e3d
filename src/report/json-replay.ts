import type { Replay, ReplayEffect, ReplayExample } from "../model/replay.ts";
import { countReplay } from "../model/replay.ts";
import { fieldJson } from "./json-field.ts";

/** The `replay` member of the `plan` document. */
export function replayJson(replay: Replay): object {
  const { automations, compared, events, left, leftBecause, sources, problems } = replay;
  return {
    automations: automations.map(({ identifier, change, effects }) => ({
      identifier,
      change,
      effects: effects.map(effectJson),
    })),
    sources,
    problems,
    summary: {
      compared,
      events,
      left,
      ...(leftBecause === undefined ? {} : { leftBecause }),
      problems: problems.length + replay.moreProblems,
      effects: countReplay(replay),
    },
  };
}

function effectJson({ kind, events, examples }: ReplayEffect): object {
  return { kind, events, examples: examples.map(exampleJson) };
}

function exampleJson({ event, request, fields, moreFields, error }: ReplayExample): object {
  return {
    event,
    ...(request === undefined ? {} : { request }),
    ...(fields === undefined ? {} : { fields: fields.map(fieldJson) }),
    ...(moreFields === undefined ? {} : { moreFields }),
    ...(error === undefined ? {} : { error }),
  };
}
