import type { InitFile, InitResult } from "../model/init.ts";
import type { DefinitionFiles } from "../ports/file-system.ts";
import type { NewFiles } from "../ports/new-files.ts";
import { loadConfig } from "./load-config.ts";
import { AUTOMATION, AUTOMATION_TEST, CONFIG, EVENT } from "./starter/definitions.ts";
import { dispatchWorkflow, reviewWorkflow, syncWorkflow } from "./starter/workflows.ts";

export interface InitInput {
  /** Whose pushes are synced. */
  readonly defaultBranch: string;
}

export interface InitDeps {
  readonly files: DefinitionFiles;
  readonly newFiles: NewFiles;
}

const CONFIG_FILE = "longshore.yaml";
const AUTOMATION_FILE = "automations/notify-owner.yaml";
const EVENT_FILE = "events/service-unhealthy.json";
const WORKFLOWS = ".github/workflows";

/**
 * Makes what a repository needs to begin, and leaves what is there as it is: the same again changes
 * nothing. A repository that has a configuration or definitions of its own gets no examples.
 *
 * @throws LongshoreError `output-unwritable`, `too-many-files`.
 */
export async function init(
  { defaultBranch }: InitInput,
  { files, newFiles }: InitDeps,
): Promise<InitResult> {
  const own = await ownThings(files);
  const examples: readonly (readonly [file: string, text: string])[] =
    own === undefined
      ? [
          [CONFIG_FILE, CONFIG],
          [AUTOMATION_FILE, AUTOMATION],
          ["automations/notify-owner.test.yaml", AUTOMATION_TEST],
          [EVENT_FILE, EVENT],
        ]
      : [];
  const made: InitFile[] = [];
  for (const [file, text] of [
    ...examples,
    [`${WORKFLOWS}/longshore-review.yml`, reviewWorkflow()],
    [`${WORKFLOWS}/longshore-sync.yml`, syncWorkflow(defaultBranch)],
    [`${WORKFLOWS}/longshore-dispatch.yml`, dispatchWorkflow()],
  ] as const) {
    made.push({ file, outcome: await newFiles.create(file, text) });
  }
  // The CLI's store lies there; it is no part of the repository.
  const file = ".gitignore";
  made.push({ file, outcome: await newFiles.addLine(file, ".longshore/") });
  return {
    files: made,
    ...(own === undefined ? { event: EVENT_FILE } : { withoutExamples: own }),
  };
}

/** What is there and is not ours, as a sentence. */
async function ownThings(files: DefinitionFiles): Promise<string | undefined> {
  const { configFile, texts, config } = await loadConfig(undefined, files);
  if (configFile !== undefined && texts.get(configFile) !== CONFIG) {
    return `There is a configuration, "${configFile}", so no examples are made.`;
  }
  const found = await files.find({ paths: [], globs: config.automations, reads: "everything" });
  const own = found.find(({ file }) => file !== AUTOMATION_FILE);
  if (own === undefined) return undefined;
  return `There are automations, such as "${own.file}", so no examples are made.`;
}
