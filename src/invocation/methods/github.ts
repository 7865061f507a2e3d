import type { GithubInvocation } from "../../model/automation.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { dispatchWorkflow } from "./dispatch-workflow.ts";

/** GITHUB: a run of a GitHub Actions workflow. */
export function prepareGithub(
  invocation: GithubInvocation,
  scope: MethodScope,
): Promise<MethodResult> {
  return dispatchWorkflow(invocation, ["invocationMethod"], scope);
}
