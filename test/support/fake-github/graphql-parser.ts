/** The part of GraphQL that queries of ours are written in: no fragments by name, no directives. */
export interface Selection {
  /** Its alias, or its name. */
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, GraphqlValue>>;
  readonly selections: readonly (Selection | InlineFragment)[];
}

export interface InlineFragment {
  readonly on: string;
  readonly selections: readonly (Selection | InlineFragment)[];
}

export type GraphqlValue = unknown;

export interface Operation {
  readonly kind: "query" | "mutation";
  readonly selections: readonly (Selection | InlineFragment)[];
}

const TOKEN =
  /\s*(?:#[^\n]*\n\s*)*(\.\.\.|"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:,!$=@])/y;

/** @throws Error for what is not GraphQL, as GitHub answers it with an error. */
export function parseOperation(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Operation {
  const tokens: string[] = [];
  const text = query.replaceAll(/,(?=\s)/g, " ").trim();
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new Error(`Parse error on ${text.slice(at, at + 20)}`);
    tokens.push(token);
  }
  let position = 0;
  const peek = () => tokens[position];
  const take = () => tokens[position++] ?? "";
  const expect = (wanted: string) => {
    const found = take();
    if (found !== wanted) throw new Error(`Parse error: "${found}" where "${wanted}" is due`);
  };

  function value(): GraphqlValue {
    const token = take();
    if (token === "$") return variables[take()];
    if (token.startsWith('"')) return JSON.parse(token);
    if (/^-?\d/.test(token)) return Number(token);
    if (token === "true" || token === "false") return token === "true";
    if (token === "null") return null;
    if (token === "[") {
      const list: GraphqlValue[] = [];
      while (peek() !== "]") {
        if (peek() === ",") take();
        else list.push(value());
      }
      take();
      return list;
    }
    return token === "{" ? fields("}") : token;
  }

  function fields(end: string): Readonly<Record<string, GraphqlValue>> {
    const found: Record<string, GraphqlValue> = {};
    while (peek() !== end) {
      if (peek() === ",") {
        take();
        continue;
      }
      const name = take();
      expect(":");
      found[name] = value();
    }
    take();
    return found;
  }

  function selectionSet(): readonly (Selection | InlineFragment)[] {
    expect("{");
    const found: (Selection | InlineFragment)[] = [];
    while (peek() !== "}") {
      const first = take();
      if (first === "...") {
        expect("on");
        found.push({ on: take(), selections: selectionSet() });
        continue;
      }
      const aliased = peek() === ":";
      if (aliased) take();
      const name = aliased ? take() : first;
      const args = peek() === "(" && take() ? fields(")") : {};
      found.push({ key: first, name, args, selections: peek() === "{" ? selectionSet() : [] });
    }
    take();
    return found;
  }

  const kind = peek() === "{" ? "query" : take();
  if (kind !== "query" && kind !== "mutation") throw new Error(`Parse error on "${kind}"`);
  while (peek() !== "{" && peek() !== "(") take();
  // Types of variables are not looked at.
  while (peek() !== "{") take();
  return { kind, selections: selectionSet() };
}
