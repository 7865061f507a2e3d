import { fn as makeDirectory, pn as writeDurably } from "./dispatching-BM85niOH.mjs";
import { basename, dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { lstat, rename, rm } from "node:fs/promises";
// src/adapters/file-system/write-whole-file.ts
async function writeWholeFile(path, text) {
	await makeDirectory(dirname(path));
	const stats = await lstat(path).catch(() => void 0);
	if (stats !== void 0 && !stats.isFile()) throw new Error("it is no regular file");
	const random = randomBytes(6).toString("hex");
	const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${random}.tmp`);
	try {
		await writeDurably(temporary, text);
		await rename(temporary, path);
	} catch (cause) {
		await rm(temporary, { force: true });
		throw cause;
	}
}
export { writeWholeFile as t };
