import { afterAll, describe, expect, it } from "vitest";
import { ALL_RULES } from "../../src/manifest/all-rules.ts";
import { readManifest } from "../../src/manifest/read-manifest.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { diagnosticsTerminal } from "../../src/report/terminal-diagnostics.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { openJq } from "../support/jq.ts";

const jq = openJq();
afterAll(() => jq[Symbol.asyncDispose]());

/** The codes found, each once, and how many findings there are. */
async function findings(file: string, text: string) {
  const { diagnostics, texts } = await readManifest(
    [{ kind: "text", file, text }],
    DEFAULT_CONFIG,
    { jq, clock: createFakeClock(), rules: ALL_RULES },
  );
  expect(diagnosticsTerminal(diagnostics, texts, PLAIN)).not.toBe("");
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return { codes, count: diagnostics.length };
}

function withBody(body: string): string {
  return [
    "identifier: a",
    "trigger: {type: automation, event: {type: ENTITY_CREATED, blueprintIdentifier: service}}",
    `invocationMethod: {type: WEBHOOK, url: "https://hooks.example.com/in", body: ${body}}`,
    "publish: true",
  ].join("\n");
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_unused, index) => line(index)).join("\n");
}

/** Each level repeats the one before nine times: a gigabyte when written out. */
const BILLION_LAUGHS = lines(9, (level) => {
  const item = level === 0 ? '"lol"' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array(9).fill(item).join(", ")}]`;
});

// Sizes at which anything that is not linear takes longer than a test may.
describe("a file of at most 256 KiB never makes validation hang or throw", () => {
  it.each<[string, string, string, readonly string[], number]>([
    [
      "10,000 unknown keys",
      "a.yaml",
      lines(10_000, (n) => `key${n}: 1`),
      ["missing-key", "unknown-key"],
      10_003,
    ],
    ["aliases that multiply", "a.yaml", BILLION_LAUGHS, ["too-large"], 1],
    [
      "10,000 aliases of an object",
      "a.yaml",
      `- &a {}\n${"- *a\n".repeat(10_000)}`,
      ["missing-key"],
      30_003,
    ],
    [
      "aliases that nest",
      "a.yaml",
      lines(50, (n) => `k${n}: &a${n} [[[[[${n === 0 ? 1 : `*a${n - 1}`}]]]]]`),
      ["too-deep"],
      1,
    ],
    [
      "one key 20,000 times",
      "a.yaml",
      "a:\n".repeat(20_000),
      ["duplicate-key", "missing-key", "unknown-key"],
      20_003,
    ],
    [
      "3,000 faults in one string",
      "a.yaml",
      withBody(`{k: "${"{{ .a | nope }}".repeat(3_000)}"}`),
      ["template-jq"],
      3_000,
    ],
    [
      "an expression that is too long",
      "a.yaml",
      withBody(`{k: "{{ ${"1+".repeat(60_000)}1 }}"}`),
      ["jq-too-long"],
      1,
    ],
    ["10,000 levels of a block", "a.yaml", `${"- ".repeat(10_000)}a`, ["too-deep"], 1],
    ["5,000 empty documents", "a.yaml", "---\n".repeat(5_000), ["not-an-automation"], 1],
    [
      "5,000 documents that are text",
      "a.yaml",
      "a\n---\n".repeat(5_000),
      ["not-an-automation"],
      5_000,
    ],
    ["5,000 numbers", "a.json", JSON.stringify(Array(5_000).fill(1)), ["not-an-automation"], 5_000],
    ["braces without sense", "a.yaml", "}{".repeat(20_000), ["syntax"], 1],
    [
      "keys that change prototypes",
      "a.json",
      '{"__proto__": {"identifier": "x"}}',
      ["missing-key", "reserved-key", "unknown-key"],
      5,
    ],
  ])("%s", async (_title, file, text, codes, count) => {
    expect(await findings(file, text)).toEqual({ codes, count });
  });
});
