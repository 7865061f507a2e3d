import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../src/errors/diagnostic.ts";
import type { FolderChecker } from "./check-folder.ts";
import { tempDirectory } from "./temp-directory.ts";

/**
 * A definition in short, written as YAML: a published webhook on an update of `service`, unless it
 * says otherwise. `«` and `»` stand around the place of a fault.
 */
export interface Seed {
  /** @default `a` and its number */
  readonly id?: string;
  /** `ENTITY_UPDATED service`, `RUN_CREATED deploy`, `TIMER_PROPERTY_EXPIRED service.ttl`. */
  readonly on?: string;
  readonly when?: readonly string[];
  readonly either?: readonly string[];
  readonly draft?: true;
  /** The invocation, as YAML on one line, with its braces. */
  readonly call?: string;
  /** The blueprint of an UPSERT_ENTITY, and its mapping as YAML without braces, the event's own identifier left out. */
  readonly writes?: readonly [blueprint: string, mapping: string];
  /** Lines that stand first. */
  readonly also?: string;
}

/** A whole definition file, or other files by their names. */
export type SeedFile = Seed | string | { readonly files: Readonly<Record<string, string>> };

/** `config` is the configuration in YAML; each seed is a file of its own. */
export type CorrectRow = readonly [title: string, config: string, seeds: readonly SeedFile[]];

/**
 * `found` are the codes at the marked places, in the order of the files and their lines; with `!`
 * for an error.
 */
export type FaultyRow = readonly [...CorrectRow, found: string];

export interface Found {
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** What the checks find, and what they should, as `file:line:column-line:column code`. */
export async function judgeSeeds(
  [, config, seeds, found = ""]: CorrectRow | FaultyRow,
  checker: FolderChecker,
): Promise<Found> {
  await using folder = await tempDirectory();
  const places: string[] = [];
  const files = seeds.flatMap((seed, index) => Object.entries(filesOf(seed, index)));
  const named = [...files, ...(config === "" ? [] : [["longshore.yaml", config] as const])];
  for (const [name, marked] of named.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { text, ranges } = takeMarks(marked);
    places.push(...ranges.map((range) => `${name}:${range}`));
    const path = join(folder.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const codes = found.split(" ").filter((code) => code !== "");
  if (codes.length !== places.length) throw new Error("Each code has a place, and none other.");
  const { diagnostics } = await checker.check(folder.path);
  return {
    expected: places.map((place, index) => `${place} ${codes[index]}`),
    actual: diagnostics.map(
      ({ file, range, code, severity }) =>
        `${file}:${rangeText(range)} ${code}${severity === "error" ? "!" : ""}`,
    ),
  };
}

function filesOf(seed: SeedFile, index: number): Readonly<Record<string, string>> {
  if (typeof seed === "object" && "files" in seed) return seed.files;
  const text = typeof seed === "string" ? seed : seedText(seed, index);
  return { [`automations/${String(index).padStart(2, "0")}.yaml`]: text };
}

/** The definition as YAML, a line a member. */
export function seedText(seed: Seed, index = 0): string {
  const { id = `a${index}`, on = "ENTITY_UPDATED service", when, either, draft, also } = seed;
  const [type = "", target = ""] = on.split(" ");
  const [watched, property] = target.split(".");
  const key = type.includes("RUN") ? "actionIdentifier" : "blueprintIdentifier";
  const timer = property === undefined ? "" : `, propertyIdentifier: ${property}`;
  const expressions = when ?? either;
  return [
    ...(also === undefined ? [] : [also]),
    `identifier: ${id}`,
    `publish: ${draft !== true}`,
    "trigger:",
    "  type: automation",
    `  event: { type: ${type}, ${key}: ${watched}${timer} }`,
    ...(expressions === undefined
      ? []
      : [
          "  condition:",
          "    type: JQ",
          `    combinator: ${either === undefined ? "and" : "or"}`,
          "    expressions:",
          ...expressions.map((expression) => `      - '${expression.replaceAll("'", "''")}'`),
        ]),
    `invocationMethod: ${callText(seed, index)}`,
    "",
  ].join("\n");
}

function callText({ call, writes }: Seed, index: number): string {
  if (writes === undefined) {
    return call ?? `{ type: WEBHOOK, url: "https://hooks.example.com/${index}" }`;
  }
  const [blueprint, mapping] = writes;
  const own = 'identifier: "{{ .event.context.entityIdentifier }}"';
  const whole = mapping.startsWith("identifier:") ? mapping : `${own}, ${mapping}`;
  return `{ type: UPSERT_ENTITY, blueprintIdentifier: ${blueprint}, mapping: { ${whole} } }`;
}

function takeMarks(marked: string): { readonly text: string; readonly ranges: readonly string[] } {
  const ranges: string[] = [];
  let text = "";
  let start = "";
  for (const part of marked.split(/(?=[«»])/)) {
    const [mark] = part;
    const [line, column] = endOf(text);
    if (mark === "«") start = `${line}:${column}`;
    if (mark === "»") ranges.push(`${start}-${line}:${column}`);
    text += part.replace(/^[«»]/, "");
  }
  return { text, ranges };
}

function endOf(text: string): readonly [line: number, column: number] {
  const lines = text.split("\n");
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

function rangeText({ start, end }: Diagnostic["range"]): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
