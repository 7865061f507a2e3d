import { describe, expect, it } from "vitest";
import { runIds } from "../../src/invocation/run-ids.ts";

describe("runIds", () => {
  const key = { repository: "acme/catalog", event: "event_X1", automation: "notify" };

  it("stays the same for ever", () => {
    expect(runIds(key)).toEqual({
      runId: "r_NX23U9FGFiHvh-l8",
      deliveryId: "msg_NX23U9FGFiHvh-l8h0rG_NtrKpe",
    });
  });

  it.each([
    { ...key, repository: "" },
    { ...key, event: "event_X2" },
    { ...key, automation: "notify2" },
    { repository: "acme", event: "catalogevent_X1", automation: "notify" },
  ])("differs for %j", (other) => {
    expect(runIds(other).runId).not.toBe(runIds(key).runId);
    expect(runIds(other).deliveryId).not.toBe(runIds(key).deliveryId);
  });

  it("has no dot, which a webhook id must not have, whatever the names", () => {
    const ids = runIds({ repository: "a.b/c.d", event: "\ud800.", automation: "x.y" });

    expect(ids.deliveryId).toMatch(/^msg_[\w-]{27}$/);
    expect(ids.runId).toMatch(/^r_[\w-]{16}$/);
  });
});
