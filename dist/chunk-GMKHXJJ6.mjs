import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  textNestsDeeper,
  valueNestsDeeper
} from "./chunk-PHJ7SNKK.mjs";
import {
  DEFAULT_LIMITS,
  OPEN_PROGRAMS,
  WAYS,
  startThread
} from "./chunk-2AQSTIVJ.mjs";
import {
  bracketsBalance,
  lexJq
} from "./chunk-OY23W4BP.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import {
  ANSWER,
  PHASE,
  answerKind,
  askForBell,
  awaitAnswerBlocking,
  isAnswered,
  outputLength,
  outputText,
  phaseOf,
  sendCommand,
  writeInput
} from "./chunk-LSDRUAKX.mjs";

// src/adapters/jq/engine.ts
import { availableParallelism } from "node:os";

// src/adapters/jq/compile-errors.ts
var LOCATED = /^jq: error: (.*) at <top-level>, line (\d+), column (\d+):$/gm;
function parseCompileErrors(stderr) {
  return [...stderr.matchAll(LOCATED)].map(([, message, line, column]) => ({
    message: message ?? "",
    line: Number(line),
    column: Number(column)
  }));
}
function compileError(expression, stderr) {
  let [first] = parseCompileErrors(stderr);
  if (first === void 0) return { code: "jq-compile", message: firstReason(stderr) };
  let lines = expression.split(`
`), index = first.line - 2, text = lines[index];
  if (text === void 0) {
    let last = lines.at(-1) ?? "";
    return {
      code: "jq-compile",
      message: first.message,
      line: lines.length,
      column: last.length + 1
    };
  }
  return {
    code: "jq-compile",
    message: first.message,
    line: index + 1,
    column: charactersBefore(text, first.column - 1) + 1
  };
}
function firstReason(stderr) {
  return stderr.split(`
`).find((text) => text.startsWith("jq: error"))?.replace(/^jq: error:? */, "").replace(/ at <top-level>, line .*$/, "") ?? "jq does not compile it.";
}
function charactersBefore(text, bytes) {
  let count = 0, left = bytes;
  for (let character of text) {
    if (left -= Buffer.byteLength(character), left < 0) break;
    count += character.length;
  }
  return count;
}

// src/adapters/jq/outcome.ts
var USUAL = /* @__PURE__ */ new Map([
  ["[]", { kind: "empty" }],
  ["[true]", { kind: "value", value: !0 }],
  ["[false]", { kind: "value", value: !1 }],
  ["[null]", { kind: "value", value: null }]
]);
function outcomeOfLine(line, limits) {
  let usual = USUAL.get(line);
  if (usual !== void 0) return usual;
  let tooLarge = largeness(line, limits);
  if (tooLarge !== void 0) return failed({ code: "jq-output-too-large", message: tooLarge });
  let parsed = parseJqJson(line);
  if (Array.isArray(parsed)) return { kind: "value", value: parsed[0] ?? null };
  let thrown = isJsonObject(parsed) ? parsed.e ?? null : null;
  return failed({ code: "jq-runtime", message: runtimeMessage(thrown) });
}
function outcomeOfEnd(end2, limits) {
  return failed(errorOfEnd(end2, limits));
}
function errorOfEnd(end2, limits) {
  if (end2.kind === "timeout")
    return {
      code: "jq-timeout",
      message: `The expression did not end within ${seconds(limits.timeoutMs)}.`
    };
  if (end2.kind === "ended") {
    let message = /^jq: error \(at [^)]*\):? (.*)/s.exec(end2.stderr)?.[1] ?? end2.stderr;
    return message !== "" ? { code: "jq-runtime", message } : { code: "jq-aborted", message: `jq ended with exit code ${end2.exitCode}.` };
  }
  switch (end2.reason) {
    case "memory":
      return {
        code: "jq-memory",
        message: `The expression needs more memory than ${mebibytes(limits.memoryBytes)}.`
      };
    case "stack":
      return { code: "jq-aborted", message: "The expression nests or recurses too deep for jq." };
    case "output":
      return { code: "jq-output-too-large", message: largerThan(limits) };
    case "aborted":
      return { code: "jq-aborted", message: `jq stopped: ${end2.message}` };
  }
}
function failed(error) {
  return { kind: "error", error };
}
function runtimeMessage(thrown) {
  return typeof thrown == "string" ? thrown : `(not a string): ${JSON.stringify(thrown)}`;
}
function largeness(line, limits) {
  if (line.length - 2 > limits.outputBytes || Buffer.byteLength(line) - 2 > limits.outputBytes)
    return largerThan(limits);
  if (line.length > 2 * limits.depth && textNestsDeeper(line, limits.depth + 1))
    return `The expression's value is nested deeper than ${limits.depth} levels.`;
}
var HUGE_NUMBER = /[eE]\+?\d{3}/;
function parseJqJson(line) {
  return HUGE_NUMBER.test(line) ? JSON.parse(line, (_key, value) => typeof value == "number" && !Number.isFinite(value) ? Math.sign(value) * Number.MAX_VALUE : value) : JSON.parse(line);
}
function largerThan(limits) {
  return `The expression's value is larger than ${mebibytes(limits.outputBytes)}.`;
}
function seconds(ms) {
  return ms % 1e3 === 0 ? `${ms / 1e3} s` : `${ms} ms`;
}
function mebibytes(bytes) {
  return bytes % 1048576 === 0 ? `${bytes / 1048576} MiB` : `${bytes} bytes`;
}

// src/adapters/jq/program.ts
function programInput(groups, group, input) {
  return groups === 1 ? input : `[${group},${input}]`;
}
function buildProgram(groups) {
  let expressions = groups.flat(), name = unusedName(expressions), segments = [], source = neutralise(expressions) + definition(name), line = 1;
  function append2(text) {
    source += text, line += text.split(`
`).length - 1;
  }
  function appendGroup(group) {
    append2("0");
    for (let expression of group) {
      append2(expressions.length === 1 ? `, ${name}((` : `,
${name}((
`);
      let firstLine = line;
      append2(`${expression}

))`), segments.push({ expression, firstLine, lastLine: line });
    }
  }
  function appendChoice(from, to) {
    if (to - from === 1) {
      appendGroup(groups[from] ?? []);
      return;
    }
    let middle = Math.floor((from + to) / 2);
    append2(`if $${name} < ${middle} then `), appendChoice(from, middle), append2(" else "), appendChoice(middle, to), append2(" end");
  }
  return groups.length > 1 && append2(`.[0] as $${name} | .[1] | `), appendChoice(0, groups.length), { source, segments };
}
function definition(name) {
  return `def ${name}(f): try foreach ((try (f | [.]) catch {e: .}), []) as $said (null; . // $said; error(.)) catch .; `;
}
function bareProgram(expression) {
  return `${neutralise([expression])}
${expression}`;
}
function needsOwnProgram(expression) {
  return expression.includes("__loc__") || expression.includes("__jq");
}
function unusedName(expressions) {
  let number = 0;
  for (; expressions.some((expression) => expression.includes(`__ls${number}`)); ) number += 1;
  return `__ls${number}`;
}
var NEUTRALISED = [
  ["halt", 'def halt: error("halt is not available");'],
  ["halt_error", 'def halt_error: error("halt_error is not available");'],
  ["halt_error", 'def halt_error($code): error("halt_error is not available");'],
  // The event is the only input there is.
  ["input", 'def input: error("No more inputs");'],
  ["inputs", "def inputs: empty;"],
  ["input_filename", "def input_filename: null;"],
  ["input_line_number", "def input_line_number: 0;"],
  ["debug", "def debug: .;"],
  ["debug", "def debug(f): (f | empty), .;"],
  ["stderr", "def stderr: .;"],
  ["env", "def env: {};"],
  ["get_search_list", "def get_search_list: [];"],
  ["modulemeta", 'def modulemeta: error("modulemeta is not available");'],
  ["$ENV", "{} as $ENV |"]
];
function neutralise(expressions) {
  return NEUTRALISED.filter(([text]) => expressions.some((expression) => expression.includes(text))).map(([, definition2]) => `${definition2} `).join("");
}

// src/adapters/jq/check.ts
function checkChunk(chunk, process, limits) {
  return checkChunks([chunk], process, limits);
}
function checkFailed(program, result, process, limits) {
  return checkChunks(split(program, result), process, limits);
}
async function checkChunks(chunks, process, limits) {
  let checks = /* @__PURE__ */ new Map(), work = [...chunks];
  for (let chunk = work.pop(); chunk !== void 0; chunk = work.pop()) {
    let program = buildProgram([chunk]), result = await process.call(
      { kind: "run", program: program.source, input: "" },
      { compileTimeoutMs: compileTimeoutMs(chunk.length, limits) }
    ), [only] = chunk;
    if (compiles(result))
      for (let expression of chunk) checks.set(expression, { kind: "ok" });
    else if (chunk.length === 1 && only !== void 0) {
      let error = await reasonAlone(only, result, process, limits);
      checks.set(only, { kind: "error", error });
    } else
      work.push(...split(program, result));
  }
  return checks;
}
function compileTimeoutMs(expressions, limits) {
  return expressions === 1 ? limits.timeoutMs : Math.ceil(limits.timeoutMs / 4);
}
function compiles(result) {
  return result.compiled && result.end.kind === "ended";
}
function blamed(program, result) {
  if (result.end.kind !== "ended") return /* @__PURE__ */ new Set();
  let lines = parseCompileErrors(result.end.stderr).map((error) => error.line);
  return new Set(
    program.segments.filter(
      ({ firstLine, lastLine }) => lines.some((line) => line >= firstLine && line <= lastLine)
    ).map((segment) => segment.expression)
  );
}
function split(program, result) {
  let suspects = blamed(program, result), others = [], alone = [];
  for (let expression of new Set(program.segments.map((segment) => segment.expression)))
    suspects.size === 0 || suspects.has(expression) ? alone.push([expression]) : others.push(expression);
  return others.length === 0 ? alone : [...alone, others];
}
async function reasonAlone(expression, wrapped, process, limits) {
  if (wrapped.end.kind !== "ended") return errorOfEnd(wrapped.end, limits);
  let bare = await process.call(
    { kind: "run", program: bareProgram(expression), input: "" },
    { compileTimeoutMs: limits.timeoutMs }
  );
  return bare.end.kind === "ended" && !bare.compiled ? compileError(expression, bare.end.stderr) : { code: "jq-compile", message: firstReason(wrapped.end.stderr) };
}

// src/adapters/jq/open-programs.ts
var MAX_MERGED_EXPRESSIONS = 2e3, MAX_MERGED_CHARACTERS = 128 * 1024;
function createOpenPrograms(process) {
  let programs = /* @__PURE__ */ new Map(), places = /* @__PURE__ */ new Map(), answers = /* @__PURE__ */ new WeakMap(), generation = process.generation, lastId = 0, mergeable = !0, capacity = () => OPEN_PROGRAMS[process.way ?? "suspended"];
  function forgetLostOnes() {
    generation !== process.generation && (generation = process.generation, programs.clear(), places.clear());
  }
  function forget(program) {
    programs.delete(program.id);
    for (let group of program.groups) {
      let key = group.join("\0");
      places.get(key)?.program === program && places.delete(key);
    }
  }
  function remember(program) {
    programs.set(program.id, program);
    for (let [index, group] of program.groups.entries())
      places.set(group.join("\0"), { program, group: index });
  }
  function makeRoom(groups) {
    if (programs.size < capacity()) return { close: [], kept: [] };
    let bySize = [...programs.values()].sort((a, b) => a.source.length - b.source.length), [smallest] = bySize;
    return mergeable && smallest !== void 0 && canMerge(groups, smallest.groups) ? { close: [smallest], kept: smallest.groups } : { close: [...programs.values()].slice(0, programs.size - capacity() + 1), kept: [] };
  }
  async function open(call, groups, close, timeouts) {
    let program = { id: ++lastId, groups, ...buildProgram(groups) };
    for (let one of close) forget(one);
    let result = await process.call(
      {
        kind: "open",
        id: program.id,
        program: program.source,
        input: inputOf(call, groups.length),
        close: close.map(({ id }) => id)
      },
      optionsFor(program, timeouts)
    );
    return forgetLostOnes(), result.open && remember(program), { ...result, program };
  }
  return {
    find(expressions) {
      forgetLostOnes();
      let answer = answers.get(expressions);
      if (answer !== void 0 && programs.has(answer.program.id)) return answer;
      let place = places.get(expressions.join("\0"));
      return place !== void 0 && answers.set(expressions, place), place;
    },
    async run(call, timeouts) {
      if (forgetLostOnes(), capacity() === 0) {
        let program = buildProgram(call.groups), input = inputOf(call, call.groups.length);
        return { ...await process.call(
          { kind: "run", program: program.source, input },
          optionsFor(program, timeouts)
        ), program };
      }
      let known = call.open;
      if (known !== void 0 && programs.has(known.id)) {
        programs.delete(known.id), programs.set(known.id, known);
        let input = inputOf(call, known.groups.length), result2 = await process.call(
          { kind: "feed", id: known.id, input },
          optionsFor(known, timeouts)
        );
        return result2.open || forget(known), forgetLostOnes(), { ...result2, program: known };
      }
      let { close, kept } = makeRoom(call.groups);
      if (kept.length === 0) return open(call, call.groups, close, timeouts);
      let patient = { ...timeouts, compileTimeoutMs: () => timeouts.compileTimeoutMs(1) }, result = await open(call, [...call.groups, ...kept], close, patient);
      return result.compiled ? result : (mergeable = !1, open(call, call.groups, [], timeouts));
    }
  };
}
function inputOf({ rows }, groups) {
  let text = "";
  for (let { input, group } of rows) text += `${programInput(groups, group, input.text)}
`;
  return text;
}
function optionsFor({ segments }, timeouts) {
  return {
    compileTimeoutMs: timeouts.compileTimeoutMs(segments.length),
    blockMs: timeouts.blockMs
  };
}
function canMerge(some, others) {
  let expressions = [...some, ...others].flat();
  if (expressions.length > MAX_MERGED_EXPRESSIONS || expressions.some(needsOwnProgram))
    return !1;
  let characters = 0;
  for (let { length } of expressions) characters += length;
  return characters <= MAX_MERGED_CHARACTERS;
}

// src/adapters/jq/process.ts
import { receiveMessageOnPort } from "node:worker_threads";
var START_TIMEOUT_MS = 3e4;
function createJqProcess(options) {
  let { limits } = options, way, generation = 1, closed = !1, cancel, lastMs = Number.POSITIVE_INFINITY, thread = options.thread ?? startThread(options);
  function start() {
    generation += 1, thread = startThread(way === void 0 ? options : { ...options, ways: [way] });
  }
  async function restart() {
    await end(thread), closed || start();
  }
  function send(command) {
    let { channel, port } = thread, inputLength = command.kind === "feed" ? writeInput(channel, command.input) : void 0;
    if (command.kind === "feed" && inputLength !== void 0) {
      sendCommand(channel, { program: command.id, inputLength });
      return;
    }
    port.postMessage(command), sendCommand(channel);
  }
  function wait({ compileTimeoutMs: compileTimeoutMs2 }) {
    return new Promise((resolve) => {
      let { worker, channel } = thread, stepMs = { compile: compileTimeoutMs2, run: limits.timeoutMs }, watch = watchProgress(channel, stepMs, finish), onError = (cause) => finish({ kind: "lost", cause }), onExit = () => finish({ kind: "lost", cause: void 0 }), onBell = () => {
        isAnswered(channel) && finish({ kind: "answered" });
      };
      function finish(ending) {
        clearInterval(watch), worker.off("message", onBell).off("error", onError).off("exit", onExit), cancel = void 0, resolve(ending);
      }
      cancel = onExit, worker.on("message", onBell).on("error", onError).on("exit", onExit), askForBell(channel) || finish({ kind: "answered" });
    });
  }
  function takeAnswer() {
    let { channel, port } = thread, answer = { kind: "fed", stderr: "", closed: !1 };
    if (way !== void 0 && answerKind(channel) === ANSWER.fed) return answer;
    for (let next = received(port); next !== void 0; next = received(port)) {
      if (next.kind !== "ready") {
        answer = next;
        continue;
      }
      way === void 0 && options.onReady?.(next), way = next.way;
    }
    return answer;
  }
  return {
    get way() {
      return way;
    },
    get generation() {
      return generation;
    },
    async call(command, callOptions) {
      if (closed) throw unavailable("It was closed.");
      thread.hasEnded() && start(), command.kind === "run" && way === "blocked" && (generation += 1), send(command);
      let { channel } = thread, { blockMs = 0 } = callOptions, startedAt = performance.now(), ending = lastMs < blockMs && awaitAnswerBlocking(channel, blockMs) ? { kind: "answered" } : await wait(callOptions);
      if (lastMs = performance.now() - startedAt, closed) throw unavailable("It was closed.");
      if (ending.kind === "answered") return resultOf(takeAnswer(), outputText(channel));
      let phase = phaseOf(channel), output = outputText(channel);
      if (await restart(), phase === PHASE.waiting)
        throw unavailable("Its thread does not start.", ending.kind === "lost" && ending.cause);
      return { end: ending.kind === "timeout" ? { kind: "timeout" } : { kind: "died", reason: "aborted", message: "Its thread ended." }, compiled: phase >= PHASE.running, output, open: !1 };
    },
    async close() {
      closed = !0, cancel?.(), await end(thread);
    }
  };
}
async function end({ worker, port }) {
  await worker.terminate(), port.close();
}
function received(port) {
  return receiveMessageOnPort(port)?.message;
}
function resultOf(answer, output) {
  switch (answer.kind) {
    case "unusable":
      throw unavailable(answer.message);
    case "fed":
      return { end: { kind: "ended", exitCode: 0, stderr: answer.stderr.trim() }, compiled: !0, output, open: !answer.closed };
    case "ended": {
      let { exitCode, stderr, compiled } = answer;
      return { end: { kind: "ended", exitCode, stderr: stderr.trim() }, compiled, output, open: !1 };
    }
    case "died": {
      let { reason, message, compiled } = answer;
      return { end: { kind: "died", reason, message }, compiled, output, open: !1 };
    }
  }
}
function unavailable(reason, cause) {
  return new LongshoreError("engine-unavailable", `jq is not available. ${reason}`, {
    hint: "Check that the installation is complete: jq.wasm and the worker belong to it.",
    ...cause instanceof Error ? { cause } : {}
  });
}
function watchProgress(channel, stepMs, finish) {
  let tickMs = Math.max(5, Math.min(50, stepMs.compile / 4)), phase = phaseOf(channel), length = outputLength(channel), lastTick = performance.now(), stuckMs = 0;
  return setInterval(() => {
    if (isAnswered(channel)) {
      finish({ kind: "answered" });
      return;
    }
    let now = performance.now();
    stuckMs = phase !== phaseOf(channel) || length !== outputLength(channel) ? 0 : stuckMs + Math.min(now - lastTick, 2 * tickMs), lastTick = now, phase = phaseOf(channel), length = outputLength(channel), stuckMs >= patience(phase, stepMs) && finish({ kind: "timeout" });
  }, tickMs);
}
function patience(phase, stepMs) {
  return phase === PHASE.waiting ? START_TIMEOUT_MS : phase === PHASE.compiling ? stepMs.compile : phase === PHASE.running ? stepMs.run : Number.POSITIVE_INFINITY;
}

// src/adapters/jq/engine-thread.ts
function createEngineThread(options) {
  let process = createJqProcess(options);
  return {
    process,
    programs: createOpenPrograms(process),
    async warmUp() {
      let { timeoutMs } = options.limits;
      await process.call({ kind: "run", program: ".", input: "" }, { compileTimeoutMs: timeoutMs });
    },
    close: process.close
  };
}

// src/adapters/jq/plan.ts
var MAX_EXPRESSIONS = 150, MAX_PROGRAM_CHARACTERS = 96 * 1024;
function planCalls(pending, findOpen) {
  let usual = planUsual(pending, findOpen);
  if (usual !== void 0) return [usual];
  let shared = /* @__PURE__ */ new Map(), alone = /* @__PURE__ */ new Map();
  for (let { input, expressions } of pending) {
    let together = expressions.some((one) => goesAlone(one, input)) ? expressions.filter((one) => !goesAlone(one, input)) : expressions;
    if (together !== expressions)
      for (let one of expressions) goesAlone(one, input) && append(alone, one, input);
    if (together.length === 0) continue;
    let key = together.join("\0"), entry = shared.get(key);
    entry === void 0 ? shared.set(key, { expressions: together, inputs: [input] }) : entry.inputs.push(input);
  }
  let pieces = [...shared.values()].flatMap(
    ({ expressions, inputs }) => chunkExpressions(expressions).map((chunk) => ({ expressions: chunk, inputs }))
  ), single = [...alone].flatMap(
    ([expression, inputs]) => placePieces([{ expressions: [expression], inputs }], findOpen)
  ), calls = placePieces(pieces, findOpen), last = calls.at(-1);
  return last === void 0 || last.open !== void 0 ? [...calls, ...single] : [...calls.slice(0, -1), withMore(last, pending, findOpen), ...single];
}
function withMore(call, pending, findOpen) {
  let known = new Set(call.groups.map((group) => group.join("\0"))), groups = [...call.groups];
  for (let list of pending.flatMap(({ soon }) => soon?.() ?? []))
    if (!(list.length === 0 || known.has(list.join("\0")) || findOpen(list) !== void 0) && !list.some(needsOwnProgram)) {
      if (!fits([...groups, list])) break;
      known.add(list.join("\0")), groups.push(list);
    }
  return { ...call, groups };
}
function planUsual(pending, findOpen) {
  let [first] = pending;
  if (first === void 0) return;
  let { expressions } = first;
  for (let other of pending)
    if (other.expressions !== expressions || other.input.scope.fatalEnds.size > 0) return;
  let place = findOpen(expressions);
  if (place === void 0) return;
  let { program, group } = place;
  return {
    groups: program.groups,
    rows: pending.map(({ input }) => ({ input, group })),
    open: program
  };
}
function goesAlone(expression, { scope }) {
  return scope.fatalEnds.has(expression) || needsOwnProgram(expression);
}
function placePieces(pieces, findOpen) {
  let opened = /* @__PURE__ */ new Map(), closed = [];
  for (let piece of pieces) {
    let place = findOpen(piece.expressions);
    if (place === void 0) {
      closed.push(piece);
      continue;
    }
    let { program, group } = place, rows = opened.get(program) ?? [];
    for (let input of piece.inputs) rows.push({ input, group });
    opened.set(program, rows);
  }
  return [...[...opened].map(([open, rows]) => ({ groups: open.groups, rows, open })), ...packPieces(closed)];
}
function append(lists, key, value) {
  let list = lists.get(key);
  list === void 0 ? lists.set(key, [value]) : list.push(value);
}
function chunkExpressions(expressions) {
  let chunks = [], current = [], size = 0;
  for (let expression of expressions)
    (current.length >= MAX_EXPRESSIONS || size + expression.length > MAX_PROGRAM_CHARACTERS) && current.length > 0 && (chunks.push(current), current = [], size = 0), current.push(expression), size += expression.length;
  return current.length === 0 ? chunks : [...chunks, current];
}
function packPieces(pieces) {
  let calls = [], current = [];
  for (let piece of pieces)
    current.length > 0 && !fits([...current, piece].map(({ expressions }) => expressions)) && (calls.push(callOf(current)), current = []), current.push(piece);
  return current.length === 0 ? calls : [...calls, callOf(current)];
}
function fits(groups) {
  let expressions = 0, characters = 0;
  for (let group of groups) {
    expressions += group.length;
    for (let expression of group) characters += expression.length;
  }
  return expressions <= MAX_EXPRESSIONS && characters <= MAX_PROGRAM_CHARACTERS;
}
function callOf(pieces) {
  return {
    groups: pieces.map((piece) => piece.expressions),
    rows: pieces.flatMap(({ inputs }, group) => inputs.map((input) => ({ input, group })))
  };
}

// src/adapters/jq/sections.ts
function parseSections(output) {
  let sections = [], lines = output.split(`
`);
  lines.pop();
  for (let line of lines)
    line === "0" ? sections.push([]) : sections.at(-1)?.push(line);
  return sections;
}

// src/adapters/jq/evaluate.ts
var MAX_FATAL_ENDS = 3;
async function evaluatePending(pending, { process, programs }, { limits, blockMs }) {
  let timeouts = {
    compileTimeoutMs: (expressions) => compileTimeoutMs(expressions, limits),
    blockMs
  }, work = [...planCalls(pending, programs.find)];
  for (let call = work.shift(); call !== void 0; call = work.shift())
    work.unshift(...planCalls(await runCall(call), programs.find));
  async function runCall(call) {
    let only = onlyExpression(call);
    if (only === void 0 && call.rows.some((row) => knowsBetter(row, call)))
      return pendingOf(call);
    if (only !== void 0) {
      let rows = call.rows.filter(({ input }) => {
        let tried = (input.scope.fatalEnds.get(only) ?? 0) < MAX_FATAL_ENDS;
        return tried || input.record(only, notTriedAgain()), tried;
      });
      if (rows.length === 0) return [];
      if (rows.length < call.rows.length) return runCall({ ...call, rows });
    }
    let result = await programs.run(call, timeouts);
    return result.compiled ? recordSections(call, result) : sortOut(call, result);
  }
  async function sortOut(call, result) {
    let { program } = result, expressions = new Set(call.groups.flat()), only = onlyExpression(call);
    if (program.segments.length === 1 && only !== void 0 && result.end.kind !== "ended") {
      if (process.way === "plain" && call.rows.length > 1) return oneByOne(call);
      for (let { input } of call.rows)
        process.way === "plain" ? recordFatal(input, only, result) : input.record(only, outcomeOfEnd(result.end, limits));
      return [];
    }
    let checks = await checkFailed(program, result, process, limits), good = /* @__PURE__ */ new Set();
    for (let [expression, check] of checks)
      check.kind === "ok" && good.add(expression);
    for (let row of call.rows)
      for (let expression of call.groups[row.group] ?? []) {
        let check = checks.get(expression);
        check?.kind === "error" && row.input.record(expression, failed(check.error));
      }
    if (good.size === expressions.size)
      for (let { input, group } of call.rows)
        for (let expression of call.groups[group] ?? []) countFatal(input, expression, 0);
    return pendingOf(call).map((item) => ({
      input: item.input,
      expressions: item.expressions.filter((expression) => good.has(expression))
    }));
  }
  async function oneByOne(call) {
    let left = [];
    for (let row of call.rows)
      left.push(...await runCall({ groups: call.groups, rows: [row] }));
    return left;
  }
  async function recordSections(call, result) {
    let sections = parseSections(result.output), left = [], culpritFound = !1;
    for (let [index, row] of call.rows.entries()) {
      let expressions = call.groups[row.group] ?? [], lines = sections[index] ?? [];
      for (let [place, expression] of expressions.entries()) {
        let line = lines[place];
        line !== void 0 && row.input.record(expression, outcomeOfLine(line, limits));
      }
      let [culprit, ...others] = expressions.slice(lines.length);
      if (culprit !== void 0) {
        if (culpritFound) {
          left.push({ input: row.input, expressions: [culprit, ...others] });
          continue;
        }
        culpritFound = index >= sections.length - 1, await blame(call, row, culprit, result), left.push({ input: row.input, expressions: others });
      }
    }
    return left;
  }
  async function blame(call, row, culprit, result) {
    if (call.rows.length === 1 && onlyExpression(call) !== void 0 || result.end.kind === "timeout" && process.way !== "plain") {
      recordFatal(row.input, culprit, result);
      return;
    }
    let rows = [{ input: row.input, group: 0 }], alone = await programs.run({ groups: [[culprit]], rows }, timeouts), line = parseSections(alone.output)[0]?.[0];
    line !== void 0 ? row.input.record(culprit, outcomeOfLine(line, limits)) : recordFatal(row.input, culprit, alone);
  }
  function recordFatal(input, expression, { end: end2 }) {
    input.record(expression, outcomeOfEnd(end2, limits)), end2.kind !== "ended" && countFatal(input, expression, 1);
  }
}
function onlyExpression({ groups, rows }) {
  let only;
  for (let { group } of rows) {
    let [first, second] = groups[group] ?? [];
    if (first === void 0 || second !== void 0 || only !== void 0 && only !== first) return;
    only = first;
  }
  return only;
}
function knowsBetter({ input, group }, { groups }) {
  let { fatalEnds } = input.scope;
  return fatalEnds.size > 0 && (groups[group] ?? []).some((one) => fatalEnds.has(one));
}
function countFatal({ scope }, expression, ends) {
  scope.fatalEnds.set(expression, (scope.fatalEnds.get(expression) ?? 0) + ends);
}
function pendingOf({ groups, rows }) {
  return rows.map(({ input, group }) => ({ input, expressions: groups[group] ?? [] }));
}
function notTriedAgain() {
  return failed({
    code: "jq-aborted",
    message: `The expression ended jq on ${MAX_FATAL_ENDS} other inputs and was not tried again.`
  });
}

// src/adapters/jq/evaluation.ts
function createEvaluation(limits) {
  return new RunningEvaluation(limits);
}
var RunningEvaluation = class {
  scope = { fatalEnds: /* @__PURE__ */ new Map() };
  results = [];
  failed;
  #limits;
  #settled;
  #left = 1;
  #resolve = () => {
  };
  #reject = () => {
  };
  constructor(limits) {
    this.#limits = limits, this.#settled = new Promise((resolve, reject) => {
      this.#resolve = resolve, this.#reject = reject;
    }), this.failed = this.#settled.then(forever), this.failed.catch(() => {
    });
  }
  add({ input, soon }, list) {
    let index = this.results.length;
    if (this.results.push([]), valueNestsDeeper(input, this.#limits.depth)) {
      let outcome = failed(inputTooDeep(this.#limits));
      this.results[index] = list.spread(list.sound.map(() => outcome));
      return;
    }
    if (list.sound.length === 0) {
      this.results[index] = list.spread([]);
      return;
    }
    this.#left += 1;
    let row = new Row(this, JSON.stringify(input), index, list), { sound: expressions } = list;
    return soon === void 0 ? { expressions, input: row } : { expressions, input: row, soon };
  }
  async end() {
    return this.done(), await this.#settled, this.results;
  }
  done() {
    this.#left -= 1, this.#left === 0 && this.#resolve();
  }
  fail(cause) {
    this.#reject(cause);
  }
}, Row = class {
  scope;
  text;
  #evaluation;
  #index;
  #list;
  #outcomes = [];
  constructor(evaluation, text, index, list) {
    this.scope = evaluation.scope, this.text = text, this.#evaluation = evaluation, this.#index = index, this.#list = list;
  }
  record(expression, outcome) {
    this.#outcomes[this.#list.indexOf(expression)] = outcome;
  }
  done() {
    this.#evaluation.results[this.#index] = this.#list.spread(this.#outcomes), this.#evaluation.done();
  }
  fail(cause) {
    this.#evaluation.fail(cause);
  }
};
function forever() {
  return new Promise(() => {
  });
}
function inputTooDeep(limits) {
  return {
    code: "jq-input-too-deep",
    message: `The input is nested deeper than ${limits.depth} levels.`
  };
}

// src/adapters/jq/screen.ts
function screenExpression(expression, limits) {
  let bytes = Buffer.byteLength(expression);
  if (bytes > limits.expressionBytes)
    return {
      code: "jq-too-long",
      message: `The expression has ${bytes} bytes; at most ${limits.expressionBytes} are allowed.`
    };
  let nul = expression.indexOf("\0");
  if (nul !== -1) return compileErrorAt(expression, nul, "A NUL character is not allowed in jq.");
  let balance = bracketsBalance(expression);
  if (balance.kind === "unbalanced")
    return compileErrorAt(expression, balance.offset, balance.message);
  if (lexJq(expression).tokens.length === 0)
    return compileErrorAt(expression, 0, "The expression is empty.");
}
function compileErrorAt(expression, offset, message) {
  let before = expression.slice(0, offset).split(`
`);
  return {
    code: "jq-compile",
    message,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1
  };
}

// src/adapters/jq/expression-lists.ts
var MAX_SCREENED = 1e4;
function createExpressionLists(limits) {
  let screened = /* @__PURE__ */ new Map(), known = /* @__PURE__ */ new WeakMap();
  function screen(expression) {
    return screened.has(expression) || (screened.size >= MAX_SCREENED && screened.clear(), screened.set(expression, screenExpression(expression, limits))), screened.get(expression);
  }
  return {
    of(expressions) {
      let prepared = known.get(expressions);
      if (prepared !== void 0 && isSame(prepared.expressions, expressions)) return prepared.list;
      let list = prepareList(expressions, screen);
      return known.set(expressions, { expressions: [...expressions], list }), list;
    }
  };
}
function isSame(some, others) {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
function prepareList(expressions, screen) {
  let places = /* @__PURE__ */ new Map(), errors = [], order = [];
  for (let expression of expressions) {
    let error = screen(expression);
    if (errors.push(error), error !== void 0) {
      order.push(-1);
      continue;
    }
    let wellFormed = expression.toWellFormed(), place = places.get(wellFormed) ?? places.size;
    places.set(wellFormed, place), order.push(place);
  }
  return {
    sound: [...places.keys()],
    errors,
    indexOf: (expression) => places.get(expression) ?? -1,
    spread: (outcomes) => order.map((place, index) => {
      let error = errors[index];
      return error === void 0 ? outcomes[place] ?? neverAnswered() : failed(error);
    })
  };
}
function neverAnswered() {
  return failed({ code: "jq-aborted", message: "jq gave no answer." });
}

// src/adapters/jq/input-rows.ts
function createInputRows() {
  let rows = [], head = 0, characters = 0, waiters = [], waiting = () => rows.length - head, full = () => waiting() >= 1024 || characters >= 16777216;
  return {
    get waiting() {
      return waiting();
    },
    get isFull() {
      return full();
    },
    async room() {
      for (; full(); ) await new Promise((resolve) => waiters.push(resolve));
    },
    put(row) {
      rows.push(row), characters += row.input.text.length;
    },
    take(most) {
      let taken = [], size = 0;
      for (let row = rows[head]; row !== void 0 && taken.length < most && (size += row.input.text.length, !(taken.length > 0 && size > 1048576)); row = rows[head])
        taken.push(row), characters -= row.input.text.length, head += 1;
      if (head === rows.length && (rows = [], head = 0), !full()) {
        let released = waiters;
        waiters = [];
        for (let release of released) release();
      }
      return taken;
    }
  };
}

// src/adapters/jq/pool.ts
function createPool(options) {
  let slots = [{ thread: options.start(), busy: !1, usable: !0 }], patience2, closed = !1, growing = !0;
  function wake() {
    for (let slot of slots) {
      if (slot.busy || !slot.usable) continue;
      let task = options.next(slots.filter(({ usable }) => usable).length);
      if (task === void 0) return;
      work(slot, task);
    }
    options.waiting() > 0 && grow();
  }
  async function work(slot, first) {
    slot.busy = !0;
    let task = first;
    for (; task !== void 0; )
      await task(slot.thread), task = closed ? void 0 : options.next(slots.filter(({ usable }) => usable).length);
    slot.busy = !1;
  }
  function grow() {
    if (!(closed || !growing || slots.length >= options.maxThreads)) {
      if (options.waiting() >= 256) {
        add();
        return;
      }
      patience2 === void 0 && (patience2 = setTimeout(() => {
        patience2 = void 0, !closed && options.waiting() > 0 && slots.length < options.maxThreads && add();
      }, 30), patience2.unref());
    }
  }
  function add() {
    let slot = { thread: options.start(), busy: !1, usable: !1 };
    slots.push(slot), slot.thread.warmUp().then(
      () => {
        slot.usable = !0, wake();
      },
      () => {
        growing = !1, slots.splice(slots.indexOf(slot), 1), slot.thread.close();
      }
    );
  }
  return {
    wake,
    get busy() {
      return slots.filter(({ busy }) => busy).length;
    },
    async close() {
      closed = !0, clearTimeout(patience2), await Promise.all(slots.map(({ thread }) => thread.close()));
    }
  };
}

// src/adapters/jq/engine.ts
var MAX_BATCH_ROWS = 64, BLOCK_MS = 1;
function createJqEngine(options = {}) {
  let limits = { ...DEFAULT_LIMITS, ...options.limits }, lists = createExpressionLists(limits), threads = Math.max(1, options.threads ?? availableParallelism()), rows = createInputRows(), checks = [], ahead = options.thread, becomeReady = () => {
  }, ready = new Promise((resolve) => {
    becomeReady = resolve;
  }), pool = createPool({
    maxThreads: threads,
    start: () => createEngineThread({
      limits,
      ways: options.ways ?? WAYS,
      ...firstThread(),
      onReady: ({ way, refused }) => becomeReady({ way, refused, threads })
    }),
    next: (working) => checks.shift() ?? nextBatch(working),
    waiting: () => rows.waiting + checks.length * MAX_BATCH_ROWS
  });
  function firstThread() {
    let thread = ahead;
    return ahead = void 0, thread === void 0 ? {} : { thread };
  }
  function nextBatch(working) {
    let share = Math.ceil(rows.waiting / working), batch = rows.take(Math.min(share, MAX_BATCH_ROWS));
    if (batch.length !== 0)
      return async (thread) => {
        let lone = batch.length === 1 && rows.waiting === 0 && pool.busy === 1;
        try {
          await evaluatePending(batch, thread, { limits, blockMs: lone ? BLOCK_MS : 0 });
          for (let { input } of batch) input.done();
        } catch (cause) {
          for (let { input } of batch) input.fail(cause);
        }
      };
  }
  async function evaluate(requests) {
    let evaluation = createEvaluation(limits);
    for (let request of requests) {
      let { input, soon } = request, row = evaluation.add(
        soon === void 0 ? { input } : { input, soon: () => soon().map((one) => lists.of(one).sound) },
        lists.of(request.expressions)
      );
      row !== void 0 && (rows.put(row), rows.isFull && (pool.wake(), await Promise.race([rows.room(), evaluation.failed])));
    }
    let results = evaluation.end();
    return pool.wake(), results;
  }
  async function check(expressions) {
    let { sound, errors } = lists.of(expressions), found = /* @__PURE__ */ new Map();
    return await Promise.all(
      chunkExpressions(sound).map(
        (chunk) => new Promise((resolve, reject) => {
          checks.push(async ({ process }) => {
            try {
              for (let [one, result] of await checkChunk(chunk, process, limits))
                found.set(one, result);
              resolve();
            } catch (cause) {
              reject(cause);
            }
          }), pool.wake();
        })
      )
    ), expressions.map((expression, index) => {
      let error = errors[index];
      return error !== void 0 ? { kind: "error", error } : found.get(expression.toWellFormed()) ?? { kind: "ok" };
    });
  }
  return { ready, evaluate, check, close: () => pool.close() };
}

export {
  createJqEngine
};
