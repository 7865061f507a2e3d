import { isIP } from "node:net";
import type { Producer } from "@platformatic/kafka";
import type { KafkaTarget } from "../../model/kafka-url.ts";
import { formatKafkaUrl, parseKafkaUrl } from "../../model/kafka-url.ts";
import type { HttpCall, HttpClient, HttpErrorCode, HttpOutcome } from "../../ports/http-client.ts";
import { describeKafkaError } from "./kafka-error.ts";

type Library = typeof import("./kafka-library.ts");
type TextProducer = Producer<string, string, string, string>;

/** Part of an attempt, in milliseconds: a broker that is not there is known soon. */
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Sends requests to `kafka://…` URLs as messages, acknowledged by all replicas in sync: the body is
 * the value, the headers are headers but for `authorization`, which is the SASL login. What is
 * acknowledged is answered 200. Nothing is retried here.
 *
 * One connection a cluster and login, kept until it is closed. The client is loaded with the first
 * message.
 */
export function createKafkaClient(): HttpClient {
  const producers = new Map<string, TextProducer>();
  let closed = false;

  async function close(key: string): Promise<void> {
    const producer = producers.get(key);
    producers.delete(key);
    try {
      await producer?.close(true);
    } catch {
      // It is gone either way.
    }
  }

  return {
    async send(call) {
      const target = parseKafkaUrl(call.request.url);
      if (target === undefined || call.policy.operator !== true) {
        const message = "Messages are only sent to the brokers of the configuration.";
        return { kind: "error", code: "egress-refused", message };
      }
      if (closed) return { kind: "error", code: "aborted", message: "The client is closed." };
      const library = await import("./kafka-library.ts");
      const login = loginOf(call);
      const key = connectionKey(target, login);
      try {
        const producer = producers.get(key) ?? openProducer(library, target, login);
        producers.set(key, producer);
        const outcome = await produce(library, producer, target, call);
        // What is under way on it cannot be called back; another attempt starts anew.
        if (outcome.kind === "error" && !isAnswer(outcome.code)) void close(key);
        return outcome;
      } catch (error) {
        // What the library checks before it sends anything.
        return { kind: "error", ...describeKafkaError(error, target.brokers[0] ?? "") };
      }
    },
    async close() {
      closed = true;
      await Promise.all([...producers.keys()].map(close));
    },
  };
}

/** The broker is well, and other messages are under way to it. */
function isAnswer(code: HttpErrorCode): boolean {
  return code === "broker-refused" || code === "broker-failing";
}

interface Login {
  readonly username: string;
  readonly password: string;
}

const AUTHORIZATION = "authorization";

function loginOf({ request }: HttpCall): Login | undefined {
  const encoded = /^Basic (.+)$/.exec(request.headers[AUTHORIZATION] ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, "base64").toString();
  const colon = text.indexOf(":");
  return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function connectionKey(target: KafkaTarget, login: Login | undefined): string {
  const { key: _key, ...connection } = target;
  return JSON.stringify([formatKafkaUrl(connection), login]);
}

function openProducer(
  { Producer, ProduceAcks, stringSerializers }: Library,
  { brokers, tls, mechanism }: KafkaTarget,
  login: Login | undefined,
): TextProducer {
  const areNames = brokers.every((broker) => isIP(hostOf(broker)) === 0);
  return new Producer({
    clientId: "longshore",
    bootstrapBrokers: [...brokers],
    serializers: stringSerializers,
    acks: ProduceAcks.ALL,
    autocreateTopics: false,
    retries: 0,
    connectTimeout: CONNECT_TIMEOUT_MS,
    ...(tls ? { tls: {}, tlsServerName: areNames } : {}),
    ...(mechanism === undefined || login === undefined ? {} : { sasl: { mechanism, ...login } }),
  });
}

function hostOf(broker: string): string {
  return broker.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
}

async function produce(
  { ProduceAcks }: Library,
  producer: TextProducer,
  target: KafkaTarget,
  call: HttpCall,
): Promise<HttpOutcome> {
  const { request } = call;
  const host = target.brokers[0] ?? "";
  const headers = Object.entries(request.headers).filter(([name]) => name !== AUTHORIZATION);
  const sent = producer.send({
    acks: ProduceAcks.ALL,
    messages: [
      {
        topic: target.topic,
        ...(target.key === undefined ? {} : { key: target.key }),
        value: request.body ?? "",
        headers: Object.fromEntries(headers),
      },
    ],
  });
  const acknowledged = sent.then(
    (): HttpOutcome => ({
      kind: "response",
      response: { status: 200, headers: {}, body: new Uint8Array(), truncated: false },
    }),
    (error: unknown): HttpOutcome => ({ kind: "error", ...describeKafkaError(error, host) }),
  );
  return await unlessStopped(acknowledged, call, host);
}

/** The library knows neither a deadline for all of a call nor a way to stop one. */
async function unlessStopped(
  acknowledged: Promise<HttpOutcome>,
  { timeoutMs, signal }: HttpCall,
  host: string,
): Promise<HttpOutcome> {
  let stop = () => {};
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<HttpOutcome>((resolve) => {
    stop = () =>
      resolve({ kind: "error", code: "aborted", message: `The call of "${host}" was stopped.` });
    const late = `"${host}" did not acknowledge the message within ${timeoutMs / 1_000} s.`;
    timer = setTimeout(
      () => resolve({ kind: "error", code: "timeout", message: late }),
      Math.max(1, Math.ceil(timeoutMs)),
    );
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted === true) stop();
  });
  try {
    return await Promise.race([acknowledged, stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
