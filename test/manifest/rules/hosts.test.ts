import { describe, expect, it } from "vitest";
import { hostNotAllowed } from "../../../src/manifest/rules/host-not-allowed.ts";
import { hostPrivate } from "../../../src/manifest/rules/host-private.ts";
import { hostTemplated } from "../../../src/manifest/rules/host-templated.ts";
import { underlinedBy } from "../../support/checked-automation.ts";

const AT = "invocationMethod.url";

describe("host-private", () => {
  it.each([
    ["https://localhost/in", "localhost"],
    ["https://LOCALHOST:8443/in", "LOCALHOST"],
    ["https://api.localhost./in", "api.localhost."],
    ["https://printer.local/in", "printer.local"],
    ["https://metadata.google.internal/computeMetadata", "metadata.google.internal"],
    ["https://jenkins/job", "jenkins"],
    ["https://127.0.0.1/in", "127.0.0.1"],
    ["https://127.1/in", "127.1"],
    ["https://2130706433/in", "2130706433"],
    ["https://0x7f.0.0.1/in", "0x7f.0.0.1"],
    ["https://0x7f000001/in", "0x7f000001"],
    ["https://0177.0.0.1/in", "0177.0.0.1"],
    ["https://0.0.0.0/in", "0.0.0.0"],
    ["https://10.1.2.3/in", "10.1.2.3"],
    ["https://172.16.0.1/in", "172.16.0.1"],
    ["https://192.168.1.1:9000/in", "192.168.1.1"],
    ["https://169.254.169.254/latest/meta-data", "169.254.169.254"],
    ["https://168.63.129.16/", "168.63.129.16"],
    ["https://100.64.0.1/in", "100.64.0.1"],
    ["https://[::1]/in", "[::1]"],
    ["https://[::ffff:10.0.0.1]:443/in", "[::ffff:10.0.0.1]"],
    ["https://[fd00:ec2::254]/latest", "[fd00:ec2::254]"],
    ["https://[fe80::1]/in", "[fe80::1]"],
    ["https://[64:ff9b::7f00:1]/in", "[64:ff9b::7f00:1]"],
    ["https://robot:pw@10.0.0.1/in", "10.0.0.1"],
    ["https://10.0.0.1/{{ .run.id }}", "10.0.0.1"],
  ])("reports %s", (url, host) => {
    expect(underlinedBy(hostPrivate, { invocation: { url } })).toEqual([`${AT}: ${host}`]);
  });

  it.each([
    "https://api.example.com/in",
    "https://8.8.8.8/in",
    "https://[2001:4860:4860::8888]/in",
    "https://172.32.0.1/in",
    "https://internal.example.com/in",
    "https://localhost.example.com/in",
    "https://local.dev/in",
    "https://YOUR_HOST/in",
    "https://{{ .event.host }}/in",
    "{{ .secrets.URL }}",
    "10.0.0.1/in",
  ])("is silent on %s", (url) => {
    expect(underlinedBy(hostPrivate, { invocation: { url } })).toEqual([]);
  });

  const runtime = { network: { allowHttp: false, allowPrivate: ["10.0.0.0/8"] } };

  it("lets an agent reach the networks that are allowed, and names it may resolve there", () => {
    const call = (url: string, agent: boolean | string) =>
      underlinedBy(hostPrivate, { invocation: { url, agent }, runtime });

    expect(call("https://10.1.2.3/in", true)).toEqual([]);
    expect(call("https://ci.internal/in", true)).toEqual([]);
    expect(call("https://10.1.2.3/in", "{{ .event.agent }}")).toEqual([]);
    expect(call("https://10.1.2.3/in", false)).toHaveLength(1);
    expect(call("https://192.168.1.1/in", true)).toHaveLength(1);
  });
});

describe("host-not-allowed", () => {
  const runtime = { egress: { allow: ["hooks.slack.com", "*.example.com"] } };
  const call = (url: string, more: object = { runtime }) =>
    underlinedBy(hostNotAllowed, { invocation: { url }, ...more });

  it.each([
    ["https://evil.test/in", "evil.test"],
    ["https://example.com/in", "example.com"],
    ["https://hooks.slack.com.evil.test/in", "hooks.slack.com.evil.test"],
    ["https://hooks.slack.com@evil.test/in", "evil.test"],
  ])("reports %s", (url, host) => {
    expect(call(url)).toEqual([`${AT}: ${host}`]);
  });

  it.each([
    "https://hooks.slack.com/services/x",
    "https://HOOKS.slack.com.:443/x",
    "https://a.b.example.com/in",
    "https://{{ .event.host }}/in",
    "{{ .secrets.URL }}",
    "not a url",
  ])("is silent on %s", (url) => {
    expect(call(url)).toEqual([]);
  });

  it("is silent where no list is set, and allows nothing where it is empty", () => {
    expect(call("https://evil.test/in", {})).toEqual([]);
    expect(call("https://evil.test/in", { runtime: { egress: { allow: [] } } })).toHaveLength(1);
  });
});

describe("host-templated", () => {
  it.each([
    "{{ .event.diff.after.properties.url }}",
    "https://{{ .event.diff.after.properties.host }}/in",
    "https://hooks.example.com{{ .event.path }}",
    "https:///{{ .event.host }}/in",
    "https:\\\\{{ .event.host }}/in",
    "{{ .event.scheme }}://hooks.example.com/in",
    "https://{{ .event.user }}@hooks.example.com/in",
  ])("reports %s", (url) => {
    expect(underlinedBy(hostTemplated, { invocation: { url } })).toEqual([AT]);
  });

  it.each([
    "https://hooks.example.com/{{ .run.id }}",
    "https://hooks.example.com?id={{ .run.id }}",
    "{{ .secrets.SLACK_WEBHOOK_URL }}",
    "{{ .secrets.BASE_URL }}/in/{{ .run.id }}",
    "https://hooks.example.com/in",
  ])("is silent on %s", (url) => {
    expect(underlinedBy(hostTemplated, { invocation: { url } })).toEqual([]);
  });

  it("is silent where the hosts are listed", () => {
    const runtime = { egress: { allow: ["*.example.com"] } };
    const parts = { invocation: { url: "https://{{ .event.host }}/in" }, runtime };

    expect(underlinedBy(hostTemplated, parts)).toEqual([]);
  });
});
