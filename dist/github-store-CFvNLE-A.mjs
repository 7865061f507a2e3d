import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { a as isCommitId, d as asFailure, i as fullJitter, o as readHistory, p as refusal, r as commitToBranch, s as readFiles, t as readArchive } from "./branch-archive-DaBWWe-w.mjs";
import { Un as isJsonObject, ln as checkCommit, un as checkStorePath } from "./dispatching-BM85niOH.mjs";
import { t as createGitHubApi } from "./github-api-kdyeUy-H.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
// src/adapters/github/branch-paths.ts
async function readPaths(branch, tree, folder = "") {
	const whole = await readTree(branch, tree, "?recursive=1");
	if (!whole.truncated) return whole.entries.filter(isFile).map(({ path }) => `${folder}${path}`);
	const level = await readTree(branch, tree, "");
	if (level.truncated) {
		const reason = `the folder "${folder}" has more files than GitHub lists`;
		throw branch.failures.unreadable(reason, "Remove what is not needed on the branch.");
	}
	const paths = [];
	for (const entry of level.entries) if (isFile(entry)) paths.push(`${folder}${entry.path}`);
	else if (entry.type === "tree") paths.push(...await readPaths(branch, entry.sha, `${folder}${entry.path}/`));
	return paths;
}
async function readTree(branch, tree, query) {
	const { owner, repository, api, failures } = branch;
	const { status, body } = await asFailure(failures.unreadable, () => api.request({
		method: "GET",
		path: `/repos/${owner}/${repository}/git/trees/${tree}${query}`
	}));
	const listed = isJsonObject(body) ? body["tree"] : void 0;
	if (status === 200 && isJsonObject(body) && Array.isArray(listed)) return {
		entries: listed.flatMap(entryOf),
		truncated: body["truncated"] === true
	};
	const { reason, hint } = refusal(branch, {
		status,
		message: "no list of files"
	}, "read");
	throw failures.unreadable(reason, hint);
}
function entryOf(value) {
	if (!isJsonObject(value)) return [];
	const { path, type, sha } = value;
	return [{
		path: String(path),
		type: String(type),
		sha: String(sha)
	}];
}
function isFile({ type }) {
	return type === "blob";
}
// src/adapters/store/github-store.ts
function githubStoreOptions({ url, owner, repository, branch }, { env, clock }) {
	const endpoint = githubEndpoint(env);
	if (endpoint.token === void 0) throw new LongshoreError("input-invalid", `The store "${url}" needs a token, and none is set.`, { hint: "Set GITHUB_TOKEN, or the input \"github-token\" of an action." });
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
function openGitHubReader(options) {
	return readerOf(branchOf(options), options.url, /* @__PURE__ */ new Set());
}
function openGitHubStore(options) {
	const branch = branchOf(options);
	const superseded = /* @__PURE__ */ new Set();
	return {
		...readerOf(branch, options.url, superseded),
		commit: async (commit) => {
			checkCommit(commit);
			const result = await write(branch, commit);
			if (result.revision !== commit.expectedRevision) superseded.add(commit.expectedRevision);
			return result;
		}
	};
}
const MAX_REREADS = 8;
function readerOf(branch, url, superseded) {
	async function head(paths) {
		return await fresh(branch, superseded, () => bulk(branch, paths));
	}
	async function readMany(paths, revision) {
		for (const path of paths) checkStorePath(path);
		if (revision === void 0) return await head(paths);
		const found = isCommitId(revision) ? await bulk(branch, paths, revision) : void 0;
		if (found?.revision === void 0) throw unknownRevision(url, revision);
		return found;
	}
	return {
		url,
		head: async () => (await head([])).revision,
		read: async (path, revision) => {
			const found = await readMany([path], revision);
			return {
				revision: found.revision,
				text: found.files.get(path)
			};
		},
		readWith: async (path, likely) => {
			const paths = [path, ...likely()];
			for (const each of paths) checkStorePath(each);
			const { revision, files } = await fresh(branch, superseded, () => readWith(branch, paths));
			const along = new Map([...files].filter(([each]) => each !== path));
			return {
				revision,
				text: files.get(path),
				along
			};
		},
		readMany,
		has: async (path, revision) => {
			checkStorePath(path);
			if (revision !== void 0 && !isCommitId(revision)) throw unknownRevision(url, revision);
			const found = await fresh(branch, superseded, () => readFiles(branch, [path], revision, "presence"));
			if (revision !== void 0 && found.revision === void 0) throw unknownRevision(url, revision);
			return found.files.get(path) !== void 0;
		},
		list: async (revision) => {
			const at = await readMany([], revision);
			if (at.revision === void 0) return {
				revision: void 0,
				paths: []
			};
			const paths = await readPaths(branch, at.revision);
			return {
				revision: at.revision,
				paths: paths.toSorted()
			};
		},
		revisions: async (limit) => (await readHistory(branch, limit)).map(shownRevision)
	};
}
async function readWith(branch, paths) {
	const all = [...new Set(paths)];
	if (all.length <= 100) return await readFiles(branch, all);
	return await readArchive(branch, all) ?? await readFiles(branch, all.slice(0, 1));
}
async function bulk(branch, paths, revision) {
	const all = [...new Set(paths)];
	if (all.length > 100) {
		const archive = await readArchive(branch, all, revision);
		if (archive !== void 0) return archive;
	}
	const first = await readFiles(branch, all.slice(0, 100), revision);
	const files = new Map(first.files);
	for (let start = 100; start < all.length; start += 100) {
		const chunk = all.slice(start, start + 100);
		const next = first.revision === void 0 ? new Map(chunk.map((path) => [path, void 0])) : (await readFiles(branch, chunk, first.revision)).files;
		for (const [path, text] of next) files.set(path, text);
	}
	return {
		revision: first.revision,
		files
	};
}
async function fresh({ clock }, superseded, read) {
	for (let rereads = 0;; rereads += 1) {
		const found = await read();
		if (!superseded.has(found.revision) || rereads === MAX_REREADS) return found;
		await clock.sleep(fullJitter(clock, rereads));
	}
}
async function write(branch, { expectedRevision, puts, deletes, message }) {
	return await commitToBranch(branch, {
		expected: expectedRevision,
		puts,
		deletes,
		message
	});
}
function shownRevision({ oid, message, committedDate, author }) {
	const [line = ""] = message.split("\n");
	return {
		revision: oid,
		message: line,
		committedAt: new Date(committedDate).toISOString(),
		...author === void 0 ? {} : { author }
	};
}
function unknownRevision(url, revision) {
	return new LongshoreError("store-unreadable", `The store "${url}" has no revision "${revision}".`, { hint: "Name one of the branch's commits, by all 40 digits of its id." });
}
function branchOf({ url, ...options }) {
	const failure = (code, what) => (reason, hint, cause) => new LongshoreError(code, `The store "${url}" cannot be ${what}: ${reason}.`, {
		hint,
		cause
	});
	const failures = {
		unreadable: failure("store-unreadable", "read"),
		unwritable: failure("store-unwritable", "written"),
		corrupt: (reason, hint, cause) => new LongshoreError("store-corrupt", `The store "${url}" is damaged: ${reason}.`, {
			hint,
			cause
		})
	};
	return {
		...options,
		failures
	};
}
export { githubStoreOptions, openGitHubReader, openGitHubStore };
