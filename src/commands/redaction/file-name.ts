import { createHash } from "node:crypto";
import { LongshoreError } from "../../errors/longshore-error.ts";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { CatalogEvent } from "../../model/event.ts";

/** Of a file or folder: file systems take 255 bytes, checkouts on Windows 260 for a whole path. */
const MAX_WORD_LENGTH = 80;
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

/**
 * @param count - of events: several are numbered.
 * @throws LongshoreError `input-invalid` for a name of which nothing is left in a file's name, or
 * which would have to be cut.
 */
export function refuseFileName(name: string, count: number): void {
  const words = name.split("/").map(wholeWord);
  if (words.includes("")) {
    throw new LongshoreError("input-invalid", `"${name}" is no name for an event.`, {
      hint: "Use letters, digits and hyphens, and / between a folder and a name.",
    });
  }
  const room = MAX_WORD_LENGTH - (count > 1 ? `-${count}`.length : 0);
  const long = words.find(({ length }) => length > room);
  if (long === undefined) return;
  throw new LongshoreError(
    "input-invalid",
    `The name "${long.slice(0, room)}…" has ${long.length} characters; at most ${room} are allowed.`,
    { hint: "Choose a shorter name." },
  );
}

function ownName({ type, target, body }: CatalogEvent): string {
  const digest = createHash("sha256").update(canonicalJson(body)).digest("hex").slice(0, 12);
  return [fileWord(type), fileWord(target), digest].filter((word) => word !== "").join("-");
}

/** Of a type or target, which may be of any length, its beginning. */
function fileWord(text: string): string {
  const word = wholeWord(text).slice(0, MAX_WORD_LENGTH).replace(/-+$/, "");
  return DEVICE.test(word) ? `${word}-event` : word;
}

function wholeWord(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
