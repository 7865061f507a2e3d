import { LongshoreError } from "../errors/longshore-error.ts";
import { decodePayload } from "../matching/decode/decode-payload.ts";
import type { InvalidPayload } from "../matching/decode/parse-payload.ts";
import { parsePayload } from "../matching/decode/parse-payload.ts";
import type { DecodedEvent } from "../model/event.ts";

/**
 * The events of a payload's text. In a batch those that cannot be decoded are elements too.
 *
 * @param workflowRunId - `GITHUB_RUN_ID`: part of the identity of events without a time.
 * @throws LongshoreError `event-invalid` where the payload as a whole is none.
 */
export function decodeEvents(
  text: string,
  workflowRunId: string | undefined,
): readonly DecodedEvent[] {
  const parsed = parsePayload(text);
  if (parsed.kind === "invalid") throw invalid(parsed);
  const decoded = decodePayload(
    parsed.payload,
    workflowRunId === undefined ? {} : { workflowRunId },
  );
  if (decoded.kind === "invalid") throw invalid(decoded);
  return decoded.events;
}

function invalid({ message, hint }: InvalidPayload): LongshoreError {
  return new LongshoreError("event-invalid", message, hint === undefined ? {} : { hint });
}
