import type { Json, JsonObject, JsonPath } from "../../model/json.ts";
import { formatPath, isJsonObject, jsonOf } from "../../model/json.ts";
import type { DeliveryRequest } from "../../model/run.ts";
import type { ExpectedRequest } from "../../model/test-file.ts";
import type { RequestDifference } from "../../model/test-result.ts";

/** What every request has, and no definition says: an exact comparison leaves it aside. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  "user-agent",
  "idempotency-key",
  "webhook-id",
  "webhook-timestamp",
  "webhook-signature",
]);

/** The parts of a request that an expectation can name. */
export type SeenRequest = Required<Pick<ExpectedRequest, "method" | "url" | "headers">> &
  Pick<ExpectedRequest, "body">;

/** A request as expectations see it: lower-case names of headers, a body of JSON as its value. */
export function seenRequest({ method, url, headers, body }: DeliveryRequest): SeenRequest {
  return {
    method,
    url,
    headers: lowerCase(headers),
    ...(body === undefined ? {} : { body: bodyValue(body) }),
  };
}

/** The headers of a request that its definition gives it. */
export function definedHeaders({ headers }: SeenRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name)));
}

/**
 * Where a request is not as expected, in the expectation's order. Members that are not named, and
 * members of objects that are not, are left aside; with `exact` they are differences too.
 */
export function requestDifferences(
  expected: ExpectedRequest,
  actual: SeenRequest,
  exact: boolean,
): readonly RequestDifference[] {
  const { method, url, headers = {} } = expected;
  return [
    ...text("method", method?.toUpperCase(), actual.method, exact),
    ...text("url", normalUrl(url), actual.url, exact),
    ...headerDifferences(lowerCase(headers), actual, exact),
    ...bodyDifferences(expected.body, actual.body, exact),
  ];
}

function text(
  path: string,
  expected: string | undefined,
  actual: string,
  exact: boolean,
): readonly RequestDifference[] {
  if (expected === undefined) return exact ? [{ path, actual }] : [];
  return expected === actual ? [] : [{ path, expected, actual }];
}

/** As it is sent: `https://example.com` has a path. */
function normalUrl(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? url : new URL(url).href;
}

function headerDifferences(
  expected: Readonly<Record<string, string>>,
  actual: SeenRequest,
  exact: boolean,
): readonly RequestDifference[] {
  const named = Object.entries(expected).flatMap(([name, value]): RequestDifference[] => {
    const path = formatPath(["headers", name]);
    if (!Object.hasOwn(actual.headers, name)) return [{ path, expected: value }];
    const found = actual.headers[name] ?? "";
    return found === value ? [] : [{ path, expected: value, actual: found }];
  });
  if (!exact) return named;
  const others = Object.entries(definedHeaders(actual))
    .filter(([name]) => !Object.hasOwn(expected, name))
    .map(([name, value]) => ({ path: formatPath(["headers", name]), actual: value }));
  return [...named, ...others];
}

function bodyDifferences(
  expected: Json | undefined,
  actual: Json | undefined,
  exact: boolean,
): readonly RequestDifference[] {
  if (expected === undefined && !exact) return [];
  return differences(expected, actual, ["body"], exact);
}

function differences(
  expected: Json | undefined,
  actual: Json | undefined,
  path: JsonPath,
  exact: boolean,
): readonly RequestDifference[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length = Math.max(expected.length, actual.length);
    return Array.from({ length }, (_, index) =>
      differences(expected[index], actual[index], [...path, index], exact),
    ).flat();
  }
  if (isJsonObject(expected) && isJsonObject(actual)) {
    return objectDifferences(expected, actual, path, exact);
  }
  if (Object.is(expected, actual)) return [];
  return [
    {
      path: formatPath(path),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    },
  ];
}

function objectDifferences(
  expected: JsonObject,
  actual: JsonObject,
  path: JsonPath,
  exact: boolean,
): readonly RequestDifference[] {
  const own = (object: JsonObject, key: string) =>
    Object.hasOwn(object, key) ? object[key] : undefined;
  const others = exact ? Object.keys(actual).filter((key) => !Object.hasOwn(expected, key)) : [];
  return [...Object.keys(expected), ...others].flatMap((key) =>
    differences(own(expected, key), own(actual, key), [...path, key], exact),
  );
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function bodyValue(body: string): Json {
  const value = jsonOf(body);
  // A form is a text.
  return value === undefined ? body : value;
}
