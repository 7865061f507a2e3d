import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../file-system/system-code.ts";
import { storeCorrupt, storeForeign, storeUnreadable } from "./store-failure.ts";

/** Where a store lies, and what to call it in messages. */
export interface StoreLocation {
  readonly url: string;
  /** Absolute. */
  readonly path: string;
}

export const HEAD_FILE = "HEAD";
export const REVISIONS = "revisions";
export const TEMPORARY_PREFIX = "tmp-";

const REVISION_NAME = /^[1-9]\d{0,14}$/;

/** `undefined` for a text that names no revision. */
export function parseRevision(text: string): number | undefined {
  return REVISION_NAME.test(text) ? Number(text) : undefined;
}

export function revisionDirectory(location: StoreLocation, revision: number): string {
  return join(location.path, REVISIONS, String(revision));
}

/**
 * The newest revision; 0 for a store that was never written. `HEAD` is where to start looking, not
 * the truth: a commit is there once its directory is, and its writer may have died before it wrote
 * the hint.
 */
export async function findHead(location: StoreLocation): Promise<number> {
  const hint = await readHint(location);
  if (hint === undefined) return await findHeadByListing(location);
  if (!(await revisionExists(location, hint))) {
    throw storeCorrupt(location.url, `${REVISIONS}/${hint}`, "is missing");
  }
  let head = hint;
  while (await revisionExists(location, head + 1)) head += 1;
  return head;
}

async function readHint({ url, path }: StoreLocation): Promise<number | undefined> {
  let text: string;
  try {
    text = await readFile(join(path, HEAD_FILE), "utf8");
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return undefined;
    if (systemCode(cause) === "ENOTDIR") throw storeForeign(url, "the path names a file");
    if (systemCode(cause) === "EISDIR") {
      throw storeCorrupt(url, HEAD_FILE, "is a directory", cause);
    }
    throw storeUnreadable(url, cause);
  }
  const revision = parseRevision(text.trimEnd());
  if (revision === undefined) throw storeCorrupt(url, HEAD_FILE, "does not name a revision");
  return revision;
}

async function findHeadByListing(location: StoreLocation): Promise<number> {
  const entries = await list(location, location.path);
  if (!entries.includes(REVISIONS)) {
    const other = entries.filter((name) => !name.startsWith(TEMPORARY_PREFIX)).sort()[0];
    if (other === undefined) return 0;
    throw storeForeign(location.url, `the directory has other files, such as "${other}"`);
  }
  const names = await list(location, join(location.path, REVISIONS));
  const revisions = names.flatMap((name) => parseRevision(name) ?? []).sort((a, b) => a - b);
  const gap = revisions.findIndex((revision, index) => revision !== index + 1);
  if (gap !== -1) {
    throw storeCorrupt(location.url, `${REVISIONS}/${gap + 1}`, "is missing");
  }
  return revisions.length;
}

async function list({ url }: StoreLocation, directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return [];
    if (systemCode(cause) === "ENOTDIR") throw storeForeign(url, "the path names a file");
    throw storeUnreadable(url, cause);
  }
}

export async function revisionExists(location: StoreLocation, revision: number): Promise<boolean> {
  try {
    await stat(revisionDirectory(location, revision));
    return true;
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return false;
    throw storeUnreadable(location.url, cause);
  }
}
