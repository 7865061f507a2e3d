import type { Automation } from "../../src/model/automation.ts";
import type { Manifest, ManifestEntry } from "../../src/model/manifest.ts";
import { FILE_START } from "../../src/model/source.ts";

/** A published automation that listens to `service`; overrides replace whole fields. */
export function anAutomation(identifier: string, overrides: Partial<Automation> = {}): Automation {
  return {
    identifier,
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
    },
    invocationMethod: { type: "WEBHOOK", url: `https://hooks.example.com/${identifier}` },
    publish: true,
    ...overrides,
  };
}

/** The trigger of an automation that listens to the runs of another, or of an action. */
export function onRunOf(action: string): Automation["trigger"] {
  return { type: "automation", event: { type: "RUN_CREATED", actionIdentifier: action } };
}

export function onEntity(blueprint: string): Automation["trigger"] {
  return {
    type: "automation",
    event: { type: "ENTITY_CREATED", blueprintIdentifier: blueprint },
  };
}

/** A manifest of automations in `automations/<identifier>.yaml`, or in the files given. */
export function aManifest(
  automations: readonly Automation[],
  files: Readonly<Record<string, string>> = {},
): Manifest {
  const entries: ManifestEntry[] = automations.map((automation) => ({
    automation,
    file: files[automation.identifier] ?? `automations/${automation.identifier}.yaml`,
    range: FILE_START,
  }));
  return {
    entries: entries.sort((a, b) => (a.automation.identifier < b.automation.identifier ? -1 : 1)),
    files: [...new Set(entries.map((entry) => entry.file))].sort(),
  };
}
