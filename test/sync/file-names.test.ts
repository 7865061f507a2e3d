import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  automationPath,
  entityRoutePath,
  fileName,
  runRoutePath,
} from "../../src/sync/file-names.ts";

describe("fileName", () => {
  it.each([
    ["notify_owner-2", "notify_owner-2"],
    ["v1.2", "v1.2"],
    ["Notify", "~notify"],
    ["a:b@c+d=e", "a%3ab%40c%2bd%3de"],
    ["größe", "gr%c3%b6%c3%9fe"],
    ["Ö", "%c3%96"],
    ["..", "%2e%2e"],
    [".hidden", "%2ehidden"],
    ["tail.", "tail%2e"],
    ["a/../b", "a%2f..%2fb"],
    ["con", "%63on"],
    ["CON", "~c~o~n"],
    ["nul.txt", "%6eul.txt"],
    ["com1", "%63om1"],
    ["com10", "com10"],
    ["console", "console"],
    ["~a", "%7ea"],
    ["%41", "%2541"],
    ["", "%"],
  ])("writes %j as %j", (identifier, name) => {
    expect(fileName(identifier)).toBe(name);
  });

  it("shortens a long name and keeps it apart from its like", () => {
    const names = ["x".repeat(151), "x".repeat(152), "É".repeat(100)].map(fileName);

    expect(names[0]).toMatch(/^x{84}~~[0-9a-f]{64}$/);
    expect(names[2]).toMatch(/^(?:%c3%89){14}~~[0-9a-f]{64}$/);
    expect(new Set(names).size).toBe(3);
  });

  it("gives different identifiers different names, in whatever case and length", () => {
    const character = fc.oneof(
      fc.constantFrom("a", "A", "~", "%", ".", "c", "o", "n", "6", "3", "é", "e\u0301", "\ud800"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
    );
    const identifier = fc
      .array(character, { maxLength: 60 })
      .map((characters) => characters.join(""));
    fc.assert(
      fc.property(fc.uniqueArray(identifier, { minLength: 2, maxLength: 12 }), (identifiers) => {
        const names = identifiers.map(fileName);

        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(identifiers.length);
        for (const name of names) {
          expect(name).toMatch(/^[a-z0-9_%~-](?:[a-z0-9_.%~-]*[a-z0-9_%~-])?$/);
          expect(name.length).toBeLessThanOrEqual(150);
        }
      }),
    );
  });
});

it("keeps automations, entity routes and run routes apart", () => {
  expect(automationPath("A")).toBe("automations/~a.json");
  expect(entityRoutePath("svc")).toBe("routes/entity/svc.json");
  expect(runRoutePath("deploy:prod")).toBe("routes/run/deploy%3aprod.json");
});
