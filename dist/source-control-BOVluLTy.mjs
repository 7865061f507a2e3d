import { h as reasonOf, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { join } from "node:path";
import { access } from "node:fs/promises";
import { execFile } from "node:child_process";
// src/adapters/git/remote-repository.ts
function repositoryOfRemote(remote) {
	const path = remotePath(remote.trim());
	if (path === void 0) return "";
	const parts = path.replace(/[?#].*$/, "").replace(/\/+$/, "").replace(/\.git$/, "").split("/").filter((part) => part !== "");
	return parts.length >= 2 ? parts.join("/") : "";
}
function remotePath(remote) {
	if (remote.includes("://")) {
		if (!/^(?:https?|ssh|git):/i.test(remote) || !URL.canParse(remote)) return void 0;
		return decode(new URL(remote).pathname);
	}
	return /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/.exec(remote)?.[2];
}
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}
// src/adapters/git/run-git.ts
const TIMEOUT_MS = 3e4;
const MAX_OUTPUT_BYTES = 67108864;
const FIXED_CONFIG = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null"
];
async function runGit(args, options) {
	return await new Promise((resolve, reject) => {
		execFile("git", [
			"--no-optional-locks",
			"--literal-pathspecs",
			...FIXED_CONFIG,
			...args
		], {
			cwd: options.cwd,
			env: environment(options),
			timeout: TIMEOUT_MS,
			maxBuffer: MAX_OUTPUT_BYTES,
			windowsHide: true
		}, (failure, stdout, stderr) => {
			const code = failure === null ? 0 : failure.code;
			if (typeof code === "number") resolve({
				kind: "exited",
				code,
				stdout,
				stderr
			});
			else if (failure !== null && isMissing(failure)) resolve({ kind: "not-installed" });
			else reject(failed(args, failure));
		});
	});
}
function isMissing(failure) {
	return "code" in failure && failure.code === "ENOENT";
}
function failed(args, cause) {
	return new LongshoreError("git-failed", `"git ${args[0]}" did not come to an end: ${reasonOf(cause)}.`, {
		hint: "Run it by hand in the same directory and see what it waits for.",
		cause
	});
}
function environment({ env, config }) {
	const own = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
	const settings = [...config ?? []].flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return {
		...Object.fromEntries(own),
		...Object.fromEntries(settings),
		GIT_CONFIG_COUNT: String(config?.size ?? 0),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		LC_ALL: "C"
	};
}
// src/adapters/git/uncommitted.ts
async function uncommittedFiles(tree, files, root) {
	const changed = new Set(tree.status.split("\0").flatMap((line) => line.length > 3 ? [line.slice(3)] : []));
	const tracked = new Set(tree.tracked.split("\0"));
	const found = [];
	for (const file of files) {
		const path = `${tree.prefix}${file}`;
		if (changed.has(path)) found.push(file);
		else if (!tracked.has(path) && await exists(join(root, file))) found.push(file);
	}
	return found.sort();
}
async function exists(path) {
	try {
		await access(path);
		return true;
	} catch {
		return false;
	}
}
// src/adapters/git/source-control.ts
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function createGitSourceControl(options) {
	const git = {
		cwd: options.root,
		env: options.env
	};
	return {
		state: (files) => readState(files, options, git),
		ancestry: (older, newer) => readAncestry(older, newer, git)
	};
}
async function readState(files, options, git) {
	const given = options.repository ?? "";
	const unfenced = (repository, unfencedBecause) => ({
		repository,
		unfencedBecause
	});
	const prefix = await runGit(["rev-parse", "--show-prefix"], git);
	if (prefix.kind === "not-installed") return unfenced(given, "git is not installed");
	if (prefix.code !== 0) return unfenced(given, refusal(prefix.stderr));
	const repository = given === "" ? await readRemote(git) : given;
	const head = await runGit([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	], git);
	const commit = head.kind === "exited" ? head.stdout.trim() : "";
	if (!COMMIT.test(commit)) return unfenced(repository, "there is no commit yet");
	const uncommitted = await readUncommitted(files, stripNewline(prefix.stdout), git);
	const [first] = uncommitted;
	if (first === void 0) return {
		repository,
		commit
	};
	return unfenced(repository, `there are uncommitted changes in "${first}"${uncommitted.length === 1 ? "" : ` and ${uncommitted.length - 1} more`}`);
}
function refusal(stderr) {
	if (stderr.includes("dubious ownership")) return "git refuses a directory of another owner until \"safe.directory\" names it";
	if (stderr.includes("not a git repository")) return "this is not a git repository";
	if (stderr.includes("must be run in a work tree")) return "this is not a git working tree";
	const [line = ""] = stderr.trim().split("\n");
	return `git cannot read the repository (${line.replace(/^fatal: /, "")})`;
}
async function readRemote(git) {
	const remote = await runGit([
		"config",
		"--get",
		"remote.origin.url"
	], git);
	return remote.kind === "exited" && remote.code === 0 ? repositoryOfRemote(remote.stdout) : "";
}
async function readUncommitted(files, prefix, git) {
	const safe = {
		...git,
		config: await withoutFilters(git)
	};
	const [status, tracked] = await Promise.all([output([
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=no",
		"--ignore-submodules=all"
	], safe), output([
		"ls-files",
		"-z",
		"--full-name"
	], safe)]);
	return await uncommittedFiles({
		status,
		tracked,
		prefix
	}, files, git.cwd);
}
async function withoutFilters(git) {
	const listed = await runGit([
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\..*\\.(clean|smudge|process|required)$"
	], git);
	const keys = listed.kind === "exited" ? listed.stdout.split("\0").filter((key) => key !== "") : [];
	return new Map(keys.map((key) => [key, key.endsWith(".required") ? "false" : ""]));
}
async function output(args, git) {
	const outcome = await runGit(args, git);
	if (outcome.kind === "exited" && outcome.code === 0) return outcome.stdout;
	const said = outcome.kind === "exited" ? outcome.stderr.trim() : "it is not installed";
	throw new LongshoreError("git-failed", `"git ${args[0]}" failed: ${said}.`, { hint: "Run it by hand in the same directory." });
}
async function readAncestry(older, newer, git) {
	if (older === newer) return "ancestor";
	if (!COMMIT.test(older) || !COMMIT.test(newer)) return "unknown";
	const outcome = await runGit([
		"merge-base",
		"--is-ancestor",
		older,
		newer
	], git);
	if (outcome.kind === "not-installed") return "unknown";
	if (outcome.code === 0) return "ancestor";
	if (outcome.code !== 1) return "unknown";
	const shallow = await runGit(["rev-parse", "--is-shallow-repository"], git);
	return shallow.kind === "exited" && shallow.stdout.trim() === "false" ? "not-ancestor" : "unknown";
}
function stripNewline(text) {
	return text.replace(/\n$/, "");
}
export { runGit as n, createGitSourceControl as t };
