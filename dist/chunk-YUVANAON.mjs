import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  formatKafkaUrl,
  parseKafkaUrl
} from "./chunk-IID7RRQU.mjs";
import {
  describeHttpError
} from "./chunk-MB7WIR3F.mjs";
import {
  JQ_WASM_VERSION
} from "./chunk-QCND2XYE.mjs";

// src/adapters/jq/describe-ready.ts
var WAY_TEXTS = {
  suspended: "programs stay alive, suspended between two events (JSPI)",
  blocked: "programs stay alive, each blocking its thread between two events",
  batched: "every batch of events compiles its program anew",
  plain: "every batch of events compiles its program anew, by the package's public interface alone"
};
function describeReady({ way, refused, threads }) {
  let reasons = refused.map((one) => ` Not ${one.way}: ${one.reason}.`).join("");
  return `jq-wasm ${JQ_WASM_VERSION}: ${WAY_TEXTS[way]}; threads at most: ${threads}.${reasons}`;
}

// src/adapters/kafka/kafka-client.ts
import { isIP } from "node:net";

// src/adapters/kafka/kafka-error.ts
function describeKafkaError(error, host) {
  let all = gathered(error);
  if (all.some(({ name }) => name === "PLT_KFK_AUTHENTICATION"))
    return { code: "broker-refused", message: `"${host}" refused the login.` };
  let answer = all.find((one) => one.apiId !== void 0);
  if (answer?.apiId !== void 0) {
    let message = `"${host}" answered ${answer.apiId}.`;
    return { code: answer.canRetry ? "broker-failing" : "broker-refused", message };
  }
  let system = all.find(({ name }) => name !== void 0 && !name.startsWith("PLT_KFK_"));
  if (system !== void 0) {
    let { code, message } = describeHttpError(system.error, host);
    return { code, message };
  }
  if (all.some(({ error: one }) => /timed out/i.test(one.message)))
    return { code: "timeout", message: `"${host}" did not answer in time.` };
  let canRetry = all.every((one) => one.canRetry);
  return {
    code: canRetry ? "connection-reset" : "broker-refused",
    message: canRetry ? `"${host}" closed the connection before it answered.` : `"${host}" could not be sent the message (${all[0]?.name ?? "unknown reason"}).`
  };
}
var MAX_ERRORS = 50;
function gathered(error) {
  let found = [], open = [error];
  for (; open.length > 0 && found.length < MAX_ERRORS; ) {
    let one = open.shift();
    one instanceof Error && (found.push({
      error: one,
      name: textOf(one, "code"),
      apiId: textOf(one, "apiId"),
      canRetry: !("canRetry" in one) || one.canRetry !== !1
    }), open.push(...one instanceof AggregateError ? one.errors : [], one.cause));
  }
  return found;
}
function textOf(error, key) {
  let value = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof value == "string" ? value : void 0;
}

// src/adapters/kafka/kafka-client.ts
var CONNECT_TIMEOUT_MS = 5e3;
function createKafkaClient() {
  let producers = /* @__PURE__ */ new Map(), closed = !1;
  async function close(key) {
    let producer = producers.get(key);
    producers.delete(key);
    try {
      await producer?.close(!0);
    } catch {
    }
  }
  return {
    async send(call) {
      let target = parseKafkaUrl(call.request.url);
      if (target === void 0 || call.policy.operator !== !0)
        return { kind: "error", code: "egress-refused", message: "Messages are only sent to the brokers of the configuration." };
      if (closed) return { kind: "error", code: "aborted", message: "The client is closed." };
      let library = await import("./kafka-library-MX2AQNGU.mjs"), login = loginOf(call), key = connectionKey(target, login);
      try {
        let producer = producers.get(key) ?? openProducer(library, target, login);
        producers.set(key, producer);
        let outcome = await produce(library, producer, target, call);
        return outcome.kind === "error" && !isAnswer(outcome.code) && close(key), outcome;
      } catch (error) {
        return { kind: "error", ...describeKafkaError(error, target.brokers[0] ?? "") };
      }
    },
    async close() {
      closed = !0, await Promise.all([...producers.keys()].map(close));
    }
  };
}
function isAnswer(code) {
  return code === "broker-refused" || code === "broker-failing";
}
var AUTHORIZATION = "authorization";
function loginOf({ request }) {
  let encoded = /^Basic (.+)$/.exec(request.headers[AUTHORIZATION] ?? "")?.[1];
  if (encoded === void 0) return;
  let text = Buffer.from(encoded, "base64").toString(), colon = text.indexOf(":");
  return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
function connectionKey(target, login) {
  let { key: _key, ...connection } = target;
  return JSON.stringify([formatKafkaUrl(connection), login]);
}
function openProducer({ Producer, ProduceAcks, stringSerializers }, { brokers, tls, mechanism }, login) {
  let areNames = brokers.every((broker) => isIP(hostOf(broker)) === 0);
  return new Producer({
    clientId: "longshore",
    bootstrapBrokers: [...brokers],
    serializers: stringSerializers,
    acks: ProduceAcks.ALL,
    autocreateTopics: !1,
    retries: 0,
    connectTimeout: CONNECT_TIMEOUT_MS,
    ...tls ? { tls: {}, tlsServerName: areNames } : {},
    ...mechanism === void 0 || login === void 0 ? {} : { sasl: { mechanism, ...login } }
  });
}
function hostOf(broker) {
  return broker.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
}
async function produce({ ProduceAcks }, producer, target, call) {
  let { request } = call, host = target.brokers[0] ?? "", headers = Object.entries(request.headers).filter(([name]) => name !== AUTHORIZATION), acknowledged = producer.send({
    acks: ProduceAcks.ALL,
    messages: [
      {
        topic: target.topic,
        ...target.key === void 0 ? {} : { key: target.key },
        value: request.body ?? "",
        headers: Object.fromEntries(headers)
      }
    ]
  }).then(
    () => ({
      kind: "response",
      response: { status: 200, headers: {}, body: new Uint8Array(), truncated: !1 }
    }),
    (error) => ({ kind: "error", ...describeKafkaError(error, host) })
  );
  return await unlessStopped(acknowledged, call, host);
}
async function unlessStopped(acknowledged, { timeoutMs, signal }, host) {
  let stop = () => {
  }, timer, stopped = new Promise((resolve) => {
    stop = () => resolve({ kind: "error", code: "aborted", message: `The call of "${host}" was stopped.` });
    let late = `"${host}" did not acknowledge the message within ${timeoutMs / 1e3} s.`;
    timer = setTimeout(
      () => resolve({ kind: "error", code: "timeout", message: late }),
      Math.max(1, Math.ceil(timeoutMs))
    ), signal?.addEventListener("abort", stop, { once: !0 }), signal?.aborted === !0 && stop();
  });
  try {
    return await Promise.race([acknowledged, stopped]);
  } finally {
    clearTimeout(timer), signal?.removeEventListener("abort", stop);
  }
}

// src/adapters/sender/by-scheme.ts
function createSender(clients) {
  return {
    send: (call) => call.request.url.startsWith("kafka:") ? clients.kafka.send(call) : clients.http.send(call),
    async close() {
      await Promise.all([clients.http.close(), clients.kafka.close()]);
    }
  };
}

export {
  describeReady,
  createKafkaClient,
  createSender
};
