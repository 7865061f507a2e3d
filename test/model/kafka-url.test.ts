import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KafkaTarget } from "../../src/model/kafka-url.ts";
import { formatKafkaUrl, parseKafkaUrl } from "../../src/model/kafka-url.ts";

const broker = fc
  .tuple(fc.constantFrom("b1", "B-2.example.test", "10.0.0.1", "[::1]"), fc.nat(65_535))
  .map(([host, port]) => `${host}:${port}`);

const target: fc.Arbitrary<KafkaTarget> = fc.record(
  {
    brokers: fc.array(broker, { minLength: 1, maxLength: 4 }),
    topic: fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,40}$/),
    key: fc.string({ unit: "grapheme" }),
    tls: fc.boolean(),
    mechanism: fc.constantFrom(
      "PLAIN" as const,
      "SCRAM-SHA-256" as const,
      "SCRAM-SHA-512" as const,
    ),
  },
  { requiredKeys: ["brokers", "topic", "tls"] },
);

describe("a Kafka URL", () => {
  it("names the first broker as its host and the topic as its path", () => {
    const url = formatKafkaUrl({
      brokers: ["one:9092", "two:9092"],
      topic: "catalog.runs",
      key: "a&b",
      tls: false,
    });

    expect(url).toBe("kafka://one:9092/catalog.runs?broker=two%3A9092&key=a%26b&tls=false");
    expect(new URL(url).host).toBe("one:9092");
  });

  it("gives back the target it was made of", () => {
    fc.assert(
      fc.property(target, (one) => {
        expect(parseKafkaUrl(formatKafkaUrl(one))).toEqual(one);
      }),
    );
  });

  it.each(["https://one/topic", "kafka:", "", "kafka//x"])("is not %j", (text) => {
    expect(parseKafkaUrl(text)).toBeUndefined();
  });
});
