import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createJqEngine } from "../../../src/adapters/jq/engine.ts";

describe("createJqEngine", () => {
  const engineUrl = new URL("../../../src/adapters/jq/engine.ts", import.meta.url).href;

  async function runNode(script: string): Promise<string> {
    const source = `import { createJqEngine } from ${JSON.stringify(engineUrl)};\n${script}`;
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", source],
      { timeout: 15_000, env: { ...process.env, TZ: "Asia/Tokyo" } },
    );
    expect(stderr).toBe("");
    return stdout.trim();
  }

  it("lets a process end that forgets to close it", async () => {
    expect(await runNode("createJqEngine(); console.log('done');")).toBe("done");
  });

  it("keeps a process alive until a call is answered, and no longer", async () => {
    const script = `
      const engine = createJqEngine();
      const [[outcome]] = await engine.evaluate([{ input: 20, expressions: [". + 1"] }]);
      console.log(outcome.value);`;

    expect(await runNode(script)).toBe("21");
  });

  it("is in UTC wherever the host is, and logs nothing when jq aborts", async () => {
    const script = `
      const engine = createJqEngine();
      const expressions = ['0 | strflocaltime("%H")', '"x" * 1e9'];
      const [outcomes] = await engine.evaluate([{ input: null, expressions }]);
      console.log(outcomes[0].value, outcomes[1].error.code);`;

    expect(await runNode(script)).toBe("00 jq-memory");
  });

  it("honours a batch that takes longer in all than one expression may", async () => {
    const engine = createJqEngine({ limits: { timeoutMs: 400 } });
    const heavy = "[range(40000) | tostring] | length";
    const requests = Array.from({ length: 60 }, () => ({ input: null, expressions: [heavy] }));

    const outcomes = await engine.evaluate(requests);

    await engine.close();
    expect(outcomes).toEqual(requests.map(() => [{ kind: "value", value: 40_000 }]));
  });

  it("loses none of thousands of answers that it waits for, whatever else goes on", async () => {
    const engine = createJqEngine();
    const requests = Array.from({ length: 40 }, (_, index) => ({
      input: index,
      expressions: [". + 1"],
    }));

    for (let call = 0; call < 1_000; call += 1) {
      const calls = await Promise.all([engine.evaluate(requests), engine.evaluate(requests)]);
      expect(calls[1][39]).toEqual([{ kind: "value", value: 40 }]);
    }

    await engine.close();
  });

  it("answers more inputs than it holds at once, in their order", async () => {
    const engine = createJqEngine();
    const expressions = [". * 2"];
    const requests = Array.from({ length: 5_000 }, (_, input) => ({ input, expressions }));

    const outcomes = await engine.evaluate(requests);

    await engine.close();
    expect(outcomes.map(([outcome]) => outcome)).toEqual(
      requests.map(({ input }) => ({ kind: "value", value: input * 2 })),
    );
  });

  it("answers others while an expression hangs in another thread", async () => {
    const engine = createJqEngine({ threads: 2, limits: { timeoutMs: 3_000 } });
    await engine.evaluate([{ input: 1, expressions: ["."] }]);
    const order: string[] = [];

    const hanging = engine
      .evaluate([{ input: 1, expressions: ["last(repeat(1))"] }])
      .then(() => order.push("hanging"));
    const other = engine
      .evaluate([{ input: 1, expressions: [".+1"] }])
      .then(() => order.push("other"));
    await Promise.all([hanging, other]);

    await engine.close();
    expect(order).toEqual(["other", "hanging"]);
  });
});
