import type { TestCoverage } from "../model/coverage.ts";
import { count } from "./count.ts";
import { visibleLine } from "./safe-text.ts";

/** Coverage in a sentence or two, and one more for each thing that was not looked at. */
export function coverageSentences({
  expressions,
  untested,
  summary,
}: TestCoverage): readonly string[] {
  const { seen, mutants, survived, equivalent, untried } = summary;
  const sentences = [
    `Coverage: ${seen} of ${count(summary.expressions, "expression")} seen true and false; ${mutants - survived} of ${count(mutants, "mutant")} killed${equivalent === 0 ? "" : `, ${equivalent} more equivalent`}.`,
  ];
  if (untested.length > 0) {
    sentences.push(`${count(untested.length, "automation")} without a test.`);
  }
  if (untried > 0) {
    sentences.push(
      `${count(untried, "mutant")} not tried: too many others before them did not end.`,
    );
  }
  for (const { automation, expression, unread } of expressions) {
    if (unread === undefined) continue;
    sentences.push(
      visibleLine(`No mutants are made of "${expression}" in "${automation}": ${unread}`),
    );
  }
  return sentences;
}
