import type { JqNode, JqRange } from "./nodes.ts";
import { plainText } from "./parse-string.ts";
import type { Reader, Scope } from "./reader.ts";
import type { Traced } from "./traces.ts";
import { atName, below, use } from "./traces.ts";

interface BuiltinCall {
  readonly reader: Reader;
  readonly input: Traced;
  readonly args: readonly JqNode[];
  readonly range: JqRange;
  /** What an argument gives, for the call's own input unless another is given. */
  readonly read: (index: number, input?: Traced) => Traced;
}

type Builtin = (call: BuiltinCall) => Traced;

/**
 * What a function of jq's own gives and reads. One that is not in the table reads all of its input,
 * and its arguments see nothing but what is made of that.
 */
export function builtinReads(
  reader: Reader,
  { name, args, range }: JqNode & { readonly kind: "call" },
  input: Traced,
  scope: Scope,
): Traced {
  const read = (index: number, from: Traced = input) => {
    const argument = args[index];
    return argument === undefined ? [] : reader.evaluate(reader, argument, from, scope);
  };
  const builtin = BUILTINS.get(`${name}/${args.length}`) ?? readsAll;
  return builtin({ reader, input, args, range, read });
}

const readsNothing: Builtin = () => [];
const passesInput: Builtin = ({ input }) => input;
const readsArguments: Builtin = ({ args, read }) => use(args.flatMap((_arg, index) => read(index)));
const readsElements: Builtin = ({ reader, input, range, read }) =>
  use(read(0, below(reader, input, range)));
const givesLast: Builtin = ({ args, read }) => {
  for (const index of args.keys()) if (index < args.length - 1) use(read(index));
  return read(args.length - 1);
};

function readsAll({ input, args, read }: BuiltinCall): Traced {
  use(input);
  return use(args.flatMap((_arg, index) => read(index, [])));
}

/** By `name/arity`. */
const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ...named(readsNothing, [
    ...["null/0", "true/0", "false/0", "empty/0", "nan/0", "infinite/0", "now/0", "env/0"],
    ...["input/0", "inputs/0", "input_filename/0", "input_line_number/0"],
  ]),
  // They give their input or nothing; whoever goes on reads it.
  ...named(passesInput, [
    ...["values/0", "nulls/0", "booleans/0", "numbers/0", "strings/0", "arrays/0", "objects/0"],
    ...["scalars/0", "iterables/0", "debug/0", "stderr/0"],
  ]),
  ...named(readsArguments, [
    ...["range/1", "range/2", "range/3", "error/1", "isempty/1", "add/1", "IN/2"],
  ]),
  ...named(givesLast, ["first/1", "last/1", "limit/2", "skip/2", "nth/2"]),
  ...named(readsElements, ["map/1", "map_values/1", "any/1", "all/1"]),
  ...named(
    ({ reader, input, range }) => below(reader, input, range),
    [...["recurse/0", "first/0", "last/0"]],
  ),
  ...named(({ read }) => use(read(1, read(0))), ["any/2", "all/2"]),
  ...named(
    ({ input, read }) => {
      use(read(0));
      return input;
    },
    ["select/1", "debug/1"],
  ),
  ...named(readsMember, ["has/1"]),
  ...named(readsPath, ["getpath/1"]),
]);

function named(builtin: Builtin, names: readonly string[]): [string, Builtin][] {
  return names.map((name) => [name, builtin]);
}

function readsMember(call: BuiltinCall): Traced {
  const [argument] = call.args;
  const name = argument === undefined ? undefined : plainText(argument);
  if (name === undefined) return readsAll(call);
  return use(atName(call.reader, call.input, name, call.range));
}

function readsPath({ reader, input, args, range, read }: BuiltinCall): Traced {
  const names = args[0] === undefined ? undefined : literalNames(args[0]);
  if (names !== undefined) {
    return names.reduce((value, name) => atName(reader, value, name, range), input);
  }
  use(read(0));
  return below(reader, input, range);
}

/** `["a", "b"]` */
function literalNames(node: JqNode): readonly string[] | undefined {
  if (node.kind !== "array" || node.content === undefined) return undefined;
  const items = node.content.kind === "comma" ? node.content.operands : [node.content];
  const names = items.map(plainText);
  return names.every((name) => name !== undefined) ? names : undefined;
}
