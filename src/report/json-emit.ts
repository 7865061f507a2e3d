import type { EmitResult, EventBatch, FailedBatch } from "../model/emit.ts";
import { emitCounts } from "./emit-words.ts";
import { jsonText } from "./json-text.ts";

/** The `emit` document: `schemas/emit-output.schema.json`. */
export function emitJson(result: EmitResult): string {
  return jsonText({
    dryRun: result.dryRun,
    sent: result.sent.map(batchJson),
    unknown: result.unknown.map(failedJson),
    unsent: result.unsent.map(failedJson),
    refused: result.refused,
    summary: emitCounts(result),
  });
}

function batchJson({ events, bytes, encoding }: EventBatch): object {
  return {
    events: events.length,
    bytes,
    encoding,
    identities: events.map(({ identity }) => identity),
  };
}

function failedJson({ batch, message }: FailedBatch): object {
  return { ...batchJson(batch), message };
}
