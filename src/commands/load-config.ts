import type { Diagnostic } from "../errors/diagnostic.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import { diagnostic } from "../manifest/diagnostic.ts";
import { patternFindings } from "../manifest/policy/pattern-findings.ts";
import type { ReadConfig } from "../manifest/read-config.ts";
import { readConfig } from "../manifest/read-config.ts";
import type { Config } from "../model/config.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { FILE_START } from "../model/source.ts";
import type { DefinitionFiles } from "../ports/file-system.ts";

export interface LoadedConfig {
  /** The defaults where there is no file, or where it has errors. */
  readonly config: Config;
  /** Relative to the root, where there is one. */
  readonly configFile?: string;
  /** Whether the file has errors, so that the configuration is not what it wants. */
  readonly faulty: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** In the order in which they are looked for. */
const CONFIG_FILES = ["longshore.yaml", ".github/longshore.yaml"];

/**
 * The configuration file that a person named, or the first of the usual places.
 *
 * @throws LongshoreError `path-not-found` where a named file does not exist, `path-outside`,
 * `input-invalid`.
 */
export async function loadConfig(
  named: string | undefined,
  files: DefinitionFiles,
): Promise<LoadedConfig> {
  for (const file of named === undefined ? CONFIG_FILES : [files.nameOf(named)]) {
    const found = await files.read(file);
    if (found === undefined) continue;
    if (found.kind === "unreadable") {
      const { code, message, hint } = found;
      const finding = diagnostic(code, { message, hint, file, range: FILE_START });
      return {
        config: DEFAULT_CONFIG,
        configFile: file,
        faulty: true,
        diagnostics: [finding],
        texts: new Map(),
      };
    }
    const read = await readWithPatterns(file, found.text);
    return {
      ...read,
      configFile: file,
      faulty: read.diagnostics.some(({ severity }) => severity === "error"),
      texts: new Map([[file, found.text]]),
    };
  }
  if (named !== undefined) {
    throw new LongshoreError(
      "path-not-found",
      `The configuration file "${named}" does not exist.`,
      {
        hint: "Name an existing file of the repository.",
      },
    );
  }
  return { config: DEFAULT_CONFIG, faulty: false, diagnostics: [], texts: new Map() };
}

async function readWithPatterns(file: string, text: string): Promise<ReadConfig> {
  const read = readConfig(file, text);
  const findings = await patternFindings(file, text, read.config.policy);
  return findings.length === 0 ? read : { config: DEFAULT_CONFIG, diagnostics: findings };
}
