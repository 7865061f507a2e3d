import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/adapters/jq/limits.ts";
import { jqWasm, workerUrl } from "../../../src/adapters/jq/locations.ts";
import { createJqProcess } from "../../../src/adapters/jq/process.ts";
import { openJq } from "../../../src/adapters/jq/wasm-host.ts";

describe("createJqProcess", () => {
  it.each<[string, number]>([
    ["at once", 0],
    ["when its thread has long ended", 300],
  ])("says that jq is not available where its file is missing, asked %s", async (_name, waitMs) => {
    const jq = createJqProcess({ wasmPath: "/nowhere/jq.wasm", workerUrl, limits: DEFAULT_LIMITS });
    await sleep(waitMs);

    const call = jq.run({ program: ".", input: "1\n" }, 1_000);

    await expect(call).rejects.toMatchObject({
      code: "engine-unavailable",
      cause: expect.objectContaining({ code: "ENOENT" }),
    });
    await jq.close();
  });

  it("goes on in a new thread after one that had to be ended", async () => {
    const limits = { ...DEFAULT_LIMITS, timeoutMs: 100 };
    const jq = createJqProcess({ wasmPath: jqWasm, workerUrl, limits });

    const looping = await jq.run({ program: "., last(repeat(1))", input: "7\n" }, 1_000);
    const next = await jq.run({ program: ". + 1", input: "1\n" }, 1_000);

    await jq.close();
    expect(looping).toEqual({ end: { kind: "timeout" }, compiled: true, output: "7\n" });
    expect(next.output).toBe("2\n");
  });
});

describe("openJq", () => {
  const silent = { read: () => new Uint8Array(0), print() {}, printError() {} };

  it("recognises the package that is installed", async () => {
    const module = new WebAssembly.Module(readFileSync(jqWasm));

    const jq = await openJq(module, silent, DEFAULT_LIMITS.memoryBytes);

    expect(jq.run(".", [])).toBe(0);
  });

  it("refuses a module that is not this package's", async () => {
    // The smallest module there is: the format's mark and version, nothing else.
    const module = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));

    await expect(openJq(module, silent, DEFAULT_LIMITS.memoryBytes)).rejects.toThrow(
      /not 3\.0\.0-jq-1\.8\.2/,
    );
  });
});
