import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Endpoints } from "../../model/endpoints.ts";
import { DEFAULT_ENDPOINTS } from "../../model/endpoints.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLES = {
  githubApiUrl: "GITHUB_API_URL",
  portBaseUrl: "PORT_BASE_URL",
  gitlabUrl: "GITLAB_URL",
  azureDevopsUrl: "AZURE_DEVOPS_URL",
} as const;

/**
 * The operator's own services, by the environment; an empty variable is none.
 *
 * @throws LongshoreError `input-invalid` where a variable is no http or https URL.
 */
export function readEndpoints(environment: Environment): Endpoints {
  const read = (key: keyof typeof VARIABLES) => {
    const value = environment[VARIABLES[key]]?.trim() ?? "";
    return value === "" ? DEFAULT_ENDPOINTS[key] : checkedUrl(value, VARIABLES[key]);
  };
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  return {
    githubApiUrl: read("githubApiUrl"),
    portBaseUrl: read("portBaseUrl"),
    gitlabUrl: read("gitlabUrl"),
    azureDevopsUrl: read("azureDevopsUrl"),
    ...(repository === "" ? {} : { repository }),
  };
}

function checkedUrl(value: string, variable: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isHttp = url?.protocol === "https:" || url?.protocol === "http:";
  if (url === undefined || !isHttp || `${url.username}${url.search}${url.hash}` !== "") {
    throw new LongshoreError("input-invalid", `${variable} is no address of a service.`, {
      hint: "Set it to a URL such as https://host.example.com, without user, query and fragment.",
    });
  }
  return url.href.replace(/\/+$/, "");
}
