import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { redactForDecisions } from "../../../src/commands/redaction/record-event.ts";
import { indexAutomations } from "../../../src/matching/automation-index.ts";
import { truthOf } from "../../../src/matching/combine.ts";
import { decide } from "../../../src/matching/decide.ts";
import type { Automation } from "../../../src/model/automation.ts";
import type { Decision } from "../../../src/model/decision.ts";
import type { CatalogEvent } from "../../../src/model/event.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { openPatientJq } from "../../support/jq.ts";
import { definitionOf } from "../../support/judged.ts";

const jq = openPatientJq();
afterAll(() => jq[Symbol.asyncDispose]());

const TOKENS = [
  "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
  "xoxb-123456789012-abcdefABCDEF123456",
  "AKIA3QWERTY7UIOPASD2",
  "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
  "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzKq3mVd9Lw",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N",
  "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
  "f3B9zQ7xT2mZ8wL4kR6y",
];
const EMAILS = ["ada@acme.io", "grace.hopper@navy.example.org", "x+y@sub.acme.co.uk", "ö@acme.io"];
const NAMES = ["owner", "status", "title", "note", "apiKey", "count", "items", "link"] as const;

/** Events, and conditions on them. */
function drawn(secrets: readonly string[], names: readonly string[]) {
  const hidden = fc.constantFrom(...EMAILS, ...secrets);
  const texts = fc.oneof(
    hidden,
    fc.constantFrom("down", "ok", "", "In progress", "text-1", "person-1", "2026-01-02"),
    fc
      .tuple(hidden, fc.constantFrom("mailto:%", "ask % now", "https://a.io/%?q=%"))
      .map(([value, around]) => around.replaceAll("%", value)),
  );
  const values: fc.Arbitrary<Json> = fc.oneof(
    { weight: 5, arbitrary: texts },
    fc.constantFrom(0, 1, 5, true, false, null),
    fc.array(texts, { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), hidden), texts, { maxKeys: 2 }),
  );
  const name = fc.constantFrom(...names);
  const entities = fc.record({
    ...{ identifier: texts, title: texts, team: fc.array(texts) },
    properties: fc.dictionary(name, values, { maxKeys: 6 }),
  });
  const events = fc.record({
    id: fc.oneof(fc.constant("evt-1"), hidden),
    by: fc.dictionary(fc.constantFrom("userId", "orgId", "byPort"), values),
    before: fc.option(entities),
    after: entities,
  });
  const paths = fc
    .tuple(fc.constantFrom("before", "after"), name)
    .map(([side, member]) => `.diff.${side}.properties.${member}`);
  const literals = texts.map((text) => JSON.stringify(text));
  const conditions = fc.oneof(
    fc.tuple(paths, fc.constantFrom("==", "<"), paths).map((parts) => parts.join(" ")),
    fc.tuple(paths, literals).map(([path, text]) => `${path} == ${text}`),
    fc.tuple(paths, literals).map(([path, text]) => `[${path}] | inside([${text}])`),
    paths.map((path) => `${path} | test("a|o")`),
    paths.map((path) => `${path} | length > 12`),
    literals.map((text) => `any(.. | strings; . == ${text})`),
    fc.constantFrom(".diff.before != .diff.after", '.diff.after.title | endswith("io")', "paths"),
    paths.map((path) => `(${path}; `),
  );
  return { events, conditions: fc.array(conditions, { maxLength: 3 }) };
}

type Drawn = ReturnType<typeof drawn>["events"] extends fc.Arbitrary<infer T> ? T : never;

function eventOf({ id, by, before, after }: Drawn): CatalogEvent {
  const body: JsonObject = JSON.parse(
    JSON.stringify({
      id,
      action: "UPDATE",
      resourceType: "entity",
      trigger: { by, origin: "UI", at: "2026-01-02T03:04:05Z" },
      context: { blueprintIdentifier: "service", entityIdentifier: after.identifier },
      diff: { before, after },
    }),
  );
  return { identity: "1", type: "ENTITY_UPDATED", resource: "entity", target: "service", body };
}

function deciderOf(event: CatalogEvent, expressions: readonly string[]) {
  const automations = indexAutomations(
    expressions.map((expression, index) => ({
      definition: definitionOf({ id: `a${index}`, when: [expression] }) as unknown as Automation,
      digest: "",
      repository: "",
    })),
  );
  return async (body: JsonObject): Promise<readonly Decision[]> => {
    const [decisions = []] = await decide(
      [{ event: { ...event, body }, automations }],
      { onError: () => "fail" },
      { jq },
    );
    return decisions.map(({ decision }) => decision);
  };
}

/** What an event has at the paths that are named as kept is not to be found. */
function without(body: Json, kept: ReadonlySet<string>, path = ""): Json {
  if (kept.has(path)) return null;
  if (Array.isArray(body)) return body.map((item, i) => without(item, kept, `${path}[${i}]`));
  if (typeof body !== "object" || body === null) return body;
  return Object.entries(body).map(([key, value]) => {
    const at = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)
      ? `${path}${path === "" ? "" : "."}${key}`
      : `${path}[${JSON.stringify(key)}]`;
    return [kept.has(at) ? "" : key, without(value, kept, at)];
  });
}

function truths(decisions: readonly Decision[]) {
  return decisions.map(({ decision, expressions }) => [
    decision,
    ...expressions.map(({ outcome }) => truthOf(outcome)),
  ]);
}

describe("an event that is recorded", () => {
  it("has the decisions that it had, no token, nobody's address but those named, and stays as it is", async () => {
    const secret = drawn(TOKENS, NAMES);
    let saved = 0;
    await fc.assert(
      fc.asyncProperty(secret.events, secret.conditions, async (parts, expressions) => {
        const event = eventOf(parts);
        const decideBody = deciderOf(event, expressions);

        const result = await redactForDecisions(event, decideBody);

        if (result.kind === "refused") return;
        saved += 1;
        const { body, kept } = result;
        expect(truths(await decideBody(body))).toEqual(truths(await decideBody(event.body)));
        const all = JSON.stringify(body);
        expect(TOKENS.filter((token) => all.includes(token))).toEqual([]);
        const rest = JSON.stringify(without(body, new Set(kept.flatMap(({ paths: at }) => at))));
        expect(EMAILS.filter((email) => rest.includes(email))).toEqual([]);
        const again = await redactForDecisions({ ...event, body }, decideBody);
        expect(again).toMatchObject({ kind: "redacted", body });
      }),
      { numRuns: 150 },
    );
    expect(saved).toBeGreaterThan(75);
  });

  it("is refused only where a decision needs what looks like a token", async () => {
    const open = drawn(
      [],
      NAMES.filter((name) => name !== "apiKey"),
    );
    await fc.assert(
      fc.asyncProperty(open.events, open.conditions, async (parts, expressions) => {
        const event = eventOf(parts);

        const result = await redactForDecisions(event, deciderOf(event, expressions));

        expect(result.kind).toBe("redacted");
      }),
      { numRuns: 60 },
    );
  });
});
