import { afterAll, describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/adapters/jq/limits.ts";
import { createOpenPrograms } from "../../../src/adapters/jq/open-programs.ts";
import type { Call, Input } from "../../../src/adapters/jq/plan.ts";
import type { JqProcess } from "../../../src/adapters/jq/process.ts";
import { createJqProcess } from "../../../src/adapters/jq/process.ts";
import { OPEN_PROGRAMS, type Way } from "../../../src/adapters/jq/way.ts";

const TIMEOUTS = { compileTimeoutMs: () => 2_000, blockMs: 0 };
const processes: JqProcess[] = [];
afterAll(() => Promise.all(processes.map((process) => process.close())));

function open(way: Way) {
  const process = createJqProcess({ limits: DEFAULT_LIMITS, ways: [way] });
  processes.push(process);
  const commands: string[] = [];
  const watched: JqProcess = {
    get way() {
      return process.way;
    },
    get generation() {
      return process.generation;
    },
    call(command, options) {
      commands.push(command.kind);
      return process.call(command, options);
    },
    close: process.close,
  };
  const programs = createOpenPrograms(watched);

  /** What the program of this expression, opened or open, prints for the input. */
  async function ask(expression: string, text: string): Promise<string> {
    const place = programs.find([expression]);
    const call: Call =
      place === undefined
        ? { groups: [[expression]], rows: [{ input: input(text), group: 0 }] }
        : {
            groups: place.program.groups,
            rows: [{ input: input(text), group: place.group }],
            open: place.program,
          };
    const { output, end } = await programs.run(call, TIMEOUTS);
    expect(end).toEqual({ kind: "ended", exitCode: 0, stderr: "" });
    return output;
  }

  return { programs, process, commands, ask };
}

function input(text: string): Input {
  return { text, scope: { fatalEnds: new Map() }, record() {}, done() {}, fail() {} };
}

describe("createOpenPrograms", () => {
  it.each<Way>(["suspended", "blocked"])("opens a program once, %s", async (way) => {
    const { ask, commands } = open(way);

    const outputs = [await ask(". + 1", "1"), await ask(". + 1", "2"), await ask(". + 1", "3")];

    expect(outputs).toEqual(["0\n[2]\n", "0\n[3]\n", "0\n[4]\n"]);
    expect(commands).toEqual(["open", "feed", "feed"]);
  });

  it.each<Way>(["suspended", "blocked"])(
    "puts small programs together when there is no room for all, %s",
    async (way) => {
      const { ask, commands, programs } = open(way);
      const many = OPEN_PROGRAMS[way] + 5;
      const expressions = Array.from({ length: many }, (_, index) => `. + ${index}`);

      for (const [index, one] of expressions.entries()) {
        expect(await ask(one, "100")).toBe(`0\n[${100 + index}]\n`);
      }
      commands.length = 0;
      for (const [index, one] of expressions.entries()) {
        expect(await ask(one, "200")).toBe(`0\n[${200 + index}]\n`);
      }

      expect(commands.every((command) => command === "feed")).toBe(true);
      const held = new Set(expressions.map((one) => programs.find([one])?.program.id));
      expect(held.size).toBe(OPEN_PROGRAMS[way]);
    },
  );

  it("closes the program that was used longest ago where none can be put together", async () => {
    const { ask, programs } = open("suspended");
    // A program that reads its own place stands alone.
    const expressions = Array.from(
      { length: OPEN_PROGRAMS.suspended + 1 },
      (_, index) => `$__loc__.line + ${index}`,
    );

    for (const [index, one] of expressions.entries()) {
      expect(await ask(one, "null")).toBe(`0\n[${1 + index}]\n`);
      if (index > 0) await ask(expressions[0] ?? "", "null");
    }

    expect(programs.find([expressions[0] ?? ""])).toBeDefined();
    expect(programs.find([expressions[1] ?? ""])).toBeUndefined();
  });

  it("forgets what was open in a thread that had to be ended", async () => {
    const { ask, programs, process } = open("suspended");
    await ask(".", "1");

    const looping = { kind: "run", program: "last(repeat(1))", input: "1\n" } as const;
    const { end } = await process.call(looping, { compileTimeoutMs: 2_000 });

    expect(end).toEqual({ kind: "timeout" });
    expect(programs.find(["."])).toBeUndefined();
    expect(await ask(".", "2")).toBe("0\n[2]\n");
  });

  it("closes a program whose heap has grown, and opens it again", async () => {
    const { ask, programs } = open("suspended");
    const large = "[range(500000)] | length";

    expect(await ask(large, "1")).toBe("0\n[500000]\n");

    expect(programs.find([large])).toBeUndefined();
    expect(await ask(large, "1")).toBe("0\n[500000]\n");
  });

  it("compiles anew for every call where programs do not wait", async () => {
    const { ask, commands } = open("batched");
    // The way is known from the first answer on.
    await ask(".", "1");

    expect(await ask(".", "2")).toBe("0\n[2]\n");
    expect(commands).toEqual(["open", "run"]);
  });
});
