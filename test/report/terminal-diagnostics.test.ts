import { describe, expect, it } from "vitest";
import { COLOURED, PLAIN } from "../../src/report/paint.ts";
import { diagnosticsTerminal, validateSentence } from "../../src/report/terminal-diagnostics.ts";
import { aDiagnostic } from "../support/diagnostics.ts";

const TEXTS = new Map([["automations/a.yaml", "a: 1\n  conditon: 2\n"]]);

describe("diagnosticsTerminal", () => {
  it("shows the place, the line, notes and hint", () => {
    const { range } = aDiagnostic();
    const one = aDiagnostic({
      hint: "Fix it.",
      notes: [{ message: "The first one is here.", file: "b.yaml", range }],
    });

    expect(diagnosticsTerminal([one], TEXTS, PLAIN)).toBe(
      [
        "automations/a.yaml:2:3: error: Something is wrong. [syntax]",
        "  |",
        "2 |   conditon: 2",
        "  |   ^~~~",
        "  note: b.yaml:2:3: The first one is here.",
        "  hint: Fix it.",
        "",
      ].join("\n"),
    );
  });

  it("shows no line of a file that could not be read", () => {
    expect(diagnosticsTerminal([aDiagnostic({ file: "b.yaml" })], TEXTS, PLAIN)).toBe(
      "b.yaml:2:3: error: Something is wrong. [syntax]\n",
    );
  });

  it("keeps findings apart by a blank line", () => {
    const text = diagnosticsTerminal([aDiagnostic(), aDiagnostic()], new Map(), PLAIN);

    expect(text.split("\n\n")).toHaveLength(2);
  });

  it("is the same text in colour", () => {
    const one = aDiagnostic({ severity: "warning", hint: "Fix it." });
    const coloured = diagnosticsTerminal([one], TEXTS, COLOURED);

    expect(coloured).toContain("\u001b[33mwarning:\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is removed.
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(diagnosticsTerminal([one], TEXTS, PLAIN));
  });

  it("shows 50,000 findings of one file soon", () => {
    const text = "- 1\n".repeat(50_000);
    const all = Array.from({ length: 50_000 }, (_, index) =>
      aDiagnostic({
        range: { start: { line: index + 1, column: 3 }, end: { line: index + 1, column: 4 } },
      }),
    );
    const start = performance.now();
    diagnosticsTerminal(all, new Map([["automations/a.yaml", text]]), PLAIN);

    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("validateSentence", () => {
  const counts = { files: 14, automations: 20, published: 19, drafts: 1, errors: 0, warnings: 0 };

  it.each([
    ["no files", [], { ...counts, files: 0 }, "No definition files were found."],
    [
      "suppressed findings",
      [],
      { ...counts, suppressed: 1 },
      "No problems in 14 files; 20 automations: 19 published, 1 draft; 1 finding suppressed.",
    ],
    ["no problems", [], counts, "No problems in 14 files; 20 automations: 19 published, 1 draft."],
    [
      "problems",
      [aDiagnostic(), aDiagnostic({ file: "b.yaml" }), aDiagnostic()],
      { ...counts, errors: 2, warnings: 1 },
      "2 errors and 1 warning in 2 of 14 files; 20 automations: 19 published, 1 draft.",
    ],
  ])("of %s", (_title, diagnostics, given, expected) => {
    expect(validateSentence(diagnostics, given)).toBe(expected);
  });
});
