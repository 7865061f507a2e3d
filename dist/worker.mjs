import { readFileSync } from "node:fs";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import path, { join } from "path";
import { fileURLToPath } from "url";
import { readFile } from "fs/promises";
// src/adapters/jq/channel.ts
const PHASE = {
	waiting: 0,
	compiling: 1,
	running: 2,
	done: 3
};
const COMMAND = {
	message: 0,
	feed: 1
};
const ANSWER = {
	message: 0,
	fed: 1
};
const COMMAND_INDEX = 0;
const ANSWER_INDEX = 1;
const PHASE_INDEX = 2;
const OUTPUT_LENGTH_INDEX = 3;
const COMMAND_KIND_INDEX = 4;
const ANSWER_KIND_INDEX = 5;
const PROGRAM_INDEX = 6;
const INPUT_LENGTH_INDEX = 7;
const BELL_INDEX = 8;
const HASTE_INDEX = 9;
const HEADER_BYTES = 10 * Int32Array.BYTES_PER_ELEMENT;
function openChannel(buffer, { inputBytes }) {
	return {
		header: new Int32Array(buffer, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT),
		input: new Uint8Array(buffer, HEADER_BYTES, inputBytes),
		output: new Uint8Array(buffer, HEADER_BYTES + inputBytes)
	};
}
function phaseOf({ header }) {
	return Atomics.load(header, PHASE_INDEX);
}
function outputLength({ header }) {
	return Atomics.load(header, OUTPUT_LENGTH_INDEX);
}
function awaitCommand({ header }) {
	const answered = Atomics.load(header, ANSWER_INDEX);
	if (Atomics.load(header, HASTE_INDEX) === 1 && becomes(header, COMMAND_INDEX, answered + 1, COMMAND_LOOK_MS)) return;
	while (Atomics.load(header, COMMAND_INDEX) === answered) Atomics.wait(header, COMMAND_INDEX, answered);
}
function inlineFeed({ header }) {
	if (Atomics.load(header, COMMAND_KIND_INDEX) !== COMMAND.feed) return void 0;
	return {
		program: Atomics.load(header, PROGRAM_INDEX),
		inputLength: Atomics.load(header, INPUT_LENGTH_INDEX)
	};
}
function setPhase({ header }, phase) {
	Atomics.store(header, PHASE_INDEX, phase);
}
function appendOutput(channel, bytes) {
	const length = outputLength(channel);
	if (length + bytes.length > channel.output.length) return false;
	channel.output.set(bytes, length);
	Atomics.store(channel.header, OUTPUT_LENGTH_INDEX, length + bytes.length);
	return true;
}
function sendAnswer({ header }, kind) {
	Atomics.store(header, ANSWER_KIND_INDEX, kind);
	Atomics.store(header, PHASE_INDEX, PHASE.done);
	Atomics.store(header, ANSWER_INDEX, Atomics.load(header, COMMAND_INDEX));
	Atomics.notify(header, ANSWER_INDEX);
	return Atomics.load(header, BELL_INDEX) === 1;
}
const COMMAND_LOOK_MS = .1;
const LOOKS = 20;
const pause = availableParallelism() > 1 ? Atomics.pause : void 0;
function becomes(header, index, value, forMs) {
	if (pause === void 0) return false;
	const until = performance.now() + forMs;
	do
		for (let look = 0; look < LOOKS; look += 1) {
			if (Atomics.load(header, index) === value) return true;
			pause();
		}
	while (performance.now() < until);
	return false;
}
// src/adapters/jq/compile-module.ts
const USUAL_BUDGET = 13e6;
const LATE_BUDGET = 2 ** 31 - 1;
function compileModule(bytes, optimizeLate) {
	if (!optimizeLate || !process.versions.v8.startsWith("13.")) return new WebAssembly.Module(bytes);
	setFlagsFromString(`--wasm-tiering-budget=${LATE_BUDGET}`);
	try {
		return new WebAssembly.Module(bytes);
	} finally {
		setFlagsFromString(`--wasm-tiering-budget=${USUAL_BUDGET}`);
	}
}
// node_modules/jq-wasm/dist/index.mjs
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, {
	enumerable: true,
	configurable: true,
	writable: true,
	value
}) : obj[key] = value;
var __esm = (fn, res, err) => function __init() {
	if (err) throw err[0];
	try {
		return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJS = (cb, mod) => function __require() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: () => from[key],
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
var getFilename;
var getDirname;
var __dirname;
var init_esm_shims = __esm({ "node_modules/tsup/assets/esm_shims.js"() {
	"use strict";
	getFilename = () => fileURLToPath(import.meta.url);
	getDirname = () => path.dirname(getFilename());
	__dirname = /* @__PURE__ */ getDirname();
} });
var require_jq = __commonJS({ "src/build/jq.js"(exports, module) {
	"use strict";
	init_esm_shims();
	var jq = (() => {
		var _scriptName = globalThis.document?.currentScript?.src;
		return async function(moduleArg = {}) {
			var moduleRtn;
			var Module = moduleArg;
			var ENVIRONMENT_IS_WEB = true;
			var ENVIRONMENT_IS_WORKER = false;
			let runtimeInitResolve;
			const runtimeInitPromise = new Promise((resolve) => {
				runtimeInitResolve = resolve;
			});
			const encoder = new TextEncoder();
			const decoder = new TextDecoder();
			function toByteArray(str) {
				return encoder.encode(str);
			}
			function createByteSink(initialCapacity) {
				let bytes = new Uint8Array(initialCapacity);
				let length = 0;
				return {
					push(byte) {
						if (length >= bytes.length) {
							const grown = new Uint8Array(bytes.length * 2);
							grown.set(bytes);
							bytes = grown;
						}
						bytes[length++] = byte;
					},
					reset() {
						length = 0;
					},
					toString() {
						return decoder.decode(bytes.subarray(0, length));
					}
				};
			}
			const stdoutSink = createByteSink(1024);
			const stderrSink = createByteSink(256);
			let stdinBuffer = /* @__PURE__ */ new Uint8Array(0);
			let stdinBufferOffset = 0;
			const STDIN_PATH = "/dev/stdin";
			function executeJq(args) {
				const stackBefore = stackSave();
				const preExitCode = typeof process !== "undefined" ? process.exitCode : void 0;
				stdoutSink.reset();
				stderrSink.reset();
				let exitCode;
				try {
					exitCode = Module.callMain(args);
				} finally {
					if (typeof process !== "undefined") process.exitCode = preExitCode !== void 0 ? preExitCode : 0;
					stackRestore(stackBefore);
				}
				return {
					stdout: stdoutSink.toString().trim(),
					stderr: stderrSink.toString().trim(),
					exitCode
				};
			}
			function runJq(jsonString, query, flags) {
				stdinBuffer = toByteArray(jsonString);
				stdinBufferOffset = 0;
				if (!flags.includes("-M")) flags = ["-M", ...flags];
				const args = [
					...flags,
					query,
					STDIN_PATH
				];
				try {
					return executeJq(args);
				} finally {
					stdinBuffer = /* @__PURE__ */ new Uint8Array(0);
					stdinBufferOffset = 0;
				}
			}
			function runJqVersion() {
				const result = executeJq(["--version"]);
				if (result.stderr) throw new Error(result.stderr);
				return result.stdout;
			}
			Module = {
				...Module,
				noInitialRun: true,
				noExitRuntime: true,
				onRuntimeInitialized() {
					if (typeof wasmBinary !== "undefined") wasmBinary = void 0;
					if (Module.wasmBinary) Module.wasmBinary = void 0;
					runtimeInitResolve();
				},
				printErr(message) {
					if (typeof message === "string" && message.includes("program exited (with status:")) return;
					console.error(message);
				},
				preRun() {
					FS.init(() => {
						if (stdinBufferOffset >= stdinBuffer.length) return null;
						return stdinBuffer[stdinBufferOffset++] ?? null;
					}, (byte) => {
						if (byte != null) stdoutSink.push(byte);
					}, (byte) => {
						if (byte != null) stderrSink.push(byte);
					});
				},
				rawSync(jsonString, query, flags = []) {
					return runJq(jsonString, query, flags);
				},
				versionSync() {
					return runJqVersion();
				},
				whenReady: runtimeInitPromise
			};
			var programArgs = [];
			var thisProgram = "./this.program";
			var quit_ = (status, toThrow) => {
				throw toThrow;
			};
			var scriptDirectory = "";
			function locateFile(path2) {
				if (Module["locateFile"]) return Module["locateFile"](path2, scriptDirectory);
				return scriptDirectory + path2;
			}
			var readAsync, readBinary;
			if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
				try {
					scriptDirectory = new URL(".", _scriptName).href;
				} catch {}
				readAsync = async (url) => {
					var response = await fetch(url, { credentials: "same-origin" });
					if (response.ok) return response.arrayBuffer();
					throw new Error(response.status + " : " + response.url);
				};
			}
			var out = console.log.bind(console);
			var err = console.error.bind(console);
			var wasmBinary;
			var ABORT = false;
			var EXITSTATUS;
			var readyPromiseResolve, readyPromiseReject;
			var runtimeInitialized = false;
			function updateMemoryViews() {
				var b = wasmMemory.buffer;
				HEAP8 = new Int8Array(b);
				HEAP16 = new Int16Array(b);
				HEAPU8 = new Uint8Array(b);
				HEAPU16 = new Uint16Array(b);
				HEAP32 = new Int32Array(b);
				HEAPU32 = new Uint32Array(b);
				HEAPF32 = new Float32Array(b);
				HEAPF64 = new Float64Array(b);
				HEAP64 = new BigInt64Array(b);
				HEAPU64 = new BigUint64Array(b);
			}
			function preRun() {
				if (Module["preRun"]) {
					if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
					while (Module["preRun"].length) addOnPreRun(Module["preRun"].shift());
				}
				callRuntimeCallbacks(onPreRuns);
			}
			function initRuntime() {
				runtimeInitialized = true;
				if (!Module["noFSInit"] && !FS.initialized) FS.init();
				TTY.init();
				wasmExports["G"]();
				FS.ignorePermissions = false;
			}
			function postRun() {
				if (Module["postRun"]) {
					if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
					while (Module["postRun"].length) addOnPostRun(Module["postRun"].shift());
				}
				callRuntimeCallbacks(onPostRuns);
			}
			function abort(what) {
				Module["onAbort"]?.(what);
				what = `Aborted(${what})`;
				err(what);
				ABORT = true;
				what += ". Build with -sASSERTIONS for more info.";
				var e = new WebAssembly.RuntimeError(what);
				readyPromiseReject?.(e);
				throw e;
			}
			var wasmBinaryFile;
			function findWasmBinary() {
				return locateFile("jq.wasm");
			}
			function getBinarySync(file) {
				if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
				if (readBinary) return readBinary(file);
				throw "both async and sync fetching of the wasm failed";
			}
			async function getWasmBinary(binaryFile) {
				if (!wasmBinary) try {
					var response = await readAsync(binaryFile);
					return new Uint8Array(response);
				} catch {}
				return getBinarySync(binaryFile);
			}
			async function instantiateArrayBuffer(binaryFile, imports) {
				try {
					var binary = await getWasmBinary(binaryFile);
					return await WebAssembly.instantiate(binary, imports);
				} catch (reason) {
					err(`failed to asynchronously prepare wasm: ${reason}`);
					abort(reason);
				}
			}
			async function instantiateAsync(binary, binaryFile, imports) {
				if (!binary) try {
					var response = fetch(binaryFile, { credentials: "same-origin" });
					return await WebAssembly.instantiateStreaming(response, imports);
				} catch (reason) {
					err(`wasm streaming compile failed: ${reason}`);
					err("falling back to ArrayBuffer instantiation");
				}
				return instantiateArrayBuffer(binaryFile, imports);
			}
			function getWasmImports() {
				return { a: wasmImports };
			}
			async function createWasm() {
				function receiveInstance(instance, module2) {
					wasmExports = instance.exports;
					assignWasmExports(wasmExports);
					updateMemoryViews();
					return wasmExports;
				}
				function receiveInstantiationResult(result2) {
					return receiveInstance(result2["instance"]);
				}
				var info = getWasmImports();
				if (Module["instantiateWasm"]) return new Promise((resolve, reject) => {
					Module["instantiateWasm"](info, (inst, mod) => {
						resolve(receiveInstance(inst, mod));
					});
				});
				wasmBinaryFile ?? (wasmBinaryFile = findWasmBinary());
				return receiveInstantiationResult(await instantiateAsync(wasmBinary, wasmBinaryFile, info));
			}
			class ExitStatus {
				constructor(status) {
					__publicField(this, "name", "ExitStatus");
					this.message = `Program terminated with exit(${status})`;
					this.status = status;
				}
			}
			var HEAP16;
			var HEAP32;
			var HEAP64;
			var HEAP8;
			var HEAPF32;
			var HEAPF64;
			var HEAPU16;
			var HEAPU32;
			var HEAPU64;
			var HEAPU8;
			var callRuntimeCallbacks = (callbacks) => {
				while (callbacks.length > 0) callbacks.shift()(Module);
			};
			var onPostRuns = [];
			var addOnPostRun = (cb) => onPostRuns.push(cb);
			var onPreRuns = [];
			var addOnPreRun = (cb) => onPreRuns.push(cb);
			var noExitRuntime = true;
			var stackRestore = (val) => __emscripten_stack_restore(val);
			var stackSave = () => _emscripten_stack_get_current();
			var UTF8Decoder = globalThis.TextDecoder && new TextDecoder();
			var findStringEnd = (heapOrArray, idx, maxBytesToRead, ignoreNul) => {
				var maxIdx = idx + maxBytesToRead;
				if (ignoreNul) return maxIdx;
				while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
				return idx;
			};
			var UTF8ArrayToString = (heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
				var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
				if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
				var str = "";
				while (idx < endPtr) {
					var u0 = heapOrArray[idx++];
					if (!(u0 & 128)) {
						str += String.fromCharCode(u0);
						continue;
					}
					var u1 = heapOrArray[idx++] & 63;
					if ((u0 & 224) == 192) {
						str += String.fromCharCode((u0 & 31) << 6 | u1);
						continue;
					}
					var u2 = heapOrArray[idx++] & 63;
					if ((u0 & 240) == 224) u0 = (u0 & 15) << 12 | u1 << 6 | u2;
					else u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
					if (u0 < 65536) str += String.fromCharCode(u0);
					else {
						var ch = u0 - 65536;
						str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
					}
				}
				return str;
			};
			var UTF8ToString = (ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "";
			var ___assert_fail = (condition, filename, line, func) => abort(`Assertion failed: ${UTF8ToString(condition)}, at: ` + [
				filename ? UTF8ToString(filename) : "unknown filename",
				line,
				func ? UTF8ToString(func) : "unknown function"
			]);
			var wasmTableMirror = [];
			var getWasmTableEntry = (funcPtr) => {
				var func = wasmTableMirror[funcPtr];
				if (!func) wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr);
				return func;
			};
			var ___call_sighandler = (fp, sig) => getWasmTableEntry(fp)(sig);
			var syscallGetVarargI = () => {
				var ret = HEAP32[+SYSCALLS.varargs >> 2];
				SYSCALLS.varargs += 4;
				return ret;
			};
			var syscallGetVarargP = syscallGetVarargI;
			var PATH = {
				isAbs: (path2) => path2.charAt(0) === "/",
				splitPath: (filename) => {
					return /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/.exec(filename).slice(1);
				},
				normalizeArray: (parts, allowAboveRoot) => {
					var up = 0;
					for (var i = parts.length - 1; i >= 0; i--) {
						var last = parts[i];
						if (last === ".") parts.splice(i, 1);
						else if (last === "..") {
							parts.splice(i, 1);
							up++;
						} else if (up) {
							parts.splice(i, 1);
							up--;
						}
					}
					if (allowAboveRoot) for (; up; up--) parts.unshift("..");
					return parts;
				},
				normalize: (path2) => {
					var isAbsolute = PATH.isAbs(path2), trailingSlash = path2.slice(-1) === "/";
					path2 = PATH.normalizeArray(path2.split("/").filter((p) => !!p), !isAbsolute).join("/");
					if (!path2 && !isAbsolute) path2 = ".";
					if (path2 && trailingSlash) path2 += "/";
					return (isAbsolute ? "/" : "") + path2;
				},
				dirname: (path2) => {
					var result = PATH.splitPath(path2), root = result[0], dir = result[1];
					if (!root && !dir) return ".";
					if (dir) dir = dir.slice(0, -1);
					return root + dir;
				},
				basename: (path2) => path2 && path2.match(/([^\/]+|\/)\/*$/)[1],
				join: (...paths) => PATH.normalize(paths.join("/")),
				join2: (l, r) => PATH.normalize(l + "/" + r)
			};
			var initRandomFill = () => (view) => (crypto.getRandomValues(view), 0);
			var randomFill = (view) => (randomFill = initRandomFill())(view);
			var PATH_FS = {
				resolve: (...args) => {
					var resolvedPath = "", resolvedAbsolute = false;
					for (var i = args.length - 1; i >= -1 && !resolvedAbsolute; i--) {
						var path2 = i >= 0 ? args[i] : FS.cwd();
						if (typeof path2 != "string") throw new TypeError("Arguments to path.resolve must be strings");
						else if (!path2) return "";
						resolvedPath = path2 + "/" + resolvedPath;
						resolvedAbsolute = PATH.isAbs(path2);
					}
					resolvedPath = PATH.normalizeArray(resolvedPath.split("/").filter((p) => !!p), !resolvedAbsolute).join("/");
					return (resolvedAbsolute ? "/" : "") + resolvedPath || ".";
				},
				relative: (from, to) => {
					from = PATH_FS.resolve(from).slice(1);
					to = PATH_FS.resolve(to).slice(1);
					function trim(arr) {
						var start = 0;
						for (; start < arr.length; start++) if (arr[start] !== "") break;
						var end = arr.length - 1;
						for (; end >= 0; end--) if (arr[end] !== "") break;
						if (start > end) return [];
						return arr.slice(start, end - start + 1);
					}
					var fromParts = trim(from.split("/"));
					var toParts = trim(to.split("/"));
					var length = Math.min(fromParts.length, toParts.length);
					var samePartsLength = length;
					for (var i = 0; i < length; i++) if (fromParts[i] !== toParts[i]) {
						samePartsLength = i;
						break;
					}
					var outputParts = [];
					for (var i = samePartsLength; i < fromParts.length; i++) outputParts.push("..");
					outputParts = outputParts.concat(toParts.slice(samePartsLength));
					return outputParts.join("/");
				}
			};
			var FS_stdin_getChar_buffer = [];
			var lengthBytesUTF8 = (str) => {
				var len = 0;
				for (var i = 0; i < str.length; ++i) {
					var c = str.charCodeAt(i);
					if (c <= 127) len++;
					else if (c <= 2047) len += 2;
					else if (c >= 55296 && c <= 57343) {
						len += 4;
						++i;
					} else len += 3;
				}
				return len;
			};
			var stringToUTF8Array = (str, heap, outIdx, maxBytesToWrite) => {
				if (!(maxBytesToWrite > 0)) return 0;
				var startIdx = outIdx;
				var endIdx = outIdx + maxBytesToWrite - 1;
				for (var i = 0; i < str.length; ++i) {
					var u = str.codePointAt(i);
					if (u <= 127) {
						if (outIdx >= endIdx) break;
						heap[outIdx++] = u;
					} else if (u <= 2047) {
						if (outIdx + 1 >= endIdx) break;
						heap[outIdx++] = 192 | u >> 6;
						heap[outIdx++] = 128 | u & 63;
					} else if (u <= 65535) {
						if (outIdx + 2 >= endIdx) break;
						heap[outIdx++] = 224 | u >> 12;
						heap[outIdx++] = 128 | u >> 6 & 63;
						heap[outIdx++] = 128 | u & 63;
					} else {
						if (outIdx + 3 >= endIdx) break;
						heap[outIdx++] = 240 | u >> 18;
						heap[outIdx++] = 128 | u >> 12 & 63;
						heap[outIdx++] = 128 | u >> 6 & 63;
						heap[outIdx++] = 128 | u & 63;
						i++;
					}
				}
				heap[outIdx] = 0;
				return outIdx - startIdx;
			};
			var intArrayFromString = (stringy, dontAddNull, length) => {
				var len = length > 0 ? length : lengthBytesUTF8(stringy) + 1;
				var u8array = new Array(len);
				var numBytesWritten = stringToUTF8Array(stringy, u8array, 0, u8array.length);
				if (dontAddNull) u8array.length = numBytesWritten;
				return u8array;
			};
			var FS_stdin_getChar = () => {
				if (!FS_stdin_getChar_buffer.length) {
					var result = null;
					if (globalThis.window?.prompt) {
						result = window.prompt("Input: ");
						if (result !== null) result += "\n";
					}
					if (!result) return null;
					FS_stdin_getChar_buffer = intArrayFromString(result, true);
				}
				return FS_stdin_getChar_buffer.shift();
			};
			var TTY = {
				ttys: [],
				init() {},
				shutdown() {},
				register(dev, ops) {
					TTY.ttys[dev] = {
						input: [],
						output: [],
						ops
					};
					FS.registerDevice(dev, TTY.stream_ops);
				},
				stream_ops: {
					open(stream) {
						var tty = TTY.ttys[stream.node.rdev];
						if (!tty) throw new FS.ErrnoError(43);
						stream.tty = tty;
						stream.seekable = false;
					},
					close(stream) {
						stream.tty.ops.fsync(stream.tty);
					},
					fsync(stream) {
						stream.tty.ops.fsync(stream.tty);
					},
					read(stream, buffer, offset, length, pos) {
						if (!stream.tty || !stream.tty.ops.get_char) throw new FS.ErrnoError(60);
						var bytesRead = 0;
						for (var i = 0; i < length; i++) {
							var result;
							try {
								result = stream.tty.ops.get_char(stream.tty);
							} catch (e) {
								throw new FS.ErrnoError(29);
							}
							if (result === void 0 && bytesRead === 0) throw new FS.ErrnoError(6);
							if (result === null || result === void 0) break;
							bytesRead++;
							buffer[offset + i] = result;
						}
						if (bytesRead) stream.node.atime = Date.now();
						return bytesRead;
					},
					write(stream, buffer, offset, length, pos) {
						if (!stream.tty || !stream.tty.ops.put_char) throw new FS.ErrnoError(60);
						try {
							for (var i = 0; i < length; i++) stream.tty.ops.put_char(stream.tty, buffer[offset + i]);
						} catch (e) {
							throw new FS.ErrnoError(29);
						}
						if (length) stream.node.mtime = stream.node.ctime = Date.now();
						return i;
					}
				},
				default_tty_ops: {
					get_char(tty) {
						return FS_stdin_getChar();
					},
					put_char(tty, val) {
						if (val === null || val === 10) {
							out(UTF8ArrayToString(tty.output));
							tty.output = [];
						} else if (val != 0) tty.output.push(val);
					},
					fsync(tty) {
						if (tty.output?.length > 0) {
							out(UTF8ArrayToString(tty.output));
							tty.output = [];
						}
					},
					ioctl_tcgets(tty) {
						return {
							c_iflag: 25856,
							c_oflag: 5,
							c_cflag: 191,
							c_lflag: 35387,
							c_cc: [
								3,
								28,
								127,
								21,
								4,
								0,
								1,
								0,
								17,
								19,
								26,
								0,
								18,
								15,
								23,
								22,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0,
								0
							]
						};
					},
					ioctl_tcsets(tty, optional_actions, data) {
						return 0;
					},
					ioctl_tiocgwinsz(tty) {
						return [24, 80];
					}
				},
				default_tty1_ops: {
					put_char(tty, val) {
						if (val === null || val === 10) {
							err(UTF8ArrayToString(tty.output));
							tty.output = [];
						} else if (val != 0) tty.output.push(val);
					},
					fsync(tty) {
						if (tty.output?.length > 0) {
							err(UTF8ArrayToString(tty.output));
							tty.output = [];
						}
					}
				}
			};
			var mmapAlloc = (size) => {
				abort();
			};
			var MEMFS = {
				ops_table: null,
				mount(mount) {
					return MEMFS.createNode(null, "/", 16895, 0);
				},
				createNode(parent, name, mode, dev) {
					if (FS.isBlkdev(mode) || FS.isFIFO(mode)) throw new FS.ErrnoError(63);
					MEMFS.ops_table || (MEMFS.ops_table = {
						dir: {
							node: {
								getattr: MEMFS.node_ops.getattr,
								setattr: MEMFS.node_ops.setattr,
								lookup: MEMFS.node_ops.lookup,
								mknod: MEMFS.node_ops.mknod,
								rename: MEMFS.node_ops.rename,
								unlink: MEMFS.node_ops.unlink,
								rmdir: MEMFS.node_ops.rmdir,
								readdir: MEMFS.node_ops.readdir,
								symlink: MEMFS.node_ops.symlink
							},
							stream: { llseek: MEMFS.stream_ops.llseek }
						},
						file: {
							node: {
								getattr: MEMFS.node_ops.getattr,
								setattr: MEMFS.node_ops.setattr
							},
							stream: {
								llseek: MEMFS.stream_ops.llseek,
								read: MEMFS.stream_ops.read,
								write: MEMFS.stream_ops.write,
								mmap: MEMFS.stream_ops.mmap,
								msync: MEMFS.stream_ops.msync
							}
						},
						link: {
							node: {
								getattr: MEMFS.node_ops.getattr,
								setattr: MEMFS.node_ops.setattr,
								readlink: MEMFS.node_ops.readlink
							},
							stream: {}
						},
						chrdev: {
							node: {
								getattr: MEMFS.node_ops.getattr,
								setattr: MEMFS.node_ops.setattr
							},
							stream: FS.chrdev_stream_ops
						}
					});
					var node = FS.createNode(parent, name, mode, dev);
					if (FS.isDir(node.mode)) {
						node.node_ops = MEMFS.ops_table.dir.node;
						node.stream_ops = MEMFS.ops_table.dir.stream;
						node.contents = {};
					} else if (FS.isFile(node.mode)) {
						node.node_ops = MEMFS.ops_table.file.node;
						node.stream_ops = MEMFS.ops_table.file.stream;
						node.usedBytes = 0;
						node.contents = MEMFS.emptyFileContents ?? (MEMFS.emptyFileContents = /* @__PURE__ */ new Uint8Array(0));
					} else if (FS.isLink(node.mode)) {
						node.node_ops = MEMFS.ops_table.link.node;
						node.stream_ops = MEMFS.ops_table.link.stream;
					} else if (FS.isChrdev(node.mode)) {
						node.node_ops = MEMFS.ops_table.chrdev.node;
						node.stream_ops = MEMFS.ops_table.chrdev.stream;
					}
					node.atime = node.mtime = node.ctime = Date.now();
					if (parent) {
						parent.contents[name] = node;
						parent.atime = parent.mtime = parent.ctime = node.atime;
					}
					return node;
				},
				getFileDataAsTypedArray(node) {
					return node.contents.subarray(0, node.usedBytes);
				},
				expandFileStorage(node, newCapacity) {
					var prevCapacity = node.contents.length;
					if (prevCapacity >= newCapacity) return;
					newCapacity = Math.max(newCapacity, prevCapacity * (prevCapacity < 1048576 ? 2 : 1.125) >>> 0);
					if (prevCapacity) newCapacity = Math.max(newCapacity, 256);
					var oldContents = MEMFS.getFileDataAsTypedArray(node);
					node.contents = new Uint8Array(newCapacity);
					node.contents.set(oldContents);
				},
				resizeFileStorage(node, newSize) {
					if (node.usedBytes == newSize) return;
					var oldContents = node.contents;
					node.contents = new Uint8Array(newSize);
					node.contents.set(oldContents.subarray(0, Math.min(newSize, node.usedBytes)));
					node.usedBytes = newSize;
				},
				node_ops: {
					getattr(node) {
						var attr = {};
						attr.dev = FS.isChrdev(node.mode) ? node.id : 1;
						attr.ino = node.id;
						attr.mode = node.mode;
						attr.nlink = 1;
						attr.uid = 0;
						attr.gid = 0;
						attr.rdev = node.rdev;
						if (FS.isDir(node.mode)) attr.size = 4096;
						else if (FS.isFile(node.mode)) attr.size = node.usedBytes;
						else if (FS.isLink(node.mode)) attr.size = node.link.length;
						else attr.size = 0;
						attr.atime = new Date(node.atime);
						attr.mtime = new Date(node.mtime);
						attr.ctime = new Date(node.ctime);
						attr.blksize = 4096;
						attr.blocks = Math.ceil(attr.size / attr.blksize);
						return attr;
					},
					setattr(node, attr) {
						for (const key of [
							"mode",
							"atime",
							"mtime",
							"ctime"
						]) if (attr[key] != null) node[key] = attr[key];
						if (attr.size !== void 0) MEMFS.resizeFileStorage(node, attr.size);
					},
					lookup(parent, name) {
						if (!MEMFS.doesNotExistError) {
							MEMFS.doesNotExistError = new FS.ErrnoError(44);
							MEMFS.doesNotExistError.stack = "<generic error, no stack>";
						}
						throw MEMFS.doesNotExistError;
					},
					mknod(parent, name, mode, dev) {
						return MEMFS.createNode(parent, name, mode, dev);
					},
					rename(old_node, new_dir, new_name) {
						var new_node;
						try {
							new_node = FS.lookupNode(new_dir, new_name);
						} catch (e) {}
						if (new_node) {
							if (FS.isDir(old_node.mode)) for (var i in new_node.contents) throw new FS.ErrnoError(55);
							FS.hashRemoveNode(new_node);
						}
						delete old_node.parent.contents[old_node.name];
						new_dir.contents[new_name] = old_node;
						old_node.name = new_name;
						new_dir.ctime = new_dir.mtime = old_node.parent.ctime = old_node.parent.mtime = Date.now();
					},
					unlink(parent, name) {
						delete parent.contents[name];
						parent.ctime = parent.mtime = Date.now();
					},
					rmdir(parent, name) {
						for (var i in FS.lookupNode(parent, name).contents) throw new FS.ErrnoError(55);
						delete parent.contents[name];
						parent.ctime = parent.mtime = Date.now();
					},
					readdir(node) {
						return [
							".",
							"..",
							...Object.keys(node.contents)
						];
					},
					symlink(parent, newname, oldpath) {
						var node = MEMFS.createNode(parent, newname, 41471, 0);
						node.link = oldpath;
						return node;
					},
					readlink(node) {
						if (!FS.isLink(node.mode)) throw new FS.ErrnoError(28);
						return node.link;
					}
				},
				stream_ops: {
					read(stream, buffer, offset, length, position) {
						var contents = stream.node.contents;
						if (position >= stream.node.usedBytes) return 0;
						var size = Math.min(stream.node.usedBytes - position, length);
						buffer.set(contents.subarray(position, position + size), offset);
						return size;
					},
					write(stream, buffer, offset, length, position, canOwn) {
						if (buffer.buffer === HEAP8.buffer) canOwn = false;
						if (!length) return 0;
						var node = stream.node;
						node.mtime = node.ctime = Date.now();
						if (canOwn) {
							node.contents = buffer.subarray(offset, offset + length);
							node.usedBytes = length;
						} else if (node.usedBytes === 0 && position === 0) {
							node.contents = buffer.slice(offset, offset + length);
							node.usedBytes = length;
						} else {
							MEMFS.expandFileStorage(node, position + length);
							node.contents.set(buffer.subarray(offset, offset + length), position);
							node.usedBytes = Math.max(node.usedBytes, position + length);
						}
						return length;
					},
					llseek(stream, offset, whence) {
						var position = offset;
						if (whence === 1) position += stream.position;
						else if (whence === 2) {
							if (FS.isFile(stream.node.mode)) position += stream.node.usedBytes;
						}
						if (position < 0) throw new FS.ErrnoError(28);
						return position;
					},
					mmap(stream, length, position, prot, flags) {
						if (!FS.isFile(stream.node.mode)) throw new FS.ErrnoError(43);
						var ptr;
						var allocated;
						var contents = stream.node.contents;
						if (!(flags & 2) && contents.buffer === HEAP8.buffer) {
							allocated = false;
							ptr = contents.byteOffset;
						} else {
							allocated = true;
							ptr = mmapAlloc(length);
							if (!ptr) throw new FS.ErrnoError(48);
							if (contents) {
								if (position > 0 || position + length < contents.length) {
									if (contents.subarray) contents = contents.subarray(position, position + length);
									else contents = Array.prototype.slice.call(contents, position, position + length);
								}
								HEAP8.set(contents, ptr);
							}
						}
						return {
							ptr,
							allocated
						};
					},
					msync(stream, buffer, offset, length, mmapFlags) {
						MEMFS.stream_ops.write(stream, buffer, 0, length, offset, false);
						return 0;
					}
				}
			};
			var FS_modeStringToFlags = (str) => {
				if (typeof str != "string") return str;
				var flags = {
					r: 0,
					"r+": 2,
					w: 577,
					"w+": 578,
					a: 1089,
					"a+": 1090
				}[str];
				if (typeof flags == "undefined") throw new Error(`Unknown file open mode: ${str}`);
				return flags;
			};
			var FS_fileDataToTypedArray = (data) => {
				if (typeof data == "string") data = intArrayFromString(data, true);
				if (!data.subarray) data = new Uint8Array(data);
				return data;
			};
			var FS_getMode = (canRead, canWrite) => {
				var mode = 0;
				if (canRead) mode |= 365;
				if (canWrite) mode |= 146;
				return mode;
			};
			var asyncLoad = async (url) => {
				var arrayBuffer = await readAsync(url);
				return new Uint8Array(arrayBuffer);
			};
			var FS_createDataFile = (...args) => FS.createDataFile(...args);
			var getUniqueRunDependency = (id) => id;
			var runDependencies = 0;
			var dependenciesFulfilled = null;
			var removeRunDependency = (id) => {
				runDependencies--;
				Module["monitorRunDependencies"]?.(runDependencies);
				if (runDependencies == 0) {
					if (dependenciesFulfilled) {
						var callback = dependenciesFulfilled;
						dependenciesFulfilled = null;
						callback();
					}
				}
			};
			var addRunDependency = (id) => {
				runDependencies++;
				Module["monitorRunDependencies"]?.(runDependencies);
			};
			var preloadPlugins = [];
			var FS_handledByPreloadPlugin = async (byteArray, fullname) => {
				if (typeof Browser != "undefined") Browser.init();
				for (var plugin of preloadPlugins) if (plugin["canHandle"](fullname)) return plugin["handle"](byteArray, fullname);
				return byteArray;
			};
			var FS_preloadFile = async (parent, name, url, canRead, canWrite, dontCreateFile, canOwn, preFinish) => {
				var fullname = name ? PATH_FS.resolve(PATH.join2(parent, name)) : parent;
				var dep = getUniqueRunDependency(`cp ${fullname}`);
				addRunDependency(dep);
				try {
					var byteArray = url;
					if (typeof url == "string") byteArray = await asyncLoad(url);
					byteArray = await FS_handledByPreloadPlugin(byteArray, fullname);
					preFinish?.();
					if (!dontCreateFile) FS_createDataFile(parent, name, byteArray, canRead, canWrite, canOwn);
				} finally {
					removeRunDependency(dep);
				}
			};
			var FS_createPreloadedFile = (parent, name, url, canRead, canWrite, onload, onerror, dontCreateFile, canOwn, preFinish) => {
				FS_preloadFile(parent, name, url, canRead, canWrite, dontCreateFile, canOwn, preFinish).then(onload).catch(onerror);
			};
			var FS = {
				root: null,
				mounts: [],
				devices: {},
				streams: [],
				nextInode: 1,
				nameTable: null,
				currentPath: "/",
				initialized: false,
				ignorePermissions: true,
				filesystems: null,
				syncFSRequests: 0,
				ErrnoError: class {
					constructor(errno) {
						__publicField(this, "name", "ErrnoError");
						this.errno = errno;
					}
				},
				FSStream: class {
					constructor() {
						__publicField(this, "shared", {});
					}
					get object() {
						return this.node;
					}
					set object(val) {
						this.node = val;
					}
					get isRead() {
						return (this.flags & 2097155) !== 1;
					}
					get isWrite() {
						return (this.flags & 2097155) !== 0;
					}
					get isAppend() {
						return this.flags & 1024;
					}
					get flags() {
						return this.shared.flags;
					}
					set flags(val) {
						this.shared.flags = val;
					}
					get position() {
						return this.shared.position;
					}
					set position(val) {
						this.shared.position = val;
					}
				},
				FSNode: class {
					constructor(parent, name, mode, rdev) {
						__publicField(this, "node_ops", {});
						__publicField(this, "stream_ops", {});
						__publicField(this, "readMode", 365);
						__publicField(this, "writeMode", 146);
						__publicField(this, "mounted", null);
						if (!parent) parent = this;
						this.parent = parent;
						this.mount = parent.mount;
						this.id = FS.nextInode++;
						this.name = name;
						this.mode = mode;
						this.rdev = rdev;
						this.atime = this.mtime = this.ctime = Date.now();
					}
					get read() {
						return (this.mode & this.readMode) === this.readMode;
					}
					set read(val) {
						val ? this.mode |= this.readMode : this.mode &= ~this.readMode;
					}
					get write() {
						return (this.mode & this.writeMode) === this.writeMode;
					}
					set write(val) {
						val ? this.mode |= this.writeMode : this.mode &= ~this.writeMode;
					}
					get isFolder() {
						return FS.isDir(this.mode);
					}
					get isDevice() {
						return FS.isChrdev(this.mode);
					}
				},
				lookupPath(path2, opts = {}) {
					if (!path2) throw new FS.ErrnoError(44);
					opts.follow_mount ?? (opts.follow_mount = true);
					if (!PATH.isAbs(path2)) path2 = FS.cwd() + "/" + path2;
					linkloop: for (var nlinks = 0; nlinks < 40; nlinks++) {
						var parts = path2.split("/").filter((p) => !!p);
						var current = FS.root;
						var current_path = "/";
						for (var i = 0; i < parts.length; i++) {
							var islast = i === parts.length - 1;
							if (islast && opts.parent) break;
							if (parts[i] === ".") continue;
							if (parts[i] === "..") {
								current_path = PATH.dirname(current_path);
								if (FS.isRoot(current)) {
									path2 = current_path + "/" + parts.slice(i + 1).join("/");
									nlinks--;
									continue linkloop;
								} else current = current.parent;
								continue;
							}
							current_path = PATH.join2(current_path, parts[i]);
							try {
								current = FS.lookupNode(current, parts[i]);
							} catch (e) {
								if (e?.errno === 44 && islast && opts.noent_okay) return { path: current_path };
								throw e;
							}
							if (FS.isMountpoint(current) && (!islast || opts.follow_mount)) current = current.mounted.root;
							if (FS.isLink(current.mode) && (!islast || opts.follow)) {
								if (!current.node_ops.readlink) throw new FS.ErrnoError(52);
								var link = current.node_ops.readlink(current);
								if (!PATH.isAbs(link)) link = PATH.dirname(current_path) + "/" + link;
								path2 = link + "/" + parts.slice(i + 1).join("/");
								continue linkloop;
							}
						}
						return {
							path: current_path,
							node: current
						};
					}
					throw new FS.ErrnoError(32);
				},
				getPath(node) {
					var path2;
					while (true) {
						if (FS.isRoot(node)) {
							var mount = node.mount.mountpoint;
							if (!path2) return mount;
							return mount[mount.length - 1] !== "/" ? `${mount}/${path2}` : mount + path2;
						}
						path2 = path2 ? `${node.name}/${path2}` : node.name;
						node = node.parent;
					}
				},
				hashName(parentid, name) {
					var hash = 0;
					for (var i = 0; i < name.length; i++) hash = (hash << 5) - hash + name.charCodeAt(i) | 0;
					return (parentid + hash >>> 0) % FS.nameTable.length;
				},
				hashAddNode(node) {
					var hash = FS.hashName(node.parent.id, node.name);
					node.name_next = FS.nameTable[hash];
					FS.nameTable[hash] = node;
				},
				hashRemoveNode(node) {
					var hash = FS.hashName(node.parent.id, node.name);
					if (FS.nameTable[hash] === node) FS.nameTable[hash] = node.name_next;
					else {
						var current = FS.nameTable[hash];
						while (current) {
							if (current.name_next === node) {
								current.name_next = node.name_next;
								break;
							}
							current = current.name_next;
						}
					}
				},
				lookupNode(parent, name) {
					var errCode = FS.mayLookup(parent);
					if (errCode) throw new FS.ErrnoError(errCode);
					var hash = FS.hashName(parent.id, name);
					for (var node = FS.nameTable[hash]; node; node = node.name_next) {
						var nodeName = node.name;
						if (node.parent.id === parent.id && nodeName === name) return node;
					}
					return FS.lookup(parent, name);
				},
				createNode(parent, name, mode, rdev) {
					var node = new FS.FSNode(parent, name, mode, rdev);
					FS.hashAddNode(node);
					return node;
				},
				destroyNode(node) {
					FS.hashRemoveNode(node);
				},
				isRoot(node) {
					return node === node.parent;
				},
				isMountpoint(node) {
					return !!node.mounted;
				},
				isFile(mode) {
					return (mode & 61440) === 32768;
				},
				isDir(mode) {
					return (mode & 61440) === 16384;
				},
				isLink(mode) {
					return (mode & 61440) === 40960;
				},
				isChrdev(mode) {
					return (mode & 61440) === 8192;
				},
				isBlkdev(mode) {
					return (mode & 61440) === 24576;
				},
				isFIFO(mode) {
					return (mode & 61440) === 4096;
				},
				isSocket(mode) {
					return (mode & 49152) === 49152;
				},
				flagsToPermissionString(flag) {
					var perms = [
						"r",
						"w",
						"rw"
					][flag & 3];
					if (flag & 512) perms += "w";
					return perms;
				},
				nodePermissions(node, perms) {
					if (FS.ignorePermissions) return 0;
					if (perms.includes("r") && !(node.mode & 292)) return 2;
					if (perms.includes("w") && !(node.mode & 146)) return 2;
					if (perms.includes("x") && !(node.mode & 73)) return 2;
					return 0;
				},
				mayLookup(dir) {
					if (!FS.isDir(dir.mode)) return 54;
					var errCode = FS.nodePermissions(dir, "x");
					if (errCode) return errCode;
					if (!dir.node_ops.lookup) return 2;
					return 0;
				},
				mayCreate(dir, name) {
					if (!FS.isDir(dir.mode)) return 54;
					try {
						FS.lookupNode(dir, name);
						return 20;
					} catch (e) {}
					return FS.nodePermissions(dir, "wx");
				},
				mayDelete(dir, name, isdir) {
					var node;
					try {
						node = FS.lookupNode(dir, name);
					} catch (e) {
						return e.errno;
					}
					var errCode = FS.nodePermissions(dir, "wx");
					if (errCode) return errCode;
					if (isdir) {
						if (!FS.isDir(node.mode)) return 54;
						if (FS.isRoot(node) || FS.getPath(node) === FS.cwd()) return 10;
					} else if (FS.isDir(node.mode)) return 31;
					return 0;
				},
				mayOpen(node, flags) {
					if (!node) return 44;
					if (FS.isLink(node.mode)) return 32;
					var mode = FS.flagsToPermissionString(flags);
					if (FS.isDir(node.mode)) {
						if (mode !== "r" || flags & 576) return 31;
					}
					return FS.nodePermissions(node, mode);
				},
				checkOpExists(op, err2) {
					if (!op) throw new FS.ErrnoError(err2);
					return op;
				},
				MAX_OPEN_FDS: 4096,
				nextfd() {
					for (var fd = 0; fd <= FS.MAX_OPEN_FDS; fd++) if (!FS.streams[fd]) return fd;
					throw new FS.ErrnoError(33);
				},
				getStreamChecked(fd) {
					var stream = FS.getStream(fd);
					if (!stream) throw new FS.ErrnoError(8);
					return stream;
				},
				getStream: (fd) => FS.streams[fd],
				createStream(stream, fd = -1) {
					stream = Object.assign(new FS.FSStream(), stream);
					if (fd == -1) fd = FS.nextfd();
					stream.fd = fd;
					FS.streams[fd] = stream;
					return stream;
				},
				closeStream(fd) {
					FS.streams[fd] = null;
				},
				dupStream(origStream, fd = -1) {
					var stream = FS.createStream(origStream, fd);
					stream.stream_ops?.dup?.(stream);
					return stream;
				},
				doSetAttr(stream, node, attr) {
					var setattr = stream?.stream_ops.setattr;
					var arg = setattr ? stream : node;
					setattr ?? (setattr = node.node_ops.setattr);
					FS.checkOpExists(setattr, 63);
					try {
						setattr(arg, attr);
					} catch (e) {
						if (e instanceof RangeError) throw new FS.ErrnoError(22);
						throw e;
					}
				},
				chrdev_stream_ops: {
					open(stream) {
						stream.stream_ops = FS.getDevice(stream.node.rdev).stream_ops;
						stream.stream_ops.open?.(stream);
					},
					llseek() {
						throw new FS.ErrnoError(70);
					}
				},
				major: (dev) => dev >> 8,
				minor: (dev) => dev & 255,
				makedev: (ma, mi) => ma << 8 | mi,
				registerDevice(dev, ops) {
					FS.devices[dev] = { stream_ops: ops };
				},
				getDevice: (dev) => FS.devices[dev],
				getMounts(mount) {
					var mounts = [];
					var check = [mount];
					while (check.length) {
						var m = check.pop();
						mounts.push(m);
						check.push(...m.mounts);
					}
					return mounts;
				},
				syncfs(populate, callback) {
					if (typeof populate == "function") {
						callback = populate;
						populate = false;
					}
					FS.syncFSRequests++;
					if (FS.syncFSRequests > 1) err(`warning: ${FS.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);
					var mounts = FS.getMounts(FS.root.mount);
					var completed = 0;
					function doCallback(errCode) {
						FS.syncFSRequests--;
						return callback(errCode);
					}
					function done(errCode) {
						if (errCode) {
							if (!done.errored) {
								done.errored = true;
								return doCallback(errCode);
							}
							return;
						}
						if (++completed >= mounts.length) doCallback(null);
					}
					for (var mount of mounts) if (mount.type.syncfs) mount.type.syncfs(mount, populate, done);
					else done(null);
				},
				mount(type, opts, mountpoint) {
					var root = mountpoint === "/";
					var pseudo = !mountpoint;
					var node;
					if (root && FS.root) throw new FS.ErrnoError(10);
					else if (!root && !pseudo) {
						var lookup = FS.lookupPath(mountpoint, { follow_mount: false });
						mountpoint = lookup.path;
						node = lookup.node;
						if (FS.isMountpoint(node)) throw new FS.ErrnoError(10);
						if (!FS.isDir(node.mode)) throw new FS.ErrnoError(54);
					}
					var mount = {
						type,
						opts,
						mountpoint,
						mounts: []
					};
					var mountRoot = type.mount(mount);
					mountRoot.mount = mount;
					mount.root = mountRoot;
					if (root) FS.root = mountRoot;
					else if (node) {
						node.mounted = mount;
						if (node.mount) node.mount.mounts.push(mount);
					}
					return mountRoot;
				},
				unmount(mountpoint) {
					var lookup = FS.lookupPath(mountpoint, { follow_mount: false });
					if (!FS.isMountpoint(lookup.node)) throw new FS.ErrnoError(28);
					var node = lookup.node;
					var mount = node.mounted;
					var mounts = FS.getMounts(mount);
					for (var [hash, current] of Object.entries(FS.nameTable)) while (current) {
						var next = current.name_next;
						if (mounts.includes(current.mount)) FS.destroyNode(current);
						current = next;
					}
					node.mounted = null;
					var idx = node.mount.mounts.indexOf(mount);
					node.mount.mounts.splice(idx, 1);
				},
				lookup(parent, name) {
					return parent.node_ops.lookup(parent, name);
				},
				mknod(path2, mode, dev) {
					var parent = FS.lookupPath(path2, { parent: true }).node;
					var name = PATH.basename(path2);
					if (!name) throw new FS.ErrnoError(28);
					if (name === "." || name === "..") throw new FS.ErrnoError(20);
					var errCode = FS.mayCreate(parent, name);
					if (errCode) throw new FS.ErrnoError(errCode);
					if (!parent.node_ops.mknod) throw new FS.ErrnoError(63);
					return parent.node_ops.mknod(parent, name, mode, dev);
				},
				statfs(path2) {
					return FS.statfsNode(FS.lookupPath(path2, { follow: true }).node);
				},
				statfsStream(stream) {
					return FS.statfsNode(stream.node);
				},
				statfsNode(node) {
					var rtn = {
						bsize: 4096,
						frsize: 4096,
						blocks: 1e6,
						bfree: 5e5,
						bavail: 5e5,
						files: FS.nextInode,
						ffree: FS.nextInode - 1,
						fsid: 42,
						flags: 2,
						namelen: 255
					};
					if (node.node_ops.statfs) Object.assign(rtn, node.node_ops.statfs(node.mount.opts.root));
					return rtn;
				},
				create(path2, mode = 438) {
					mode &= 4095;
					mode |= 32768;
					return FS.mknod(path2, mode, 0);
				},
				mkdir(path2, mode = 511) {
					mode &= 1023;
					mode |= 16384;
					return FS.mknod(path2, mode, 0);
				},
				mkdirTree(path2, mode) {
					var dirs = path2.split("/");
					var d = "";
					for (var dir of dirs) {
						if (!dir) continue;
						if (d || PATH.isAbs(path2)) d += "/";
						d += dir;
						try {
							FS.mkdir(d, mode);
						} catch (e) {
							if (e.errno != 20) throw e;
						}
					}
				},
				mkdev(path2, mode, dev) {
					if (typeof dev == "undefined") {
						dev = mode;
						mode = 438;
					}
					mode |= 8192;
					return FS.mknod(path2, mode, dev);
				},
				symlink(oldpath, newpath) {
					if (!PATH_FS.resolve(oldpath)) throw new FS.ErrnoError(44);
					var parent = FS.lookupPath(newpath, { parent: true }).node;
					if (!parent) throw new FS.ErrnoError(44);
					var newname = PATH.basename(newpath);
					var errCode = FS.mayCreate(parent, newname);
					if (errCode) throw new FS.ErrnoError(errCode);
					if (!parent.node_ops.symlink) throw new FS.ErrnoError(63);
					return parent.node_ops.symlink(parent, newname, oldpath);
				},
				rename(old_path, new_path) {
					var old_dirname = PATH.dirname(old_path);
					var new_dirname = PATH.dirname(new_path);
					var old_name = PATH.basename(old_path);
					var new_name = PATH.basename(new_path);
					var lookup = FS.lookupPath(old_path, { parent: true }), old_dir = lookup.node, new_dir;
					lookup = FS.lookupPath(new_path, { parent: true });
					new_dir = lookup.node;
					if (!old_dir || !new_dir) throw new FS.ErrnoError(44);
					if (old_dir.mount !== new_dir.mount) throw new FS.ErrnoError(75);
					var old_node = FS.lookupNode(old_dir, old_name);
					var relative = PATH_FS.relative(old_path, new_dirname);
					if (relative.charAt(0) !== ".") throw new FS.ErrnoError(28);
					relative = PATH_FS.relative(new_path, old_dirname);
					if (relative.charAt(0) !== ".") throw new FS.ErrnoError(55);
					var new_node;
					try {
						new_node = FS.lookupNode(new_dir, new_name);
					} catch (e) {}
					if (old_node === new_node) return;
					var isdir = FS.isDir(old_node.mode);
					var errCode = FS.mayDelete(old_dir, old_name, isdir);
					if (errCode) throw new FS.ErrnoError(errCode);
					errCode = new_node ? FS.mayDelete(new_dir, new_name, isdir) : FS.mayCreate(new_dir, new_name);
					if (errCode) throw new FS.ErrnoError(errCode);
					if (!old_dir.node_ops.rename) throw new FS.ErrnoError(63);
					if (FS.isMountpoint(old_node) || new_node && FS.isMountpoint(new_node)) throw new FS.ErrnoError(10);
					if (new_dir !== old_dir) {
						errCode = FS.nodePermissions(old_dir, "w");
						if (errCode) throw new FS.ErrnoError(errCode);
					}
					FS.hashRemoveNode(old_node);
					try {
						old_dir.node_ops.rename(old_node, new_dir, new_name);
						old_node.parent = new_dir;
					} catch (e) {
						throw e;
					} finally {
						FS.hashAddNode(old_node);
					}
				},
				rmdir(path2) {
					var parent = FS.lookupPath(path2, { parent: true }).node;
					var name = PATH.basename(path2);
					var node = FS.lookupNode(parent, name);
					var errCode = FS.mayDelete(parent, name, true);
					if (errCode) throw new FS.ErrnoError(errCode);
					if (!parent.node_ops.rmdir) throw new FS.ErrnoError(63);
					if (FS.isMountpoint(node)) throw new FS.ErrnoError(10);
					parent.node_ops.rmdir(parent, name);
					FS.destroyNode(node);
				},
				readdir(path2) {
					var node = FS.lookupPath(path2, { follow: true }).node;
					return FS.checkOpExists(node.node_ops.readdir, 54)(node);
				},
				unlink(path2) {
					var parent = FS.lookupPath(path2, { parent: true }).node;
					if (!parent) throw new FS.ErrnoError(44);
					var name = PATH.basename(path2);
					var node = FS.lookupNode(parent, name);
					var errCode = FS.mayDelete(parent, name, false);
					if (errCode) throw new FS.ErrnoError(errCode);
					if (!parent.node_ops.unlink) throw new FS.ErrnoError(63);
					if (FS.isMountpoint(node)) throw new FS.ErrnoError(10);
					parent.node_ops.unlink(parent, name);
					FS.destroyNode(node);
				},
				readlink(path2) {
					var link = FS.lookupPath(path2).node;
					if (!link) throw new FS.ErrnoError(44);
					if (!link.node_ops.readlink) throw new FS.ErrnoError(28);
					return link.node_ops.readlink(link);
				},
				stat(path2, dontFollow) {
					var node = FS.lookupPath(path2, { follow: !dontFollow }).node;
					return FS.checkOpExists(node.node_ops.getattr, 63)(node);
				},
				fstat(fd) {
					var stream = FS.getStreamChecked(fd);
					var node = stream.node;
					var getattr = stream.stream_ops.getattr;
					var arg = getattr ? stream : node;
					getattr ?? (getattr = node.node_ops.getattr);
					FS.checkOpExists(getattr, 63);
					return getattr(arg);
				},
				lstat(path2) {
					return FS.stat(path2, true);
				},
				doChmod(stream, node, mode, dontFollow) {
					FS.doSetAttr(stream, node, {
						mode: mode & 4095 | node.mode & -4096,
						ctime: Date.now(),
						dontFollow
					});
				},
				chmod(path2, mode, dontFollow) {
					var node;
					if (typeof path2 == "string") node = FS.lookupPath(path2, { follow: !dontFollow }).node;
					else node = path2;
					FS.doChmod(null, node, mode, dontFollow);
				},
				lchmod(path2, mode) {
					FS.chmod(path2, mode, true);
				},
				fchmod(fd, mode) {
					var stream = FS.getStreamChecked(fd);
					FS.doChmod(stream, stream.node, mode, false);
				},
				doChown(stream, node, dontFollow) {
					FS.doSetAttr(stream, node, {
						timestamp: Date.now(),
						dontFollow
					});
				},
				chown(path2, uid, gid, dontFollow) {
					var node;
					if (typeof path2 == "string") node = FS.lookupPath(path2, { follow: !dontFollow }).node;
					else node = path2;
					FS.doChown(null, node, dontFollow);
				},
				lchown(path2, uid, gid) {
					FS.chown(path2, uid, gid, true);
				},
				fchown(fd, uid, gid) {
					var stream = FS.getStreamChecked(fd);
					FS.doChown(stream, stream.node, false);
				},
				doTruncate(stream, node, len) {
					if (FS.isDir(node.mode)) throw new FS.ErrnoError(31);
					if (!FS.isFile(node.mode)) throw new FS.ErrnoError(28);
					var errCode = FS.nodePermissions(node, "w");
					if (errCode) throw new FS.ErrnoError(errCode);
					FS.doSetAttr(stream, node, {
						size: len,
						timestamp: Date.now()
					});
				},
				truncate(path2, len) {
					if (len < 0) throw new FS.ErrnoError(28);
					var node;
					if (typeof path2 == "string") node = FS.lookupPath(path2, { follow: true }).node;
					else node = path2;
					FS.doTruncate(null, node, len);
				},
				ftruncate(fd, len) {
					var stream = FS.getStreamChecked(fd);
					if (len < 0 || (stream.flags & 2097155) === 0) throw new FS.ErrnoError(28);
					FS.doTruncate(stream, stream.node, len);
				},
				utime(path2, atime, mtime) {
					var node = FS.lookupPath(path2, { follow: true }).node;
					FS.checkOpExists(node.node_ops.setattr, 63)(node, {
						atime,
						mtime
					});
				},
				open(path2, flags, mode = 438) {
					if (path2 === "") throw new FS.ErrnoError(44);
					flags = FS_modeStringToFlags(flags);
					if (flags & 64) mode = mode & 4095 | 32768;
					else mode = 0;
					var node;
					var isDirPath;
					if (typeof path2 == "object") node = path2;
					else {
						isDirPath = path2.endsWith("/");
						var lookup = FS.lookupPath(path2, {
							follow: !(flags & 131072),
							noent_okay: true
						});
						node = lookup.node;
						path2 = lookup.path;
					}
					var created = false;
					if (flags & 64) {
						if (node) {
							if (flags & 128) throw new FS.ErrnoError(20);
						} else if (isDirPath) throw new FS.ErrnoError(31);
						else {
							node = FS.mknod(path2, mode | 511, 0);
							created = true;
						}
					}
					if (!node) throw new FS.ErrnoError(44);
					if (FS.isChrdev(node.mode)) flags &= -513;
					if (flags & 65536 && !FS.isDir(node.mode)) throw new FS.ErrnoError(54);
					if (!created) {
						var errCode = FS.mayOpen(node, flags);
						if (errCode) throw new FS.ErrnoError(errCode);
					}
					if (flags & 512 && !created) FS.truncate(node, 0);
					flags &= -131713;
					var stream = FS.createStream({
						node,
						path: FS.getPath(node),
						flags,
						seekable: true,
						position: 0,
						stream_ops: node.stream_ops,
						ungotten: [],
						error: false
					});
					if (stream.stream_ops.open) stream.stream_ops.open(stream);
					if (created) FS.chmod(node, mode & 511);
					return stream;
				},
				close(stream) {
					if (FS.isClosed(stream)) throw new FS.ErrnoError(8);
					if (stream.getdents) stream.getdents = null;
					try {
						if (stream.stream_ops.close) stream.stream_ops.close(stream);
					} catch (e) {
						throw e;
					} finally {
						FS.closeStream(stream.fd);
					}
					stream.fd = null;
				},
				isClosed(stream) {
					return stream.fd === null;
				},
				llseek(stream, offset, whence) {
					if (FS.isClosed(stream)) throw new FS.ErrnoError(8);
					if (!stream.seekable || !stream.stream_ops.llseek) throw new FS.ErrnoError(70);
					if (whence != 0 && whence != 1 && whence != 2) throw new FS.ErrnoError(28);
					stream.position = stream.stream_ops.llseek(stream, offset, whence);
					stream.ungotten = [];
					return stream.position;
				},
				read(stream, buffer, offset, length, position) {
					if (length < 0 || position < 0) throw new FS.ErrnoError(28);
					if (FS.isClosed(stream)) throw new FS.ErrnoError(8);
					if ((stream.flags & 2097155) === 1) throw new FS.ErrnoError(8);
					if (FS.isDir(stream.node.mode)) throw new FS.ErrnoError(31);
					if (!stream.stream_ops.read) throw new FS.ErrnoError(28);
					var seeking = typeof position != "undefined";
					if (!seeking) position = stream.position;
					else if (!stream.seekable) throw new FS.ErrnoError(70);
					var bytesRead = stream.stream_ops.read(stream, buffer, offset, length, position);
					if (!seeking) stream.position += bytesRead;
					return bytesRead;
				},
				write(stream, buffer, offset, length, position, canOwn) {
					if (length < 0 || position < 0) throw new FS.ErrnoError(28);
					if (FS.isClosed(stream)) throw new FS.ErrnoError(8);
					if ((stream.flags & 2097155) === 0) throw new FS.ErrnoError(8);
					if (FS.isDir(stream.node.mode)) throw new FS.ErrnoError(31);
					if (!stream.stream_ops.write) throw new FS.ErrnoError(28);
					if (stream.seekable && stream.flags & 1024) FS.llseek(stream, 0, 2);
					var seeking = typeof position != "undefined";
					if (!seeking) position = stream.position;
					else if (!stream.seekable) throw new FS.ErrnoError(70);
					var bytesWritten = stream.stream_ops.write(stream, buffer, offset, length, position, canOwn);
					if (!seeking) stream.position += bytesWritten;
					return bytesWritten;
				},
				mmap(stream, length, position, prot, flags) {
					if ((prot & 2) !== 0 && (flags & 2) === 0 && (stream.flags & 2097155) !== 2) throw new FS.ErrnoError(2);
					if ((stream.flags & 2097155) === 1) throw new FS.ErrnoError(2);
					if (!stream.stream_ops.mmap) throw new FS.ErrnoError(43);
					if (!length) throw new FS.ErrnoError(28);
					return stream.stream_ops.mmap(stream, length, position, prot, flags);
				},
				msync(stream, buffer, offset, length, mmapFlags) {
					if (!stream.stream_ops.msync) return 0;
					return stream.stream_ops.msync(stream, buffer, offset, length, mmapFlags);
				},
				ioctl(stream, cmd, arg) {
					if (!stream.stream_ops.ioctl) throw new FS.ErrnoError(59);
					return stream.stream_ops.ioctl(stream, cmd, arg);
				},
				readFile(path2, opts = {}) {
					opts.flags = opts.flags ?? 0;
					opts.encoding = opts.encoding ?? "binary";
					if (opts.encoding !== "utf8" && opts.encoding !== "binary") abort(`Invalid encoding type "${opts.encoding}"`);
					var stream = FS.open(path2, opts.flags);
					var length = FS.stat(path2).size;
					var buf = new Uint8Array(length);
					FS.read(stream, buf, 0, length, 0);
					if (opts.encoding === "utf8") buf = UTF8ArrayToString(buf);
					FS.close(stream);
					return buf;
				},
				writeFile(path2, data, opts = {}) {
					opts.flags = opts.flags ?? 577;
					var stream = FS.open(path2, opts.flags, opts.mode);
					data = FS_fileDataToTypedArray(data);
					FS.write(stream, data, 0, data.byteLength, void 0, opts.canOwn);
					FS.close(stream);
				},
				cwd: () => FS.currentPath,
				chdir(path2) {
					var lookup = FS.lookupPath(path2, { follow: true });
					if (lookup.node === null) throw new FS.ErrnoError(44);
					if (!FS.isDir(lookup.node.mode)) throw new FS.ErrnoError(54);
					var errCode = FS.nodePermissions(lookup.node, "x");
					if (errCode) throw new FS.ErrnoError(errCode);
					FS.currentPath = lookup.path;
				},
				createDefaultDirectories() {
					FS.mkdir("/tmp");
					FS.mkdir("/home");
					FS.mkdir("/home/web_user");
				},
				createDefaultDevices() {
					FS.mkdir("/dev");
					FS.registerDevice(FS.makedev(1, 3), {
						read: () => 0,
						write: (stream, buffer, offset, length, pos) => length,
						llseek: () => 0
					});
					FS.mkdev("/dev/null", FS.makedev(1, 3));
					TTY.register(FS.makedev(5, 0), TTY.default_tty_ops);
					TTY.register(FS.makedev(6, 0), TTY.default_tty1_ops);
					FS.mkdev("/dev/tty", FS.makedev(5, 0));
					FS.mkdev("/dev/tty1", FS.makedev(6, 0));
					var randomBuffer = /* @__PURE__ */ new Uint8Array(1024), randomLeft = 0;
					var randomByte = () => {
						if (randomLeft === 0) {
							randomFill(randomBuffer);
							randomLeft = randomBuffer.byteLength;
						}
						return randomBuffer[--randomLeft];
					};
					FS.createDevice("/dev", "random", randomByte);
					FS.createDevice("/dev", "urandom", randomByte);
					FS.mkdir("/dev/shm");
					FS.mkdir("/dev/shm/tmp");
				},
				createSpecialDirectories() {
					FS.mkdir("/proc");
					var proc_self = FS.mkdir("/proc/self");
					FS.mkdir("/proc/self/fd");
					FS.mount({ mount() {
						var node = FS.createNode(proc_self, "fd", 16895, 73);
						node.stream_ops = { llseek: MEMFS.stream_ops.llseek };
						node.node_ops = {
							lookup(parent, name) {
								var fd = +name;
								var stream = FS.getStreamChecked(fd);
								var ret = {
									parent: null,
									mount: { mountpoint: "fake" },
									node_ops: { readlink: () => stream.path },
									id: fd + 1
								};
								ret.parent = ret;
								return ret;
							},
							readdir() {
								return Array.from(FS.streams.entries()).filter(([k, v]) => v).map(([k, v]) => k.toString());
							}
						};
						return node;
					} }, {}, "/proc/self/fd");
				},
				createStandardStreams(input, output, error) {
					if (input) FS.createDevice("/dev", "stdin", input);
					else FS.symlink("/dev/tty", "/dev/stdin");
					if (output) FS.createDevice("/dev", "stdout", null, output);
					else FS.symlink("/dev/tty", "/dev/stdout");
					if (error) FS.createDevice("/dev", "stderr", null, error);
					else FS.symlink("/dev/tty1", "/dev/stderr");
					FS.open("/dev/stdin", 0);
					FS.open("/dev/stdout", 1);
					FS.open("/dev/stderr", 1);
				},
				staticInit() {
					FS.nameTable = new Array(4096);
					FS.mount(MEMFS, {}, "/");
					FS.createDefaultDirectories();
					FS.createDefaultDevices();
					FS.createSpecialDirectories();
					FS.filesystems = { MEMFS };
				},
				init(input, output, error) {
					FS.initialized = true;
					input ?? (input = Module["stdin"]);
					output ?? (output = Module["stdout"]);
					error ?? (error = Module["stderr"]);
					FS.createStandardStreams(input, output, error);
				},
				quit() {
					FS.initialized = false;
					for (var stream of FS.streams) if (stream) FS.close(stream);
				},
				findObject(path2, dontResolveLastLink) {
					var ret = FS.analyzePath(path2, dontResolveLastLink);
					if (!ret.exists) return null;
					return ret.object;
				},
				analyzePath(path2, dontResolveLastLink) {
					try {
						var lookup = FS.lookupPath(path2, { follow: !dontResolveLastLink });
						path2 = lookup.path;
					} catch (e) {}
					var ret = {
						isRoot: false,
						exists: false,
						error: 0,
						name: null,
						path: null,
						object: null,
						parentExists: false,
						parentPath: null,
						parentObject: null
					};
					try {
						var lookup = FS.lookupPath(path2, { parent: true });
						ret.parentExists = true;
						ret.parentPath = lookup.path;
						ret.parentObject = lookup.node;
						ret.name = PATH.basename(path2);
						lookup = FS.lookupPath(path2, { follow: !dontResolveLastLink });
						ret.exists = true;
						ret.path = lookup.path;
						ret.object = lookup.node;
						ret.name = lookup.node.name;
						ret.isRoot = lookup.path === "/";
					} catch (e) {
						ret.error = e.errno;
					}
					return ret;
				},
				createPath(parent, path2, canRead, canWrite) {
					parent = typeof parent == "string" ? parent : FS.getPath(parent);
					var parts = path2.split("/").reverse();
					while (parts.length) {
						var part = parts.pop();
						if (!part) continue;
						var current = PATH.join2(parent, part);
						try {
							FS.mkdir(current);
						} catch (e) {
							if (e.errno != 20) throw e;
						}
						parent = current;
					}
					return current;
				},
				createFile(parent, name, properties, canRead, canWrite) {
					var path2 = PATH.join2(typeof parent == "string" ? parent : FS.getPath(parent), name);
					var mode = FS_getMode(canRead, canWrite);
					return FS.create(path2, mode);
				},
				createDataFile(parent, name, data, canRead, canWrite, canOwn) {
					var path2 = name;
					if (parent) {
						parent = typeof parent == "string" ? parent : FS.getPath(parent);
						path2 = name ? PATH.join2(parent, name) : parent;
					}
					var mode = FS_getMode(canRead, canWrite);
					var node = FS.create(path2, mode);
					if (data) {
						data = FS_fileDataToTypedArray(data);
						FS.chmod(node, mode | 146);
						var stream = FS.open(node, 577);
						FS.write(stream, data, 0, data.length, 0, canOwn);
						FS.close(stream);
						FS.chmod(node, mode);
					}
				},
				createDevice(parent, name, input, output) {
					var _a;
					var path2 = PATH.join2(typeof parent == "string" ? parent : FS.getPath(parent), name);
					var mode = FS_getMode(!!input, !!output);
					(_a = FS.createDevice).major ?? (_a.major = 64);
					var dev = FS.makedev(FS.createDevice.major++, 0);
					FS.registerDevice(dev, {
						open(stream) {
							stream.seekable = false;
						},
						close(stream) {
							if (output?.buffer?.length) output(10);
						},
						read(stream, buffer, offset, length, pos) {
							var bytesRead = 0;
							for (var i = 0; i < length; i++) {
								var result;
								try {
									result = input();
								} catch (e) {
									throw new FS.ErrnoError(29);
								}
								if (result === void 0 && bytesRead === 0) throw new FS.ErrnoError(6);
								if (result === null || result === void 0) break;
								bytesRead++;
								buffer[offset + i] = result;
							}
							if (bytesRead) stream.node.atime = Date.now();
							return bytesRead;
						},
						write(stream, buffer, offset, length, pos) {
							for (var i = 0; i < length; i++) try {
								output(buffer[offset + i]);
							} catch (e) {
								throw new FS.ErrnoError(29);
							}
							if (length) stream.node.mtime = stream.node.ctime = Date.now();
							return i;
						}
					});
					return FS.mkdev(path2, mode, dev);
				},
				forceLoadFile(obj) {
					if (obj.isDevice || obj.isFolder || obj.link || obj.contents) return true;
					if (globalThis.XMLHttpRequest) abort("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");
					else try {
						obj.contents = readBinary(obj.url);
					} catch (e) {
						throw new FS.ErrnoError(29);
					}
				},
				createLazyFile(parent, name, url, canRead, canWrite) {
					class LazyUint8Array {
						constructor() {
							__publicField(this, "lengthKnown", false);
							__publicField(this, "chunks", []);
						}
						get(idx) {
							if (idx > this.length - 1 || idx < 0) return;
							var chunkOffset = idx % this.chunkSize;
							var chunkNum = idx / this.chunkSize | 0;
							return this.getter(chunkNum)[chunkOffset];
						}
						setDataGetter(getter) {
							this.getter = getter;
						}
						cacheLength() {
							var xhr = new XMLHttpRequest();
							xhr.open("HEAD", url, false);
							xhr.send(null);
							if (!(xhr.status >= 200 && xhr.status < 300 || xhr.status === 304)) abort("Couldn't load " + url + ". Status: " + xhr.status);
							var datalength = Number(xhr.getResponseHeader("Content-length"));
							var header;
							var hasByteServing = (header = xhr.getResponseHeader("Accept-Ranges")) && header === "bytes";
							var usesGzip = (header = xhr.getResponseHeader("Content-Encoding")) && header === "gzip";
							var chunkSize = 1048576;
							if (!hasByteServing) chunkSize = datalength;
							var doXHR = (from, to) => {
								if (from > to) abort(`invalid range (${from}, ${to}) or no bytes requested!`);
								if (to > datalength - 1) abort(`only ${datalength} bytes available! programmer error!`);
								var xhr2 = new XMLHttpRequest();
								xhr2.open("GET", url, false);
								if (datalength !== chunkSize) xhr2.setRequestHeader("Range", "bytes=" + from + "-" + to);
								xhr2.responseType = "arraybuffer";
								if (xhr2.overrideMimeType) xhr2.overrideMimeType("text/plain; charset=x-user-defined");
								xhr2.send(null);
								if (!(xhr2.status >= 200 && xhr2.status < 300 || xhr2.status === 304)) abort("Couldn't load " + url + ". Status: " + xhr2.status);
								if (xhr2.response !== void 0) return new Uint8Array(xhr2.response || []);
								return intArrayFromString(xhr2.responseText ?? "", true);
							};
							var lazyArray2 = this;
							lazyArray2.setDataGetter((chunkNum) => {
								var start = chunkNum * chunkSize;
								var end = (chunkNum + 1) * chunkSize - 1;
								end = Math.min(end, datalength - 1);
								if (typeof lazyArray2.chunks[chunkNum] == "undefined") lazyArray2.chunks[chunkNum] = doXHR(start, end);
								if (typeof lazyArray2.chunks[chunkNum] == "undefined") abort("doXHR failed!");
								return lazyArray2.chunks[chunkNum];
							});
							if (usesGzip || !datalength) {
								chunkSize = datalength = 1;
								datalength = this.getter(0).length;
								chunkSize = datalength;
								out("LazyFiles on gzip forces download of the whole file when length is accessed");
							}
							this._length = datalength;
							this._chunkSize = chunkSize;
							this.lengthKnown = true;
						}
						get length() {
							if (!this.lengthKnown) this.cacheLength();
							return this._length;
						}
						get chunkSize() {
							if (!this.lengthKnown) this.cacheLength();
							return this._chunkSize;
						}
					}
					if (globalThis.XMLHttpRequest) {
						if (!ENVIRONMENT_IS_WORKER) abort("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc");
						var properties = {
							isDevice: false,
							contents: new LazyUint8Array()
						};
					} else var properties = {
						isDevice: false,
						url
					};
					var node = FS.createFile(parent, name, properties, canRead, canWrite);
					if (properties.contents) node.contents = properties.contents;
					else if (properties.url) {
						node.contents = null;
						node.url = properties.url;
					}
					Object.defineProperties(node, { usedBytes: { get: function() {
						return this.contents.length;
					} } });
					var stream_ops = {};
					for (const [key, fn] of Object.entries(node.stream_ops)) stream_ops[key] = (...args) => {
						FS.forceLoadFile(node);
						return fn(...args);
					};
					function writeChunks(stream, buffer, offset, length, position) {
						var contents = stream.node.contents;
						if (position >= contents.length) return 0;
						var size = Math.min(contents.length - position, length);
						if (contents.slice) for (var i = 0; i < size; i++) buffer[offset + i] = contents[position + i];
						else for (var i = 0; i < size; i++) buffer[offset + i] = contents.get(position + i);
						return size;
					}
					stream_ops.read = (stream, buffer, offset, length, position) => {
						FS.forceLoadFile(node);
						return writeChunks(stream, buffer, offset, length, position);
					};
					stream_ops.mmap = (stream, length, position, prot, flags) => {
						FS.forceLoadFile(node);
						var ptr = mmapAlloc(length);
						if (!ptr) throw new FS.ErrnoError(48);
						writeChunks(stream, HEAP8, ptr, length, position);
						return {
							ptr,
							allocated: true
						};
					};
					node.stream_ops = stream_ops;
					return node;
				}
			};
			var SYSCALLS = {
				currentUmask: 18,
				calculateAt(dirfd, path2, allowEmpty) {
					if (PATH.isAbs(path2)) return path2;
					var dir;
					if (dirfd === -100) dir = FS.cwd();
					else dir = SYSCALLS.getStreamFromFD(dirfd).path;
					if (path2.length == 0) {
						if (!allowEmpty) throw new FS.ErrnoError(44);
						return dir;
					}
					return dir + "/" + path2;
				},
				writeStat(buf, stat) {
					HEAPU32[buf >> 2] = stat.dev;
					HEAPU32[buf + 4 >> 2] = stat.mode;
					HEAPU32[buf + 8 >> 2] = stat.nlink;
					HEAPU32[buf + 12 >> 2] = stat.uid;
					HEAPU32[buf + 16 >> 2] = stat.gid;
					HEAPU32[buf + 20 >> 2] = stat.rdev;
					HEAP64[buf + 24 >> 3] = BigInt(stat.size);
					HEAP32[buf + 32 >> 2] = 4096;
					HEAP32[buf + 36 >> 2] = stat.blocks;
					var atime = stat.atime.getTime();
					var mtime = stat.mtime.getTime();
					var ctime = stat.ctime.getTime();
					HEAP64[buf + 40 >> 3] = BigInt(Math.floor(atime / 1e3));
					HEAPU32[buf + 48 >> 2] = atime % 1e3 * 1e3 * 1e3;
					HEAP64[buf + 56 >> 3] = BigInt(Math.floor(mtime / 1e3));
					HEAPU32[buf + 64 >> 2] = mtime % 1e3 * 1e3 * 1e3;
					HEAP64[buf + 72 >> 3] = BigInt(Math.floor(ctime / 1e3));
					HEAPU32[buf + 80 >> 2] = ctime % 1e3 * 1e3 * 1e3;
					HEAP64[buf + 88 >> 3] = BigInt(stat.ino);
					return 0;
				},
				writeStatFs(buf, stats) {
					HEAPU32[buf + 4 >> 2] = stats.bsize;
					HEAPU32[buf + 60 >> 2] = stats.bsize;
					HEAP64[buf + 8 >> 3] = BigInt(stats.blocks);
					HEAP64[buf + 16 >> 3] = BigInt(stats.bfree);
					HEAP64[buf + 24 >> 3] = BigInt(stats.bavail);
					HEAP64[buf + 32 >> 3] = BigInt(stats.files);
					HEAP64[buf + 40 >> 3] = BigInt(stats.ffree);
					HEAPU32[buf + 48 >> 2] = stats.fsid;
					HEAPU32[buf + 64 >> 2] = stats.flags;
					HEAPU32[buf + 56 >> 2] = stats.namelen;
				},
				doMsync(addr, stream, len, flags, offset) {
					if (!FS.isFile(stream.node.mode)) throw new FS.ErrnoError(43);
					if (flags & 2) return 0;
					var buffer = HEAPU8.slice(addr, addr + len);
					FS.msync(stream, buffer, offset, len, flags);
				},
				getStreamFromFD(fd) {
					return FS.getStreamChecked(fd);
				},
				varargs: void 0,
				getStr(ptr) {
					return UTF8ToString(ptr);
				}
			};
			function ___syscall_fcntl64(fd, cmd, varargs) {
				SYSCALLS.varargs = varargs;
				try {
					var stream = SYSCALLS.getStreamFromFD(fd);
					switch (cmd) {
						case 0:
							var arg = syscallGetVarargI();
							if (arg < 0) return -28;
							while (FS.streams[arg]) arg++;
							return FS.dupStream(stream, arg).fd;
						case 1:
						case 2: return 0;
						case 3: return stream.flags;
						case 4:
							var arg = syscallGetVarargI();
							var mask = 289792;
							stream.flags = stream.flags & ~mask | arg & mask;
							return 0;
						case 12:
							var arg = syscallGetVarargP();
							var offset = 0;
							HEAP16[arg + offset >> 1] = 2;
							return 0;
						case 13:
						case 14: return 0;
					}
					return -28;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			function ___syscall_fstat64(fd, buf) {
				try {
					return SYSCALLS.writeStat(buf, FS.fstat(fd));
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			var stringToUTF8 = (str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
			function ___syscall_getcwd(buf, size) {
				try {
					if (size === 0) return -28;
					var cwd = FS.cwd();
					var cwdLengthInBytes = lengthBytesUTF8(cwd) + 1;
					if (size < cwdLengthInBytes) return -68;
					stringToUTF8(cwd, buf, size);
					return cwdLengthInBytes;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			function ___syscall_ioctl(fd, op, varargs) {
				SYSCALLS.varargs = varargs;
				try {
					var stream = SYSCALLS.getStreamFromFD(fd);
					switch (op) {
						case 21509:
							if (!stream.tty) return -59;
							return 0;
						case 21505:
							if (!stream.tty) return -59;
							if (stream.tty.ops.ioctl_tcgets) {
								var termios = stream.tty.ops.ioctl_tcgets(stream);
								var argp = syscallGetVarargP();
								HEAP32[argp >> 2] = termios.c_iflag || 0;
								HEAP32[argp + 4 >> 2] = termios.c_oflag || 0;
								HEAP32[argp + 8 >> 2] = termios.c_cflag || 0;
								HEAP32[argp + 12 >> 2] = termios.c_lflag || 0;
								for (var i = 0; i < 32; i++) HEAP8[argp + i + 17] = termios.c_cc[i] || 0;
								return 0;
							}
							return 0;
						case 21510:
						case 21511:
						case 21512:
							if (!stream.tty) return -59;
							return 0;
						case 21506:
						case 21507:
						case 21508:
							if (!stream.tty) return -59;
							if (stream.tty.ops.ioctl_tcsets) {
								var argp = syscallGetVarargP();
								var c_iflag = HEAP32[argp >> 2];
								var c_oflag = HEAP32[argp + 4 >> 2];
								var c_cflag = HEAP32[argp + 8 >> 2];
								var c_lflag = HEAP32[argp + 12 >> 2];
								var c_cc = [];
								for (var i = 0; i < 32; i++) c_cc.push(HEAP8[argp + i + 17]);
								return stream.tty.ops.ioctl_tcsets(stream.tty, op, {
									c_iflag,
									c_oflag,
									c_cflag,
									c_lflag,
									c_cc
								});
							}
							return 0;
						case 21519:
							if (!stream.tty) return -59;
							var argp = syscallGetVarargP();
							HEAP32[argp >> 2] = 0;
							return 0;
						case 21520:
							if (!stream.tty) return -59;
							return -28;
						case 21537:
						case 21531:
							var argp = syscallGetVarargP();
							return FS.ioctl(stream, op, argp);
						case 21523:
							if (!stream.tty) return -59;
							if (stream.tty.ops.ioctl_tiocgwinsz) {
								var winsize = stream.tty.ops.ioctl_tiocgwinsz(stream.tty);
								var argp = syscallGetVarargP();
								HEAP16[argp >> 1] = winsize[0];
								HEAP16[argp + 2 >> 1] = winsize[1];
							}
							return 0;
						case 21524:
							if (!stream.tty) return -59;
							return 0;
						case 21515:
							if (!stream.tty) return -59;
							return 0;
						default: return -28;
					}
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			function ___syscall_lstat64(path2, buf) {
				try {
					path2 = SYSCALLS.getStr(path2);
					return SYSCALLS.writeStat(buf, FS.lstat(path2));
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			function ___syscall_newfstatat(dirfd, path2, buf, flags) {
				try {
					path2 = SYSCALLS.getStr(path2);
					var nofollow = flags & 256;
					var allowEmpty = flags & 4096;
					flags = flags & -6401;
					path2 = SYSCALLS.calculateAt(dirfd, path2, allowEmpty);
					return SYSCALLS.writeStat(buf, nofollow ? FS.lstat(path2) : FS.stat(path2));
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			function ___syscall_openat(dirfd, path2, flags, varargs) {
				SYSCALLS.varargs = varargs;
				try {
					path2 = SYSCALLS.getStr(path2);
					path2 = SYSCALLS.calculateAt(dirfd, path2);
					var mode = varargs ? syscallGetVarargI() : 0;
					if (flags & 64) mode &= ~SYSCALLS.currentUmask;
					return FS.open(path2, flags, mode).fd;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			function ___syscall_readlinkat(dirfd, path2, buf, bufsize) {
				try {
					path2 = SYSCALLS.getStr(path2);
					path2 = SYSCALLS.calculateAt(dirfd, path2);
					if (bufsize <= 0) return -28;
					var ret = FS.readlink(path2);
					var len = Math.min(bufsize, lengthBytesUTF8(ret));
					var endChar = HEAP8[buf + len];
					stringToUTF8(ret, buf, bufsize + 1);
					HEAP8[buf + len] = endChar;
					return len;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			function ___syscall_stat64(path2, buf) {
				try {
					path2 = SYSCALLS.getStr(path2);
					return SYSCALLS.writeStat(buf, FS.stat(path2));
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return -e.errno;
				}
			}
			var __abort_js = () => abort("");
			var runtimeKeepaliveCounter = 0;
			var __emscripten_runtime_keepalive_clear = () => {
				noExitRuntime = false;
				runtimeKeepaliveCounter = 0;
			};
			var INT53_MAX = 9007199254740992;
			var INT53_MIN = -9007199254740992;
			var bigintToI53Checked = (num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num);
			function __gmtime_js(time, tmPtr) {
				time = bigintToI53Checked(time);
				var date = /* @__PURE__ */ new Date(time * 1e3);
				HEAP32[tmPtr >> 2] = date.getUTCSeconds();
				HEAP32[tmPtr + 4 >> 2] = date.getUTCMinutes();
				HEAP32[tmPtr + 8 >> 2] = date.getUTCHours();
				HEAP32[tmPtr + 12 >> 2] = date.getUTCDate();
				HEAP32[tmPtr + 16 >> 2] = date.getUTCMonth();
				HEAP32[tmPtr + 20 >> 2] = date.getUTCFullYear() - 1900;
				HEAP32[tmPtr + 24 >> 2] = date.getUTCDay();
				var start = Date.UTC(date.getUTCFullYear(), 0, 1, 0, 0, 0, 0);
				var yday = (date.getTime() - start) / 864e5 | 0;
				HEAP32[tmPtr + 28 >> 2] = yday;
			}
			var isLeapYear = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
			var MONTH_DAYS_LEAP_CUMULATIVE = [
				0,
				31,
				60,
				91,
				121,
				152,
				182,
				213,
				244,
				274,
				305,
				335
			];
			var MONTH_DAYS_REGULAR_CUMULATIVE = [
				0,
				31,
				59,
				90,
				120,
				151,
				181,
				212,
				243,
				273,
				304,
				334
			];
			var ydayFromDate = (date) => {
				return (isLeapYear(date.getFullYear()) ? MONTH_DAYS_LEAP_CUMULATIVE : MONTH_DAYS_REGULAR_CUMULATIVE)[date.getMonth()] + date.getDate() - 1;
			};
			function __localtime_js(time, tmPtr) {
				time = bigintToI53Checked(time);
				var date = /* @__PURE__ */ new Date(time * 1e3);
				HEAP32[tmPtr >> 2] = date.getSeconds();
				HEAP32[tmPtr + 4 >> 2] = date.getMinutes();
				HEAP32[tmPtr + 8 >> 2] = date.getHours();
				HEAP32[tmPtr + 12 >> 2] = date.getDate();
				HEAP32[tmPtr + 16 >> 2] = date.getMonth();
				HEAP32[tmPtr + 20 >> 2] = date.getFullYear() - 1900;
				HEAP32[tmPtr + 24 >> 2] = date.getDay();
				var yday = ydayFromDate(date) | 0;
				HEAP32[tmPtr + 28 >> 2] = yday;
				HEAP32[tmPtr + 36 >> 2] = -(date.getTimezoneOffset() * 60);
				var start = new Date(date.getFullYear(), 0, 1);
				var summerOffset = new Date(date.getFullYear(), 6, 1).getTimezoneOffset();
				var winterOffset = start.getTimezoneOffset();
				var dst = (summerOffset != winterOffset && date.getTimezoneOffset() == Math.min(winterOffset, summerOffset)) | 0;
				HEAP32[tmPtr + 32 >> 2] = dst;
			}
			var __mktime_js = function(tmPtr) {
				var ret = (() => {
					var date = new Date(HEAP32[tmPtr + 20 >> 2] + 1900, HEAP32[tmPtr + 16 >> 2], HEAP32[tmPtr + 12 >> 2], HEAP32[tmPtr + 8 >> 2], HEAP32[tmPtr + 4 >> 2], HEAP32[tmPtr >> 2], 0);
					if (isNaN(date.getTime())) return -1;
					var dst = HEAP32[tmPtr + 32 >> 2];
					var guessedOffset = date.getTimezoneOffset();
					var start = new Date(date.getFullYear(), 0, 1);
					var summerOffset = new Date(date.getFullYear(), 6, 1).getTimezoneOffset();
					var winterOffset = start.getTimezoneOffset();
					var dstOffset = Math.min(winterOffset, summerOffset);
					if (dst < 0) HEAP32[tmPtr + 32 >> 2] = Number(summerOffset != winterOffset && dstOffset == guessedOffset);
					else if (dst > 0 != (dstOffset == guessedOffset)) {
						var trueOffset = dst > 0 ? dstOffset : Math.max(winterOffset, summerOffset);
						date.setTime(date.getTime() + (trueOffset - guessedOffset) * 6e4);
					}
					HEAP32[tmPtr + 24 >> 2] = date.getDay();
					var yday = ydayFromDate(date) | 0;
					HEAP32[tmPtr + 28 >> 2] = yday;
					HEAP32[tmPtr >> 2] = date.getSeconds();
					HEAP32[tmPtr + 4 >> 2] = date.getMinutes();
					HEAP32[tmPtr + 8 >> 2] = date.getHours();
					HEAP32[tmPtr + 12 >> 2] = date.getDate();
					HEAP32[tmPtr + 16 >> 2] = date.getMonth();
					HEAP32[tmPtr + 20 >> 2] = date.getYear();
					return date.getTime() / 1e3;
				})();
				return BigInt(ret);
			};
			var __timegm_js = function(tmPtr) {
				var ret = (() => {
					var time = Date.UTC(HEAP32[tmPtr + 20 >> 2] + 1900, HEAP32[tmPtr + 16 >> 2], HEAP32[tmPtr + 12 >> 2], HEAP32[tmPtr + 8 >> 2], HEAP32[tmPtr + 4 >> 2], HEAP32[tmPtr >> 2], 0);
					var date = new Date(time);
					HEAP32[tmPtr + 24 >> 2] = date.getUTCDay();
					var start = Date.UTC(date.getUTCFullYear(), 0, 1, 0, 0, 0, 0);
					var yday = (date.getTime() - start) / 864e5 | 0;
					HEAP32[tmPtr + 28 >> 2] = yday;
					return date.getTime() / 1e3;
				})();
				return BigInt(ret);
			};
			var __tzset_js = (timezone, daylight, std_name, dst_name) => {
				var currentYear = (/* @__PURE__ */ new Date()).getFullYear();
				var winter = new Date(currentYear, 0, 1);
				var summer = new Date(currentYear, 6, 1);
				var winterOffset = winter.getTimezoneOffset();
				var summerOffset = summer.getTimezoneOffset();
				var stdTimezoneOffset = Math.max(winterOffset, summerOffset);
				HEAPU32[timezone >> 2] = stdTimezoneOffset * 60;
				HEAP32[daylight >> 2] = Number(winterOffset != summerOffset);
				var extractZone = (timezoneOffset) => {
					var sign = timezoneOffset >= 0 ? "-" : "+";
					var absOffset = Math.abs(timezoneOffset);
					return `UTC${sign}${String(Math.floor(absOffset / 60)).padStart(2, "0")}${String(absOffset % 60).padStart(2, "0")}`;
				};
				var winterName = extractZone(winterOffset);
				var summerName = extractZone(summerOffset);
				if (summerOffset < winterOffset) {
					stringToUTF8(winterName, std_name, 17);
					stringToUTF8(summerName, dst_name, 17);
				} else {
					stringToUTF8(winterName, dst_name, 17);
					stringToUTF8(summerName, std_name, 17);
				}
			};
			var _emscripten_date_now = () => Date.now();
			var getHeapMax = () => 268435456;
			var alignMemory = (size, alignment) => Math.ceil(size / alignment) * alignment;
			var growMemory = (size) => {
				var pages = (size - wasmMemory.buffer.byteLength + 65535) / 65536 | 0;
				try {
					wasmMemory.grow(pages);
					updateMemoryViews();
					return 1;
				} catch (e) {}
			};
			var _emscripten_resize_heap = (requestedSize) => {
				var oldSize = HEAPU8.length;
				requestedSize >>>= 0;
				var maxHeapSize = getHeapMax();
				if (requestedSize > maxHeapSize) return false;
				for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
					var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
					overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
					if (growMemory(Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536)))) return true;
				}
				return false;
			};
			var ENV = {};
			var getExecutableName = () => thisProgram;
			var getEnvStrings = () => {
				if (!getEnvStrings.strings) {
					var env = {
						USER: "web_user",
						LOGNAME: "web_user",
						PATH: "/",
						PWD: "/",
						HOME: "/home/web_user",
						LANG: (globalThis.navigator?.language ?? "C").replace("-", "_") + ".UTF-8",
						_: getExecutableName()
					};
					for (var x in ENV) if (ENV[x] === void 0) delete env[x];
					else env[x] = ENV[x];
					var strings = [];
					for (var x in env) strings.push(`${x}=${env[x]}`);
					getEnvStrings.strings = strings;
				}
				return getEnvStrings.strings;
			};
			var _environ_get = (__environ, environ_buf) => {
				var bufSize = 0;
				var envp = 0;
				for (var string of getEnvStrings()) {
					var ptr = environ_buf + bufSize;
					HEAPU32[__environ + envp >> 2] = ptr;
					bufSize += stringToUTF8(string, ptr, Infinity) + 1;
					envp += 4;
				}
				return 0;
			};
			var _environ_sizes_get = (penviron_count, penviron_buf_size) => {
				var strings = getEnvStrings();
				HEAPU32[penviron_count >> 2] = strings.length;
				var bufSize = 0;
				for (var string of strings) bufSize += lengthBytesUTF8(string) + 1;
				HEAPU32[penviron_buf_size >> 2] = bufSize;
				return 0;
			};
			var keepRuntimeAlive = () => noExitRuntime || runtimeKeepaliveCounter > 0;
			var _proc_exit = (code) => {
				EXITSTATUS = code;
				if (!keepRuntimeAlive()) {
					Module["onExit"]?.(code);
					ABORT = true;
				}
				quit_(code, new ExitStatus(code));
			};
			var exitJS = (status, implicit) => {
				EXITSTATUS = status;
				_proc_exit(status);
			};
			var _exit = exitJS;
			function _fd_close(fd) {
				try {
					var stream = SYSCALLS.getStreamFromFD(fd);
					FS.close(stream);
					return 0;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return e.errno;
				}
			}
			function _fd_fdstat_get(fd, pbuf) {
				try {
					var rightsBase = 0;
					var rightsInheriting = 0;
					var flags = 0;
					var stream = SYSCALLS.getStreamFromFD(fd);
					var type = stream.tty ? 2 : FS.isDir(stream.mode) ? 3 : FS.isLink(stream.mode) ? 7 : 4;
					HEAP8[pbuf] = type;
					HEAP16[pbuf + 2 >> 1] = flags;
					HEAP64[pbuf + 8 >> 3] = BigInt(rightsBase);
					HEAP64[pbuf + 16 >> 3] = BigInt(rightsInheriting);
					return 0;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return e.errno;
				}
			}
			var doReadv = (stream, iov, iovcnt, offset) => {
				var ret = 0;
				for (var i = 0; i < iovcnt; i++) {
					var ptr = HEAPU32[iov >> 2];
					var len = HEAPU32[iov + 4 >> 2];
					iov += 8;
					var curr = FS.read(stream, HEAP8, ptr, len, offset);
					if (curr < 0) return -1;
					ret += curr;
					if (curr < len) break;
					if (typeof offset != "undefined") offset += curr;
				}
				return ret;
			};
			function _fd_read(fd, iov, iovcnt, pnum) {
				try {
					var num = doReadv(SYSCALLS.getStreamFromFD(fd), iov, iovcnt);
					HEAPU32[pnum >> 2] = num;
					return 0;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return e.errno;
				}
			}
			function _fd_seek(fd, offset, whence, newOffset) {
				offset = bigintToI53Checked(offset);
				try {
					if (isNaN(offset)) return 22;
					var stream = SYSCALLS.getStreamFromFD(fd);
					FS.llseek(stream, offset, whence);
					HEAP64[newOffset >> 3] = BigInt(stream.position);
					if (stream.getdents && offset === 0 && whence === 0) stream.getdents = null;
					return 0;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return e.errno;
				}
			}
			var doWritev = (stream, iov, iovcnt, offset) => {
				var ret = 0;
				for (var i = 0; i < iovcnt; i++) {
					var ptr = HEAPU32[iov >> 2];
					var len = HEAPU32[iov + 4 >> 2];
					iov += 8;
					var curr = FS.write(stream, HEAP8, ptr, len, offset);
					if (curr < 0) return -1;
					ret += curr;
					if (curr < len) break;
					if (typeof offset != "undefined") offset += curr;
				}
				return ret;
			};
			function _fd_write(fd, iov, iovcnt, pnum) {
				try {
					var num = doWritev(SYSCALLS.getStreamFromFD(fd), iov, iovcnt);
					HEAPU32[pnum >> 2] = num;
					return 0;
				} catch (e) {
					if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
					return e.errno;
				}
			}
			var _random_get = (buffer, size) => randomFill(HEAPU8.subarray(buffer, buffer + size));
			var arraySum = (array, index) => {
				var sum = 0;
				for (var i = 0; i <= index; sum += array[i++]);
				return sum;
			};
			var MONTH_DAYS_LEAP = [
				31,
				29,
				31,
				30,
				31,
				30,
				31,
				31,
				30,
				31,
				30,
				31
			];
			var MONTH_DAYS_REGULAR = [
				31,
				28,
				31,
				30,
				31,
				30,
				31,
				31,
				30,
				31,
				30,
				31
			];
			var addDays = (date, days) => {
				var newDate = new Date(date.getTime());
				while (days > 0) {
					var leap = isLeapYear(newDate.getFullYear());
					var currentMonth = newDate.getMonth();
					var daysInCurrentMonth = (leap ? MONTH_DAYS_LEAP : MONTH_DAYS_REGULAR)[currentMonth];
					if (days > daysInCurrentMonth - newDate.getDate()) {
						days -= daysInCurrentMonth - newDate.getDate() + 1;
						newDate.setDate(1);
						if (currentMonth < 11) newDate.setMonth(currentMonth + 1);
						else {
							newDate.setMonth(0);
							newDate.setFullYear(newDate.getFullYear() + 1);
						}
					} else {
						newDate.setDate(newDate.getDate() + days);
						return newDate;
					}
				}
				return newDate;
			};
			var _strptime = (buf, format, tm) => {
				var pattern = UTF8ToString(format);
				var SPECIAL_CHARS = "\\!@#$^&*()+=-[]/{}|:<>?,.";
				for (var i = 0, ii = SPECIAL_CHARS.length; i < ii; ++i) pattern = pattern.replace(new RegExp("\\" + SPECIAL_CHARS[i], "g"), "\\" + SPECIAL_CHARS[i]);
				var EQUIVALENT_MATCHERS = {
					A: "%a",
					B: "%b",
					c: "%a %b %d %H:%M:%S %Y",
					D: "%m\\/%d\\/%y",
					e: "%d",
					F: "%Y-%m-%d",
					h: "%b",
					R: "%H\\:%M",
					r: "%I\\:%M\\:%S\\s%p",
					T: "%H\\:%M\\:%S",
					x: "%m\\/%d\\/(?:%y|%Y)",
					X: "%H\\:%M\\:%S"
				};
				var DATE_PATTERNS = {
					a: "(?:Sun(?:day)?)|(?:Mon(?:day)?)|(?:Tue(?:sday)?)|(?:Wed(?:nesday)?)|(?:Thu(?:rsday)?)|(?:Fri(?:day)?)|(?:Sat(?:urday)?)",
					b: "(?:Jan(?:uary)?)|(?:Feb(?:ruary)?)|(?:Mar(?:ch)?)|(?:Apr(?:il)?)|May|(?:Jun(?:e)?)|(?:Jul(?:y)?)|(?:Aug(?:ust)?)|(?:Sep(?:tember)?)|(?:Oct(?:ober)?)|(?:Nov(?:ember)?)|(?:Dec(?:ember)?)",
					C: "\\d\\d",
					d: "0[1-9]|[1-9](?!\\d)|1\\d|2\\d|30|31",
					H: "\\d(?!\\d)|[0,1]\\d|20|21|22|23",
					I: "\\d(?!\\d)|0\\d|10|11|12",
					j: "00[1-9]|0?[1-9](?!\\d)|0?[1-9]\\d(?!\\d)|[1,2]\\d\\d|3[0-6]\\d",
					m: "0[1-9]|[1-9](?!\\d)|10|11|12",
					M: "0\\d|\\d(?!\\d)|[1-5]\\d",
					n: " ",
					p: "AM|am|PM|pm|A\\.M\\.|a\\.m\\.|P\\.M\\.|p\\.m\\.",
					S: "0\\d|\\d(?!\\d)|[1-5]\\d|60",
					U: "0\\d|\\d(?!\\d)|[1-4]\\d|50|51|52|53",
					W: "0\\d|\\d(?!\\d)|[1-4]\\d|50|51|52|53",
					w: "[0-6]",
					y: "\\d\\d",
					Y: "\\d\\d\\d\\d",
					t: " ",
					z: "Z|(?:[\\+\\-]\\d\\d:?(?:\\d\\d)?)"
				};
				var MONTH_NUMBERS = {
					JAN: 0,
					FEB: 1,
					MAR: 2,
					APR: 3,
					MAY: 4,
					JUN: 5,
					JUL: 6,
					AUG: 7,
					SEP: 8,
					OCT: 9,
					NOV: 10,
					DEC: 11
				};
				var DAY_NUMBERS_SUN_FIRST = {
					SUN: 0,
					MON: 1,
					TUE: 2,
					WED: 3,
					THU: 4,
					FRI: 5,
					SAT: 6
				};
				var DAY_NUMBERS_MON_FIRST = {
					MON: 0,
					TUE: 1,
					WED: 2,
					THU: 3,
					FRI: 4,
					SAT: 5,
					SUN: 6
				};
				var capture = [];
				var pattern_out = pattern.replace(/%(.)/g, (m, c) => EQUIVALENT_MATCHERS[c] || m).replace(/%(.)/g, (_, c) => {
					let pat = DATE_PATTERNS[c];
					if (pat) {
						capture.push(c);
						return `(${pat})`;
					} else return c;
				}).replace(/\s+/g, "\\s*");
				var matches = new RegExp("^" + pattern_out, "i").exec(UTF8ToString(buf));
				function initDate() {
					function fixup(value2, min, max) {
						return typeof value2 != "number" || isNaN(value2) ? min : value2 >= min ? value2 <= max ? value2 : max : min;
					}
					return {
						year: fixup(HEAP32[tm + 20 >> 2] + 1900, 1970, 9999),
						month: fixup(HEAP32[tm + 16 >> 2], 0, 11),
						day: fixup(HEAP32[tm + 12 >> 2], 1, 31),
						hour: fixup(HEAP32[tm + 8 >> 2], 0, 23),
						min: fixup(HEAP32[tm + 4 >> 2], 0, 59),
						sec: fixup(HEAP32[tm >> 2], 0, 59),
						gmtoff: 0
					};
				}
				if (matches) {
					var date = initDate();
					var value;
					var getMatch = (symbol) => {
						var pos = capture.indexOf(symbol);
						if (pos >= 0) return matches[pos + 1];
					};
					if (value = getMatch("S")) date.sec = Number(value);
					if (value = getMatch("M")) date.min = Number(value);
					if (value = getMatch("H")) date.hour = Number(value);
					else if (value = getMatch("I")) {
						var hour = Number(value);
						if (value = getMatch("p")) hour += value.toUpperCase()[0] === "P" ? 12 : 0;
						date.hour = hour;
					}
					if (value = getMatch("Y")) date.year = Number(value);
					else if (value = getMatch("y")) {
						var year = Number(value);
						if (value = getMatch("C")) year += Number(value) * 100;
						else year += year < 69 ? 2e3 : 1900;
						date.year = year;
					}
					if (value = getMatch("m")) date.month = Number(value) - 1;
					else if (value = getMatch("b")) date.month = MONTH_NUMBERS[value.substring(0, 3).toUpperCase()] || 0;
					if (value = getMatch("d")) date.day = Number(value);
					else if (value = getMatch("j")) {
						var day = Number(value);
						var leapYear = isLeapYear(date.year);
						for (var month = 0; month < 12; ++month) {
							var daysUntilMonth = arraySum(leapYear ? MONTH_DAYS_LEAP : MONTH_DAYS_REGULAR, month - 1);
							if (day <= daysUntilMonth + (leapYear ? MONTH_DAYS_LEAP : MONTH_DAYS_REGULAR)[month]) date.day = day - daysUntilMonth;
						}
					} else if (value = getMatch("a")) {
						var weekDay = value.substring(0, 3).toUpperCase();
						if (value = getMatch("U")) {
							var weekDayNumber = DAY_NUMBERS_SUN_FIRST[weekDay];
							var weekNumber = Number(value);
							var janFirst = new Date(date.year, 0, 1);
							var endDate;
							if (janFirst.getDay() === 0) endDate = addDays(janFirst, weekDayNumber + 7 * (weekNumber - 1));
							else endDate = addDays(janFirst, 7 - janFirst.getDay() + weekDayNumber + 7 * (weekNumber - 1));
							date.day = endDate.getDate();
							date.month = endDate.getMonth();
						} else if (value = getMatch("W")) {
							var weekDayNumber = DAY_NUMBERS_MON_FIRST[weekDay];
							var weekNumber = Number(value);
							var janFirst = new Date(date.year, 0, 1);
							var endDate;
							if (janFirst.getDay() === 1) endDate = addDays(janFirst, weekDayNumber + 7 * (weekNumber - 1));
							else endDate = addDays(janFirst, 7 - janFirst.getDay() + 1 + weekDayNumber + 7 * (weekNumber - 1));
							date.day = endDate.getDate();
							date.month = endDate.getMonth();
						}
					}
					if (value = getMatch("z")) {
						if (value.toLowerCase() === "z") date.gmtoff = 0;
						else {
							var match = value.match(/^((?:\-|\+)\d\d):?(\d\d)?/);
							date.gmtoff = match[1] * 3600;
							if (match[2]) date.gmtoff += date.gmtoff > 0 ? match[2] * 60 : -match[2] * 60;
						}
					}
					var fullDate = new Date(date.year, date.month, date.day, date.hour, date.min, date.sec, 0);
					HEAP32[tm >> 2] = fullDate.getSeconds();
					HEAP32[tm + 4 >> 2] = fullDate.getMinutes();
					HEAP32[tm + 8 >> 2] = fullDate.getHours();
					HEAP32[tm + 12 >> 2] = fullDate.getDate();
					HEAP32[tm + 16 >> 2] = fullDate.getMonth();
					HEAP32[tm + 20 >> 2] = fullDate.getFullYear() - 1900;
					HEAP32[tm + 24 >> 2] = fullDate.getDay();
					HEAP32[tm + 28 >> 2] = arraySum(isLeapYear(fullDate.getFullYear()) ? MONTH_DAYS_LEAP : MONTH_DAYS_REGULAR, fullDate.getMonth() - 1) + fullDate.getDate() - 1;
					HEAP32[tm + 32 >> 2] = 0;
					HEAP32[tm + 36 >> 2] = date.gmtoff;
					return buf + lengthBytesUTF8(matches[0]);
				}
				return 0;
			};
			var handleException = (e) => {
				if (e instanceof ExitStatus || e == "unwind") return EXITSTATUS;
				quit_(1, e);
			};
			var stackAlloc = (sz) => __emscripten_stack_alloc(sz);
			var stringToUTF8OnStack = (str) => {
				var size = lengthBytesUTF8(str) + 1;
				var ret = stackAlloc(size);
				stringToUTF8(str, ret, size);
				return ret;
			};
			FS.createPreloadedFile = FS_createPreloadedFile;
			FS.preloadFile = FS_preloadFile;
			FS.staticInit();
			if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
			if (Module["preloadPlugins"]) preloadPlugins = Module["preloadPlugins"];
			if (Module["print"]) out = Module["print"];
			if (Module["printErr"]) err = Module["printErr"];
			if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
			if (Module["arguments"]) programArgs = Module["arguments"];
			if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
			if (Module["preInit"]) {
				if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
				while (Module["preInit"].length > 0) Module["preInit"].shift()();
			}
			Module["callMain"] = callMain;
			var _main, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, wasmMemory, wasmTable;
			function assignWasmExports(wasmExports2) {
				_main = Module["_main"] = wasmExports2["H"];
				__emscripten_stack_restore = wasmExports2["J"];
				__emscripten_stack_alloc = wasmExports2["K"];
				_emscripten_stack_get_current = wasmExports2["L"];
				wasmMemory = wasmExports2["F"];
				wasmTable = wasmExports2["I"];
			}
			var wasmImports = {
				a: ___assert_fail,
				o: ___call_sighandler,
				e: ___syscall_fcntl64,
				D: ___syscall_fstat64,
				n: ___syscall_getcwd,
				i: ___syscall_ioctl,
				A: ___syscall_lstat64,
				B: ___syscall_newfstatat,
				f: ___syscall_openat,
				m: ___syscall_readlinkat,
				C: ___syscall_stat64,
				E: __abort_js,
				q: __emscripten_runtime_keepalive_clear,
				r: __gmtime_js,
				s: __localtime_js,
				t: __mktime_js,
				u: __timegm_js,
				v: __tzset_js,
				g: _emscripten_date_now,
				k: _emscripten_resize_heap,
				j: _environ_get,
				l: _environ_sizes_get,
				b: _exit,
				c: _fd_close,
				y: _fd_fdstat_get,
				h: _fd_read,
				x: _fd_seek,
				d: _fd_write,
				p: _proc_exit,
				z: _random_get,
				w: _strptime
			};
			function callMain(args = []) {
				var entryFunction = _main;
				args.unshift(thisProgram);
				var argc = args.length;
				var argv = stackAlloc((argc + 1) * 4);
				var argv_ptr = argv;
				for (var arg of args) {
					HEAPU32[argv_ptr >> 2] = stringToUTF8OnStack(arg);
					argv_ptr += 4;
				}
				HEAPU32[argv_ptr >> 2] = 0;
				try {
					var ret = entryFunction(argc, argv);
					exitJS(ret, true);
					return ret;
				} catch (e) {
					return handleException(e);
				}
			}
			function run(args = programArgs) {
				if (runDependencies > 0) {
					dependenciesFulfilled = run;
					return;
				}
				preRun();
				if (runDependencies > 0) {
					dependenciesFulfilled = run;
					return;
				}
				function doRun() {
					Module["calledRun"] = true;
					if (ABORT) return;
					initRuntime();
					readyPromiseResolve?.(Module);
					Module["onRuntimeInitialized"]?.();
					if (!(Module["noInitialRun"] || true));
					postRun();
				}
				if (Module["setStatus"]) {
					Module["setStatus"]("Running...");
					setTimeout(() => {
						setTimeout(() => Module["setStatus"](""), 1);
						doRun();
					}, 1);
				} else doRun();
			}
			var wasmExports = await createWasm();
			run();
			if (runtimeInitialized) moduleRtn = Module;
			else moduleRtn = new Promise((resolve, reject) => {
				readyPromiseResolve = resolve;
				readyPromiseReject = reject;
			});
			return moduleRtn;
		};
	})();
	if (typeof exports === "object" && typeof module === "object") {
		module.exports = jq;
		module.exports.default = jq;
	} else if (typeof define === "function" && define["amd"]) define([], () => jq);
} });
init_esm_shims();
init_esm_shims();
var import_jq = __toESM(require_jq());
init_esm_shims();
var JqError = class extends Error {
	constructor(message, opts) {
		super(message);
		this.name = "JqError";
		this.stderr = opts.stderr;
		this.exitCode = opts.exitCode;
		this.query = opts.query;
	}
	static [Symbol.hasInstance](value) {
		return value instanceof Error && value.name === "JqError";
	}
};
function assertQuery(query) {
	if (typeof query !== "string") throw new TypeError("Invalid argument: 'query' must be a string");
}
var NON_JSON_LONG_FLAGS = /* @__PURE__ */ new Set([
	"--raw-output",
	"--raw-output0",
	"--join-output",
	"--tab",
	"--indent",
	"--seq",
	"--color-output"
]);
var NON_JSON_SHORT_CHARS = /[rjC]/;
var FLAG_VALUE_ARITY = {
	"--arg": 2,
	"--argjson": 2,
	"--slurpfile": 2,
	"--rawfile": 2,
	"-f": 1,
	"--from-file": 1,
	"-L": 1
};
function assertJsonSafeFlags(flags) {
	for (let i = 0; i < flags.length; i++) {
		const flag = flags[i];
		if (flag === "--") return;
		if (flag.startsWith("--") ? NON_JSON_LONG_FLAGS.has(flag) : flag.length > 1 && flag.startsWith("-") && NON_JSON_SHORT_CHARS.test(flag.slice(1))) throw new TypeError(`Invalid argument: flag "${flag}" changes jq's output format, which json()/first()/stream() cannot parse; use raw() for non-JSON output`);
		i += FLAG_VALUE_ARITY[flag] ?? 0;
	}
}
function serializeInput(input) {
	if (typeof input === "string") return input;
	let s;
	try {
		s = JSON.stringify(input);
	} catch (err) {
		throw new TypeError(`Invalid argument: 'input' is not JSON-serializable (${err.message})`);
	}
	if (s === void 0) throw new TypeError("Invalid argument: 'input' must be a string, number, boolean, object, or null");
	return s;
}
function* parseLines(result, query) {
	const { stdout } = result;
	let start = 0;
	while (start < stdout.length) {
		let end = stdout.indexOf("\n", start);
		if (end === -1) end = stdout.length;
		const line = stdout.slice(start, end);
		start = end + 1;
		if (line.length > 0) {
			let value;
			try {
				value = JSON.parse(line);
			} catch {
				throw new JqError(`jq produced non-JSON output: ${line}`, {
					stderr: result.stderr,
					exitCode: result.exitCode,
					query
				});
			}
			yield value;
		}
	}
}
function createHandle(instance) {
	let version2;
	function raw2(input, query, flags = []) {
		assertQuery(query);
		return instance.rawSync(serializeInput(input), query, flags);
	}
	function runJson(input, query, flags) {
		assertQuery(query);
		assertJsonSafeFlags(flags);
		const withCompact = flags.includes("-c") ? flags : ["-c", ...flags];
		const result = instance.rawSync(serializeInput(input), query, withCompact);
		const { stdout, stderr, exitCode } = result;
		if (exitCode !== 0 && stderr !== "") throw new JqError((stdout ? `${stdout}
${stderr}` : stderr).trim(), {
			stderr,
			exitCode,
			query
		});
		return result;
	}
	function json2(input, query, flags = []) {
		return [...parseLines(runJson(input, query, flags), query)];
	}
	function first2(input, query, flags = []) {
		for (const v of parseLines(runJson(input, query, flags), query)) return v;
	}
	function stream(input, query, flags = []) {
		return parseLines(runJson(input, query, flags), query);
	}
	return {
		raw: raw2,
		json: json2,
		first: first2,
		stream,
		get version() {
			return version2 ?? (version2 = instance.versionSync());
		}
	};
}
function toBytes(b) {
	return b instanceof Uint8Array ? b : new Uint8Array(b);
}
function moduleHook(module, reject) {
	return (imports, onSuccess) => {
		WebAssembly.instantiate(module, imports).then((instance) => onSuccess(instance, module)).catch(reject);
		return {};
	};
}
var EXPORTS_WITHOUT_CALLBACK = "jq-wasm: instantiateWasm returned exports without calling onSuccess(instance); the runtime ignores the return value, so loadJq would never settle — call onSuccess instead";
function looksLikeExports(value) {
	return value instanceof WebAssembly.Instance || typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
function guardedHook(hook, reject) {
	return (imports, onSuccess) => {
		let called = false;
		const ret = hook(imports, (instance, module) => {
			called = true;
			try {
				onSuccess(instance, module);
			} catch (err) {
				reject(err);
			}
		});
		if (called || ret == null) return;
		if (typeof ret === "object" && typeof ret.then === "function") {
			Promise.resolve(ret).then((value) => {
				if (called || value == null) return;
				if (value === false) reject(/* @__PURE__ */ new TypeError("jq-wasm: instantiateWasm returned false (instantiation failed)"));
				else if (looksLikeExports(value)) reject(new TypeError(EXPORTS_WITHOUT_CALLBACK));
			}).catch(reject);
			return;
		}
		if (ret === false) reject(/* @__PURE__ */ new TypeError("jq-wasm: instantiateWasm returned false (instantiation failed)"));
		else if (looksLikeExports(ret)) reject(new TypeError(EXPORTS_WITHOUT_CALLBACK));
	};
}
var SOURCES = [
	"wasmBinary",
	"wasmURL",
	"wasmModule",
	"instantiateWasm"
];
function resolveArg(options, platform2) {
	const present = SOURCES.filter((k) => options[k] != null);
	if (present.length > 1) throw new TypeError(`jq-wasm: supply at most one of ${SOURCES.join(", ")} (got ${present.join(", ")})`);
	if (options.wasmBinary != null) {
		const bytes = toBytes(options.wasmBinary);
		return () => ({ wasmBinary: bytes });
	}
	if (options.wasmModule != null) {
		const mod = options.wasmModule;
		return (reject) => ({ instantiateWasm: moduleHook(mod, reject) });
	}
	if (options.instantiateWasm != null) {
		const hook = options.instantiateWasm;
		return (reject) => ({ instantiateWasm: guardedHook(hook, reject) });
	}
	if (options.wasmURL != null) return platform2.fromURL(options.wasmURL);
	return platform2.defaultBuilder;
}
function instantiate(builder) {
	return new Promise((resolve, reject) => {
		(async () => {
			const opts = await builder(reject);
			const m = await (0, import_jq.default)(opts);
			await m.whenReady;
			resolve(m);
		})().catch(reject);
	});
}
function makeLoadJq(platform2) {
	return async function loadJq2(options = {}) {
		return createHandle(await instantiate(resolveArg(options, platform2)));
	};
}
function makeConvenience(loadJq2) {
	let cached = null;
	function getDefault() {
		if (!cached) cached = loadJq2().catch((err) => {
			cached = null;
			throw err;
		});
		return cached;
	}
	return {
		async raw(input, query, flags = []) {
			assertQuery(query);
			return (await getDefault()).raw(input, query, flags);
		},
		async json(input, query, flags = []) {
			assertQuery(query);
			return (await getDefault()).json(input, query, flags);
		},
		async first(input, query, flags = []) {
			assertQuery(query);
			return (await getDefault()).first(input, query, flags);
		},
		async version() {
			return (await getDefault()).version;
		}
	};
}
var defaultBuilder = async () => {
	const wasmPath = join(__dirname, "build", "jq.wasm");
	try {
		return { wasmBinary: await readFile(wasmPath) };
	} catch (err) {
		throw new Error(`jq-wasm: could not read the wasm asset at ${wasmPath}. If you bundle your app into a single file, import "jq-wasm/inline" or pass loadJq({ wasmBinary }). (${err.message})`);
	}
};
function fromURL(url) {
	return async () => {
		const href = typeof url === "string" ? url : url.href;
		if (/^https?:\/\//i.test(href)) {
			const response = await fetch(url);
			if (!response.ok) throw new Error(`jq-wasm: failed to fetch wasm from ${href} (HTTP ${response.status})`);
			return { wasmBinary: new Uint8Array(await response.arrayBuffer()) };
		}
		if (/^file:/i.test(href)) return { wasmBinary: await readFile(fileURLToPath(url)) };
		if (typeof url === "string" && !/^[a-z][a-z0-9+.-]*:\/\//i.test(url)) return { wasmBinary: await readFile(url) };
		throw new TypeError(`jq-wasm: unsupported wasmURL "${href}" on Node; use an http(s):// or file:// URL, or a filesystem path`);
	};
}
var loadJq = makeLoadJq({
	defaultBuilder,
	fromURL
});
var { raw, json, first, version } = makeConvenience(loadJq);
// src/adapters/jq/jq-wasm-version.ts
const JQ_WASM_VERSION = "3.0.0-jq-1.8.2";
// src/adapters/jq/wasm-host.ts
var StackOverflow = class extends Error {};
const IMPORTS = {
	resizeHeap: "k",
	read: "h",
	write: "d",
	localTime: "s",
	utcTime: "r",
	setTimeZone: "v"
};
const EXPORTS = {
	memory: "F",
	main: "H",
	stackRestore: "J",
	stackPointer: "L"
};
const STACK_TOP = 1449328;
const INITIAL_HEAP_BYTES = 16777216;
const GUARD_BYTES = 16384;
const GUARD_START = 400752;
const GUARD_WORD = 1526618028;
const GUARD_STEP_WORDS = 33;
const TM_ISDST = 32;
const TM_GMTOFF = 36;
function canSuspend() {
	return promiseIntegration() !== void 0;
}
async function openJq(module, io, { maxHeapBytes, suspending }) {
	const integration = suspending ? promiseIntegration() : void 0;
	if (suspending && integration === void 0) throw new Error("This runtime has no JSPI.");
	let memory;
	let stack;
	let growths = 0;
	let refused = false;
	let views = viewsOf(/* @__PURE__ */ new ArrayBuffer(0));
	function current() {
		if (views.bytes.length === 0) views = viewsOf(memoryOf(memory).buffer);
		return views;
	}
	const view = () => current().data;
	function resizeHeap(original, bytes) {
		growths += 1;
		if (bytes >>> 0 <= maxHeapBytes) return original(bytes);
		refused = true;
		return 0;
	}
	function read(_fd, vectors, count, resultAt) {
		checkStack(current().words);
		io.compiled();
		if (fill(vectors, count, resultAt) > 0) return 0;
		const more = io.more();
		if (typeof more === "boolean") {
			if (more) fill(vectors, count, resultAt);
			return 0;
		}
		const pointer = stackOf(stack).pointer();
		return more.then((there) => {
			stackOf(stack).restore(pointer);
			if (there) fill(vectors, count, resultAt);
			return 0;
		});
	}
	function fill(vectors, count, resultAt) {
		const { bytes: heap } = current();
		let total = 0;
		for (let index = 0; index < count; index += 1) {
			const { start, length } = vectorAt(view(), vectors, index);
			const bytes = io.read(length);
			heap.set(bytes, start);
			total += bytes.length;
			if (bytes.length < length) break;
		}
		view().setUint32(resultAt, total, true);
		return total;
	}
	function write(fd, vectors, count, resultAt) {
		const { bytes: heap, words } = current();
		checkStack(words);
		let total = 0;
		for (let index = 0; index < count; index += 1) {
			const { start, length } = vectorAt(view(), vectors, index);
			if (length === 0) continue;
			const bytes = heap.subarray(start, start + length);
			if (fd === 1) io.print(bytes);
			else io.printError(bytes);
			total += length;
		}
		view().setUint32(resultAt, total, true);
		return 0;
	}
	function localTime(utcTime, args) {
		const result = utcTime(...args);
		const tm = args[1] ?? 0;
		view().setInt32(tm + TM_ISDST, 0, true);
		view().setInt32(tm + TM_GMTOFF, 0, true);
		return result;
	}
	function setTimeZone(timezone, daylight, standard, summer) {
		view().setInt32(timezone, 0, true);
		view().setInt32(daylight, 0, true);
		const name = new TextEncoder().encode("UTC\0");
		new Uint8Array(memoryOf(memory).buffer).set(name, standard);
		new Uint8Array(memoryOf(memory).buffer).set(name, summer);
	}
	const jq = await loadJq({ instantiateWasm(imports, onSuccess) {
		const group = imports["a"];
		if (group === void 0) throw packageChanged("imports");
		const original = (letter) => importedFunction(group, letter);
		const grow = original(IMPORTS.resizeHeap);
		const utcTime = original(IMPORTS.utcTime);
		for (const letter of Object.values(IMPORTS)) original(letter);
		Object.assign(group, {
			[IMPORTS.resizeHeap]: (bytes) => resizeHeap(grow, bytes),
			[IMPORTS.read]: integration === void 0 ? read : new integration.Suspending(read),
			[IMPORTS.write]: write,
			[IMPORTS.localTime]: (...args) => localTime(utcTime, args),
			[IMPORTS.setTimeZone]: setTimeZone
		});
		const instance = new WebAssembly.Instance(module, imports);
		memory = checkedMemory(instance.exports);
		stack = checkedStack(instance.exports);
		const main = exportedFunction(instance.exports, EXPORTS.main);
		onSuccess({ exports: integration === void 0 ? instance.exports : {
			...instance.exports,
			[EXPORTS.main]: integration.promising(main)
		} }, module);
	} });
	function ended(exitCode) {
		checkStack(current().words);
		if (growths === 0 && view().byteLength > INITIAL_HEAP_BYTES) throw packageChanged("heap");
		return exitCode;
	}
	return {
		run(program, flags) {
			refused = false;
			fillGuard(current().words);
			const exitCode = jq.raw("", program, [...flags]).exitCode;
			if (typeof exitCode === "number") return ended(exitCode);
			return Promise.resolve(exitCode).catch(exitStatus).then((code) => {
				stackOf(stack).restore(STACK_TOP);
				return ended(Number(code));
			});
		},
		heapRefused: () => refused,
		heapBytes: () => view().byteLength
	};
}
function exitStatus(cause) {
	const status = typeof cause === "object" && cause !== null ? Reflect.get(cause, "status") : void 0;
	if (typeof status !== "number") throw cause;
	return status;
}
function promiseIntegration() {
	const Suspending = Reflect.get(WebAssembly, "Suspending");
	const promising = Reflect.get(WebAssembly, "promising");
	if (typeof Suspending !== "function" || typeof promising !== "function") return void 0;
	return {
		Suspending,
		promising
	};
}
function packageChanged(what) {
	return /* @__PURE__ */ new Error(`The installed jq-wasm is not ${JQ_WASM_VERSION}: its ${what} cannot be recognised. Install exactly that version.`);
}
function memoryOf(memory) {
	if (memory === void 0) throw packageChanged("memory");
	return memory;
}
function importedFunction(group, letter) {
	const value = group[letter];
	if (typeof value !== "function") throw packageChanged(`import "${letter}"`);
	return (...args) => Reflect.apply(value, void 0, args);
}
function checkedMemory(exports) {
	const memory = exports[EXPORTS.memory];
	if (!(memory instanceof WebAssembly.Memory)) throw packageChanged("memory");
	return memory;
}
function checkedStack(exports) {
	const pointer = exportedFunction(exports, EXPORTS.stackPointer);
	const restore = exportedFunction(exports, EXPORTS.stackRestore);
	if (pointer() !== STACK_TOP) throw packageChanged("stack");
	restore(1449312);
	if (pointer() !== 1449312) throw packageChanged("stack");
	restore(STACK_TOP);
	return {
		pointer: () => Number(pointer()),
		restore
	};
}
function stackOf(stack) {
	if (stack === void 0) throw packageChanged("stack");
	return stack;
}
function exportedFunction(exports, letter) {
	const value = exports[letter];
	if (typeof value !== "function") throw packageChanged(`export "${letter}"`);
	return value;
}
function vectorAt(view, vectors, index) {
	const at = vectors + index * 8;
	return {
		start: view.getUint32(at, true),
		length: view.getUint32(at + 4, true)
	};
}
function viewsOf(buffer) {
	return {
		data: new DataView(buffer),
		bytes: new Uint8Array(buffer),
		words: new Int32Array(buffer)
	};
}
const GUARD_FIRST_WORD = GUARD_START / Int32Array.BYTES_PER_ELEMENT;
const GUARD_END_WORD = GUARD_FIRST_WORD + GUARD_BYTES / Int32Array.BYTES_PER_ELEMENT;
function fillGuard(words) {
	for (let index = GUARD_FIRST_WORD; index < GUARD_END_WORD; index += GUARD_STEP_WORDS) words[index] = GUARD_WORD;
}
function checkStack(words) {
	for (let index = GUARD_FIRST_WORD; index < GUARD_END_WORD; index += GUARD_STEP_WORDS) if (words[index] !== GUARD_WORD) throw new StackOverflow("jq's stack is exhausted.");
}
// src/adapters/jq/instance-end.ts
var OutputFull = class extends Error {};
function reasonOfDeath(cause, message, jq) {
	if (cause instanceof OutputFull) return "output";
	if (jq.heapRefused() || message.includes("cannot allocate memory")) return "memory";
	if (cause instanceof StackOverflow || cause instanceof RangeError) return "stack";
	if (message.includes("out of bounds")) return "stack";
	return "aborted";
}
// src/adapters/jq/link.ts
const MAX_STDERR_BYTES = 262144;
function createLink(channel, port, ring) {
	let stderr = [];
	let stderrBytes = 0;
	function complaint() {
		return Buffer.concat(stderr).toString("utf8");
	}
	function compiled() {
		return phaseOf(channel) >= PHASE.running;
	}
	function send(kind) {
		if (sendAnswer(channel, kind)) ring();
	}
	function answer(message) {
		port.postMessage(message);
		send(ANSWER.message);
	}
	return {
		next() {
			awaitCommand(channel);
			stderr = [];
			stderrBytes = 0;
			const feed = inlineFeed(channel);
			if (feed !== void 0) {
				const input = channel.input.subarray(0, feed.inputLength);
				return {
					kind: "feed",
					id: feed.program,
					input
				};
			}
			const message = receiveMessageOnPort(port)?.message;
			return {
				...message,
				input: new TextEncoder().encode(message.input)
			};
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
			else answer({
				kind: "fed",
				stderr: complaint(),
				closed
			});
		},
		ended: (exitCode) => answer({
			kind: "ended",
			exitCode,
			stderr: complaint(),
			compiled: compiled()
		}),
		died(cause, jq) {
			const message = complaint().trim() || messageOf(cause);
			answer({
				kind: "died",
				reason: reasonOfDeath(cause, message, jq),
				message,
				compiled: compiled()
			});
		},
		unusable: (cause) => answer({
			kind: "unusable",
			message: messageOf(cause)
		})
	};
}
function messageOf(cause) {
	return cause instanceof Error ? cause.message : String(cause);
}
// src/adapters/jq/plain-host.ts
const COMPILE_ERROR = 3;
async function openPlainJq(module, io) {
	const jq = await loadJq({ instantiateWasm(imports, onSuccess) {
		onSuccess(new WebAssembly.Instance(module, imports), module);
	} });
	return {
		run(program, flags) {
			const input = Buffer.from(io.read(Number.MAX_SAFE_INTEGER)).toString("utf8");
			const { stdout, stderr, exitCode } = jq.raw(input, program, [...flags]);
			if (exitCode !== COMPILE_ERROR) io.compiled();
			if (stdout !== "") io.print(Buffer.from(`${stdout}\n`));
			if (stderr !== "") io.printError(Buffer.from(stderr));
			return exitCode;
		},
		heapRefused: () => false,
		heapBytes: () => 0
	};
}
// src/adapters/jq/input-queue.ts
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
function createInputQueue() {
	let left = NOTHING;
	return {
		put(bytes) {
			left = bytes;
		},
		take(length) {
			const taken = left.subarray(0, length);
			left = left.subarray(taken.length);
			return taken;
		}
	};
}
// src/adapters/jq/single-runs.ts
const KEEP_HEAP_BYTES = 33554432;
const FLAGS = ["-c", "--unbuffered"];
function createSingleRuns(link, open) {
	const queue = createInputQueue();
	const io = {
		compiled: () => link.begin("running"),
		read: queue.take,
		more: () => false,
		print: link.print,
		printError: link.printError
	};
	let instance;
	return { async run(program, input) {
		let jq;
		try {
			jq = instance ?? await open(io);
		} catch (cause) {
			link.unusable(cause);
			return;
		}
		instance = void 0;
		queue.put(input);
		link.begin("compiling");
		try {
			const exitCode = await jq.run(program, FLAGS);
			if (jq.heapBytes() <= 33554432) instance = jq;
			link.ended(exitCode);
		} catch (cause) {
			link.died(cause, jq);
		}
	} };
}
// src/adapters/jq/self-test.ts
const PROGRAM = "def t(f): try [first(f)] catch {e: .}; t(.a), t(empty), t(error(\"deliberate\")), if .last then error(\"uncaught\") else empty end";
const TURNS = [
	{
		input: "{\"a\":\"é\"}\n",
		values: ["[\"é\"]"]
	},
	{
		input: "{\"last\":true}\n",
		values: ["[null]"]
	},
	{
		input: "{\"a\":[2]}\n{\"a\":3}\n",
		values: ["[[2]]", "[3]"]
	}
];
const FAILING_TURN = 1;
function createTranscript() {
	let stdout = [];
	let stderr = [];
	return {
		print: (bytes) => void stdout.push(bytes.slice()),
		printError: (bytes) => void stderr.push(bytes.slice()),
		take() {
			const taken = {
				stdout: text(stdout),
				stderr: text(stderr)
			};
			stdout = [];
			stderr = [];
			return taken;
		}
	};
}
function text(pieces) {
	return Buffer.concat(pieces).toString("utf8");
}
async function testSuspended(instance, transcript) {
	let turn = await instance.start(PROGRAM);
	for (const [index, { input }] of TURNS.entries()) {
		if (turn.kind !== "waiting") return `a program does not wait for its input: it ${turn.kind}`;
		turn = await instance.feed(Buffer.from(input));
		const wrong = wrongAnswer(transcript, [index]);
		if (wrong !== void 0) return wrong;
	}
	const end = await instance.end();
	return end.kind === "ended" ? void 0 : `a program does not end with its input: it ${end.kind}`;
}
async function testBlocked(open, transcript) {
	const queue = createInputQueue();
	const wrong = [];
	let turn = 0;
	await (await open({
		compiled() {},
		read: queue.take,
		more() {
			if (turn > 0) wrong.push(...[wrongAnswer(transcript, [turn - 1]) ?? []].flat());
			const next = TURNS[turn];
			turn += 1;
			if (next === void 0) return false;
			queue.put(Buffer.from(next.input));
			return true;
		},
		print: transcript.print,
		printError: transcript.printError
	})).run(PROGRAM, FLAGS);
	if (turn !== TURNS.length + 1) return "a program does not ask for its input";
	return wrong[0];
}
async function testBatched(open, transcript) {
	const queue = createInputQueue();
	queue.put(Buffer.from(TURNS.map(({ input }) => input).join("")));
	await (await open({
		compiled() {},
		read: queue.take,
		more: () => false,
		print: transcript.print,
		printError: transcript.printError
	})).run(PROGRAM, FLAGS);
	return wrongAnswer(transcript, [...TURNS.keys()]);
}
function wrongAnswer(transcript, turns) {
	const { stdout, stderr } = transcript.take();
	if (stdout !== turns.flatMap((turn) => TURNS[turn]?.values ?? []).map((value) => `${value}\n[]\n{"e":"deliberate"}\n`).join("")) return `a program prints ${JSON.stringify(stdout)}`;
	return stderr.includes("uncaught") === turns.includes(FAILING_TURN) ? void 0 : `a program complains ${JSON.stringify(stderr)}`;
}
// src/adapters/jq/serve-blocked.ts
async function serveBlocked(link, open, singleRuns) {
	const queue = createInputQueue();
	let instance;
	let running;
	let next;
	const io = {
		compiled: () => link.begin("running"),
		read: queue.take,
		more() {
			if (running === void 0) return false;
			const closed = (instance?.heapBytes() ?? 0) > KEEP_HEAP_BYTES;
			link.fed(closed);
			running.fed = true;
			next = link.next();
			if (closed || next.kind !== "feed") return false;
			running.fed = false;
			link.begin("running");
			queue.put(next.input);
			next = void 0;
			return true;
		},
		print: link.print,
		printError: link.printError
	};
	async function stay(command) {
		let jq;
		try {
			jq = instance ?? await open(io);
		} catch (cause) {
			link.unusable(cause);
			return;
		}
		instance = jq;
		queue.put(command.input);
		const program = {
			id: command.id,
			fed: false
		};
		running = program;
		link.begin("compiling");
		try {
			const exitCode = await jq.run(command.program, FLAGS);
			if (jq.heapBytes() > 33554432) instance = void 0;
			if (!program.fed) link.ended(exitCode);
		} catch (cause) {
			instance = void 0;
			if (!program.fed) link.died(cause, jq);
		} finally {
			running = void 0;
		}
	}
	for (;;) {
		const command = next ?? link.next();
		next = void 0;
		if (command.kind === "run") await singleRuns.run(command.program, command.input);
		else if (command.kind === "open") await stay(command);
		else throw new Error(`Program ${command.id} is not open.`);
	}
}
// src/adapters/jq/serve-suspended.ts
async function serveSuspended(link, open, singleRuns, first) {
	const programs = /* @__PURE__ */ new Map();
	const idle = [first];
	async function start(command) {
		for (const id of command.close) await close(id);
		let instance;
		try {
			instance = idle.pop() ?? await openSuspended(link, open);
		} catch (cause) {
			link.unusable(cause);
			return;
		}
		link.begin("compiling");
		const started = await instance.start(command.program);
		if (started.kind === "waiting") {
			programs.set(command.id, instance);
			const turn = command.input.length === 0 ? started : await instance.feed(command.input);
			await conclude(command.id, instance, turn);
			return;
		}
		if (started.kind === "ended") idle.push(instance);
		await conclude(command.id, instance, started);
	}
	async function conclude(id, instance, turn) {
		const { jq } = instance;
		if (turn.kind === "waiting") {
			const closed = jq.heapBytes() > KEEP_HEAP_BYTES;
			if (closed) programs.delete(id);
			link.fed(closed);
			return;
		}
		programs.delete(id);
		if (turn.kind === "ended") link.ended(turn.exitCode);
		else link.died(turn.cause, jq);
	}
	async function close(id) {
		const instance = programs.get(id);
		if (instance === void 0) return;
		programs.delete(id);
		if ((await instance.end()).kind === "ended") idle.push(instance);
	}
	for (;;) {
		const command = link.next();
		if (command.kind === "run") await singleRuns.run(command.program, command.input);
		else if (command.kind === "open") await start(command);
		else {
			const instance = programs.get(command.id);
			if (instance === void 0) throw new Error(`Program ${command.id} is not open.`);
			link.begin("running");
			await conclude(command.id, instance, await instance.feed(command.input));
		}
	}
}
async function openSuspended(output, open) {
	const queue = createInputQueue();
	let resume = () => {};
	let settle = () => {};
	const jq = await open({
		compiled: () => output.begin("running"),
		read: queue.take,
		more() {
			const resumed = new Promise((resolve) => {
				resume = resolve;
			});
			settle({ kind: "waiting" });
			return resumed;
		},
		print: output.print,
		printError: output.printError
	});
	function turn() {
		return new Promise((resolve) => {
			settle = resolve;
		});
	}
	return {
		jq,
		start(program) {
			const first = turn();
			run(program).then((exitCode) => settle({
				kind: "ended",
				exitCode
			}), (cause) => settle({
				kind: "died",
				cause
			}));
			return first;
		},
		feed(input) {
			queue.put(input);
			const next = turn();
			resume(true);
			return next;
		},
		end() {
			const last = turn();
			resume(false);
			return last;
		}
	};
	async function run(program) {
		return await jq.run(program, FLAGS);
	}
}
// src/adapters/jq/worker.ts
const SELF_TEST_TIMEOUT_MS = 5e3;
const settings = workerData;
const { port } = settings;
const link = createLink(openChannel(settings.channel, settings.sizes), port, () => parentPort?.postMessage(0));
const module = compileModule(readFileSync(settings.wasmPath), settings.optimizeLate);
const maxHeapBytes = settings.memoryBytes;
Object.assign(globalThis.console, {
	log() {},
	warn() {},
	error() {}
});
const openSuspending = (io) => openJq(module, io, {
	maxHeapBytes,
	suspending: true
});
const openBlocking = (io) => openJq(module, io, {
	maxHeapBytes,
	suspending: false
});
const openPlain = (io) => openPlainJq(module, io);
const TRY = {
	async suspended() {
		if (!canSuspend()) return { reason: "this runtime has no JSPI" };
		const transcript = createTranscript();
		let output = {
			...transcript,
			begin() {}
		};
		const instance = await openSuspended({
			begin: (phase) => output.begin(phase),
			print: (bytes) => output.print(bytes),
			printError: (bytes) => output.printError(bytes)
		}, openSuspending);
		const reason = await inTime(testSuspended(instance, transcript));
		if (reason !== void 0) return { reason };
		output = link;
		const runs = createSingleRuns(link, openBlocking);
		return { serve: () => serveSuspended(link, openSuspending, runs, instance) };
	},
	async blocked() {
		const reason = await testBlocked(openBlocking, createTranscript());
		if (reason !== void 0) return { reason };
		const runs = createSingleRuns(link, openBlocking);
		return { serve: () => serveBlocked(link, openBlocking, runs) };
	},
	batched: () => tryRuns(openBlocking, createTranscript()),
	plain: () => tryRuns(openPlain, createTranscript())
};
async function tryRuns(open, transcript) {
	const reason = await testBatched(open, transcript);
	if (reason !== void 0) return { reason };
	return { serve: () => serveRuns(createSingleRuns(link, open)) };
}
async function serveRuns(runs) {
	for (;;) {
		const command = link.next();
		if (command.kind === "feed") throw new Error(`Program ${command.id} is not open.`);
		await runs.run(command.program, command.input);
	}
}
async function inTime(test) {
	let timer;
	const timeout = new Promise((resolve) => {
		timer = setTimeout(() => resolve("a suspended program is not resumed"), SELF_TEST_TIMEOUT_MS);
	});
	try {
		return await Promise.race([test, timeout]);
	} finally {
		clearTimeout(timer);
	}
}
async function attempt(way) {
	try {
		return await TRY[way]();
	} catch (cause) {
		return { reason: messageOf(cause) };
	}
}
const refused = [];
let serve;
for (const way of settings.ways) {
	const tried = await attempt(way);
	if ("serve" in tried) {
		serve = tried.serve;
		port.postMessage({
			kind: "ready",
			way,
			refused
		});
		break;
	}
	refused.push({
		way,
		reason: tried.reason
	});
}
if (serve !== void 0) await serve();
for (;;) {
	link.next();
	link.unusable(new Error(refused.map(({ way, reason }) => `${way}: ${reason}.`).join(" ")));
}
export {};
