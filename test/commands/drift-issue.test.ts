import { describe, expect, it } from "vitest";
import { createGitHubApi } from "../../src/adapters/github/github-api.ts";
import { githubEndpoint } from "../../src/adapters/github/github-endpoint.ts";
import type { DriftIssueInput, DriftIssueResult } from "../../src/commands/drift-issue.ts";
import { DRIFT_LABEL, reportDriftIssue } from "../../src/commands/drift-issue.ts";
import type { DriftResult } from "../../src/model/drift.ts";
import { driftIssueBody } from "../../src/report/markdown-drift.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { FakeGitHub } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";

function report(
  github: FakeGitHub,
  overrides: Partial<DriftIssueInput> = {},
): Promise<DriftIssueResult> {
  const input = { repository: "acme/catalog", instance: "default", title: "Drift", ...overrides };
  const api = createGitHubApi({
    ...githubEndpoint(github.env),
    clock: createFakeClock(),
    waitBudgetMs: 60_000,
  });
  return reportDriftIssue(input, api);
}

const issues = (github: FakeGitHub) => [...github.repository("acme/catalog").issues.values()];

describe("the issue of drift", () => {
  it("is opened, brought up to date, left as it is, and closed", async () => {
    await using github = await startFakeGitHub();

    expect(await report(github)).toEqual({ kind: "none" });
    expect(await report(github, { body: "One.\n" })).toEqual({ kind: "opened", number: 1 });
    expect(await report(github, { body: "One.\n" })).toEqual({ kind: "unchanged", number: 1 });
    expect(await report(github, { body: "Two.\n" })).toEqual({ kind: "updated", number: 1 });
    expect(issues(github)).toMatchObject([
      {
        title: "Drift",
        body: "<!-- longshore-drift:default -->\nTwo.\n",
        state: "open",
        labels: [DRIFT_LABEL],
      },
    ]);
    expect(await report(github)).toEqual({ kind: "closed", number: 1 });
    expect(await report(github)).toEqual({ kind: "none" });
    expect(await report(github, { body: "Three." })).toEqual({ kind: "opened", number: 2 });
    expect(issues(github).map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("is another for each instance", async () => {
    await using github = await startFakeGitHub();

    await report(github, { instance: "a", body: "A." });
    await report(github, { instance: "b", body: "B." });
    await report(github, { instance: "a" });

    expect(issues(github).map(({ state, body }) => [state, body.split("\n")[1]])).toEqual([
      ["closed", "A."],
      ["open", "B."],
    ]);
  });

  it("is one, when two runs opened one each", async () => {
    await using github = await startFakeGitHub();
    const body = "<!-- longshore-drift:default -->\nOne.";
    const { openIssue } = github.repository("acme/catalog");
    openIssue({ title: "Drift", body, labels: [DRIFT_LABEL] });
    openIssue({ title: "Drift", body, labels: [DRIFT_LABEL] });

    expect(await report(github, { body: "One." })).toEqual({ kind: "unchanged", number: 1 });
    expect(issues(github).map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  it("is no pull request, and nobody else's issue", async () => {
    await using github = await startFakeGitHub();
    const { openIssue } = github.repository("acme/catalog");
    const body = "<!-- longshore-drift:default -->\nOne.";
    openIssue({ title: "A change", body, labels: [DRIFT_LABEL], pull: true });
    openIssue({ title: "A question", body: "What is this?", labels: [DRIFT_LABEL] });
    openIssue({ title: "A quotation", body, labels: [] });

    expect(await report(github, { body: "One." })).toEqual({ kind: "opened", number: 4 });
    expect(await report(github)).toEqual({ kind: "closed", number: 4 });
    expect(issues(github).map(({ state }) => state)).toEqual(["open", "open", "open", "closed"]);
  });

  it("is found among more than a hundred", async () => {
    await using github = await startFakeGitHub();
    await report(github, { body: "One." });
    const { openIssue } = github.repository("acme/catalog");
    for (let index = 0; index < 120; index += 1) {
      openIssue({ title: "Other", body: "Other.", labels: [DRIFT_LABEL] });
    }

    expect(await report(github, { body: "Two." })).toEqual({ kind: "updated", number: 1 });
  });

  it.each([
    [{ kind: "status", status: 410 }, "GitHub answered 410: Server Error."],
    [{ kind: "secondary", retryAfterS: 3600 }, "GitHub takes no more requests"],
  ] as const)("is no reason to fail where GitHub says no: %j", async (fault, because) => {
    await using github = await startFakeGitHub();
    github.fail(fault, { times: 9 });

    expect(await report(github, { body: "One." })).toEqual({
      kind: "refused",
      because: expect.stringContaining(because),
    });
    expect(issues(github)).toEqual([]);
  });

  it("is not opened twice when the reply is lost, and is found the next time", async () => {
    await using github = await startFakeGitHub();
    github.fail({ kind: "drop-reply" }, { when: ({ method }) => method === "POST" });

    expect(await report(github, { body: "One." })).toMatchObject({ kind: "refused" });
    expect(await report(github, { body: "One." })).toEqual({ kind: "unchanged", number: 1 });
    expect(issues(github)).toHaveLength(1);
  });

  it("has a body that GitHub takes, however much has drifted", async () => {
    await using github = await startFakeGitHub();
    const result: DriftResult = {
      items: Array.from({ length: 3_000 }, (_, index) => ({
        kind: "changed-in-store",
        identifier: `a|${index} @team <b>`,
        file: `automations/a${index}.json`,
        by: "Mallory | **bold**",
        fields: [{ path: "title", before: "é".repeat(300), after: "|" }],
      })),
      revision: "a".repeat(40),
      notes: [],
    };
    const body = driftIssueBody(result, "github:acme/catalog#longshore-state");

    expect(await report(github, { body })).toEqual({ kind: "opened", number: 1 });
    expect(body).toContain("Drift of revision `aaaaaaaaaaaa`: 3000 changed in the store.");
    expect(body).toMatch(/\d+ more lines did not fit into this issue\.\n$/);
    expect(body).not.toMatch(/@team|<b>|\*\*bold/);
  });
});
