import type { CorrectRow, FaultyRow } from "../support/seeded.ts";

const call = '{ type: WEBHOOK, url: "https://hooks.example.com/same", body: { a: 1, b: [2] } }';
const reordered =
  '{ body: { b: [2], a: 1 }, url: "https://hooks.example.com/same", type: WEBHOOK }';
const other = (more: string) => call.replace(" }", `, ${more} }`);

export const FAULTY: readonly FaultyRow[] = [
  ["a copy", "", [{ call }, { id: "«a1»", call }], "duplicate-automation"],
  [
    "a copy with its members in another order",
    "",
    [{ call }, { id: "«a1»", call: reordered }],
    "duplicate-automation",
  ],
  [
    "a copy under another title",
    "",
    [
      { call, also: "title: A" },
      { id: "«a1»", call, also: "title: B\nicon: Alert" },
    ],
    "duplicate-automation",
  ],
  [
    "a copy with the expressions in another order, and one twice",
    "",
    [
      { call, when: [".a == 1", ".b"] },
      { id: "«a1»", call, when: [".b # !", ".a==1", ".b"] },
    ],
    "duplicate-automation",
  ],
  [
    "a copy of one expression that is combined otherwise",
    "",
    [
      { call, when: [".a"] },
      { id: "«a1»", call, either: [".a"] },
    ],
    "duplicate-automation",
  ],
  [
    "a copy of a draft, which is reported at the draft",
    "",
    [{ id: "«a0»", call, draft: true }, { call }],
    "duplicate-automation",
  ],
  [
    "a copy on the runs of an action",
    "",
    [
      { call, on: "RUN_UPDATED deploy" },
      { id: "«a1»", call, on: "RUN_UPDATED deploy" },
    ],
    "duplicate-automation",
  ],
  [
    "a copy on the same timer",
    "",
    [
      { call, on: "TIMER_PROPERTY_EXPIRED service.ttl" },
      { id: "«a1»", call, on: "TIMER_PROPERTY_EXPIRED service.ttl" },
    ],
    "duplicate-automation",
  ],
  [
    "a narrower condition",
    "",
    [
      { id: "«a0»", call, when: [".a", ".b"] },
      { call, when: [".b"] },
    ],
    "overlapping-automations",
  ],
  [
    "no condition beside one",
    "",
    [{ id: "«a0»", call, when: [".a"] }, { call }],
    "overlapping-automations",
  ],
  [
    "fewer alternatives",
    "",
    [
      { id: "«a0»", call, either: [".a", ".b"] },
      { call, either: [".c", ".b", ".a"] },
    ],
    "overlapping-automations",
  ],
  [
    "one of the alternatives",
    "",
    [
      { id: "«a0»", call, when: [".a", ".x"] },
      { call, either: [".a", ".b"] },
    ],
    "overlapping-automations",
  ],
  [
    "an update among any change",
    "",
    [
      { id: "«a0»", call },
      { call, on: "ANY_ENTITY_CHANGE service" },
    ],
    "overlapping-automations",
  ],
  [
    "a run that is created among any change of runs",
    "",
    [
      { id: "«a0»", call, on: "RUN_CREATED deploy" },
      { call, on: "ANY_RUN_CHANGE deploy" },
    ],
    "overlapping-automations",
  ],
  [
    "a narrower draft",
    "",
    [{ id: "«a0»", call, draft: true, when: [".a"] }, { call }],
    "overlapping-automations",
  ],
];

export const CORRECT: readonly CorrectRow[] = [
  ["another method", "", [{ call: other("method: PUT") }, { call }]],
  ["another header", "", [{ call: other("headers: { a: b }") }, { call }]],
  ["another body", "", [{ call: call.replace("[2]", "[3]") }, { call }]],
  [
    "a body in another order of a list",
    "",
    [{ call: call.replace("[2]", "[2, 3]") }, { call: call.replace("[2]", "[3, 2]") }],
  ],
  ["another way to call", "", [{ call: other("synchronized: true") }, { call }]],
  ["another target", "", [{ call }, { call, on: "ENTITY_UPDATED domain" }]],
  ["another event", "", [{ call }, { call, on: "ENTITY_CREATED service" }]],
  [
    "a run of an action of the blueprint's name",
    "",
    [{ call }, { call, on: "RUN_UPDATED service" }],
  ],
  [
    "another timer",
    "",
    [
      { call, on: "TIMER_PROPERTY_EXPIRED service.ttl" },
      { call, on: "TIMER_PROPERTY_EXPIRED service.lease" },
    ],
  ],
  [
    "a timer beside any change",
    "",
    [
      { call, on: "TIMER_PROPERTY_EXPIRED service.ttl" },
      { call, on: "ANY_ENTITY_CHANGE service" },
    ],
  ],
  [
    "another condition",
    "",
    [
      { call, when: [".a"] },
      { call, when: [".b"] },
    ],
  ],
  [
    "conditions that share an expression",
    "",
    [
      { call, when: [".a", ".b"] },
      { call, when: [".a", ".c"] },
    ],
  ],
  [
    "alternatives that share an expression",
    "",
    [
      { call, either: [".a", ".b"] },
      { call, either: [".a", ".c"] },
    ],
  ],
  [
    "texts that differ in their white space",
    "",
    [
      { call, when: ['.a == "x y"'] },
      { call, when: ['.a == "x  y"'] },
    ],
  ],
  [
    "a wider draft",
    "",
    [
      { call, when: [".a"] },
      { call, draft: true },
    ],
  ],
];
