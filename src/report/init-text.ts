import type { InitResult } from "../model/init.ts";
import { changedByInit } from "../model/init.ts";
import { count } from "./count.ts";
import { jsonText } from "./json-text.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";

/** The `init` document: `schemas/init-output.schema.json`. */
export function initJson(result: InitResult): string {
  return jsonText({ files: result.files, changed: changedByInit(result) });
}

/** What was made, and what to do next. @param repository - `OWNER/NAME`, where it is known. */
export function initTerminal(
  result: InitResult,
  repository: string | undefined,
  paint: Paint,
): string {
  const { files, withoutExamples, event } = result;
  const made = files.filter(({ outcome }) => outcome !== "exists").length;
  const lines = files.map(({ file, outcome }) => {
    const colour = outcome === "exists" ? paint.dim : paint.green;
    return `${colour(outcome.padEnd("created".length))}  ${visibleLine(file)}`;
  });
  const next = [
    "longshore validate",
    ...(event === undefined ? [] : ["longshore test"]),
    "longshore plan",
    ...(event === undefined
      ? []
      : ["longshore sync", `longshore dispatch --event ${event} --dry-run`]),
  ];
  return [
    ...lines,
    ...(withoutExamples === undefined ? [] : [visibleLine(withoutExamples)]),
    "",
    made === 0
      ? "Everything is there: nothing was changed."
      : `${count(made, "file")} made or added to.`,
    "",
    "Try it on this machine:",
    ...next.map((command) => `  ${command}`),
    "Then pin the actions in the workflows to a release's commit, commit and merge. Events start",
    "automations from there on:",
    `  longshore emit --event ${event ?? "event.json"} --repo ${visibleLine(repository ?? "OWNER/NAME")}`,
    "",
  ].join("\n");
}
