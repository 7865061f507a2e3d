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
});
