import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";

export type ObjectType = "blob" | "tree" | "commit";

export interface GitObject {
  readonly type: ObjectType;
  readonly data: Buffer;
}

/** The objects of a bare repository. New ones are kept in memory until git itself is to see them. */
export interface GitObjects {
  /** Gives the object's id. */
  put(type: ObjectType, data: Buffer): string;
  /** `undefined` where there is no such object, or it is of another type. */
  get(type: ObjectType, oid: string): Buffer | undefined;
  /** Writes what is new into the repository. */
  flush(): void;
}

export function createGitObjects(directory: string): GitObjects {
  const known = new Map<string, GitObject>();
  const unwritten = new Map<string, GitObject>();

  function load(oid: string): GitObject | undefined {
    const { status, stdout } = spawnSync("git", ["cat-file", "-t", oid], { cwd: directory });
    const type = stdout.toString().trim();
    if (status !== 0 || !(type === "blob" || type === "tree" || type === "commit"))
      return undefined;
    const data = spawnSync("git", ["cat-file", type, oid], {
      cwd: directory,
      maxBuffer: 1024 ** 3,
    }).stdout;
    const object = { type, data } as const;
    known.set(oid, object);
    return object;
  }

  return {
    put(type, data) {
      const oid = createHash("sha1").update(`${type} ${data.length}\0`).update(data).digest("hex");
      if (!known.has(oid)) {
        known.set(oid, { type, data });
        unwritten.set(oid, { type, data });
      }
      return oid;
    },
    get(type, oid) {
      if (!/^[0-9a-f]{40}$/.test(oid)) return undefined;
      const object = known.get(oid) ?? load(oid);
      return object?.type === type ? object.data : undefined;
    },
    flush() {
      if (unwritten.size === 0) return;
      const { status, stderr } = spawnSync("git", ["index-pack", "--stdin"], {
        cwd: directory,
        input: packOf([...unwritten.values()]),
      });
      if (status !== 0) throw new Error(`git index-pack: ${stderr}`);
      unwritten.clear();
    },
  };
}

const PACK_TYPES = { commit: 1, tree: 2, blob: 3 } as const;

/** A pack, as git itself sends it: see gitformat-pack. */
function packOf(objects: readonly GitObject[]): Buffer {
  const header = Buffer.alloc(12);
  header.write("PACK");
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  const parts: Buffer[] = [header];
  for (const { type, data } of objects) {
    parts.push(entryHeader(PACK_TYPES[type], data.length), stored(data));
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash("sha1").update(body).digest()]);
}

const MAX_STORED = 65_535;

/** A zlib stream that compresses nothing: making thousands of compressed ones takes seconds. */
function stored(data: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from([0x78, 0x01])];
  for (let at = 0; at === 0 || at < data.length; at += MAX_STORED) {
    const block = data.subarray(at, at + MAX_STORED);
    const header = Buffer.alloc(5);
    header[0] = at + MAX_STORED >= data.length ? 1 : 0;
    header.writeUInt16LE(block.length, 1);
    header.writeUInt16LE(~block.length & 0xffff, 3);
    parts.push(header, block);
  }
  let [low, high] = [1, 0];
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(high * 65_536 + low);
  return Buffer.concat([...parts, checksum]);
}

function entryHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = size >>> 4; rest > 0; rest >>>= 7) {
    bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
  }
  return Buffer.from(bytes);
}
