import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Diagnostic } from "../../../src/errors/diagnostic.ts";
import { checkAutomation } from "../../../src/manifest/check-automation.ts";
import { parseDefinitions } from "../../../src/manifest/parse/parse-definitions.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../../src/model/config.ts";
import type { JsonPath } from "../../../src/model/json.ts";
import { slice } from "../../support/source-slices.ts";

const WHOLE = {
  identifier: "a",
  title: "A",
  trigger: {
    type: "automation",
    event: { type: "ENTITY_CREATED", blueprintIdentifier: "service" },
    condition: { type: "JQ", expressions: [".diff"], combinator: "and" },
  },
  invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.com", headers: { A: "b" } },
  publish: true,
};

const GITHUB = { type: "GITHUB", org: "acme", repo: "infra", workflow: "a.yaml" };

/** The whole definition with one value set; `undefined` takes the key away. */
function withValue(path: JsonPath, value: unknown): unknown {
  const copy = structuredClone(WHOLE);
  let target: Record<string | number, unknown> = copy;
  for (const step of path.slice(0, -1)) target = Object(target[step]);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}

function check(file: string, text: string): readonly Diagnostic[] {
  const { documents, diagnostics } = parseDefinitions(file, text);
  const found = documents.flatMap((document) => {
    const subject = { document, base: [], value: document.value };
    return checkAutomation(subject, { runtime: DEFAULT_RUNTIME_CONFIG }, []).diagnostics;
  });
  return [...diagnostics, ...found];
}

type Fault = readonly [
  title: string,
  path: JsonPath,
  value: unknown,
  finding: string,
  /** What is underlined; for YAML and JSON where they differ. */
  underlined: string | readonly [yaml: string, json: string],
  hint: RegExp,
];

const FAULTS: readonly Fault[] = [
  [
    "a key that is missing",
    ["identifier"],
    undefined,
    'missing-key: The key "identifier" is missing in an automation.',
    ["title", '"title"'],
    /^Add "identifier"\. The automation's name/,
  ],
  [
    "a key that is missing inside",
    ["trigger", "event", "blueprintIdentifier"],
    undefined,
    'missing-key: The key "blueprintIdentifier" is missing in an entity trigger event.',
    ["event", '"event"'],
    /^Add "blueprintIdentifier"\./,
  ],
  [
    "the type that decides the others",
    ["invocationMethod", "type"],
    undefined,
    'missing-key: The key "type" is missing in an invocation.',
    ["invocationMethod", '"invocationMethod"'],
    /^Add "type"\. Allowed are "AZURE_DEVOPS",.* and "WEBHOOK"\.$/,
  ],
  [
    "a mistyped key",
    ["titel"],
    "x",
    'unknown-key: Unknown key "titel" in an automation.',
    ["titel", '"titel"'],
    /^Did you mean "title"\? Allowed are/,
  ],
  [
    "an unknown key",
    ["owner"],
    "x",
    'unknown-key: Unknown key "owner" in an automation.',
    ["owner", '"owner"'],
    /^Remove it\. Allowed are "allowAnyone/,
  ],
  [
    "the key of another backend",
    ["invocationMethod", "workflow"],
    "x",
    'unknown-key: Unknown key "workflow" in a webhook invocation.',
    ["workflow", '"workflow"'],
    /^The type "GITHUB" has it\./,
  ],
  [
    "the key of two other backends",
    ["invocationMethod", "payload"],
    {},
    'unknown-key: Unknown key "payload" in a webhook invocation.',
    ["payload", '"payload"'],
    /^The types "AZURE_DEVOPS" and "KAFKA" have it\./,
  ],
  [
    "the key of another trigger",
    ["trigger", "event", "actionIdentifier"],
    "x",
    'unknown-key: Unknown key "actionIdentifier" in an entity trigger event.',
    ["actionIdentifier", '"actionIdentifier"'],
    /have it\. Allowed are "blueprintIdentifier" and "type"\.$/,
  ],
  [
    "a webhook's key of a workflow",
    ["invocationMethod"],
    { ...GITHUB, body: {} },
    'unknown-key: Unknown key "body" in a GitHub invocation.',
    ["body", '"body"'],
    /^The types "SLACK" and "WEBHOOK" have it\./,
  ],
  [
    "a mistyped key that is required",
    ["invocationMethod"],
    { type: "WEBHOOK", ulr: "https://a.example.com" },
    'unknown-key: Unknown key "ulr" in a webhook invocation.',
    ["ulr", '"ulr"'],
    /^Did you mean "url"\?/,
  ],
  [
    "a number for text",
    ["identifier"],
    7,
    'wrong-type: "identifier" is 7; it must be text.',
    "7",
    /^Put it in quotes: "7"\.$/,
  ],
  [
    "null for text",
    ["invocationMethod", "url"],
    null,
    'wrong-type: "invocationMethod.url" is null; it must be text.',
    "null",
    /^Write a value, or remove the key\.$/,
  ],
  [
    "a number for a header",
    ["invocationMethod", "headers", "A"],
    1,
    'wrong-type: "invocationMethod.headers.A" is 1; it must be text.',
    "1",
    /^Put it in quotes/,
  ],
  [
    "text for a boolean",
    ["publish"],
    "true",
    'wrong-type: "publish" is "true"; it must be true or false.',
    '"true"',
    /^Write true, without quotes\.$/,
  ],
  [
    "YAML 1.1's no",
    ["publish"],
    "no",
    'wrong-type: "publish" is "no"; it must be true or false.',
    ["no", '"no"'],
    /^Write false, without quotes\.$/,
  ],
  [
    "a number for a switch",
    ["invocationMethod", "agent"],
    1,
    'wrong-type: "invocationMethod.agent" is 1; it must be true, false or text.',
    "1",
    /^Write true or false/,
  ],
  [
    "text for a list",
    ["trigger", "condition", "expressions"],
    ".a",
    'wrong-type: "trigger.condition.expressions" is ".a"; it must be a list.',
    [".a", '".a"'],
    /^Make it the only item of a list\.$/,
  ],
  [
    "an object in a list of texts",
    ["trigger", "condition", "expressions"],
    [{}],
    'wrong-type: "trigger.condition.expressions[0]" is an object; it must be text.',
    "{}",
    /^Write one text/,
  ],
  [
    "text for an object",
    ["trigger"],
    "ENTITY_CREATED",
    'wrong-type: "trigger" is "ENTITY_CREATED"; it must be an object.',
    ["ENTITY_CREATED", '"ENTITY_CREATED"'],
    /^Write keys/,
  ],
  [
    "text for a body",
    ["invocationMethod", "body"],
    "x",
    'wrong-type: "invocationMethod.body" is "x"; it must be an object or a list.',
    ["x", '"x"'],
    /^Write keys/,
  ],
  [
    "an invocation that is null",
    ["invocationMethod"],
    null,
    'wrong-type: "invocationMethod" is null; it must be an object.',
    "null",
    /^Write a value/,
  ],
  [
    "an unknown trigger",
    ["trigger", "event", "type"],
    "ENTITY_CREATE",
    'unknown-value: "trigger.event.type" is "ENTITY_CREATE", which is not allowed.',
    ["ENTITY_CREATE", '"ENTITY_CREATE"'],
    /^Did you mean "ENTITY_CREATED"\? Allowed are/,
  ],
  [
    "a backend in the wrong case",
    ["invocationMethod", "type"],
    "webhook",
    'unknown-value: "invocationMethod.type" is "webhook", which is not allowed.',
    ["webhook", '"webhook"'],
    /^Did you mean "WEBHOOK"\?/,
  ],
  [
    "an unknown backend",
    ["invocationMethod", "type"],
    "SMTP",
    'unknown-value: "invocationMethod.type" is "SMTP", which is not allowed.',
    ["SMTP", '"SMTP"'],
    /^Allowed are "AZURE_DEVOPS"/,
  ],
  [
    "a constant",
    ["trigger", "type"],
    "self-service",
    'unknown-value: "trigger.type" is "self-service", which is not allowed.',
    ["self-service", '"self-service"'],
    /^Allowed is "automation"\.$/,
  ],
  [
    "an unknown combinator",
    ["trigger", "condition", "combinator"],
    "nand",
    'unknown-value: "trigger.condition.combinator" is "nand", which is not allowed.',
    ["nand", '"nand"'],
    /^Did you mean "and"\? Allowed are "and" and "or"\.$/,
  ],
  [
    "a type that is no text",
    ["invocationMethod", "type"],
    5,
    'unknown-value: "invocationMethod.type" is 5, which is not allowed.',
    "5",
    /^Allowed are/,
  ],
  [
    "an identifier with a space",
    ["identifier"],
    "a b",
    'invalid-value: "identifier" is "a b", which is not valid.',
    ["a b", '"a b"'],
    /Letters of any script, digits/,
  ],
  [
    "an empty URL",
    ["invocationMethod", "url"],
    "",
    'invalid-value: "invocationMethod.url" is ""; it must not be empty.',
    '""',
    /^Where the request goes/,
  ],
  [
    "half a template for a switch",
    ["invocationMethod", "synchronized"],
    "x {{ .y }}",
    'invalid-value: "invocationMethod.synchronized" is "x {{ .y }}", which is not valid.',
    ["x {{ .y }}", '"x {{ .y }}"'],
    /one template/,
  ],
];

describe("one fault is one finding, in its place", () => {
  it.each(FAULTS)("%s", (_title, path, value, finding, underlined, hint) => {
    const definition = withValue(path, value);
    const [inYaml, inJson] = typeof underlined === "string" ? [underlined, underlined] : underlined;
    const written = [
      ["a.yaml", stringify(definition), inYaml],
      ["a.json", JSON.stringify(definition, undefined, 2), inJson],
    ] as const;
    for (const [file, text, expected] of written) {
      const found = check(file, text);

      expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([finding]);
      for (const one of found) {
        expect(slice(text, one.range)).toBe(expected);
        expect(one.hint).toMatch(hint);
      }
    }
  });

  it("accepts the definition that the faults are made in", () => {
    expect(check("a.json", JSON.stringify(WHOLE))).toEqual([]);
  });

  it("underlines in the second of several automations", () => {
    const text = JSON.stringify([WHOLE, withValue(["publish"], 1)], undefined, 1);
    const [document] = parseDefinitions("a.json", text).documents;
    if (document === undefined) throw new Error("There is no document.");
    const subject = { document, base: [1], value: Object(document.value)[1] };

    const [found] = checkAutomation(subject, { runtime: DEFAULT_RUNTIME_CONFIG }, []).diagnostics;

    expect(found?.range.start.line).toBe(
      text.split("\n").findLastIndex((line) => line.includes("publish")) + 1,
    );
  });

  it("takes no key of an object's prototype for one of the format", () => {
    const text = '{"identifier": "a", "toString": 1, "hasOwnProperty": 2}';

    const codes = check("a.json", text).map(({ code }) => code);

    expect(codes.filter((code) => code === "unknown-key")).toHaveLength(2);
  });

  it("cuts a long value in the message", () => {
    const text = JSON.stringify(withValue(["publish"], "x".repeat(10_000)));

    expect(check("a.json", text)[0]?.message.length).toBeLessThan(150);
  });
});
