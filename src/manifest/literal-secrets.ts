import { isPlaceholder } from "./placeholder.ts";

/** A stretch of a text that is a secret by its own shape. */
export interface LiteralToken {
  /** As in "A Slack token". */
  readonly what: string;
  /** What to call the secret that replaces it; absent where the text does not tell. */
  readonly name?: string;
  /** In UTF-16 code units from 0. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

interface TokenShape {
  readonly what: string;
  readonly name?: string;
  readonly pattern: RegExp;
}

const SHAPES: readonly TokenShape[] = [
  { what: "A Slack bot token", name: "SLACK_BOT_TOKEN", pattern: /\bxoxb-[\w-]{10,}/ },
  { what: "A Slack token", name: "SLACK_TOKEN", pattern: /\b(?:xox[aceoprs]|xapp)-[\w-]{10,}/ },
  {
    what: "A Slack webhook URL",
    name: "SLACK_WEBHOOK_URL",
    pattern:
      /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services\/T\w{6,}\/B\w{6,}|(?:workflows|triggers)\/T\w{6,}\/\w+(?:\/\w+)?)\/\w{16,}/,
  },
  {
    what: "A GitHub token",
    name: "GITHUB_TOKEN",
    pattern: /\b(?:gh[opsur]_[A-Za-z0-9]{30,}|github_pat_\w{22,})/,
  },
  { what: "A GitLab token", name: "GITLAB_TOKEN", pattern: /\bgl(?:pat|ptt|dt)-[\w-]{20,}/ },
  {
    what: "An AWS access key",
    name: "AWS_ACCESS_KEY_ID",
    pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  },
  { what: "A Google API key", name: "GOOGLE_API_KEY", pattern: /\bAIza[\w-]{35}/ },
  { what: "A Stripe key", name: "STRIPE_KEY", pattern: /\b[rs]k_live_[A-Za-z0-9]{16,}/ },
  {
    what: "A Discord webhook URL",
    name: "DISCORD_WEBHOOK_URL",
    pattern: /(?:https?:\/\/)?discord(?:app)?\.com\/api\/webhooks\/\d{10,}\/[\w-]{40,}/,
  },
  {
    what: "A JSON Web Token",
    pattern: /\beyJ[\w-]{8,1000}\.eyJ[\w-]{8,4000}\.[\w-]{8,}/,
  },
  {
    what: "A private key",
    name: "PRIVATE_KEY",
    pattern:
      /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[\s\S]{0,8000}?-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----)?/,
  },
];

// One look at most strings instead of one for each shape.
const ANY_SHAPE =
  /xox|xapp-|hooks\.slack|gh[opsur]_|github_pat_|gl(?:pat|ptt|dt)-|A[KS]IA|AIza|k_live_|\/webhooks\/|eyJ|PRIVATE KEY/;
const MIN_TOKEN = 16;

/** The secrets in a text that show by their shape, in order; placeholders are none. */
export function literalTokens(text: string): readonly LiteralToken[] {
  if (text.length < MIN_TOKEN || !ANY_SHAPE.test(text)) return [];
  return SHAPES.flatMap(({ what, name, pattern }) =>
    [...text.matchAll(new RegExp(pattern, "g"))]
      .filter((match) => !isPlaceholder(match[0]))
      .map((match) => ({
        what,
        ...(name === undefined ? {} : { name }),
        start: match.index,
        end: match.index + match[0].length,
      })),
  ).sort((a, b) => a.start - b.start);
}

/** The first characters of a secret, so that its owner can tell which it is; nothing of a short one. */
export function secretStart(secret: string): string {
  return secret.length < MIN_TOKEN ? "…" : `${secret.slice(0, 4)}…`;
}

/** The same for a message: ` ("xoxb…")`, or nothing. */
export function quotedStart(secret: string): string {
  return secret.length < MIN_TOKEN ? "" : ` ("${secretStart(secret)}")`;
}

// A user and password before the host, and every value of a query.
const URL_SECRETS =
  /(?<=:\/\/)[^/?#@\s]+(?=@)|^[^/?#@\s:]+:[^/?#@\s]+(?=@)|(?<=[?&][^=&#\s]+=)[^&#\s]+/g;

/** A text for a message: of what looks like a secret only the first characters are left. */
export function maskLiteralSecrets(text: string): string {
  let masked = "";
  let from = 0;
  for (const token of literalTokens(text)) {
    if (token.start < from) continue;
    masked += text.slice(from, token.start) + secretStart(text.slice(token.start, token.end));
    from = token.end;
  }
  masked += text.slice(from);
  return masked.replaceAll(URL_SECRETS, (value) => (value.includes("{") ? value : "…"));
}

const MIN_DISTINCT = 6;

/** Whether a value is random enough to be a credential: letters and digits mixed, no words. */
export function looksRandom(value: string, minLength: number): boolean {
  return (
    value.length >= minLength &&
    /^[\w.~+/=:-]+$/.test(value) &&
    /[A-Za-z]/.test(value) &&
    /\d/.test(value) &&
    new Set(value).size >= MIN_DISTINCT &&
    !isPlaceholder(value)
  );
}
