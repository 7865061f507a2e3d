import type { Automation, Condition, Invocation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import { urlTarget } from "../model/invocation-url.ts";
import type { Risk } from "../model/plan.ts";
import { secretsOfValue } from "../model/secret-references.ts";
import { toJson } from "./canonical.ts";

/**
 * What a reviewer must not miss in one change.
 *
 * @param before - absent for an automation that was not published.
 */
export function risksOf(
  before: Automation | undefined,
  after: Automation,
  config: RuntimeConfig,
): readonly Risk[] {
  const risks: Risk[] = [];
  if (before === undefined) risks.push("newly-published");
  else {
    if (before.invocationMethod.type !== after.invocationMethod.type) risks.push("backend-changed");
    else if (destination(before.invocationMethod) !== destination(after.invocationMethod)) {
      risks.push("host-changed");
    }
    if (JSON.stringify(before.trigger.event) !== JSON.stringify(after.trigger.event)) {
      risks.push("trigger-changed");
    }
    const condition = conditionRisk(before.trigger.condition, after.trigger.condition);
    if (condition !== undefined) risks.push(condition);
  }
  risks.push(...secretRisks(before, after, config));
  return risks;
}

/** Where the call goes; a repository or a project is to its backend what a host is to a webhook. */
function destination(invocation: Invocation): string {
  switch (invocation.type) {
    case "WEBHOOK":
    case "SLACK":
      return urlDestination(invocation.url);
    case "GITHUB":
      return JSON.stringify([invocation.org, invocation.repo, invocation.workflow]);
    case "INTEGRATION_ACTION": {
      const { org, repo, workflow } = invocation.integrationActionExecutionProperties;
      return JSON.stringify([invocation.installationId, org, repo, workflow]);
    }
    case "GITLAB":
      return JSON.stringify([invocation.groupName, invocation.projectName]);
    case "AZURE_DEVOPS":
      return JSON.stringify([invocation.org, invocation.webhook]);
    case "KAFKA":
      return "";
    case "UPSERT_ENTITY":
      return invocation.blueprintIdentifier;
  }
}

function urlDestination(url: string): string {
  const target = urlTarget(url);
  switch (target.kind) {
    case "literal":
      return JSON.stringify([target.scheme, target.host, target.port]);
    case "secret":
      return JSON.stringify([target.name]);
    case "templated":
    case "invalid":
      // Which host it names is not known, so any other text may name another one.
      return url;
  }
}

type ConditionRisk = Extract<Risk, "condition-removed" | "condition-widened" | "condition-changed">;

/**
 * Compares expressions by their text alone: a condition is narrower, the same, or wider, only where
 * that follows from which expressions it has. A rewritten expression is another one, of which nobody
 * knows what it lets through.
 */
function conditionRisk(
  before: Condition | undefined,
  after: Condition | undefined,
): ConditionRisk | undefined {
  const [old, now] = [wayOf(before), wayOf(after)];
  if (old.expressions.size === 0) return undefined;
  if (now.expressions.size === 0) return "condition-removed";
  if (implies(now, old)) return undefined;
  return implies(old, now) ? "condition-widened" : "condition-changed";
}

/** A condition's expressions; one alone has no combinator. */
interface Way {
  readonly isOr: boolean;
  readonly expressions: ReadonlySet<string>;
}

function wayOf(condition: Condition | undefined): Way {
  const expressions = new Set(condition?.expressions);
  return { isOr: condition?.combinator === "or" && expressions.size > 1, expressions };
}

/** Whether what one condition lets through the other does too, whatever its expressions say. */
function implies(one: Way, other: Way): boolean {
  const [has, asked] = [one.expressions, other.expressions];
  if (one.isOr) return other.isOr && [...has].every((each) => asked.has(each));
  return other.isOr
    ? [...asked].some((each) => has.has(each))
    : [...asked].every((each) => has.has(each));
}

function secretRisks(
  before: Automation | undefined,
  after: Automation,
  config: RuntimeConfig,
): readonly Risk[] {
  const names = secretsOfValue(toJson(after));
  const known = new Set(before === undefined ? [] : secretsOfValue(toJson(before)));
  const risks: Risk[] = [];
  if (names.some((name) => !known.has(name))) risks.push("secret-newly-used");
  if (names.some((name) => !Object.hasOwn(config.secrets, name))) risks.push("secret-unbound");
  return risks;
}
