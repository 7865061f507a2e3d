import { createInputQueue } from "./input-queue.ts";
import type { Suspended } from "./serve-suspended.ts";
import { FLAGS } from "./single-runs.ts";
import type { JqInstance, JqIo } from "./wasm-host.ts";

/** Tells a value from nothing and from an error, and throws what nothing catches. */
const PROGRAM =
  'def t(f): try [first(f)] catch {e: .}; t(.a), t(empty), t(error("deliberate")), if .last then error("uncaught") else empty end';

const TURNS: readonly { readonly input: string; readonly values: readonly string[] }[] = [
  { input: '{"a":"é"}\n', values: ['["é"]'] },
  { input: '{"last":true}\n', values: ["[null]"] },
  { input: '{"a":[2]}\n{"a":3}\n', values: ["[[2]]", "[3]"] },
];
const FAILING_TURN = 1;

/** What jq printed since it was last asked. */
export interface Transcript extends Pick<JqIo, "print" | "printError"> {
  take(): { readonly stdout: string; readonly stderr: string };
}

export function createTranscript(): Transcript {
  let stdout: Uint8Array[] = [];
  let stderr: Uint8Array[] = [];
  return {
    print: (bytes) => void stdout.push(bytes.slice()),
    printError: (bytes) => void stderr.push(bytes.slice()),
    take() {
      const taken = { stdout: text(stdout), stderr: text(stderr) };
      stdout = [];
      stderr = [];
      return taken;
    },
  };
}

function text(pieces: readonly Uint8Array[]): string {
  return Buffer.concat(pieces).toString("utf8");
}

/** Why a program does not stay alive while it is suspended; `undefined` where it does. */
export async function testSuspended(
  instance: Suspended,
  transcript: Transcript,
): Promise<string | undefined> {
  let turn = await instance.start(PROGRAM);
  for (const [index, { input }] of TURNS.entries()) {
    if (turn.kind !== "waiting") return `a program does not wait for its input: it ${turn.kind}`;
    turn = await instance.feed(Buffer.from(input));
    const wrong = wrongAnswer(transcript, [index]);
    if (wrong !== undefined) return wrong;
  }
  const end = await instance.end();
  return end.kind === "ended" ? undefined : `a program does not end with its input: it ${end.kind}`;
}

/** The same of one that blocks in its read. */
export async function testBlocked(
  open: (io: JqIo) => Promise<JqInstance>,
  transcript: Transcript,
): Promise<string | undefined> {
  const queue = createInputQueue();
  const wrong: string[] = [];
  let turn = 0;
  const jq = await open({
    compiled() {},
    read: queue.take,
    more() {
      if (turn > 0) wrong.push(...[wrongAnswer(transcript, [turn - 1]) ?? []].flat());
      const next = TURNS[turn];
      turn += 1;
      if (next === undefined) return false;
      queue.put(Buffer.from(next.input));
      return true;
    },
    print: transcript.print,
    printError: transcript.printError,
  });
  await jq.run(PROGRAM, FLAGS);
  if (turn !== TURNS.length + 1) return "a program does not ask for its input";
  return wrong[0];
}

/** Why a program that runs from start to end does not give what it should. */
export async function testBatched(
  open: (io: JqIo) => Promise<JqInstance>,
  transcript: Transcript,
): Promise<string | undefined> {
  const queue = createInputQueue();
  queue.put(Buffer.from(TURNS.map(({ input }) => input).join("")));
  const jq = await open({
    compiled() {},
    read: queue.take,
    more: () => false,
    print: transcript.print,
    printError: transcript.printError,
  });
  await jq.run(PROGRAM, FLAGS);
  return wrongAnswer(transcript, [...TURNS.keys()]);
}

function wrongAnswer(transcript: Transcript, turns: readonly number[]): string | undefined {
  const { stdout, stderr } = transcript.take();
  const expected = turns
    .flatMap((turn) => TURNS[turn]?.values ?? [])
    .map((value) => `${value}\n[]\n{"e":"deliberate"}\n`)
    .join("");
  if (stdout !== expected) return `a program prints ${JSON.stringify(stdout)}`;
  const complained = stderr.includes("uncaught");
  return complained === turns.includes(FAILING_TURN)
    ? undefined
    : `a program complains ${JSON.stringify(stderr)}`;
}
