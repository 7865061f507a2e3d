import { describe, expect, it } from "vitest";
import type { EmitInput } from "../../src/commands/emit.ts";
import { emit } from "../../src/commands/emit.ts";
import { LongshoreError } from "../../src/errors/longshore-error.ts";
import { emitFailed } from "../../src/model/emit.ts";
import type { GitHubApi, GitHubRequest, GitHubResponse } from "../../src/ports/github-api.ts";
import { emitCounts } from "../../src/report/emit-words.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { emitTerminal } from "../../src/report/terminal-emit.ts";
import { eventBody } from "../support/events.ts";
import { noise } from "../support/noise.ts";

type Answer = number | Error;

interface Recorder extends Pick<GitHubApi, "request"> {
  readonly requests: readonly GitHubRequest[];
}

/** Answers in turn, and 204 when there are no more answers. */
function answering(...answers: readonly Answer[]): Recorder {
  const requests: GitHubRequest[] = [];
  return {
    requests,
    request: async (request): Promise<GitHubResponse> => {
      const answer = answers[requests.length] ?? 204;
      requests.push(request);
      if (typeof answer !== "number") throw answer;
      const body = answer === 204 ? undefined : { message: `No: ${answer}` };
      return { status: answer, headers: {}, text: "", body };
    },
  };
}

function input(payload: unknown, overrides: Partial<EmitInput> = {}): EmitInput {
  return {
    text: JSON.stringify(payload),
    repository: "acme/catalog",
    eventType: "catalog-event",
    dryRun: false,
    ...overrides,
  };
}

const UNREACHABLE = new LongshoreError("github-unreachable", "GitHub did not answer in time.");

/** Events of which each needs a dispatch of its own, and none has an identity. */
function largeEvents(count: number) {
  const { trigger: _trigger, id: _id, ...event } = eventBody("entity-updated");
  return Array.from({ length: count }, (_, index) => ({ ...event, blob: noise(50_000, index) }));
}

const run = (payload: unknown, github: Recorder, overrides: Partial<EmitInput> = {}) =>
  emit(input(payload, overrides), { openGithub: () => Promise.resolve(github) });

describe("emit", () => {
  it("sends a repository_dispatch that must not be repeated", async () => {
    const github = answering();

    const result = await run(eventBody("entity-updated"), github);

    expect(github.requests).toEqual([
      {
        method: "POST",
        path: "/repos/acme/catalog/dispatches",
        body: {
          event_type: "catalog-event",
          client_payload: { events: [eventBody("entity-updated")] },
        },
        repeatable: false,
      },
    ]);
    expect(emitCounts(result)).toMatchObject({ events: 1, sent: 1, dispatches: 1 });
    expect(emitFailed(result)).toBe(false);
  });

  it("asks GitHub nothing in a dry run, or when there are no events", async () => {
    const none = { openGithub: () => Promise.reject(new Error("It was opened.")) };

    const dry = await emit(input(eventBody("entity-updated"), { dryRun: true }), none);
    const empty = await emit(input([]), none);

    expect(emitTerminal(dry, "acme/catalog", PLAIN)).toMatch(
      /Dry run: 1 event in 1 dispatch would be sent to acme\/catalog\.\n$/,
    );
    expect(emitTerminal(empty, "acme/catalog", PLAIN)).toBe("There are no events to send.\n");
  });

  it("sends the others when one cannot be made to fit", async () => {
    const github = answering();

    const result = await run([{ bad: true }, eventBody("entity-updated")], github);

    expect(github.requests).toHaveLength(1);
    expect(emitCounts(result)).toMatchObject({ sent: 1, refused: 1 });
    expect(emitFailed(result)).toBe(true);
  });

  it("says unknown of what nobody answered to, sends it once, and goes on", async () => {
    const github = answering(204, UNREACHABLE, 204);

    const result = await run(largeEvents(3), github);

    expect(github.requests).toHaveLength(3);
    expect(emitCounts(result)).toMatchObject({ sent: 2, unknown: 1 });
    expect(emitFailed(result)).toBe(true);
    expect(emitTerminal(result, "acme/catalog", PLAIN)).toContain(
      'hint: Look whether the workflow ran before sending them again: 1 of 1 have no "id" and no "trigger.at", and would be taken for new events.',
    );
  });

  it("says that events with an identity may be sent again", async () => {
    const result = await run(eventBody("entity-updated"), answering(502));

    expect(emitCounts(result)).toMatchObject({ unknown: 1 });
    expect(emitTerminal(result, "acme/catalog", PLAIN)).toContain(
      "The dispatcher recognises these events by their identity",
    );
  });

  it("gives up when GitHub does not answer twice in a row", async () => {
    const github = answering(UNREACHABLE, UNREACHABLE);

    const result = await run(largeEvents(4), github);

    expect(github.requests).toHaveLength(2);
    expect(emitCounts(result)).toMatchObject({ sent: 0, unknown: 2, unsent: 2 });
  });

  it("goes on after a dispatch that GitHub turns down", async () => {
    const result = await run(largeEvents(3), answering(204, 422));

    expect(emitCounts(result)).toMatchObject({ sent: 2, unsent: 1 });
    expect(result.unsent[0]?.message).toBe("GitHub answered 422: No: 422");
  });

  it.each([401, 403, 404])("ends with an error when the first answer is %i", async (status) => {
    await expect(run(largeEvents(2), answering(status))).rejects.toMatchObject({
      code: "github-refused",
      exitCode: 3,
    });
  });

  it("says what was sent when access ends on the way", async () => {
    const github = answering(204, 403);

    const result = await run(largeEvents(4), github);

    expect(github.requests).toHaveLength(2);
    expect(emitCounts(result)).toMatchObject({ sent: 1, unsent: 3 });
  });

  it("stops between two dispatches", async () => {
    const controller = new AbortController();
    const github = answering();
    const stopping: Pick<GitHubApi, "request"> = {
      request: (request) => {
        controller.abort();
        return github.request(request);
      },
    };

    const result = await emit(input(largeEvents(3)), {
      openGithub: () => Promise.resolve(stopping),
      signal: controller.signal,
    });

    expect(emitCounts(result)).toMatchObject({ sent: 1, unsent: 2 });
  });

  it.each<[string, Partial<EmitInput>, string]>([
    ["a repository without an owner", { repository: "catalog" }, "input-invalid"],
    ["a repository that leads elsewhere", { repository: "acme/.." }, "input-invalid"],
    ["an empty event type", { eventType: " " }, "input-invalid"],
    ["an event type of 101 characters", { eventType: "x".repeat(101) }, "input-invalid"],
    ["a payload that is no JSON", { text: "{" }, "event-invalid"],
    ["a single event that cannot be decoded", { text: '{"id": 1}' }, "event-invalid"],
  ])("refuses %s", async (_what, overrides, code) => {
    const github = answering();

    await expect(run(eventBody("entity-updated"), github, overrides)).rejects.toMatchObject({
      code,
    });
    expect(github.requests).toEqual([]);
  });

  it("takes an event type of 100 characters", async () => {
    const result = await run(eventBody("entity-updated"), answering(), {
      eventType: "x".repeat(100),
    });

    expect(result.sent).toHaveLength(1);
  });
});
