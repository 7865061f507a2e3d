import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import pLimit from "p-limit";
import picomatch from "picomatch";
import { MAX_FILES } from "../../errors/limits.ts";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { DefinitionFiles, FindOptions, FoundFile } from "../../ports/file-system.ts";
import { kindOfPath } from "./path-kind.ts";
import { readDefinition } from "./read-definition.ts";
import type { Walk } from "./walk.ts";
import { createWalk } from "./walk.ts";

export interface DefinitionFilesOptions {
  /** Absolute: the repository. */
  readonly root: string;
  /** Absolute: what a person's paths are relative to. */
  readonly workingDirectory: string;
}

/** Enough to hide the disk's latency, few enough for every limit on open files. */
const MAX_OPEN_FILES = 64;

const DEFINITION = /\.(json|ya?ml)$/i;
const TEST = /\.test\.(json|ya?ml)$/i;

/** Definition files on this machine's file system. */
export function createDefinitionFiles(options: DefinitionFilesOptions): DefinitionFiles {
  const { root } = options;
  return {
    root,
    find: async (find) => {
      const names = await findNames(find, options);
      const realRoot = await realpath(root);
      const limit = pLimit(MAX_OPEN_FILES);
      const read = await Promise.all(
        names.map((file) => limit(() => readDefinition(file, root, realRoot))),
      );
      return eachOnce(read);
    },
    read: async (file): Promise<FoundFile | undefined> => {
      const kind = await kindOfPath(join(root, file));
      if (kind === "missing") return undefined;
      return readDefinition(file, root, await realpath(root));
    },
  };
}

/** Several links may lead to one file. */
function eachOnce(files: readonly FoundFile[]): readonly FoundFile[] {
  const byName = new Map(files.map((one) => [one.file, one]));
  return [...byName.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Relative to the root, sorted, each once. */
async function findNames(
  { paths, globs }: FindOptions,
  options: DefinitionFilesOptions,
): Promise<readonly string[]> {
  const walk = createWalk(options.root);
  const names = new Set<string>();
  if (paths.length === 0) await addGlobs(globs, walk, names);
  for (const path of paths) await addPath(path, globs, options, walk, names);
  if (names.size > MAX_FILES) {
    throw new LongshoreError(
      "too-many-files",
      `There are ${names.size} definition files; at most ${MAX_FILES} are read.`,
      { hint: 'Narrow the configuration\'s "automations", or name paths.' },
    );
  }
  return [...names].sort();
}

async function addGlobs(globs: readonly string[], walk: Walk, names: Set<string>): Promise<void> {
  for (const glob of globs) {
    const { base } = picomatch.scan(glob);
    const matches = picomatch(glob, { dot: false });
    for (const file of await walk.files(base)) {
      if (matches(file) && isDefinition(file)) names.add(file);
    }
  }
}

async function addPath(
  path: string,
  globs: readonly string[],
  { root, workingDirectory }: DefinitionFilesOptions,
  walk: Walk,
  names: Set<string>,
): Promise<void> {
  if (path.includes("\0")) {
    throw new LongshoreError("input-invalid", "A path has a NUL character.");
  }
  const absolute = resolve(workingDirectory, path);
  const kind = await kindOfPath(absolute);
  const name = insideRoot(absolute, root);
  if (kind === "missing") {
    // A glob that the shell did not expand.
    if (picomatch.scan(path).isGlob && name !== undefined) return addGlobs([name], walk, names);
    throw new LongshoreError("path-not-found", `The path "${path}" does not exist.`, {
      hint: `Paths are relative to "${workingDirectory}".`,
    });
  }
  if (name === undefined) {
    throw new LongshoreError("path-outside", `The path "${path}" lies outside "${root}".`, {
      hint: "Name files of the repository, or run Longshore in the other one.",
    });
  }
  if (kind === "directory") {
    const configured = globs.map((glob) => picomatch(glob, { dot: false }));
    const below = (await walk.files(name)).filter(isDefinition);
    // A directory that the configuration covers gives what the configuration would. The whole
    // repository is always covered: it holds YAML and JSON of every kind.
    const chosen = below.filter((file) => configured.some((matches) => matches(file)));
    for (const file of chosen.length > 0 || name === "" ? chosen : below) names.add(file);
    return;
  }
  if (!DEFINITION.test(name)) {
    throw new LongshoreError("input-invalid", `The file "${path}" is no definition file.`, {
      hint: "Files ending in .json, .yaml and .yml are read.",
    });
  }
  if (TEST.test(name)) return;
  names.add(name);
}

function isDefinition(file: string): boolean {
  return DEFINITION.test(file) && !TEST.test(file);
}

/** The path relative to the root with `/`, `""` for the root itself; `undefined` outside. */
function insideRoot(absolute: string, root: string): string | undefined {
  const name = relative(root, absolute);
  if (name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name)) return undefined;
  return name.split(sep).join("/");
}
