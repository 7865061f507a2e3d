import { expect, it } from "vitest";
import { createManifestStore } from "../../../src/commands/tests/manifest-store.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../../src/model/config.ts";
import { aManifest, anAutomation, onRunOf } from "../../support/definitions.ts";
import { syncedStore } from "../../support/synced-store.ts";

const CHAIN = [
  anAutomation("a"),
  anAutomation("b", {
    trigger: onRunOf("a"),
  }),
];

it("holds the routes that a sync would write", async () => {
  await using synced = await syncedStore();
  await synced.sync(CHAIN, { repository: "" });
  const files = await synced.files();
  const routes = Object.keys(files).filter((path) => path.startsWith("routes/"));
  const store = createManifestStore(aManifest(CHAIN), DEFAULT_RUNTIME_CONFIG);

  const { files: read } = await store.readMany(routes);

  expect(routes.length).toBeGreaterThan(1);
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(routes.map((path) => [path, files[path]])),
  );
  expect((await store.list()).paths).toEqual(routes.sort());
});

it("has drafts as if they were published", async () => {
  const draft = createManifestStore(
    aManifest(CHAIN.map((one) => ({ ...one, publish: false }))),
    DEFAULT_RUNTIME_CONFIG,
  );
  const published = createManifestStore(aManifest(CHAIN), DEFAULT_RUNTIME_CONFIG);
  const { paths } = await published.list();

  expect(await draft.readMany(paths)).toEqual(await published.readMany(paths));
});
