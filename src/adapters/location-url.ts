import { resolve } from "node:path";
import type { LongshoreError } from "../errors/longshore-error.ts";

export interface FileLocation {
  readonly kind: "file";
  /** As a person wrote it. */
  readonly url: string;
  /** Absolute. */
  readonly path: string;
}

export interface GithubLocation {
  readonly kind: "github";
  /** As a person wrote it. */
  readonly url: string;
  readonly owner: string;
  readonly repository: string;
  readonly branch: string;
}

/** What is kept at a location, in the words of its messages. */
export interface LocationWords {
  /** As in `The store "x" names no path.` */
  readonly what: string;
  readonly defaultBranch: string;
  /** Makes the error of a message. */
  readonly invalid: (message: string) => LongshoreError;
}

const GITHUB = /^github:([A-Za-z0-9_-]+)\/(?!\.{1,2}(?:#|$))([A-Za-z0-9._-]+)(?:#(.+))?$/;
/** What git refuses in a branch's name, of what could be mistaken for something else. */
const BAD_BRANCH = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|^[-/]|[./]$|@\{/u;

/**
 * A `file:` or `github:` URL; `undefined` for one of another kind.
 *
 * @param cwd - absolute; what a relative path starts at.
 * @throws LongshoreError that `words` makes.
 */
export function parseLocationUrl(
  url: string,
  cwd: string,
  words: LocationWords,
): FileLocation | GithubLocation | undefined {
  if (url.startsWith("file:")) return parseFileUrl(url, cwd, words);
  if (url.startsWith("github:")) return parseGithubUrl(url, words);
  return undefined;
}

function parseFileUrl(url: string, cwd: string, { what, invalid }: LocationWords): FileLocation {
  const path = url.slice("file:".length);
  if (path === "") throw invalid(`The ${what} "${url}" names no path.`);
  if (path.includes("\0")) throw invalid(`The ${what}'s path has a NUL character.`);
  if (path.startsWith("//") && !path.startsWith("///")) {
    throw invalid(
      `The ${what} "${url}" names a host; a file ${what} is a directory of this machine.`,
    );
  }
  return { kind: "file", url, path: resolve(cwd, path) };
}

function parseGithubUrl(url: string, words: LocationWords): GithubLocation {
  const [, owner, repository, branch = words.defaultBranch] = GITHUB.exec(url) ?? [];
  if (owner === undefined || repository === undefined || BAD_BRANCH.test(branch)) {
    throw words.invalid(
      `The ${words.what} "${url}" is not of the form "github:OWNER/REPO#BRANCH".`,
    );
  }
  return { kind: "github", url, owner, repository, branch };
}
