/**
 * jq-wasm's module with input, output, heap and time zone of our own.
 *
 * This is the only file that knows the package's minified import and export letters and the layout
 * of its memory, which hold for jq-wasm 3.0.0-jq-1.8.2 and are checked at every start.
 */
import type { Jq } from "jq-wasm";
import { loadJq } from "jq-wasm";

/** What a run reads and prints. `print` and `printError` may throw, which ends the instance. */
export interface JqIo {
  /** Up to `length` bytes of input; none at its end. */
  read(length: number): Uint8Array;
  print(bytes: Uint8Array): void;
  printError(bytes: Uint8Array): void;
}

export interface JqInstance {
  /** The exit code. Throws whatever ended the instance: a trap, {@link StackOverflow}, or what `io` threw. */
  run(program: string, flags: readonly string[]): number;
  /** Whether the last run asked for more heap than allowed. */
  heapRefused(): boolean;
  heapBytes(): number;
}

/** jq's own stack ran into its static data: the instance may say anything from here on. */
export class StackOverflow extends Error {}

const IMPORTS = {
  resizeHeap: "k",
  read: "h",
  write: "d",
  localTime: "s",
  utcTime: "r",
  setTimeZone: "v",
} as const;
const EXPORTS = { memory: "F", stackPointer: "L" } as const;

/** Where the stack starts; it grows down to the static data, without a guard. */
const STACK_TOP = 1_449_328;
const STACK_BYTES = 1024 * 1024;
const INITIAL_HEAP_BYTES = 16 * 1024 * 1024;
/** The stack's last stretch is filled with a pattern; whoever needs that much has overflowed. */
const GUARD_BYTES = 16 * 1024;
const GUARD_START = STACK_TOP - STACK_BYTES;
const GUARD_WORD = 0x5afe_57ac;
/** jq's frames are larger than this: none steps over every word that is looked at. */
const GUARD_STEP_BYTES = 64;

const TM_ISDST = 32;
const TM_GMTOFF = 36;

type Imported = (...args: number[]) => unknown;

/**
 * Opens an instance whose heap stays near `maxHeapBytes` (the package grows by up to a fifth).
 *
 * @throws Error where the package is not the one whose letters are known.
 */
export async function openJq(
  module: WebAssembly.Module,
  io: JqIo,
  maxHeapBytes: number,
): Promise<JqInstance> {
  let memory: WebAssembly.Memory | undefined;
  let growths = 0;
  let refused = false;

  const view = (): DataView => new DataView(memoryOf(memory).buffer);

  function resizeHeap(original: Imported, bytes: number): unknown {
    growths += 1;
    if (bytes >>> 0 <= maxHeapBytes) return original(bytes);
    refused = true;
    return 0;
  }

  function read(_fd: number, vectors: number, count: number, resultAt: number): number {
    const { buffer } = memoryOf(memory);
    checkStack(view());
    let total = 0;
    for (const { start, length } of vectorsAt(view(), vectors, count)) {
      const bytes = io.read(length);
      new Uint8Array(buffer, start, length).set(bytes);
      total += bytes.length;
      if (bytes.length < length) break;
    }
    view().setUint32(resultAt, total, true);
    return 0;
  }

  function write(fd: number, vectors: number, count: number, resultAt: number): number {
    const { buffer } = memoryOf(memory);
    checkStack(view());
    let total = 0;
    for (const { start, length } of vectorsAt(view(), vectors, count)) {
      const bytes = new Uint8Array(buffer, start, length);
      if (fd === 1) io.print(bytes);
      else io.printError(bytes);
      total += length;
    }
    view().setUint32(resultAt, total, true);
    return 0;
  }

  function localTime(utcTime: Imported, args: number[]): unknown {
    const result = utcTime(...args);
    const tm = args[1] ?? 0;
    view().setInt32(tm + TM_ISDST, 0, true);
    view().setInt32(tm + TM_GMTOFF, 0, true);
    return result;
  }

  function setTimeZone(timezone: number, daylight: number, standard: number, summer: number): void {
    view().setInt32(timezone, 0, true);
    view().setInt32(daylight, 0, true);
    const name = new TextEncoder().encode("UTC\0");
    new Uint8Array(memoryOf(memory).buffer).set(name, standard);
    new Uint8Array(memoryOf(memory).buffer).set(name, summer);
  }

  const jq: Jq = await loadJq({
    instantiateWasm(imports, onSuccess) {
      const group = imports["a"];
      if (group === undefined) throw packageChanged("imports");
      const original = (letter: string): Imported => importedFunction(group, letter);
      const grow = original(IMPORTS.resizeHeap);
      const utcTime = original(IMPORTS.utcTime);
      for (const letter of Object.values(IMPORTS)) original(letter);
      Object.assign(group, {
        [IMPORTS.resizeHeap]: (bytes: number) => resizeHeap(grow, bytes),
        [IMPORTS.read]: read,
        [IMPORTS.write]: write,
        [IMPORTS.localTime]: (...args: number[]) => localTime(utcTime, args),
        [IMPORTS.setTimeZone]: setTimeZone,
      });
      const instance = new WebAssembly.Instance(module, imports);
      memory = checkedMemory(instance.exports);
      onSuccess(instance, module);
    },
  });

  return {
    run(program, flags) {
      refused = false;
      fillGuard(view());
      const { exitCode } = jq.raw("", program, [...flags]);
      checkStack(view());
      if (growths === 0 && view().byteLength > INITIAL_HEAP_BYTES) throw packageChanged("heap");
      return exitCode;
    },
    heapRefused: () => refused,
    heapBytes: () => view().byteLength,
  };
}

function packageChanged(what: string): Error {
  return new Error(
    `The installed jq-wasm is not 3.0.0-jq-1.8.2: its ${what} cannot be recognised. Install exactly that version.`,
  );
}

function memoryOf(memory: WebAssembly.Memory | undefined): WebAssembly.Memory {
  if (memory === undefined) throw packageChanged("memory");
  return memory;
}

function importedFunction(group: Record<string, object>, letter: string): Imported {
  const value = group[letter];
  if (typeof value !== "function") throw packageChanged(`import "${letter}"`);
  return (...args) => Reflect.apply(value, undefined, args);
}

function checkedMemory(exports: WebAssembly.Exports): WebAssembly.Memory {
  const memory = exports[EXPORTS.memory];
  const stackPointer = exports[EXPORTS.stackPointer];
  if (!(memory instanceof WebAssembly.Memory)) throw packageChanged("memory");
  if (
    typeof stackPointer !== "function" ||
    Reflect.apply(stackPointer, undefined, []) !== STACK_TOP
  ) {
    throw packageChanged("stack");
  }
  return memory;
}

interface Vector {
  readonly start: number;
  readonly length: number;
}

function vectorsAt(view: DataView, at: number, count: number): readonly Vector[] {
  return Array.from({ length: count }, (_, index) => ({
    start: view.getUint32(at + index * 8, true),
    length: view.getUint32(at + index * 8 + 4, true),
  }));
}

function fillGuard(view: DataView): void {
  for (let offset = 0; offset < GUARD_BYTES; offset += GUARD_STEP_BYTES) {
    view.setUint32(GUARD_START + offset, GUARD_WORD, true);
  }
}

function checkStack(view: DataView): void {
  for (let offset = 0; offset < GUARD_BYTES; offset += GUARD_STEP_BYTES) {
    if (view.getUint32(GUARD_START + offset, true) !== GUARD_WORD) {
      throw new StackOverflow("jq's stack is exhausted.");
    }
  }
}
