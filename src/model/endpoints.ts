/** The operator's own services, as the environment names them. URLs have no slash at their end. */
export interface Endpoints {
  /** @default https://api.github.com */
  readonly githubApiUrl: string;
  /** @default https://api.port.io */
  readonly portBaseUrl: string;
  /** @default https://gitlab.com */
  readonly gitlabUrl: string;
  /** @default https://dev.azure.com */
  readonly azureDevopsUrl: string;
  /** `owner/name` of the repository that dispatches; absent outside of a workflow. */
  readonly repository?: string;
}

export const DEFAULT_ENDPOINTS: Endpoints = {
  githubApiUrl: "https://api.github.com",
  portBaseUrl: "https://api.port.io",
  gitlabUrl: "https://gitlab.com",
  azureDevopsUrl: "https://dev.azure.com",
};
