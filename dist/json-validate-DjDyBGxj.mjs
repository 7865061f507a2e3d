import { T as jsonText } from "./dispatching-BM85niOH.mjs";
// src/report/json-validate.ts
function validateJson(diagnostics, summary) {
	return jsonText({
		diagnostics: diagnostics.map((one) => ({
			code: one.code,
			severity: one.severity,
			message: one.message,
			...one.hint === void 0 ? {} : { hint: one.hint },
			file: one.file,
			range: one.range,
			notes: one.notes.map(({ message, file, range }) => ({
				message,
				file,
				range
			}))
		})),
		summary
	});
}
export { validateJson as t };
