import type { Automation } from "../model/automation.ts";
import { textDigest } from "./digest.ts";
import { isAutomation } from "./route-file.ts";
import type { StoreFile } from "./store-file.ts";
import { corrupt, parseJson } from "./store-file.ts";

/**
 * A file of `automations/`.
 *
 * @param digest - what the snapshot's row says of it.
 * @throws LongshoreError `store-corrupt`.
 */
export function parseStoredDefinition(
  text: string | undefined,
  digest: string,
  file: StoreFile,
): Automation {
  if (text === undefined) throw corrupt(file, "is missing");
  if (textDigest(text) !== digest) {
    throw corrupt(file, "does not have the digest that the snapshot says");
  }
  const value = parseJson(text, file);
  if (!isAutomation(value)) throw corrupt(file, "is not an automation");
  return value;
}
