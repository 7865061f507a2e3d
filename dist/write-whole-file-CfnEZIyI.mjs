import { Wt as makeDirectory } from "./dispatching-CSjYgEro.mjs";
import { basename, dirname, join } from "node:path";
import { lstat, open, rename, rm } from "node:fs/promises";
import { randomBytes } from "node:crypto";
// src/adapters/file-system/write-whole-file.ts
async function writeWholeFile(path, text) {
	await makeDirectory(dirname(path));
	const stats = await lstat(path).catch(() => void 0);
	if (stats !== void 0 && !stats.isFile()) throw new Error("it is no regular file");
	const random = randomBytes(6).toString("hex");
	const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${random}.tmp`);
	try {
		const file = await open(temporary, "wx");
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (cause) {
		await rm(temporary, { force: true });
		throw cause;
	}
}
export { writeWholeFile as t };
