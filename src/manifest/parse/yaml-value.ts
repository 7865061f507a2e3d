import type { Alias, ParsedNode, Scalar, YAMLMap } from "yaml";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import { MAX_DEFINITION_DEPTH, MAX_EXPANDED_BYTES, RESERVED_KEYS } from "../../errors/limits.ts";
import type { Range } from "../../model/source.ts";
import type { LineIndex } from "./line-index.ts";
import {
  duplicateKey,
  impreciseNumber,
  notFinite,
  reservedKey,
  tooDeep,
} from "./shape-findings.ts";
import type { YamlDocument } from "./yaml-document.ts";
import {
  keyNotText,
  mergeKey,
  tooLarge,
  unknownAnchor,
  unquotedTemplate,
} from "./yaml-findings.ts";

export interface YamlValue {
  /** `undefined` for an empty document. What aliases name is shared, not copied. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the value is what the author wrote: one that is too deep or too large is cut. */
  readonly usable: boolean;
}

/** A node's value with what an alias to it adds. */
interface Measured {
  readonly value: unknown;
  /** As JSON with its aliases written out, in characters. */
  readonly size: number;
  /** Levels of lists and objects. */
  readonly height: number;
}

interface Reading {
  readonly file: string;
  readonly source: string;
  readonly lines: LineIndex;
  readonly diagnostics: Diagnostic[];
  /** What each anchor names so far; `undefined` while its own value is being read. */
  readonly anchors: Map<string, Measured | undefined>;
  /** What the aliases so far stand for, in characters. */
  aliased: number;
  usable: boolean;
}

const NULL: Measured = { value: null, size: 4, height: 0 };

/**
 * A document as plain data, with a finding for what YAML allows and JSON has not. One walk in the
 * order of the text, in time that grows with the text and not with what its aliases stand for.
 */
export function readYamlValue(
  file: string,
  source: string,
  lines: LineIndex,
  { contents }: YamlDocument,
): YamlValue {
  if (isBlank(contents)) return { value: undefined, diagnostics: [], usable: true };
  const reading: Reading = {
    file,
    source,
    lines,
    diagnostics: [],
    anchors: new Map(),
    aliased: 0,
    usable: true,
  };
  const { value } = read(contents, 1, reading);
  return { value, diagnostics: reading.diagnostics, usable: reading.usable };
}

function isBlank(contents: ParsedNode | null): contents is null {
  return contents === null || (isScalar(contents) && contents.source === "");
}

function read(node: ParsedNode | null, depth: number, reading: Reading): Measured {
  if (node === null) return NULL;
  if (isAlias(node)) return readAlias(node, depth, reading);
  const { anchor } = node;
  if (anchor !== undefined) reading.anchors.set(anchor, undefined);
  const measured = isScalar(node)
    ? readScalar(node, reading)
    : readCollection(node, depth, reading);
  if (anchor !== undefined) reading.anchors.set(anchor, measured);
  return measured;
}

function readScalar(node: Scalar.Parsed, reading: Reading): Measured {
  const { value } = node;
  if (typeof value === "number" && !Number.isFinite(value)) {
    reading.diagnostics.push(notFinite(reading.file, node.source, rangeOf(node, reading)));
    return NULL;
  }
  if (typeof value === "number") {
    const imprecise = impreciseNumber(reading.file, node.source, value, () =>
      rangeOf(node, reading),
    );
    if (imprecise !== undefined) reading.diagnostics.push(imprecise);
  }
  return { value, size: String(value).length + 2, height: 0 };
}

function readAlias(node: Alias.Parsed, depth: number, reading: Reading): Measured {
  const { file, anchors } = reading;
  const target = anchors.get(node.source);
  if (target === undefined) {
    const known = anchors.has(node.source);
    reading.diagnostics.push(unknownAnchor(file, node.source, known, rangeOf(node, reading)));
    return NULL;
  }
  if (depth + target.height - 1 > MAX_DEFINITION_DEPTH) return cutAt(node, tooDeep, reading);
  reading.aliased += target.size;
  if (reading.aliased > MAX_EXPANDED_BYTES) return cutAt(node, tooLarge, reading);
  return target;
}

function readCollection(node: ParsedNode, depth: number, reading: Reading): Measured {
  if (depth > MAX_DEFINITION_DEPTH) return cutAt(node, tooDeep, reading);
  if (isMap(node)) return readObject(node, depth, reading);
  return isSeq(node) ? readList(node.items, depth, reading) : NULL;
}

/** One finding says that the document is cut; all behind it would say the same. */
function cutAt(
  node: ParsedNode,
  finding: (file: string, range: Range) => Diagnostic,
  reading: Reading,
): Measured {
  if (reading.usable) reading.diagnostics.push(finding(reading.file, rangeOf(node, reading)));
  reading.usable = false;
  return NULL;
}

function readList(items: readonly ParsedNode[], depth: number, reading: Reading): Measured {
  const value: unknown[] = [];
  let size = 2;
  let height = 0;
  for (const item of items) {
    const measured = read(item, depth + 1, reading);
    value.push(measured.value);
    size += 1 + measured.size;
    height = Math.max(height, measured.height);
  }
  return { value, size, height: height + 1 };
}

function readObject(node: YAMLMap.Parsed, depth: number, reading: Reading): Measured {
  const value: Record<string, unknown> = {};
  const firsts = new Map<string, ParsedNode>();
  let size = 2;
  let height = 0;
  const { file, diagnostics } = reading;
  for (const { key, value: child } of node.items) {
    const name = readKey(key, child, reading);
    const measured = read(child, depth + 1, reading);
    size += (name?.length ?? 0) + 4 + measured.size;
    height = Math.max(height, measured.height);
    if (name === undefined) continue;
    if (RESERVED_KEYS.has(name)) diagnostics.push(reservedKey(file, name, rangeOf(key, reading)));
    else value[name] = firsts.has(name) ? value[name] : measured.value;
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, key);
    else {
      const at = rangeOf(first, reading);
      diagnostics.push(duplicateKey(file, name, rangeOf(key, reading), at));
    }
  }
  return { value, size, height: height + 1 };
}

/** A key's text; `undefined` for a pair that is left out, which a finding says. */
function readKey(key: ParsedNode, value: ParsedNode | null, reading: Reading): string | undefined {
  const { file, source, diagnostics } = reading;
  const range = rangeOf(key, reading);
  if (isScalar(key) && key.type === "PLAIN" && key.value === "<<" && value !== null) {
    diagnostics.push(mergeKey(file, range));
    return undefined;
  }
  const text = textOf(key);
  if (text !== undefined) return text;
  const [start, end] = key.range;
  if (isMap(key) && source.startsWith("{", start) && source[start - 1] === "{") {
    diagnostics.push(unquotedTemplate(file, range));
  } else diagnostics.push(keyNotText(file, source.slice(start, end), range));
  return undefined;
}

/** A number or boolean is a key where its text says exactly what it becomes. */
function textOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === "string") return key.value;
  return key.source !== undefined && key.source === String(key.value) ? key.source : undefined;
}

function rangeOf(node: ParsedNode, { lines }: Reading): Range {
  const [start, end] = node.range;
  return lines.range(start, end);
}
