import { posix } from "node:path";
import type { Diagnostic } from "../errors/diagnostic.ts";
import type { LongshoreConfig } from "../model/generated/config.ts";
import { diagnostic } from "./diagnostic.ts";
import { shownText } from "./shown-text.ts";
import type { SourceDocument } from "./source-document.ts";

/** Globs that could name no file of the repository, which otherwise would be no files in silence. */
export function globFindings(
  { automations }: LongshoreConfig,
  document: SourceDocument,
): readonly Diagnostic[] {
  const named =
    automations === undefined || typeof automations === "string"
      ? [{ glob: automations, name: "automations", path: ["automations"] }]
      : automations.map((glob, index) => ({
          glob,
          name: `automations[${index}]`,
          path: ["automations", index],
        }));
  const findings = named.flatMap(({ glob, name, path }) => {
    if (glob === undefined || !leadsOut(glob)) return [];
    return [
      diagnostic("invalid-value", {
        message: `"${name}" is "${shownText(glob)}", which leads out of the repository.`,
        hint: 'Write it relative to the repository\'s root, without "..".',
        file: document.file,
        range: document.rangeOfValue(path),
      }),
    ];
  });
  const excludesOnly = named.every(({ glob }) => glob !== undefined && isExclusion(glob));
  if (!excludesOnly) return findings;
  return [
    ...findings,
    diagnostic("invalid-value", {
      message: '"automations" has exclusions only, and so names no file.',
      hint: 'Write before them what is read, such as "automations/**".',
      file: document.file,
      range: document.rangeOfValue(["automations"]),
    }),
  ];
}

function leadsOut(glob: string): boolean {
  const path = isExclusion(glob) ? glob.slice(1) : glob;
  if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return true;
  // Between braces and bars is a path too.
  return /(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(posix.normalize(path));
}

/** `!(a|b)` is a glob of its own. */
function isExclusion(glob: string): boolean {
  return glob.startsWith("!") && !glob.startsWith("!(");
}
