import { describe, expect, it } from "vitest";
import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import { createBreaker } from "../../src/delivery/breaker.ts";
import { createCallSlots } from "../../src/delivery/call-slots.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import type { DeliveryResult } from "../../src/delivery/delivery.ts";
import { createRedactor } from "../../src/errors/redact.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { RawAnswer } from "../support/raw-server.ts";
import {
  says,
  saysAndEnds,
  saysAndResets,
  saysForEver,
  startRawServer,
} from "../support/raw-server.ts";
import { createRecordingLogger } from "../support/recording-logger.ts";
import type { Answer } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const ATTEMPTS = 2;
/** Of an attempt against a receiver that never answers. */
const SHORT_MS = 300;
/** Of any other attempt; what ends by itself ends long before. */
const LONG_MS = 10_000;

interface Options {
  readonly synchronized?: boolean;
  readonly attempts?: number;
  readonly timeoutMs?: number;
}

async function delivered(url: string, options: Options = {}) {
  const clock = createFakeClock();
  const http = createUndiciHttpClient();
  const started = performance.now();
  const request = { method: "POST", url, headers: { "webhook-id": "msg_1" }, body: "{}" };
  try {
    const result = await deliver(
      {
        request,
        masked: request,
        redact: createRedactor([]),
        policy: { allowHttp: true, allowPrivate: ["127.0.0.0/8"] },
        synchronized: options.synchronized ?? false,
        credential: { kind: "none" },
        signed: true,
        repeatable: true,
        config: {
          ...DEFAULT_RUNTIME_CONFIG.delivery,
          attempts: options.attempts ?? ATTEMPTS,
          timeoutMs: options.timeoutMs ?? LONG_MS,
        },
      },
      {
        http,
        seal: async () => ({ kind: "ok", headers: {} }),
        clock,
        logger: createRecordingLogger(),
        breaker: createBreaker(clock),
        slots: createCallSlots(),
      },
    );
    return { result, sleeps: clock.sleeps, durationMs: performance.now() - started };
  } finally {
    await http.close();
  }
}

/** The ending in a word: `delivered 200`, or `dead` and the code of the last attempt. */
function ending(result: DeliveryResult): string {
  if (result.outcome === "delivered") return `delivered ${result.attempts.at(-1)?.status}`;
  return `${result.outcome} ${result.error.code}`;
}

const OK = "HTTP/1.1 200 OK\r\n";
const CHUNKED = `${OK}transfer-encoding: chunked\r\n\r\n`;
const EARLY_HINTS = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
const PIECE = `x-filler: ${"x".repeat(1_000)}\r\n`;

/** A fault, how the delivery ends, and how it ends where the response is kept. */
type Fault = readonly [what: string, answer: RawAnswer, ending: string, whenKept?: string];

const FAULTS: readonly Fault[] = [
  ["resets before it answers", saysAndResets(""), "dead connection-reset"],
  ["resets after its status line", saysAndResets(OK), "dead connection-reset"],
  [
    "resets in its body",
    saysAndResets(OK, "content-length: 9\r\n\r\nhalf"),
    "delivered 200",
    "dead connection-reset",
  ],
  ["closes before it answers", saysAndEnds(""), "dead connection-reset"],
  ["closes in its headers", saysAndEnds(OK, "x-a: b\r\n"), "dead connection-reset"],
  [
    "closes before the end of its body",
    saysAndEnds(OK, "content-length: 9\r\n\r\nhalf"),
    "delivered 200",
    "dead connection-reset",
  ],
  [
    "closes in a chunk",
    saysAndEnds(CHUNKED, "9\r\nhalf"),
    "delivered 200",
    "dead connection-reset",
  ],
  ["ends its body by closing", saysAndEnds(OK, "\r\nwhole"), "delivered 200"],
  ["says nothing", says(""), "dead timeout"],
  ["stalls in its headers", says(OK, "x-a: b"), "dead timeout"],
  ["drips its headers", saysForEver(`${OK}x-a: `, "x", 10), "dead timeout"],
  ["never ends its headers", saysForEver(OK, PIECE), "dead response-invalid"],
  ["never ends a header", saysForEver(`${OK}x-a: `, PIECE.trim()), "dead response-invalid"],
  ["drips its body", saysForEver(`${OK}\r\n`, "x", 10), "delivered 200", "dead timeout"],
  ["drips its chunks", saysForEver(CHUNKED, "1\r\nx\r\n", 10), "delivered 200", "dead timeout"],
  ["never ends its body", saysForEver(`${OK}\r\n`, "x".repeat(9_000)), "delivered 200"],
  [
    "never ends its chunks",
    saysForEver(CHUNKED, `ff\r\n${"x".repeat(0xff)}\r\n`.repeat(40)),
    "delivered 200",
  ],
  [
    "never ends its trailers",
    saysForEver(`${CHUNKED}0\r\n`, PIECE),
    "delivered 200",
    "dead response-invalid",
  ],
  [
    "claims 1 GiB and stalls",
    says(OK, "content-length: 1073741824\r\n\r\nx"),
    "delivered 200",
    "dead timeout",
  ],
  ["says 103 first", says(EARLY_HINTS, OK, "content-length: 2\r\n\r\nhi"), "delivered 200"],
  ["says nothing but 103", saysForEver("", EARLY_HINTS, 10), "dead timeout"],
  ["says 103 as fast as it can", saysForEver("", EARLY_HINTS.repeat(50)), "dead timeout"],
  [
    "says 100 to a request that expects none",
    says("HTTP/1.1 100 Continue\r\n\r\n", OK, "content-length: 0\r\n\r\n"),
    "dead response-invalid",
  ],
  [
    "switches protocols",
    says("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
    "dead response-invalid",
  ],
  ["has a body after 204", says("HTTP/1.1 204 No Content\r\n\r\nbody"), "delivered 204"],
  [
    "answers twice",
    says(`${OK}content-length: 2\r\n\r\nhi`, "HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n"),
    "delivered 200",
  ],
  ["answers as HTTP/1.0", saysAndEnds("HTTP/1.0 200 OK\r\n\r\nhi"), "delivered 200"],
  ["has a status of letters", says("HTTP/1.1 abc OK\r\n\r\n"), "dead response-invalid"],
  ["has a status of two digits", says("HTTP/1.1 20 OK\r\n\r\n"), "dead response-invalid"],
  ["has the status 000", says("HTTP/1.1 000 OK\r\n\r\n"), "dead response-invalid"],
  ["has no version", says("HTTP 200 OK\r\n\r\n"), "dead response-invalid"],
  ["answers without HTTP", says("<html></html>"), "dead response-invalid"],
  ["answers in HTTP/2", says("\0\0\0\u0004\0\0\0\0\0"), "dead response-invalid"],
  ["answers in TLS", says("\u0015\u0003\u0001\0\u0002\u0002F"), "dead response-invalid"],
  [
    "ends its lines with line feeds alone",
    says(OK.replace("\r", ""), "\n"),
    "dead response-invalid",
  ],
  ["has NUL in a header", says(OK, "x-a: a\0b\r\n\r\n"), "dead response-invalid"],
  ["folds a header", says(OK, "x-a: a\r\n b\r\n\r\n"), "dead response-invalid"],
  ["has a header without a colon", says(OK, "nonsense\r\n\r\n"), "dead response-invalid"],
  [
    "has two lengths",
    says(OK, "content-length: 1\r\ncontent-length: 2\r\n\r\nhi"),
    "dead response-invalid",
  ],
  [
    "has a length and chunks",
    says(OK, "content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"),
    "dead response-invalid",
  ],
  ["has a length below 0", says(OK, "content-length: -1\r\n\r\n"), "dead response-invalid"],
  [
    "has a length of 23 digits",
    says(OK, `content-length: ${"9".repeat(23)}\r\n\r\n`),
    "dead response-invalid",
  ],
  [
    "has a chunk without a length",
    says(CHUNKED, "ZZ\r\n"),
    "delivered 200",
    "dead response-invalid",
  ],
  [
    "has a chunk of 17 digits",
    says(CHUNKED, `${"F".repeat(17)}\r\n`),
    "delivered 200",
    "dead response-invalid",
  ],
];

describe.concurrent("a receiver that", () => {
  const faults = FAULTS.map(([what, answer, usual, kept = usual]) => ({
    what,
    answer,
    usual,
    kept,
  }));

  it.each(faults)("$what ends in bounded time as it should", async ({ answer, ...expected }) => {
    await using server = await startRawServer([answer]);

    const timeoutFor = (end: string) => (end === "dead timeout" ? SHORT_MS : LONG_MS);
    const [usual, kept] = await Promise.all([
      delivered(server.url, { timeoutMs: timeoutFor(expected.usual) }),
      delivered(server.url, { timeoutMs: timeoutFor(expected.kept), synchronized: true }),
    ]);

    expect(ending(usual.result)).toBe(expected.usual);
    expect(ending(kept.result)).toBe(expected.kept);
    for (const { result, durationMs } of [usual, kept]) {
      expect(result.attempts).toHaveLength(result.outcome === "delivered" ? 1 : ATTEMPTS);
      expect(durationMs).toBeLessThan(LONG_MS);
      expect(JSON.stringify(result.response?.body ?? "").length).toBeLessThan(70 * 1_024);
    }
  });

  it("resets a connection before it reads anything is called again", async () => {
    await using server = await startRawServer([], (socket) => socket.resetAndDestroy());

    const { result } = await delivered(server.url);

    expect(ending(result)).toBe("dead connection-reset");
    expect(server.connections()).toBe(ATTEMPTS);
  });

  it("answers in a compressed bomb costs what was sent, and no more", async () => {
    await using server = await startWebhookServer({ answers: ["gzip-bomb"] });

    const { result } = await delivered(server.url, { synchronized: true });

    expect(ending(result)).toBe("delivered 200");
    // 8 MiB once they are decompressed.
    expect(JSON.stringify(result.response?.body).length).toBeLessThan(64 * 1_024);
  });
});

describe("an answer", () => {
  const statuses = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const RETRIED = [408, 425, 429];

  it("ends the delivery by its status", async () => {
    const all = statuses(200, 599);
    await using server = await startWebhookServer({ answers: all.map((status) => ({ status })) });
    const endings = new Map<string, number[]>();

    for (const status of all) {
      const { result } = await delivered(server.url, { attempts: 1 });
      const why = result.outcome === "delivered" ? "" : result.error.message;
      const final = /(was the last attempt|are not followed|is final)/.exec(why)?.[0] ?? "";
      const name = `${result.outcome} ${final}`.trim();
      endings.set(name, [...(endings.get(name) ?? []), status]);
    }

    expect(Object.fromEntries(endings)).toEqual({
      delivered: statuses(200, 299),
      "dead are not followed": statuses(300, 399),
      "dead is final": statuses(400, 499).filter((status) => !RETRIED.includes(status)),
      "dead was the last attempt": [...RETRIED, ...statuses(500, 599)],
    });
  });

  const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1, 0, 0, seconds)).toUTCString();

  it.each<[status: number, retryAfter: string, waitMs: number]>([
    [408, "20", 20_000],
    [425, "20", 20_000],
    [429, "20", 20_000],
    [500, "20", 20_000],
    [503, at(20), 20_000],
    [503, at(-20), 1_000],
    [503, "0", 1_000],
    [503, "soon", 1_000],
    [503, "-20", 1_000],
    [429, "3600", 90_000],
    [429, at(7_200), 90_000],
  ])("of %d with Retry-After %j is asked for again after %d ms", async (status, value, waitMs) => {
    await using server = await startWebhookServer({
      answers: [{ status, headers: { "retry-after": value } }, { status: 200 }],
    });

    const { result, sleeps } = await delivered(server.url);

    expect([ending(result), sleeps]).toEqual(["delivered 200", [waitMs]]);
  });

  it.each([301, 302, 303, 307, 308])(
    "of %d leads nowhere, whatever it points to",
    async (status) => {
      await using other = await startWebhookServer();
      const locations = [
        `${other.url}/stolen`,
        `//127.0.0.1:${other.port}/`,
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/",
        "file:///etc/passwd",
        "/elsewhere",
      ];
      const answers = locations.map((location): Answer => ({ status, headers: { location } }));
      await using server = await startWebhookServer({ answers });

      for (const _ of locations) {
        const { result } = await delivered(server.url);
        expect(result).toMatchObject({ outcome: "dead", attempts: [{ status }] });
      }

      expect(server.requests).toHaveLength(locations.length);
      expect(other.connections()).toBe(0);
    },
  );
});
