import { afterAll, describe, expect, it } from "vitest";
import { nearestTarget } from "../../../src/matching/reasons/nearest-target.ts";
import { explainEvent, listener, onlyEvent } from "../../support/explained.ts";
import { openPatientJq } from "../../support/jq.ts";

const jq = openPatientJq();
afterAll(() => jq.close());

const BODY = { a: true, b: false, c: false };
const CREATED = { type: "ENTITY_CREATED", blueprintIdentifier: "service" } as const;

describe("the nearest automation", () => {
  it.each([
    ["has the fewest parts to change", ["far", [".b and .c"]], ["near", [".a and .b"]], "near"],
    ["counts the parts of all expressions", ["far", [".b", ".c"]], ["near", [".b"]], "near"],
    [
      "counts of an or the cheapest branch",
      ["far", [".b", ".c"]],
      ["near", ["(.b and .c) or .c"]],
      "near",
    ],
    ["is the first by identifier among equals", ["y", [".b"]], ["x", [".c"]], "x"],
    ["is none that matches", ["far", [".b", ".c"]], ["near", [".a"]], "far"],
  ] as const)("%s", async (_what, one, other, expected) => {
    const automations = [one, other].map(([name, sources]) => listener(name, sources));

    const event = onlyEvent(await explainEvent(jq, automations, { body: BODY }));

    expect(event.nearest).toEqual({
      kind: "condition",
      automation: expected,
      decision: "not-matched",
    });
  });

  it("listens to something else only where no condition was looked at", async () => {
    const created = [listener("z", [], CREATED), listener("y", [], CREATED)];

    const alone = onlyEvent(await explainEvent(jq, created, { body: BODY }));
    const beside = onlyEvent(
      await explainEvent(jq, [...created, listener("x", [".b", ".c"])], { body: BODY }),
    );

    expect(alone.nearest).toMatchObject({ kind: "trigger", automation: "y" });
    expect(beside.nearest).toMatchObject({ kind: "condition", automation: "x" });
  });

  it("is one with another blueprint where nothing listens to the event's", async () => {
    const automations = [listener("b", []), listener("a", [".x"])];

    const event = onlyEvent(await explainEvent(jq, automations, { target: "servce" }));

    expect(event.nearest).toEqual({
      kind: "target",
      resource: "entity",
      target: "service",
      automations: ["a", "b"],
    });
  });
});

describe("the nearest target", () => {
  const watchers = [
    { automation: "one", resource: "run", target: "deploy" },
    { automation: "two", resource: "entity", target: "Service" },
  ] as const;

  it.each([
    ["entity", "service", "Service"],
    ["run", "deplyo", "deploy"],
    ["entity", "deploy", "deploy"],
    ["entity", "cluster", undefined],
    ["entity", "s".repeat(1_000_000), undefined],
  ] as const)("of the %s %.20s is %s", (resource, target, expected) => {
    const found = nearestTarget({ resource, target }, watchers);

    expect(found?.kind === "target" ? found.target : undefined).toBe(expected);
  });
});
