import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactEvent } from "../../../src/commands/redaction/redact-event.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { eventBody } from "../../support/events.ts";

function redacted(properties: JsonObject): Json {
  const body = { action: "UPDATE", resourceType: "entity", properties };
  return redactEvent(body).apply(new Set())["properties"] ?? null;
}

const PAGE = readFileSync(new URL("../../../docs/record.md", import.meta.url), "utf8");
const ROWS = [...PAGE.matchAll(/^\| `(\w+)` \| `(.+)` \| (?:`(.+)`|stays) \|$/gm)].map(
  ([, member = "", value = "", placeholder]) => {
    const unescaped = value.replaceAll("\\|", "|");
    return [member, unescaped, placeholder ?? unescaped] as const;
  },
);

describe("the page's table", () => {
  it("has rows of both kinds", () => {
    expect(ROWS.filter(([, value, shown]) => value === shown).length).toBeGreaterThan(5);
    expect(ROWS.filter(([, value, shown]) => value !== shown).length).toBeGreaterThan(15);
  });

  it.each(ROWS)("is right about %s: %s", (member, value, shown) => {
    const typed = /^\d{1,3}$|^4711$/.test(value) ? Number(value) : value;

    expect(redacted({ [member]: typed })).toEqual({
      [member]: typeof typed === "number" ? Number(shown) : shown,
    });
  });
});

describe("a value", () => {
  it("has one placeholder wherever it stands, and no other value has it", () => {
    expect(
      redacted({ owner: "ada@acme.io", reviewers: ["bob@acme.io", "ada@acme.io"], note: "x y" }),
    ).toEqual({
      owner: "person-1@example.com",
      reviewers: ["person-2@example.com", "person-1@example.com"],
      note: "text-1",
    });
  });

  it("that is a person in one place is one in all", () => {
    expect(redacted({ assignee: "ada", label: "ada", title: "ada" })).toEqual({
      assignee: "person-1",
      label: "person-1",
      title: "person-1",
    });
  });

  it("that is an identifier elsewhere is no free text", () => {
    expect(redacted({ identifier: "checkout", title: "checkout" })).toEqual({
      identifier: "checkout",
      title: "checkout",
    });
  });

  it("is a token where it holds one that a member's name gave away", () => {
    expect(redacted({ secret: "swordfish", tag: "v-swordfish", note: "it is swordfish" })).toEqual({
      secret: "token-1",
      tag: "text-1",
      note: "text-2",
    });
  });

  it("is about a person where it holds one that a member's name gave away", () => {
    const { values } = redactEvent({ owner: "Ada Lovelace", note: "Ask Ada Lovelace", tag: "a b" });

    expect(values.filter(({ sensitivity }) => sensitivity === "person")).toHaveLength(2);
  });

  it.each([
    ["an address, URL-encoded", "ada%40acme.io"],
    ["an address of wide characters", "ada\uff20acme.io"],
    ["an address in base64", Buffer.from("ada@acme.io").toString("base64")],
    ["a token with an invisible character", "ghp_abcdefghij\u200bklmnopqrstuvwxyz0123456789"],
    ["a token of wide characters", "\uff47hp_abcdefghijklmnopqrstuvwxyz0123456789"],
    ["basic authorization", `Basic ${Buffer.from("ada:hunter2").toString("base64")}`],
    ["a connection string", "jdbc:postgresql://db/x?user=u&password=x"],
    ["JSON with a password", '{"password":"x"}'],
    ["a phone number with dots", "+49.170.1234567"],
  ])("is no free text where it is %s, as the name of a member either", (_, hidden) => {
    const { values } = redactEvent({ any: hidden });

    expect(values.map(({ sensitivity }) => sensitivity)).not.toContain("text");
    expect(values).toHaveLength(1);
    expect(JSON.stringify(redacted({ [hidden]: 1 }))).not.toContain(
      JSON.stringify(hidden).slice(1, -1),
    );
  });

  it("is a person where an address has its name", () => {
    expect(
      redacted({ any: "ada.lovelace@acme.io", tag: "user:Ada.Lovelace", mail: "api@acme.io" }),
    ).toEqual({ any: "person-1@example.com", tag: "person-2", mail: "person-3@example.com" });
    expect(redacted({ any: "pay.team@acme.io", tag: "api-pay.teams" })).toMatchObject({
      tag: "api-pay.teams",
    });
  });

  it("is looked at in time that grows with its length", () => {
    const long = ["a", "a.", "%41", "token' ", "ada@", "1 "].map((part) => part.repeat(100_000));

    expect(redacted({ any: "ada.lovelace@acme.io", long })).toMatchObject({
      any: "person-1@example.com",
    });
  });

  it("below a person or a credential is part of it", () => {
    expect(
      redacted({ owner: { name: "Ada", since: "2026-01-02", active: true }, credentials: ["a"] }),
    ).toEqual({
      owner: { name: "person-1", since: "2026-01-02", active: true },
      credentials: ["token-1"],
    });
  });

  it("takes no placeholder that the event has already", () => {
    expect(redacted({ owner: "person-1", author: "ada", note: "text-3 was" })).toEqual({
      owner: "person-1",
      author: "person-2",
      note: "text-1",
    });
  });
});

describe("the name of a member", () => {
  it("stays, unless it is a value itself", () => {
    const key = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";

    expect(redacted({ "In progress": 1, "ada@acme.io": 2, [key]: 3, plain: 4 })).toEqual({
      "In progress": 1,
      "person-1@example.com": 2,
      "token-1": 3,
      plain: 4,
    });
  });

  it.each(["__proto__", "constructor", "toString"])("may be %s", (name) => {
    const properties: JsonObject = JSON.parse(`{ "${name}": "ada@acme.io" }`);

    expect(JSON.stringify(redacted(properties))).toBe(`{"${name}":"person-1@example.com"}`);
  });
});

describe("an event", () => {
  it("goes on saying what it is about", () => {
    const body = eventBody("run-updated");
    const left = redactEvent(body).apply(new Set());

    expect(left).toMatchObject({
      action: body["action"],
      resourceType: "run",
      context: { action: { identifier: "scale_up" } },
    });
  });

  it("has another id where its own looks like a token, and its own otherwise", () => {
    const id = (value: string, rest: JsonObject = {}) =>
      redactEvent({ id: value, ...rest }).apply(new Set())["id"];

    expect(id("evt-42")).toBe("evt-42");
    expect(id("evt_9aB3kQ7xT2mZ8wL4")).toMatch(/^event-[0-9a-f]{12}$/);
    expect(id("evt_9aB3kQ7xT2mZ8wL4")).not.toBe(id("evt_9aB3kQ7xT2mZ8wL4", { n: 1 }));
  });

  it("is redacted once: again it is left as it is", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const body: JsonObject = JSON.parse(JSON.stringify(value));
        const once = redactEvent(body).apply(new Set());

        expect(redactEvent(once).apply(new Set())).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps apart what was different, and together what was equal", () => {
    const text = fc.oneof(
      fc.emailAddress(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.uuid(),
      fc.string(),
      fc.constantFrom("person-1", "text-1", "person-2@example.com", "token-1", "ada"),
    );
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (owners, notes) => {
        const left = redacted({ owners, notes }) as unknown as {
          readonly owners: readonly string[];
          readonly notes: readonly string[];
        };
        const before = [...owners, ...notes];
        const after = [...left.owners, ...left.notes];

        expect(new Set(after).size).toBe(new Set(before).size);
        for (const [index, value] of before.entries()) {
          expect(after[index]).toBe(after[before.indexOf(value)]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
