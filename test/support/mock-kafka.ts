import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { isJsonObject } from "../../src/model/json.ts";

const SCRIPT = fileURLToPath(new URL("mock-kafka.py", import.meta.url));
/** Debian's own Python comes first: its package is not seen by another one. */
const PYTHONS = ["/usr/bin/python3", "python3"];

/** A Python with librdkafka, or `undefined`: the tests that need a cluster are skipped then. */
export function kafkaPython(): string | undefined {
  return PYTHONS.find(
    (python) =>
      spawnSync(python, ["-c", "import confluent_kafka"], { stdio: "ignore" }).status === 0,
  );
}

export interface KafkaMessage {
  readonly key: string | null;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly partition: number;
}

export interface MockKafka extends AsyncDisposable {
  /** `127.0.0.1:port`, two of them. */
  readonly brokers: readonly string[];
  /** The first messages of a topic, as librdkafka reads them. */
  consume(topic: string, count: number): Promise<readonly KafkaMessage[]>;
}

/** A cluster of two brokers that speaks Kafka's protocol on this machine, and knows every topic. */
export async function startMockKafka(python: string): Promise<MockKafka> {
  const child = spawn(python, [SCRIPT], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error("The mock cluster ended.");
    return JSON.parse(value);
  };
  const ready = await next();
  const brokers = isJsonObject(ready) ? String(ready["brokers"]).split(",") : [];
  return {
    brokers,
    async consume(topic, count) {
      child.stdin.write(`${JSON.stringify({ consume: topic, count })}\n`);
      const messages = await next();
      // The script's own shape.
      return Array.isArray(messages) ? (messages as readonly KafkaMessage[]) : [];
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
