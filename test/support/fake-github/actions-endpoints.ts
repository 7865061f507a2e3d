import type { WorkflowRun } from "./repository.ts";
import type { ApiResponse, Endpoint, RepositoryCall } from "./request.ts";
import { failure, members, NOT_FOUND, text } from "./request.ts";

const MAX_EVENT_TYPE = 100;
const MAX_PAYLOAD_PROPERTIES = 10;
const MAX_PAYLOAD_CHARACTERS = 65_535;
const MAX_INPUTS = 25;

/** `repository_dispatch`, and workflows that are started and looked at. */
export const ACTIONS_ENDPOINTS: readonly Endpoint[] = [
  { method: "POST", path: /^\/dispatches$/, writes: true, handle: postDispatch },
  {
    method: "POST",
    path: /^\/actions\/workflows\/([^/]+)\/dispatches$/,
    writes: true,
    handle: startWorkflow,
  },
  { method: "GET", path: /^\/actions\/workflows\/([^/]+)\/runs$/, handle: listRuns },
  { method: "GET", path: /^\/actions\/runs\/(\d+)$/, handle: getRun },
];

function postDispatch({ repository, request }: RepositoryCall): ApiResponse {
  const { event_type: type, client_payload: payload } = members(request.body);
  if (text(type) === "") {
    return failure(422, 'Invalid request.\n\n"event_type" wasn\'t supplied.');
  }
  if (text(type).length > MAX_EVENT_TYPE) {
    return failure(422, "Invalid request.\n\nevent_type is too long (maximum is 100 characters)");
  }
  const properties = Object.keys(members(payload)).length;
  if (properties > MAX_PAYLOAD_PROPERTIES) {
    return failure(
      422,
      `Invalid request.\n\nNo more than ${MAX_PAYLOAD_PROPERTIES} properties are allowed; ${properties} were supplied.`,
    );
  }
  if (JSON.stringify(payload ?? {}).length > MAX_PAYLOAD_CHARACTERS) {
    return failure(422, "client_payload is too large.");
  }
  repository.dispatches.push({ eventType: text(type), clientPayload: payload });
  return { status: 204 };
}

function startWorkflow({ repository, request, parts, url }: RepositoryCall): ApiResponse {
  const [workflow = ""] = parts;
  if (!repository.workflows.includes(workflow)) return NOT_FOUND;
  const { ref, inputs, return_run_details: details } = members(request.body);
  if (repository.git.resolve(text(ref)) === undefined) {
    return failure(422, `No ref found for: ${text(ref)}`);
  }
  if (Object.keys(members(inputs)).length > MAX_INPUTS) {
    return failure(422, `you may only define up to ${MAX_INPUTS} inputs.`);
  }
  const run: WorkflowRun = {
    id: repository.nextId(),
    workflow,
    ref: text(ref),
    inputs: members(inputs),
    status: "queued",
    conclusion: null,
  };
  repository.workflowRuns.push(run);
  if (details !== true) return { status: 204 };
  return {
    status: 200,
    body: {
      workflow_run_id: run.id,
      run_url: `${url}/repos/${repository.name}/actions/runs/${run.id}`,
      html_url: `https://github.example/${repository.name}/actions/runs/${run.id}`,
    },
  };
}

function shownRun({ id, status, conclusion, ref }: WorkflowRun): unknown {
  return { id, status, conclusion, head_branch: ref };
}

function listRuns({ repository, parts }: RepositoryCall): ApiResponse {
  if (!repository.workflows.includes(parts[0] ?? "")) return NOT_FOUND;
  const runs = repository.workflowRuns.filter((run) => run.workflow === parts[0]).reverse();
  return { status: 200, body: { total_count: runs.length, workflow_runs: runs.map(shownRun) } };
}

function getRun({ repository, parts }: RepositoryCall): ApiResponse {
  const run = repository.workflowRuns.find(({ id }) => id === Number(parts[0]));
  return run === undefined ? NOT_FOUND : { status: 200, body: shownRun(run) };
}
