import type { SaslMechanism } from "./config.ts";

/** Where a Kafka message goes. */
export interface KafkaTarget {
  /** `host:port`, one or more. */
  readonly brokers: readonly string[];
  readonly topic: string;
  /** Picks the partition: messages of one key keep their order. */
  readonly key?: string;
  readonly tls: boolean;
  readonly mechanism?: SaslMechanism;
}

/**
 * A target as a URL, so that a message is shown, recorded and sent as any other request:
 * `kafka://broker:9092/topic?broker=other:9092&key=billing&tls=true`.
 */
export function formatKafkaUrl(target: KafkaTarget): string {
  const [first = "", ...others] = target.brokers;
  const query = new URLSearchParams();
  for (const broker of others) query.append("broker", broker);
  if (target.key !== undefined) query.set("key", target.key.toWellFormed());
  query.set("tls", String(target.tls));
  if (target.mechanism !== undefined) query.set("sasl", target.mechanism);
  return `kafka://${first}/${encodeURIComponent(target.topic)}?${query.toString()}`;
}

/** The target of a URL that {@link formatKafkaUrl} made; `undefined` for any other text. */
export function parseKafkaUrl(text: string): KafkaTarget | undefined {
  if (!text.startsWith("kafka://") || !URL.canParse(text)) return undefined;
  const { host, pathname, searchParams } = new URL(text);
  const key = searchParams.get("key");
  const mechanism = MECHANISMS.find((one) => one === searchParams.get("sasl"));
  return {
    brokers: [host, ...searchParams.getAll("broker")],
    topic: decodeURIComponent(pathname.slice(1)),
    ...(key === null ? {} : { key }),
    tls: searchParams.get("tls") === "true",
    ...(mechanism === undefined ? {} : { mechanism }),
  };
}

const MECHANISMS: readonly SaslMechanism[] = ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"];
