import type { EmitResult, EventBatch, FailedBatch } from "../model/emit.ts";
import { count } from "./count.ts";
import { emitCounts, emitHints } from "./emit-words.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";

/** What was sent, for a terminal; then what was not, and how to go on. */
export function emitTerminal(result: EmitResult, repository: string, paint: Paint): string {
  const counts = emitCounts(result);
  const lines = [
    ...result.refused.map(
      ({ place, identity, message }) =>
        `${paint.red("refused:")} ${eventName(place, identity)}: ${visibleLine(message)}`,
    ),
    ...result.unsent.map((failed) => failedLine("not sent:", failed, paint)),
    ...result.unknown.map((failed) => failedLine("unknown:", failed, paint)),
    ...emitHints(result).map((hint) => `  hint: ${hint}`),
  ];
  if (counts.events === 0) return "There are no events to send.\n";
  const batches = result.sent.map((batch) => `  ${batchText(batch)}`);
  const what = `${count(counts.sent, "event")} in ${count(counts.dispatches, "dispatch", "dispatches")}`;
  const sentence = result.dryRun
    ? `Dry run: ${what} would be sent to ${visibleLine(repository)}.`
    : `Sent ${what} to ${visibleLine(repository)}${rest(counts.events - counts.sent)}.`;
  return `${[...batches, ...lines, sentence].join("\n")}\n`;
}

function rest(missing: number): string {
  return missing === 0 ? "" : `; ${count(missing, "event")} did not certainly arrive`;
}

function failedLine(label: string, { batch, message }: FailedBatch, paint: Paint): string {
  return `${paint.red(label)} ${batchText(batch)}: ${visibleLine(message)}`;
}

function batchText({ events, bytes, encoding }: EventBatch): string {
  const packed = encoding === "json" ? "" : ", compressed";
  return `${count(events.length, "event")} (${bytes} bytes${packed}), ${names(events)}`;
}

function names(events: EventBatch["events"]): string {
  const [first, last] = [events.at(0), events.at(-1)];
  if (first === undefined || last === undefined) return "";
  const from = eventName(first.place, first.identity);
  return events.length === 1 ? from : `${from} to ${eventName(last.place, last.identity)}`;
}

function eventName(place: string, identity: string): string {
  return identity === place ? place : `${place} ${JSON.stringify(visibleLine(identity))}`;
}
