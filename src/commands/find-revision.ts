import { LongshoreError } from "../errors/longshore-error.ts";
import { shortRevision } from "../model/revision.ts";
import type { StateReader, StoreRevision } from "../ports/state-store.ts";

/** How many revisions are listed, and looked through for a shortened name. */
export const LISTED_REVISIONS = 50;
const SHOWN_IN_ERROR = 10;
/** As git has it. */
const MIN_PREFIX = 4;

/**
 * The revision that a person named: by its whole name, however old, or by the beginning of a
 * recent one's.
 *
 * @throws LongshoreError `revision-unknown`, which lists the latest; `store-unreadable`.
 */
export async function findRevision(named: string, store: StateReader): Promise<string> {
  const revisions = await store.revisions(LISTED_REVISIONS);
  if (revisions.some(({ revision }) => revision === named)) return named;
  if (await exists(named, store)) return named;
  const found =
    named.length < MIN_PREFIX ? [] : revisions.filter(({ revision }) => revision.startsWith(named));
  const [first, ...others] = found;
  if (first === undefined) {
    throw unknown(`The store "${store.url}" has no revision "${named}".`, revisions);
  }
  if (others.length === 0) return first.revision;
  throw unknown(`"${named}" is the beginning of ${found.length} revisions.`, found);
}

async function exists(revision: string, store: StateReader): Promise<boolean> {
  try {
    await store.list(revision);
    return true;
  } catch (error) {
    // The store answered a moment ago: what cannot be read is this revision.
    if (error instanceof LongshoreError && error.code === "store-unreadable") return false;
    throw error;
  }
}

function unknown(message: string, revisions: readonly StoreRevision[]): LongshoreError {
  const latest = revisions
    .slice(0, SHOWN_IN_ERROR)
    .map(
      ({ revision, committedAt, message: what }) =>
        `  ${shortRevision(revision)}  ${committedAt}  ${what}`,
    );
  return new LongshoreError("revision-unknown", message, {
    hint:
      latest.length === 0
        ? "It was never written: there is nothing to go back to."
        : ["Name one of these, or see more with --list:", ...latest].join("\n"),
  });
}
