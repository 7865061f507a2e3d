import { Agent, buildConnector } from "undici";
import { describe, expect, it } from "vitest";
import * as library from "../../../src/adapters/http/undici-library.ts";

describe("the parts of undici that are loaded", () => {
  it("are the ones that the package exports", () => {
    expect(library.Agent).toBe(Agent);
    expect(library.buildConnector).toBe(buildConnector);
    expect(library.request).toBe(Agent.prototype.request);
  });
});
