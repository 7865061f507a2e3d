/**
 * What the worker and its watcher share: a phase, and what jq printed so far. It outlives a worker
 * that had to be ended, and what was printed says how far jq came.
 */
export interface Channel {
  readonly header: Int32Array;
  readonly output: Uint8Array;
}

export const PHASE = {
  /** The worker has not taken the call up. */
  waiting: 0,
  compiling: 1,
  /** jq has asked for its input: the program compiled. */
  running: 2,
  /** The answer is on its way. */
  done: 3,
} as const;

const PHASE_INDEX = 0;
const LENGTH_INDEX = 1;
const HEADER_BYTES = 8;

export function createChannelBuffer(outputBytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + outputBytes);
}

export function openChannel(buffer: SharedArrayBuffer): Channel {
  return {
    header: new Int32Array(buffer, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT),
    output: new Uint8Array(buffer, HEADER_BYTES),
  };
}

export function resetChannel(channel: Channel): void {
  Atomics.store(channel.header, PHASE_INDEX, PHASE.waiting);
  Atomics.store(channel.header, LENGTH_INDEX, 0);
}

export function setPhase(channel: Channel, phase: number): void {
  Atomics.store(channel.header, PHASE_INDEX, phase);
}

export function phaseOf(channel: Channel): number {
  return Atomics.load(channel.header, PHASE_INDEX);
}

/** Bytes printed so far. */
export function outputLength(channel: Channel): number {
  return Atomics.load(channel.header, LENGTH_INDEX);
}

/** Appends what jq printed; `false`, and nothing appended, where it does not fit. */
export function appendOutput(channel: Channel, bytes: Uint8Array): boolean {
  const length = outputLength(channel);
  if (length + bytes.length > channel.output.length) return false;
  channel.output.set(bytes, length);
  Atomics.store(channel.header, LENGTH_INDEX, length + bytes.length);
  return true;
}

export function outputText(channel: Channel): string {
  const { buffer, byteOffset } = channel.output;
  return Buffer.from(buffer, byteOffset, outputLength(channel)).toString("utf8");
}
