import { describe, expect, it } from "vitest";
import type { Automation, Invocation } from "../../src/model/automation.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import { risksOf } from "../../src/sync/risks.ts";
import { anAutomation, onEntity, onRunOf } from "../support/definitions.ts";

const CONFIG = { ...DEFAULT_RUNTIME_CONFIG, secrets: { BOUND: { hosts: ["x.test"] } } };

function to(url: string): Invocation {
  return { type: "WEBHOOK", url };
}

function calling(invocationMethod: Invocation): Automation {
  return anAutomation("a", { invocationMethod });
}

function when(combinator: "and" | "or" | undefined, ...expressions: string[]): Automation {
  const { trigger } = anAutomation("a");
  return anAutomation("a", {
    trigger: {
      ...trigger,
      condition: { type: "JQ", expressions, ...(combinator === undefined ? {} : { combinator }) },
    },
  });
}

it("names a newly published automation", () => {
  expect(risksOf(undefined, anAutomation("a"), CONFIG)).toEqual(["newly-published"]);
});

it("sees no risk in a title or a body", () => {
  const before = calling({ type: "WEBHOOK", url: "https://x.test/a", body: { a: 1 } });
  const after = { ...calling({ type: "WEBHOOK", url: "https://x.test/b" }), title: "A" };

  expect(risksOf(before, after, CONFIG)).toEqual([]);
});

it.each<[string, Invocation, Invocation, boolean]>([
  ["another host", to("https://x.test/a"), to("https://y.test/a"), true],
  ["the host's case", to("https://x.test/a"), to("https://X.TEST/b"), false],
  ["another port", to("https://x.test"), to("https://x.test:8443"), true],
  ["plain http", to("https://x.test"), to("http://x.test"), true],
  ["a templated path", to("https://x.test/a"), to("https://x.test/{{ .event.a }}"), false],
  ["a templated host", to("https://x.test/a"), to("https://{{ .event.a }}/a"), true],
  ["another template", to("{{ .event.a }}"), to("{{ .event.b }}"), true],
  ["another secret", to("{{ .secrets.BOUND }}"), to('{{ .secrets["BOUND2"] }}'), true],
  [
    "another repository",
    { type: "GITHUB", org: "acme", repo: "a", workflow: "x.yml" },
    { type: "GITHUB", org: "acme", repo: "b", workflow: "x.yml" },
    true,
  ],
  [
    "another blueprint",
    { type: "UPSERT_ENTITY", blueprintIdentifier: "a", mapping: {} },
    { type: "UPSERT_ENTITY", blueprintIdentifier: "b", mapping: {} },
    true,
  ],
])("tells by %s whether the host changed", (_title, before, after, changed) => {
  const risks = risksOf(calling(before), calling(after), CONFIG);

  expect(risks.includes("host-changed")).toBe(changed);
});

it("names a changed backend", () => {
  const after = calling({ type: "KAFKA", payload: {} });

  expect(risksOf(calling(to("https://x.test")), after, CONFIG)).toEqual(["backend-changed"]);
});

it("names a changed trigger", () => {
  const [a, b] = [onEntity("service"), onRunOf("service")];

  expect(
    risksOf(anAutomation("a", { trigger: a }), anAutomation("a", { trigger: b }), CONFIG),
  ).toEqual(["trigger-changed"]);
});

describe("a condition", () => {
  it.each<[string, Automation, Automation, readonly string[]]>([
    ["that goes is removed", when("and", ".a"), anAutomation("a"), ["condition-removed"]],
    ["that is emptied is removed", when("and", ".a"), when("and"), ["condition-removed"]],
    ["that comes is no risk", anAutomation("a"), when("and", ".a"), []],
    ["that was empty is no risk", when("and"), when("or", ".a", ".b"), []],
    [
      "with one `and` less is wider",
      when("and", ".a", ".b"),
      when("and", ".a"),
      ["condition-widened"],
    ],
    ["with one `and` more is not", when(undefined, ".a"), when("and", ".a", ".b"), []],
    ["in another order is not wider", when("and", ".a", ".b"), when(undefined, ".b", ".a"), []],
    ["with another text is another", when("and", ".a"), when("and", ".b"), ["condition-changed"]],
    [
      "with one `and` for another is another",
      when("and", ".a", ".b"),
      when("and", ".a", ".c"),
      ["condition-changed"],
    ],
    [
      "with one `or` for another is another",
      when("or", ".a", ".b"),
      when("or", ".a", ".c"),
      ["condition-changed"],
    ],
    [
      "from one to another with an `or` is wider",
      when("and", ".a"),
      when("or", ".a", ".b"),
      ["condition-widened"],
    ],
    [
      "with one `or` more is wider",
      when("or", ".a"),
      when("or", ".a", ".b"),
      ["condition-widened"],
    ],
    ["with one `or` less is not", when("or", ".a", ".b"), when("or", ".a"), []],
    [
      "from `and` to `or` is wider",
      when("and", ".a", ".b"),
      when("or", ".a", ".b"),
      ["condition-widened"],
    ],
    ["from `or` to `and` is not", when("or", ".a", ".b"), when("and", ".a", ".b"), []],
    ["of one expression has no combinator", when("and", ".a"), when("or", ".a"), []],
    [
      "from `or` to others is another",
      when("or", ".a", ".b"),
      when("and", ".c"),
      ["condition-changed"],
    ],
  ])("%s", (_title, before, after, risks) => {
    expect(risksOf(before, after, CONFIG)).toEqual(risks);
  });
});

describe("a secret", () => {
  const bound = calling({
    type: "WEBHOOK",
    url: "https://x.test",
    headers: { Authorization: "Bearer {{ .secrets.BOUND }}" },
  });
  const unbound = calling({
    type: "WEBHOOK",
    url: "https://x.test",
    body: { deep: [{ token: "{{ .secrets.OTHER }}" }] },
  });

  it("that is used for the first time is named", () => {
    expect(risksOf(calling(to("https://x.test")), bound, CONFIG)).toEqual(["secret-newly-used"]);
    expect(risksOf(bound, bound, CONFIG)).toEqual([]);
    expect(risksOf(undefined, bound, CONFIG)).toEqual(["newly-published", "secret-newly-used"]);
  });

  it("without hosts is named with every change", () => {
    expect(risksOf(bound, unbound, CONFIG)).toEqual(["secret-newly-used", "secret-unbound"]);
    expect(risksOf(unbound, unbound, CONFIG)).toEqual(["secret-unbound"]);
  });
});
