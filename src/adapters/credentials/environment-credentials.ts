import type { Credentials } from "../../ports/credentials.ts";

/** Credentials from the environment. */
export function createEnvironmentCredentials(): Credentials {
  return {
    headersFor: async ({ kind }) => {
      if (kind === "none") return { kind: "ok", headers: {} };
      const message = `Requests that need the credential "${kind}" are not sent by this version.`;
      return { kind: "failed", error: { code: "not-invokable", message }, retry: false };
    },
  };
}
