import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_CLIENT_PAYLOAD_BYTES, MAX_EVENTS } from "../../../src/errors/limits.ts";
import { decodePayload } from "../../../src/matching/decode/decode-payload.ts";
import { packEvents } from "../../../src/matching/encode/pack-events.ts";
import { readEmittable } from "../../../src/matching/encode/read-emittable.ts";
import type { EmittableEvent, EventBatch } from "../../../src/model/emit.ts";
import type { DecodedEvent } from "../../../src/model/event.ts";
import type { Json } from "../../../src/model/json.ts";
import { eventBody } from "../../support/events.ts";
import { noise } from "../../support/noise.ts";

function emittable(payload: unknown): readonly EmittableEvent[] {
  const read = readEmittable(payload);
  if (read.kind === "invalid") throw new Error(read.message);
  expect(read.refused).toEqual([]);
  return read.events;
}

function decoded(payload: unknown): readonly DecodedEvent[] {
  const result = decodePayload(payload, { workflowRunId: "7" });
  if (result.kind === "invalid") throw new Error(result.message);
  return result.events;
}

/** As it arrives: through JSON text. */
function arrived(batches: readonly EventBatch[]): readonly DecodedEvent[] {
  return batches.flatMap(({ payload }) => decoded(JSON.parse(JSON.stringify(payload))));
}

const anEvent: fc.Arbitrary<Json> = fc
  .record({
    id: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
    note: fc.string({ unit: "binary", maxLength: 40 }),
    extra: fc.jsonValue(),
    blob: fc.oneof(
      { weight: 8, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((seed) => noise(30_000, seed)) },
      { weight: 1, arbitrary: fc.constant("x".repeat(90_000)) },
    ),
    envelope: fc.boolean(),
  })
  .map(({ id, note, extra, blob, envelope }) => {
    const event = eventBody("entity-updated", {
      note,
      // What JSON text cannot say is no part of an event.
      extra: JSON.parse(JSON.stringify(extra)),
      blob,
      ...(id === undefined ? {} : { id }),
    });
    return envelope ? { event } : event;
  });

describe("packEvents", () => {
  it("makes batches that decode to the events that were given, each of which fits", () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), (events) => {
        const payload = { events };

        const { batches, refused } = packEvents(emittable(payload));

        expect(refused).toEqual([]);
        expect(arrived(batches)).toEqual(decoded(payload));
        for (const batch of batches) {
          const text = JSON.stringify(batch.payload);
          expect(batch.bytes).toBe(Buffer.byteLength(text));
          expect(batch.bytes).toBeLessThanOrEqual(MAX_CLIENT_PAYLOAD_BYTES);
          expect(Object.keys(batch.payload).length).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves what fits uncompressed in one batch", () => {
    const [batch, ...others] = packEvents(
      emittable([eventBody("entity-updated"), eventBody("cloud-event")]),
    ).batches;

    expect(others).toEqual([]);
    expect(batch).toMatchObject({
      encoding: "json",
      payload: { events: [eventBody("entity-updated"), eventBody("cloud-event")] },
    });
  });

  it("compresses what fits only then, with its digest", () => {
    const { batches } = packEvents(
      emittable({ event: eventBody("entity-updated", { text: "é".repeat(60_000) }) }),
    );

    expect(batches).toMatchObject([
      {
        encoding: "gzip+base64",
        payload: { digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      },
    ]);
  });

  it("puts at most as many events into a batch as decode, however small they are", () => {
    const events = Array.from({ length: 2 * MAX_EVENTS + 1 }, (_, index) =>
      eventBody("run-created", { id: String(index) }),
    );

    const { batches } = packEvents(emittable(events));

    expect(batches.map((batch) => batch.events.length)).toEqual([MAX_EVENTS, MAX_EVENTS, 1]);
    expect(arrived(batches)).toEqual(events.flatMap(decoded));
  });

  it("inflates to no more than decodes", () => {
    const events = Array.from({ length: 20 }, (_, index) =>
      eventBody("run-created", { id: String(index), blank: " ".repeat(1_000_000) }),
    );

    const { batches } = packEvents(emittable(events));

    expect(batches.map((batch) => batch.events.length)).toEqual([16, 4]);
    expect(arrived(batches)).toHaveLength(20);
  });

  it("refuses by name an event that fits in no way, and packs the others", () => {
    const events = [
      eventBody("entity-updated", { id: "small" }),
      eventBody("entity-updated", { id: "huge", blob: noise(90_000) }),
      eventBody("entity-updated", { id: "last" }),
    ];

    const { batches, refused } = packEvents(emittable(events));

    expect(refused).toEqual([
      {
        place: "events[1]",
        identity: "huge",
        message: expect.stringMatching(
          /^It has 9\d{4} bytes, and \d{5,} as a compressed payload; /,
        ),
      },
    ]);
    expect(batches.flatMap((batch) => batch.events.map(({ identity }) => identity))).toEqual([
      "small",
      "last",
    ]);
  });
});

describe("readEmittable", () => {
  it("knows which events a dispatcher recognises", () => {
    const { trigger, id: _id, ...anonymous } = eventBody("entity-updated");
    const timed = { ...anonymous, trigger: trigger ?? null };

    const events = emittable([
      anonymous,
      { event: anonymous },
      { ...anonymous, id: 7 },
      timed,
      { event: timed },
      eventBody("cloud-event"),
    ]);

    expect(events.map(({ keepsIdentity }) => keepsIdentity)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it("tells the events of a list that cannot be decoded from the others", () => {
    const read = readEmittable({ events: [{ id: "x" }, eventBody("run-created"), null] });

    expect(read).toMatchObject({
      kind: "events",
      events: [{ place: "events[1]" }],
      refused: [
        { place: "events[0]", identity: "x" },
        { place: "events[2]", identity: "events[2]" },
      ],
    });
  });

  it("takes a payload of one event that cannot be decoded for none", () => {
    expect(readEmittable({ id: "x" })).toMatchObject({ kind: "invalid" });
  });
});
