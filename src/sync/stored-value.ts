import type { RuntimeConfig } from "../model/config.ts";
import { validateSnapshot } from "../model/generated/snapshot.validator.js";
import type { SnapshotFile } from "../model/snapshot.ts";

/** Whether a value is a snapshot file, its digest left aside. */
export function isSnapshotFile(value: unknown): value is SnapshotFile {
  return validateSnapshot(value);
}

/** Whether a value is what a route has for `configs`: the same as a snapshot has. */
export function isConfigs(value: unknown): value is Readonly<Record<string, RuntimeConfig>> {
  const digest = `sha256:${"0".repeat(64)}`;
  return validateSnapshot({ format: 1, digest, sources: [], configs: value, automations: [] });
}

/** Where the snapshot last looked at breaks its schema, and how: for a message. */
export function snapshotProblem(): string {
  const [error] = validateSnapshot.errors ?? [];
  if (error === undefined) return "is no snapshot";
  const place = error.instancePath === "" ? "" : ` at "${error.instancePath}"`;
  return `breaks its schema${place}: ${error.message ?? error.keyword}`;
}
