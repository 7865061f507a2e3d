import { ALL_RULES } from "../../src/manifest/all-rules.ts";
import { readConfig } from "../../src/manifest/read-config.ts";
import { readManifest } from "../../src/manifest/read-manifest.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import type { Json } from "../../src/model/json.ts";
import { createFakeClock } from "./fake-clock.ts";

/** A definition in short: a published webhook on an update of `service`, unless it says otherwise. */
export interface Short {
  readonly id?: string;
  /** `ENTITY_UPDATED service`, `RUN_CREATED deploy`, `TIMER_PROPERTY_EXPIRED service.ttl`. */
  readonly on?: string;
  readonly when?: readonly string[];
  readonly either?: readonly string[];
  readonly draft?: true;
  /** The blueprint that it writes, and the mapping without `identifier`, which is the event's own. */
  readonly writes?: readonly [blueprint: string, mapping: Readonly<Record<string, Json>>];
  /** Laid over the invocation. */
  readonly call?: Readonly<Record<string, Json>>;
  /** Laid over the definition. */
  readonly also?: Readonly<Record<string, Json>>;
}

export function definitionOf(short: Short, index = 0): Json {
  const { id = `a${index}`, on = "ENTITY_UPDATED service", when, either, draft, call } = short;
  const [type = "", target = ""] = on.split(" ");
  const [blueprint = "", property] = target.split(".");
  const expressions = when ?? either;
  const [written, mapping] = short.writes ?? [];
  const identifier = "{{ .event.context.entityIdentifier }}";
  return {
    identifier: id,
    trigger: {
      type: "automation",
      event: {
        type,
        ...(type.includes("RUN")
          ? { actionIdentifier: target }
          : { blueprintIdentifier: blueprint }),
        ...(property === undefined ? {} : { propertyIdentifier: property }),
      },
      ...(expressions === undefined
        ? {}
        : {
            condition: {
              type: "JQ",
              expressions,
              combinator: either === undefined ? "and" : "or",
            },
          }),
    },
    invocationMethod:
      written === undefined || mapping === undefined
        ? { type: "WEBHOOK", url: `https://hooks.example.com/${id}`, ...call }
        : {
            type: "UPSERT_ENTITY",
            blueprintIdentifier: written,
            mapping: "identifier" in mapping ? mapping : { identifier, ...mapping },
          },
    publish: draft !== true,
    ...short.also,
  };
}

/**
 * What the checks find in definitions under a configuration in YAML, as `file: code`, without jq's
 * own; with a model, that of the catalog.
 */
export async function judged(
  shorts: readonly (Short | string)[],
  config = "",
  model?: Catalog,
): Promise<readonly string[]> {
  const read = readConfig("longshore.yaml", config);
  if (read.diagnostics.length > 0) throw new Error(read.diagnostics[0]?.message);
  const files = shorts.map((short, index) =>
    typeof short === "string"
      ? ({ kind: "text", file: `a${index}.yaml`, text: short } as const)
      : ({
          kind: "text",
          file: `a${index}.json`,
          text: JSON.stringify(definitionOf(short, index)),
        } as const),
  );
  const settings = { ...read.config, ...(model === undefined ? {} : { model }) };
  const { diagnostics } = await readManifest(files, settings, {
    jq: { check: async (expressions) => expressions.map(() => ({ kind: "ok" })) },
    clock: createFakeClock(),
    rules: ALL_RULES,
  });
  return diagnostics.map(
    ({ code, file, severity }) => `${file.split(".")[0]} ${code}${severity === "error" ? "!" : ""}`,
  );
}
