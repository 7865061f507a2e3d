import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KafkaConfig } from "../../src/model/config.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import { dispatchOne } from "../support/dispatch-one.ts";
import { catalogEvent, eventBody } from "../support/events.ts";
import { openJq } from "../support/jq.ts";
import type { MockKafka } from "../support/mock-kafka.ts";
import { kafkaPython, startMockKafka } from "../support/mock-kafka.ts";

const python = kafkaPython();
const skipped =
  python === undefined
    ? " (skipped: no Python has confluent_kafka, which Debian's package python3-confluent-kafka brings)"
    : "";

let jq: JqEngine & AsyncDisposable;
beforeAll(() => {
  jq = openJq();
});
afterAll(async () => {
  await jq[Symbol.asyncDispose]();
});

function kafkaAt(brokers: readonly string[], fields: Partial<KafkaConfig> = {}): KafkaConfig {
  return { brokers, topic: "catalog.runs", tls: false, ...fields };
}

const PAYLOAD = {
  type: "KAFKA",
  payload: { service: "{{ .event.context.entityIdentifier }}", text: "Größe ☃" },
} as const;

describe.skipIf(python === undefined)(`KAFKA, over the wire${skipped}`, () => {
  let cluster: MockKafka;
  beforeAll(async () => {
    cluster = await startMockKafka(python ?? "");
  });
  afterAll(async () => {
    await cluster?.[Symbol.asyncDispose]();
  });

  it("writes a message with the entity as its key and the delivery's id in its headers", async () => {
    const { run } = await dispatchOne({
      jq,
      invocation: PAYLOAD,
      runtime: { kafka: kafkaAt(cluster.brokers) },
    });
    const messages = await cluster.consume("catalog.runs", 1);

    expect(run).toMatchObject({
      outcome: "delivered",
      request: { method: "PRODUCE", body: '{"service":"checkout","text":"Größe ☃"}' },
      attempts: [{ number: 1, status: 200 }],
    });
    expect(run.request?.url).toMatch(/^kafka:\/\/127\.0\.0\.1:\d+\/catalog\.runs\?.*key=checkout/);
    expect(messages).toEqual([
      {
        key: "checkout",
        value: '{"service":"checkout","text":"Größe ☃"}',
        headers: {
          "content-type": "application/json",
          "idempotency-key": run.deliveryId,
          "webhook-id": run.deliveryId,
        },
        partition: expect.any(Number),
      },
    ]);
  });

  it("keeps the messages of one entity in one partition, many at once", async () => {
    const events = Array.from({ length: 40 }, (_, n) =>
      catalogEvent({
        identity: `event-${n}`,
        body: eventBody("entity-updated", { context: { entityIdentifier: `entity-${n % 4}` } }),
      }),
    );

    const { runs } = await dispatchOne({
      jq,
      invocation: { type: "KAFKA" },
      events,
      runtime: { kafka: kafkaAt(cluster.brokers, { topic: "many" }) },
    });
    const messages = await cluster.consume("many", 40);

    expect(new Set(runs.map(({ outcome }) => outcome))).toEqual(new Set(["delivered"]));
    expect(messages).toHaveLength(40);
    const partitions = new Map(messages.map(({ key, partition }) => [key, partition]));
    expect(messages.every(({ key, partition }) => partitions.get(key) === partition)).toBe(true);
    expect(JSON.parse(messages[0]?.value ?? "")).toMatchObject({ action: { identifier: "one" } });
  });
});

describe("KAFKA", () => {
  it("tries again where no broker is there, and says so", async () => {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    server.close();
    await once(server, "close");

    const { run } = await dispatchOne({
      jq,
      invocation: PAYLOAD,
      runtime: {
        kafka: kafkaAt([`127.0.0.1:${port}`]),
        delivery: { attempts: 2, delaysMs: [0, 1_000], totalMs: 300_000 },
      },
    });

    expect(run).toMatchObject({
      outcome: "dead",
      attempts: [{ error: { code: "connect-failed" } }, { error: { code: "connect-failed" } }],
      error: { code: "connect-failed" },
    });
    expect(run.error?.message).toContain(
      `PRODUCE kafka://127.0.0.1:${port}/catalog.runs failed: "127.0.0.1:${port}" refused the connection`,
    );
  });

  it("does not wait for a broker that says nothing", async () => {
    const silent = createServer(() => undefined);
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : 0;

    const { run } = await dispatchOne({
      jq,
      invocation: PAYLOAD,
      runtime: {
        kafka: kafkaAt([`127.0.0.1:${port}`]),
        delivery: { attempts: 1, delaysMs: [0], totalMs: 300_000, timeoutMs: 300 },
      },
    });
    silent.close();

    expect(run).toMatchObject({ outcome: "dead", error: { code: "timeout" } });
  });

  it("needs its password where it logs in", async () => {
    const { run } = await dispatchOne({
      jq,
      invocation: PAYLOAD,
      runtime: {
        kafka: kafkaAt(["127.0.0.1:9"], { sasl: { mechanism: "PLAIN", username: "longshore" } }),
      },
    });

    expect(run).toMatchObject({
      outcome: "failed",
      attempts: [],
      error: {
        code: "secret-missing",
        message:
          'The broker\'s user "longshore" logs in with LONGSHORE_KAFKA_PASSWORD, which is not in the environment. Set it in the step that dispatches.',
      },
    });
  });

  it("renders in a dry run, with the run's entity as the key", async () => {
    const { run } = await dispatchOne({
      jq,
      invocation: { type: "KAFKA", payload: ["{{ .secrets.KEY }}"] },
      events: [catalogEvent({ body: eventBody("run-updated") })],
      secrets: { KEY: "0123456789" },
      dryRun: true,
      runtime: {
        kafka: kafkaAt(["b1.example.test:9093", "b2.example.test:9093"], {
          tls: true,
          sasl: { mechanism: "SCRAM-SHA-512", username: "longshore" },
        }),
      },
    });

    expect(run).toMatchObject({
      outcome: "rendered",
      request: {
        method: "PRODUCE",
        url: "kafka://b1.example.test:9093/catalog.runs?broker=b2.example.test%3A9093&key=checkout&tls=true&sasl=SCRAM-SHA-512",
        body: '["***"]',
      },
    });
  });

  it("sends no secret that is bound to another host than every broker's", async () => {
    const { run } = await dispatchOne({
      jq,
      invocation: { type: "KAFKA", payload: ["{{ .secrets.KEY }}"] },
      secrets: { KEY: "0123456789" },
      dryRun: true,
      runtime: {
        kafka: kafkaAt(["b1.example.test:9093", "b2.example.test:9093"]),
        secrets: { KEY: { hosts: ["b1.example.test"] } },
      },
    });

    expect(run).toMatchObject({ outcome: "failed", error: { code: "secret-host" } });
  });
});
