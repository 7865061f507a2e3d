import { describe, expect, it } from "vitest";
import { createCallSlots } from "../../src/delivery/call-slots.ts";

describe("createCallSlots", () => {
  it("bounds the calls of a host and of all together, and leaves none out", async () => {
    const slots = createCallSlots();
    const most = new Map<string, number>();
    const active = new Map<string, number>();
    const count = (key: string, by: number) => {
      const now = (active.get(key) ?? 0) + by;
      active.set(key, now);
      most.set(key, Math.max(most.get(key) ?? 0, now));
    };
    const hosts = Array.from({ length: 12 }, (_, index) => `h${index}.test`);

    const done = await Promise.all(
      hosts.flatMap((host) =>
        Array.from({ length: 20 }, (_, index) =>
          slots.run(host, async () => {
            for (const key of [host, "all"]) count(key, 1);
            await new Promise(setImmediate);
            for (const key of [host, "all"]) count(key, -1);
            return index;
          }),
        ),
      ),
    );

    expect(done).toHaveLength(240);
    expect(most.get("all")).toBe(64);
    expect(hosts.map((host) => most.get(host))).toEqual(hosts.map(() => 8));
  });

  it("frees the slot of a call that failed", async () => {
    const slots = createCallSlots();
    const failing = Array.from({ length: 100 }, () =>
      slots.run("a.test", () => Promise.reject(new Error("no"))).catch(() => "failed"),
    );

    expect(await Promise.all(failing)).toHaveLength(100);
    expect(await slots.run("a.test", () => Promise.resolve("called"))).toBe("called");
  });
});
