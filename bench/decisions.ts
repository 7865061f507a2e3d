// What a decision costs: against native jq where it is installed, and against calling jq-wasm as its
// own documentation does. Each figure is a median; the ratio is to native jq streaming one program.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadJq } from "jq-wasm";
import { createJqEngine } from "../src/adapters/jq/engine.ts";
import { createOutputCounts } from "../src/adapters/jq/output-counts.ts";
import { buildProgram } from "../src/adapters/jq/program.ts";
import type { Way } from "../src/adapters/jq/way.ts";
import type { AutomationIndex } from "../src/matching/automation-index.ts";
import { indexAutomations } from "../src/matching/automation-index.ts";
import { decide } from "../src/matching/decide.ts";
import type { CatalogEvent } from "../src/model/event.ts";
import type { JsonObject } from "../src/model/json.ts";
import type { RoutedAutomation } from "../src/model/snapshot.ts";
import type { JqEngine } from "../src/ports/jq-engine.ts";
import { inTurn, median } from "./statistics.ts";

export interface DecisionRow {
  readonly what: string;
  readonly usPerEvent: number;
  readonly note?: string;
}

export interface DecisionFigures {
  readonly rows: readonly DecisionRow[];
  /** Of the ways in which programs stay alive; none where no native jq is installed. */
  readonly lone: readonly {
    readonly way: Way;
    readonly us: number;
    /** To native jq in turn with it. */
    readonly nativeRatio: number;
  }[];
  readonly many: readonly {
    readonly automations: number;
    /** So many of them are concerned, by turns. */
    readonly concerned: number;
    readonly us: number;
    /** To a call of jq-wasm an event, in turn with it. */
    readonly callRatio: number;
  }[];
  /** What the ratios are to, in µs an event. */
  readonly baseline: { readonly what: string; readonly usPerEvent: number };
  /** Resident memory in MiB after so many events. */
  readonly memory: readonly { readonly events: number; readonly rssMiB: number }[];
}

const AUTOMATIONS_A_BLUEPRINT = 5;

/** About 1 KB. */
function event(blueprint: string, id: string): CatalogEvent {
  const entity = (state: string, replicas: number): JsonObject => ({
    identifier: "payments-api",
    title: "Payments API",
    blueprint,
    team: ["payments", "platform"],
    properties: {
      state,
      replicas,
      tier: 1,
      language: "go",
      url: "https://payments.example.test/health",
      description: "Takes payments. ".repeat(6),
    },
    relations: { system: "payments", domain: "core" },
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-02T00:00:00.000Z",
  });
  const at = "2026-01-02T00:00:00.000Z";
  return {
    identity: id,
    type: "ENTITY_UPDATED",
    resource: "entity",
    target: blueprint,
    body: {
      id,
      action: "UPDATE",
      resourceType: "entity",
      trigger: { by: { userId: "u-1", user: { email: "ada@example.test" } }, origin: "API", at },
      context: { blueprintIdentifier: blueprint, entityIdentifier: "payments-api" },
      diff: { before: entity("ok", 3), after: entity("down", 1) },
    },
  };
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['.diff.before.properties.state != "down"', '.diff.after.properties.state == "down"'],
  [".diff.before.properties.replicas >= 2", ".diff.after.properties.replicas < 2"],
  [".diff.after.properties.tier == 1", '.diff.after.team | any(. == "payments")'],
  ['.diff.after.relations.system == "payments"', '.trigger.by.user.email | test("@example")'],
  [
    '.diff.after.properties.url | startswith("https://")',
    '.diff.after.properties.language as $l | ["go", "rust"] | index($l) != null',
  ],
];

function automation(index: number): RoutedAutomation {
  const blueprint = `blueprint_${Math.floor(index / AUTOMATIONS_A_BLUEPRINT)}`;
  const [first, second] = PAIRS[index % PAIRS.length] ?? ["true", "true"];
  // No two automations share an expression: nothing is gained by texts that are equal by chance.
  const own = `${second} # ${index}`;
  return {
    definition: {
      identifier: `automation_${index}`,
      trigger: {
        type: "automation",
        event: { type: "ENTITY_UPDATED", blueprintIdentifier: blueprint },
        condition: { type: "JQ", expressions: [`${first} # ${index}`, own] },
      },
      invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.test/" },
      publish: true,
    },
    digest: `sha256:${"0".repeat(64)}`,
    repository: "acme/catalog",
  };
}

export async function measureDecisions(say: (line: string) => void): Promise<DecisionFigures> {
  const rows: DecisionRow[] = [];
  const lone: DecisionFigures["lone"][number][] = [];
  const many: DecisionFigures["many"][number][] = [];
  const add = (what: string, usPerEvent: number, note?: string) => {
    rows.push({ what, usPerEvent, ...(note === undefined ? {} : { note }) });
    say(`${what}: ${usPerEvent.toFixed(1)} µs an event${note === undefined ? "" : ` (${note})`}`);
  };
  const conditions = PAIRS.flat();
  const body = event("blueprint_0", "bench").body;

  const native = nativeJq(conditions, body);
  const naive = await naiveCalls(conditions, body);
  const nativeUs = native?.usPerEvent ?? naive.together;
  const baseline = {
    what: native?.version ?? "jq-wasm, one program a call (no native jq is installed)",
    usPerEvent: nativeUs,
  };
  if (native !== undefined) add(`native ${native.version}, one program, streaming`, nativeUs);
  add("jq-wasm, a call an expression", naive.alone);
  add("jq-wasm, a call an event, one program", naive.together);
  const port = portBinding(conditions, body);
  if (port !== undefined) add("Port's native binding, a call an expression", port);

  for (const way of ["suspended", "blocked", "batched"] as const) {
    const { us, ratio } = await loneEvent(way, conditions, body);
    const note = ratio === undefined ? undefined : `${ratio.toFixed(2)}× native in turn with it`;
    add(`a lone event, programs ${way}`, us, note);
    if (way !== "batched" && ratio !== undefined) lone.push({ way, us, nativeRatio: ratio });
  }

  const jq = createJqEngine();
  const memory: { events: number; rssMiB: number }[] = [];
  for (const [count, concerned] of [
    [100, 100],
    [10_000, 100],
    [1_000, 1_000],
    [10_000, 10_000],
  ] as const) {
    const index = indexAutomations(Array.from({ length: count }, (_, at) => automation(at)));
    const blueprints = concerned / AUTOMATIONS_A_BLUEPRINT;
    // Until both threads have every program open, and no longer put programs together.
    await decideMany(jq, index, blueprints, Math.max(20_000, 40 * blueprints));
    const call = () => callAnEvent(conditions, body);
    const { value: us, ratio: callRatio } = await inTurn(7, call, async () => {
      const startedAt = performance.now();
      await decideMany(jq, index, blueprints, 10_000);
      return ((performance.now() - startedAt) * 1_000) / 10_000;
    });
    many.push({ automations: count, concerned, us, callRatio });
    add(
      `decided, ${count.toLocaleString("en")} automations, events of ${concerned.toLocaleString("en")} of them`,
      us,
      `${Math.round(1e6 / us).toLocaleString("en")} events a second, ${callRatio.toFixed(3)}× a call an event in turn with it`,
    );
  }
  const index = indexAutomations(Array.from({ length: 100 }, (_, at) => automation(at)));
  for (let events = 0; events < 300_000; events += 10_000) {
    await decideMany(jq, index, 20, 10_000);
    if ((events + 10_000) % 50_000 === 0) {
      const rssMiB = process.memoryUsage.rss() / 1024 ** 2;
      memory.push({ events: events + 10_000, rssMiB });
      say(`after ${(events + 10_000).toLocaleString("en")} events: ${rssMiB.toFixed(0)} MiB`);
    }
  }
  await jq.close();
  return { rows, lone, many, baseline, memory };
}

/** Events that go round the blueprints, in calls of 5,000. */
async function decideMany(
  jq: JqEngine,
  automations: AutomationIndex,
  blueprints: number,
  events: number,
): Promise<void> {
  for (let first = 0; first < events; first += 5_000) {
    const inputs = Array.from({ length: Math.min(5_000, events - first) }, (_, at) => ({
      event: event(`blueprint_${(first + at) % blueprints}`, `${first + at}`),
      automations,
    }));
    const decided = await decide(inputs, { onError: () => "fail" }, { jq });
    for (const decisions of decided) {
      if (decisions.length !== AUTOMATIONS_A_BLUEPRINT) throw new Error("an event was not decided");
      if (decisions.some(({ decision }) => decision.decision !== "matched")) {
        throw new Error("an event was decided wrongly");
      }
    }
  }
}

/**
 * One event at a time, in turn with native jq: the speed of a machine that others share changes by
 * the second, and what lies minutes apart cannot be compared.
 */
async function loneEvent(
  way: Way,
  conditions: readonly string[],
  body: JsonObject,
): Promise<{ readonly us: number; readonly ratio: number | undefined }> {
  const jq = createJqEngine({ ways: [way] });
  const request = [{ input: body, expressions: conditions }];
  // The budget is that of a process that has been at it for a while.
  await medianUs(1, way === "batched" ? 50 : 20_000, () => jq.evaluate(request));
  const own: number[] = [];
  const ratios: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const us = await medianUs(3, way === "batched" ? 50 : 1_000, () => jq.evaluate(request));
    own.push(us);
    const native = nativeJq(conditions, body, 1);
    if (native !== undefined) ratios.push(us / native.usPerEvent);
  }
  await jq.close();
  return { us: median(own), ratio: ratios.length === 0 ? undefined : median(ratios) };
}

/** The same program as ours over the same events, without the start of the process. */
function nativeJq(
  conditions: readonly string[],
  body: JsonObject,
  series = 5,
): { readonly version: string; readonly usPerEvent: number } | undefined {
  const { status, stdout } = spawnSync("jq", ["--version"], { encoding: "utf8" });
  if (status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "longshore-bench-jq-"));
  try {
    const program = join(folder, "program.jq");
    writeFileSync(program, buildProgram([conditions], createOutputCounts()).source);
    const run = (events: number): number => {
      const input = join(folder, "events.json");
      writeFileSync(input, `${JSON.stringify(body)}\n`.repeat(events));
      const started = performance.now();
      const result = spawnSync("jq", ["-c", "-f", program, input], { maxBuffer: 1024 ** 3 });
      if (result.status !== 0) throw new Error(`native jq failed: ${result.stderr}`);
      return performance.now() - started;
    };
    const figures = Array.from({ length: series }, () => ((run(10_001) - run(1)) * 1_000) / 10_000);
    return { version: stdout.trim(), usPerEvent: median(figures) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function naiveCalls(
  conditions: readonly string[],
  body: JsonObject,
): Promise<{ readonly alone: number; readonly together: number }> {
  const jq = await loadJq();
  const input = JSON.stringify(body);
  return {
    alone: await medianUs(5, 20, () => {
      for (const condition of conditions) jq.raw(input, condition, ["-c"]);
    }),
    together: await callAnEvent(conditions, body, 5),
  };
}

/** µs of a call of jq-wasm, as its documentation has it, with all conditions of one event. */
async function callAnEvent(
  conditions: readonly string[],
  body: JsonObject,
  series = 1,
): Promise<number> {
  const jq = await loadJq();
  const input = JSON.stringify(body);
  const { source } = buildProgram([conditions], createOutputCounts());
  return await medianUs(series, 50, () => jq.raw(input, source, ["-c"]));
}

/** µs an event; nothing where the package is not there: it is installed by hand, to compare. */
function portBinding(conditions: readonly string[], body: JsonObject): number | undefined {
  const require = createRequire(import.meta.url);
  try {
    const binding: {
      exec(json: JsonObject, filter: string): unknown;
    } = require("@port-labs/jq-node-bindings");
    const runs = 200;
    const started = performance.now();
    for (let run = 0; run < runs; run += 1) {
      for (const condition of conditions) binding.exec(body, condition);
    }
    return ((performance.now() - started) * 1_000) / runs;
  } catch {
    return undefined;
  }
}

/** µs of one call: the median of so many series. */
async function medianUs(series: number, calls: number, call: () => unknown): Promise<number> {
  await call();
  const figures: number[] = [];
  for (let one = 0; one < series; one += 1) {
    const started = performance.now();
    for (let done = 0; done < calls; done += 1) await call();
    figures.push(((performance.now() - started) * 1_000) / calls);
  }
  return median(figures);
}
