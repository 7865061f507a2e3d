import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  definedHeaders,
  requestDifferences,
  seenRequest,
} from "../../../src/commands/tests/compare-request.ts";
import type { Json } from "../../../src/model/json.ts";
import type { ExpectedRequest } from "../../../src/model/test-file.ts";

const SEEN = seenRequest({
  method: "POST",
  url: "https://a.example.com/",
  headers: { "Content-Type": "application/json", "x-key": "k", "webhook-id": "d_1" },
  body: '{"text":"x","list":[{"a":1,"b":2}],"none":null}',
});
const WHOLE: ExpectedRequest = {
  method: "POST",
  url: "https://a.example.com/",
  headers: { "content-type": "application/json", "X-KEY": "k" },
  body: { none: null, text: "x", list: [{ b: 2, a: 1 }] },
};

function paths(expected: ExpectedRequest, exact = false): readonly string[] {
  return requestDifferences(expected, SEEN, exact).map(({ path }) => path);
}

describe("what is named", () => {
  it.each<[string, ExpectedRequest]>([
    ["nothing", {}],
    ["a method in another case", { method: "post" }],
    ["a URL without its path", { url: "https://a.example.com" }],
    ["a header in another case", { headers: { "X-Key": "k" } }],
    ["members of objects, in lists too", { body: { list: [{ a: 1 }] } }],
    ["everything", WHOLE],
  ])("may be %s", (_, expected) => {
    expect(paths(expected)).toEqual([]);
  });

  it.each<[ExpectedRequest, readonly string[]]>([
    [{ method: "PUT", url: "https://b.example.com/" }, ["method", "url"]],
    [{ headers: { "x-key": "other", "x-more": "m" } }, ["headers.x-key", "headers.x-more"]],
    [{ body: { list: [] } }, ["body.list[0]"]],
    [{ body: { list: [{ a: "1" }, 2] } }, ["body.list[0].a", "body.list[1]"]],
    [{ body: { none: 0, missing: null } }, ["body.none", "body.missing"]],
    [{ body: "x" }, ["body"]],
  ])("differs where it does: %j", (expected, different) => {
    expect(paths(expected)).toEqual(different);
  });
});

describe("an exact request", () => {
  it("has nothing more, but for what every request has", () => {
    expect(paths(WHOLE, true)).toEqual([]);
    expect(paths({ body: { text: "x" } }, true)).toEqual([
      "method",
      "url",
      "headers.content-type",
      "headers.x-key",
      "body.list",
      "body.none",
    ]);
  });
});

it("is as expected where all of it is expected, whatever it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.string()), (value, headers) => {
      const body = JSON.stringify(value);
      const seen = seenRequest({ method: "POST", url: "https://a.example.com/", headers, body });
      const json: Json = JSON.parse(body);

      const whole = { ...seen, headers: definedHeaders(seen), body: json };

      expect(requestDifferences(whole, seen, true)).toEqual([]);
      expect(requestDifferences(whole, seen, false)).toEqual([]);
    }),
  );
});
