import { describe, expect, it } from "vitest";
import { createBreaker } from "../../src/delivery/breaker.ts";
import { createFakeClock } from "../support/fake-clock.ts";

const GO = { kind: "go" };

function failingBreaker() {
  const clock = createFakeClock();
  const breaker = createBreaker(clock);
  for (let count = 0; count < 5; count += 1) {
    expect(breaker.admit("a.test")).toEqual(GO);
    breaker.report("a.test", "failing");
  }
  return { clock, breaker };
}

describe("createBreaker", () => {
  it("leaves a host alone for 30 s after five failures in a row", () => {
    const { clock, breaker } = failingBreaker();

    expect(breaker.admit("a.test")).toEqual({
      kind: "wait",
      ms: 30_000,
      failures: 5,
      probing: false,
    });
    clock.advance(12_000);
    expect(breaker.admit("a.test")).toMatchObject({ kind: "wait", ms: 18_000 });
    expect(breaker.admit("b.test")).toEqual(GO);
  });

  it("counts failures in a row only", () => {
    const breaker = createBreaker(createFakeClock());
    for (let round = 0; round < 10; round += 1) {
      for (let count = 0; count < 4; count += 1) breaker.report("a.test", "failing");
      breaker.report("a.test", "working");
    }

    expect(breaker.admit("a.test")).toEqual(GO);
  });

  it("lets one call probe, and all after it has worked", () => {
    const { clock, breaker } = failingBreaker();
    clock.advance(30_000);

    expect(breaker.admit("a.test")).toEqual(GO);
    expect(breaker.admit("a.test")).toMatchObject({ kind: "wait", ms: 1_000, probing: true });
    breaker.report("a.test", "working");
    expect(breaker.admit("a.test")).toEqual(GO);
    expect(breaker.admit("a.test")).toEqual(GO);
  });

  it("waits another 30 s after a probe that failed", () => {
    const { clock, breaker } = failingBreaker();
    clock.advance(30_000);
    breaker.admit("a.test");

    breaker.report("a.test", "failing");

    expect(breaker.admit("a.test")).toEqual({
      kind: "wait",
      ms: 30_000,
      failures: 6,
      probing: false,
    });
  });

  it("lets the next call probe where the first was cut short", () => {
    const { clock, breaker } = failingBreaker();
    clock.advance(30_000);
    breaker.admit("a.test");

    breaker.report("a.test", "abandoned");

    expect(breaker.admit("a.test")).toEqual(GO);
  });
});
