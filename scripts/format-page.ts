import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const INTRODUCTION = `# The definition format

Every key of an automation, generated from [its schema](../schemas/automation.schema.json) by \`npm run readme\`.
A file holds one automation, a list of them, or (YAML) several documents. Objects are closed: an unknown key is an error.

Strings below \`invocationMethod\`, and keys of its free-form objects, may hold templates:

- \`{{ jq }}\` is evaluated over \`{inputs, trigger, event, entity, action, run, secrets}\`; the event is \`.event\`, a secret \`.secrets.NAME\`.
- A string that is one template becomes jq's own value: a number, a list, an object. Text around it makes it text.
- A key that renders to null or to nothing is left out with its value. The key \`{{ spreadValue() }}\` merges its value's entries into the object around it.
- The first output counts. An error, or a null inside a URL or header, fails the run; \`templates.onError: as-port\` gives null instead of an error.
- Single quotes that stand next to white space become double quotes, as in Port; write double quotes.

Conditions are bare jq, without braces, over the event itself: \`.diff.after.properties.tier == "1"\`.
`;

/** `docs/format.md`: the automation schema as tables. */
export function formatPage(): string {
  const schema: Schema = JSON.parse(
    readFileSync(`${root}src/model/schema/automation.json`, "utf8"),
  );
  const definitions = Object.values(schema.definitions ?? {});
  return `${[INTRODUCTION, section(schema), ...definitions.map(section)].join("\n")}`;
}

function section(schema: Schema): string {
  const head = [`## ${schema.title ?? ""}`, "", inline(schema.description ?? ""), ""];
  if (schema.oneOf !== undefined) {
    const options = schema.oneOf.map((option) => `- ${link(option)}`);
    return [...head, "One of:", "", ...options, ""].join("\n");
  }
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const required = schema.required?.includes(key) === true ? "yes" : "";
    return `| \`${key}\` | ${typeOf(value)} | ${required} | ${inline(value.description ?? "")} |`;
  });
  return [...head, "| key | type | required | |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return link(schema);
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined)
    return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  return [schema.type ?? "any"].flat().join(" or ");
}

function link(schema: Schema): string {
  const name = schema.$ref?.split("/").at(-1) ?? "";
  const definitions = (
    JSON.parse(readFileSync(`${root}src/model/schema/automation.json`, "utf8")) as Schema
  ).definitions;
  const title = definitions?.[name]?.title ?? name;
  return `[${title}](#${title.toLowerCase().replaceAll(" ", "-")})`;
}

function inline(description: string): string {
  return description.replaceAll(/\n+/g, " ").replaceAll("|", "\\|");
}
