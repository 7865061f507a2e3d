/** Of an element, each with a space before it. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${content(String(value))}"`)
    .join("");
}

/** What no XML document may have, not even as a reference. */
const NOT_XML = /[\ufffe\uffff]|\p{Cs}/gu;

/** Text for an element or an attribute; GitHub's runner takes `##[` in a log for a command. */
export function content(text: string): string {
  return text
    .replaceAll(NOT_XML, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("##[", "#&#35;[");
}
