import type { RuntimeConfig } from "../model/config.ts";
import type { Manifest } from "../model/manifest.ts";
import type { StateReader } from "../ports/state-store.ts";

/** Where the automations come from. */
export type ExplainSource =
  | { readonly kind: "store"; readonly store: StateReader }
  /** Drafts are explained too: that is when one wants to know. */
  | { readonly kind: "files"; readonly manifest: Manifest; readonly runtime: RuntimeConfig };
