import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  REF_PREFIX,
  asFailure,
  commitToBranch,
  encodePath,
  fullJitter,
  readFiles,
  readFilesOfBranches,
  readWholeArchive,
  refusal,
  repositoryOf
} from "./chunk-FYAJRFLG.mjs";
import {
  githubEndpoint
} from "./chunk-CBVHLJFF.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import {
  endOfMonth,
  eventName,
  formatEventRecord,
  parseEventRecord
} from "./chunk-PDJ2PWRJ.mjs";
import {
  mergeEventRecords
} from "./chunk-6FACFI77.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-S6XJR6VE.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-M7X3A6DJ.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/adapters/github/branch-names.ts
var QUERY = "query($owner: String!, $name: String!, $prefix: String!, $after: String) { repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } }";
async function listBranches(branch, folder) {
  let names = [];
  for (let after = null; ; ) {
    let variables = {
      owner: branch.owner,
      name: branch.repository,
      prefix: `${REF_PREFIX}${folder}/`,
      after
    }, result = await asFailure(
      branch.failures.unreadable,
      () => branch.api.graphql(QUERY, variables)
    ), refs = repositoryOf(branch, result).refs;
    if (!isJsonObject(refs)) return names;
    let { nodes, pageInfo } = refs;
    for (let node of Array.isArray(nodes) ? nodes : [])
      isJsonObject(node) && typeof node.name == "string" && names.push(node.name);
    if (!(isJsonObject(pageInfo) && pageInfo.hasNextPage === !0) || typeof pageInfo.endCursor != "string") return names;
    after = pageInfo.endCursor;
  }
}
async function deleteBranch(branch) {
  let { owner, repository, api, failures } = branch, ref = encodePath(`heads/${branch.branch}`), { status, body } = await asFailure(
    failures.unwritable,
    () => api.request({
      method: "DELETE",
      path: `/repos/${owner}/${repository}/git/refs/${ref}`,
      // What is gone is gone.
      repeatable: !0
    })
  );
  if (status === 204) return !0;
  let message = isJsonObject(body) ? String(body.message) : "without a reason";
  if (status === 422 && /does not exist/i.test(message)) return !1;
  let { reason, hint } = refusal(branch, { status, message }, "write");
  throw failures.unwritable(reason, hint);
}

// src/adapters/run-log/month-records.ts
function recordPath(identity) {
  let name = eventName(identity);
  return `events/${name.slice(0, 2)}/${name}.json`;
}
function parseRecord(url, path, text) {
  let parsed = parseEventRecord(text);
  if (parsed.kind === "invalid") throw corrupt(url, path, parsed.problem);
  if (recordPath(parsed.record.identity) !== path)
    throw corrupt(url, path, "is a record of another event");
  return parsed.record;
}
function corrupt(url, path, problem) {
  return new LongshoreError(
    "run-log-corrupt",
    `The run log "${url}" is damaged: "${path}" ${problem}.`,
    { hint: "Delete that file from its branch: what else is recorded stays readable." }
  );
}
function withRead(before, read) {
  return before === void 0 || before.head !== read.head ? read : { head: read.head, texts: new Map([...before.texts, ...read.texts]) };
}
function addedTexts(url, { texts }, records) {
  let added = /* @__PURE__ */ new Map();
  for (let record of records) {
    let path = recordPath(record.identity), before = texts.get(path), merged = before === void 0 ? record : mergeEventRecords(parseRecord(url, path, before), record), text = formatEventRecord(merged);
    text !== before && added.set(path, text);
  }
  return added;
}

// src/adapters/run-log/github-listing.ts
async function listMonthRecords(url, { limit, sinceMs = Number.NEGATIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY }, { months, branch }) {
  let found = [];
  for (let month of await months()) {
    if (found.length >= limit || endOfMonth(month) <= sinceMs) break;
    let listed2 = await readMonth(url, month, branch(month));
    found.push(...listed2.filter(({ atMs }) => atMs >= sinceMs && atMs < untilMs));
  }
  return found.sort((a, b) => b.atMs - a.atMs).slice(0, limit).map(({ read }) => read());
}
async function readMonth(url, month, branch) {
  let archive = await readWholeArchive(branch);
  if (archive === void 0) {
    if ((await readFiles(branch, [])).revision === void 0) return [];
    throw branch.failures.unreadable(
      `GitHub gives no archive of the branch "${branch.branch}"`,
      "Run it again; see www.githubstatus.com where this goes on."
    );
  }
  return [...archive.files].filter(([path]) => /^events\/.+\.json$/.test(path)).map(([path, bytes]) => listed(url, month, path, Buffer.from(bytes).toString()));
}
function listed(url, month, path, text) {
  let atMs = Date.parse(`${month}-01T00:00:00Z`);
  try {
    let record = parseRecord(url, path, text);
    return { atMs: Date.parse(record.at), read: () => record };
  } catch (error) {
    return {
      atMs,
      read: () => {
        throw error;
      }
    };
  }
}

// src/adapters/run-log/run-log-months.ts
var MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
function isMonth(text) {
  return MONTH.test(text);
}
function monthOf(ms) {
  return new Date(ms).toISOString().slice(0, 7);
}
function monthToWrite(at, nowMs, believedMs) {
  let atMs = Date.parse(at), isBelieved = atMs >= nowMs - believedMs && atMs <= nowMs + 864e5;
  return monthOf(isBelieved ? atMs : nowMs);
}
function monthsToSearch(at, nowMs, believedMs) {
  let before = [0, 13392e5, 26784e5].map((ms) => monthOf(nowMs - ms));
  return [.../* @__PURE__ */ new Set([monthToWrite(at, nowMs, believedMs), ...before])].sort();
}

// src/adapters/run-log/month-branches.ts
async function monthsOf(place) {
  return (await listBranches(branchOf(place), place.branch)).filter(isMonth).sort().reverse();
}
function branchName({ branch }, month) {
  return `${branch}/${month}`;
}
function branchOf(place, month) {
  let { url, api, clock, owner, repository, branch } = place, failure = (code, what) => (reason, hint, cause) => new LongshoreError(code, `The run log "${url}" cannot be ${what}: ${reason}.`, {
    hint,
    cause
  }), failures = {
    unreadable: failure("run-log-unreadable", "read"),
    unwritable: failure("run-log-unwritable", "written"),
    corrupt: (reason, hint, cause) => new LongshoreError("run-log-corrupt", `The run log "${url}" is damaged: ${reason}.`, {
      hint,
      cause
    })
  }, name = month === void 0 ? branch : branchName(place, month);
  return { api, clock, owner, repository, branch: name, failures };
}

// src/adapters/run-log/github-run-log.ts
var BELIEVED_MS = 60 * 864e5, MAX_FILES_PER_QUERY = 300, MAX_EVENTS_PER_QUERY = 100, MAX_TRIES = 10;
function githubRunLogOptions({ url, owner, repository, branch }, { env, clock }) {
  let endpoint = githubEndpoint(env);
  if (endpoint.token === void 0)
    throw new LongshoreError(
      "input-invalid",
      `The run log "${url}" needs a token, and none is set.`,
      { hint: 'Set GITHUB_TOKEN, or the input "github-token" of an action.' }
    );
  return { url, owner, repository, branch, clock, api: createGitHubApi({ ...endpoint, clock }) };
}
function openGitHubRunLog(options) {
  let { url, clock, believedMs = BELIEVED_MS } = options, months = /* @__PURE__ */ new Map(), isPrivate;
  async function load(names, identities) {
    let paths = identities.map(recordPath), read = await readFilesOfBranches(
      branchOf(options),
      names.map((month) => branchName(options, month)),
      paths
    );
    isPrivate = read.isPrivate;
    for (let month of names) {
      let found = read.branches.get(branchName(options, month)), texts = new Map(paths.map((path) => [path, found?.files.get(path)]));
      months.set(month, withRead(months.get(month), { head: found?.revision, texts }));
    }
  }
  async function loadEvents(events) {
    let names = [...new Set(events.flatMap(search))].sort(), size = Math.max(
      1,
      Math.min(MAX_EVENTS_PER_QUERY, Math.floor(MAX_FILES_PER_QUERY / Math.max(1, names.length)))
    );
    for (let start = 0; start < events.length; start += size)
      await load(
        names,
        events.slice(start, start + size).map(({ identity }) => identity)
      );
  }
  function search({ at }) {
    return monthsToSearch(at, clock.now(), believedMs);
  }
  function textsOf(event) {
    let path = recordPath(event.identity);
    return search(event).flatMap((month) => months.get(month)?.texts.get(path) ?? []);
  }
  function isLoaded(event) {
    let path = recordPath(event.identity);
    return search(event).every((month) => months.get(month)?.texts.has(path) === !0);
  }
  function monthOf2(event) {
    let path = recordPath(event.identity);
    return search(event).find((month) => months.get(month)?.texts.get(path) !== void 0) ?? monthToWrite(event.at, clock.now(), believedMs);
  }
  async function knownOf(month, records) {
    let identities = records.map(({ identity }) => identity), known = months.get(month);
    return known !== void 0 && identities.every((each) => known.texts.has(recordPath(each))) ? known : (await asWrite(() => load([month], identities)), await knownOf(month, records));
  }
  async function writeMonth(month, records) {
    let branch = branchOf(options, month);
    for (let tries = 0; ; tries += 1) {
      let known = await knownOf(month, records), puts = addedTexts(url, known, records);
      if (puts.size === 0) return;
      let message = `runs: record ${records.length === 1 ? "1 event" : `${records.length} events`}`, result = await commitToBranch(branch, {
        expected: known.head,
        puts,
        deletes: [],
        message
      });
      if (result.kind === "committed") {
        let texts = new Map([...known.texts, ...puts]);
        months.set(month, { head: result.revision, texts });
        return;
      }
      if (tries === MAX_TRIES)
        throw branch.failures.unwritable(
          "others write to it all the time",
          "Run fewer dispatches at the same time, or batch events."
        );
      months.delete(month), await clock.sleep(fullJitter(clock, tries));
    }
  }
  async function asWrite(read) {
    try {
      return await read();
    } catch (cause) {
      if (!(cause instanceof LongshoreError) || cause.code !== "run-log-unreadable") throw cause;
      let message = cause.message.replace("cannot be read", "cannot be written");
      throw new LongshoreError("run-log-unwritable", message, {
        ...cause.hint === void 0 ? {} : { hint: cause.hint },
        cause
      });
    }
  }
  return {
    url,
    writesEachOutcome: !1,
    async isPublic() {
      return isPrivate === void 0 && await load([], []), isPrivate === !1;
    },
    async find(events) {
      return await loadEvents(events), new Map(
        events.flatMap((event) => {
          let path = recordPath(event.identity), found = textsOf(event).map((text) => parseRecord(url, path, text));
          return found.length === 0 ? [] : [[event.identity, found.reduce(mergeEventRecords)]];
        })
      );
    },
    async write(records) {
      let merged = mergeByEvent(records), unknown = merged.filter((record) => !isLoaded(record));
      unknown.length > 0 && await asWrite(() => loadEvents(unknown));
      for (let [month, own] of groupBy(merged, monthOf2))
        for (let start = 0; start < own.length; start += MAX_EVENTS_PER_QUERY)
          await writeMonth(month, own.slice(start, start + MAX_EVENTS_PER_QUERY));
    },
    list: (query) => listMonthRecords(url, query, {
      months: async () => await monthsOf(options),
      branch: (month) => branchOf(options, month)
    }),
    async prune(beforeMs) {
      let old = await asWrite(() => monthsOf(options)), dropped = 0;
      for (let month of old.filter((name) => endOfMonth(name) <= beforeMs))
        months.delete(month), await deleteBranch(branchOf(options, month)) && (dropped += 1);
      return dropped;
    }
  };
}
function mergeByEvent(records) {
  return [...groupBy(records, ({ identity }) => identity).values()].map(
    (own) => own.reduce(mergeEventRecords)
  );
}
export {
  githubRunLogOptions,
  openGitHubRunLog
};
