import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
// src/report/junit-xml.ts
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${content(String(value))}"`).join("");
}
const NOT_XML = /[\ufffe\uffff]|\p{Cs}/gu;
function content(text) {
	return text.replaceAll(NOT_XML, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("##[", "#&#35;[");
}
// src/report/junit.ts
function junit(diagnostics, files, failOn) {
	const byFile = new Map(files.map((file) => [file, []]));
	for (const one of diagnostics) {
		const found = byFile.get(one.file);
		if (found === void 0) byFile.set(one.file, [one]);
		else found.push(one);
	}
	const fails = (one) => one.severity === "error" || failOn === "warning";
	const suites = [...byFile].map(([file, found]) => findingSuite(file, found, fails));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${attributes({
			name: "longshore validate",
			tests: suites.reduce((sum, { tests }) => sum + tests, 0),
			failures: suites.reduce((sum, { failures }) => sum + failures, 0),
			errors: 0
		})}>`,
		...suites.flatMap(({ lines }) => lines),
		"</testsuites>",
		""
	].join("\n");
}
function findingSuite(file, found, fails) {
	const failures = found.filter(fails).length;
	const tests = Math.max(1, found.length);
	const name = visibleLine(file);
	const cases = found.length === 0 ? [`    <testcase${attributes({
		classname: name,
		name: "valid",
		file: name
	})}/>`] : found.flatMap((one) => testCase(one, fails(one)));
	return {
		tests,
		failures,
		lines: [
			`  <testsuite${attributes({
				name,
				tests,
				failures,
				errors: 0,
				skipped: 0
			})}>`,
			...cases,
			"  </testsuite>"
		]
	};
}
function testCase(one, isFailure) {
	const file = visibleLine(one.file);
	const { line, column } = one.range.start;
	const message = visibleLine(one.message);
	const hint = one.hint === void 0 ? "" : `\n  hint: ${visibleLine(one.hint)}`;
	const text = content(`${file}:${line}:${column}: ${one.severity}: ${message} [${one.code}]${hint}`);
	const body = isFailure ? `<failure${attributes({
		type: one.code,
		message
	})}>${text}</failure>` : `<system-out>${text}</system-out>`;
	return [
		`    <testcase${attributes({
			classname: file,
			name: `${one.code} at ${line}:${column}`,
			file,
			line
		})}>`,
		`      ${body}`,
		"    </testcase>"
	];
}
export { content as i, junit as n, attributes as r, findingSuite as t };
