import { openGitHubRunLog } from "../../../src/adapters/run-log/github-run-log.ts";
import { recordPath } from "../../../src/adapters/run-log/month-records.ts";
import { describeRunLog } from "../../contracts/run-log.ts";
import type { FakeClock } from "../../support/fake-clock.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";
import { storeOptions } from "../../support/github-store.ts";

const DAY_MS = 86_400_000;

/** Writers that do not wait for each other starve one another: half of the time is enough. */
function quickClock(): FakeClock {
  return {
    ...createFakeClock({ startMs: Date.UTC(2026, 5, 1) }),
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 2)),
  };
}

describeRunLog("the GitHub run log", async () => {
  const github = await startFakeGitHub();
  const logOf = (repository: string) =>
    openGitHubRunLog({
      ...storeOptions(github, { clock: quickClock() }),
      url: `github:acme/${repository}`,
      repository,
      branch: "longshore-runs",
      // Its events are of half a year.
      believedMs: 366 * DAY_MS,
    });
  return {
    log: logOf("catalog"),
    reopen: () => logOf("catalog"),
    unreachable: () => logOf("none"),
    damage: async (identity) => {
      const { git } = github.repository("acme/catalog");
      const path = recordPath(identity);
      for (const ref of git.refs().keys()) {
        const branch = ref.replace("refs/heads/", "");
        const text = git.text(branch, path);
        if (text !== undefined) git.push(branch, { [path]: text.slice(0, 20) });
      }
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
});
