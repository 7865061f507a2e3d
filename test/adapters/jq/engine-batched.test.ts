import { createJqEngine } from "../../../src/adapters/jq/engine.ts";
import { describeJqEngine } from "../../contracts/jq-engine.ts";
import { CONTRACT_LIMITS } from "../../contracts/jq-engine-limits.ts";

describeJqEngine(
  "createJqEngine with programs that are batched",
  () => createJqEngine({ limits: CONTRACT_LIMITS, ways: ["batched"] }),
  { skip: [{ group: "isolation, one at a time", reason: "a fallback; all at once is tested" }] },
);
