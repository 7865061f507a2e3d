import { describe, expect, it } from "vitest";
import { diffRootInTemplate } from "../../../src/manifest/rules/diff-root-in-template.ts";
import { templateBraces } from "../../../src/manifest/rules/template-braces.ts";
import { templateQuotes } from "../../../src/manifest/rules/template-quotes.ts";
import { templateSingleQuotes } from "../../../src/manifest/rules/template-single-quotes.ts";
import { findingsOf, underlinedBy } from "../../support/checked-automation.ts";

const AT = "invocationMethod.body.text";

function text(template: string) {
  return { invocation: { body: { text: template } } };
}

describe("template-braces", () => {
  it.each([
    ["{{ .event.id", `${AT}: {{`],
    ["prefix{{.foo}postfix", `${AT}: {{`],
    ["{{ .a }} }}", `${AT}: }}`],
    ["{{ {a:{b:1}} }}", `${AT}: }}`],
    ["{{ .a {{ .b }} }}", `${AT}: {{`],
    ['{"a":{"b":1}}', `${AT}: }}`],
    ["{{ .title + \"it's }}", `${AT}: {{`],
  ])("reports %s", (template, at) => {
    expect(underlinedBy(templateBraces, text(template))).toEqual([at]);
  });

  it.each([
    "no braces",
    "{{ .event.id }}",
    "{{{ a: 1 } | tojson }}",
    '{{ "}}" }}',
    "{{ {a:{b:1} } }}",
    '{"k": {{ .event.n }}}',
    "{ single } braces }",
    "don't {{ .event.id }} can't",
  ])("is silent on %s", (template) => {
    expect(underlinedBy(templateBraces, text(template))).toEqual([]);
  });

  it("reports a key", () => {
    const parts = { invocation: { body: { "{{ .event.id": 1 } } };

    expect(underlinedBy(templateBraces, parts)).toEqual([
      'invocationMethod.body["{{ .event.id"]: {{',
    ]);
  });

  it("names the space that jq's nested objects need", () => {
    const [finding] = findingsOf(templateBraces, text("{{ {a:{b:1}} }}"));

    expect(finding?.hint).toContain('"} }"');
  });
});

describe("template-quotes", () => {
  it.each([
    ["{{ .event.t | join(',') }}", "','", '{{ .event.t | join(",") }}'],
    ["{{ .event.t | join(', ') }}", "', '", '{{ .event.t | join(", ") }}'],
    ["{{ .event.t | join(' ') }}", "' '", '{{ .event.t | join(" ") }}'],
    ["{{ .event.x | split('/')[0] }}", "'/'", '{{ .event.x | split("/")[0] }}'],
    ["{{ .event['id'] }}", "'id'", '{{ .event["id"] }}'],
    ["{{ if .event.x =='a' then 1 else 2 end }}", "'a'", '=="a" then'],
    ["{{ .event.x | sub('#'; '') }}", "'#'", 'sub("#"; "")'],
    [`{{ .event.x == 'a' }} {{ .event.t | join(',') }}`, "','", 'join(",")'],
    [`{{ f('say "hi"') }}`, `'say "hi"'`, 'f("say \\"hi\\"")'],
  ])("reports %s", (template, at, form) => {
    const [finding, ...others] = findingsOf(templateQuotes, text(template));

    expect(others).toEqual([]);
    expect(finding?.at).toBe(`${AT}: ${at}`);
    expect(finding?.hint).toContain(form);
  });

  it.each([
    "it's {{ .event.id }}, isn't it",
    "{{ .event.x == 'a' }}",
    "{{ if .event.x == 'a' then 'b' else 'c' end }}",
    `{{ "it's" + .event.id }}`,
    `{{ .event.x | test("don't") }}`,
    `{{ "\\(.event.n) o'clock" }}`,
    "'{{ .event.id }}'",
  ])("is silent on %s", (template) => {
    expect(underlinedBy(templateQuotes, text(template))).toEqual([]);
  });

  it("escapes the double quotes where the file is JSON", () => {
    const parts = { ...text("{{ .event.t | join(',') }}"), file: "automations/one.json" };

    expect(findingsOf(templateQuotes, parts)[0]?.hint).toBe(
      'Write: {{ .event.t | join(\\",\\") }}',
    );
  });

  it("reports an expression once, and each expression", () => {
    const template = "{{ .a | join(',') | split(',') }} {{ .b | join(',') }}";

    expect(underlinedBy(templateQuotes, text(template))).toHaveLength(2);
  });

  it("takes thousands of quotes without hanging", () => {
    const template = `{{ ${"f('a') + ".repeat(1_500)}1 }}`;

    expect(underlinedBy(templateQuotes, text(template))).toHaveLength(1);
  });
});

describe("template-single-quotes", () => {
  it.each([
    ["{{ .event.x == 'a' }}", "'a'", '{{ .event.x == "a" }}'],
    ["{{ if .event.x == 'a' then 'b' else 'c' end }}", "'a'", '== "a" then "b" else "c" end }}'],
    ["{{ 'high cpu' }}", "'high cpu'", '{{ "high cpu" }}'],
  ])("shows the double-quoted form of %s", (template, at, form) => {
    const [finding, ...others] = findingsOf(templateSingleQuotes, text(template));

    expect(others).toEqual([]);
    expect(finding?.at).toBe(`${AT}: ${at}`);
    expect(finding?.hint).toContain(form);
  });

  it("reports a quote inside a string that Port would turn into the string's end", () => {
    const [finding] = findingsOf(templateSingleQuotes, text('{{ "the boys\' toys" }}'));

    expect(finding?.at).toBe(`${AT}: '`);
    expect(finding?.hint).toBe("Write \\u0027 for the quote.");
  });

  it.each([
    `{{ "it's" }}`,
    "'{{ .event.id }}' said 'hello'",
    "{{ .event.t | join(',') }}",
    "{{ .event.id }} # 'note'",
    "{{ .event.id # 'a note'\n }}",
  ])("is silent on %s", (template) => {
    expect(underlinedBy(templateSingleQuotes, text(template))).toEqual([]);
  });
});

describe("diff-root-in-template", () => {
  it.each([
    ["{{ .diff.after.title }}", ".diff.after.title", "Write: .event.diff.after.title"],
    ['{{ .["diff"].after }}', '.["diff"].after', 'Write: .event.["diff"].after'],
    ["{{ if .diff.before then 1 else 2 end }}", ".diff.before", "Write: .event.diff.before"],
  ])("reports %s", (template, at, hint) => {
    const found = findingsOf(diffRootInTemplate, text(template));

    expect(found.map((finding) => [finding.at, finding.hint])).toEqual([[`${AT}: ${at}`, hint]]);
  });

  it.each([
    "{{ .event.diff.after.title }}",
    "{{ .event | .diff.after.title }}",
    "{{ .event as $e | $e.diff.after.title }}",
    "{{ [.event] | map(.diff.after.title) }}",
    "{{ .event.diff.after.properties.diff }}",
    "a text about .diff.after",
    '{{ ".diff.after" }}',
    "{{ def f: .diff; .event | f }}",
    "{{ try error(.event) catch .diff }}",
  ])("is silent on %s", (template) => {
    expect(underlinedBy(diffRootInTemplate, text(template))).toEqual([]);
  });
});
