import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { Un as isJsonObject, dn as groupBy, en as mergeEventRecords, in as eventName, nn as parseEventRecord, rn as endOfMonth, tn as formatEventRecord } from "./dispatching-BM85niOH.mjs";
import { c as readFilesOfBranches, d as asFailure, f as encodePath, i as fullJitter, l as repositoryOf, n as readWholeArchive, p as refusal, r as commitToBranch, s as readFiles, u as REF_PREFIX } from "./branch-archive-DaBWWe-w.mjs";
import { t as createGitHubApi } from "./github-api-kdyeUy-H.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
// src/adapters/github/branch-names.ts
const QUERY = "query($owner: String!, $name: String!, $prefix: String!, $after: String) { repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } }";
async function listBranches(branch, folder) {
	const names = [];
	for (let after = null;;) {
		const variables = {
			owner: branch.owner,
			name: branch.repository,
			prefix: `${REF_PREFIX}${folder}/`,
			after
		};
		const result = await asFailure(branch.failures.unreadable, () => branch.api.graphql(QUERY, variables));
		const refs = repositoryOf(branch, result)["refs"];
		if (!isJsonObject(refs)) return names;
		const { nodes, pageInfo } = refs;
		for (const node of Array.isArray(nodes) ? nodes : []) if (isJsonObject(node) && typeof node["name"] === "string") names.push(node["name"]);
		if (!(isJsonObject(pageInfo) && pageInfo["hasNextPage"] === true) || typeof pageInfo["endCursor"] !== "string") return names;
		after = pageInfo["endCursor"];
	}
}
async function deleteBranch(branch) {
	const { owner, repository, api, failures } = branch;
	const ref = encodePath(`heads/${branch.branch}`);
	const { status, body } = await asFailure(failures.unwritable, () => api.request({
		method: "DELETE",
		path: `/repos/${owner}/${repository}/git/refs/${ref}`,
		repeatable: true
	}));
	if (status === 204) return true;
	const message = isJsonObject(body) ? String(body["message"]) : "without a reason";
	if (status === 422 && /does not exist/i.test(message)) return false;
	const { reason, hint } = refusal(branch, {
		status,
		message
	}, "write");
	throw failures.unwritable(reason, hint);
}
// src/adapters/run-log/month-records.ts
function recordPath(identity) {
	const name = eventName(identity);
	return `events/${name.slice(0, 2)}/${name}.json`;
}
function parseRecord(url, path, text) {
	const parsed = parseEventRecord(text);
	if (parsed.kind === "invalid") throw corrupt(url, path, parsed.problem);
	if (recordPath(parsed.record.identity) !== path) throw corrupt(url, path, "is a record of another event");
	return parsed.record;
}
function corrupt(url, path, problem) {
	return new LongshoreError("run-log-corrupt", `The run log "${url}" is damaged: "${path}" ${problem}.`, { hint: "Delete that file from its branch: what else is recorded stays readable." });
}
function withRead(before, read) {
	if (before === void 0 || before.head !== read.head) return read;
	return {
		head: read.head,
		texts: new Map([...before.texts, ...read.texts])
	};
}
function addedTexts(url, { texts }, records) {
	const added = /* @__PURE__ */ new Map();
	for (const record of records) {
		const path = recordPath(record.identity);
		const before = texts.get(path);
		const merged = before === void 0 ? record : mergeEventRecords(parseRecord(url, path, before), record);
		const text = formatEventRecord(merged);
		if (text !== before) added.set(path, text);
	}
	return added;
}
// src/adapters/run-log/github-listing.ts
async function listMonthRecords(url, { limit, sinceMs = Number.NEGATIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY }, { months, branch }) {
	const found = [];
	for (const month of await months()) {
		if (found.length >= limit || endOfMonth(month) <= sinceMs) break;
		const listed = await readMonth(url, month, branch(month));
		found.push(...listed.filter(({ atMs }) => atMs >= sinceMs && atMs < untilMs));
	}
	return found.sort((a, b) => b.atMs - a.atMs).slice(0, limit).map(({ read }) => read());
}
async function readMonth(url, month, branch) {
	const archive = await readWholeArchive(branch);
	if (archive === void 0) {
		if ((await readFiles(branch, [])).revision === void 0) return [];
		throw branch.failures.unreadable(`GitHub gives no archive of the branch "${branch.branch}"`, "Run it again; see www.githubstatus.com where this goes on.");
	}
	return [...archive.files].filter(([path]) => /^events\/.+\.json$/.test(path)).map(([path, bytes]) => listed(url, month, path, Buffer.from(bytes).toString()));
}
function listed(url, month, path, text) {
	const atMs = Date.parse(`${month}-01T00:00:00Z`);
	try {
		const record = parseRecord(url, path, text);
		return {
			atMs: Date.parse(record.at),
			read: () => record
		};
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
const DAY_MS = 864e5;
const MAX_AHEAD_MS = DAY_MS;
const RERUN_MS = 31 * DAY_MS;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
function isMonth(text) {
	return MONTH.test(text);
}
function monthOf(ms) {
	return new Date(ms).toISOString().slice(0, 7);
}
function monthToWrite(at, nowMs, believedMs) {
	const atMs = Date.parse(at);
	return monthOf(atMs >= nowMs - believedMs && atMs <= nowMs + MAX_AHEAD_MS ? atMs : nowMs);
}
function monthsToSearch(at, nowMs, believedMs) {
	const before = [
		0,
		RERUN_MS / 2,
		RERUN_MS
	].map((ms) => monthOf(nowMs - ms));
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
	const { url, api, clock, owner, repository, branch } = place;
	const failure = (code, what) => (reason, hint, cause) => new LongshoreError(code, `The run log "${url}" cannot be ${what}: ${reason}.`, {
		hint,
		cause
	});
	const failures = {
		unreadable: failure("run-log-unreadable", "read"),
		unwritable: failure("run-log-unwritable", "written"),
		corrupt: (reason, hint, cause) => new LongshoreError("run-log-corrupt", `The run log "${url}" is damaged: ${reason}.`, {
			hint,
			cause
		})
	};
	return {
		api,
		clock,
		owner,
		repository,
		branch: month === void 0 ? branch : branchName(place, month),
		failures
	};
}
// src/adapters/run-log/github-run-log.ts
const BELIEVED_MS = 5184e6;
const MAX_FILES_PER_QUERY = 300;
const MAX_EVENTS_PER_QUERY = 100;
const MAX_TRIES = 10;
function githubRunLogOptions({ url, owner, repository, branch }, { env, clock }) {
	const endpoint = githubEndpoint(env);
	if (endpoint.token === void 0) throw new LongshoreError("input-invalid", `The run log "${url}" needs a token, and none is set.`, { hint: "Set GITHUB_TOKEN, or the input \"github-token\" of an action." });
	return {
		url,
		owner,
		repository,
		branch,
		clock,
		api: createGitHubApi({
			...endpoint,
			clock
		})
	};
}
function openGitHubRunLog(options) {
	const { url, clock, believedMs = BELIEVED_MS } = options;
	const months = /* @__PURE__ */ new Map();
	let isPrivate;
	async function load(names, identities) {
		const paths = identities.map(recordPath);
		const read = await readFilesOfBranches(branchOf(options), names.map((month) => branchName(options, month)), paths);
		isPrivate = read.isPrivate;
		for (const month of names) {
			const found = read.branches.get(branchName(options, month));
			const texts = new Map(paths.map((path) => [path, found?.files.get(path)]));
			months.set(month, withRead(months.get(month), {
				head: found?.revision,
				texts
			}));
		}
	}
	async function loadEvents(events) {
		const names = [...new Set(events.flatMap(search))].sort();
		const size = Math.max(1, Math.min(MAX_EVENTS_PER_QUERY, Math.floor(MAX_FILES_PER_QUERY / Math.max(1, names.length))));
		for (let start = 0; start < events.length; start += size) await load(names, events.slice(start, start + size).map(({ identity }) => identity));
	}
	function search({ at }) {
		return monthsToSearch(at, clock.now(), believedMs);
	}
	function textsOf(event) {
		const path = recordPath(event.identity);
		return search(event).flatMap((month) => months.get(month)?.texts.get(path) ?? []);
	}
	function isLoaded(event) {
		const path = recordPath(event.identity);
		return search(event).every((month) => months.get(month)?.texts.has(path) === true);
	}
	function monthOf(event) {
		const path = recordPath(event.identity);
		return search(event).find((month) => months.get(month)?.texts.get(path) !== void 0) ?? monthToWrite(event.at, clock.now(), believedMs);
	}
	async function knownOf(month, records) {
		const identities = records.map(({ identity }) => identity);
		const known = months.get(month);
		if (known !== void 0 && identities.every((each) => known.texts.has(recordPath(each)))) return known;
		await asWrite(() => load([month], identities));
		return await knownOf(month, records);
	}
	async function writeMonth(month, records) {
		const branch = branchOf(options, month);
		for (let tries = 0;; tries += 1) {
			const known = await knownOf(month, records);
			const puts = addedTexts(url, known, records);
			if (puts.size === 0) return;
			const message = `runs: record ${records.length === 1 ? "1 event" : `${records.length} events`}`;
			const result = await commitToBranch(branch, {
				expected: known.head,
				puts,
				deletes: [],
				message
			});
			if (result.kind === "committed") {
				const texts = new Map([...known.texts, ...puts]);
				months.set(month, {
					head: result.revision,
					texts
				});
				return;
			}
			if (tries === MAX_TRIES) throw branch.failures.unwritable("others write to it all the time", "Run fewer dispatches at the same time, or batch events.");
			months.delete(month);
			await clock.sleep(fullJitter(clock, tries));
		}
	}
	async function asWrite(read) {
		try {
			return await read();
		} catch (cause) {
			if (!(cause instanceof LongshoreError) || cause.code !== "run-log-unreadable") throw cause;
			const message = cause.message.replace("cannot be read", "cannot be written");
			throw new LongshoreError("run-log-unwritable", message, {
				...cause.hint === void 0 ? {} : { hint: cause.hint },
				cause
			});
		}
	}
	return {
		url,
		writesEachOutcome: false,
		async isPublic() {
			if (isPrivate === void 0) await load([], []);
			return isPrivate === false;
		},
		async find(events) {
			await loadEvents(events);
			return new Map(events.flatMap((event) => {
				const path = recordPath(event.identity);
				const found = textsOf(event).map((text) => parseRecord(url, path, text));
				return found.length === 0 ? [] : [[event.identity, found.reduce(mergeEventRecords)]];
			}));
		},
		async write(records) {
			const merged = mergeByEvent(records);
			const unknown = merged.filter((record) => !isLoaded(record));
			if (unknown.length > 0) await asWrite(() => loadEvents(unknown));
			for (const [month, own] of groupBy(merged, monthOf)) for (let start = 0; start < own.length; start += MAX_EVENTS_PER_QUERY) await writeMonth(month, own.slice(start, start + MAX_EVENTS_PER_QUERY));
		},
		list: (query) => listMonthRecords(url, query, {
			months: async () => await monthsOf(options),
			branch: (month) => branchOf(options, month)
		}),
		async prune(beforeMs) {
			const old = await asWrite(() => monthsOf(options));
			let dropped = 0;
			for (const month of old.filter((name) => endOfMonth(name) <= beforeMs)) {
				months.delete(month);
				if (await deleteBranch(branchOf(options, month))) dropped += 1;
			}
			return dropped;
		}
	};
}
function mergeByEvent(records) {
	return [...groupBy(records, ({ identity }) => identity).values()].map((own) => own.reduce(mergeEventRecords));
}
export { githubRunLogOptions, openGitHubRunLog };
