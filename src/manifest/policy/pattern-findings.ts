import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { PolicyConfig } from "../../model/config.ts";
import { formatPath } from "../../model/json.ts";
import { diagnostic } from "../diagnostic.ts";
import { parseDefinitions } from "../parse/parse-definitions.ts";
import { shownText } from "../shown-text.ts";
import { policyPatterns } from "./compile-policy.ts";
import { openPatterns } from "./patterns.ts";

/** Patterns of a policy that are no regular expressions, at their places in the configuration file. */
export async function patternFindings(
  file: string,
  text: string,
  policy: PolicyConfig,
): Promise<readonly Diagnostic[]> {
  const patterns = policyPatterns(policy);
  if (patterns.length === 0) return [];
  const compile = await openPatterns();
  const [document] = parseDefinitions(file, text).documents;
  return patterns.flatMap(({ source, path }) => {
    const compiled = compile(source);
    if (compiled.kind === "pattern" || document === undefined) return [];
    return [
      diagnostic("invalid-value", {
        message: `"${formatPath(path)}" is "${shownText(source)}". ${compiled.message}`,
        hint: "Write a regular expression in RE2's syntax, which has neither look-around nor back-references.",
        file,
        range: document.rangeOfValue(path),
      }),
    ];
  });
}
