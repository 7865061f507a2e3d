import { $t as createNoRunLog, E as dispatch, Kn as createUndiciHttpClient, Mt as decodeEvents, Sn as createEnvironmentSecrets, Un as isJsonObject, Xn as createSystemClock, cn as openStateStore, gn as withStopSignal, p as dispatchTerminal, qt as openServices, u as createStderrLogger, v as count, wn as secretVariable, wt as secretsOfValue } from "./dispatching-BM85niOH.mjs";
import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { t as checkDefinitions } from "./check-definitions-x0C8vdXR.mjs";
import { n as planInput } from "./prepare-plan-Bk0W3Ftl.mjs";
import { t as sync } from "./sync-8EinsjIR.mjs";
import { l as visibleText, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { n as validateSentence, t as diagnosticsTerminal } from "./terminal-diagnostics-DFc1NuES.mjs";
import { n as syncTerminal } from "./terminal-sync-BMmAQCW9.mjs";
import { r as require_dist } from "./parse-definitions-BOVkK9zV.mjs";
import { n as isTestFile } from "./test-file-D9yJPcJl.mjs";
import { t as packageRoot } from "./package-root-JRQ988zV.mjs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
// src/cli/demo-project.ts
var import_dist = require_dist();
const CONFIG = `network:
  # The receiver of this demonstration is on this machine.
  allowHttp: true
  allowPrivate: [127.0.0.0/8]
# Where something is wrong here, it is known at once.
delivery: { attempts: 2, delaysMs: [0, 200], totalMs: 5000 }
`;
async function copyExamples(from, to, origin) {
	const folder = join(to, "automations");
	await mkdir(folder, { recursive: true });
	await writeFile(join(to, "longshore.yaml"), CONFIG);
	const files = (await readdir(from)).filter((file) => /\.(json|ya?ml)$/.test(file) && !isTestFile(file)).sort();
	const secrets = /* @__PURE__ */ new Map();
	for (const file of files) {
		const document = (0, import_dist.parseDocument)(await readFile(join(from, file), "utf8"));
		const definition = document.toJS();
		const invocation = isJsonObject(definition) ? definition["invocationMethod"] : void 0;
		const url = isJsonObject(invocation) ? invocation["url"] : void 0;
		if (typeof url === "string") {
			document.setIn(["invocationMethod", "url"], url.replace(/^https:\//, origin));
			document.setIn(["invocationMethod", "agent"], true);
		}
		for (const name of secretsOfValue(invocation ?? null)) {
			const isUrl = typeof url === "string" && url.includes(name);
			secrets.set(secretVariable(name), isUrl ? `${origin}/hooks.slack.com/services/T000/B000/placeholder` : `placeholder-${name}`);
		}
		const text = file.endsWith(".json") ? `${JSON.stringify(document.toJS(), void 0, 2)}\n` : document.toString({ lineWidth: 0 });
		await writeFile(join(folder, file), text);
	}
	return {
		files,
		env: Object.fromEntries(secrets)
	};
}
// src/cli/demo-receiver.ts
async function startDemoReceiver() {
	const requests = [];
	const server = createServer((request, response) => {
		const chunks = [];
		request.on("data", (chunk) => chunks.push(chunk));
		request.on("end", () => {
			requests.push({
				method: request.method ?? "",
				path: request.url ?? "",
				headers: pairs(request.rawHeaders),
				body: Buffer.concat(chunks).toString("utf8")
			});
			response.writeHead(202, { "content-type": "application/json" }).end("{\"ok\":true}");
		});
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	const { port } = server.address();
	return {
		origin: `http://127.0.0.1:${port}`,
		requests,
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
function pairs(raw) {
	const found = [];
	for (let index = 0; index + 1 < raw.length; index += 2) found.push([raw[index] ?? "", raw[index + 1] ?? ""]);
	return found;
}
// src/cli/demo.ts
const NO_SOURCE_CONTROL = {
	state: async () => ({
		repository: "",
		unfencedBecause: "this is a demonstration"
	}),
	ancestry: async () => "unknown"
};
async function demoCli(context) {
	const folder = await mkdtemp(join(tmpdir(), "longshore-demo-"));
	try {
		const receiver = await startDemoReceiver();
		try {
			return await withStopSignal((signal) => runDemo(folder, receiver, context, signal));
		} finally {
			await receiver.close();
		}
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function runDemo(folder, receiver, { output, openJq }, signal) {
	const paint = output.outPaint;
	const title = (text) => output.out(`\n${paint.bold(`── ${text}`)}\n\n`);
	const project = await copyExamples(join(packageRoot(), "automations"), folder, receiver.origin);
	await output.out(`A copy of ${count(project.files.length, "example automation")} in a temporary folder, with their hosts replaced by a\nreceiver on this machine (${receiver.origin}), placeholder secrets, and network settings that\nallow it. Nothing leaves this machine.\n`);
	const jq = await openJq();
	const http = createUndiciHttpClient();
	const clock = createSystemClock();
	const services = openServices({
		environment: project.env,
		http,
		clock,
		dryRun: true,
		onSecret: () => void 0
	});
	try {
		await title("longshore validate");
		const files = createDefinitionFiles({
			root: folder,
			workingDirectory: folder
		});
		const checked = await checkDefinitions({ paths: [] }, {
			files,
			jq,
			clock: createSystemClock()
		});
		const { diagnostics, summary, texts } = checked;
		await output.out(`${diagnosticsTerminal(diagnostics, texts, paint)}${validateSentence(diagnostics, summary)}\n`);
		await title("longshore sync --store file:state");
		const store = await openStateStore("file:state", {
			cwd: folder,
			clock,
			env: {}
		});
		const synced = await sync({
			...planInput(checked),
			force: false,
			dryRun: false
		}, {
			store,
			sourceControl: NO_SOURCE_CONTROL
		});
		await output.out(syncTerminal(synced, paint));
		if (synced.kind !== "applied") return EXIT.findings;
		let expected = 0;
		let delivered = 0;
		const events = join(packageRoot(), "events", "demo");
		for (const file of (await readdir(events)).sort()) {
			await title(`longshore dispatch --event ${file} --store file:state`);
			const seen = receiver.requests.length;
			const result = await dispatch({
				events: decodeEvents(await readFile(join(events, file), "utf8"), void 0),
				dryRun: false
			}, {
				store,
				runLog: createNoRunLog(),
				jq,
				http,
				signing: { standard: [] },
				clock,
				...services,
				secrets: createEnvironmentSecrets(project.env, () => void 0),
				logger: createStderrLogger(output, false),
				signal
			});
			await output.out(dispatchTerminal(result, paint));
			for (const request of receiver.requests.slice(seen)) await output.out(`\n${paint.cyan("The receiver got:")}\n\n${requestText(request)}`);
			expected += result.summary.matched;
			delivered += result.summary.delivered;
		}
		await title("Done");
		await output.out(`${delivered} of ${count(expected, "delivery", "deliveries")} arrived. The temporary folder is removed.\n`);
		return delivered === expected && delivered === receiver.requests.length && delivered > 0 ? EXIT.fine : EXIT.findings;
	} finally {
		await Promise.all([jq.close(), http.close()]);
	}
}
function requestText({ method, path, headers, body }) {
	return [
		...[`${method} ${path}`, ...headers.map(([name, value]) => `${name}: ${value}`)],
		"",
		...pretty(body).split("\n")
	].map((line) => `  ${visibleText(line)}`.trimEnd()).join("\n").concat("\n");
}
function pretty(body) {
	try {
		return JSON.stringify(JSON.parse(body), void 0, 2);
	} catch {
		return body;
	}
}
export { demoCli };
