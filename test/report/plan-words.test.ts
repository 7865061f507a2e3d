import { expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { envLines } from "../../src/report/plan-words.ts";
import { planSections } from "../../src/report/summary-plan.ts";
import { planTerminal } from "../../src/report/terminal-plan.ts";
import { aPlan } from "../support/plans.ts";

function needing(...env: string[]): Plan {
  return aPlan({ env });
}

function line(variable: string, secret: string): string {
  return `LONGSHORE_SECRET_${variable}: \${{ secrets.${secret} }}`;
}

it("names a secret of GitHub's for each variable, under a name that GitHub allows", () => {
  const variables = ["TOKEN", "1ST", "GITHUB_PAT", "_X"].map((name) => `LONGSHORE_SECRET_${name}`);

  expect(envLines(needing(...variables))).toEqual([
    line("TOKEN", "TOKEN"),
    line("1ST", "LONGSHORE_SECRET_1ST"),
    line("GITHUB_PAT", "LONGSHORE_SECRET_GITHUB_PAT"),
    line("_X", "_X"),
  ]);
});

it("shows the lines to add in every report of a plan, and none where none is needed", () => {
  const plan = needing("LONGSHORE_SECRET_TOKEN");

  expect(planTerminal(plan, PLAIN)).toContain(`    ${line("TOKEN", "TOKEN")}\n`);
  expect(planSections(plan).flat().join("\n")).toContain(
    `\`\`\`yaml\n${line("TOKEN", "TOKEN")}\n\`\`\``,
  );
  expect(planTerminal(needing(), PLAIN)).not.toContain("env:");
  expect(planSections(needing()).flat().join("\n")).not.toContain("env:");
});
