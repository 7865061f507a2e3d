import { describe, expect, it } from "vitest";
import { parseInputs } from "../../src/action/inputs.ts";
import { parseDispatchInputs } from "../../src/dispatcher/inputs.ts";

function given(inputs: Readonly<Record<string, string>>): (name: string) => string {
  return (name) => inputs[name] ?? "";
}

describe("parseInputs", () => {
  it("has a default for every input", () => {
    expect(parseInputs(given({}))).toEqual({
      command: "auto",
      paths: [],
      replay: "auto",
      config: undefined,
      store: undefined,
      githubToken: undefined,
      failOn: "error",
      force: false,
      dryRun: false,
      comment: "auto",
      planFile: undefined,
      sarifFile: undefined,
      label: undefined,
      reportFile: undefined,
    });
  });

  it.each(["prod", "Prod 2 (no)", "-x", "a-->", "a\nb", "x".repeat(51)])(
    "takes a label that a hidden comment can hold: %j",
    (label) => {
      const read = () => parseInputs(given({ label })).label;

      if (label === "prod") expect(read()).toBe(label);
      else expect(read).toThrow(expect.objectContaining({ code: "input-invalid" }));
    },
  );

  it("reads paths one a line, and trims", () => {
    const { paths, store } = parseInputs(
      given({ paths: " a b.yaml \r\n\n\tc/**\n", store: " file:x " }),
    );

    expect(paths).toEqual(["a b.yaml", "c/**"]);
    expect(store).toBe("file:x");
  });

  it.each([
    ["true", true],
    ["TRUE", true],
    [" True ", true],
    ["false", false],
    ["", false],
  ])("reads the flag %j as %s", (text, value) => {
    expect(parseInputs(given({ force: text })).force).toBe(value);
  });

  it("lists every bad input at once", () => {
    const inputs = { command: "Sync", "fail-on": "never", force: "1", "dry-run": "yes" };

    expect(() => parseInputs(given(inputs))).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: [
          'The input "command" is "Sync"; it may be one of "auto", "validate", "plan", "test", "sync", "drift".',
          'The input "fail-on" is "never"; it may be one of "error", "warning".',
          'The input "force" is "1"; it may be "true" or "false".',
          'The input "dry-run" is "yes"; it may be "true" or "false".',
        ].join("\n"),
      }),
    );
  });
});

describe("parseDispatchInputs", () => {
  it("needs nothing", () => {
    expect(parseDispatchInputs(given({}))).toEqual({
      event: undefined,
      store: undefined,
      runLog: undefined,
      githubToken: undefined,
      dryRun: false,
      reportFile: undefined,
    });
  });

  it("refuses a bad input", () => {
    expect(() => parseDispatchInputs(given({ "dry-run": "on" }))).toThrow(/"dry-run" is "on"/);
  });
});
