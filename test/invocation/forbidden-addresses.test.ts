import { readFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import { createBreaker } from "../../src/delivery/breaker.ts";
import { createCallSlots } from "../../src/delivery/call-slots.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { prepareInvocation } from "../../src/invocation/prepare.ts";
import { runIds } from "../../src/invocation/run-ids.ts";
import type { RuntimeConfig } from "../../src/model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { RunError } from "../../src/model/run.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import type { ConnectionAttempts } from "../support/connection-attempts.ts";
import { watchConnections } from "../support/connection-attempts.ts";
import { catalogEvent, eventBody } from "../support/events.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { openJq } from "../support/jq.ts";
import { createRecordingLogger } from "../support/recording-logger.ts";
import { NO_SERVICES } from "../support/services.ts";
import type { WebhookServer } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

interface Forbidden {
  /** `PORT` is where a receiver listens. */
  readonly url: string;
  readonly is: string;
  /** What its name resolves to. */
  readonly addresses?: readonly string[];
}

const FORBIDDEN: readonly Forbidden[] = JSON.parse(
  readFileSync(new URL("../fixtures/forbidden-addresses.json", import.meta.url), "utf8"),
);

let jq: JqEngine & AsyncDisposable;
let receiver: WebhookServer;
let connections: ConnectionAttempts;
beforeAll(async () => {
  jq = openJq();
  receiver = await startWebhookServer();
  connections = watchConnections();
});
afterAll(async () => {
  connections[Symbol.dispose]();
  await receiver[Symbol.asyncDispose]();
  await jq[Symbol.asyncDispose]();
});

interface Setup {
  /** Whether the URL comes from the event instead of the definition. */
  readonly fromEvent?: boolean;
  readonly allowPrivate?: readonly string[];
  readonly lookup?: LookupFunction;
}

/** A webhook from its definition to its ending. */
async function call(url: string, setup: Setup = {}) {
  const runtime: RuntimeConfig = {
    ...DEFAULT_RUNTIME_CONFIG,
    // A network that is allowed opens no other one.
    network: { allowHttp: true, allowPrivate: setup.allowPrivate ?? ["10.99.0.0/16"] },
    delivery: { ...DEFAULT_RUNTIME_CONFIG.delivery, attempts: 3 },
  };
  const clock = createFakeClock();
  const logger = createRecordingLogger();
  const http = createUndiciHttpClient(setup.lookup === undefined ? {} : { lookup: setup.lookup });
  const before = connections.addresses.length;
  try {
    const prepared = await prepareInvocation(
      {
        automation: {
          identifier: "a",
          trigger: {
            type: "automation",
            event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
          },
          invocationMethod: {
            type: "WEBHOOK",
            agent: true,
            url: setup.fromEvent === true ? "{{ .event.url }}" : url,
          },
        },
        event: catalogEvent({ body: eventBody("entity-updated", { url }) }),
        runtime,
        ids: runIds({ repository: "", event: "e", automation: "a" }),
      },
      { jq, clock, secrets: { read: () => undefined }, ...NO_SERVICES },
    );
    const ended =
      prepared.kind === "failed"
        ? ({ outcome: "failed", attempts: [], error: prepared.error } as const)
        : await deliver(
            { ...prepared, config: runtime.delivery },
            {
              http,
              clock,
              logger,
              seal: async () => ({ kind: "ok", headers: {} }),
              breaker: createBreaker(clock),
              slots: createCallSlots(),
            },
          );
    return { ...ended, connected: connections.addresses.slice(before) };
  } finally {
    await http.close();
  }
}

function errorOf(ended: Awaited<ReturnType<typeof call>>): RunError | undefined {
  return ended.outcome === "delivered" ? undefined : ended.error;
}

/** Answers each question with the next list of addresses; the last one repeats. */
function lookupOf(...answers: readonly (readonly string[])[]): {
  readonly lookup: LookupFunction;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const lookup: LookupFunction = (hostname, _options, callback) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    callback(
      null,
      answer.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return { lookup, asked };
}

describe("a forbidden address", () => {
  it.each(FORBIDDEN)("is not connected to: $is, $url", async ({ url, addresses = [] }) => {
    const target = url.replace("PORT", String(receiver.port));
    const { lookup } = lookupOf(addresses);

    for (const fromEvent of [false, true]) {
      const ended = await call(target, { fromEvent, lookup });

      expect(ended).toMatchObject({ outcome: "failed", attempts: [], connected: [] });
      // What the URL's parser does not take for an address is no URL at all.
      expect(["egress-refused", "template-failed"]).toContain(errorOf(ended)?.code);
    }
    expect(receiver.connections()).toBe(0);
  });

  it("is one of more than forty spellings, each once", () => {
    expect(new Set(FORBIDDEN.map(({ url }) => url)).size).toBe(FORBIDDEN.length);
    expect(FORBIDDEN.length).toBeGreaterThan(40);
  });

  it("is refused with the network that it is in", async () => {
    const ended = await call(`http://0x7f.1:${receiver.port}/`);

    expect(errorOf(ended)).toEqual({
      code: "egress-refused",
      message:
        'The address "127.0.0.1" is not public (loopback); it is only called with "agent: true" and its network in "network.allowPrivate" in longshore.yaml.',
      path: "invocationMethod.url",
    });
  });

  it("is not connected to where a redirect points to it", async () => {
    await using redirecting = await startWebhookServer({
      answers: FORBIDDEN.map(({ url }) => ({
        status: 307,
        headers: { location: encodeURI(url.replace("PORT", String(receiver.port)).trim()) },
      })),
    });

    for (const _ of FORBIDDEN) {
      const ended = await call(redirecting.url, { allowPrivate: ["127.0.0.1/32"] });

      expect(ended).toMatchObject({ outcome: "dead", attempts: [{ status: 307 }] });
      expect(ended.connected.length).toBeLessThan(2);
    }
    expect(receiver.connections()).toBe(0);
  });

  it("is not connected to by a name that was an allowed one when it was checked", async () => {
    await using allowed = await startWebhookServer();
    const { lookup, asked } = lookupOf(["127.0.0.1"], ["169.254.169.254"]);

    const ended = await call(`http://rebind.example.test:${allowed.port}/`, {
      lookup,
      allowPrivate: ["127.0.0.1/32"],
    });

    expect(ended).toMatchObject({ outcome: "delivered", connected: ["127.0.0.1"] });
    expect(asked).toHaveLength(1);
  });

  it("is not connected to by a name that becomes one between two attempts", async () => {
    await using allowed = await startWebhookServer({ answers: ["drop-reply"] });
    const { lookup, asked } = lookupOf(["127.0.0.1"], ["127.0.0.1", "169.254.169.254"]);

    const ended = await call(`http://rebind.example.test:${allowed.port}/`, {
      lookup,
      allowPrivate: ["127.0.0.1/32"],
    });

    expect(ended).toMatchObject({
      outcome: "dead",
      attempts: [{ error: { code: "connection-reset" } }],
      error: { code: "egress-refused" },
      connected: ["127.0.0.1"],
    });
    expect(asked).toHaveLength(2);
  });
});

describe("an allowed address", () => {
  it.each([
    ["127.0.0.1", "127.0.0.1/32"],
    ["2130706433", "127.0.0.1/32"],
    ["[::ffff:127.0.0.1]", "127.0.0.1/32"],
  ])("is connected to as it was judged: %s in %s", async (host, cidr) => {
    await using allowed = await startWebhookServer();

    const ended = await call(`http://${host}:${allowed.port}/`, { allowPrivate: [cidr] });

    expect(ended.outcome).toBe("delivered");
    expect(ended.connected).toHaveLength(1);
    expect(allowed.requests).toHaveLength(1);
  });
});
