import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { createJqEngine } from "../../../src/adapters/jq/engine.ts";
import { openBareJq, seenOf } from "../../support/bare-jq.ts";
import { parseManualPage } from "../../support/jq-manual-page.ts";

/** jq's own manual, as the system's package of jq installs it. */
const PAGE = "/usr/share/man/man1/jq.1.gz";
const installed = existsSync(PAGE);
const skipped = installed ? "" : ` (skipped: ${PAGE} is not there, which the package of jq brings)`;

describe.skipIf(!installed)(`the examples of jq's own manual${skipped}`, () => {
  const examples = installed ? parseManualPage(gunzipSync(readFileSync(PAGE)).toString()) : [];
  const engines = (["suspended", "blocked", "batched"] as const).map((way) =>
    createJqEngine({ ways: [way], threads: 1 }),
  );
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  it("give in every way of waiting what jq gives", async () => {
    const bareJq = await openBareJq();
    const requests = examples.map(({ program, input }) => ({
      input: JSON.parse(input),
      expressions: [program, ".", program],
    }));
    const expected = requests.map(({ input, expressions }) => [
      expressions[0],
      bareJq(expressions[0] ?? "", input),
    ]);

    expect(examples.length).toBeGreaterThan(150);
    for (const engine of engines) {
      const outcomes = await engine.evaluate(requests);

      const seen = requests.map(({ expressions }, index) => [
        expressions[0],
        seenOf(outcomes[index]?.[0]),
      ]);
      expect(seen).toEqual(expected);
      expect(outcomes.map(([, , again]) => again)).toEqual(outcomes.map(([first]) => first));
    }
  });
});
