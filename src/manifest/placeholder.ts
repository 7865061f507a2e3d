const PLACEHOLDER_WORDS =
  /[<>{}[\]*…]|\.{3}|x{4,}|your|example|placeholder|change[-_]?me|replace|dummy|insert|sample|redacted/i;
const GENERIC = /^(?:pass(?:word)?|user(?:name)?|secret|token|api[-_]?key|todo|test|none|null)$/i;
// GITHUB_TOKEN, $GITHUB_TOKEN, %GITHUB_TOKEN%: a name that stands for a value.
const NAME_OF_VALUE = /^[$%]?\(?[A-Z]+(?:[_-][A-Z]+)*\)?%?$|^\$[A-Za-z_]\w*$/;
const MIN_DISTINCT = 5;

/** Whether a text stands where a value belongs, as `<TOKEN>`, `your-token` or `xxxxxxxx` do. */
export function isPlaceholder(text: string): boolean {
  return (
    PLACEHOLDER_WORDS.test(text) ||
    GENERIC.test(text) ||
    NAME_OF_VALUE.test(text) ||
    new Set(text).size < MIN_DISTINCT
  );
}
