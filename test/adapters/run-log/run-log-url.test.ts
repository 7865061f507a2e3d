import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  defaultRunLogUrl,
  openRunLog,
  parseRunLogUrl,
} from "../../../src/adapters/run-log/run-log-url.ts";
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
  it("opens a directory, from the working directory", async () => {
    await using directory = await tempDirectory();

    await openRunLog("file:runs", { cwd: directory.path }).write([eventRecord()]);

    const absolute = openRunLog(`file:${join(directory.path, "runs")}`, { cwd: "/" });
    expect(await absolute.list({ limit: 1 })).toEqual([eventRecord()]);
  });

  it("records nothing with none, finds nothing, and says so when it is listed", async () => {
    const log = openRunLog("none", { cwd: "/" });

    await log.write([eventRecord()]);

    expect(await log.find([eventRecord()])).toEqual(new Map());
    expect(await log.prune(0)).toBe(0);
    await expect(log.list({ limit: 1 })).rejects.toMatchObject({
      code: "run-log-unsupported",
      hint: expect.stringContaining("--run-log"),
    });
  });

  it("says that GitHub is not there yet", () => {
    expect(() => openRunLog("github:acme/catalog#runs", { cwd: "/" })).toThrow(
      expect.objectContaining({ code: "run-log-unsupported" }),
    );
  });
});
