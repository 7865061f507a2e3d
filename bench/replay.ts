// What a replay costs: 10,000 recorded events through both versions of 1,000 automations, all of
// them changed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSystemClock } from "../src/adapters/clock/system-clock.ts";
import { createEventFiles } from "../src/adapters/file-system/event-files.ts";
import { UNASKED_REPOSITORIES } from "../src/adapters/github/repositories.ts";
import { createJqEngine } from "../src/adapters/jq/engine.ts";
import type { ComparedPair } from "../src/commands/replay/compared-pair.ts";
import { pairOf } from "../src/commands/replay/compared-pair.ts";
import type { EventSource } from "../src/commands/replay/event-source.ts";
import { fileSource } from "../src/commands/replay/file-source.ts";
import { replayEvents } from "../src/commands/replay/replay-events.ts";
import type { Automation } from "../src/model/automation.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../src/model/config.ts";
import { DEFAULT_ENDPOINTS } from "../src/model/endpoints.ts";
import type { CatalogEvent } from "../src/model/event.ts";
import type { JsonObject } from "../src/model/json.ts";
import type { Replay } from "../src/model/replay.ts";

export interface ReplayRow {
  readonly what: string;
  readonly seconds: number;
  /** Of all threads: on a machine that others use it says more than the time. */
  readonly cpuSeconds: number;
  /** Peak of the process, so far. */
  readonly rssMiB: number;
}

const AUTOMATIONS = 1_000;
const EVENTS = 10_000;

interface Spread {
  /** A number of automations listens to each. */
  readonly blueprints: number;
  /** Whether an event passes the first condition of one automation alone, and not of each. */
  readonly picky: boolean;
}

const FEW: Spread = { blueprints: 200, picky: false };
const ALL: Spread = { blueprints: 1, picky: true };

/** About 1 KB. */
function event(blueprints: number, id: number): CatalogEvent {
  const blueprint = id % blueprints;
  const entity = (state: string, replicas: number): JsonObject => ({
    identifier: `service-${id}`,
    title: `Service ${id}`,
    blueprint: `blueprint_${blueprint}`,
    team: ["payments", "platform"],
    properties: {
      state,
      replicas,
      tier: id % 4,
      number: id,
      language: "go",
      url: "https://payments.example.test/health",
      description: "Takes payments. ".repeat(6),
    },
    relations: { system: "payments", domain: "core" },
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-02T00:00:00.000Z",
  });
  return {
    identity: `event-${id}`,
    type: "ENTITY_UPDATED",
    resource: "entity",
    target: `blueprint_${blueprint}`,
    body: {
      id: `event-${id}`,
      action: "UPDATE",
      resourceType: "entity",
      trigger: { by: { userId: "u-1" }, origin: "API", at: "2026-01-02T00:00:00.000Z" },
      context: {
        blueprintIdentifier: `blueprint_${blueprint}`,
        entityIdentifier: `service-${id}`,
      },
      diff: {
        before: entity("ok", 3),
        after: entity("down", Math.floor(id / (blueprints === 1 ? AUTOMATIONS : blueprints)) % 10),
      },
    },
  };
}

/** Of what passes the first condition, the second one lets half through before, and more after. */
function version(
  index: number,
  { blueprints, picky }: Spread,
  limit: number,
  text: string,
): Automation {
  return {
    identifier: `automation_${index}`,
    trigger: {
      type: "automation",
      event: {
        type: "ENTITY_UPDATED",
        blueprintIdentifier: `blueprint_${index % blueprints}`,
      },
      condition: {
        type: "JQ",
        expressions: [
          picky
            ? `.diff.after.properties.number % ${AUTOMATIONS} == ${index}`
            : `.diff.before.properties.state != "down" # ${index}`,
          `.diff.after.properties.replicas < ${limit} # ${index}`,
        ],
      },
    },
    invocationMethod: {
      type: "WEBHOOK",
      url: `https://hooks.example.test/${index}`,
      headers: { authorization: "Bearer {{ .secrets.TOKEN }}" },
      body: {
        text: `${text} {{ .event.diff.after.title }} has {{ .event.diff.after.properties.replicas }} replicas.`,
        team: "{{ .event.diff.after.team[0] }}",
      },
    },
    publish: true,
  };
}

function pairs(spread: Spread): readonly ComparedPair[] {
  return Array.from({ length: AUTOMATIONS }, (_, index) => {
    const runtime = DEFAULT_RUNTIME_CONFIG;
    const base = { automation: version(index, spread, 5, "Before:"), runtime };
    const head = { automation: version(index, spread, 6, "After:"), runtime };
    return pairOf(`automation_${index}`, "update", base, head, "acme/catalog");
  }).filter((pair) => pair !== undefined);
}

function source(blueprints: number): EventSource {
  return {
    name: "files",
    async *read() {
      for (let id = 0; id < EVENTS; id += 1) {
        yield { kind: "event", event: event(blueprints, id), place: "events/bench.jsonl" };
      }
    },
  };
}

/** 100 MB of the same events, one on each line. */
function largeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "longshore-bench-replay-"));
  mkdirSync(join(folder, "events"));
  for (let file = 0; file < 10; file += 1) {
    let text = "";
    for (let id = file * 1e6; text.length < 10_000_000; id += 1) {
      text += `${JSON.stringify(event(FEW.blueprints, id).body)}\n`;
    }
    writeFileSync(join(folder, `events/${file}.jsonl`), text);
  }
  return folder;
}

export async function measureReplay(say: (line: string) => void): Promise<readonly ReplayRow[]> {
  const rows: ReplayRow[] = [];
  const measure = async (what: string, from: EventSource, spread = FEW): Promise<Replay> => {
    const jq = createJqEngine();
    const started = performance.now();
    const cpu = process.cpuUsage();
    const replay = await replayEvents(
      pairs(spread),
      [from],
      { limit: EVENTS },
      {
        jq,
        clock: createSystemClock(),
        endpoints: DEFAULT_ENDPOINTS,
        repositories: UNASKED_REPOSITORIES,
      },
    );
    const seconds = (performance.now() - started) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    const cpuSeconds = (user + system) / 1e6;
    await jq.close();
    if (replay.events !== EVENTS || replay.automations.length !== AUTOMATIONS) {
      throw new Error("a replay was incomplete");
    }
    const rssMiB = process.resourceUsage().maxRSS / 1024;
    rows.push({ what, seconds, cpuSeconds, rssMiB });
    say(
      `${what}: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${rssMiB.toFixed(0)} MiB`,
    );
    return replay;
  };

  await measure("10,000 events, five automations on each blueprint", source(FEW.blueprints));
  const all = source(ALL.blueprints);
  await measure("10,000 events, 1,000 automations on one blueprint", all, ALL);
  const folder = largeFolder();
  try {
    const files = fileSource("events/", createEventFiles(folder));
    const { left } = await measure("the first 10,000 events of a folder of 100 MB", files);
    if (left < 10_000) throw new Error("events of a large folder were lost");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}
