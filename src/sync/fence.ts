import type { RowSource, SnapshotFile } from "../model/snapshot.ts";
import type { SourceState } from "../ports/source-control.ts";

/** The newest commit that a repository synced, where one is known. */
export function recordedCommit(file: SnapshotFile, repository: string): string | undefined {
  return file.sources.find((source) => source.repository === repository)?.commit;
}

/** Whether a sync has another commit to record; without a commit the recorded one stays. */
export function fenceAdvances(file: SnapshotFile, source: SourceState): boolean {
  return source.commit !== undefined && source.commit !== recordedCommit(file, source.repository);
}

export function advanceFence(file: SnapshotFile, source: SourceState): readonly RowSource[] {
  if (source.commit === undefined) return file.sources;
  const others = file.sources.filter(({ repository }) => repository !== source.repository);
  return [...others, { repository: source.repository, commit: source.commit }].sort((a, b) =>
    a.repository < b.repository ? -1 : 1,
  );
}
