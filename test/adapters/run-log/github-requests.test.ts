import { describe, expect, it } from "vitest";
import type { GitHubRunLogOptions } from "../../../src/adapters/run-log/github-run-log.ts";
import { openGitHubRunLog } from "../../../src/adapters/run-log/github-run-log.ts";
import type { EventRecord } from "../../../src/model/run-record.ts";
import type { RunLog } from "../../../src/ports/run-log.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { seededRandom } from "../../support/fake-github/faults.ts";
import type { ApiRequest } from "../../support/fake-github/request.ts";
import type { FakeGitHub } from "../../support/fake-github/server.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";
import { storeOptions } from "../../support/github-store.ts";
import { eventRecord, runRecord } from "../../support/run-records.ts";

const NOW = Date.UTC(2026, 2, 20, 12);
const DAY_MS = 86_400_000;
const ONE = "POST /graphql";

function logOn(github: FakeGitHub, options: Partial<GitHubRunLogOptions> = {}): RunLog {
  return openGitHubRunLog({
    ...storeOptions(github, { clock: createFakeClock({ startMs: NOW }) }),
    branch: "longshore-runs",
    ...options,
  });
}

function logAt(github: FakeGitHub, startMs: number): RunLog {
  return logOn(github, { clock: createFakeClock({ startMs }) });
}

function recordAt(ms: number, name = `event of ${ms}`): EventRecord {
  return eventRecord({ identity: name, at: new Date(ms).toISOString() });
}

function months(github: FakeGitHub): readonly string[] {
  return [...github.repository("acme/catalog").git.refs().keys()]
    .filter((name) => name.startsWith("refs/heads/longshore-runs/"))
    .map((name) => name.slice("refs/heads/longshore-runs/".length))
    .sort();
}

const isMutation = ({ body }: ApiRequest) => JSON.stringify(body ?? "").includes("mutation");

describe("requests of a run log on GitHub", () => {
  it("are one to find a hundred events and see who can read them, and one to add to them", async () => {
    await using github = await startFakeGitHub();
    const records = Array.from({ length: 100 }, (_, index) =>
      recordAt(NOW - index * 60_000, `event-${index}`),
    );
    await logOn(github).write([records[0] ?? eventRecord()]);
    github.takeRequests();

    const log = logOn(github);
    expect((await log.find(records)).size).toBe(1);
    expect(await log.isPublic()).toBe(true);
    expect(github.takeRequests()).toEqual([ONE]);

    await log.write(records);
    expect(github.takeRequests()).toEqual([ONE]);
    expect((await logOn(github).find(records)).size).toBe(100);
  });

  it("are three for the first record of a month", async () => {
    await using github = await startFakeGitHub();
    const log = logOn(github);
    await log.find([recordAt(NOW)]);
    github.takeRequests();

    await log.write([recordAt(NOW)]);

    expect(github.takeRequests()).toEqual([
      "POST /repos/acme/catalog/git/trees",
      "POST /repos/acme/catalog/git/commits",
      "POST /repos/acme/catalog/git/refs",
    ]);
    expect(
      await github
        .repository("acme/catalog")
        .git.git("log", "--format=%s", "longshore-runs/2026-03"),
    ).toBe("runs: record 1 event");
  });

  it("are none for what is recorded already", async () => {
    await using github = await startFakeGitHub();
    const log = logOn(github);
    await log.write([recordAt(NOW)]);
    github.takeRequests();

    await log.write([recordAt(NOW)]);

    expect(github.takeRequests()).toEqual([]);
  });

  it("are one a month for a list, and one that finds the months", async () => {
    await using github = await startFakeGitHub();
    const log = logOn(github);
    await log.write([recordAt(NOW), recordAt(NOW - 30 * DAY_MS), recordAt(NOW - 58 * DAY_MS)]);
    github.takeRequests();
    const listed = async (limit: number) => {
      const records = await log.list({ limit });
      const requests = github.takeRequests().filter((name) => !name.includes("/codeload/"));
      return [records.length, requests.length];
    };

    expect(await listed(1)).toEqual([1, 2]);
    expect(await listed(2)).toEqual([2, 3]);
    expect(await listed(9)).toEqual([3, 4]);
  });
});

describe("the month of a record on GitHub", () => {
  it("is the event's, where that is near, and the present one otherwise", async () => {
    await using github = await startFakeGitHub();
    const log = logOn(github);

    await log.write([0, -1, -59].map((days) => recordAt(NOW + days * DAY_MS)));
    expect(months(github)).toEqual(["2026-01", "2026-03"]);
    await log.write(
      [-61, -365, -20_000, 12, 365, 20_000].map((days) => recordAt(NOW + days * DAY_MS)),
    );
    expect(months(github)).toEqual(["2026-01", "2026-03"]);
  });

  it.each([
    ["from a year ago", NOW - 365 * DAY_MS],
    ["from next month", NOW + 20 * DAY_MS],
    ["of today", NOW],
  ])("is found when an event %s comes again, for 30 days", async (_when, at) => {
    await using github = await startFakeGitHub();
    const [first, again] = [recordAt(at, "event"), recordAt(at, "event")];
    await logOn(github).write([first]);

    for (const days of [1, 12, 30]) {
      const later = logAt(github, NOW + days * DAY_MS);
      expect([...(await later.find([again])).keys()], `${days} days later`).toEqual(["event"]);
      const run = runRecord({ runId: `r_${days}`, deliveryId: `msg_${days}` });
      await later.write([{ ...again, runs: [run] }]);
    }

    expect(months(github)).toEqual(["2026-03"]);
    const [record] = await logAt(github, NOW + 30 * DAY_MS).list({ limit: 2 });
    expect(record?.runs).toHaveLength(4);
  });

  it("is found of an event that says no time, over the shortest month", async () => {
    await using github = await startFakeGitHub();
    const written = Date.UTC(2026, 0, 30);
    await logAt(github, written).write([recordAt(written, "event")]);

    const later = Date.UTC(2026, 2, 1);
    const found = await logAt(github, later).find([recordAt(later, "event")]);

    expect([...found.keys()]).toEqual(["event"]);
  });

  it("is dropped with its branch, and no other branch", async () => {
    await using github = await startFakeGitHub();
    const { git } = github.repository("acme/catalog");
    const log = logOn(github);
    await log.write([recordAt(NOW), recordAt(NOW - 30 * DAY_MS), recordAt(NOW - 58 * DAY_MS)]);
    git.push("longshore-runs/notes", { a: "1" });

    expect(await log.prune(Date.UTC(2026, 2, 1) - 1)).toBe(1);
    expect(months(github)).toEqual(["2026-02", "2026-03", "notes"]);
    expect(await log.prune(Date.UTC(2026, 2, 1))).toBe(1);
    expect(await log.prune(NOW)).toBe(0);
    expect(months(github)).toEqual(["2026-03", "notes"]);
  });
});

describe("a run log on GitHub", () => {
  it("says whether anybody can read it", async () => {
    await using github = await startFakeGitHub({
      repositories: { "acme/catalog": {}, "acme/secret": { private: true } },
    });

    expect(await logOn(github).isPublic()).toBe(true);
    expect(await logOn(github, { repository: "secret" }).isPublic()).toBe(false);
    await expect(logOn(github, { repository: "none" }).isPublic()).rejects.toMatchObject({
      code: "run-log-unreadable",
    });
  });

  it("adds to what somebody else wrote since it was read", async () => {
    await using github = await startFakeGitHub();
    const [one, other] = [logOn(github), logOn(github)];
    const record = recordAt(NOW);
    const withRun = (name: string) => ({ ...record, runs: [runRecord({ runId: name })] });
    await one.write([record]);
    await Promise.all([one.find([record]), other.find([record])]);

    await one.write([withRun("r_1")]);
    await other.write([withRun("r_2"), recordAt(NOW, "another")]);

    const found = await logOn(github).find([record]);
    expect(found.get(record.identity)?.runs.map(({ runId }) => runId)).toEqual([
      "r_1",
      "r_2",
      "r_AAAAAAAAAAAAAAAA",
    ]);
  });

  it("says which permission is missing", async () => {
    await using github = await startFakeGitHub({ tokens: { reader: { access: "read" } } });

    await expect(logOn(github).write([eventRecord()])).rejects.toMatchObject({
      code: "run-log-unwritable",
      hint: expect.stringContaining("contents: write"),
    });
  });

  it("does not take another file of its folder for a record", async () => {
    await using github = await startFakeGitHub();
    const log = logOn(github);
    await log.write([recordAt(NOW)]);
    github.repository("acme/catalog").git.push("longshore-runs/2026-03", { "README.md": "Runs." });

    expect(await log.list({ limit: 9 })).toEqual([recordAt(NOW)]);
  });

  it("records once where the reply is lost, in a new month and an old one", async () => {
    await using github = await startFakeGitHub();
    const { git } = github.repository("acme/catalog");
    github.fail({ kind: "drop-reply" }, { when: ({ path }) => path.endsWith("/git/refs") });
    github.fail({ kind: "drop-reply" }, { when: isMutation });

    const log = logOn(github);
    await log.write([recordAt(NOW, "event-1")]);
    await log.write([recordAt(NOW, "event-2")]);

    expect([
      ...git.history(git.refs().get("refs/heads/longshore-runs/2026-03") ?? ""),
    ]).toHaveLength(2);
    expect(await log.list({ limit: 9 })).toHaveLength(2);
  });

  it("loses nothing of four dispatches while 5 % of the requests fail", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    await using github = await startFakeGitHub();
    github.failAtRate({
      rate: 0.05,
      seed,
      faults: [
        { kind: "status", status: 502 },
        { kind: "status", status: 502, after: true },
        { kind: "reset" },
        { kind: "drop-reply" },
        { kind: "secondary", retryAfterS: 1 },
        { kind: "stale" },
      ],
    });

    await Promise.all(
      Array.from({ length: 4 }, async (_, writer) => {
        const random = seededRandom(seed + writer);
        // A tenth of each wait: without any, one starves the others.
        const sleep = (ms: number) =>
          new Promise<void>((done) => setTimeout(done, Math.min(ms, 2_000) / 10));
        for (let number = 0; number < 10; number += 1) {
          const clock = { ...createFakeClock({ startMs: NOW }), random, sleep };
          const log = logOn(github, { clock, api: storeOptions(github, { clock }).api });
          const record = {
            ...recordAt(NOW, "event"),
            runs: [runRecord({ runId: `r_${writer}_${number}` })],
          };
          await log.find([record]);
          await log.write([record]);
        }
      }),
    );
    github.heal();

    const [record] = await logOn(github).list({ limit: 2 });
    expect(record?.runs, `seed ${seed}`).toHaveLength(40);
  }, 60_000);
});
