import { lookup as systemLookup } from "node:dns";
import type { LookupFunction, Socket } from "node:net";
import { isIP } from "node:net";
import type { buildConnector } from "undici";
import { judgeAddress } from "../../model/egress-address.ts";

/** A connection that the guard did not let happen. */
export interface EgressRefusal extends Error {
  readonly code: "LONGSHORE_EGRESS";
}

export interface GuardOptions {
  /** CIDRs outside the public ranges that may be reached. */
  readonly allowPrivate: readonly string[];
  /** Every address may be reached: it is the operator's own. */
  readonly operator: boolean;
  /** In milliseconds. */
  readonly connectTimeoutMs: number;
  /** Certificates to trust instead of the system's, as PEM. */
  readonly ca?: string;
  /** @default node:dns */
  readonly lookup?: LookupFunction;
}

/**
 * A connector that checks where it connects to: the address in the URL, or every address of the
 * name's answer. The connection goes to an address of that very answer, so a name that answers
 * otherwise a moment later gains nothing; TLS and the Host header keep the name.
 */
export function guardedConnector(
  build: typeof buildConnector,
  options: GuardOptions,
): buildConnector.connector {
  const connect = build({
    // HTTP/1.1 only: one kind of framing to trust.
    allowH2: false,
    timeout: options.connectTimeoutMs,
    lookup: options.operator ? (options.lookup ?? systemLookup) : guardedLookup(options),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  if (options.operator) return connect;
  return (target, callback) => {
    const literal = target.hostname.replace(/^\[(.*)\]$/, "$1");
    const refused = isIP(literal) === 0 ? undefined : refusal([literal], options.allowPrivate);
    if (refused !== undefined) {
      callback(refused, null);
      return;
    }
    connect(target, (...result) => {
      const [error, socket] = result;
      if (error !== null) return callback(error, null);
      const late = checkPeer(socket, options.allowPrivate);
      if (late === undefined) return callback(null, socket);
      socket.destroy();
      callback(late, null);
    });
  };
}

export function isEgressRefusal(error: unknown): error is EgressRefusal {
  return error instanceof Error && "code" in error && error.code === "LONGSHORE_EGRESS";
}

function guardedLookup(options: GuardOptions): LookupFunction {
  const lookup = options.lookup ?? systemLookup;
  return (hostname, lookupOptions, callback) => {
    lookup(hostname, { ...lookupOptions, all: true }, (error, found) => {
      if (error !== null) return callback(error, "");
      const addresses =
        typeof found === "string" ? [{ address: found, family: isIP(found) }] : found;
      const refused = refusal(
        addresses.map((one) => one.address),
        options.allowPrivate,
      );
      if (refused !== undefined) return callback(refused, "");
      if (lookupOptions.all === true) return callback(null, addresses);
      const [first] = addresses;
      if (first === undefined) return callback(noAddress(hostname), "");
      callback(null, first.address, first.family);
    });
  };
}

/** One refused address refuses the name: an answer that mixes public and private ones is an attack. */
function refusal(
  addresses: readonly string[],
  allowPrivate: readonly string[],
): EgressRefusal | undefined {
  for (const address of addresses) {
    const verdict = judgeAddress(address, allowPrivate);
    if (verdict.kind === "refused") {
      const message = `the address ${address} is not public (${verdict.range})`;
      return Object.assign(new Error(message), { code: "LONGSHORE_EGRESS" as const });
    }
  }
  return undefined;
}

/** What was connected to in the end, whatever the steps before believed. */
function checkPeer(socket: Socket, allowPrivate: readonly string[]): EgressRefusal | undefined {
  return socket.remoteAddress === undefined
    ? undefined
    : refusal([socket.remoteAddress], allowPrivate);
}

function noAddress(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address for ${hostname}`), { code: "ENOTFOUND" });
}
