import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIAGNOSTIC_CODES } from "../../src/errors/codes.ts";
import { ALL_RULES } from "../../src/manifest/all-rules.ts";
import { findingsOf } from "../support/checked-automation.ts";
import { repositoryRoot } from "../support/source-files.ts";

const PIECE = fc.constantFrom(
  ...["{{", "}}", "'", '"', "\\", " ", "\n", ".event", ".diff", ".before", ".secrets.A", "["],
  ...["https://", "http:", "@", ":", "/", "?token=", "<X>", "Bearer ", "xoxb-", "eyJ", "ghp_"],
  ...["a1b2c3d4e5f6g7h8", "127.1", "[::1]", "%", "\u0000", "é", "hooks.slack.com/services/T"],
);
const TEXT = fc.oneof(
  fc.string(),
  fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join("")),
);
const EVENT = fc.constantFrom(
  { type: "ENTITY_CREATED", blueprintIdentifier: "x" },
  { type: "ENTITY_DELETED", blueprintIdentifier: "x" },
  { type: "RUN_UPDATED", actionIdentifier: "x" },
);

describe("ALL_RULES", () => {
  it("holds every file of rules/, each under its own code", () => {
    const files = readdirSync(join(repositoryRoot, "src/manifest/rules")).sort();

    expect(ALL_RULES.map((rule) => `${rule.code}.ts`).sort()).toEqual(files);
  });

  it("never throws, and says something of every finding", () => {
    fc.assert(
      fc.property(TEXT, TEXT, TEXT, EVENT, (url, key, text, event) => {
        const invocation = { url, method: key, headers: { [key]: text }, body: { [text]: [key] } };
        for (const rule of ALL_RULES) {
          for (const finding of findingsOf(rule, { event, expressions: [text], invocation })) {
            expect(finding.message).not.toBe("");
            expect(finding.at).not.toContain("did not give");
          }
        }
      }),
    );
  });

  it("never shows a secret", () => {
    const secret = "Zq8Wm3Xk7Vn2Bt9Lp4Hd6Rf1";
    const where = fc.constantFrom<(secret: string) => string>(
      (value) => `xoxb-${value}`,
      (value) => `hooks.slack.com/services/T0123456/B0123456/${value}`,
      (value) => `robot:${value}@api.example.com/in`,
      (value) => `https://robot:${value}@api.example.com/in`,
      (value) => `ftp://api.example.com/in?token=${value}`,
      (value) => `{{ .event.x | test('xoxb-${value}') }}`,
      (value) => `Bearer ghp_${value}${value}`,
    );
    fc.assert(
      fc.property(where, where, (first, second) => {
        const parts = {
          expressions: [first(`${secret}1`)],
          invocation: {
            url: first(secret),
            headers: { Authorization: second(secret) },
            body: { token: first(secret), text: second(secret) },
          },
        };
        const said = ALL_RULES.flatMap((rule) => findingsOf(rule, parts)).map(
          ({ message, hint }) => `${message} ${hint}`,
        );

        expect(said.length).toBeGreaterThan(0);
        expect(said.join("\n")).not.toContain(secret.slice(0, 8));
      }),
    );
  });

  it.each([
    ["braces", "{{ .a }} ".repeat(28_000)],
    ["quotes", `{{ ${"f('a') + ".repeat(1_700)}1 }}`.repeat(16)],
    ["secrets", `{{ ${".secrets".repeat(30_000)} }}`],
    ["half tokens", "eyJabcdefgh-".repeat(21_000)],
    ["keys that do not end", "-----BEGIN PRIVATE KEY-----".repeat(9_000)],
    ["placeholders", "A_".repeat(120_000)],
    ["brackets", "<{".repeat(120_000)],
    ["parameters", "?token=a1b2c3d4e5f6".repeat(13_000)],
  ])("says the same of 256 KiB of %s, within the time of a test", (_what, text) => {
    const invocation = { url: text, headers: { Authorization: text }, body: { token: text } };
    const parts = { expressions: [text], invocation };
    const found = ALL_RULES.map((rule) => findingsOf(rule, parts));

    expect(ALL_RULES.map((rule) => findingsOf(rule, parts))).toEqual(found);
  });

  it("has a code of the registry each", () => {
    for (const { code } of ALL_RULES) expect(DIAGNOSTIC_CODES).toHaveProperty(code);
  });
});
