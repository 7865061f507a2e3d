import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasStackTrace, longshore } from "./bundle.ts";
import { document } from "./document.ts";
import { hook, hooks, LOCAL_CONFIG, project } from "./project.ts";
import { declaredOutputs, runStep, withoutCode } from "./runner.ts";

const STORE = { store: "file:state" };

const PULL_REQUEST = {
  eventName: "pull_request",
  ref: "refs/pull/7/merge",
  payload: { repository: { default_branch: "main" }, number: 7 },
};

const FORK = { repo: { full_name: "mallory/catalog", fork: true } };

describe.concurrent("what a step does", () => {
  it("syncs on a push to the default branch", async () => {
    await using repository = await project(hooks(2));
    const commit = await repository.commit();

    await using step = await runStep("action", { workspace: repository.path, inputs: STORE });

    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.stdout).toContain('A push to the default branch "main" syncs.');
    expect(step.stdout).toContain("the store is at revision 1.");
    expect(step.outputs).toMatchObject({
      valid: "true",
      "error-count": "0",
      changed: "true",
      published: "2",
      deleted: "0",
      revision: "1",
    });
    const plan = await longshore(repository.path, ["plan", "--store", "file:state"], {
      env: { GITHUB_REPOSITORY: "acme/catalog" },
    });
    expect(plan.stdout).toContain("Plan against revision 1: no changes");
    const snapshot = await longshore(repository.path, ["sync", "--store", "file:state"], {
      env: { GITHUB_REPOSITORY: "acme/catalog" },
    });
    expect(snapshot.stdout).toContain("Nothing to apply");
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it.each([
    ["a pull request", PULL_REQUEST],
    [
      "a pull request from a fork",
      {
        ...PULL_REQUEST,
        payload: { ...PULL_REQUEST.payload, pull_request: { number: 7, head: FORK } },
      },
    ],
    [
      "pull_request_target",
      { ...PULL_REQUEST, eventName: "pull_request_target", ref: "refs/heads/main" },
    ],
    [
      "a merge group",
      {
        ...PULL_REQUEST,
        eventName: "merge_group",
        ref: "refs/heads/gh-readonly-queue/main/pr-7-abc",
      },
    ],
    ["a push elsewhere", { ref: "refs/heads/feature" }],
    ["a push of a tag", { ref: "refs/tags/main" }],
    ["a push that names no default branch", { payload: {} }],
    ["a start by hand", { eventName: "workflow_dispatch" }],
    [
      "a repository_dispatch",
      {
        eventName: "repository_dispatch",
        payload: { repository: { default_branch: "main" }, client_payload: { ref: "main" } },
      },
    ],
    ["an event that nobody thought of", { eventName: "page_build" }],
  ])("validates and plans on %s, and writes no state", async (_what, event) => {
    await using repository = await project(hooks(1));
    await repository.commit();

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs: STORE,
      ...event,
    });

    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.stdout).toMatch(/validates(, tests)? and plans/);
    expect(step.outputs).toMatchObject({ changed: "true", published: "1", revision: "" });
    expect(existsSync(join(repository.path, "state"))).toBe(false);
  });

  it("looks for drift on a schedule, and writes no state", async () => {
    await using repository = await project(hooks(1));
    await repository.commit();

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs: STORE,
      eventName: "schedule",
    });

    expect(step.exitCode, step.stdout).toBe(1);
    expect(step.stdout).toContain("Drift of an empty store: 2 not synced.");
    expect(step.summary).toContain("### Drift");
    expect(existsSync(join(repository.path, "state"))).toBe(false);
  });

  it.each(["pull_request", "pull_request_target", "merge_group"])(
    "refuses the command sync on %s",
    async (eventName) => {
      await using repository = await project(hooks(1));
      await repository.commit();

      await using step = await runStep("action", {
        workspace: repository.path,
        inputs: { ...STORE, command: "sync", force: "true" },
        ...PULL_REQUEST,
        eventName,
      });

      expect(step.exitCode).toBe(2);
      expect(step.commands).toEqual([
        expect.stringMatching(/^::error title=not-permitted::The command "sync" does not run on/),
      ]);
      expect(existsSync(join(repository.path, "state"))).toBe(false);
    },
  );

  it("only validates with neither a store nor a token, and fails a sync", async () => {
    await using repository = await project(hooks(1));
    await repository.commit();

    await using review = await runStep("action", { workspace: repository.path, ...PULL_REQUEST });
    await using push = await runStep("action", { workspace: repository.path });

    expect(review.exitCode).toBe(0);
    expect(review.outputs).toMatchObject({ valid: "true", changed: "", "plan-digest": "" });
    expect(push.exitCode).toBe(2);
    expect(push.commands).toEqual([expect.stringContaining("A sync needs a store")]);
  });

  it("writes nothing in a dry run", async () => {
    await using repository = await project(hooks(1));
    await repository.commit();

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs: { ...STORE, "dry-run": "true" },
    });

    expect(step.exitCode).toBe(0);
    expect(step.stdout).toContain("Dry run: nothing was written");
    expect(existsSync(join(repository.path, "state"))).toBe(false);
  });

  it("refuses an unsafe plan, unless it is forced", async () => {
    await using repository = await project(hooks(10));
    await repository.commit();
    await using first = await runStep("action", { workspace: repository.path, inputs: STORE });
    await repository.git(
      "rm",
      "--quiet",
      "automations/hook-01.json",
      "automations/hook-02.json",
      "automations/hook-03.json",
      "automations/hook-04.json",
    );
    await repository.commit();

    await using refused = await runStep("action", { workspace: repository.path, inputs: STORE });
    await using forced = await runStep("action", {
      workspace: repository.path,
      inputs: { ...STORE, force: "true" },
    });

    expect([first.exitCode, refused.exitCode, forced.exitCode]).toEqual([0, 1, 0]);
    expect(refused.summary).toContain("too-many-deletes");
    expect(refused.outputs).toMatchObject({ deleted: "4", revision: "1" });
    expect(forced.outputs).toMatchObject({ deleted: "4", revision: "2" });
  });

  it("syncs nothing where a file has an error, forced or not", async () => {
    await using repository = await project({ ...hooks(1), "automations/bad.yaml": "a: [" });
    await repository.commit();

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs: { ...STORE, force: "true" },
    });

    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ valid: "false", "error-count": "1" });
    expect(step.summary).toContain("invalid-files");
    expect(existsSync(join(repository.path, "state"))).toBe(false);
  });
});

describe.concurrent("what a step reports", () => {
  it("sets exactly the declared outputs, whatever happens to the files", async () => {
    await using good = await project(hooks(1));
    await using bad = await project({ "automations/bad.yaml": "a: [" });
    const declared = await declaredOutputs("action.yml");

    for (const workspace of [good.path, bad.path]) {
      for (const command of ["validate", "plan"]) {
        await using step = await runStep("action", {
          workspace,
          inputs: { ...STORE, command },
          ...PULL_REQUEST,
        });
        expect(Object.keys(step.outputs).sort()).toEqual(declared);
      }
    }
  });

  it("annotates the exact lines", async () => {
    const text = hook("broken").replace('"publish": true', '"publish": "yes"');
    await using repository = await project({ "automations/broken.json": text });

    await using step = await runStep("action", { workspace: repository.path, ...PULL_REQUEST });

    expect(step.exitCode).toBe(1);
    expect(step.commands).toEqual([
      expect.stringMatching(
        /^::error file=automations\/broken\.json,line=15,endLine=15,col=14,endColumn=18,title=wrong-type::/,
      ),
    ]);
    expect(step.stdout).toContain("automations/broken.json:15:14: error:");
    expect(step.summary).toContain("`automations/broken.json:15:14`");
  });

  it("keeps to GitHub's caps, and tells all in the summary", async () => {
    const bad = Array.from({ length: 25 }, (_, index) => {
      const name = `bad-${String(index).padStart(2, "0")}`;
      const text = hook(name, { url: "http://10.0.0.1/" }).replace('"publish"', '"publsh"');
      return [`automations/${name}.json`, text] as const;
    });
    await using repository = await project(Object.fromEntries(bad));

    await using step = await runStep("action", { workspace: repository.path, ...PULL_REQUEST });

    const count = (kind: string) =>
      step.commands.filter((line) => line.startsWith(`::${kind} `)).length;
    expect([count("error"), count("warning"), count("notice")]).toEqual([10, 10, 1]);
    expect(step.commands).toHaveLength(21);
    const total = Number(step.outputs["error-count"]) + Number(step.outputs["warning-count"]);
    expect(step.outputs["error-count"]).toBe("25");
    expect(step.commands.at(-1)).toContain(`::${total - 20} findings more`);
    for (const [file] of bad) expect(step.summary).toContain(file);
  });

  it("fails for warnings only where they fail", async () => {
    await using repository = await project({
      "automations/a.json": hook("a", { url: "http://10.0.0.1/" }),
    });

    await using lenient = await runStep("action", { workspace: repository.path, ...PULL_REQUEST });
    await using strict = await runStep("action", {
      workspace: repository.path,
      inputs: { "fail-on": "warning" },
      ...PULL_REQUEST,
    });

    expect([lenient.exitCode, strict.exitCode]).toEqual([0, 1]);
    expect(lenient.outputs["valid"]).toBe("true");
  });

  it("writes its report where it is asked to, or into the runner's temporary folder", async () => {
    await using repository = await project(hooks(1));
    await repository.commit();

    await using own = await runStep("action", {
      workspace: repository.path,
      inputs: { ...STORE, "report-file": "out/plan.json" },
      ...PULL_REQUEST,
    });
    await using usual = await runStep("action", { workspace: repository.path, ...PULL_REQUEST });

    expect(own.outputs["report"]).toBe(join(repository.path, "out/plan.json"));
    document("plan-output", await readFile(own.outputs["report"] ?? "", "utf8"));
    expect(usual.outputs["report"]).toBe(join(usual.runnerTemp, "longshore-report.json"));
    document("validate-output", await readFile(usual.outputs["report"] ?? "", "utf8"));
  });

  it("validates only the paths that are named, one a line", async () => {
    await using repository = await project({
      "automations/a.json": hook("a"),
      "automations/b.json": "{",
      "other/c.json": hook("c"),
    });

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs: { command: "validate", paths: "automations/a.json\n  other/*.json\n\n" },
      ...PULL_REQUEST,
    });

    expect(step.exitCode).toBe(0);
    expect(step.stdout).toContain("No problems in 2 files");
  });

  it("lists every bad input in one error", async () => {
    await using repository = await project({});

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs: { command: "apply", "fail-on": "info", force: "yes", "dry-run": "1" },
    });

    expect(step.exitCode).toBe(2);
    expect(step.commands).toHaveLength(1);
    for (const name of ["command", "fail-on", "force", "dry-run"]) {
      expect(step.commands[0]).toContain(`The input "${name}" is`);
    }
  });

  it.each([
    ["a path that does not exist", { paths: "nowhere" }, 2],
    ["a path outside", { paths: "../.." }, 2],
    ["a configuration that does not exist", { config: "no.yaml" }, 2],
    ["a store of no known kind", { store: "s3:x" }, 2],
    ["a GitHub store without a token", { store: "github:acme/catalog" }, 2],
    ["a report that cannot be written", { "report-file": "longshore.yaml/x.json" }, 3],
  ])("ends with one annotation for %s", async (_what, inputs, exitCode) => {
    await using repository = await project(hooks(1));

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs,
      ...PULL_REQUEST,
    });

    expect(step.exitCode, step.stdout).toBe(exitCode);
    expect(step.commands.filter((line) => line.startsWith("::error"))).toHaveLength(1);
    expect(hasStackTrace(step.log)).toBe(false);
  });

  it("is fine in an empty repository", async () => {
    await using repository = await project({});

    await using step = await runStep("action", { workspace: repository.path, ...PULL_REQUEST });

    expect(step.exitCode).toBe(0);
    expect(step.stdout).toContain("No definition files were found.");
  });
});

describe.concurrent("hostile files", () => {
  // What a terminal obeys, or a reader is misled by.
  const UNSEEN = /\p{Bidi_Control}|\p{Zl}|\p{Zp}|(?![\n\t])\p{Cc}/u;
  const HOSTILE = [
    "::set-output name=valid::true",
    "::error::forged",
    "##[error]forged",
    "a\n::stop-commands::x\r::warning::forged",
    "ghadelimiter_x\nvalid=true\nvalid<<EOF\ntrue\nEOF",
    "</summary><script>alert(1)</script><img src=x onerror=alert(1)>",
    "@octocat [link](https://evil.example) `code` | cell |",
    "%0A::error::forged%0D",
    "\u001b]0;title\u0007\u001b[31mred \u202e\u2028::error::forged",
  ];

  it.each(HOSTILE)("forge nothing with %j", async (text) => {
    const definition = (identifier: string) => ({
      identifier,
      title: text,
      trigger: {
        type: "automation",
        event: { type: "ENTITY_UPDATED", blueprintIdentifier: text },
        condition: { type: "JQ", expressions: [`${JSON.stringify(text)} == .x |`] },
      },
      invocationMethod: { type: "WEBHOOK", url: "https://example.com/", method: text },
      [text]: text,
      publish: text,
    });
    await using repository = await project({
      "automations/a.json": JSON.stringify(definition(text)),
      "automations/b.json": JSON.stringify([definition("b"), definition("b")], undefined, 1),
      "automations/c.yaml": text,
    });

    await using step = await runStep("action", {
      workspace: repository.path,
      inputs: { ...STORE, command: "plan" },
      ...PULL_REQUEST,
    });

    expect(step.exitCode, step.stdout).toBe(1);
    expect(step.outputs).toMatchObject({ valid: "false" });
    expect(Object.keys(step.outputs).sort()).toEqual(await declaredOutputs("action.yml"));
    for (const line of step.commands) {
      expect(line).toMatch(
        /^::(error|warning) file=automations\/[abc]\.(json|yaml),line=\d+,|^::notice title=longshore::/,
      );
    }
    expect(withoutCode(step.summary)).not.toMatch(/<script|<img|@octocat|\[link\]/);
    expect(step.log).not.toMatch(UNSEEN);
  });

  it("forge nothing with a file's name", async () => {
    const name = "automations/x,line=1::forged%0A::error::\n::error::forged @octocat <b>.yaml";
    await using repository = await project({ [name]: "a: [" });

    await using step = await runStep("action", { workspace: repository.path, ...PULL_REQUEST });

    expect(step.exitCode).toBe(1);
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]).toMatch(/^::error file=automations\/x%2Cline=1%3A%3Aforged%250A/);
    expect(step.summary).toContain("`automations/x,line=1");
  });

  it("forge nothing with the name of a file that is not committed", async () => {
    await using repository = await project({});
    await repository.commit();
    await repository.write("automations/x\n::error::forged @octocat <img>.json", hook("a"));

    await using step = await runStep("action", { workspace: repository.path, inputs: STORE });

    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.stdout).toContain("there are uncommitted changes in");
    expect(step.commands).toEqual([]);
    expect(withoutCode(step.summary)).not.toMatch(/@octocat|<img/);
  });

  it("forge nothing in what a plan shows", async () => {
    const text = "\n::error::forged\n##[error]forged @octocat | <b>";
    await using repository = await project({
      "automations/a.json": hook("a", { invocation: { body: { text: "before" } } }),
    });
    await repository.commit();
    await using first = await runStep("action", { workspace: repository.path, inputs: STORE });
    await repository.write("automations/a.json", hook("a", { invocation: { body: { text } } }));
    await repository.write("longshore.yaml", LOCAL_CONFIG);
    await repository.commit();

    await using step = await runStep("action", { workspace: repository.path, inputs: STORE });

    expect([first.exitCode, step.exitCode]).toEqual([0, 0]);
    expect(step.outputs["updated"]).toBe("1");
    expect(step.commands).toEqual([]);
  });
});
