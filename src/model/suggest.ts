import { distance } from "fastest-levenshtein";

/** The known name that a mistyped one most likely stands for; `undefined` where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let best: { readonly name: string; readonly cost: number } | undefined;
  for (const candidate of known) {
    const cost = costOf(wanted, candidate.toLowerCase());
    if (best === undefined || cost < best.cost) best = { name: candidate, cost };
  }
  // A third of the letters may be wrong: beyond that it is another word.
  return best !== undefined && best.cost <= Math.max(1, Math.floor(wanted.length / 3))
    ? best.name
    : undefined;
}

/** Letters that only changed places are one slip. */
function costOf(wanted: string, candidate: string): number {
  return sortedLetters(wanted) === sortedLetters(candidate) && wanted !== candidate
    ? 1
    : distance(wanted, candidate);
}

function sortedLetters(word: string): string {
  return [...word].sort().join("");
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`, sorted. */
export function quotedList(names: readonly string[], conjunction = "and"): string {
  const quoted = [...names].sort().map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
}
