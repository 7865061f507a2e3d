import { F as isSnapshotFile, I as snapshotProblem, L as corrupt, W as snapshotDigest, z as parseStoreFile } from "./dispatching-BM85niOH.mjs";
// src/sync/snapshot-file.ts
const EMPTY_SNAPSHOT = { file: {
	format: 1,
	digest: snapshotDigest({
		automations: [],
		configs: {}
	}),
	sources: [],
	configs: {},
	automations: []
} };
function formatSnapshot(file) {
	const rows = file.automations.map((row) => JSON.stringify(row));
	return `{\n${[
		`"format":1`,
		`"digest":${JSON.stringify(snapshotDigest(file))}`,
		`"sources":${JSON.stringify(file.sources)}`,
		`"configs":${JSON.stringify(file.configs)}`,
		`"automations":[${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n`}]`
	].join(",\n")}\n}\n`;
}
function parseSnapshot(text, file) {
	const value = parseStoreFile(text, file);
	if (!isSnapshotFile(value)) throw corrupt(file, snapshotProblem());
	if (value.digest !== snapshotDigest(value)) throw corrupt(file, "does not have the digest it was written with");
	return value;
}
export { formatSnapshot as n, parseSnapshot as r, EMPTY_SNAPSHOT as t };
