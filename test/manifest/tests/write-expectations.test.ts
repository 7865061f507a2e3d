import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readTestFile } from "../../../src/manifest/tests/read-test-file.ts";
import { writeExpectations } from "../../../src/manifest/tests/write-expectations.ts";
import type { TestExpectation } from "../../../src/model/test-file.ts";

/** The file with another expectation of one of its cases. */
function written(text: string, index: number, after: TestExpectation, file = "a.test.yaml") {
  const before = readTestFile(file, text).written?.tests.cases[index]?.expect;
  return writeExpectations(file, text, [
    { index, ...(before === undefined ? {} : { before }), after },
  ]);
}

const FILE = `# Tests of one team.
clock:   2026-01-02T03:04:05Z

cases:
  # The first.
  - name: "one"   # as it was
    event: { entityCreated: { blueprint: service } }
    expect:
      # Who has to know.
      fires:
        - automation: 'a' # the owner
          request:
            url: "https://a.example.com/"
            body: { text: "before", keep:   1 } # the text

        # Nobody else.
        - b
      does-not-fire: [c]

  # The second.
  - { name: two, event: { entityCreated: { blueprint: service } }, expect: { fires: [a] } }
  - name: three
    event: { entityCreated: { blueprint: service } }
# The end.
`;

describe("an expectation in YAML", () => {
  it("changes where it differs, and keeps forms and comments", () => {
    const request = { url: "https://a.example.com/", body: { text: "after", keep: 1 } };

    const text = written(FILE, 0, {
      fires: [{ automation: "a", request }, "b", "d"],
      "does-not-fire": ["c"],
    });

    expect(text).toBe(
      FILE.replace('text: "before", keep:   1', 'text: "after", keep: 1').replace(
        "        - b\n",
        "        - b\n        - d\n",
      ),
    );
  });

  it("comes behind what a case has", () => {
    expect(written(FILE, 2, { fires: ["a"], fails: [{ automation: "b", error: "timeout" }] })).toBe(
      FILE.replace(
        "# The end.",
        "    expect:\n      fires:\n        - a\n      fails:\n        - automation: b\n          error: timeout\n# The end.",
      ),
    );
  });

  it("stays in the braces of its case", () => {
    expect(written(FILE, 1, { fires: ["a", "b"] })).toBe(
      FILE.replace("expect: { fires: [a] }", "expect: { fires: [a, b] }"),
    );
  });

  it("is read again where a key is empty, for which the braces need lines", () => {
    const after = { fires: [{ automation: "a", request: { body: { "": "x" } } }] };

    const { cases } = parse(written(FILE, 1, after));

    expect(cases[1].expect).toEqual(after);
  });

  it("takes the place of braces with nothing in them", () => {
    const text = "cases:\n- name: x\n  event: {}\n  expect: {} # none yet\n- name: y\n";

    expect(written(text, 0, { fires: ["a"] })).toBe(
      "cases:\n- name: x\n  event: {}\n  expect:\n    fires:\n    - a # none yet\n- name: y\n",
    );
  });

  it("keeps the line ends of the file", () => {
    const text = "cases:\r\n  - name: x\r\n    event: {}\r\n    expect: {}\r\n";

    expect(written(text, 0, { fires: ["a"] })).toBe(
      "cases:\r\n  - name: x\r\n    event: {}\r\n    expect:\r\n      fires:\r\n        - a\r\n",
    );
  });
});

describe("an expectation in JSON", () => {
  it("changes alone, in the file's indentation", () => {
    const file = (fires: readonly string[]) =>
      `${JSON.stringify({ cases: [{ name: "x", event: {}, expect: { fires } }, { name: "y" }] }, undefined, 4)}\n`;

    expect(written(file(["a"]), 0, { fires: ["a", "b"] }, "a.test.json")).toBe(file(["a", "b"]));
  });
});

describe("any expectation", () => {
  const name = fc.constantFrom("a", "b", "c", "- x", "y: z", "#", "null", "1", "mit Umlaut ü");
  const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
  const run = fc.oneof(
    name,
    fc.record({ automation: name, request: fc.record({ method: name, body: json }) }),
  );
  const expectation = fc.record(
    {
      fires: fc.array(run, { maxLength: 3 }),
      "does-not-fire": fc.array(name, { maxLength: 2 }),
      fails: fc.array(name, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );

  it.each(["a.test.yaml", "a.test.json"])("is what is read again, in %s", (file) => {
    fc.assert(
      fc.property(expectation, expectation, fc.nat(2), (before, after, index) => {
        const text = file.endsWith(".json") ? JSON.stringify(parse(FILE)) : FILE;
        const first = writeExpectations(file, text, [{ index, after: before }]);

        const again = writeExpectations(file, first, [{ index, before, after }]);

        const expected = parse(FILE);
        expected.cases[index].expect = after;
        expect(parse(again)).toEqual(expected);
      }),
    );
  });
});
