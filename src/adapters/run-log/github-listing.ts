import type { EventRecord } from "../../model/run-record.ts";
import type { RunQuery } from "../../ports/run-log.ts";
import { readWholeArchive } from "../github/branch-archive.ts";
import { readFiles } from "../github/branch-files.ts";
import type { GitHubBranch } from "../github/github-branch.ts";
import { parseRecord } from "./month-records.ts";
import { endOfMonth } from "./record-files.ts";

export interface MonthBranches {
  /** The newest first. */
  months(): Promise<readonly string[]>;
  branch(month: string): GitHubBranch;
}

/** A record, or what cannot be read as one, which counts as the oldest of its month. */
interface Listed {
  readonly atMs: number;
  readonly read: () => EventRecord;
}

/**
 * The newest records, the newest first, month by month until there are enough: one request to the
 * API a month, and one that finds the months.
 */
export async function listMonthRecords(
  url: string,
  { limit, sinceMs = Number.NEGATIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY }: RunQuery,
  { months, branch }: MonthBranches,
): Promise<readonly EventRecord[]> {
  const found: Listed[] = [];
  for (const month of await months()) {
    if (found.length >= limit || endOfMonth(month) <= sinceMs) break;
    const listed = await readMonth(url, month, branch(month));
    found.push(...listed.filter(({ atMs }) => atMs >= sinceMs && atMs < untilMs));
  }
  return found
    .sort((a, b) => b.atMs - a.atMs)
    .slice(0, limit)
    .map(({ read }) => read());
}

async function readMonth(
  url: string,
  month: string,
  branch: GitHubBranch,
): Promise<readonly Listed[]> {
  const archive = await readWholeArchive(branch);
  if (archive === undefined) {
    // Dropped in the meantime, or else something is wrong.
    if ((await readFiles(branch, [])).revision === undefined) return [];
    throw branch.failures.unreadable(
      `GitHub gives no archive of the branch "${branch.branch}"`,
      "Run it again; see www.githubstatus.com where this goes on.",
    );
  }
  return [...archive.files]
    .filter(([path]) => /^events\/.+\.json$/.test(path))
    .map(([path, bytes]) => listed(url, month, path, Buffer.from(bytes).toString()));
}

function listed(url: string, month: string, path: string, text: string): Listed {
  const atMs = Date.parse(`${month}-01T00:00:00Z`);
  try {
    const record = parseRecord(url, path, text);
    return { atMs: Date.parse(record.at), read: () => record };
  } catch (error) {
    return {
      atMs,
      read: () => {
        throw error;
      },
    };
  }
}
