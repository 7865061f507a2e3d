import { readFile } from "node:fs/promises";
import { isJsonObject } from "../model/json.ts";

/**
 * Whether everybody can read what the step's workflow run shows. Where the event's file does not
 * say that the repository is private, it is taken for public.
 */
export async function isPublicRepository(env: NodeJS.ProcessEnv): Promise<boolean> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return true;
  const payload = await readPayload(path);
  const repository = isJsonObject(payload) ? payload["repository"] : undefined;
  return !(isJsonObject(repository) && repository["private"] === true);
}

/** Nothing where there is no such file, or it is not JSON: the dispatch has said what it thinks of that. */
async function readPayload(path: string): Promise<unknown> {
  try {
    const payload: unknown = JSON.parse(await readFile(path, "utf8"));
    return payload;
  } catch {
    return undefined;
  }
}
