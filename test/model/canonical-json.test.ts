import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";

describe("canonicalJson", () => {
  it("is RFC 8785's form of whatever UTF-8 can say", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, stringUnit: "grapheme" }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
    expect(canonicalJson({ b: 1, a: "\\ud800 😀" })).toBe('{"a":"\\\\ud800 😀","b":1}');
  });

  it("is some form of every text, the same for the same one", () => {
    const halves = ["\ud800", "\udfff", "\\\ud800", "😀\ud83d", "\ud800\ud800x"];

    const forms = halves.map((text) => canonicalJson({ [text]: [text], a: 1 }));

    expect(new Set(forms).size).toBe(halves.length);
    expect(forms.every((form) => form.isWellFormed())).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(canonicalJson([text, { b: 1, a: 2 }])).toBe(canonicalJson([text, { a: 2, b: 1 }]));
      }),
    );
  });
});
