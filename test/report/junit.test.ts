import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { junit } from "../../src/report/junit.ts";
import { aDiagnostic } from "../support/diagnostics.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { commandsIn, RAW_CONTROL } from "../support/workflow-commands.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element in the order it begins, after a strict parser has accepted the document. */
function elements(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return found;
}

function named(xml: string, name: string): readonly Element[] {
  return elements(xml).filter((element) => element.name === name);
}

const WARNING = aDiagnostic({ severity: "warning", code: "host-private", hint: "Use another." });

describe("JUnit", () => {
  it("has a suite a file and a case a finding; a file without findings passes", () => {
    const xml = junit(
      [aDiagnostic(), WARNING],
      ["automations/a.yaml", "automations/b.yaml"],
      "error",
    );

    expect(named(xml, "testsuites")[0]?.attributes).toEqual({
      name: "longshore validate",
      tests: "3",
      failures: "1",
      errors: "0",
    });
    expect(named(xml, "testsuite").map(({ attributes }) => attributes)).toEqual([
      { name: "automations/a.yaml", tests: "2", failures: "1", errors: "0", skipped: "0" },
      { name: "automations/b.yaml", tests: "1", failures: "0", errors: "0", skipped: "0" },
    ]);
    expect(named(xml, "testcase").map(({ attributes }) => attributes["name"])).toEqual([
      "syntax at 2:3",
      "host-private at 2:3",
      "valid",
    ]);
    expect(named(xml, "failure")).toEqual([
      {
        name: "failure",
        attributes: { type: "syntax", message: "Something is wrong." },
        text: "automations/a.yaml:2:3: error: Something is wrong. [syntax]",
      },
    ]);
    expect(named(xml, "system-out")[0]?.text).toBe(
      "automations/a.yaml:2:3: warning: Something is wrong. [host-private]\n  hint: Use another.",
    );
  });

  it("fails for warnings where they fail", () => {
    const xml = junit([WARNING], [], "warning");

    expect(named(xml, "failure")).toHaveLength(1);
    expect(named(xml, "testsuites")[0]?.attributes).toMatchObject({ tests: "1", failures: "1" });
  });

  it("is empty for no files", () => {
    expect(elements(junit([], [], "error")).map(({ name }) => name)).toEqual(["testsuites"]);
  });

  it.each([...HOSTILE_TEXTS, "]]>", "<!-- -->", "\ufffe\uffff", "&#0;"])(
    "is well-formed whatever the texts, and no command: %j",
    (text) => {
      const one = aDiagnostic({ file: text, message: text, hint: text });

      for (const failOn of ["error", "warning"] as const) {
        const xml = junit([one, { ...one, severity: "warning" }], [text, `${text}2`], failOn);
        expect(named(xml, "testcase")).toHaveLength(3);
        expect(RAW_CONTROL.test(xml)).toBe(false);
        expect(commandsIn(xml)).toEqual([]);
      }
    },
  );
});
