import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SnapshotRow } from "../../src/model/snapshot.ts";
import {
  indexListeners,
  listensTo,
  routeMembers,
  routePath,
  touchedTargets,
} from "../../src/sync/routes.ts";
import { anAutomation, onEntity, onRunOf } from "../support/definitions.ts";

function row(identifier: string, target: string): SnapshotRow {
  return { identifier, digest: "", path: "", source: { repository: "" }, listensTo: target };
}

function members(target: string, rows: readonly SnapshotRow[]): readonly string[] {
  return routeMembers(target, indexListeners(rows)).map(({ identifier }) => identifier);
}

const CHAIN = [
  row("a0", "entity/service"),
  ...Array.from({ length: 8 }, (_, hop) => row(`a${hop + 1}`, `run/a${hop}`)),
];

it("says what an automation listens to, and where its route lies", () => {
  expect(listensTo(anAutomation("a", { trigger: onEntity("Service") }))).toBe("entity/Service");
  expect(listensTo(anAutomation("a", { trigger: onRunOf("x/y") }))).toBe("run/x/y");
  expect(routePath("entity/Service")).toBe("routes/entity/~service.json");
  expect(routePath("run/x/y")).toBe("routes/run/x%2fy.json");
});

describe("routeMembers", () => {
  it("has the listeners, and what listens to their runs, sorted", () => {
    const rows = [row("z", "entity/service"), row("b", "run/z"), row("c", "run/other")];

    expect(members("entity/service", rows)).toEqual(["b", "z"]);
    expect(members("entity/none", rows)).toEqual([]);
  });

  it("goes 5 hops deep", () => {
    expect(members("entity/service", CHAIN)).toEqual(["a0", "a1", "a2", "a3", "a4", "a5"]);
    expect(members("run/a2", CHAIN)).toEqual(["a3", "a4", "a5", "a6", "a7", "a8"]);
  });

  it("ends in a circle", () => {
    const rows = [row("a", "run/b"), row("b", "run/a"), row("c", "run/c")];

    expect(members("run/a", rows)).toEqual(["a", "b"]);
    expect(members("run/c", rows)).toEqual(["c"]);
  });
});

describe("touchedTargets", () => {
  it("has every target whose members differ", () => {
    const identifier = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
    const target = fc.oneof(
      fc.constantFrom("entity/x", "entity/y"),
      identifier.map((each) => `run/${each}`),
    );
    const rows = fc
      .dictionary(identifier, target)
      .map((all) => Object.entries(all).map(([name, each]) => row(name, each)));
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const old = new Map(before.map((each) => [each.identifier, each.listensTo]));
        const now = new Map(after.map((each) => [each.identifier, each.listensTo]));
        const names = new Set([...old.keys(), ...now.keys()]);
        const changed = [...names]
          .filter((name) => old.get(name) !== now.get(name))
          .flatMap((name) => [old.get(name) ?? [], now.get(name) ?? []].flat());
        const targetsOf = new Map(
          [...names].map((name) => [name, [old.get(name) ?? [], now.get(name) ?? []].flat()]),
        );

        const touched = touchedTargets(changed, targetsOf);

        for (const each of [...old.values(), ...now.values()]) {
          const isSame = members(each, before).join() === members(each, after).join();
          if (!touched.has(each)) expect(isSame).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the others alone", () => {
    const targetsOf = new Map(CHAIN.map((each) => [each.identifier, [each.listensTo]]));

    expect([...touchedTargets(["run/a1"], targetsOf)].sort()).toEqual([
      "entity/service",
      "run/a0",
      "run/a1",
    ]);
    expect(touchedTargets(["run/a7"], targetsOf).has("entity/service")).toBe(false);
  });
});
