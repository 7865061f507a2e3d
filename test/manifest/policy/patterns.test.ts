import { describe, expect, it } from "vitest";
import { patternFindings } from "../../../src/manifest/policy/pattern-findings.ts";
import { openPatterns } from "../../../src/manifest/policy/patterns.ts";
import { readConfig } from "../../../src/manifest/read-config.ts";
import { slice } from "../../support/source-slices.ts";

const compile = await openPatterns();

function matches(source: string, text: string): boolean {
  const compiled = compile(source);
  if (compiled.kind === "invalid") throw new Error(compiled.message);
  return compiled.pattern.matches(text);
}

describe("a policy's pattern", () => {
  it.each([
    ["Owner: @[a-z-]+", "Tells.\nOwner: @platform-team", true],
    ["Owner: @[a-z-]+", "Owner: nobody", false],
    ["^[A-Z]", "Tell", true],
    ["^[A-Z]", "tell", false],
    ["(?i)^tell", "TELL", true],
    ["^\\p{Lu}", "Über", true],
    ["^[a-z_]+$", "tell_all\n", false],
    ["🚀", "to the 🚀", true],
    ["x", "", false],
  ])("%j on %j is %j", (source, text, expected) => {
    expect(matches(source, text)).toBe(expected);
  });

  it.each([
    ["^(a+)+$", "a"],
    ["^(a|a)*$", "a"],
    ["(.*)*x", "a"],
    ["(a?){190}a{190}$", "a"],
    ["(.|a){300}$", "a"],
  ])("%j takes little time on a long text that it just does not match", (source, unit) => {
    const start = performance.now();

    matches(source, `${unit.repeat(250_000)}!`);

    // With backtracking the first takes 8 s on 28 characters.
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("reads no more than 4,096 characters", () => {
    expect(matches("x", `${"a".repeat(4_095)}x`)).toBe(true);
    expect(matches("x", `${"a".repeat(4_096)}x`)).toBe(false);
  });

  it.each([
    ["(", "missing closing )"],
    ["[a-", "missing closing ]"],
    ["(?=x)", "invalid or unsupported Perl syntax"],
    ["(a)\\1", "invalid escape sequence"],
    ["a{2000}", "invalid repeat count"],
    ["(a{30}b?){30}", "steps; the limit is 1,000"],
  ])("%j is refused", (source, message) => {
    expect(compile(source)).toMatchObject({
      kind: "invalid",
      message: expect.stringContaining(message),
    });
  });

  it("is reported at its place in the configuration", async () => {
    const text = [
      "policy:",
      "  requiredFields:",
      "    title: { pattern: '(?!x)' }",
      "    icon: { pattern: '^A' }",
      "  identifier: { pattern: '[a-z' }",
    ].join("\n");
    const { config, diagnostics } = readConfig("longshore.yaml", text);

    const found = await patternFindings("longshore.yaml", text, config.policy);

    expect(diagnostics).toEqual([]);
    expect(found.map(({ code, range }) => `${code} ${slice(text, range)}`)).toEqual([
      "invalid-value '(?!x)'",
      "invalid-value '[a-z'",
    ]);
    expect(found[1]?.message).toBe(
      '"policy.identifier.pattern" is "[a-z". It is not valid: missing closing ]: `[a-z`.',
    );
  });
});
