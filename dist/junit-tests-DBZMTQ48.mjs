import { dn as groupBy } from "./dispatching-BM85niOH.mjs";
import { i as content, r as attributes, t as findingSuite } from "./junit-C8g6tfBC.mjs";
import { c as visibleLine, n as PLAIN } from "./start-D1Q6O1zn.mjs";
import { t as failureLines } from "./test-words-Dl3iR9xb.mjs";
// src/report/junit-tests.ts
function junitTests({ cases, summary, coverage }) {
	const gaps = [...groupBy(coverage?.gaps ?? [], ({ file }) => file)].map(([file, ofFile]) => findingSuite(file, ofFile, ({ severity }) => severity === "error"));
	const tests = gaps.reduce((sum, one) => sum + one.tests, summary.cases);
	const failures = gaps.reduce((sum, one) => sum + one.failures, summary.failed);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${attributes({
			name: "longshore test",
			tests,
			failures,
			errors: 0
		})}>`,
		...[...groupBy(cases, ({ file }) => file)].flatMap(([file, ofFile]) => suite(file, ofFile)),
		...gaps.flatMap(({ lines }) => lines),
		"</testsuites>",
		""
	].join("\n");
}
function suite(file, cases) {
	const failures = cases.filter((one) => one.failures.length > 0).length;
	const name = visibleLine(file);
	return [
		`  <testsuite${attributes({
			name,
			tests: cases.length,
			failures,
			errors: 0,
			skipped: 0
		})}>`,
		...cases.flatMap(testCase),
		"  </testsuite>"
	];
}
function testCase({ file, name, range, failures }) {
	const place = visibleLine(file);
	const head = `    <testcase${attributes({
		classname: place,
		name: visibleLine(name),
		file: place,
		line: range.start.line
	})}`;
	if (failures.length === 0) return [`${head}/>`];
	return [
		`${head}>`,
		...failures.map((failure) => {
			const { line, column } = failure.range.start;
			const message = visibleLine(failure.message);
			const lines = [`${place}:${line}:${column}: ${message}`, ...failureLines(failure, PLAIN).map((text) => `  ${text}`)];
			return `      <failure${attributes({
				type: failure.kind,
				message
			})}>${content(lines.join("\n"))}</failure>`;
		}),
		"    </testcase>"
	];
}
export { junitTests };
