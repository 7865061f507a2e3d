import type { Redactor } from "../../errors/redact.ts";
import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { FieldChange } from "../../model/plan.ts";
import type { ReplayKind } from "../../model/replay.ts";
import type { DeliveryRequest, RunError } from "../../model/run.ts";
import { diffValues } from "../../sync/diff.ts";

/** What one version of an automation does with an event. */
export type Answer =
  /** It is not started, or not published. */
  | { readonly kind: "silent" }
  | {
      readonly kind: "fires";
      /** As it would be sent, with placeholders for secrets. */
      readonly request: DeliveryRequest;
      readonly masked: DeliveryRequest;
      readonly redact: Redactor;
    }
  /** A condition or a template failed, or the request may not be sent. */
  | { readonly kind: "fails"; readonly error: RunError };

export const SILENT: Answer = { kind: "silent" };

/** How two answers differ, with what there is to show. */
export interface AnswerChange {
  readonly kind: ReplayKind;
  readonly request?: DeliveryRequest;
  readonly fields?: readonly FieldChange[];
  readonly error?: RunError;
}

/** `undefined` where nothing differs. A failure for another reason is the same failure. */
export function compareAnswers(base: Answer, head: Answer): AnswerChange | undefined {
  if (head.kind === "fails") {
    return base.kind === "fails" ? undefined : { kind: "newly-failing", error: head.error };
  }
  if (base.kind === "fails") {
    const request = head.kind === "fires" ? { request: head.masked } : {};
    return { kind: "no-longer-failing", error: base.error, ...request };
  }
  if (base.kind === "silent") {
    return head.kind === "silent" ? undefined : { kind: "newly-firing", request: head.masked };
  }
  if (head.kind === "silent") return { kind: "no-longer-firing", request: base.masked };
  const fields = diffRequests(base, head);
  return fields.length === 0
    ? undefined
    : { kind: "request-changed", request: head.masked, fields };
}

type Fires = Extract<Answer, { kind: "fires" }>;

/**
 * What differs, in the words of a plan: `method`, `url`, `headers.…` by their names in lower case,
 * and `body.…` where both bodies are JSON. Two secrets differ, and look the same.
 */
function diffRequests(base: Fires, head: Fires): readonly FieldChange[] {
  const [before, after] = [base.request, head.request];
  const fields = [
    ...diffValues(before.method, after.method, ["method"]),
    ...diffValues(before.url, after.url, ["url"]),
    ...diffHeaders(before.headers, after.headers),
    ...diffBodies(before.body, after.body),
  ];
  return fields.map((field) => maskField(field, base.redact, head.redact));
}

function diffHeaders(
  before: DeliveryRequest["headers"],
  after: DeliveryRequest["headers"],
): readonly FieldChange[] {
  const [old, fresh] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .flatMap((name) => diffValues(old.get(name), fresh.get(name), ["headers", name]));
}

function byName(headers: DeliveryRequest["headers"]): ReadonlyMap<string, string> {
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function diffBodies(before: string | undefined, after: string | undefined): readonly FieldChange[] {
  if (before === after) return [];
  const [old, fresh] = [parsed(before), parsed(after)];
  const structured = old !== undefined && fresh !== undefined;
  return structured ? diffValues(old, fresh, ["body"]) : diffValues(before, after, ["body"]);
}

/** `undefined` for what is no JSON, as a form. */
function parsed(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function maskField(
  { path, before, after }: FieldChange,
  base: Redactor,
  head: Redactor,
): FieldChange {
  return {
    path: head.text(base.text(path)),
    ...(before === undefined ? {} : { before: maskValue(before, base) }),
    ...(after === undefined ? {} : { after: maskValue(after, head) }),
  };
}

function maskValue(value: Json, redact: Redactor): Json {
  if (typeof value === "string") return redact.text(value);
  if (Array.isArray(value)) return value.map((item: Json) => maskValue(item, redact));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact.text(key), maskValue(item, redact)]),
  );
}
