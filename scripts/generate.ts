// Writes the editor schemas, the validators and the types that are made from src/model/schema/.
// With `--check` it writes nothing, and fails when a file is not what it would write.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./schema/generated-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const FOLDERS = ["schemas", "src/model/generated"];

const files = await generatedFiles();
const different = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
const stray = FOLDERS.flatMap(filesOf).filter((path) => !files.has(path));

if (process.argv.includes("--check")) {
  const wrong = [...different, ...stray].sort();
  if (wrong.length > 0) {
    console.error(`Not generated from the schemas: ${wrong.join(", ")}. Run npm run generate.`);
    process.exitCode = 1;
  }
} else {
  for (const path of stray) rmSync(join(root, path));
  for (const path of different) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
