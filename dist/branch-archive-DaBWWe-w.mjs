import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { Un as isJsonObject } from "./dispatching-BM85niOH.mjs";
import { createHash, randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
// src/adapters/github/github-branch.ts
const REF_PREFIX = "refs/heads/";
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
async function asFailure(failure, work) {
	try {
		return await work();
	} catch (cause) {
		if (!(cause instanceof LongshoreError) || cause.code !== "github-unreachable") throw cause;
		throw failure(cause.message.replace(/\.$/, ""), cause.hint ?? "", cause);
	}
}
function refusal({ owner, repository }, answer, permission) {
	const name = `"${owner}/${repository}"`;
	if (answer.status === 401) return {
		reason: "GitHub does not know the token",
		hint: "Give a token that is still valid."
	};
	if (answer.type === "NOT_FOUND" || answer.status === 404) return {
		reason: `there is no repository ${name} that the token can see`,
		hint: `Correct the name, or give a token with "contents: ${permission}" for it.`
	};
	if (answer.type === "FORBIDDEN" || answer.status === 403) return {
		reason: `GitHub refuses it to this token (${answer.message})`,
		hint: `Give the token "contents: ${permission}" for ${name}.`
	};
	return {
		reason: `GitHub answers ${answer.status}: ${answer.message}`,
		hint: "Check the repository's name and rules, and run it again."
	};
}
// src/adapters/github/branch-files.ts
async function readFiles(branch, paths, revision, wanted = "text") {
	const { unreadable } = branch.failures;
	const repository = repositoryOf(branch, await asFailure(unreadable, () => branch.api.graphql(fileQuery(paths, revision !== void 0, wanted), {
		owner: branch.owner,
		name: branch.repository,
		at: revision ?? `refs/heads/${branch.branch}`,
		...Object.fromEntries(paths.map((path, index) => [`p${index}`, path]))
	})));
	const commit = revision === void 0 ? targetOf(repository["ref"]) : repository["object"] ?? null;
	if (!isJsonObject(commit)) return {
		revision: void 0,
		files: new Map(paths.map((path) => [path, void 0]))
	};
	return await filesOf(branch, commit, paths, wanted);
}
async function filesOf(branch, commit, paths, wanted) {
	const files = /* @__PURE__ */ new Map();
	for (const [index, path] of paths.entries()) files.set(path, await fileText(branch, commit[`f${index}`], wanted));
	return {
		revision: String(commit["oid"]),
		files
	};
}
async function readFilesOfBranches(branch, names, paths) {
	const refs = names.map((_, index) => `r${index}: ref(qualifiedName: $r${index}) { target { ${commitFields(paths, "text")} } }`);
	const query = `query($owner: String!, $name: String!${names.map((_, index) => `, $r${index}: String!`).join("")}${pathVariables(paths)}) { repository(owner: $owner, name: $name) { isPrivate ${refs.join(" ")} } }`;
	const repository = repositoryOf(branch, await asFailure(branch.failures.unreadable, () => branch.api.graphql(query, {
		owner: branch.owner,
		name: branch.repository,
		...Object.fromEntries(names.map((name, index) => [`r${index}`, `${REF_PREFIX}${name}`])),
		...Object.fromEntries(paths.map((path, index) => [`p${index}`, path]))
	})));
	const branches = /* @__PURE__ */ new Map();
	for (const [index, name] of names.entries()) {
		const commit = targetOf(repository[`r${index}`]);
		branches.set(name, isJsonObject(commit) ? await filesOf(branch, commit, paths, "text") : {
			revision: void 0,
			files: /* @__PURE__ */ new Map()
		});
	}
	return {
		isPrivate: repository["isPrivate"] === true,
		branches
	};
}
function commitFields(paths, wanted) {
	const blob = wanted === "text" ? "object { ... on Blob { oid text isTruncated } }" : "oid type";
	return `... on Commit { oid ${paths.map((_, index) => `f${index}: file(path: $p${index}) { ${blob} }`).join(" ")} }`;
}
function pathVariables(paths) {
	return paths.map((_, index) => `, $p${index}: String!`).join("");
}
function fileQuery(paths, atCommit, wanted) {
	const commit = commitFields(paths, wanted);
	const variables = pathVariables(paths);
	return atCommit ? `query($owner: String!, $name: String!, $at: GitObjectID!${variables}) { repository(owner: $owner, name: $name) { object(oid: $at) { ${commit} } } }` : `query($owner: String!, $name: String!, $at: String!${variables}) { repository(owner: $owner, name: $name) { ref(qualifiedName: $at) { target { ${commit} } } } }`;
}
function repositoryOf(branch, { status, data, errors }) {
	const repository = isJsonObject(data) ? data["repository"] : void 0;
	const [error] = errors;
	if (error === void 0 && isJsonObject(repository)) return repository;
	const { type, message } = error ?? {
		type: void 0,
		message: "no repository in its answer"
	};
	const { reason, hint } = refusal(branch, {
		status,
		type,
		message
	}, "read");
	throw branch.failures.unreadable(reason, hint);
}
function targetOf(ref) {
	return isJsonObject(ref) ? ref["target"] : void 0;
}
async function fileText(branch, entry, wanted) {
	if (!isJsonObject(entry)) return void 0;
	if (wanted === "presence") return entry["type"] === "blob" ? "" : void 0;
	const blob = entry["object"];
	const oid = isJsonObject(blob) ? blob["oid"] : void 0;
	if (!isJsonObject(blob) || typeof oid !== "string") return void 0;
	const { text, isTruncated } = blob;
	if (typeof text === "string" && isTruncated !== true && hasId(text, oid)) return text;
	return await readBlob(branch, oid);
}
async function readBlob(branch, oid) {
	const { owner, repository, api, failures } = branch;
	const { status, text } = await asFailure(failures.unreadable, () => api.request({
		method: "GET",
		path: `/repos/${owner}/${repository}/git/blobs/${oid}`,
		headers: { accept: "application/vnd.github.raw+json" }
	}));
	if (status !== 200) {
		const { reason, hint } = refusal(branch, {
			status,
			message: "no blob"
		}, "read");
		throw failures.unreadable(reason, hint);
	}
	if (hasId(text, oid)) return text;
	throw failures.corrupt(`the file with the id ${oid} is not UTF-8 text`, "Restore it.");
}
function hasId(text, oid) {
	const bytes = Buffer.from(text);
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}
// src/adapters/github/branch-history.ts
const MAX_PAGE = 100;
const QUERY = "query($owner: String!, $name: String!, $at: String!, $first: Int!, $after: String) { repository(owner: $owner, name: $name) { ref(qualifiedName: $at) { target { ... on Commit { history(first: $first, after: $after) { nodes { oid message committedDate author { name user { login } } } pageInfo { hasNextPage endCursor } } } } } } }";
async function readHistory(branch, limit) {
	const commits = [];
	let after = null;
	while (commits.length < limit) {
		const variables = {
			owner: branch.owner,
			name: branch.repository,
			at: `${REF_PREFIX}${branch.branch}`,
			first: Math.min(MAX_PAGE, limit - commits.length),
			after
		};
		const target = targetOf(repositoryOf(branch, await asFailure(branch.failures.unreadable, () => branch.api.graphql(QUERY, variables)))["ref"]);
		const history = isJsonObject(target) ? target["history"] : void 0;
		if (!isJsonObject(history)) return commits;
		const { nodes, pageInfo } = history;
		for (const node of Array.isArray(nodes) ? nodes : []) {
			if (!isJsonObject(node)) continue;
			const author = authorOf(node["author"]);
			commits.push({
				oid: String(node["oid"]),
				message: String(node["message"]),
				committedDate: String(node["committedDate"]),
				...author === void 0 ? {} : { author }
			});
		}
		if (!(isJsonObject(pageInfo) && pageInfo["hasNextPage"] === true) || typeof pageInfo["endCursor"] !== "string") return commits;
		after = pageInfo["endCursor"];
	}
	return commits;
}
function authorOf(author) {
	if (!isJsonObject(author)) return void 0;
	const { name, user } = author;
	const login = isJsonObject(user) ? user["login"] : void 0;
	if (typeof login === "string") return login;
	return typeof name === "string" && name !== "" ? name : void 0;
}
// src/adapters/github/commit-mutation.ts
const MAX_FILES$1 = 400;
const MAX_BYTES$1 = 6291456;
function fitsMutation({ puts, deletes }) {
	if (puts.size + deletes.length > MAX_FILES$1) return false;
	let bytes = 0;
	for (const text of puts.values()) bytes += Buffer.byteLength(text);
	return bytes <= MAX_BYTES$1;
}
const MUTATION = "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
const TRAILER = "Longshore-Commit";
function commitByMutation(branch, change, id) {
	const input = {
		branch: {
			repositoryNameWithOwner: `${branch.owner}/${branch.repository}`,
			branchName: `${REF_PREFIX}${branch.branch}`
		},
		expectedHeadOid: change.expected,
		message: {
			headline: change.message,
			body: `${TRAILER}: ${id}`
		},
		fileChanges: {
			additions: [...change.puts].map(([path, text]) => ({
				path,
				contents: Buffer.from(text).toString("base64")
			})),
			deletions: change.deletes.map((path) => ({ path }))
		}
	};
	return {
		isOurs: ({ message }) => message.includes(`${TRAILER}: ${id}`),
		async move() {
			const { status, data, errors } = await branch.api.graphql(MUTATION, { input });
			const payload = isJsonObject(data) ? data["createCommitOnBranch"] : void 0;
			const commit = isJsonObject(payload) ? payload["commit"] : void 0;
			if (isJsonObject(commit)) return {
				kind: "moved",
				revision: String(commit["oid"])
			};
			const [error = { message: "no commit in its answer" }] = errors;
			return refused(branch, {
				status,
				...error
			});
		}
	};
}
function refused(branch, error) {
	if (error.type === "STALE_DATA") return { kind: "stale" };
	if (/requested for deletion/i.test(error.message)) return { kind: "nothing-to-delete" };
	if (error.type === "NOT_FOUND" && /branch|ref\b/i.test(error.message)) return { kind: "stale" };
	return {
		kind: "refused",
		...refusal(branch, error, "write")
	};
}
// src/adapters/github/commit-trees.ts
const MAX_FILES = 1250;
const MAX_BYTES = 6291456;
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function commitByTrees(branch, change) {
	const { expected } = change;
	const tree = await makeTrees(branch, change);
	if (tree === "nothing-to-delete") return {
		isOurs: () => false,
		move: async () => ({ kind: tree })
	};
	const revision = shaOf(await made(branch, "commits", {
		message: change.message,
		tree,
		parents: expected === void 0 ? [] : [expected]
	}));
	return {
		isOurs: ({ oid }) => oid === revision,
		move: () => expected === void 0 ? createRef(branch, revision) : updateRef(branch, revision)
	};
}
async function makeTrees(branch, change) {
	let tree = await treeOf(branch, change.expected);
	for (const entries of chunks(change)) {
		const answer = await post(branch, "trees", {
			...tree === void 0 ? {} : { base_tree: tree },
			tree: entries
		});
		if (answer.status === 422 && entries.some((entry) => entry["sha"] === null)) return "nothing-to-delete";
		tree = shaOf(checked(branch, answer));
	}
	return tree ?? EMPTY_TREE;
}
async function treeOf(branch, commit) {
	if (commit === void 0) return void 0;
	const path = `${gitPath(branch)}/commits/${commit}`;
	const { body } = checked(branch, await asFailure(branch.failures.unwritable, () => branch.api.request({
		method: "GET",
		path
	})));
	const tree = isJsonObject(body) ? body["tree"] : void 0;
	return isJsonObject(tree) ? String(tree["sha"]) : void 0;
}
function* chunks({ puts, deletes, expected }) {
	const file = {
		mode: "100644",
		type: "blob"
	};
	let chunk = [];
	let bytes = 0;
	for (const [path, content] of puts) {
		const size = Buffer.byteLength(content);
		if (chunk.length === MAX_FILES || chunk.length > 0 && bytes + size > MAX_BYTES) {
			yield chunk;
			chunk = [];
			bytes = 0;
		}
		chunk.push({
			...file,
			path,
			content
		});
		bytes += size;
	}
	for (const path of expected === void 0 ? [] : deletes) {
		if (chunk.length === MAX_FILES) {
			yield chunk;
			chunk = [];
		}
		chunk.push({
			...file,
			path,
			sha: null
		});
	}
	if (chunk.length > 0) yield chunk;
}
async function createRef(branch, sha) {
	const body = {
		ref: `${REF_PREFIX}${branch.branch}`,
		sha
	};
	return moved(branch, sha, await branch.api.request({
		method: "POST",
		path: `${gitPath(branch)}/refs`,
		body
	}));
}
async function updateRef(branch, sha) {
	const request = {
		method: "PATCH",
		path: `${gitPath(branch)}/refs/${encodePath(`heads/${branch.branch}`)}`,
		body: {
			sha,
			force: false
		},
		repeatable: true
	};
	return moved(branch, sha, await branch.api.request(request));
}
function moved(branch, revision, answer) {
	if (answer.status === 200 || answer.status === 201) return {
		kind: "moved",
		revision
	};
	return answer.status === 409 || /fast forward|exist/i.test(messageOf(answer)) ? { kind: "stale" } : {
		kind: "refused",
		...whyNot(branch, answer)
	};
}
async function post(branch, kind, body) {
	return await asFailure(branch.failures.unwritable, () => branch.api.request({
		method: "POST",
		path: `${gitPath(branch)}/${kind}`,
		body,
		repeatable: true
	}));
}
async function made(branch, kind, body) {
	return checked(branch, await post(branch, kind, body));
}
function checked(branch, answer) {
	if (answer.status === 200 || answer.status === 201) return answer;
	const { reason, hint } = whyNot(branch, answer);
	throw branch.failures.unwritable(reason, hint);
}
function whyNot(branch, answer) {
	const message = messageOf(answer);
	if (answer.status === 409 && /empty/i.test(message)) return {
		reason: `the repository "${branch.owner}/${branch.repository}" has no commit yet`,
		hint: "Make a first commit on its default branch."
	};
	return refusal(branch, {
		status: answer.status,
		message
	}, "write");
}
function messageOf({ body }) {
	const message = isJsonObject(body) ? body["message"] : void 0;
	return typeof message === "string" ? message : "without a reason";
}
function shaOf({ body }) {
	return isJsonObject(body) ? String(body["sha"]) : "";
}
function gitPath({ owner, repository }) {
	return `/repos/${owner}/${repository}/git`;
}
// src/adapters/github/branch-commit.ts
const MAX_TRIES = 10;
const FIRST_WAIT_MS = 50;
const MAX_WAIT_MS = 2e3;
const SEARCHED_COMMITS = 100;
async function commitToBranch(branch, change) {
	if (change.expected !== void 0 && !isCommitId(change.expected)) return {
		kind: "conflict",
		revision: (await readFiles(branch, [])).revision
	};
	const result = await moveHead(branch, change, await chooseMove(branch, change));
	if (result !== "nothing-to-delete") return result;
	const deletes = await existing(branch, change);
	if (deletes.length === change.deletes.length) throw branch.failures.unwritable("GitHub does not delete what is there", "Run it again.");
	return await commitToBranch(branch, {
		...change,
		deletes
	});
}
function isCommitId(text) {
	return /^[0-9a-f]{40}$/.test(text);
}
async function chooseMove(branch, change) {
	const { expected } = change;
	return expected !== void 0 && fitsMutation(change) ? commitByMutation(branch, {
		...change,
		expected
	}, randomUUID()) : await commitByTrees(branch, change);
}
async function moveHead(branch, { expected }, move) {
	const { clock, failures } = branch;
	for (let tries = 0;; tries += 1) {
		let lost;
		try {
			const result = await move.move();
			if (result.kind === "moved") return {
				kind: "committed",
				revision: result.revision
			};
			if (result.kind === "nothing-to-delete") return result.kind;
			if (result.kind === "refused") throw failures.unwritable(result.reason, result.hint);
		} catch (error) {
			if (!(error instanceof LongshoreError) || error.code !== "github-unreachable") throw error;
			lost = failures.unwritable(`${error.message.replace(/\.$/, "")}; whether the change was made is not known`, "Run it again: what was made is not made twice.", error);
		}
		const history = await readHistory({
			...branch,
			failures: {
				...failures,
				unreadable: failures.unwritable
			}
		}, SEARCHED_COMMITS);
		const ours = history.find((commit) => move.isOurs(commit));
		if (ours !== void 0) return {
			kind: "committed",
			revision: ours.oid
		};
		const head = history[0]?.oid;
		if (head !== expected && (expected === void 0 || includes(history, expected))) return {
			kind: "conflict",
			revision: head
		};
		if (tries === MAX_TRIES) {
			if (lost !== void 0) throw lost;
			return {
				kind: "conflict",
				revision: head
			};
		}
		await clock.sleep(fullJitter(clock, tries));
	}
}
function includes(history, oid) {
	return history.some((commit) => commit.oid === oid);
}
function fullJitter(clock, tries) {
	return Math.round(clock.random() * Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** tries));
}
async function existing(branch, { expected, deletes }) {
	const found = [];
	for (let start = 0; start < deletes.length; start += 100) {
		const paths = deletes.slice(start, start + 100);
		const { files } = await readFiles(branch, paths, expected, "presence");
		found.push(...paths.filter((path) => files.get(path) !== void 0));
	}
	return found;
}
// src/adapters/github/tar-files.ts
const BLOCK = 512;
function readTar(bytes) {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const files = /* @__PURE__ */ new Map();
	let commit;
	let longPath;
	for (let at = 0; at + BLOCK <= data.length && data[at] !== 0;) {
		const size = Number.parseInt(field(data, at + 124, 12), 8);
		const start = at + BLOCK;
		if (!(size >= 0) || start + size > data.length) throw new Error("The archive is cut off.");
		const content = data.subarray(start, start + size);
		const type = field(data, at + 156, 1);
		if (type === "g") commit = records(content).get("comment") ?? commit;
		else if (type === "x") longPath = records(content).get("path");
		else {
			if (type === "0" || type === "") files.set(inner(longPath ?? pathOf(data, at)), content);
			longPath = void 0;
		}
		at = start + Math.ceil(size / BLOCK) * BLOCK;
	}
	return {
		commit,
		files
	};
}
function field(data, at, length) {
	const text = data.toString("utf8", at, at + length);
	const end = text.indexOf("\0");
	return (end === -1 ? text : text.slice(0, end)).trim();
}
function pathOf(data, at) {
	const prefix = field(data, at + 345, 155);
	const name = field(data, at, 100);
	return prefix === "" ? name : `${prefix}/${name}`;
}
function inner(path) {
	return path.slice(path.indexOf("/") + 1);
}
function records(content) {
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at < content.length;) {
		const space = content.indexOf(32, at);
		const length = Number(content.toString("latin1", at, space));
		if (space === -1 || !(length > 0)) break;
		const record = content.toString("utf8", space + 1, at + length - 1);
		const equals = record.indexOf("=");
		found.set(record.slice(0, equals), record.slice(equals + 1));
		at += length;
	}
	return found;
}
// src/adapters/github/branch-archive.ts
const MAX_ARCHIVE_BYTES = 1073741824;
async function readArchive(branch, paths, revision) {
	const archive = await readWholeArchive(branch, revision);
	if (archive === void 0) return void 0;
	const { commit, files } = archive;
	return {
		revision: commit,
		files: new Map(paths.map((path) => [path, text(files.get(path))]))
	};
}
async function readWholeArchive(branch, revision) {
	const at = revision ?? `refs/heads/${branch.branch}`;
	try {
		const { status, bytes } = await branch.api.download(`/repos/${branch.owner}/${branch.repository}/tarball/${encodePath(at)}`);
		if (status !== 200) return void 0;
		const { commit, files } = readTar(gunzipSync(bytes, { maxOutputLength: MAX_ARCHIVE_BYTES }));
		if (commit === void 0 || revision !== void 0 && commit !== revision) return void 0;
		return {
			commit,
			files
		};
	} catch (error) {
		if (error instanceof LongshoreError && error.code === "aborted") throw error;
		return;
	}
}
function text(bytes) {
	return bytes === void 0 ? void 0 : Buffer.from(bytes).toString();
}
export { isCommitId as a, readFilesOfBranches as c, asFailure as d, encodePath as f, fullJitter as i, repositoryOf as l, readWholeArchive as n, readHistory as o, refusal as p, commitToBranch as r, readFiles as s, readArchive as t, REF_PREFIX as u };
