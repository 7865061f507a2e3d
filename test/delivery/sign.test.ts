import { createHmac, createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { signatureHeaders } from "../../src/delivery/sign.ts";
import { aSigningSecret, PORT_ONLY, PORT_SECRET, signingKeysOf } from "../support/signing.ts";

const OLD = aSigningSecret(1);
const NEW = aSigningSecret(2);
const ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";

/** What a receiver with this secret finds in a delivery. */
function received(
  body: string,
  headers: Readonly<Record<string, string>>,
  secret: string,
): "verified" | string {
  try {
    new Webhook(secret).verify(body, { "webhook-id": ID, ...headers }, { jsonParse: false });
    return "verified";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("signatureHeaders", () => {
  it("has the signature of the specification's own example", () => {
    const headers = signatureHeaders(
      { id: ID, nowMs: 1_614_265_330_999, body: '{"test": 2432232314}' },
      signingKeysOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
    );

    expect(headers).toEqual({
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it("has the ed25519 signature of the reference implementation", () => {
    const headers = signatureHeaders(
      { id: ID, nowMs: 1_614_265_330_000, body: '{"test": 2432232314}' },
      signingKeysOf("whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk="),
    );

    expect(headers["webhook-signature"]).toBe(
      "v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==",
    );
  });

  it("is verified by an independent receiver, whatever the body", () => {
    const keys = signingKeysOf(OLD);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const body = JSON.stringify({ text });
        const headers = signatureHeaders({ id: ID, nowMs: Date.now(), body }, keys);

        expect(received(body, headers, OLD)).toBe("verified");
        expect(received(`${body} `, headers, OLD)).toBe("No matching signature found");
      }),
    );
  });

  it("signs the empty string where there is no body", () => {
    const headers = signatureHeaders(
      { id: ID, nowMs: Date.now(), body: undefined },
      signingKeysOf(OLD),
    );

    expect(received("", headers, OLD)).toBe("verified");
  });

  it.each<[what: string, body: string, changed: (nowMs: number) => Record<string, string>]>([
    ["another body", '{"a":2}', () => ({})],
    ["another id", '{"a":1}', () => ({ "webhook-id": "msg_other" })],
    [
      "another time",
      '{"a":1}',
      (nowMs) => ({ "webhook-timestamp": String(Math.floor(nowMs / 1_000) + 9) }),
    ],
    ["another version", '{"a":1}', () => ({ "webhook-signature": "v2,AAAA" })],
  ])("is refused with %s", (_what, body, changed) => {
    const nowMs = Date.now();
    const message = { id: ID, nowMs, body: '{"a":1}' };
    const headers = { ...signatureHeaders(message, signingKeysOf(OLD)), ...changed(nowMs) };

    expect(received(body, headers, OLD)).toBe("No matching signature found");
  });

  it("is verified with either key while they rotate, and with no third one", () => {
    const body = '{"a":1}';
    const headers = signatureHeaders({ id: ID, nowMs: Date.now(), body }, signingKeysOf(OLD, NEW));

    expect(headers["webhook-signature"]?.split(" ")).toHaveLength(2);
    expect(received(body, headers, OLD)).toBe("verified");
    expect(received(body, headers, NEW)).toBe("verified");
    expect(received(body, headers, aSigningSecret(3))).toBe("No matching signature found");
  });

  it.each([
    [-601, "Message timestamp too old"],
    [-301, "Message timestamp too old"],
    [-290, "verified"],
    [290, "verified"],
    [302, "Message timestamp too new"],
    [600, "Message timestamp too new"],
  ])("from a clock %d s off is %s", (seconds, answer) => {
    const body = "{}";
    const headers = signatureHeaders(
      { id: ID, nowMs: Date.now() + seconds * 1_000, body },
      signingKeysOf(OLD),
    );

    expect(received(body, headers, OLD)).toBe(answer);
  });

  it("has only the time where there is no key", () => {
    expect(signatureHeaders({ id: ID, nowMs: 1_999, body: "{}" }, { standard: [] })).toEqual({
      "webhook-timestamp": "1",
    });
  });

  it.each([["{}"], [undefined]])("has Port's signature over the time and the body %j", (body) => {
    const headers = signatureHeaders({ id: ID, nowMs: 1_700_000_000_000, body }, PORT_ONLY);

    const expected = createHmac("sha256", PORT_SECRET)
      .update(`1700000000.${body ?? ""}`)
      .digest("base64");
    expect(headers).toEqual({
      "webhook-timestamp": "1700000000",
      "x-port-timestamp": "1700000000",
      "x-port-signature": `v1,${expected}`,
    });
  });

  it("signs with keys of every kind at once", () => {
    const seed = Buffer.alloc(32, "an ed25519 seed");
    const keys = signingKeysOf(OLD, `whsk_${seed.toString("base64")}`);
    const [hmac, ed25519] = keys.standard;
    const headers = signatureHeaders({ id: ID, nowMs: Date.now(), body: "{}" }, keys);

    const [first, second = ""] = headers["webhook-signature"]?.split(" ") ?? [];
    expect([hmac?.kind, ed25519?.kind]).toEqual(["hmac", "ed25519"]);
    expect(first).toMatch(/^v1,/);
    expect(second).toMatch(/^v1a,/);
    expect(
      ed25519 !== undefined &&
        verify(
          null,
          Buffer.from(`${ID}.${headers["webhook-timestamp"]}.{}`),
          createPublicKey(ed25519.key),
          Buffer.from(second.slice("v1a,".length), "base64"),
        ),
    ).toBe(true);
    expect(received("{}", headers, OLD)).toBe("verified");
  });
});
