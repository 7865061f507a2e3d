import { availableParallelism } from "node:os";

/**
 * What a worker and its watcher share: which command is due, what it feeds, how far jq came, and
 * what it printed. It outlives a worker that had to be ended, and what was printed says how far it
 * came.
 *
 * A command is due while `command` is ahead of `answer`. The watcher writes everything about a
 * command before it raises `command`, the worker everything about its answer before it raises
 * `answer`.
 */
export interface Channel {
  readonly header: Int32Array;
  readonly input: Uint8Array;
  readonly output: Uint8Array;
}

export interface ChannelSizes {
  readonly inputBytes: number;
  readonly outputBytes: number;
}

export const PHASE = {
  /** The worker has not taken the command up. */
  waiting: 0,
  compiling: 1,
  /** jq has asked for its input: the program compiled. */
  running: 2,
  done: 3,
} as const;

/** What a command is, besides its number. */
export const COMMAND = {
  /** A message on the port says it. */
  message: 0,
  /** Feeds the input area to an open program. */
  feed: 1,
} as const;

export const ANSWER = {
  /** A message on the port says it. */
  message: 0,
  /** The program was fed and waits for more; jq complained of nothing. */
  fed: 1,
} as const;

const COMMAND_INDEX = 0;
const ANSWER_INDEX = 1;
const PHASE_INDEX = 2;
const OUTPUT_LENGTH_INDEX = 3;
const COMMAND_KIND_INDEX = 4;
const ANSWER_KIND_INDEX = 5;
const PROGRAM_INDEX = 6;
const INPUT_LENGTH_INDEX = 7;
const BELL_INDEX = 8;
const HASTE_INDEX = 9;
const HEADER_BYTES = 10 * Int32Array.BYTES_PER_ELEMENT;

export function createChannelBuffer({ inputBytes, outputBytes }: ChannelSizes): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + inputBytes + outputBytes);
}

export function openChannel(buffer: SharedArrayBuffer, { inputBytes }: ChannelSizes): Channel {
  return {
    header: new Int32Array(buffer, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT),
    input: new Uint8Array(buffer, HEADER_BYTES, inputBytes),
    output: new Uint8Array(buffer, HEADER_BYTES + inputBytes),
  };
}

// The watcher's side.

export interface InlineFeed {
  readonly program: number;
  readonly inputLength: number;
}

/** Puts text into the input area; its length in bytes, or `undefined` where it does not fit. */
export function writeInput({ input }: Channel, text: string): number | undefined {
  // No character takes more than three bytes for each of its UTF-16 units.
  if (text.length * 3 > input.length && Buffer.byteLength(text) > input.length) return undefined;
  return Buffer.from(input.buffer, input.byteOffset, input.length).write(text);
}

export interface CommandSent {
  /** Its input lies in its area; the message of any other command on the port. */
  readonly feed?: InlineFeed | undefined;
  /** The watcher waits for the answer, and the next command may come as soon. @default false */
  readonly haste?: boolean;
}

/** Raises the command. */
export function sendCommand({ header }: Channel, { feed, haste = false }: CommandSent = {}): void {
  Atomics.store(header, PHASE_INDEX, PHASE.waiting);
  Atomics.store(header, OUTPUT_LENGTH_INDEX, 0);
  Atomics.store(header, COMMAND_KIND_INDEX, feed === undefined ? COMMAND.message : COMMAND.feed);
  Atomics.store(header, PROGRAM_INDEX, feed?.program ?? 0);
  Atomics.store(header, INPUT_LENGTH_INDEX, feed?.inputLength ?? 0);
  Atomics.store(header, BELL_INDEX, 0);
  Atomics.store(header, HASTE_INDEX, haste ? 1 : 0);
  Atomics.add(header, COMMAND_INDEX, 1);
  Atomics.notify(header, COMMAND_INDEX);
}

export function isAnswered({ header }: Channel): boolean {
  return Atomics.load(header, ANSWER_INDEX) === Atomics.load(header, COMMAND_INDEX);
}

/** Blocks this thread until the answer is there, or for `forMs` at most. */
export function awaitAnswerBlocking({ header }: Channel, forMs: number): boolean {
  const due = Atomics.load(header, COMMAND_INDEX);
  if (becomes(header, ANSWER_INDEX, due, Math.min(forMs, ANSWER_LOOK_MS))) return true;
  Atomics.wait(header, ANSWER_INDEX, due - 1, forMs);
  return Atomics.load(header, ANSWER_INDEX) === due;
}

/**
 * Asks for a bell when the answer comes; `false` where it is there already. (`Atomics.waitAsync`
 * would need none, but on Node 24.21 one in some hundred thousand of its promises never resolves.)
 */
export function askForBell({ header }: Channel): boolean {
  Atomics.store(header, BELL_INDEX, 1);
  return Atomics.load(header, ANSWER_INDEX) !== Atomics.load(header, COMMAND_INDEX);
}

export function answerKind({ header }: Channel): number {
  return Atomics.load(header, ANSWER_KIND_INDEX);
}

export function phaseOf({ header }: Channel): number {
  return Atomics.load(header, PHASE_INDEX);
}

/** Bytes printed so far. */
export function outputLength({ header }: Channel): number {
  return Atomics.load(header, OUTPUT_LENGTH_INDEX);
}

export function outputText(channel: Channel): string {
  const { buffer, byteOffset } = channel.output;
  return Buffer.from(buffer, byteOffset, outputLength(channel)).toString("utf8");
}

// The worker's side.

/** Blocks the thread until a command is due. */
export function awaitCommand({ header }: Channel): void {
  const answered = Atomics.load(header, ANSWER_INDEX);
  const haste = Atomics.load(header, HASTE_INDEX) === 1;
  if (haste && becomes(header, COMMAND_INDEX, answered + 1, COMMAND_LOOK_MS)) return;
  while (Atomics.load(header, COMMAND_INDEX) === answered) {
    Atomics.wait(header, COMMAND_INDEX, answered);
  }
}

/** What the due command feeds; `undefined` where its message is on the port. */
export function inlineFeed({ header }: Channel): InlineFeed | undefined {
  if (Atomics.load(header, COMMAND_KIND_INDEX) !== COMMAND.feed) return undefined;
  return {
    program: Atomics.load(header, PROGRAM_INDEX),
    inputLength: Atomics.load(header, INPUT_LENGTH_INDEX),
  };
}

export function setPhase({ header }: Channel, phase: number): void {
  Atomics.store(header, PHASE_INDEX, phase);
}

/** Appends what jq printed; `false`, and nothing appended, where it does not fit. */
export function appendOutput(channel: Channel, bytes: Uint8Array): boolean {
  const length = outputLength(channel);
  if (length + bytes.length > channel.output.length) return false;
  channel.output.set(bytes, length);
  Atomics.store(channel.header, OUTPUT_LENGTH_INDEX, length + bytes.length);
  return true;
}

/** Says that the due command is done; `true` where the watcher asked for a bell. */
export function sendAnswer({ header }: Channel, kind: number): boolean {
  Atomics.store(header, ANSWER_KIND_INDEX, kind);
  Atomics.store(header, PHASE_INDEX, PHASE.done);
  Atomics.store(header, ANSWER_INDEX, Atomics.load(header, COMMAND_INDEX));
  Atomics.notify(header, ANSWER_INDEX);
  return Atomics.load(header, BELL_INDEX) === 1;
}

/** What most lone inputs take, and a little more. */
const ANSWER_LOOK_MS = 0.25;
/** What lies between two lone inputs that follow one another. */
const COMMAND_LOOK_MS = 0.1;
/** Between two looks at the clock, which takes longer than they do. */
const LOOKS = 20;

declare global {
  interface Atomics {
    /** Of ECMAScript 2026; V8 has it from 13.3 on. */
    pause?(): void;
  }
}

/** Without it a thread that looks slows the one that works; on a single core it keeps it from working. */
const pause = availableParallelism() > 1 ? Atomics.pause : undefined;

/**
 * Looks for a value for a while, again and again: a thread that sleeps takes 20 to 40 µs to wake,
 * and both do so for every lone input, whose answer takes 100 µs.
 */
function becomes(header: Int32Array, index: number, value: number, forMs: number): boolean {
  if (pause === undefined) return false;
  const until = performance.now() + forMs;
  do {
    for (let look = 0; look < LOOKS; look += 1) {
      if (Atomics.load(header, index) === value) return true;
      pause();
    }
  } while (performance.now() < until);
  return false;
}
