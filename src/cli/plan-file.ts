import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { writeWholeFile } from "../adapters/file-system/write-whole-file.ts";
import { parsePlanFile } from "../commands/reviewed-plan.ts";
import { LongshoreError, reasonOf } from "../errors/longshore-error.ts";
import type { PlanFile } from "../model/plan-file.ts";
import { jsonText } from "../report/json-text.ts";

/** A plan of 20,000 long definitions stays far below this. */
const MAX_PLAN_BYTES = 256 * 1024 * 1024;

/**
 * Keeps a plan for review, whole or not at all.
 *
 * @param name - as a person wrote it, from the folder.
 * @throws LongshoreError `output-unwritable`.
 */
export async function keepPlan(plan: PlanFile, name: string, folder: string): Promise<void> {
  try {
    await writeWholeFile(resolve(folder, name), jsonText(plan));
  } catch (cause) {
    throw new LongshoreError(
      "output-unwritable",
      `The plan file "${name}" cannot be written: ${reasonOf(cause)}.`,
      { hint: "Name a file in a folder that can be written.", cause },
    );
  }
}

/** @throws LongshoreError `path-not-found`, `file-unreadable`, `input-invalid`. */
export async function readPlan(name: string, folder: string): Promise<PlanFile> {
  return parsePlanFile(await readText(name, resolve(folder, name)), name);
}

async function readText(name: string, path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_PLAN_BYTES) return await readFile(path, "utf8");
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new LongshoreError(
      isMissing ? "path-not-found" : "file-unreadable",
      isMissing
        ? `The plan file "${name}" does not exist.`
        : `The plan file "${name}" cannot be read: ${reasonOf(cause)}.`,
      { hint: "Name a file that plan --out wrote.", cause },
    );
  }
  throw new LongshoreError(
    "input-invalid",
    `The plan file "${name}" is larger than ${MAX_PLAN_BYTES} bytes.`,
    { hint: "Name a file that plan --out wrote." },
  );
}
