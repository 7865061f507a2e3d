/** Methods that are called, sorted. */
export const HTTP_METHODS = ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"] as const;

/** Methods whose request has no body. */
export const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set(["GET", "HEAD"]);
