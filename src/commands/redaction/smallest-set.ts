/**
 * A small set of candidates that is enough, with none in it that could be left out alone. Nothing
 * where all of them together are not enough. Asks for one set after the other, about as often as
 * the set has members times the logarithm of the candidates.
 *
 * @param candidates - the likely ones first.
 */
export async function smallestSet<T>(
  candidates: readonly T[],
  isEnough: (chosen: ReadonlySet<T>) => Promise<boolean>,
): Promise<ReadonlySet<T> | undefined> {
  const chosen = new Set<T>();
  while (!(await isEnough(chosen))) {
    const rest = candidates.filter((candidate) => !chosen.has(candidate));
    const withFirst = (length: number) => new Set([...chosen, ...rest.slice(0, length)]);
    if (rest.length === 0 || !(await isEnough(withFirst(rest.length)))) return undefined;
    if (chosen.size >= MAX_SINGLE) {
      for (const one of rest) chosen.add(one);
      break;
    }
    let [tooFew, enough] = [0, rest.length];
    while (enough - tooFew > 1) {
      const middle = Math.floor((tooFew + enough) / 2);
      if (await isEnough(withFirst(middle))) enough = middle;
      else tooFew = middle;
    }
    // Of the shortest beginning that is enough, the last one is needed.
    for (const one of rest.slice(enough - 1, enough)) chosen.add(one);
  }
  if (chosen.size > MAX_SINGLE) return chosen;
  for (const one of [...chosen]) {
    const without = new Set([...chosen].filter((other) => other !== one));
    if (await isEnough(without)) chosen.delete(one);
  }
  return chosen;
}

/** Where a decision depends on more values than this, it depends on the event as a whole. */
const MAX_SINGLE = 100;
