import { describe, expect, it } from "vitest";
import {
  secretReferences,
  secretsOfText,
  secretsOfValue,
  visitStrings,
} from "../../src/model/secret-references.ts";

describe("secretReferences", () => {
  it.each([
    [".secrets.TOKEN", ["TOKEN"]],
    ['.secrets["with-dash"]', ["with-dash"]],
    ['.secrets."with-dash"', ["with-dash"]],
    ['.secrets.["with-dash"]', ["with-dash"]],
    ['.["secrets"].TOKEN', ["TOKEN"]],
    ['."secrets".TOKEN', ["TOKEN"]],
    [".secrets?.TOKEN?", ["TOKEN"]],
    [".secrets.A + .secrets.B", ["A", "B"]],
    [".secrets.A + .secrets.A", ["A", "A"]],
    ['"Basic \\(.secrets.USER + ":" + .secrets.PASS | @base64)"', ["USER", "PASS"]],
    [". as $root | $root.secrets.TOKEN", ["TOKEN"]],
    ["(.).secrets.TOKEN", ["TOKEN"]],
    [".secrets", []],
    [".secrets[$name]", []],
    ['.secrets["A" + "B"]', []],
    [".event.diff.after.properties.secrets.count", []],
    ['.event.diff.after.properties["secrets"].count', []],
    [".event.diff.after.tags[0].secrets.count", []],
    ['.event["secrets"]["x"]', []],
    ['"read .secrets.TOKEN"', []],
    ["# .secrets.TOKEN", []],
    ["'.secrets.TOKEN", ["TOKEN"]],
  ])("finds in %s", (expression, names) => {
    expect(secretReferences(expression).map((reference) => reference.name)).toEqual(names);
  });

  it("says where a reference stands", () => {
    const expression = '"Bearer " + .secrets.TOKEN + ""';
    const [reference] = secretReferences(expression);

    expect(expression.slice(reference?.offset, reference?.end)).toBe(".secrets.TOKEN");
  });
});

describe("secretsOfText", () => {
  it("reads templates only", () => {
    expect(secretsOfText(".secrets.A {{ .secrets.B }} {{ .secrets.C }}")).toEqual(["B", "C"]);
  });
});

describe("secretsOfValue", () => {
  it("gives each name once, sorted, from keys and values at any depth", () => {
    const value = {
      "{{ .secrets.KEY }}": [
        { b: "{{ .secrets.B }}" },
        "{{ .secrets.A }}{{ .secrets.B }}",
        1,
        null,
      ],
    };

    expect(secretsOfValue(value)).toEqual(["A", "B", "KEY"]);
  });
});

describe("visitStrings", () => {
  it("visits keys before their values, in order", () => {
    const seen: string[] = [];
    visitStrings({ a: ["x", { b: "y" }], c: 1 }, (text, path, place) => {
      seen.push(`${place} ${text} ${path.join(".")}`);
    });

    expect(seen).toEqual(["key a a", "value x a.0", "key b a.1.b", "value y a.1.b", "key c c"]);
  });
});
