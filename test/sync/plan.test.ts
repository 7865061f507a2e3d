import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Automation } from "../../src/model/automation.ts";
import type { Config } from "../../src/model/config.ts";
import { DEFAULT_CONFIG, DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import type { CompareInput } from "../../src/sync/compare.ts";
import { compareManifest } from "../../src/sync/compare.ts";
import { automationPath } from "../../src/sync/file-names.ts";
import type { PreparedPlan } from "../../src/sync/plan.ts";
import { makePlan } from "../../src/sync/plan.ts";
import { parseRoute } from "../../src/sync/route-file.ts";
import { indexListeners, routeMembers, routePath } from "../../src/sync/routes.ts";
import { EMPTY_SNAPSHOT, parseSnapshot } from "../../src/sync/snapshot-file.ts";
import { toCommit } from "../../src/sync/to-commit.ts";
import { aManifest, anAutomation, onEntity, onRunOf } from "../support/definitions.ts";

const [FIRST, SECOND] = ["1".repeat(40), "2".repeat(40)];
const SOURCE = { repository: "acme/catalog", commit: FIRST };

/** A store as a map of files, with the number of commits as its revision. */
interface Store {
  readonly files: Map<string, string>;
  revision: number;
}

function emptyStore(): Store {
  return { files: new Map(), revision: 0 };
}

function snapshotOf(store: Store): Snapshot {
  const text = store.files.get("snapshot.json");
  if (text === undefined) return EMPTY_SNAPSHOT;
  const file = parseSnapshot(text, { url: "test", path: "snapshot.json" });
  return { revision: String(store.revision), file };
}

function prepare(
  store: Store,
  manifest: Manifest,
  overrides: Partial<CompareInput> = {},
): PreparedPlan {
  const comparison = compareManifest({
    manifest,
    snapshot: snapshotOf(store),
    config: DEFAULT_CONFIG,
    source: SOURCE,
    ancestry: "ancestor",
    takeOver: new Set(),
    ...overrides,
  });
  const stored = comparison.needed.map((identifier) => {
    const definition: Automation = JSON.parse(store.files.get(automationPath(identifier)) ?? "");
    return [identifier, definition] as const;
  });
  return makePlan(comparison, new Map(stored));
}

function planOf(...args: Parameters<typeof prepare>): Plan {
  return prepare(...args).plan;
}

/** Applies a plan and gives the paths that were written. */
function apply(...args: Parameters<typeof prepare>): readonly string[] {
  const [store] = args;
  const commit = toCommit(prepare(...args));
  if (commit === undefined) return [];
  for (const path of commit.deletes) store.files.delete(path);
  for (const [path, text] of commit.puts) store.files.set(path, text);
  store.revision += 1;
  return [...commit.puts.keys(), ...commit.deletes.map((path) => `-${path}`)].sort();
}

function withRuntime(runtime: Partial<Config["runtime"]>): Config {
  return { ...DEFAULT_CONFIG, runtime: { ...DEFAULT_RUNTIME_CONFIG, ...runtime } };
}

function kinds(plan: Plan): readonly string[] {
  return plan.changes.map((change) => `${change.kind} ${change.identifier}`);
}

function routed(store: Store, target: string): readonly string[] {
  const path = routePath(target);
  const text = store.files.get(path);
  if (text === undefined) return [];
  return parseRoute(text, { url: "test", path }).automations.map(
    ({ definition }) => definition.identifier,
  );
}

describe("a plan", () => {
  it("publishes what is published and counts drafts", () => {
    const draft = anAutomation("c", { publish: false });
    const plan = planOf(emptyStore(), aManifest([anAutomation("b"), anAutomation("a"), draft]));

    expect(plan.changes).toEqual([
      {
        kind: "publish",
        identifier: "a",
        file: "automations/a.yaml",
        fields: [],
        risks: ["newly-published"],
      },
      expect.objectContaining({ kind: "publish", identifier: "b" }),
    ]);
    expect(plan.summary).toEqual({
      publish: 2,
      update: 0,
      unpublish: 0,
      delete: 0,
      move: 0,
      unchanged: 0,
      drafts: 1,
    });
    expect(plan.revision).toBeUndefined();
    expect(plan.unsafe).toEqual([]);
  });

  it("tells update, unpublish, delete, move and unchanged apart, what goes first", () => {
    const store = emptyStore();
    apply(store, aManifest(["a", "b", "c", "d", "e", "f"].map((name) => anAutomation(name))));

    const plan = planOf(
      store,
      aManifest(
        [
          anAutomation("a", { title: "A" }),
          anAutomation("b", { publish: false }),
          anAutomation("d"),
          anAutomation("e", { title: "E" }),
          anAutomation("f"),
          anAutomation("g"),
        ],
        { d: "automations/moved.yaml", e: "automations/both.yaml" },
      ),
    );

    expect(kinds(plan)).toEqual([
      "unpublish b",
      "delete c",
      "update a",
      "move d",
      "update e",
      "publish g",
    ]);
    const fields = Object.fromEntries(
      plan.changes.map((change) => [change.identifier, change.fields]),
    );
    expect(fields).toEqual({
      a: [{ path: "title", after: "A" }],
      b: [{ path: "publish", before: true, after: false }],
      c: [],
      d: [{ path: "file", before: "automations/d.yaml", after: "automations/moved.yaml" }],
      e: [
        { path: "file", before: "automations/e.yaml", after: "automations/both.yaml" },
        { path: "title", after: "E" },
      ],
      g: [],
    });
    expect(plan.revision).toBe("1");
    expect(plan.summary).toMatchObject({ unchanged: 1, drafts: 1 });
  });

  it("deletes and publishes a renamed identifier", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("old")]));
    const renamed = aManifest([anAutomation("new")], { new: "automations/old.yaml" });

    expect(kinds(planOf(store, renamed))).toEqual(["delete old", "publish new"]);
  });

  it("changes nothing outside the scope", () => {
    const store = emptyStore();
    apply(store, aManifest(["a", "b", "c"].map((name) => anAutomation(name))));
    const scope = (file: string) => file === "automations/a.yaml";

    const manifest = aManifest([anAutomation("a", { title: "A" }), anAutomation("d")]);
    expect(kinds(planOf(store, manifest, { scope }))).toEqual(["update a"]);
    expect(kinds(planOf(store, aManifest([anAutomation("b")]), { scope }))).toEqual(["delete a"]);
  });

  it("leaves an automation alone that went from the scope to a file outside it", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a"), anAutomation("b")]));
    const scope = (file: string) => !file.startsWith("automations/sub/");

    const moved = aManifest([anAutomation("a")], { a: "automations/sub/a.yaml" });
    expect(kinds(planOf(store, moved, { scope }))).toEqual(["delete b"]);
  });

  it("moves an automation into the scope from a file that defines it no more", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a"), anAutomation("b")]));
    const scope = (file: string) => file.startsWith("automations/sub/");

    const files = { a: "automations/sub/a.yaml", b: "automations/sub/b.yaml" };
    const moved = aManifest([anAutomation("a"), anAutomation("b", { publish: false })], files);
    expect(kinds(planOf(store, moved, { scope }))).toEqual(["unpublish b", "move a"]);
  });

  it.each([true, false])(
    "leaves an automation to its file outside the scope, where another in it is published: %j",
    (publish) => {
      const store = emptyStore();
      apply(store, aManifest([anAutomation("a")]));
      const own = aManifest([anAutomation("a")]);
      const second = aManifest([anAutomation("a", { title: "Other", publish })], {
        a: "automations/sub/dup.yaml",
      });
      const manifest = { entries: [...own.entries, ...second.entries], files: [] };
      const scope = (file: string) => file.startsWith("automations/sub/");

      expect(planOf(store, manifest, { scope }).changes).toEqual([]);
    },
  );

  it("reads only the definitions that changed", () => {
    const store = emptyStore();
    apply(store, aManifest(["a", "b", "c"].map((name) => anAutomation(name))));

    const manifest = aManifest([anAutomation("a", { title: "A" }), anAutomation("b")]);
    expect(prepare(store, manifest).comparison.needed).toEqual(["a"]);
  });
});

describe("the environment that a plan needs", () => {
  const using = (identifier: string, ...secrets: string[]): Automation =>
    anAutomation(identifier, {
      invocationMethod: {
        type: "WEBHOOK",
        url: "https://x.test",
        body: { texts: secrets.map((name) => `{{ .secrets["${name}"] }}`) },
      },
    });

  it("names each secret of the published automations once, by its variable", () => {
    const plan = planOf(
      emptyStore(),
      aManifest([
        using("a", "TOKEN", "api-key"),
        using("b", "TOKEN"),
        { ...using("c", "DRAFT"), publish: false },
      ]),
    );

    expect(plan.env).toEqual(["LONGSHORE_SECRET_API_KEY", "LONGSHORE_SECRET_TOKEN"]);
  });

  it("names no secret that a stored automation uses already", () => {
    const store = emptyStore();
    apply(store, aManifest([using("a", "OLD"), using("b", "KEPT")]));

    const manifest = aManifest([using("a", "KEPT", "NEW"), using("b", "KEPT"), using("c", "OLD")]);
    expect(planOf(store, manifest).env).toEqual(["LONGSHORE_SECRET_NEW"]);
  });

  it("is empty where nothing changes", () => {
    const store = emptyStore();
    apply(store, aManifest([using("a", "TOKEN")]));

    expect(planOf(store, aManifest([using("a", "TOKEN")])).env).toEqual([]);
  });
});

describe("a plan of several repositories", () => {
  const other = { repository: "acme/other", commit: SECOND };

  it("leaves the rows of others alone", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a")]));
    apply(store, aManifest([anAutomation("b")]), { source: other });

    expect(planOf(store, aManifest([anAutomation("a")])).changes).toEqual([]);
    expect(snapshotOf(store).file.automations.map(({ source }) => source.repository)).toEqual([
      "acme/catalog",
      "acme/other",
    ]);
    expect(routed(store, "entity/service")).toEqual(["a", "b"]);
  });

  it("refuses an identifier of another, and takes it over where it is named", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a"), anAutomation("b")]));
    const manifest = aManifest([anAutomation("a"), anAutomation("b", { title: "B" })]);

    const refused = planOf(store, manifest, { source: other });
    expect(refused.changes).toEqual([]);
    expect(refused.unsafe).toEqual([
      {
        code: "foreign-identifier",
        message:
          'The identifier "a" belongs to the repository "acme/catalog", which synced it to this store.',
        override: "--take-over",
      },
      expect.objectContaining({ code: "foreign-identifier" }),
    ]);

    const taken = { source: other, takeOver: new Set(["a", "b", "none"]) };
    const plan = planOf(store, manifest, taken);
    expect(plan.unsafe).toEqual([]);
    expect(kinds(plan)).toEqual(["move a", "update b"]);
    expect(plan.changes[0]?.fields).toEqual([
      { path: "repository", before: "acme/catalog", after: "acme/other" },
    ]);
    apply(store, manifest, taken);
    expect(planOf(store, manifest, taken).changes).toEqual([]);
    expect(planOf(store, aManifest([])).changes).toEqual([]);
  });

  it("takes no identifier by a draft", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a")]));
    const draft = aManifest([anAutomation("a", { publish: false })]);

    expect(planOf(store, draft, { source: other })).toMatchObject({ changes: [], unsafe: [] });
  });
});

describe("safety", () => {
  const names = Array.from({ length: 10 }, (_, index) => `a${index}`);
  const codes = (plan: Plan) => plan.unsafe.map(({ code }) => code);

  it.each([
    [10, 3, false],
    [10, 4, true],
    [9, 8, false],
  ])("of %i automations lets %i go without a word: %s", (existing, gone, unsafe) => {
    const store = emptyStore();
    const all = names.slice(0, existing).map((name) => anAutomation(name));
    apply(store, aManifest(all));

    const left = aManifest([
      ...all.slice(0, 1).map((each) => ({ ...each, publish: false })),
      ...all.slice(gone),
    ]);
    const plan = planOf(store, left);
    expect(codes(plan)).toEqual(unsafe ? ["too-many-deletes"] : []);
    if (unsafe) {
      expect(plan.unsafe[0]?.message).toBe(
        "This plan deletes or unpublishes 4 of 10 automations (40 %); the limit is 30 %.",
      );
    }
  });

  it("refuses an empty manifest, unless the configuration allows it", () => {
    const store = emptyStore();
    expect(planOf(store, aManifest([])).unsafe).toEqual([]);
    apply(store, aManifest([anAutomation("a")]));

    expect(codes(planOf(store, aManifest([])))).toEqual(["empty-manifest"]);
    const safety = { ...DEFAULT_CONFIG.safety, allowEmpty: true };
    const config = { ...DEFAULT_CONFIG, safety };
    expect(planOf(store, aManifest([]), { config }).unsafe).toEqual([]);
  });

  it.each([
    ["ancestor", []],
    ["not-ancestor", ["stale-source"]],
    ["unknown", ["unknown-ancestry"]],
  ] as const)("answers a recorded commit that is %s with %j", (ancestry, reasons) => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a")]));
    const source = { ...SOURCE, commit: SECOND };

    expect(codes(planOf(store, aManifest([anAutomation("a")]), { source, ancestry }))).toEqual(
      reasons,
    );
  });
});

describe("the fence", () => {
  const manifest = aManifest([anAutomation("a")]);
  const fence = (store: Store) => snapshotOf(store).file.sources;

  it("stays where the same commit comes again, and nothing is written", () => {
    const store = emptyStore();
    apply(store, manifest);

    expect(apply(store, manifest)).toEqual([]);
    expect(fence(store)).toEqual([{ repository: "acme/catalog", commit: FIRST }]);
  });

  it("advances to a commit that changes nothing", () => {
    const store = emptyStore();
    apply(store, manifest);

    expect(apply(store, manifest, { source: { ...SOURCE, commit: SECOND } })).toEqual([
      "snapshot.json",
    ]);
    expect(fence(store)).toEqual([{ repository: "acme/catalog", commit: SECOND }]);
    expect(snapshotOf(store).file.automations[0]?.source.commit).toBe(FIRST);
  });

  it("stays where no commit is known", () => {
    const store = emptyStore();
    apply(store, manifest);
    const source = { repository: "acme/catalog" };

    expect(apply(store, manifest, { source })).toEqual([]);
    apply(store, aManifest([anAutomation("a", { title: "A" })]), { source });
    expect(fence(store)).toEqual([{ repository: "acme/catalog", commit: FIRST }]);
    expect(snapshotOf(store).file.automations[0]?.source).toEqual(source);
  });

  it("is one of each repository", () => {
    const store = emptyStore();
    apply(store, manifest, { source: { repository: "b/b", commit: FIRST } });
    apply(store, aManifest([anAutomation("b")]), {
      source: { repository: "a/a", commit: SECOND },
    });

    expect(fence(store)).toEqual([
      { repository: "a/a", commit: SECOND },
      { repository: "b/b", commit: FIRST },
    ]);
  });
});

describe("a commit", () => {
  it("writes the snapshot, each automation and its routes", () => {
    const store = emptyStore();

    expect(
      apply(store, aManifest([anAutomation("A"), anAutomation("b", { trigger: onRunOf("A") })])),
    ).toEqual([
      "automations/b.json",
      "automations/~a.json",
      "routes/entity/service.json",
      "routes/run/~a.json",
      "snapshot.json",
    ]);
    expect(routed(store, "entity/service")).toEqual(["A", "b"]);
  });

  it("records an empty sync, so that a dispatch knows that nothing listens", () => {
    const store = emptyStore();

    expect(apply(store, aManifest([]))).toEqual(["snapshot.json"]);
    expect(apply(store, aManifest([]))).toEqual([]);
  });

  it("says in one line what it does", () => {
    const commit = toCommit(prepare(emptyStore(), aManifest([anAutomation("a")])));

    expect(commit?.message).toBe("sync: publish 1 (acme/catalog@111111111111)");
  });

  it("writes a move to the snapshot alone", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a")]));

    expect(apply(store, aManifest([anAutomation("a")], { a: "b.yaml" }))).toEqual([
      "snapshot.json",
    ]);
  });

  it("removes a route with its last listener, and moves one with its trigger", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a"), anAutomation("b", { trigger: onRunOf("a") })]));

    const moved = aManifest([
      anAutomation("a", { trigger: onEntity("other") }),
      anAutomation("b", { trigger: onRunOf("a") }),
    ]);
    expect(apply(store, moved)).toEqual([
      "-routes/entity/service.json",
      "automations/a.json",
      "routes/entity/other.json",
      "snapshot.json",
    ]);
    expect(routed(store, "entity/other")).toEqual(["a", "b"]);
  });

  it("writes every route of the repository where its configuration changed", () => {
    const store = emptyStore();
    const own = aManifest([anAutomation("a"), anAutomation("b", { trigger: onEntity("team") })]);
    apply(store, own);
    const other = aManifest([anAutomation("c", { trigger: onEntity("other") })]);
    apply(store, other, { source: { repository: "acme/other", commit: FIRST } });

    const config = withRuntime({ egress: { allow: ["example.com"] } });
    expect(prepare(store, own, { config }).plan).toMatchObject({
      changes: [],
      configChanged: true,
      configFields: [{ path: "egress.allow", after: ["example.com"] }],
    });
    expect(apply(store, own, { config })).toEqual([
      "routes/entity/service.json",
      "routes/entity/team.json",
      "snapshot.json",
    ]);
    expect(planOf(store, own, { config })).toMatchObject({
      configChanged: false,
      configFields: [],
    });
    expect(store.files.get("routes/entity/team.json")).toContain('"allow":["example.com"]');
    expect(store.files.get("routes/entity/other.json")).not.toContain('"allow"');
  });

  it("fetches what stays on a touched route and is in no file at hand", () => {
    const store = emptyStore();
    apply(store, aManifest([anAutomation("a")]));
    const source = { repository: "acme/other", commit: FIRST };

    apply(store, aManifest([anAutomation("b")]), { source });

    expect(routed(store, "entity/service")).toEqual(["a", "b"]);
  });
});

describe("any manifests, one after another", () => {
  const identifier = fc.constantFrom("a", "b", "c", "d", "E", "e");
  const automation = fc.record({
    trigger: fc.oneof(
      fc.constantFrom("service", "team").map(onEntity),
      identifier.map((each) => onRunOf(each)),
    ),
    title: fc.constantFrom("x", "y"),
    publish: fc.boolean(),
  });
  const manifest = fc
    .dictionary(identifier, automation)
    .map((all) => Object.entries(all).map(([name, each]) => anAutomation(name, each)));
  const repository = fc.constantFrom("acme/catalog", "acme/other");

  it("leave an empty plan, a whole store, and the same digest in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(manifest, repository), { maxLength: 5 }), (steps) => {
        const store = emptyStore();
        for (const [automations, name] of steps) {
          const source = { repository: name, commit: FIRST };
          const wanted = aManifest(automations);
          const reversed = { ...wanted, entries: wanted.entries.toReversed() };

          expect(planOf(store, reversed, { source }).digest).toBe(
            planOf(store, wanted, { source }).digest,
          );
          apply(store, wanted, { source });
          expect(planOf(store, wanted, { source }).changes).toEqual([]);
          expect(apply(store, wanted, { source })).toEqual([]);
          expectWholeStore(store);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The store's files are exactly what its snapshot implies. */
function expectWholeStore(store: Store): void {
  const rows = snapshotOf(store).file.automations;
  const listeners = indexListeners(rows);
  const expected = new Set(["snapshot.json"]);
  for (const row of rows) {
    expected.add(automationPath(row.identifier));
    expected.add(routePath(row.listensTo));
    expect(routed(store, row.listensTo)).toEqual(
      routeMembers(row.listensTo, listeners).map((member) => member.identifier),
    );
  }
  expect([...store.files.keys()].sort()).toEqual([...expected].sort());
}
