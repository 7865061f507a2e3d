import { LongshoreError } from "../errors/longshore-error.ts";
import { isJsonObject } from "../model/json.ts";

/** A file of a store, for messages. */
export interface StoreFile {
  /** The store's URL as a person wrote it. */
  readonly url: string;
  readonly path: string;
}

/** The store files' format that this version writes and reads. */
export const STORE_FORMAT = 1;

/** @throws LongshoreError `store-corrupt` for a text that is no JSON object of our format. */
export function parseStoreFile(text: string, file: StoreFile): Readonly<Record<string, unknown>> {
  const value = parseJson(text, file);
  if (!isJsonObject(value)) throw corrupt(file, "is not a JSON object");
  if (value["format"] !== STORE_FORMAT) {
    throw corrupt(
      file,
      `has the format ${JSON.stringify(value["format"] ?? null)}, and this version reads ${STORE_FORMAT}`,
    );
  }
  return value;
}

/** @throws LongshoreError `store-corrupt`. */
export function parseJson(text: string, file: StoreFile): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw corrupt(file, "is not JSON", cause);
  }
}

export function corrupt(file: StoreFile, problem: string, cause?: unknown): LongshoreError {
  return new LongshoreError(
    "store-corrupt",
    `The store "${file.url}" is damaged: "${file.path}" ${problem}.`,
    { hint: "Roll back to an earlier revision, or sync to a new store.", cause },
  );
}
