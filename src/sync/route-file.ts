import type { Automation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import { isJsonObject } from "../model/json.ts";
import type { RoutedAutomation, RouteFile } from "../model/snapshot.ts";
import { automationDigest } from "./digest.ts";
import type { StoreFile } from "./store-file.ts";
import { corrupt, parseStoreFile, STORE_FORMAT } from "./store-file.ts";
import { isConfigs } from "./stored-value.ts";

/** A route's text: an automation a line, and the configurations of the repositories it has. */
export function formatRoute(
  automations: readonly RoutedAutomation[],
  configs: Readonly<Record<string, RuntimeConfig>>,
): string {
  const used = new Set(automations.map((automation) => automation.repository));
  const ofRoute = Object.fromEntries(Object.entries(configs).filter(([name]) => used.has(name)));
  const lines = automations.map((automation) => JSON.stringify(automation));
  return `{\n"format":${STORE_FORMAT},\n"configs":${JSON.stringify(ofRoute)},\n"automations":[\n${lines.join(",\n")}\n]\n}\n`;
}

/** @throws LongshoreError `store-corrupt`; each definition's digest is checked. */
export function parseRoute(text: string, file: StoreFile): RouteFile {
  const { configs, automations } = parseStoreFile(text, file);
  if (!isConfigs(configs)) throw corrupt(file, "has a bad configuration");
  if (!Array.isArray(automations)) throw corrupt(file, "has no automations");
  for (const automation of automations) {
    if (!isRouted(automation) || !Object.hasOwn(configs, automation.repository)) {
      throw corrupt(file, "has a bad automation");
    }
  }
  return { format: STORE_FORMAT, configs, automations };
}

/** The definition that was validated before it was stored, if its digest is that of the one. */
function isRouted(value: unknown): value is RoutedAutomation {
  return (
    isJsonObject(value) &&
    typeof value["repository"] === "string" &&
    isAutomation(value["definition"]) &&
    automationDigest(value["definition"]) === value["digest"]
  );
}

/** What a stored definition must have to be told from another value; its digest vouches for the rest. */
export function isAutomation(value: unknown): value is Automation {
  return (
    isJsonObject(value) &&
    typeof value["identifier"] === "string" &&
    isJsonObject(value["trigger"]) &&
    isJsonObject(value["trigger"]["event"]) &&
    isJsonObject(value["invocationMethod"]) &&
    typeof value["invocationMethod"]["type"] === "string"
  );
}
