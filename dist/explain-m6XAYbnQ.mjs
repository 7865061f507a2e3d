import { St as readEventText, c as projectRoot, f as explainTerminal, fn as createSystemClock, i as withProgress, jt as openStateReader, s as storeLocation, sn as createJqEngine, tt as decodeEvents, v as explainJson } from "./dispatching-Cb-W0YwJ.mjs";
import { t as explain } from "./explain-CHFGdDNK.mjs";
import { H as LongshoreError, V as EXIT } from "./start-BGfLGlzG.mjs";
import { i as reportErrors, n as checkDefinitionsWith } from "./definitions-CQXlT2CK.mjs";
// src/cli/explain.ts
async function explainCli(identifier, options, context) {
	const { output, env, workingDirectory } = context;
	const jq = createJqEngine();
	try {
		const text = await readEventText(options.event, workingDirectory);
		const events = decodeEvents(text, env["GITHUB_RUN_ID"]);
		const source = await openSource(jq, options, context);
		const result = await withProgress(output, "Explaining", () => explain({
			events,
			...identifier === void 0 ? {} : { identifier }
		}, source, { jq }));
		if (options.format === "json") await output.document(explainJson(result));
		else await output.out(explainTerminal(result, output.outPaint));
		return EXIT.fine;
	} finally {
		await jq.close();
	}
}
async function openSource(jq, options, context) {
	refuseIgnored(options);
	if (options.from === "store") {
		const root = projectRoot(context.workingDirectory);
		const { url, base } = storeLocation(options.store, void 0, context, root);
		const { env } = context;
		return {
			kind: "store",
			store: await openStateReader(url, {
				cwd: base,
				clock: createSystemClock(),
				env
			})
		};
	}
	const checked = await checkDefinitionsWith(jq, {
		paths: [],
		reads: "everything"
	}, options, context);
	await reportErrors(checked, context);
	return {
		kind: "files",
		manifest: checked.manifest,
		runtime: checked.config.runtime
	};
}
function refuseIgnored({ from, store, config }) {
	const [ignored, wanted] = from === "files" && store !== void 0 ? ["--store", "--from store"] : from === "store" && config !== void 0 ? ["--config", "--from files"] : [];
	if (ignored === void 0) return;
	throw new LongshoreError("input-invalid", `"${ignored}" has no meaning with "--from ${from}".`, { hint: `Leave it out, or use "${wanted}".` });
}
export { explainCli };
