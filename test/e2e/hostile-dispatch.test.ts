import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import type { ProgramResult } from "../support/run-program.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { commandsIn, RAW_CONTROL } from "../support/workflow-commands.ts";
import { longshore } from "./bundle.ts";
import { document } from "./document.ts";
import { hook, LOCAL_CONFIG, project } from "./project.ts";
import type { StepResult } from "./runner.ts";
import { declaredOutputs, runStep, withoutCode } from "./runner.ts";

const EVENT = eventBody("entity-updated");
/** Some four hundred events, on a machine that may be busy. */
const TIMEOUT_MS = 50_000;
const TITLE = "{{ .event.diff.after.title }}";

/** Automations that put a stranger's text wherever a definition can put it. */
function automations(origin: string): Readonly<Record<string, string>> {
  const definitions: Readonly<Record<string, string>> = {
    body: hook("body", {
      url: `${origin}/{{ .event.diff.after.title | @uri }}`,
      expressions: [".diff.after.title"],
      invocation: { synchronized: true, body: { text: TITLE, [TITLE]: "a key" } },
    }),
    header: hook("header", { url: origin, invocation: { headers: { "X-Title": TITLE } } }),
    "header-name": hook("header-name", { url: origin, invocation: { headers: { [TITLE]: "x" } } }),
    method: hook("method", { url: origin, invocation: { method: TITLE } }),
    url: hook("url", { url: TITLE }),
    path: hook("path", { url: `http://10.0.0.1/${TITLE}` }),
    template: hook("template", {
      url: origin,
      invocation: { body: { a: "{{ .event.diff.after.title | error }}" } },
    }),
    condition: hook("condition", { expressions: [".diff.after.title | error"] }),
  };
  const ofBlueprints = HOSTILE_TEXTS.filter((text) => text !== "").map(
    (blueprint, index): [string, string] => [
      `blueprint-${index}`,
      hook(`blueprint-${index}`, { url: origin, blueprint }),
    ],
  );
  return Object.fromEntries(
    [...Object.entries(definitions), ...ofBlueprints].map(([name, text]) => [
      `automations/${name}.json`,
      text,
    ]),
  );
}

/** A stranger's text as identity, title, blueprint, and where no event should have it. */
function events(text: string): readonly unknown[] {
  const event = { ...EVENT, id: text, diff: { before: null, after: { title: text } } };
  return [
    event,
    { ...event, context: { blueprintIdentifier: text, entityIdentifier: text } },
    { ...event, action: text },
    { ...event, trigger: text, context: text },
    text,
  ];
}

describe("a stranger's text", () => {
  let step: StepResult;
  let rendering: StepResult;
  let shell: ProgramResult;
  let report: string;

  beforeAll(async () => {
    // Answers with what it got, as text, and accepts every second call.
    let calls = 0;
    await using receiver = await startWebhookServer({
      answers: [
        ({ path, body }) => {
          calls += 1;
          const text = Buffer.from(`${decodeURIComponent(path.slice(1))}\n${body}`);
          return { status: calls % 2 === 0 ? 200 : 400, body: text.toString() };
        },
      ],
    });
    await using repository = await project({
      ...automations(receiver.url),
      // A text that is a URL leads nowhere.
      "longshore.yaml": `${LOCAL_CONFIG.replace("delaysMs: [0]", "attempts: 1")}egress: { allow: [127.0.0.1] }\n`,
    });
    const store = ["--store", "file:state"];
    const synced = await longshore(repository.path, ["sync", ...store]);
    expect(synced.exitCode, synced.stderr).toBe(0);
    const payload = { client_payload: { events: HOSTILE_TEXTS.flatMap(events) } };
    const run = (inputs: Readonly<Record<string, string>>) =>
      runStep("dispatch", {
        workspace: repository.path,
        eventName: "repository_dispatch",
        payload,
        inputs: { store: "file:state", "run-log": "file:step-log", ...inputs },
        env: { RUNNER_DEBUG: "1" },
        timeoutMs: TIMEOUT_MS,
      });
    [step, rendering, shell] = await Promise.all([
      run({}),
      run({ "dry-run": "true" }),
      longshore(
        repository.path,
        ["dispatch", ...store, "--run-log", "file:log", "--event", "-", "--verbose"],
        {
          stdin: JSON.stringify(payload),
          env: { GITHUB_ACTIONS: "true" },
          timeoutMs: TIMEOUT_MS,
        },
      ),
    ]);
    report = await readFile(step.outputs["report"] ?? "", "utf8");
    return async () => {
      await step[Symbol.asyncDispose]();
      await rendering[Symbol.asyncDispose]();
    };
  }, 60_000);

  it("is handled to the last event", () => {
    const { considered, delivered, dead, failed } = step.outputs;

    expect([step.exitCode, shell.exitCode], step.stdout).toEqual([1, 1]);
    expect(Number(considered)).toBe(HOSTILE_TEXTS.length * 8 + (HOSTILE_TEXTS.length - 1));
    for (const count of [delivered, dead, failed]) expect(Number(count)).toBeGreaterThan(50);
  });

  it("is no command to the runner, but for the warnings and the debug lines that are ours", () => {
    const ours = (log: string) =>
      commandsIn(log).filter(({ command, properties }) => {
        return command !== "debug" && (command !== "warning" || Object.keys(properties).length > 0);
      });

    expect(ours(step.stdout)).toEqual([]);
    expect(ours(rendering.stdout)).toEqual([]);
    expect(commandsIn(shell.stdout)).toEqual([]);
    expect(commandsIn(shell.stderr)).toEqual([]);
  });

  it("is obeyed by no terminal", () => {
    for (const text of [step.log, rendering.log, shell.stdout, shell.stderr]) {
      expect(RAW_CONTROL.exec(text)).toBeNull();
    }
  });

  it("forges no output and moves no report", async () => {
    for (const one of [step, rendering]) {
      expect(Object.keys(one.outputs).sort()).toEqual(await declaredOutputs("dispatch/action.yml"));
      expect(one.outputs["report"]).toBe(join(one.runnerTemp, "longshore-dispatch.json"));
    }
  });

  it.each([
    ["a summary", () => step.summary],
    ["a dry run's summary", () => rendering.summary],
  ])("is neither Markdown nor HTML nor a mention in %s", (_what, read) => {
    const plain = withoutCode(read());

    expect(RAW_CONTROL.exec(read())).toBeNull();
    const tags = new Set(plain.match(/<[^>\n]*>/g));
    expect([...tags].sort()).toEqual([
      "</code>",
      "</details>",
      "</summary>",
      "<code>",
      "<details>",
      "<summary>",
    ]);
    expect(plain).not.toMatch(/[@[\]~$]|\*\*|<!--/);
    const lines = read().split("\n");
    const cells = lines
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split("|").length);
    expect(new Set(cells).size).toBe(1);
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      "## ❌ Dispatch failed",
      "### Why",
    ]);
  });

  it("is itself in the report", () => {
    const { events: reported } = document("dispatch-output", report) as {
      readonly events: readonly { readonly identity: string }[];
    };

    expect(reported).toHaveLength(HOSTILE_TEXTS.length * 5);
    const identities = new Set(reported.map(({ identity }) => identity));
    for (const text of HOSTILE_TEXTS.filter((one) => one !== "")) {
      expect(identities).toContain(text);
    }
  });
});
