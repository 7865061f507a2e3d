import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_RULES } from "../../../src/manifest/all-rules.ts";
import { yamlComments } from "../../../src/manifest/parse/yaml-comments.ts";
import { readManifest } from "../../../src/manifest/read-manifest.ts";
import type { SuppressionsConfig } from "../../../src/model/config.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

interface Options {
  readonly file?: string;
  readonly day?: string;
  readonly suppressions?: SuppressionsConfig;
  readonly partial?: boolean;
}

/** What is found, as `line code`, and how much is suppressed. */
async function check(text: string, options: Options = {}) {
  const { file = "a.yaml", day = "2026-03-01", partial = false } = options;
  const { suppressions = DEFAULT_CONFIG.suppressions } = options;
  const { diagnostics, summary } = await readManifest(
    [{ kind: "text", file, text }],
    { ...DEFAULT_CONFIG, suppressions, partial },
    {
      jq: { check: async (expressions) => expressions.map(() => ({ kind: "ok" })) },
      clock: createFakeClock({ startMs: Date.parse(`${day}T23:59:59Z`) }),
      rules: ALL_RULES,
    },
  );
  const found = diagnostics.map(({ code, range }) => `${range.start.line} ${code}`);
  return { found, suppressed: summary.suppressed, warnings: summary.warnings };
}

/** A definition whose line 9 is a call with plain `http:`. */
function definition(before: string, behind = ""): string {
  return `identifier: one
publish: true
trigger:
  type: automation
  event: { type: ENTITY_CREATED, blueprintIdentifier: service }
invocationMethod:
  type: WEBHOOK
${before}
  url: http://hooks.example.com/in${behind}
`;
}

describe("a suppression", () => {
  it.each([
    ["on the line before", definition("# longshore-ignore url-insecure: old")],
    ["indented", definition("  # longshore-ignore url-insecure: old")],
    ["without a space", definition("#longshore-ignore url-insecure: old")],
    ["at the line's end", definition("", " # longshore-ignore url-insecure: old")],
    ["above a comment and a blank line", definition("# longshore-ignore url-insecure: old\n# x\n")],
    ["of several codes", definition("# longshore-ignore url-insecure , host-private: old", "")],
    ["of the file", `# longshore-ignore-file url-insecure: old\n${definition("")}`],
    [
      "of the file, below a marker",
      `---\n# longshore-ignore-file url-insecure: old\n${definition("")}`,
    ],
    [
      "in a file with CRLF",
      definition("# longshore-ignore url-insecure: old").replaceAll("\n", "\r\n"),
    ],
    [
      "behind a byte order mark",
      `\ufeff# longshore-ignore-file url-insecure: old\n${definition("")}`,
    ],
    [
      "that lasts until today",
      definition("# longshore-ignore url-insecure: old, until 2026-03-01"),
    ],
  ])("suppresses %s", async (_title, text) => {
    const { found, suppressed } = await check(text);

    expect(found.filter((one) => !one.endsWith("suppression-unused"))).toEqual([]);
    expect(suppressed).toBe(1);
  });

  it.each([
    ["on another line", "# longshore-ignore url-insecure: old\n  synchronized: true"],
    ["of another code", "# longshore-ignore host-private: old"],
    ["in a text", '  headers: { X: "\n    # longshore-ignore url-insecure: old\n    " }'],
    ["of another word", "# longshore-ignored url-insecure: old"],
    ["that is spoken of", "# see longshore-ignore url-insecure: old"],
    ["that ended yesterday", "# longshore-ignore url-insecure: old, until 2026-02-28"],
    ["without a reason", "# longshore-ignore url-insecure: until 2026-12-31"],
    ["whose reason is no word", "# longshore-ignore url-insecure: -"],
    ["without a colon", "# longshore-ignore url-insecure"],
  ])("does not suppress %s", async (_title, before) => {
    const { found, suppressed } = await check(definition(before));

    expect(found.some((one) => one.endsWith(" url-insecure"))).toBe(true);
    expect(suppressed).toBeUndefined();
  });

  it("reaches into a block scalar, where no comment can stand", async () => {
    const text = (before: string, behind: string) =>
      `identifier: one
publish: true
trigger:
  type: automation
  event: { type: ENTITY_UPDATED, blueprintIdentifier: service }
invocationMethod:
  type: WEBHOOK
  url: https://hooks.example.com/in
  body:
    ${before}
    X-Text: |-${behind}
      # longshore-ignore url-insecure: this is text
      {{ .diff.after.title }}
`;

    expect((await check(text("A: b", ""))).found).toEqual(["13 diff-root-in-template"]);
    const comment = "# longshore-ignore diff-root-in-template: shown to a person only";
    expect((await check(text(comment, ""))).found).toEqual([]);
    expect((await check(text("A: b", ` ${comment}`))).found).toEqual([]);
  });

  it("suppresses all findings of its line, and each code is looked for by itself", async () => {
    const text = definition(
      "",
      "{{ .diff.a }}{{ .diff.b }} # longshore-ignore url-insecure, diff-root-in-template, host-private: old",
    );

    expect(await check(text)).toEqual({
      found: ["9 suppression-unused"],
      suppressed: 3,
      warnings: 1,
    });
  });

  it("does not count as unused where errors kept the rules from looking", async () => {
    const text = definition("# longshore-ignore url-insecure: old").replace(
      "type: automation",
      "x: 1",
    );

    expect((await check(text)).found).toEqual(["3 missing-key", "4 unknown-key"]);
  });

  it("of what several files are needed for does not count as unused in some of them", async () => {
    const text = definition("").replace("http:", "https:");
    const suppressed = `# longshore-ignore-file policy-too-many: on purpose\n${text}`;

    expect((await check(suppressed)).found).toEqual(["1 suppression-unused"]);
    expect((await check(suppressed, { partial: true })).found).toEqual([]);
  });

  it("is not there in JSON, which has no comments", async () => {
    const value = {
      identifier: "one",
      title: "# longshore-ignore-file url-insecure: old",
      publish: true,
      trigger: {
        type: "automation",
        event: { type: "ENTITY_CREATED", blueprintIdentifier: "service" },
      },
      invocationMethod: { type: "WEBHOOK", url: "http://hooks.example.com/in" },
    };

    const { found } = await check(JSON.stringify(value), { file: "a.json" });
    expect(found).toEqual(["1 url-insecure"]);
    const commented = await check(`// x\n${JSON.stringify(value)}`, { file: "a.json" });
    expect(commented.found).toEqual(["1 syntax"]);
  });
});

describe("the end of a suppression", () => {
  const text = (end: string) => definition(`# longshore-ignore url-insecure: old ${end}`);
  const asked = { requireExpiry: true, maxDays: 30 };

  it.each([
    ["until 2026-03-31", "2026-03-01", undefined],
    ["until 2026-03-31.", "2026-03-31", undefined],
    ["until 2026-03-31", "2026-04-01", "suppression-expired"],
    ["until 2026-04-01", "2026-03-01", "suppression-no-expiry"],
    ["until 2026-02-29", "2026-02-01", "suppression-no-expiry"],
    ["until 31/03/2026", "2026-03-01", "suppression-no-expiry"],
    ["until 31.3.2026", "2026-03-01", "suppression-no-expiry"],
    ["until 2026-03", "2026-03-01", "suppression-no-expiry"],
    ["until v2", "2026-03-01", "suppression-no-expiry"],
    ["", "2026-03-01", "suppression-no-expiry"],
  ])("%j on %s gives %s", async (end, day, code) => {
    const { found } = await check(text(end), { day, suppressions: asked });

    expect(found).toEqual(code === undefined ? [] : [`8 ${code}`, "9 url-insecure"]);
  });

  it("is not asked for by default, and may then be any day", async () => {
    for (const end of ["", "until v2", "until 2099-12-31"]) {
      expect((await check(text(end))).found).toEqual([]);
    }
  });
});

describe("yamlComments", () => {
  const PIECE = fc.constantFrom(
    ...[
      "# longshore-ignore x: y",
      "#",
      "a: b",
      "- ",
      " ",
      "\n",
      "\r\n",
      '"',
      "'",
      "|\n",
      ">-",
      "{",
      "]",
    ],
    ...[
      "---\n",
      "...\n",
      "%YAML",
      "\t",
      "\ufeff",
      "\u0002",
      "\u0018",
      "\u001f",
      ": ",
      "é",
      "&a",
      "*a",
    ],
  );

  it("gives every comment its place, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(PIECE, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const { comments, contentLines } = yamlComments(text);

        for (const { text: comment, offset, line } of comments) {
          expect(text.startsWith(comment, offset)).toBe(true);
          expect(text.slice(0, offset).split("\n").length).toBe(line);
        }
        expect([...contentLines].sort((a, b) => a - b)).toEqual(contentLines);
      }),
    );
  });

  it("finds none inside strings", () => {
    const text = "a: 'x # 1'\nb: |\n  # 2\nc: x#3\nd: \"\n  # 4\"\ne: f # 5\n";

    expect(yamlComments(text).comments.map((comment) => comment.text)).toEqual(["# 5"]);
  });
});
