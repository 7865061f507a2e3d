import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  pLimit
} from "./chunk-NLXBZG5Y.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import {
  require_picomatch
} from "./chunk-2YST4S2W.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-GEVKVAUA.mjs";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-ZZ6BV7MZ.mjs";

// src/adapters/file-system/definition-files.ts
import { realpath as realpath2 } from "node:fs/promises";
import { join as join3 } from "node:path";
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/adapters/file-system/definition-globs.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { posix } from "node:path";
function definitionGlobs(globs) {
  let included = globs.filter((glob) => !isExclusion(glob)).flatMap(inRoot), excluded = globs.filter(isExclusion).flatMap((glob) => inRoot(glob.slice(1))), includes = included.map(matcher), excludes = excluded.map(matcher);
  return {
    bases: included.map((glob) => import_picomatch.default.scan(glob, { nonegate: !0 }).base),
    matches: (file) => includes.some((matches) => matches(file)) && !excludes.some((matches) => matches(file))
  };
}
function isExclusion(glob) {
  return glob.startsWith("!") && !glob.startsWith("!(");
}
function inRoot(glob) {
  if (glob === "") return [];
  let clean = posix.normalize(glob).replace(/\/+$/, "");
  return clean === ".." || clean.startsWith("../") || glob.startsWith("/") ? [] : [clean];
}
function matcher(glob) {
  let matchesGlob = (0, import_picomatch.default)(glob, { dot: !1, nonegate: !0 }), folder = glob === "." ? "" : `${glob}/`;
  return (file) => file === glob || matchesGlob(file) || file.startsWith(folder) && !/(?:^|\/)\./.test(file.slice(folder.length));
}

// src/adapters/file-system/path-in-root.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function pathInRoot(path, base) {
  let name = nameBelow(base.root, absolutePath(path, base));
  if (name !== void 0) return name;
  throw new LongshoreError("path-outside", `The path "${path}" lies outside "${base.root}".`, {
    hint: "Name files of the repository, or run Longshore in the other one."
  });
}
function absolutePath(path, { workingDirectory }) {
  if (path.includes("\0"))
    throw new LongshoreError("input-invalid", "A path has a NUL character.");
  return resolve(workingDirectory, path);
}
function nameBelow(root, absolute) {
  let name = relative(root, absolute);
  if (!(name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name)))
    return name.split(sep).join("/");
}

// src/adapters/file-system/path-kind.ts
import { stat } from "node:fs/promises";
async function kindOfPath(path) {
  try {
    let found = await stat(path);
    return found.isDirectory() ? "directory" : found.isFile() ? "file" : "other";
  } catch (error) {
    let code = error instanceof Error && "code" in error ? error.code : void 0;
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "other";
  }
}

// src/adapters/file-system/read-definition.ts
import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join, relative as relative2, sep as sep2 } from "node:path";
async function readDefinition(file, root, realRoot) {
  try {
    var _stack = [];
    try {
      let path = await realpath(join(root, file));
      if (path !== realRoot && !path.startsWith(realRoot.endsWith(sep2) ? realRoot : realRoot + sep2))
        return unreadable(file, "file-outside", {
          message: `The file "${file}" is a symbolic link that leads out of the repository.`,
          hint: "Replace the link by the file itself."
        });
      let name = relative2(realRoot, path).split(sep2).join("/");
      let handle = __using(_stack, await open(path, constants.O_RDONLY | constants.O_NONBLOCK), !0);
      return await readHandle(name, handle);
    } catch (_) {
      var _error = _, _hasError = !0;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    return unreadable(file, "file-unreadable", {
      message: `The file "${file}" cannot be read: ${reasonOf(error)}.`,
      hint: "Make it a readable file, or leave it out of the paths."
    });
  }
}
async function readHandle(file, handle) {
  let status = await handle.stat();
  if (!status.isFile())
    return unreadable(file, "file-unreadable", {
      message: `"${file}" is not a regular file.`,
      hint: "Make it a readable file, or leave it out of the paths."
    });
  if (status.size > 262144) return tooLarge(file, status.size);
  let buffer = Buffer.allocUnsafe(status.size + 1), length = 0;
  for (; length < buffer.length; ) {
    let { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length > status.size ? unreadable(file, "file-unreadable", {
    message: `The file "${file}" changed while it was read.`,
    hint: "Run the command again."
  }) : decode(file, buffer.subarray(0, length));
}
function decode(file, bytes) {
  let hint = "Save it as UTF-8 text.";
  if (bytes.includes(0))
    return unreadable(file, "file-not-text", { message: `"${file}" has a NUL byte.`, hint });
  try {
    return { kind: "text", file, text: new TextDecoder("utf-8", { fatal: !0 }).decode(bytes) };
  } catch {
    return unreadable(file, "file-not-text", { message: `"${file}" is not UTF-8 text.`, hint });
  }
}
function tooLarge(file, bytes) {
  return unreadable(file, "file-too-large", {
    message: `The file "${file}" has ${bytes} bytes; at most ${262144} (256 KiB) are read.`,
    hint: "Split it: a file may hold a single automation."
  });
}
function unreadable(file, code, { message, hint }) {
  return { kind: "unreadable", file, code, message, hint };
}

// src/adapters/file-system/walk.ts
import { readdir } from "node:fs/promises";
import { join as join2, posix as posix2 } from "node:path";
var SKIPPED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function createWalk(root) {
  let listed = /* @__PURE__ */ new Map(), entries = 0;
  async function list(folder) {
    let found = [], pending = [folder];
    for (let next = pending.pop(); next !== void 0; next = pending.pop())
      for (let entry of await readFolder(join2(root, next), next)) {
        if (entries += 1, entries > 5e4) throw tooMany(folder);
        let name = next === "" ? entry.name : `${next}/${entry.name}`;
        entry.isDirectory() ? !SKIPPED.has(entry.name) && !entry.name.startsWith(".") && pending.push(name) : (entry.isFile() || entry.isSymbolicLink()) && found.push(name);
      }
    return found;
  }
  return {
    files: (folder) => {
      let clean = posix2.normalize(`${folder}/`).replace(/^\.\/$|\/$/, "");
      if (clean === ".." || clean.startsWith("../")) return Promise.resolve([]);
      let known = listed.get(clean) ?? list(clean);
      return listed.set(clean, known), known;
    }
  };
}
async function readFolder(path, name) {
  try {
    return await readdir(path, { withFileTypes: !0 });
  } catch (cause) {
    let code = cause instanceof Error && "code" in cause ? cause.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new LongshoreError(
      "file-unreadable",
      `The folder "${name === "" ? "." : name}" cannot be read: ${reasonOf(cause)}.`,
      { hint: "Make it readable, or leave it out of the paths.", cause }
    );
  }
}
function tooMany(folder) {
  return new LongshoreError(
    "too-many-files",
    `Below "${folder === "" ? "." : folder}" are more than ${5e4} files and folders.`,
    { hint: `Narrow the configuration's "automations", or name paths.` }
  );
}

// src/adapters/file-system/definition-files.ts
var MAX_OPEN_FILES = 64, DEFINITION = /\.(json|ya?ml)$/i, TEST = /\.test\.(json|ya?ml)$/i;
function createDefinitionFiles(options) {
  let { root } = options;
  return {
    root,
    nameOf: (path) => pathInRoot(path, options) || ".",
    find: async (find) => {
      let names = await findNames(find, options), realRoot = await realpath2(root), limit = pLimit(MAX_OPEN_FILES), read = await Promise.all(
        names.map((file) => limit(() => readDefinition(file, root, realRoot)))
      );
      return eachOnce(read);
    },
    read: async (file) => {
      if (await kindOfPath(join3(root, file)) !== "missing")
        return readDefinition(file, root, await realpath2(root));
    }
  };
}
function eachOnce(files) {
  return [...new Map(files.map((one) => [one.file, one])).values()].sort((a, b) => a.file < b.file ? -1 : 1);
}
async function findNames({ paths, globs, reads }, base) {
  let search = {
    base,
    configured: definitionGlobs(globs),
    walk: createWalk(base.root),
    names: /* @__PURE__ */ new Set()
  }, { names } = search;
  (paths.length === 0 || reads === "everything") && await addConfigured(search);
  for (let path of paths) await addPath(path, search);
  if (names.size > 2e4)
    throw new LongshoreError(
      "too-many-files",
      `There are ${names.size} definition files; at most ${2e4} are read.`,
      { hint: `Narrow the configuration's "automations", or name paths.` }
    );
  return [...names].sort();
}
async function addConfigured({ base, configured, walk, names }) {
  let add = (file) => {
    configured.matches(file) && isDefinition(file) && names.add(file);
  };
  for (let name of configured.bases) {
    let kind = await kindOfPath(join3(base.root, name));
    if (kind === "file" || kind === "other" && isDefinition(name)) add(name);
    else for (let file of await walk.files(name)) add(file);
  }
}
async function addGlob(glob, { walk, names }) {
  let matches = (0, import_picomatch2.default)(glob, { dot: !1, nonegate: !0 });
  for (let file of await walk.files(import_picomatch2.default.scan(glob, { nonegate: !0 }).base))
    matches(file) && isDefinition(file) && names.add(file);
}
async function addPath(path, search) {
  let { base, configured, walk, names } = search, kind = await kindOfPath(absolutePath(path, base));
  if (kind === "missing" && !import_picomatch2.default.scan(path, { nonegate: !0 }).isGlob)
    throw new LongshoreError("path-not-found", `The path "${path}" does not exist.`, {
      hint: `Paths are relative to "${base.workingDirectory}".`
    });
  let name = pathInRoot(path, base);
  if (kind === "missing") return addGlob(name, search);
  if (kind === "directory") {
    let below = (await walk.files(name)).filter(isDefinition), chosen = below.filter(configured.matches);
    for (let file of chosen.length > 0 || name === "" ? chosen : below) names.add(file);
    return;
  }
  if (!DEFINITION.test(name))
    throw new LongshoreError("input-invalid", `The file "${path}" is no definition file.`, {
      hint: "Files ending in .json, .yaml and .yml are read."
    });
  TEST.test(name) || names.add(name);
}
function isDefinition(file) {
  return DEFINITION.test(file) && !TEST.test(file);
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109], fullwidthMinimalCodePoint = 12288, fullwidthMaximumCodePoint = 65510, fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352, wideMaximumCodePoint = 262141, wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0, high = Math.floor(ranges.length / 2) - 1;
  for (; low <= high; ) {
    let mid = Math.floor((low + high) / 2), i = mid * 2;
    if (codePoint < ranges[i])
      high = mid - 1;
    else if (codePoint > ranges[i + 1])
      low = mid + 1;
    else
      return !0;
  }
  return !1;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0], fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    let start = ranges[index], end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end)
      return [start, end];
    end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint ? !1 : isInRange(fullwidthRanges, codePoint);
var isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint ? !1 : isInRange(wideRanges, codePoint);

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint))
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = !1 } = {}) {
  return validate(codePoint), isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint) ? 2 : 1;
}

// src/report/snippet.ts
var MAX_WIDTH = 110, LEAD = 40, WINDOW = 2 * MAX_WIDTH, TAB = "  ";
function snippet(lines, range) {
  let source = lines[range.start.line - 1]?.replace(/\r$/, "");
  if (source === void 0) return;
  let start = range.start.column - 1, end = range.end.line === range.start.line ? range.end.column - 1 : source.length, stop = Math.max(end, start), before = cellsOf(source.slice(Math.max(0, start - WINDOW), start)), marked = cellsOf(source.slice(start, Math.min(stop, start + WINDOW))), after = cellsOf(source.slice(stop, stop + WINDOW)), lead = lastFitting(
    before,
    widthOf(before) + widthOf(marked) > MAX_WIDTH ? LEAD : MAX_WIDTH
  ), shown = firstFitting(marked, MAX_WIDTH - widthOf(lead.cells)), rest = firstFitting(after, MAX_WIDTH - widthOf(lead.cells) - widthOf(shown.cells)), head = `${lead.cut ? "…" : ""}${textOf(lead.cells)}`, indent = widthOf(lead.cells) + (lead.cut ? 1 : 0), tail = shown.cut || rest.cut ? "…" : "";
  return {
    line: `${head}${textOf(shown.cells)}${shown.cut ? "" : textOf(rest.cells)}${tail}`.trimEnd(),
    underline: `${" ".repeat(indent)}^${"~".repeat(Math.max(0, widthOf(shown.cells) - 1))}`
  };
}
function cellsOf(text) {
  return Array.from(text, (char) => {
    if (char >= " " && char <= "~") return { text: char, width: 1 };
    if (char === "	") return { text: TAB, width: TAB.length };
    let shown = visibleLine(char);
    if (shown !== char) return { text: shown, width: shown.length };
    let width = new RegExp("\\p{M}", "u").test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
    return { text: char, width };
  });
}
function widthOf(cells) {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function textOf(cells) {
  return cells.map((cell) => cell.text).join("");
}
function firstFitting(cells, width) {
  let used = 0, fitting = cells.findIndex((cell) => (used += cell.width, used > width));
  return fitting === -1 ? { cells, cut: !1 } : { cells: cells.slice(0, fitting), cut: !0 };
}
function lastFitting(cells, width) {
  let reversed = firstFitting([...cells].reverse(), width);
  return { cells: [...reversed.cells].reverse(), cut: reversed.cut };
}

// src/report/terminal-diagnostics.ts
function diagnosticsTerminal(diagnostics, texts, paint) {
  let linesOf = lineReader(texts);
  return diagnostics.map((one) => `${diagnosticText(one, linesOf(one.file), paint)}
`).join(`
`);
}
function lineReader(texts) {
  let last;
  return (file) => (last?.file !== file && (last = { file, lines: (texts.get(file) ?? "").split(`
`) }), last.lines);
}
function validateSentence(diagnostics, counts) {
  if (counts.files === 0) return "No definition files were found.";
  let content = `${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}`;
  if (diagnostics.length === 0)
    return `No problems in ${count(counts.files, "file")}; ${content}.`;
  let faulty = new Set(diagnostics.map(({ file }) => file)).size;
  return `${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${faulty} of ${count(Math.max(faulty, counts.files), "file")}; ${content}.`;
}
function diagnosticText(one, source, paint) {
  let { line, column } = one.range.start, colour = one.severity === "error" ? paint.red : paint.yellow, gutter = " ".repeat(String(line).length), lines = [
    `${paint.bold(`${visibleLine(one.file)}:${line}:${column}:`)} ${colour(`${one.severity}:`)} ${visibleLine(one.message)} ${paint.dim(`[${one.code}]`)}`
  ], shown = snippet(source, one.range);
  shown !== void 0 && shown.line !== "" && lines.push(
    paint.dim(`${gutter} |`),
    `${paint.dim(`${line} |`)} ${shown.line}`,
    `${paint.dim(`${gutter} |`)} ${colour(shown.underline)}`
  );
  for (let note of one.notes) {
    let place = `${visibleLine(note.file)}:${note.range.start.line}:${note.range.start.column}`;
    lines.push(`${gutter} ${paint.cyan("note:")} ${place}: ${visibleLine(note.message)}`);
  }
  return one.hint !== void 0 && lines.push(`${gutter} ${paint.cyan("hint:")} ${visibleLine(one.hint)}`), lines.join(`
`);
}

export {
  createDefinitionFiles,
  diagnosticsTerminal,
  validateSentence
};
