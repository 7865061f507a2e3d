import { generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSigningKeys } from "../../../src/adapters/secrets/environment-signing-keys.ts";
import { LongshoreError } from "../../../src/errors/longshore-error.ts";

function read(secret: string, port?: string) {
  const told: string[] = [];
  const environment = { LONGSHORE_SIGNING_SECRET: secret, PORT_CLIENT_SECRET: port };
  return { keys: readSigningKeys(environment, (text) => told.push(text)), told };
}

function failure(secret: string): LongshoreError {
  try {
    read(secret);
  } catch (error) {
    if (error instanceof LongshoreError) return error;
  }
  throw new Error("The keys were read.");
}

const whsec = (bytes: Buffer) => `whsec_${bytes.toString("base64")}`;
const whsk = (bytes: Buffer) => `whsk_${bytes.toString("base64")}`;
const SEED = Buffer.alloc(32, "seed");

describe("readSigningKeys", () => {
  it.each([24, 32, 64])("takes a key of %d bytes", (length) => {
    const bytes = Buffer.alloc(length, "key");

    const [key] = read(whsec(bytes)).keys.standard;

    expect(key?.kind).toBe("hmac");
    expect(key?.key.export()).toEqual(bytes);
  });

  it("takes several keys in their order, whatever white space is between them", () => {
    const [one, two] = [Buffer.alloc(24, "1"), Buffer.alloc(24, "2")];

    const { keys } = read(`\n ${whsec(one)}\t\n${whsk(SEED)}  ${whsec(two)}\n`);

    expect(keys.standard.map(({ kind }) => kind)).toEqual(["hmac", "ed25519", "hmac"]);
  });

  it("takes an ed25519 key with its public key, as libraries write it", () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const { d = "", x = "" } = privateKey.export({ format: "jwk" });
    const [seed, publicKey] = [Buffer.from(d, "base64url"), Buffer.from(x, "base64url")];

    const [key] = read(whsk(Buffer.concat([seed, publicKey]))).keys.standard;

    expect(key?.key.equals(privateKey)).toBe(true);
  });

  it.each([[""], [" \n "], [undefined]])("has no key where the variables are %j", (text) => {
    const environment = { LONGSHORE_SIGNING_SECRET: text, PORT_CLIENT_SECRET: text };

    const keys = readSigningKeys(environment, () => {
      throw new Error("Nothing was read.");
    });

    expect(keys).toEqual({ standard: [] });
  });

  it("takes Port's client secret as it is", () => {
    expect(read("", "a secret of Port").keys.port?.export().toString()).toBe("a secret of Port");
  });

  it("announces every form that tells a key", () => {
    const bytes = Buffer.from("a key of thirty-two letters, ok!");

    const { told } = read(whsec(bytes), "port's secret");

    expect(told).toEqual(
      expect.arrayContaining([
        whsec(bytes),
        bytes.toString("base64"),
        bytes.toString("base64url"),
        bytes.toString("hex"),
        bytes.toString(),
        "port's secret",
      ]),
    );
    expect(new Set(told).size).toBe(told.length);
  });

  it("announces a key before it says that it is none", () => {
    const told: string[] = [];
    const environment = { LONGSHORE_SIGNING_SECRET: "whsec_c2hvcnQ=" };

    expect(() => readSigningKeys(environment, (text) => told.push(text))).toThrow();
    expect(told).toEqual(expect.arrayContaining(["whsec_c2hvcnQ=", "short"]));
  });

  it.each([
    [
      "a public key",
      `whpk_${SEED.toString("base64")}`,
      'The key in LONGSHORE_SIGNING_SECRET is a public key ("whpk_"), which cannot sign.',
    ],
    [
      "a key without its prefix",
      SEED.toString("base64"),
      'The key in LONGSHORE_SIGNING_SECRET starts neither with "whsec_" nor with "whsk_".',
    ],
    [
      "no base64",
      "whsec_not!base64",
      'The key in LONGSHORE_SIGNING_SECRET has no base64, with its padding, after "whsec_".',
    ],
    [
      "base64 without its padding",
      whsec(Buffer.alloc(25)).replace(/=+$/, ""),
      'The key in LONGSHORE_SIGNING_SECRET has no base64, with its padding, after "whsec_".',
    ],
    [
      "23 bytes",
      whsec(Buffer.alloc(23)),
      'The key in LONGSHORE_SIGNING_SECRET has 23 bytes; a "whsec_" key has 24 to 64.',
    ],
    [
      "65 bytes",
      whsec(Buffer.alloc(65)),
      'The key in LONGSHORE_SIGNING_SECRET has 65 bytes; a "whsec_" key has 24 to 64.',
    ],
    [
      "half an ed25519 key",
      whsk(Buffer.alloc(16)),
      'The key in LONGSHORE_SIGNING_SECRET has 16 bytes; a "whsk_" key has 32 or 64.',
    ],
    [
      "the public key of another",
      whsk(Buffer.alloc(64, "x")),
      "The key in LONGSHORE_SIGNING_SECRET holds a public key that is not its own.",
    ],
  ])("refuses %s", (_what, secret, message) => {
    expect(failure(secret)).toMatchObject({ code: "input-invalid", message });
  });

  it("lists every key that is none in one error", () => {
    const { message } = failure(`nonsense ${whsec(SEED)} ${whsec(Buffer.alloc(8))}`);

    expect(message.split("\n")).toEqual([
      'Key 1 of 3 in LONGSHORE_SIGNING_SECRET starts neither with "whsec_" nor with "whsk_".',
      'Key 3 of 3 in LONGSHORE_SIGNING_SECRET has 8 bytes; a "whsec_" key has 24 to 64.',
    ]);
  });

  it("shows nothing of a key, neither in an error nor where the keys are printed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("whsec_", "whsk_", "whpk_", ""),
        fc.string({ minLength: 8, unit: fc.constantFrom(..."QZXJKqzxjk7890+/=") }),
        (prefix, text) => {
          let shown: string;
          try {
            shown = inspect(read(prefix + text).keys, { depth: 9, showHidden: true });
          } catch (error) {
            shown = inspect(error);
          }

          expect(shown).not.toContain(text);
        },
      ),
    );
  });
});
