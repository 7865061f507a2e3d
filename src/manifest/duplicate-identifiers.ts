import type { Diagnostic } from "../errors/diagnostic.ts";
import type { Range } from "../model/source.ts";
import { diagnostic } from "./diagnostic.ts";

/** An identifier as it is written, in the order of files and places. */
export interface WrittenIdentifier {
  readonly identifier: string;
  readonly place: Place;
}

export interface Place {
  readonly file: string;
  readonly range: Range;
}

/** Every definition behind the first of the same identifier, with a note at the first. */
export function duplicateIdentifiers(written: readonly WrittenIdentifier[]): readonly Diagnostic[] {
  const first = new Map<string, WrittenIdentifier>();
  return written.flatMap((one) => {
    const earlier = first.get(one.identifier);
    if (earlier === undefined) {
      first.set(one.identifier, one);
      return [];
    }
    return [
      diagnostic("duplicate-identifier", {
        message: `The identifier "${one.identifier}" is used twice; an identifier names one automation.`,
        hint: "Give one of the two another identifier, or delete it.",
        file: one.place.file,
        range: one.place.range,
        notes: [
          {
            message: "The first one is here.",
            file: earlier.place.file,
            range: earlier.place.range,
          },
        ],
      }),
    ];
  });
}
