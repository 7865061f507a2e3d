// What has to hold wherever the bench is run. Most budgets were set as times on one machine; they are
// held as ratios to what the same baseline took there, with the same versions of Node and jq-wasm.
import type { CommandRow } from "./commands.ts";
import type { DecisionFigures } from "./decisions.ts";

/** The machine on which the budgets were set. */
export const SET_ON = {
  bareNodeMs: 26,
  /** One call of jq-wasm with the ten conditions of one event. */
  jqCallUs: 1_268,
};

export interface Budget {
  readonly what: string;
  /** As it was set. */
  readonly budget: string;
  /** At most so many times the baseline. */
  readonly allowed: number;
  readonly baseline: string;
  /** As it was measured, on this machine. */
  readonly measured: string;
  readonly ratio: number;
}

export function isHeld({ ratio, allowed }: Budget): boolean {
  return ratio <= allowed;
}

const BARE_NODE = "a bare `node -e 0`";
const MAX_MEMORY_MIB = 1_024;

interface CommandBudget {
  readonly what: string;
  readonly budget: string;
  readonly allowed: number;
}

const COMMANDS: readonly CommandBudget[] = [
  { what: "validate, 10,000 YAML files", budget: "2.5 s", allowed: 2_500 / SET_ON.bareNodeMs },
  { what: "validate, 10,000 JSON files", budget: "1.0 s", allowed: 1_000 / SET_ON.bareNodeMs },
  {
    what: "plan, unchanged, 10,001 automations",
    budget: "1.5 s",
    allowed: 1_500 / SET_ON.bareNodeMs,
  },
  { what: "dispatch, process start to webhook, 101 automations", budget: "6×", allowed: 6 },
  { what: "dispatch, process start to webhook, 10,001 automations", budget: "6×", allowed: 6 },
];

/** Of a time an event; 25,000 events in a second. */
const EVENT_US = 40;

export function budgetsOf(
  commands: readonly CommandRow[],
  decisions: DecisionFigures,
): readonly Budget[] {
  const ofCommands = COMMANDS.map(({ what, budget, allowed }): Budget => {
    const row = commands.find((one) => one.what === what);
    if (row === undefined) throw new Error(`Nothing was measured of "${what}".`);
    return {
      what,
      budget,
      allowed,
      baseline: BARE_NODE,
      measured: row.ms < 1_000 ? `${row.ms.toFixed(0)} ms` : `${(row.ms / 1_000).toFixed(1)} s`,
      ratio: row.times,
    };
  });
  const mostMiB = Math.max(...commands.map(({ rssMiB = 0 }) => rssMiB));
  const memory: Budget = {
    what: "memory of the largest command",
    budget: "1 GiB",
    allowed: 1,
    baseline: "the budget",
    measured: `${mostMiB.toFixed(0)} MiB`,
    ratio: mostMiB / MAX_MEMORY_MIB,
  };
  const lone = decisions.lone.map(
    ({ way, us, nativeRatio }): Budget => ({
      what: `a lone event decided, programs ${way}`,
      budget: "2×",
      allowed: 2,
      baseline: "native jq, streaming",
      measured: `${us.toFixed(0)} µs`,
      ratio: nativeRatio,
    }),
  );
  const many = decisions.many.map(
    ({ automations, concerned, us, callRatio }): Budget => ({
      what: `events of ${concerned.toLocaleString("en")} of ${automations.toLocaleString("en")} automations decided`,
      budget: "25,000 a second",
      allowed: EVENT_US / SET_ON.jqCallUs,
      baseline: "a call of jq-wasm an event",
      measured: `${Math.round(1e6 / us).toLocaleString("en")} a second`,
      ratio: callRatio,
    }),
  );
  return [...ofCommands, memory, ...lone, ...many];
}
