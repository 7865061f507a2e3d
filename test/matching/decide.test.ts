import { afterAll, describe, expect, it } from "vitest";
import { indexAutomations } from "../../src/matching/automation-index.ts";
import type { DecideOptions } from "../../src/matching/decide.ts";
import { decide } from "../../src/matching/decide.ts";
import type { Condition, TriggerEvent } from "../../src/model/automation.ts";
import type { RoutedAutomation } from "../../src/model/snapshot.ts";
import type { JqEngine, JqRequest } from "../../src/ports/jq-engine.ts";
import { catalogEvent, eventBody } from "../support/events.ts";
import { openJq } from "../support/jq.ts";

const jq = openJq();
afterAll(() => jq.close());

const ON_UPDATE: TriggerEvent = { type: "ENTITY_UPDATED", blueprintIdentifier: "service" };

function routed(identifier: string, condition?: Condition, event = ON_UPDATE): RoutedAutomation {
  return {
    definition: {
      identifier,
      trigger: { type: "automation", event, ...(condition === undefined ? {} : { condition }) },
      invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.test/" },
      publish: true,
    },
    digest: `sha256:${"0".repeat(64)}`,
    repository: "acme/catalog",
  };
}

function when(expressions: readonly string[], combinator?: "and" | "or"): Condition {
  return { type: "JQ", expressions, ...(combinator === undefined ? {} : { combinator }) };
}

const FAIL: DecideOptions = { onError: () => "fail" };

async function decisionsOf(automations: readonly RoutedAutomation[], event = catalogEvent()) {
  const [decided = []] = await decide(
    [{ event, automations: indexAutomations(automations) }],
    FAIL,
    { jq },
  );
  return decided.map(({ decision }) => decision);
}

describe("decide", () => {
  it("matches without a condition and with an empty one", async () => {
    const decisions = await decisionsOf([routed("a"), routed("b", when([]))]);

    expect(decisions.map(({ decision }) => decision)).toEqual(["matched", "matched"]);
    expect(decisions.map(({ decidedBy }) => decidedBy.kind)).toEqual([
      "no-condition",
      "no-condition",
    ]);
  });

  it("reads conditions over the event itself", async () => {
    const crossed = when([".diff.before.properties.cpu <= 90", ".diff.after.properties.cpu > 90"]);

    const [decision] = await decisionsOf([routed("a", crossed)]);

    expect(decision).toMatchObject({
      decision: "matched",
      decidedBy: { kind: "condition", combinator: "and", expressions: [0, 1] },
    });
  });

  it("takes only the first output, jq's truthiness, and no output as false", async () => {
    const decisions = await decisionsOf([
      routed("first", when(["true, error"])),
      routed("number", when(["0"])),
      routed("null", when([".nowhere"])),
      routed("empty", when(["empty"])),
    ]);

    expect(decisions.map(({ decision }) => decision)).toEqual([
      "matched",
      "matched",
      "not-matched",
      "not-matched",
    ]);
  });

  it("fails where a failed expression could have changed the answer", async () => {
    const decisions = await decisionsOf([
      routed("and-failed", when(["true", "error"], "and")),
      routed("and-false", when(["false", "error"], "and")),
      routed("or-true", when(["error", "true"], "or")),
      routed("or-failed", when(["error", "false"], "or")),
    ]);

    expect(decisions.map(({ decision }) => decision)).toEqual([
      "failed",
      "not-matched",
      "matched",
      "failed",
    ]);
  });

  it("makes a failure a non-match with a note where the configuration says so", async () => {
    const automations = indexAutomations([routed("a", when(['error("no owner")']))]);

    const [decided = []] = await decide(
      [{ event: catalogEvent(), automations }],
      { onError: () => "not-matched" },
      { jq },
    );

    expect(decided[0]?.decision).toMatchObject({
      decision: "not-matched",
      note: expect.stringContaining("no owner"),
    });
  });

  it("does not evaluate conditions of automations that listen to something else", async () => {
    const other = routed("a", when(["error"]), {
      type: "ENTITY_DELETED",
      blueprintIdentifier: "service",
    });

    const [decision] = await decisionsOf([other]);

    expect(decision).toMatchObject({
      decision: "not-matched",
      expressions: [],
      decidedBy: { kind: "trigger" },
    });
  });

  it("leaves out automations on the route that listen to runs of others", async () => {
    const chained = routed("a", undefined, { type: "RUN_UPDATED", actionIdentifier: "scale_up" });

    expect(await decisionsOf([chained])).toEqual([]);
  });

  it("asks jq once for all events, and each expression once an event", async () => {
    const calls: (readonly JqRequest[])[] = [];
    const counting: JqEngine = {
      ...jq,
      evaluate(requests) {
        calls.push(requests);
        return jq.evaluate(requests);
      },
    };
    const automations = indexAutomations([
      routed("a", when(["true", ".action"])),
      routed("b", when([".action"])),
    ]);
    const event = catalogEvent();

    await decide(
      [
        { event, automations },
        { event, automations },
      ],
      FAIL,
      { jq: counting },
    );

    expect(calls).toHaveLength(1);
    expect(calls[0]?.map((request) => request.expressions)).toEqual([
      ["true", ".action"],
      ["true", ".action"],
    ]);
  });

  it("does not ask jq where nothing has a condition", async () => {
    const silent: JqEngine = {
      evaluate: () => Promise.reject(new Error("asked")),
      check: () => Promise.reject(new Error("asked")),
      close: () => Promise.resolve(),
    };

    const decided = await decide(
      [{ event: catalogEvent(), automations: indexAutomations([routed("a")]) }],
      FAIL,
      {
        jq: silent,
      },
    );

    expect(decided[0]?.[0]?.decision.decision).toBe("matched");
  });

  it("keeps events apart", async () => {
    const automations = indexAutomations([
      routed("a", when(['.diff.after.properties.tier == "1"'])),
    ]);
    const raised = catalogEvent({
      body: eventBody("entity-updated", { diff: { after: { properties: { tier: "1" } } } }),
    });

    const decided = await decide(
      [
        { event: catalogEvent(), automations },
        { event: raised, automations },
      ],
      FAIL,
      { jq },
    );

    expect(decided.map(([first]) => first?.decision.decision)).toEqual(["not-matched", "matched"]);
  });
});
