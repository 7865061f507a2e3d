const NOTHING = new Uint8Array(0);

/** Bytes that jq takes piece by piece. */
export interface InputQueue {
  put(bytes: Uint8Array): void;
  /** At most `length` bytes; none when all is taken. */
  take(length: number): Uint8Array;
}

export function createInputQueue(): InputQueue {
  let left: Uint8Array = NOTHING;
  return {
    put(bytes) {
      left = bytes;
    },
    take(length) {
      const taken = left.subarray(0, length);
      left = left.subarray(taken.length);
      return taken;
    },
  };
}
