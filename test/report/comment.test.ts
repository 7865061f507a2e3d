import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommentInput } from "../../src/report/comment.ts";
import {
  commentBody,
  commentMarker,
  DEFAULT_LABEL,
  isWorthComment,
} from "../../src/report/comment.ts";
import { aReplay } from "../support/a-replay.ts";
import { anAutomation } from "../support/definitions.ts";
import { aDiagnostic } from "../support/diagnostics.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { aPlan } from "../support/plans.ts";
import { RAW_CONTROL } from "../support/workflow-commands.ts";

const COUNTS = { files: 3, automations: 3, published: 2, drafts: 1, errors: 0, warnings: 0 };

function aComment(overrides: Partial<CommentInput> = {}): CommentInput {
  return {
    label: DEFAULT_LABEL,
    diagnostics: [],
    summary: COUNTS,
    plan: aPlan(),
    drafts: [],
    notes: [],
    ...overrides,
  };
}

function draft(identifier: string, file = `automations/${identifier}.yaml`) {
  return { automation: anAutomation(identifier, { publish: false }), file };
}

describe("a comment", () => {
  it("says first how things are, then what is wrong and what changes", () => {
    const body = commentBody(
      aComment({
        diagnostics: [
          aDiagnostic({ severity: "warning", code: "host-private" }),
          aDiagnostic({ hint: "Fix it." }),
        ],
        summary: { ...COUNTS, errors: 1, warnings: 1 },
        plan: aPlan({ env: ["LONGSHORE_SECRET_TOKEN"] }),
        drafts: [draft("later")],
        notes: ["1 file has errors."],
      }),
    );

    expect(body).toBe(
      [
        "<!-- longshore:default -->",
        "## ❌ Automations",
        "",
        "1 error and 1 warning in 3 files. Nothing is synced until the errors are corrected. The merge has 1 to publish; 0 automations unchanged, 0 drafts. ⚠️ 1 change with risks.",
        "",
        "### Findings",
        "",
        "| | Place | Finding | Code |",
        "| --- | --- | --- | --- |",
        "| ❌ | `automations/a.yaml:2:3` | Something is wrong.<br>Fix it. | `syntax` |",
        "| ⚠️ | `automations/a.yaml:2:3` | Something is wrong. | `host-private` |",
        "",
        "### Changes",
        "",
        "| Change | Automation | File | Risks |",
        "| --- | --- | --- | --- |",
        "| publish | `a` | `automations/a.yaml` | ⚠️ starts to act |",
        "",
        "The step that dispatches needs these secrets; add to its `env:`:",
        "",
        "```yaml",
        ["LONGSHORE_SECRET_TOKEN: $", "{{ secrets.TOKEN }}"].join(""),
        "```",
        "",
        "<details><summary>1 draft, validated and not synced</summary>",
        "",
        "- `later` in `automations/later.yaml`",
        "",
        "</details>",
        "",
        "1 file has errors.",
      ].join("\n"),
    );
  });

  it("has its label in its marker and its title", () => {
    const body = commentBody(aComment({ label: "team-a" }));

    expect(body.split("\n", 2)).toEqual([commentMarker("team-a"), "## ✅ Automations: team&#45;a"]);
  });

  it("says that there is no plan", () => {
    const { plan: _, ...rest } = aComment();

    expect(commentBody(rest)).toContain("This run made no plan.");
  });

  it("shows what differs, and unsafe plans as such", () => {
    const body = commentBody(
      aComment({
        plan: aPlan({
          changes: [
            {
              kind: "update",
              identifier: "a",
              fields: [{ path: "title", before: "A", after: "B" }],
              risks: [],
            },
          ],
          unsafe: [{ code: "too-many-deletes", message: "Too many.", override: "--force" }],
        }),
      }),
    );

    expect(body).toContain("> [!CAUTION]\n> Too many. `--force` overrides this.");
    expect(body).toContain("<details><summary>a: update</summary>");
    expect(body).toContain('| `title` | `"A"` | `"B"` |');
  });

  it("is worth beginning for errors, changes and refusals alone", () => {
    const none = aPlan({ changes: [] });
    const unsafe = aPlan({
      changes: [],
      unsafe: [{ code: "stale-source", message: "Old.", override: "--force" }],
    });
    const { plan: _, ...planless } = aComment();

    expect(
      [
        aComment({ plan: none }),
        planless,
        aComment({ plan: none, summary: { ...COUNTS, warnings: 3 } }),
      ].map(isWorthComment),
    ).toEqual([false, false, false]);
    expect(
      [
        aComment(),
        aComment({ plan: unsafe }),
        aComment({ plan: none, summary: { ...COUNTS, errors: 1 } }),
      ].map(isWorthComment),
    ).toEqual([true, true, true]);
  });
});

describe("a comment that is too long", () => {
  const changes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      kind: "update" as const,
      identifier: `automation-${index}`,
      file: `automations/${index}.yaml`,
      fields: [{ path: "title", before: "a".repeat(100), after: "b".repeat(100) }],
      risks: [],
    }));

  it("loses its details first", () => {
    const body = commentBody(aComment({ plan: aPlan({ changes: changes(200) }) }));

    expect(body).toContain("`automation-199`");
    expect(body).not.toContain("<details>");
    expect(body).toMatch(
      /Left out here, because GitHub limits comments: the changed fields\. The job summary has all\.$/,
    );
  });

  it("loses examples of recorded events, all but one, and then those", () => {
    const [automation] = aReplay("x".repeat(500)).automations;
    const [effect] = automation?.effects ?? [];
    const examples = [...(effect?.examples ?? []), ...(effect?.examples ?? [])];
    const replayOf = (count: number) => ({
      ...aReplay("x"),
      automations: Array.from({ length: count }, (_, index) => ({
        identifier: `automation-${index}`,
        change: "update" as const,
        effects: [{ kind: "newly-firing" as const, events: 9, examples }],
      })),
    });
    const shown = (count: number) => {
      const body = commentBody(aComment({ replay: replayOf(count) }));
      return {
        rows: body.match(/\| newly fires \| 9 \|/g)?.length,
        examples: body.match(/^POST /gm)?.length ?? 0,
        isCut: /GitHub limits comments: the recorded events\. The job summary has all\.$/.test(
          body,
        ),
      };
    };

    expect(shown(3)).toEqual({ rows: 3, examples: 6, isCut: false });
    expect(shown(15)).toEqual({ rows: 15, examples: 15, isCut: false });
    expect(shown(100)).toEqual({ rows: 100, examples: 0, isCut: true });
  });

  it("then loses rows, and says how many, with a link to the whole", () => {
    const body = commentBody(
      aComment({
        diagnostics: Array.from({ length: 3_000 }, () => aDiagnostic()),
        plan: aPlan({ changes: changes(3_000) }),
        drafts: Array.from({ length: 150 }, (_, index) => draft(`draft-${index}`)),
        runUrl: "https://github.com/acme/catalog/actions/runs/42",
      }),
    );

    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain("`automation-99`");
    expect(body).toMatch(
      /Left out here, because GitHub limits comments: 2900 findings, 2900 changes, 50 drafts and the changed fields\. The \[job summary\]\(https:\/\/github\.com\/acme\/catalog\/actions\/runs\/42\) has all\.$/,
    );
  });

  it("stays below GitHub's limit, whatever there is to say", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "x".repeat(70_000),
        "<".repeat(15_000),
        "😀".repeat(40_000),
        "|`".repeat(900),
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 400 }), (long, count) => {
        const one = aDiagnostic({ message: long, file: long });
        // Texts of examples are cut before.
        const shown = aReplay(long.slice(0, 2_000)).automations;
        const body = commentBody(
          aComment({
            diagnostics: Array.from({ length: count }, () => one),
            plan: aPlan({
              changes: changes(count).map((change) => ({ ...change, identifier: long })),
              unsafe: [{ code: "foreign-identifier", message: long, override: "--take-over" }],
            }),
            drafts: [draft(long, long)],
            replay: {
              ...aReplay(long),
              automations: Array(Math.min(count, 50)).fill(shown).flat(),
            },
          }),
        );
        expect(Array.from(body).length).toBeLessThan(65_536);
        expect(body.startsWith(commentMarker(DEFAULT_LABEL))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe("whatever a stranger wrote", () => {
  const bodyOf = (text: string) =>
    commentBody(
      aComment({
        diagnostics: [aDiagnostic({ file: text, message: text, hint: text })],
        plan: aPlan({
          changes: [
            {
              kind: "update",
              identifier: text,
              file: text,
              fields: [{ path: text, before: text, after: { [text]: [text] } }],
              risks: ["host-changed"],
            },
          ],
          unsafe: [{ code: "foreign-identifier", message: text, override: "--take-over" }],
        }),
        drafts: [draft(text, text)],
        notes: [`${text}.`],
        replay: aReplay(text),
      }),
    );

  it.each(HOSTILE_TEXTS)("a comment has the same lines and tags as of plain text: %j", (text) => {
    const shape = (markdown: string) => ({
      lines: markdown.split("\n").length,
      tags: withoutCode(markdown).match(/<(?!\/?code>)[^>]*>/g) ?? [],
    });

    const body = bodyOf(text);

    expect(shape(body)).toEqual(shape(bodyOf("plain")));
    expect(RAW_CONTROL.test(body)).toBe(false);
    expect(withoutCode(body)).not.toContain("@");
  });
});

/** Markdown's inline code is text, whatever is in it. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
}
