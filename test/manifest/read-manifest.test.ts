import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { definitionText } from "../../bench/generate-definitions.ts";
import { createJqEngine } from "../../src/adapters/jq/engine.ts";
import { LongshoreError } from "../../src/errors/longshore-error.ts";
import { ALL_RULES } from "../../src/manifest/all-rules.ts";
import { readPlainYaml } from "../../src/manifest/parse/plain-yaml.ts";
import type { ReadManifest } from "../../src/manifest/read-manifest.ts";
import { readManifest } from "../../src/manifest/read-manifest.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { FoundFile } from "../../src/ports/file-system.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import { createFakeClock } from "../support/fake-clock.ts";

const engine = createJqEngine();
afterAll(() => engine.close());

function read(
  files: readonly (readonly [file: string, text: string])[],
  jq: Pick<JqEngine, "check"> = engine,
): Promise<ReadManifest> {
  const found = files.map(([file, text]): FoundFile => ({ kind: "text", file, text }));
  return readManifest(found, DEFAULT_CONFIG, { jq, clock: createFakeClock(), rules: ALL_RULES });
}

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** Every file below the fixtures that ends so, by its name. */
function fixtures(ending: string): readonly (readonly [string, string])[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && statSync(join(FIXTURES, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(FIXTURES, name), "utf8")]);
}

/** A generated definition, every third one with a fault that only jq or a rule finds. */
function generated(index: number): string {
  const text = definitionText(index, "yaml");
  if (index % 3 === 0) return text.replace(".diff.after.properties", `.diff | (${index}`);
  return index % 3 === 1 ? text.replace("https://", "http://") : text;
}

/** Found by looking at several automations. */
const TOGETHER: ReadonlySet<string> = new Set([
  ...["duplicate-identifier", "duplicate-automation", "overlapping-automations"],
  ...["cycle", "cycle-possible"],
]);

describe("readManifest", () => {
  it("says of many files what it says of each alone", async () => {
    const files = [
      ...fixtures(".yaml"),
      ...Array.from({ length: 150 }, (_, index) => [`g/${index}.yaml`, generated(index)] as const),
    ];

    const { diagnostics } = await read(files);

    const own = diagnostics.filter(({ code }) => !TOGETHER.has(code));
    for (const [file, text] of files) {
      const alone = await read([[file, text]]);
      const ofAlone = alone.diagnostics.filter(({ code }) => !TOGETHER.has(code));
      expect(own.filter((one) => one.file === file)).toEqual(ofAlone);
    }
    expect(own.filter(({ file }) => file.startsWith("g/")).length).toBeGreaterThanOrEqual(100);
  });

  it("says the same of a file, whichever of the two readers of YAML reads it", async () => {
    const plain = [
      ...fixtures(".yaml"),
      ...Array.from({ length: 60 }, (_, index) => [`g/${index}.yaml`, generated(index)] as const),
    ].filter(([, text]) => readPlainYaml(text) !== undefined);

    // A tab in a comment is for the library, and moves nothing.
    const forLibrary = plain.map(([file, text]) => [file, `${text}#\t\n`] as const);

    expect(forLibrary.filter(([, text]) => readPlainYaml(text) !== undefined)).toEqual([]);
    const [first, second] = [await read(plain), await read(forLibrary)];
    expect(plain.length).toBeGreaterThan(80);
    expect(second.diagnostics).toEqual(first.diagnostics);
    expect(second.manifest).toEqual(first.manifest);
    expect(second.summary).toEqual(first.summary);
  });

  it("has each expression compiled once, in calls that begin while it reads", async () => {
    const calls: string[][] = [];
    const files = Array.from(
      { length: 2_000 },
      (_, index) => [`${index}.yaml`, definitionText(index, "yaml")] as const,
    );

    await read(files, {
      check: async (expressions) => {
        calls.push([...expressions]);
        return expressions.map(() => ({ kind: "ok" }));
      },
    });

    expect(calls.length).toBeGreaterThan(1);
    expect(new Set(calls.flat()).size).toBe(calls.flat().length);
  });

  it("fails where the engine does, whenever that is", async () => {
    const unavailable = new LongshoreError("engine-unavailable", "jq cannot be started.", {
      hint: "Try again.",
    });
    const files = Array.from(
      { length: 2_000 },
      (_, index) => [`${index}.yaml`, definitionText(index, "yaml")] as const,
    );

    const reading = read(files, { check: () => Promise.reject(unavailable) });

    await expect(reading).rejects.toBe(unavailable);
  });
});
