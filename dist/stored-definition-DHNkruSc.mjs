import { G as textDigest, L as corrupt, N as isAutomation, R as parseJson } from "./dispatching-BM85niOH.mjs";
// src/sync/stored-definition.ts
function parseStoredDefinition(text, digest, file) {
	if (text === void 0) throw corrupt(file, "is missing");
	if (textDigest(text) !== digest) throw corrupt(file, "does not have the digest that the snapshot says");
	const value = parseJson(text, file);
	if (!isAutomation(value)) throw corrupt(file, "is not an automation");
	return value;
}
export { parseStoredDefinition as t };
