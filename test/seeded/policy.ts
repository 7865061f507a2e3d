import type { CorrectRow, FaultyRow } from "../support/seeded.ts";
import { seedText } from "../support/seeded.ts";

const DESCRIPTION = "policy: { requiredFields: { description: { pattern: 'Owner: \\S' } } }";
const TITLE = "policy: { requiredFields: { title: { severity: error, pattern: '^[A-Z]' } } }";
const ICON = "policy: { requiredFields: { icon: {} } }";
const IDENTIFIERS = "policy: { identifier: { severity: error, pattern: '^[a-z][a-z0-9_]*$' } }";
const HOSTS = "policy: { hosts: { severity: error, allow: ['*.example.com', example.org] } }";
const METHODS = "policy: { methods: { allow: [POST, PUT] } }";
const BACKENDS = "policy: { backends: { severity: error, allow: [WEBHOOK, UPSERT_ENTITY] } }";
const TWO = "policy: { perBlueprint: { max: 2 } }";

const post = (url: string, more = "") => `{ type: WEBHOOK, url: ${url}${more} }`;

export const FAULTY: readonly FaultyRow[] = [
  ["no description", DESCRIPTION, [{ id: "«a0»" }], "policy-required-field"],
  ["a blank description", DESCRIPTION, [{ also: 'description: «"  "»' }], "policy-required-field"],
  [
    "a description without an owner",
    DESCRIPTION,
    [{ also: "description: «Tells the owner»" }],
    "policy-required-field",
  ],
  [
    "an owner that is not named",
    DESCRIPTION,
    [{ also: 'description: «"Owner: "»' }],
    "policy-required-field",
  ],
  ["no title", TITLE, [{ id: "«a0»" }], "policy-required-field!"],
  ["a title in small letters", TITLE, [{ also: "title: «tell»" }], "policy-required-field!"],
  ["a draft without an icon", ICON, [{ id: "«a0»", draft: true }], "policy-required-field"],
  ["an identifier in capitals", IDENTIFIERS, [{ id: "«Tell»" }], "policy-identifier!"],
  ["an identifier with a hyphen", IDENTIFIERS, [{ id: "«tell-owner»" }], "policy-identifier!"],
  ["a draft's identifier", IDENTIFIERS, [{ id: "«9a»", draft: true }], "policy-identifier!"],
  ["another host", HOSTS, [{ call: post("https://«hooks.example.net»/in") }], "policy-host!"],
  [
    "the parent of the allowed hosts",
    HOSTS,
    [{ call: post("https://«example.com»/in") }],
    "policy-host!",
  ],
  [
    "a host that ends like an allowed one",
    HOSTS,
    [{ call: post("https://«hooks-example.com»/in") }],
    "policy-host!",
  ],
  [
    "a host below one that is allowed alone",
    HOSTS,
    [{ call: post("https://«a.example.org»/in") }],
    "policy-host!",
  ],
  [
    "another host with a templated path",
    HOSTS,
    [{ call: post('"https://«a.example.net»/{{ .run.id }}"') }],
    "policy-host!",
  ],
  [
    "another method",
    METHODS,
    [{ call: post("https://hooks.example.com/in", ", method: «PATCH»") }],
    "policy-method",
  ],
  [
    "another method in small letters",
    METHODS,
    [{ call: post("https://hooks.example.com/in", ", method: «delete»") }],
    "policy-method",
  ],
  [
    "POST, which is not said, where it is not allowed",
    "policy: { methods: { severity: error, allow: [PUT] } }",
    [
      seedText({ call: post("https://hooks.example.com/in") }).replace(
        "invocationMethod",
        "«invocationMethod»",
      ),
    ],
    "policy-method!",
  ],
  [
    "another backend",
    BACKENDS,
    [{ call: "{ type: «SLACK», url: https://hooks.example.com/in }" }],
    "policy-backend!",
  ],
  [
    "another backend without a URL",
    BACKENDS,
    [{ call: "{ type: «KAFKA», payload: { a: 1 } }" }],
    "policy-backend!",
  ],
  [
    "one automation too many",
    TWO,
    [{}, { on: "ENTITY_CREATED service" }, { on: "ENTITY_DELETED «service»" }],
    "policy-too-many",
  ],
  [
    "one too many beside a draft",
    TWO,
    [{}, { draft: true }, { on: "ENTITY_CREATED service" }, { on: "ANY_ENTITY_CHANGE «service»" }],
    "policy-too-many",
  ],
];

export const CORRECT: readonly CorrectRow[] = [
  ["an owner that is named", DESCRIPTION, [{ also: 'description: "Tells. Owner: @platform"' }]],
  ["an owner on the second line", DESCRIPTION, [{ also: 'description: "Tells.\\nOwner: @a"' }]],
  ["a title in capitals", TITLE, [{ also: "title: Tell" }]],
  ["a field that is not asked for", ICON, [{ also: "icon: Alert" }]],
  ["an identifier as asked for", IDENTIFIERS, [{ id: "tell_owner_2" }]],
  [
    "an identifier of another form where none is asked for",
    TITLE.replace("^[A-Z]", "."),
    [{ id: "Tell-Owner", also: "title: tell" }],
  ],
  ["an allowed host", HOSTS, [{ call: post("https://hooks.example.com/in") }]],
  ["an allowed host in capitals, with a dot", HOSTS, [{ call: post("https://A.Example.com.") }]],
  ["an allowed host with a port", HOSTS, [{ call: post("https://a.example.com:8443/in") }]],
  ["an allowed host that is named alone", HOSTS, [{ call: post("https://example.org") }]],
  ["a host that a secret names", HOSTS, [{ call: post('"{{ .secrets.CHAT_URL }}"') }]],
  ["an entity, which has no host", HOSTS, [{ writes: ["domain", "title: x"] }]],
  ["POST, which is not said", METHODS, [{}]],
  [
    "an allowed method in small letters",
    METHODS,
    [{ call: post("https://hooks.example.com/in", ', method: " put "') }],
  ],
  [
    "a method that a template renders",
    METHODS,
    [{ call: post("https://hooks.example.com/in", ', method: "{{ .event.action }}"') }],
  ],
  ["a backend that has no method", METHODS, [{ writes: ["domain", "title: x"] }]],
  ["an allowed backend", BACKENDS, [{}, { writes: ["domain", "title: x"] }]],
  ["as many as are allowed", TWO, [{}, { on: "ENTITY_CREATED service" }, { draft: true }]],
  [
    "more of several blueprints",
    TWO,
    [{}, { on: "ENTITY_CREATED service" }, { on: "ENTITY_CREATED domain" }],
  ],
  [
    "more on the runs of an action",
    TWO,
    [
      {},
      { on: "RUN_CREATED deploy" },
      { on: "RUN_UPDATED deploy" },
      { on: "ANY_RUN_CHANGE deploy" },
    ],
  ],
];
