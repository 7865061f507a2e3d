import { createJqEngine } from "../../../src/adapters/jq/engine.ts";
import { describeJqEngine } from "../../contracts/jq-engine.ts";
import { CONTRACT_LIMITS } from "../../contracts/jq-engine-limits.ts";

describeJqEngine("createJqEngine with programs that are suspended", () =>
  createJqEngine({ limits: CONTRACT_LIMITS, ways: ["suspended"] }),
);
