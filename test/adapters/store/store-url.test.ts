import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  openStateReader,
  openStateStore,
  parseStoreUrl,
} from "../../../src/adapters/store/store-url.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

const clock = createFakeClock();
const FIRST = {
  expectedRevision: undefined,
  puts: new Map([["a", "1"]]),
  deletes: [],
  message: "first",
};

describe("parseStoreUrl", () => {
  it.each([
    ["file:.longshore/state", "/srv/repo/.longshore/state"],
    ["file:../state", "/srv/state"],
    ["file:/var/state", "/var/state"],
    ["file:///var/state", "/var/state"],
    ["file:a b#c?d%20e", "/srv/repo/a b#c?d%20e"],
  ])("reads %s as a path", (url, path) => {
    expect(parseStoreUrl(url, "/srv/repo")).toEqual({ kind: "file", url, path });
  });

  it.each([
    ["github:acme/catalog#state", "acme", "catalog", "state"],
    ["github:acme/catalog.js#a/b", "acme", "catalog.js", "a/b"],
    ["github:acme/catalog", "acme", "catalog", "longshore-state"],
  ])("reads %s as a branch", (url, owner, repository, branch) => {
    expect(parseStoreUrl(url, "/")).toEqual({ kind: "github", url, owner, repository, branch });
  });

  it.each([
    "",
    "state",
    "/var/state",
    "file:",
    "file://host/state",
    "file:a\0b",
    "s3:bucket",
    "https://github.com/acme/catalog",
    "github:",
    "github:acme",
    "github:acme/",
    "github:acme/..",
    "github:acme/.#state",
    "github:acme/catalog#",
    "github:acme/catalog/x#state",
    "github:acme/catalog#a..b",
    "github:acme/catalog#-x",
    "github:acme/catalog#a b",
    "github:acme/catalog#refs\u0007",
    "FILE:x",
  ])("refuses %j", (url) => {
    expect(() => parseStoreUrl(url, "/")).toThrow(
      expect.objectContaining({ code: "input-invalid", hint: expect.any(String) }),
    );
  });

  it("says what is allowed", () => {
    expect(() => parseStoreUrl("s3:bucket", "/")).toThrow(
      'The store "s3:bucket" has no known kind; "file:PATH" and "github:OWNER/REPO#BRANCH" are allowed.',
    );
  });
});

describe("openStateStore", () => {
  it("opens a file store", async () => {
    await using directory = await tempDirectory();
    const options = { cwd: directory.path, clock, env: {} };
    const store = await openStateStore("file:state", options);
    await store.commit(FIRST);

    const url = `file:${join(directory.path, "state")}`;
    const reader = await openStateReader(url, { ...options, cwd: "/" });
    expect(await reader.read("a")).toEqual({ revision: "1", text: "1" });
    expect("commit" in reader).toBe(false);
  });

  it("opens a GitHub store of the server and with the token that the environment names", async () => {
    await using github = await startFakeGitHub();
    const options = { cwd: "/", clock, env: github.env };
    const store = await openStateStore("github:acme/catalog#state", options);
    await store.commit(FIRST);

    const reader = await openStateReader("github:acme/catalog#state", options);
    expect(await reader.read("a")).toMatchObject({ text: "1" });
    expect("commit" in reader).toBe(false);
    expect(github.repository("acme/catalog").git.text("state", "a")).toBe("1");
  });

  it("does not open a GitHub store without a token", async () => {
    const url = "github:acme/catalog#state";
    const invalid = expect.objectContaining({
      code: "input-invalid",
      hint: expect.stringContaining("GITHUB_TOKEN"),
    });
    const options = { cwd: "/", clock, env: { GITHUB_TOKEN: "" } };
    await expect(openStateStore(url, options)).rejects.toEqual(invalid);
    await expect(openStateReader(url, options)).rejects.toEqual(invalid);
  });
});
