import { describe, expect, it } from "vitest";
import { maskSecret } from "../../src/dispatcher/mask-secret.ts";

function masked(value: string): readonly string[] {
  const texts: string[] = [];
  maskSecret(value, (text) => texts.push(text));
  return texts;
}

describe("maskSecret", () => {
  it("masks every form that a log may have", () => {
    const secret = 'p@ss/w"rd&1 2';

    expect(masked(secret)).toEqual(
      expect.arrayContaining([
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        Buffer.from(secret).toString("hex"),
        // Whatever follows: the last character depends on it.
        Buffer.from(secret).toString("base64").slice(0, -3),
      ]),
    );
  });

  it("masks a value of several lines as a whole and line by line", () => {
    const texts = masked("-----BEGIN KEY-----\r\nMIIEowIBAAKCAQEA\n{\n\n  }\n-----END KEY-----");

    expect(texts).toEqual(
      expect.arrayContaining(["-----BEGIN KEY-----", "MIIEowIBAAKCAQEA", "-----END KEY-----"]),
    );
    expect(texts.filter((text) => text.trim().length < 3)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(["", "a", "ab", "  ", "\n"])("masks nothing of %j", (value) => {
    expect(masked(value)).toEqual([]);
  });

  it("masks a value of three characters as it is only", () => {
    expect(masked("abc")).toEqual(["abc"]);
  });
});
