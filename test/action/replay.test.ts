import { describe, expect, it } from "vitest";
import { actionStep, committed } from "../support/action-step.ts";
import { eventBody } from "../support/events.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { replayed } from "../support/replays.ts";

const FILE = "automations/tell.json";
const tell = (text: string, condition: string) =>
  JSON.stringify(
    replayed("tell", `.diff.after.title ${condition}`, {
      url: "{{ .secrets.HOOK }}",
      body: { text },
    }),
  );

const update = (id: string, title: string) =>
  JSON.stringify(
    eventBody("entity-updated", {
      id,
      diff: { before: null, after: { identifier: id, title, properties: {} } },
    }),
  );

/** A repository that was synced, and a pull request in it. */
async function world(files: Readonly<Record<string, string>>) {
  const stack = new AsyncDisposableStack();
  const github = stack.use(await startFakeGitHub());
  const repository = stack.use(await committed({ ...files, [FILE]: tell("old", '== "A"') }));
  const pull = github.repository("acme/catalog").openIssue({ title: "A change", pull: true });
  const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
  const store = { store: "file:state" };
  await actionStep(repository, store, { env });
  return {
    github,
    change: (text: string) => repository.write(FILE, text),
    comments: () => pull.comments.map(({ body }) => body),
    review: (
      inputs: Readonly<Record<string, string>> = {},
      audience: "members" | "everybody" | "strangers" = "members",
    ) =>
      actionStep(
        repository,
        { ...store, "github-token": github.token, ...inputs },
        { name: "pull_request", pullRequest: pull.number, audience, env },
      ),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

const EVENTS = { "events/a.json": update("a", "A"), "events/b.json": update("b", "B") };

describe("a pull request", () => {
  it("shows in its comment and summary what recorded events would do", async () => {
    await using w = await world(EVENTS);
    await w.change(tell("new", '<= "B"'));

    const result = await w.review();

    expect(result.exitCode, result.log).toBe(0);
    const [comment = ""] = w.comments();
    for (const text of [comment, result.summary]) {
      expect(text).toContain(
        [
          "### Recorded events",
          "",
          "2 recorded events &#40;2 from files&#41; replayed through 1 changed automation: 1 newly fires &#40;1 event&#41; and 1 sends another request &#40;1 event&#41;.",
          "",
          "| Automation | What differs | Events |",
          "| --- | --- | --: |",
          "| `tell` | newly fires | 1 |",
          "| `tell` | sends another request | 1 |",
        ].join("\n"),
      );
      expect(text).toContain(
        [
          "<details><summary>tell: newly fires for 1 event</summary>",
          "",
          "ENTITY&#95;UPDATED of service, 2026&#45;03&#45;04T09:10:11.131Z: `b` in `events/b.json`",
          "",
          "```",
          "POST ***",
          "{",
          '  "text": "new"',
          "}",
          "```",
          "",
          "</details>",
        ].join("\n"),
      );
      expect(text).toContain('| `body.text` | `"old"` | `"new"` |');
    }
  });

  it("shows nothing of a file that is only laid out otherwise", async () => {
    await using w = await world(EVENTS);
    await w.change(JSON.stringify(JSON.parse(tell("old", '== "A"')), null, 4));

    const result = await w.review();

    expect(w.comments()).toEqual([]);
    expect(`${result.summary}${result.log}`).not.toMatch(/recorded event|replay/i);
  });

  it("says that no event was there, once", async () => {
    await using w = await world({});
    await w.change(tell("new", '== "A"'));

    await w.review();

    expect(w.comments()[0]?.match(/No recorded event was there to replay/g)).toHaveLength(1);
  });

  it.each([
    ["everybody", "what it keeps is not shown where anybody can read it"],
    ["strangers", "it is not read for a pull request from a fork"],
  ] as const)("has of the run log what is for %s", async (audience, because) => {
    await using w = await world({});
    await w.change(tell("new", '== "A"'));

    const result = await w.review({}, audience);

    expect(result.log).toContain(`the run log (${because})`);
  });

  it("shows nothing where it is turned off", async () => {
    await using w = await world(EVENTS);
    await w.change(tell("new", '== "A"'));

    const result = await w.review({ replay: "false" });

    expect(`${w.comments()}${result.summary}${result.log}`).not.toMatch(/recorded event/i);
  });
});
