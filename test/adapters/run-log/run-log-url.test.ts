import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  defaultRunLogUrl,
  openRunLog,
  parseRunLogUrl,
} from "../../../src/adapters/run-log/run-log-url.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";
import { eventRecord } from "../../support/run-records.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

describe("parseRunLogUrl", () => {
  it.each([
    ["none", { kind: "none" }],
    ["file:runs", { kind: "file", url: "file:runs", path: "/work-tree/runs" }],
    ["file:/var/runs", { kind: "file", url: "file:/var/runs", path: "/var/runs" }],
    [
      "github:acme/catalog",
      {
        kind: "github",
        url: "github:acme/catalog",
        owner: "acme",
        repository: "catalog",
        branch: "longshore-runs",
      },
    ],
    [
      "github:acme/catalog#my/runs",
      {
        kind: "github",
        url: "github:acme/catalog#my/runs",
        owner: "acme",
        repository: "catalog",
        branch: "my/runs",
      },
    ],
  ])("reads %s", (url, expected) => {
    expect(parseRunLogUrl(url, "/work-tree")).toEqual(expected);
  });

  it.each([
    "",
    "None",
    "runs",
    "file:",
    "file://host/runs",
    "file:a\0b",
    "github:acme",
    "github:acme/..",
    "github:acme/catalog#",
    "github:acme/catalog#a..b",
    "nats:runs",
  ])("refuses %j", (url) => {
    expect(() => parseRunLogUrl(url, "/")).toThrow(
      expect.objectContaining({ code: "input-invalid" }),
    );
  });
});

describe("defaultRunLogUrl", () => {
  it.each([
    ["file:.longshore/state", "file:.longshore/runs"],
    ["file:state", "file:runs"],
    ["file:./state/", "file:runs"],
    ["file:/var/longshore/state", "file:/var/longshore/runs"],
    ["file:.", "file:../runs"],
    ["file:..", "file:../../runs"],
    ["github:acme/catalog", "github:acme/catalog#longshore-runs"],
    ["github:acme/catalog#state", "github:acme/catalog#longshore-runs"],
  ])("is beside %s", (store, expected) => {
    expect(defaultRunLogUrl(store)).toBe(expected);
  });
});

describe("openRunLog", () => {
  const clock = createFakeClock();

  it("opens a directory, from the working directory", async () => {
    await using directory = await tempDirectory();
    const options = { cwd: directory.path, clock, env: {} };

    await (await openRunLog("file:runs", options)).write([eventRecord()]);

    const url = `file:${join(directory.path, "runs")}`;
    const absolute = await openRunLog(url, { ...options, cwd: "/" });
    expect(await absolute.list({ limit: 1 })).toEqual([eventRecord()]);
  });

  it("records nothing with none, finds nothing, and says so when it is listed", async () => {
    const log = await openRunLog("none", { cwd: "/", clock, env: {} });

    await log.write([eventRecord()]);

    expect(await log.find([eventRecord()])).toEqual(new Map());
    expect(await log.prune(0)).toBe(0);
    await expect(log.list({ limit: 1 })).rejects.toMatchObject({
      code: "run-log-unsupported",
      hint: expect.stringContaining("--run-log"),
    });
  });

  it("opens branches of the server and with the token that the environment names", async () => {
    await using github = await startFakeGitHub();
    const log = await openRunLog("github:acme/catalog#my/runs", {
      cwd: "/",
      clock,
      env: github.env,
    });

    await log.write([eventRecord()]);

    expect(await log.list({ limit: 1 })).toEqual([eventRecord()]);
    expect([...github.repository("acme/catalog").git.refs().keys()]).toContain(
      "refs/heads/my/runs/2026-03",
    );
  });

  it("does not open branches without a token", async () => {
    await expect(
      openRunLog("github:acme/catalog", { cwd: "/", clock, env: {} }),
    ).rejects.toMatchObject({
      code: "input-invalid",
      hint: expect.stringContaining("GITHUB_TOKEN"),
    });
  });
});
