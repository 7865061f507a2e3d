/**
 * Items by a key, in order. `Map.groupBy` does as much, but the bundled CLI is run on whatever Node
 * a machine has, and Node 20 lacks it.
 */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
