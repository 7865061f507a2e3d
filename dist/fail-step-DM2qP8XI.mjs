import { h as reasonOf, l as visibleText, m as LongshoreError, p as EXIT } from "./start-BAxfPhQh.mjs";
// src/action/fail-step.ts
function failStep(core, error) {
	if (error instanceof LongshoreError) {
		const hint = error.hint === void 0 ? "" : `\n${error.hint}`;
		core.error(visibleText(`${error.message}${hint}`), { title: error.code });
		return error.exitCode;
	}
	core.error(visibleText(`Longshore failed unexpectedly: ${reasonOf(error)}`), { title: "longshore" });
	if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? "");
	return EXIT.unable;
}
export { failStep as t };
