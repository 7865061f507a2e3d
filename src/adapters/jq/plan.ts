import type { ExpressionOutcome } from "../../model/decision.ts";
import type { OpenProgram } from "./program.ts";
import { needsOwnProgram } from "./program.ts";

/** One input, whoever asked for it. */
export interface Input {
  /** JSON text. */
  readonly text: string;
  /** What is known of the expressions of the call that it belongs to. */
  readonly scope: Scope;
  record(expression: string, outcome: ExpressionOutcome): void;
  /** Everything that was pending for it is recorded. */
  done(): void;
  /** Nothing more will be: jq cannot be had. */
  fail(cause: unknown): void;
}

/** What the inputs of one call to the engine have learnt together. */
export interface Scope {
  /** Expressions that go alone, each with the number of inputs on which it ended jq. */
  readonly fatalEnds: Map<string, number>;
}

/** Expressions that one input still needs; each once. */
export interface Pending {
  readonly input: Input;
  readonly expressions: readonly string[];
  /** Lists that are worth compiling with them. */
  readonly soon?: () => readonly (readonly string[])[];
}

export interface Row {
  readonly input: Input;
  readonly group: number;
}

/** One program over some inputs. */
export interface Call {
  readonly groups: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  /** The program that is open for them already; its groups are these. */
  readonly open?: OpenProgram;
}

/** An open program that has these expressions for a group. */
export type FindOpen = (
  expressions: readonly string[],
) => { readonly program: OpenProgram; readonly group: number } | undefined;

/** Compiling is cheapest an expression at one to two hundred a program. */
const MAX_EXPRESSIONS = 150;
/** A program lies on jq's stack, which has 1 MiB. */
const MAX_PROGRAM_CHARACTERS = 96 * 1024;

/**
 * Puts inputs with the same expressions into one group, and groups into as few calls as the limits
 * allow; those for which a program is open go there. An expression that ended jq gets calls of its
 * own.
 */
export function planCalls(pending: readonly Pending[], findOpen: FindOpen): readonly Call[] {
  const usual = planUsual(pending, findOpen);
  if (usual !== undefined) return usual;
  const shared = new Map<string, { expressions: readonly string[]; inputs: Input[] }>();
  const alone = new Map<string, Input[]>();
  for (const { input, expressions } of pending) {
    const together = expressions.some((one) => goesAlone(one, input))
      ? expressions.filter((one) => !goesAlone(one, input))
      : expressions;
    if (together !== expressions) {
      for (const one of expressions) if (goesAlone(one, input)) append(alone, one, input);
    }
    if (together.length === 0) continue;
    const key = together.join("\0");
    const entry = shared.get(key);
    if (entry === undefined) shared.set(key, { expressions: together, inputs: [input] });
    else entry.inputs.push(input);
  }
  const pieces = [...shared.values()].flatMap(({ expressions, inputs }) =>
    chunkExpressions(expressions).map((chunk) => ({ expressions: chunk, inputs })),
  );
  const single = [...alone].flatMap(([expression, inputs]) =>
    placePieces([{ expressions: [expression], inputs }], findOpen),
  );
  const calls = placePieces(pieces, findOpen);
  const last = calls.at(-1);
  if (last === undefined || last.open !== undefined) return [...calls, ...single];
  return [...calls.slice(0, -1), withMore(last, pending, findOpen), ...single];
}

/** A call that compiles, with what will be asked for soon as far as its program has room. */
function withMore(call: Call, pending: readonly Pending[], findOpen: FindOpen): Call {
  const known = new Set(call.groups.map((group) => group.join("\0")));
  const groups = [...call.groups];
  for (const list of pending.flatMap(({ soon }) => soon?.() ?? [])) {
    if (list.length === 0 || known.has(list.join("\0")) || findOpen(list) !== undefined) continue;
    if (list.some(needsOwnProgram)) continue;
    if (!fits([...groups, list])) break;
    known.add(list.join("\0"));
    groups.push(list);
  }
  return { ...call, groups };
}

/** Nearly always there is a program open for all of them. */
function planUsual(pending: readonly Pending[], findOpen: FindOpen): readonly Call[] | undefined {
  const opened = new Map<OpenProgram, Row[]>();
  for (const { input, expressions } of pending) {
    if (input.scope.fatalEnds.size > 0) return undefined;
    const place = findOpen(expressions);
    if (place === undefined) return undefined;
    append(opened, place.program, { input, group: place.group });
  }
  return callsOf(opened);
}

function callsOf(opened: ReadonlyMap<OpenProgram, readonly Row[]>): readonly Call[] {
  return [...opened].map(([open, rows]) => ({ groups: open.groups, rows, open }));
}

function goesAlone(expression: string, { scope }: Input): boolean {
  return scope.fatalEnds.has(expression) || needsOwnProgram(expression);
}

function placePieces(pieces: readonly Piece[], findOpen: FindOpen): readonly Call[] {
  const opened = new Map<OpenProgram, Row[]>();
  const closed: Piece[] = [];
  for (const piece of pieces) {
    const place = findOpen(piece.expressions);
    if (place === undefined) {
      closed.push(piece);
      continue;
    }
    const { program, group } = place;
    for (const input of piece.inputs) append(opened, program, { input, group });
  }
  return [...callsOf(opened), ...packPieces(closed)];
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

interface Piece {
  readonly expressions: readonly string[];
  readonly inputs: readonly Input[];
}

/** Expressions in lists that fit one program. */
export function chunkExpressions(expressions: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let current: string[] = [];
  let size = 0;
  for (const expression of expressions) {
    const full =
      current.length >= MAX_EXPRESSIONS || size + expression.length > MAX_PROGRAM_CHARACTERS;
    if (full && current.length > 0) {
      chunks.push(current);
      current = [];
      size = 0;
    }
    current.push(expression);
    size += expression.length;
  }
  return current.length === 0 ? chunks : [...chunks, current];
}

function packPieces(pieces: readonly Piece[]): readonly Call[] {
  const calls: Call[] = [];
  let current: Piece[] = [];
  for (const piece of pieces) {
    if (current.length > 0 && !fits([...current, piece].map(({ expressions }) => expressions))) {
      calls.push(callOf(current));
      current = [];
    }
    current.push(piece);
  }
  return current.length === 0 ? calls : [...calls, callOf(current)];
}

function fits(groups: readonly (readonly string[])[]): boolean {
  let expressions = 0;
  let characters = 0;
  for (const group of groups) {
    expressions += group.length;
    for (const expression of group) characters += expression.length;
  }
  return expressions <= MAX_EXPRESSIONS && characters <= MAX_PROGRAM_CHARACTERS;
}

function callOf(pieces: readonly Piece[]): Call {
  return {
    groups: pieces.map((piece) => piece.expressions),
    rows: pieces.flatMap(({ inputs }, group) => inputs.map((input) => ({ input, group }))),
  };
}
