import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_INFLATED_BYTES } from "../../../src/errors/limits.ts";
import type { PayloadPiece, PayloadSplitter } from "../../../src/matching/decode/split-payloads.ts";
import {
  createLineSplitter,
  createListSplitter,
} from "../../../src/matching/decode/split-payloads.ts";

function split(splitter: PayloadSplitter, pieces: readonly string[]): readonly PayloadPiece[] {
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

function textsOf(pieces: readonly PayloadPiece[]): readonly string[] {
  return pieces.map((piece) => (piece.kind === "text" ? piece.text : `? ${piece.message}`));
}

/** A text in pieces that end anywhere. */
const inPieces = (text: string): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.nat({ max: text.length }), { maxLength: 8 }).map((ends) => {
    const sorted = [0, ...ends.sort((a, b) => a - b), text.length];
    return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
  });

describe("a list of payloads", () => {
  it("is split into its elements, wherever the pieces of its text end", () => {
    const lists = fc
      .tuple(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.constantFrom(undefined, 2))
      .chain(([list, space]) =>
        fc.tuple(fc.constant(list), inPieces(` ${JSON.stringify(list, undefined, space)}\n`)),
      );

    fc.assert(
      fc.property(lists, ([list, pieces]) => {
        const found = split(createListSplitter(), pieces);

        expect(textsOf(found).map((text) => JSON.parse(text))).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
        expect(found.map(({ place }) => place)).toEqual(list.map((_, index) => `[${index}]`));
      }),
      { numRuns: 300 },
    );
  });

  it("that ends too early, or goes on behind its end, is told of", () => {
    expect(textsOf(split(createListSplitter(), ['[{"a": 1}, {"b"']))).toEqual([
      '{"a": 1}',
      "? The list ends inside an element.",
    ]);
    expect(textsOf(split(createListSplitter(), ["[1] [2]"]))).toEqual([
      "1",
      "? There is text behind the list.",
    ]);
  });

  it("is the only thing that a large file may be as a whole", () => {
    expect(textsOf(split(createListSplitter(), ['{"events": [', "1]}"]))).toEqual([
      expect.stringMatching(/^\? A file of more than 16777216 bytes is read where it is a list/),
    ]);
  });

  it("leaves out an element that is too large, and nothing else", () => {
    const filler = "x".repeat(MAX_INFLATED_BYTES / 4);
    const pieces = ['[1,"', filler, filler, filler, filler, '",2]'];

    expect(split(createListSplitter(), pieces)).toMatchObject([
      { kind: "text", text: "1" },
      { kind: "left-out", place: "[1]", message: expect.stringContaining("at most 16777216") },
      { kind: "text", text: "2" },
    ]);
  });
});

describe("lines of payloads", () => {
  it("are split wherever the pieces of their text end, and known by their number", () => {
    const lines = fc
      .array(fc.constantFrom("{}", '{"a":1}', "", " ", "x"), { maxLength: 8 })
      .chain((all) => fc.tuple(fc.constant(all), inPieces(all.join("\n"))));

    fc.assert(
      fc.property(lines, ([all, pieces]) => {
        expect(split(createLineSplitter(), pieces)).toEqual(
          all.flatMap((text, index) =>
            text.trim() === "" ? [] : [{ kind: "text", place: `line ${index + 1}`, text }],
          ),
        );
      }),
    );
  });
});
