// Everything CI looks at besides the tests. Each step prints one line; a failing step prints its output.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

const steps: readonly (readonly [label: string, program: string, args: readonly string[]])[] = [
  ["types", "tsc", ["-p", "."]],
  ["lint", "biome", ["lint", "--error-on-warnings", "."]],
  ["format", "biome", ["check", "--linter-enabled=false", "."]],
  ["generated files are current", "node", ["scripts/generate.ts", "--check"]],
  ["README tables are current", "node", ["scripts/readme.ts", "--check"]],
  ["dist equals a fresh build", "node", ["scripts/build.ts", "--check"]],
  ["the automations' own tests", "node", ["src/cli/main.ts", "test", "--fail-on-gaps"]],
  ["demo", "node", ["src/cli/main.ts", "demo"]],
  ["demo from dist", "node", ["dist/cli.mjs", "demo"]],
];

let failed = 0;
for (const [label, program, args] of steps) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${label} (${seconds} s)`);
  if (status !== 0) {
    failed += 1;
    console.log(stdout);
    console.error(stderr);
  }
}
if (failed > 0) {
  console.error(`${failed} of ${steps.length} checks failed.`);
  process.exitCode = 1;
}
