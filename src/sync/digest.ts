import { hash } from "node:crypto";
import type { Automation } from "../model/automation.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { JsonObject } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import type { SnapshotFile } from "../model/snapshot.ts";
import { canonicalText } from "./canonical.ts";

/** Of the canonical text: the same for the same definition, however its file is laid out. */
export function automationDigest(automation: Automation): string {
  return textDigest(canonicalText(automation));
}

export function textDigest(text: string): string {
  return `sha256:${hash("sha256", text, "hex")}`;
}

/** Covers what the store's automations are and run with; not the commits that they came from. */
export function snapshotDigest(file: Pick<SnapshotFile, "automations" | "configs">): string {
  const rows = file.automations.map((row) => [
    row.identifier,
    row.digest,
    row.path,
    row.source.repository,
    row.listensTo,
  ]);
  return textDigest(`${JSON.stringify(rows)}\n${canonicalJson(file.configs)}`);
}

export function sameConfig(a: RuntimeConfig, b: RuntimeConfig): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** What a plan's digest covers besides its changes. */
export interface PlanDigestInput {
  readonly changes: Plan["changes"];
  /** Of each new or changed definition, by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly repository: string;
  /** The configuration to be stored, where it is another than the stored one. */
  readonly config?: RuntimeConfig | JsonObject;
}

/** The same changes of the same repository, whatever the store's head. */
export function changesDigest(input: PlanDigestInput): string {
  const changes = input.changes.map((change) => [
    change.kind,
    change.identifier,
    change.file ?? null,
    change.fields,
    input.definitions.get(change.identifier) ?? null,
  ]);
  return textDigest(
    JSON.stringify([input.repository, changes, canonicalJson(input.config ?? null)]),
  );
}

/** A plan's digest: its changes and the revision that they were made from. */
export function planDigest(changes: string, revision: string | undefined): string {
  return textDigest(JSON.stringify([changes, revision ?? null]));
}
