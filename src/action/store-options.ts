import { createSystemClock } from "../adapters/clock/system-clock.ts";
import type { StoreOptions } from "../adapters/store/store-url.ts";
import { DEFAULT_STATE_BRANCH } from "../adapters/store/store-url.ts";

interface Step {
  readonly env: NodeJS.ProcessEnv;
  /** Absolute. */
  readonly workspace: string;
}

interface TokenInput {
  readonly githubToken: string | undefined;
}

/** With the step's token: an action's environment has none of its own. */
export function storeOptions({ githubToken }: TokenInput, { env, workspace }: Step): StoreOptions {
  return {
    cwd: workspace,
    clock: createSystemClock(),
    env: githubToken === undefined ? env : { ...env, GITHUB_TOKEN: githubToken },
  };
}

/** This repository's state branch; `undefined` where the step could not read it. */
export function defaultStore(
  { githubToken }: TokenInput,
  { env }: Pick<Step, "env">,
): string | undefined {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const token = githubToken ?? env["GITHUB_TOKEN"] ?? "";
  if (repository === "" || token === "") return undefined;
  return `github:${repository}#${DEFAULT_STATE_BRANCH}`;
}
