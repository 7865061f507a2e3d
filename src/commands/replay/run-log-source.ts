import { LongshoreError } from "../../errors/longshore-error.ts";
import { decodeEvent } from "../../matching/decode/decode-event.ts";
import type { RuntimeConfig } from "../../model/config.ts";
import type { EventRecord } from "../../model/run-record.ts";
import type { RunLog } from "../../ports/run-log.ts";
import type { EventSource, SourcedEvent } from "./event-source.ts";

/**
 * Who asks for a replay and reads what it shows: `members` may see whatever the log keeps,
 * `everybody` only what everybody can read there, and `strangers` chose themselves what is shown.
 */
export type ReplayAudience = "members" | "everybody" | "strangers";

export interface RunLogSourceOptions {
  /** Records at most: the newest. */
  readonly limit: number;
  readonly runLogBodies: RuntimeConfig["runLogBodies"];
  /** @default "members" */
  readonly audience?: ReplayAudience;
}

/**
 * The newest events of a run log: those whose bodies were kept. A log that cannot be read is a
 * problem, and the other sources stand.
 *
 * @param open - called when it is read: nothing is asked of a log for nothing.
 */
export function runLogSource(
  open: () => Promise<RunLog>,
  options: RunLogSourceOptions,
): EventSource {
  return { name: "run-log", read: () => readRunLog(open, options) };
}

async function* readRunLog(
  open: () => Promise<RunLog>,
  { limit, runLogBodies = "auto", audience = "members" }: RunLogSourceOptions,
): AsyncGenerator<SourcedEvent> {
  if (audience === "strangers") {
    yield { kind: "nothing", because: "it is not read for a pull request from a fork" };
    return;
  }
  try {
    const runLog = await open();
    const { url } = runLog;
    if (url === "none") {
      yield { kind: "nothing", because: "no runs are recorded" };
      return;
    }
    const asksWhoReads = runLogBodies === "auto" || audience === "everybody";
    const isPublic = asksWhoReads && (await runLog.isPublic());
    if (runLogBodies === "auto" && isPublic) {
      yield { kind: "nothing", because: "bodies are not kept where anybody can read them" };
      return;
    }
    if (audience === "everybody" && !isPublic) {
      yield { kind: "nothing", because: "what it keeps is not shown where anybody can read it" };
      return;
    }
    yield* eventsOf(await runLog.list({ limit }), url);
  } catch (error) {
    if (!(error instanceof LongshoreError)) throw error;
    // The message names the log's URL.
    yield { kind: "problem", place: "run log", message: error.message };
  }
}

function* eventsOf(records: readonly EventRecord[], url: string): Generator<SourcedEvent> {
  // An event that could not be decoded when it came is recorded without a body.
  const events = records.filter(({ error }) => error === undefined);
  if (events.length === 0) yield { kind: "nothing", because: "nothing is recorded" };
  let bodiless = 0;
  for (const { identity, body } of events) {
    if (body === undefined) {
      bodiless += 1;
      continue;
    }
    const decoded = decodeEvent(body);
    if (decoded.kind === "event") {
      yield { kind: "event", event: { identity, ...decoded.event }, place: url };
    } else yield { kind: "problem", place: `${url}: ${identity}`, message: decoded.message };
  }
  if (bodiless === 0) return;
  if (bodiless === events.length) yield { kind: "nothing", because: "bodies are not kept" };
  else {
    const what = bodiless === 1 ? "1 event" : `${bodiless} events`;
    yield { kind: "left-out", message: `The run log kept no body of ${what}.` };
  }
}
