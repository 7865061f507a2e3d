import { describe, expect, it } from "vitest";
import { bodyDropped } from "../../../src/manifest/rules/body-dropped.ts";
import { headerProtected } from "../../../src/manifest/rules/header-protected.ts";
import { methodUnknown } from "../../../src/manifest/rules/method-unknown.ts";
import { publishImplicit } from "../../../src/manifest/rules/publish-implicit.ts";
import { urlInsecure } from "../../../src/manifest/rules/url-insecure.ts";
import { urlInvalid } from "../../../src/manifest/rules/url-invalid.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../../src/model/config.ts";
import { findingsOf, underlinedBy } from "../../support/checked-automation.ts";

const URL_AT = "invocationMethod.url";

function url(text: string) {
  return { invocation: { url: text } };
}

describe("url-invalid", () => {
  it.each([
    ["<SLACK_WEBHOOK_URL>", "<SLACK_WEBHOOK_URL>"],
    ["https://<YOUR-HOST>/in", "<YOUR-HOST>"],
    ["https://api.example.com/projects/{PROJECT_ID}/run", "{PROJECT_ID}"],
    ["YOUR_WEBHOOK_URL", "YOUR_WEBHOOK_URL"],
    ["SLACK_WEBHOOK_URL", "SLACK_WEBHOOK_URL"],
    ["https://YOUR_DOMAIN/in/{{ .run.id }}", "YOUR_DOMAIN"],
  ])("reports the placeholder in %s", (text, at) => {
    expect(underlinedBy(urlInvalid, url(text))).toEqual([`${URL_AT}: ${at}`]);
  });

  it("names the secret that a whole URL may be", () => {
    expect(findingsOf(urlInvalid, url("YOUR_SLACK_WEBHOOK_URL"))[0]?.hint).toContain(
      "{{ .secrets.SLACK_WEBHOOK_URL }}",
    );
  });

  it.each([
    ["/v1/runs", "begins with"],
    ["hooks.example.com/in", 'Write "https://hooks.example.com/in".'],
    ["hooks.example.com:8443/in", 'Write "https://hooks.example.com:8443/in".'],
    ["ftp://files.example.com/in", "begins with"],
    ["mailto:someone@example.com", "begins with"],
    ["file:///etc/passwd", "begins with"],
    ["javascript:alert(1)", "begins with"],
    ["https://", "begins with"],
  ])("reports %s", (text, hint) => {
    const [finding, ...others] = findingsOf(urlInvalid, url(text));

    expect(others).toEqual([]);
    expect(finding?.at).toBe(URL_AT);
    expect(finding?.hint).toContain(hint);
  });

  it("reports user information, but leaves a password to secret-literal", () => {
    expect(underlinedBy(urlInvalid, url("https://robot@api.example.com/in"))).toEqual([
      `${URL_AT}: api.example.com`,
    ]);
    expect(underlinedBy(urlInvalid, url("https://robot:hunter2hunter2@api.example.com"))).toEqual(
      [],
    );
  });

  it("holds no secret in its message", () => {
    const secret = "AbCdEfGhIjKlMnOpQrStUv12";
    const text = `hooks.slack.com/services/T01234567/B01234567/${secret}`;
    const [finding] = findingsOf(urlInvalid, url(text));

    expect(finding).toBeDefined();
    expect(JSON.stringify(finding)).not.toContain(secret);
  });

  it.each([
    "https://api.example.com/v1/{{ .event.context.entityIdentifier }}?a={b}",
    "{{ .secrets.SLACK_WEBHOOK_URL }}",
    "{{ .event.diff.after.properties.url }}",
    "https://{{ .event.diff.after.properties.host }}/in",
    "  https://api.example.com  ",
    "HTTPS://API.EXAMPLE.COM/V1",
    "https://api.example.com/in?type=EXTERNAL_ID",
    "https://api.example.com/{{{ a: 1 } | .a }}",
    "{{ .broken",
  ])("is silent on %s", (text) => {
    const expected = text.includes("{b}") ? [`${URL_AT}: {b}`] : [];

    expect(underlinedBy(urlInvalid, url(text))).toEqual(expected);
  });

  it("is silent on types that have no URL", () => {
    const invocation = { type: "GITHUB", org: "<ORG>", repo: "r", workflow: "w.yaml" };

    expect(underlinedBy(urlInvalid, { invocation })).toEqual([]);
  });
});

describe("url-insecure", () => {
  const allowHttp = { network: { ...DEFAULT_RUNTIME_CONFIG.network, allowHttp: true } };

  it.each(["http://api.example.com/in", " HTTP://api.example.com", "http://{{ .event.host }}/in"])(
    "reports %s",
    (text) => {
      const scheme = /http:/i.exec(text)?.[0];

      expect(underlinedBy(urlInsecure, url(text))).toEqual([`${URL_AT}: ${scheme}`]);
    },
  );

  it.each(["https://api.example.com?u=http://x", "{{ .secrets.URL }}", "http:", "httpx://a"])(
    "is silent on %s",
    (text) => {
      expect(underlinedBy(urlInsecure, url(text))).toEqual([]);
    },
  );

  it("is silent where http is allowed", () => {
    const parts = { ...url("http://api.example.com/in"), runtime: allowHttp };

    expect(underlinedBy(urlInsecure, parts)).toEqual([]);
  });
});

describe("method-unknown", () => {
  it.each([
    ["GETT", 'Did you mean "GET"?'],
    ["UPDATE", "Write one of these methods."],
    ["", "Write one of these methods."],
  ])("reports %j", (method, hint) => {
    const [finding] = findingsOf(methodUnknown, { invocation: { method } });

    expect(finding).toMatchObject({ at: "invocationMethod.method", hint });
  });

  it.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "post", "{{ .event.method }}"])(
    "is silent on %s",
    (method) => {
      expect(underlinedBy(methodUnknown, { invocation: { method } })).toEqual([]);
    },
  );
});

describe("body-dropped", () => {
  it.each(["GET", "HEAD", "get"])("reports a body on %s", (method) => {
    const parts = { invocation: { method, body: { a: 1 } } };

    expect(underlinedBy(bodyDropped, parts)).toEqual(["invocationMethod.body (key)"]);
  });

  it.each([
    { method: "DELETE", body: { a: 1 } },
    { body: { a: 1 } },
    { method: "GET", body: {} },
    { method: "GET" },
    { method: "{{ .event.method }}", body: { a: 1 } },
  ])("is silent on %o", (invocation) => {
    expect(underlinedBy(bodyDropped, { invocation })).toEqual([]);
  });
});

describe("header-protected", () => {
  it.each([
    "Host",
    "content-length",
    "Transfer-Encoding",
    "Connection",
    "Webhook-Signature",
    "webhook-id",
    "WEBHOOK_ID",
    "webhook-timestamp",
    "content_length",
    "Proxy-Authorization",
    "Keep-Alive",
    "TE",
    "Trailer",
    "Upgrade",
    "Expect",
    "Accept-Encoding",
    "HTTP2-Settings",
    "X-Port-Signature",
    "x-port-timestamp",
  ])("reports %s", (name) => {
    const parts = { invocation: { headers: { [name]: "x" } } };

    expect(findingsOf(headerProtected, parts)).toHaveLength(1);
  });

  it("reports a name that is no header", () => {
    const [finding] = findingsOf(headerProtected, { invocation: { headers: { "My Key:": "x" } } });

    expect(finding?.hint).toBe("Write: My-Key-");
  });

  it.each(["a\r\nX-Evil: 1", "a\nb", "a\u0000b", "{{ .run.id }}\n{{ .run.id }}"])(
    "reports the value %j",
    (value) => {
      const found = underlinedBy(headerProtected, { invocation: { headers: { "X-Id": value } } });

      expect(found).toEqual([
        `invocationMethod.headers.X-Id: ${/[\r\n\0]/.exec(value)?.[0] ?? "?"}`,
      ]);
    },
  );

  it.each([
    { "Content-Type": "application/json", Accept: "a\tb", RUN_ID: "{{ .run.id }}" },
    { "X-Id": "on a line of its own\n" },
    { "X-Id": "{{ .event.a\n  | tostring }}" },
    { "{{ .event.name }}": "x" },
    { Authorization: "Bearer {{ .secrets.TOKEN }}", "User-Agent": "ci" },
  ])("is silent on %o", (headers) => {
    expect(underlinedBy(headerProtected, { invocation: { headers } })).toEqual([]);
  });

  it("is silent on the same name in a body", () => {
    expect(underlinedBy(headerProtected, { invocation: { body: { host: "x" } } })).toEqual([]);
  });
});

describe("publish-implicit", () => {
  it("points at the identifier", () => {
    const [finding] = findingsOf(publishImplicit, { publish: "unsaid" });

    expect(finding).toMatchObject({ at: "identifier" });
    expect(finding?.hint).toContain("publish: true");
  });

  it("writes the key as JSON has it", () => {
    const parts = { publish: "unsaid", file: "automations/one.json" } as const;

    expect(findingsOf(publishImplicit, parts)[0]?.hint).toContain('"publish": true');
  });

  it.each([true, false])("is silent on %s", (publish) => {
    expect(underlinedBy(publishImplicit, { publish })).toEqual([]);
  });
});
