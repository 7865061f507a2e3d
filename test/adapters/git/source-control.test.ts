import { chmod, chown, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createGitSourceControl } from "../../../src/adapters/git/source-control.ts";
import type { SourceControl } from "../../../src/ports/source-control.ts";
import { tempDirectory } from "../../support/temp-directory.ts";
import type { TempRepository } from "../../support/temp-repository.ts";
import { tempRepository } from "../../support/temp-repository.ts";

const ENV = { PATH: process.env["PATH"], HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1" };
const FILE = "automations/a.yaml";

function sourceControl(root: string, repository?: string): SourceControl {
  return createGitSourceControl({
    root,
    env: ENV,
    ...(repository === undefined ? {} : { repository }),
  });
}

async function committed(): Promise<{ repository: TempRepository; commit: string }> {
  const repository = await tempRepository();
  await repository.write(FILE, "a\n");
  await repository.write("README.md", "readme\n");
  return { repository, commit: await repository.commit() };
}

it("names the commit and the remote's repository", async () => {
  const { repository, commit } = await committed();
  await using _ = repository;
  await repository.git("remote", "add", "origin", "git@github.com:acme/catalog.git");

  expect(await sourceControl(repository.path).state([FILE])).toEqual({
    repository: "acme/catalog",
    commit,
  });
});

it("prefers the repository that it is given", async () => {
  const { repository, commit } = await committed();
  await using _ = repository;
  await repository.git("remote", "add", "origin", "git@github.com:acme/fork.git");

  expect(await sourceControl(repository.path, "acme/catalog").state([])).toEqual({
    repository: "acme/catalog",
    commit,
  });
});

it("has no repository name without a remote", async () => {
  const { repository, commit } = await committed();
  await using _ = repository;

  expect(await sourceControl(repository.path).state([FILE])).toEqual({ repository: "", commit });
});

it("has no commit outside git", async () => {
  await using directory = await tempDirectory();

  expect(await sourceControl(directory.path).state([FILE])).toEqual({
    repository: "",
    unfencedBecause: "this is not a git repository",
  });
  expect((await sourceControl(directory.path, "acme/catalog").state([])).repository).toBe(
    "acme/catalog",
  );
});

it("has no commit where git is not installed", async () => {
  const { repository } = await committed();
  await using _ = repository;
  const control = createGitSourceControl({ root: repository.path, env: { PATH: "/nonexistent" } });

  expect(await control.state([FILE])).toEqual({
    repository: "",
    unfencedBecause: "git is not installed",
  });
  expect(await control.ancestry("a".repeat(40), "b".repeat(40))).toBe("unknown");
});

it("has no commit before the first one", async () => {
  await using repository = await tempRepository();

  expect(await sourceControl(repository.path).state([])).toEqual({
    repository: "",
    unfencedBecause: "there is no commit yet",
  });
});

it.each<[string, (repository: TempRepository) => Promise<unknown>]>([
  ["changed", (repository) => repository.write(FILE, "b\n")],
  [
    "staged",
    async (repository) => {
      await repository.write(FILE, "b\n");
      await repository.git("add", FILE);
    },
  ],
  ["deleted", (repository) => rm(join(repository.path, FILE))],
  ["removed from the index", (repository) => repository.git("rm", "--quiet", FILE)],
])("has no commit where a definition is %s", async (_title, change) => {
  const { repository } = await committed();
  await using _ = repository;
  await change(repository);

  expect(await sourceControl(repository.path).state([FILE])).toEqual({
    repository: "",
    unfencedBecause: `there are uncommitted changes in "${FILE}"`,
  });
});

it("counts untracked and ignored definitions as uncommitted", async () => {
  const { repository } = await committed();
  await using _ = repository;
  await repository.write(".gitignore", "ignored.yaml\n");
  await repository.commit();
  await repository.write("automations/ignored.yaml", "b\n");
  await repository.write("automations/ neu é\n.yaml", "b\n");

  const files = [FILE, "automations/ignored.yaml", "automations/ neu é\n.yaml"];
  expect(await sourceControl(repository.path).state(files)).toEqual({
    repository: "",
    unfencedBecause: `there are uncommitted changes in "automations/ neu é\n.yaml" and 1 more`,
  });
});

it("does not mind changes of other files, or files that are nowhere", async () => {
  const { repository, commit } = await committed();
  await using _ = repository;
  await repository.write("README.md", "changed\n");
  await repository.write("new.txt", "new\n");

  const state = await sourceControl(repository.path).state([FILE, "automations/of-another.yaml"]);
  expect(state.commit).toBe(commit);
});

it("works in a directory below the top level", async () => {
  const { repository, commit } = await committed();
  await using _ = repository;
  const control = sourceControl(join(repository.path, "automations"));

  expect((await control.state(["a.yaml"])).commit).toBe(commit);
  await repository.write(FILE, "b\n");
  expect((await control.state(["a.yaml"])).commit).toBeUndefined();
});

it("tells ancestors from others", async () => {
  const { repository, commit: first } = await committed();
  await using _ = repository;
  const second = await repository.commit();
  await repository.git("checkout", "--quiet", "-b", "side", first);
  const side = await repository.commit("side");
  const control = sourceControl(repository.path);

  expect(await control.ancestry(first, first)).toBe("ancestor");
  expect(await control.ancestry(first, second)).toBe("ancestor");
  expect(await control.ancestry(second, first)).toBe("not-ancestor");
  expect(await control.ancestry(second, side)).toBe("not-ancestor");
  expect(await control.ancestry("0".repeat(40), second)).toBe("unknown");
  expect(await control.ancestry("--help", second)).toBe("unknown");
});

it("does not know what a shallow clone leaves out", async () => {
  const { repository, commit: first } = await committed();
  await using _ = repository;
  await repository.commit();
  const third = await repository.commit();
  await using directory = await tempDirectory();
  const clone = join(directory.path, "clone");
  await repository.git("clone", "--quiet", "--depth=1", `file://${repository.path}`, clone);
  await repository.git("-C", clone, "fetch", "--quiet", "--depth=1", "origin", first);
  const control = sourceControl(clone);

  expect(await control.ancestry(first, third)).toBe("unknown");
  expect(await control.ancestry(third, third)).toBe("ancestor");
});

it("starts nothing that the repository's configuration names", async () => {
  const { repository, commit } = await committed();
  await using _ = repository;
  await using elsewhere = await tempDirectory();
  const script = join(elsewhere.path, "evil.sh");
  await writeFile(script, `#!/bin/sh\ntouch ${join(elsewhere.path, "started")}\ncat\n`);
  await chmod(script, 0o755);
  await repository.write(".gitattributes", "* filter=evil=x diff=evil\n");
  const withFilter = await repository.commit();
  for (const [key, value] of [
    ["core.fsmonitor", script],
    ["core.hooksPath", elsewhere.path],
    ["filter.evil=x.clean", script],
    ["filter.evil=x.process", script],
    ["filter.evil=x.required", "true"],
    ["diff.external", script],
    ["core.sshCommand", script],
    ["remote.origin.promisor", "true"],
    ["remote.origin.url", `ext::${script}`],
    ["protocol.ext.allow", "always"],
    ["extensions.partialClone", "origin"],
    ["core.repositoryformatversion", "1"],
  ] as const) {
    await repository.git("config", key, value);
  }
  await repository.write(FILE, "b\n");
  const control = sourceControl(repository.path);

  expect((await control.state([FILE])).commit).toBeUndefined();
  expect(await control.ancestry(commit, withFilter)).toBe("ancestor");
  expect(await control.ancestry("0".repeat(40), withFilter)).toBe("unknown");
  expect(await readdir(elsewhere.path)).toEqual(["evil.sh"]);
});

it("does not follow git's variables to another repository", async () => {
  const { repository, commit } = await committed();
  await using _ = repository;
  await using other = await tempRepository();
  await other.commit();
  const control = createGitSourceControl({
    root: repository.path,
    env: { ...ENV, GIT_DIR: join(other.path, ".git"), GIT_WORK_TREE: other.path },
  });

  expect((await control.state([FILE])).commit).toBe(commit);
});

const isRoot = process.getuid?.() === 0;

it.runIf(isRoot)("says that git refuses a directory of another owner", async () => {
  const { repository } = await committed();
  await using _ = repository;
  await chown(repository.path, 12_345, 12_345);
  await chown(join(repository.path, ".git"), 12_345, 12_345);

  expect((await sourceControl(repository.path).state([FILE])).unfencedBecause).toContain(
    "safe.directory",
  );
});
