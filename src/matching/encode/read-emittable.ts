import type { EmittableEvent, RefusedEvent } from "../../model/emit.ts";
import { decodeElement, keepsIdentity, openPayload } from "../decode/decode-payload.ts";
import type { InvalidPayload } from "../decode/parse-payload.ts";

export type EmittableEvents =
  | {
      readonly kind: "events";
      readonly events: readonly EmittableEvent[];
      /** Those of a list that no dispatcher could decode. */
      readonly refused: readonly RefusedEvent[];
    }
  | InvalidPayload;

/**
 * The events of a payload, each as it came: CloudEvents stay CloudEvents. A payload of one event
 * that cannot be decoded is `invalid`.
 */
export function readEmittable(payload: unknown): EmittableEvents {
  const opened = openPayload(payload);
  if (opened.kind === "invalid") return opened;
  const elements = opened.kind === "event" ? [opened.element] : opened.elements;
  const events: EmittableEvent[] = [];
  const refused: RefusedEvent[] = [];
  for (const [index, element] of elements.entries()) {
    const place = opened.kind === "event" ? "event" : `events[${index}]`;
    const decoded = decodeElement(element, place);
    if (decoded.kind === "undecodable") {
      const { identity, message } = decoded;
      refused.push({ place, identity, message });
      continue;
    }
    const keeps = keepsIdentity(element);
    events.push({
      place,
      identity: keeps ? decoded.event.identity : place,
      text: JSON.stringify(element),
      keepsIdentity: keeps,
    });
  }
  const [first] = refused;
  if (opened.kind === "event" && first !== undefined) {
    return { kind: "invalid", message: first.message };
  }
  return { kind: "events", events, refused };
}
