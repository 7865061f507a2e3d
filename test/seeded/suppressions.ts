import type { CorrectRow, FaultyRow } from "../support/seeded.ts";

/** The tests' day is 1 March 2026. */
const EXPIRY = "suppressions: { requireExpiry: true, maxDays: 30 }";

/** A definition with a URL that is to be called with TLS. */
const insecure = (before: string, behind = "", url = "http://hooks.example.com/in") => `${before}
identifier: a0
publish: true
trigger:
  type: automation
  event: { type: ENTITY_CREATED, blueprintIdentifier: service }
invocationMethod:
  type: WEBHOOK
  url: ${url}${behind}
`;
const above = (comment: string, url?: string) =>
  insecure("", "", url).replace("  url:", `  ${comment}\n  url:`);
const FOUND = "«http:»//hooks.example.com/in";
const SECURE = "https://hooks.example.com/in";

export const FAULTY: readonly FaultyRow[] = [
  [
    "no reason",
    "",
    [above("«# longshore-ignore url-insecure:»", FOUND)],
    "suppression-no-reason url-insecure",
  ],
  [
    "no colon",
    "",
    [above("«# longshore-ignore url-insecure»", FOUND)],
    "suppression-no-reason url-insecure",
  ],
  [
    "a day as the only reason",
    "",
    [above("«# longshore-ignore url-insecure: until 2026-12-31»", FOUND)],
    "suppression-no-reason url-insecure",
  ],
  [
    "a mistyped code",
    "",
    [above("# longshore-ignore «url-insecur»: old", FOUND)],
    "suppression-unknown-code url-insecure",
  ],
  [
    "a code that cannot be suppressed",
    "",
    [above("# longshore-ignore «syntax»: x", SECURE)],
    "suppression-unknown-code",
  ],
  [
    "a suppression of suppressions",
    "",
    [above("# longshore-ignore «suppression-unused»: x", SECURE)],
    "suppression-unknown-code",
  ],
  ["no code", "", [above("«# longshore-ignore : old»", SECURE)], "suppression-unknown-code"],
  [
    "no end where one is asked for",
    EXPIRY,
    [above("«# longshore-ignore url-insecure: old»", FOUND)],
    "suppression-no-expiry url-insecure",
  ],
  [
    "an end too far away",
    EXPIRY,
    [above("# longshore-ignore url-insecure: old, until «2026-04-01»", FOUND)],
    "suppression-no-expiry url-insecure",
  ],
  [
    "a day that is none",
    "",
    [above("# longshore-ignore url-insecure: old, until «2026-02-30»", FOUND)],
    "suppression-no-expiry url-insecure",
  ],
  [
    "an end that was yesterday",
    "",
    [above("# longshore-ignore url-insecure: old, until «2026-02-28»", FOUND)],
    "suppression-expired url-insecure",
  ],
  [
    "nothing to suppress",
    "",
    [above("# longshore-ignore «url-insecure»: old", SECURE)],
    "suppression-unused",
  ],
  [
    "another finding than the one that is there",
    "",
    [above("# longshore-ignore «host-private»: old", FOUND)],
    "suppression-unused url-insecure",
  ],
  [
    "one of two with nothing to suppress",
    "",
    [above("# longshore-ignore url-insecure, «host-private»: old")],
    "suppression-unused",
  ],
  [
    "a suppression two lines too early",
    "",
    [insecure("# longshore-ignore «url-insecure»: old", "", FOUND)],
    "suppression-unused url-insecure",
  ],
];

export const CORRECT: readonly CorrectRow[] = [
  ["a reason", "", [above("# longshore-ignore url-insecure: old")]],
  ["a reason at the line's end", "", [insecure("", " # longshore-ignore url-insecure: old")]],
  ["a reason for the file", "", [insecure("# longshore-ignore-file url-insecure: old")]],
  ["a reason and today", "", [above("# longshore-ignore url-insecure: old, until 2026-03-01")]],
  [
    "a reason and the last day that is allowed",
    EXPIRY,
    [above("# longshore-ignore url-insecure: old, until 2026-03-31")],
  ],
  [
    "two codes",
    "",
    [above("# longshore-ignore url-insecure, host-private: local", "http://127.0.0.1:8080/in")],
  ],
  ["a comment of another kind", "", [above("# longshore ignores this", SECURE)]],
  ["a comment about suppressions", "", [above("# see longshore-ignore x: y", SECURE)]],
  [
    "a text that reads like one",
    "",
    [above('headers: { x: "# longshore-ignore url-insecure" }', SECURE)],
  ],
  [
    "a policy's error",
    "policy: { identifier: { severity: error, pattern: '^x' } }",
    [insecure("# longshore-ignore policy-identifier: older than the rule", "", SECURE)],
  ],
];
