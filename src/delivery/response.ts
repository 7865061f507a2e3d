import { MAX_EVENT_DEPTH } from "../errors/limits.ts";
import type { Redactor } from "../errors/redact.ts";
import type { Json } from "../model/json.ts";
import { jsonOf } from "../model/json.ts";
import { textNestsDeeper } from "../model/json-depth.ts";
import type { DeliveryResponse } from "../model/run.ts";
import type { HttpResponse } from "../ports/http-client.ts";

/**
 * A response as a run keeps it: JSON where it is JSON that can be handled as an event, else text.
 *
 * @param redact - a receiver may repeat what the call was authorized with.
 */
export function deliveryResponse(response: HttpResponse, redact?: Redactor): DeliveryResponse {
  // Half of a character at the cut is none.
  const received = new TextDecoder().decode(response.body, { stream: response.truncated });
  const redacted = response.truncated ? redact?.cutText(received) : redact?.text(received);
  const text = redacted ?? received;
  const parsed = response.truncated ? undefined : parseJson(text);
  return {
    status: response.status,
    body: parsed === undefined ? text : parsed,
    truncated: response.truncated,
  };
}

function parseJson(text: string): Json | undefined {
  // A response is whatever the receiver likes; text is as good.
  return textNestsDeeper(text, MAX_EVENT_DEPTH) ? undefined : jsonOf(text);
}
