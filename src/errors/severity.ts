/** Errors make a definition unusable; everything else is a warning. */
export type Severity = "error" | "warning";
