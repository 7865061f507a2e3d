/** The commands that evaluate or check expressions, whatever their options. */
export const COMMANDS_WITH_JQ: ReadonlySet<string> = new Set([
  ...["validate", "plan", "sync", "drift", "dispatch", "explain"],
  ...["test", "redrive", "record", "graph", "demo"],
]);

/** Whether a command line is likely to need jq; a wrong guess costs a thread that nobody waits for. */
export function needsJq(argv: readonly string[]): boolean {
  const [command = ""] = argv;
  return COMMANDS_WITH_JQ.has(command) && !argv.includes("--help") && !argv.includes("-h");
}
