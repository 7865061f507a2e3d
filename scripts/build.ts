// Bundles the actions, the CLI and the library into dist/. With `--check` it builds into a temporary
// folder and fails when dist/ is not exactly that.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "dist");

/**
 * `@actions/core` loads an HTTP client, and with it a whole copy of undici, for `getIDToken` alone,
 * which nothing here calls: 30 ms of every start.
 */
const withoutCoreHttpClient: Plugin = {
  name: "without-core-http-client",
  setup(bundler) {
    const core = /[\\/]@actions[\\/]core[\\/]/;
    bundler.onResolve({ filter: /^@actions\/http-client(\/lib\/auth)?$/ }, (args) =>
      core.test(args.importer) ? { path: args.path, namespace: "no-http-client" } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: "no-http-client" }, () => ({
      contents: "export class HttpClient {}\nexport class BearerCredentialHandler {}\n",
    }));
  },
};

/**
 * Of the Kafka client only the producer is used, and nothing in it acts by being loaded; it does not
 * say so itself. Half of its bytes and of its start go with the consumer and the admin client.
 */
const withoutUnusedKafka: Plugin = {
  name: "without-unused-kafka",
  setup(bundler) {
    const kafka = /[\\/]@platformatic[\\/]kafka[\\/]/;
    bundler.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer, resolveDir }) =>
      kafka.test(importer) ? { path: resolve(resolveDir, path), sideEffects: false } : undefined,
    );
  },
};

async function bundle(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      action: "src/action/main.ts",
      dispatch: "src/dispatcher/main.ts",
      cli: "src/cli/main.ts",
      index: "src/index.ts",
      worker: "src/adapters/jq/worker.ts",
    },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    // The actions run on Node 24; a copy of the CLI may meet an older one.
    target: "node20",
    format: "esm",
    splitting: true,
    // Chunks lie beside the entries, so that import.meta.url is dist/ everywhere.
    chunkNames: "[name]-[hash]",
    conditions: ["bundle"],
    mainFields: ["module", "main"],
    minifySyntax: true,
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
    plugins: [withoutCoreHttpClient, withoutUnusedKafka],
    // The same code with its WebAssembly inside, which otherwise is a file beside the package.
    alias: { "@platformatic/wasm-utils": "@platformatic/wasm-utils/bundled" },
    // Several dependencies are CommonJS and call require("node:…").
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
  });
  const wasm = createRequire(import.meta.url).resolve("jq-wasm/jq.wasm");
  copyFileSync(wasm, join(outdir, "jq.wasm"));
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
