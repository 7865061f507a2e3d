/** A definition is a page or two of text; anything near this is no definition. */
export const MAX_DEFINITION_BYTES = 256 * 1024;
/** A directory of more files than this is the wrong directory. */
export const MAX_FILES = 20_000;
/** Bounds the walk of a directory that holds mostly other things. */
export const MAX_DIRECTORY_ENTRIES = 50_000;
/** Nesting of a definition; real ones stay below 10. */
export const MAX_DEFINITION_DEPTH = 64;
/** What aliases may expand one document to, as JSON: the alias count alone does not bound it. */
export const MAX_EXPANDED_BYTES = 1024 * 1024;
/** Keys that change an object's prototype when copied carelessly. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

/** One event as JSON text. The catalog's own API takes no more. */
export const MAX_EVENT_BYTES = 1024 * 1024;
/** jq-wasm dies on JSON nested 700 deep; 500 is fine. */
export const MAX_EVENT_DEPTH = 256;
/** What jq sees: an event inside the template context, which nests it a little deeper. */
export const JQ_INPUT_DEPTH = MAX_EVENT_DEPTH + 8;
/** What a packed payload may inflate to. */
export const MAX_INFLATED_BYTES = 16 * 1024 * 1024;
/** Events of one payload. */
export const MAX_EVENTS = 1_000;
/**
 * A `client_payload` as JSON in UTF-8. GitHub's documentation allows "65,535 characters" and its
 * API description "less than 64KB": this is below both, whichever way it counts.
 */
export const MAX_CLIENT_PAYLOAD_BYTES = 65_534;
/** Characters of a `repository_dispatch` event's type. */
export const MAX_EVENT_TYPE_LENGTH = 100;

/** One jq expression. jq allows 64 KiB a function; wrapping needs some of it. */
export const MAX_EXPRESSION_BYTES = 16 * 1024;
/** Wall clock of one expression on one event, in milliseconds. */
export const EXPRESSION_TIMEOUT_MS = 1_000;
/** Heap of a jq instance: 1 MiB of small objects takes up to 88 MiB to walk. */
export const JQ_MEMORY_BYTES = 128 * 1024 * 1024;
/** The value of one expression as JSON text. */
export const MAX_OUTPUT_BYTES = 1024 * 1024;

/** A rendered request body. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** What is read of a response. */
export const MAX_RESPONSE_BYTES = 64 * 1024;
/** A text of a recorded run that only people read, such as an expression's value. */
export const MAX_RECORDED_CHARACTERS = 4 * 1024;

/** Events that are replayed unless another number is asked for. */
export const DEFAULT_REPLAY_LIMIT = 10_000;
/** Characters of event files that one replay reads, all files together. */
export const MAX_REPLAY_FILE_CHARACTERS = 512 * 1024 * 1024;
/** Examples of one effect on one automation: a reviewer looks at one or two. */
export const MAX_REPLAY_EXAMPLES = 3;
/** Examples of one replay: what they hold is all that a replay keeps of requests. */
export const MAX_ALL_REPLAY_EXAMPLES = 1_000;
/** Fields of one example's difference. */
export const MAX_REPLAY_FIELDS = 20;
/** Characters of a text in an example. */
export const MAX_REPLAY_CHARACTERS = 2_000;
/** Problems that a replay names; the others are counted. */
export const MAX_REPLAY_PROBLEMS = 50;
