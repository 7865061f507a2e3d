import { LongshoreError } from "../../errors/longshore-error.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EventRecord } from "../../model/run-record.ts";
import { mergeEventRecords } from "../../model/run-record.ts";
import type { EventKey, RunLog } from "../../ports/run-log.ts";
import { commitToBranch, fullJitter } from "../github/branch-commit.ts";
import { readFilesOfBranches } from "../github/branch-files.ts";
import { deleteBranch } from "../github/branch-names.ts";
import { createGitHubApi } from "../github/github-api.ts";
import type { Environment } from "../github/github-endpoint.ts";
import { githubEndpoint } from "../github/github-endpoint.ts";
import { listMonthRecords } from "./github-listing.ts";
import type { RunLogPlace } from "./month-branches.ts";
import { branchName, branchOf, monthsOf } from "./month-branches.ts";
import type { MonthRecords } from "./month-records.ts";
import { addedTexts, parseRecord, recordPath, withRead } from "./month-records.ts";
import { endOfMonth } from "./record-files.ts";
import { monthsToSearch, monthToWrite } from "./run-log-months.ts";

export interface GitHubRunLogOptions extends RunLogPlace {
  /**
   * How old an event may say it is, in milliseconds; an older one is recorded in this month.
   *
   * @default 60 days
   */
  readonly believedMs?: number;
}

const BELIEVED_MS = 60 * 86_400_000;
/** Of a query that looks for each event in each month. */
const MAX_FILES_PER_QUERY = 300;
const MAX_EVENTS_PER_QUERY = 100;
/** Of adding to a branch that others add to at the same time. */
const MAX_TRIES = 10;

/** @throws LongshoreError `input-invalid` where the environment has no token. */
export function githubRunLogOptions(
  { url, owner, repository, branch }: Omit<RunLogPlace, "api" | "clock">,
  { env, clock }: Pick<RunLogPlace, "clock"> & { readonly env: Environment },
): RunLogPlace {
  const endpoint = githubEndpoint(env);
  if (endpoint.token === undefined) {
    throw new LongshoreError(
      "input-invalid",
      `The run log "${url}" needs a token, and none is set.`,
      { hint: 'Set GITHUB_TOKEN, or the input "github-token" of an action.' },
    );
  }
  return { url, owner, repository, branch, clock, api: createGitHubApi({ ...endpoint, clock }) };
}

/**
 * A run log on branches of a repository, one a month, which are dropped whole. An event's record is
 * one file, found by the event's identity. What `find` read is what `write` adds to: nothing is
 * read twice unless somebody else wrote. The first record of a month takes three requests, because
 * a branch without history is made of a tree, a commit and a reference.
 */
export function openGitHubRunLog(options: GitHubRunLogOptions): RunLog {
  const { url, clock, believedMs = BELIEVED_MS } = options;
  const months = new Map<string, MonthRecords>();
  let isPrivate: boolean | undefined;

  async function load(names: readonly string[], identities: readonly string[]): Promise<void> {
    const paths = identities.map(recordPath);
    const read = await readFilesOfBranches(
      branchOf(options),
      names.map((month) => branchName(options, month)),
      paths,
    );
    isPrivate = read.isPrivate;
    for (const month of names) {
      const found = read.branches.get(branchName(options, month));
      const texts = new Map(paths.map((path) => [path, found?.files.get(path)]));
      months.set(month, withRead(months.get(month), { head: found?.revision, texts }));
    }
  }

  async function loadEvents(events: readonly EventKey[]): Promise<void> {
    const names = [...new Set(events.flatMap(search))].sort();
    const size = Math.max(
      1,
      Math.min(MAX_EVENTS_PER_QUERY, Math.floor(MAX_FILES_PER_QUERY / Math.max(1, names.length))),
    );
    for (let start = 0; start < events.length; start += size) {
      await load(
        names,
        events.slice(start, start + size).map(({ identity }) => identity),
      );
    }
  }

  function search({ at }: EventKey): readonly string[] {
    return monthsToSearch(at, clock.now(), believedMs);
  }

  function textsOf(event: EventKey): readonly string[] {
    const path = recordPath(event.identity);
    return search(event).flatMap((month) => months.get(month)?.texts.get(path) ?? []);
  }

  function isLoaded(event: EventKey): boolean {
    const path = recordPath(event.identity);
    return search(event).every((month) => months.get(month)?.texts.has(path) === true);
  }

  /** Where its record is already; else where a new one belongs. */
  function monthOf(event: EventKey): string {
    const path = recordPath(event.identity);
    const known = search(event).find((month) => months.get(month)?.texts.get(path) !== undefined);
    return known ?? monthToWrite(event.at, clock.now(), believedMs);
  }

  /** What is known of them at one head: a record that was forgotten is not one that is not there. */
  async function knownOf(month: string, records: readonly EventRecord[]): Promise<MonthRecords> {
    const identities = records.map(({ identity }) => identity);
    const known = months.get(month);
    if (known !== undefined && identities.every((each) => known.texts.has(recordPath(each)))) {
      return known;
    }
    await asWrite(() => load([month], identities));
    return await knownOf(month, records);
  }

  async function writeMonth(month: string, records: readonly EventRecord[]): Promise<void> {
    const branch = branchOf(options, month);
    for (let tries = 0; ; tries += 1) {
      const known = await knownOf(month, records);
      const puts = addedTexts(url, known, records);
      if (puts.size === 0) return;
      const message = `runs: record ${records.length === 1 ? "1 event" : `${records.length} events`}`;
      const result = await commitToBranch(branch, {
        expected: known.head,
        puts,
        deletes: [],
        message,
      });
      if (result.kind === "committed") {
        const texts = new Map([...known.texts, ...puts]);
        months.set(month, { head: result.revision, texts });
        return;
      }
      if (tries === MAX_TRIES) {
        throw branch.failures.unwritable(
          "others write to it all the time",
          "Run fewer dispatches at the same time, or batch events.",
        );
      }
      months.delete(month);
      await clock.sleep(fullJitter(clock, tries));
    }
  }

  /** A log that cannot be read cannot be written either. */
  async function asWrite<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (cause) {
      if (!(cause instanceof LongshoreError) || cause.code !== "run-log-unreadable") throw cause;
      const message = cause.message.replace("cannot be read", "cannot be written");
      throw new LongshoreError("run-log-unwritable", message, {
        ...(cause.hint === undefined ? {} : { hint: cause.hint }),
        cause,
      });
    }
  }

  return {
    url,
    writesEachOutcome: false,
    async isPublic() {
      if (isPrivate === undefined) await load([], []);
      return isPrivate === false;
    },
    async find(events) {
      await loadEvents(events);
      return new Map(
        events.flatMap((event) => {
          const path = recordPath(event.identity);
          const found = textsOf(event).map((text) => parseRecord(url, path, text));
          return found.length === 0 ? [] : [[event.identity, found.reduce(mergeEventRecords)]];
        }),
      );
    },
    async write(records) {
      const merged = mergeByEvent(records);
      const unknown = merged.filter((record) => !isLoaded(record));
      if (unknown.length > 0) await asWrite(() => loadEvents(unknown));
      for (const [month, own] of groupBy(merged, monthOf)) {
        for (let start = 0; start < own.length; start += MAX_EVENTS_PER_QUERY) {
          await writeMonth(month, own.slice(start, start + MAX_EVENTS_PER_QUERY));
        }
      }
    },
    list: (query) =>
      listMonthRecords(url, query, {
        months: async () => await monthsOf(options),
        branch: (month) => branchOf(options, month),
      }),
    async prune(beforeMs) {
      const old = await asWrite(() => monthsOf(options));
      let dropped = 0;
      for (const month of old.filter((name) => endOfMonth(name) <= beforeMs)) {
        months.delete(month);
        if (await deleteBranch(branchOf(options, month))) dropped += 1;
      }
      return dropped;
    },
  };
}

function mergeByEvent(records: readonly EventRecord[]): readonly EventRecord[] {
  return [...groupBy(records, ({ identity }) => identity).values()].map((own) =>
    own.reduce(mergeEventRecords),
  );
}
