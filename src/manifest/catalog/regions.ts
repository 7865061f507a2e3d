import type { ComparisonOperator } from "../../model/jq-syntax/nodes.ts";

/** A set of JSON values that a condition does not tell apart, or only in part. */
export type Region =
  | { readonly kind: "null" | "false" | "true" | "array" | "object" }
  /** One number where the bounds are equal; otherwise all between them, the bounds left out. */
  | { readonly kind: "number"; readonly from: number; readonly to: number }
  | { readonly kind: "text"; readonly text: string }
  /** Any text but those that the condition mentions. */
  | { readonly kind: "other-text" }
  | { readonly kind: "some-text" };

export const NULL: Region = { kind: "null" };
export const FALSE: Region = { kind: "false" };
export const TRUE: Region = { kind: "true" };
export const BOOLEANS: readonly Region[] = [TRUE, FALSE];
export const ANY_NUMBER: Region = { kind: "number", from: -Infinity, to: Infinity };
export const ANY_TEXT: Region = { kind: "some-text" };
export const ARRAY: Region = { kind: "array" };
export const OBJECT: Region = { kind: "object" };
export const ANYTHING: readonly Region[] = [
  ...[NULL, FALSE, TRUE, ANY_NUMBER, ANY_TEXT, ARRAY, OBJECT],
];

export function numberRegion(value: number): Region {
  return { kind: "number", from: value, to: value };
}

export function isTruthy({ kind }: Region): boolean {
  return kind !== "null" && kind !== "false";
}

/** How two values stand to each other: each of the three that is possible. */
export interface Order {
  readonly less: boolean;
  readonly equal: boolean;
  readonly greater: boolean;
}

const LESS: Order = { less: true, equal: false, greater: false };
const EQUAL: Order = { less: false, equal: true, greater: false };
const GREATER: Order = { less: false, equal: false, greater: true };
const UNEQUAL: Order = { less: true, equal: false, greater: true };
const ANY_ORDER: Order = { less: true, equal: true, greater: true };

/** jq orders values of all types: null, false, true, numbers, texts, arrays, objects. */
const RANK: Readonly<Record<Region["kind"], number>> = {
  ...{ null: 0, false: 1, true: 2, number: 3, text: 4, "other-text": 4, "some-text": 4 },
  ...{ array: 5, object: 6 },
};

export function orderOf(a: Region, b: Region): Order {
  const ranks = RANK[a.kind] - RANK[b.kind];
  if (ranks !== 0) return ranks < 0 ? LESS : GREATER;
  if (a.kind === "number" && b.kind === "number") return orderOfNumbers(a, b);
  if (a.kind === "text" && b.kind === "text") {
    if (a.text === b.text) return EQUAL;
    return compareCodePoints(a.text, b.text) < 0 ? LESS : GREATER;
  }
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("text") && kinds.has("other-text")) return UNEQUAL;
  return RANK[a.kind] <= RANK.true ? EQUAL : ANY_ORDER;
}

type NumberRegion = Extract<Region, { kind: "number" }>;

function orderOfNumbers(a: NumberRegion, b: NumberRegion): Order {
  if (isPoint(a) && isPoint(b) && a.from === b.from) return EQUAL;
  if (a.to <= b.from) return LESS;
  return b.to <= a.from ? GREATER : ANY_ORDER;
}

function isPoint({ from, to }: NumberRegion): boolean {
  return from === to;
}

/** As jq does: by UTF-8, which has the order of the code points. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

export function eitherOrder(orders: readonly Order[]): Order {
  return {
    less: orders.some(({ less }) => less),
    equal: orders.some(({ equal }) => equal),
    greater: orders.some(({ greater }) => greater),
  };
}

/** What a comparison may give. */
export function comparisonResults(
  operator: ComparisonOperator,
  { less, equal, greater }: Order,
): readonly Region[] {
  const holds = HOLDS[operator];
  const isTrue = (less && holds.less) || (equal && holds.equal) || (greater && holds.greater);
  const isFalse = (less && !holds.less) || (equal && !holds.equal) || (greater && !holds.greater);
  return [...(isTrue ? [TRUE] : []), ...(isFalse ? [FALSE] : [])];
}

const HOLDS: Readonly<Record<ComparisonOperator, Order>> = {
  "==": EQUAL,
  "!=": UNEQUAL,
  "<": LESS,
  ">": GREATER,
  "<=": { less: true, equal: true, greater: false },
  ">=": { less: false, equal: true, greater: true },
};

/** The literals that conditions mention, which is where values are told apart. */
export interface Mentioned {
  readonly texts: ReadonlySet<string>;
  /** Sorted. */
  readonly numbers: readonly number[];
}

/** More values of one kind than these are not told apart. */
export const MAX_TOLD_APART = 100;

/** All texts. */
export function textRegions({ texts }: Mentioned): readonly Region[] {
  if (texts.size > MAX_TOLD_APART) return [ANY_TEXT];
  const known = [...texts].map((text): Region => ({ kind: "text", text }));
  return [...known, { kind: "other-text" }];
}

/** All numbers. */
export function numberRegions({ numbers }: Mentioned): readonly Region[] {
  if (numbers.length > MAX_TOLD_APART) return [ANY_NUMBER];
  const regions: Region[] = [];
  let from = -Infinity;
  for (const number of numbers) {
    regions.push({ kind: "number", from, to: number }, numberRegion(number));
    from = number;
  }
  return [...regions, { kind: "number", from, to: Infinity }];
}

/** All values. */
export function anyRegions(mentioned: Mentioned): readonly Region[] {
  return [
    ...[NULL, ...BOOLEANS, ARRAY, OBJECT],
    ...numberRegions(mentioned),
    ...textRegions(mentioned),
  ];
}
