import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor, secretForms } from "../../src/errors/redact.ts";

function redactorOf(...values: readonly string[]) {
  return createRedactor(values.map((value, index) => ({ name: `S${index}`, value })));
}

const SECRET = 'p@ss/w"ö rd&<1>+\n\\';

describe("createRedactor", () => {
  it.each([
    ["raw", SECRET],
    ["JSON", JSON.stringify({ a: SECRET })],
    ["JSON within JSON", JSON.stringify(JSON.stringify({ a: SECRET }))],
    ["URL component", `https://h.test/?k=${encodeURIComponent(SECRET)}&x=1`],
    ["URL path as parsed", new URL("https://h.test/x/abcd1234 {x}/y").href],
    ["URL as parsed", new URL("https://h.test/?k=abcd1234 {x}").href],
    ["form", new URLSearchParams({ k: "abcd1234 {x}" }).toString()],
    ["base64", Buffer.from(SECRET).toString("base64")],
    ["base64 after one byte", Buffer.from(`a${SECRET}`).toString("base64")],
    ["base64 after two bytes", Buffer.from(`ab${SECRET}zz`).toString("base64")],
    ["base64url", Buffer.from(`user:${SECRET}`).toString("base64url")],
    ["hex", Buffer.from(SECRET).toString("hex")],
  ])("masks the %s form", (_form, text) => {
    const redacted = redactorOf(SECRET, "abcd1234 {x}").text(text);

    expect(redacted).toContain("***");
    expect(redacted).not.toMatch(/p@ss|p%40ss|abcd1234/);
    expect(redacted.length).toBeLessThan(text.length);
  });

  it("masks an address in the spelling that a URL parser gives it", () => {
    const redactor = redactorOf("https://Hooks.Example.test:443/services/T0/B0/x y?k=1#z");

    expect(redactor.text("POST https://hooks.example.test/services/T0/B0/x%20y?k=1 failed")).toBe(
      "POST *** failed",
    );
    expect(redactor.text("path /services/T0/B0/x%20y?k=1")).toBe("path ***");
  });

  it("masks a form's spelling of what a URL leaves as it is", () => {
    const form = new URLSearchParams({ k: "it's!(me)~*" }).toString();

    expect(redactorOf("it's!(me)~*").text(form)).toBe("k=***");
  });

  it("masks the longer of two secrets of which one contains the other", () => {
    expect(redactorOf("token", "token-with-more").text("a token-with-more b token c")).toBe(
      "a *** b *** c",
    );
  });

  it("masks a secret of up to three characters only where it is the whole text", () => {
    const redactor = redactorOf("abc");

    expect(redactor.text("abc")).toBe("***");
    expect(redactor.text("the abc of it")).toBe("the abc of it");
  });

  it("leaves text alone where there is no secret", () => {
    expect(redactorOf().text("anything")).toBe("anything");
    expect(redactorOf("").text("anything")).toBe("anything");
  });

  it("never lets a secret through, wherever it stands", () => {
    const secret = fc.string({ unit: "binary", minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        fc.pre(!value.includes("*"));
        expect(redactorOf(value).text(before + value + after)).not.toContain(value);
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const redactor = redactorOf("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(a+)+$");

    expect(redactor.text("a".repeat(1024 * 1024))).toHaveLength(1024 * 1024);
  });

  it.each([600, 20_000, 200_000])("masks a secret of %d characters", (length) => {
    const secret = Array.from({ length }, (_, index) =>
      String.fromCharCode(33 + ((index * 7919 + (index >> 4)) % 90)),
    ).join("");
    const redactor = redactorOf(secret);

    expect(redactor.text(`a ${secret} b`)).toBe("a *** b");
    expect(redactor.text(JSON.stringify({ a: secret }))).toBe('{"a":"***"}');
  });

  it("masks thousands of secrets", () => {
    const secrets = Array.from({ length: 3_000 }, (_, index) => `secret-${index}-value`);

    expect(redactorOf(...secrets).text("a secret-2999-value b")).toBe("a *** b");
  });
});

describe("secretForms", () => {
  it("has every form that the redactor masks, each once, longest first", () => {
    const forms = secretForms(SECRET);

    expect(forms).toContain(SECRET);
    expect(forms.map((form) => redactorOf(SECRET).text(form))).toEqual(forms.map(() => "***"));
    expect(forms.map((form) => form.length)).toEqual(
      forms.map((form) => form.length).sort((a, b) => b - a),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });

  it("has a short secret as it is, and nothing of an empty one", () => {
    expect([secretForms("abc"), secretForms("")]).toEqual([["abc"], []]);
  });
});
