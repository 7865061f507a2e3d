import type { Redactor } from "../../errors/redact.ts";
import { maskError, maskRequest } from "../../invocation/prepare.ts";
import type { Json } from "../../model/json.ts";
import { isJsonObject, jsonOf } from "../../model/json.ts";
import type { FieldChange } from "../../model/plan.ts";
import type { ReplayExample, ReplayKind } from "../../model/replay.ts";
import type { DeliveryRequest, RunError } from "../../model/run.ts";
import { diffValues } from "../../sync/diff.ts";

/** What one version of an automation does with an event; secrets are placeholders, not masked. */
export type Answer =
  /** It is not started, or not published. */
  | { readonly kind: "silent" }
  | {
      readonly kind: "fires";
      readonly request: DeliveryRequest;
      readonly redactor: () => Redactor;
    }
  /** A condition or a template failed, or the request may not be sent. */
  | { readonly kind: "fails"; readonly error: RunError; readonly redactor: () => Redactor };

export const SILENT: Answer = { kind: "silent" };

/** What there is to show of a difference, masked. */
export type ShownChange = Pick<ReplayExample, "request" | "fields" | "error">;

/** How two answers differ. Most are only counted: what is to be shown is made when it is asked for. */
export interface AnswerChange {
  readonly kind: ReplayKind;
  readonly show: () => ShownChange;
}

/** `undefined` where nothing differs. A failure for another reason is the same failure. */
export function compareAnswers(base: Answer, head: Answer): AnswerChange | undefined {
  if (head.kind === "fails") {
    if (base.kind === "fails") return undefined;
    return { kind: "newly-failing", show: () => shownError(head) };
  }
  if (base.kind === "fails") {
    const show = () => ({
      ...shownError(base),
      ...(head.kind === "fires" ? shownRequest(head) : {}),
    });
    return { kind: "no-longer-failing", show };
  }
  if (base.kind === "silent") {
    if (head.kind === "silent") return undefined;
    return { kind: "newly-firing", show: () => shownRequest(head) };
  }
  if (head.kind === "silent") return { kind: "no-longer-firing", show: () => shownRequest(base) };
  if (sameRequests(base.request, head.request)) return undefined;
  const show = () => ({ ...shownRequest(head), fields: diffRequests(base, head) });
  return { kind: "request-changed", show };
}

type Fires = Extract<Answer, { kind: "fires" }>;

function shownRequest({ request, redactor }: Fires): Required<Pick<ShownChange, "request">> {
  return { request: maskRequest(request, redactor()) };
}

function shownError({ error, redactor }: Extract<Answer, { kind: "fails" }>): ShownChange {
  return { error: maskError(error, redactor()) };
}

/** Bodies are text that we wrote: the same value is the same text. */
function sameRequests(before: DeliveryRequest, after: DeliveryRequest): boolean {
  return (
    before.method === after.method &&
    before.url === after.url &&
    before.body === after.body &&
    diffHeaders(before.headers, after.headers).length === 0
  );
}

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
  const [old, fresh] = [base.redactor(), head.redactor()];
  return fields.map((field) => maskField(field, old, fresh));
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
  // A form is no JSON.
  const [old, fresh] = [before, after].map((body) => (body === undefined ? body : jsonOf(body)));
  const structured = old !== undefined && fresh !== undefined;
  return structured ? diffValues(old, fresh, ["body"]) : diffValues(before, after, ["body"]);
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
