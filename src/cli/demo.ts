import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { createUndiciHttpClient } from "../adapters/http/undici-http-client.ts";
import { createNoRunLog } from "../adapters/run-log/no-run-log.ts";
import { createEnvironmentSecrets } from "../adapters/secrets/environment-secrets.ts";
import { openServices } from "../adapters/services.ts";
import { openStateStore } from "../adapters/store/store-url.ts";
import { checkDefinitions } from "../commands/check-definitions.ts";
import { decodeEvents } from "../commands/decode-events.ts";
import { dispatch } from "../commands/dispatch.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { sync } from "../commands/sync.ts";
import { EXIT } from "../errors/longshore-error.ts";
import type { SourceControl } from "../ports/source-control.ts";
import { count } from "../report/count.ts";
import { visibleText } from "../report/safe-text.ts";
import { diagnosticsTerminal, validateSentence } from "../report/terminal-diagnostics.ts";
import { dispatchTerminal } from "../report/terminal-dispatch.ts";
import { syncTerminal } from "../report/terminal-sync.ts";
import type { CliContext } from "./context.ts";
import { copyExamples } from "./demo-project.ts";
import type { DemoReceiver, ReceivedRequest } from "./demo-receiver.ts";
import { startDemoReceiver } from "./demo-receiver.ts";
import { packageRoot } from "./package-root.ts";
import { createStderrLogger } from "./stderr-logger.ts";
import { withStopSignal } from "./stop-signal.ts";

/** The temporary folder is no repository, whatever lies around it. */
const NO_SOURCE_CONTROL: SourceControl = {
  state: async () => ({ repository: "", unfencedBecause: "this is a demonstration" }),
  ancestry: async () => "unknown",
};

/** `longshore demo`: the whole way on this machine; gives the exit code, and leaves nothing behind. */
export async function demoCli(context: CliContext): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "longshore-demo-"));
  try {
    const receiver = await startDemoReceiver();
    try {
      return await withStopSignal((signal) => runDemo(folder, receiver, context, signal));
    } finally {
      await receiver.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runDemo(
  folder: string,
  receiver: DemoReceiver,
  { output, openJq }: CliContext,
  signal: AbortSignal,
): Promise<number> {
  const paint = output.outPaint;
  const title = (text: string) => output.out(`\n${paint.bold(`── ${text}`)}\n\n`);
  const examples = join(packageRoot(), "automations");
  const project = await copyExamples(examples, folder, receiver.origin);
  await output.out(
    `A copy of ${count(project.files.length, "example automation")} in a temporary folder, with their hosts replaced by a\nreceiver on this machine (${receiver.origin}), placeholder secrets, and network settings that\nallow it. Nothing leaves this machine.\n`,
  );
  const jq = await openJq();
  const http = createUndiciHttpClient();
  const clock = createSystemClock();
  // The examples call their receiver only: no service of the operator's is asked anything.
  const services = openServices({
    environment: project.env,
    http,
    clock,
    dryRun: true,
    onSecret: () => undefined,
  });
  try {
    await title("longshore validate");
    const files = createDefinitionFiles({ root: folder, workingDirectory: folder });
    const checked = await checkDefinitions(
      { paths: [] },
      { files, jq, clock: createSystemClock() },
    );
    const { diagnostics, summary, texts } = checked;
    await output.out(
      `${diagnosticsTerminal(diagnostics, texts, paint)}${validateSentence(diagnostics, summary)}\n`,
    );

    await title("longshore sync --store file:state");
    const store = await openStateStore("file:state", { cwd: folder, clock, env: {} });
    const synced = await sync(
      { ...planInput(checked), force: false, dryRun: false },
      { store, sourceControl: NO_SOURCE_CONTROL },
    );
    await output.out(syncTerminal(synced, paint));
    if (synced.kind !== "applied") return EXIT.findings;

    let expected = 0;
    let delivered = 0;
    const events = join(packageRoot(), "events", "demo");
    for (const file of (await readdir(events)).sort()) {
      await title(`longshore dispatch --event ${file} --store file:state`);
      const seen = receiver.requests.length;
      const result = await dispatch(
        {
          events: decodeEvents(await readFile(join(events, file), "utf8"), undefined),
          dryRun: false,
        },
        {
          store,
          runLog: createNoRunLog(),
          jq,
          http,
          signing: { standard: [] },
          clock,
          ...services,
          secrets: createEnvironmentSecrets(project.env, () => undefined),
          logger: createStderrLogger(output, false),
          signal,
        },
      );
      await output.out(dispatchTerminal(result, paint));
      for (const request of receiver.requests.slice(seen)) {
        await output.out(`\n${paint.cyan("The receiver got:")}\n\n${requestText(request)}`);
      }
      expected += result.summary.matched;
      delivered += result.summary.delivered;
    }
    await title("Done");
    await output.out(
      `${delivered} of ${count(expected, "delivery", "deliveries")} arrived. The temporary folder is removed.\n`,
    );
    return delivered === expected && delivered === receiver.requests.length && delivered > 0
      ? EXIT.fine
      : EXIT.findings;
  } finally {
    await Promise.all([jq.close(), http.close()]);
  }
}

function requestText({ method, path, headers, body }: ReceivedRequest): string {
  const head = [`${method} ${path}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  const lines = [...head, "", ...pretty(body).split("\n")];
  return lines
    .map((line) => `  ${visibleText(line)}`.trimEnd())
    .join("\n")
    .concat("\n");
}

/** Indented for reading; the bytes that arrived are compact. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
