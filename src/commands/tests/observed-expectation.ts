import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type {
  ExpectedFailure,
  ExpectedRequest,
  ExpectedRun,
  TestExpectation,
} from "../../model/test-file.ts";
import type { ObservedRun } from "../../model/test-result.ts";
import { claimRuns } from "./claim-runs.ts";
import type { SeenRequest } from "./compare-request.ts";
import { definedHeaders, seenRequest } from "./compare-request.ts";
import { expectedFailure, expectedRun, fitsFailure, isFailed, isSent } from "./judge-case.ts";

/**
 * The expectation that a case would pass with. What is named stays named, with what was seen; a
 * case that expects nothing yet gets the whole of what was seen.
 */
export function observedExpectation(
  expect: TestExpectation,
  observed: readonly ObservedRun[],
): TestExpectation {
  const silent = expect["does-not-fire"] ?? [];
  const isEmpty = [expect.fires, silent, expect.fails].every((list = []) => list.length === 0);
  const fired = observed.filter(isSent);
  const failed = observed.filter(isFailed);
  const stillSilent = silent.filter((name) => !fired.some((one) => identifierOf(one) === name));
  const fails = observedFailures(expect.fails ?? [], failed);
  const fires = isEmpty
    ? fired.map(wholeRun)
    : observedRuns(expect.fires ?? [], fired, new Set(failsOf(expect)));
  return {
    ...list("fires", fires),
    ...list("does-not-fire", stillSilent),
    ...list("fails", fails),
  };
}

function list<K extends string, T>(key: K, entries: readonly T[]): { [key in K]?: readonly T[] } {
  const lists: { [key in K]?: readonly T[] } = {};
  if (entries.length > 0) lists[key] = entries;
  return lists;
}

function wholeRun(one: ObservedRun): string | ExpectedRun {
  const automation = identifierOf(one);
  if (one.request === undefined) return automation;
  const { method, url, body } = seenRequest(one.request);
  const request = { method, url, ...(body === undefined ? {} : { body }) };
  return { automation, request };
}

function observedRuns(
  entries: readonly (string | ExpectedRun)[],
  fired: readonly ObservedRun[],
  mayFail: ReadonlySet<string>,
): readonly (string | ExpectedRun)[] {
  const claims = claimRuns(entries.map(expectedRun), fired);
  const kept = entries.flatMap((entry, index): (string | ExpectedRun)[] => {
    const expected = expectedRun(entry);
    const claim = claims[index];
    if (claim === undefined) return [];
    if (claim.differences.length === 0 || claim.run.request === undefined) return [entry];
    const { request = {}, exact = false } = expected;
    const seen = seenRequest(claim.run.request);
    return [{ ...expected, request: exact ? wholeRequest(seen) : sameMembers(request, seen) }];
  });
  const claimed = new Set(claims.map((claim) => claim?.run));
  const others = fired.filter(
    (run) => !claimed.has(run) && !(isFailed(run) && mayFail.has(identifierOf(run))),
  );
  return [...kept, ...others.map(identifierOf)];
}

function wholeRequest(seen: SeenRequest): ExpectedRequest {
  return { ...seen, headers: definedHeaders(seen) };
}

function sameMembers(
  { method, url, headers, body }: ExpectedRequest,
  seen: SeenRequest,
): ExpectedRequest {
  const seenHeaders = Object.entries(headers ?? {}).flatMap(([name]) => {
    const value = seen.headers[name.toLowerCase()];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...(method === undefined ? {} : { method: seen.method }),
    ...(url === undefined ? {} : { url: seen.url }),
    ...(headers === undefined ? {} : { headers: Object.fromEntries(seenHeaders) }),
    ...(body === undefined || seen.body === undefined
      ? {}
      : { body: namedMembers(body, seen.body) }),
  };
}

/** What was seen, of objects only the members that are named. */
function namedMembers(expected: Json, seen: Json): Json {
  if (isJsonObject(expected) && isJsonObject(seen)) {
    const members = Object.entries(expected).flatMap(([key, value]) => {
      const found = Object.hasOwn(seen, key) ? seen[key] : undefined;
      return found === undefined ? [] : [[key, namedMembers(value, found)] as const];
    });
    return Object.fromEntries(members);
  }
  if (Array.isArray(expected) && Array.isArray(seen) && expected.length === seen.length) {
    return seen.map((item: Json, index) => namedMembers(expected[index] ?? null, item));
  }
  return seen;
}

function observedFailures(
  entries: readonly (string | ExpectedFailure)[],
  failed: readonly ObservedRun[],
): readonly (string | ExpectedFailure)[] {
  const kept = entries.flatMap((entry): (string | ExpectedFailure)[] => {
    const { automation, error } = expectedFailure(entry);
    const codes = failed
      .filter((one) => identifierOf(one) === automation)
      .map(({ run }) => run?.error?.code ?? "");
    const [first] = codes;
    if (first === undefined) return [];
    return error === undefined || codes.includes(error) ? [entry] : [{ automation, error: first }];
  });
  const added: (string | ExpectedFailure)[] = [];
  for (const one of failed) {
    const automation = identifierOf(one);
    const isNamed = [...kept, ...added]
      .map(expectedFailure)
      .some((entry) => entry.automation === automation && fitsFailure(entry, one));
    const error = one.run?.error?.code;
    if (!isNamed) added.push(error === undefined ? automation : { automation, error });
  }
  return [...kept, ...added];
}

function failsOf({ fails = [] }: TestExpectation): readonly string[] {
  return fails.map((entry) => expectedFailure(entry).automation);
}

function identifierOf({ decision }: ObservedRun): string {
  return decision.automation;
}
