import { describe, expect, it } from "vitest";
import { chooseMode, isReview } from "../../src/action/mode.ts";

const MAIN = "refs/heads/main";

describe("chooseMode", () => {
  it.each<[name: string, ref: string, defaultBranch: string | undefined, command: string]>([
    ["push", MAIN, "main", "sync"],
    ["push", "refs/heads/release/main", "release/main", "sync"],
    ["push", "refs/heads/feature", "main", "plan"],
    ["push", "refs/tags/main", "main", "plan"],
    ["push", MAIN, undefined, "plan"],
    ["push", "main", "main", "plan"],
    ["pull_request", "refs/pull/7/merge", "main", "plan"],
    ["pull_request_target", MAIN, "main", "plan"],
    ["merge_group", "refs/heads/gh-readonly-queue/main/pr-7", "main", "plan"],
    ["push", "refs/pull/7/merge", "pull/7/merge", "plan"],
    ["schedule", MAIN, "main", "drift"],
    ["workflow_dispatch", MAIN, "main", "plan"],
    ["", "", undefined, "plan"],
  ])(
    'takes auto on "%s" of "%s" with the default branch "%s" as %s',
    (name, ref, defaultBranch, command) => {
      const mode = chooseMode("auto", { name, ref, defaultBranch });

      expect(mode.command).toBe(command);
      expect(mode.because).toMatch(/\.$/);
    },
  );

  it("does what it is told by name", () => {
    const event = { name: "workflow_dispatch", ref: MAIN, defaultBranch: "main" };

    for (const command of ["validate", "plan", "sync", "drift"] as const) {
      expect(chooseMode(command, event)).toEqual({ command });
    }
    expect(chooseMode("test", event)).toEqual({ command: "test", tests: true });
  });

  it("runs the tests of what is reviewed, and of no push", () => {
    const event = { ref: MAIN, defaultBranch: "main" };

    expect(chooseMode("auto", { ...event, name: "merge_group" }).tests).toBe(true);
    expect(chooseMode("auto", { ...event, name: "push" }).tests).toBeUndefined();
  });

  it.each([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group",
  ])("refuses to sync on %s, and counts it as a review", (name) => {
    const event = { name, ref: MAIN, defaultBranch: "main" };

    expect(isReview(event)).toBe(true);
    expect(() => chooseMode("sync", event)).toThrow(
      expect.objectContaining({ code: "not-permitted", exitCode: 2 }),
    );
  });
});
