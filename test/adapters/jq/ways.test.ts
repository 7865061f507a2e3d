import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { describeReady } from "../../../src/adapters/jq/describe-ready.ts";
import { createJqEngine } from "../../../src/adapters/jq/engine.ts";
import { JQ_WASM_VERSION } from "../../../src/adapters/jq/jq-wasm-version.ts";
import { jqWasm, workerUrl } from "../../../src/adapters/jq/locations.ts";
import { startThread } from "../../../src/adapters/jq/thread.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

/** jq's module with another stack than the one that the letters were read with. */
function foreignBuild(folder: string): string {
  const bytes = readFileSync(jqWasm);
  // i32.const 1449328, the global in which the stack's pointer starts.
  const at = bytes.indexOf(Buffer.from([0x41, 0xf0, 0xba, 0xd8, 0x00, 0x0b]));
  expect(at).toBeGreaterThan(0);
  bytes[at + 1] = 0xe0;
  const file = join(folder, "jq.wasm");
  writeFileSync(file, bytes);
  return file;
}

describe("the way in which programs wait", () => {
  it("is suspended where the runtime can", async () => {
    const jq = createJqEngine();

    await jq.evaluate([{ input: 1, expressions: ["."] }]);

    expect(await jq.ready).toMatchObject({ way: "suspended", refused: [] });
    await jq.close();
  });

  it.each<[string, string, string]>([
    ["has no JSPI", "delete WebAssembly.Suspending;", "this runtime has no JSPI"],
    [
      "has a JSPI that does not wait",
      "WebAssembly.Suspending = class { constructor(f) { return f; } };",
      'a program prints ""',
    ],
  ])("is blocked where the runtime %s, with the same answers", async (_name, change, reason) => {
    await using folder = await tempDirectory();
    const file = join(folder.path, "worker.mjs");
    writeFileSync(file, `${change}\nawait import(${JSON.stringify(workerUrl.href)});\n`);
    const jq = createJqEngine({ thread: startThread({ workerUrl: pathToFileURL(file) }) });

    const [outcomes] = await jq.evaluate([
      { input: [1, 2], expressions: [".[0]", "empty", "error"] },
    ]);

    expect(await jq.ready).toMatchObject({
      way: "blocked",
      refused: [{ way: "suspended", reason: expect.stringContaining(reason) }],
    });
    expect(outcomes).toEqual([
      { kind: "value", value: 1 },
      { kind: "empty" },
      { kind: "error", error: { code: "jq-runtime", message: "(not a string): [1,2]" } },
    ]);
    await jq.close();
  });

  it("is the package's own where the package is another build, and every test says why", async () => {
    await using folder = await tempDirectory();
    const wasmPath = foreignBuild(folder.path);
    const jq = createJqEngine({ thread: startThread({ wasmPath }) });

    const [outcomes] = await jq.evaluate([{ input: { a: 1 }, expressions: [".a", ".b | error"] }]);

    expect(outcomes?.[0]).toEqual({ kind: "value", value: 1 });
    expect(outcomes?.[1]).toMatchObject({ kind: "error", error: { code: "jq-runtime" } });
    const ready = await jq.ready;
    expect(ready.way).toBe("plain");
    expect(ready.refused.map(({ way }) => way)).toEqual(["suspended", "blocked", "batched"]);
    expect(describeReady(ready)).toContain(
      `Not suspended: The installed jq-wasm is not ${JQ_WASM_VERSION}: its stack cannot be recognised.`,
    );
    await jq.close();
  });

  it("is known for one version of the package, which is the one installed", () => {
    const file = join(dirname(jqWasm), "../../package.json");

    expect(JSON.parse(readFileSync(file, "utf8")).version).toBe(JQ_WASM_VERSION);
  });
});
