import type { CatalogEvent } from "../../model/event.ts";
import type { ReplaySourceName } from "../../model/replay.ts";

/** What a source of recorded events gives, one after the other. */
export type SourcedEvent =
  | {
      readonly kind: "event";
      readonly event: CatalogEvent;
      /** The file that it is in, or the run log. */
      readonly place: string;
    }
  /** What should have been an event: a full sentence says what was found. */
  | { readonly kind: "problem"; readonly place: string; readonly message: string }
  /** Why there is nothing in it: a part of a sentence. */
  | { readonly kind: "nothing"; readonly because: string }
  /** What of it is not given: a full sentence. */
  | { readonly kind: "left-out"; readonly message: string };

/** A place of recorded events. Read once, and never all of it kept at once. */
export interface EventSource {
  readonly name: ReplaySourceName;
  read(): AsyncIterable<SourcedEvent>;
}
