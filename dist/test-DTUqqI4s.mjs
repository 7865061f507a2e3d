import { Xn as createSystemClock, a as withProgress, l as projectRoot, v as count } from "./dispatching-BM85niOH.mjs";
import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { t as test } from "./test-K4c6g82g.mjs";
import { c as visibleLine, h as reasonOf, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { t as annotations } from "./annotations-WMUJV1xL.mjs";
import { n as testsTerminal, r as testJson, t as testDiagnostics } from "./test-diagnostics-DBQ8gKwe.mjs";
import { t as diagnosticsTerminal } from "./terminal-diagnostics-DFc1NuES.mjs";
import { n as testSentence } from "./test-words-Dl3iR9xb.mjs";
import { t as cliSourceControl } from "./source-control-D9tPDB4e.mjs";
import { join } from "node:path";
// src/report/coverage-words.ts
function coverageSentences({ expressions, untested, summary }) {
	const { seen, mutants, survived, equivalent, untried } = summary;
	const sentences = [`Coverage: ${seen} of ${count(summary.expressions, "expression")} seen true and false; ${mutants - survived} of ${count(mutants, "mutant")} killed${equivalent === 0 ? "" : `, ${equivalent} more equivalent`}.`];
	if (untested.length > 0) sentences.push(`${count(untested.length, "automation")} without a test.`);
	if (untried > 0) sentences.push(`${count(untried, "mutant")} not tried: too many others before them did not end.`);
	for (const { automation, expression, unread } of expressions) {
		if (unread === void 0) continue;
		sentences.push(visibleLine(`No mutants are made of "${expression}" in "${automation}": ${unread}`));
	}
	return sentences;
}
// src/cli/test.ts
async function testCli(paths, options, context) {
	refuseWithWatch(options);
	const jq = await context.openJq();
	try {
		const root = projectRoot(context.workingDirectory);
		const run = await openTests(root, paths, {
			options,
			context,
			jq
		});
		if (options.watch !== true) return (await run()).exitCode;
		const { watchTests } = await import("./watch-tests-CZRMrpiU.mjs");
		return await watchTests(root, run, context);
	} finally {
		await jq.close();
	}
}
function refuseWithWatch({ watch, update, format }) {
	if (watch !== true || update !== true && format === "pretty") return;
	const [option, hint] = update === true ? ["--update", "Whatever a change leads to would be expected at once: run it apart."] : [`--format ${format}`, "What is watched is written for people: leave one of the two out."];
	throw new LongshoreError("input-invalid", `"${option}" has no meaning with "--watch".`, { hint });
}
async function openTests(root, paths, { options, context, jq }) {
	const { workingDirectory, output } = context;
	const { repository } = await cliSourceControl(root, context).state([]);
	const input = {
		paths,
		...options.config === void 0 ? {} : { configFile: options.config },
		...repository === "" ? {} : { repository },
		...coverageInput(options)
	};
	const runOnce = () => withProgress(output, "Testing", () => {
		const files = createDefinitionFiles({
			root,
			workingDirectory
		});
		return test(input, {
			files,
			jq,
			clock: createSystemClock()
		});
	});
	return async () => {
		const started = performance.now();
		let tested = await runOnce();
		if (options.update === true && await update(tested, root, context)) tested = await runOnce();
		await show(tested, options, context);
		const { summary, coverage } = tested.result;
		const seconds = ((performance.now() - started) / 1e3).toFixed(1);
		if (summary.cases > 0) await output.err(`It took ${seconds} s.\n`);
		const gaps = options.failOnGaps === true ? coverage?.gaps.length ?? 0 : 0;
		const faults = tested.errors.length + summary.failed + gaps;
		return {
			tested,
			exitCode: faults > 0 ? EXIT.findings : EXIT.fine
		};
	};
}
function coverageInput({ coverage, failOnGaps }) {
	if (failOnGaps === true) return { coverage: "error" };
	return coverage === true ? { coverage: "warning" } : {};
}
async function update(tested, root, { output }) {
	const [{ updateTests }, { writeWholeFile }] = await Promise.all([import("./update-tests-zAPb_J8Z.mjs"), import("./write-whole-file-Db9JmrwZ.mjs")]);
	const updated = updateTests(tested);
	for (const { file, text, cases } of updated) {
		try {
			await writeWholeFile(join(root, file), text);
		} catch (cause) {
			throw new LongshoreError("output-unwritable", `The file "${file}" cannot be written: ${reasonOf(cause)}.`, {
				hint: "What was written before is kept; the file is as it was.",
				cause
			});
		}
		const lines = cases.map((name) => `  ${visibleLine(name)}\n`).join("");
		await output.err(`Wrote the expectations of ${count(cases.length, "case")} into "${visibleLine(file)}":\n${lines}`);
	}
	return updated.length > 0;
}
async function show(tested, { format }, { output }) {
	const { result, errors, texts, files } = tested;
	const { coverage } = result;
	const gaps = coverage?.gaps ?? [];
	switch (format) {
		case "github": return await output.document(annotations([
			...errors,
			...testDiagnostics(result.cases),
			...gaps
		]));
		case "sarif": {
			const { sarif } = await import("./sarif-C_MWr0iE.mjs");
			const findings = [
				...errors,
				...testDiagnostics(result.cases),
				...gaps
			];
			return await output.document(sarif(findings, texts, void 0, "test"));
		}
		case "json":
			await output.document(testJson(result));
			break;
		case "junit": {
			const { junitTests } = await import("./junit-tests-DBZMTQ48.mjs");
			await output.document(junitTests(result));
			break;
		}
		default: {
			const parts = [
				...result.cases.length === 0 ? [] : [testsTerminal(result.cases, output.outPaint)],
				...gaps.length === 0 ? [] : [diagnosticsTerminal(gaps, texts, output.outPaint)],
				testSentence(result.summary, files.length)
			];
			const covered = coverage === void 0 ? [] : coverageSentences(coverage);
			await output.out(`${[parts.join("\n"), ...covered].join("\n")}\n`);
		}
	}
	if (errors.length > 0) await output.err(`${diagnosticsTerminal(errors, texts, output.errPaint)}\n`);
}
export { testCli };
