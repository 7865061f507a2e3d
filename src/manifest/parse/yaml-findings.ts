import type { Diagnostic } from "../../errors/diagnostic.ts";
import { MAX_EXPANDED_BYTES } from "../../errors/limits.ts";
import type { Range } from "../../model/source.ts";
import { diagnostic } from "../diagnostic.ts";

export function tooLarge(file: string, range: Range): Diagnostic {
  return diagnostic("too-large", {
    message: `With its aliases written out the document is larger than ${MAX_EXPANDED_BYTES} characters (1 MiB).`,
    hint: "Write the values out, or use fewer aliases.",
    file,
    range,
  });
}

/** @param open - whether the anchor exists but its own value is not complete yet. */
export function unknownAnchor(file: string, name: string, open: boolean, range: Range): Diagnostic {
  return diagnostic("syntax", {
    message: open
      ? `The alias "*${name}" stands inside the value that it names.`
      : `The alias "*${name}" names no anchor before it.`,
    hint: open ? "Write the value out." : `Add "&${name}" to the value that it should repeat.`,
    file,
    range,
  });
}

export function mergeKey(file: string, range: Range): Diagnostic {
  return diagnostic("unknown-key", {
    message: 'The merge key "<<" is not part of YAML 1.2.',
    hint: "Write the keys out.",
    file,
    range,
  });
}

export function unquotedTemplate(file: string, range: Range): Diagnostic {
  return diagnostic("syntax", {
    message: 'A template without quotes is read as YAML\'s own "{ }".',
    hint: 'Put it in quotes: "{{ … }}".',
    file,
    range,
  });
}

export function keyNotText(file: string, written: string, range: Range): Diagnostic {
  const shown = written.split("\n", 1)[0]?.slice(0, 60) ?? "";
  return diagnostic("wrong-type", {
    message: shown === "" ? "A key is empty." : `The key "${shown}" is not text.`,
    hint: "Write the key as text, in quotes where it looks like something else.",
    file,
    range,
  });
}
