/**
 * What a `Retry-After` header asks for, in milliseconds from now, 0 or more; `undefined` where it
 * is absent or neither a number of seconds nor a date.
 */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1_000;
  // A date of RFC 9110 starts with the day's name; Date.parse alone would accept much else.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
