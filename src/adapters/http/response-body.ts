import type { Dispatcher } from "undici";

type Body = Dispatcher.ResponseData["body"];

/** At most `maxBytes` of a body, as they came; what is more is left and the connection closed. */
export async function readBody(
  body: Body,
  maxBytes: number,
): Promise<{ readonly body: Uint8Array; readonly truncated: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  let truncated = false;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    truncated = length > maxBytes;
    // Leaving the loop destroys the stream, and with it the connection.
    if (truncated) break;
  }
  return { body: new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes)), truncated };
}

/** A body this small is read to the end, so that its connection can be used again. */
const DRAINED_BYTES = 64 * 1024;

/** Reads a body that nobody waits for, or closes its connection where it is long. Never rejects. */
export async function drain(body: Body): Promise<void> {
  try {
    await body.dump({ limit: DRAINED_BYTES });
  } catch {
    // The answer is known already; what follows it does not matter.
  }
}
