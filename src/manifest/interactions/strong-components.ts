/**
 * The sets of nodes that reach each other, of two nodes and more; in an order that depends on the
 * graph alone. Tarjan's algorithm without recursion: linear, whatever the depth.
 *
 * @param nodes - the graph's nodes; edges to others are not followed.
 */
export function strongComponents(
  nodes: readonly number[],
  next: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const inside = new Set(nodes);
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const found: number[][] = [];

  function enter(node: number): Visit {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, edges: next(node), at: 0 };
  }

  function lower(node: number, to: number | undefined): void {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? Number.POSITIVE_INFINITY));
  }

  function close(node: number): void {
    if (lowest.get(node) !== order.get(node)) return;
    const component = open.splice(open.lastIndexOf(node));
    for (const one of component) isOpen.delete(one);
    if (component.length > 1) found.push(component);
  }

  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: Visit[] = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node, edges } = visit;
      const to = edges[visit.at];
      visit.at += 1;
      if (to === undefined) {
        path.pop();
        close(node);
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.node, lowest.get(node));
      } else if (!order.has(to)) {
        if (inside.has(to)) path.push(enter(to));
      } else if (isOpen.has(to)) lower(node, order.get(to));
    }
  }
  return found;
}

interface Visit {
  readonly node: number;
  readonly edges: readonly number[];
  /** Of the edge that is followed next. */
  at: number;
}
