import type { Automation } from "../model/automation.ts";
import type { SnapshotFile, SnapshotRow } from "../model/snapshot.ts";
import { textDigest } from "./digest.ts";
import { automationPath } from "./file-names.ts";
import { inspectRoute } from "./inspect-route.ts";
import { isAutomation } from "./route-file.ts";
import { indexListeners, routePath } from "./routes.ts";
import type { StoreFinding } from "./store-finding.ts";

/** Whether a path is in one of the folders that a sync writes. */
export function belongsToSync(path: string): boolean {
  return /^(?:automations|routes)\//.test(path);
}

export interface StoreInspection {
  readonly findings: readonly StoreFinding[];
  /** Definitions with the digest that the snapshot says, by identifier. */
  readonly intact: ReadonlyMap<string, Automation>;
}

/**
 * Everything in a store that is not as its snapshot says.
 *
 * @param files - all that {@link belongsToSync}, by path; others are not looked at.
 */
export function inspectStore(
  snapshot: SnapshotFile,
  files: ReadonlyMap<string, string>,
): StoreInspection {
  const intact = new Map<string, Automation>();
  const findings: StoreFinding[] = [];
  const expected = new Set<string>();
  for (const row of snapshot.automations) {
    const path = automationPath(row.identifier);
    expected.add(path);
    const inspected = inspectDefinition(row, path, files.get(path));
    if (inspected.kind === "intact") intact.set(row.identifier, inspected.definition);
    else findings.push(inspected.finding);
  }
  const listeners = indexListeners(snapshot.automations);
  for (const target of listeners.keys()) {
    const path = routePath(target);
    expected.add(path);
    findings.push(...inspectRoute({ target, path, text: files.get(path), listeners, snapshot }));
  }
  for (const [path, text] of files) {
    if (belongsToSync(path) && !expected.has(path)) findings.push(extra(path, text));
  }
  return { findings, intact };
}

type InspectedDefinition =
  | { readonly kind: "intact"; readonly definition: Automation }
  | { readonly kind: "finding"; readonly finding: StoreFinding };

function inspectDefinition(
  { identifier, digest }: SnapshotRow,
  file: string,
  text: string | undefined,
): InspectedDefinition {
  const at = { identifier, file, digest };
  if (text === undefined) return { kind: "finding", finding: { kind: "missing-in-store", ...at } };
  const value = parse(text);
  if (!isAutomation(value)) {
    const message = "The file is not an automation.";
    return { kind: "finding", finding: { kind: "corrupt", ...at, message } };
  }
  if (textDigest(text) === digest) return { kind: "intact", definition: value };
  return { kind: "finding", finding: { kind: "changed-in-store", ...at, found: value } };
}

function extra(file: string, text: string): StoreFinding {
  const value = parse(text);
  const identifier = isAutomation(value) ? value.identifier : file;
  return { kind: "extra-in-store", identifier, file };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is no automation.
    return undefined;
  }
}
