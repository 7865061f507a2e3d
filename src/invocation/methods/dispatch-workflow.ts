import type { GithubInvocation } from "../../model/automation.ts";
import type { Json, JsonPath } from "../../model/json.ts";
import { formatPath, isJsonObject } from "../../model/json.ts";
import { OPERATOR_POLICY } from "../../model/operator-policy.ts";
import type { ExternalRun, RunError } from "../../model/run.ts";
import { refusedSecrets } from "../egress.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { renderValue } from "../render/render-value.ts";
import type { Result } from "../render/result.ts";
import { failed, ok, quoted } from "../render/result.ts";
import { renderPathPart, textInputs, USER_AGENT } from "./request-parts.ts";

/** https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event */
const MAX_INPUTS = 25;
const MAX_INPUT_CHARACTERS = 65_535;

type Workflow = Pick<GithubInvocation, "org" | "repo" | "workflow" | "workflowInputs">;

/**
 * Starts a workflow by GitHub's API. Nothing can be added to a workflow's inputs that would let it
 * recognise a repetition, so it is sent again only where it certainly did not arrive.
 */
export async function dispatchWorkflow(
  definition: Workflow,
  at: JsonPath,
  scope: MethodScope,
): Promise<MethodResult> {
  const { endpoints, runtime } = scope;
  const repository = renderRepository(definition, at, scope);
  if (repository.kind === "failed") return repository;
  const workflow = renderPathPart(definition.workflow, [...at, "workflow"], scope.render);
  if (workflow.kind === "failed") return workflow;
  const refused =
    refusedRepository(repository.value, at, scope) ??
    refusedSecrets([endpoints.githubApiUrl], scope.secrets, runtime);
  if (refused !== undefined) return { kind: "failed", error: refused };
  const rendered = renderValue(
    definition.workflowInputs ?? {},
    [...at, "workflowInputs"],
    scope.render,
  );
  if (rendered.kind === "failed") return rendered;
  const { ref, inputs } = textInputs(rendered.value);
  const limited = limitedInputs(inputs, [...at, "workflowInputs"]);
  if (limited.kind === "failed") return limited;

  const branch =
    ref === undefined
      ? await scope.repositories.defaultBranch(repository.value)
      : ({ kind: "branch", name: ref } as const);
  if (branch.kind === "failed") return branch;
  const path = `/repos/${repository.value}/actions/workflows/${encodeURIComponent(workflow.value)}/dispatches`;
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.githubApiUrl}${path}`,
      headers: {
        "user-agent": USER_AGENT,
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        "x-github-api-version": "2022-11-28",
      },
      body: JSON.stringify({
        ...(branch.kind === "branch" ? { ref: branch.name } : {}),
        inputs: limited.value,
        ...(tellsRuns(endpoints.githubApiUrl) ? { return_run_details: true } : {}),
      }),
    },
    policy: OPERATOR_POLICY,
    synchronized: false,
    completes: false,
    credential: { kind: "github", repository: repository.value },
    signed: false,
    repeatable: false,
    external: startedRun,
    notes:
      branch.kind === "branch"
        ? []
        : [
            `The "ref" is the default branch of ${repository.value}, which a dry run does not ask for.`,
          ],
  };
}

/** The characters that GitHub allows in the names of owners and repositories. */
const NAME = /^[A-Za-z0-9_.-]+$/;

function renderRepository(definition: Workflow, at: JsonPath, scope: MethodScope): Result<string> {
  const parts: string[] = [];
  for (const key of ["org", "repo"] as const) {
    const path = [...at, key];
    const part = renderPathPart(definition[key], path, scope.render);
    if (part.kind === "failed") return part;
    if (!NAME.test(part.value)) {
      const message = `"${formatPath(path)}" rendered to the text ${quoted(part.value)}, which is no name on GitHub.`;
      return failed("template-failed", message, path);
    }
    parts.push(part.value);
  }
  return ok(parts.join("/"));
}

/** A token may reach further than the repository that dispatches; definitions do where it is said. */
function refusedRepository(
  repository: string,
  at: JsonPath,
  { endpoints, runtime }: MethodScope,
): RunError | undefined {
  const name = repository.toLowerCase();
  if (name === endpoints.repository?.toLowerCase()) return undefined;
  const allowed = runtime.github?.repositories ?? [];
  const matches = (pattern: string) =>
    pattern.endsWith("/*")
      ? name.startsWith(pattern.slice(0, -1).toLowerCase())
      : name === pattern.toLowerCase();
  if (allowed.some(matches)) return undefined;
  const list = allowed.map((pattern) => `"${pattern}"`).join(", ");
  return {
    code: "egress-refused",
    message: `"github.repositories" in longshore.yaml does not allow the repository "${repository}"; ${list === "" ? "it allows none" : `it allows ${list}`} besides the one that dispatches.`,
    path: formatPath([...at, "repo"]),
  };
}

function limitedInputs(
  inputs: ReadonlyMap<string, string>,
  path: JsonPath,
): Result<Readonly<Record<string, string>>> {
  if (inputs.size > MAX_INPUTS) {
    const message = `There are ${inputs.size} workflow inputs; GitHub takes ${MAX_INPUTS}. Put several values into one, as an object.`;
    return failed("limit-exceeded", message, path);
  }
  const value = Object.fromEntries(inputs);
  const characters = JSON.stringify(value).length;
  if (characters <= MAX_INPUT_CHARACTERS) return ok(value);
  const message = `The workflow inputs have ${characters} characters as JSON; GitHub takes ${MAX_INPUT_CHARACTERS}. Pass what identifies the data, and read it in the workflow.`;
  return failed("limit-exceeded", message, path);
}

/**
 * Whether the API tells which run it started: GitHub Enterprise Server (`…/api/v3`) refuses the key
 * in versions that are still in use.
 */
function tellsRuns(githubApiUrl: string): boolean {
  return !githubApiUrl.endsWith("/api/v3");
}

function startedRun(body: Json): ExternalRun | undefined {
  if (!isJsonObject(body)) return undefined;
  const { workflow_run_id: id, html_url: url } = body;
  if (typeof id !== "number" && typeof id !== "string") return undefined;
  return { id: String(id), ...(typeof url === "string" ? { url } : {}) };
}
