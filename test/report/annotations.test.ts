import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/errors/diagnostic.ts";
import { annotations, failureAnnotations, notice } from "../../src/report/annotations.ts";
import { visibleText } from "../../src/report/safe-text.ts";
import { aDiagnostic } from "../support/diagnostics.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { commandsIn } from "../support/workflow-commands.ts";

describe("annotations", () => {
  it("are commands with the exact place", () => {
    const text = annotations([
      aDiagnostic({ file: "a,b:c.yaml", message: "Bad: 100 %.", hint: "Fix it." }),
    ]);

    expect(text).toBe(
      "::error file=a%2Cb%3Ac.yaml,line=2,endLine=2,col=3,endColumn=6,title=syntax::Bad: 100 %25.%0AFix it.\n",
    );
  });

  it("have no columns over several lines, which GitHub refuses", () => {
    const range = { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } };

    const [command] = commandsIn(annotations([aDiagnostic({ range })]));

    expect(command?.properties).toEqual({
      file: "automations/a.yaml",
      line: "2",
      endLine: "4",
      title: "syntax",
    });
  });

  it("have a column for an empty range", () => {
    const at = { line: 1, column: 1 };

    const [command] = commandsIn(annotations([aDiagnostic({ range: { start: at, end: at } })]));

    expect(command?.properties).toMatchObject({ col: "1", endColumn: "1" });
  });

  it("are nothing for nothing", () => {
    expect(annotations([])).toBe("");
  });

  it.each([
    [10, 10, 0],
    [11, 0, 1],
    [0, 12, 2],
    [30, 25, 35],
  ])("of %d errors and %d warnings leave out %d, and say so", (errors, warnings, left) => {
    const all: Diagnostic[] = [
      ...Array.from({ length: warnings }, (_, i) =>
        aDiagnostic({ severity: "warning", message: `w${i}` }),
      ),
      ...Array.from({ length: errors }, (_, i) => aDiagnostic({ message: `e${i}` })),
    ];

    const commands = commandsIn(annotations(all));

    const shown = commands.filter(({ command }) => command !== "notice").map(({ data }) => data);
    expect(shown).toEqual([
      ...Array.from({ length: Math.min(errors, 10) }, (_, i) => `e${i}`),
      ...Array.from({ length: Math.min(warnings, 10) }, (_, i) => `w${i}`),
    ]);
    const notices = commands.filter(({ command }) => command === "notice").map(({ data }) => data);
    expect(notices).toEqual(
      left === 0
        ? []
        : [expect.stringContaining(`${left} finding${left === 1 ? "" : "s"} more: GitHub shows`)],
    );
  });

  it.each(HOSTILE_TEXTS)("are one command whatever the texts: %j", (text) => {
    const one = aDiagnostic({ file: `${text}.yaml`, message: text, hint: text });

    const commands = commandsIn(annotations([one]));

    expect(commands).toEqual([
      {
        command: "error",
        properties: expect.objectContaining({ file: `${visibleText(text)}.yaml`, line: "2" }),
        data: visibleText(`${text}\n${text}`),
      },
    ]);
  });
});

describe("what failed beside the files", () => {
  const failures = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      code: "foreign-identifier",
      message: `${index}`,
    }));

  it("is an error without a place", () => {
    const text = failureAnnotations([{ code: "store-failed", message: "100 % full." }], []);

    expect(text).toBe("::error title=store-failed::100 %25 full.\n");
  });

  it.each([
    [0, 12, 10],
    [7, 12, 3],
    [25, 12, 0],
    [2, 1, 1],
  ])("shares GitHub's ten with %d errors of files: of %d there are %d", (errors, count, shown) => {
    const diagnostics = Array.from({ length: errors }, () => aDiagnostic());

    expect(commandsIn(failureAnnotations(failures(count), diagnostics))).toHaveLength(shown);
  });

  it("does not say again that files have errors", () => {
    const invalid = { code: "invalid-files", message: "There is 1 error in 1 file." };

    expect(failureAnnotations([invalid], [aDiagnostic()])).toBe("");
  });

  it.each(HOSTILE_TEXTS)("is one command whatever the text: %j", (text) => {
    const commands = [
      ...commandsIn(failureAnnotations([{ code: "store-failed", message: text }], [])),
      ...commandsIn(notice(text)),
    ];

    expect(commands.map(({ command, data }) => [command, data])).toEqual([
      ["error", visibleText(text)],
      ["notice", visibleText(text)],
    ]);
  });
});
