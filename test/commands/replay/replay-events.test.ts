import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { UNASKED_REPOSITORIES } from "../../../src/adapters/github/repositories.ts";
import { prepareInvocation } from "../../../src/invocation/prepare.ts";
import { runIds } from "../../../src/invocation/run-ids.ts";
import { indexAutomations } from "../../../src/matching/automation-index.ts";
import { decide } from "../../../src/matching/decide.ts";
import type { Automation } from "../../../src/model/automation.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../../src/model/config.ts";
import { DEFAULT_ENDPOINTS } from "../../../src/model/endpoints.ts";
import type { CatalogEvent } from "../../../src/model/event.ts";
import type { Replay, ReplayKind } from "../../../src/model/replay.ts";
import { countReplay, REPLAY_KINDS } from "../../../src/model/replay.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { openPatientJq } from "../../support/jq.ts";
import {
  pairsOf,
  REPOSITORY,
  replayed,
  runReplay,
  serviceUpdate,
  sourceOf,
} from "../../support/replays.ts";

const jq = openPatientJq();
afterAll(() => jq.close());

const replicas = (...numbers: readonly number[]): readonly CatalogEvent[] =>
  numbers.map((number) => serviceUpdate(`has-${number}`, { replicas: number }));

/** The events of the examples, by automation and kind. */
function shown({ automations }: Pick<Replay, "automations">): unknown {
  return automations.map(({ identifier, effects }) => [
    identifier,
    ...effects.map(({ kind, examples }) => [kind, ...examples.map(({ event }) => event.identity)]),
  ]);
}

describe("a replay", () => {
  it("names exactly the events that are decided or sent differently, newly firing first", async () => {
    const body = (text: string) => ({
      body: { text, is: "{{ .event.diff.after.properties.replicas }}" },
    });
    const condition = (limit: string) => `.diff.after.properties.replicas ${limit}`;
    const pairs = pairsOf(
      [replayed("a", condition("> 2"), body("old")), replayed("b", condition("> 1"))],
      [replayed("a", condition("> 2"), body("new")), replayed("b", condition("< 2"))],
    );

    const replay = await runReplay({ pairs, events: replicas(1, 2, 3) }, jq);

    expect(shown(replay)).toEqual([
      ["b", ["newly-firing", "has-1"], ["no-longer-firing", "has-2", "has-3"]],
      ["a", ["request-changed", "has-3"]],
    ]);
    expect(replay.automations[1]?.effects[0]?.examples[0]).toMatchObject({
      fields: [{ path: "body.text", before: "old", after: "new" }],
      request: { method: "POST", body: '{"text":"new","is":3}' },
    });
  });

  it("tells a published automation, and one that goes, from the events that start them", async () => {
    const pairs = pairsOf([replayed("gone", "true")], [replayed("fresh", "true")]);

    const replay = await runReplay({ pairs, events: replicas(1) }, jq);

    expect(shown(replay)).toEqual([
      ["fresh", ["newly-firing", "has-1"]],
      ["gone", ["no-longer-firing", "has-1"]],
    ]);
  });

  it("tells a condition, a template and a refusal that newly fail, and those that no longer do", async () => {
    const broken = { url: "https://hooks.example.com/{{ .event.diff.after.nothing }}" };
    const versions = [
      ["condition", replayed("condition", "true"), replayed("condition", 'error("no")')],
      [
        "refused",
        replayed("refused", "true"),
        replayed("refused", "true", { url: "https://10.0.0.1/" }),
      ],
      ["template", replayed("template", "true"), replayed("template", "true", broken)],
    ] as const;
    const [base, head] = [versions.map(([, one]) => one), versions.map(([, , one]) => one)];

    const failing = await runReplay({ pairs: pairsOf(base, head), events: replicas(1) }, jq);
    const mended = await runReplay({ pairs: pairsOf(head, base), events: replicas(1) }, jq);

    const codes = (replay: Replay) =>
      replay.automations.map(({ identifier, effects: [effect] }) => [
        identifier,
        effect?.kind,
        effect?.examples[0]?.error?.code,
      ]);
    expect(codes(failing)).toEqual([
      ["condition", "newly-failing", "condition-failed"],
      ["refused", "newly-failing", "egress-refused"],
      ["template", "newly-failing", "template-null"],
    ]);
    expect(codes(mended)).toEqual([
      ["condition", "no-longer-failing", "condition-failed"],
      ["refused", "no-longer-failing", "egress-refused"],
      ["template", "no-longer-failing", "template-null"],
    ]);
  });

  it("evaluates nothing for what is only laid out or titled otherwise", () => {
    const one = replayed("a", "true", { body: { text: "x" } });
    const { invocationMethod, trigger, ...rest } = one;

    const pairs = pairsOf([one], [{ title: "Another", invocationMethod, ...rest, trigger }]);

    expect(pairs).toEqual([]);
  });

  it("shows nothing where jq and headers are only written otherwise", async () => {
    const pairs = pairsOf(
      [replayed("a", '.diff.after.identifier=="has-1"', { headers: { "X-A": "1", "x-b": "2" } })],
      [
        replayed("a", '.diff.after | .identifier == "has-1"', {
          headers: { "X-B": "2", "x-a": "1" },
        }),
      ],
    );

    const replay = await runReplay({ pairs, events: replicas(1, 2) }, jq);

    expect(replay).toMatchObject({ compared: 1, events: 2, automations: [] });
  });

  it("shows a changed configuration by what it does to automations that did not change", async () => {
    const same = [replayed("a", "true")];
    const head = { ...DEFAULT_RUNTIME_CONFIG, egress: { allow: ["*.other.example"] } };

    const replay = await runReplay(
      { pairs: pairsOf(same, same, { head }), events: replicas(1) },
      jq,
    );

    expect(shown(replay)).toEqual([["a", ["newly-failing", "has-1"]]]);
  });

  it("gives both sides the event's time as now", async () => {
    const events = [
      serviceUpdate("early", {}, "2026-01-01T00:00:00.000Z"),
      serviceUpdate("late", {}, "2026-06-01T00:00:00.000Z"),
      serviceUpdate("undated"),
    ];
    const body = { at: "{{ now | todate }}", started: "{{ .trigger.at }}" };
    const march = 'now > ("2026-03-01T00:00:00Z" | fromdate)';
    const pairs = pairsOf(
      [replayed("a", "false"), replayed("b", "now | true", { body })],
      [replayed("a", march), replayed("b", "now | true", { body: { ...body, more: true } })],
    );

    const { automations } = await runReplay({ pairs, events }, jq);

    expect(shown({ automations })).toEqual([
      ["a", ["newly-firing", "late"]],
      ["b", ["request-changed", "early", "late", "undated"]],
    ]);
    const bodies = automations[1]?.effects[0]?.examples.map(({ request }) => request?.body);
    expect(bodies).toEqual([
      '{"at":"2026-01-01T00:00:00Z","started":"2026-01-01T00:00:00.000Z","more":true}',
      '{"at":"2026-06-01T00:00:00Z","started":"2026-06-01T00:00:00.000Z","more":true}',
      '{"at":"2026-01-01T00:00:00Z","started":"2026-01-01T00:00:00.000Z","more":true}',
    ]);
  });

  it("puts placeholders for secrets, masks them, and sees where another one is used", async () => {
    const call = (secret: string, more: object = {}) => ({
      url: "{{ .secrets.HOOK }}",
      headers: { authorization: `Bearer {{ .secrets.${secret} }}` },
      body: { key: "{{ .secrets.KEY[0:6] }}", ...more },
    });
    const head = { ...DEFAULT_RUNTIME_CONFIG, secrets: { HOOK: { hosts: ["*.chat.example"] } } };
    const pairs = pairsOf(
      [replayed("a", "true", call("ONE"))],
      [replayed("a", "true", call("TWO", { more: 1 }))],
      { base: { ...head, secrets: {} }, head },
    );

    const replay = await runReplay({ pairs, events: replicas(1) }, jq);

    const [example] = replay.automations[0]?.effects[0]?.examples ?? [];
    expect(example?.fields).toEqual([
      { path: "headers.authorization", before: "Bearer ***", after: "Bearer ***" },
      { path: "body.more", after: 1 },
    ]);
    expect(example?.request).toMatchObject({ url: "***", body: '{"key":"***","more":1}' });
  });

  it("counts every event and keeps a few examples, short ones", async () => {
    const long = "x".repeat(100_000);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}`, "y"]));
    const pairs = pairsOf(
      [replayed("a", "true", { body: {} })],
      [replayed("a", "true", { body: { ...many, long } })],
    );

    const { automations } = await runReplay(
      { pairs, events: Array.from({ length: 500 }, (_, at) => serviceUpdate(`${at}`)) },
      jq,
    );

    const [effect] = automations[0]?.effects ?? [];
    expect(effect).toMatchObject({ kind: "request-changed", events: 500 });
    expect(effect?.examples.map(({ event }) => event.identity)).toEqual(["0", "1", "2"]);
    expect(effect?.examples[0]).toMatchObject({ moreFields: 11 });
    expect(JSON.stringify(effect).length).toBeLessThan(30_000);
  });

  it("replays an event once, and says where it was there before", async () => {
    const [one, two] = replicas(1, 2);
    if (one === undefined || two === undefined) throw new Error("unreachable");
    const sources = [sourceOf([one, one]), sourceOf([two, one], "run-log")];

    const replay = await runReplay({ pairs: pairsOf([], [replayed("a", "true")]), sources }, jq);

    expect(replay).toMatchObject({
      events: 2,
      sources: [
        { name: "files", events: 1, repeated: 1 },
        { name: "run-log", events: 1, repeated: 1 },
      ],
    });
    expect(replay.automations[0]?.effects[0]?.events).toBe(2);
  });

  it("counts what a limit leaves out", async () => {
    const pairs = pairsOf([], [replayed("a", "true")]);

    const replay = await runReplay(
      { pairs, events: replicas(1, 2, 3, 3, 4), options: { limit: 2 } },
      jq,
    );

    expect(replay).toMatchObject({ events: 2, left: 2, leftBecause: "limit" });
    expect(replay.automations[0]?.effects[0]?.events).toBe(2);
  });

  it("ends when its time is up, and counts what is left", async () => {
    const clock = createFakeClock();
    const events = replicas(1, 2, 3);
    const source = {
      name: "files" as const,
      async *read() {
        for (const event of events) {
          yield { kind: "event" as const, event, place: "x" };
          clock.advance(60);
        }
      },
    };

    const replay = await runReplay(
      {
        pairs: pairsOf([], [replayed("a", "true")]),
        sources: [source],
        options: { budgetMs: 100 },
        clock,
      },
      jq,
    );

    expect(replay).toMatchObject({ events: 2, left: 1, leftBecause: "time" });
  });

  it("names what is no event, up to a number, and counts the rest", async () => {
    const problems = Array.from({ length: 60 }, (_, at) => ({
      kind: "problem" as const,
      place: `${at}.json`,
      message: "It is none.",
    }));

    const replay = await runReplay(
      { pairs: pairsOf([], [replayed("a", "true")]), sources: [sourceOf(problems)] },
      jq,
    );

    expect(replay.problems).toHaveLength(50);
    expect(replay.moreProblems).toBe(10);
  });
});

const EXPRESSIONS = [
  "true",
  "false",
  ".diff.after.properties.replicas > 2",
  '.diff.after.properties.state == "down"',
  ".diff.after.properties.replicas + 1 > 3",
  "now > 0",
  'error("no")',
];
const BODIES = [
  { text: "same" },
  { text: "{{ .event.diff.after.properties.state }}" },
  { text: "{{ .event.diff.after.properties.replicas + 1 }}" },
  { at: "{{ now }}", key: "{{ .secrets.KEY }}" },
  { "{{ .event.diff.after.properties.state }}": 1 },
];
const METHODS = ["POST", "PUT", "{{ .event.diff.after.properties.state }}"];

const automations = (identifier: string): fc.Arbitrary<Automation | undefined> =>
  fc.option(
    fc
      .record({
        expression: fc.constantFrom(...EXPRESSIONS),
        body: fc.constantFrom(...BODIES),
        method: fc.constantFrom(...METHODS),
      })
      .map(({ expression, body, method }) => replayed(identifier, expression, { body, method })),
    { nil: undefined, freq: 5 },
  );

const events = fc
  .array(
    fc.record({
      replicas: fc.oneof(fc.nat({ max: 4 }), fc.constant("many")),
      state: fc.constantFrom("down", "up", "PATCH", null),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map((properties, at) => serviceUpdate(`event-${at}`, properties, "2026-02-03T04:05:06Z")),
  );

interface Naive {
  readonly kind: "silent" | "fires" | "fails";
  readonly request?: string;
}

/** One automation and one event, as a dispatch goes about it. */
async function naive(automation: Automation | undefined, event: CatalogEvent): Promise<Naive> {
  if (automation === undefined) return { kind: "silent" };
  const index = indexAutomations([{ definition: automation, digest: "", repository: REPOSITORY }]);
  const [[found] = []] = await decide(
    [{ event, automations: index }],
    { onError: () => "fail" },
    { jq },
  );
  if (found?.decision.decision !== "matched") {
    return { kind: found?.decision.decision === "failed" ? "fails" : "silent" };
  }
  const ids = runIds({
    repository: REPOSITORY,
    event: event.identity,
    automation: automation.identifier,
  });
  const prepared = await prepareInvocation(
    { automation, event, runtime: DEFAULT_RUNTIME_CONFIG, ids },
    {
      jq,
      clock: createFakeClock(),
      secrets: { read: (name) => `secret ${name}` },
      endpoints: DEFAULT_ENDPOINTS,
      repositories: UNASKED_REPOSITORIES,
    },
  );
  if (prepared.kind === "failed") return { kind: "fails" };
  const { method, url, body } = prepared.request;
  // The time differs from call to call here.
  return {
    kind: "fires",
    request: JSON.stringify([method, url, body?.replace(/"at":[\d.]+/, "")]),
  };
}

function naiveKind(base: Naive, head: Naive): ReplayKind | undefined {
  if (head.kind === "fails") return base.kind === "fails" ? undefined : "newly-failing";
  if (base.kind === "fails") return "no-longer-failing";
  if (base.kind === "silent") return head.kind === "silent" ? undefined : "newly-firing";
  if (head.kind === "silent") return "no-longer-firing";
  return base.request === head.request ? undefined : "request-changed";
}

const conditions = fc.record({
  expressions: fc.array(fc.constantFrom(...EXPRESSIONS, "false", "false", "empty", "null"), {
    maxLength: 3,
  }),
  combinator: fc.constantFrom("and" as const, "or" as const, undefined),
});

/** Two versions of one automation, which may share conditions. */
const versions = (identifier: string) =>
  fc.tuple(conditions, conditions, fc.boolean()).map(([before, after, sharing]) => {
    const version = ({ expressions, combinator }: typeof before): Automation => {
      const automation = replayed(identifier, undefined);
      // None is another automation's: only then are there many.
      const own = expressions.map((one) => `${one} # ${identifier}`);
      const condition = {
        type: "JQ",
        expressions: own,
        ...(combinator && { combinator }),
      } as const;
      return { ...automation, trigger: { ...automation.trigger, condition } };
    };
    const shared = { ...after, expressions: [...before.expressions, ...after.expressions] };
    return [version(before), version(sharing ? shared : after)] as const;
  });

describe("a replay of anything", () => {
  it("agrees with asking each version about each event", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(automations("a"), automations("b")),
        fc.tuple(automations("a"), automations("b")),
        events,
        async (base, head, happened) => {
          const present = (some: readonly (Automation | undefined)[]) =>
            some.filter((one) => one !== undefined);
          const pairs = pairsOf(present(base), present(head));

          const replay = await runReplay({ pairs, events: happened }, jq);

          const expected = Object.fromEntries(REPLAY_KINDS.map((kind) => [kind, 0]));
          for (const [at, before] of base.entries()) {
            for (const event of happened) {
              const kind = naiveKind(await naive(before, event), await naive(head[at], event));
              if (kind !== undefined) expected[kind] = (expected[kind] ?? 0) + 1;
            }
          }
          const found = Object.entries(countReplay(replay)).map(([kind, counts]) => [
            kind,
            counts.events,
          ]);
          expect(Object.fromEntries(found)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is the same whether an event concerns one automation or many", async () => {
    const many = fc.tuple(...Array.from({ length: 24 }, (_, at) => versions(`a${at}`)));

    await fc.assert(
      fc.asyncProperty(many, events, async (all, happened) => {
        const pairs = pairsOf(
          all.map(([before]) => before),
          all.map(([, after]) => after),
        );

        const together = await runReplay({ pairs, events: happened }, jq);
        const alone = await Promise.all(
          pairs.map((pair) => runReplay({ pairs: [pair], events: happened }, jq)),
        );

        const byName = (replays: readonly Replay[]) =>
          new Map(
            replays.flatMap(({ automations: found }) =>
              found.map(({ identifier, effects }) => [identifier, effects] as const),
            ),
          );
        expect(byName([together])).toEqual(byName(alone));
      }),
      { numRuns: 25 },
    );
  });
});
