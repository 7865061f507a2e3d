import type { KeptValue, RecordedEvent, RecordResult, RedactedCounts } from "../model/recording.ts";
import { isDelicate } from "../model/recording.ts";
import { count, joinWords } from "./count.ts";
import { jsonText } from "./json-text.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";

/** An event as it is written to its file. */
export function eventFileText(body: unknown): string {
  return jsonText(body);
}

/** The `record` document: `schemas/record-output.schema.json`. */
export function recordJson({ events }: RecordResult): string {
  const countOf = (...outcomes: readonly string[]) =>
    events.filter((event) => outcomes.includes(outcomeOf(event))).length;
  return jsonText({
    events: events.map((event) => {
      const { kind: _, ...rest } = event;
      return { outcome: outcomeOf(event), ...rest };
    }),
    summary: {
      events: events.length,
      saved: countOf("created", "replaced"),
      unchanged: countOf("unchanged"),
      exists: countOf("exists"),
      refused: countOf("refused"),
      undecodable: countOf("undecodable"),
      kept: events.reduce(
        (sum, event) => sum + (event.kind === "saved" ? event.kept.length : 0),
        0,
      ),
    },
  });
}

function outcomeOf(event: RecordedEvent): string {
  return event.kind === "saved" ? event.outcome : event.kind;
}

/** What was saved and what had to be kept in it, for a terminal. */
export function recordTerminal({ events }: RecordResult, paint: Paint): string {
  if (events.length === 0) return "There are no events to record.\n";
  return `${events.flatMap((event) => eventLines(event, paint)).join("\n")}\n`;
}

function eventLines(event: RecordedEvent, paint: Paint): readonly string[] {
  if (event.kind !== "saved") {
    const hint = event.hint === undefined ? [] : [`  hint: ${visibleLine(event.hint)}`];
    const what = `${event.kind}:`;
    return [`${paint.red(what)} ${event.place}: ${visibleLine(event.message)}`, ...hint];
  }
  const { outcome, file, redacted, kept, considered } = event;
  const name = visibleLine(file);
  if (outcome === "exists") {
    return [
      `${paint.red("exists:")} "${name}" holds another event, which was left as it is.`,
      "  hint: Give another --name, or replace it with --force.",
    ];
  }
  const colour = outcome === "unchanged" ? paint.dim : paint.green;
  return [
    `${colour(outcome)}  ${name}  (${event.type} of ${visibleLine(event.target)})`,
    `  ${decidedText(considered)} Replaced: ${redactedText(redacted)}.`,
    ...kept.map((one) => keptLine(one, paint)),
    ...(kept.some(isDelicate) ? ["  hint: Look at what was kept before you commit it."] : []),
  ];
}

function decidedText(considered: number): string {
  if (considered === 0) return "No automation listens to it.";
  return considered === 1
    ? "The 1 automation on its route decides as before."
    : `The ${considered} automations on its route decide as before.`;
}

function redactedText({ people, tokens, texts }: RedactedCounts): string {
  const counts = [
    ...(people === 0 ? [] : [count(people, "person", "people")]),
    ...(tokens === 0 ? [] : [count(tokens, "token")]),
    ...(texts === 0 ? [] : [count(texts, "text")]),
  ];
  return counts.length === 0 ? "nothing" : joinWords(counts);
}

const LOOKS: Readonly<Record<KeptValue["looksLike"], string>> = {
  person: "which looks like a person",
  text: "which looks like free text",
  identifier: "a UUID",
  url: "a URL",
};

const REASONS: Readonly<Record<KeptValue["reason"], string>> = {
  read: "it is read by",
  decides: "it decides in",
  routes: "it says what the event is about",
};

const MAX_SHOWN = 3;

function keptLine(kept: KeptValue, paint: Paint): string {
  const label = isDelicate(kept) ? paint.yellow("warning: kept") : "kept";
  const where = shortList(kept.paths.map(visibleLine));
  const readers = kept.readBy.map(({ automation, expression }) =>
    visibleLine(expression === "" ? automation : `${automation} (${expression})`),
  );
  const by = readers.length === 0 ? "" : ` ${shortList(readers)}`;
  return `  ${label} ${where}, ${LOOKS[kept.looksLike]}: ${REASONS[kept.reason]}${by}`;
}

function shortList(words: readonly string[]): string {
  const more = words.length - MAX_SHOWN;
  return more > 0 ? `${words.slice(0, MAX_SHOWN).join(", ")} and ${more} more` : joinWords(words);
}
