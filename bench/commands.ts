// Whole commands of dist/, each in turn with a bare `node -e 0`: the speed of a machine that others
// share changes by the second, and what lies minutes apart cannot be compared.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDefinitions } from "./generate-definitions.ts";
import { inTurn, median } from "./statistics.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const cli = join(root, "dist/cli.mjs");

export interface CommandRow {
  readonly what: string;
  readonly ms: number;
  /** To a bare node in turn with it. */
  readonly times: number;
  readonly rssMiB?: number;
}

const EVENT = {
  id: "bench-1",
  action: "UPDATE",
  resourceType: "entity",
  trigger: { by: { orgId: "org" }, origin: "API", at: "2026-01-01T00:00:00.000Z" },
  context: { blueprintIdentifier: "bench_target", entityIdentifier: "one" },
  diff: {
    before: { identifier: "one", properties: { state: "ok" } },
    after: { identifier: "one", properties: { state: "down" } },
  },
};

/** With the bare node itself as the first row. */
export async function measureCommands(say: (line: string) => void): Promise<readonly CommandRow[]> {
  const rows: CommandRow[] = [];
  const bare: number[] = [];
  const bareMs = (): number => {
    const ms = median(Array.from({ length: 3 }, runBare));
    bare.push(ms);
    return ms;
  };

  /** The first of the runs fills the disk's cache. */
  const measure = async (
    what: string,
    repeats: number,
    work: () => Run | Promise<Run>,
  ): Promise<void> => {
    await work();
    let rssMiB = 0;
    const { value: ms, ratio: times } = await inTurn(repeats, bareMs, async () => {
      const one = await work();
      rssMiB = Math.max(rssMiB, one.rssMiB);
      return one.ms;
    });
    rows.push({ what, ms, times, rssMiB });
    say(`${what}: ${ms.toFixed(0)} ms, ${times.toFixed(1)}× a bare node`);
  };

  const folder = mkdtempSync(join(tmpdir(), "longshore-bench-"));
  try {
    for (const [count, format] of [
      [1_000, "yaml"],
      [1_000, "json"],
      [10_000, "yaml"],
      [10_000, "json"],
    ] as const) {
      const project = join(folder, `${format}-${count}`);
      mkdirSync(project);
      await generateDefinitions(join(project, "automations"), count, { format });
      const what = `validate, ${count.toLocaleString("en")} ${format.toUpperCase()} files`;
      await measure(what, 5, () => run([cli, "validate"], project));
    }
    for (const count of [100, 10_000]) {
      const project = join(folder, `dispatch-${count}`);
      mkdirSync(project);
      await generateDefinitions(join(project, "automations"), count, { format: "json" });
      const automations = `${(count + 1).toLocaleString("en")} automations`;
      await using receiver = await startReceiver();
      writeFileSync(
        join(project, "longshore.yaml"),
        "network: { allowHttp: true, allowPrivate: [127.0.0.0/8] }\n",
      );
      writeFileSync(
        join(project, "automations/bench-target.json"),
        JSON.stringify(target(receiver.url)),
      );
      await measure(`sync, first, ${automations}`, 3, () => {
        rmSync(join(project, ".longshore"), { recursive: true, force: true });
        return run([cli, "sync"], project);
      });
      await measure(`plan, unchanged, ${automations}`, 5, () => run([cli, "plan"], project));
      // What says its own peak starts later.
      writeFileSync(join(project, "event.json"), JSON.stringify(EVENT));
      const { rssMiB } = run([cli, "dispatch", "--event", "event.json", "--dry-run"], project);
      let events = 0;
      await measure(`dispatch, process start to webhook, ${automations}`, 9, async () => {
        // What was delivered is not sent again: each has an event of its own.
        events += 1;
        return { ...(await dispatch(project, `bench-${events}`, receiver)), rssMiB };
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [{ what: "`node -e 0`", ms: median(bare), times: 1 }, ...rows];
}

interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** When the last webhook came. */
  arrivedAt(): number;
}

async function startReceiver(): Promise<Receiver> {
  let arrivedAt = Number.NaN;
  const server = createServer((request, response) => {
    arrivedAt = performance.now();
    request.resume();
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    arrivedAt: () => arrivedAt,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** From the start of the process to the arrival of its one webhook. */
async function dispatch(project: string, id: string, receiver: Receiver): Promise<Pick<Run, "ms">> {
  writeFileSync(join(project, "event.json"), JSON.stringify({ ...EVENT, id }));
  const startedAt = performance.now();
  const args = [cli, "dispatch", "--event", "event.json"];
  const child = spawn(process.execPath, args, { cwd: project, stdio: "ignore" });
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
  const ms = receiver.arrivedAt() - startedAt;
  // The webhook of the run before arrived before this one started.
  if (!(ms > 0)) throw new Error("no webhook arrived");
  return { ms };
}

function target(url: string): object {
  return {
    identifier: "bench-target",
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "bench_target" },
      condition: {
        type: "JQ",
        expressions: [
          '.diff.before.properties.state != "down"',
          '.diff.after.properties.state == "down"',
        ],
      },
    },
    invocationMethod: {
      type: "WEBHOOK",
      url,
      agent: true,
      body: {
        text: "{{ .event.diff.after.identifier }} is {{ .event.diff.after.properties.state }}",
      },
    },
    publish: true,
  };
}

interface Run {
  readonly ms: number;
  readonly rssMiB: number;
}

function run(args: readonly string[], cwd: string): Run {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, withPeak(args), {
    cwd,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  const ms = performance.now() - startedAt;
  const peakKiB = /rss=(\d+)/.exec(stderr)?.[1];
  if ((status !== 0 && status !== 1) || peakKiB === undefined)
    throw new Error(`${args.join(" ")} exited ${status}: ${stderr}`);
  return { ms, rssMiB: Number(peakKiB) / 1024 };
}

/** The process that does nothing, as it is; in ms. */
function runBare(): number {
  const startedAt = performance.now();
  spawnSync(process.execPath, ["-e", "0"], { cwd: root });
  return performance.now() - startedAt;
}

/** Has a process say its own peak at its end: the parent's usage of children mixes them up. */
function withPeak(args: readonly string[]): readonly string[] {
  const preload =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nrss='+process.resourceUsage().maxRSS))";
  return ["--import", preload, ...args];
}
