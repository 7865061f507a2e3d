import type { JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { cloudEventIdentity } from "./identity.ts";
import { parsePayload } from "./parse-payload.ts";

export type OpenedCloudEvent =
  | { readonly kind: "opened"; readonly identity: string; readonly data: unknown }
  | { readonly kind: "invalid"; readonly identity?: string; readonly message: string };

/** Whether an object is a CloudEvent in structured form. */
export function isCloudEvent(value: unknown): value is JsonObject {
  return isJsonObject(value) && Object.hasOwn(value, "specversion");
}

/** A CloudEvent's identity and data; JSON in a string or in base64 is parsed. */
export function openCloudEvent(event: JsonObject): OpenedCloudEvent {
  const { source, id } = event;
  if (typeof source !== "string" || source === "" || typeof id !== "string" || id === "") {
    return { kind: "invalid", message: 'A CloudEvent has a "source" and an "id", both texts.' };
  }
  const identity = cloudEventIdentity(source, id);
  const { data, data_base64: base64 } = event;
  if (data === undefined && base64 === undefined) {
    return { kind: "invalid", identity, message: 'The CloudEvent has no "data".' };
  }
  const text = typeof base64 === "string" ? Buffer.from(base64, "base64").toString("utf8") : data;
  if (typeof text !== "string") return { kind: "opened", identity, data: text };
  const parsed = parsePayload(text);
  if (parsed.kind === "parsed") return { kind: "opened", identity, data: parsed.payload };
  return { kind: "invalid", identity, message: `The CloudEvent's data: ${parsed.message}` };
}
