/** Methods that are called, sorted. */
export const HTTP_METHODS = ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"] as const;

export type HttpMethod = (typeof HTTP_METHODS)[number];

/** Methods whose request has no body. */
export const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set(["GET", "HEAD"]);
