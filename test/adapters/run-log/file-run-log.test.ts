import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFileRunLog } from "../../../src/adapters/run-log/file-run-log.ts";
import type { EventRecord } from "../../../src/model/run-record.ts";
import type { RunLog } from "../../../src/ports/run-log.ts";
import { describeRunLog } from "../../contracts/run-log.ts";
import { eventRecord, runRecord } from "../../support/run-records.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

const WRITER = join(import.meta.dirname, "../../support/run-log-writer.ts");

function logAt(path: string): RunLog {
  return openFileRunLog({ url: "file:runs", path });
}

describeRunLog("the file run log", async () => {
  const directory = await tempDirectory();
  const path = join(directory.path, "deep/runs");
  await writeFile(join(directory.path, "file"), "");
  return {
    log: logAt(path),
    reopen: () => logAt(path),
    unreachable: () => logAt(join(directory.path, "file/runs")),
    damage: async (identity) => {
      for (const file of await filesOf(path)) {
        const text = await readFile(join(path, file), "utf8");
        if (JSON.parse(text).identity === identity) await truncate(join(path, file), 20);
      }
    },
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
});

/** The records' files, relative to the log's directory. */
async function filesOf(path: string): Promise<string[]> {
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => name.endsWith(".json")).sort();
}

async function found(log: RunLog, record: EventRecord): Promise<EventRecord | undefined> {
  return (await log.find([record])).get(record.identity);
}

describe("openFileRunLog", () => {
  it("leaves no trace of a read", async () => {
    await using directory = await tempDirectory();
    const log = logAt(join(directory.path, "runs"));

    await log.find([eventRecord()]);
    await log.list({ limit: 1 });
    await log.prune(Date.UTC(2030, 0));
    await log.write([]);

    expect(await readdir(directory.path)).toEqual([]);
  });

  it("finds an event whatever time it is looked for at, and merges what has another", async () => {
    await using directory = await tempDirectory();
    const log = logAt(directory.path);
    const early = eventRecord({ at: "2026-01-31T23:59:59.999Z" });
    const late = eventRecord({
      at: "2026-02-01T00:00:00.000Z",
      runs: [runRecord({ runId: "r_B" })],
    });
    await log.write([late]);
    await log.write([early]);

    const both = { ...early, runs: [...early.runs, ...late.runs] };
    expect(await found(log, early)).toEqual(both);
    expect(await found(log, late)).toEqual(both);
    expect(await log.list({ limit: 10 })).toEqual([both]);
    expect(await log.list({ limit: 10, sinceMs: Date.UTC(2026, 1, 1) })).toEqual([]);
  });

  it("gives the same record in whatever order the processes wrote", async () => {
    const run = fc.record({
      runId: fc.constantFrom("r_a", "r_b"),
      outcome: fc.constantFrom("delivered", "dead"),
      updatedAt: fc.constantFrom("2026-03-01T10:00:01.000Z", "2026-03-01T10:00:02.000Z"),
    });
    const records = fc
      .array(run, { minLength: 2, maxLength: 5 })
      .map((runs) => runs.map((one) => eventRecord({ runs: [runRecord(one)] })));
    await fc.assert(
      fc.asyncProperty(records, async (some) => {
        await using one = await tempDirectory();
        await using other = await tempDirectory();
        for (const record of some) await logAt(one.path).write([record]);
        await logAt(other.path).write(some.toReversed());

        expect(await logAt(one.path).list({ limit: 9 })).toEqual(
          await logAt(other.path).list({ limit: 9 }),
        );
      }),
      { numRuns: 15 },
    );
  });

  it("keeps names that every file system takes", async () => {
    await using directory = await tempDirectory();
    await logAt(directory.path).write([eventRecord({ identity: "../Ä:\0" })]);

    const [file = "", ...others] = await filesOf(directory.path);

    expect(others).toEqual([]);
    expect(file.replaceAll("\\", "/")).toMatch(
      /^2026-03\/[0-9a-f]{2}\/[0-9a-f]{64}\.1772359200000\.[0-9a-f]{32}\.json$/,
    );
  });

  it("passes over files that are no records", async () => {
    await using directory = await tempDirectory();
    const log = logAt(directory.path);
    await log.write([eventRecord()]);
    const [file = ""] = await filesOf(directory.path);
    for (const name of [".DS_Store", "2026-03/notes.txt", `${file}.bak`, `${file}/../tmp-1`]) {
      await writeFile(join(directory.path, name), "{");
    }

    expect(await log.list({ limit: 10 })).toEqual([eventRecord()]);
    expect(await found(log, eventRecord())).toEqual(eventRecord());
  });

  it("drops whole months, and what killed writers and pruners left", async () => {
    await using directory = await tempDirectory();
    const log = logAt(directory.path);
    const months = ["2025-12-31T23:59:59.999Z", "2026-01-15T00:00:00.000Z"];
    await log.write(months.map((at) => eventRecord({ identity: at, at })));
    const shard = (await filesOf(directory.path))[1]?.slice(0, 10) ?? "";
    await mkdir(join(directory.path, "tmp-of-a-pruner"));
    for (const [name, second] of [
      ["tmp-old", Date.UTC(2025, 11, 1) / 1_000],
      ["tmp-young", Date.UTC(2026, 0, 20) / 1_000],
    ] as const) {
      await writeFile(join(directory.path, shard, name), "half");
      await utimes(join(directory.path, shard, name), second, second);
    }

    expect(await log.prune(Date.UTC(2026, 0, 1) - 1)).toBe(0);
    expect(await log.prune(Date.UTC(2026, 0, 1))).toBe(1);
    expect(await log.prune(Date.UTC(2026, 0, 16))).toBe(0);

    expect(await readdir(directory.path)).toEqual(["2026-01"]);
    expect((await readdir(join(directory.path, shard))).sort()).toEqual([
      expect.stringMatching(/\.json$/),
      "tmp-young",
    ]);
  });

  it("writes a month that is dropped under it anew", async () => {
    await using directory = await tempDirectory();
    const [writer, pruner] = [logAt(directory.path), logAt(directory.path)];

    for (let number = 0; number < 20; number += 1) {
      await Promise.all([writer.write([eventRecord()]), pruner.prune(Date.UTC(2030, 0))]);
    }

    await logAt(directory.path).write([eventRecord()]);
    expect(await found(logAt(directory.path), eventRecord())).toEqual(eventRecord());
  });
});

describe("several processes", () => {
  it("lose nothing of what they record of one event", async () => {
    await using directory = await tempDirectory();
    const children = ["a", "b", "c"].map((name) =>
      spawn(process.execPath, [WRITER, directory.path, name, "25"], {
        stdio: ["ignore", "ignore", "inherit"],
      }),
    );

    const ends = await Promise.all(children.map((child) => once(child, "exit")));

    expect(ends.map(([code]) => code)).toEqual([0, 0, 0]);
    const runs = (await found(logAt(directory.path), eventRecord()))?.runs ?? [];
    expect(runs).toHaveLength(75);
  });

  it("lose nothing that was recorded when they are killed", async () => {
    const kept = await Promise.all([0, 1].map((lane) => killWriters(lane, 5)));

    expect(Math.max(...kept)).toBeGreaterThan(0);
  });
});

/** Kills one writer of a log after another, reading it each time; gives the runs that are there. */
async function killWriters(lane: number, kills: number): Promise<number> {
  await using directory = await tempDirectory();
  const recorded: string[] = [];
  let runs = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const name = `k${kill}`;
    const child = spawn(process.execPath, [WRITER, directory.path, name, "100000"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    const exited = once(child, "close");
    await once(child.stdout, "data");
    // Spread over the few milliseconds of a write; whichever instruction it hits must do.
    await new Promise((resolve) => setTimeout(resolve, kill * 7 + lane * 3));
    child.kill("SIGKILL");
    await exited;

    for (const [number] of printed.matchAll(/^\d+$/gm)) recorded.push(`${name}-${number}`);
    const kept = (await found(logAt(directory.path), eventRecord()))?.runs ?? [];
    expect(kept.map(({ runId }) => runId)).toEqual(expect.arrayContaining(recorded));
    runs = kept.length;
  }
  return runs;
}

describe("a damaged record", () => {
  const record = eventRecord({ body: { title: "long enough to be hit" } });

  it.each<[string, (file: string) => Promise<void>, string]>([
    ["cut short", (file) => truncate(file, 10), "does not hold what was written"],
    ["empty", (file) => truncate(file, 0), "does not hold what was written"],
    [
      "a directory",
      async (file) => {
        await rm(file);
        await mkdir(file);
      },
      "is a directory",
    ],
    [
      "a file under another event's name",
      (file) => rename(file, file.replace(/[0-9a-f]{8}\./, "00000000.")),
      "is a record of another event",
    ],
  ])("is corrupt, and named: %s", async (_, damage, problem) => {
    await using directory = await tempDirectory();
    const log = logAt(directory.path);
    await log.write([record]);
    const [file = ""] = await filesOf(directory.path);
    await damage(join(directory.path, file));

    const failure = await log.list({ limit: 1 }).catch((cause: unknown) => cause);

    expect(failure).toMatchObject({ code: "run-log-corrupt" });
    expect(String(failure)).toContain(problem);
    expect(String(failure)).toContain("2026-03/");
  });

  it("is corrupt where it was written by a newer version", async () => {
    await using directory = await tempDirectory();
    const log = logAt(directory.path);
    const newer: EventRecord = JSON.parse(JSON.stringify({ ...record, format: 2 }));
    await log.write([newer]);

    await expect(log.list({ limit: 1 })).rejects.toMatchObject({
      code: "run-log-corrupt",
      message: expect.stringContaining("has the format 2"),
    });
  });

  it("never gives what was not written, whatever bit flips", async () => {
    await using directory = await tempDirectory();
    const log = logAt(directory.path);
    await log.write([record]);
    const file = join(directory.path, (await filesOf(directory.path))[0] ?? "");
    const whole = await readFile(file);

    for (let position = 0; position < whole.length; position += 5) {
      const flipped = Buffer.from(whole);
      flipped[position] = (flipped[position] ?? 0) ^ 4;
      await writeFile(file, flipped);

      await expect(log.list({ limit: 1 })).rejects.toMatchObject({ code: "run-log-corrupt" });
    }
  });
});

describe("a path that is no run log", () => {
  it("is an error where it is a directory of other files, and stays as it is", async () => {
    await using directory = await tempDirectory();
    await writeFile(join(directory.path, "package.json"), "{}");
    const log = logAt(directory.path);

    const corrupt = {
      code: "run-log-corrupt",
      message: expect.stringContaining('"package.json"'),
    };
    await expect(log.list({ limit: 1 })).rejects.toMatchObject(corrupt);
    await expect(log.write([record()])).rejects.toMatchObject(corrupt);
    expect(await readdir(directory.path)).toEqual(["package.json"]);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ["a file", (path) => writeFile(path, "")],
    ["a loop of links", (path) => symlink(path, path)],
  ])("is an error where it is %s", async (_, make) => {
    await using directory = await tempDirectory();
    const path = join(directory.path, "runs");
    await make(path);

    await expect(logAt(path).list({ limit: 1 })).rejects.toMatchObject({
      code: "run-log-unreadable",
    });
    await expect(logAt(path).write([record()])).rejects.toMatchObject({
      code: "run-log-unwritable",
      message: expect.stringContaining(path),
    });
  });

  it("is unwritable below a path that cannot be made", async () => {
    await expect(logAt("/proc/longshore/runs").write([record()])).rejects.toMatchObject({
      code: "run-log-unwritable",
      message: expect.stringContaining("/proc/longshore/runs"),
    });
  });

  it.skipIf(!canMount())(
    "is unwritable where the disk is full, and keeps what it has",
    async () => {
      await using directory = await tempDirectory();
      const inside = `mount -t tmpfs -o size=400k tmpfs "$1" || exit 9
      "$2" "$3" "$1" a 100; find "$1" -name 'tmp-*'; find "$1" -name '*.json' | wc -l`;

      const { stdout, stderr } = spawnSync(
        "unshare",
        ["-Urm", "sh", "-c", inside, "sh", directory.path, process.execPath, WRITER],
        { encoding: "utf8" },
      );

      expect(stderr).toContain("code: 'run-log-unwritable'");
      expect(stderr).toContain("ENOSPC");
      const [, ...numbers] = stdout.trimEnd().split("\n");
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers.at(-1)).toBe(String(numbers.length - 1));
    },
  );
});

/** Whether a file system of our own can be had, which is what a full disk takes. */
function canMount(): boolean {
  const { status } = spawnSync("unshare", ["-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]);
  return status === 0;
}

function record(text = ""): EventRecord {
  return eventRecord({ body: { text } });
}

describe.skipIf(process.getuid?.() === 0)("a directory without rights", () => {
  it("is unwritable where it can only be read, and stays readable", async () => {
    await using directory = await tempDirectory();
    const log = logAt(directory.path);
    await log.write([record()]);
    await chmod(directory.path, 0o500);

    const next = eventRecord({ at: "2026-04-01T00:00:00.000Z", identity: "other" });
    await expect(log.write([next])).rejects.toMatchObject({ code: "run-log-unwritable" });
    expect(await log.list({ limit: 2 })).toEqual([record()]);
    await chmod(directory.path, 0o700);
  });

  it("is unreadable where it cannot be entered", async () => {
    await using directory = await tempDirectory();
    await chmod(directory.path, 0o000);

    await expect(logAt(directory.path).list({ limit: 1 })).rejects.toMatchObject({
      code: "run-log-unreadable",
    });
    await chmod(directory.path, 0o700);
  });
});

it("writes a record in a few milliseconds", async () => {
  await using directory = await tempDirectory();
  const log = logAt(directory.path);
  const times: number[] = [];
  for (let number = 0; number < 30; number += 1) {
    const started = performance.now();
    await log.write([eventRecord({ identity: `event-${number}` })]);
    times.push(performance.now() - started);
  }

  // The disk of a busy machine is no measure: the budget of 5 ms is for the best of them.
  expect(Math.min(...times)).toBeLessThan(20);
});
