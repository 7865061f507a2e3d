import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { hasStackTrace, longshore } from "./bundle.ts";
import { document } from "./document.ts";
import { hook, hooks, LOCAL_CONFIG, project } from "./project.ts";

const EVENT = JSON.stringify(eventBody("entity-updated"));
const STORE = ["--store", "file:state"] as const;

describe.concurrent("validate", () => {
  const BROKEN = hook("broken").replace('"publish"', '"publsh"');
  const WARNED = hook("warned", { url: "http://192.168.0.1/" });

  it("exits 0 for files without errors", async () => {
    await using repository = await project({ "automations/a.json": hook("a") });

    const { exitCode, stdout, stderr } = await longshore(repository.path, ["validate"]);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe("No problems in 1 file; 1 automation: 1 published, 0 drafts.\n");
  });

  it("exits 0 with a notice where there are no files", async () => {
    await using repository = await project({});

    const { exitCode, stdout } = await longshore(repository.path, ["validate"]);

    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: "No definition files were found.\n",
    });
  });

  it("exits 1 for an error and shows its place", async () => {
    await using repository = await project({ "automations/broken.json": BROKEN });

    const { exitCode, stdout } = await longshore(repository.path, ["validate"]);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('automations/broken.json:15:3: error: Unknown key "publsh"');
    expect(stdout).toMatch(/^15 \| {3}"publsh": true$/m);
    expect(stdout).toMatch(/^ {3}\| {3}\^~+$/m);
    expect(stdout).toContain('hint: Did you mean "publish"?');
  });

  it("exits 1 for a warning only where warnings fail", async () => {
    await using repository = await project({ "automations/warned.json": WARNED });

    const lenient = await longshore(repository.path, ["validate"]);
    const strict = await longshore(repository.path, ["validate", "--fail-on", "warning"]);

    expect(lenient.stdout).toContain("[host-private]");
    expect([lenient.exitCode, strict.exitCode]).toEqual([0, 1]);
    expect(strict.stdout).toBe(lenient.stdout);
  });

  it("prints one document of its schema with --format json", async () => {
    await using repository = await project({
      "automations/broken.json": BROKEN,
      "automations/warned.json": WARNED,
    });

    const { exitCode, stdout, stderr } = await longshore(repository.path, [
      "validate",
      "--format",
      "json",
    ]);

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(document("validate-output", stdout)).toMatchObject({
      summary: { files: 2, errors: 1 },
    });
  });

  it("prints annotations alone with --format github", async () => {
    await using repository = await project({ "automations/broken.json": BROKEN });

    const { exitCode, stdout } = await longshore(repository.path, [
      "validate",
      "--format=github",
      "automations",
    ]);

    expect(exitCode).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^::error file=automations\/broken\.json,line=15,endLine=15,col=3,endColumn=10,title=unknown-key::/,
      ),
    );
    expect(lines.filter((line) => !line.startsWith("::"))).toEqual([]);
  });

  it("looks only at the paths that are named, relative to the working directory", async () => {
    await using repository = await project({
      "automations/good.json": hook("good"),
      "automations/broken.json": BROKEN,
    });

    const { exitCode, stdout } = await longshore(join(repository.path, "automations"), [
      "validate",
      "good.json",
    ]);

    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: "No problems in 1 file; 1 automation: 1 published, 0 drafts.\n",
    });
  });

  it("exits 1 for a configuration with errors, on its line", async () => {
    await using repository = await project({ "automations/a.json": hook("a") });
    await repository.write("longshore.yaml", `${LOCAL_CONFIG}netwrk: {}\n`);

    const { exitCode, stdout } = await longshore(repository.path, ["validate"]);

    expect(exitCode).toBe(1);
    expect(stdout).toContain("longshore.yaml:5:1: error:");
  });

  it("writes no colours into a pipe", async () => {
    await using repository = await project({ "automations/broken.json": BROKEN });

    const { stdout, stderr } = await longshore(repository.path, ["validate"]);

    expect(`${stdout}${stderr}`).not.toContain("\u001b");
  });
});

describe.concurrent("wrong usage", () => {
  it.each<[why: string, args: readonly string[], says: RegExp]>([
    ["an unknown command", ["valdate"], /unknown command 'valdate'[\s\S]*Did you mean validate/],
    ["an unknown option", ["validate", "--fromat", "json"], /unknown option[\s\S]*--format/],
    [
      "a value that is not allowed",
      ["validate", "--format", "xml"],
      /Allowed choices are pretty, json, github/,
    ],
    ["a missing option", ["dispatch"], /--event/],
    ["an option without its value", ["validate", "--config"], /argument missing/],
    ["no command", [], /Usage: longshore/],
    [
      "a path that does not exist",
      ["validate", "nowhere"],
      /The path "nowhere" does not exist\. \[path-not-found\]/,
    ],
    ["a path outside", ["validate", ".."], /lies outside/],
    [
      "a configuration that does not exist",
      ["plan", "--config", "no.yaml"],
      /"no\.yaml" does not exist/,
    ],
    [
      "an event file that does not exist",
      ["dispatch", "--event", "no.json"],
      /"no\.json" does not exist/,
    ],
    ["a store's URL of no known kind", ["plan", "--store", "s3:x"], /"file:PATH"/],
    ["a GitHub store without a token", ["plan", "--store", "github:a/b"], /needs a token/],
  ])("exits 2 for %s", async (_why, args, says) => {
    await using repository = await project({ "automations/a.json": hook("a") });

    const { exitCode, stdout, stderr } = await longshore(repository.path, args);

    expect(exitCode, stderr).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(says);
    expect(hasStackTrace(stderr)).toBe(false);
  });

  it("prints help and the version on stdout and exits 0", async () => {
    await using repository = await project({});

    const help = await longshore(repository.path, ["--help"]);
    const version = await longshore(repository.path, ["--version"]);

    expect([help.exitCode, version.exitCode]).toEqual([0, 0]);
    expect(help.stdout).toContain("Exit codes: 0 fine");
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("prints a failure as JSON on stdout where JSON was asked for", async () => {
    await using repository = await project({});

    const { exitCode, stdout, stderr } = await longshore(repository.path, [
      "validate",
      "--format",
      "json",
      "nowhere",
    ]);

    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: "path-not-found",
        message: 'The path "nowhere" does not exist.',
        hint: expect.any(String),
      },
    });
    expect(stderr).toContain("[path-not-found]");
  });
});

describe.concurrent("plan and sync", () => {
  it("applies what plan shows, and then has nothing to do at the same revision", async () => {
    await using repository = await project(hooks(2));
    await repository.commit();

    const planned = await longshore(repository.path, ["plan", ...STORE, "--fail-on-changes"]);
    const first = await longshore(repository.path, ["sync", ...STORE]);
    const again = await longshore(repository.path, ["sync", ...STORE]);
    const after = await longshore(repository.path, ["plan", ...STORE, "--fail-on-changes"]);

    expect(planned.exitCode).toBe(1);
    expect(planned.stdout).toContain("+ publish hook-01 automations/hook-01.json");
    expect(planned.stdout).toContain("Plan against an empty store: 2 to publish");
    expect(first.exitCode).toBe(0);
    expect(first.stdout).toContain(
      "Applied: 2 published, and the run-time configuration; the store is at revision 1.",
    );
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain("Nothing to apply; the store is at revision 1.");
    expect(after.exitCode).toBe(0);
  });

  it("updates, unpublishes and deletes, field by field", async () => {
    await using repository = await project(hooks(3));
    await repository.commit();
    await longshore(repository.path, ["sync", ...STORE]);
    await repository.write(
      "automations/hook-01.json",
      hook("hook-01", { url: "http://127.0.0.1:10/new" }),
    );
    await repository.write("automations/hook-02.json", hook("hook-02", { publish: false }));
    await rm(join(repository.path, "automations/hook-03.json"));
    await repository.commit();

    const { exitCode, stdout } = await longshore(repository.path, [
      "sync",
      ...STORE,
      "--format",
      "json",
    ]);

    expect(exitCode).toBe(0);
    expect(document("plan-output", stdout)).toMatchObject({
      applied: true,
      revision: "2",
      changes: [
        { kind: "unpublish", identifier: "hook-02" },
        { kind: "delete", identifier: "hook-03" },
        {
          kind: "update",
          identifier: "hook-01",
          fields: [
            {
              path: "invocationMethod.url",
              before: "http://127.0.0.1:9/hook-01",
              after: "http://127.0.0.1:10/new",
            },
          ],
        },
      ],
      summary: { update: 1, unpublish: 1, delete: 1 },
    });
  });

  it("writes nothing with --dry-run", async () => {
    await using repository = await project(hooks(1));
    await repository.commit();

    const dry = await longshore(repository.path, ["sync", ...STORE, "--dry-run"]);
    const plan = await longshore(repository.path, ["plan", ...STORE, "--format", "json"]);

    expect(dry.exitCode).toBe(0);
    expect(dry.stdout).toContain("Dry run: nothing was written.");
    expect(document("plan-output", plan.stdout)).toMatchObject({ applied: false, revision: null });
    expect(await repository.git("status", "--porcelain")).toBe("");
  });

  it("refuses to delete more than 30 %, unless it is forced", async () => {
    await using repository = await project(hooks(10));
    await repository.commit();
    await longshore(repository.path, ["sync", ...STORE]);
    for (const name of ["01", "02", "03", "04"]) {
      await rm(join(repository.path, `automations/hook-${name}.json`));
    }
    await repository.commit();

    const refused = await longshore(repository.path, ["sync", ...STORE]);
    const forced = await longshore(repository.path, ["sync", ...STORE, "--force"]);

    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain(
      "refused: This plan deletes or unpublishes 4 of 10 automations (40 %); the limit is 30 %.",
    );
    expect(refused.stdout).toContain("Refused: nothing was written; the store is at revision 1.");
    expect(forced.exitCode).toBe(0);
    expect(forced.stdout).toContain("Applied: 4 deleted; the store is at revision 2.");
  });

  it("refuses to empty a store, from a directory without automations", async () => {
    await using repository = await project(hooks(1));
    await repository.commit();
    await longshore(repository.path, ["sync", ...STORE]);
    await rm(join(repository.path, "automations"), { recursive: true });
    await repository.commit();

    const { exitCode, stdout } = await longshore(repository.path, ["sync", ...STORE]);

    expect(exitCode).toBe(1);
    expect(stdout).toContain("[empty-manifest]");
  });

  it("refuses where any file has an error, forced or not", async () => {
    await using repository = await project({
      ...hooks(2),
      "automations/broken.yaml": "identifier: [\n",
    });
    await repository.commit();

    for (const force of [[], ["--force"]]) {
      const { exitCode, stdout, stderr } = await longshore(repository.path, [
        "sync",
        ...STORE,
        ...force,
      ]);

      expect(exitCode).toBe(1);
      expect(stdout).toContain("[invalid-files]");
      expect(stderr).toContain("automations/broken.yaml:");
    }
    const plan = await longshore(repository.path, ["plan", ...STORE, "--format", "json"]);
    expect(plan.exitCode).toBe(1);
    expect(document("plan-output", plan.stdout)).toMatchObject({ revision: null });
  });

  it("refuses an older commit, unless it is forced", async () => {
    await using repository = await project(hooks(1));
    const older = await repository.commit();
    await repository.write("automations/hook-02.json", hook("hook-02"));
    await repository.commit();
    await longshore(repository.path, ["sync", ...STORE]);
    await repository.git("checkout", "--quiet", older);

    const refused = await longshore(repository.path, ["sync", ...STORE]);
    const forced = await longshore(repository.path, ["sync", ...STORE, "--force"]);

    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain("[stale-source]");
    expect(refused.stdout).toContain("hint: --force overrides this.");
    expect(forced.exitCode).toBe(0);
    expect(forced.stdout).toContain("Applied: 1 deleted; the store is at revision 2.");
  });

  it("changes nothing outside the paths that are named", async () => {
    await using repository = await project({
      "automations/one/a.json": hook("a"),
      "automations/two/b.json": hook("b"),
    });
    await repository.commit();
    await longshore(repository.path, ["sync", ...STORE]);
    await rm(join(repository.path, "automations/one/a.json"));
    await rm(join(repository.path, "automations/two/b.json"));
    await repository.write("automations/one/c.json", hook("c"));
    await repository.commit();

    const { stdout } = await longshore(repository.path, ["sync", ...STORE, "automations/one"]);

    expect(stdout).toContain("- delete a");
    expect(stdout).toContain("+ publish c");
    expect(stdout).not.toMatch(/delete b/);
  });

  it("takes the configuration's store, from the repository's root", async () => {
    await using repository = await project(hooks(1));
    await repository.write("longshore.yaml", `${LOCAL_CONFIG}store: file:kept/here\n`);
    await repository.commit();

    await longshore(join(repository.path, "automations"), ["sync"]);
    const plan = await longshore(repository.path, ["plan", "--store", "file:kept/here"]);

    expect(plan.stdout).toContain("Plan against revision 1: no changes");
  });
});

describe.concurrent("explain", () => {
  it("says why, from the files and from the store, drafts included", async () => {
    await using repository = await project({
      "automations/high.json": hook("high", {
        expressions: [".diff.before.properties.cpu < 90", ".diff.after.properties.cpu >= 90"],
      }),
      "automations/low.json": hook("low", { expressions: [".diff.after.properties.cpu < 50"] }),
      "automations/draft.json": hook("draft", { publish: false }),
      "event.json": EVENT,
    });
    await repository.commit();
    await longshore(repository.path, ["sync", ...STORE]);
    const explain = ["explain", "--event", "event.json", "--format", "json"];

    const files = await longshore(repository.path, explain);
    const store = await longshore(repository.path, [...explain, "--from", "store", ...STORE]);
    const pretty = await longshore(repository.path, ["explain", "--event", "event.json", "low"]);

    expect([files.exitCode, store.exitCode, pretty.exitCode]).toEqual([0, 0, 0]);
    const decided = [
      {
        automation: "high",
        decision: "matched",
        expressions: [
          { expression: ".diff.before.properties.cpu < 90", value: true },
          { expression: ".diff.after.properties.cpu >= 90", value: true },
        ],
      },
      { automation: "low", decision: "not-matched" },
    ];
    expect(document("explain-output", store.stdout)).toMatchObject({
      events: [{ type: "ENTITY_UPDATED", target: "service", decisions: decided }],
    });
    expect(document("explain-output", files.stdout)).toMatchObject({
      events: [{ decisions: [{ automation: "draft", decision: "matched" }, ...decided] }],
    });
    expect(pretty.stdout).toContain(".diff.after.properties.cpu < 50 is false");
    expect(pretty.stdout).not.toContain("high");
  });

  it("exits 2 for an identifier that no file has", async () => {
    await using repository = await project({ ...hooks(1), "event.json": EVENT });

    const { exitCode, stderr } = await longshore(repository.path, [
      "explain",
      "--event",
      "event.json",
      "hook-1",
    ]);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('No file defines an automation "hook-1".');
    expect(stderr).toContain('"hook-01"');
  });
});
