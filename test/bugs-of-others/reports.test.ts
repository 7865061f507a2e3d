/** What comparable tools got wrong in what they told: each title says whose mistake it was. */
import { expect, it } from "vitest";
import { createGitHubApi } from "../../src/adapters/github/github-api.ts";
import { publishComment } from "../../src/commands/publish-comment.ts";
import { annotations } from "../../src/report/annotations.ts";
import { commentBody, commentMarker } from "../../src/report/comment.ts";
import { anAutomation } from "../support/definitions.ts";
import { aDiagnostic } from "../support/diagnostics.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { cliProject, runLongshore } from "../support/longshore.ts";
import { aPlan } from "../support/plans.ts";
import { commandsIn } from "../support/workflow-commands.ts";

const COUNTS = { files: 1, automations: 1, published: 1, drafts: 0, errors: 1, warnings: 0 };

function bodyOf(label: string, findings: number): string {
  return commentBody({
    label,
    diagnostics: Array.from({ length: findings }, () => aDiagnostic()),
    summary: COUNTS,
    plan: aPlan(),
    drafts: [],
    notes: [],
  });
}

async function pullRequest() {
  const github = await startFakeGitHub();
  const pull = github.repository("acme/catalog").openIssue({ title: "A change", pull: true });
  const api = createGitHubApi({
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    token: github.token,
    clock: createFakeClock(),
  });
  return {
    pull,
    publish: (label: string, findings: number) =>
      publishComment(
        {
          repository: "acme/catalog",
          number: pull.number,
          marker: commentMarker(label),
          body: bodyOf(label, findings),
          begin: true,
        },
        api,
      ),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

it("safe-settings 245: a comment with more to say than GitHub takes is posted all the same", async () => {
  await using w = await pullRequest();

  expect((await w.publish("default", 5_000)).kind).toBe("created");
  expect(w.pull.comments[0]?.body).toContain("4900 findings");
});

it("octodns-sync 41: a second run updates its comment, and another instance leaves it alone", async () => {
  await using w = await pullRequest();

  await w.publish("prod", 1);
  await w.publish("test", 1);
  await w.publish("prod", 2);

  expect(w.pull.comments.map(({ body }) => body)).toEqual([bodyOf("prod", 2), bodyOf("test", 1)]);
});

it("conftest 1173: every annotation has a line, without which GitHub does not show it in the changes", () => {
  const at = { line: 1, column: 1 };
  const all = [aDiagnostic(), aDiagnostic({ range: { start: at, end: at } })];

  for (const { command, properties } of commandsIn(annotations(all))) {
    expect([command, Number(properties["line"]) >= 1]).toEqual(["error", true]);
  }
});

it("cloud-custodian 9153: a mistyped key is an error with its place and the key that was meant", async () => {
  const { trigger, ...rest } = anAutomation("a");
  const typo = { ...rest, trigger: { ...trigger, conditions: { type: "JQ", expressions: [] } } };
  await using folder = await cliProject({
    "automations/a.json": JSON.stringify(typo, undefined, 2),
  });

  const { exitCode, stdout } = await runLongshore(folder.path, "validate", "--format", "json");

  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).diagnostics).toMatchObject([
    {
      code: "unknown-key",
      hint: expect.stringContaining('Did you mean "condition"?'),
      range: { start: { line: 14, column: 5 } },
    },
  ]);
});

it("cloud-custodian 3393: a draft is validated like what is published", async () => {
  const { trigger } = anAutomation("a");
  const condition = { type: "JQ", expressions: [".a |"] } as const;
  const faults = (publish: boolean) =>
    JSON.stringify(anAutomation("a", { publish, trigger: { ...trigger, condition } }));
  await using draft = await cliProject({ "automations/a.json": faults(false) });
  await using published = await cliProject({ "automations/a.json": faults(true) });

  const [one, other] = await Promise.all(
    [draft, published].map(({ path }) => runLongshore(path, "validate", "--format", "json")),
  );

  const codes = (stdout = "{}") =>
    JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code);
  expect(codes(one?.stdout)).toEqual(["condition-jq"]);
  expect(codes(one?.stdout)).toEqual(codes(other?.stdout));
});

it("actions/toolkit: no text of a file starts a command of the runner's", () => {
  for (const text of HOSTILE_TEXTS) {
    const commands = commandsIn(annotations([aDiagnostic({ file: text, message: text })]));
    expect(commands.map(({ command }) => command)).toEqual(["error"]);
  }
});
