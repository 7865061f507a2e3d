import type { Plan } from "../model/plan.ts";
import type { Replay } from "../model/replay.ts";
import { fieldJson } from "./json-field.ts";
import { replayJson } from "./json-replay.ts";
import { jsonText } from "./json-text.ts";

export interface PlanEnding {
  readonly applied: boolean;
  /** The store's head at the end. */
  readonly revision: string | undefined;
  /** Why a sync refused: the plan's own unsafe reasons are among them. */
  readonly reasons?: readonly {
    readonly code: string;
    readonly message: string;
    readonly override?: string;
  }[];
  /** What recorded events do before and after, where they were replayed. */
  readonly replay?: Replay;
}

/** The `plan` and `sync` document: `schemas/plan-output.schema.json`. */
export function planJson(plan: Plan, { applied, revision, reasons, replay }: PlanEnding): string {
  return jsonText({
    changes: plan.changes.map(({ kind, identifier, file, fields, risks }) => ({
      kind,
      identifier,
      ...(file === undefined ? {} : { file }),
      fields: fields.map(fieldJson),
      risks,
    })),
    unsafe: (reasons === undefined || reasons.length === 0 ? plan.unsafe : reasons).map(
      ({ code, message, override }) => ({
        code,
        message,
        ...(override === undefined ? {} : { override }),
      }),
    ),
    configChanged: plan.configChanged,
    configFields: plan.configFields.map(fieldJson),
    env: plan.env,
    digest: plan.digest,
    revision: revision ?? null,
    applied,
    summary: plan.summary,
    ...(replay === undefined ? {} : { replay: replayJson(replay) }),
  });
}
