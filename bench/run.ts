// Measures whole commands of dist/ against a bare `node -e 0` of the same run, and decisions against
// native jq, prints the figures and writes bench/results.md. Times differ from machine to machine;
// the ratios are what is compared.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DecisionFigures } from "./decisions.ts";
import { measureDecisions } from "./decisions.ts";
import { generateDefinitions } from "./generate-definitions.ts";
import type { ReplayRow } from "./replay.ts";
import { measureReplay } from "./replay.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const cli = join(root, "dist/cli.mjs");
const REPEATS = 7;

interface Row {
  readonly what: string;
  readonly ms: number;
  readonly times: number;
  readonly rssMiB?: number;
}

const EVENT = {
  id: "bench-1",
  action: "UPDATE",
  resourceType: "entity",
  trigger: { by: { orgId: "org" }, origin: "API", at: "2026-01-01T00:00:00.000Z" },
  context: { blueprintIdentifier: "bench_target", entityIdentifier: "one" },
  diff: {
    before: { identifier: "one", properties: { state: "ok" } },
    after: { identifier: "one", properties: { state: "down" } },
  },
};

const rows: Row[] = [];
const bareMs = median(Array.from({ length: REPEATS }, () => run(["-e", "0"], root).ms));
const add = (what: string, ms: number, rssMiB?: number) => {
  rows.push({ what, ms, times: ms / bareMs, ...(rssMiB === undefined ? {} : { rssMiB }) });
  console.log(`${what}: ${ms.toFixed(0)} ms, ${(ms / bareMs).toFixed(1)}× a bare node`);
};

const folder = mkdtempSync(join(tmpdir(), "longshore-bench-"));
try {
  add("`node -e 0`", bareMs);
  for (const [count, format] of [
    [1_000, "yaml"],
    [1_000, "json"],
    [10_000, "yaml"],
    [10_000, "json"],
  ] as const) {
    const project = join(folder, `${format}-${count}`);
    mkdirSync(project);
    await generateDefinitions(join(project, "automations"), count, { format });
    const results = Array.from({ length: count > 1_000 ? 3 : 5 }, () =>
      run([cli, "validate"], project),
    );
    add(
      `validate, ${count.toLocaleString("en")} ${format.toUpperCase()} files`,
      median(results.map(({ ms }) => ms)),
      Math.max(...results.map(({ rssMiB }) => rssMiB)),
    );
  }
  for (const count of [100, 10_000]) {
    const project = join(folder, `dispatch-${count}`);
    mkdirSync(project);
    await generateDefinitions(join(project, "automations"), count, { format: "json" });
    await measureDispatch(project, count);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// After the commands: the peak of a process that is started counts from what starts it.
const decisions = await measureDecisions((line) => console.log(line));
const replays = await measureReplay((line) => console.log(line));
writeFileSync(join(root, "bench/results.md"), report());

/** From the start of the process to the arrival of its one webhook, with a store of `count` automations. */
async function measureDispatch(project: string, count: number): Promise<void> {
  let arrivedAt = 0;
  const receiver = createServer((request, response) => {
    arrivedAt = performance.now();
    request.resume();
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = receiver.address() as AddressInfo;
  writeFileSync(
    join(project, "longshore.yaml"),
    "network: { allowHttp: true, allowPrivate: [127.0.0.0/8] }\n",
  );
  writeFileSync(join(project, "automations/bench-target.json"), JSON.stringify(target(port)));
  const synced = run([cli, "sync"], project);
  add(`sync, first, ${(count + 1).toLocaleString("en")} automations`, synced.ms, synced.rssMiB);
  const planned = run([cli, "plan"], project);
  add(
    `plan, unchanged, ${(count + 1).toLocaleString("en")} automations`,
    planned.ms,
    planned.rssMiB,
  );
  const arrivals: number[] = [];
  for (let index = 0; index < REPEATS + 1; index += 1) {
    // What was delivered is not sent again: each has an event of its own.
    const event = { ...EVENT, id: `bench-${index}` };
    writeFileSync(join(project, "event.json"), JSON.stringify(event));
    const started = performance.now();
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [cli, "dispatch", "--event", "event.json"], {
        cwd: project,
        stdio: "ignore",
      });
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
    });
    // The first run fills the disk's cache.
    if (index > 0) arrivals.push(arrivedAt - started);
  }
  const { rssMiB } = run([cli, "dispatch", "--event", "event.json", "--dry-run"], project);
  add(
    `dispatch, process start to webhook, ${(count + 1).toLocaleString("en")} automations`,
    median(arrivals),
    rssMiB,
  );
  receiver.close();
}

function target(port: number): object {
  return {
    identifier: "bench-target",
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "bench_target" },
      condition: {
        type: "JQ",
        expressions: [
          '.diff.before.properties.state != "down"',
          '.diff.after.properties.state == "down"',
        ],
      },
    },
    invocationMethod: {
      type: "WEBHOOK",
      url: `http://127.0.0.1:${port}/`,
      agent: true,
      body: {
        text: "{{ .event.diff.after.identifier }} is {{ .event.diff.after.properties.state }}",
      },
    },
    publish: true,
  };
}

function run(
  args: readonly string[],
  cwd: string,
): { readonly ms: number; readonly rssMiB: number } {
  const started = performance.now();
  // maxRSS of the child, which the parent's usage of children would mix up.
  const preload =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nrss='+process.resourceUsage().maxRSS))";
  const measured = args[0] === "-e" ? args : ["--import", preload, ...args];
  const { status, stderr } = spawnSync(process.execPath, measured, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  const ms = performance.now() - started;
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(" ")} exited ${status}: ${stderr}`);
  return { ms, rssMiB: Number(/rss=(\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(): string {
  const lines = rows.map(
    ({ what, ms, times, rssMiB }) =>
      `| ${what} | ${ms.toFixed(0)} | ${times.toFixed(1)}× | ${rssMiB === undefined ? "" : rssMiB.toFixed(0)} |`,
  );
  return [
    "# Benchmarks",
    "",
    `Written by \`npm run bench\`. Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}). Medians; times differ from machine to machine, and the ratios are what is compared.`,
    "",
    "## Commands",
    "",
    "The ratio is to a bare `node -e 0` of the same run.",
    "",
    "| what | ms | ratio | peak memory, MiB |",
    "| --- | --: | --: | --: |",
    ...lines,
    "",
    ...decisionLines(decisions),
    "",
    ...replayLines(replays),
    "",
  ].join("\n");
}

function decisionLines({ rows: figures, baseline, memory }: DecisionFigures): string[] {
  return [
    "## Decisions",
    "",
    `Events of 1 KB with ten conditions each. The ratio is to ${baseline.what} running one program over all of them, ${baseline.usPerEvent.toFixed(0)} µs an event on one core.`,
    "",
    "| what | µs an event | ratio | |",
    "| --- | --: | --: | --- |",
    ...figures.map(
      ({ what, usPerEvent, note = "" }) =>
        `| ${what} | ${usPerEvent.toFixed(0)} | ${(usPerEvent / baseline.usPerEvent).toFixed(2)}× | ${note} |`,
    ),
    "",
    `Memory of the process that decided: ${memory.map(({ events, rssMiB }) => `${rssMiB.toFixed(0)} MiB after ${events.toLocaleString("en")} events`).join(", ")}.`,
  ];
}

function replayLines(figures: readonly ReplayRow[]): string[] {
  return [
    "## Replay",
    "",
    "Events of 1 KB through both versions of 1,000 automations, all with another condition and another body. With five on each blueprint every event passes the first condition of all five; with all on one, that of one in a thousand. What fires on a side is rendered. The budget is a minute on two cores, which is 120 s of CPU.",
    "",
    "| what | s | CPU, s | peak memory, MiB |",
    "| --- | --: | --: | --: |",
    ...figures.map(
      ({ what, seconds, cpuSeconds, rssMiB }) =>
        `| ${what} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${rssMiB.toFixed(0)} |`,
    ),
  ];
}
