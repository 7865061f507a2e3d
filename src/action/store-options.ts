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

export function storeOptions({ githubToken }: TokenInput, { env, workspace }: Step): StoreOptions {
  return { cwd: workspace, clock: createSystemClock(), env: withToken(env, githubToken) };
}

/** A step gets the job's token as an input; a variable that is set has been set on purpose. */
export function withToken(env: NodeJS.ProcessEnv, token: string | undefined): NodeJS.ProcessEnv {
  const own = env["GITHUB_TOKEN"] ?? "";
  return own !== "" || token === undefined ? env : { ...env, GITHUB_TOKEN: token };
}

/** This repository's state branch; `undefined` where the step could not read it. */
export function defaultStore(
  { githubToken }: TokenInput,
  { env }: Pick<Step, "env">,
): string | undefined {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const token = withToken(env, githubToken)["GITHUB_TOKEN"] ?? "";
  if (repository === "" || token === "") return undefined;
  return `github:${repository}#${DEFAULT_STATE_BRANCH}`;
}
