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
    ["Latin-1", Buffer.from(SECRET).toString("latin1")],
    ["lower-case header name", 'x-p@ss/w"ö rd&<1>+\n\\: 1'],
    ["ASCII JSON", '{"a":"p@ss/w\\"\\u00f6 rd&<1>+\\n\\\\"}'],
    ["JSON with escaped slashes", '{"a":"p@ss\\/w\\"\\u00f6 rd&<1>+\\n\\\\"}'],
    ["JSON without angles", '{"a":"p@ss/w\\"ö rd\\u0026\\u003c1\\u003e+\\n\\\\"}'],
    ["strict URL path", "https://h.test/p%40ss/w%22%C3%B6%20rd%26%3C1%3E%2B%0A%5C"],
    ["HTML with another quotation mark", "p@ss/w&#34;ö rd&amp;&lt;1&gt;+\n\\ and more of it"],
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

  it("masks a name as a URL makes a host of it", () => {
    const redactor = redactorOf("Bücher-KETTE");

    expect(redactor.text(new URL("https://Bücher-KETTE.example.test/x").href)).toBe(
      "https://***.example.test/x",
    );
    expect(redactor.text("bücher-kette")).toBe("***");
  });

  it("masks RFC 3986's encoding of what JavaScript leaves alone", () => {
    expect(redactorOf("it's(ok)!").text("a=it%27s%28ok%29%21&b=it%27s%28ok%29%21")).toBe(
      "a=***&b=***",
    );
  });

  it.each([
    ["the beginning of a secret", "answer: abcdefgh-12", "answer: ***"],
    ["all of it but the end", "answer: abcdefgh-123", "answer: ***"],
    ["a whole one", "answer: abcdefgh-1234", "answer: ***"],
    ["its beginning in hex", "answer: 616263646566", "answer: ***"],
    ["three characters of it", "answer: abc", "answer: abc"],
    ["the middle of it", "answer: efgh-12", "answer: efgh-12"],
    ["its beginning alone", "abcdef", "***"],
    ["nothing", "", ""],
  ])("masks at the end of a text that was cut: %s", (_what, text, expected) => {
    expect(redactorOf("abcdefgh-1234").cutText(text)).toBe(expected);
  });

  it("leaves no four characters of a secret at a cut, wherever that is", () => {
    const secret = fc.string({ minLength: 5, maxLength: 20, unit: fc.constantFrom(..."Zq7é<&") });
    fc.assert(
      fc.property(secret, fc.nat(), (value, at) => {
        const cut = `-${value.slice(0, at % value.length)}`;

        const redacted = redactorOf(value).cutText(cut);
        expect(redacted.endsWith("***") || cut.length < 5).toBe(true);
      }),
    );
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
