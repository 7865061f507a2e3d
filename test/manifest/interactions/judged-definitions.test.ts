import { describe, expect, it } from "vitest";
import type { Short } from "../../support/judged.ts";
import { judged } from "../../support/judged.ts";

type Definitions = readonly (Short | string)[];
type Row = readonly [title: string, definitions: Definitions, config?: string];
type FaultyRow = readonly [title: string, definitions: Definitions, config: string, found: string];

const FIELDS = "policy: { requiredFields: { description: { pattern: 'Owner: \\S' }, title: {} } }";
const IDENTIFIERS = "policy: { identifier: { severity: error, pattern: '^[a-z0-9_]+$' } }";
const HOSTS = "policy: { hosts: { severity: error, allow: ['*.example.com'] } }";
const METHODS = "policy: { methods: { allow: [POST, PUT] } }";
const BACKENDS = "policy: { backends: { allow: [WEBHOOK, UPSERT_ENTITY] } }";
const TWO = "policy: { perBlueprint: { severity: error, max: 2 } }";

const DESCRIBED = { title: "Tell", description: "Tells. Owner: @platform" };
const CALL = { url: "https://hooks.example.com/same" };
const DONE = { properties: { done: true } };
const YAML = (comment: string) => `identifier: a0
publish: true
trigger:
  type: automation
  event: { type: ENTITY_CREATED, blueprintIdentifier: service }
invocationMethod:
  type: WEBHOOK
  ${comment}
  url: http://hooks.example.com/in
`;

const FAULTY: readonly FaultyRow[] = [
  // Policy
  ["no description", [{ also: { title: "Tell" } }], FIELDS, "a0 policy-required-field"],
  ["a blank title", [{ also: { ...DESCRIBED, title: " " } }], FIELDS, "a0 policy-required-field"],
  [
    "a description without an owner",
    [{ also: { ...DESCRIBED, description: "Owner: " } }],
    FIELDS,
    "a0 policy-required-field",
  ],
  ["an identifier in upper case", [{ id: "Tell" }], IDENTIFIERS, "a0 policy-identifier!"],
  ["an identifier of a draft", [{ id: "a-b", draft: true }], IDENTIFIERS, "a0 policy-identifier!"],
  ["another host", [{ call: { url: "https://example.com/in" } }], HOSTS, "a0 policy-host!"],
  [
    "another host with a templated path",
    [{ call: { url: "https://a.example.net/{{ .run.id }}" } }],
    HOSTS,
    "a0 policy-host!",
  ],
  ["another method", [{ call: { method: "patch" } }], METHODS, "a0 policy-method"],
  ["another backend", [{ call: { type: "SLACK" } }], BACKENDS, "a0 policy-backend"],
  [
    "one automation too many",
    [{}, { draft: true }, { on: "ENTITY_CREATED service" }, { on: "ENTITY_DELETED service" }],
    TWO,
    "a3 policy-too-many!",
  ],
  // Suppressions
  ["no reason", [YAML("# longshore-ignore url-insecure:")], "", "a0 suppression-no-reason"],
  [
    "a mistyped code",
    [YAML("# longshore-ignore url-insecur: old")],
    "",
    "a0 suppression-unknown-code",
  ],
  [
    "a code that cannot be suppressed",
    [YAML("# longshore-ignore syntax: x")],
    "",
    "a0 suppression-unknown-code",
  ],
  [
    "no expiry",
    [YAML("# longshore-ignore url-insecure: old")],
    "suppressions: { requireExpiry: true }",
    "a0 suppression-no-expiry",
  ],
  [
    "an expiry that is over",
    [YAML("# longshore-ignore url-insecure: old, until 2026-02-28")],
    "",
    "a0 suppression-expired",
  ],
  [
    "nothing to suppress",
    [YAML("# longshore-ignore host-private: old")],
    "",
    "a0 suppression-unused",
  ],
  // The same call twice
  ["a copy", [{ call: CALL }, { call: CALL }], "", "a1 duplicate-automation"],
  [
    "a copy with the expressions in another order",
    [
      { call: CALL, when: [".a == 1", ".b"] },
      { call: CALL, when: [".b # !", ".a==1", ".b"] },
    ],
    "",
    "a1 duplicate-automation",
  ],
  [
    "a copy of a draft, which is reported at the draft",
    [{ call: CALL, draft: true }, { call: CALL }],
    "",
    "a0 duplicate-automation",
  ],
  [
    "a narrower condition",
    [
      { call: CALL, when: [".a", ".b"] },
      { call: CALL, when: [".b"] },
    ],
    "",
    "a0 overlapping-automations",
  ],
  [
    "no condition beside one",
    [{ call: CALL, when: [".a"] }, { call: CALL }],
    "",
    "a0 overlapping-automations",
  ],
  [
    "fewer alternatives",
    [
      { call: CALL, either: [".a", ".b"] },
      { call: CALL, either: [".c", ".b", ".a"] },
    ],
    "",
    "a0 overlapping-automations",
  ],
  [
    "one of the alternatives",
    [
      { call: CALL, when: [".a", ".x"] },
      { call: CALL, either: [".a", ".b"] },
    ],
    "",
    "a0 overlapping-automations",
  ],
  [
    "an event among any change",
    [
      { call: CALL, on: "RUN_CREATED deploy" },
      { call: CALL, on: "ANY_RUN_CHANGE deploy" },
    ],
    "",
    "a0 overlapping-automations",
  ],
  // Cycles
  ["writing what it watches", [{ writes: ["service", DONE] }], "", "a0 cycle!"],
  [
    "writing what it watches, as a draft",
    [{ writes: ["service", DONE], draft: true }],
    "",
    "a0 cycle-possible",
  ],
  ["listening to itself", [{ on: "RUN_CREATED a0" }], "", "a0 cycle!"],
  [
    "creating another one for each that is created",
    [{ on: "ENTITY_CREATED service", writes: ["service", { identifier: "{{ .run.id }}" }] }],
    "",
    "a0 cycle-possible",
  ],
  [
    "writing each other",
    [{ writes: ["domain", DONE] }, { on: "ANY_ENTITY_CHANGE domain", writes: ["service", DONE] }],
    "",
    "a0 cycle!",
  ],
  [
    "writing each other over a run",
    [{ writes: ["domain", DONE] }, { on: "RUN_UPDATED a0", writes: ["service", DONE] }],
    "",
    "a0 cycle!",
  ],
  [
    "listening to runs that receivers end",
    [{ on: "RUN_UPDATED a1" }, { on: "RUN_UPDATED a0" }],
    "",
    "a0 cycle-possible",
  ],
  [
    "a condition on what it does not write",
    [{ when: ['.diff.after.properties.tier == "1"'], writes: ["service", DONE] }],
    "",
    "a0 cycle-possible",
  ],
  [
    "a change of what it writes from the event",
    [
      {
        when: [".diff.before.properties.n != .diff.after.properties.n"],
        writes: ["service", { properties: { n: "{{ .event.diff.after.properties.n + 1 }}" } }],
      },
    ],
    "",
    "a0 cycle-possible",
  ],
  [
    "a change that is one of two alternatives",
    [
      {
        either: [".diff.before.title != .diff.after.title", ".diff.after.properties.x"],
        writes: ["service", DONE],
      },
    ],
    "",
    "a0 cycle-possible",
  ],
  [
    "a flag that the other one takes back",
    [
      { when: [".diff.after.properties.done == false"], writes: ["service", DONE] },
      {
        when: [".diff.after.properties.done == true"],
        writes: ["service", { properties: { done: false } }],
      },
    ],
    "",
    "a0 cycle-possible",
  ],
];

const CORRECT: readonly Row[] = [
  // Policy
  ["what is asked for", [{ also: { ...DESCRIBED, icon: "Alert" } }], FIELDS],
  ["an identifier as asked for", [{ id: "tell_owner_2" }], IDENTIFIERS],
  ["an allowed host, whatever its case", [{ call: { url: "https://HOOKS.Example.com." } }], HOSTS],
  ["a host that a secret names", [{ call: { url: "{{ .secrets.CHAT_URL }}" } }], HOSTS],
  ["an entity, which has no host", [{ writes: ["domain", DONE] }], HOSTS],
  ["POST, which is not said", [{}], METHODS],
  ["an allowed method in lower case", [{ call: { method: " put " } }], METHODS],
  ["a method that a template renders", [{ call: { method: "{{ .event.m }}" } }], METHODS],
  ["an allowed backend", [{}, { writes: ["domain", {}], on: "ENTITY_CREATED service" }], BACKENDS],
  [
    "as many as are allowed",
    [{}, { on: "ENTITY_CREATED service" }, { on: "ENTITY_CREATED other" }, { draft: true }],
    TWO,
  ],
  // Suppressions
  ["a reason", [YAML("# longshore-ignore url-insecure: old")]],
  [
    "a reason and a day",
    [YAML("# longshore-ignore url-insecure: old, until 2026-03-31")],
    "suppressions: { requireExpiry: true, maxDays: 30 }",
  ],
  ["a comment of another kind", [YAML("# ignored").replace("http:", "https:")]],
  // The same call
  ["another call", [{ call: { ...CALL, method: "PUT" } }, { call: CALL }]],
  ["another target", [{ call: CALL }, { call: CALL, on: "ENTITY_UPDATED domain" }]],
  ["another event", [{ call: CALL }, { call: CALL, on: "ENTITY_CREATED service" }]],
  [
    "another timer",
    [
      { call: CALL, on: "TIMER_PROPERTY_EXPIRED service.ttl" },
      { call: CALL, on: "TIMER_PROPERTY_EXPIRED service.lease" },
    ],
  ],
  [
    "another condition",
    [
      { call: CALL, when: [".a"] },
      { call: CALL, when: [".b"] },
    ],
  ],
  [
    "conditions that share an expression",
    [
      { call: CALL, when: [".a", ".b"] },
      { call: CALL, when: [".a", ".c"] },
    ],
  ],
  [
    "alternatives that share an expression",
    [
      { call: CALL, either: [".a", ".b"] },
      { call: CALL, either: [".a", ".c"] },
    ],
  ],
  [
    "texts that differ in their white space",
    [
      { call: CALL, when: ['.a == "x y"'] },
      { call: CALL, when: ['.a == "x  y"'] },
    ],
  ],
  [
    "a wider draft",
    [
      { call: CALL, when: [".a"] },
      { call: CALL, draft: true },
    ],
  ],
  // No cycle
  ["writing another blueprint", [{ writes: ["domain", DONE] }]],
  [
    "a blueprint that a template renders",
    [{ writes: ["{{ .event.context.blueprintIdentifier }}", DONE] }],
  ],
  ["writing what was just created", [{ on: "ENTITY_CREATED service", writes: ["service", DONE] }]],
  [
    "writing the parent of what was just created",
    [
      {
        on: "ENTITY_CREATED service",
        writes: ["service", { identifier: "{{ .event.diff.after.relations.parent }}" }],
      },
    ],
  ],
  ["writing what was deleted", [{ on: "ENTITY_DELETED service", writes: ["service", DONE] }]],
  [
    "writing what a timer ran out for",
    [{ on: "TIMER_PROPERTY_EXPIRED service.ttl", writes: ["service", DONE] }],
  ],
  [
    "a twin in another blueprint for each that is created",
    [
      { on: "ENTITY_CREATED service", writes: ["domain", {}] },
      { on: "ENTITY_CREATED domain", writes: ["service", DONE] },
    ],
  ],
  [
    "a change of what it does not write",
    [
      {
        when: [
          '.diff.before.team | index("admins") == null',
          '.diff.after.team | index("admins") != null',
        ],
        writes: ["service", { properties: { role: "Admin" } }],
      },
    ],
  ],
  [
    "a change to a value",
    [
      {
        when: ['.diff.before.properties.tier != "1" and .diff.after.properties.tier == "1"'],
        writes: ["service", DONE],
      },
    ],
  ],
  [
    "a change from one value to another",
    [
      {
        when: [
          '(.diff.before.properties["tier"] == "2" and .diff.after.properties["tier"] == "1")',
        ],
        writes: ["service", DONE],
      },
    ],
  ],
  [
    "any change of a relation",
    [
      {
        when: [".diff.before.relations.owner != .diff.after.relations.owner"],
        writes: ["service", DONE],
      },
    ],
  ],
  [
    "a limit that is crossed",
    [
      {
        when: [".diff.before.properties.n < 5", ".diff.after.properties.n >= 5"],
        writes: ["service", DONE],
      },
    ],
  ],
  [
    "a flag that it sets itself",
    [{ when: [".diff.after.properties.done != true"], writes: ["service", DONE] }],
  ],
  [
    "a flag that is tested for truth",
    [{ when: [".diff.after.properties.done | not"], writes: ["service", DONE] }],
  ],
  [
    "changes that people make only",
    [{ when: ['.trigger.origin != "AUTOMATION"'], writes: ["service", DONE] }],
  ],
  [
    "one of two that ends it",
    [
      { writes: ["domain", DONE] },
      {
        on: "ENTITY_UPDATED domain",
        when: [".diff.before.properties.x != .diff.after.properties.x"],
        writes: ["service", DONE],
      },
    ],
  ],
  ["a chain", [{}, { on: "RUN_CREATED a0" }, { on: "RUN_UPDATED a1" }]],
  ["listening to an action", [{ on: "ANY_RUN_CHANGE deploy" }]],
];

describe("a definition with one fault", () => {
  it.each(FAULTY)("%s", async (_title, definitions, config, expected) => {
    const found = await judged(definitions, config);

    // An incomplete suppression leaves what it was to suppress.
    const own = found.filter((one) => !one.endsWith("url-insecure"));
    expect(own).toEqual([expected]);
  });
});

describe("a definition without a fault", () => {
  const rows = CORRECT.map(([title, definitions, config = ""]) => {
    return [title, definitions, config] as const;
  });

  it.each(rows)("%s", async (_title, definitions, config) => {
    expect(await judged(definitions, config)).toEqual([]);
  });
});
