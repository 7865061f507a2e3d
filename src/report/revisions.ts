import { shortRevision } from "../model/revision.ts";
import { jsonText } from "./json-text.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";

export interface ShownRevision {
  readonly revision: string;
  readonly message: string;
  readonly committedAt: string;
  readonly author?: string;
}

/** The `rollback --list` document: `schemas/revisions-output.schema.json`. */
export function revisionsJson(revisions: readonly ShownRevision[]): string {
  return jsonText({
    revisions: revisions.map(({ revision, committedAt, message, author }) => ({
      revision,
      committedAt,
      message,
      ...(author === undefined ? {} : { author }),
    })),
  });
}

/** A revision a line, newest first. */
export function revisionsTerminal(revisions: readonly ShownRevision[], paint: Paint): string {
  if (revisions.length === 0) return "The store was never written.\n";
  const width = Math.max(...revisions.map(({ revision }) => shortRevision(revision).length));
  const lines = revisions.map(({ revision, committedAt, message, author }) =>
    [
      paint.bold(shortRevision(revision).padStart(width)),
      paint.dim(committedAt),
      visibleLine(message),
      ...(author === undefined ? [] : [paint.dim(`by ${visibleLine(author)}`)]),
    ].join("  "),
  );
  return `${lines.join("\n")}\n`;
}
