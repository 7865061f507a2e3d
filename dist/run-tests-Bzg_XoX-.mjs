import { n as testChecked } from "./test-K4c6g82g.mjs";
import { r as compareDiagnostics } from "./load-catalog-obq8pdVH.mjs";
import { n as PLAIN, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { n as testsTerminal, r as testJson, t as testDiagnostics } from "./test-diagnostics-DBQ8gKwe.mjs";
import { n as testSentence } from "./test-words-Dl3iR9xb.mjs";
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
