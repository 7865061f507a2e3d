import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expressionsOf } from "../../../src/invocation/render/expressions.ts";
import { renderValue } from "../../../src/invocation/render/render-value.ts";
import type { Rendered, Result } from "../../../src/invocation/render/result.ts";
import type { ExpressionOutcome } from "../../../src/model/decision.ts";
import type { Json } from "../../../src/model/json.ts";
import type { JqEngine } from "../../../src/ports/jq-engine.ts";
import { openJq } from "../../support/jq.ts";

const CONTEXT: Json = {
  event: {
    diff: {
      after: {
        identifier: "a",
        n: 3,
        t: ["x", "y"],
        z: null,
        o: { inner: 1 },
        proto: "__proto__",
        nested: JSON.parse('{"__proto__":{"polluted":true}}'),
      },
    },
  },
};

type Mode = "fail" | "as-port";

let jq: JqEngine & AsyncDisposable;
beforeAll(() => {
  jq = openJq();
});
afterAll(async () => {
  await jq[Symbol.asyncDispose]();
});

async function render(value: Json, onError: Mode = "fail"): Promise<Result<Rendered>> {
  const expressions = expressionsOf(value);
  const [results] = await jq.evaluate([{ input: CONTEXT, expressions }]);
  const outcomes = new Map<string, ExpressionOutcome>();
  for (const [index, expression] of expressions.entries()) {
    const outcome = results?.[index];
    if (outcome !== undefined) outcomes.set(expression, outcome);
  }
  return renderValue(value, ["invocationMethod", "body"], { outcomes, onError });
}

async function rendered(value: Json, onError: Mode = "fail"): Promise<Rendered> {
  const result = await render(value, onError);
  if (result.kind === "failed") throw new Error(result.error.message);
  return result.value;
}

const SPREAD = "{{ spreadValue() }}";

describe("rendering, by the vectors of Port's engine", () => {
  it.each<[string, Json | undefined]>([
    ["  {{ .event.diff.after.n }}  ", 3],
    ["{{ .event.diff.after.n }}{{ .event.diff.after.n }}", "33"],
    ["x{{ .event.diff.after.nope }}y", "xnully"],
    ["x{{ empty }}y", "xundefinedy"],
    ["{{ empty }}", undefined],
    ["{{ .event.diff.after.t[] }}", "x"],
    ["{{ if .event.diff.after.identifier == 'a' then 1 else 2 end }}", 1],
    ['{{ "}}" }}', "}}"],
    ['{"k": {{ .event.diff.after.n }}}', '{"k": 3}'],
    ['{{{ "a": 1 } | tojson }}', '{"a":1}'],
    ["{{ {a:{b:1} } }}", { a: { b: 1 } }],
    ["{{ .event.diff.after.o }}", { inner: 1 }],
    ["o={{ .event.diff.after.o }} t={{ .event.diff.after.t }}", 'o={"inner":1} t=["x","y"]'],
    ["no template { at } all", "no template { at } all"],
  ])("renders %j", async (template, expected) => {
    expect(await rendered(template)).toEqual(expected);
    expect(await rendered(template, "as-port")).toEqual(expected);
  });

  it.each([
    "{{ .event.diff.after.t | join(',') }}",
    "{{ {a:1}}}",
    "{{ .event.diff.after.n | fromjson | error }}",
    '{{ error("no") }}',
    "{{ .incidents.0.status }}",
  ])("has null for the failing %s as Port has it, and fails otherwise", async (template) => {
    expect(await rendered(template, "as-port")).toBeNull();
    expect(await rendered(`a ${template} b`, "as-port")).toMatch(/^a null}? b$/);
    expect(await render({ text: template })).toMatchObject({
      kind: "failed",
      error: { code: "template-failed", path: "invocationMethod.body.text" },
    });
  });

  it.each([
    ["prefix{{.foo}postfix", 'The braces "{{" are not closed.'],
    ["prefix{{ .foo }} }}", 'The braces "}}" close nothing.'],
    ["{{ a {{ b }} }}", 'The braces "{{" open inside another "{{ }}".'],
    ["{{ {a:{b:1}} }}", 'The braces "}}" close nothing.'],
    ["{{ it's }}", 'The braces "{{" are not closed. A quote \' inside them is not closed.'],
  ])("fails for the braces of %j in both modes", async (template, reason) => {
    for (const mode of ["fail", "as-port"] as const) {
      expect(await render([template], mode)).toMatchObject({
        kind: "failed",
        error: {
          code: "template-failed",
          path: "invocationMethod.body[0]",
          message: `The text of "invocationMethod.body[0]": ${reason}`,
        },
      });
    }
  });
});

describe("rendering lists and objects", () => {
  it("keeps scalars, and descends into lists and objects", async () => {
    const value = { a: [1, true, null, "{{ .event.diff.after.n }}"], b: { c: "x" } };

    expect(await rendered(value)).toEqual({ a: [1, true, null, 3], b: { c: "x" } });
  });

  it("drops a key whose value gives nothing, and has null for an item that gives nothing", async () => {
    const value = await rendered({ gone: "{{ empty }}", list: ["{{ empty }}", 1] });

    expect(JSON.stringify(value)).toBe('{"list":[null,1]}');
  });

  it("renders keys", async () => {
    const value = await rendered({ "k-{{ .event.diff.after.identifier }}": 1 });

    expect(value).toEqual({ "k-a": 1 });
  });

  it.each(["{{ .event.diff.after.z }}", "{{ empty }}", '{{ "" }}'])(
    "omits the pair of the key %s, with whatever its value holds",
    async (key) => {
      expect(await rendered({ [key]: '{{ error("unseen") }}', b: 1 })).toEqual({ b: 1 });
    },
  );

  it.each([
    ["{{ .event.diff.after.n }}", "a number"],
    ["{{ true }}", "a boolean"],
    ["{{ .event.diff.after.o }}", "an object"],
    ["{{ .event.diff.after.t }}", "a list"],
  ])("fails for the key %s, which is %s", async (key, type) => {
    for (const mode of ["fail", "as-port"] as const) {
      const result = await render({ [key]: 1 }, mode);

      expect(result).toMatchObject({ kind: "failed", error: { code: "template-failed" } });
      expect(result.kind === "failed" && result.error.message).toContain(`gave ${type};`);
    }
  });

  it("keeps the author's order of keys", async () => {
    const value = await rendered({
      zeta: 1,
      "{{ .event.diff.after.identifier }}": 2,
      beta: "{{ .event.diff.after.n }}",
    });

    expect(JSON.stringify(value)).toBe('{"zeta":1,"a":2,"beta":3}');
  });

  it("merges an object, or a list under its indices, where spreadValue() stands", async () => {
    expect(await rendered({ [SPREAD]: "{{ .event.diff.after.t }}" })).toEqual({ 0: "x", 1: "y" });
    expect(
      await rendered({ a: 1, "{{spreadValue( )}}": { a: 2, b: "{{ .event.diff.after.n }}" } }),
    ).toEqual({ a: 2, b: 3 });
    expect(
      JSON.stringify(await rendered({ x: 1, [SPREAD]: "{{ .event.diff.after.o }}", inner: 9 })),
    ).toBe('{"x":1,"inner":9}');
    expect(JSON.stringify(await rendered({ a: 1, [SPREAD]: { a: "{{ empty }}" } }))).toBe("{}");
  });

  it.each([
    ["{{ .event.diff.after.identifier }}", "a string"],
    ["{{ .event.diff.after.n }}", "a number"],
    ["{{ .event.diff.after.z }}", "null"],
    ["{{ empty }}", "nothing"],
  ])("fails for a spreadValue() of %s", async (value, found) => {
    const result = await render({ [SPREAD]: value }, "as-port");

    expect(result).toMatchObject({ kind: "failed", error: { code: "template-failed" } });
    expect(result.kind === "failed" && result.error.message).toContain(`gave ${found};`);
  });

  it("makes a key __proto__ a key like any other", async () => {
    const value = await rendered({
      "{{ .event.diff.after.proto }}": { polluted: true },
      [SPREAD]: "{{ .event.diff.after.nested }}",
      copy: "{{ .event.diff.after.nested }}",
    });

    expect(JSON.stringify(value)).toBe(
      '{"__proto__":{"polluted":true},"copy":{"__proto__":{"polluted":true}}}',
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });
});
