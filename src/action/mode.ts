import { LongshoreError } from "../errors/longshore-error.ts";
import type { ActionCommand } from "./inputs.ts";

/** What the workflow's event says about this run. */
export interface WorkflowEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** `GITHUB_REF`, as `refs/heads/main`. */
  readonly ref: string;
  /** The repository's default branch, where the event tells it. */
  readonly defaultBranch: string | undefined;
  /** Its number, where the event is about a pull request. */
  readonly pullRequest?: number;
  /** Who reads the run, and the comment on the pull request. @default "members" */
  readonly audience?: "members" | "everybody" | "strangers";
}

export interface Mode {
  readonly command: "validate" | "plan" | "test" | "sync" | "drift";
  /** Whether the automations' own tests are run. @default false */
  readonly tests?: true;
  /** Why this was chosen, for the log; absent where it was asked for by name. */
  readonly because?: string;
}

/** Events whose code nobody has merged yet: a run for one of them never writes state. */
const REVIEW_EVENTS: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
]);

export function isReview(event: WorkflowEvent): boolean {
  return REVIEW_EVENTS.has(event.name) || /^refs\/pull\//.test(event.ref);
}

/** @throws LongshoreError `not-permitted` where a sync is asked for on a pull request. */
export function chooseMode(command: ActionCommand, event: WorkflowEvent): Mode {
  if (command === "sync" && isReview(event)) {
    throw new LongshoreError(
      "not-permitted",
      `The command "sync" does not run on "${event.name}": what is not merged never writes state.`,
      { hint: 'Use "command: auto", or run sync on a push to the default branch.' },
    );
  }
  if (command === "test") return { command, tests: true };
  if (command !== "auto") return { command };
  if (isReview(event)) {
    const because = `"${event.name}" validates, tests and plans.`;
    return { command: "plan", tests: true, because };
  }
  if (event.name === "push") return pushMode(event);
  if (event.name === "schedule") {
    return { command: "drift", because: 'A "schedule" looks for drift.' };
  }
  return {
    command: "plan",
    because: `"${event.name}" validates and plans; only a push to the default branch syncs.`,
  };
}

function pushMode({ ref, defaultBranch }: WorkflowEvent): Mode {
  if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`) {
    return { command: "sync", because: `A push to the default branch "${defaultBranch}" syncs.` };
  }
  const why =
    defaultBranch === undefined
      ? "the event does not name the default branch"
      : `the default branch is "${defaultBranch}"`;
  return { command: "plan", because: `A push to "${ref}" validates and plans: ${why}.` };
}
