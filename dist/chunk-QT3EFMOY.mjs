import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  OPERATOR_POLICY,
  portApiOf
} from "./chunk-IID7RRQU.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/adapters/credentials/environment-credentials.ts
import { createHmac } from "node:crypto";

// src/adapters/credentials/missing-variables.ts
function missingVariables(purpose, variables, joint = "and") {
  let names = variables.join(` ${joint} `), [state, set] = variables.length === 1 ? ["which is not in the environment", "Set it"] : joint === "or" ? ["of which none is in the environment", "Set one of them"] : ["which are not both in the environment", "Set them"];
  return {
    kind: "failed",
    error: {
      code: "secret-missing",
      message: `${purpose} ${names}, ${state}. ${set} in the step that dispatches.`,
      path: "invocationMethod"
    },
    retry: !1
  };
}

// src/adapters/credentials/port-tokens.ts
var MARGIN_MS = 6e4, TIMEOUT_MS = 1e4, MAX_TOKEN_BYTES = 64 * 1024;
function createPortTokens(deps) {
  let entries = /* @__PURE__ */ new Map(), used = /* @__PURE__ */ new WeakMap();
  async function current(login, refused) {
    let cached = entries.get(login.baseUrl);
    if (cached !== void 0 && deps.clock.now() < cached.goodUntilMs) {
      let known = await cached.fetched;
      if (known.kind === "failed" || known.token !== refused) return known;
    }
    let newer = entries.get(login.baseUrl);
    if (newer !== void 0 && newer !== cached) return await newer.fetched;
    let entry = {
      fetched: fetchToken(login, deps),
      goodUntilMs: Number.POSITIVE_INFINITY
    };
    entries.set(login.baseUrl, entry);
    let result = await entry.fetched;
    return result.kind === "token" ? (deps.announce(result.token), entry.goodUntilMs = deps.clock.now() + Math.max(0, result.expiresIn * 1e3 - MARGIN_MS)) : entries.get(login.baseUrl) === entry && entries.delete(login.baseUrl), result;
  }
  return {
    async tokenFor(login, request, renew) {
      let result = await current(login, renew ? used.get(request) : void 0);
      return result.kind === "token" && used.set(request, result.token), result;
    }
  };
}
async function fetchToken({ baseUrl, clientId, clientSecret }, { http, signal }) {
  let outcome = await http.send({
    request: {
      method: "POST",
      url: `${baseUrl}/v1/auth/access_token`,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ clientId, clientSecret })
    },
    policy: OPERATOR_POLICY,
    timeoutMs: TIMEOUT_MS,
    maxResponseBytes: MAX_TOKEN_BYTES,
    ...signal === void 0 ? {} : { signal }
  });
  return readToken(outcome) ?? notGiven(baseUrl, outcome);
}
function readToken(outcome) {
  if (outcome.kind === "error" || outcome.response.status !== 200) return;
  let body = parseJson(new TextDecoder().decode(outcome.response.body));
  if (!isJsonObject(body)) return;
  let { accessToken, expiresIn } = body;
  if (!(typeof accessToken != "string" || !/^[\x21-\x7e]+$/.test(accessToken)))
    return {
      kind: "token",
      token: accessToken,
      expiresIn: typeof expiresIn == "number" ? expiresIn : 0
    };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
function notGiven(baseUrl, outcome) {
  let host = new URL(baseUrl).host, says = outcome.kind === "error" ? outcome.message : `"${host}" answered ${outcome.response.status}${outcome.response.status === 200 ? " without a token" : ""}.`, status = outcome.kind === "error" ? void 0 : outcome.response.status, final = status !== void 0 && status < 500 && ![408, 425, 429].includes(status);
  return {
    kind: "failed",
    error: {
      code: "credential-failed",
      message: `Port gave no access token for PORT_CLIENT_ID and PORT_CLIENT_SECRET: ${says}`,
      path: "invocationMethod"
    },
    retry: !final
  };
}

// src/adapters/credentials/environment-credentials.ts
function createEnvironmentCredentials(options) {
  let announced = /* @__PURE__ */ new Set(), announce = (value) => {
    announced.has(value) || options.onSecret(value), announced.add(value);
  }, deps = {
    ...options,
    read(variable) {
      let { environment } = options, value = Object.hasOwn(environment, variable) ? environment[variable] : void 0;
      if (!(value === void 0 || value === ""))
        return announce(value), value;
    },
    tokens: createPortTokens({ ...options, announce })
  };
  return {
    headersFor: async (credential, request, renew) => await headersFor(credential, request, renew, deps)
  };
}
function headersFor(credential, request, renew, deps) {
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
async function port(request, renew, { endpoints, read, tokens }) {
  let baseUrl = portApiOf(new URL(request.url), endpoints.portBaseUrl);
  if (baseUrl === void 0) throw new Error(`Not Port's API: ${new URL(request.url).host}`);
  let clientId = read("PORT_CLIENT_ID"), clientSecret = read("PORT_CLIENT_SECRET");
  if (clientId === void 0 || clientSecret === void 0)
    return missingVariables("Port's API is called with", ["PORT_CLIENT_ID", "PORT_CLIENT_SECRET"]);
  let result = await tokens.tokenFor({ baseUrl, clientId, clientSecret }, request, renew);
  return result.kind === "failed" ? result : bearer(result.token);
}
function github(repository, { endpoints, read }) {
  let isOwn = repository.toLowerCase() === endpoints.repository?.toLowerCase(), token = (isOwn ? void 0 : read("LONGSHORE_GITHUB_TOKEN")) ?? read("GITHUB_TOKEN");
  if (token !== void 0) return bearer(token);
  let names = isOwn ? ["GITHUB_TOKEN"] : ["LONGSHORE_GITHUB_TOKEN", "GITHUB_TOKEN"];
  return missingVariables(`"${repository}" is reached with`, names, "or");
}
function bearer(token) {
  return { kind: "ok", headers: { authorization: `Bearer ${token}` }, secrets: [token] };
}
function gitlab({ group, project }, { read }) {
  let variables = [`LONGSHORE_GITLAB_TOKEN_${`${group}_${project}`.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`, "LONGSHORE_GITLAB_TOKEN"], token = variables.map(read).find((value) => value !== void 0);
  return token !== void 0 ? { kind: "ok", headers: {}, form: { token }, secrets: [token] } : missingVariables(`A pipeline of "${group}/${project}" is started with`, variables, "or");
}
function azureDevops({ body = "" }, { read }) {
  let variables = ["LONGSHORE_AZURE_DEVOPS_SECRET", "PORT_CLIENT_SECRET"], secret = variables.map(read).find((value) => value !== void 0);
  if (secret === void 0)
    return missingVariables("Azure DevOps' incoming webhook is signed with", variables, "or");
  let signature = createHmac("sha1", secret).update(body).digest("hex");
  return { kind: "ok", headers: { "x-port-signature": signature }, secrets: [secret, signature] };
}
function kafka(username, { read }) {
  let variable = "LONGSHORE_KAFKA_PASSWORD", password = read(variable);
  if (password === void 0)
    return missingVariables(`The broker's user "${username}" logs in with`, [variable]);
  let login = Buffer.from(`${username}:${password}`).toString("base64");
  return { kind: "ok", headers: { authorization: `Basic ${login}` }, secrets: [password, login] };
}

// src/model/endpoints.ts
var DEFAULT_ENDPOINTS = {
  githubApiUrl: "https://api.github.com",
  portBaseUrl: "https://api.port.io",
  gitlabUrl: "https://gitlab.com",
  azureDevopsUrl: "https://dev.azure.com"
};

// src/adapters/environment/endpoints.ts
var VARIABLES = {
  githubApiUrl: "GITHUB_API_URL",
  portBaseUrl: "PORT_BASE_URL",
  gitlabUrl: "GITLAB_URL",
  azureDevopsUrl: "AZURE_DEVOPS_URL"
};
function readEndpoints(environment) {
  let read = (key) => {
    let value = environment[VARIABLES[key]]?.trim() ?? "";
    return value === "" ? DEFAULT_ENDPOINTS[key] : checkedUrl(value, VARIABLES[key]);
  }, repository = environment.GITHUB_REPOSITORY ?? "";
  return {
    githubApiUrl: read("githubApiUrl"),
    portBaseUrl: read("portBaseUrl"),
    gitlabUrl: read("gitlabUrl"),
    azureDevopsUrl: read("azureDevopsUrl"),
    ...repository === "" ? {} : { repository }
  };
}
function checkedUrl(value, variable) {
  let url = URL.canParse(value) ? new URL(value) : void 0, isHttp = url?.protocol === "https:" || url?.protocol === "http:";
  if (url === void 0 || !isHttp || `${url.username}${url.search}${url.hash}` != "")
    throw new LongshoreError("input-invalid", `${variable} is no address of a service.`, {
      hint: "Set it to a URL such as https://host.example.com, without user, query and fragment."
    });
  return url.href.replace(/\/+$/, "");
}

// src/adapters/github/repositories.ts
var DELAYS_MS = [0, 1e3, 5e3], TIMEOUT_MS2 = 1e4, MAX_BYTES = 256 * 1024;
function createGitHubRepositories(deps) {
  let branches = /* @__PURE__ */ new Map();
  return {
    async defaultBranch(repository) {
      let key = repository.toLowerCase(), asked = branches.get(key) ?? ask(repository, deps);
      branches.set(key, asked);
      let branch = await asked;
      return branch.kind === "failed" && branches.get(key) === asked && branches.delete(key), branch;
    }
  };
}
var UNASKED_REPOSITORIES = {
  defaultBranch: async () => ({ kind: "not-asked" })
};
async function ask(repository, deps) {
  let request = {
    method: "GET",
    url: `${deps.endpoints.githubApiUrl}/repos/${repository}`,
    headers: { accept: "application/vnd.github+json", "user-agent": "longshore" }
  }, authorized = await deps.credentials.headersFor(
    { kind: "github", repository },
    request,
    !1
  );
  if (authorized.kind === "failed") return { kind: "failed", error: authorized.error };
  let headers = { ...request.headers, ...authorized.headers }, says = "nothing";
  for (let delay of DELAYS_MS) {
    delay > 0 && await deps.clock.sleep(delay, deps.signal);
    let outcome = await deps.http.send({
      request: { ...request, headers },
      policy: OPERATOR_POLICY,
      timeoutMs: TIMEOUT_MS2,
      maxResponseBytes: MAX_BYTES,
      ...deps.signal === void 0 ? {} : { signal: deps.signal }
    }), name = branchOf(outcome);
    if (name !== void 0) return { kind: "branch", name };
    if (says = outcome.kind === "error" ? outcome.message : `GitHub answered ${outcome.response.status}.`, isFinal(outcome)) break;
  }
  return {
    kind: "failed",
    error: {
      code: "branch-unknown",
      message: `The default branch of "${repository}" could not be read: ${says} Name a branch with the input "ref", or give the token access to the repository.`,
      path: "invocationMethod"
    }
  };
}
function branchOf(outcome) {
  if (outcome.kind === "error" || outcome.response.status !== 200) return;
  let body = parseJson2(new TextDecoder().decode(outcome.response.body)), branch = isJsonObject(body) ? body.default_branch : void 0;
  return typeof branch == "string" && branch !== "" ? branch : void 0;
}
function parseJson2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
function isFinal(outcome) {
  if (outcome.kind === "error") return outcome.code === "aborted";
  let { status } = outcome.response;
  return status < 500 && status !== 429;
}

// src/adapters/services.ts
function openServices(options) {
  let endpoints = readEndpoints(options.environment), credentials = createEnvironmentCredentials({ ...options, endpoints }), repositories = options.dryRun ? UNASKED_REPOSITORIES : createGitHubRepositories({ ...options, endpoints, credentials });
  return { endpoints, credentials, repositories };
}

export {
  openServices
};
