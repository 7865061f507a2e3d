import { count } from "./count.ts";

/**
 * GitHub refuses a step's summary above 1 MiB as a whole, so a longer one is cut at a line: what
 * comes first is the most important. The margin is for what the runner adds.
 */
const MAX_SUMMARY_BYTES = 1_000_000;

/** Joins the sections of a job summary, cut at a line where it would be too large, and says so. */
export function fitSummary(
  sections: readonly (readonly string[])[],
  maxBytes: number = MAX_SUMMARY_BYTES,
  place = "GitHub's summary",
): string {
  const lines = sections.flat();
  let bytes = 0;
  let kept = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > maxBytes) break;
    kept += 1;
  }
  const text = lines.slice(0, kept).join("\n");
  if (kept === lines.length) return `${text}\n`;
  return `${text}\n\n${count(lines.length - kept, "more line")} did not fit into ${place}.\n`;
}
