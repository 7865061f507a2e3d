import { afterAll, expect, it } from "vitest";
import { clockedJq } from "../../../src/commands/tests/clocked-jq.ts";
import { openPatientJq } from "../../support/jq.ts";

const engine = openPatientJq();
afterAll(() => engine[Symbol.asyncDispose]());

const NOON = Date.UTC(2026, 4, 6, 12, 0, 0, 250);

it("answers with the given time, whatever else asks at the same time", async () => {
  const expressions = ["now", "now | todate", ".now", '"now"', "[.at, now] | max == now"];
  const ask = (nowMs: number) =>
    clockedJq(engine, nowMs).evaluate([{ input: { now: 1, at: 0 }, expressions }]);

  const [noon, midnight] = await Promise.all([ask(NOON), ask(0)]);

  const values = [noon, midnight].map((results) =>
    results?.[0]?.map((outcome) => (outcome.kind === "value" ? outcome.value : outcome)),
  );
  expect(values).toEqual([
    [NOON / 1_000, "2026-05-06T12:00:00Z", 1, "now", true],
    [0, "1970-01-01T00:00:00Z", 1, "now", true],
  ]);
});

it("tells of an expression that does not compile what jq tells of it alone", async () => {
  const requests = ["now | nonsense", "now\n| nonsense", "nonsense"].map((expression) => ({
    input: null,
    expressions: [expression],
  }));

  expect(await clockedJq(engine, NOON).evaluate(requests)).toEqual(await engine.evaluate(requests));
});
