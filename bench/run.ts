// Measures whole commands of dist/, decisions and a replay, prints the figures, and writes them with
// what they are of their budgets to bench/results.md. Exits with 1 where a budget is missed.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { budgetsOf, isHeld } from "./budgets.ts";
import { measureCommands } from "./commands.ts";
import { measureDecisions } from "./decisions.ts";
import { measureReplay } from "./replay.ts";
import { benchReport } from "./report.ts";

const say = (line: string) => console.log(line);

const commands = await measureCommands(say);
// After the commands: the peak of a process that is started counts from what starts it.
const decisions = await measureDecisions(say);
const replays = await measureReplay(say);
const budgets = budgetsOf(commands, decisions);
const report = benchReport({ budgets, commands, decisions, replays });
writeFileSync(fileURLToPath(new URL("results.md", import.meta.url)), report);
say("");
say(report);
if (decisions.lone.length === 0) {
  console.error("Not measured: a lone event against native jq, which is not installed.");
}
const missed = budgets.filter((one) => !isHeld(one));
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ what }) => what).join("; ")}.`);
  process.exitCode = 1;
}
