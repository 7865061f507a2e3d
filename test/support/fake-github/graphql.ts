import { dateOf } from "./git-endpoints.ts";
import type { GitCommit, Refs } from "./git-repository.ts";
import type { TreeEntry } from "./git-trees.ts";
import { DIRECTORY, FILE } from "./git-trees.ts";
import type { InlineFragment, Selection } from "./graphql-parser.ts";
import { parseOperation } from "./graphql-parser.ts";
import type { FakeRepository } from "./repository.ts";
import type { ApiCall, ApiResponse } from "./request.ts";
import { loginOf, members, text, visibleRepository } from "./request.ts";

/** As GitHub cuts `Blob.text`. */
const MAX_BLOB_TEXT = 512_000;
const MAX_PAGE = 100;

interface GraphqlError {
  readonly type: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** An object of the schema: a field gives a value, an object, or a list of these. */
interface Type {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

type Field = (args: Readonly<Record<string, unknown>>, key: string) => unknown;

/** GraphQL's answers are 200, errors included. */
export function answerGraphql(call: ApiCall): ApiResponse {
  const { query, variables } = members(call.request.body);
  const errors: GraphqlError[] = [];
  try {
    const operation = parseOperation(text(query), members(variables));
    const root = operation.kind === "query" ? queryType(call, errors) : mutationType(call, errors);
    const data = select(root, operation.selections);
    return { status: 200, body: { data, ...(errors.length > 0 ? { errors } : {}) } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 200, body: { errors: [{ message }] } };
  }
}

function select(type: Type, selections: readonly (Selection | InlineFragment)[]): unknown {
  const found: Record<string, unknown> = {};
  for (const selection of selections) {
    if ("on" in selection) {
      if (selection.on === type.__typename) {
        Object.assign(found, select(type, selection.selections));
      }
      continue;
    }
    const { key, name, args } = selection;
    const field = type[name];
    if (field === undefined)
      throw new Error(`Field '${name}' doesn't exist on '${type.__typename}'`);
    const value = typeof field === "function" ? (field as Field)(args, key) : field;
    found[key] = resolved(value, selection);
  }
  return found;
}

function resolved(value: unknown, { name, selections }: Selection): unknown {
  if (Array.isArray(value))
    return value.map((item) => resolved(item, { name, selections } as Selection));
  if (typeof value === "object" && value !== null && "__typename" in value) {
    if (selections.length === 0) throw new Error(`Field '${name}' must have selections`);
    return select(value as Type, selections);
  }
  return value;
}

function queryType(call: ApiCall, errors: GraphqlError[]): Type {
  const repository: Field = ({ owner, name }, key) => {
    const found = visibleRepository(call, `${owner}/${name}`);
    if (found !== undefined) return repositoryType(call, found);
    const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
    errors.push({ type: "NOT_FOUND", path: [key], message });
    return null;
  };
  const viewer = { __typename: "User", login: loginOf(call.token) };
  return { __typename: "Query", repository, viewer };
}

function repositoryType(call: ApiCall, repository: FakeRepository): Type {
  const { git } = repository;
  const refs = call.stale ? git.earlierRefs() : git.refs();
  const ref: Field = ({ qualifiedName }) => {
    const name = [text(qualifiedName), `refs/heads/${text(qualifiedName)}`].find((one) =>
      refs.has(one),
    );
    return name === undefined ? null : refType(repository, name, refs);
  };
  const object: Field = ({ oid, expression }) =>
    oid === undefined
      ? objectByExpression(repository, text(expression), refs)
      : objectByOid(repository, text(oid));
  const listRefs: Field = ({ refPrefix, first, after }) => {
    const names = [...refs.keys()].filter((name) => name.startsWith(text(refPrefix))).sort();
    return connection(names, first, after, (name) =>
      refType(repository, name, refs, text(refPrefix)),
    );
  };
  return {
    __typename: "Repository",
    nameWithOwner: repository.name,
    isPrivate: repository.isPrivate,
    defaultBranchRef: () =>
      refs.has(`refs/heads/${repository.defaultBranch}`)
        ? refType(repository, `refs/heads/${repository.defaultBranch}`, refs)
        : null,
    ref,
    object,
    refs: listRefs,
  };
}

function connection<T>(
  items: readonly T[],
  first: unknown,
  after: unknown,
  show: (item: T) => Type,
): Type {
  if (typeof first !== "number" || first < 1 || first > MAX_PAGE) {
    throw new Error("Requesting records on a connection needs `first` from 1 to 100");
  }
  const start = typeof after === "string" ? Number(after) : 0;
  const end = start + first;
  return {
    __typename: "Connection",
    totalCount: items.length,
    nodes: items.slice(start, end).map(show),
    pageInfo: {
      __typename: "PageInfo",
      hasNextPage: end < items.length,
      endCursor: String(end),
    },
  };
}

function refType(
  repository: FakeRepository,
  name: string,
  refs: Refs,
  prefix = "refs/heads/",
): Type {
  const commit = repository.git.commit(refs.get(name) ?? "");
  return {
    __typename: "Ref",
    name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    prefix,
    target: commit === undefined ? null : commitType(repository, commit),
  };
}

function objectByOid(repository: FakeRepository, oid: string): Type | null {
  if (!/^[0-9a-f]{40}$/.test(oid)) throw new Error(`${oid} is not a GitObjectID`);
  const { git } = repository;
  const commit = git.commit(oid);
  if (commit !== undefined) return commitType(repository, commit);
  if (git.blob(oid) !== undefined) return blobType(repository, oid);
  return git.trees.read(oid) === undefined ? null : treeType(repository, oid, "");
}

function objectByExpression(
  repository: FakeRepository,
  expression: string,
  refs: Refs,
): Type | null {
  const [name = "", ...rest] = expression.split(":");
  const commit = repository.git.resolve(name, refs);
  if (commit === undefined) return null;
  if (rest.length === 0) return commitType(repository, commit);
  const path = rest.join(":");
  if (path === "") return treeType(repository, commit.tree, "");
  const entry = repository.git.trees.find(commit.tree, path);
  return entry === undefined ? null : entryObject(repository, path, entry);
}

function commitType(repository: FakeRepository, commit: GitCommit): Type {
  const { git } = repository;
  const [headline = "", ...body] = commit.message.split("\n");
  const file: Field = ({ path }) => {
    const entry = git.trees.find(commit.tree, text(path));
    return entry === undefined ? null : entryType(repository, text(path), entry);
  };
  const history: Field = ({ first, after }) =>
    connection([...git.history(commit.oid)], first, after, (one) => commitType(repository, one));
  const parents: Field = ({ first }) =>
    connection(
      commit.parents.flatMap((oid) => git.commit(oid) ?? []),
      first,
      undefined,
      (one) => commitType(repository, one),
    );
  return {
    __typename: "Commit",
    oid: commit.oid,
    message: commit.message,
    messageHeadline: headline,
    messageBody: body.join("\n").trim(),
    committedDate: dateOf(commit.committedMs),
    // Nobody here has an account but those whose name is written as one.
    author: {
      __typename: "GitActor",
      name: commit.author ?? "",
      user: commit.author?.startsWith("@")
        ? { __typename: "User", login: commit.author.slice(1) }
        : null,
    },
    tree: () => treeType(repository, commit.tree, ""),
    file,
    history,
    parents,
  };
}

function treeType(repository: FakeRepository, oid: string, path: string): Type {
  const entries = () =>
    [...(repository.git.trees.read(oid) ?? [])].map(([name, entry]) =>
      entryType(repository, path === "" ? name : `${path}/${name}`, entry),
    );
  return { __typename: "Tree", oid, entries };
}

function entryType(repository: FakeRepository, path: string, entry: TreeEntry): Type {
  return {
    __typename: "TreeEntry",
    name: path.split("/").at(-1) ?? "",
    path,
    type: entry.mode === DIRECTORY ? "tree" : "blob",
    oid: entry.oid,
    object: () => entryObject(repository, path, entry),
  };
}

function entryObject(repository: FakeRepository, path: string, { mode, oid }: TreeEntry): Type {
  return mode === DIRECTORY ? treeType(repository, oid, path) : blobType(repository, oid);
}

function blobType(repository: FakeRepository, oid: string): Type {
  const data = repository.git.blob(oid) ?? Buffer.alloc(0);
  const isBinary = data.subarray(0, 8000).includes(0);
  return {
    __typename: "Blob",
    oid,
    byteSize: data.length,
    isBinary,
    isTruncated: data.length > MAX_BLOB_TEXT,
    text: isBinary ? null : data.subarray(0, MAX_BLOB_TEXT).toString(),
  };
}

function mutationType(call: ApiCall, errors: GraphqlError[]): Type {
  const createCommitOnBranch: Field = ({ input }, key) => {
    const result = commitOnBranch(call, members(input));
    if ("commit" in result) return result.commit;
    errors.push({ ...result, path: [key] });
    return null;
  };
  return { __typename: "Mutation", createCommitOnBranch };
}

type Refusal = Pick<GraphqlError, "type" | "message">;

function commitOnBranch(
  call: ApiCall,
  input: Readonly<Record<string, unknown>>,
): { readonly commit: Type } | Refusal {
  const branch = members(input["branch"]);
  const [name, ref] = [text(branch["repositoryNameWithOwner"]), text(branch["branchName"])];
  const repository = visibleRepository(call, name);
  if (repository === undefined) {
    return { type: "NOT_FOUND", message: `Could not resolve to a Repository '${name}'.` };
  }
  if (call.token.access === "read") {
    return { type: "FORBIDDEN", message: "Resource not accessible by integration" };
  }
  const { git } = repository;
  const full = ref.startsWith("refs/heads/") ? ref : `refs/heads/${ref}`;
  const head = (call.stale ? git.earlierRefs() : git.refs()).get(full);
  const expected = text(input["expectedHeadOid"]);
  if (head === undefined) {
    return { type: "NOT_FOUND", message: `Could not resolve to a branch '${ref}'.` };
  }
  if (head !== expected || git.refs().get(full) !== expected) {
    const message = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
    return { type: "STALE_DATA", message };
  }
  const tree = git.commit(expected)?.tree ?? "";
  const changes = fileChanges(repository, tree, members(input["fileChanges"]));
  if ("type" in changes) return changes;
  const message = members(input["message"]);
  const body = text(message["body"]);
  const oid = git.putCommit({
    tree: git.trees.change(tree, changes.changes),
    parents: [expected],
    message: `${text(message["headline"])}${body === "" ? "" : `\n\n${body}`}`,
    committedMs: call.now(),
  });
  git.setRef(full, oid);
  const commit = git.commit(oid);
  if (commit === undefined) throw new Error("The commit was not written.");
  return {
    commit: {
      __typename: "CreateCommitOnBranchPayload",
      commit: commitType(repository, commit),
      ref: refType(repository, full, git.refs()),
    },
  };
}

function fileChanges(
  { git }: FakeRepository,
  tree: string,
  input: Readonly<Record<string, unknown>>,
): { readonly changes: ReadonlyMap<string, TreeEntry | undefined> } | Refusal {
  const { additions = [], deletions = [] } = input;
  const changes = new Map<string, TreeEntry | undefined>();
  for (const item of Array.isArray(deletions) ? deletions : []) {
    const path = text(members(item)["path"]);
    if (git.trees.find(tree, path) === undefined) {
      const message = `A path was requested for deletion which does not exist as of commit oid: ${path}`;
      return { type: "UNPROCESSABLE", message };
    }
    changes.set(path, undefined);
  }
  for (const item of Array.isArray(additions) ? additions : []) {
    const { path, contents } = members(item);
    const oid = git.putBlob(Buffer.from(text(contents), "base64"));
    changes.set(text(path), { mode: FILE, oid });
  }
  return { changes };
}
