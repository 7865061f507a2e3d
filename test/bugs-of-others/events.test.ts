/** What comparable tools got wrong with events: each title says whose mistake it was. */
import { expect, it } from "vitest";
import { decodeEvents } from "../../src/commands/decode-events.ts";
import { dispatch } from "../../src/commands/dispatch.ts";
import { emit } from "../../src/commands/emit.ts";
import { findRuns } from "../../src/commands/find-runs.ts";
import { redrive } from "../../src/commands/redrive.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { logText } from "../../src/report/safe-text.ts";
import { dispatchTerminal } from "../../src/report/terminal-dispatch.ts";
import {
  dispatchOnce,
  LOCAL,
  runsOf,
  updates,
  webhook,
  withDispatchDeps,
} from "../support/dispatch-project.ts";
import { eventBody } from "../support/events.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { createMemoryRunLog } from "../support/memory-run-log.ts";
import { noise } from "../support/noise.ts";
import { createRecordingLogger } from "../support/recording-logger.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { commandsIn } from "../support/workflow-commands.ts";

const UPDATED = eventBody("entity-updated");

it("argo-events 3326: two events of the same millisecond both have their effect", async () => {
  await using server = await startWebhookServer();
  const trigger = { at: "2026-01-02T03:04:05.678Z", by: { byId: "u" }, origin: "UI" };
  const event = (entity: string) => ({
    ...UPDATED,
    trigger,
    context: { blueprintIdentifier: "service", entityIdentifier: entity },
  });
  const events = decodeEvents(JSON.stringify({ events: [event("a"), event("b")] }), "42");

  const automations = [webhook("one", { url: server.url })];
  expect((await dispatchOnce({ automations, events })).summary).toMatchObject({ delivered: 2 });
  expect(new Set(server.requests.map(({ headers }) => headers["webhook-id"])).size).toBe(2);
});

it("argo-events 850: an event that comes again, or a job that is run again, has one effect", async () => {
  await using server = await startWebhookServer();
  const runLog = createMemoryRunLog();
  const text = JSON.stringify(UPDATED);
  const automations = [webhook("one", { url: server.url })];

  const results = [];
  for (const _ of ["first attempt", "second attempt"]) {
    results.push(await dispatchOnce({ automations, runLog, events: decodeEvents(text, "42") }));
  }

  expect(results.map(({ summary }) => [summary.delivered, summary.skipped])).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(server.requests).toHaveLength(1);
});

it("inngest 2427: all dead deliveries of a batch are sent again, not the first alone", async () => {
  await using server = await startWebhookServer({
    answers: [...Array.from({ length: 3 }, () => ({ status: 400 })), { status: 200 }],
  });
  const runLog = createMemoryRunLog();
  const runtime = { ...LOCAL, delivery: { ...LOCAL.delivery, attempts: 1 } };
  const setup = { automations: [webhook("one", { url: server.url })], runLog, runtime };
  const batch = await dispatchOnce({ ...setup, events: updates(3) });

  const { runs } = await findRuns({}, Infinity, runLog);
  const again = await withDispatchDeps(setup, (deps) =>
    redrive(runs, {
      dispatchAgain: (events, only) =>
        dispatch(
          { events: events.map((event) => ({ kind: "event", event })), dryRun: false, only },
          deps,
        ),
    }),
  );

  expect(batch.summary).toMatchObject({ dead: 3, delivered: 0 });
  expect(again.summary).toMatchObject({ events: 3, delivered: 3 });
});

it("flux notification-controller 511: what changes from one sending to the next is in no key", async () => {
  await using server = await startWebhookServer({ answers: [{ status: 503 }, { status: 200 }] });
  const event = (at: string) => JSON.stringify({ ...UPDATED, id: "e-1", trigger: { at } });
  const [one, other] = ["2026-01-02T03:04:05Z", "2026-01-02T03:04:06Z"].map((at, index) =>
    decodeEvents(event(at), String(index)),
  );
  const automations = [webhook("one", { url: server.url })];

  await dispatchOnce({ automations, ...(one === undefined ? {} : { events: one }) });
  await dispatchOnce({ automations, ...(other === undefined ? {} : { events: other }) });

  // Two attempts of the first, and the second without a run log.
  expect(server.requests).toHaveLength(3);
  expect(new Set(server.requests.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

it("argo-events: a condition that fails is a failed run and no silent non-match", async () => {
  const result = await dispatchOnce({
    automations: [webhook("one", {}, undefined, ['error("the field is gone")'])],
  });

  expect(result.summary).toMatchObject({ matched: 0, failed: 1 });
  expect(runsOf(result, "one")[0]?.error?.code).toBe("condition-failed");
  expect(dispatchTerminal(result, PLAIN)).toContain("the field is gone");
});

it("argo-events 2672: automations that do not match are no warnings", async () => {
  const warnings: string[] = [];
  const logger = { ...createRecordingLogger(), warn: (text: string) => void warnings.push(text) };

  const result = await dispatchOnce({
    automations: ["a", "b", "c"].map((name) => webhook(name, {}, undefined, ["false"])),
    logger,
  });

  expect(result.summary).toMatchObject({ considered: 3, matched: 0, failed: 0 });
  expect(warnings).toEqual([]);
});

it("langfuse 12588: what GitHub would answer with 422 is refused before it is sent", async () => {
  const bodies: string[] = [];
  const openGithub = () =>
    Promise.resolve({
      request: ({ body }: { readonly body?: unknown }) => {
        bodies.push(JSON.stringify(body));
        return Promise.resolve({ status: 204, headers: {}, text: "", body: undefined });
      },
    });
  const small = Array.from({ length: 40 }, (_, index) => ({
    ...UPDATED,
    blob: noise(9_000, index),
  }));
  const large = { ...UPDATED, blob: noise(200_000) };

  const result = await emit(
    {
      text: JSON.stringify({ events: [...small, large] }),
      repository: "acme/catalog",
      eventType: "catalog-event",
      dryRun: false,
    },
    { openGithub },
  );

  expect(result.refused).toHaveLength(1);
  expect(bodies.length).toBeGreaterThan(1);
  for (const body of bodies) {
    const payload = JSON.parse(body).client_payload;
    expect(JSON.stringify(payload).length).toBeLessThan(65_536);
    expect(Object.keys(payload).length).toBeLessThanOrEqual(10);
  }
});

it("actions/toolkit: no text of an event starts a command of the runner's", async () => {
  const text = HOSTILE_TEXTS.join("\n").toWellFormed();
  const result = await dispatchOnce({
    automations: [
      webhook("one", { body: { text: "{{ .event.hostile }}" } }, undefined, [".hostile"]),
    ],
    events: decodeEvents(JSON.stringify({ ...UPDATED, hostile: text }), "42"),
    dryRun: true,
  });

  expect(result.summary).toMatchObject({ rendered: 1 });
  expect(commandsIn(logText(dispatchTerminal(result, PLAIN)))).toEqual([]);
});
