import { c as visibleLine, n as PLAIN } from "./start-D1Q6O1zn.mjs";
import { S as decisionJson, T as jsonText, dn as groupBy } from "./dispatching-BM85niOH.mjs";
import { t as failureLines } from "./test-words-Dl3iR9xb.mjs";
// src/report/json-tests.ts
function testJson({ cases, summary, coverage }) {
	return jsonText({
		cases: cases.map(caseJson),
		...coverage === void 0 ? {} : coverageJson(coverage),
		summary: {
			...summary,
			...coverage === void 0 ? {} : coverageSummaryJson(coverage)
		}
	});
}
function coverageJson({ expressions, mutants, equivalent, untested, gaps }) {
	return {
		coverage: expressions.map(({ index, ...one }) => one),
		mutants: mutants.map((one) => mutantJson(one, equivalent.get(one))),
		untested,
		gaps: gaps.map(gapJson)
	};
}
function mutantJson({ automation, mutant, end }, reason) {
	const { mutation, expression, changed } = mutant;
	return {
		automation,
		mutation,
		killed: end.kind === "killed",
		...expression === void 0 ? {} : { expression },
		...changed === void 0 ? {} : { changed },
		...end.kind === "killed" ? { by: end.by } : {},
		...end.kind === "untried" ? { untried: true } : {},
		...reason === void 0 ? {} : { equivalent: reason }
	};
}
function gapJson({ code, message, hint, file, range }) {
	return {
		code,
		message,
		...hint === void 0 ? {} : { hint },
		file,
		range
	};
}
function coverageSummaryJson({ summary }) {
	const { mutants, survived, equivalent, untried } = summary;
	return {
		mutants,
		survived,
		equivalent,
		untried
	};
}
function caseJson({ file, name, failures }) {
	return {
		file,
		name,
		passed: failures.length === 0,
		failures: failures.map(failureJson)
	};
}
function failureJson(failure) {
	const { kind, automation, message, range, decisions, differences } = failure;
	return {
		kind,
		automation,
		message,
		range,
		decisions: decisions.map(decisionJson),
		differences
	};
}
// src/report/terminal-tests.ts
function testsTerminal(cases, paint) {
	return [...groupBy(cases, ({ file }) => file)].map(([file, ofFile]) => [
		paint.bold(visibleLine(file)),
		...ofFile.flatMap((one) => caseLines(one, paint)),
		""
	].join("\n")).join("\n");
}
function caseLines({ file, name, failures }, paint) {
	return [`  ${failures.length === 0 ? paint.green("✓") : paint.red("✗")} ${visibleLine(name)}`, ...failures.flatMap((failure) => failureText(file, failure, paint))];
}
function failureText(file, failure, paint) {
	const { line, column } = failure.range.start;
	return [`      ${paint.dim(`${visibleLine(file)}:${line}:${column}:`)} ${visibleLine(failure.message)}`, ...failureLines(failure, paint).map((text) => `        ${text}`)];
}
// src/report/test-diagnostics.ts
function testDiagnostics(cases) {
	return cases.flatMap(({ file, name, failures }) => failures.map((failure) => {
		const why = failureLines(failure, PLAIN);
		return {
			code: "test-failed",
			severity: "error",
			message: `${name}: ${failure.message}`,
			...why.length === 0 ? {} : { hint: why.join("\n") },
			file,
			range: failure.range,
			notes: []
		};
	}));
}
export { testsTerminal as n, testJson as r, testDiagnostics as t };
