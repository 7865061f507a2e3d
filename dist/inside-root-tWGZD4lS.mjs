import { yn as systemCode } from "./dispatching-BM85niOH.mjs";
import { dirname, relative, sep } from "node:path";
import { realpath } from "node:fs/promises";
// src/adapters/file-system/inside-root.ts
async function refuseOutside(root, path) {
	const real = await realpath(path).catch((error) => {
		if (systemCode(error) === "ENOENT") return void 0;
		throw error;
	});
	if (real === void 0) {
		if (path !== root) await refuseOutside(root, dirname(path));
		return;
	}
	const below = relative(await realpath(root), real);
	if (below === ".." || below.startsWith(`..${sep}`)) throw new Error(`"${real}" is outside the repository`);
}
export { refuseOutside as t };
