/**
 * jq-wasm's module with input, output, heap and time zone of our own.
 *
 * This is the only file that knows the package's minified import and export letters and the layout
 * of its memory, which hold for {@link JQ_WASM_VERSION} and are checked at every start.
 */
import type { Jq } from "jq-wasm";
import { loadJq } from "jq-wasm";
import { JQ_WASM_VERSION } from "./jq-wasm-version.ts";

/** What a run reads and prints. Each may throw, which ends the instance. */
export interface JqIo {
  /** jq asks for input: the program has compiled. Called again with every read. */
  compiled(): void;
  /** Up to `length` bytes of input; none where there is none at present. */
  read(length: number): Uint8Array;
  /**
   * jq has done with all its input and asks for more: `true` when there is some, `false` at the
   * input's end. Only a suspending instance takes a promise for an answer.
   */
  more(): boolean | Promise<boolean>;
  print(bytes: Uint8Array): void;
  printError(bytes: Uint8Array): void;
}

export interface JqOptions {
  /** The heap stays near it: the package grows by up to a fifth. */
  readonly maxHeapBytes: number;
  /** Whether jq is suspended while it waits for input, instead of blocking its thread. */
  readonly suspending: boolean;
}

export interface JqInstance {
  /**
   * The exit code, once the program has ended; at once unless the instance is suspending. Throws or
   * rejects with whatever ended the instance: a trap, {@link StackOverflow}, or what `io` threw.
   */
  run(program: string, flags: readonly string[]): number | Promise<number>;
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
const EXPORTS = { memory: "F", main: "H", stackRestore: "J", stackPointer: "L" } as const;

/** Where the stack starts; it grows down to the static data, without a guard. */
const STACK_TOP = 1_449_328;
const STACK_BYTES = 1024 * 1024;
const INITIAL_HEAP_BYTES = 16 * 1024 * 1024;
/** The stack's last stretch is filled with a pattern; whoever needs that much has overflowed. */
const GUARD_BYTES = 16 * 1024;
const GUARD_START = STACK_TOP - STACK_BYTES;
const GUARD_WORD = 0x5afe_57ac;
/**
 * Most of jq's frames are larger than this, and no multiple of it: none steps over every word that
 * is looked at. It is done with every line that is printed, so that no more are looked at than need be.
 */
const GUARD_STEP_WORDS = 33;

const TM_ISDST = 32;
const TM_GMTOFF = 36;

type Imported = (...args: number[]) => unknown;

/** WebAssembly's JavaScript promise integration, of which the type library knows nothing yet. */
interface PromiseIntegration {
  readonly Suspending: new (imported: Imported) => object;
  readonly promising: (exported: Imported) => (...args: number[]) => Promise<number>;
}

/** Whether this runtime can suspend a program; it says nothing of whether the package lets it. */
export function canSuspend(): boolean {
  return promiseIntegration() !== undefined;
}

/** @throws Error where the package is not the one whose letters are known. */
export async function openJq(
  module: WebAssembly.Module,
  io: JqIo,
  { maxHeapBytes, suspending }: JqOptions,
): Promise<JqInstance> {
  const integration = suspending ? promiseIntegration() : undefined;
  if (suspending && integration === undefined) throw new Error("This runtime has no JSPI.");
  let memory: WebAssembly.Memory | undefined;
  let stack: Stack | undefined;
  let growths = 0;
  let refused = false;

  let views = viewsOf(new ArrayBuffer(0));

  /** Growing the heap leaves every view of it without its memory. */
  function current(): Views {
    // Looking at what is detached takes less than asking for the buffer.
    if (views.bytes.length === 0) views = viewsOf(memoryOf(memory).buffer);
    return views;
  }

  const view = (): DataView => current().data;

  function resizeHeap(original: Imported, bytes: number): unknown {
    growths += 1;
    if (bytes >>> 0 <= maxHeapBytes) return original(bytes);
    refused = true;
    return 0;
  }

  function read(
    _fd: number,
    vectors: number,
    count: number,
    resultAt: number,
  ): number | Promise<number> {
    checkStack(current().words);
    io.compiled();
    if (fill(vectors, count, resultAt) > 0) return 0;
    const more = io.more();
    if (typeof more === "boolean") {
      if (more) fill(vectors, count, resultAt);
      return 0;
    }
    // Whoever called jq resets the stack pointer as soon as it is suspended.
    const pointer = stackOf(stack).pointer();
    return more.then((there) => {
      stackOf(stack).restore(pointer);
      if (there) fill(vectors, count, resultAt);
      return 0;
    });
  }

  function fill(vectors: number, count: number, resultAt: number): number {
    const { bytes: heap } = current();
    let total = 0;
    for (let index = 0; index < count; index += 1) {
      const { start, length } = vectorAt(view(), vectors, index);
      const bytes = io.read(length);
      heap.set(bytes, start);
      total += bytes.length;
      if (bytes.length < length) break;
    }
    view().setUint32(resultAt, total, true);
    return total;
  }

  function write(fd: number, vectors: number, count: number, resultAt: number): number {
    const { bytes: heap, words } = current();
    checkStack(words);
    let total = 0;
    for (let index = 0; index < count; index += 1) {
      const { start, length } = vectorAt(view(), vectors, index);
      if (length === 0) continue;
      const bytes = heap.subarray(start, start + length);
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
        [IMPORTS.read]:
          integration === undefined ? read : new integration.Suspending(read as Imported),
        [IMPORTS.write]: write,
        [IMPORTS.localTime]: (...args: number[]) => localTime(utcTime, args),
        [IMPORTS.setTimeZone]: setTimeZone,
      });
      const instance = new WebAssembly.Instance(module, imports);
      memory = checkedMemory(instance.exports);
      stack = checkedStack(instance.exports);
      const main = exportedFunction(instance.exports, EXPORTS.main);
      const exports =
        integration === undefined
          ? instance.exports
          : { ...instance.exports, [EXPORTS.main]: integration.promising(main) };
      onSuccess({ exports }, module);
    },
  });

  function ended(exitCode: number): number {
    checkStack(current().words);
    if (growths === 0 && view().byteLength > INITIAL_HEAP_BYTES) throw packageChanged("heap");
    return exitCode;
  }

  return {
    run(program, flags) {
      refused = false;
      fillGuard(current().words);
      // The glue hands on whatever jq's main returns: a suspending one returns a promise.
      const exitCode: unknown = jq.raw("", program, [...flags]).exitCode;
      if (typeof exitCode === "number") return ended(exitCode);
      return Promise.resolve(exitCode)
        .catch(exitStatus)
        .then((code) => {
          stackOf(stack).restore(STACK_TOP);
          return ended(Number(code));
        });
    },
    heapRefused: () => refused,
    heapBytes: () => view().byteLength,
  };
}

/** jq leaves by `exit()`, which is an exception with a status. */
function exitStatus(cause: unknown): number {
  const status: unknown =
    typeof cause === "object" && cause !== null ? Reflect.get(cause, "status") : undefined;
  if (typeof status !== "number") throw cause;
  return status;
}

function promiseIntegration(): PromiseIntegration | undefined {
  const Suspending: unknown = Reflect.get(WebAssembly, "Suspending");
  const promising: unknown = Reflect.get(WebAssembly, "promising");
  if (typeof Suspending !== "function" || typeof promising !== "function") return undefined;
  return {
    Suspending: Suspending as PromiseIntegration["Suspending"],
    promising: promising as PromiseIntegration["promising"],
  };
}

function packageChanged(what: string): Error {
  return new Error(
    `The installed jq-wasm is not ${JQ_WASM_VERSION}: its ${what} cannot be recognised. Install exactly that version.`,
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
  if (!(memory instanceof WebAssembly.Memory)) throw packageChanged("memory");
  return memory;
}

interface Stack {
  pointer(): number;
  restore(pointer: number): void;
}

function checkedStack(exports: WebAssembly.Exports): Stack {
  const pointer = exportedFunction(exports, EXPORTS.stackPointer);
  const restore = exportedFunction(exports, EXPORTS.stackRestore);
  if (pointer() !== STACK_TOP) throw packageChanged("stack");
  restore(STACK_TOP - 16);
  if (pointer() !== STACK_TOP - 16) throw packageChanged("stack");
  restore(STACK_TOP);
  return { pointer: () => Number(pointer()), restore };
}

function stackOf(stack: Stack | undefined): Stack {
  if (stack === undefined) throw packageChanged("stack");
  return stack;
}

function exportedFunction(exports: WebAssembly.Exports, letter: string): Imported {
  const value = exports[letter];
  if (typeof value !== "function") throw packageChanged(`export "${letter}"`);
  // As it is: only a function of the instance itself can be made promising.
  return value as Imported;
}

interface Vector {
  readonly start: number;
  readonly length: number;
}

function vectorAt(view: DataView, vectors: number, index: number): Vector {
  const at = vectors + index * 8;
  return { start: view.getUint32(at, true), length: view.getUint32(at + 4, true) };
}

interface Views {
  readonly data: DataView;
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
}

function viewsOf(buffer: ArrayBuffer): Views {
  return {
    data: new DataView(buffer),
    bytes: new Uint8Array(buffer),
    words: new Int32Array(buffer),
  };
}

const GUARD_FIRST_WORD = GUARD_START / Int32Array.BYTES_PER_ELEMENT;
const GUARD_END_WORD = GUARD_FIRST_WORD + GUARD_BYTES / Int32Array.BYTES_PER_ELEMENT;

function fillGuard(words: Int32Array): void {
  for (let index = GUARD_FIRST_WORD; index < GUARD_END_WORD; index += GUARD_STEP_WORDS) {
    words[index] = GUARD_WORD;
  }
}

function checkStack(words: Int32Array): void {
  for (let index = GUARD_FIRST_WORD; index < GUARD_END_WORD; index += GUARD_STEP_WORDS) {
    if (words[index] !== GUARD_WORD) throw new StackOverflow("jq's stack is exhausted.");
  }
}
