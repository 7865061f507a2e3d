import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/adapters/jq/channel.ts
var PHASE = {
  /** The worker has not taken the command up. */
  waiting: 0,
  compiling: 1,
  /** jq has asked for its input: the program compiled. */
  running: 2,
  done: 3
}, COMMAND = {
  /** A message on the port says it. */
  message: 0,
  /** Feeds the input area to an open program. */
  feed: 1
}, ANSWER = {
  /** A message on the port says it. */
  message: 0,
  /** The program was fed and waits for more; jq complained of nothing. */
  fed: 1
}, COMMAND_INDEX = 0, ANSWER_INDEX = 1, PHASE_INDEX = 2, OUTPUT_LENGTH_INDEX = 3, COMMAND_KIND_INDEX = 4, ANSWER_KIND_INDEX = 5, PROGRAM_INDEX = 6, INPUT_LENGTH_INDEX = 7, BELL_INDEX = 8, HEADER_BYTES = 9 * Int32Array.BYTES_PER_ELEMENT;
function createChannelBuffer({ inputBytes, outputBytes }) {
  return new SharedArrayBuffer(HEADER_BYTES + inputBytes + outputBytes);
}
function openChannel(buffer, { inputBytes }) {
  return {
    header: new Int32Array(buffer, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT),
    input: new Uint8Array(buffer, HEADER_BYTES, inputBytes),
    output: new Uint8Array(buffer, HEADER_BYTES + inputBytes)
  };
}
function writeInput({ input }, text) {
  if (!(text.length * 3 > input.length && Buffer.byteLength(text) > input.length))
    return Buffer.from(input.buffer, input.byteOffset, input.length).write(text);
}
function sendCommand({ header }, feed) {
  Atomics.store(header, PHASE_INDEX, PHASE.waiting), Atomics.store(header, OUTPUT_LENGTH_INDEX, 0), Atomics.store(header, COMMAND_KIND_INDEX, feed === void 0 ? COMMAND.message : COMMAND.feed), Atomics.store(header, PROGRAM_INDEX, feed?.program ?? 0), Atomics.store(header, INPUT_LENGTH_INDEX, feed?.inputLength ?? 0), Atomics.store(header, BELL_INDEX, 0), Atomics.add(header, COMMAND_INDEX, 1), Atomics.notify(header, COMMAND_INDEX);
}
function isAnswered({ header }) {
  return Atomics.load(header, ANSWER_INDEX) === Atomics.load(header, COMMAND_INDEX);
}
function awaitAnswerBlocking({ header }, forMs) {
  let due = Atomics.load(header, COMMAND_INDEX);
  return Atomics.wait(header, ANSWER_INDEX, due - 1, forMs), Atomics.load(header, ANSWER_INDEX) === due;
}
function askForBell({ header }) {
  return Atomics.store(header, BELL_INDEX, 1), Atomics.load(header, ANSWER_INDEX) !== Atomics.load(header, COMMAND_INDEX);
}
function answerKind({ header }) {
  return Atomics.load(header, ANSWER_KIND_INDEX);
}
function phaseOf({ header }) {
  return Atomics.load(header, PHASE_INDEX);
}
function outputLength({ header }) {
  return Atomics.load(header, OUTPUT_LENGTH_INDEX);
}
function outputText(channel) {
  let { buffer, byteOffset } = channel.output;
  return Buffer.from(buffer, byteOffset, outputLength(channel)).toString("utf8");
}
function awaitCommand({ header }) {
  let answered = Atomics.load(header, ANSWER_INDEX);
  for (; Atomics.load(header, COMMAND_INDEX) === answered; )
    Atomics.wait(header, COMMAND_INDEX, answered);
}
function inlineFeed({ header }) {
  if (Atomics.load(header, COMMAND_KIND_INDEX) === COMMAND.feed)
    return {
      program: Atomics.load(header, PROGRAM_INDEX),
      inputLength: Atomics.load(header, INPUT_LENGTH_INDEX)
    };
}
function setPhase({ header }, phase) {
  Atomics.store(header, PHASE_INDEX, phase);
}
function appendOutput(channel, bytes) {
  let length = outputLength(channel);
  return length + bytes.length > channel.output.length ? !1 : (channel.output.set(bytes, length), Atomics.store(channel.header, OUTPUT_LENGTH_INDEX, length + bytes.length), !0);
}
function sendAnswer({ header }, kind) {
  return Atomics.store(header, ANSWER_KIND_INDEX, kind), Atomics.store(header, PHASE_INDEX, PHASE.done), Atomics.store(header, ANSWER_INDEX, Atomics.load(header, COMMAND_INDEX)), Atomics.notify(header, ANSWER_INDEX), Atomics.load(header, BELL_INDEX) === 1;
}

export {
  PHASE,
  ANSWER,
  createChannelBuffer,
  openChannel,
  writeInput,
  sendCommand,
  isAnswered,
  awaitAnswerBlocking,
  askForBell,
  answerKind,
  phaseOf,
  outputLength,
  outputText,
  awaitCommand,
  inlineFeed,
  setPhase,
  appendOutput,
  sendAnswer
};
