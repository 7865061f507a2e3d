import { LongshoreError } from "../errors/longshore-error.ts";
import { validatePlanFile } from "../model/generated/plan-file.validator.js";
import type { PlanFile } from "../model/plan-file.ts";
import { planFileDigest } from "../sync/plan-file.ts";

/**
 * The plan that a file keeps, after its digest was checked.
 *
 * @param name - of the file, as a person wrote it.
 * @throws LongshoreError `input-invalid` for everything else than a plan file that nobody altered.
 */
export function parsePlanFile(text: string, name: string): PlanFile {
  const value = parseJson(text, name);
  if (!validatePlanFile(value)) {
    const [error] = validatePlanFile.errors ?? [];
    const place = error?.instancePath ? ` at "${error.instancePath}"` : "";
    throw invalid(
      `"${name}" is no plan file${place}: ${error?.message ?? "it is something else"}.`,
    );
  }
  if (planFileDigest(value) !== value.digest) {
    throw invalid(`The plan file "${name}" was altered: it does not have the digest it names.`);
  }
  return value;
}

function parseJson(text: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw invalid(`The plan file "${name}" is not JSON.`, cause);
  }
}

function invalid(message: string, cause?: unknown): LongshoreError {
  return new LongshoreError("input-invalid", message, {
    hint: "Make the plan again with plan --out, review it, and sync that one.",
    cause,
  });
}
