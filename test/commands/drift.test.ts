import { describe, expect, it } from "vitest";
import { drift } from "../../src/commands/drift.ts";
import type { PrepareInput } from "../../src/commands/prepare-plan.ts";
import { DEFAULT_CONFIG, DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { DriftResult } from "../../src/model/drift.ts";
import { FILE_START } from "../../src/model/source.ts";
import type { StateReader } from "../../src/ports/state-store.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { driftTerminal } from "../../src/report/terminal-drift.ts";
import { anAutomation, onEntity, onRunOf } from "../support/definitions.ts";
import type { SyncedStore } from "../support/synced-store.ts";
import { atCommit, planOf, syncedStore } from "../support/synced-store.ts";

const [A, B] = [anAutomation("a"), anAutomation("b", { trigger: onEntity("alert") })];
const [FILE_A, ROUTE_A] = ["automations/a.json", "routes/entity/service.json"];
const SNAPSHOT = "snapshot.json";

function look(input: PrepareInput, store: StateReader): Promise<DriftResult> {
  return drift(input, { store, sourceControl: atCommit("1") });
}

async function edited(
  w: SyncedStore,
  file: string,
  change: (text: string) => string,
): Promise<string> {
  const text = (await w.files())[file] ?? "";
  expect(change(text)).not.toBe(text);
  return await w.edit({ [file]: change(text) });
}

const shown = ({ items }: DriftResult) =>
  items.map(({ kind, identifier, file }) => `${kind} ${identifier} ${file}`);

describe("drift", () => {
  it("finds nothing in a store that is as it was synced", async () => {
    await using w = await syncedStore();
    await w.sync([A, B, anAutomation("c", { trigger: onRunOf("a") })]);

    const result = await look(
      planOf([A, B, anAutomation("c", { trigger: onRunOf("a") })]),
      w.store,
    );

    expect(result).toEqual({ items: [], revision: "1", notes: [] });
    expect(driftTerminal(result, PLAIN)).toBe("Drift of revision 1: none.\n");
  });

  it("finds nothing after many syncs, with configurations that changed", async () => {
    await using w = await syncedStore();
    const config = (allowHttp: boolean) => ({
      ...DEFAULT_CONFIG,
      runtime: { ...DEFAULT_RUNTIME_CONFIG, network: { allowHttp, allowPrivate: [] } },
    });
    await w.sync([A]);
    await w.sync([A, B], { commit: "2", config: config(true) });
    await w.sync([anAutomation("x", { trigger: A.trigger })], { repository: "acme/other" });
    await w.sync([B], { commit: "3", config: config(false) });

    expect((await look(planOf([B], config(false)), w.store)).items).toEqual([]);
  });

  it("shows what was changed, field by field, and in which revision", async () => {
    await using w = await syncedStore();
    await w.sync([A, B]);
    await w.sync([A, { ...B, title: "B" }]);
    await edited(w, FILE_A, (text) => text.replace("hooks.example.com", "evil.example.com"));
    await w.sync([A, { ...B, title: "Better" }]);

    const result = await look(planOf([A, { ...B, title: "Better" }]), w.store);

    expect(result).toMatchObject({
      revision: "4",
      intactRevision: "2",
      items: [
        {
          kind: "changed-in-store",
          identifier: "a",
          file: FILE_A,
          since: "3",
          fields: [
            {
              path: "invocationMethod.url",
              before: "https://hooks.example.com/a",
              after: "https://evil.example.com/a",
            },
          ],
        },
      ],
    });
    expect(driftTerminal(result, PLAIN)).toContain(
      'hint: Revision 2 is the last without it: "longshore rollback 2", then sync.',
    );
  });

  it("finds a route that a dispatch would follow elsewhere", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await edited(w, ROUTE_A, (text) => text.replace("hooks.example.com", "evil.example.com"));

    const result = await look(planOf([A]), w.store);

    expect(shown(result)).toEqual([`changed-in-store a ${ROUTE_A}`]);
    expect(result.items[0]?.fields).toMatchObject([{ path: "invocationMethod.url" }]);
  });

  it("finds a configuration that lets a route reach further", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await edited(w, ROUTE_A, (text) => text.replace('"allowHttp":false', '"allowHttp":true'));

    expect((await look(planOf([A]), w.store)).items).toMatchObject([
      {
        kind: "changed-in-store",
        identifier: ROUTE_A,
        fields: [{ path: "network.allowHttp", before: false, after: true }],
      },
    ]);
  });

  it("finds what is missing, and what was never synced", async () => {
    await using w = await syncedStore();
    await w.sync([A, B]);
    const files = await w.files();
    await w.edit({
      [FILE_A]: undefined,
      [ROUTE_A]: undefined,
      "automations/x.json": files[FILE_A]?.replaceAll('"a"', '"x"'),
      "routes/entity/other.json": files["routes/entity/alert.json"],
      "README.md": "Not Longshore's.",
    });

    expect(shown(await look(planOf([A, B]), w.store))).toEqual([
      `missing-in-store a ${FILE_A}`,
      `missing-in-store ${ROUTE_A} ${ROUTE_A}`,
      "extra-in-store routes/entity/other.json routes/entity/other.json",
      "extra-in-store x automations/x.json",
    ]);
  });

  it("finds an automation that a route lost, and one that it gained", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await edited(w, ROUTE_A, (text) => text.replace('"identifier":"a"', '"identifier":"x"'));

    expect(shown(await look(planOf([A]), w.store))).toEqual([
      `missing-in-store a ${ROUTE_A}`,
      `extra-in-store x ${ROUTE_A}`,
    ]);
  });

  it.each([
    ["a definition", FILE_A, "{"],
    ["a definition that is none", FILE_A, "[]"],
    ["a route", ROUTE_A, '{"format":1}'],
    ["a route of another format", ROUTE_A, '{"format":2,"configs":{},"automations":[]}'],
    ["the snapshot", SNAPSHOT, "{}"],
  ])("takes a damaged store for a finding: %s", async (_what, file, text) => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.edit({ [file]: text });

    const result = await look(planOf([A]), w.store);

    expect(result.items).toMatchObject([{ kind: "corrupt", file, since: "2" }]);
    expect(result).toMatchObject({ revision: "2", intactRevision: "1" });
  });

  it("finds a snapshot that was edited, and one that is gone", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await edited(w, SNAPSHOT, (text) => text.replace("automations/a.yaml", "elsewhere.yaml"));
    expect(shown(await look(planOf([A]), w.store))).toEqual([`corrupt ${SNAPSHOT} ${SNAPSHOT}`]);

    await w.edit({ [SNAPSHOT]: undefined });
    expect(shown(await look(planOf([A]), w.store))).toEqual([
      `missing-in-store ${SNAPSHOT} ${SNAPSHOT}`,
    ]);
  });

  it("names no revision to go back to that was damaged too", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.edit({ [FILE_A]: "first" });
    await w.edit({ [FILE_A]: "second" });

    const result = await look(planOf([A]), w.store);

    expect(result.items).toMatchObject([{ since: "3" }]);
    expect(result.intactRevision).toBeUndefined();
  });

  it("says of a definition whose text alone differs that it is the same", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await edited(w, FILE_A, (text) => JSON.stringify(JSON.parse(text)));

    expect((await look(planOf([A]), w.store)).items).toMatchObject([
      { kind: "changed-in-store", fields: [], message: expect.stringContaining("its text") },
    ]);
  });

  it("shows what the files want and the store has not as pending", async () => {
    await using w = await syncedStore();
    await w.sync([A, B]);
    const runtime = { ...DEFAULT_RUNTIME_CONFIG, network: { allowHttp: true, allowPrivate: [] } };

    const result = await look(
      planOf([{ ...A, title: "New" }, anAutomation("c")], { ...DEFAULT_CONFIG, runtime }),
      w.store,
    );

    expect(result.items).toMatchObject([
      { kind: "pending", identifier: "a", fields: [{ path: "title", after: "New" }] },
      { kind: "pending", identifier: "b", message: "It is to be deleted: no file defines it." },
      { kind: "pending", identifier: "c", file: "automations/c.yaml" },
      { kind: "pending", identifier: "longshore.yaml", fields: [{ path: "network.allowHttp" }] },
    ]);
  });

  it("has everything pending where the store was never written", async () => {
    await using w = await syncedStore();

    const result = await look(planOf([A]), w.store);

    expect(shown(result)).toEqual(["pending a automations/a.yaml"]);
    expect(driftTerminal(result, PLAIN)).toContain("Drift of an empty store: 1 not synced.");
  });

  it("compares the fields of a pending update of what was also changed in the store", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await edited(w, FILE_A, (text) => text.replace("hooks.example.com", "evil.example.com"));

    const result = await look(planOf([{ ...A, title: "New" }]), w.store);

    expect(result.items).toMatchObject([
      { kind: "changed-in-store", fields: [{ path: "invocationMethod.url" }] },
      { kind: "pending", fields: [{ path: "title", after: "New" }] },
    ]);
  });

  it("leaves aside what a file with errors defines, and says so", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    const { checked, ...rest } = planOf([]);
    const error = {
      code: "syntax",
      severity: "error",
      message: "The file is no YAML.",
      file: "automations/a.yaml",
      range: FILE_START,
      notes: [],
    } as const;

    const result = await look({ ...rest, checked: { ...checked, diagnostics: [error] } }, w.store);

    expect(result.items).toEqual([]);
    expect(result.notes).toEqual(["1 file has errors; what it defines is not compared."]);
  });

  it("names who made the revision, where the store knows", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.edit({ [FILE_A]: "{" });
    const store: StateReader = {
      ...w.store,
      revisions: async (limit) =>
        (await w.store.revisions(limit)).map((each) => ({ ...each, author: "Mallory" })),
    };

    expect((await look(planOf([A]), store)).items).toMatchObject([{ by: "Mallory", since: "2" }]);
  });
});
