import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIAGNOSTIC_CODES } from "../../src/errors/codes.ts";
import type { Diagnostic } from "../../src/errors/diagnostic.ts";
import { sarif } from "../../src/report/sarif.ts";
import { aDiagnostic } from "../support/diagnostics.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { commandsIn } from "../support/workflow-commands.ts";

const OFFICIAL = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);

const validate = compileOfficial();

/** The schema says draft-04 and uses nothing that draft-07 has another meaning for. */
function compileOfficial() {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(OFFICIAL, "utf8"));
  return new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
  readonly relatedLocations?: readonly unknown[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly columnKind: string;
  readonly invocations: readonly {
    readonly toolExecutionNotifications?: readonly {
      readonly message: { readonly text: string };
    }[];
  }[];
  readonly results: readonly Result[];
}

function runOf(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, string>> = {},
): Run {
  const log = JSON.parse(sarif(diagnostics, new Map(Object.entries(texts))));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

function fingerprints(run: Run): readonly string[] {
  return run.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
}

function at(line: number, overrides: Partial<Diagnostic> = {}): Diagnostic {
  return aDiagnostic({
    range: { start: { line, column: 3 }, end: { line, column: 7 } },
    ...overrides,
  });
}

describe("SARIF", () => {
  it("has a rule for every code, and no result where nothing is wrong", () => {
    const run = runOf([]);

    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(DIAGNOSTIC_CODES));
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results).toEqual([]);
  });

  it("has a result with the exact place, relative to the root", () => {
    const note = { message: "First here.", file: "b.yaml", range: aDiagnostic().range };
    const [result] = runOf([
      aDiagnostic({ code: "unknown-key", file: "a b/c%#?é.yaml", hint: "Fix it.", notes: [note] }),
    ]).results;

    expect(result).toMatchObject({
      ruleId: "unknown-key",
      level: "error",
      message: { text: "Something is wrong.\nFix it." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a%20b/c%25%23%3F%C3%A9.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: "First here." } }],
    });
    expect(Object.keys(DIAGNOSTIC_CODES)[result?.ruleIndex ?? -1]).toBe("unknown-key");
  });

  it("has errors before warnings", () => {
    const run = runOf([
      at(1, { severity: "warning" }),
      at(2),
      at(3, { severity: "warning" }),
      at(4),
    ]);

    expect(
      run.results.map(({ locations }) => locations[0]?.physicalLocation.region["startLine"]),
    ).toEqual([2, 4, 1, 3]);
  });

  it("keeps 5,000 results and says how many it left out", () => {
    const run = runOf([
      ...Array.from({ length: 4_990 }, (_, line) => at(line + 1, { severity: "warning" })),
      ...Array.from({ length: 30 }, (_, line) => at(line + 1)),
    ]);

    expect(run.results).toHaveLength(5_000);
    expect(run.results.filter(({ level }) => level === "error")).toHaveLength(30);
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      "20 findings more did not fit; longshore validate shows all.",
    );
  });

  it("stays below a size when compressed, whatever the texts", () => {
    let seed = 1;
    const noise = (length: number) =>
      Array.from({ length }, () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return String.fromCharCode(0x4e00 + (seed % 20_000));
      }).join("");
    const all = Array.from({ length: 200 }, (_, line) => at(line + 1, { message: noise(2_000) }));

    const text = sarif(all, new Map(), 300_000);

    expect(gzipSync(text).length).toBeLessThan(300_000);
    expect(text).toContain("findings more did not fit");
  });

  it.each(HOSTILE_TEXTS)("is one valid log whatever the texts: %j", (text) => {
    const { range } = aDiagnostic();
    const one = aDiagnostic({
      file: `${text}.yaml`,
      message: text === "" ? "x" : text,
      hint: text,
      notes: [{ message: text, file: text, range }],
    });

    const [result] = runOf([one], { [`${text}.yaml`]: `a\n  ${text}` }).results;

    expect(result?.message.text).not.toMatch(/(?<!\\)[[\]]/);
    expect(commandsIn(sarif([one], new Map()))).toEqual([]);
  });
});

describe("a fingerprint", () => {
  const FILE = "automations/a.yaml";
  const lines = ["title: A", "  x: 1", "  publsh: true"];

  it("stays where lines move and white space changes", () => {
    const before = runOf([at(3)], { [FILE]: lines.join("\n") });
    const moved = ["# new", "", ...lines.slice(0, 2), "    publsh:   true \r"].join("\n");
    const after = runOf([at(5, { message: "Said in other words." })], { [FILE]: moved });

    expect(fingerprints(after)).toEqual(fingerprints(before));
  });

  it("is another for another code, file or line, and for each of several", () => {
    const all = [
      at(3),
      at(3),
      at(3, { code: "unknown-key" }),
      at(2),
      at(3, { file: "automations/b.yaml" }),
    ];
    const found = fingerprints(
      runOf(all, { [FILE]: lines.join("\n"), "automations/b.yaml": lines.join("\n") }),
    );

    expect(new Set(found).size).toBe(all.length);
    expect(found.map((one) => one.split(":")[1])).toEqual(["1", "2", "1", "1", "1"]);
  });

  it("does not depend on the rest of a long line", () => {
    const minified = (rest: string) => `{"a":1,${" ".repeat(300)}"b":${rest}}`;
    const [one, other] = ["1", "2"].map((rest) =>
      fingerprints(runOf([at(1)], { [FILE]: minified(rest) })),
    );

    expect(one).toEqual(other);
  });

  it("is one for each finding, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("a.yaml", "b.yaml"))),
        (places) => {
          const found = fingerprints(
            runOf(
              places.map(([line, file]) => at(line, { file })),
              { "a.yaml": "x\nx\ny", "b.yaml": "x" },
            ),
          );
          expect(new Set(found).size).toBe(places.length);
        },
      ),
    );
  });
});
