import { LongshoreError } from "../errors/longshore-error.ts";
import type { Automation } from "../model/automation.ts";
import type { SnapshotFile } from "../model/snapshot.ts";
import type { StateReader } from "../ports/state-store.ts";
import { SNAPSHOT_PATH } from "../sync/file-names.ts";
import { belongsToSync, inspectStore } from "../sync/inspect-store.ts";
import { parseSnapshot } from "../sync/snapshot-file.ts";
import type { StoreFinding } from "../sync/store-finding.ts";

/** Everything of a revision that a sync writes, and what is wrong with it. */
export interface InspectedRevision {
  readonly revision: string;
  /** By path; other files of the store are not Longshore's. */
  readonly files: ReadonlyMap<string, string>;
  /** Absent where it is missing or damaged: then that is the one finding. */
  readonly snapshot?: SnapshotFile;
  readonly findings: readonly StoreFinding[];
  /** Definitions with the digest that the snapshot says, by identifier. */
  readonly intact: ReadonlyMap<string, Automation>;
}

/**
 * Two accesses to the store, whatever it holds.
 *
 * @throws LongshoreError `store-unreadable`, also for a revision that does not exist;
 * `store-corrupt` where the store itself cannot give its files.
 */
export async function inspectRevision(
  store: StateReader,
  revision: string,
): Promise<InspectedRevision> {
  const { paths } = await store.list(revision);
  const ours = paths.filter((path) => path === SNAPSHOT_PATH || belongsToSync(path));
  const read = await store.readMany(ours, revision);
  const files = new Map<string, string>();
  for (const [path, text] of read.files) {
    if (text !== undefined) files.set(path, text);
  }
  const snapshot = readSnapshot(files.get(SNAPSHOT_PATH), store.url);
  if (snapshot.kind === "damaged") {
    return { revision, files, findings: [snapshot.finding], intact: new Map() };
  }
  const { file } = snapshot;
  return { revision, files, snapshot: file, ...inspectStore(file, files) };
}

type ReadSnapshot =
  | { readonly kind: "snapshot"; readonly file: SnapshotFile }
  | { readonly kind: "damaged"; readonly finding: StoreFinding };

function readSnapshot(text: string | undefined, url: string): ReadSnapshot {
  const at = { identifier: SNAPSHOT_PATH, file: SNAPSHOT_PATH };
  if (text === undefined) return { kind: "damaged", finding: { kind: "missing-in-store", ...at } };
  try {
    return { kind: "snapshot", file: parseSnapshot(text, { url, path: SNAPSHOT_PATH }) };
  } catch (error) {
    if (!(error instanceof LongshoreError) || error.code !== "store-corrupt") throw error;
    return { kind: "damaged", finding: { kind: "corrupt", ...at, message: error.message } };
  }
}
