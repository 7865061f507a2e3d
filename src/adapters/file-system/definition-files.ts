import { join } from "node:path";
import picomatch from "picomatch";
import { MAX_DEFINITION_BYTES, MAX_FILES, MAX_INFLATED_BYTES } from "../../errors/limits.ts";
import { LongshoreError } from "../../errors/longshore-error.ts";
import { isTestFile } from "../../model/test-file.ts";
import type { DefinitionFiles, FindOptions, FoundFile } from "../../ports/file-system.ts";
import type { DefinitionGlobs } from "./definition-globs.ts";
import { definitionGlobs } from "./definition-globs.ts";
import type { PathBase } from "./path-in-root.ts";
import { absolutePath, pathInRoot } from "./path-in-root.ts";
import { kindOfPath } from "./path-kind.ts";
import { createDefinitionReader } from "./read-definition.ts";
import type { Walk } from "./walk.ts";
import { createWalk } from "./walk.ts";

const DEFINITION = /\.(json|ya?ml)$/i;

/** Definition files on this machine's file system. */
export function createDefinitionFiles(options: PathBase): DefinitionFiles {
  const { root } = options;
  return {
    root,
    nameOf: (path) => pathInRoot(path, options) || ".",
    find: async (find) => {
      const { names, spelled } = await findNames(find, options);
      const reader = createDefinitionReader(root);
      return eachOnce(names.map((file) => reader.read(file, !spelled.has(file))));
    },
    read: (file) => readOne(file, root, MAX_DEFINITION_BYTES),
    // As much as a payload of events may have.
    readEvents: (file) => readOne(file, root, MAX_INFLATED_BYTES),
  };
}

async function readOne(
  file: string,
  root: string,
  maxBytes: number,
): Promise<FoundFile | undefined> {
  const kind = await kindOfPath(join(root, file));
  if (kind === "missing") return undefined;
  return createDefinitionReader(root, maxBytes).read(file, false);
}

/** Several links may lead to one file. */
function eachOnce(files: readonly FoundFile[]): readonly FoundFile[] {
  const byName = new Map(files.map((one) => [one.file, one]));
  return [...byName.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

interface FoundNames {
  /** Relative to the root, sorted, each once. */
  readonly names: readonly string[];
  /** Those of them that a person spelled, perhaps in another case than the file system has. */
  readonly spelled: ReadonlySet<string>;
}

async function findNames(
  { paths, globs, reads, kinds = "definitions" }: FindOptions,
  base: PathBase,
): Promise<FoundNames> {
  const search: Search = {
    base,
    configured: definitionGlobs(globs),
    walk: createWalk(base.root),
    isWanted: (file) =>
      DEFINITION.test(file) && (kinds === "both" || isTestFile(file) === (kinds === "tests")),
    names: new Set(),
    spelled: new Set(),
  };
  const { names, spelled } = search;
  if (paths.length === 0 || reads === "everything") await addConfigured(search);
  for (const path of paths) await addPath(path, search);
  if (names.size > MAX_FILES) {
    throw new LongshoreError(
      "too-many-files",
      `There are ${names.size} definition files; at most ${MAX_FILES} are read.`,
      { hint: 'Narrow the configuration\'s "automations", or name paths.' },
    );
  }
  return { names: [...names].sort(), spelled };
}

interface Search {
  readonly base: PathBase;
  readonly configured: DefinitionGlobs;
  readonly walk: Walk;
  /** Whether a file's name is that of a kind that is looked for. */
  readonly isWanted: (file: string) => boolean;
  readonly names: Set<string>;
  readonly spelled: Set<string>;
}

async function addConfigured(search: Search): Promise<void> {
  const { base, configured, walk, isWanted, names, spelled } = search;
  const add = (file: string) => {
    if (configured.matches(file) && isWanted(file)) names.add(file);
  };
  for (const name of configured.bases) {
    const kind = await kindOfPath(join(base.root, name));
    if (kind === "file" || (kind === "other" && isWanted(name))) {
      spelled.add(name);
      add(name);
    } else for (const file of await walk.files(name)) add(file);
  }
}

/** A glob that the shell did not expand. */
async function addGlob(glob: string, { walk, isWanted, names }: Search): Promise<void> {
  const matches = picomatch(glob, { dot: false, nonegate: true });
  for (const file of await walk.files(picomatch.scan(glob, { nonegate: true }).base)) {
    if (matches(file) && isWanted(file)) names.add(file);
  }
}

async function addPath(path: string, search: Search): Promise<void> {
  const { base, configured, walk, isWanted, names, spelled } = search;
  const kind = await kindOfPath(absolutePath(path, base));
  if (kind === "missing" && !picomatch.scan(path, { nonegate: true }).isGlob) {
    throw new LongshoreError("path-not-found", `The path "${path}" does not exist.`, {
      hint: `Paths are relative to "${base.workingDirectory}".`,
    });
  }
  const name = pathInRoot(path, base);
  if (kind === "missing") return addGlob(name, search);
  if (kind === "directory") {
    const below = (await walk.files(name)).filter(isWanted);
    // A directory that the configuration covers gives what the configuration would. The whole
    // repository is always covered: it holds YAML and JSON of every kind.
    const chosen = below.filter(configured.matches);
    for (const file of chosen.length > 0 || name === "" ? chosen : below) names.add(file);
    return;
  }
  if (!DEFINITION.test(name)) {
    throw new LongshoreError("input-invalid", `The file "${path}" is no definition file.`, {
      hint: "Files ending in .json, .yaml and .yml are read.",
    });
  }
  if (!isWanted(name)) return;
  spelled.add(name);
  names.add(name);
}
