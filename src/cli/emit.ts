import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createGitHubApi } from "../adapters/github/github-api.ts";
import { githubEndpoint } from "../adapters/github/github-endpoint.ts";
import { emit } from "../commands/emit.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import { emitFailed } from "../model/emit.ts";
import type { GitHubApi } from "../ports/github-api.ts";
import { emitJson } from "../report/json-emit.ts";
import { emitTerminal } from "../report/terminal-emit.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withProgress } from "./progress.ts";
import { readEventText } from "./read-event.ts";
import { withStopSignal } from "./stop-signal.ts";

export interface EmitOptions extends Omit<CommonOptions, "config"> {
  readonly event: string;
  readonly repo: string;
  readonly type: string;
  readonly dryRun?: true;
}

/** `longshore emit`: gives the exit code. */
export async function emitCli(options: EmitOptions, context: CliContext): Promise<number> {
  const { output, workingDirectory } = context;
  const { repo: repository, type: eventType } = options;
  const text = await readEventText(options.event, workingDirectory);
  const result = await withProgress(output, "Sending", () =>
    withStopSignal((signal) =>
      emit(
        { text, repository, eventType, dryRun: options.dryRun === true },
        { openGithub: async () => openGithub(context), signal },
      ),
    ),
  );
  if (options.format === "json") await output.document(emitJson(result));
  else await output.out(emitTerminal(result, repository, output.outPaint));
  return emitFailed(result) ? EXIT.findings : EXIT.fine;
}

/** @throws LongshoreError `input-invalid`. */
function openGithub({ env }: CliContext): GitHubApi {
  const endpoint = githubEndpoint(env);
  if (endpoint.token !== undefined) {
    return createGitHubApi({ ...endpoint, clock: createSystemClock() });
  }
  throw new LongshoreError("input-invalid", "There is no token: GITHUB_TOKEN is not set.", {
    hint: "Set it to a token that may write the repository's contents, or use --dry-run.",
  });
}
