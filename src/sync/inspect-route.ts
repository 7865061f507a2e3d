import type { Automation } from "../model/automation.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { isJsonObject } from "../model/json.ts";
import type { SnapshotFile, SnapshotRow } from "../model/snapshot.ts";
import { diffConfigs } from "./diff.ts";
import { automationDigest } from "./digest.ts";
import { isAutomation } from "./route-file.ts";
import type { Listeners } from "./routes.ts";
import { routeMembers } from "./routes.ts";
import { STORE_FORMAT } from "./store-file.ts";
import type { StoreFinding } from "./store-finding.ts";
import { isConfigs } from "./stored-value.ts";

export interface RouteInspection {
  readonly target: string;
  readonly path: string;
  /** `undefined` where the file is not there. */
  readonly text: string | undefined;
  readonly listeners: Listeners;
  readonly snapshot: SnapshotFile;
}

interface Member {
  readonly definition: Automation;
  readonly digest: unknown;
  readonly repository: unknown;
}

/** What a dispatch would read of a target, held against what a sync would have written there. */
export function inspectRoute(input: RouteInspection): readonly StoreFinding[] {
  const { path: file, text } = input;
  const about = { identifier: file, file };
  if (text === undefined) return [{ kind: "missing-in-store", ...about }];
  const route = parse(text);
  if (route === undefined) {
    return [{ kind: "corrupt", ...about, message: "The file is not a route." }];
  }
  const rows = new Map(
    routeMembers(input.target, input.listeners).map((row) => [row.identifier, row]),
  );
  const seen = new Set<string>();
  const findings: StoreFinding[] = [];
  for (const member of route.members) {
    const { identifier } = member.definition;
    const row = seen.has(identifier) ? undefined : rows.get(identifier);
    seen.add(identifier);
    if (row === undefined) findings.push({ kind: "extra-in-store", identifier, file });
    else findings.push(...inspectMember(member, row, file));
  }
  for (const { identifier, digest } of rows.values()) {
    if (!seen.has(identifier)) {
      findings.push({ kind: "missing-in-store", identifier, file, digest });
    }
  }
  return [...findings, ...inspectConfigs(route.configs, rows, input)];
}

function inspectMember(member: Member, row: SnapshotRow, file: string): readonly StoreFinding[] {
  const { identifier, digest } = row;
  if (automationDigest(member.definition) !== digest) {
    const found = member.definition;
    return [{ kind: "changed-in-store", identifier, file, digest, found }];
  }
  if (member.digest === digest && member.repository === row.source.repository) return [];
  const message = "The route says another digest or repository of it than the snapshot.";
  return [{ kind: "changed-in-store", identifier, file, message }];
}

function inspectConfigs(
  configs: SnapshotFile["configs"],
  rows: ReadonlyMap<string, SnapshotRow>,
  { path: file, snapshot }: RouteInspection,
): readonly StoreFinding[] {
  const repositories = new Set([...rows.values()].map((row) => row.source.repository));
  return [...repositories].flatMap((repository): readonly StoreFinding[] => {
    const recorded = snapshot.configs[repository];
    const found = Object.hasOwn(configs, repository) ? configs[repository] : undefined;
    if (canonicalJson(recorded) === canonicalJson(found)) return [];
    const message = `The route has another configuration of "${repository}" than the snapshot.`;
    const fields = found === undefined ? [] : diffConfigs(recorded, found);
    return [{ kind: "changed-in-store", identifier: file, file, message, fields }];
  });
}

interface ParsedRoute {
  readonly configs: SnapshotFile["configs"];
  readonly members: readonly Member[];
}

/** As a dispatch does, but that no digest has to be right. */
function parse(text: string): ParsedRoute | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || value["format"] !== STORE_FORMAT) return undefined;
  const { configs, automations } = value;
  if (!isConfigs(configs) || !Array.isArray(automations)) return undefined;
  const members = automations.map(memberOf);
  return members.every((member) => member !== undefined) ? { configs, members } : undefined;
}

function memberOf(value: unknown): Member | undefined {
  if (!isJsonObject(value)) return undefined;
  const { digest, repository } = value;
  const definition: unknown = value["definition"];
  return isAutomation(definition) ? { definition, digest, repository } : undefined;
}
