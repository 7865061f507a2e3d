/** Shorter ones are found in names by chance. */
const BASE64 = /[A-Za-z0-9+/_-]{12,}/g;
const MAX_ENCODED = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what has them is no text.
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/;

/**
 * What a text says to who reads it with care: first the text itself without invisible characters,
 * other widths and URL encoding, then what is text once it is decoded from base64.
 */
export function readableForms(text: string): readonly string[] {
  const plain = withoutUrlEncoding(text.normalize("NFKC").replaceAll(/\p{Cf}/gu, ""));
  const words = (plain.match(BASE64) ?? []).slice(0, MAX_ENCODED);
  const decoded = words.map((word) => Buffer.from(word, "base64").toString("utf8"));
  return [plain, ...decoded.filter((form) => !NO_TEXT.test(form))];
}

/** Only of ASCII: that is what addresses and tokens are written in. */
function withoutUrlEncoding(text: string): string {
  return text.replaceAll(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
