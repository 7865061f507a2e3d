import { UNASKED_REPOSITORIES } from "../../src/adapters/github/repositories.ts";
import type { Services } from "../../src/adapters/services.ts";
import { DEFAULT_ENDPOINTS } from "../../src/model/endpoints.ts";

/** Services of an operator who has none: for dispatches that call webhooks only. */
export const NO_SERVICES: Services = {
  endpoints: DEFAULT_ENDPOINTS,
  repositories: UNASKED_REPOSITORIES,
  credentials: {
    headersFor: async ({ kind }) => {
      if (kind === "none") return { kind: "ok", headers: {} };
      throw new Error(`No test asked for the credential "${kind}".`);
    },
  },
};
