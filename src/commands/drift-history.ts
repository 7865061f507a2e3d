import type { Automation } from "../model/automation.ts";
import type { StateReader, StoreRevision } from "../ports/state-store.ts";
import { textDigest } from "../sync/digest.ts";
import { automationPath } from "../sync/file-names.ts";
import { isAutomation } from "../sync/route-file.ts";
import type { StoreFinding } from "../sync/store-finding.ts";

/** How far back is looked for who changed what; each revision is one access to the store. */
const MAX_REVISIONS = 50;

export interface DriftHistory {
  /** The revision that made each finding so, by its file. */
  readonly since: ReadonlyMap<string, StoreRevision>;
  /** Definitions as they were synced, by identifier. */
  readonly recorded: ReadonlyMap<string, Automation>;
  /** The newest revision in which no file was as it is found. */
  readonly before?: string;
}

export interface HistoryInput {
  readonly findings: readonly StoreFinding[];
  /** The texts at the revision that was looked at, by path. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly revision: string;
}

/**
 * Goes back from the head until every file that differs was another. A store that loses its
 * history, or that cannot be read so far back, tells less.
 */
export async function readHistory(
  { findings, files, revision }: HistoryInput,
  store: StateReader,
): Promise<DriftHistory> {
  const digests = new Map<string, string>();
  for (const { identifier, digest } of findings) {
    if (digest !== undefined) digests.set(identifier, digest);
  }
  const open = new Set(findings.map(({ file }) => file));
  const since = new Map<string, StoreRevision>();
  const recorded = new Map<string, Automation>();
  let before: string | undefined;
  const listed = open.size === 0 ? [] : await store.revisions(MAX_REVISIONS);
  const start = listed.findIndex((candidate) => candidate.revision === revision);
  const [head, ...older] = start === -1 ? [] : listed.slice(start);
  let newer = head;
  for (const each of older) {
    const wanted = [...digests.keys()].filter((identifier) => !recorded.has(identifier));
    if (newer === undefined || (open.size === 0 && wanted.length === 0)) break;
    const paths = new Set([...open, ...wanted.map(automationPath)]);
    const { files: texts } = await store.readMany([...paths], each.revision);
    for (const file of [...open]) {
      if (texts.get(file) === files.get(file)) continue;
      since.set(file, newer);
      open.delete(file);
    }
    for (const identifier of wanted) {
      const definition = definitionOf(
        texts.get(automationPath(identifier)),
        digests.get(identifier),
      );
      if (definition !== undefined) recorded.set(identifier, definition);
    }
    if (open.size === 0) before ??= each.revision;
    newer = each;
  }
  return { since, recorded, ...(before === undefined ? {} : { before }) };
}

function definitionOf(
  text: string | undefined,
  digest: string | undefined,
): Automation | undefined {
  if (text === undefined || textDigest(text) !== digest) return undefined;
  const value: unknown = JSON.parse(text);
  return isAutomation(value) ? value : undefined;
}
