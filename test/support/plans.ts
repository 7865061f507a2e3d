import type { Plan } from "../../src/model/plan.ts";

/** A plan that publishes `a`; overrides replace whole fields. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    changes: [
      {
        kind: "publish",
        identifier: "a",
        file: "automations/a.yaml",
        fields: [],
        risks: ["newly-published"],
      },
    ],
    unsafe: [],
    digest: `sha256:${"0".repeat(64)}`,
    revision: "7",
    configChanged: false,
    configFields: [],
    env: [],
    summary: { publish: 1, update: 0, unpublish: 0, delete: 0, move: 0, unchanged: 0, drafts: 0 },
    ...overrides,
  };
}
