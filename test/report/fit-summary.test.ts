import { describe, expect, it } from "vitest";
import { fitSummary } from "../../src/report/fit-summary.ts";

describe("fitSummary", () => {
  it("joins the lines of all sections", () => {
    expect(fitSummary([["# A", ""], [], ["b", "c"]])).toBe("# A\n\nb\nc\n");
  });

  it("cuts at a line, and says how many are missing", () => {
    expect(fitSummary([["12345", "12345"], ["12345"]], 12)).toBe(
      "12345\n12345\n\n1 more line did not fit into GitHub's summary.\n",
    );
  });

  it("counts bytes, not characters", () => {
    expect(fitSummary([["日本日本", "b"]], 12)).toContain("2 more lines");
  });

  it("keeps the most important of far too much below GitHub's limit of 1 MiB", () => {
    const text = fitSummary([["# Head"], Array<string>(100_000).fill("x".repeat(50))]);

    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text.startsWith("# Head\n")).toBe(true);
    expect(text).toMatch(/\n\n\d+ more lines did not fit into GitHub's summary\.\n$/);
  });
});
