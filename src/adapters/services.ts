import type { Endpoints } from "../model/endpoints.ts";
import type { Clock } from "../ports/clock.ts";
import type { Credentials } from "../ports/credentials.ts";
import type { GitHubRepositories } from "../ports/github-repositories.ts";
import type { HttpClient } from "../ports/http-client.ts";
import { createEnvironmentCredentials } from "./credentials/environment-credentials.ts";
import type { Environment } from "./environment/endpoints.ts";
import { readEndpoints } from "./environment/endpoints.ts";
import { createGitHubRepositories, UNASKED_REPOSITORIES } from "./github/repositories.ts";

/** The operator's own services, as a dispatch needs them. */
export interface Services {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly repositories: GitHubRepositories;
}

export interface ServicesOptions {
  readonly environment: Environment;
  readonly http: HttpClient;
  readonly clock: Clock;
  /** Asks nobody anything. */
  readonly dryRun: boolean;
  /** Called before a credential is used for the first time, so that it is masked in logs. */
  readonly onSecret: (value: string) => void;
  /** The process is asked to stop. */
  readonly signal?: AbortSignal;
}

/** @throws LongshoreError `input-invalid` where the environment names a service by no URL. */
export function openServices(options: ServicesOptions): Services {
  const endpoints = readEndpoints(options.environment);
  const credentials = createEnvironmentCredentials({ ...options, endpoints });
  const repositories = options.dryRun
    ? UNASKED_REPOSITORIES
    : createGitHubRepositories({ ...options, endpoints, credentials });
  return { endpoints, credentials, repositories };
}
