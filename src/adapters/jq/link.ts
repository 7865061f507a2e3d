/** The worker's end of the conversation: commands come in one by one, each gets one answer. */
import type { MessagePort } from "node:worker_threads";
import { receiveMessageOnPort } from "node:worker_threads";
import type { Channel } from "./channel.ts";
import {
  ANSWER,
  appendOutput,
  awaitCommand,
  inlineFeed,
  PHASE,
  phaseOf,
  sendAnswer,
  setPhase,
} from "./channel.ts";
import { OutputFull, reasonOfDeath } from "./instance-end.ts";
import type { AnswerMessage, CommandMessage } from "./messages.ts";
import type { JqInstance } from "./wasm-host.ts";

/** A command with its input as bytes, which stay as they are until its answer is sent. */
export type Command =
  | { readonly kind: "run"; readonly program: string; readonly input: Uint8Array }
  | {
      readonly kind: "open";
      readonly id: number;
      readonly program: string;
      readonly input: Uint8Array;
      readonly close: readonly number[];
    }
  | { readonly kind: "feed"; readonly id: number; readonly input: Uint8Array };

export interface Link {
  /** Blocks the thread until there is one. */
  next(): Command;
  /** jq begins to compile, or to run what it has compiled: from here on the watcher's clock runs. */
  begin(phase: "compiling" | "running"): void;
  /** For the due command. Throws {@link OutputFull}. */
  print(bytes: Uint8Array): void;
  printError(bytes: Uint8Array): void;
  fed(closed: boolean): void;
  ended(exitCode: number): void;
  died(cause: unknown, jq: JqInstance): void;
  unusable(cause: unknown): void;
}

/** jq's complaints beyond this are dropped. */
const MAX_STDERR_BYTES = 256 * 1024;

/** @param ring - wakes the watcher. */
export function createLink(channel: Channel, port: MessagePort, ring: () => void): Link {
  let stderr: Uint8Array[] = [];
  let stderrBytes = 0;

  function complaint(): string {
    return Buffer.concat(stderr).toString("utf8");
  }

  function compiled(): boolean {
    return phaseOf(channel) >= PHASE.running;
  }

  function send(kind: number): void {
    if (sendAnswer(channel, kind)) ring();
  }

  function answer(message: AnswerMessage): void {
    port.postMessage(message);
    send(ANSWER.message);
  }

  return {
    next() {
      awaitCommand(channel);
      stderr = [];
      stderrBytes = 0;
      const feed = inlineFeed(channel);
      if (feed !== undefined) {
        const input = channel.input.subarray(0, feed.inputLength);
        return { kind: "feed", id: feed.program, input };
      }
      const received = receiveMessageOnPort(port);
      const message: CommandMessage = received?.message;
      return { ...message, input: new TextEncoder().encode(message.input) };
    },
    begin: (phase) => setPhase(channel, PHASE[phase]),
    print(bytes) {
      if (!appendOutput(channel, bytes)) throw new OutputFull();
    },
    printError(bytes) {
      if (stderrBytes >= MAX_STDERR_BYTES) return;
      stderrBytes += bytes.length;
      stderr.push(bytes.slice());
    },
    fed(closed) {
      if (stderr.length === 0 && !closed) send(ANSWER.fed);
      else answer({ kind: "fed", stderr: complaint(), closed });
    },
    ended: (exitCode) =>
      answer({ kind: "ended", exitCode, stderr: complaint(), compiled: compiled() }),
    died(cause, jq) {
      const message = complaint().trim() || messageOf(cause);
      const reason = reasonOfDeath(cause, message, jq);
      answer({ kind: "died", reason, message, compiled: compiled() });
    },
    unusable: (cause) => answer({ kind: "unusable", message: messageOf(cause) }),
  };
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
