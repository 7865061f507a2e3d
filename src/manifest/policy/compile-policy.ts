import type { PolicyConfig } from "../../model/config.ts";
import type { Pattern } from "./patterns.ts";
import { openPatterns } from "./patterns.ts";

/** A policy with its patterns ready for use. */
export interface Policy {
  readonly config: PolicyConfig;
  /** By their source. */
  readonly patterns: ReadonlyMap<string, Pattern>;
}

/** A policy whose patterns are known to be valid; one that is not matches nothing and is left out. */
export async function compilePolicy(config: PolicyConfig): Promise<Policy> {
  const sources = policyPatterns(config).map(({ source }) => source);
  if (sources.length === 0) return { config, patterns: new Map() };
  const compile = await openPatterns();
  const patterns = sources.flatMap((source) => {
    const compiled = compile(source);
    return compiled.kind === "pattern" ? [[source, compiled.pattern] as const] : [];
  });
  return { config, patterns: new Map(patterns) };
}

export const POLICY_FIELDS = ["description", "icon", "title"] as const;

/** A pattern of the policy, and where it stands in the configuration. */
export interface PlacedPattern {
  readonly source: string;
  readonly path: readonly string[];
}

export function policyPatterns({ requiredFields, identifier }: PolicyConfig): PlacedPattern[] {
  const found: PlacedPattern[] = [];
  for (const field of POLICY_FIELDS) {
    const source = requiredFields?.[field]?.pattern;
    if (source === undefined) continue;
    found.push({ source, path: ["policy", "requiredFields", field, "pattern"] });
  }
  if (identifier !== undefined) {
    found.push({ source: identifier.pattern, path: ["policy", "identifier", "pattern"] });
  }
  return found;
}
