import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_RULES } from "../../src/manifest/all-rules.ts";
import { readManifest } from "../../src/manifest/read-manifest.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { createFakeClock } from "../support/fake-clock.ts";

const WHOLE = {
  identifier: "whole",
  trigger: {
    type: "automation",
    event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
    condition: { type: "JQ", expressions: [".diff.after.x == 'a'"], combinator: "and" },
  },
  invocationMethod: {
    type: "WEBHOOK",
    url: "https://{{ .event.host }}/{{ .secrets.TOKEN }}",
    headers: { Authorization: "Bearer {{ .secrets.TOKEN }}" },
    body: { text: "{{ .diff.after.title }} {{ 'x' }}" },
  },
  publish: true,
};

/** The automation with one place replaced, removed or renamed. */
const faulty = fc
  .tuple(
    fc.array(fc.nat(6), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("replace", "remove", "rename"),
    fc.jsonValue(),
  )
  .map(([steps, how, value]) => {
    const copy = structuredClone(WHOLE) as Record<string, unknown>;
    let parent = copy;
    for (const [index, step] of steps.entries()) {
      const keys = Object.keys(parent);
      const key = keys[step % keys.length];
      const inner = key === undefined ? undefined : parent[key];
      if (key === undefined) break;
      if (index < steps.length - 1 && typeof inner === "object" && inner !== null) {
        parent = inner as Record<string, unknown>;
        continue;
      }
      delete parent[key];
      if (how === "replace") parent[key] = value;
      if (how === "rename") parent[`${key.slice(1)}${key.slice(0, 1)}`] = inner;
      break;
    }
    return copy;
  });

async function codes(value: unknown): Promise<readonly string[]> {
  const text = JSON.stringify(value);
  const { diagnostics } = await readManifest(
    [{ kind: "text", file: "a.json", text }],
    DEFAULT_CONFIG,
    {
      // Whether jq compiles is not what is looked at here.
      jq: { check: async (expressions) => expressions.map(() => ({ kind: "ok" })) },
      clock: createFakeClock(),
      rules: ALL_RULES,
    },
  );
  return diagnostics.map(({ code }) => code);
}

describe("any definition", () => {
  it("is judged without a throw, whatever one place of it is", async () => {
    await fc.assert(
      fc.asyncProperty(faulty, async (value) => {
        expect(await codes(value)).toBeInstanceOf(Array);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is judged without a throw, whatever JSON it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect((await codes(value)).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
