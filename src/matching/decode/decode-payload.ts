import { MAX_EVENTS } from "../../errors/limits.ts";
import type { DecodedEvent } from "../../model/event.ts";
import { isJsonObject } from "../../model/json.ts";
import { isCloudEvent, openCloudEvent } from "./cloud-event.ts";
import { decodeEvent } from "./decode-event.ts";
import { eventIdentity, identifiesItself, ownId } from "./identity.ts";
import type { InvalidPayload } from "./parse-payload.ts";
import { isPacked, unpack } from "./unpack.ts";

export type DecodeResult =
  | { readonly kind: "events"; readonly events: readonly DecodedEvent[] }
  | InvalidPayload;

export interface DecodeOptions {
  /** Part of the identity of events that do not say when they happened; the same over re-runs. */
  readonly workflowRunId?: string;
  /** What whoever has the event does with it, as hints tell them. @default "Send" */
  readonly verb?: "Send" | "Write";
}

const SHAPES =
  'an event, {"event": …}, {"events": […]}, a CloudEvent or a list of them, or one of these packed as {"encoding": "gzip+base64", "data": …}.';

/**
 * The events of a payload: a `client_payload`, or a whole event of GitHub that holds one. A
 * payload of one event that cannot be decoded is `invalid`; in a list such an event is an element
 * of the result, and the others stand.
 */
export function decodePayload(payload: unknown, options: DecodeOptions = {}): DecodeResult {
  const { verb = "Send" } = options;
  const opened = openPayload(payload, verb);
  if (opened.kind === "invalid") return opened;
  if (opened.kind === "event") {
    const decoded = decodeElement(opened.element, "event", options);
    if (decoded.kind === "event") return { kind: "events", events: [decoded] };
    return { kind: "invalid", message: decoded.message, hint: `${verb} ${SHAPES}` };
  }
  const { elements } = opened;
  if (elements.length > MAX_EVENTS) {
    return {
      kind: "invalid",
      message: `The payload has ${elements.length} events; at most ${MAX_EVENTS} are allowed.`,
      hint: `${verb} the events in several payloads.`,
    };
  }
  return {
    kind: "events",
    events: elements.map((element, index) => decodeElement(element, `events[${index}]`, options)),
  };
}

export type OpenedPayload =
  | { readonly kind: "event"; readonly element: unknown }
  /** However many there are. */
  | { readonly kind: "events"; readonly elements: readonly unknown[] }
  | InvalidPayload;

/** What a payload holds, as it came: an event or its envelope, or a list of them. */
export function openPayload(
  payload: unknown,
  verb: NonNullable<DecodeOptions["verb"]> = "Send",
): OpenedPayload {
  const opened = unpackPayload(unwrap(payload), verb);
  if (opened.kind === "invalid") return opened;
  const elements = elementsOf(opened.payload);
  return elements === undefined
    ? { kind: "event", element: opened.payload }
    : { kind: "events", elements };
}

function unwrap(payload: unknown): unknown {
  if (!isJsonObject(payload) || !Object.hasOwn(payload, "client_payload")) return payload;
  return payload["client_payload"];
}

function unpackPayload(
  payload: unknown,
  verb: string,
): { kind: "parsed"; payload: unknown } | InvalidPayload {
  if (!isJsonObject(payload) || !isPacked(payload)) return { kind: "parsed", payload };
  const unpacked = unpack(payload);
  if (unpacked.kind === "invalid") return unpacked;
  if (isJsonObject(unpacked.payload) && isPacked(unpacked.payload)) {
    return { kind: "invalid", message: "The payload is packed twice.", hint: `${verb} ${SHAPES}` };
  }
  return unpacked;
}

function elementsOf(payload: unknown): readonly unknown[] | undefined {
  if (Array.isArray(payload)) return payload;
  if (!isJsonObject(payload) || isEventLike(payload)) return undefined;
  const events = payload["events"];
  return Array.isArray(events) ? events : undefined;
}

/** Open schemas: an event may itself have a member called `events` or `event`. */
function isEventLike(value: unknown): boolean {
  return isJsonObject(value) && (Object.hasOwn(value, "resourceType") || isCloudEvent(value));
}

/**
 * One event of a payload, in its envelope or without.
 *
 * @param place - what an event without an identity is called in messages.
 */
export function decodeElement(
  element: unknown,
  place: string,
  options: DecodeOptions = {},
): DecodedEvent {
  if (isCloudEvent(element)) {
    const opened = openCloudEvent(element);
    if (opened.kind === "invalid") {
      return {
        kind: "undecodable",
        identity: opened.identity ?? place,
        message: opened.message,
      };
    }
    return decodeInner(opened.data, opened.identity, opened.identity);
  }
  const event = inner(element);
  return decodeInner(event, ownId(event) ?? place, undefined, options.workflowRunId);
}

function decodeInner(
  value: unknown,
  place: string,
  identity: string | undefined,
  workflowRunId?: string,
): DecodedEvent {
  const decoded = decodeEvent(inner(value));
  if (decoded.kind === "undecodable") {
    return { kind: "undecodable", identity: place, message: decoded.message };
  }
  const { event } = decoded;
  const known = identity ?? identityOf(inner(value), workflowRunId);
  return { kind: "event", event: { identity: known, ...event } };
}

/** Of the event as it came, not as it was completed. */
function identityOf(value: unknown, workflowRunId: string | undefined): string {
  return isJsonObject(value) ? eventIdentity(value, workflowRunId) : "";
}

/** Whether the same event sent again, in another workflow run, has the same identity. */
export function keepsIdentity(element: unknown): boolean {
  if (isCloudEvent(element)) return true;
  const event = inner(inner(element));
  return isJsonObject(event) && identifiesItself(event);
}

function inner(value: unknown): unknown {
  if (!isJsonObject(value) || isEventLike(value) || !Object.hasOwn(value, "event")) return value;
  return value["event"];
}
