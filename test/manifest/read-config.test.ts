import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/manifest/read-config.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { slice } from "../support/source-slices.ts";

/** Each finding as `code "what it covers": message`. */
function findings(text: string): string[] {
  return readConfig("longshore.yaml", text).diagnostics.map(
    ({ code, range, message }) => `${code} ${JSON.stringify(slice(text, range))}: ${message}`,
  );
}

describe("readConfig", () => {
  it.each([
    ["an empty file", ""],
    ["a comment", "# nothing yet\n"],
    ["null", "~\n"],
    ["an empty object", "{}\n"],
  ])("gives the defaults for %s", (_title, text) => {
    expect(readConfig("longshore.yaml", text)).toEqual({ config: DEFAULT_CONFIG, diagnostics: [] });
  });

  it("fills what is not said with the defaults", () => {
    const text = [
      "# yaml-language-server: $schema=schemas/config.schema.json",
      "automations: [port/**/*.yaml]",
      "store: github:acme/state#main",
      "runLogBodies: false",
      "safety: { allowEmpty: true }",
      "egress: { allow: ['*.example.com'] }",
      "secrets: { TOKEN: { hosts: [api.example.com] } }",
      "network: { allowPrivate: [10.0.0.0/8, 'fd00::/8'] }",
      "delivery: { attempts: 3 }",
      "templates: { onError: as-port }",
    ].join("\n");

    const { config, diagnostics } = readConfig("longshore.yaml", text);

    expect(diagnostics).toEqual([]);
    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      automations: ["port/**/*.yaml"],
      store: "github:acme/state#main",
      safety: { ...DEFAULT_CONFIG.safety, allowEmpty: true },
      runtime: {
        ...DEFAULT_CONFIG.runtime,
        runLogBodies: false,
        egress: { allow: ["*.example.com"] },
        secrets: { TOKEN: { hosts: ["api.example.com"] } },
        network: { allowHttp: false, allowPrivate: ["10.0.0.0/8", "fd00::/8"] },
        delivery: { ...DEFAULT_CONFIG.runtime.delivery, attempts: 3 },
        templates: { onError: "as-port" },
      },
    });
  });

  it("takes one glob without a list", () => {
    const { config } = readConfig("longshore.yaml", "automations: port/*.yaml");

    expect(config.automations).toEqual(["port/*.yaml"]);
  });

  it.each([
    ["automations/*.yaml", "!automations/p.yaml"],
    ["a/../b.yaml", "./c", "d/..e/*.yaml", "f{1..3}.yaml"],
    ["!(drafts)/*.yaml"],
  ])("takes the globs %j, %j", (...globs) => {
    const text = JSON.stringify({ automations: globs });

    expect(readConfig("longshore.yaml", text)).toMatchObject({
      config: { automations: globs },
      diagnostics: [],
    });
  });

  it("takes brokers with TLS unless it is said otherwise, and repositories as they are written", () => {
    const { config, diagnostics } = readConfig(
      "longshore.yaml",
      [
        "github: { repositories: ['acme/*', other/one] }",
        "kafka:",
        "  brokers: ['b1.example.test:9093', '[::1]:9092']",
        "  topic: catalog.runs",
        "  sasl: { mechanism: SCRAM-SHA-512, username: longshore }",
        "",
      ].join("\n"),
    );

    expect(diagnostics).toEqual([]);
    expect(config.runtime.github).toEqual({ repositories: ["acme/*", "other/one"] });
    expect(config.runtime.kafka).toEqual({
      brokers: ["b1.example.test:9093", "[::1]:9092"],
      topic: "catalog.runs",
      tls: true,
      sasl: { mechanism: "SCRAM-SHA-512", username: "longshore" },
    });
  });

  it.each([
    ["github: { repositories: [acme] }", "invalid-value"],
    ["github: { repositories: ['*/one'] }", "invalid-value"],
    ["kafka: { brokers: [broker], topic: t }", "invalid-value"],
    ["kafka: { brokers: [], topic: t }", "invalid-value"],
    ["kafka: { brokers: ['b:1'], topic: 'a b' }", "invalid-value"],
    ["kafka: { brokers: ['b:1'] }", "missing-key"],
    [
      "kafka: { brokers: ['b:1'], topic: t, sasl: { mechanism: NONE, username: u } }",
      "unknown-value",
    ],
    [
      "kafka: { brokers: ['b:1'], topic: t, sasl: { mechanism: PLAIN, username: u, password: p } }",
      "unknown-key",
    ],
  ])("finds in %s: %s", (text, code) => {
    expect(readConfig("longshore.yaml", `${text}\n`).diagnostics.map((one) => one.code)).toEqual([
      code,
    ]);
  });

  it("keeps an empty list of allowed hosts, which allows none", () => {
    const { config } = readConfig("longshore.yaml", "egress:\n  allow: []\n");

    expect(config.runtime.egress).toEqual({ allow: [] });
  });

  it.each([
    [
      "an unknown key",
      "storage: x\n",
      ['unknown-key "storage": Unknown key "storage" in a configuration.'],
    ],
    [
      "an unknown key inside",
      "safety:\n  allowempty: true\n",
      ['unknown-key "allowempty": Unknown key "allowempty" in a safety config.'],
    ],
    [
      "a wrong type",
      "network:\n  allowHttp: 'yes'\n",
      ['wrong-type "\'yes\'": "network.allowHttp" is "yes"; it must be true or false.'],
    ],
    [
      "a value outside its set",
      "templates: { onError: ignore }\n",
      ['unknown-value "ignore": "templates.onError" is "ignore", which is not allowed.'],
    ],
    [
      "a number beyond its limit",
      "delivery: { attempts: 21 }\n",
      ['invalid-value "21": "delivery.attempts" is 21; it must be at most 20.'],
    ],
    [
      "a secret without hosts",
      "secrets:\n  TOKEN: {}\n",
      ['missing-key "TOKEN": The key "hosts" is missing in a secret binding.'],
    ],
    [
      "a secret's name that no variable can have",
      "secrets:\n  'A B': { hosts: [] }\n",
      ['invalid-value "\'A B\'": The name "A B" in "secrets" is not valid.'],
    ],
    [
      "a network that is none",
      "network:\n  allowPrivate: [10.0.0.0/8, 10.0.0.0/40]\n",
      [
        'invalid-value "10.0.0.0/40": "network.allowPrivate[1]" is "10.0.0.0/40", which is no network.',
      ],
    ],
    [
      "a glob that leads out",
      "automations: ../*.yaml\n",
      [
        'invalid-value "../*.yaml": "automations" is "../*.yaml", which leads out of the repository.',
      ],
    ],
    [
      "globs of a list that lead out",
      "automations: [a.yaml, /etc/*.yaml, 'b/../../c.yaml', 'C:\\x', '{..,d}/e.yaml', '!../f']\n",
      [
        'invalid-value "/etc/*.yaml": "automations[1]" is "/etc/*.yaml", which leads out of the repository.',
        'invalid-value "\'b/../../c.yaml\'": "automations[2]" is "b/../../c.yaml", which leads out of the repository.',
        'invalid-value "\'C:\\\\x\'": "automations[3]" is "C:\\x", which leads out of the repository.',
        'invalid-value "\'{..,d}/e.yaml\'": "automations[4]" is "{..,d}/e.yaml", which leads out of the repository.',
        'invalid-value "\'!../f\'": "automations[5]" is "!../f", which leads out of the repository.',
      ],
    ],
    [
      "exclusions only",
      "automations: ['!a.yaml', '!b/**']\n",
      [
        "invalid-value \"['!a.yaml', '!b/**']\": \"automations\" has exclusions only, and so names no file.",
      ],
    ],
    [
      "a list",
      "- automations\n",
      ['wrong-type "- automations\\n": A configuration is one object.'],
    ],
    ["text", "automations", ['wrong-type "automations": A configuration is one object.']],
    [
      "two documents",
      "events: a/\n---\nevents: b/\n",
      ['wrong-type "events: b/\\n": A configuration is one object.'],
    ],
    [
      "a key twice",
      "events: a/\nevents: b/\n",
      ['duplicate-key "events": The key "events" stands twice in the same object.'],
    ],
    [
      "a reserved key",
      "secrets:\n  __proto__: { hosts: [x] }\n",
      [
        'reserved-key "__proto__": The key "__proto__" is reserved and not allowed in a definition.',
      ],
    ],
    [
      "broken YAML",
      "events: 'a\n",
      ['syntax "\'": A string is not closed: its ending single quote is missing.'],
    ],
  ])("finds %s, and falls back to the defaults", (_title, text, expected) => {
    expect(findings(text)).toEqual(expected);
    expect(readConfig("longshore.yaml", text).config).toBe(DEFAULT_CONFIG);
  });
});
