import pLimit from "p-limit";
import type { RuntimeConfig } from "../../model/config.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { CaseResult, TestResult } from "../../model/test-result.ts";
import type { JqEngine } from "../../ports/jq-engine.ts";
import { judgeCase } from "./judge-case.ts";
import type { LoadedCase } from "./load-case.ts";
import { createManifestStore } from "./manifest-store.ts";
import { placeholderSecrets } from "./placeholder-secrets.ts";
import type { LoadedTests } from "./read-tests.ts";
import type { CaseDeps } from "./run-case.ts";
import { runCase } from "./run-case.ts";

export interface RunTestsInput {
  readonly tests: readonly LoadedTests[];
  /** All definitions, drafts included: those are tested as if they were published. */
  readonly manifest: Manifest;
  readonly runtime: RuntimeConfig;
  /** `owner/name` of this repository, where it is known. */
  readonly repository?: string;
}

/** Cases under way at once: enough of them to give every thread of jq its share. */
const MAX_CONCURRENT_CASES = 256;

/**
 * Runs every case of the files against all automations, with the real dispatch and nothing else
 * that is real.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function runTests(
  { tests, manifest, runtime, repository }: RunTestsInput,
  { jq }: { readonly jq: JqEngine },
): Promise<TestResult> {
  const automations = new Map(
    manifest.entries.map(({ automation }) => [automation.identifier, automation]),
  );
  const shared: CaseDeps = {
    jq,
    store: createManifestStore(manifest, runtime),
    secrets: placeholderSecrets(manifest, runtime),
    ...(repository === undefined ? {} : { repository }),
  };
  const limit = pLimit(MAX_CONCURRENT_CASES);
  const cases = await Promise.all(
    tests.flatMap((file) =>
      file.cases.map((one) => limit(() => runOne(one, file, automations, shared))),
    ),
  );
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  return {
    cases,
    automations,
    summary: { cases: cases.length, passed: cases.length - failed, failed },
  };
}

async function runOne(
  loaded: LoadedCase,
  { document }: LoadedTests,
  automations: TestResult["automations"],
  shared: CaseDeps,
): Promise<CaseResult> {
  const { file, index, written } = loaded;
  const range = document.rangeOfValue(["cases", index, "name"]);
  const { events, observed } = await runCase(loaded, shared);
  const failures = judgeCase({
    expect: written.expect ?? {},
    observed,
    automations,
    rangeOf: (path) =>
      path === undefined ? range : document.rangeOfValue(["cases", index, "expect", ...path]),
  });
  return { file, name: written.name, index, range, failures, events, observed };
}
