export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * What some work takes and how many times a baseline that is, which is measured before and after
 * each turn: on a machine that others share what lies further apart cannot be compared. Medians.
 */
export async function inTurn(
  turns: number,
  baseline: () => number | Promise<number>,
  work: () => Promise<number>,
): Promise<{ readonly value: number; readonly ratio: number }> {
  const values: number[] = [];
  const ratios: number[] = [];
  let before = await baseline();
  for (let turn = 0; turn < turns; turn += 1) {
    const value = await work();
    const after = await baseline();
    values.push(value);
    ratios.push(value / ((before + after) / 2));
    before = after;
  }
  return { value: median(values), ratio: median(ratios) };
}
