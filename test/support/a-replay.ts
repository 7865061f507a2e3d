import type { Replay } from "../../src/model/replay.ts";

/** A replay in which everything that a stranger may have written is this text. */
export function aReplay(text: string): Replay {
  const event = { identity: text, type: "ENTITY_UPDATED", target: text, place: text } as const;
  const request = {
    method: "POST",
    url: `https://${text}`,
    headers: { "x-header": text },
    body: JSON.stringify({ [text]: text }),
  };
  const fields = [{ path: text, before: text, after: { [text]: [text] } }];
  const error = { code: "template-failed", message: text, path: text };
  return {
    automations: [
      {
        identifier: text,
        change: "update",
        effects: [
          { kind: "newly-firing", events: 2, examples: [{ event, request }] },
          {
            kind: "request-changed",
            events: 1,
            examples: [{ event, request, fields, moreFields: 2 }],
          },
          { kind: "newly-failing", events: 1, examples: [{ event, error }] },
        ],
      },
    ],
    compared: 1,
    events: 3,
    left: 1,
    leftBecause: "limit",
    sources: [
      { name: "tests", events: 3, repeated: 1, leftOut: [text] },
      { name: "run-log", events: 0, repeated: 0, because: text, leftOut: [] },
    ],
    problems: [{ place: text, message: text }],
    moreProblems: 1,
  };
}
