import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { tempRepository } from "../support/temp-repository.ts";
import { hasStackTrace, longshore } from "./bundle.ts";
import { document } from "./document.ts";
import { hook, project } from "./project.ts";

describe.concurrent("init", () => {
  it("leads from an empty repository to a dispatch", async () => {
    await using repository = await tempRepository();

    const init = await longshore(repository.path, ["init", "--format", "json"]);
    expect(document("init-output", init.stdout)).toMatchObject({ changed: true });
    await repository.commit();

    for (const line of [
      "validate --fail-on warning",
      "plan",
      "sync",
      "dispatch --event events/service-unhealthy.json --dry-run",
    ]) {
      const { exitCode, stdout, stderr } = await longshore(repository.path, line.split(" "));
      expect({ line, exitCode, stderr }, stdout).toEqual({ line, exitCode: 0, stderr: "" });
    }
    expect(await repository.git("status", "--porcelain")).toBe("");
  });
});

describe.concurrent("drift and rollback", () => {
  it("exit 1 for drift and for what is refused, and go back", async () => {
    await using repository = await project({ "automations/a.json": hook("a") });
    const run = (...args: readonly string[]) =>
      longshore(repository.path, [...args, "--store", "file:state"]);
    await repository.commit();
    await run("sync");
    await repository.write("automations/a.json", hook("b"));
    await repository.commit();

    const drift = await run("drift", "--format", "json");
    expect(drift.exitCode).toBe(1);
    expect(document("drift-output", drift.stdout)).toMatchObject({ summary: { pending: 2 } });
    await run("sync");
    const back = await run("rollback", "1", "--format", "json");
    expect(back.exitCode).toBe(0);
    expect(document("plan-output", back.stdout)).toMatchObject({ applied: true, revision: "3" });
    expect(back.stderr).toContain("note: The next sync undoes this unless the files follow");
    const unknown = await run("rollback", "9");
    expect(unknown.exitCode).toBe(1);
    expect(unknown.stderr).toContain('has no revision "9". [revision-unknown]');
    expect(hasStackTrace(unknown.stderr)).toBe(false);
  });
});

describe.concurrent("emit", () => {
  it("sends from a file and from standard input", async () => {
    await using github = await startFakeGitHub();
    await using repository = await tempRepository();
    const text = JSON.stringify({ events: [eventBody("run-created"), eventBody("cloud-event")] });
    await writeFile(join(repository.path, "events.json"), text);
    const emit = (event: string, stdin = "") =>
      longshore(
        repository.path,
        ["emit", "--event", event, "--repo", "acme/catalog", "--format", "json"],
        { env: github.env, stdin },
      );

    for (const { exitCode, stdout } of [await emit("events.json"), await emit("-", text)]) {
      expect(exitCode).toBe(0);
      expect(document("emit-output", stdout)).toMatchObject({
        sent: [{ events: 2, encoding: "json" }],
        summary: { sent: 2, dispatches: 1 },
      });
    }
    expect(github.repository("acme/catalog").dispatches).toEqual([
      { eventType: "catalog-event", clientPayload: JSON.parse(text) },
      { eventType: "catalog-event", clientPayload: JSON.parse(text) },
    ]);
  });
});
