import { ACTIONS_ENDPOINTS } from "./actions-endpoints.ts";
import { GIT_ENDPOINTS } from "./git-endpoints.ts";
import { answerGraphql } from "./graphql.ts";
import { ISSUE_ENDPOINTS } from "./issue-endpoints.ts";
import { codeload, REPOSITORY_ENDPOINTS } from "./repository-endpoints.ts";
import type { ApiCall, ApiResponse, FakeToken } from "./request.ts";
import { FORBIDDEN, failure, NOT_FOUND, visibleRepository } from "./request.ts";

const ENDPOINTS = [
  ...REPOSITORY_ENDPOINTS,
  ...GIT_ENDPOINTS,
  ...ISSUE_ENDPOINTS,
  ...ACTIONS_ENDPOINTS,
];

/** What GitHub answers when nothing is wrong with it. */
export function answer(
  call: Omit<ApiCall, "token">,
  tokens: ReadonlyMap<string, FakeToken>,
): ApiResponse {
  const { path, method, headers } = call.request;
  if (path.startsWith("/codeload/")) return codeload(path, call.repositories);
  const given = /^(?:bearer|token) (.+)$/i.exec(headers["authorization"] ?? "")?.[1];
  const token = tokens.get(given ?? "");
  if (given !== undefined && token === undefined) return failure(401, "Bad credentials");
  if (path === "/graphql") {
    if (token === undefined) return failure(401, "This endpoint requires you to be authenticated.");
    return answerGraphql({ ...call, token });
  }
  const anonymous: FakeToken = { sees: [], access: "read" };
  return answerRest({ ...call, token: token ?? anonymous }, method, path);
}

function answerRest(call: ApiCall, method: string, path: string): ApiResponse {
  const [, name, rest = ""] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path) ?? [];
  const repository = visibleRepository(call, decodeURIComponent(name ?? ""));
  if (repository === undefined) return NOT_FOUND;
  for (const endpoint of ENDPOINTS) {
    const match = endpoint.method === method ? endpoint.path.exec(rest) : null;
    if (match === null) continue;
    if (endpoint.writes === true && call.token.access === "read") return FORBIDDEN;
    return endpoint.handle({
      ...call,
      repository,
      parts: match.slice(1).map((part) => decodeURIComponent(part)),
    });
  }
  return NOT_FOUND;
}
