/** Where Port's API answers: https://docs.port.io/api-reference. */
const PORT_ORIGINS: ReadonlySet<string> = new Set([
  "https://api.port.io",
  "https://api.us.port.io",
  "https://api.getport.io",
]);

/**
 * The base of the Port API that a URL belongs to: one of Port's own, or the operator's. `undefined`
 * for every other URL, which must never see Port's token.
 *
 * @param portBaseUrl - without a slash at its end.
 */
export function portApiOf(url: URL, portBaseUrl: string): string | undefined {
  if (url.href.startsWith(`${new URL(portBaseUrl).href.replace(/\/$/, "")}/`)) return portBaseUrl;
  return PORT_ORIGINS.has(url.origin) ? url.origin : undefined;
}
