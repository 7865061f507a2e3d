import { readFile } from "node:fs/promises";
import { LongshoreError, reasonOf } from "../errors/longshore-error.ts";
import { isJsonObject } from "../model/json.ts";
import type { WorkflowEvent } from "./mode.ts";

/**
 * The workflow's event, from the runner's variables and its event file.
 *
 * @throws LongshoreError `event-unreadable` where the event file is not what the runner writes.
 */
export async function readWorkflowEvent(env: NodeJS.ProcessEnv): Promise<WorkflowEvent> {
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const repository = isJsonObject(payload) ? payload["repository"] : undefined;
  const branch = isJsonObject(repository) ? repository["default_branch"] : undefined;
  const pull = isJsonObject(payload) ? payload["pull_request"] : undefined;
  const number = isJsonObject(pull) ? pull["number"] : undefined;
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    defaultBranch: typeof branch === "string" ? branch : undefined,
    ...(typeof number === "number" ? { pullRequest: number } : {}),
    audience: audienceOf(repository, pull),
  };
}

/** A repository that is not said to be private is public, and a pull request that is not its own a stranger's. */
function audienceOf(repository: unknown, pull: unknown): NonNullable<WorkflowEvent["audience"]> {
  if (isJsonObject(pull)) {
    const [from, to] = [nameOf(pull["head"]), nameOf(pull["base"])];
    if (from === undefined || from !== to) return "strangers";
  }
  return isJsonObject(repository) && repository["private"] === true ? "members" : "everybody";
}

/** Nothing for the branch of a repository that was deleted. */
function nameOf(side: unknown): unknown {
  const repository = isJsonObject(side) ? side["repo"] : undefined;
  return isJsonObject(repository) ? repository["full_name"] : undefined;
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === "") return undefined;
  try {
    const payload: unknown = JSON.parse(await readFile(path, "utf8"));
    return payload;
  } catch (cause) {
    throw new LongshoreError(
      "event-unreadable",
      `The workflow's event file cannot be read: ${reasonOf(cause)}.`,
      { hint: "Run the action in a GitHub workflow, or set GITHUB_EVENT_PATH.", cause },
    );
  }
}
