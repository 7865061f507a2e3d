import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.mjs";
import { t as require_picomatch } from "./picomatch-2LNNcdV6.mjs";
import { D as MAX_DIRECTORY_ENTRIES, E as MAX_DEFINITION_BYTES, M as MAX_FILES, N as MAX_INFLATED_BYTES, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { n as isTestFile } from "./test-file-D9yJPcJl.mjs";
import { vn as whyUnreadable, yn as systemCode } from "./dispatching-BM85niOH.mjs";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
// src/adapters/file-system/definition-globs.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function definitionGlobs(globs) {
	const included = globs.filter((glob) => !isExclusion(glob)).flatMap(inRoot);
	const excluded = globs.filter(isExclusion).flatMap((glob) => inRoot(glob.slice(1)));
	const includes = included.map(matcher);
	const excludes = excluded.map(matcher);
	return {
		bases: included.map((glob) => import_picomatch.default.scan(glob, { nonegate: true }).base),
		matches: (file) => includes.some((matches) => matches(file)) && !excludes.some((matches) => matches(file))
	};
}
function isExclusion(glob) {
	return glob.startsWith("!") && !glob.startsWith("!(");
}
function inRoot(glob) {
	if (glob === "") return [];
	const clean = posix.normalize(glob).replace(/\/+$/, "");
	return clean === ".." || clean.startsWith("../") || glob.startsWith("/") ? [] : [clean];
}
function matcher(glob) {
	const matchesGlob = (0, import_picomatch.default)(glob, {
		dot: false,
		nonegate: true
	});
	const folder = glob === "." ? "" : `${glob}/`;
	return (file) => file === glob || matchesGlob(file) || file.startsWith(folder) && !/(?:^|\/)\./.test(file.slice(folder.length));
}
// src/adapters/file-system/path-in-root.ts
function pathInRoot(path, base) {
	const name = nameBelow(base.root, absolutePath(path, base));
	if (name !== void 0) return name;
	throw new LongshoreError("path-outside", `The path "${path}" lies outside "${base.root}".`, { hint: "Name files of the repository, or run Longshore in the other one." });
}
function absolutePath(path, { workingDirectory }) {
	if (path.includes("\0")) throw new LongshoreError("input-invalid", "A path has a NUL character.");
	return resolve(workingDirectory, path);
}
function nameBelow(root, absolute) {
	const name = relative(root, absolute);
	if (name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name)) return void 0;
	return name.split(sep).join("/");
}
// src/adapters/file-system/path-kind.ts
async function kindOfPath(path) {
	try {
		const found = await stat(path);
		if (found.isDirectory()) return "directory";
		return found.isFile() ? "file" : "other";
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "other";
	}
}
// src/adapters/file-system/read-definition.ts
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;
function createDefinitionReader(root, maxBytes = MAX_DEFINITION_BYTES) {
	const realRoot = realpathSync.native(root);
	const plainFolders = /* @__PURE__ */ new Map();
	function isPlainFolder(folder) {
		const known = plainFolders.get(folder) ?? realpathSync.native(join(root, folder)) === join(realRoot, folder);
		plainFolders.set(folder, known);
		return known;
	}
	function open(file, listed) {
		return (listed ? openPlain(file) : void 0) ?? openResolved(file);
	}
	function openPlain(file) {
		if (constants.O_NOFOLLOW === void 0) return void 0;
		try {
			if (!isPlainFolder(posix.dirname(file))) return void 0;
			return {
				file,
				handle: openSync(join(realRoot, file), FLAGS | constants.O_NOFOLLOW)
			};
		} catch {
			return;
		}
	}
	function openResolved(file) {
		const path = realpathSync.native(join(root, file));
		if (path !== realRoot && !path.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return unreadable(file, "file-outside", {
			message: `The file "${file}" is a symbolic link that leads out of the repository.`,
			hint: "Replace the link by the file itself."
		});
		return {
			file: relative(realRoot, path).split(sep).join("/"),
			handle: openSync(path, FLAGS)
		};
	}
	return { read: (file, listed) => {
		try {
			const opened = open(file, listed);
			if ("kind" in opened) return opened;
			try {
				return readHandle(opened, maxBytes);
			} finally {
				closeSync(opened.handle);
			}
		} catch (error) {
			return unreadable(file, "file-unreadable", {
				message: `The file "${file}" cannot be read: ${whyUnreadable(error)}.`,
				hint: "Make it a readable file, or leave it out of the paths."
			});
		}
	} };
}
function readHandle({ file, handle }, maxBytes) {
	const status = fstatSync(handle);
	if (!status.isFile()) return unreadable(file, "file-unreadable", {
		message: `"${file}" is not a regular file.`,
		hint: "Make it a readable file, or leave it out of the paths."
	});
	if (status.size > maxBytes) return tooLarge(file, status.size, maxBytes);
	const buffer = status.size < SMALL.length ? SMALL : Buffer.allocUnsafe(status.size + 1);
	let length = 0;
	do {
		const bytesRead = readSync(handle, buffer, length, status.size + 1 - length, null);
		if (bytesRead === 0) break;
		length += bytesRead;
	} while (length < status.size);
	if (length > status.size) return unreadable(file, "file-unreadable", {
		message: `The file "${file}" changed while it was read.`,
		hint: "Run the command again."
	});
	return decode(file, buffer.subarray(0, length));
}
const SMALL = Buffer.allocUnsafeSlow(16384);
const UTF8 = new TextDecoder("utf-8", { fatal: true });
function decode(file, bytes) {
	const hint = "Save it as UTF-8 text.";
	if (bytes.includes(0)) return unreadable(file, "file-not-text", {
		message: `"${file}" has a NUL byte.`,
		hint
	});
	try {
		return {
			kind: "text",
			file,
			text: UTF8.decode(bytes)
		};
	} catch {
		return unreadable(file, "file-not-text", {
			message: `"${file}" is not UTF-8 text.`,
			hint
		});
	}
}
function tooLarge(file, bytes, maxBytes) {
	return unreadable(file, "file-too-large", {
		message: `The file "${file}" has ${bytes} bytes; at most ${maxBytes} (${sizeText(maxBytes)}) are read.`,
		hint: isTestFile(file) ? "Split it: cases may be spread over several files." : "Split it: a file may hold a single automation."
	});
}
function sizeText(bytes) {
	const kibibytes = bytes / 1024;
	return kibibytes % 1024 === 0 ? `${kibibytes / 1024} MiB` : `${kibibytes} KiB`;
}
function unreadable(file, code, { message, hint }) {
	return {
		kind: "unreadable",
		file,
		code,
		message,
		hint
	};
}
// src/adapters/file-system/walk.ts
const SKIPPED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function createWalk(root) {
	const listed = /* @__PURE__ */ new Map();
	let entries = 0;
	async function list(folder) {
		const found = [];
		const pending = [folder];
		for (let next = pending.pop(); next !== void 0; next = pending.pop()) for (const entry of await readFolder(join(root, next), next)) {
			entries += 1;
			if (entries > 5e4) throw tooMany(folder);
			const name = next === "" ? entry.name : `${next}/${entry.name}`;
			if (entry.isDirectory()) {
				if (!SKIPPED.has(entry.name) && !entry.name.startsWith(".")) pending.push(name);
			} else if (entry.isFile() || entry.isSymbolicLink()) found.push(name);
		}
		return found;
	}
	return { files: (folder) => {
		const clean = posix.normalize(`${folder}/`).replace(/^\.\/$|\/$/, "");
		if (clean === ".." || clean.startsWith("../")) return Promise.resolve([]);
		const known = listed.get(clean) ?? list(clean);
		listed.set(clean, known);
		return known;
	} };
}
async function readFolder(path, name) {
	try {
		return await readdir(path, { withFileTypes: true });
	} catch (cause) {
		const code = systemCode(cause);
		if (code === "ENOENT" || code === "ENOTDIR") return [];
		throw new LongshoreError("file-unreadable", `The folder "${name === "" ? "." : name}" cannot be read: ${whyUnreadable(cause)}.`, {
			hint: "Make it readable, or leave it out of the paths.",
			cause
		});
	}
}
function tooMany(folder) {
	return new LongshoreError("too-many-files", `Below "${folder === "" ? "." : folder}" are more than ${MAX_DIRECTORY_ENTRIES} files and folders.`, { hint: "Narrow the configuration's \"automations\", or name paths." });
}
// src/adapters/file-system/definition-files.ts
const DEFINITION = /\.(json|ya?ml)$/i;
function createDefinitionFiles(options) {
	const { root } = options;
	return {
		root,
		nameOf: (path) => pathInRoot(path, options) || ".",
		find: async (find) => {
			const { names, spelled } = await findNames(find, options);
			const reader = createDefinitionReader(root);
			return eachOnce(names.map((file) => reader.read(file, !spelled.has(file))));
		},
		read: (file) => readOne(file, root, MAX_DEFINITION_BYTES),
		readEvents: (file) => readOne(file, root, MAX_INFLATED_BYTES)
	};
}
async function readOne(file, root, maxBytes) {
	if (await kindOfPath(join(root, file)) === "missing") return void 0;
	return createDefinitionReader(root, maxBytes).read(file, false);
}
function eachOnce(files) {
	return [...new Map(files.map((one) => [one.file, one])).values()].sort((a, b) => a.file < b.file ? -1 : 1);
}
async function findNames({ paths, globs, reads, kinds = "definitions" }, base) {
	const search = {
		base,
		configured: definitionGlobs(globs),
		walk: createWalk(base.root),
		isWanted: (file) => DEFINITION.test(file) && (kinds === "both" || isTestFile(file) === (kinds === "tests")),
		names: /* @__PURE__ */ new Set(),
		spelled: /* @__PURE__ */ new Set()
	};
	const { names, spelled } = search;
	if (paths.length === 0 || reads === "everything") await addConfigured(search);
	for (const path of paths) await addPath(path, search);
	if (names.size > 2e4) throw new LongshoreError("too-many-files", `There are ${names.size} definition files; at most ${MAX_FILES} are read.`, { hint: "Narrow the configuration's \"automations\", or name paths." });
	return {
		names: [...names].sort(),
		spelled
	};
}
async function addConfigured(search) {
	const { base, configured, walk, isWanted, names, spelled } = search;
	const add = (file) => {
		if (configured.matches(file) && isWanted(file)) names.add(file);
	};
	for (const name of configured.bases) {
		const kind = await kindOfPath(join(base.root, name));
		if (kind === "file" || kind === "other" && isWanted(name)) {
			spelled.add(name);
			add(name);
		} else for (const file of await walk.files(name)) add(file);
	}
}
async function addGlob(glob, { walk, isWanted, names }) {
	const matches = (0, import_picomatch.default)(glob, {
		dot: false,
		nonegate: true
	});
	for (const file of await walk.files(import_picomatch.default.scan(glob, { nonegate: true }).base)) if (matches(file) && isWanted(file)) names.add(file);
}
async function addPath(path, search) {
	const { base, configured, walk, isWanted, names, spelled } = search;
	const kind = await kindOfPath(absolutePath(path, base));
	if (kind === "missing" && !import_picomatch.default.scan(path, { nonegate: true }).isGlob) throw new LongshoreError("path-not-found", `The path "${path}" does not exist.`, { hint: `Paths are relative to "${base.workingDirectory}".` });
	const name = pathInRoot(path, base);
	if (kind === "missing") return addGlob(name, search);
	if (kind === "directory") {
		const below = (await walk.files(name)).filter(isWanted);
		const chosen = below.filter(configured.matches);
		for (const file of chosen.length > 0 || name === "" ? chosen : below) names.add(file);
		return;
	}
	if (!DEFINITION.test(name)) throw new LongshoreError("input-invalid", `The file "${path}" is no definition file.`, { hint: "Files ending in .json, .yaml and .yml are read." });
	if (!isWanted(name)) return;
	spelled.add(name);
	names.add(name);
}
export { createWalk as n, kindOfPath as r, createDefinitionFiles as t };
