import type { HttpErrorCode } from "../../ports/http-client.ts";
import { describeHttpError } from "../http/http-error.ts";

export interface KafkaFailure {
  readonly code: HttpErrorCode;
  readonly message: string;
}

/**
 * Names what went wrong with a broker, by the errors that the library gathers: a login or an answer
 * of the broker's, a timeout, or the network's own error below them.
 *
 * @param host - the first broker, for messages.
 */
export function describeKafkaError(error: unknown, host: string): KafkaFailure {
  const all = gathered(error);
  if (all.some(({ name }) => name === "PLT_KFK_AUTHENTICATION")) {
    return { code: "broker-refused", message: `"${host}" refused the login.` };
  }
  const answer = all.find((one) => one.apiId !== undefined);
  if (answer?.apiId !== undefined) {
    const message = `"${host}" answered ${answer.apiId}.`;
    return { code: answer.canRetry ? "broker-failing" : "broker-refused", message };
  }
  const system = all.find(({ name }) => name !== undefined && !name.startsWith("PLT_KFK_"));
  if (system !== undefined) {
    const { code, message } = describeHttpError(system.error, host);
    return { code, message };
  }
  if (all.some(({ error: one }) => /timed out/i.test(one.message))) {
    return { code: "timeout", message: `"${host}" did not answer in time.` };
  }
  const canRetry = all.every((one) => one.canRetry);
  return {
    code: canRetry ? "connection-reset" : "broker-refused",
    message: canRetry
      ? `"${host}" closed the connection before it answered.`
      : `"${host}" could not be sent the message (${all[0]?.name ?? "unknown reason"}).`,
  };
}

interface OneError {
  readonly error: Error;
  /** The library's code, or the system's. */
  readonly name: string | undefined;
  /** What a broker called it: `TOPIC_AUTHORIZATION_FAILED`. */
  readonly apiId: string | undefined;
  readonly canRetry: boolean;
}

const MAX_ERRORS = 50;

/** An error, those that it gathers, and their causes. */
function gathered(error: unknown): readonly OneError[] {
  const found: OneError[] = [];
  const open: unknown[] = [error];
  while (open.length > 0 && found.length < MAX_ERRORS) {
    const one = open.shift();
    if (!(one instanceof Error)) continue;
    found.push({
      error: one,
      name: textOf(one, "code"),
      apiId: textOf(one, "apiId"),
      canRetry: !("canRetry" in one) || one.canRetry !== false,
    });
    open.push(...(one instanceof AggregateError ? one.errors : []), one.cause);
  }
  return found;
}

function textOf(error: Error, key: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof value === "string" ? value : undefined;
}
