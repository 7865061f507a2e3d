import { describe, expect, it } from "vitest";
import { createSystemClock } from "../../src/adapters/clock/system-clock.ts";
import type { Automation } from "../../src/model/automation.ts";
import { dispatchOnce, LOCAL, runsOf, updates, webhook } from "../support/dispatch-project.ts";
import { openJq } from "../support/jq.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

describe("dispatch", () => {
  it("delivers to one host while another hangs, whichever comes first", async () => {
    await using hanging = await startWebhookServer({ answers: ["hang"] });
    await using working = await startWebhookServer();
    const controller = new AbortController();
    // Far below the 15 s that one hanging call takes.
    const timer = setInterval(() => working.requests.length >= 100 && controller.abort(), 5);

    const result = await dispatchOnce({
      clock: createSystemClock(),
      automations: [
        webhook("a-hanging", { url: hanging.url }),
        webhook("b-working", { url: working.url }),
      ],
      events: updates(100),
      signal: controller.signal,
    });
    clearInterval(timer);

    expect(working.requests).toHaveLength(100);
    expect(hanging.requests.length).toBeLessThanOrEqual(8);
    // The last answer may have been on its way.
    expect(result.summary.delivered).toBeGreaterThan(80);
    expect(runsOf(result, "a-hanging").every((one) => one.error?.code === "aborted")).toBe(true);
  }, 10_000);

  it("delivers to a host while deliveries to another wait for their next attempt", async () => {
    await using failing = await startWebhookServer({ answers: [{ status: 500 }] });
    await using working = await startWebhookServer();
    const controller = new AbortController();
    const timer = setInterval(() => working.requests.length >= 100 && controller.abort(), 5);

    await dispatchOnce({
      clock: createSystemClock(),
      automations: [
        webhook("a-failing", { url: failing.url }),
        webhook("b-working", { url: working.url }),
      ],
      events: updates(100),
      runtime: { ...LOCAL, delivery: { ...LOCAL.delivery, delaysMs: [0, 60_000] } },
      signal: controller.signal,
    });
    clearInterval(timer);

    expect(working.requests).toHaveLength(100);
    // What fails while the others of the host wait for their turn counts for them too.
    expect(failing.requests.length).toBeLessThan(20);
  }, 10_000);

  it("renders and sends nothing more once the process is asked to stop", async () => {
    const controller = new AbortController();
    await using server = await startWebhookServer({ answers: ["hang"] });
    const timer = setInterval(() => server.requests.length > 0 && controller.abort(), 5);

    const result = await dispatchOnce({
      clock: createSystemClock(),
      automations: [webhook("one", { url: server.url })],
      events: updates(20),
      signal: controller.signal,
    });
    clearInterval(timer);

    const runs = runsOf(result, "one");
    expect(server.requests.length).toBeLessThanOrEqual(8);
    expect(runs).toHaveLength(20);
    expect(runs.every(({ error }) => error?.code === "aborted")).toBe(true);
    expect(result.summary).toMatchObject({ matched: 20, delivered: 0 });
  });

  it("stops deciding when the process is asked to stop, and says that nothing was sent", async () => {
    const controller = new AbortController();
    await using server = await startWebhookServer();
    const looping: Automation = {
      ...webhook("one", { url: server.url }),
      trigger: {
        type: "automation",
        event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
        condition: { type: "JQ", expressions: ["last(repeat(1))"] },
      },
    };

    const result = dispatchOnce({
      clock: createSystemClock(),
      automations: [looping],
      events: updates(2),
      signal: controller.signal,
    });
    controller.abort();

    await expect(result).rejects.toMatchObject({ code: "aborted" });
    expect(server.connections()).toBe(0);
  });

  it.each([true, false])(
    "ends a queue of templates that loop when asked to stop, dry run %s",
    async (dryRun) => {
      const controller = new AbortController();
      const started = performance.now();
      const timer = setTimeout(() => controller.abort(), 500);
      // One of its own: what goes on looping ends with it.
      await using jq = openJq({});

      const result = await dispatchOnce({
        jq,
        clock: createSystemClock(),
        automations: [webhook("loops", { body: { a: "{{ last(repeat(1)) }}" } })],
        events: updates(20),
        dryRun,
        signal: controller.signal,
      });
      clearTimeout(timer);

      // The limit of one expression is 1 s; twenty of them would take 20.
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(result.summary).toMatchObject({ matched: 20, failed: 20 });
      expect(runsOf(result, "loops").at(-1)?.error?.code).toBe("aborted");
    },
    30_000,
  );

  it("shows no secret that a receiver got from another run", async () => {
    const seen: string[] = [];
    await using server = await startWebhookServer({
      answers: [
        ({ headers }) => {
          seen.push(headers["x-key"] ?? "");
          return { status: 200, body: JSON.stringify({ seen }) };
        },
      ],
    });

    const result = await dispatchOnce({
      automations: ["A", "B"].map((name) =>
        webhook(name, {
          url: server.url,
          synchronized: true,
          headers: { "X-Key": `{{ .secrets.${name} }}` },
        }),
      ),
      events: updates(3),
      secretValues: { A: "first-secret-4711", B: "second-secret-0815" },
    });

    expect(seen).toHaveLength(6);
    expect(result.summary.delivered).toBe(6);
    expect(JSON.stringify(result)).not.toMatch(/4711|0815/);
  });

  it("shows no part of a secret that a template made", async () => {
    const result = await dispatchOnce({
      clock: createSystemClock(),
      automations: [
        webhook("one", {
          headers: { "X-Key": "{{ .secrets.TOKEN | .[0:8] }}" },
          body: { part: "{{ {hint: .secrets.TOKEN[4:12]} }}", title: "{{ .event.number }}" },
        }),
      ],
      events: updates(1),
      dryRun: true,
      secretValues: { TOKEN: "abcdefghijklmnopqrst" },
    });

    expect(runsOf(result, "one")[0]?.request).toMatchObject({
      headers: { "X-Key": "***" },
      body: '{"part":{"hint":"***"},"title":0}',
    });
  });
});
