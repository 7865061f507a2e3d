import ipaddr from "ipaddr.js";
import type { Diagnostic } from "../errors/diagnostic.ts";
import type { Config, RuntimeConfig } from "../model/config.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import type { LongshoreConfig } from "../model/generated/config.ts";
import { validateConfig } from "../model/generated/config.validator.js";
import type { JsonPath } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import CONFIG_SCHEMA from "../model/schema/config.json" with { type: "json" };
import { FILE_START } from "../model/source.ts";
import { globFindings } from "./config-globs.ts";
import { diagnostic } from "./diagnostic.ts";
import { parseDefinitions } from "./parse/parse-definitions.ts";
import { schemaDiagnostics } from "./schema/schema-diagnostics.ts";
import type { SourceDocument } from "./source-document.ts";

export interface ReadConfig {
  /** The defaults where the file has errors. */
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the configuration file, with the same exact diagnostics as a definition. */
export function readConfig(file: string, text: string): ReadConfig {
  const parsed = parseDefinitions(file, text);
  if (parsed.diagnostics.length > 0) return failed(parsed.diagnostics);
  const [document, second] = parsed.documents;
  // An empty file configures nothing, as no file does.
  if (document === undefined || document.value === null || document.value === undefined) {
    return { config: DEFAULT_CONFIG, diagnostics: [] };
  }
  const { value } = document;
  if (!isJsonObject(value) || second !== undefined) {
    return failed([
      diagnostic("wrong-type", {
        message: "A configuration is one object.",
        hint: 'Write keys such as "automations" at the top of the file, once.',
        file,
        range: (second ?? document).rangeOfValue([]) ?? FILE_START,
      }),
    ]);
  }
  if (!validateConfig(value)) {
    return failed(
      schemaDiagnostics(validateConfig.errors ?? [], {
        document,
        base: [],
        value,
        schema: CONFIG_SCHEMA,
        noun: "configuration",
      }),
    );
  }
  const findings = [...globFindings(value, document), ...networkFindings(value, document)];
  return findings.length > 0 ? failed(findings) : { config: fill(value), diagnostics: [] };
}

function failed(diagnostics: readonly Diagnostic[]): ReadConfig {
  return { config: DEFAULT_CONFIG, diagnostics };
}

/** The schema knows the shape of a network; whether there is such a one is seen here. */
function networkFindings(config: LongshoreConfig, document: SourceDocument): readonly Diagnostic[] {
  return (config.network?.allowPrivate ?? []).flatMap((cidr, index) => {
    if (ipaddr.isValidCIDR(cidr)) return [];
    const path: JsonPath = ["network", "allowPrivate", index];
    return [
      diagnostic("invalid-value", {
        message: `"network.allowPrivate[${index}]" is "${cidr}", which is no network.`,
        hint: 'Write a network in CIDR notation, such as "10.20.0.0/16".',
        file: document.file,
        range: document.rangeOfValue(path),
      }),
    ];
  });
}

function fill(config: LongshoreConfig): Config {
  const { automations, events, catalog, store, runLog, safety, policy, suppressions } = config;
  return {
    automations: automations === undefined ? DEFAULT_CONFIG.automations : [automations].flat(),
    events: events ?? DEFAULT_CONFIG.events,
    ...(catalog === undefined ? {} : { catalog }),
    ...(store === undefined ? {} : { store }),
    ...(runLog === undefined ? {} : { runLog }),
    safety: { ...DEFAULT_CONFIG.safety, ...safety },
    policy: policy ?? DEFAULT_CONFIG.policy,
    suppressions: { ...DEFAULT_CONFIG.suppressions, ...suppressions },
    runtime: fillRuntime(config),
  };
}

function fillRuntime(config: LongshoreConfig): RuntimeConfig {
  const { runtime } = DEFAULT_CONFIG;
  const secrets = Object.entries(config.secrets ?? {}).map(
    ([name, { hosts }]) => [name, { hosts: [...hosts] }] as const,
  );
  return {
    egress: config.egress?.allow === undefined ? {} : { allow: [...config.egress.allow] },
    secrets: Object.fromEntries(secrets),
    network: { ...runtime.network, ...config.network },
    ...(config.github?.repositories === undefined
      ? {}
      : { github: { repositories: [...config.github.repositories] } }),
    ...(config.kafka === undefined ? {} : { kafka: { tls: true, ...config.kafka } }),
    delivery: { ...runtime.delivery, ...config.delivery },
    templates: { ...runtime.templates, ...config.templates },
    conditions: { ...runtime.conditions, ...config.conditions },
    runLogBodies: config.runLogBodies ?? runtime.runLogBodies ?? "auto",
  };
}
