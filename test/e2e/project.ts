import type { TempRepository } from "../support/temp-repository.ts";
import { tempRepository } from "../support/temp-repository.ts";

/** What a test's definitions differ in; the rest is as plain as it gets. */
export interface HookOptions {
  readonly url?: string;
  readonly publish?: boolean;
  readonly expressions?: readonly string[];
  readonly blueprint?: string;
  /** Beside `type`, `url` and `agent`. */
  readonly invocation?: Readonly<Record<string, unknown>>;
}

/** An automation that calls a receiver on this machine, as the text of a JSON or YAML file. */
export function hook(identifier: string, options: HookOptions = {}): string {
  const {
    url = `http://127.0.0.1:9/${identifier}`,
    publish = true,
    expressions,
    blueprint = "service",
  } = options;
  const definition = {
    identifier,
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: blueprint },
      ...(expressions === undefined ? {} : { condition: { type: "JQ", expressions } }),
    },
    invocationMethod: { type: "WEBHOOK", url, agent: true, ...options.invocation },
    publish,
  };
  return `${JSON.stringify(definition, undefined, 2)}\n`;
}

/** Calls to this machine are allowed, and repeated without waiting. */
export const LOCAL_CONFIG = `network:
  allowHttp: true
  allowPrivate: [127.0.0.0/8]
delivery: { delaysMs: [0] }
`;

/** A git repository with these files and a configuration that lets it call this machine. */
export async function project(files: Readonly<Record<string, string>>): Promise<TempRepository> {
  const repository = await tempRepository();
  await repository.write("longshore.yaml", LOCAL_CONFIG);
  for (const [file, text] of Object.entries(files)) await repository.write(file, text);
  return repository;
}

/** `automations/<identifier>.json` of several plain automations. */
export function hooks(count: number, options: HookOptions = {}): Record<string, string> {
  const entries = Array.from({ length: count }, (_, index) => {
    const identifier = `hook-${String(index + 1).padStart(2, "0")}`;
    return [`automations/${identifier}.json`, hook(identifier, options)] as const;
  });
  return Object.fromEntries(entries);
}
