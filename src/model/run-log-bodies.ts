import type { RuntimeConfig } from "./config.ts";

/** Whether what is recorded or shown for long keeps the bodies and values of events. */
export type RunLogBodies = NonNullable<RuntimeConfig["runLogBodies"]>;

/** @param isPublic - whether everybody can read what is kept. */
export function keepsBodies(bodies: RunLogBodies, isPublic: boolean): boolean {
  return bodies === "auto" ? !isPublic : bodies;
}

/** What holds where several configurations have a say: the one that keeps least. */
export function leastBodies(configs: readonly Pick<RuntimeConfig, "runLogBodies">[]): RunLogBodies {
  const all = configs.map(({ runLogBodies = "auto" }) => runLogBodies);
  if (all.includes(false)) return false;
  return all.every((one) => one === true) && all.length > 0 ? true : "auto";
}
