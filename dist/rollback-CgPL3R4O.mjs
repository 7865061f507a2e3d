import { T as jsonText, Xn as createSystemClock, a as withProgress, c as storeLocation, cn as openStateStore, l as projectRoot, sn as openStateReader } from "./dispatching-BM85niOH.mjs";
import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { t as rollback } from "./rollback-C8ygWEih.mjs";
import { t as loadConfig } from "./load-config-C7E0UiVO.mjs";
import { c as visibleLine, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { t as planJson } from "./json-plan-CXw1uShQ.mjs";
import { t as shortRevision } from "./revision-Dxel9_O6.mjs";
import { n as syncTerminal } from "./terminal-sync-BMmAQCW9.mjs";
// src/report/revisions.ts
function revisionsJson(revisions) {
	return jsonText({ revisions: revisions.map(({ revision, committedAt, message, author }) => ({
		revision,
		committedAt,
		message,
		...author === void 0 ? {} : { author }
	})) });
}
function revisionsTerminal(revisions, paint) {
	if (revisions.length === 0) return "The store was never written.\n";
	const width = Math.max(...revisions.map(({ revision }) => shortRevision(revision).length));
	return `${revisions.map(({ revision, committedAt, message, author }) => [
		paint.bold(shortRevision(revision).padStart(width)),
		paint.dim(committedAt),
		visibleLine(message),
		...author === void 0 ? [] : [paint.dim(`by ${visibleLine(author)}`)]
	].join("  ")).join("\n")}\n`;
}
// src/cli/rollback.ts
async function rollbackCli(revision, options, context) {
	const root = projectRoot(context.workingDirectory);
	const config = await readConfig(root, options, context);
	const location = storeLocation(options.store, config, context, root);
	if (options.list === true) return await list(location, options, context);
	if (revision === void 0) throw new LongshoreError("input-invalid", "There is no revision to go back to.", { hint: "Name one; longshore rollback --list shows them." });
	return await goBack(revision, {
		location,
		config
	}, options, context);
}
async function readConfig(root, options, { workingDirectory }) {
	const files = createDefinitionFiles({
		root,
		workingDirectory
	});
	const { config, faulty, configFile } = await loadConfig(options.config, files);
	if (!faulty) return config;
	throw new LongshoreError("config-invalid", `The configuration "${configFile}" has errors.`, { hint: "Run longshore validate, and correct them." });
}
async function list({ url, base }, { format }, { output, env }) {
	const revisions = await (await openStateReader(url, {
		cwd: base,
		clock: createSystemClock(),
		env
	})).revisions(50);
	if (format === "json") await output.document(revisionsJson(revisions));
	else await output.out(revisionsTerminal(revisions, output.outPaint));
	return EXIT.fine;
}
async function goBack(revision, { location, config }, options, { output, env }) {
	const clock = createSystemClock();
	const store = await openStateStore(location.url, {
		cwd: location.base,
		clock,
		env
	});
	const [force, dryRun] = [options.force === true, options.dryRun === true];
	const result = await withProgress(output, "Rolling back", () => rollback({
		revision,
		force,
		dryRun,
		safety: config.safety
	}, { store }));
	for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
	const { kind, plan, reasons } = result;
	if (options.format === "json") await output.document(planJson(plan, {
		applied: kind === "applied",
		revision: result.revision,
		reasons
	}));
	else await output.out(syncTerminal(result, output.outPaint));
	return kind === "refused" || kind === "conflict" ? EXIT.findings : EXIT.fine;
}
export { rollbackCli };
