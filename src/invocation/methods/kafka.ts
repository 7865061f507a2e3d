import type { KafkaInvocation } from "../../model/automation.ts";
import type { Json, JsonObject, JsonPath } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { formatKafkaUrl } from "../../model/kafka-url.ts";
import { OPERATOR_POLICY } from "../../model/operator-policy.ts";
import { refusedSecrets } from "../egress.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { failed } from "../render/result.ts";
import { renderPayload } from "./payload.ts";

const AT: JsonPath = ["invocationMethod"];

/**
 * KAFKA: a message on the configured topic. Its key is the entity, so that what happened to one
 * entity keeps its order; its headers carry the delivery's id, so that a consumer recognises a
 * repetition.
 */
export function prepareKafka(invocation: KafkaInvocation, scope: MethodScope): MethodResult {
  const { kafka } = scope.runtime;
  if (kafka === undefined) {
    const message =
      'There is no broker to write to: "kafka" is not set in the longshore.yaml that was synced.';
    return failed("not-invokable", message, [...AT, "type"]);
  }
  const brokers = kafka.brokers.map((broker) => `kafka://${broker}`);
  const refused = refusedSecrets(brokers, scope.secrets, scope.runtime);
  if (refused !== undefined) return { kind: "failed", error: refused };
  const body = renderPayload(invocation.payload, [...AT, "payload"], scope);
  if (body.kind === "failed") return body;
  const key = entityIdentifier(scope.context);
  const { deliveryId } = scope.ids;
  return {
    kind: "request",
    request: {
      method: "PRODUCE",
      url: formatKafkaUrl({
        brokers: kafka.brokers,
        topic: kafka.topic,
        ...(key === undefined ? {} : { key }),
        tls: kafka.tls,
        ...(kafka.sasl === undefined ? {} : { mechanism: kafka.sasl.mechanism }),
      }),
      headers: {
        "content-type": "application/json",
        "idempotency-key": deliveryId,
        "webhook-id": deliveryId,
      },
      body: body.value,
    },
    policy: OPERATOR_POLICY,
    synchronized: false,
    completes: false,
    credential:
      kafka.sasl === undefined
        ? { kind: "none" }
        : { kind: "kafka", username: kafka.sasl.username },
    signed: false,
    repeatable: true,
    notes: [],
  };
}

/** The entity that changed, or that the run was about. */
function entityIdentifier(context: JsonObject): string | undefined {
  const changed = valueAt(context, ["event", "context", "entityIdentifier"]);
  const found = changed ?? valueAt(context, ["event", "diff", "after", "entity", "identifier"]);
  return typeof found === "string" && found !== "" ? found : undefined;
}

function valueAt(value: Json, keys: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const key of keys) found = isJsonObject(found) ? found[key] : undefined;
  return found ?? undefined;
}
