import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/report/json-text.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { commandsIn } from "../support/workflow-commands.ts";

describe("a JSON document on stdout", () => {
  it.each(HOSTILE_TEXTS)("holds no workflow command for %j", (text) => {
    const document = jsonText({ message: text, [text]: [text] });

    expect(commandsIn(document)).toEqual([]);
    expect(JSON.parse(document)).toEqual({ message: text, [text]: [text] });
  });
});
