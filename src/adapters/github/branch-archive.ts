import { gunzipSync } from "node:zlib";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { CommitFiles } from "./branch-files.ts";
import type { GitHubBranch } from "./github-branch.ts";
import { encodePath, REF_PREFIX } from "./github-branch.ts";
import { readTar } from "./tar-files.ts";

const MAX_ARCHIVE_BYTES = 1024 * 1024 * 1024;

/**
 * Many files of one commit with one request to the API and one to where it keeps archives.
 * `undefined` where there is no archive to be had, for whatever reason: what is wrong is seen, and
 * said, by reading the files one by one.
 */
export async function readArchive(
  branch: GitHubBranch,
  paths: readonly string[],
  revision?: string,
): Promise<CommitFiles | undefined> {
  const archive = await readWholeArchive(branch, revision);
  if (archive === undefined) return undefined;
  const { commit, files } = archive;
  return { revision: commit, files: new Map(paths.map((path) => [path, text(files.get(path))])) };
}

/** All files of the commit, as their bytes. */
export async function readWholeArchive(
  branch: GitHubBranch,
  revision?: string,
): Promise<
  { readonly commit: string; readonly files: ReadonlyMap<string, Uint8Array> } | undefined
> {
  const at = revision ?? `${REF_PREFIX}${branch.branch}`;
  try {
    const { status, bytes } = await branch.api.download(
      `/repos/${branch.owner}/${branch.repository}/tarball/${encodePath(at)}`,
    );
    if (status !== 200) return undefined;
    const { commit, files } = readTar(gunzipSync(bytes, { maxOutputLength: MAX_ARCHIVE_BYTES }));
    if (commit === undefined || (revision !== undefined && commit !== revision)) return undefined;
    return { commit, files };
  } catch (error) {
    if (error instanceof LongshoreError && error.code === "aborted") throw error;
    return undefined;
  }
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
}
