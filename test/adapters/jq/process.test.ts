import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/adapters/jq/limits.ts";
import { jqWasm } from "../../../src/adapters/jq/locations.ts";
import { createJqProcess } from "../../../src/adapters/jq/process.ts";
import { openJq } from "../../../src/adapters/jq/wasm-host.ts";

const PATIENT = { compileTimeoutMs: 1_000 };

describe("createJqProcess", () => {
  it.each<[string, number]>([
    ["at once", 0],
    ["when its thread has long ended", 300],
  ])("says that jq is not available where its file is missing, asked %s", async (_name, waitMs) => {
    const wasmPath = "/nowhere/jq.wasm";
    const jq = createJqProcess({ wasmPath, limits: DEFAULT_LIMITS });
    await sleep(waitMs);

    const call = jq.call({ kind: "run", program: ".", input: "1\n" }, PATIENT);

    await expect(call).rejects.toMatchObject({
      code: "engine-unavailable",
      cause: expect.objectContaining({ code: "ENOENT" }),
    });
    await jq.close();
  });

  it("goes on in a new thread after one that had to be ended", async () => {
    const limits = { ...DEFAULT_LIMITS, timeoutMs: 100 };
    const jq = createJqProcess({ limits });

    const looping = await jq.call(
      { kind: "run", program: "., last(repeat(1))", input: "7\n" },
      PATIENT,
    );
    const next = await jq.call({ kind: "run", program: ". + 1", input: "1\n" }, PATIENT);

    await jq.close();
    expect(looping).toEqual({
      end: { kind: "timeout" },
      compiled: true,
      output: "7\n",
      open: false,
    });
    expect(next.output).toBe("2\n");
  });

  describe.each(["suspended", "blocked"] as const)("fed one input after another, %s", (way) => {
    const LONE = { ...PATIENT, blockMs: 1 };
    const program = `
      if . < 0 then last(repeat(1)) elif . > 9000 then [range(.)] | length else . end
    `;

    it("answers each, whether quick or slow, and however long the next one stays away", async () => {
      const jq = createJqProcess({ limits: DEFAULT_LIMITS, ways: [way] });
      await jq.call({ kind: "open", id: 1, program, input: "", close: [] }, PATIENT);
      const wrong: string[] = [];

      for (let number = 1; number <= 3_000; number += 1) {
        const asked = number % 500 === 0 ? 200_000 + number : number;
        if (number % 300 === 0) await sleep(1);
        const { output } = await jq.call({ kind: "feed", id: 1, input: `${asked}\n` }, LONE);
        if (output !== `${asked}\n`) wrong.push(`${asked}: ${output}`);
      }

      await jq.close();
      expect(wrong).toEqual([]);
    });

    it("ends one that loops behind one that was quick", async () => {
      const limits = { ...DEFAULT_LIMITS, timeoutMs: 100 };
      const jq = createJqProcess({ limits, ways: [way] });
      await jq.call({ kind: "open", id: 1, program, input: "", close: [] }, PATIENT);

      for (let number = 0; number < 20; number += 1) {
        await jq.call({ kind: "feed", id: 1, input: `${number}\n` }, LONE);
      }
      const { end } = await jq.call({ kind: "feed", id: 1, input: "-1\n" }, LONE);

      await jq.close();
      expect(end).toEqual({ kind: "timeout" });
    });
  });
});

describe("openJq", () => {
  const silent = {
    compiled() {},
    read: () => new Uint8Array(0),
    more: () => false,
    print() {},
    printError() {},
  };
  const options = { maxHeapBytes: DEFAULT_LIMITS.memoryBytes, suspending: false };

  it("recognises the package that is installed", async () => {
    const module = new WebAssembly.Module(readFileSync(jqWasm));

    const jq = await openJq(module, silent, options);

    expect(jq.run(".", [])).toBe(0);
  });

  it("refuses a module that is not this package's", async () => {
    // The smallest module there is: the format's mark and version, nothing else.
    const module = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));

    await expect(openJq(module, silent, options)).rejects.toThrow(/not 3\.0\.0-jq-1\.8\.2/);
  });
});
