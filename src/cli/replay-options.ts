import { DEFAULT_REPLAY_LIMIT } from "../errors/limits.ts";
import { LongshoreError } from "../errors/longshore-error.ts";

export interface ReplayCliOptions {
  readonly replay?: true;
  readonly replayLimit?: string;
  readonly runLog?: string;
}

/**
 * How many events are replayed at most; `undefined` where none are.
 *
 * @throws LongshoreError `input-invalid`, also where an option would do nothing.
 */
export function replayLimit(options: ReplayCliOptions): number | undefined {
  if (options.replay === true) return limitOf(options.replayLimit);
  const ignored =
    options.replayLimit === undefined ? options.runLog && "--run-log" : "--replay-limit";
  if (ignored === undefined) return undefined;
  throw new LongshoreError("input-invalid", `"${ignored}" has no meaning without "--replay".`, {
    hint: 'Leave it out, or add "--replay".',
  });
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_REPLAY_LIMIT;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new LongshoreError(
    "input-invalid",
    `"--replay-limit" is "${text}"; it is a number of events, from 1.`,
    { hint: `Leave it out for ${DEFAULT_REPLAY_LIMIT}.` },
  );
}
