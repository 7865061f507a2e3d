import { describe, expect, it } from "vitest";
import { hostMatches, isOneSecret, urlTarget } from "../../src/model/invocation-url.ts";

describe("urlTarget", () => {
  it.each([
    ["https://Hooks.Example.com/in", "https", "hooks.example.com", ""],
    ["http://hooks.example.com.:8080/{{ .run.id }}", "http", "hooks.example.com", "8080"],
    [" https://hooks.example.com?x={{ .run.id }} ", "https", "hooks.example.com", ""],
    ["https://hooks.example.com#{{ .run.id }}", "https", "hooks.example.com", ""],
    ["https:\\\\hooks.example.com\\{{ .run.id }}", "https", "hooks.example.com", ""],
    ["https://2130706433/in", "https", "127.0.0.1", ""],
    ["https://[::ffff:7f00:1]/in", "https", "[::ffff:7f00:1]", ""],
    ["https://bücher.example/in", "https", "xn--bcher-kva.example", ""],
  ])("reads the host of %s", (url, scheme, host, port) => {
    expect(urlTarget(url)).toEqual({ kind: "literal", scheme, host, port, hasUserInfo: false });
  });

  it("sees user information", () => {
    expect(urlTarget("https://a:b@hooks.example.com/")).toMatchObject({
      host: "hooks.example.com",
      hasUserInfo: true,
    });
  });

  it.each(["{{ .secrets.HOOK }}", ' {{ .secrets["HOOK"] }} ', "{{ .secrets.HOOK}}"])(
    "takes %s for a secret",
    (url) => {
      expect(urlTarget(url)).toEqual({ kind: "secret", name: "HOOK" });
    },
  );

  it.each([
    "{{ .event.url }}",
    "{{ .secrets.A + .secrets.B }}",
    "{{ .secrets.A // .event.url }}",
    "{{ .secrets.A }}{{ .run.id }}",
    "https://{{ .event.host }}/in",
    "https://api.{{ .event.zone }}.example.com/in",
    "https://hooks.example.com{{ .event.path }}",
    "https://hooks.example.com:{{ .event.port }}/in",
    "https://{{ .event.user }}@hooks.example.com/in",
    "https:/{{ .event.host }}/in",
    "https:///{{ .event.host }}/in",
    "https:\\\\{{ .event.host }}/in",
    "https:/\t/{{ .event.host }}/in",
    "ht\ntps://{{ .event.host }}/in",
    "{{ .event.scheme }}://hooks.example.com/in",
  ])("takes the host of %s for templated", (url) => {
    expect(urlTarget(url).kind).toBe("templated");
  });

  it("names the expressions that make the host, and no others", () => {
    expect(urlTarget("https://{{ .event.host }}/{{ .run.id }}")).toEqual({
      kind: "templated",
      expressions: [" .event.host "],
    });
  });

  it.each(["", "/in", "hooks.example.com/in", "ftp://example.com", "https://", "{{ .a", "a b"])(
    "calls %j invalid",
    (url) => {
      expect(urlTarget(url).kind).toBe("invalid");
    },
  );
});

describe("isOneSecret", () => {
  it.each([".secrets.A", ' .secrets["A"] ', '.secrets."A"'])("holds for %s", (expression) => {
    expect(isOneSecret(expression)).toBe(true);
  });

  it.each([
    ".secrets.A | @uri",
    ".secrets",
    ".event.secrets.A",
    ".secrets.A.b",
    '"\\(.secrets.A)"',
  ])("does not hold for %s", (expression) => {
    expect(isOneSecret(expression)).toBe(false);
  });
});

describe("hostMatches", () => {
  it.each([
    ["hooks.example.com", "hooks.example.com", true],
    ["Hooks.Example.com.", "hooks.example.com", true],
    ["a.example.com", "*.example.com", true],
    ["a.b.example.com", "*.example.com", true],
    ["example.com", "*.example.com", false],
    ["badexample.com", "*.example.com", false],
    ["example.com.evil.test", "example.com", false],
    ["anything.test", "*", true],
  ])("%s against %s is %s", (host, pattern, expected) => {
    expect(hostMatches(host, pattern)).toBe(expected);
  });
});
