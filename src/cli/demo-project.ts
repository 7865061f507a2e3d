import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { Json } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import { secretsOfValue } from "../model/secret-references.ts";
import { isTestFile } from "../model/test-file.ts";
import { secretVariable } from "../ports/secrets.ts";

export interface DemoProject {
  readonly files: readonly string[];
  /** Placeholder secrets, as the environment of a dispatch has them. */
  readonly env: Readonly<Record<string, string>>;
}

const CONFIG = `network:
  # The receiver of this demonstration is on this machine.
  allowHttp: true
  allowPrivate: [127.0.0.0/8]
# Where something is wrong here, it is known at once.
delivery: { attempts: 2, delaysMs: [0, 200], totalMs: 5000 }
`;

/**
 * Copies the example automations with their hosts replaced by a receiver's: `https://host/path`
 * becomes `<origin>/host/path`. Calls to this machine need `agent: true`, so the copies say it.
 */
export async function copyExamples(from: string, to: string, origin: string): Promise<DemoProject> {
  const folder = join(to, "automations");
  await mkdir(folder, { recursive: true });
  await writeFile(join(to, "longshore.yaml"), CONFIG);
  const files = (await readdir(from))
    .filter((file) => /\.(json|ya?ml)$/.test(file) && !isTestFile(file))
    .sort();
  const secrets = new Map<string, string>();
  for (const file of files) {
    // YAML reads JSON too, and keeps comments and order.
    const document = parseDocument(await readFile(join(from, file), "utf8"));
    const definition: unknown = document.toJS();
    const invocation = isJsonObject(definition) ? definition["invocationMethod"] : undefined;
    const url = isJsonObject(invocation) ? invocation["url"] : undefined;
    if (typeof url === "string") {
      document.setIn(["invocationMethod", "url"], url.replace(/^https:\//, origin));
      document.setIn(["invocationMethod", "agent"], true);
    }
    for (const name of secretsOfValue((invocation ?? null) as Json)) {
      const isUrl = typeof url === "string" && url.includes(name);
      secrets.set(
        secretVariable(name),
        isUrl ? `${origin}/hooks.slack.com/services/T000/B000/placeholder` : `placeholder-${name}`,
      );
    }
    const text = file.endsWith(".json")
      ? `${JSON.stringify(document.toJS(), undefined, 2)}\n`
      : document.toString({ lineWidth: 0 });
    await writeFile(join(folder, file), text);
  }
  return { files, env: Object.fromEntries(secrets) };
}
