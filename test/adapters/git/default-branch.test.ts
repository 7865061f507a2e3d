import { describe, expect, it } from "vitest";
import { readDefaultBranch } from "../../../src/adapters/git/default-branch.ts";
import { tempDirectory } from "../../support/temp-directory.ts";
import { tempRepository } from "../../support/temp-repository.ts";

const read = (cwd: string) => readDefaultBranch({ cwd, env: process.env });

describe("readDefaultBranch", () => {
  it("takes the branch that is checked out where there is no commit yet", async () => {
    await using repository = await tempRepository();
    await repository.git("symbolic-ref", "HEAD", "refs/heads/trunk");

    expect(await read(repository.path)).toBe("trunk");
  });

  it("takes a branch of a usual name before the one that is checked out", async () => {
    await using repository = await tempRepository();
    await repository.commit();
    await repository.git("checkout", "--quiet", "-b", "feature");

    expect(await read(repository.path)).toBe("main");
  });

  it("takes what the clone has noted of its remote first", async () => {
    await using repository = await tempRepository();
    const commit = await repository.commit();
    await repository.git("update-ref", "refs/remotes/origin/release/next", commit);
    await repository.git(
      "symbolic-ref",
      "refs/remotes/origin/HEAD",
      "refs/remotes/origin/release/next",
    );

    expect(await read(repository.path)).toBe("release/next");
  });

  it("knows none outside git", async () => {
    await using folder = await tempDirectory();

    expect(await read(folder.path)).toBeUndefined();
  });
});
