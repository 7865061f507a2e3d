import { createHash } from "node:crypto";

/**
 * Identifiers as file names. Two identifiers never share a name, on a file system that ignores
 * case either, and no name is reserved, hidden or too long on any of them.
 *
 * `a-z 0-9 _ -` and inner dots stand for themselves, an upper-case ASCII letter is `~` and its
 * lower case, every other character is `%` and two hex digits for each of its UTF-8 bytes.
 */
const MAX_NAME_BYTES = 150;

/** What Windows takes for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Where the snapshot lies in a store. */
export const SNAPSHOT_PATH = "snapshot.json";

export function automationPath(identifier: string): string {
  return `automations/${fileName(identifier)}.json`;
}

export function entityRoutePath(blueprint: string): string {
  return `routes/entity/${fileName(blueprint)}.json`;
}

export function runRoutePath(action: string): string {
  return `routes/run/${fileName(action)}.json`;
}

export function fileName(identifier: string): string {
  const parts = encode(identifier);
  const name = parts.join("");
  if (name.length <= MAX_NAME_BYTES) return name;
  const digest = createHash("sha256").update(identifier, "utf16le").digest("hex");
  // `~~` is in no other name: a letter follows every other `~`.
  const tail = `~~${digest}`;
  return `${longestPrefix(parts, MAX_NAME_BYTES - tail.length)}${tail}`;
}

function encode(identifier: string): readonly string[] {
  if (identifier === "") return ["%"];
  const characters = [...identifier];
  const parts = characters.map((character, index) => {
    const inner = index > 0 && index < characters.length - 1;
    if (/^[a-z0-9_-]$/.test(character) || (character === "." && inner)) return character;
    if (/^[A-Z]$/.test(character)) return `~${character.toLowerCase()}`;
    return percentEncode(character);
  });
  const [first = ""] = characters;
  return RESERVED.test(parts.join("")) ? [percentEncode(first), ...parts.slice(1)] : parts;
}

/** Half of a surrogate pair has no UTF-8; three bytes that UTF-8 never has stand for it. */
function percentEncode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const bytes =
    code >= 0xd800 && code <= 0xdfff
      ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
      : [...Buffer.from(character, "utf8")];
  return bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

function longestPrefix(parts: readonly string[], length: number): string {
  let prefix = "";
  for (const part of parts) {
    if (prefix.length + part.length > length) break;
    prefix += part;
  }
  return prefix;
}
