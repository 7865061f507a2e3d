/** What the engine and its workers say to each other. */
import type { MessagePort } from "node:worker_threads";
import type { ChannelSizes } from "./channel.ts";
import type { Way } from "./way.ts";

export interface WorkerSettings {
  readonly wasmPath: string;
  readonly memoryBytes: number;
  readonly channel: SharedArrayBuffer;
  readonly sizes: ChannelSizes;
  /** Carries commands and answers that the channel has no room for. */
  readonly port: MessagePort;
  /** The ways that may be tried, in this order. */
  readonly ways: readonly Way[];
  readonly optimizeLate: boolean;
}

/** Inputs are JSON texts, one a line; none only compiles the program. */
export type CommandMessage =
  /** Runs a program from start to end. */
  | { readonly kind: "run"; readonly program: string; readonly input: string }
  /** Starts a program that stays alive, where the way allows, and feeds it. */
  | {
      readonly kind: "open";
      readonly id: number;
      readonly program: string;
      readonly input: string;
      /** Programs that make room for it. */
      readonly close: readonly number[];
    }
  /** Feeds an open program. */
  | { readonly kind: "feed"; readonly id: number; readonly input: string };

export type Death = "memory" | "stack" | "output" | "aborted";

export type AnswerMessage =
  /** The program was fed and waits for more, unless it was closed because its heap had grown. */
  | { readonly kind: "fed"; readonly stderr: string; readonly closed: boolean }
  /** The program is over. */
  | {
      readonly kind: "ended";
      readonly exitCode: number;
      readonly stderr: string;
      /** Whether jq got as far as asking for input. */
      readonly compiled: boolean;
    }
  | {
      readonly kind: "died";
      readonly reason: Death;
      readonly message: string;
      readonly compiled: boolean;
    }
  /** jq cannot be started in any way. */
  | { readonly kind: "unusable"; readonly message: string };

/** The way in use, and those before it with why they are not; said before the first answer. */
export interface ReadyMessage {
  readonly kind: "ready";
  readonly way: Way;
  readonly refused: readonly { readonly way: Way; readonly reason: string }[];
}

export type WorkerMessage = AnswerMessage | ReadyMessage;
