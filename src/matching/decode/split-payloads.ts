import { MAX_INFLATED_BYTES } from "../../errors/limits.ts";

/** One payload of a file that holds many, or why there is none. */
export type PayloadPiece =
  | { readonly kind: "text"; readonly place: string; readonly text: string }
  | { readonly kind: "left-out"; readonly place: string; readonly message: string };

/** Takes a file's text piece by piece, and gives the payloads that are complete. */
export interface PayloadSplitter {
  push(text: string): readonly PayloadPiece[];
  /** The file has ended. */
  end(): readonly PayloadPiece[];
}

/** As much as a payload may have. It bounds what is kept of a line or an element. */
const MAX_CHARACTERS = MAX_INFLATED_BYTES;

/** A payload a line; lines of white space are none. */
export function createLineSplitter(): PayloadSplitter {
  let line = 1;
  let kept = emptyText();

  function take(): readonly PayloadPiece[] {
    const piece = pieceOf(`line ${line}`, kept);
    line += 1;
    kept = emptyText();
    return piece;
  }

  return {
    push(text) {
      const parts = text.split("\n");
      return parts.flatMap((part, index) => {
        kept = added(kept, part);
        return index < parts.length - 1 ? take() : [];
      });
    },
    end: take,
  };
}

/** The elements of one list, named as `[0]`. Of what is no list it says so and takes no more. */
export function createListSplitter(): PayloadSplitter {
  let state: "before" | "inside" | "after" | "refused" = "before";
  let index = 0;
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  let kept = emptyText();

  function take(): readonly PayloadPiece[] {
    const piece = pieceOf(`[${index}]`, kept);
    index += 1;
    kept = emptyText();
    return piece;
  }

  function refuse(message: string): readonly PayloadPiece[] {
    state = "refused";
    return [{ kind: "left-out", place: "", message }];
  }

  /** Up to the end of the element that the text is in, or of the text. */
  function scan(text: string, start: number): number {
    for (let at = start; at < text.length; at += 1) {
      const char = text[at];
      if (isEscaped) isEscaped = false;
      else if (inString) {
        if (char === "\\") isEscaped = true;
        else if (char === '"') inString = false;
      } else if (char === '"') inString = true;
      else if (char === "{" || char === "[") depth += 1;
      else if (depth > 0 && (char === "}" || char === "]")) depth -= 1;
      else if (depth === 0 && (char === "," || char === "]")) return at;
    }
    return text.length;
  }

  return {
    push(text) {
      const found: PayloadPiece[] = [];
      let at = 0;
      while (at < text.length && state !== "refused") {
        if (state === "before" || state === "after") {
          const next = text.slice(at).search(/[^\s\uFEFF]/);
          if (next === -1) break;
          at += next;
          if (state === "after") return [...found, ...refuse("There is text behind the list.")];
          if (text[at] !== "[") return refuse(TOO_LARGE);
          state = "inside";
          at += 1;
          continue;
        }
        const end = scan(text, at);
        kept = added(kept, text.slice(at, end));
        if (end < text.length) {
          found.push(...take());
          if (text[end] === "]") state = "after";
        }
        at = end + 1;
      }
      return found;
    },
    end: () => {
      if (state !== "inside") return [];
      return [
        { kind: "left-out", place: `[${index}]`, message: "The list ends inside an element." },
      ];
    },
  };
}

const TOO_LARGE = `A file of more than ${MAX_INFLATED_BYTES} bytes is read where it is a list of events, or has one on each line and a name that ends in ".jsonl"; this is neither.`;

/** A text that is not kept beyond the limit. */
interface KeptText {
  readonly text: string;
  readonly characters: number;
}

function emptyText(): KeptText {
  return { text: "", characters: 0 };
}

function added({ text, characters }: KeptText, more: string): KeptText {
  const total = characters + more.length;
  return { text: total > MAX_CHARACTERS ? "" : text + more, characters: total };
}

function pieceOf(place: string, { text, characters }: KeptText): readonly PayloadPiece[] {
  if (characters > MAX_CHARACTERS) {
    const message = `It has ${characters} characters; at most ${MAX_CHARACTERS} are read.`;
    return [{ kind: "left-out", place, message }];
  }
  return text.trim() === "" ? [] : [{ kind: "text", place, text }];
}
