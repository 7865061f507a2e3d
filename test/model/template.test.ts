import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSpreadKey,
  parseTemplate,
  rewriteSingleQuotes,
  templateExpressions,
} from "../../src/model/template.ts";

function sources(template: string): readonly string[] {
  return templateExpressions(parseTemplate(template)).map((expression) => expression.source);
}

describe("parseTemplate", () => {
  it.each([
    ["{{ .event.diff.after.n }}", [" .event.diff.after.n "]],
    ["  {{ .n }}\n", [" .n "]],
    ['{{ "}}" }}', [' "}}" ']],
    ["{{ '}}' }}", [" '}}' "]],
    ['{{ "\\"}}" }}', [' "\\"}}" ']],
    ['{{{ "a": 1 } | tojson }}', ['{ "a": 1 } | tojson ']],
    ["{{ {a:{b:1} } }}", [" {a:{b:1} } "]],
    ["{{ {a:1}}}", [" {a:1"]],
    ["{{}}", [""]],
  ])("takes %s for a value of its own type", (template, expected) => {
    expect(parseTemplate(template).kind).toBe("value");
    expect(sources(template)).toEqual(expected);
  });

  it.each([
    ["{{ .n }}{{ .n }}", [" .n ", " .n "]],
    ["x{{ .nope }}y", [" .nope "]],
    ['{"k": {{ .event.diff.after.n }}}', [" .event.diff.after.n "]],
    ["it's {{ .a }}, isn't it", [" .a "]],
    ['say "{{ .a }}"', [" .a "]],
    ["\\{{ .a }}", [" .a "]],
    ["{ {{ .a }} }", [" .a "]],
  ])("takes %s for text", (template, expected) => {
    expect(parseTemplate(template).kind).toBe("text");
    expect(sources(template)).toEqual(expected);
  });

  it("keeps the text around and between templates", () => {
    expect(parseTemplate('{"k": {{ .n }}}')).toEqual({
      kind: "text",
      parts: [
        { kind: "text", text: '{"k": ' },
        { kind: "expression", expression: { source: " .n ", expression: " .n ", offset: 8 } },
        { kind: "text", text: "}" },
      ],
    });
  });

  it.each(["", "plain", "{ single }", "} } { {", "{"])("takes %j for itself", (text) => {
    expect(parseTemplate(text)).toEqual({ kind: "literal", text });
  });

  it.each([
    ["prefix{{.foo}postfix", "unclosed", 6],
    ["prefix{{ .foo }} }}", "stray", 17],
    ["{{ .a {{ .b }} }}", "nested", 6],
    ["{{ {a:{b:1}} }}", "stray", 13],
    ["}}", "stray", 0],
    ["{{ .a == 'it }}", "unclosed", 0],
    ['{{ "\\" }}', "unclosed", 0],
    ["{{", "unclosed", 0],
  ])("refuses %s", (template, problem, offset) => {
    expect(parseTemplate(template)).toMatchObject({ kind: "invalid", problem, offset });
  });

  it("says that a quote swallowed the braces", () => {
    expect(parseTemplate("{{ .a == 'it }}")).toMatchObject({
      message: expect.stringContaining("quote '"),
    });
  });

  it("never throws, and finds every expression where it says", () => {
    const piece = fc.constantFrom("{{", "}}", "{", "}", "'", '"', "\\", " ", ".a", "x");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const template = pieces.join("");
        const parsed = parseTemplate(template);
        for (const { source, offset } of templateExpressions(parsed)) {
          expect(template.slice(offset, offset + source.length)).toBe(source);
          expect(template.slice(offset - 2, offset)).toBe("{{");
          expect(template.slice(offset + source.length)).toMatch(/^\}\}/);
        }
        if (parsed.kind === "text") {
          const written = parsed.parts.map((part) =>
            part.kind === "text" ? part.text : `{{${part.expression.source}}}`,
          );
          expect(written.join("")).toBe(template);
        }
      }),
    );
  });
});

describe("rewriteSingleQuotes", () => {
  it.each([
    [".x == 'a' then", '.x == "a" then'],
    ["'a'", '"a"'],
    [" 'a b' ", ' "a b" '],
    ["join(',')", "join(',')"],
    ["index('x')", "index('x')"],
    [".x =='a' then", `.x =='a" then`],
    ["join(' ')", `join(" ')`],
    [`"the boys' toys"`, `"the boys" toys"`],
    [`"it's"`, `"it's"`],
    ["' x", '" x'],
    [`'"'`, `'"'`],
  ])("turns %s into %s", (source, expected) => {
    expect(rewriteSingleQuotes(source)).toBe(expected);
  });

  it("changes quotes only, and never the length", () => {
    const piece = fc.constantFrom("'", '"', " ", "\n", "a", ".", "(", ")");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join("");
        const rewritten = rewriteSingleQuotes(source);

        expect(rewritten).toHaveLength(source.length);
        expect(rewritten.replaceAll('"', "'")).toBe(source.replaceAll('"', "'"));
      }),
    );
  });
});

describe("isSpreadKey", () => {
  it.each(["{{ spreadValue() }}", " {{spreadValue( )}} "])("knows %s", (key) => {
    expect(isSpreadKey(key)).toBe(true);
  });

  it.each(["spreadValue()", "{{ spreadValue }}", "x{{ spreadValue() }}"])(
    "does not take %s for it",
    (key) => {
      expect(isSpreadKey(key)).toBe(false);
    },
  );
});
