import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.mjs";
import { t as require_picomatch } from "./picomatch-2LNNcdV6.mjs";
import { c as visibleLine, h as reasonOf, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { $ as DEFAULT_CONFIG, gn as withStopSignal, i as errorTerminal } from "./dispatching-BM85niOH.mjs";
import { join, posix } from "node:path";
import { watch } from "node:fs";
import { stat } from "node:fs/promises";
// src/adapters/file-system/watch-files.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const SETTLE_MS = 100;
function createFileWatch(root) {
	const pending = /* @__PURE__ */ new Set();
	let wake = () => {};
	const folders = /* @__PURE__ */ new Map();
	const parents = /* @__PURE__ */ new Map();
	function note(file) {
		pending.add(file);
		wake();
	}
	function open(folder, recursive, onFile) {
		try {
			const watcher = watch(join(root, folder), { recursive }, (_event, name) => {
				if (name !== null) onFile(posix.join(folder, name.replaceAll("\\", "/")));
			});
			return watcher.on("error", () => watcher.close());
		} catch (cause) {
			throw new LongshoreError("file-unreadable", `The folder "${folder}" cannot be watched: ${reasonOf(cause)}.`, {
				hint: "Name fewer folders in the configuration, or run the tests without --watch.",
				cause
			});
		}
	}
	return {
		async add(places) {
			for (const folder of places.folders) {
				if (folders.has(folder) || !await isFolder(join(root, folder))) continue;
				folders.set(folder, open(folder, true, (file) => {
					if (isOfInterest(file)) note(file);
				}));
			}
			for (const file of places.files) {
				const folder = posix.dirname(file);
				const known = parents.get(folder);
				if (known !== void 0) known.files.add(file);
				else if (await isFolder(join(root, folder))) {
					const files = /* @__PURE__ */ new Set([file]);
					const watcher = open(folder, false, (name) => {
						if (files.has(name)) note(name);
					});
					parents.set(folder, {
						watcher,
						files
					});
				}
			}
		},
		async changed(signal) {
			if (pending.size === 0 && !signal.aborted) await new Promise((resolve) => {
				wake = resolve;
				signal.addEventListener("abort", () => resolve(), { once: true });
			});
			if (!signal.aborted) await settled();
			const names = [...pending].sort();
			pending.clear();
			return names;
		},
		close() {
			for (const watcher of folders.values()) watcher.close();
			for (const { watcher } of parents.values()) watcher.close();
		}
	};
}
function settled() {
	return new Promise((resolve) => {
		setTimeout(resolve, SETTLE_MS);
	});
}
async function isFolder(path) {
	return (await stat(path).catch(() => void 0))?.isDirectory() === true;
}
function isOfInterest(file) {
	const isHidden = file.split("/").some((part) => part.startsWith(".") || part === "node_modules");
	return /\.(json|ya?ml)$/i.test(file) && !isHidden;
}
// src/cli/watch-tests.ts
async function watchTests(root, run, context) {
	const { output } = context;
	const watch = createFileWatch(root);
	let exitCode = EXIT.fine;
	try {
		await withStopSignal(async (signal) => {
			await watch.add(placesOf(DEFAULT_CONFIG.automations));
			while (!signal.aborted) {
				const { tested, exitCode: code } = await runShown(run, context);
				exitCode = code;
				if (tested !== void 0) await watch.add(placesOfTests(tested));
				await output.err("Waiting for changes; Ctrl-C ends it.\n");
				const names = await watch.changed(signal);
				if (signal.aborted) return;
				await output.err(`\nChanged: ${names.map(visibleLine).join(", ")}\n`);
			}
		});
	} finally {
		watch.close();
	}
	return exitCode;
}
async function runShown(run, { output }) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof LongshoreError)) throw error;
		await output.err(errorTerminal(error, output.errPaint));
		return { exitCode: error.exitCode };
	}
}
const CONFIG_FILES = ["longshore.yaml", ".github/longshore.yaml"];
function placesOfTests({ checked, files, eventFiles }) {
	const { config, configFile } = checked;
	const named = configFile === void 0 ? [] : [configFile];
	return placesOf(config.automations, [
		...named,
		...files,
		...eventFiles
	]);
}
function placesOf(globs, files = []) {
	return {
		folders: globs.filter((glob) => !glob.startsWith("!")).map((glob) => posix.normalize(import_picomatch.default.scan(glob).base || ".")),
		files: [...CONFIG_FILES, ...files]
	};
}
export { watchTests };
