import { LongshoreError } from "../../errors/longshore-error.ts";
import type { DefinitionFiles } from "../../ports/file-system.ts";
import { testEvents } from "../tests/test-events.ts";
import type { EventSource, SourcedEvent } from "./event-source.ts";

/**
 * The events of the automations' tests. What is wrong in a file of tests is a finding of
 * `validate`, and gives no event.
 *
 * @param globs - the configuration's `automations`.
 */
export function testSource(globs: readonly string[], files: DefinitionFiles): EventSource {
  return { name: "tests", read: () => readTestEvents(globs, files) };
}

async function* readTestEvents(
  globs: readonly string[],
  files: DefinitionFiles,
): AsyncGenerator<SourcedEvent> {
  try {
    const events = await testEvents(globs, files);
    if (events.length === 0) yield { kind: "nothing", because: "no test has an event" };
    for (const { file, case: name, event } of events) {
      yield { kind: "event", event, place: `${file}, ${name}` };
    }
  } catch (error) {
    if (!(error instanceof LongshoreError)) throw error;
    yield { kind: "problem", place: "tests", message: error.message };
  }
}
