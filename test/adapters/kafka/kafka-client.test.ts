import { once } from "node:events";
import type { Socket } from "node:net";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { createKafkaClient } from "../../../src/adapters/kafka/kafka-client.ts";
import { describeKafkaError } from "../../../src/adapters/kafka/kafka-error.ts";
import { formatKafkaUrl } from "../../../src/model/kafka-url.ts";
import { OPERATOR_POLICY } from "../../../src/model/operator-policy.ts";
import type { HttpCall } from "../../../src/ports/http-client.ts";
import { kafkaPython, startMockKafka } from "../../support/mock-kafka.ts";

function call(brokers: readonly string[], overrides: Partial<HttpCall> = {}): HttpCall {
  const url = formatKafkaUrl({ brokers, topic: "runs", key: "k", tls: false });
  return {
    request: { method: "PRODUCE", url, headers: { "webhook-id": "msg_1" }, body: "{}" },
    policy: OPERATOR_POLICY,
    timeoutMs: 5_000,
    maxResponseBytes: 0,
    ...overrides,
  };
}

const NOWHERE = ["broker.invalid:9092"];
const python = kafkaPython();

describe("createKafkaClient", () => {
  it("sends nothing to brokers that are not the operator's, or to no broker at all", async () => {
    const client = createKafkaClient();
    const guarded = { allowHttp: true, allowPrivate: ["127.0.0.0/8"] };
    const request = { method: "POST", url: "https://x.test/", headers: {} };

    expect(await client.send(call(NOWHERE, { policy: guarded }))).toMatchObject({
      code: "egress-refused",
    });
    expect(await client.send(call(NOWHERE, { request }))).toMatchObject({ code: "egress-refused" });
    await client.close();
  });

  it("sends nothing once it is closed", async () => {
    const client = createKafkaClient();
    await client.close();
    await client.close();

    expect(await client.send(call(NOWHERE))).toMatchObject({ code: "aborted" });
  });

  it("says that a broker has no address", async () => {
    const client = createKafkaClient();
    const outcome = await client.send(call(NOWHERE));
    await client.close();

    expect(outcome).toMatchObject({
      code: "dns-failed",
      message: expect.stringContaining('"broker.invalid:9092"'),
    });
  });

  it("stops waiting for a broker when the process is asked to stop", async () => {
    const controller = new AbortController();
    const sockets: Socket[] = [];
    const silent = createServer((socket) => {
      sockets.push(socket);
      controller.abort();
    });
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : 0;
    const client = createKafkaClient();

    const outcome = await client.send(call([`127.0.0.1:${port}`], { signal: controller.signal }));
    await client.close();
    for (const socket of sockets) socket.destroy();
    silent.close();

    expect(outcome).toMatchObject({ kind: "error", code: "aborted" });
  });

  it.skipIf(python === undefined)(
    `survives brokers that go away${python === undefined ? " (skipped: no Python has confluent_kafka)" : ""}`,
    async () => {
      const cluster = await startMockKafka(python ?? "");
      const client = createKafkaClient();
      const before = await client.send(call(cluster.brokers));
      await cluster[Symbol.asyncDispose]();
      const after = await client.send(call(cluster.brokers));
      await client.close();

      expect(before).toMatchObject({ kind: "response", response: { status: 200 } });
      expect(after).toMatchObject({
        kind: "error",
        code: expect.stringMatching(/^connect(?:ion-reset|-failed)$/),
      });
    },
  );
});

describe("describeKafkaError", () => {
  /** As the library makes them: a code, and what it knows. */
  const error = (members: object, cause?: Error) =>
    Object.assign(new Error("library", cause === undefined ? {} : { cause }), members);
  const answer = (apiId: string, canRetry: boolean) =>
    new AggregateError([error({ code: "PLT_KFK_PROTOCOL", apiId, canRetry })], "produce failed");

  it.each([
    [answer("TOPIC_AUTHORIZATION_FAILED", false), "broker-refused", "TOPIC_AUTHORIZATION_FAILED"],
    [answer("NOT_ENOUGH_REPLICAS", true), "broker-failing", "NOT_ENOUGH_REPLICAS"],
    [
      error({ code: "PLT_KFK_NETWORK" }, error({ code: "PLT_KFK_AUTHENTICATION" })),
      "broker-refused",
      "refused the login",
    ],
    [
      error({ code: "PLT_KFK_NETWORK" }, error({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })),
      "tls-failed",
      "no connection that can be trusted",
    ],
    [error({ code: "PLT_KFK_NETWORK", canRetry: true }), "connection-reset", "closed"],
    [error({ code: "PLT_KFK_USER", canRetry: false }), "broker-refused", "could not be sent"],
    ["no error", "connection-reset", "closed"],
  ])("tells what went wrong: %s", (thrown, code, says) => {
    expect(describeKafkaError(thrown, "b:1")).toMatchObject({
      code,
      message: expect.stringContaining(says),
    });
  });
});
