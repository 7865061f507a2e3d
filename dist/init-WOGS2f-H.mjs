import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { c as visibleLine, h as reasonOf, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { T as jsonText, fn as makeDirectory, l as projectRoot, v as count, yn as systemCode } from "./dispatching-BM85niOH.mjs";
import { t as refuseOutside } from "./inside-root-tWGZD4lS.mjs";
import { n as runGit } from "./source-control-BOVluLTy.mjs";
import { t as loadConfig } from "./load-config-C7E0UiVO.mjs";
import { t as refuseRepositoryName } from "./repository-name-Cg31UJHv.mjs";
import { t as cliSourceControl } from "./source-control-D9tPDB4e.mjs";
import { dirname, join } from "node:path";
import { appendFile, readFile, writeFile } from "node:fs/promises";
// src/adapters/file-system/new-files.ts
function createNewFiles(root) {
	return {
		create: (file, text) => reporting(file, () => create(root, file, text)),
		addLine: (file, line) => reporting(file, () => addLine(root, file, line))
	};
}
async function create(root, file, text) {
	const path = join(root, file);
	await refuseOutside(root, dirname(path));
	await makeDirectory(dirname(path));
	try {
		await writeFile(path, text, { flag: "wx" });
		return "created";
	} catch (error) {
		if (systemCode(error) === "EEXIST") return "exists";
		throw error;
	}
}
async function addLine(root, file, line) {
	if (await create(root, file, `${line}\n`) === "created") return "created";
	const path = join(root, file);
	await refuseOutside(root, path);
	const text = await readFile(path, "utf8");
	const lines = text.split(/\r?\n/);
	if (lines.some((each) => each.trim() === line)) return "exists";
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	await appendFile(path, `${lines.at(-1) === "" ? "" : end}${line}${end}`);
	return "added";
}
async function reporting(file, work) {
	try {
		return await work();
	} catch (cause) {
		throw new LongshoreError("output-unwritable", `The file "${file}" cannot be made: ${reasonOf(cause)}.`, {
			hint: "Make room for it, and run it again: what was made is left as it is.",
			cause
		});
	}
}
// src/adapters/git/default-branch.ts
const USUAL = ["main", "master"];
async function readDefaultBranch(git) {
	const remote = await read([
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	], git);
	if (remote?.startsWith("origin/") === true) return remote.slice(7);
	const [usual] = (await read([
		"for-each-ref",
		"--format=%(refname:short)",
		...USUAL.map((name) => `refs/heads/${name}`)
	], git) ?? "").split("\n").filter((name) => name !== "");
	return usual ?? await read([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	], git);
}
async function read(args, git) {
	const outcome = await runGit(args, git);
	if (outcome.kind !== "exited" || outcome.code !== 0) return void 0;
	const text = outcome.stdout.trim();
	return text === "" ? void 0 : text;
}
// src/commands/starter/definitions.ts
const SCHEMAS = "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas";
const CONFIG = `# yaml-language-server: $schema=${SCHEMAS}/config.schema.json

# Where calls may go; a host that is not listed is not called.
egress:
  allow: [chat.example.com]
`;
const AUTOMATION = `# yaml-language-server: $schema=${SCHEMAS}/automation.schema.json

# Tells the owner of a service when it becomes unhealthy.
identifier: notify_owner
title: Tell the owner when a service becomes unhealthy

trigger:
  type: automation
  event:
    type: ENTITY_UPDATED
    blueprintIdentifier: service
  condition:
    type: JQ
    # The change alone counts: a service that was unhealthy before starts nothing.
    expressions:
      - .diff.before.properties.health != "Unhealthy"
      - .diff.after.properties.health == "Unhealthy"
    combinator: and

invocationMethod:
  type: WEBHOOK
  # Write your own address, or "{{ .secrets.CHAT_WEBHOOK_URL }}" where it is a secret.
  url: https://chat.example.com/hooks/catalog
  method: POST
  body:
    text: "{{ .event.diff.after.title }} is unhealthy."
    owner: "{{ .event.diff.after.team }}"

publish: true
`;
const AUTOMATION_TEST = `# yaml-language-server: $schema=${SCHEMAS}/test.schema.json

cases:
  - name: tells the owner of a service that becomes unhealthy
    event:
      entityUpdated:
        blueprint: service
        before: { identifier: checkout, title: Checkout, properties: { health: Healthy } }
        after: { identifier: checkout, title: Checkout, properties: { health: Unhealthy } }
    expect:
      fires:
        - automation: notify_owner
          request:
            url: https://chat.example.com/hooks/catalog
            body: { text: Checkout is unhealthy. }

  - name: says nothing of a service that was unhealthy before
    event:
      entityUpdated:
        blueprint: service
        before: { identifier: checkout, title: Checkout, properties: { health: Unhealthy } }
        after: { identifier: checkout, title: Check-out, properties: { health: Unhealthy } }
    expect:
      does-not-fire: [notify_owner]
`;
const EVENT = `${JSON.stringify({
	id: "evt_service_unhealthy",
	action: "UPDATE",
	resourceType: "entity",
	trigger: {
		by: {
			orgId: "org_example",
			userId: "monitoring"
		},
		origin: "API",
		at: "2026-01-02T03:04:05.000Z"
	},
	context: {
		blueprintIdentifier: "service",
		entityIdentifier: "checkout"
	},
	diff: {
		before: {
			identifier: "checkout",
			title: "Checkout",
			blueprint: "service",
			team: ["payments"],
			properties: { health: "Healthy" },
			relations: {}
		},
		after: {
			identifier: "checkout",
			title: "Checkout",
			blueprint: "service",
			team: ["payments"],
			properties: { health: "Unhealthy" },
			relations: {}
		}
	}
}, void 0, 2)}\n`;
// src/commands/starter/workflows.ts
const CHECKOUT = `uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false`;
const STORE = `store: github:\${{ github.repository }}#longshore-state`;
function reviewWorkflow() {
	return `# Validates the automations of every pull request and shows what a merge would change. A run for
# a pull request never writes state.
name: Longshore review

on:
  # No path filter: a required check that is filtered away stays pending and blocks the merge.
  # A pull request that touches no automation passes in seconds.
  pull_request:
  merge_group:

permissions: {}

# Only the newest state of a pull request is of interest: a run for an older one is stopped.
concurrency:
  group: longshore-review-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  review:
    name: Validate and plan
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # for the comment that shows the plan
    steps:
      - ${CHECKOUT}
      - uses: longshore-dev/longshore@main # pin a release's commit here
        with:
          ${STORE}
`;
}
function syncWorkflow(defaultBranch) {
	return `# Syncs the published automations to the state branch when they are merged, and looks once a day
# whether the state branch is still what was synced.
name: Longshore sync

on:
  push:
    branches: [${yamlText(defaultBranch)}]
  schedule:
    # Not on the hour, when GitHub starts runs late.
    - cron: "17 5 * * *"

permissions: {}

jobs:
  sync:
    name: Sync
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    # A sync makes the state what its commit says, whatever it was before, so only the newest commit
    # matters. One sync runs at a time and none is stopped half-way; of those that wait GitHub keeps
    # the newest and drops the others, which it includes. The group is this job's and not the
    # workflow's: a scheduled run would push out a sync that waits.
    concurrency:
      group: longshore-sync
      cancel-in-progress: false
    permissions:
      contents: write # the state branch
    steps:
      - ${CHECKOUT}
      - uses: longshore-dev/longshore@main # pin a release's commit here
        with:
          ${STORE}

  drift:
    name: Look for drift
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      issues: write # one issue, open while there is drift
    steps:
      - ${CHECKOUT}
      - uses: longshore-dev/longshore@main # pin a release's commit here
        with:
          ${STORE}
`;
}
function dispatchWorkflow() {
	return `# Decides which automations an event starts, and invokes them. It needs no checkout: what was
# synced is all it reads.
name: Longshore dispatch

on:
  repository_dispatch:
    types: [catalog-event]

permissions: {}

# There is no concurrency group, because every event counts: of the runs that wait in a group GitHub
# keeps the newest and drops the others, also with "cancel-in-progress: false", and with "queue: max"
# it drops those after the hundredth. Runs may go side by side: a delivery has the same id in each.

jobs:
  dispatch:
    name: Dispatch
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # reads the state branch, writes the run log's branches
    steps:
      - uses: longshore-dev/longshore/dispatch@main # pin a release's commit here
        with:
          ${STORE}
        # A line for each secret that an automation names; "longshore plan" lists them.
        # env:
        #   LONGSHORE_SECRET_CHAT_WEBHOOK_URL: \${{ secrets.CHAT_WEBHOOK_URL }}
`;
}
function yamlText(text) {
	return /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
// src/commands/init.ts
const CONFIG_FILE = "longshore.yaml";
const AUTOMATION_FILE = "automations/notify-owner.yaml";
const EVENT_FILE = "events/service-unhealthy.json";
const WORKFLOWS = ".github/workflows";
async function init({ defaultBranch }, { files, newFiles }) {
	const own = await ownThings(files);
	const examples = own === void 0 ? [
		[CONFIG_FILE, CONFIG],
		[AUTOMATION_FILE, AUTOMATION],
		["automations/notify-owner.test.yaml", AUTOMATION_TEST],
		[EVENT_FILE, EVENT]
	] : [];
	const made = [];
	for (const [file, text] of [
		...examples,
		[`${WORKFLOWS}/longshore-review.yml`, reviewWorkflow()],
		[`${WORKFLOWS}/longshore-sync.yml`, syncWorkflow(defaultBranch)],
		[`${WORKFLOWS}/longshore-dispatch.yml`, dispatchWorkflow()]
	]) made.push({
		file,
		outcome: await newFiles.create(file, text)
	});
	const file = ".gitignore";
	made.push({
		file,
		outcome: await newFiles.addLine(file, ".longshore/")
	});
	return {
		files: made,
		...own === void 0 ? { event: EVENT_FILE } : { withoutExamples: own }
	};
}
async function ownThings(files) {
	const { configFile, texts, config } = await loadConfig(void 0, files);
	if (configFile !== void 0 && texts.get(configFile) !== "# yaml-language-server: $schema=https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/config.schema.json\n\n# Where calls may go; a host that is not listed is not called.\negress:\n  allow: [chat.example.com]\n") return `There is a configuration, "${configFile}", so no examples are made.`;
	const own = (await files.find({
		paths: [],
		globs: config.automations,
		reads: "everything"
	})).find(({ file }) => file !== AUTOMATION_FILE);
	if (own === void 0) return void 0;
	return `There are automations, such as "${own.file}", so no examples are made.`;
}
// src/model/init.ts
function changedByInit({ files }) {
	return files.some(({ outcome }) => outcome !== "exists");
}
// src/report/init-text.ts
function initJson(result) {
	return jsonText({
		files: result.files,
		changed: changedByInit(result)
	});
}
function initTerminal(result, repository, paint) {
	const { files, withoutExamples, event } = result;
	const made = files.filter(({ outcome }) => outcome !== "exists").length;
	const lines = files.map(({ file, outcome }) => {
		return `${(outcome === "exists" ? paint.dim : paint.green)(outcome.padEnd(7))}  ${visibleLine(file)}`;
	});
	const next = [
		"longshore validate",
		...event === void 0 ? [] : ["longshore test"],
		"longshore plan",
		...event === void 0 ? [] : ["longshore sync", `longshore dispatch --event ${event} --dry-run`]
	];
	return [
		...lines,
		...withoutExamples === void 0 ? [] : [visibleLine(withoutExamples)],
		"",
		made === 0 ? "Everything is there: nothing was changed." : `${count(made, "file")} made or added to.`,
		"",
		"Try it on this machine:",
		...next.map((command) => `  ${command}`),
		"Then pin the actions in the workflows to a release's commit, commit and merge. Events start",
		"automations from there on:",
		`  longshore emit --event ${event ?? "event.json"} --repo ${visibleLine(repository ?? "OWNER/NAME")}`,
		""
	].join("\n");
}
// src/cli/init.ts
async function initCli(options, context) {
	const { output, env, workingDirectory } = context;
	if (options.repo !== void 0) refuseRepositoryName(options.repo);
	const root = projectRoot(workingDirectory);
	const branch = await readDefaultBranch({
		cwd: root,
		env
	});
	if (branch === void 0) await output.err("note: This is not a git repository; the workflows sync the branch \"main\", and run when it is on GitHub.\n");
	const result = await init({ defaultBranch: branch ?? "main" }, {
		files: createDefinitionFiles({
			root,
			workingDirectory
		}),
		newFiles: createNewFiles(root)
	});
	if (root !== workingDirectory) await output.err(`note: The root is "${visibleLine(root)}".\n`);
	const { repository } = await cliSourceControl(root, context).state([]);
	const named = options.repo ?? (repository === "" ? void 0 : repository);
	if (options.format === "json") await output.document(initJson(result));
	else await output.out(initTerminal(result, named, output.outPaint));
	return EXIT.fine;
}
export { initCli };
