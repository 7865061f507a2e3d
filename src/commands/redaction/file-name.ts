import { createHash } from "node:crypto";
import { LongshoreError } from "../../errors/longshore-error.ts";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { CatalogEvent } from "../../model/event.ts";

const MAX_WORDS = 80;
/** Names that Windows gives to devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Where an event is saved: small letters, digits and hyphens, which every file system keeps apart.
 * Without a name it is called after its type, its target and a digest of its body: the same event
 * has the same name.
 *
 * @param name - may have folders, with `/`.
 */
export function eventFileName(event: CatalogEvent, folder: string, name?: string): string {
  const words = name === undefined ? ownName(event) : name.split("/").map(fileWord).join("/");
  const below = folder.replaceAll(/^(?:\.?\/+)+|\/+$/g, "");
  return `${below === "" || below === "." ? "" : `${below}/`}${words}.json`;
}

/** @throws LongshoreError `input-invalid` for a name of which nothing is left in a file's name. */
export function refuseFileName(name: string): void {
  if (name.split("/").every((word) => fileWord(word) !== "")) return;
  throw new LongshoreError("input-invalid", `"${name}" is no name for an event.`, {
    hint: "Use letters, digits and hyphens, and / between a folder and a name.",
  });
}

function ownName({ type, target, body }: CatalogEvent): string {
  const digest = createHash("sha256").update(canonicalJson(body)).digest("hex").slice(0, 12);
  return [fileWord(type), fileWord(target), digest].filter((word) => word !== "").join("-");
}

function fileWord(text: string): string {
  const word = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_WORDS)
    .replaceAll(/^-+|-+$/g, "");
  return DEVICE.test(word) ? `${word}-event` : word;
}
