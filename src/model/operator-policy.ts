import type { EgressPolicy } from "../ports/http-client.ts";

/** For calls to the operator's own services: plain http and private addresses are theirs to choose. */
export const OPERATOR_POLICY: EgressPolicy = { allowHttp: true, allowPrivate: [], operator: true };
