import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { MAX_CLIENT_PAYLOAD_BYTES, MAX_EVENTS, MAX_INFLATED_BYTES } from "../../errors/limits.ts";
import type { EmittableEvent, EventBatch, RefusedEvent } from "../../model/emit.ts";
import type { JsonObject } from "../../model/json.ts";
import { PACKED_ENCODING } from "../decode/unpack.ts";

export interface PackedEvents {
  /** In the order of their events. */
  readonly batches: readonly EventBatch[];
  /** Events that are too large for a dispatch of their own. */
  readonly refused: readonly RefusedEvent[];
}

/**
 * Batches that a `repository_dispatch` takes and a dispatcher decodes: as few as go, plain where
 * that fits and compressed where that makes it fit. Together they hold every event, once and in
 * order, but those that are refused.
 */
export function packEvents(events: readonly EmittableEvent[]): PackedEvents {
  const fitting: EmittableEvent[] = [];
  const refused: RefusedEvent[] = [];
  for (const event of events) {
    const { bytes } = batchOf([event]);
    if (bytes <= MAX_CLIENT_PAYLOAD_BYTES) fitting.push(event);
    else refused.push(tooLarge(event, bytes));
  }
  const batches: EventBatch[] = [];
  for (let start = 0; start < fitting.length; ) {
    const batch = largestBatch(fitting.slice(start, start + MAX_EVENTS));
    batches.push(batch);
    start += batch.events.length;
  }
  return { batches, refused };
}

/** As many of the first events as fit. @param events - each of which fits alone. */
function largestBatch(events: readonly EmittableEvent[]): EventBatch {
  let count = countBelow(events, MAX_INFLATED_BYTES);
  for (;;) {
    const batch = batchOf(events.slice(0, count));
    if (batch.bytes <= MAX_CLIENT_PAYLOAD_BYTES || count === 1) return batch;
    // What is too large by a factor has about that factor too many events.
    const next = Math.floor((count * MAX_CLIENT_PAYLOAD_BYTES) / batch.bytes);
    count = Math.max(1, Math.min(count - 1, next));
  }
}

function countBelow(events: readonly EmittableEvent[], maxBytes: number): number {
  let bytes = plainText([]).length;
  let count = 0;
  for (const { text } of events) {
    bytes += Buffer.byteLength(text) + 1;
    if (count > 0 && bytes > maxBytes) break;
    count += 1;
  }
  return count;
}

/** Plain where that fits, compressed where it does not: whether that fits is in its bytes. */
function batchOf(events: readonly EmittableEvent[]): EventBatch {
  const text = plainText(events);
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_CLIENT_PAYLOAD_BYTES) {
    const payload: JsonObject = JSON.parse(text);
    return { events, payload, encoding: "json", bytes };
  }
  const payload = compressed(text);
  return {
    events,
    payload,
    encoding: PACKED_ENCODING,
    bytes: Buffer.byteLength(JSON.stringify(payload)),
  };
}

function plainText(events: readonly EmittableEvent[]): string {
  return `{"events":[${events.map(({ text }) => text).join(",")}]}`;
}

function compressed(text: string): JsonObject {
  return {
    encoding: PACKED_ENCODING,
    data: gzipSync(text, { level: 9 }).toString("base64"),
    digest: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  };
}

function tooLarge({ place, identity, text }: EmittableEvent, packedBytes: number): RefusedEvent {
  return {
    place,
    identity,
    message: `It has ${Buffer.byteLength(text)} bytes, and ${packedBytes} as a compressed payload; a dispatch takes at most ${MAX_CLIENT_PAYLOAD_BYTES}. Leave out what no automation reads.`,
  };
}
