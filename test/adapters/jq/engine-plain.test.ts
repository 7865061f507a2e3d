import { createJqEngine } from "../../../src/adapters/jq/engine.ts";
import { describeJqEngine } from "../../contracts/jq-engine.ts";
import { CONTRACT_LIMITS } from "../../contracts/jq-engine-limits.ts";

describeJqEngine(
  "createJqEngine with programs that are plain",
  () => createJqEngine({ limits: CONTRACT_LIMITS, ways: ["plain"] }),
  {
    // Without the package's letters nothing tells memory from any other reason to stop, and what is
    // printed shows at the end only, which a busy machine may not reach in time.
    alternatives: { "jq-memory": "jq-aborted", "jq-output-too-large": "jq-timeout" },
    skip: [{ group: "isolation, one at a time", reason: "a fallback; all at once is tested" }],
  },
);
