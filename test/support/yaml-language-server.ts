import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

export interface CompletionItem {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
}

export interface EditorDiagnostic {
  readonly message: string;
  /** Lines and characters from 0, as the protocol counts. */
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface EditorPosition {
  readonly line: number;
  readonly character: number;
}

/** A running yaml-language-server with one folder open. */
export interface YamlLanguageServer extends AsyncDisposable {
  /** Opens a document by its path below the folder; it need not exist on disk. */
  open(path: string, text: string): void;
  complete(path: string, position: EditorPosition): Promise<readonly CompletionItem[]>;
  /** The hover's Markdown; empty where there is none. */
  hover(path: string, position: EditorPosition): Promise<string>;
  /** The first diagnostics of an opened document. */
  diagnostics(path: string): Promise<readonly EditorDiagnostic[]>;
}

/**
 * Starts the real server over its standard streams.
 *
 * @param schemas - globs by the schema's URL, as an editor's `yaml.schemas` setting has them.
 */
export async function yamlLanguageServer(
  folder: string,
  schemas: Readonly<Record<string, string | readonly string[]>>,
): Promise<YamlLanguageServer> {
  const root = pathToFileURL(folder).href;
  const manifest = createRequire(import.meta.url).resolve("yaml-language-server/package.json");
  const program = join(dirname(manifest), "bin/yaml-language-server");
  const child = spawn(process.execPath, [program, "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Map<string, PromiseWithResolvers<readonly EditorDiagnostic[]>>();
  const publishedOf = (uri: string) => {
    const existing = published.get(uri);
    if (existing !== undefined) return existing;
    const promise = Promise.withResolvers<readonly EditorDiagnostic[]>();
    published.set(uri, promise);
    return promise;
  };
  const configured = Promise.withResolvers<void>();
  const settings = {
    validate: true,
    hover: true,
    completion: true,
    // Otherwise the server asks the network for other people's schemas.
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    schemas,
  };

  connection.onRequest("workspace/configuration", (params: { items: { section: string }[] }) => {
    configured.resolve();
    return params.items.map(({ section }) => (section === "yaml" ? settings : {}));
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly EditorDiagnostic[] }) =>
      publishedOf(uri).resolve(diagnostics),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "workspace" }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } },
        hover: { contentFormat: ["markdown"] },
      },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
  await configured.promise;

  const uriOf = (path: string) => `${root}/${path}`;
  return {
    open: (path, text) => {
      const textDocument = { uri: uriOf(path), languageId: "yaml", version: 1, text };
      void connection.sendNotification("textDocument/didOpen", { textDocument });
    },
    complete: async (path, position) => {
      const list = await connection.sendRequest<{ items: CompletionItem[] }>(
        "textDocument/completion",
        { textDocument: { uri: uriOf(path) }, position },
      );
      return list.items;
    },
    hover: async (path, position) => {
      const hover = await connection.sendRequest<{ contents: { value: string } } | null>(
        "textDocument/hover",
        { textDocument: { uri: uriOf(path) }, position },
      );
      return hover?.contents.value ?? "";
    },
    diagnostics: (path) => publishedOf(uriOf(path)).promise,
    [Symbol.asyncDispose]: async () => {
      const closed = once(child, "close");
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
      await closed;
    },
  };
}
