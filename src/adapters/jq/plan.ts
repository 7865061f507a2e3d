import { needsOwnProgram } from "./program.ts";

/** Expressions that one input still needs; each once. */
export interface Pending {
  readonly request: number;
  /** JSON text. */
  readonly input: string;
  readonly expressions: readonly string[];
}

export interface Row {
  readonly request: number;
  readonly input: string;
  readonly group: number;
}

/** One program over some inputs. */
export interface Call {
  readonly groups: readonly (readonly string[])[];
  readonly rows: readonly Row[];
}

/** Compiling is cheapest an expression at one to two hundred a program. */
const MAX_EXPRESSIONS = 150;
/** A program lies on jq's stack, which has 1 MiB. */
const MAX_PROGRAM_CHARACTERS = 96 * 1024;
const MAX_INPUT_CHARACTERS = 8 * 1024 * 1024;

/**
 * Puts inputs with the same expressions into one group, and groups into as few calls as the limits
 * allow. An expression that `isolate` names gets calls of its own.
 */
export function planCalls(
  pending: readonly Pending[],
  isolate: (expression: string) => boolean,
): readonly Call[] {
  const shared = new Map<string, { expressions: readonly string[]; rows: Pending[] }>();
  const alone = new Map<string, Pending[]>();
  for (const item of pending) {
    const together: string[] = [];
    for (const one of item.expressions) {
      if (isolate(one) || needsOwnProgram(one)) append(alone, one, item);
      else together.push(one);
    }
    if (together.length === 0) continue;
    const key = together.join("\0");
    const entry = shared.get(key) ?? { expressions: together, rows: [] };
    entry.rows.push(item);
    shared.set(key, entry);
  }
  const pieces = [...shared.values()].flatMap(({ expressions, rows }) =>
    chunkExpressions(expressions).flatMap((chunk) =>
      chunkRows(rows).map((some) => ({ expressions: chunk, rows: some })),
    ),
  );
  const single = [...alone].flatMap(([expression, rows]) =>
    chunkRows(rows).map((some) => callOf([{ expressions: [expression], rows: some }])),
  );
  return [...packPieces(pieces), ...single];
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

interface Piece {
  readonly expressions: readonly string[];
  readonly rows: readonly Pending[];
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

function chunkRows(rows: readonly Pending[]): readonly (readonly Pending[])[] {
  const chunks: Pending[][] = [];
  let current: Pending[] = [];
  let size = 0;
  for (const row of rows) {
    if (size + row.input.length > MAX_INPUT_CHARACTERS && current.length > 0) {
      chunks.push(current);
      current = [];
      size = 0;
    }
    current.push(row);
    size += row.input.length;
  }
  return current.length === 0 ? chunks : [...chunks, current];
}

function packPieces(pieces: readonly Piece[]): readonly Call[] {
  const calls: Call[] = [];
  let current: Piece[] = [];
  for (const piece of pieces) {
    if (current.length > 0 && !fits([...current, piece])) {
      calls.push(callOf(current));
      current = [];
    }
    current.push(piece);
  }
  return current.length === 0 ? calls : [...calls, callOf(current)];
}

function fits(pieces: readonly Piece[]): boolean {
  let expressions = 0;
  let program = 0;
  let input = 0;
  for (const piece of pieces) {
    expressions += piece.expressions.length;
    for (const expression of piece.expressions) program += expression.length;
    for (const row of piece.rows) input += row.input.length;
  }
  return (
    expressions <= MAX_EXPRESSIONS &&
    program <= MAX_PROGRAM_CHARACTERS &&
    input <= MAX_INPUT_CHARACTERS
  );
}

function callOf(pieces: readonly Piece[]): Call {
  return {
    groups: pieces.map((piece) => piece.expressions),
    rows: pieces.flatMap((piece, group) =>
      piece.rows.map(({ request, input }) => ({ request, input, group })),
    ),
  };
}
