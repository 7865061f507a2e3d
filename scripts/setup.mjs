// Installs the locked dependencies when they are missing or differ from package-lock.json.
// Runs on Node 20 with nothing installed; every `pre*` script calls it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, sep } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED_NODE_MAJOR = 24;

const root = fileURLToPath(new URL("../", import.meta.url));
const stamp = `${root}node_modules/.locked`;
const lock = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";

if (installed !== lock) {
  const env = { ...process.env };
  const path = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  // npm must not run on the very Node that `npm ci` is about to replace.
  env[path] = (env[path] ?? "")
    .split(delimiter)
    .filter((directory) => !directory.endsWith(`node_modules${sep}.bin`))
    .join(delimiter);
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    env,
    // npm's report goes to stderr: stdout belongs to the script that follows.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}

// The runtime comes with the lockfile where its platform is listed; elsewhere the system's Node runs.
const probe = spawnSync("node", ["--version"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const major = Number(/^v(\d+)/.exec(probe.stdout ?? "")?.[1] ?? 0);
if (major < NEEDED_NODE_MAJOR) {
  process.stderr.write(
    `Longshore's scripts need Node ${NEEDED_NODE_MAJOR} or newer; this platform has ${probe.stdout?.trim() || "none"}. Install Node ${NEEDED_NODE_MAJOR} and run the command again.\n`,
  );
  process.exit(1);
}
