import type { Severity } from "../errors/severity.ts";
import type { InvocationType } from "./automation.ts";
import type { HttpMethod } from "./http-methods.ts";

/** `longshore.yaml`, every default filled in. */
export interface Config {
  /** Globs of definition files, relative to the repository's root. */
  readonly automations: readonly string[];
  readonly events: string;
  readonly catalog?: string;
  readonly store?: string;
  readonly runLog?: string;
  readonly safety: SafetyConfig;
  readonly policy: PolicyConfig;
  readonly suppressions: SuppressionsConfig;
  readonly runtime: RuntimeConfig;
}

export interface SafetyConfig {
  /** Percent of existing automations that a sync may delete or unpublish; 0 to 100. */
  readonly maxDeletePercent: number;
  /** Below this number of existing automations the percentage is not looked at. */
  readonly minExisting: number;
  /** Whether an empty manifest may empty a store. */
  readonly allowEmpty: boolean;
}

/** A team's own rules; a rule that is absent is not checked. Each one's severity is by default the registry's. */
export interface PolicyConfig {
  readonly requiredFields?: {
    readonly description?: FieldPolicy;
    readonly icon?: FieldPolicy;
    readonly title?: FieldPolicy;
  };
  readonly identifier?: { readonly severity?: Severity; readonly pattern: string };
  readonly hosts?: { readonly severity?: Severity; readonly allow: readonly string[] };
  readonly methods?: { readonly severity?: Severity; readonly allow: readonly HttpMethod[] };
  readonly backends?: { readonly severity?: Severity; readonly allow: readonly InvocationType[] };
  readonly perBlueprint?: { readonly severity?: Severity; readonly max: number };
  /** Of what the checks against the catalog find. */
  readonly catalog?: { readonly severity?: Severity };
}

export interface FieldPolicy {
  readonly severity?: Severity;
  /** In RE2's syntax; found anywhere in the text. */
  readonly pattern?: string;
}

export interface SuppressionsConfig {
  /** Whether every suppression has to say until when. */
  readonly requireExpiry: boolean;
  /** How far away that day may be, in days; absent: any number. */
  readonly maxDays?: number;
}

/** The part that a dispatch runs with: stored with every route by sync. */
export interface RuntimeConfig {
  readonly egress: {
    /** Host patterns (`*.example.com`); absent allows every public host. */
    readonly allow?: readonly string[];
  };
  readonly secrets: Readonly<Record<string, { readonly hosts: readonly string[] }>>;
  readonly network: {
    readonly allowHttp: boolean;
    /** CIDRs that calls with `agent: true` may reach. */
    readonly allowPrivate: readonly string[];
  };
  readonly github?: {
    /** Repositories besides the one that dispatches: `owner/name`, or `owner/*`. Absent: none. */
    readonly repositories: readonly string[];
  };
  /** Where KAFKA automations write; absent where they cannot. */
  readonly kafka?: KafkaConfig;
  readonly delivery: DeliveryConfig;
  readonly templates: { readonly onError: "fail" | "as-port" };
  readonly conditions: { readonly onError: "fail" | "not-matched" };
  /** Whether recorded runs keep bodies and values; `auto`: unless the log is public. Absent: `auto`. */
  readonly runLogBodies?: "auto" | boolean;
}

export interface KafkaConfig {
  /** `host:port`, one or more. */
  readonly brokers: readonly string[];
  readonly topic: string;
  readonly tls: boolean;
  /** The password is in the environment. */
  readonly sasl?: { readonly mechanism: SaslMechanism; readonly username: string };
}

export type SaslMechanism = "PLAIN" | "SCRAM-SHA-256" | "SCRAM-SHA-512";

export interface DeliveryConfig {
  /** Attempts of one delivery, the first included; 1 to 20. */
  readonly attempts: number;
  /** Waits before each attempt in milliseconds, the first being 0; the last one repeats. */
  readonly delaysMs: readonly number[];
  /** One attempt, from connecting to the last byte read, in milliseconds. Absent: 15 s, 30 s when synchronized. */
  readonly timeoutMs?: number;
  /** One delivery with all its attempts and waits, in milliseconds. */
  readonly totalMs: number;
}

export const DEFAULT_RUNTIME_CONFIG: RuntimeConfig = {
  egress: {},
  secrets: {},
  network: { allowHttp: false, allowPrivate: [] },
  delivery: {
    attempts: 6,
    delaysMs: [0, 1_000, 5_000, 15_000, 45_000, 90_000],
    totalMs: 300_000,
  },
  templates: { onError: "fail" },
  conditions: { onError: "fail" },
  runLogBodies: "auto",
};

export const DEFAULT_CONFIG: Config = {
  automations: ["automations/**/*.{json,yaml,yml}"],
  events: "events/",
  safety: { maxDeletePercent: 30, minExisting: 10, allowEmpty: false },
  policy: {},
  suppressions: { requireExpiry: false },
  runtime: DEFAULT_RUNTIME_CONFIG,
};
