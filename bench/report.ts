import { cpus } from "node:os";
import type { Budget } from "./budgets.ts";
import { isHeld, SET_ON } from "./budgets.ts";
import type { CommandRow } from "./commands.ts";
import type { DecisionFigures } from "./decisions.ts";
import type { ReplayRow } from "./replay.ts";

export interface Figures {
  readonly budgets: readonly Budget[];
  readonly commands: readonly CommandRow[];
  readonly decisions: DecisionFigures;
  readonly replays: readonly ReplayRow[];
}

/** The page of a run; its table of budgets stands in the README as well. */
export function benchReport({ budgets, commands, decisions, replays }: Figures): string {
  return [
    "# Benchmarks",
    "",
    `Written by \`npm run bench\`. Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}). Medians; times differ from machine to machine and from minute to minute, and the ratios are what is compared.`,
    "",
    "## Budgets",
    "",
    `The times were set on a machine on which a bare \`node -e 0\` takes ${SET_ON.bareNodeMs} ms and a call of jq-wasm with the ten conditions of one event ${SET_ON.jqCallUs.toLocaleString("en")} µs, and are held as ratios to these. Every baseline is measured in turn with what is compared to it.`,
    "",
    "<!-- budgets -->",
    ...budgetLines(budgets),
    "<!-- /budgets -->",
    "",
    "## Commands",
    "",
    "The ratio is to a bare `node -e 0` in turn with it.",
    "",
    "| what | ms | ratio | peak memory, MiB |",
    "| --- | --: | --: | --: |",
    ...commands.map(
      ({ what, ms, times, rssMiB }) =>
        `| ${what} | ${ms.toFixed(0)} | ${times.toFixed(1)}× | ${rssMiB === undefined ? "" : rssMiB.toFixed(0)} |`,
    ),
    "",
    ...decisionLines(decisions),
    "",
    ...replayLines(replays),
    "",
  ].join("\n");
}

function budgetLines(budgets: readonly Budget[]): readonly string[] {
  return [
    "| what | budget | at most | measured | ratio | |",
    "| --- | --: | --: | --: | --: | --- |",
    ...budgets.map((one) => {
      const { what, budget, allowed, baseline, measured, ratio } = one;
      const cells = [
        what,
        budget,
        `${times(allowed)} ${baseline}`,
        measured,
        times(ratio),
        isHeld(one) ? "held" : "**missed**",
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  ];
}

/** Two significant digits at least. */
function times(ratio: number): string {
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toPrecision(2)}×`;
}

function decisionLines({ rows, baseline, memory }: DecisionFigures): readonly string[] {
  return [
    "## Decisions",
    "",
    `Events of 1 KB with ten conditions each. The ratio is to ${baseline.what} running one program over all of them, ${baseline.usPerEvent.toFixed(0)} µs an event on one core, measured once, at the start.`,
    "",
    "| what | µs an event | ratio | |",
    "| --- | --: | --: | --- |",
    ...rows.map(
      ({ what, usPerEvent, note = "" }) =>
        `| ${what} | ${usPerEvent.toFixed(0)} | ${(usPerEvent / baseline.usPerEvent).toFixed(2)}× | ${note} |`,
    ),
    "",
    `Memory of the process that decided: ${memory.map(({ events, rssMiB }) => `${rssMiB.toFixed(0)} MiB after ${events.toLocaleString("en")} events`).join(", ")}.`,
  ];
}

function replayLines(replays: readonly ReplayRow[]): readonly string[] {
  return [
    "## Replay",
    "",
    "Events of 1 KB through both versions of 1,000 automations, all with another condition and another body. With five on each blueprint every event passes the first condition of all five; with all on one, that of one in a thousand. What fires on a side is rendered. The budget is a minute on two cores, which is 120 s of CPU.",
    "",
    "| what | s | CPU, s | peak memory, MiB |",
    "| --- | --: | --: | --: |",
    ...replays.map(
      ({ what, seconds, cpuSeconds, rssMiB }) =>
        `| ${what} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${rssMiB.toFixed(0)} |`,
    ),
  ];
}
