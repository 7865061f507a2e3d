import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/adapters/jq/channel.ts
var PHASE = {
  /** The worker has not taken the call up. */
  waiting: 0,
  compiling: 1,
  /** jq has asked for its input: the program compiled. */
  running: 2,
  /** The answer is on its way. */
  done: 3
}, PHASE_INDEX = 0, LENGTH_INDEX = 1, HEADER_BYTES = 8;
function createChannelBuffer(outputBytes) {
  return new SharedArrayBuffer(HEADER_BYTES + outputBytes);
}
function openChannel(buffer) {
  return {
    header: new Int32Array(buffer, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT),
    output: new Uint8Array(buffer, HEADER_BYTES)
  };
}
function resetChannel(channel) {
  Atomics.store(channel.header, PHASE_INDEX, PHASE.waiting), Atomics.store(channel.header, LENGTH_INDEX, 0);
}
function setPhase(channel, phase) {
  Atomics.store(channel.header, PHASE_INDEX, phase);
}
function phaseOf(channel) {
  return Atomics.load(channel.header, PHASE_INDEX);
}
function outputLength(channel) {
  return Atomics.load(channel.header, LENGTH_INDEX);
}
function appendOutput(channel, bytes) {
  let length = outputLength(channel);
  return length + bytes.length > channel.output.length ? !1 : (channel.output.set(bytes, length), Atomics.store(channel.header, LENGTH_INDEX, length + bytes.length), !0);
}
function outputText(channel) {
  let { buffer, byteOffset } = channel.output;
  return Buffer.from(buffer, byteOffset, outputLength(channel)).toString("utf8");
}

export {
  PHASE,
  createChannelBuffer,
  openChannel,
  resetChannel,
  setPhase,
  phaseOf,
  outputLength,
  appendOutput,
  outputText
};
