// src/report/most-severe.ts
function mostSevereFirst(diagnostics) {
	return ["error", "warning"].flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
}
export { mostSevereFirst as t };
