import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  EXPRESSION_TIMEOUT_MS,
  JQ_INPUT_DEPTH,
  JQ_MEMORY_BYTES,
  MAX_EXPRESSION_BYTES,
  MAX_OUTPUT_BYTES,
  textNestsDeeper,
  valueNestsDeeper
} from "./chunk-NLXBZG5Y.mjs";
import {
  PHASE,
  createChannelBuffer,
  openChannel,
  outputLength,
  outputText,
  phaseOf,
  resetChannel
} from "./chunk-4CGX3MJT.mjs";
import {
  bracketsBalance,
  isJsonObject,
  lexJq
} from "./chunk-42ZVN7CZ.mjs";
import {
  LongshoreError
} from "./chunk-GEVKVAUA.mjs";

// src/adapters/jq/locations.bundle.ts
import { fileURLToPath } from "node:url";
var jqWasm = fileURLToPath(new URL("./jq.wasm", import.meta.url)), workerUrl = new URL("./worker.mjs", import.meta.url);

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
function outcomeOfLine(line, limits) {
  if (line === "[]") return { kind: "empty" };
  let tooLarge = largeness(line, limits);
  if (tooLarge !== void 0) return failed({ code: "jq-output-too-large", message: tooLarge });
  let parsed = parseJqJson(line);
  if (Array.isArray(parsed)) return { kind: "value", value: parsed[0] ?? null };
  let thrown = isJsonObject(parsed) ? parsed.e ?? null : null;
  return failed({ code: "jq-runtime", message: runtimeMessage(thrown) });
}
function outcomeOfEnd(end, limits) {
  return failed(errorOfEnd(end, limits));
}
function errorOfEnd(end, limits) {
  if (end.kind === "timeout")
    return {
      code: "jq-timeout",
      message: `The expression did not end within ${seconds(limits.timeoutMs)}.`
    };
  if (end.kind === "ended") {
    let message = /^jq: error \(at [^)]*\):? (.*)/s.exec(end.stderr)?.[1] ?? end.stderr;
    return message !== "" ? { code: "jq-runtime", message } : { code: "jq-aborted", message: `jq ended with exit code ${end.exitCode}.` };
  }
  switch (end.reason) {
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
      return { code: "jq-aborted", message: `jq stopped: ${end.message}` };
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
  let expressions = groups.flat(), name = unusedName(expressions), segments = [], source = `${neutralise(expressions)}def ${name}(f): try [first(f)] catch {e: .}; `, line = 1;
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
function bareProgram(expression) {
  return `${neutralise([expression])}
${expression}`;
}
function needsOwnProgram(expression) {
  return expression.includes("__loc__");
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
  return NEUTRALISED.filter(([text]) => expressions.some((expression) => expression.includes(text))).map(([, definition]) => `${definition} `).join("");
}

// src/adapters/jq/plan.ts
var MAX_EXPRESSIONS = 150, MAX_PROGRAM_CHARACTERS = 96 * 1024, MAX_INPUT_CHARACTERS = 8 * 1024 * 1024;
function planCalls(pending, isolate) {
  let shared = /* @__PURE__ */ new Map(), alone = /* @__PURE__ */ new Map();
  for (let item of pending) {
    let together = [];
    for (let one of item.expressions)
      isolate(one) || needsOwnProgram(one) ? append(alone, one, item) : together.push(one);
    if (together.length === 0) continue;
    let key = together.join("\0"), entry = shared.get(key) ?? { expressions: together, rows: [] };
    entry.rows.push(item), shared.set(key, entry);
  }
  let pieces = [...shared.values()].flatMap(
    ({ expressions, rows }) => chunkExpressions(expressions).flatMap(
      (chunk) => chunkRows(rows).map((some) => ({ expressions: chunk, rows: some }))
    )
  ), single = [...alone].flatMap(
    ([expression, rows]) => chunkRows(rows).map((some) => callOf([{ expressions: [expression], rows: some }]))
  );
  return [...packPieces(pieces), ...single];
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
function chunkRows(rows) {
  let chunks = [], current = [], size = 0;
  for (let row of rows)
    size + row.input.length > MAX_INPUT_CHARACTERS && current.length > 0 && (chunks.push(current), current = [], size = 0), current.push(row), size += row.input.length;
  return current.length === 0 ? chunks : [...chunks, current];
}
function packPieces(pieces) {
  let calls = [], current = [];
  for (let piece of pieces)
    current.length > 0 && !fits([...current, piece]) && (calls.push(callOf(current)), current = []), current.push(piece);
  return current.length === 0 ? calls : [...calls, callOf(current)];
}
function fits(pieces) {
  let expressions = 0, program = 0, input = 0;
  for (let piece of pieces) {
    expressions += piece.expressions.length;
    for (let expression of piece.expressions) program += expression.length;
    for (let row of piece.rows) input += row.input.length;
  }
  return expressions <= MAX_EXPRESSIONS && program <= MAX_PROGRAM_CHARACTERS && input <= MAX_INPUT_CHARACTERS;
}
function callOf(pieces) {
  return {
    groups: pieces.map((piece) => piece.expressions),
    rows: pieces.flatMap(
      (piece, group) => piece.rows.map(({ request, input }) => ({ request, input, group }))
    )
  };
}

// src/adapters/jq/check.ts
function checkExpressions(expressions, process, limits) {
  return checkChunks(chunkExpressions(expressions), process, limits);
}
function checkFailed(program, result, process, limits) {
  return checkChunks(split(program, result), process, limits);
}
async function checkChunks(chunks, process, limits) {
  let checks = /* @__PURE__ */ new Map(), work = [...chunks];
  for (let chunk = work.pop(); chunk !== void 0; chunk = work.pop()) {
    let program = buildProgram([chunk]), result = await process.run(
      { program: program.source, input: "" },
      compileTimeoutMs(chunk.length, limits)
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
  let bare = await process.run({ program: bareProgram(expression), input: "" }, limits.timeoutMs);
  return bare.end.kind === "ended" && !bare.compiled ? compileError(expression, bare.end.stderr) : { code: "jq-compile", message: firstReason(wrapped.end.stderr) };
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
async function evaluatePending(pending, record, process, limits) {
  let fatalEnds = /* @__PURE__ */ new Map(), isolate = (expression) => fatalEnds.has(expression), work = [...planCalls(pending, isolate)];
  for (let call = work.shift(); call !== void 0; call = work.shift())
    work.unshift(...planCalls(await runCall(call), isolate));
  async function runCall(call) {
    let expressions = [...new Set(call.groups.flat())], [only] = expressions, single = expressions.length === 1 && call.groups.length === 1;
    if (!single && expressions.some(isolate)) return pendingOf(call);
    if (single && only !== void 0 && (fatalEnds.get(only) ?? 0) >= MAX_FATAL_ENDS) {
      for (let row of call.rows) record(row.request, only, notTriedAgain());
      return [];
    }
    let program = buildProgram(call.groups), result = await runProgram(call, program);
    return result.compiled ? recordSections(call, result) : sortOut(call, expressions, program, result);
  }
  function runProgram(call, program) {
    let input = call.rows.map((row) => `${programInput(call.groups.length, row.group, row.input)}
`).join(""), timeoutMs = compileTimeoutMs(program.segments.length, limits);
    return process.run({ program: program.source, input }, timeoutMs);
  }
  async function sortOut(call, expressions, program, result) {
    let [only] = expressions;
    if (program.segments.length === 1 && only !== void 0 && result.end.kind !== "ended") {
      for (let row of call.rows) record(row.request, only, outcomeOfEnd(result.end, limits));
      return [];
    }
    let checks = await checkFailed(program, result, process, limits), good = /* @__PURE__ */ new Set();
    for (let [expression, check] of checks)
      check.kind === "ok" && good.add(expression);
    for (let row of call.rows)
      for (let expression of call.groups[row.group] ?? []) {
        let check = checks.get(expression);
        check?.kind === "error" && record(row.request, expression, failed(check.error));
      }
    if (good.size === expressions.length)
      for (let expression of good) fatalEnds.set(expression, fatalEnds.get(expression) ?? 0);
    return pendingOf(call).map((item) => ({
      ...item,
      expressions: item.expressions.filter((expression) => good.has(expression))
    }));
  }
  async function recordSections(call, result) {
    let sections = parseSections(result.output), left = [], culpritFound = !1;
    for (let [index, row] of call.rows.entries()) {
      let expressions = call.groups[row.group] ?? [], lines = sections[index] ?? [];
      for (let [place, expression] of expressions.entries()) {
        let line = lines[place];
        line !== void 0 && record(row.request, expression, outcomeOfLine(line, limits));
      }
      let [culprit, ...others] = expressions.slice(lines.length);
      if (culprit !== void 0) {
        if (culpritFound) {
          left.push({ request: row.request, input: row.input, expressions: [culprit, ...others] });
          continue;
        }
        culpritFound = index >= sections.length - 1, await blame(call, row, culprit, result), left.push({ request: row.request, input: row.input, expressions: others });
      }
    }
    return left;
  }
  async function blame(call, row, culprit, result) {
    if (call.rows.length === 1 && call.groups.flat().length === 1 || result.end.kind === "timeout") {
      recordFatal(row.request, culprit, outcomeOfEnd(result.end, limits), result);
      return;
    }
    let rows = [{ request: row.request, input: row.input, group: 0 }], alone = await runProgram({ groups: [[culprit]], rows }, buildProgram([[culprit]])), line = parseSections(alone.output)[0]?.[0];
    line !== void 0 ? record(row.request, culprit, outcomeOfLine(line, limits)) : recordFatal(row.request, culprit, outcomeOfEnd(alone.end, limits), alone);
  }
  function recordFatal(request, expression, outcome, result) {
    record(request, expression, outcome), result.end.kind !== "ended" && fatalEnds.set(expression, (fatalEnds.get(expression) ?? 0) + 1);
  }
}
function pendingOf(call) {
  return call.rows.map((row) => ({
    request: row.request,
    input: row.input,
    expressions: call.groups[row.group] ?? []
  }));
}
function notTriedAgain() {
  return failed({
    code: "jq-aborted",
    message: `The expression ended jq on ${MAX_FATAL_ENDS} other inputs and was not tried again.`
  });
}

// src/adapters/jq/limits.ts
var DEFAULT_LIMITS = {
  timeoutMs: EXPRESSION_TIMEOUT_MS,
  memoryBytes: JQ_MEMORY_BYTES,
  expressionBytes: MAX_EXPRESSION_BYTES,
  depth: JQ_INPUT_DEPTH,
  outputBytes: MAX_OUTPUT_BYTES
};

// src/adapters/jq/process.ts
import { Worker } from "node:worker_threads";
var START_TIMEOUT_MS = 3e4, OUTPUTS_PER_CALL = 8, SMALLEST_OUTPUT_BYTES = 64 * 1024;
function createJqProcess(options) {
  let { limits } = options, outputBytes = Math.max(limits.outputBytes * OUTPUTS_PER_CALL, SMALLEST_OUTPUT_BYTES), buffer = createChannelBuffer(outputBytes), channel = openChannel(buffer), closed = !1, cancel, running = !1, worker = start();
  function start() {
    let settings = {
      wasmPath: options.wasmPath,
      memoryBytes: limits.memoryBytes,
      channel: buffer
    }, started = new Worker(options.workerUrl, {
      workerData: settings,
      // Nothing of the host is an expression's to see.
      env: {},
      execArgv: []
    });
    return started.on("error", () => {
    }), started.on("exit", () => {
      started === worker && (running = !1);
    }), running = !0, started.unref(), started;
  }
  async function restart() {
    await worker.terminate(), closed || (worker = start());
  }
  function wait(call, compileTimeoutMs2) {
    return new Promise((resolve) => {
      let waitedFor = worker, stepMs = { compile: compileTimeoutMs2, run: limits.timeoutMs }, watch = watchProgress(channel, stepMs, () => finish({ kind: "timeout" })), onMessage = (message) => finish({ kind: "answer", message }), onError = (cause) => finish({ kind: "lost", cause }), onExit = () => finish({ kind: "lost", cause: void 0 });
      function finish(ending) {
        clearInterval(watch), waitedFor.off("message", onMessage).off("error", onError).off("exit", onExit), waitedFor.unref(), cancel = void 0, resolve(ending);
      }
      cancel = onExit, waitedFor.on("message", onMessage).on("error", onError).on("exit", onExit), waitedFor.ref(), waitedFor.postMessage(call);
    });
  }
  return {
    async run(call, compileTimeoutMs2) {
      if (closed) throw unavailable("It was closed.");
      resetChannel(channel), running || (worker = start());
      let ending = await wait(call, compileTimeoutMs2);
      if (closed) throw unavailable("It was closed.");
      if (ending.kind === "answer") return resultOf(ending.message, outputText(channel));
      let phase = phaseOf(channel), output = outputText(channel);
      if (await restart(), phase === PHASE.waiting)
        throw unavailable("Its thread does not start.", ending.kind === "lost" && ending.cause);
      return { end: ending.kind === "timeout" ? { kind: "timeout" } : { kind: "died", reason: "aborted", message: "Its thread ended." }, compiled: phase >= PHASE.running, output };
    },
    async close() {
      closed = !0, cancel?.(), await worker.terminate();
    }
  };
}
function resultOf(message, output) {
  if (message.kind === "unusable") throw unavailable(message.message);
  let compiled = message.phase >= PHASE.running;
  return { end: message.kind === "ended" ? { kind: "ended", exitCode: message.exitCode, stderr: message.stderr.trim() } : { kind: "died", reason: message.reason, message: message.message }, compiled, output };
}
function unavailable(reason, cause) {
  return new LongshoreError("engine-unavailable", `jq is not available. ${reason}`, {
    hint: "Check that the installation is complete: jq.wasm and the worker belong to it.",
    ...cause instanceof Error ? { cause } : {}
  });
}
function watchProgress(channel, stepMs, onStuck) {
  let tickMs = Math.max(5, Math.min(50, stepMs.compile / 4)), phase = phaseOf(channel), length = outputLength(channel), lastTick = performance.now(), stuckMs = 0;
  return setInterval(() => {
    let now = performance.now();
    stuckMs = phase !== phaseOf(channel) || length !== outputLength(channel) ? 0 : stuckMs + Math.min(now - lastTick, 2 * tickMs), lastTick = now, phase = phaseOf(channel), length = outputLength(channel), stuckMs >= patience(phase, stepMs) && onStuck();
  }, tickMs);
}
function patience(phase, stepMs) {
  return phase === PHASE.waiting ? START_TIMEOUT_MS : phase === PHASE.compiling ? stepMs.compile : phase === PHASE.running ? stepMs.run : Number.POSITIVE_INFINITY;
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

// src/adapters/jq/engine.ts
var MAX_SCREENED = 1e4;
function createJqEngine(options = {}) {
  let limits = { ...DEFAULT_LIMITS, ...options.limits }, process = createJqProcess({ wasmPath: jqWasm, workerUrl, limits }), screened = /* @__PURE__ */ new Map(), queue = Promise.resolve();
  function enqueue(task) {
    let result = queue.then(task);
    return queue = result.catch(() => {
    }), result;
  }
  function screen(expression) {
    return screened.has(expression) || (screened.size >= MAX_SCREENED && screened.clear(), screened.set(expression, screenExpression(expression, limits))), screened.get(expression);
  }
  async function evaluate(requests) {
    let outcomes = requests.map(() => /* @__PURE__ */ new Map()), pending = [];
    for (let [index, request] of requests.entries()) {
      let known = outcomes[index];
      if (known === void 0) continue;
      let tooDeep = valueNestsDeeper(request.input, limits.depth), expressions = [];
      for (let expression of new Set(request.expressions)) {
        let error = tooDeep ? inputTooDeep(limits) : screen(expression);
        error === void 0 ? expressions.push(expression.toWellFormed()) : known.set(expression, failed(error));
      }
      expressions.length !== 0 && pending.push({
        request: index,
        input: JSON.stringify(request.input),
        expressions: [...new Set(expressions)]
      });
    }
    return await evaluatePending(
      pending,
      (request, expression, outcome) => outcomes[request]?.set(expression, outcome),
      process,
      limits
    ), requests.map(
      (request, index) => request.expressions.map((expression) => {
        let known = outcomes[index];
        return known?.get(expression) ?? known?.get(expression.toWellFormed()) ?? neverAnswered();
      })
    );
  }
  async function check(expressions) {
    let sound = /* @__PURE__ */ new Set();
    for (let expression of expressions)
      screen(expression) === void 0 && sound.add(expression.toWellFormed());
    let checks = await checkExpressions([...sound], process, limits);
    return expressions.map((expression) => {
      let error = screen(expression);
      return error !== void 0 ? { kind: "error", error } : checks.get(expression.toWellFormed()) ?? { kind: "ok" };
    });
  }
  return {
    evaluate: (requests) => enqueue(() => evaluate(requests)),
    check: (expressions) => enqueue(() => check(expressions)),
    close: () => process.close()
  };
}
function inputTooDeep(limits) {
  return {
    code: "jq-input-too-deep",
    message: `The input is nested deeper than ${limits.depth} levels.`
  };
}
function neverAnswered() {
  return failed({ code: "jq-aborted", message: "jq gave no answer." });
}

export {
  createJqEngine
};
