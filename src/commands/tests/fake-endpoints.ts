import type { Json } from "../../model/json.ts";
import type { DeliveryRequest } from "../../model/run.ts";
import type { TestCase, TestResponse } from "../../model/test-file.ts";
import type { HttpClient, HttpOutcome } from "../../ports/http-client.ts";

/** Endpoints that answer what a case says, and remember what they were sent. Nothing is called. */
export interface FakeEndpoints extends HttpClient {
  /** The first request of a run; `undefined` where it sent none. */
  sentBy(runId: string): DeliveryRequest | undefined;
}

export function createFakeEndpoints(responses: TestCase["responses"] = {}): FakeEndpoints {
  const calls = new Map<string, { readonly first: DeliveryRequest; count: number }>();
  return {
    sentBy: (runId) => calls.get(runId)?.first,
    send: async ({ request, run, maxResponseBytes }) => {
      const { automation = "", runId = "" } = run ?? {};
      const call = calls.get(runId) ?? { first: request, count: 0 };
      calls.set(runId, call);
      call.count += 1;
      const own = Object.hasOwn(responses, automation) ? responses[automation] : undefined;
      return answer(ofAttempt(own, call.count), maxResponseBytes);
    },
    close: async () => {},
  };
}

function ofAttempt(
  responses: TestResponse | readonly TestResponse[] | undefined,
  attempt: number,
): TestResponse {
  if (responses === undefined) return {};
  const list = [responses].flat();
  return list[Math.min(attempt, list.length) - 1] ?? {};
}

function answer(
  { status = 200, headers = {}, body }: TestResponse,
  maxResponseBytes: number,
): HttpOutcome {
  const bytes = new TextEncoder().encode(textOf(body));
  const lower = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  return {
    kind: "response",
    response: {
      status,
      headers: Object.fromEntries(lower),
      body: bytes.slice(0, maxResponseBytes),
      truncated: bytes.length > maxResponseBytes,
    },
  };
}

function textOf(body: Json | undefined): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}
