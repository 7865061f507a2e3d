import { describe, expect, it } from "vitest";
import { secretCollision } from "../../../src/manifest/rules/secret-collision.ts";
import { secretHost } from "../../../src/manifest/rules/secret-host.ts";
import { secretLiteral } from "../../../src/manifest/rules/secret-literal.ts";
import type { Json } from "../../../src/model/json.ts";
import { findingsOf, underlinedBy } from "../../support/checked-automation.ts";

// Put together here, so that no scanner takes this file for a leak.
const tail = "Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx2Yz3";
const slackBot = ["xoxb", "123456789012", tail].join("-");
const slackHook = `https://hooks.slack.com/${["services", "T01234567", "B01234567", tail.slice(0, 24)].join("/")}`;
const github = `ghp${"_"}${tail.slice(0, 36)}`;
const githubFine = `github${"_pat_"}${tail}`;
const gitlab = `glpat${"-"}${tail.slice(0, 20)}`;
const aws = `AKI${"A"}QWERTYUIOP123456`;
const jwt = ["eyJhbGciOiJI", "eyJzdWIiOiIx", tail].join(".");
const privateKey = `-----BEGIN RSA ${"PRIVATE"} KEY-----\n${tail}\n-----END RSA ${"PRIVATE"} KEY-----`;
const hex = "0123456789abcdef0123456789abcdef";
const basic = Buffer.from("robot:s3cr3tpw").toString("base64");

const HOOK = "https://events.pagerduty.com/v2/enqueue";

function invocation(parts: Readonly<Record<string, Json>>) {
  return { invocation: { url: HOOK, ...parts } };
}

describe("secret-literal", () => {
  it.each<[string, Readonly<Record<string, Json>>, string, string]>([
    ["a Slack bot token", { body: { a: `x ${slackBot}` } }, slackBot, "SLACK_BOT_TOKEN"],
    ["a Slack webhook", { url: slackHook }, slackHook, "SLACK_WEBHOOK_URL"],
    ["a GitHub token", { headers: { A: `token ${github}` } }, github, "GITHUB_TOKEN"],
    ["a fine-grained token", { body: { a: [githubFine] } }, githubFine, "GITHUB_TOKEN"],
    ["a GitLab token", { headers: { "Private-Token": gitlab } }, gitlab, "GITLAB_TOKEN"],
    ["an AWS key", { body: { a: aws } }, aws, "AWS_ACCESS_KEY_ID"],
    ["a JWT", { headers: { Authorization: `Bearer ${jwt}` } }, jwt, "PAGERDUTY_TOKEN"],
    ["a private key", { body: { a: privateKey } }, privateKey, "PRIVATE_KEY"],
    ["a token in a template", { body: { a: `{{ "${slackBot}" }}` } }, slackBot, "SLACK_BOT_TOKEN"],
    [
      "a bearer token",
      { headers: { Authorization: `Bearer ${tail}` } },
      tail,
      "Bearer {{ .secrets.PAGERDUTY_TOKEN }}",
    ],
    [
      "PagerDuty's header",
      { headers: { authorization: `Token token=${tail.slice(0, 20)}` } },
      tail.slice(0, 20),
      "Token token={{ .secrets.PAGERDUTY_TOKEN }}",
    ],
    [
      "basic credentials",
      { headers: { Authorization: `Basic ${basic}` } },
      basic,
      "Basic {{ .secrets.PAGERDUTY_BASIC_AUTH }}",
    ],
    ["an API key", { headers: { "X-Api-Key": tail } }, tail, "{{ .secrets.PAGERDUTY_API_KEY }}"],
    ["a routing key", { body: { routing_key: hex } }, hex, "{{ .secrets.PAGERDUTY_ROUTING_KEY }}"],
    [
      "a client secret",
      { body: { auth: { clientSecret: tail } } },
      tail,
      "{{ .secrets.PAGERDUTY_CLIENT_SECRET }}",
    ],
    [
      "a token in a query",
      { url: `https://gitlab.example.com/trigger?ref=main&token=a1b2c3d4e5f6` },
      "a1b2c3d4e5f6",
      "{{ .secrets.EXAMPLE_TOKEN }}",
    ],
    [
      "a password before the host",
      { url: "https://robot:hunter2!ab@ci.acme.co.uk/job" },
      "hunter2!ab",
      "{{ .secrets.ACME_PASSWORD }}",
    ],
  ])("reports %s", (_what, parts, secret, hint) => {
    const [finding, ...others] = findingsOf(secretLiteral, invocation(parts));

    expect(others).toEqual([]);
    expect(finding?.at.endsWith(`: ${secret}`)).toBe(true);
    expect(finding?.hint).toContain(hint);
    expect(`${finding?.message} ${finding?.hint}`).not.toContain(secret.slice(0, 8));
  });

  it("reports a token among the inputs of a workflow", () => {
    const workflow = { type: "GITHUB", org: "o", repo: "r", workflow: "w.yaml" };
    const parts = { invocation: { ...workflow, workflowInputs: { api_token: tail } } };

    expect(underlinedBy(secretLiteral, parts)).toEqual([
      `invocationMethod.workflowInputs.api_token: ${tail}`,
    ]);
  });

  it.each<Readonly<Record<string, Json>>>([
    { headers: { Authorization: "Bearer {{ .secrets.TOKEN }}" } },
    { headers: { Authorization: "{{ .secrets.TOKEN }}" } },
    { headers: { Authorization: "Bearer <YOUR_TOKEN>" } },
    { headers: { Authorization: "Bearer YOUR_API_TOKEN_HERE" } },
    { headers: { Authorization: "Bearer xxxxxxxxxxxxxxxxxxxxxxxx" } },
    { headers: { Authorization: "Bearer GITHUB_ACCESS_TOKEN" } },
    { headers: { Authorization: "Basic {{ .secrets.USER + .secrets.PASS | @base64 }}" } },
    { headers: { Authorization: "Basic <base64 credentials>" } },
    { headers: { "X-Api-Key": "your-api-key-0123456789" } },
    { headers: { "X-GitHub-Api-Version": "2022-11-28", "Content-Type": "application/json" } },
    { headers: { "Idempotency-Key": tail, "X-Request-Id": tail } },
    { body: { routing_key: "{{ .secrets.PAGERDUTY_ROUTING_KEY }}", dedup_key: hex } },
    { body: { routing_key: "R0UT1NG" } },
    { body: { token: "{{ .event.diff.after.properties.token }}", next_token: "page-2" } },
    { body: { password: "********", secret: "changeme", tokens: "12" } },
    { body: { text: "The token xoxb-… and ghp_ are prefixes, AKIA too." } },
    { body: { digest: hex, commit: "4fe1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3" } },
    { url: "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX" },
    { url: "https://hooks.slack.com/services/{{ .secrets.SLACK_PATH }}" },
    { url: "https://api.example.com/in?token={{ .secrets.TOKEN }}&key=name&code=1" },
    { url: "https://api.example.com/in?token={GITLAB_TRIGGER_TOKEN}" },
    { url: "https://api.example.com/in?token=" },
    { url: "https://user:password@api.example.com/in" },
    { url: "https://{{ .secrets.USER }}:{{ .secrets.PASS }}@api.example.com/in" },
  ])("is silent on %o", (parts) => {
    expect(findingsOf(secretLiteral, invocation(parts))).toEqual([]);
  });
});

describe("secret-host", () => {
  const bound = { secrets: { PD_KEY: { hosts: ["events.pagerduty.com", "*.eu.pagerduty.com"] } } };
  const body = { routing_key: "{{ .secrets.PD_KEY }}" };
  const at = "invocationMethod.body.routing_key: .secrets.PD_KEY";

  it("reports a bound secret that would go to another host", () => {
    const parts = { invocation: { url: "https://evil.test/in", body }, runtime: bound };
    const [finding] = findingsOf(secretHost, parts);

    expect(finding?.at).toBe(at);
    expect(finding?.message).toContain('"*.eu.pagerduty.com" and "events.pagerduty.com"');
  });

  it("knows a binding in another spelling", () => {
    const other = { in: '{{ .secrets["pd-key"] }}' };
    const parts = { invocation: { url: "https://evil.test/in", body: other }, runtime: bound };

    expect(underlinedBy(secretHost, parts)).toEqual([
      'invocationMethod.body.in: .secrets["pd-key"',
    ]);
  });

  it("reports an unbound secret where the host comes from a template", () => {
    const parts = { invocation: { url: "https://{{ .event.host }}/in", body } };

    expect(underlinedBy(secretHost, parts)).toEqual([at]);
  });

  it.each([
    [HOOK, bound],
    ["https://a.eu.pagerduty.com/in", bound],
    ["https://{{ .event.host }}/in", bound],
    ["{{ .secrets.PD_KEY }}", bound],
    ["https://evil.test/in", {}],
    ["{{ .secrets.OTHER }}", {}],
    ["no url", bound],
  ])("is silent on %s with %o", (url, runtime) => {
    expect(underlinedBy(secretHost, { invocation: { url, body }, runtime })).toEqual([]);
  });

  it("is silent on what the catalog calls secrets", () => {
    const catalog = { a: "{{ .event.diff.after.properties.secrets.count }}" };
    const parts = { invocation: { url: "https://{{ .event.host }}/in", body: catalog } };

    expect(underlinedBy(secretHost, parts)).toEqual([]);
  });
});

describe("secret-collision", () => {
  it("reports the second of two names for one variable, with a note at the first", () => {
    const body = { a: '{{ .secrets["pd-key"] }}', b: "{{ .secrets.pd_key }}" };
    const [finding, ...others] = findingsOf(secretCollision, { invocation: { body } });

    expect(others).toEqual([]);
    expect(finding?.at).toBe("invocationMethod.body.b: .secrets.pd_key");
    expect(finding?.message).toContain("LONGSHORE_SECRET_PD_KEY");
    expect(finding?.notes).toEqual([
      'invocationMethod.body.a: .secrets["pd-key": "pd-key" is first used here.',
    ]);
  });

  it("is silent on one name used twice, and on different names", () => {
    const body = { a: "{{ .secrets.A_KEY + .secrets.A_KEY }}", b: "{{ .secrets.B_KEY }}" };

    expect(underlinedBy(secretCollision, { invocation: { body } })).toEqual([]);
  });
});
