import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { RunLog } from "../../src/ports/run-log.ts";
import { seededRandom } from "./seeded-random.ts";
import type { SoakReceiver } from "./soak-receiver.ts";
import { startSoakReceiver } from "./soak-receiver.ts";

export interface SoakOptions {
  /** The program that runs `longshore`: a JavaScript or TypeScript file. */
  readonly program: string;
  /** Opens a run log as the program writes it. */
  readonly openRunLog: (url: string, cwd: string) => Promise<RunLog>;
  readonly events: number;
  /** How often the process is killed without warning, at random moments. */
  readonly kills: number;
  /** How many of the requests the receiver answers badly, from 0 to 1. */
  readonly faultRate: number;
  /** Draws the same faults and moments again. */
  readonly seed: number;
  readonly say?: (line: string) => void;
}

export interface SoakResult {
  readonly events: number;
  /** Events whose delivery the receiver never accepted. */
  readonly lost: number;
  /** Events that the receiver knows under more than one id: their effect would come twice. */
  readonly doubleEffects: number;
  /** Deliveries that were accepted again, with an id that the receiver knew. */
  readonly duplicates: number;
  /** Deliveries that were accepted without their sender getting to know it. */
  readonly lostReplies: number;
  /** At each kill, the deliveries that were accepted and not recorded yet. */
  readonly inFlight: readonly number[];
  readonly requests: number;
  readonly seconds: number;
}

/** Events of one dispatch: a kill then finds it in the middle of its work. */
const EVENTS_A_DISPATCH = 200;
/** A payload that needs more dispatches than this never ends. */
const MAX_DISPATCHES = 100;
/** From the start of a dispatch: loading alone takes some 0.2 s. */
const KILL_FROM_MS = 150;
const KILL_UNTIL_MS = 1_200;

/**
 * Dispatches events while the receiver fails now and then and the process is killed at random
 * moments and started again, until every dispatch has ended well; then counts what arrived.
 */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const folder = await mkdtemp(join(tmpdir(), "longshore-soak-"));
  const random = seededRandom(options.seed);
  const receiver = await startSoakReceiver(options.faultRate, random);
  const started = performance.now();
  try {
    await writeProject(folder, receiver.url);
    await expectExit(start(options.program, folder, ["sync", "--store", "file:state"]), [0]);
    const inFlight: number[] = [];
    const payloads = Math.ceil(options.events / EVENTS_A_DISPATCH);
    for (let index = 0; index < payloads; index += 1) {
      const ids = eventIds(index, options.events);
      const payload = `payload-${index}.json`;
      await writeFile(join(folder, payload), JSON.stringify({ events: ids.map(event) }));
      // Spread over the payloads, the rest on the last ones.
      const kills =
        Math.floor(((index + 1) * options.kills) / payloads) -
        Math.floor((index * options.kills) / payloads);
      for (let kill = 0; kill < kills; kill += 1) {
        await dispatchAndKill(options, folder, payload, random);
        inFlight.push(await unrecorded(ids, receiver, options, folder));
      }
      await dispatchToItsEnd(options, folder, payload);
      options.say?.(
        `${Math.min((index + 1) * EVENTS_A_DISPATCH, options.events)} events, ${inFlight.length} kills, ${receiver.requests} requests`,
      );
    }
    return result(options, receiver, inFlight, (performance.now() - started) / 1_000);
  } finally {
    await receiver.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function result(
  { events }: SoakOptions,
  { accepted, lostReplies, requests }: SoakReceiver,
  inFlight: readonly number[],
  seconds: number,
): SoakResult {
  const idsOf = new Map<string, number>();
  let times = 0;
  for (const one of accepted.values()) {
    idsOf.set(one.event, (idsOf.get(one.event) ?? 0) + 1);
    times += one.times;
  }
  return {
    events,
    lost: events - idsOf.size,
    doubleEffects: [...idsOf.values()].filter((ids) => ids > 1).length,
    duplicates: times - accepted.size,
    lostReplies,
    inFlight,
    requests,
    seconds,
  };
}

async function dispatchAndKill(
  { program }: SoakOptions,
  folder: string,
  payload: string,
  random: () => number,
): Promise<void> {
  const child = start(program, folder, dispatchArguments(payload));
  const ended = once(child, "exit");
  const stop = new AbortController();
  const moment = wait(KILL_FROM_MS + random() * (KILL_UNTIL_MS - KILL_FROM_MS), undefined, {
    signal: stop.signal,
  }).catch(() => undefined);
  await Promise.race([ended, moment]);
  stop.abort();
  child.kill("SIGKILL");
  await ended;
}

/** Until nothing of it is left to send: a dispatch in which a delivery failed ends with 1. */
async function dispatchToItsEnd(
  { program }: SoakOptions,
  folder: string,
  payload: string,
): Promise<void> {
  for (let tries = 0; tries < MAX_DISPATCHES; tries += 1) {
    const child = start(program, folder, dispatchArguments(payload));
    if ((await expectExit(child, [0, 1])) === 0) return;
  }
  throw new Error(`${payload} was dispatched ${MAX_DISPATCHES} times and never ended well`);
}

function dispatchArguments(payload: string): readonly string[] {
  return ["dispatch", "--event", payload, "--store", "file:state", "--run-log", "file:runs"];
}

/** Deliveries of these events that the receiver has accepted and the log does not know of. */
async function unrecorded(
  ids: readonly string[],
  receiver: SoakReceiver,
  { openRunLog }: SoakOptions,
  folder: string,
): Promise<number> {
  await receiver.idle();
  const log = await openRunLog("file:runs", folder);
  const records = await log.find(ids.map((identity) => ({ identity, at: AT })));
  const wanted = new Set(ids);
  return [...receiver.accepted.values()].filter(
    ({ event: identity }) =>
      wanted.has(identity) && records.get(identity)?.runs[0]?.outcome !== "delivered",
  ).length;
}

function start(program: string, folder: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env["PATH"] ?? "" },
  });
}

async function expectExit(child: ChildProcess, codes: readonly number[]): Promise<number> {
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  if (!codes.includes(code)) throw new Error(`longshore exited with ${code}: ${stderr}`);
  return code;
}

const AT = "2026-03-01T00:00:00.000Z";

function eventIds(payload: number, events: number): readonly string[] {
  const first = payload * EVENTS_A_DISPATCH;
  const count = Math.min(EVENTS_A_DISPATCH, events - first);
  return Array.from({ length: count }, (_, index) => `soak-${first + index}`);
}

function event(id: string): object {
  return {
    id,
    action: "UPDATE",
    resourceType: "entity",
    trigger: { by: {}, origin: "API", at: AT },
    context: { blueprintIdentifier: "service", entityIdentifier: id },
    diff: {
      before: { identifier: id, properties: { state: "ok" } },
      after: { identifier: id, properties: { state: "down" } },
    },
  };
}

async function writeProject(folder: string, url: string): Promise<void> {
  await mkdir(join(folder, "automations"));
  await writeFile(
    join(folder, "longshore.yaml"),
    "network: { allowHttp: true, allowPrivate: [127.0.0.0/8] }\ndelivery: { delaysMs: [0, 20, 50] }\n",
  );
  await writeFile(
    join(folder, "automations", "soak.json"),
    JSON.stringify({
      identifier: "soak",
      trigger: {
        type: "automation",
        event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
        condition: { type: "JQ", expressions: ['.diff.after.properties.state == "down"'] },
      },
      invocationMethod: {
        type: "WEBHOOK",
        url,
        agent: true,
        body: { event: "{{ .event.diff.after.identifier }}" },
      },
      publish: true,
    }),
  );
}
