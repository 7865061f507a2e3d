import type { IntegrationActionInvocation } from "../../model/automation.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { dispatchWorkflow } from "./dispatch-workflow.ts";

/**
 * INTEGRATION_ACTION: the one action that the format has is starting a GitHub Actions workflow,
 * which needs no integration in between.
 */
export function prepareIntegrationAction(
  invocation: IntegrationActionInvocation,
  scope: MethodScope,
): Promise<MethodResult> {
  const key = "integrationActionExecutionProperties";
  return dispatchWorkflow(invocation[key], ["invocationMethod", key], scope);
}
