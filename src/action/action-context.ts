import type { OpenJq } from "../cli/context.ts";
import type { Plan } from "../model/plan.ts";
import type { Replay } from "../model/replay.ts";
import type { GetInput } from "./inputs.ts";
import type { WorkflowEvent } from "./mode.ts";
import type { StepOutput } from "./publish.ts";

export interface ActionContext {
  readonly getInput: GetInput;
  readonly step: StepOutput;
  /** Writes to the step's log; workflow commands among it are obeyed by the runner. */
  readonly print: (text: string) => Promise<void>;
  readonly env: NodeJS.ProcessEnv;
  readonly openJq: OpenJq;
  readonly event: WorkflowEvent;
  /** Absolute: the checkout. */
  readonly workspace: string;
}

/** What a mode adds to the validation: its report's sections, JSON and exit code. */
export interface ModeReport {
  /** Absent where the mode makes none. */
  readonly plan?: Plan;
  /** Absent where nothing was to be replayed. */
  readonly replay?: Replay;
  readonly revision: string | undefined;
  /** Full sentences, for a comment. */
  readonly notes?: readonly string[];
  /** Why nothing was applied: each is an annotation. */
  readonly failures?: readonly { readonly code: string; readonly message: string }[];
  readonly log: string;
  readonly sections: readonly (readonly string[])[];
  readonly json: string;
  readonly exitCode: number;
}
