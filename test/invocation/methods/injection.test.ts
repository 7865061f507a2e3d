import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateContext } from "../../../src/invocation/context.ts";
import type { MethodResult } from "../../../src/invocation/method.ts";
import { prepareWebhook } from "../../../src/invocation/methods/webhook.ts";
import { runIds } from "../../../src/invocation/run-ids.ts";
import type { WebhookInvocation } from "../../../src/model/automation.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../../src/model/config.ts";
import { NO_SERVICES } from "../../support/services.ts";

/** Text that an event may hold, made of what has a meaning in URLs, headers and JSON. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."/\\.@:?#%&=;\"'{}[]<>| \t\r\n\0\u007f\u2028"),
      fc.constantFrom("..", "%2e", "%2E%2e", "%0d%0a", "//", "x-evil: 1", "\ud800", "é", "a1"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function prepared(invocation: Omit<WebhookInvocation, "type">, value: string): MethodResult {
  return prepareWebhook(
    { type: "WEBHOOK", ...invocation },
    {
      render: {
        outcomes: new Map([[" .x ", { kind: "value", value }]]),
        onError: "fail",
      },
      context: templateContext({
        event: {
          identity: "e",
          type: "ENTITY_CREATED",
          resource: "entity",
          target: "service",
          body: {},
        },
        automation: "notify",
        runId: "r_1",
        startedAt: 0,
      }),
      secrets: ["TOKEN"],
      runtime: DEFAULT_RUNTIME_CONFIG,
      ids: runIds({ repository: "", event: "e", automation: "notify" }),
      endpoints: NO_SERVICES.endpoints,
      repositories: NO_SERVICES.repositories,
    },
  );
}

describe("text from an event", () => {
  it("cannot leave the host, the path or the line of a URL", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const result = prepared({ url: "https://h.test/items/{{ .x }}/end?k={{ .x }}" }, text);

        if (result.kind === "failed") return;
        const url = new URL(result.request.url);
        expect(url.origin).toBe("https://h.test");
        expect(url.pathname.startsWith("/items/")).toBe(true);
        expect(result.request.url).toMatch(/^[\x21-\x7e]+$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("cannot take a secret to a host of its choice", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const result = prepared({ url: "https://h.test{{ .x }}" }, text);

        expect(result.kind).toBe("failed");
      }),
    );
  });

  it("cannot begin a new header", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const result = prepared(
          { url: "https://h.test/", headers: { "x-a": "v {{ .x }}", "x-{{ .x }}": "v" } },
          text,
        );

        if (result.kind === "failed") return;
        for (const [name, value] of Object.entries(result.request.headers)) {
          expect(name).toMatch(/^[\w!#$%&'*+.^`|~-]+$/);
          expect(value).not.toMatch(/[\r\n\0]/);
        }
      }),
    );
  });

  it("cannot leave its string in a body", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const result = prepared(
          { url: "https://h.test/", body: { a: "{{ .x }}", b: ["pre {{ .x }}"] } },
          text,
        );

        expect(result.kind === "request" && JSON.parse(result.request.body ?? "")).toEqual({
          a: text,
          b: [`pre ${text}`],
        });
      }),
    );
  });
});
