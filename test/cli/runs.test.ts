import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json.ts";
import { eventBody } from "../support/events.ts";
import { cliProject, runLongshore } from "../support/longshore.ts";
import type { TempDirectory } from "../support/temp-directory.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const CONFIG = `network: { allowHttp: true, allowPrivate: [127.0.0.0/8] }
delivery: { attempts: 1, delaysMs: [0] }
`;

function automation(identifier: string, url: string, more: JsonObject = {}): string {
  return JSON.stringify({
    identifier,
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
    },
    invocationMethod: { type: "WEBHOOK", agent: true, url },
    publish: true,
    ...more,
  });
}

/** A project that is synced, and a service's update in `event.json`. */
async function synced(definitions: readonly string[]): Promise<TempDirectory> {
  const folder = await cliProject({
    "longshore.yaml": CONFIG,
    "event.json": JSON.stringify(eventBody("entity-updated")),
    ...Object.fromEntries(
      definitions.map((text, index) => [`automations/${index}.json`, text] as const),
    ),
  });
  const { exitCode, stderr } = await runLongshore(folder.path, "sync");
  if (exitCode !== 0) throw new Error(stderr);
  return folder;
}

async function runIds(folder: TempDirectory): Promise<readonly string[]> {
  const { stdout } = await runLongshore(folder.path, "runs", "--format", "json");
  return JSON.parse(stdout).runs.map(({ runId }: { runId: string }) => runId);
}

describe("a dispatch", () => {
  it("records its runs beside the store, and does not send them twice", async () => {
    await using server = await startWebhookServer();
    await using folder = await synced([automation("a", server.url)]);
    const dispatch = ["dispatch", "--event", "event.json", "--format", "json"];

    const first = await runLongshore(folder.path, ...dispatch);
    const second = await runLongshore(folder.path, ...dispatch);

    expect(JSON.parse(first.stdout).summary).toMatchObject({ delivered: 1 });
    expect(JSON.parse(second.stdout).summary).toMatchObject({ delivered: 0, skipped: 1 });
    expect(server.requests).toHaveLength(1);
    expect((await readdir(join(folder.path, ".longshore"))).sort()).toEqual(["runs", "state"]);
  });

  it("records nothing with none, nor as a dry run", async () => {
    await using server = await startWebhookServer();
    await using folder = await synced([automation("a", server.url)]);
    const dispatch = ["dispatch", "--event", "event.json"];

    await runLongshore(folder.path, ...dispatch, "--run-log", "none");
    await runLongshore(folder.path, ...dispatch, "--dry-run");

    expect(server.requests).toHaveLength(1);
    expect(await readdir(join(folder.path, ".longshore"))).toEqual(["state"]);
  });

  it("exits 3 where it cannot read what is recorded, before it sends anything", async () => {
    await using server = await startWebhookServer();
    await using folder = await synced([automation("a", server.url)]);
    await writeFile(join(folder.path, "file"), "");

    const { exitCode, stderr } = await runLongshore(
      folder.path,
      ...["dispatch", "--event", "event.json", "--run-log", "file:file"],
    );

    expect(exitCode).toBe(3);
    expect(stderr).toContain("[run-log-unreadable]");
    expect(server.requests).toHaveLength(0);
  });
});

describe("longshore runs", () => {
  it("lists runs, and shows one by the start of its id", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 400 }] });
    await using folder = await synced([automation("a", server.url)]);
    await runLongshore(folder.path, "dispatch", "--event", "event.json");

    const list = await runLongshore(folder.path, "runs");
    const [id = ""] = await runIds(folder);
    const one = await runLongshore(folder.path, "runs", id.slice(0, 8));

    expect(list).toMatchObject({ exitCode: 0, stderr: "" });
    expect(list.stdout).toMatch(/^RUN +TIME +AUTOMATION +EVENT +OUTCOME +STATUS +ATTEMPTS\n/);
    expect(list.stdout).toContain(`${id}  2026-`);
    expect(list.stdout).toContain("\n1 run: 1 dead.\n");
    expect(one.stdout).toContain(`  request     POST ${server.url}/`);
    expect(one.stdout).toContain("attempt 1: answered 400");
  });

  it("narrows by automation, outcome and time, and says when there are more", async () => {
    await using server = await startWebhookServer();
    await using folder = await synced(["a", "b", "c"].map((name) => automation(name, server.url)));
    await runLongshore(folder.path, "dispatch", "--event", "event.json");
    const count = async (...argv: readonly string[]) => {
      const { stdout } = await runLongshore(folder.path, "runs", ...argv, "--format", "json");
      return JSON.parse(stdout).summary;
    };

    expect(await count("--automation", "b")).toMatchObject({ runs: 1, more: false });
    expect(await count("--outcome", "dead,paused")).toMatchObject({ runs: 0 });
    expect(await count("--outcome", "delivered", "--limit", "2")).toMatchObject({
      runs: 2,
      more: true,
    });
    expect(await count("--since", "2026-03-04T09:10:11.131Z")).toMatchObject({ runs: 3 });
    expect(await count("--since", "2026-03-05")).toMatchObject({ runs: 0 });
    expect(await count("--until", "2026-03-05T00:00")).toMatchObject({ runs: 3 });
  });

  it.each<[readonly string[], string]>([
    [["runs", "--since", "yesterday"], '"yesterday" is no time for --since.'],
    [["runs", "--outcome", "dead,gone"], '"gone" is no outcome of a recorded run.'],
    [
      ["runs", "--since", "2026-13-01", "--until", "1y"],
      '"2026-13-01" is no time for --since. "1y"',
    ],
    [["runs", "--limit", "0"], '"0" is no limit.'],
    [["runs", "r_1", "--limit", "3"], '"--limit" cannot be combined with the id of a run.'],
    [["redrive", "r_1", "--outcome", "dead"], '"--outcome" cannot be combined'],
    [["runs", "r_1"], 'has no run "r_1". [run-unknown]'],
    [["redrive", "r_1"], 'has no run "r_1". [run-unknown]'],
    [["runs", "--run-log", "none"], "[run-log-unsupported]"],
    [["runs", "--run-log", "somewhere"], "[input-invalid]"],
    [["runs", "report", "r_1", "--status", "DONE"], "Allowed choices are SUCCESS, FAILURE."],
    [["runs", "report", "r_1"], "required option '--status <status>' not specified"],
  ])("exits 2 for wrong usage: %j", async (argv, message) => {
    await using folder = await cliProject({});

    const { exitCode, stderr } = await runLongshore(folder.path, ...argv);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(await readdir(folder.path)).toEqual([]);
  });

  it("exits 0 where nothing is recorded yet, and leaves nothing behind", async () => {
    await using folder = await cliProject({});

    const { exitCode, stdout } = await runLongshore(folder.path, "runs");

    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "No runs.\n" });
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe("longshore runs report", () => {
  it("ends a run once, and calls who listens to its end", async () => {
    await using server = await startWebhookServer();
    const listener = automation("b", `${server.url}/b`, {
      trigger: {
        type: "automation",
        event: { type: "RUN_UPDATED", actionIdentifier: "a" },
        condition: { type: "JQ", expressions: ['.diff.after.status == "FAILURE"'] },
      },
    });
    await using folder = await synced([automation("a", `${server.url}/a`), listener]);
    await runLongshore(folder.path, "dispatch", "--event", "event.json");
    const [id = ""] = await runIds(folder);
    const report = ["runs", "report", id, "--status", "FAILURE", "--summary", "It broke."];

    const first = await runLongshore(folder.path, ...report);
    const second = await runLongshore(folder.path, ...report);

    expect(first).toMatchObject({ exitCode: 0, stderr: "" });
    expect(first.stdout).toContain("  status      FAILURE");
    expect(first.stdout).toContain("  summary     It broke.");
    expect(first.stdout).toContain("1 automation considered, 1 matched: 1 delivered.");
    expect(second.exitCode).toBe(1);
    expect(second.stderr).toContain("ended with FAILURE");
    expect(server.requests.map(({ path }) => path)).toEqual(["/a", "/b"]);
  });

  it("prints the run as JSON", async () => {
    await using server = await startWebhookServer();
    await using folder = await synced([automation("a", server.url)]);
    await runLongshore(folder.path, "dispatch", "--event", "event.json");
    const [id = ""] = await runIds(folder);

    const { stdout, exitCode } = await runLongshore(
      folder.path,
      ...["runs", "report", id, "--status", "SUCCESS", "--format", "json"],
    );

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ runId: id, status: "SUCCESS" }] });
  });
});

describe("longshore redrive", () => {
  it("shows what it would send, sends it, and has nothing more to send", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 400 }, { status: 200 }] });
    await using folder = await synced([automation("a", server.url)]);
    await runLongshore(folder.path, "dispatch", "--event", "event.json");

    const dry = await runLongshore(folder.path, "redrive", "--dry-run");
    const sent = await runLongshore(folder.path, "redrive");
    const again = await runLongshore(folder.path, "redrive", "--format", "json");

    expect(dry.stderr).toBe("1 run would be sent again.\n");
    expect(dry.stdout).toContain("1 rendered.");
    expect(sent).toMatchObject({ exitCode: 0, stderr: "Sending 1 run again.\n" });
    expect(sent.stdout).toContain("1 delivered.");
    expect(JSON.parse(again.stdout)).toMatchObject({ events: [], summary: { events: 0 } });
    const ids = server.requests.map(({ headers }) => headers["webhook-id"]);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it("sends runs by their ids, as they are recorded", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 400 }, { status: 200 }] });
    await using folder = await synced([automation("a", server.url)]);
    await runLongshore(folder.path, "dispatch", "--event", "event.json");
    const [id = ""] = await runIds(folder);
    await rm(join(folder.path, "automations"), { recursive: true });

    const { exitCode, stdout } = await runLongshore(
      folder.path,
      ...["redrive", id, id.slice(0, 9), "--definition", "recorded"],
    );

    expect(exitCode).toBe(0);
    expect(stdout).toContain("1 delivered.");
    expect(server.requests[1]?.body).toEqual(server.requests[0]?.body);
  });

  it("exits 1 where a delivery fails again, and narrows as it is told", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 400 }] });
    await using folder = await synced([automation("a", server.url), automation("b", server.url)]);
    await runLongshore(folder.path, "dispatch", "--event", "event.json");

    const { exitCode, stdout } = await runLongshore(folder.path, "redrive", "--automation", "b");
    const none = await runLongshore(folder.path, "redrive", "--outcome", "paused");

    expect(exitCode).toBe(1);
    expect(stdout).toContain("1 automation considered, 1 matched: 1 dead.");
    expect(none.exitCode).toBe(0);
    expect(server.requests).toHaveLength(3);
  });
});

describe("longshore runs prune", () => {
  it("drops what is older, and nothing that may be needed again", async () => {
    await using server = await startWebhookServer();
    await using folder = await synced([automation("a", server.url)]);
    await runLongshore(folder.path, "dispatch", "--event", "event.json");

    const tooSoon = await runLongshore(folder.path, "runs", "prune", "--older-than", "30");
    const nothing = await runLongshore(folder.path, "runs", "prune", "--older-than", "99999");
    const kept = await runIds(folder);
    const dropped = await runLongshore(folder.path, "runs", "prune", "--older-than", "31");

    expect(tooSoon.exitCode).toBe(2);
    expect(nothing.stdout).toContain(": nothing.");
    expect(kept).toHaveLength(1);
    expect(dropped.stdout).toContain(": 1 month.");
    expect(await runIds(folder)).toEqual([]);
  });
});
