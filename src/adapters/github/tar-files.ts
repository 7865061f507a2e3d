/** What an archive of a commit holds. */
export interface TarFiles {
  /** The commit's id, which git writes into the archive's first header. */
  readonly commit: string | undefined;
  /** By path, without the folder that is around everything. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const BLOCK = 512;

/** Reads a tar as `git archive` writes it. @throws Error for anything that ends in the middle. */
export function readTar(bytes: Uint8Array): TarFiles {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  let commit: string | undefined;
  let longPath: string | undefined;
  for (let at = 0; at + BLOCK <= data.length && data[at] !== 0; ) {
    const size = Number.parseInt(field(data, at + 124, 12), 8);
    const start = at + BLOCK;
    if (!(size >= 0) || start + size > data.length) throw new Error("The archive is cut off.");
    const content = data.subarray(start, start + size);
    const type = field(data, at + 156, 1);
    if (type === "g") commit = records(content).get("comment") ?? commit;
    else if (type === "x") longPath = records(content).get("path");
    else {
      if (type === "0" || type === "") files.set(inner(longPath ?? pathOf(data, at)), content);
      longPath = undefined;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { commit, files };
}

function field(data: Buffer, at: number, length: number): string {
  const text = data.toString("utf8", at, at + length);
  const end = text.indexOf("\0");
  return (end === -1 ? text : text.slice(0, end)).trim();
}

function pathOf(data: Buffer, at: number): string {
  const prefix = field(data, at + 345, 155);
  const name = field(data, at, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}

function inner(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}

/** `<length> <key>=<value>\n`, the length that of the whole record in bytes. */
function records(content: Buffer): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const length = Number(content.toString("latin1", at, space));
    if (space === -1 || !(length > 0)) break;
    const record = content.toString("utf8", space + 1, at + length - 1);
    const equals = record.indexOf("=");
    found.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return found;
}
