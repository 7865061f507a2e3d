import { createHmac } from "node:crypto";
import type { Endpoints } from "../../model/endpoints.ts";
import { portApiOf } from "../../model/port-api.ts";
import type { DeliveryRequest } from "../../model/run.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Credential, CredentialHeaders, Credentials } from "../../ports/credentials.ts";
import type { HttpClient } from "../../ports/http-client.ts";
import type { Environment } from "../environment/endpoints.ts";
import { missingVariables } from "./missing-variables.ts";
import type { PortTokens } from "./port-tokens.ts";
import { createPortTokens } from "./port-tokens.ts";

export interface EnvironmentCredentialsOptions {
  readonly environment: Environment;
  readonly endpoints: Endpoints;
  /** Fetches Port's tokens. */
  readonly http: HttpClient;
  readonly clock: Pick<Clock, "now">;
  /** Called before a credential is handed out for the first time, so that it is masked in logs. */
  readonly onSecret: (value: string) => void;
  /** The process is asked to stop. */
  readonly signal?: AbortSignal;
}

/** Credentials from the environment. An empty variable is none. */
export function createEnvironmentCredentials(options: EnvironmentCredentialsOptions): Credentials {
  const announced = new Set<string>();
  const announce = (value: string) => {
    if (!announced.has(value)) options.onSecret(value);
    announced.add(value);
  };
  const deps: Deps = {
    ...options,
    read(variable) {
      const { environment } = options;
      const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
      if (value === undefined || value === "") return undefined;
      announce(value);
      return value;
    },
    tokens: createPortTokens({ ...options, announce }),
  };
  return {
    headersFor: async (credential, request, renew) =>
      await headersFor(credential, request, renew, deps),
  };
}

interface Deps {
  readonly endpoints: Endpoints;
  readonly read: (variable: string) => string | undefined;
  readonly tokens: PortTokens;
}

function headersFor(
  credential: Credential,
  request: DeliveryRequest,
  renew: boolean,
  deps: Deps,
): CredentialHeaders | Promise<CredentialHeaders> {
  switch (credential.kind) {
    case "none":
      return { kind: "ok", headers: {} };
    case "port":
      return port(request, renew, deps);
    case "github":
      return github(credential.repository, deps);
    case "gitlab":
      return gitlab(credential, deps);
    case "azure-devops":
      return azureDevops(request, deps);
    case "kafka":
      return kafka(credential.username, deps);
  }
}

async function port(
  request: DeliveryRequest,
  renew: boolean,
  { endpoints, read, tokens }: Deps,
): Promise<CredentialHeaders> {
  const baseUrl = portApiOf(new URL(request.url), endpoints.portBaseUrl);
  // Whatever was decided before: Port's token goes to Port.
  if (baseUrl === undefined) throw new Error(`Not Port's API: ${new URL(request.url).host}`);
  const clientId = read("PORT_CLIENT_ID");
  const clientSecret = read("PORT_CLIENT_SECRET");
  if (clientId === undefined || clientSecret === undefined) {
    return missingVariables("Port's API is called with", ["PORT_CLIENT_ID", "PORT_CLIENT_SECRET"]);
  }
  const result = await tokens.tokenFor({ baseUrl, clientId, clientSecret }, request, renew);
  if (result.kind === "failed") return result;
  return bearer(result.token);
}

function github(repository: string, { endpoints, read }: Deps): CredentialHeaders {
  const isOwn = repository.toLowerCase() === endpoints.repository?.toLowerCase();
  const wider = isOwn ? undefined : read("LONGSHORE_GITHUB_TOKEN");
  const token = wider ?? read("GITHUB_TOKEN");
  if (token !== undefined) return bearer(token);
  const names = isOwn ? ["GITHUB_TOKEN"] : ["LONGSHORE_GITHUB_TOKEN", "GITHUB_TOKEN"];
  return missingVariables(`"${repository}" is reached with`, names, "or");
}

function bearer(token: string): CredentialHeaders {
  return { kind: "ok", headers: { authorization: `Bearer ${token}` }, secrets: [token] };
}

function gitlab(
  { group, project }: Extract<Credential, { kind: "gitlab" }>,
  { read }: Deps,
): CredentialHeaders {
  const name = `${group}_${project}`.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
  const variables = [`LONGSHORE_GITLAB_TOKEN_${name}`, "LONGSHORE_GITLAB_TOKEN"];
  const token = variables.map(read).find((value) => value !== undefined);
  if (token !== undefined) return { kind: "ok", headers: {}, form: { token }, secrets: [token] };
  return missingVariables(`A pipeline of "${group}/${project}" is started with`, variables, "or");
}

/** Bare hex of the raw body's HMAC-SHA-1: what an incoming webhook with a secret compares. */
function azureDevops({ body = "" }: DeliveryRequest, { read }: Deps): CredentialHeaders {
  const variables = ["LONGSHORE_AZURE_DEVOPS_SECRET", "PORT_CLIENT_SECRET"];
  const secret = variables.map(read).find((value) => value !== undefined);
  if (secret === undefined) {
    return missingVariables("Azure DevOps' incoming webhook is signed with", variables, "or");
  }
  const signature = createHmac("sha1", secret).update(body).digest("hex");
  return { kind: "ok", headers: { "x-port-signature": signature }, secrets: [secret, signature] };
}

function kafka(username: string, { read }: Deps): CredentialHeaders {
  const variable = "LONGSHORE_KAFKA_PASSWORD";
  const password = read(variable);
  if (password === undefined) {
    return missingVariables(`The broker's user "${username}" logs in with`, [variable]);
  }
  const login = Buffer.from(`${username}:${password}`).toString("base64");
  return { kind: "ok", headers: { authorization: `Basic ${login}` }, secrets: [password, login] };
}
