import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { openFolderSync } from "../support/folder-sync.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { hasStackTrace } from "./bundle.ts";
import { document } from "./document.ts";
import { hook, project } from "./project.ts";
import type { StepOptions, StepResult } from "./runner.ts";
import { declaredOutputs, runStep } from "./runner.ts";

const STORE = { store: "file:state" };
const EVENT = eventBody("entity-updated");

/** A `repository_dispatch` as GitHub writes it to the event's file. */
function repositoryDispatch(clientPayload: unknown) {
  return {
    action: "catalog-event",
    branch: "main",
    client_payload: clientPayload,
    repository: { default_branch: "main", full_name: "acme/catalog" },
    sender: { login: "acme-bot" },
  };
}

async function dispatchStep(
  repository: TempRepository,
  clientPayload: unknown,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  return await runStep("dispatch", {
    workspace: repository.path,
    eventName: "repository_dispatch",
    payload: repositoryDispatch(clientPayload),
    ...options,
    inputs: { ...STORE, ...options.inputs },
  });
}

const folders = openFolderSync("acme/catalog");
afterAll(() => folders[Symbol.asyncDispose]());

async function synced(files: Readonly<Record<string, string>>): Promise<TempRepository> {
  const repository = await project(files);
  await folders.sync(repository.path);
  return repository;
}

describe.concurrent("a dispatch step", () => {
  const packed = (value: unknown) => ({
    encoding: "gzip+base64",
    data: gzipSync(JSON.stringify(value)).toString("base64"),
  });

  it.each<[shape: string, payload: unknown, events: number]>([
    ["an event", EVENT, 1],
    ["{event}", { event: EVENT }, 1],
    ["{events}", { events: [EVENT, { ...EVENT, id: "second" }] }, 2],
    ["a change log", eventBody("change-log"), 1],
    ["a CloudEvent", { ...eventBody("cloud-event") }, 1],
    ["a batch of CloudEvents", { events: [eventBody("cloud-event")] }, 1],
    ["a packed event", packed(EVENT), 1],
    ["packed events", packed({ events: [EVENT, { ...EVENT, id: "second" }] }), 2],
  ])("takes %s of the payload that started the workflow", async (_shape, payload, events) => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", { url: receiver.url }),
      "automations/b.json": hook("b", { url: receiver.url, expressions: ["false"] }),
    });

    await using step = await dispatchStep(repository, payload);

    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.outputs).toMatchObject({
      considered: String(2 * events),
      matched: String(events),
      delivered: String(events),
      failed: "0",
      dead: "0",
    });
    expect(receiver.requests).toHaveLength(events);
    expect(Object.keys(step.outputs).sort()).toEqual(await declaredOutputs("dispatch/action.yml"));
    expect(step.summary).toContain("## ✅ Dispatched");
  });

  it("writes a report that its schema accepts", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", { url: receiver.url }),
    });

    await using usual = await dispatchStep(repository, EVENT);
    await using own = await dispatchStep(repository, EVENT, {
      inputs: { "report-file": "out/dispatch.json", "run-log": "none" },
    });

    expect(usual.outputs["report"]).toBe(join(usual.runnerTemp, "longshore-dispatch.json"));
    expect(own.outputs["report"]).toBe(join(repository.path, "out/dispatch.json"));
    for (const step of [usual, own]) {
      const report = await readFile(step.outputs["report"] ?? "", "utf8");
      expect(document("dispatch-output", report)).toMatchObject({ summary: { delivered: 1 } });
    }
  });

  it("sends nothing in a dry run", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", { url: receiver.url }),
    });

    await using step = await dispatchStep(repository, EVENT, { inputs: { "dry-run": "true" } });

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ matched: "1", delivered: "0" });
    expect(receiver.connections()).toBe(0);
  });

  it("takes the file of its input, relative to the workspace", async () => {
    await using repository = await synced({
      "automations/a.json": hook("a", { expressions: ["false"] }),
      "events/one.json": JSON.stringify(EVENT),
    });

    await using step = await runStep("dispatch", {
      workspace: repository.path,
      inputs: { ...STORE, event: "events/one.json" },
      payload: { nothing: "of this" },
    });

    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.outputs).toMatchObject({ considered: "1", matched: "0" });
  });

  it("fails for a dead delivery, with the others delivered", async () => {
    await using good = await startWebhookServer();
    await using bad = await startWebhookServer({ answers: [{ status: 410 }] });
    await using repository = await synced({
      "automations/bad.json": hook("bad", { url: bad.url }),
      "automations/good.json": hook("good", { url: good.url }),
    });

    await using step = await dispatchStep(repository, EVENT);

    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ matched: "2", delivered: "1", dead: "1", failed: "0" });
    expect(step.summary).toContain("## ❌ Dispatch failed");
    expect(good.requests).toHaveLength(1);
  });

  it.each([
    ["a private repository, with values", true],
    ["a public one, without", false],
  ])("tells why in the summary and the log of %s", async (_where, isPrivate) => {
    await using repository = await synced({
      "automations/unsure.json": hook("unsure", {
        expressions: [
          ".diff.after.properties.cpu",
          '.id == "failing" and (.diff.after.properties.cpuu | test("9"))',
        ],
      }),
      "automations/high.json": hook("high", { expressions: [".diff.after.properties.cpu > 98"] }),
    });
    const events = [EVENT, { ...EVENT, id: "failing" }];
    const { repository: own, ...payload } = repositoryDispatch({ events });

    await using step = await dispatchStep(repository, undefined, {
      payload: { ...payload, repository: { ...own, private: isPrivate } },
    });

    const values = [
      "`.diff.after.properties.cpu` was `93`, wanted more than `98`",
      "did you mean `.diff.after.properties.cpu`?",
      "Values of events are left out",
    ].map((text) => step.summary.includes(text));
    expect(step.exitCode, step.stdout).toBe(1);
    expect(step.summary).toContain(
      "`unsure` could not be decided for ENTITY&#95;UPDATED `service`",
    );
    expect(step.summary).toContain('- `.diff.after.properties.cpuu | test("9")` failed: null');
    expect(step.summary).toContain("<summary>Nothing matched ENTITY&#95;UPDATED service</summary>");
    expect(values).toEqual([isPrivate, isPrivate, !isPrivate]);
    expect(step.stdout).toContain(
      `      .diff.after.properties.cpu is ${isPrivate ? "93" : "true"}\n`,
    );
    expect(step.stdout.includes("Values are left out")).toBe(!isPrivate);
  });

  it("dispatches the good events of a batch with a bad one, and fails", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", { url: receiver.url }),
    });

    await using step = await dispatchStep(repository, { events: [{}, EVENT] });

    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ delivered: "1" });
    expect(step.summary).toContain("`events[0]` could not be decoded");
  });

  it("has the ids of a first run when it is run again", async () => {
    await using receiver = await startWebhookServer();
    await using repository = await synced({
      "automations/a.json": hook("a", { url: receiver.url }),
    });
    const { trigger: _, ...timeless } = EVENT;

    const inputs = { "run-log": "none" };

    await using first = await dispatchStep(repository, timeless, { inputs });
    await using again = await dispatchStep(repository, timeless, {
      inputs,
      env: { GITHUB_RUN_ATTEMPT: "2" },
    });
    await using other = await dispatchStep(repository, timeless, {
      inputs,
      env: { GITHUB_RUN_ID: "43" },
    });

    expect([first.exitCode, again.exitCode, other.exitCode]).toEqual([0, 0, 0]);
    const [a, b, c] = receiver.requests.map(({ headers }) => headers["webhook-id"]);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });

  it("lists every bad input in one error", async () => {
    await using repository = await project({});

    await using step = await runStep("dispatch", {
      workspace: repository.path,
      inputs: { "dry-run": "maybe" },
    });

    expect(step.exitCode).toBe(2);
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]).toMatch(/^::error title=input-invalid::/);
    expect(step.commands[0]).toContain('The input "dry-run" is "maybe"');
  });

  it.each([
    ["a payload that is no event", { hello: "world" }, {}, 3, "event-invalid"],
    ["a store that was never written", EVENT, { store: "file:nowhere" }, 3, "store-unreadable"],
    ["a store of no known kind", EVENT, { store: "s3:x" }, 2, "input-invalid"],
    ["an event file that does not exist", EVENT, { event: "no.json" }, 2, "path-not-found"],
    ["a run log of no known kind", EVENT, { "run-log": "s3:x" }, 2, "input-invalid"],
    [
      "a report that cannot be written",
      EVENT,
      { "report-file": "longshore.yaml/x" },
      3,
      "output-unwritable",
    ],
  ])("ends with one annotation for %s", async (_what, payload, inputs, exitCode, code) => {
    await using repository = await synced({
      "automations/a.json": hook("a", { expressions: ["false"] }),
    });

    await using step = await dispatchStep(repository, payload, { inputs });

    expect(step.exitCode, step.stdout).toBe(exitCode);
    expect(step.commands).toEqual([expect.stringMatching(new RegExp(`^::error title=${code}::`))]);
    expect(hasStackTrace(step.log)).toBe(false);
  });

  it("sends only what was not delivered when the job is run again", async () => {
    await using good = await startWebhookServer();
    await using bad = await startWebhookServer({ answers: [{ status: 400 }, { status: 200 }] });
    await using repository = await synced({
      "automations/bad.json": hook("bad", { url: bad.url }),
      "automations/good.json": hook("good", { url: good.url }),
    });

    await using first = await dispatchStep(repository, EVENT);
    await using again = await dispatchStep(repository, EVENT, { env: { GITHUB_RUN_ATTEMPT: "2" } });

    expect([first.exitCode, again.exitCode]).toEqual([1, 0]);
    expect(good.requests).toHaveLength(1);
    expect(bad.requests.map(({ headers }) => headers["webhook-id"])).toEqual([
      bad.requests[0]?.headers["webhook-id"],
      bad.requests[0]?.headers["webhook-id"],
    ]);
    expect(again.summary).toContain("skipped");
  });
});
