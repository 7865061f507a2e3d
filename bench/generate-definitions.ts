import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";

export interface GenerateOptions {
  readonly format: "yaml" | "json";
}

/** Files of one folder: more make listing it slower than any real repository's. */
const FILES_PER_FOLDER = 500;
/** Files that are written at once. */
const BATCH = 100;

/**
 * Writes `count` automations, one a file, that differ like a real team's: a few dozen blueprints,
 * and seven jq expressions each, of which every file has one of its own. The same every time.
 */
export async function generateDefinitions(
  directory: string,
  count: number,
  { format }: GenerateOptions,
): Promise<void> {
  for (let first = 0; first < count; first += FILES_PER_FOLDER) {
    await mkdir(folderOf(directory, first), { recursive: true });
  }
  for (let first = 0; first < count; first += BATCH) {
    const indices = Array.from({ length: Math.min(BATCH, count - first) }, (_, at) => first + at);
    await Promise.all(
      indices.map((index) => {
        const file = join(folderOf(directory, index), `automation-${index}.${format}`);
        return writeFile(file, definitionText(index, format));
      }),
    );
  }
}

export function definitionText(index: number, format: GenerateOptions["format"]): string {
  const value = definition(index);
  return format === "json"
    ? `${JSON.stringify(value, undefined, 2)}\n`
    : stringify(value, { lineWidth: 0 });
}

function folderOf(directory: string, index: number): string {
  return join(directory, `team-${Math.floor(index / FILES_PER_FOLDER)}`);
}

const METRICS = ["cpu", "memory", "latency", "errors", "saturation"];
const SEVERITIES = ["critical", "error", "warning", "info"];

function definition(index: number): object {
  const metric = METRICS[index % METRICS.length];
  const severity = SEVERITIES[index % SEVERITIES.length];
  const threshold = 50 + (index % 50);
  const after = `.event.diff.after.properties`;
  return {
    identifier: `incident_on_${metric}_${index}`,
    title: `Open an incident when ${metric} crosses ${threshold}`,
    description: `Tells the on-call engineer of team ${index % 40} once, when the limit is crossed.`,
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: `blueprint_${index % 60}` },
      condition: {
        type: "JQ",
        expressions: [
          `.diff.before.properties.${metric} < ${threshold}`,
          `.diff.after.properties.${metric} >= ${threshold}`,
        ],
        combinator: "and",
      },
    },
    invocationMethod: {
      type: "WEBHOOK",
      url: "https://events.example.com/v2/enqueue",
      method: "POST",
      synchronized: true,
      headers: { RUN_ID: "{{ .run.id }}" },
      body: {
        event_action: "trigger",
        dedup_key: `{{ .event.context.entityIdentifier }}-${index}`,
        payload: {
          summary: `${metric} of {{ .event.diff.after.title }} is {{ ${after}.${metric} }}`,
          severity,
          details: `{{ ${after} | { owner, tier, rule: ${index} } }}`,
        },
      },
    },
    publish: index % 10 !== 0,
  };
}
