import { Q as runRoutePath, Z as entityRoutePath, dn as groupBy } from "./dispatching-BM85niOH.mjs";
const RUN = "run/";
const ENTITY = "entity/";
function listensTo(automation) {
	const { event } = automation.trigger;
	return "actionIdentifier" in event ? `${RUN}${event.actionIdentifier}` : `${ENTITY}${event.blueprintIdentifier}`;
}
function routePath(target) {
	return target.startsWith(RUN) ? runRoutePath(target.slice(4)) : entityRoutePath(target.slice(7));
}
function indexListeners(rows) {
	return groupBy(rows, (row) => row.listensTo);
}
function routeMembers(target, listeners) {
	const members = /* @__PURE__ */ new Map();
	let targets = [target];
	for (let hop = 0; hop <= 5 && targets.length > 0; hop += 1) {
		const next = [];
		for (const row of targets.flatMap((each) => listeners.get(each) ?? [])) {
			if (members.has(row.identifier)) continue;
			members.set(row.identifier, row);
			next.push(`${RUN}${row.identifier}`);
		}
		targets = next;
	}
	return [...members.values()].sort((a, b) => a.identifier < b.identifier ? -1 : 1);
}
function touchedTargets(changed, targetsOf) {
	const touched = new Set(changed);
	let targets = [...touched];
	for (let hop = 1; hop <= 5 && targets.length > 0; hop += 1) {
		const above = targets.filter((target) => target.startsWith(RUN)).flatMap((target) => targetsOf.get(target.slice(4)) ?? []);
		targets = [...new Set(above)].filter((target) => !touched.has(target));
		for (const target of targets) touched.add(target);
	}
	return touched;
}
export { touchedTargets as a, routePath as i, listensTo as n, routeMembers as r, indexListeners as t };
