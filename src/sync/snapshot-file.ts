import type { Snapshot, SnapshotFile } from "../model/snapshot.ts";
import { snapshotDigest } from "./digest.ts";
import type { StoreFile } from "./store-file.ts";
import { corrupt, parseStoreFile, STORE_FORMAT } from "./store-file.ts";
import { isSnapshotFile, snapshotProblem } from "./stored-value.ts";

/** What a store that was never synced to holds. */
export const EMPTY_SNAPSHOT: Snapshot = {
  file: {
    format: STORE_FORMAT,
    digest: snapshotDigest({ automations: [], configs: {} }),
    sources: [],
    configs: {},
    automations: [],
  },
};

/** `snapshot.json` with its digest: a row a line, so that a diff of two revisions can be read. */
export function formatSnapshot(file: Omit<SnapshotFile, "format" | "digest">): string {
  const rows = file.automations.map((row) => JSON.stringify(row));
  const lines = [
    `"format":${STORE_FORMAT}`,
    `"digest":${JSON.stringify(snapshotDigest(file))}`,
    `"sources":${JSON.stringify(file.sources)}`,
    `"configs":${JSON.stringify(file.configs)}`,
    `"automations":[${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n`}]`,
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** @throws LongshoreError `store-corrupt`. */
export function parseSnapshot(text: string, file: StoreFile): SnapshotFile {
  const value = parseStoreFile(text, file);
  if (!isSnapshotFile(value)) throw corrupt(file, snapshotProblem());
  if (value.digest !== snapshotDigest(value)) {
    throw corrupt(file, "does not have the digest it was written with");
  }
  return value;
}
