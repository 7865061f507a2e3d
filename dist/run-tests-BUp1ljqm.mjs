import { n as testChecked } from "./test-DOuZge16.mjs";
import { r as compareDiagnostics } from "./load-catalog-DHU60uJa.mjs";
import { n as PLAIN, p as EXIT } from "./start-BUwBX8fW.mjs";
import { n as testsTerminal, r as testJson, t as testDiagnostics } from "./test-diagnostics-Bmie8UbR.mjs";
import { n as testSentence } from "./test-words-COxFXdTT.mjs";
// src/action/run-tests.ts
async function runTests(checked, paths, { env }, deps) {
	const repository = env["GITHUB_REPOSITORY"];
	const input = {
		paths,
		...repository === void 0 ? {} : { repository }
	};
	const { result, diagnostics, files, texts } = await testChecked(checked, input, deps);
	const found = [...diagnostics, ...testDiagnostics(result.cases)];
	const sentence = testSentence(result.summary, files.length);
	return {
		shown: {
			...checked,
			diagnostics: [...checked.diagnostics, ...found].sort(compareDiagnostics),
			texts: new Map([...checked.texts, ...texts]),
			summary: {
				...checked.summary,
				errors: checked.summary.errors + found.length
			}
		},
		report: {
			revision: void 0,
			log: `${testsTerminal(result.cases, PLAIN)}\n${sentence}`,
			sections: files.length === 0 ? [] : [[
				"### Tests",
				"",
				sentence,
				""
			]],
			json: testJson(result),
			exitCode: found.length === 0 ? EXIT.fine : EXIT.findings
		}
	};
}
export { runTests };
