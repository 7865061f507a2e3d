import { createOutputCounts } from "./output-counts.ts";
import type { Call, FindOpen } from "./plan.ts";
import type { CallOptions, CallResult, JqProcess } from "./process.ts";
import type { OpenProgram, Program } from "./program.ts";
import { buildProgram, needsOwnProgram, programInput } from "./program.ts";
import { OPEN_PROGRAMS } from "./way.ts";

/** The programs of one thread: opened on first use, the least recently used closed for room. */
export interface OpenPrograms {
  readonly find: FindOpen;
  /** Feeds a call's inputs to its program, which is opened where it is not. */
  run(call: Call, timeouts: Timeouts): Promise<ProgramResult>;
}

export interface Timeouts {
  /** For a program of so many expressions. */
  readonly compileTimeoutMs: (expressions: number) => number;
  readonly blockMs: number;
}

export interface ProgramResult extends CallResult {
  readonly program: Program;
}

interface Place {
  readonly program: OpenProgram;
  readonly group: number;
}

/**
 * Small programs are put together up to this size when there is no room for all of them. An input
 * costs a large program what it costs a small one; compiling takes 0.05 ms an expression.
 */
const MAX_MERGED_EXPRESSIONS = 2_000;
const MAX_MERGED_CHARACTERS = 128 * 1024;

/** @param hasOneOutput - what is found out of an expression; threads of one engine share it. */
export function createOpenPrograms(
  process: JqProcess,
  hasOneOutput: (expression: string) => boolean = createOutputCounts(),
): OpenPrograms {
  /** The least recently used first. */
  const programs = new Map<number, OpenProgram>();
  const places = new Map<string, Place>();
  /** The last answers, by the very list that was asked for: its key takes long to make. */
  const answers = new WeakMap<readonly string[], Place>();
  let generation = process.generation;
  let lastId = 0;
  let mergeable = true;

  const capacity = (): number => OPEN_PROGRAMS[process.way ?? "suspended"];

  function forgetLostOnes(): void {
    if (generation === process.generation) return;
    generation = process.generation;
    programs.clear();
    places.clear();
  }

  function forget(program: OpenProgram): void {
    programs.delete(program.id);
    for (const group of program.groups) {
      const key = group.join("\0");
      if (places.get(key)?.program === program) places.delete(key);
    }
  }

  function remember(program: OpenProgram): void {
    programs.set(program.id, program);
    for (const [index, group] of program.groups.entries()) {
      places.set(group.join("\0"), { program, group: index });
    }
  }

  /** Those to close for a program with these groups, and what it takes over of them. */
  function makeRoom(groups: Call["groups"]): {
    readonly close: readonly OpenProgram[];
    readonly kept: Call["groups"];
  } {
    if (programs.size < capacity()) return { close: [], kept: [] };
    const bySize = [...programs.values()].sort((a, b) => a.source.length - b.source.length);
    const [smallest] = bySize;
    if (mergeable && smallest !== undefined && canMerge(groups, smallest.groups)) {
      return { close: [smallest], kept: smallest.groups };
    }
    return { close: [...programs.values()].slice(0, programs.size - capacity() + 1), kept: [] };
  }

  async function open(
    call: Call,
    groups: Call["groups"],
    close: readonly OpenProgram[],
    timeouts: Timeouts,
  ): Promise<ProgramResult> {
    const program: OpenProgram = { id: ++lastId, groups, ...buildProgram(groups, hasOneOutput) };
    for (const one of close) forget(one);
    const result = await process.call(
      {
        kind: "open",
        id: program.id,
        program: program.source,
        input: inputOf(call, groups.length),
        close: close.map(({ id }) => id),
      },
      optionsFor(program, timeouts),
    );
    forgetLostOnes();
    if (result.open) remember(program);
    return { ...result, program };
  }

  return {
    find(expressions) {
      forgetLostOnes();
      const answer = answers.get(expressions);
      if (answer !== undefined && programs.has(answer.program.id)) return answer;
      const place = places.get(expressions.join("\0"));
      if (place !== undefined) answers.set(expressions, place);
      return place;
    },
    async run(call, timeouts) {
      forgetLostOnes();
      if (capacity() === 0) {
        const program = buildProgram(call.groups, hasOneOutput);
        const input = inputOf(call, call.groups.length);
        const result = await process.call(
          { kind: "run", program: program.source, input },
          optionsFor(program, timeouts),
        );
        return { ...result, program };
      }
      const known = call.open;
      if (known !== undefined && programs.has(known.id)) {
        // The last one in the map is the one that was used last.
        programs.delete(known.id);
        programs.set(known.id, known);
        const input = inputOf(call, known.groups.length);
        const result = await process.call(
          { kind: "feed", id: known.id, input },
          optionsFor(known, timeouts),
        );
        if (!result.open) forget(known);
        forgetLostOnes();
        return { ...result, program: known };
      }
      const { close, kept } = makeRoom(call.groups);
      if (kept.length === 0) return open(call, call.groups, close, timeouts);
      const patient = { ...timeouts, compileTimeoutMs: () => timeouts.compileTimeoutMs(1) };
      const result = await open(call, [...call.groups, ...kept], close, patient);
      if (result.compiled) return result;
      // Each compiled before, only not together: jq has limits of its own.
      mergeable = false;
      return open(call, call.groups, [], timeouts);
    },
  };
}

function inputOf({ rows }: Call, groups: number): string {
  let text = "";
  for (const { input, group } of rows) text += `${programInput(groups, group, input.text)}\n`;
  return text;
}

function optionsFor({ segments }: Program, timeouts: Timeouts): CallOptions {
  return {
    compileTimeoutMs: timeouts.compileTimeoutMs(segments.length),
    blockMs: timeouts.blockMs,
  };
}

function canMerge(some: Call["groups"], others: Call["groups"]): boolean {
  const expressions = [...some, ...others].flat();
  if (expressions.length > MAX_MERGED_EXPRESSIONS || expressions.some(needsOwnProgram))
    return false;
  let characters = 0;
  for (const { length } of expressions) characters += length;
  return characters <= MAX_MERGED_CHARACTERS;
}
