import type { CorrectRow, FaultyRow } from "../support/seeded.ts";

const DONE = "properties: { done: true }";
const WATCHED = "ENTITY_UPDATED «service»";

export const FAULTY: readonly FaultyRow[] = [
  ["writing what it watches", "", [{ on: WATCHED, writes: ["service", DONE] }], "cycle!"],
  [
    "writing what it watches for any change",
    "",
    [{ on: "ANY_ENTITY_CHANGE «service»", writes: ["service", DONE] }],
    "cycle!",
  ],
  [
    "writing what it watches, as a draft",
    "",
    [{ on: WATCHED, writes: ["service", DONE], draft: true }],
    "cycle-possible",
  ],
  ["listening to itself", "", [{ on: "RUN_CREATED «a0»" }], "cycle!"],
  ["listening to any change of its own runs", "", [{ on: "ANY_RUN_CHANGE «a0»" }], "cycle!"],
  ["listening to the updates of its own runs", "", [{ on: "RUN_UPDATED «a0»" }], "cycle-possible"],
  [
    "listening to the updates of its own synchronized runs",
    "",
    [
      {
        on: "RUN_UPDATED «a0»",
        call: "{ type: WEBHOOK, url: https://hooks.example.com/in, synchronized: true }",
      },
    ],
    "cycle!",
  ],
  [
    "creating another one for each that is created",
    "",
    [{ on: "ENTITY_CREATED «service»", writes: ["service", 'identifier: "{{ .run.id }}"'] }],
    "cycle-possible",
  ],
  [
    "writing each other",
    "",
    [
      { on: WATCHED, writes: ["domain", DONE] },
      { on: "ANY_ENTITY_CHANGE domain", writes: ["service", DONE] },
    ],
    "cycle!",
  ],
  [
    "writing each other over a run",
    "",
    [
      { on: WATCHED, writes: ["domain", DONE] },
      { on: "RUN_UPDATED a0", writes: ["service", DONE] },
    ],
    "cycle!",
  ],
  [
    "a ring of three",
    "",
    [{ on: "RUN_CREATED «a2»" }, { on: "RUN_CREATED a0" }, { on: "RUN_CREATED a1" }],
    "cycle!",
  ],
  [
    "a ring of two, one of them a draft",
    "",
    [{ on: "RUN_CREATED «a1»" }, { on: "RUN_CREATED a0", draft: true }],
    "cycle-possible",
  ],
  [
    "listening to runs that receivers end",
    "",
    [{ on: "RUN_UPDATED «a1»" }, { on: "RUN_UPDATED a0" }],
    "cycle-possible",
  ],
  [
    "a condition on what it does not write",
    "",
    [{ on: WATCHED, when: ['.diff.after.properties.tier == "1"'], writes: ["service", DONE] }],
    "cycle-possible",
  ],
  [
    "a condition that what it writes meets",
    "",
    [{ on: WATCHED, when: [".diff.after.properties.done == true"], writes: ["service", DONE] }],
    "cycle-possible",
  ],
  [
    "a change of what it writes from the event",
    "",
    [
      {
        on: WATCHED,
        when: [".diff.before.properties.n != .diff.after.properties.n"],
        writes: ["service", 'properties: { n: "{{ .event.diff.after.properties.n + 1 }}" }'],
      },
    ],
    "cycle-possible",
  ],
  [
    "a change that is one of two alternatives",
    "",
    [
      {
        on: WATCHED,
        either: [".diff.before.title != .diff.after.title", ".diff.after.properties.x"],
        writes: ["service", DONE],
      },
    ],
    "cycle-possible",
  ],
  [
    "a flag that the other one takes back",
    "",
    [
      { on: WATCHED, when: [".diff.after.properties.done == false"], writes: ["service", DONE] },
      {
        when: [".diff.after.properties.done == true"],
        writes: ["service", "properties: { done: false }"],
      },
    ],
    "cycle-possible",
  ],
  [
    "changes that automations make",
    "",
    [{ on: WATCHED, when: ['.trigger.origin == "AUTOMATION"'], writes: ["service", DONE] }],
    "cycle-possible",
  ],
];

export const CORRECT: readonly CorrectRow[] = [
  ["writing another blueprint", "", [{ writes: ["domain", DONE] }]],
  [
    "a blueprint that a template renders",
    "",
    [{ writes: ['"{{ .event.context.blueprintIdentifier }}"', DONE] }],
  ],
  ["writing what was created", "", [{ on: "ENTITY_CREATED service", writes: ["service", DONE] }]],
  [
    "writing the parent of what was created",
    "",
    [
      {
        on: "ENTITY_CREATED service",
        writes: ["service", 'identifier: "{{ .event.diff.after.relations.parent }}"'],
      },
    ],
  ],
  [
    "writing always the same one",
    "",
    [{ on: "ENTITY_CREATED service", writes: ["service", "identifier: totals"] }],
  ],
  ["writing what was deleted", "", [{ on: "ENTITY_DELETED service", writes: ["service", DONE] }]],
  [
    "writing what a timer ran out for",
    "",
    [{ on: "TIMER_PROPERTY_EXPIRED service.ttl", writes: ["service", DONE] }],
  ],
  [
    "a twin in another blueprint for each that is created",
    "",
    [
      { on: "ENTITY_CREATED service", writes: ["domain", DONE] },
      { on: "ENTITY_CREATED domain", writes: ["service", DONE] },
    ],
  ],
  [
    "a change of what it does not write",
    "",
    [
      {
        when: [
          '.diff.before.team | index("admins") == null',
          '.diff.after.team | index("admins") != null',
        ],
        writes: ["service", "properties: { role: Admin }"],
      },
    ],
  ],
  [
    "a change to a value",
    "",
    [
      {
        when: ['.diff.before.properties.tier != "1" and .diff.after.properties.tier == "1"'],
        writes: ["service", DONE],
      },
    ],
  ],
  [
    "a change from one value to another",
    "",
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
    "",
    [
      {
        when: [".diff.before.relations.owner != .diff.after.relations.owner"],
        writes: ["service", DONE],
      },
    ],
  ],
  [
    "a limit that is crossed",
    "",
    [
      {
        when: [".diff.before.properties.n < 5", ".diff.after.properties.n >= 5"],
        writes: ["service", DONE],
      },
    ],
  ],
  [
    "a flag that it sets itself",
    "",
    [{ when: [".diff.after.properties.done != true"], writes: ["service", DONE] }],
  ],
  [
    "a flag that is tested for truth",
    "",
    [{ when: [".diff.after.properties.done | not"], writes: ["service", DONE] }],
  ],
  [
    "changes that people make only",
    "",
    [{ when: ['.trigger.origin == "UI"'], writes: ["service", DONE] }],
  ],
  [
    "changes that no automation makes",
    "",
    [{ when: ['.trigger.origin != "AUTOMATION"'], writes: ["service", DONE] }],
  ],
  [
    "one of two that ends it",
    "",
    [
      { writes: ["domain", DONE] },
      {
        on: "ENTITY_UPDATED domain",
        when: [".diff.before.properties.x != .diff.after.properties.x"],
        writes: ["service", DONE],
      },
    ],
  ],
  ["a chain", "", [{}, { on: "RUN_CREATED a0" }, { on: "RUN_UPDATED a1" }]],
  ["listening to an action", "", [{ on: "ANY_RUN_CHANGE deploy" }]],
];
