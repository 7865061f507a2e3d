import { describe, expect, it } from "vitest";
import type { SourceFile } from "./support/source-files.ts";
import { importedFile, sourceFiles } from "./support/source-files.ts";

const LEVEL_0 = ["model", "errors", "ports"];
const FEATURES = ["manifest", "sync", "matching", "invocation", "delivery", "report"];
const SHELLS = ["action", "dispatcher", "cli"];

/** What a folder of src may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(LEVEL_0.map((folder) => [folder, LEVEL_0])),
  ...Object.fromEntries(FEATURES.map((folder) => [folder, LEVEL_0])),
  commands: [...LEVEL_0, ...FEATURES],
  adapters: LEVEL_0,
  ...Object.fromEntries(
    SHELLS.map((folder) => [folder, [...LEVEL_0, "report", "commands", "adapters", ...SHELLS]]),
  ),
};

/** Only adapters and shells may touch the world. */
const WORLD =
  /^(@actions\/|@octokit\/|undici$|jq-wasm|node:(fs|child_process|net|http|https|tls|dns|os|worker_threads|process)(\/|$))/;
const WORLD_GLOBALS =
  /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\b|\brandomBytes\b/;

/** Built-ins that Node 20 lacks: the bundled CLI is run on whatever Node a machine has. */
const NEWER_BUILT_INS =
  /\bPromise\.(withResolvers|try)\b|\b(Map|Object)\.groupBy\b|\bArray\.fromAsync\b|\bRegExp\.escape\b|\.(union|intersection|difference|isSubsetOf|isDisjointFrom)\(|\.(values|keys|entries)\(\)\.(map|filter|some|every|find|reduce|flatMap|toArray)\(/;

const files = sourceFiles("src");

function folderOf(file: string): string {
  const [, folder, rest] = file.split("/");
  return rest === undefined ? "" : (folder ?? "");
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
}

function isShellOrAdapter(file: SourceFile): boolean {
  return ["adapters", ...SHELLS].includes(folderOf(file.file));
}

describe("the source tree", () => {
  it("has only the folders of the design", () => {
    const folders = new Set(files.map((file) => folderOf(file.file)).filter((name) => name !== ""));

    expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it("imports in one direction only", () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const target = importedFile(file.file, specifier);
        if (target === undefined || folderOf(file.file) === "") return [];
        const [from, to] = [folderOf(file.file), folderOf(target)];
        const allowed = from === to || (MAY_IMPORT[from] ?? []).includes(to);
        return allowed ? [] : [`${file.file} imports ${target}`];
      }),
    );

    expect(wrong).toEqual([]);
  });

  it("has no import cycle", () => {
    const edges = new Map(
      files.map((file) => [
        file.file,
        file.imports.flatMap((specifier) => importedFile(file.file, specifier) ?? []),
      ]),
    );

    expect(findCycle(edges)).toEqual([]);
  });

  it("touches the world in adapters and shells only", () => {
    const wrong = files
      .filter((file) => !isShellOrAdapter(file))
      .flatMap((file) =>
        [
          ...file.imports.filter((specifier) => WORLD.test(specifier)),
          ...(WORLD_GLOBALS.exec(withoutComments(file.text)) ?? []),
        ].map((what) => `${file.file}: ${what}`),
      );

    expect(wrong).toEqual([]);
  });

  it("uses no built-in that Node 20 lacks", () => {
    const wrong = files.flatMap((file) => {
      const found = NEWER_BUILT_INS.exec(withoutComments(file.text))?.[0];
      return found === undefined ? [] : [`${file.file}: ${found}`];
    });

    expect(wrong).toEqual([]);
  });

  it("names no file or folder utils, helpers, common or misc", () => {
    const wrong = [...files, ...sourceFiles("test"), ...sourceFiles("scripts")].filter(({ file }) =>
      /(^|\/)(utils?|helpers?|common|misc)(\/|\.|$)/.test(file),
    );

    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("exports nothing by default", () => {
    const wrong = files.filter((file) => /^export default\b/m.test(file.text));

    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("re-exports only in index.ts", () => {
    const index = files.find(({ file }) => file === "src/index.ts");
    const statements = withoutComments(index?.text ?? "")
      .split(";")
      .map((statement) => statement.trim())
      .filter((statement) => statement !== "");

    expect(statements.length).toBeGreaterThan(0);
    expect(
      statements.filter((statement) => !/^export (type )?\{[\s\S]*\} from "/.test(statement)),
    ).toEqual([]);
  });
});

function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    const at = path.indexOf(file);
    if (at !== -1) return [...path.slice(at), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
