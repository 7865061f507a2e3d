import { createHmac } from "node:crypto";
import { isJsonObject } from "../../src/model/json.ts";
import type { Answer, ReceivedRequest } from "./webhook-server.ts";

/** A service, which is asked with each request for its answer. */
export type FakeService = (request: ReceivedRequest) => Answer;

export function json(status: number, body: unknown): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function bodyOf(request: ReceivedRequest): Readonly<Record<string, unknown>> {
  const body: unknown = JSON.parse(request.body.toString());
  return isJsonObject(body) ? body : {};
}

export interface FakeGitHub {
  readonly token: string;
  /** Workflows by their repository and file: the inputs that each declares. */
  readonly workflows: Readonly<Record<string, readonly string[]>>;
  /** By repository. */
  readonly branches?: Readonly<Record<string, string>>;
}

/** GitHub's REST API, as far as a dispatch needs it, refusing what GitHub refuses. */
export function fakeGitHub({ token, workflows, branches = {} }: FakeGitHub): FakeService {
  return (request) => {
    if (request.headers["authorization"] !== `Bearer ${token}`) {
      return json(401, { message: "Bad credentials" });
    }
    if (request.headers["user-agent"] === undefined) return json(403, { message: "User-Agent" });
    const repository = /^\/repos\/([^/]+\/[^/]+)$/.exec(request.path)?.[1];
    if (request.method === "GET" && repository !== undefined) {
      const branch = branches[repository];
      if (branch === undefined) return json(404, { message: "Not Found" });
      return json(200, { full_name: repository, default_branch: branch });
    }
    const place = /^\/repos\/([^/]+\/[^/]+)\/actions\/workflows\/([^/]+)\/dispatches$/.exec(
      request.path,
    );
    const declared = workflows[`${place?.[1]} ${decodeURIComponent(place?.[2] ?? "")}`];
    if (request.method !== "POST" || declared === undefined) {
      return json(404, { message: "Not Found" });
    }
    return workflowDispatched(bodyOf(request), declared);
  };
}

function workflowDispatched(
  body: Readonly<Record<string, unknown>>,
  declared: readonly string[],
): Answer {
  const { ref, inputs, return_run_details: details, ...others } = body;
  if (typeof ref !== "string" || Object.keys(others).length > 0 || !isJsonObject(inputs)) {
    return json(422, { message: "Invalid request." });
  }
  const unexpected = Object.keys(inputs).filter((name) => !declared.includes(name));
  if (unexpected.length > 0) return json(422, { message: `Unexpected inputs: ${unexpected}` });
  if (Object.values(inputs).some((value) => typeof value !== "string")) {
    return json(422, { message: "Inputs are strings." });
  }
  if (details !== true) return { status: 204 };
  return json(200, {
    workflow_run_id: 4711,
    run_url: "https://api.github.test/repos/acme/catalog/actions/runs/4711",
    html_url: "https://github.test/acme/catalog/actions/runs/4711",
  });
}

/** GitLab's trigger API: a token of another project is a project that does not exist. */
export function fakeGitLab(tokens: Readonly<Record<string, string>>): FakeService {
  return (request) => {
    const id = /^\/api\/v4\/projects\/([^/?]+)\/trigger\/pipeline$/.exec(request.path)?.[1];
    const form = new URLSearchParams(request.body.toString());
    if (request.headers["content-type"] !== "application/x-www-form-urlencoded") {
      return json(415, { error: "The provided content-type is not supported." });
    }
    const token = tokens[decodeURIComponent(id ?? "")];
    if (token === undefined || form.get("token") !== token) {
      return json(404, { message: "404 Not Found" });
    }
    if (!form.has("ref")) return json(400, { error: "ref is missing" });
    return json(201, { id: 77, web_url: "https://gitlab.test/pipelines/77", status: "created" });
  };
}

/** Azure DevOps' incoming webhook with a secret. */
export function fakeAzureDevops(secret: string): FakeService {
  return (request) => {
    const signature = createHmac("sha1", secret).update(request.body).digest("hex");
    return { status: request.headers["x-port-signature"] === signature ? 200 : 401 };
  };
}

export interface FakePort {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Tokens that it refuses though it gave them. @default none */
  readonly revoked?: (token: string) => boolean;
  /** Seconds. @default 10800 */
  readonly expiresIn?: number;
  /** What it answers to everything but a login. @default the request's body, as `entity` */
  readonly answer?: FakeService;
}

/** Port's API: `token-1`, `token-2` and so on for its one client. */
export function fakePort(port: FakePort): FakeService {
  let tokens = 0;
  return (request) => {
    if (request.method === "POST" && request.path === "/v1/auth/access_token") {
      const { clientId, clientSecret } = bodyOf(request);
      if (clientId !== port.clientId || clientSecret !== port.clientSecret) {
        return json(401, { ok: false, error: "invalid_credentials" });
      }
      tokens += 1;
      const accessToken = `token-${tokens}`;
      const expiresIn = port.expiresIn ?? 10_800;
      return json(200, { ok: true, accessToken, expiresIn, tokenType: "Bearer" });
    }
    const token = /^Bearer (token-\d+)$/.exec(request.headers["authorization"] ?? "")?.[1];
    if (token === undefined || port.revoked?.(token) === true) {
      return json(401, { ok: false, error: "unauthorized" });
    }
    return port.answer?.(request) ?? json(201, { ok: true, entity: bodyOf(request) });
  };
}
