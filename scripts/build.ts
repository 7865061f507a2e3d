// Bundles the actions, the CLI and the library into dist/. With `--check` it builds into a temporary
// folder and fails when dist/ is not exactly that.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CodeSplittingNameFunction, InputOptions, OutputOptions, Plugin } from "rolldown";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "dist");

/**
 * `@actions/core` loads an HTTP client, and with it a whole copy of undici, for `getIDToken` alone,
 * which nothing here calls: 30 ms of every start.
 */
const withoutCoreHttpClient: Plugin = {
  name: "without-core-http-client",
  resolveId: {
    filter: { id: /^@actions\/http-client(\/lib\/auth)?$/ },
    handler: (_id, importer) =>
      importer !== undefined && /[\\/]@actions[\\/]core[\\/]/.test(importer)
        ? "\0no-http-client"
        : undefined,
  },
  load: {
    filter: { id: /^\0no-http-client$/ },
    handler: () => "export class HttpClient {}\nexport class BearerCredentialHandler {}\n",
  },
};

/**
 * Of the Kafka client only the producer is used, and nothing in it acts by being loaded; it does not
 * say so itself. Half of its bytes and of its start go with the consumer and the admin client.
 */
const withoutUnusedKafka: Plugin = {
  name: "without-unused-kafka",
  resolveId: {
    filter: { id: /^\.{1,2}\/.*\.js$/ },
    handler: (id, importer) =>
      importer !== undefined && /[\\/]@platformatic[\\/]kafka[\\/]/.test(importer)
        ? { id: resolve(dirname(importer), id), moduleSideEffects: false }
        : undefined,
  },
};

/**
 * What the CLI needs to start jq's thread, which is the first thing that a dispatch does; without
 * the entry itself, which waits for the rest and so can be a part of nothing that the rest needs.
 */
const START = ["src/cli/start-jq.ts", "src/cli/output.ts", "src/cli/working-directory.ts"];
/** What a dispatch needs after that, all of it. */
const DISPATCH = ["src/cli/run-cli.ts", "src/cli/dispatch.ts", "src/adapters/jq/engine.ts"];

/**
 * One file for each of the two: a file takes half a millisecond to load, whatever its size, and a
 * dispatch needs a hundred modules of which every command shares others with it.
 */
function chunkOf(entries: readonly string[]): CodeSplittingNameFunction {
  const name = entries === START ? "start" : "dispatching";
  const reached = new Set<string>();
  return (id, graph) => {
    if (reached.size === 0) for (const entry of entries) reach(join(root, entry));
    return reached.has(id) ? name : null;

    function reach(module: string): void {
      const info = reached.has(module) ? null : graph.getModuleInfo(module);
      if (info === null) return;
      reached.add(module);
      for (const imported of info.importedIds) reach(imported);
    }
  };
}

const INPUT: InputOptions = {
  cwd: root,
  platform: "node",
  plugins: [withoutCoreHttpClient, withoutUnusedKafka],
  resolve: {
    conditionNames: ["bundle"],
    mainFields: ["module", "main"],
    // The same code with its WebAssembly inside, which otherwise is a file beside the package.
    alias: { "@platformatic/wasm-utils": "@platformatic/wasm-utils/bundled" },
  },
  // The actions run on Node 24; a copy of the CLI may meet an older one.
  transform: { target: "node20" },
  // One file may load at once what another loads when it is needed.
  checks: { pluginTimings: false, ineffectiveDynamicImport: false },
};

const OUTPUT: OutputOptions = {
  format: "esm",
  entryFileNames: "[name].mjs",
  // Chunks lie beside the entries, so that import.meta.url is dist/ everywhere.
  chunkFileNames: "[name]-[hash].mjs",
  comments: { legal: false, jsdoc: false },
};

async function bundle(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await write(
    {
      action: "src/action/main.ts",
      dispatch: "src/dispatcher/main.ts",
      cli: "src/cli/main.ts",
      index: "src/index.ts",
    },
    {
      dir: outdir,
      codeSplitting: {
        groups: [
          { name: chunkOf(START), debugName: "start", priority: 2 },
          { name: chunkOf(DISPATCH), debugName: "dispatching", priority: 1 },
        ],
      },
    },
  );
  // By itself: a thread is up the sooner the less it loads.
  await write({ worker: "src/adapters/jq/worker.ts" }, { dir: outdir, codeSplitting: false });
  const wasm = createRequire(import.meta.url).resolve("jq-wasm/jq.wasm");
  copyFileSync(wasm, join(outdir, "jq.wasm"));
}

async function write(
  input: Readonly<Record<string, string>>,
  output: OutputOptions,
): Promise<void> {
  const build = await rolldown({ ...INPUT, input });
  try {
    await build.write({ ...OUTPUT, ...output });
  } finally {
    await build.close();
  }
}

function differences(fresh: string): string[] {
  const names = new Set([...filesOf(dist), ...filesOf(fresh)]);
  return [...names].sort().filter((name) => {
    const [committed, built] = [dist, fresh].map((directory) => read(join(directory, name)));
    return committed === undefined || built === undefined || !committed.equals(built);
  });
}

function filesOf(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

if (process.argv.includes("--check")) {
  const fresh = mkdtempSync(join(tmpdir(), "longshore-dist-"));
  try {
    await bundle(fresh);
    const different = differences(fresh);
    if (different.length > 0) {
      console.error(
        `dist/ is not a fresh build. Run npm run build. Different: ${different.join(", ")}`,
      );
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
} else {
  await bundle(dist);
}
