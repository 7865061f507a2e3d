import { Hn as formatPath, J as toJson, K as canonicalAutomation, Un as isJsonObject, et as DEFAULT_RUNTIME_CONFIG } from "./dispatching-BM85niOH.mjs";
// src/sync/diff.ts
function diffAutomations(before, after) {
	return diff(toJson(canonicalAutomation(before)), toJson(canonicalAutomation(after)), []);
}
function diffConfigs(before, after) {
	return diff(configJson(before ?? DEFAULT_RUNTIME_CONFIG), configJson(after), []);
}
function configJson(config) {
	return JSON.parse(JSON.stringify(config));
}
function diffValues(before, after, path) {
	return diff(before, after, path);
}
function diff(before, after, path) {
	if (Array.isArray(before) && Array.isArray(after)) return diffArrays(before, after, path);
	if (isJsonObject(before) && isJsonObject(after)) return diffObjects(before, after, path);
	return Object.is(before, after) ? [] : [fieldChange(path, before, after)];
}
function diffArrays(before, after, path) {
	const changes = [];
	for (let index = 0; index < Math.max(before.length, after.length); index += 1) changes.push(...diff(before[index], after[index], [...path, index]));
	return changes;
}
function diffObjects(before, after, path) {
	const changes = [];
	for (const [key, value] of Object.entries(after)) {
		const old = Object.hasOwn(before, key) ? before[key] : void 0;
		changes.push(...diff(old, value, [...path, key]));
	}
	for (const [key, value] of Object.entries(before)) if (!Object.hasOwn(after, key)) changes.push(fieldChange([...path, key], value, void 0));
	if (changes.length > 0) return changes;
	return Object.keys(before).join("\0") !== Object.keys(after).join("\0") ? [fieldChange(path, before, after)] : [];
}
function fieldChange(path, before, after) {
	return {
		path: formatPath(path),
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
export { diffConfigs as n, diffValues as r, diffAutomations as t };
