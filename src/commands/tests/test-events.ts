import type { CatalogEvent } from "../../model/event.ts";
import type { DefinitionFiles } from "../../ports/file-system.ts";
import { findTests, readTests } from "./read-tests.ts";

/** An event of a test, for whoever wants to see what it starts. */
export interface TestEvent {
  /** Of the tests, relative to the root. */
  readonly file: string;
  /** The case's name. */
  readonly case: string;
  readonly event: CatalogEvent;
}

/**
 * The events of all tests, in the order of files and cases. A file or case that is not right gives
 * none: `validate` reports it.
 *
 * @param globs - the configuration's `automations`.
 */
export async function testEvents(
  globs: readonly string[],
  files: DefinitionFiles,
): Promise<readonly TestEvent[]> {
  const found = await findTests({ paths: [], globs }, files);
  const read = await readTests(found, undefined, files);
  return read.files.flatMap(({ file, cases }) =>
    cases.flatMap(({ written, events }) =>
      events.map((event) => ({ file, case: written.name, event })),
    ),
  );
}
