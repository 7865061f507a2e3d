import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/report/junit.ts
function junit(diagnostics, files, failOn) {
  let byFile = new Map(files.map((file) => [file, []]));
  for (let one of diagnostics) {
    let found = byFile.get(one.file);
    found === void 0 ? byFile.set(one.file, [one]) : found.push(one);
  }
  let fails = (one) => one.severity === "error" || failOn === "warning", suites = [...byFile].map(([file, found]) => suite(file, found, fails)), tests = suites.reduce((sum, { tests: tests2 }) => sum + tests2, 0), failures = suites.reduce((sum, { failures: failures2 }) => sum + failures2, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "longshore validate", tests, failures, errors: 0 })}>`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    ""
  ].join(`
`);
}
function suite(file, found, fails) {
  let failures = found.filter(fails).length, tests = Math.max(1, found.length), name = visibleLine(file), cases = found.length === 0 ? [`    <testcase${attributes({ classname: name, name: "valid", file: name })}/>`] : found.flatMap((one) => testCase(one, fails(one)));
  return {
    tests,
    failures,
    lines: [
      `  <testsuite${attributes({ name, tests, failures, errors: 0, skipped: 0 })}>`,
      ...cases,
      "  </testsuite>"
    ]
  };
}
function testCase(one, isFailure) {
  let file = visibleLine(one.file), { line, column } = one.range.start, message = visibleLine(one.message), hint = one.hint === void 0 ? "" : `
  hint: ${visibleLine(one.hint)}`, text = content(
    `${file}:${line}:${column}: ${one.severity}: ${message} [${one.code}]${hint}`
  ), body = isFailure ? `<failure${attributes({ type: one.code, message })}>${text}</failure>` : `<system-out>${text}</system-out>`;
  return [
    `    <testcase${attributes({ classname: file, name: `${one.code} at ${line}:${column}`, file, line })}>`,
    `      ${body}`,
    "    </testcase>"
  ];
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => ` ${name}="${content(String(value))}"`).join("");
}
var NOT_XML = new RegExp("[\\ufffe\\uffff]|\\p{Cs}", "gu");
function content(text) {
  return text.replaceAll(NOT_XML, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("##[", "#&#35;[");
}
export {
  junit
};
