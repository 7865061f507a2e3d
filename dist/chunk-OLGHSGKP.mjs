import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  FILE_START,
  POLICY_FIELDS,
  compilePolicy,
  createLineIndex,
  diagnostic,
  isPlaceholder,
  literalTokens,
  loadConfig,
  looksRandom,
  maskLiteralSecrets,
  nearest,
  parseDefinitions,
  quotedList,
  quotedStart,
  require_dist,
  schemaDiagnostics,
  shownText
} from "./chunk-YIJEYWNS.mjs";
import {
  DIAGNOSTIC_CODES
} from "./chunk-HTZP5JFY.mjs";
import {
  UNAUTHORED_KEYS,
  isPublished
} from "./chunk-ZA4MBEKX.mjs";
import {
  HTTP_METHODS,
  METHODS_WITHOUT_BODY,
  isProtectedHeader,
  rootPaths
} from "./chunk-FMYP4UMM.mjs";
import {
  secretVariable
} from "./chunk-45K3VNI6.mjs";
import {
  hostMatches,
  isOneSecret,
  isSpreadKey,
  parseTemplate,
  secretReferences,
  templateExpressions,
  urlTarget,
  visitStrings
} from "./chunk-ZZ3YJM5D.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";
import {
  canonicalize
} from "./chunk-SOG37KRN.mjs";
import {
  judgeAddress
} from "./chunk-ZPEEXN6B.mjs";
import {
  lexJq
} from "./chunk-OY23W4BP.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  __toESM
} from "./chunk-VQ4QOCWD.mjs";

// src/errors/diagnostic.ts
function compareDiagnostics(a, b) {
  return compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.severity, b.severity) || compareText(a.code, b.code) || compareText(a.message, b.message);
}
function compareText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

// src/manifest/template-place.ts
function rangeInTemplate(checked, template, start, end) {
  return template.place === "key" ? checked.document.rangeInKey(template.path, start, end) : checked.document.rangeInString(template.path, start, end);
}
function rangeOfTemplate(checked, template) {
  return template.place === "key" ? checked.document.rangeOfKey(template.path) : checked.document.rangeOfValue(template.path);
}
function expressionsWith(checked, word) {
  let found = [];
  for (let template of checked.templates)
    if (!(template.parsed.kind === "literal" || !template.text.includes(word)))
      for (let expression of templateExpressions(template.parsed))
        expression.source.includes(word) && found.push({ template, expression });
  return found;
}
function rangeInExpression(checked, placed, start, end) {
  let { offset } = placed.expression;
  return rangeInTemplate(checked, placed.template, offset + start, offset + end);
}

// src/manifest/root-reads.ts
var MAY_START = {
  diff: /(?<![\w\])}"?])\.\s*(?:diff\b|\[?\s*"diff")/,
  event: /(?<![\w\])}"?])\.\s*(?:event\b|\[?\s*"event")/,
  secrets: /(?<![\w\])}"?])\.\s*(?:secrets\b|\[?\s*"secrets")/
};
function conditionReads(checked, root, word = root) {
  return checked.conditions.filter(({ expression }) => expression.includes(word) && MAY_START[root].test(expression)).flatMap(
    (condition) => readsOf(
      condition.expression,
      root,
      (start, end) => checked.document.rangeInString(condition.path, start, end)
    )
  );
}
function templateReads(checked, root, word = root) {
  return expressionsWith(checked, word).filter(({ expression }) => MAY_START[root].test(expression.expression)).flatMap(
    (placed) => readsOf(
      placed.expression.expression,
      root,
      (start, end) => rangeInExpression(checked, placed, start, end)
    )
  );
}
function readsOf(expression, root, rangeOf2) {
  return rootPaths(expression).filter((path) => path.steps[0] === root).map((path) => ({
    path,
    expression,
    text: expression.slice(path.offset, path.end),
    range: () => rangeOf2(path.offset, path.end)
  }));
}

// src/manifest/absent-side.ts
function absentSideFindings(checked, side, why) {
  let reads = [
    ...conditionReads(checked, "diff", side).filter((read) => starts(read, ["diff", side])),
    ...templateReads(checked, "event", side).filter(
      (read) => starts(read, ["event", "diff", side])
    )
  ], other = side === "before" ? "after" : "before", { type } = checked.automation.trigger.event;
  return reads.filter((read) => !isNullCheck(read)).map((read) => {
    let instead = read.text.replace(side, other);
    return {
      message: `"${read.text}" is always null on ${type}: ${why}.`,
      hint: `Remove it, or write: ${instead}`,
      range: read.range()
    };
  });
}
function starts(read, steps) {
  return steps.every((step, index) => read.path.steps[index] === step);
}
function isNullCheck({ expression, path }) {
  return /^\s*\)?\s*[!=]=\s*null\b/.test(expression.slice(path.end)) || /\bnull\s*[!=]=\s*\(?\s*$/.test(expression.slice(0, path.offset));
}

// src/manifest/rules/after-on-deleted.ts
var afterOnDeleted = {
  code: "after-on-deleted",
  check(checked) {
    return checked.automation.trigger.event.type !== "ENTITY_DELETED" ? [] : absentSideFindings(checked, "after", "what is deleted has no state after");
  }
};

// src/manifest/rules/before-on-created.ts
var beforeOnCreated = {
  code: "before-on-created",
  check(checked) {
    let { type } = checked.automation.trigger.event;
    return type !== "ENTITY_CREATED" && type !== "RUN_CREATED" ? [] : absentSideFindings(checked, "before", "what is created has no state before");
  }
};

// src/manifest/webhook-call.ts
var CALLS = /* @__PURE__ */ new WeakMap();
function webhookCall(checked) {
  let invocation = checked.automation.invocationMethod;
  if (invocation.type !== "WEBHOOK" && invocation.type !== "SLACK") return;
  let known = CALLS.get(checked);
  if (known !== void 0) return known;
  let path = [...checked.base, "invocationMethod"], call = { invocation, target: urlTarget(invocation.url), path, urlPath: [...path, "url"] };
  return CALLS.set(checked, call), call;
}
function urlTemplate(checked, call) {
  let length = call.urlPath.length;
  return checked.templates.find(
    ({ path, place }) => place === "value" && path.length === length && path[length - 1] === "url"
  );
}
function rangeOfHost(checked, call) {
  let written = /^\s*[a-z][a-z0-9+.-]*:[/\\]*(?:[^/\\?#@]*@)?(\[[^\]]*\]|[^/\\?#:]*)/i.exec(
    call.invocation.url
  ), host = written?.[1] ?? "";
  if (written === null || host === "") return checked.document.rangeOfValue(call.urlPath);
  let end = written[0].length;
  return checked.document.rangeInString(call.urlPath, end - host.length, end);
}

// src/manifest/rules/body-dropped.ts
var bodyDropped = {
  code: "body-dropped",
  check(checked) {
    let call = webhookCall(checked), body = call?.invocation.body, method = call?.invocation.method?.trim().toUpperCase() ?? "POST";
    return call === void 0 || body === void 0 || !METHODS_WITHOUT_BODY.has(method) ? [] : Object.keys(body).length === 0 ? [] : [
      {
        message: `A ${method} request has no body, so this "body" is not sent.`,
        hint: 'Remove "body" and put what the receiver needs into the URL, or write another method.',
        range: checked.document.rangeOfKey([...call.path, "body"])
      }
    ];
  }
};

// src/manifest/rules/diff-root-in-template.ts
var diffRootInTemplate = {
  code: "diff-root-in-template",
  check(checked) {
    return templateReads(checked, "diff").map((read) => ({
      message: `The template reads "${read.text}", but a template has the event under ".event": this is always null. Only conditions start at the event itself.`,
      hint: `Write: .event${read.text}`,
      range: read.range()
    }));
  }
};

// src/manifest/rules/event-root-in-condition.ts
var EVENT_MEMBERS = /* @__PURE__ */ new Set([
  "action",
  "context",
  "diff",
  "resourceType",
  "trigger"
]), eventRootInCondition = {
  code: "event-root-in-condition",
  check(checked) {
    return conditionReads(checked, "event").flatMap((read) => {
      let member = read.path.steps[1];
      return member === void 0 || !EVENT_MEMBERS.has(member) ? [] : [
        {
          message: `The condition reads "${read.text}", but a condition's root is the event itself: this is always null. Only templates have the event under ".event".`,
          hint: `Write: ${withoutEvent(read.text)}`,
          range: read.range()
        }
      ];
    });
  }
};
function withoutEvent(path) {
  let rest = path.replace(/^\.\s*(?:event|"event"|\[\s*"event"\s*\])\??/, "");
  return rest.startsWith("[") ? `.${rest}` : rest;
}

// src/manifest/rules/header-protected.ts
var headerProtected = {
  code: "header-protected",
  check(checked) {
    return webhookCall(checked) === void 0 ? [] : checked.templates.filter((template) => isHeader(checked, template)).flatMap((template) => {
      let finding2 = template.place === "key" ? nameFinding(checked, template) : valueFinding(checked, template);
      return finding2 === void 0 ? [] : [finding2];
    });
  }
};
function isHeader({ base }, { path }) {
  return path.length === base.length + 3 && path[base.length + 1] === "headers";
}
var HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
function nameFinding(checked, template) {
  if (template.parsed.kind !== "literal") return;
  let { text } = template;
  if (isProtectedHeader(text))
    return {
      message: `The header "${shownText(text)}" says how the request is framed or who sent it; a definition cannot set it, and it is left out.`,
      hint: "Remove it; Longshore sets what the request needs.",
      range: rangeOfTemplate(checked, template)
    };
  if (!HEADER_NAME.test(text))
    return {
      message: `"${shownText(text)}" is no header name; letters, digits and "-" may be used.`,
      hint: `Write: ${text.trim().replaceAll(/[^0-9A-Za-z-]+/g, "-") || "X-Name"}`,
      range: rangeOfTemplate(checked, template)
    };
}
function valueFinding(checked, template) {
  let { text, parsed } = template;
  if (parsed.kind !== "literal" && parsed.kind !== "text") return;
  let inside = parsed.kind === "literal" ? text : withSpaces(template), start = inside.length - inside.trimStart().length, offset = forbiddenOffset(inside.trim());
  if (offset === void 0) return;
  let name = String(template.path.at(-1));
  return {
    message: `The header "${shownText(name)}" has a line break or another control character in its value, which would end the header.`,
    hint: "Write the value on one line.",
    range: rangeInTemplate(checked, template, start + offset, start + offset + 1)
  };
}
function withSpaces({ parsed }) {
  return parsed.kind !== "text" ? "" : parsed.parts.map(
    (part) => part.kind === "text" ? part.text : "x".repeat(part.expression.source.length + 4)
  ).join("");
}
function forbiddenOffset(text) {
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 32 && code !== 9 || code === 127) return index;
  }
}

// src/manifest/rules/host-not-allowed.ts
var hostNotAllowed = {
  code: "host-not-allowed",
  check(checked, { runtime }) {
    let { allow } = runtime.egress, call = webhookCall(checked);
    if (allow === void 0 || call?.target.kind !== "literal") return [];
    let { host } = call.target;
    if (allow.some((pattern) => hostMatches(host, pattern))) return [];
    let allowed = allow.length === 0 ? "none" : quotedList(allow);
    return [
      {
        message: `"egress.allow" does not allow the host "${host}"; it allows ${allowed}.`,
        hint: `Add "${host}" to "egress.allow" in longshore.yaml, or call an allowed host.`,
        range: rangeOfHost(checked, call)
      }
    ];
  }
};

// src/manifest/rules/host-private.ts
var hostPrivate = {
  code: "host-private",
  check(checked, { runtime }) {
    let call = webhookCall(checked);
    if (call?.target.kind !== "literal") return [];
    let { host } = call.target, hasAgent = call.invocation.agent !== void 0 && call.invocation.agent !== !1, { allowPrivate } = runtime.network, why = isAddress(host) ? privateAddress(host, hasAgent ? allowPrivate : []) : privateName(host, hasAgent && allowPrivate.length > 0);
    return why === void 0 ? [] : [
      {
        message: `The host "${host}" is ${why}; a call may reach the private network only with "agent: true" and "network.allowPrivate".`,
        hint: hasAgent ? 'Add its network to "network.allowPrivate" in longshore.yaml, or call a public host.' : 'Write "agent: true" and set "network.allowPrivate" in longshore.yaml, or call a public host.',
        range: rangeOfHost(checked, call)
      }
    ];
  }
};
function isAddress(host) {
  return host.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}
var RANGES = {
  loopback: "this machine itself",
  private: "a private address",
  uniqueLocal: "a private address",
  linkLocal: "a link-local address, as metadata services have",
  metadata: "a cloud's metadata service",
  carrierGradeNat: "an address inside a provider's network"
};
function privateAddress(host, allowPrivate) {
  let verdict = judgeAddress(host, allowPrivate);
  if (verdict.kind !== "allowed")
    return RANGES[verdict.range] ?? `no public address ("${verdict.range}")`;
}
var LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)$/;
function privateName(host, mayBeAllowed) {
  return mayBeAllowed || host === "" ? void 0 : host === "localhost" || host.endsWith(".localhost") ? "this machine itself" : LOCAL_NAME.test(host) ? "a name of a local network" : !/[._]/.test(host) && !isPlaceholder(host) ? "a name of a local network, without a domain" : void 0;
}

// src/manifest/rules/host-templated.ts
var hostTemplated = {
  code: "host-templated",
  check(checked, { runtime }) {
    let call = webhookCall(checked);
    return call?.target.kind !== "templated" || runtime.egress.allow !== void 0 ? [] : call.target.expressions.every((expression) => isOneSecret(expression)) ? [] : [
      {
        message: `The URL's host comes from the event, and "egress.allow" is not set: whoever shapes an event decides where the request goes.`,
        hint: 'Write the host into the URL, or list the hosts that may be called under "egress.allow" in longshore.yaml.',
        range: checked.document.rangeOfValue(call.urlPath)
      }
    ];
  }
};

// src/manifest/rules/method-unknown.ts
var methodUnknown = {
  code: "method-unknown",
  check(checked) {
    let call = webhookCall(checked), method = call?.invocation.method;
    if (call === void 0 || method === void 0 || method.includes("{{")) return [];
    let name = method.trim().toUpperCase();
    if (HTTP_METHODS.some((known) => known === name)) return [];
    let near = nearest(name.slice(0, 20), HTTP_METHODS);
    return [
      {
        message: `The method "${shownText(method)}" is not called; ${HTTP_METHODS.join(", ")} are.`,
        hint: near === void 0 ? "Write one of these methods." : `Did you mean "${near}"?`,
        range: checked.document.rangeOfValue([...call.path, "method"])
      }
    ];
  }
};

// src/manifest/rules/policy-backend.ts
var policyBackend = {
  code: "policy-backend",
  check({ automation, base, document }, { policy }) {
    let rule = policy?.config.backends;
    if (rule === void 0) return [];
    let { allow, severity } = rule, { type } = automation.invocationMethod;
    return allow.some((backend) => backend === type) ? [] : [
      {
        ...severity === void 0 ? {} : { severity },
        message: `"policy.backends" does not allow "${type}"; it allows ${quotedList(allow)}.`,
        hint: `Use an allowed backend, or have "${type}" added to "policy.backends.allow".`,
        range: document.rangeOfValue([...base, "invocationMethod", "type"])
      }
    ];
  }
};

// src/manifest/rules/policy-host.ts
var policyHost = {
  code: "policy-host",
  check(checked, { policy }) {
    let rule = policy?.config.hosts;
    if (rule === void 0) return [];
    let { allow, severity } = rule, call = webhookCall(checked);
    if (call?.target.kind !== "literal") return [];
    let { host } = call.target;
    if (allow.some((pattern) => hostMatches(host, pattern))) return [];
    let allowed = allow.length === 0 ? "none" : quotedList(allow);
    return [
      {
        ...severity === void 0 ? {} : { severity },
        message: `"policy.hosts" does not allow the host "${host}"; it allows ${allowed}.`,
        hint: `Call an allowed host, or have "${host}" added to "policy.hosts.allow".`,
        range: rangeOfHost(checked, call)
      }
    ];
  }
};

// src/manifest/rules/policy-identifier.ts
var policyIdentifier = {
  code: "policy-identifier",
  check({ automation, base, document }, { policy }) {
    let rule = policy?.config.identifier;
    if (rule === void 0) return [];
    let { pattern, severity } = rule;
    return policy?.patterns.get(pattern)?.matches(automation.identifier) !== !1 ? [] : [
      {
        ...severity === void 0 ? {} : { severity },
        message: `The identifier "${shownText(automation.identifier)}" does not match "policy.identifier": "${shownText(pattern)}".`,
        hint: "Give it an identifier in which the pattern is found; what was synced under the old one is then deleted.",
        range: document.rangeOfValue([...base, "identifier"])
      }
    ];
  }
};

// src/manifest/rules/policy-method.ts
var policyMethod = {
  code: "policy-method",
  check(checked, { policy }) {
    let rule = policy?.config.methods, call = webhookCall(checked);
    if (rule === void 0 || call === void 0) return [];
    let { allow, severity } = rule, written = call.invocation.method;
    if (written?.includes("{{") === !0) return [];
    let name = (written ?? "POST").trim().toUpperCase();
    if (allow.some((method) => method === name)) return [];
    let { document } = checked;
    return [
      {
        ...severity === void 0 ? {} : { severity },
        message: written === void 0 ? `No method is said, which is POST; "policy.methods" allows ${quotedList(allow)}.` : `"policy.methods" does not allow the method "${shownText(written)}"; it allows ${quotedList(allow)}.`,
        hint: 'Write an allowed method under "method".',
        range: written === void 0 ? document.rangeOfKey(call.path) : document.rangeOfValue([...call.path, "method"])
      }
    ];
  }
};

// src/manifest/rules/policy-required-field.ts
var policyRequiredField = {
  code: "policy-required-field",
  check({ automation, base, document }, { policy }) {
    let required = policy?.config.requiredFields;
    return policy === void 0 || required === void 0 ? [] : POLICY_FIELDS.flatMap((field) => {
      let rule = required[field];
      if (rule === void 0) return [];
      let { severity, pattern } = rule, shared = severity === void 0 ? {} : { severity }, asked = `"policy.requiredFields.${field}"`, text = automation[field];
      if (text === void 0 || text.trim() === "") {
        let path = [...base, text === void 0 ? "identifier" : field], matching = pattern === void 0 ? "" : ` that matches "${shownText(pattern)}"`;
        return [
          {
            ...shared,
            message: `"${automation.identifier}" has no ${field}; ${asked} requires one${matching}.`,
            hint: `Write "${field}".`,
            range: document.rangeOfValue(path)
          }
        ];
      }
      return pattern === void 0 || policy.patterns.get(pattern)?.matches(text) !== !1 ? [] : [
        {
          ...shared,
          message: `The ${field} "${shownText(text)}" does not match ${asked}: "${shownText(pattern)}".`,
          hint: `Write a ${field} in which the pattern is found.`,
          range: document.rangeOfValue([...base, field])
        }
      ];
    });
  }
};

// src/manifest/rules/publish-implicit.ts
var publishImplicit = {
  code: "publish-implicit",
  check({ automation, base, document }) {
    if (automation.publish !== void 0) return [];
    let key = document.file.endsWith(".json") ? '"publish"' : "publish";
    return [
      {
        message: `"publish" is not said, so "${automation.identifier}" is a draft: it is neither synced nor dispatched.`,
        hint: `Write ${key}: true to publish it, or ${key}: false to keep it a draft.`,
        range: document.rangeOfValue([...base, "identifier"])
      }
    ];
  }
};

// src/manifest/secret-uses.ts
function secretUses(checked) {
  let uses = /* @__PURE__ */ new Map();
  for (let placed of expressionsWith(checked, "secrets"))
    for (let { name, offset, end } of secretReferences(placed.expression.expression))
      uses.has(name) || uses.set(name, { name, range: () => rangeInExpression(checked, placed, offset, end) });
  return [...uses.values()];
}

// src/manifest/rules/secret-collision.ts
var secretCollision = {
  code: "secret-collision",
  check(checked) {
    let first = /* @__PURE__ */ new Map();
    return secretUses(checked).flatMap((use) => {
      let variable = secretVariable(use.name), other = first.get(variable);
      return other === void 0 ? (first.set(variable, use), []) : [
        {
          message: `The secrets "${other.name}" and "${use.name}" are both read from "${variable}", so they are the same.`,
          hint: `Write {{ .secrets.${variable.replace("LONGSHORE_SECRET_", "")} }} in both places, or rename one of the secrets.`,
          range: use.range(),
          notes: [
            {
              message: `"${other.name}" is first used here.`,
              file: checked.document.file,
              range: other.range()
            }
          ]
        }
      ];
    });
  }
};

// src/manifest/rules/secret-host.ts
var secretHost = {
  code: "secret-host",
  check(checked, { runtime }) {
    let target = webhookCall(checked)?.target;
    return target === void 0 || target.kind === "invalid" ? [] : secretUses(checked).flatMap(({ name, range }) => {
      let hosts = boundHosts(name, runtime);
      if (hosts === void 0)
        return target.kind !== "templated" ? [] : [
          {
            message: `The secret "${name}" is bound to no host, and the URL's host comes from a template; dispatch refuses to send it.`,
            hint: `Set "secrets.${name}.hosts" in longshore.yaml, or write the host into the URL.`,
            range: range()
          }
        ];
      if (target.kind !== "literal") return [];
      if (hosts.some((pattern) => hostMatches(target.host, pattern))) return [];
      let bound = hosts.length === 0 ? "no host" : quotedList(hosts);
      return [
        {
          message: `The secret "${name}" may only go to ${bound}, and the URL's host is "${target.host}"; dispatch refuses to send it.`,
          hint: `Call a host of the secret, use another secret, or add "${target.host}" to "secrets.${name}.hosts" in longshore.yaml.`,
          range: range()
        }
      ];
    });
  }
};
function boundHosts(name, runtime) {
  let variable = secretVariable(name), bindings = Object.entries(runtime.secrets).filter(
    ([bound]) => secretVariable(bound) === variable
  );
  return bindings.length === 0 ? void 0 : bindings.flatMap(([, binding]) => binding.hosts);
}

// src/manifest/placed-credentials.ts
var SECRET_NAME = /(?:^|[-_.]|[a-z](?=[A-Z]))(?:tokens?|secret|password|passwd|pwd|api[-_]?key|access[-_]?key|private[-_]?key|secret[-_]?key|credentials?|auth)$/i, ROUTING_KEY = /^(?:routing|integration)_?key$/i, MIN_RANDOM = 16, MIN_CREDENTIAL = 8;
function headerCredential(name, template) {
  let where = `The header "${name}"`;
  if (/^(?:proxy-)?authorization$/i.test(name.trim()))
    return authorization(where, withoutTemplates(template));
  if (!SECRET_NAME.test(name.trim())) return;
  let place = { where, suffix: constantName(name), before: "" };
  return wholeValue(withoutTemplates(template), MIN_RANDOM, place);
}
function keyCredential(template) {
  let key = template.path.findLast((step) => typeof step == "string");
  if (typeof key != "string") return;
  let isRouting = ROUTING_KEY.test(key);
  if (!isRouting && !SECRET_NAME.test(key)) return;
  let text = withoutTemplates(template);
  if (!(isRouting && !/^\s*[0-9a-f]{32}\s*$/i.test(text)))
    return wholeValue(text, MIN_RANDOM, { where: `"${key}"`, suffix: constantName(key), before: "" });
}
var QUERY_NAME = /^(?:token|access[-_]?token|api[-_]?key|key|code|secret|client[-_]?secret|password|auth|sig|signature)$/i, QUERY = /[?&]([^=&#\s]+)=([^&#\s]+)/g, USER_INFO = /^\s*[a-z][a-z0-9+.-]*:\/\/([^:/?#@\s]*):([^/?#@\s]+)@/i;
function urlCredentials(text) {
  let found = [], userInfo2 = USER_INFO.exec(text), password = userInfo2?.[2] ?? "";
  if (userInfo2 !== null && !password.includes(BLANK) && !isPlaceholder(password)) {
    let end = userInfo2[0].length - 1, start = end - password.length;
    found.push({ where: "The user information of the URL", suffix: "PASSWORD", before: "", start, end });
  }
  for (let match of text.matchAll(QUERY)) {
    let [whole, name = "", value = ""] = match;
    if (!QUERY_NAME.test(name) || !looksRandom(value, MIN_CREDENTIAL)) continue;
    let end = match.index + whole.length, where = `The parameter "${name}" of the URL`;
    found.push({ where, suffix: constantName(name), before: "", start: end - value.length, end });
  }
  return found;
}
var BLANK = "\0";
function withoutTemplates(template) {
  let { parsed, text } = template;
  return parsed.kind === "literal" ? text : parsed.kind !== "text" ? "" : parsed.parts.map(
    (part) => part.kind === "text" ? part.text : BLANK.repeat(part.expression.source.length + 4)
  ).join("");
}
function authorization(where, text) {
  let match = /^\s*(?:([A-Za-z][\w-]*)\s+)?((?:token=)?"?)([^\s"]+)"?\s*$/.exec(text), [whole = "", scheme, prefix = "", value = ""] = match ?? [];
  if (match === null || value.includes(BLANK) || isPlaceholder(value)) return;
  let basic = scheme?.toLowerCase() === "basic";
  if (basic ? !isBasic(value) : value.length < MIN_RANDOM) return;
  let start = whole.lastIndexOf(value);
  return {
    where,
    suffix: basic ? "BASIC_AUTH" : "TOKEN",
    before: `${scheme === void 0 ? "" : `${scheme} `}${prefix}`,
    start,
    end: start + value.length
  };
}
function isBasic(value) {
  if (value.length < MIN_CREDENTIAL || !/^[\w+/-]+=*$/.test(value)) return !1;
  let decoded = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(decoded) && !isPlaceholder(decoded);
}
function wholeValue(text, minLength, place) {
  let value = text.trim();
  if (!looksRandom(value, minLength)) return;
  let start = text.indexOf(value);
  return { ...place, start, end: start + value.length };
}
function constantName(name) {
  return name.trim().replace(/^x-/i, "").replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}

// src/manifest/rules/secret-literal.ts
var WHY = "whoever can read the repository can use it.", secretLiteral = {
  code: "secret-literal",
  check(checked) {
    return checked.templates.flatMap((template) => {
      if (template.place === "key") return [];
      let tokens = tokenFindings(checked, template);
      return tokens.length > 0 ? tokens : credentialFindings(checked, template);
    });
  }
};
function tokenFindings(checked, template) {
  return literalTokens(template.text).map((token) => {
    let secret = template.text.slice(token.start, token.end), name = token.name ?? `${serviceName(checked)}_TOKEN`;
    return {
      message: `${token.what}${quotedStart(secret)} is written in clear; ${WHY}`,
      hint: hint(name, `{{ .secrets.${name} }}`),
      range: rangeInTemplate(checked, template, token.start, token.end)
    };
  });
}
function credentialFindings(checked, template) {
  return credentials(checked, template).map((credential) => {
    let { where, suffix, before, start, end } = credential, service = serviceName(checked), name = suffix.startsWith(service) ? suffix : `${service}_${suffix}`, shown = quotedStart(template.text.slice(start, end));
    return {
      message: `${where} holds a credential${shown} in clear; ${WHY}`,
      hint: hint(name, `${before}{{ .secrets.${name} }}`),
      range: rangeInTemplate(checked, template, start, end)
    };
  });
}
function credentials(checked, template) {
  let [part, name] = template.path.slice(checked.base.length + 1), isWebhook = webhookCall(checked) !== void 0;
  if (isWebhook && part === "url") return urlCredentials(withoutTemplates(template));
  let found = isWebhook && part === "headers" && typeof name == "string" ? headerCredential(name, template) : keyCredential(template);
  return found === void 0 ? [] : [found];
}
function hint(name, replacement) {
  return `Revoke it, keep the new one as the secret "${name}" and write ${replacement} here.`;
}
function serviceName(checked) {
  let call = webhookCall(checked);
  if (call === void 0) return checked.automation.invocationMethod.type;
  if (call.target.kind !== "literal" || !/[a-z]/.test(call.target.host)) return "WEBHOOK";
  let labels = call.target.host.split("."), label = labels.at(-2) ?? labels[0] ?? "";
  return ((labels.length > 2 && /^(?:com?|net|org|gov|ac)$/.test(label) ? labels.at(-3) : label) ?? "").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}

// src/manifest/rules/secrets-in-condition.ts
var secretsInCondition = {
  code: "secrets-in-condition",
  check(checked) {
    return conditionReads(checked, "secrets").map((read) => ({
      message: `The condition reads "${read.text}", but conditions see only the event: this is always null.`,
      hint: "Use secrets in templates of the invocation, and decide by the event alone.",
      range: read.range()
    }));
  }
};

// src/manifest/rules/template-braces.ts
var templateBraces = {
  code: "template-braces",
  check(checked) {
    return checked.templates.flatMap((template) => findingOf(checked, template) ?? []);
  }
};
function findingOf(checked, template) {
  let { parsed } = template;
  if (parsed.kind === "invalid")
    return {
      message: parsed.message,
      hint: hintFor(parsed.problem, parsed.message, template.text.slice(0, parsed.offset)),
      range: rangeInTemplate(checked, template, parsed.offset, parsed.offset + 2)
    };
}
function hintFor(problem, message, before) {
  let separate = 'In jq, write a space between the braces of an object: "} }".';
  if (problem === "nested")
    return 'Close the template with "}}" before the next "{{" begins. In jq, write a space between the braces of an object: "{ {".';
  if (problem === "stray") {
    let own = 'Open the template with "{{", or remove the braces.';
    return before.replaceAll("{{", "").includes("{") ? `${own} ${separate}` : own;
  }
  return message.includes("quote") ? 'Close the quote, then end the template with "}}".' : 'End the template with "}}".';
}

// src/manifest/rules/template-in-condition.ts
var templateInCondition = {
  code: "template-in-condition",
  check(checked) {
    return checked.conditions.flatMap((condition) => {
      let offset = templateOffset(condition);
      if (offset === void 0) return [];
      let bare = bareForm(condition.expression);
      return [
        {
          message: `The condition "${shownText(condition.expression)}" is written as a template; a condition is bare jq, without "{{ }}".`,
          hint: bare === void 0 ? 'Remove the "{{" and "}}".' : `Write: ${maskLiteralSecrets(bare)}`,
          range: checked.document.rangeInString(
            condition.path,
            offset,
            condition.expression.length
          )
        }
      ];
    });
  }
};
function templateOffset({ expression }) {
  if (!expression.includes("{{")) return;
  let { tokens } = lexJq(expression), index = tokens.findIndex(
    (token, at) => token.text === "{" && token.kind === "bracket" && tokens[at + 1]?.text === "{" && tokens[at + 1]?.offset === token.offset + 1
  );
  return tokens[index]?.offset;
}
function bareForm(expression) {
  let parsed = parseTemplate(expression);
  if (parsed.kind !== "value") return;
  let [inner] = templateExpressions(parsed);
  return inner?.expression.trim().replaceAll(/(?<![\w)\]}"?])\.event\.(?=diff|context|trigger|action)/g, ".");
}

// src/manifest/scan-quotes.ts
function scanQuotes(source) {
  let stretches = [], inStrings = [], depths = [0], inString = !1;
  for (let index = 0; index < source.length; index += 1) {
    let char = source[index];
    if (inString) {
      if (char === "'") inStrings.push(index);
      else if (char === '"') inString = !1;
      else if (char === "\\") {
        if (index += 1, source[index] !== "(") continue;
        depths.push(0), inString = !1;
      }
    } else if (char === '"') inString = !0;
    else if (char === "'") {
      let close = source.indexOf("'", index + 1), end = close === -1 ? source.length : close + 1;
      stretches.push({ start: index, end }), index = end - 1;
    } else if (char === "#") index = endOfComment(source, index);
    else if (char === "(") depths.push((depths.pop() ?? 0) + 1);
    else if (char === ")") {
      let depth = depths.pop() ?? 0;
      inString = depth === 0 && depths.length > 0, inString || depths.push(Math.max(0, depth - 1));
    }
  }
  return { stretches, inStrings };
}
function endOfComment(source, from) {
  let index = from;
  for (; index < source.length && source[index] !== `
`; )
    source[index] === "\\" && (index += source.startsWith(`\r
`, index + 1) ? 2 : 1), index += 1;
  return index;
}

// src/manifest/single-quotes.ts
function singleQuoted(expression) {
  let { source, expression: rewritten2 } = expression;
  if (!source.includes("'")) return [];
  let { stretches, inStrings } = scanQuotes(source), readable = stretches.length > 0 && isReadable(rewritten2), judged = stretches.map(({ start, end }) => {
    let both = rewritten2[start] === '"' && rewritten2[end - 1] === '"' && end - start > 1;
    return { start, end, kind: both || readable ? "rewritten" : "kept" };
  }), inside = inStrings.filter((index) => rewritten2[index] === '"').map((index) => ({ start: index, end: index + 1, kind: "inside" }));
  return [...judged, ...inside].sort((a, b) => a.start - b.start);
}
function withDoubleQuotes(source) {
  let text = "", from = 0;
  for (let { start, end } of scanQuotes(source).stretches) {
    let content = source.slice(start + 1, end - 1);
    text += `${source.slice(from, start)}"${content.replaceAll('"', '\\"')}"`, from = end;
  }
  return text + source.slice(from);
}
function isReadable(expression) {
  let { tokens, unterminated } = lexJq(expression);
  return unterminated === void 0 && !tokens.some((token) => token.text === "'");
}

// src/manifest/written-form.ts
function writtenForm(checked, placed, singleQuote, replacement) {
  let shown = maskLiteralSecrets(replacement);
  return isDoubleQuoted(checked, placed, singleQuote) ? shown.replaceAll("\\", "\\\\").replaceAll('"', '\\"') : shown;
}
function isDoubleQuoted(checked, placed, singleQuote) {
  if (checked.document.file.endsWith(".json")) return !0;
  let quote = rangeInExpression(checked, placed, singleQuote, singleQuote + 1);
  if (quote.end.column - quote.start.column > 1) return !1;
  let whole = rangeOfTemplate(checked, placed.template), first = rangeInTemplate(checked, placed.template, 0, 1);
  return first.start.line === whole.start.line && first.start.column === whole.start.column + 1;
}

// src/manifest/rules/template-quotes.ts
var templateQuotes = {
  code: "template-quotes",
  check(checked) {
    return expressionsWith(checked, "'").flatMap((placed) => {
      let { expression } = placed, kept = singleQuoted(expression).find((quoted) => quoted.kind === "kept");
      if (kept === void 0) return [];
      let { start, end } = kept, form = withDoubleQuotes(expression.source).trim();
      return [
        {
          message: `The single quotes of "${shownText(expression.source.slice(start, end))}" stay single: Port rewrites only quotes next to white space, and jq has no single-quoted strings.`,
          hint: `Write: {{ ${writtenForm(checked, placed, start, form)} }}`,
          range: rangeInExpression(checked, placed, start, end)
        }
      ];
    });
  }
};

// src/manifest/rules/template-single-quotes.ts
var templateSingleQuotes = {
  code: "template-single-quotes",
  check(checked) {
    return expressionsWith(checked, "'").flatMap((placed) => {
      let quoted = singleQuoted(placed.expression), inside = quoted.filter(({ kind }) => kind === "inside").map((one) => insideString(checked, placed, one));
      if (quoted.some(({ kind }) => kind === "kept")) return inside;
      let first = quoted.find(({ kind }) => kind === "rewritten");
      return first === void 0 ? inside : [rewritten(checked, placed, first), ...inside];
    });
  }
};
function rewritten(checked, placed, { start, end }) {
  let { source } = placed.expression, form = withDoubleQuotes(source).trim();
  return {
    message: `The single quotes of "${shownText(source.slice(start, end))}" are no jq: Port rewrites them to double quotes, because they stand next to white space.`,
    hint: `Write: {{ ${writtenForm(checked, placed, start, form)} }}`,
    range: rangeInExpression(checked, placed, start, end)
  };
}
function insideString(checked, placed, { start, end }) {
  return {
    message: "The single quote inside this string stands next to white space, so Port rewrites it to a double quote, which ends the string.",
    hint: `Write ${writtenForm(checked, placed, start, "\\u0027")} for the quote.`,
    range: rangeInExpression(checked, placed, start, end)
  };
}

// src/manifest/rules/url-insecure.ts
var SCHEME = /^\s*http:/i, urlInsecure = {
  code: "url-insecure",
  check(checked, { runtime }) {
    let call = webhookCall(checked);
    if (call === void 0 || runtime.network.allowHttp) return [];
    let scheme = SCHEME.exec(call.invocation.url);
    if (scheme === null || call.target.kind === "invalid") return [];
    let end = scheme[0].length;
    return [
      {
        message: `The URL's scheme is "http", which sends the request and its secrets in clear; only "https" is called.`,
        hint: 'Write "https:", or set "network.allowHttp: true" in longshore.yaml.',
        range: checked.document.rangeInString(call.urlPath, end - 5, end)
      }
    ];
  }
};

// src/manifest/rules/url-invalid.ts
var urlInvalid = {
  code: "url-invalid",
  check(checked) {
    let call = webhookCall(checked);
    if (call === void 0) return [];
    let found = placeholders(checked, call);
    return found.length > 0 ? found : notCallable(checked, call) ?? userInfo(checked, call) ?? [];
  }
}, PLACEHOLDER = /<[^<>]+>|(?<!\{)\{[A-Za-z][\w.-]*\}(?!\})|(?<![\w-])YOUR[_-][A-Z0-9_-]+(?![\w-])|(?<![\w=-])[A-Z]+_[A-Z0-9_]*(?:URL|HOST|DOMAIN|ENDPOINT|TOKEN|KEY|ID)(?![\w-])/g;
function placeholders(checked, call) {
  let template = urlTemplate(checked, call);
  if (template === void 0 || template.parsed.kind === "invalid") return [];
  let text = withoutTemplates(template);
  return [...text.matchAll(PLACEHOLDER)].map((found) => ({
    message: `The URL has a placeholder, "${shownText(found[0])}", where a value belongs.`,
    hint: placeholderHint(found[0], found[0] === text.trim()),
    range: rangeInTemplate(checked, template, found.index, found.index + found[0].length)
  }));
}
function placeholderHint(found, isWhole2) {
  return isWhole2 ? `Write the URL, or {{ .secrets.${found.split(/[^A-Za-z0-9]+/).filter((word) => word !== "" && !/^your$/i.test(word)).join("_").toUpperCase()} }} where the URL is a secret.` : "Write the value in its place.";
}
function notCallable(checked, call) {
  let template = urlTemplate(checked, call);
  if (call.target.kind !== "invalid" || template?.parsed.kind === "invalid") return;
  let text = call.invocation.url.trim(), isRelative = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() === void 0 || /^[^/]*:\d+(?:\/|$)/.test(text);
  return [{
    message: `The URL "${shownText(text)}" cannot be called. ${call.target.message} Only "https" URLs with a host can be.`,
    hint: isRelative && !text.startsWith("/") ? `Write "https://${shownText(text)}".` : 'Write a URL that begins with "https://" and a host.',
    range: checked.document.rangeOfValue(call.urlPath)
  }];
}
function userInfo(checked, call) {
  let { target, invocation } = call;
  return target.kind !== "literal" || !target.hasUserInfo || urlCredentials(invocation.url).some(({ suffix }) => suffix === "PASSWORD") ? void 0 : [{
    message: `The URL has user information before the host "${target.host}", which logs and receivers may show.`,
    hint: 'Remove it and write the header "Authorization": "Basic {{ .secrets.BASIC_AUTH }}".',
    range: rangeOfHost(checked, call)
  }];
}

// src/manifest/all-rules.ts
var ALL_RULES = [
  afterOnDeleted,
  beforeOnCreated,
  bodyDropped,
  diffRootInTemplate,
  eventRootInCondition,
  headerProtected,
  hostNotAllowed,
  hostPrivate,
  hostTemplated,
  methodUnknown,
  policyBackend,
  policyHost,
  policyIdentifier,
  policyMethod,
  policyRequiredField,
  publishImplicit,
  secretCollision,
  secretHost,
  secretLiteral,
  secretsInCondition,
  templateBraces,
  templateInCondition,
  templateQuotes,
  templateSingleQuotes,
  urlInsecure,
  urlInvalid
];

// src/model/generated/automation.validator.js
var validateAutomation = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["identifier", "trigger", "invocationMethod"], additionalProperties: !1, properties: { identifier: { type: "string", pattern: "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$" }, title: { type: "string" }, icon: { type: "string" }, description: { type: "string" }, trigger: { $ref: "#/definitions/trigger" }, invocationMethod: { $ref: "#/definitions/invocation" }, publish: { type: "boolean" }, allowAnyoneToViewRuns: { type: "boolean" }, requiredApproval: { type: ["boolean", "object"], required: ["type"], additionalProperties: !1, properties: { type: { enum: ["ANY", "ALL"] } } }, approvalNotification: { $ref: "#/definitions/approvalNotification" }, id: { type: "string" }, createdAt: { type: "string" }, createdBy: { type: "string" }, updatedAt: { type: "string" }, updatedBy: { type: "string" }, $schema: { type: "string" } }, definitions: { trigger: { type: "object", required: ["type", "event"], additionalProperties: !1, properties: { type: { const: "automation" }, event: { $ref: "#/definitions/triggerEvent" }, condition: { $ref: "#/definitions/condition" } } }, triggerEvent: { type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/definitions/entityTriggerEvent" }, { $ref: "#/definitions/timerTriggerEvent" }, { $ref: "#/definitions/runTriggerEvent" }] }, entityTriggerEvent: { type: "object", required: ["type", "blueprintIdentifier"], additionalProperties: !1, properties: { type: { enum: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED", "ANY_ENTITY_CHANGE"] }, blueprintIdentifier: { type: "string", minLength: 1 } } }, timerTriggerEvent: { type: "object", required: ["type", "blueprintIdentifier", "propertyIdentifier"], additionalProperties: !1, properties: { type: { const: "TIMER_PROPERTY_EXPIRED" }, blueprintIdentifier: { type: "string", minLength: 1 }, propertyIdentifier: { type: "string", minLength: 1 } } }, runTriggerEvent: { type: "object", required: ["type", "actionIdentifier"], additionalProperties: !1, properties: { type: { enum: ["RUN_CREATED", "RUN_UPDATED", "ANY_RUN_CHANGE"] }, actionIdentifier: { type: "string", minLength: 1 } } }, condition: { type: "object", required: ["type", "expressions"], additionalProperties: !1, properties: { type: { const: "JQ" }, expressions: { type: "array", items: { type: "string" } }, combinator: { enum: ["and", "or"] } } }, invocation: { type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/definitions/webhookInvocation" }, { $ref: "#/definitions/githubInvocation" }, { $ref: "#/definitions/integrationActionInvocation" }, { $ref: "#/definitions/gitlabInvocation" }, { $ref: "#/definitions/azureDevopsInvocation" }, { $ref: "#/definitions/kafkaInvocation" }, { $ref: "#/definitions/upsertEntityInvocation" }] }, webhookInvocation: { type: "object", required: ["type", "url"], additionalProperties: !1, properties: { type: { enum: ["WEBHOOK", "SLACK"] }, url: { type: "string", minLength: 1 }, agent: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, synchronized: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, method: { type: "string" }, headers: { type: "object", additionalProperties: { type: "string" } }, body: { type: ["object", "array"] } } }, githubInvocation: { type: "object", required: ["type", "org", "repo", "workflow"], additionalProperties: !1, properties: { type: { const: "GITHUB" }, org: { type: "string", minLength: 1 }, repo: { type: "string", minLength: 1 }, workflow: { type: ["string", "number"], minLength: 1 }, workflowInputs: { type: "object" }, reportWorkflowStatus: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" } } }, integrationActionInvocation: { type: "object", required: ["type", "installationId", "integrationActionType", "integrationActionExecutionProperties"], additionalProperties: !1, properties: { type: { const: "INTEGRATION_ACTION" }, installationId: { type: "string", minLength: 1 }, integrationActionType: { const: "dispatch_workflow" }, integrationActionExecutionProperties: { $ref: "#/definitions/integrationActionExecutionProperties" } } }, integrationActionExecutionProperties: { type: "object", required: ["org", "repo", "workflow"], additionalProperties: !1, properties: { org: { type: "string", minLength: 1 }, repo: { type: "string", minLength: 1 }, workflow: { type: ["string", "number"], minLength: 1 }, workflowInputs: { type: "object" }, reportWorkflowStatus: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" } } }, gitlabInvocation: { type: "object", required: ["type", "projectName", "groupName"], additionalProperties: !1, properties: { type: { const: "GITLAB" }, projectName: { type: "string", minLength: 1 }, groupName: { type: "string", minLength: 1 }, defaultRef: { type: "string" }, pipelineVariables: { type: "object" } } }, azureDevopsInvocation: { type: "object", required: ["type", "webhook", "org"], additionalProperties: !1, properties: { type: { const: "AZURE_DEVOPS" }, webhook: { type: "string", minLength: 1 }, org: { type: "string", minLength: 1 }, payload: { type: ["object", "array"] } } }, kafkaInvocation: { type: "object", required: ["type"], additionalProperties: !1, properties: { type: { const: "KAFKA" }, payload: { type: ["object", "array"] } } }, upsertEntityInvocation: { type: "object", required: ["type", "blueprintIdentifier", "mapping"], additionalProperties: !1, properties: { type: { const: "UPSERT_ENTITY" }, blueprintIdentifier: { type: "string", minLength: 1 }, mapping: { $ref: "#/definitions/entityMapping" } } }, entityMapping: { type: "object", properties: { identifier: { type: "string" }, title: { type: ["string", "null"] }, icon: { type: ["string", "null"] }, team: { type: ["string", "array", "null"], items: { type: "string" } }, properties: { type: ["object", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, relations: { type: ["object", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$", additionalProperties: { type: ["string", "array", "null"], items: { type: "string" } } } } }, approvalNotification: { type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/definitions/emailApprovalNotification" }, { $ref: "#/definitions/webhookApprovalNotification" }] }, emailApprovalNotification: { type: "object", required: ["type"], additionalProperties: !1, properties: { type: { const: "email" } } }, webhookApprovalNotification: { type: "object", required: ["type", "url"], additionalProperties: !1, properties: { type: { const: "webhook" }, url: { type: "string", minLength: 1 }, format: { enum: ["json", "slack"] } } } }, $id: "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/automation.schema.json" }, func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$", "u");
var schema22 = { type: "object", required: ["type", "expressions"], additionalProperties: !1, properties: { type: { const: "JQ" }, expressions: { type: "array", items: { type: "string" } }, combinator: { enum: ["and", "or"] } } };
var schema14 = { type: "object", required: ["type", "blueprintIdentifier"], additionalProperties: !1, properties: { type: { enum: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED", "ANY_ENTITY_CHANGE"] }, blueprintIdentifier: { type: "string", minLength: 1 } } };
var schema19 = { type: "object", required: ["type", "actionIdentifier"], additionalProperties: !1, properties: { type: { enum: ["RUN_CREATED", "RUN_UPDATED", "ANY_RUN_CHANGE"] }, actionIdentifier: { type: "string", minLength: 1 } } }, func3 = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "ENTITY_CREATED")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err1 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data.blueprintIdentifier === void 0) {
            let err2 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "blueprintIdentifier" }, message: "must have required property 'blueprintIdentifier'" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          for (let key0 in data)
            if (!(key0 === "type" || key0 === "blueprintIdentifier")) {
              let err3 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (!(data0 === "ENTITY_CREATED" || data0 === "ENTITY_UPDATED" || data0 === "ENTITY_DELETED" || data0 === "ANY_ENTITY_CHANGE")) {
              let err4 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          }
          if (data.blueprintIdentifier !== void 0) {
            let data1 = data.blueprintIdentifier;
            if (typeof data1 == "string") {
              if (func3(data1) < 1) {
                let err5 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            } else {
              let err6 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        } else {
          let err7 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      else if (tag0 === "ENTITY_UPDATED")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err8 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (data.blueprintIdentifier === void 0) {
            let err9 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "blueprintIdentifier" }, message: "must have required property 'blueprintIdentifier'" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          for (let key1 in data)
            if (!(key1 === "type" || key1 === "blueprintIdentifier")) {
              let err10 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (!(data2 === "ENTITY_CREATED" || data2 === "ENTITY_UPDATED" || data2 === "ENTITY_DELETED" || data2 === "ANY_ENTITY_CHANGE")) {
              let err11 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          }
          if (data.blueprintIdentifier !== void 0) {
            let data3 = data.blueprintIdentifier;
            if (typeof data3 == "string") {
              if (func3(data3) < 1) {
                let err12 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            } else {
              let err13 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
        } else {
          let err14 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      else if (tag0 === "ENTITY_DELETED")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err15 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data.blueprintIdentifier === void 0) {
            let err16 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "blueprintIdentifier" }, message: "must have required property 'blueprintIdentifier'" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          for (let key2 in data)
            if (!(key2 === "type" || key2 === "blueprintIdentifier")) {
              let err17 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          if (data.type !== void 0) {
            let data4 = data.type;
            if (!(data4 === "ENTITY_CREATED" || data4 === "ENTITY_UPDATED" || data4 === "ENTITY_DELETED" || data4 === "ANY_ENTITY_CHANGE")) {
              let err18 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
          if (data.blueprintIdentifier !== void 0) {
            let data5 = data.blueprintIdentifier;
            if (typeof data5 == "string") {
              if (func3(data5) < 1) {
                let err19 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            } else {
              let err20 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          }
        } else {
          let err21 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      else if (tag0 === "ANY_ENTITY_CHANGE")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err22 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (data.blueprintIdentifier === void 0) {
            let err23 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/required", keyword: "required", params: { missingProperty: "blueprintIdentifier" }, message: "must have required property 'blueprintIdentifier'" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          for (let key3 in data)
            if (!(key3 === "type" || key3 === "blueprintIdentifier")) {
              let err24 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          if (data.type !== void 0) {
            let data6 = data.type;
            if (!(data6 === "ENTITY_CREATED" || data6 === "ENTITY_UPDATED" || data6 === "ENTITY_DELETED" || data6 === "ANY_ENTITY_CHANGE")) {
              let err25 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
          if (data.blueprintIdentifier !== void 0) {
            let data7 = data.blueprintIdentifier;
            if (typeof data7 == "string") {
              if (func3(data7) < 1) {
                let err26 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            } else {
              let err27 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        } else {
          let err28 = { instancePath, schemaPath: "#/definitions/entityTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      else if (tag0 === "TIMER_PROPERTY_EXPIRED")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err29 = { instancePath, schemaPath: "#/definitions/timerTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (data.blueprintIdentifier === void 0) {
            let err30 = { instancePath, schemaPath: "#/definitions/timerTriggerEvent/required", keyword: "required", params: { missingProperty: "blueprintIdentifier" }, message: "must have required property 'blueprintIdentifier'" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (data.propertyIdentifier === void 0) {
            let err31 = { instancePath, schemaPath: "#/definitions/timerTriggerEvent/required", keyword: "required", params: { missingProperty: "propertyIdentifier" }, message: "must have required property 'propertyIdentifier'" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          for (let key4 in data)
            if (!(key4 === "type" || key4 === "blueprintIdentifier" || key4 === "propertyIdentifier")) {
              let err32 = { instancePath, schemaPath: "#/definitions/timerTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          if (data.type !== void 0 && data.type !== "TIMER_PROPERTY_EXPIRED") {
            let err33 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/timerTriggerEvent/properties/type/const", keyword: "const", params: { allowedValue: "TIMER_PROPERTY_EXPIRED" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (data.blueprintIdentifier !== void 0) {
            let data9 = data.blueprintIdentifier;
            if (typeof data9 == "string") {
              if (func3(data9) < 1) {
                let err34 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/timerTriggerEvent/properties/blueprintIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            } else {
              let err35 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/definitions/timerTriggerEvent/properties/blueprintIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
          if (data.propertyIdentifier !== void 0) {
            let data10 = data.propertyIdentifier;
            if (typeof data10 == "string") {
              if (func3(data10) < 1) {
                let err36 = { instancePath: instancePath + "/propertyIdentifier", schemaPath: "#/definitions/timerTriggerEvent/properties/propertyIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            } else {
              let err37 = { instancePath: instancePath + "/propertyIdentifier", schemaPath: "#/definitions/timerTriggerEvent/properties/propertyIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          }
        } else {
          let err38 = { instancePath, schemaPath: "#/definitions/timerTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      else if (tag0 === "RUN_CREATED")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err39 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (data.actionIdentifier === void 0) {
            let err40 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/required", keyword: "required", params: { missingProperty: "actionIdentifier" }, message: "must have required property 'actionIdentifier'" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          for (let key5 in data)
            if (!(key5 === "type" || key5 === "actionIdentifier")) {
              let err41 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          if (data.type !== void 0) {
            let data11 = data.type;
            if (!(data11 === "RUN_CREATED" || data11 === "RUN_UPDATED" || data11 === "ANY_RUN_CHANGE")) {
              let err42 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/runTriggerEvent/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          }
          if (data.actionIdentifier !== void 0) {
            let data12 = data.actionIdentifier;
            if (typeof data12 == "string") {
              if (func3(data12) < 1) {
                let err43 = { instancePath: instancePath + "/actionIdentifier", schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            } else {
              let err44 = { instancePath: instancePath + "/actionIdentifier", schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          }
        } else {
          let err45 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      else if (tag0 === "RUN_UPDATED")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err46 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (data.actionIdentifier === void 0) {
            let err47 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/required", keyword: "required", params: { missingProperty: "actionIdentifier" }, message: "must have required property 'actionIdentifier'" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          for (let key6 in data)
            if (!(key6 === "type" || key6 === "actionIdentifier")) {
              let err48 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          if (data.type !== void 0) {
            let data13 = data.type;
            if (!(data13 === "RUN_CREATED" || data13 === "RUN_UPDATED" || data13 === "ANY_RUN_CHANGE")) {
              let err49 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/runTriggerEvent/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          }
          if (data.actionIdentifier !== void 0) {
            let data14 = data.actionIdentifier;
            if (typeof data14 == "string") {
              if (func3(data14) < 1) {
                let err50 = { instancePath: instancePath + "/actionIdentifier", schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            } else {
              let err51 = { instancePath: instancePath + "/actionIdentifier", schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
          }
        } else {
          let err52 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      else if (tag0 === "ANY_RUN_CHANGE")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err53 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          if (data.actionIdentifier === void 0) {
            let err54 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/required", keyword: "required", params: { missingProperty: "actionIdentifier" }, message: "must have required property 'actionIdentifier'" };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          for (let key7 in data)
            if (!(key7 === "type" || key7 === "actionIdentifier")) {
              let err55 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          if (data.type !== void 0) {
            let data15 = data.type;
            if (!(data15 === "RUN_CREATED" || data15 === "RUN_UPDATED" || data15 === "ANY_RUN_CHANGE")) {
              let err56 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/runTriggerEvent/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
          }
          if (data.actionIdentifier !== void 0) {
            let data16 = data.actionIdentifier;
            if (typeof data16 == "string") {
              if (func3(data16) < 1) {
                let err57 = { instancePath: instancePath + "/actionIdentifier", schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            } else {
              let err58 = { instancePath: instancePath + "/actionIdentifier", schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          }
        } else {
          let err59 = { instancePath, schemaPath: "#/definitions/runTriggerEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
      else {
        let err60 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    else {
      let err61 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
    }
  } else {
    let err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "event" || key0 === "condition")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0 && data.type !== "automation") {
      let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "automation" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.event !== void 0 && (validate12(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.condition !== void 0) {
      let data2 = data.condition;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0) {
          let err4 = { instancePath: instancePath + "/condition", schemaPath: "#/definitions/condition/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2.expressions === void 0) {
          let err5 = { instancePath: instancePath + "/condition", schemaPath: "#/definitions/condition/required", keyword: "required", params: { missingProperty: "expressions" }, message: "must have required property 'expressions'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "type" || key1 === "expressions" || key1 === "combinator")) {
            let err6 = { instancePath: instancePath + "/condition", schemaPath: "#/definitions/condition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data2.type !== void 0 && data2.type !== "JQ") {
          let err7 = { instancePath: instancePath + "/condition/type", schemaPath: "#/definitions/condition/properties/type/const", keyword: "const", params: { allowedValue: "JQ" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.expressions !== void 0) {
          let data4 = data2.expressions;
          if (Array.isArray(data4)) {
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data4[i0] != "string") {
                let err8 = { instancePath: instancePath + "/condition/expressions/" + i0, schemaPath: "#/definitions/condition/properties/expressions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
          } else {
            let err9 = { instancePath: instancePath + "/condition/expressions", schemaPath: "#/definitions/condition/properties/expressions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data2.combinator !== void 0) {
          let data6 = data2.combinator;
          if (!(data6 === "and" || data6 === "or")) {
            let err10 = { instancePath: instancePath + "/condition/combinator", schemaPath: "#/definitions/condition/properties/combinator/enum", keyword: "enum", params: { allowedValues: schema22.properties.combinator.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/condition", schemaPath: "#/definitions/condition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", required: ["type", "url"], additionalProperties: !1, properties: { type: { enum: ["WEBHOOK", "SLACK"] }, url: { type: "string", minLength: 1 }, agent: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, synchronized: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, method: { type: "string" }, headers: { type: "object", additionalProperties: { type: "string" } }, body: { type: ["object", "array"] } } }, schema30 = { type: "object", required: ["type", "org", "repo", "workflow"], additionalProperties: !1, properties: { type: { const: "GITHUB" }, org: { type: "string", minLength: 1 }, repo: { type: "string", minLength: 1 }, workflow: { type: ["string", "number"], minLength: 1 }, workflowInputs: { type: "object" }, reportWorkflowStatus: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" } } };
var schema32 = { type: "object", required: ["type", "webhook", "org"], additionalProperties: !1, properties: { type: { const: "AZURE_DEVOPS" }, webhook: { type: "string", minLength: 1 }, org: { type: "string", minLength: 1 }, payload: { type: ["object", "array"] } } }, schema33 = { type: "object", required: ["type"], additionalProperties: !1, properties: { type: { const: "KAFKA" }, payload: { type: ["object", "array"] } } }, pattern1 = new RegExp("^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$", "u");
var schema25 = { type: "object", required: ["org", "repo", "workflow"], additionalProperties: !1, properties: { org: { type: "string", minLength: 1 }, repo: { type: "string", minLength: 1 }, workflow: { type: ["string", "number"], minLength: 1 }, workflowInputs: { type: "object" }, reportWorkflowStatus: { type: ["boolean", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.installationId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "installationId" }, message: "must have required property 'installationId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.integrationActionType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrationActionType" }, message: "must have required property 'integrationActionType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.integrationActionExecutionProperties === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrationActionExecutionProperties" }, message: "must have required property 'integrationActionExecutionProperties'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "installationId" || key0 === "integrationActionType" || key0 === "integrationActionExecutionProperties")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.type !== void 0 && data.type !== "INTEGRATION_ACTION") {
      let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "INTEGRATION_ACTION" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.installationId !== void 0) {
      let data1 = data.installationId;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err6 = { instancePath: instancePath + "/installationId", schemaPath: "#/properties/installationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/installationId", schemaPath: "#/properties/installationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.integrationActionType !== void 0 && data.integrationActionType !== "dispatch_workflow") {
      let err8 = { instancePath: instancePath + "/integrationActionType", schemaPath: "#/properties/integrationActionType/const", keyword: "const", params: { allowedValue: "dispatch_workflow" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.integrationActionExecutionProperties !== void 0) {
      let data3 = data.integrationActionExecutionProperties;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.org === void 0) {
          let err9 = { instancePath: instancePath + "/integrationActionExecutionProperties", schemaPath: "#/definitions/integrationActionExecutionProperties/required", keyword: "required", params: { missingProperty: "org" }, message: "must have required property 'org'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.repo === void 0) {
          let err10 = { instancePath: instancePath + "/integrationActionExecutionProperties", schemaPath: "#/definitions/integrationActionExecutionProperties/required", keyword: "required", params: { missingProperty: "repo" }, message: "must have required property 'repo'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.workflow === void 0) {
          let err11 = { instancePath: instancePath + "/integrationActionExecutionProperties", schemaPath: "#/definitions/integrationActionExecutionProperties/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "org" || key1 === "repo" || key1 === "workflow" || key1 === "workflowInputs" || key1 === "reportWorkflowStatus")) {
            let err12 = { instancePath: instancePath + "/integrationActionExecutionProperties", schemaPath: "#/definitions/integrationActionExecutionProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data3.org !== void 0) {
          let data4 = data3.org;
          if (typeof data4 == "string") {
            if (func3(data4) < 1) {
              let err13 = { instancePath: instancePath + "/integrationActionExecutionProperties/org", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/integrationActionExecutionProperties/org", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data3.repo !== void 0) {
          let data5 = data3.repo;
          if (typeof data5 == "string") {
            if (func3(data5) < 1) {
              let err15 = { instancePath: instancePath + "/integrationActionExecutionProperties/repo", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/repo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/integrationActionExecutionProperties/repo", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/repo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data3.workflow !== void 0) {
          let data6 = data3.workflow;
          if (typeof data6 != "string" && !(typeof data6 == "number" && isFinite(data6))) {
            let err17 = { instancePath: instancePath + "/integrationActionExecutionProperties/workflow", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/workflow/type", keyword: "type", params: { type: schema25.properties.workflow.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data6 == "string" && func3(data6) < 1) {
            let err18 = { instancePath: instancePath + "/integrationActionExecutionProperties/workflow", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data3.workflowInputs !== void 0) {
          let data7 = data3.workflowInputs;
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
            let err19 = { instancePath: instancePath + "/integrationActionExecutionProperties/workflowInputs", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/workflowInputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data3.reportWorkflowStatus !== void 0) {
          let data8 = data3.reportWorkflowStatus;
          if (typeof data8 != "boolean" && typeof data8 != "string") {
            let err20 = { instancePath: instancePath + "/integrationActionExecutionProperties/reportWorkflowStatus", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/reportWorkflowStatus/type", keyword: "type", params: { type: schema25.properties.reportWorkflowStatus.type }, message: "must be boolean,string" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data8 == "string" && !pattern1.test(data8)) {
            let err21 = { instancePath: instancePath + "/integrationActionExecutionProperties/reportWorkflowStatus", schemaPath: "#/definitions/integrationActionExecutionProperties/properties/reportWorkflowStatus/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/integrationActionExecutionProperties", schemaPath: "#/definitions/integrationActionExecutionProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", properties: { identifier: { type: "string" }, title: { type: ["string", "null"] }, icon: { type: ["string", "null"] }, team: { type: ["string", "array", "null"], items: { type: "string" } }, properties: { type: ["object", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, relations: { type: ["object", "string"], pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$", additionalProperties: { type: ["string", "array", "null"], items: { type: "string" } } } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.blueprintIdentifier === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blueprintIdentifier" }, message: "must have required property 'blueprintIdentifier'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.mapping === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" }, message: "must have required property 'mapping'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "blueprintIdentifier" || key0 === "mapping")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.type !== void 0 && data.type !== "UPSERT_ENTITY") {
      let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "UPSERT_ENTITY" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.blueprintIdentifier !== void 0) {
      let data1 = data.blueprintIdentifier;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/properties/blueprintIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/blueprintIdentifier", schemaPath: "#/properties/blueprintIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mapping !== void 0) {
      let data2 = data.mapping;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.identifier !== void 0 && typeof data2.identifier != "string") {
          let err7 = { instancePath: instancePath + "/mapping/identifier", schemaPath: "#/definitions/entityMapping/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.title !== void 0) {
          let data4 = data2.title;
          if (typeof data4 != "string" && data4 !== null) {
            let err8 = { instancePath: instancePath + "/mapping/title", schemaPath: "#/definitions/entityMapping/properties/title/type", keyword: "type", params: { type: schema27.properties.title.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data2.icon !== void 0) {
          let data5 = data2.icon;
          if (typeof data5 != "string" && data5 !== null) {
            let err9 = { instancePath: instancePath + "/mapping/icon", schemaPath: "#/definitions/entityMapping/properties/icon/type", keyword: "type", params: { type: schema27.properties.icon.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data2.team !== void 0) {
          let data6 = data2.team;
          if (typeof data6 != "string" && !Array.isArray(data6) && data6 !== null) {
            let err10 = { instancePath: instancePath + "/mapping/team", schemaPath: "#/definitions/entityMapping/properties/team/type", keyword: "type", params: { type: schema27.properties.team.type }, message: "must be string,array,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data6[i0] != "string") {
                let err11 = { instancePath: instancePath + "/mapping/team/" + i0, schemaPath: "#/definitions/entityMapping/properties/team/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
          }
        }
        if (data2.properties !== void 0) {
          let data8 = data2.properties;
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 != "string") {
            let err12 = { instancePath: instancePath + "/mapping/properties", schemaPath: "#/definitions/entityMapping/properties/properties/type", keyword: "type", params: { type: schema27.properties.properties.type }, message: "must be object,string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data8 == "string" && !pattern1.test(data8)) {
            let err13 = { instancePath: instancePath + "/mapping/properties", schemaPath: "#/definitions/entityMapping/properties/properties/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.relations !== void 0) {
          let data9 = data2.relations;
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && typeof data9 != "string") {
            let err14 = { instancePath: instancePath + "/mapping/relations", schemaPath: "#/definitions/entityMapping/properties/relations/type", keyword: "type", params: { type: schema27.properties.relations.type }, message: "must be object,string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (typeof data9 == "string" && !pattern1.test(data9)) {
            let err15 = { instancePath: instancePath + "/mapping/relations", schemaPath: "#/definitions/entityMapping/properties/relations/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data9 && typeof data9 == "object" && !Array.isArray(data9))
            for (let key1 in data9) {
              let data10 = data9[key1];
              if (typeof data10 != "string" && !Array.isArray(data10) && data10 !== null) {
                let err16 = { instancePath: instancePath + "/mapping/relations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/entityMapping/properties/relations/additionalProperties/type", keyword: "type", params: { type: schema27.properties.relations.additionalProperties.type }, message: "must be string,array,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (Array.isArray(data10)) {
                let len1 = data10.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data10[i1] != "string") {
                    let err17 = { instancePath: instancePath + "/mapping/relations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/definitions/entityMapping/properties/relations/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
              }
            }
        }
      } else {
        let err18 = { instancePath: instancePath + "/mapping", schemaPath: "#/definitions/entityMapping/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "WEBHOOK")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err1 = { instancePath, schemaPath: "#/definitions/webhookInvocation/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data.url === void 0) {
            let err2 = { instancePath, schemaPath: "#/definitions/webhookInvocation/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          for (let key0 in data)
            if (!(key0 === "type" || key0 === "url" || key0 === "agent" || key0 === "synchronized" || key0 === "method" || key0 === "headers" || key0 === "body")) {
              let err3 = { instancePath, schemaPath: "#/definitions/webhookInvocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (!(data0 === "WEBHOOK" || data0 === "SLACK")) {
              let err4 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/webhookInvocation/properties/type/enum", keyword: "enum", params: { allowedValues: schema28.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          }
          if (data.url !== void 0) {
            let data1 = data.url;
            if (typeof data1 == "string") {
              if (func3(data1) < 1) {
                let err5 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/webhookInvocation/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            } else {
              let err6 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/webhookInvocation/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          if (data.agent !== void 0) {
            let data2 = data.agent;
            if (typeof data2 != "boolean" && typeof data2 != "string") {
              let err7 = { instancePath: instancePath + "/agent", schemaPath: "#/definitions/webhookInvocation/properties/agent/type", keyword: "type", params: { type: schema28.properties.agent.type }, message: "must be boolean,string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (typeof data2 == "string" && !pattern1.test(data2)) {
              let err8 = { instancePath: instancePath + "/agent", schemaPath: "#/definitions/webhookInvocation/properties/agent/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
          if (data.synchronized !== void 0) {
            let data3 = data.synchronized;
            if (typeof data3 != "boolean" && typeof data3 != "string") {
              let err9 = { instancePath: instancePath + "/synchronized", schemaPath: "#/definitions/webhookInvocation/properties/synchronized/type", keyword: "type", params: { type: schema28.properties.synchronized.type }, message: "must be boolean,string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (typeof data3 == "string" && !pattern1.test(data3)) {
              let err10 = { instancePath: instancePath + "/synchronized", schemaPath: "#/definitions/webhookInvocation/properties/synchronized/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
          if (data.method !== void 0 && typeof data.method != "string") {
            let err11 = { instancePath: instancePath + "/method", schemaPath: "#/definitions/webhookInvocation/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data.headers !== void 0) {
            let data5 = data.headers;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              for (let key1 in data5)
                if (typeof data5[key1] != "string") {
                  let err12 = { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/webhookInvocation/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
            } else {
              let err13 = { instancePath: instancePath + "/headers", schemaPath: "#/definitions/webhookInvocation/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
          if (data.body !== void 0) {
            let data7 = data.body;
            if (!data7 || typeof data7 != "object") {
              let err14 = { instancePath: instancePath + "/body", schemaPath: "#/definitions/webhookInvocation/properties/body/type", keyword: "type", params: { type: schema28.properties.body.type }, message: "must be object,array" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        } else {
          let err15 = { instancePath, schemaPath: "#/definitions/webhookInvocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      else if (tag0 === "SLACK")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err16 = { instancePath, schemaPath: "#/definitions/webhookInvocation/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data.url === void 0) {
            let err17 = { instancePath, schemaPath: "#/definitions/webhookInvocation/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          for (let key2 in data)
            if (!(key2 === "type" || key2 === "url" || key2 === "agent" || key2 === "synchronized" || key2 === "method" || key2 === "headers" || key2 === "body")) {
              let err18 = { instancePath, schemaPath: "#/definitions/webhookInvocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          if (data.type !== void 0) {
            let data8 = data.type;
            if (!(data8 === "WEBHOOK" || data8 === "SLACK")) {
              let err19 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/webhookInvocation/properties/type/enum", keyword: "enum", params: { allowedValues: schema28.properties.type.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
          if (data.url !== void 0) {
            let data9 = data.url;
            if (typeof data9 == "string") {
              if (func3(data9) < 1) {
                let err20 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/webhookInvocation/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            } else {
              let err21 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/webhookInvocation/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          }
          if (data.agent !== void 0) {
            let data10 = data.agent;
            if (typeof data10 != "boolean" && typeof data10 != "string") {
              let err22 = { instancePath: instancePath + "/agent", schemaPath: "#/definitions/webhookInvocation/properties/agent/type", keyword: "type", params: { type: schema28.properties.agent.type }, message: "must be boolean,string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (typeof data10 == "string" && !pattern1.test(data10)) {
              let err23 = { instancePath: instancePath + "/agent", schemaPath: "#/definitions/webhookInvocation/properties/agent/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
          if (data.synchronized !== void 0) {
            let data11 = data.synchronized;
            if (typeof data11 != "boolean" && typeof data11 != "string") {
              let err24 = { instancePath: instancePath + "/synchronized", schemaPath: "#/definitions/webhookInvocation/properties/synchronized/type", keyword: "type", params: { type: schema28.properties.synchronized.type }, message: "must be boolean,string" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (typeof data11 == "string" && !pattern1.test(data11)) {
              let err25 = { instancePath: instancePath + "/synchronized", schemaPath: "#/definitions/webhookInvocation/properties/synchronized/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
          if (data.method !== void 0 && typeof data.method != "string") {
            let err26 = { instancePath: instancePath + "/method", schemaPath: "#/definitions/webhookInvocation/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data.headers !== void 0) {
            let data13 = data.headers;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
              for (let key3 in data13)
                if (typeof data13[key3] != "string") {
                  let err27 = { instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/webhookInvocation/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
            } else {
              let err28 = { instancePath: instancePath + "/headers", schemaPath: "#/definitions/webhookInvocation/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
          if (data.body !== void 0) {
            let data15 = data.body;
            if (!data15 || typeof data15 != "object") {
              let err29 = { instancePath: instancePath + "/body", schemaPath: "#/definitions/webhookInvocation/properties/body/type", keyword: "type", params: { type: schema28.properties.body.type }, message: "must be object,array" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        } else {
          let err30 = { instancePath, schemaPath: "#/definitions/webhookInvocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      else if (tag0 === "GITHUB")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err31 = { instancePath, schemaPath: "#/definitions/githubInvocation/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (data.org === void 0) {
            let err32 = { instancePath, schemaPath: "#/definitions/githubInvocation/required", keyword: "required", params: { missingProperty: "org" }, message: "must have required property 'org'" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (data.repo === void 0) {
            let err33 = { instancePath, schemaPath: "#/definitions/githubInvocation/required", keyword: "required", params: { missingProperty: "repo" }, message: "must have required property 'repo'" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (data.workflow === void 0) {
            let err34 = { instancePath, schemaPath: "#/definitions/githubInvocation/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          for (let key4 in data)
            if (!(key4 === "type" || key4 === "org" || key4 === "repo" || key4 === "workflow" || key4 === "workflowInputs" || key4 === "reportWorkflowStatus")) {
              let err35 = { instancePath, schemaPath: "#/definitions/githubInvocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          if (data.type !== void 0 && data.type !== "GITHUB") {
            let err36 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/githubInvocation/properties/type/const", keyword: "const", params: { allowedValue: "GITHUB" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (data.org !== void 0) {
            let data17 = data.org;
            if (typeof data17 == "string") {
              if (func3(data17) < 1) {
                let err37 = { instancePath: instancePath + "/org", schemaPath: "#/definitions/githubInvocation/properties/org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            } else {
              let err38 = { instancePath: instancePath + "/org", schemaPath: "#/definitions/githubInvocation/properties/org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          }
          if (data.repo !== void 0) {
            let data18 = data.repo;
            if (typeof data18 == "string") {
              if (func3(data18) < 1) {
                let err39 = { instancePath: instancePath + "/repo", schemaPath: "#/definitions/githubInvocation/properties/repo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            } else {
              let err40 = { instancePath: instancePath + "/repo", schemaPath: "#/definitions/githubInvocation/properties/repo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
          if (data.workflow !== void 0) {
            let data19 = data.workflow;
            if (typeof data19 != "string" && !(typeof data19 == "number" && isFinite(data19))) {
              let err41 = { instancePath: instancePath + "/workflow", schemaPath: "#/definitions/githubInvocation/properties/workflow/type", keyword: "type", params: { type: schema30.properties.workflow.type }, message: "must be string,number" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (typeof data19 == "string" && func3(data19) < 1) {
              let err42 = { instancePath: instancePath + "/workflow", schemaPath: "#/definitions/githubInvocation/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          }
          if (data.workflowInputs !== void 0) {
            let data20 = data.workflowInputs;
            if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
              let err43 = { instancePath: instancePath + "/workflowInputs", schemaPath: "#/definitions/githubInvocation/properties/workflowInputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          }
          if (data.reportWorkflowStatus !== void 0) {
            let data21 = data.reportWorkflowStatus;
            if (typeof data21 != "boolean" && typeof data21 != "string") {
              let err44 = { instancePath: instancePath + "/reportWorkflowStatus", schemaPath: "#/definitions/githubInvocation/properties/reportWorkflowStatus/type", keyword: "type", params: { type: schema30.properties.reportWorkflowStatus.type }, message: "must be boolean,string" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (typeof data21 == "string" && !pattern1.test(data21)) {
              let err45 = { instancePath: instancePath + "/reportWorkflowStatus", schemaPath: "#/definitions/githubInvocation/properties/reportWorkflowStatus/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" }, message: 'must match pattern "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"' };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          }
        } else {
          let err46 = { instancePath, schemaPath: "#/definitions/githubInvocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      else if (tag0 === "INTEGRATION_ACTION")
        validate16(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
      else if (tag0 === "GITLAB")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err47 = { instancePath, schemaPath: "#/definitions/gitlabInvocation/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (data.projectName === void 0) {
            let err48 = { instancePath, schemaPath: "#/definitions/gitlabInvocation/required", keyword: "required", params: { missingProperty: "projectName" }, message: "must have required property 'projectName'" };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          if (data.groupName === void 0) {
            let err49 = { instancePath, schemaPath: "#/definitions/gitlabInvocation/required", keyword: "required", params: { missingProperty: "groupName" }, message: "must have required property 'groupName'" };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          for (let key5 in data)
            if (!(key5 === "type" || key5 === "projectName" || key5 === "groupName" || key5 === "defaultRef" || key5 === "pipelineVariables")) {
              let err50 = { instancePath, schemaPath: "#/definitions/gitlabInvocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          if (data.type !== void 0 && data.type !== "GITLAB") {
            let err51 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/gitlabInvocation/properties/type/const", keyword: "const", params: { allowedValue: "GITLAB" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (data.projectName !== void 0) {
            let data23 = data.projectName;
            if (typeof data23 == "string") {
              if (func3(data23) < 1) {
                let err52 = { instancePath: instancePath + "/projectName", schemaPath: "#/definitions/gitlabInvocation/properties/projectName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            } else {
              let err53 = { instancePath: instancePath + "/projectName", schemaPath: "#/definitions/gitlabInvocation/properties/projectName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          }
          if (data.groupName !== void 0) {
            let data24 = data.groupName;
            if (typeof data24 == "string") {
              if (func3(data24) < 1) {
                let err54 = { instancePath: instancePath + "/groupName", schemaPath: "#/definitions/gitlabInvocation/properties/groupName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            } else {
              let err55 = { instancePath: instancePath + "/groupName", schemaPath: "#/definitions/gitlabInvocation/properties/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          }
          if (data.defaultRef !== void 0 && typeof data.defaultRef != "string") {
            let err56 = { instancePath: instancePath + "/defaultRef", schemaPath: "#/definitions/gitlabInvocation/properties/defaultRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          if (data.pipelineVariables !== void 0) {
            let data26 = data.pipelineVariables;
            if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
              let err57 = { instancePath: instancePath + "/pipelineVariables", schemaPath: "#/definitions/gitlabInvocation/properties/pipelineVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
          }
        } else {
          let err58 = { instancePath, schemaPath: "#/definitions/gitlabInvocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      else if (tag0 === "AZURE_DEVOPS")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err59 = { instancePath, schemaPath: "#/definitions/azureDevopsInvocation/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
          if (data.webhook === void 0) {
            let err60 = { instancePath, schemaPath: "#/definitions/azureDevopsInvocation/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
          if (data.org === void 0) {
            let err61 = { instancePath, schemaPath: "#/definitions/azureDevopsInvocation/required", keyword: "required", params: { missingProperty: "org" }, message: "must have required property 'org'" };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
          for (let key6 in data)
            if (!(key6 === "type" || key6 === "webhook" || key6 === "org" || key6 === "payload")) {
              let err62 = { instancePath, schemaPath: "#/definitions/azureDevopsInvocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          if (data.type !== void 0 && data.type !== "AZURE_DEVOPS") {
            let err63 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/azureDevopsInvocation/properties/type/const", keyword: "const", params: { allowedValue: "AZURE_DEVOPS" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
          if (data.webhook !== void 0) {
            let data28 = data.webhook;
            if (typeof data28 == "string") {
              if (func3(data28) < 1) {
                let err64 = { instancePath: instancePath + "/webhook", schemaPath: "#/definitions/azureDevopsInvocation/properties/webhook/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            } else {
              let err65 = { instancePath: instancePath + "/webhook", schemaPath: "#/definitions/azureDevopsInvocation/properties/webhook/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
          }
          if (data.org !== void 0) {
            let data29 = data.org;
            if (typeof data29 == "string") {
              if (func3(data29) < 1) {
                let err66 = { instancePath: instancePath + "/org", schemaPath: "#/definitions/azureDevopsInvocation/properties/org/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            } else {
              let err67 = { instancePath: instancePath + "/org", schemaPath: "#/definitions/azureDevopsInvocation/properties/org/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          }
          if (data.payload !== void 0) {
            let data30 = data.payload;
            if (!data30 || typeof data30 != "object") {
              let err68 = { instancePath: instancePath + "/payload", schemaPath: "#/definitions/azureDevopsInvocation/properties/payload/type", keyword: "type", params: { type: schema32.properties.payload.type }, message: "must be object,array" };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          }
        } else {
          let err69 = { instancePath, schemaPath: "#/definitions/azureDevopsInvocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
      else if (tag0 === "KAFKA")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err70 = { instancePath, schemaPath: "#/definitions/kafkaInvocation/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
          for (let key7 in data)
            if (!(key7 === "type" || key7 === "payload")) {
              let err71 = { instancePath, schemaPath: "#/definitions/kafkaInvocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
          if (data.type !== void 0 && data.type !== "KAFKA") {
            let err72 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/kafkaInvocation/properties/type/const", keyword: "const", params: { allowedValue: "KAFKA" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
          if (data.payload !== void 0) {
            let data32 = data.payload;
            if (!data32 || typeof data32 != "object") {
              let err73 = { instancePath: instancePath + "/payload", schemaPath: "#/definitions/kafkaInvocation/properties/payload/type", keyword: "type", params: { type: schema33.properties.payload.type }, message: "must be object,array" };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
          }
        } else {
          let err74 = { instancePath, schemaPath: "#/definitions/kafkaInvocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
      else if (tag0 === "UPSERT_ENTITY")
        validate17(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
      else {
        let err75 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    else {
      let err76 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
    }
  } else {
    let err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
var schema36 = { type: "object", required: ["type", "url"], additionalProperties: !1, properties: { type: { const: "webhook" }, url: { type: "string", minLength: 1 }, format: { enum: ["json", "slack"] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "email")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err1 = { instancePath, schemaPath: "#/definitions/emailApprovalNotification/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          for (let key0 in data)
            if (key0 !== "type") {
              let err2 = { instancePath, schemaPath: "#/definitions/emailApprovalNotification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          if (data.type !== void 0 && data.type !== "email") {
            let err3 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/emailApprovalNotification/properties/type/const", keyword: "const", params: { allowedValue: "email" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "#/definitions/emailApprovalNotification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      else if (tag0 === "webhook")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "#/definitions/webhookApprovalNotification/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.url === void 0) {
            let err6 = { instancePath, schemaPath: "#/definitions/webhookApprovalNotification/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          for (let key1 in data)
            if (!(key1 === "type" || key1 === "url" || key1 === "format")) {
              let err7 = { instancePath, schemaPath: "#/definitions/webhookApprovalNotification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          if (data.type !== void 0 && data.type !== "webhook") {
            let err8 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/webhookApprovalNotification/properties/type/const", keyword: "const", params: { allowedValue: "webhook" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (data.url !== void 0) {
            let data2 = data.url;
            if (typeof data2 == "string") {
              if (func3(data2) < 1) {
                let err9 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/webhookApprovalNotification/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            } else {
              let err10 = { instancePath: instancePath + "/url", schemaPath: "#/definitions/webhookApprovalNotification/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
          if (data.format !== void 0) {
            let data3 = data.format;
            if (!(data3 === "json" || data3 === "slack")) {
              let err11 = { instancePath: instancePath + "/format", schemaPath: "#/definitions/webhookApprovalNotification/properties/format/enum", keyword: "enum", params: { allowedValues: schema36.properties.format.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          }
        } else {
          let err12 = { instancePath, schemaPath: "#/definitions/webhookApprovalNotification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      else {
        let err13 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    else {
      let err14 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.trigger === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger" }, message: "must have required property 'trigger'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.invocationMethod === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invocationMethod" }, message: "must have required property 'invocationMethod'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err4 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.icon !== void 0 && typeof data.icon != "string") {
      let err7 = { instancePath: instancePath + "/icon", schemaPath: "#/properties/icon/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.trigger !== void 0 && (validate11(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.invocationMethod !== void 0 && (validate15(data.invocationMethod, { instancePath: instancePath + "/invocationMethod", parentData: data, parentDataProperty: "invocationMethod", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.publish !== void 0 && typeof data.publish != "boolean") {
      let err9 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.allowAnyoneToViewRuns !== void 0 && typeof data.allowAnyoneToViewRuns != "boolean") {
      let err10 = { instancePath: instancePath + "/allowAnyoneToViewRuns", schemaPath: "#/properties/allowAnyoneToViewRuns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.requiredApproval !== void 0) {
      let data8 = data.requiredApproval;
      if (typeof data8 != "boolean" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err11 = { instancePath: instancePath + "/requiredApproval", schemaPath: "#/properties/requiredApproval/type", keyword: "type", params: { type: schema11.properties.requiredApproval.type }, message: "must be boolean,object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.type === void 0) {
          let err12 = { instancePath: instancePath + "/requiredApproval", schemaPath: "#/properties/requiredApproval/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data8)
          if (key1 !== "type") {
            let err13 = { instancePath: instancePath + "/requiredApproval", schemaPath: "#/properties/requiredApproval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data8.type !== void 0) {
          let data9 = data8.type;
          if (!(data9 === "ANY" || data9 === "ALL")) {
            let err14 = { instancePath: instancePath + "/requiredApproval/type", schemaPath: "#/properties/requiredApproval/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.requiredApproval.properties.type.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      }
    }
    if (data.approvalNotification !== void 0 && (validate21(data.approvalNotification, { instancePath: instancePath + "/approvalNotification", parentData: data, parentDataProperty: "approvalNotification", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err15 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.createdAt !== void 0 && typeof data.createdAt != "string") {
      let err16 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.createdBy !== void 0 && typeof data.createdBy != "string") {
      let err17 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.updatedAt !== void 0 && typeof data.updatedAt != "string") {
      let err18 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.updatedBy !== void 0 && typeof data.updatedBy != "string") {
      let err19 = { instancePath: instancePath + "/updatedBy", schemaPath: "#/properties/updatedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err20 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

// src/model/schema/automation.json
var automation_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Automation",
  description: "A rule: a trigger and what to call when it fires. One file holds one automation, a list of them, or several YAML documents.",
  type: "object",
  required: ["identifier", "trigger", "invocationMethod"],
  additionalProperties: !1,
  properties: {
    identifier: {
      description: "The automation's name, unique among all automations and actions of the catalog. Letters of any script, digits and `@ _ . + : = -`; not `.` or `..`.\n\nExample: `tear_down_preview`",
      type: "string",
      pattern: "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$"
    },
    title: {
      description: "What people call it.\n\nExample: `Tear down preview`",
      type: "string"
    },
    icon: {
      description: "The name of an icon of the catalog's icon set.\n\nExample: `Deployment`",
      type: "string"
    },
    description: {
      description: "What it does and why, in a sentence or two.\n\nExample: `Removes a preview stack once its time is up.`",
      type: "string"
    },
    trigger: {
      $ref: "#/definitions/trigger"
    },
    invocationMethod: {
      $ref: "#/definitions/invocation"
    },
    publish: {
      description: "Whether the automation is live. `true` is published: it is synced and dispatched. `false` is a draft: it is validated and tested, and starts nothing.\n\nDefault: `false`. Say it either way.",
      type: "boolean",
      default: !1
    },
    allowAnyoneToViewRuns: {
      description: "Whether every member of the catalog may see the runs; otherwise members see their own only.\n\nExample: `true`",
      type: "boolean"
    },
    requiredApproval: {
      description: 'Whether a run waits for approval, and whose: `false`, `true`, or `{ "type": "ANY" }`. It has an effect on self-service actions only; automations may carry it.\n\nExample: `false`',
      tsType: 'boolean | { readonly type: "ANY" | "ALL" }',
      type: ["boolean", "object"],
      required: ["type"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "How many approvers have to agree.\n\nExample: `ANY`",
          enum: ["ANY", "ALL"],
          enumDescriptions: ["One approver is enough.", "Every approver has to agree."]
        }
      }
    },
    approvalNotification: {
      $ref: "#/definitions/approvalNotification"
    },
    id: {
      description: "The catalog's own id of the definition. Read-only: an export carries it, and Longshore leaves it out.",
      type: "string"
    },
    createdAt: {
      description: "When the definition was created in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
      type: "string"
    },
    createdBy: {
      description: "Who created the definition in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
      type: "string"
    },
    updatedAt: {
      description: "When the definition was last changed in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
      type: "string"
    },
    updatedBy: {
      description: "Who last changed the definition in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
      type: "string"
    },
    $schema: {
      description: "The schema that an editor checks this file with. Longshore itself does not read it.\n\nExample: `https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/automation.schema.json`",
      type: "string"
    }
  },
  definitions: {
    trigger: {
      title: "Trigger",
      description: 'What starts the automation: an event, and the condition it has to meet.\n\nExample: `{ "type": "automation", "event": { "type": "ENTITY_CREATED", "blueprintIdentifier": "service" } }`',
      type: "object",
      required: ["type", "event"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Always `automation`: the catalog's events start it, not a person.",
          const: "automation"
        },
        event: {
          $ref: "#/definitions/triggerEvent"
        },
        condition: {
          $ref: "#/definitions/condition"
        }
      }
    },
    triggerEvent: {
      title: "Trigger event",
      description: 'The kind of event to listen to, and on which blueprint or action.\n\nExample: `{ "type": "ENTITY_UPDATED", "blueprintIdentifier": "service" }`',
      type: "object",
      required: ["type"],
      discriminator: {
        propertyName: "type"
      },
      tagDescription: "What has to happen. Events of entities need `blueprintIdentifier`, events of runs `actionIdentifier`.\n\nExample: `ENTITY_UPDATED`",
      oneOf: [
        {
          $ref: "#/definitions/entityTriggerEvent"
        },
        {
          $ref: "#/definitions/timerTriggerEvent"
        },
        {
          $ref: "#/definitions/runTriggerEvent"
        }
      ]
    },
    entityTriggerEvent: {
      title: "Entity trigger event",
      description: "A change of an entity of one blueprint.",
      type: "object",
      required: ["type", "blueprintIdentifier"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "What has to happen to an entity.\n\nExample: `ENTITY_UPDATED`",
          enum: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED", "ANY_ENTITY_CHANGE"],
          enumDescriptions: [
            "An entity of the blueprint is created. `.diff.before` is null.",
            "An entity of the blueprint is updated. `.diff.before` and `.diff.after` are whole entities.",
            "An entity of the blueprint is deleted. `.diff.after` is null.",
            "An entity of the blueprint is created, updated or deleted."
          ]
        },
        blueprintIdentifier: {
          description: "The blueprint whose entities are watched.\n\nExample: `service`",
          type: "string",
          minLength: 1
        }
      }
    },
    timerTriggerEvent: {
      title: "Timer trigger event",
      description: "A timer property of an entity runs out.",
      type: "object",
      required: ["type", "blueprintIdentifier", "propertyIdentifier"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "A timer property of an entity of the blueprint runs out.",
          const: "TIMER_PROPERTY_EXPIRED"
        },
        blueprintIdentifier: {
          description: "The blueprint whose entities have the timer.\n\nExample: `preview`",
          type: "string",
          minLength: 1
        },
        propertyIdentifier: {
          description: "The timer property: a string property of format `timer`.\n\nExample: `expires_at`",
          type: "string",
          minLength: 1
        }
      }
    },
    runTriggerEvent: {
      title: "Run trigger event",
      description: "A change of a run of one action or automation.",
      type: "object",
      required: ["type", "actionIdentifier"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "What has to happen to a run.\n\nExample: `RUN_UPDATED`",
          enum: ["RUN_CREATED", "RUN_UPDATED", "ANY_RUN_CHANGE"],
          enumDescriptions: [
            "A run of the action or automation is created: it was executed. `.diff.before` is null.",
            'A run of the action or automation is patched, approved or declined. One run is updated more than once: add a condition such as `.diff.after.status == "SUCCESS"`.',
            "A run of the action or automation is created or updated."
          ]
        },
        actionIdentifier: {
          description: "The action whose runs are watched, or another automation: that chains the two.\n\nExample: `deploy`",
          type: "string",
          minLength: 1
        }
      }
    },
    condition: {
      title: "Condition",
      description: 'jq expressions that the event has to meet. Without one the trigger alone decides.\n\nExample: `{ "type": "JQ", "expressions": [".diff.after.properties.tier == \\"1\\""] }`',
      type: "object",
      required: ["type", "expressions"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "The language of the expressions. There is one: `JQ`.",
          const: "JQ"
        },
        expressions: {
          description: 'Bare jq, without `{{ }}`. The root is the event itself: `.diff`, `.context`, `.trigger`, `.action`; not `.event`. Anything but `false`, `null` and no output is true. An empty list is no condition.\n\nExample: `.diff.before.properties.tier != "1"`',
          type: "array",
          items: {
            description: 'A jq expression over the event.\n\nExample: `.diff.after.properties.tier == "1"`',
            type: "string"
          }
        },
        combinator: {
          description: "How the expressions combine.\n\nDefault: `and`",
          enum: ["and", "or"],
          enumDescriptions: [
            "Every expression has to be true.",
            "One true expression is enough."
          ],
          default: "and"
        }
      }
    },
    invocation: {
      title: "Invocation",
      description: 'What is called when the automation starts. `type` decides which other keys there are.\n\nExample: `{ "type": "WEBHOOK", "url": "https://hooks.example.com/teardown" }`',
      type: "object",
      required: ["type"],
      discriminator: {
        propertyName: "type"
      },
      tagDescription: "The backend that is called.\n\nExample: `WEBHOOK`",
      oneOf: [
        {
          $ref: "#/definitions/webhookInvocation"
        },
        {
          $ref: "#/definitions/githubInvocation"
        },
        {
          $ref: "#/definitions/integrationActionInvocation"
        },
        {
          $ref: "#/definitions/gitlabInvocation"
        },
        {
          $ref: "#/definitions/azureDevopsInvocation"
        },
        {
          $ref: "#/definitions/kafkaInvocation"
        },
        {
          $ref: "#/definitions/upsertEntityInvocation"
        }
      ]
    },
    webhookInvocation: {
      title: "Webhook invocation",
      description: "An HTTP request to any URL.",
      type: "object",
      required: ["type", "url"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "An HTTP request, to any URL or to Slack.\n\nExample: `WEBHOOK`",
          enum: ["WEBHOOK", "SLACK"],
          enumDescriptions: [
            "Sends an HTTP request to a URL.",
            'Sends a message to a Slack webhook URL: a WEBHOOK whose body has Slack\'s shape, such as `{ "text": "…" }`.'
          ]
        },
        url: {
          description: "Where the request goes. Templates are rendered in it; the whole URL may be one.\n\nExample: `https://hooks.example.com/teardown/{{ .event.context.entityIdentifier }}`",
          type: "string",
          minLength: 1
        },
        agent: {
          description: "Whether the call may reach the private networks that `network.allowPrivate` of the configuration names. `true`, `false`, or one template that renders to either.\n\nDefault: `false`",
          type: ["boolean", "string"],
          pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
          default: !1
        },
        synchronized: {
          description: "Whether the answer settles the run. `true`: the response's status decides and its body is kept as the run's `response`. `false`: a 2xx means accepted, and the receiver reports later. Or one template that renders to either.\n\nDefault: `false`",
          type: ["boolean", "string"],
          pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
          default: !1
        },
        method: {
          description: "The HTTP method: GET, HEAD, POST, PUT, PATCH or DELETE. Another is not called.\n\nDefault: `POST`",
          type: "string",
          examples: ["POST", "GET", "HEAD", "PUT", "PATCH", "DELETE"],
          enumDescriptions: [
            "Creates something, or tells of it.",
            "Reads something; no body is sent.",
            "Reads something's headers; no body is sent.",
            "Replaces something.",
            "Changes a part of something.",
            "Removes something."
          ],
          default: "POST"
        },
        headers: {
          description: 'Headers of the request, by name. Values are strings; templates are rendered in names and values. A request to Port\'s own API gets Port\'s token, unless an `Authorization` is set here or in the URL.\n\nExample: `{ "Authorization": "Bearer {{ .secrets.API_TOKEN }}" }`',
          tsType: "Readonly<Record<string, string>>",
          type: "object",
          additionalProperties: {
            description: "A header's value. Numbers and booleans need quotes.",
            type: "string"
          }
        },
        body: {
          description: `The request's body, sent as JSON. Templates are rendered in every string, keys included; a string that is one template keeps its type. The event is under \`.event\`.

Default: the whole context without secrets; none for GET, HEAD and DELETE.

Example: \`{ "service": "{{ .event.context.entityIdentifier }}" }\``,
          tsType: "JsonObject | readonly Json[]",
          type: ["object", "array"]
        }
      }
    },
    githubInvocation: {
      title: "GitHub invocation",
      description: "A run of a GitHub Actions workflow.",
      type: "object",
      required: ["type", "org", "repo", "workflow"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Starts a GitHub Actions workflow that has `workflow_dispatch`, with `GITHUB_TOKEN`. Another repository than the one that dispatches has to be in `github.repositories` of the configuration.",
          const: "GITHUB"
        },
        org: {
          description: "The organisation or user that owns the repository. Templates are rendered.\n\nExample: `acme`",
          type: "string",
          minLength: 1
        },
        repo: {
          description: "The repository's name, without the owner. Templates are rendered.\n\nExample: `infrastructure`",
          type: "string",
          minLength: 1
        },
        workflow: {
          description: "The workflow's file name, or its numeric id.\n\nExample: `teardown.yaml`",
          type: ["string", "number"],
          minLength: 1
        },
        workflowInputs: {
          description: 'Inputs of the workflow, by name, at most 25 of 65,535 characters in all. Templates are rendered; what is no string arrives as JSON. The key `ref` picks the branch or tag and is no input itself; without it the repository\'s default branch is used.\n\nExample: `{ "stack": "{{ .event.context.entityIdentifier }}" }`',
          tsType: "JsonObject",
          type: "object"
        },
        reportWorkflowStatus: {
          description: "Whether the workflow's end settles the run. `true`, `false`, or one template that renders to either.\n\nDefault: `true`",
          type: ["boolean", "string"],
          pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
          default: !0
        }
      }
    },
    integrationActionInvocation: {
      title: "Integration action invocation",
      description: "An action of an installed integration.",
      type: "object",
      required: [
        "type",
        "installationId",
        "integrationActionType",
        "integrationActionExecutionProperties"
      ],
      additionalProperties: !1,
      properties: {
        type: {
          description: "What an installed integration would do: starts a GitHub workflow, as the type `GITHUB` does.",
          const: "INTEGRATION_ACTION"
        },
        installationId: {
          description: "The integration's installation id. Longshore calls GitHub itself and needs none.\n\nExample: `github-ocean`",
          type: "string",
          minLength: 1
        },
        integrationActionType: {
          description: "What the integration does. There is one: `dispatch_workflow` starts a GitHub Actions workflow.",
          const: "dispatch_workflow"
        },
        integrationActionExecutionProperties: {
          $ref: "#/definitions/integrationActionExecutionProperties"
        }
      }
    },
    integrationActionExecutionProperties: {
      title: "Integration action execution properties",
      description: 'The workflow that the integration starts.\n\nExample: `{ "org": "acme", "repo": "infrastructure", "workflow": "teardown.yaml" }`',
      type: "object",
      required: ["org", "repo", "workflow"],
      additionalProperties: !1,
      properties: {
        org: {
          description: "The organisation or user that owns the repository. Templates are rendered.\n\nExample: `acme`",
          type: "string",
          minLength: 1
        },
        repo: {
          description: "The repository's name, without the owner. Templates are rendered.\n\nExample: `infrastructure`",
          type: "string",
          minLength: 1
        },
        workflow: {
          description: "The workflow's file name, or its numeric id.\n\nExample: `teardown.yaml`",
          type: ["string", "number"],
          minLength: 1
        },
        workflowInputs: {
          description: 'Inputs of the workflow, by name, at most 25 of 65,535 characters in all. Templates are rendered; what is no string arrives as JSON. The key `ref` picks the branch or tag and is no input itself; without it the repository\'s default branch is used.\n\nExample: `{ "stack": "{{ .event.context.entityIdentifier }}" }`',
          tsType: "JsonObject",
          type: "object"
        },
        reportWorkflowStatus: {
          description: "Whether the workflow's end settles the run. `true`, `false`, or one template that renders to either.\n\nDefault: `true`",
          type: ["boolean", "string"],
          pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
          default: !0
        }
      }
    },
    gitlabInvocation: {
      title: "GitLab invocation",
      description: "A GitLab pipeline.",
      type: "object",
      required: ["type", "projectName", "groupName"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Starts a GitLab pipeline, with the trigger token in `LONGSHORE_GITLAB_TOKEN_<GROUP>_<PROJECT>` or `LONGSHORE_GITLAB_TOKEN`.",
          const: "GITLAB"
        },
        projectName: {
          description: "The project's name, without its group. Templates are rendered.\n\nExample: `infrastructure`",
          type: "string",
          minLength: 1
        },
        groupName: {
          description: "The group's full path. Templates are rendered.\n\nExample: `acme/platform`",
          type: "string",
          minLength: 1
        },
        defaultRef: {
          description: "The branch or tag that the pipeline runs on unless a variable `ref` says another.\n\nDefault: `main`",
          type: "string",
          default: "main"
        },
        pipelineVariables: {
          description: 'Variables of the pipeline, by name. Templates are rendered; what is no string arrives as JSON.\n\nExample: `{ "STACK": "{{ .event.context.entityIdentifier }}" }`',
          tsType: "JsonObject",
          type: "object"
        }
      }
    },
    azureDevopsInvocation: {
      title: "Azure DevOps invocation",
      description: "An Azure DevOps pipeline, through its incoming webhook.",
      type: "object",
      required: ["type", "webhook", "org"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Starts an Azure DevOps pipeline through an incoming webhook, whose header is `X-Port-Signature`, signed with `LONGSHORE_AZURE_DEVOPS_SECRET` or `PORT_CLIENT_SECRET`.",
          const: "AZURE_DEVOPS"
        },
        webhook: {
          description: "The name of the incoming webhook resource.\n\nExample: `catalog-events`",
          type: "string",
          minLength: 1
        },
        org: {
          description: "The Azure DevOps organisation. Templates are rendered.\n\nExample: `acme`",
          type: "string",
          minLength: 1
        },
        payload: {
          description: `What the pipeline is given, as JSON. Templates are rendered in every string.

Default: the whole context without secrets.

Example: \`{ "stack": "{{ .event.context.entityIdentifier }}" }\``,
          tsType: "JsonObject | readonly Json[]",
          type: ["object", "array"]
        }
      }
    },
    kafkaInvocation: {
      title: "Kafka invocation",
      description: "A message on a Kafka topic.",
      type: "object",
      required: ["type"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Writes a message to the topic that `kafka` of the configuration names. Its key is the entity's identifier; its header `webhook-id` is the same on every repetition.",
          const: "KAFKA"
        },
        payload: {
          description: `The message, as JSON. Templates are rendered in every string.

Default: the whole context without secrets.

Example: \`{ "stack": "{{ .event.context.entityIdentifier }}" }\``,
          tsType: "JsonObject | readonly Json[]",
          type: ["object", "array"]
        }
      }
    },
    upsertEntityInvocation: {
      title: "Upsert entity invocation",
      description: "An entity of the catalog that is created or updated.",
      type: "object",
      required: ["type", "blueprintIdentifier", "mapping"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Creates an entity of the catalog, or updates the fields that `mapping` names, with `PORT_CLIENT_ID` and `PORT_CLIENT_SECRET`.",
          const: "UPSERT_ENTITY"
        },
        blueprintIdentifier: {
          description: "The blueprint of the entity. System blueprints such as `_user` are allowed.\n\nExample: `incident`",
          type: "string",
          minLength: 1
        },
        mapping: {
          $ref: "#/definitions/entityMapping"
        }
      }
    },
    entityMapping: {
      title: "Entity mapping",
      description: `The entity's fields. Templates are rendered in every string. Of an entity that exists, only the named fields change.

Example: \`{ "identifier": "{{ .event.context.entityIdentifier }}", "properties": { "state": "open" } }\``,
      tsType: "JsonObject",
      type: "object",
      properties: {
        identifier: {
          description: "The entity's identifier: it exists, or is created under it.\n\nExample: `{{ .event.context.entityIdentifier }}`",
          type: "string"
        },
        title: {
          description: "The entity's title.\n\nExample: `{{ .event.diff.after.title }}`",
          type: ["string", "null"]
        },
        icon: {
          description: "The name of the entity's icon.\n\nExample: `Alert`",
          type: ["string", "null"]
        },
        team: {
          description: 'The team that owns the entity, or several.\n\nExample: `["{{ .event.diff.after.properties.team }}"]`',
          type: ["string", "array", "null"],
          items: {
            description: "A team's name.",
            type: "string"
          }
        },
        properties: {
          description: 'Properties by identifier, of any JSON type.\n\nExample: `{ "state": "open" }`',
          type: ["object", "string"],
          pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
        },
        relations: {
          description: `Relations by identifier: the related entity's identifier, a list of them, or null.

Example: \`{ "service": "{{ .event.context.entityIdentifier }}" }\``,
          type: ["object", "string"],
          pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
          additionalProperties: {
            description: "An entity's identifier, a list of them, or null for none.",
            type: ["string", "array", "null"],
            items: {
              description: "An entity's identifier.",
              type: "string"
            }
          }
        }
      }
    },
    approvalNotification: {
      title: "Approval notification",
      description: 'How approvers are told. It has an effect on self-service actions only.\n\nExample: `{ "type": "email" }`',
      type: "object",
      required: ["type"],
      discriminator: {
        propertyName: "type"
      },
      tagDescription: "How approvers are told.\n\nExample: `email`",
      oneOf: [
        {
          $ref: "#/definitions/emailApprovalNotification"
        },
        {
          $ref: "#/definitions/webhookApprovalNotification"
        }
      ]
    },
    emailApprovalNotification: {
      title: "Email approval notification",
      description: "An email to every approver.",
      type: "object",
      required: ["type"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Sends an email to every approver.",
          const: "email"
        }
      }
    },
    webhookApprovalNotification: {
      title: "Webhook approval notification",
      description: "A request to a URL that tells the approvers.",
      type: "object",
      required: ["type", "url"],
      additionalProperties: !1,
      properties: {
        type: {
          description: "Sends a request to a URL.",
          const: "webhook"
        },
        url: {
          description: "Where the request goes.\n\nExample: `https://hooks.example.com/approvals`",
          type: "string",
          minLength: 1
        },
        format: {
          description: "The shape of the request's body.\n\nExample: `slack`",
          enum: ["json", "slack"],
          enumDescriptions: ["The run as JSON.", "A message as Slack's webhooks read it."]
        }
      }
    }
  }
};

// src/manifest/take-apart.ts
function takeApart(value, base) {
  return isJsonObject(value) ? {
    conditions: conditionsOf(value.trigger, base),
    templates: templatesOf(value.invocationMethod, base)
  } : { conditions: [], templates: [] };
}
function conditionsOf(trigger, base) {
  let condition = isJsonObject(trigger) ? trigger.condition : void 0, expressions = isJsonObject(condition) ? condition.expressions : void 0;
  return Array.isArray(expressions) ? expressions.flatMap(
    (expression, index) => typeof expression == "string" ? [{ path: [...base, "trigger", "condition", "expressions", index], expression }] : []
  ) : [];
}
function templatesOf(invocation, base) {
  if (!isJsonObject(invocation)) return [];
  let templates = [];
  return visitStrings(
    invocation,
    (text, path, place) => templates.push({ path, place, text, parsed: parseTemplate(text) }),
    [...base, "invocationMethod"]
  ), templates;
}

// src/manifest/check-automation.ts
var HARMLESS = /* @__PURE__ */ new Set([
  "additionalProperties",
  "pattern",
  "minLength",
  "maxLength"
]);
function checkAutomation(subject, context, rules) {
  let { document, base, value } = subject;
  if (!isJsonObject(value))
    return { diagnostics: [notAnObject(subject)] };
  let accepted = isAutomation(value), errors = accepted ? [] : validateAutomation.errors ?? [], schemaFindings = accepted ? [] : schemaDiagnostics(errors, {
    ...subject,
    schema: automation_default,
    noun: "automation"
  }), parts = takeApart(value, base), whole = accepted || errors.every(({ keyword }) => HARMLESS.has(keyword)), found = isWhole(value, whole) ? runRules(value, parts, subject, context, rules) : [], { identifier } = value, { file } = document, place = {
    file,
    get range() {
      return document.rangeOfValue([...base, "identifier"]);
    }
  };
  return {
    diagnostics: [...schemaFindings, ...found],
    checked: {
      published: value.publish === !0,
      ...typeof identifier == "string" ? { identifier: { identifier, place } } : {},
      ...accepted ? { entry: entryAt(value, place), placed: placedAt(value, subject) } : {}
    },
    jq: { subject: { document, base, value, quotesReported: whole }, parts }
  };
}
function entryAt(automation, place) {
  return {
    automation: authored(automation),
    file: place.file,
    get range() {
      return place.range;
    }
  };
}
function placedAt(automation, { document, base }) {
  return {
    automation,
    file: document.file,
    rangeOf: (path) => document.rangeOfValue([...base, ...path])
  };
}
function authored(automation) {
  if (!Object.keys(automation).some((key) => UNAUTHORED_KEYS.has(key))) return automation;
  let { identifier, trigger, invocationMethod, ...rest } = automation, own = Object.entries(rest).filter(([key]) => !UNAUTHORED_KEYS.has(key));
  return { identifier, trigger, invocationMethod, ...Object.fromEntries(own) };
}
function notAnObject({ document, base, value }) {
  let empty = value == null;
  return diagnostic("not-an-automation", {
    message: empty ? `The ${base.length === 0 ? "document" : "list item"} is empty. It holds no automation.` : 'An automation is an object with keys such as "identifier" and "trigger".',
    hint: empty ? "Write an automation, or delete it." : "Write an object, or a list of them.",
    file: document.file,
    range: document.rangeOfValue(base)
  });
}
function runRules(automation, parts, { document, base }, context, rules) {
  let checked = { automation, base, document, ...parts }, { file } = document, found = [];
  for (let { code, check } of rules)
    for (let finding2 of check(checked, context))
      found.push(diagnostic(code, { ...finding2, file }));
  return found;
}
function isWhole(value, whole) {
  return whole && isJsonObject(value);
}
function isAutomation(value) {
  return validateAutomation(value);
}

// src/manifest/duplicate-identifiers.ts
function duplicateIdentifiers(written) {
  let first = /* @__PURE__ */ new Map();
  return written.flatMap((one) => {
    let earlier = first.get(one.identifier);
    return earlier === void 0 ? (first.set(one.identifier, one), []) : [
      diagnostic("duplicate-identifier", {
        message: `The identifier "${one.identifier}" is used twice; an identifier names one automation.`,
        hint: "Give one of the two another identifier, or delete it.",
        file: one.place.file,
        range: one.place.range,
        notes: [
          {
            message: "The first one is here.",
            file: earlier.place.file,
            range: earlier.place.range
          }
        ]
      })
    ];
  });
}

// src/manifest/interactions/condition.ts
function conditionSet({ trigger: { condition } }) {
  let expressions = new Set((condition?.expressions ?? []).map(plainExpression));
  return { combinator: condition?.combinator === "or" && expressions.size > 1 ? "or" : "and", expressions };
}
function plainExpression(source) {
  let { tokens, unterminated } = lexJq(source);
  return unterminated !== void 0 || source.includes("\\(") ? source : tokens.map(({ text }) => text).join(" ");
}
function hasCondition({ trigger }) {
  return (trigger.condition?.expressions.length ?? 0) > 0;
}
function implies(a, b) {
  return b.combinator === "and" ? b.expressions.size === 0 || a.combinator === "and" && isSubset(b.expressions, a.expressions) : a.combinator === "and" ? [...a.expressions].some((expression) => b.expressions.has(expression)) : isSubset(a.expressions, b.expressions);
}
function isSubset(a, b) {
  if (a.size > b.size) return !1;
  for (let one of a) if (!b.has(one)) return !1;
  return !0;
}

// src/manifest/interactions/cycle-finding.ts
function cycleFinding(code, cycle) {
  let [first] = cycle;
  if (first === void 0) return;
  let parts = [chainWords(cycle, first, code), endWords(cycle, code), draftWords(cycle)], { file } = first.from;
  return diagnostic(code, {
    message: parts.filter((part) => part !== "").join(" "),
    hint: hintFor2(cycle, code),
    file,
    range: first.from.rangeOf(triggerTarget(first.from)),
    notes: cycle.length === 1 && first.kind === "run" ? [] : notesOf(cycle)
  });
}
var MAX_NAMES = 8;
function chainWords(cycle, first, code) {
  let can = code === "cycle" ? "start" : "can start";
  if (cycle.length > 1) {
    let names = cycle.map(({ from }) => `"${nameOf(from)}"`), left = names.length - MAX_NAMES;
    return `${[...left > 1 ? [...names.slice(0, MAX_NAMES - 1), `${left + 1} more`] : names, names[0]].join(" → ")} ${can} each other.`;
  }
  let name = `"${nameOf(first.from)}"`, starts2 = code === "cycle" ? "starts" : "can start";
  return first.kind === "run" ? `${name} ${starts2} itself: it listens to its own runs.` : `${name} ${starts2} itself: it writes the blueprint "${shownText(blueprintOf(first.from))}", to whose changes it listens.`;
}
function endWords(cycle, code) {
  if (code === "cycle")
    return cycle.length === 1 ? "It has no condition that could end that." : "None of them has a condition that could end that.";
  let named = namesOf(cycle, ({ automation }) => hasCondition(automation));
  if (named.length > 0)
    return cycle.length === 1 ? "Only its condition can end that." : `Only the condition${named.length === 1 ? "" : "s"} of ${quotedList(named)} can end that.`;
  let unsure = cycle.filter(({ sure }) => !sure);
  return unsure.length === 0 ? "" : unsure.some(({ kind }) => kind === "entity") ? "Whether that ends depends on which entities are written." : "It goes on for as long as the receivers report to the runs.";
}
function draftWords(cycle) {
  let drafts = namesOf(cycle, ({ automation }) => !isPublished(automation));
  return drafts.length === 0 ? "" : drafts.length === 1 ? `${quotedList(drafts)} is a draft.` : `${quotedList(drafts)} are drafts.`;
}
function namesOf(cycle, is) {
  return cycle.filter(({ from }) => is(from)).slice(0, MAX_NAMES).map(({ from }) => nameOf(from));
}
function hintFor2(cycle, code) {
  return code === "cycle-possible" && cycle.some(({ from }) => hasCondition(from.automation)) ? "Make sure that what they cause does not meet the condition again. If so, say why: # longshore-ignore cycle-possible: <reason>" : cycle.some(({ kind }) => kind === "entity") ? "Add a condition that what is written does not meet, such as a change of a property that none of them writes." : "Listen to the runs of another action, or add a condition that these runs do not meet.";
}
var MAX_NOTES = 20;
function notesOf(cycle) {
  return cycle.slice(0, MAX_NOTES).map(
    ({ from, to, kind }) => kind === "entity" ? {
      message: `"${nameOf(from)}" writes the blueprint "${shownText(blueprintOf(from))}", which starts "${nameOf(to)}".`,
      file: from.file,
      range: from.rangeOf(["invocationMethod", "blueprintIdentifier"])
    } : {
      message: `"${nameOf(to)}" listens to the runs of "${nameOf(from)}".`,
      file: to.file,
      range: to.rangeOf(triggerTarget(to))
    }
  );
}
function triggerTarget({ automation: { trigger } }) {
  return ["trigger", "event", "actionIdentifier" in trigger.event ? "actionIdentifier" : "blueprintIdentifier"];
}
function blueprintOf({ automation: { invocationMethod } }) {
  return invocationMethod.type === "UPSERT_ENTITY" ? invocationMethod.blueprintIdentifier : "";
}
function nameOf({ automation }) {
  return shownText(automation.identifier);
}

// src/manifest/interactions/strong-components.ts
function strongComponents(nodes, next) {
  let inside = new Set(nodes), order = /* @__PURE__ */ new Map(), lowest = /* @__PURE__ */ new Map(), open = [], isOpen = /* @__PURE__ */ new Set(), found = [];
  function enter(node) {
    return order.set(node, order.size), lowest.set(node, order.size - 1), open.push(node), isOpen.add(node), { node, edges: next(node), at: 0 };
  }
  function lower(node, to) {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? Number.POSITIVE_INFINITY));
  }
  function close(node) {
    if (lowest.get(node) !== order.get(node)) return;
    let component = open.splice(open.lastIndexOf(node));
    for (let one of component) isOpen.delete(one);
    component.length > 1 && found.push(component);
  }
  for (let root of nodes) {
    if (order.has(root)) continue;
    let path = [enter(root)];
    for (let visit = path.at(-1); visit !== void 0; visit = path.at(-1)) {
      let { node, edges } = visit, to = edges[visit.at];
      if (visit.at += 1, to === void 0) {
        path.pop(), close(node);
        let parent = path.at(-1);
        parent !== void 0 && lower(parent.node, lowest.get(node));
      } else order.has(to) ? isOpen.has(to) && lower(node, order.get(to)) : inside.has(to) && path.push(enter(to));
    }
  }
  return found;
}

// src/manifest/interactions/cycle-paths.ts
function componentsOf(starts2, scope) {
  let { automations, causes } = starts2, nodes = /* @__PURE__ */ new Map(), byNode = [];
  for (let [index, own] of causes)
    if (scope.includes(index))
      for (let cause of own)
        nodes.has(cause) || (nodes.set(cause, automations.length + byNode.length), byNode.push(cause));
  let writers = [...causes.keys()].filter((index) => scope.includes(index));
  return strongComponents([...writers, ...nodes.values()], (node) => {
    let cause = byNode[node - automations.length];
    return cause === void 0 ? (causes.get(node) ?? []).flatMap((own) => nodes.get(own) ?? []) : listenersIn(cause, scope).map(({ automation }) => automation);
  }).map((component) => component.filter((node) => node < automations.length)).map((component) => component.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}
function listenersIn({ listeners }, scope) {
  return [...listeners.values()].filter(
    (one) => scope.follows(one) && scope.includes(one.automation)
  );
}
function ownCycle(index, starts2, scope) {
  for (let cause of starts2.causes.get(index) ?? []) {
    let listener = cause.listeners.get(index);
    if (listener === void 0 || !scope.follows(listener)) continue;
    let link = linkTo(listener, { from: index, kind: cause.kind }, starts2);
    if (link !== void 0) return [link];
  }
}
function cycleThrough(start, starts2, scope) {
  let reached = /* @__PURE__ */ new Map(), spread = /* @__PURE__ */ new Set(), queue = [start];
  for (let from of queue)
    for (let cause of starts2.causes.get(from) ?? []) {
      let { kind } = cause, back = cause.listeners.get(start);
      if (from !== start && back !== void 0 && scope.follows(back))
        return linksTo({ from, kind, sure: back.sure }, start, reached, starts2);
      if (!spread.has(cause)) {
        spread.add(cause);
        for (let { automation, sure } of listenersIn(cause, scope))
          automation === start || reached.has(automation) || (reached.set(automation, { from, kind, sure }), queue.push(automation));
      }
    }
}
function linksTo(last, start, reached, starts2) {
  let links = [], to = start;
  for (let step = last; step !== void 0; step = reached.get(to)) {
    let link = linkTo({ automation: to, sure: step.sure }, step, starts2);
    if (link !== void 0 && links.unshift(link), to = step.from, to === start) break;
  }
  return links;
}
function linkTo({ automation, sure }, { from: index, kind }, { automations }) {
  let [from, to] = [automations[index], automations[automation]];
  return from === void 0 || to === void 0 ? void 0 : { from, to, kind, sure, index };
}

// src/manifest/interactions/condition-tests.ts
function conditionTests({ trigger: { condition } }) {
  let expressions = condition?.expressions ?? [];
  return condition?.combinator === "or" && expressions.length > 1 ? [] : expressions.flatMap((source) => {
    let { tokens, unterminated } = lexJq(source);
    return unterminated === void 0 ? conjuncts(tokens).flatMap((one) => testOf(one) ?? []) : [];
  });
}
var OPAQUE = /* @__PURE__ */ new Set([
  "def",
  "reduce",
  "foreach",
  "label",
  "as",
  "if",
  "try",
  "now",
  "input",
  "inputs"
]), LOOSER = /* @__PURE__ */ new Set([
  "|",
  ",",
  "//",
  "or",
  "=",
  "|=",
  "+=",
  "-=",
  "*=",
  "/=",
  "%=",
  "//=",
  "?//"
]);
function conjuncts(given) {
  let tokens = withoutParentheses(given);
  if (tokens.some(({ kind, text }) => kind === "name" && OPAQUE.has(text))) return [];
  let outer = outerIndexes(tokens), ands = outer.filter((index) => tokens[index]?.text === "and");
  return ands.length === 0 ? [tokens] : outer.some((index) => isOperator(tokens[index], LOOSER)) ? [] : [...ands, tokens.length].flatMap(
    (end, number) => conjuncts(tokens.slice(number === 0 ? 0 : (ands[number - 1] ?? 0) + 1, end))
  );
}
function withoutParentheses(tokens) {
  let inner = tokens;
  for (; inner[0]?.text === "(" && inner.at(-1)?.text === ")" && outerIndexes(inner).length === 0; )
    inner = inner.slice(1, -1);
  return inner;
}
function outerIndexes(tokens) {
  let found = [], depth = 0;
  for (let [index, { kind, text }] of tokens.entries()) {
    let opens = kind === "interpolation-open" || kind === "bracket" && "([{".includes(text), closes = kind === "interpolation-close" || kind === "bracket" && ")]}".includes(text);
    opens ? depth += 1 : closes ? depth -= 1 : depth === 0 && found.push(index);
  }
  return found;
}
function isOperator(token, operators) {
  return (token?.kind === "operator" || token?.kind === "name") && operators.has(token.text);
}
var COMPARISONS = ["==", "!=", "<", ">=", ">", "<="];
function testOf(tokens) {
  let outer = outerIndexes(tokens), pipe = outer.findLast((index) => tokens[index]?.text === "|") ?? -1, stage = outer.filter((index) => index > pipe);
  if (pipe !== -1 && tokens.length === pipe + 2 && tokens[pipe + 1]?.text === "not")
    return makeTest("falsy", tokens, tokens.slice(0, pipe), []);
  if (stage.some((index) => isOperator(tokens[index], LOOSER))) return;
  let compared = stage.filter(
    (index) => COMPARISONS.some((operator2) => operator2 === tokens[index]?.text)
  ), [at] = compared, operator = COMPARISONS.find((one) => at !== void 0 && one === tokens[at]?.text);
  return at === void 0 || operator === void 0 ? makeTest("truthy", tokens, tokens, []) : makeTest(operator, tokens, tokens.slice(0, at), tokens.slice(at + 1));
}
function makeTest(operator, whole, left, right) {
  if (left.length === 0) return;
  let path = onlyPath(left), literal = literalOf(right), fields = fieldsOf(whole, rootPaths(sourceOf(whole)));
  return {
    operator,
    left: commonText(left),
    right: commonText(right),
    ...path === void 0 ? {} : { path },
    ...literal === void 0 ? {} : { literal },
    ...fields === void 0 ? {} : { fields }
  };
}
function sourceOf(tokens) {
  let text = "";
  for (let [index, token] of tokens.entries()) {
    let before = tokens[index - 1], gap = before !== void 0 && before.offset + before.text.length !== token.offset;
    text += `${gap ? " " : ""}${token.text}`;
  }
  return text;
}
function onlyPath(tokens) {
  let source = sourceOf(tokens), [path, second] = rootPaths(source);
  return second === void 0 && path?.offset === 0 && path.end === source.length ? path.steps : void 0;
}
function literalOf(tokens) {
  let [token, second] = tokens;
  if (!(token === void 0 || second !== void 0))
    return token.kind === "string" ? token.value : token.kind === "number" ? Number(token.text) : WORDS.get(token.text);
}
var WORDS = /* @__PURE__ */ new Map([
  ["true", !0],
  ["false", !1],
  ["null", null]
]);
function commonText(tokens) {
  return tokens.map(({ text }, index) => text === ".before" && tokens[index - 1]?.text === ".diff" ? ".after" : text).join(" ");
}
var GROUPS = /* @__PURE__ */ new Set(["properties", "relations"]);
function fieldsOf(tokens, paths) {
  let starts2 = tokens.filter(({ kind, text, value }) => value === "diff" || text === ".." || kind === "variable").length, read = paths.filter(({ steps }) => steps[0] === "diff");
  if (starts2 !== read.length) return;
  let fields = [];
  for (let { steps } of read) {
    let [, side, group, name] = steps;
    if (side !== "before" && side !== "after" || group === void 0) return;
    if (!GROUPS.has(group)) fields.push([group]);
    else {
      if (name === void 0) return;
      fields.push([group, name]);
    }
  }
  return fields;
}

// src/manifest/interactions/written-entity.ts
function writtenEntity({
  trigger,
  invocationMethod
}) {
  if (invocationMethod.type !== "UPSERT_ENTITY") return;
  let { blueprintIdentifier: blueprint, mapping } = invocationMethod;
  if (blueprint.includes("{{")) return;
  let { event } = trigger, watched = "blueprintIdentifier" in event ? event.blueprintIdentifier : void 0;
  return { blueprint, identity: identityOf(mapping, watched === blueprint), mapping };
}
var OWN = /^\s*\.event\s*\.(?:context\.entityIdentifier|diff\.(?:after|before)\.identifier)\s*$/, RELATED = /^\s*\.event\.diff\.(?:after|before)\.relations\.\w+\s*$/;
function identityOf(mapping, watched) {
  let identifier = mapping.identifier;
  if (identifier === void 0) return hasTemplatedKey(mapping) ? "computed" : "generated";
  if (typeof identifier != "string" || !identifier.includes("{{")) return "literal";
  let parsed = parseTemplate(identifier);
  if (parsed.kind !== "value") return "computed";
  let { expression } = parsed.expression;
  return OWN.test(expression) ? watched ? "own" : "carried" : watched && RELATED.test(expression) ? "related" : "computed";
}
function writtenValue({ mapping }, [group = "", name]) {
  if (!WRITABLE.has(group) || hasTemplatedKey(mapping)) return { kind: "computed" };
  let whole = mapping[group];
  if (whole === void 0) return;
  if (name === void 0) return literalOr(whole);
  if (!isJsonObject(whole) || hasTemplatedKey(whole)) return { kind: "computed" };
  let value = whole[name];
  return value === void 0 ? void 0 : literalOr(value);
}
var WRITABLE = /* @__PURE__ */ new Set([
  "title",
  "icon",
  "team",
  "properties",
  "relations"
]);
function literalOr(value) {
  return !JSON.stringify(value).includes("{{") ? { kind: "literal", value } : { kind: "computed" };
}
function hasTemplatedKey(value) {
  return Object.keys(value).some((key) => key.includes("{{"));
}

// src/manifest/interactions/settles.ts
var MAX_WRITERS = 50;
function settles(automation, writers) {
  let tests = conditionTests(automation);
  if (tests.some(refusesAutomations)) return !0;
  if (writers.length === 0 || writers.length > MAX_WRITERS) return !1;
  let isUpdate = automation.trigger.event.type === "ENTITY_UPDATED" || writers.every(({ identity }) => STABLE.has(identity));
  return tests.some((test) => failsAfter(test, writers, isUpdate)) || isUpdate && asksForChange(tests, writers);
}
var STABLE = /* @__PURE__ */ new Set(["own", "literal", "carried"]);
function refusesAutomations({ operator, path, literal }) {
  return path?.join(".") !== "trigger.origin" || typeof literal != "string" ? !1 : operator === "!=" ? literal === "AUTOMATION" : operator === "==" && literal !== "AUTOMATION";
}
function failsAfter(test, writers, isUpdate) {
  let { operator, path, literal, right, fields } = test, [field, second] = fields ?? [];
  return path === void 0 || field === void 0 || second !== void 0 || path.length !== field.length + 2 || right !== "" && literal === void 0 || path[1] === "before" && !isUpdate ? !1 : writers.every((writer) => {
    let written = writtenValue(writer, field);
    return written?.kind === "literal" && !holds(written.value, operator, literal ?? null);
  });
}
function holds(value, operator, literal) {
  let isTrue = value !== !1 && value !== null, isEqual = JSON.stringify(value) === JSON.stringify(literal);
  return operator === "truthy" ? isTrue : operator === "falsy" ? !isTrue : operator === "==" ? isEqual : operator === "!=" ? !isEqual : !0;
}
function asksForChange(tests, writers) {
  let settled = tests.filter(
    ({ fields }) => fields?.every((field) => staysAsWritten(field, writers)) === !0
  );
  return settled.some(
    (test, index) => differsFromItself(test) || settled.slice(index + 1).some((other) => exclude(test, other))
  );
}
function staysAsWritten(field, writers) {
  let values = /* @__PURE__ */ new Set();
  for (let writer of writers) {
    let written = writtenValue(writer, field);
    if (written?.kind === "computed") return !1;
    written !== void 0 && values.add(JSON.stringify(written.value));
  }
  return values.size <= 1;
}
function differsFromItself({ operator, left, right }) {
  return left === right && (operator === "!=" || operator === "<" || operator === ">");
}
var OPPOSITES = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  truthy: "falsy",
  falsy: "truthy"
};
function exclude(a, b) {
  return a.left !== b.left ? !1 : a.right === b.right ? b.operator === OPPOSITES[a.operator] : a.literal !== void 0 && b.literal !== void 0 && a.literal !== b.literal && a.operator === "==" && b.operator === "==";
}

// src/manifest/interactions/starts.ts
function findStarts(automations) {
  let byTarget = listenersByTarget(automations), written = /* @__PURE__ */ new Map(), causes = /* @__PURE__ */ new Map(), shared = /* @__PURE__ */ new Map();
  for (let [index, { automation }] of automations.entries()) {
    let own = [], entity = writtenEntity(automation);
    if (entity !== void 0) {
      written.set(index, entity);
      let key = `${entity.identity} ${entity.blueprint}`, cause = shared.get(key) ?? entityCause(entity, byTarget);
      shared.set(key, cause), cause.listeners.size > 0 && own.push(cause);
    }
    let run = runCause(automation, byTarget);
    run.listeners.size > 0 && own.push(run), own.length > 0 && causes.set(index, own);
  }
  return { automations, causes, written };
}
function listenersByTarget(automations) {
  let listeners = /* @__PURE__ */ new Map();
  for (let [index, { automation }] of automations.entries()) {
    let { event } = automation.trigger, target = "actionIdentifier" in event ? `run ${event.actionIdentifier}` : `entity ${event.blueprintIdentifier}`, one = { automation: index, type: event.type }, others = listeners.get(target);
    others === void 0 ? listeners.set(target, [one]) : others.push(one);
  }
  return listeners;
}
var HEARD = {
  own: { ENTITY_UPDATED: "surely", ANY_ENTITY_CHANGE: "surely" },
  literal: { ENTITY_UPDATED: "surely", ANY_ENTITY_CHANGE: "surely" },
  carried: { ENTITY_CREATED: "maybe", ENTITY_UPDATED: "surely", ANY_ENTITY_CHANGE: "surely" },
  related: { ENTITY_UPDATED: "maybe", ANY_ENTITY_CHANGE: "maybe" },
  computed: { ENTITY_CREATED: "maybe", ENTITY_UPDATED: "maybe", ANY_ENTITY_CHANGE: "maybe" },
  generated: { ENTITY_CREATED: "surely", ANY_ENTITY_CHANGE: "surely" }
};
function entityCause({ blueprint, identity }, byTarget) {
  let listeners = /* @__PURE__ */ new Map();
  for (let { automation, type } of byTarget.get(`entity ${blueprint}`) ?? []) {
    let heard = HEARD[identity][type];
    heard !== void 0 && listeners.set(automation, { automation, sure: heard === "surely" });
  }
  return { kind: "entity", listeners };
}
function runCause(automation, byTarget) {
  let listeners = /* @__PURE__ */ new Map();
  for (let { automation: index, type } of byTarget.get(`run ${automation.identifier}`) ?? []) {
    let sure = type !== "RUN_UPDATED" || endsByItself(automation);
    listeners.set(index, { automation: index, sure });
  }
  return { kind: "run", listeners };
}
function endsByItself({ invocationMethod }) {
  return invocationMethod.type === "UPSERT_ENTITY" ? !0 : "synchronized" in invocationMethod && invocationMethod.synchronized === !0;
}

// src/manifest/interactions/cycles.ts
function cycles(automations) {
  let starts2 = findStarts(automations);
  if (starts2.causes.size === 0) return [];
  let certain = cyclesIn(starts2, {
    includes: (index) => isCertain(automations[index]),
    follows: ({ sure }) => sure
  }), known = new Set(certain.flatMap((cycle) => cycle.map(({ index }) => index))), possible = possibleCycles(starts2).filter(
    (cycle) => cycle.some(({ index }) => !known.has(index)) && canGoOn(cycle, starts2)
  );
  return [
    ...certain.flatMap((cycle) => cycleFinding("cycle", cycle) ?? []),
    ...possible.flatMap((cycle) => cycleFinding("cycle-possible", cycle) ?? [])
  ];
}
function isCertain(placed) {
  return placed !== void 0 && isPublished(placed.automation) && !hasCondition(placed.automation);
}
function cyclesIn(starts2, scope) {
  return componentsOf(starts2, scope).flatMap((component) => {
    let inside = new Set(component), within = { ...scope, includes: (index) => inside.has(index) }, own = component.flatMap((index) => {
      let cycle = ownCycle(index, starts2, within);
      return cycle === void 0 || settlesAmong(index, writesOf([index], starts2), starts2) ? [] : [cycle];
    }), [first = -1] = component, around = component.length > 1 ? cycleThrough(first, starts2, within) : void 0, selves = new Set(own.flatMap((cycle) => cycle.map(({ index }) => index))), isMore = around?.some(({ index }) => !selves.has(index)) === !0;
    return around !== void 0 && isMore ? [...own, around] : own;
  });
}
var MAX_ROUNDS = 5;
function possibleCycles(starts2) {
  let { automations } = starts2, left = new Set(automations.keys());
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let scope = scopeOf(left), members = /* @__PURE__ */ new Set(), isStable = !0;
    for (let component of componentsOf(starts2, scope)) {
      let writes = writesOf(component, starts2);
      for (let index of component)
        settlesAmong(index, writes, starts2) ? isStable = !1 : members.add(index);
    }
    if (left = members, isStable) break;
  }
  return cyclesIn(starts2, scopeOf(left));
}
function settlesAmong(index, writes, { automations }) {
  let automation = automations[index]?.automation;
  if (automation === void 0 || !hasCondition(automation)) return !1;
  let { event } = automation.trigger, watched = "blueprintIdentifier" in event ? writes.get(event.blueprintIdentifier) : void 0;
  return settles(automation, watched ?? []);
}
function writesOf(component, { written }) {
  return groupBy(
    component.flatMap((index) => written.get(index) ?? []),
    ({ blueprint }) => blueprint
  );
}
function scopeOf(left) {
  return { includes: (index) => left.has(index), follows: () => !0 };
}
function canGoOn(cycle, { written }) {
  return cycle.some(({ to }) => to.automation.trigger.event.type === "ENTITY_CREATED") ? cycle.some(({ kind, index }) => {
    let identity = written.get(index)?.identity;
    return kind === "entity" && (identity === "computed" || identity === "generated");
  }) : !0;
}

// src/manifest/interactions/repeated-calls.ts
function repeatedCalls(automations) {
  let found = [];
  for (let alike of groupBy(automations, targetAndPlace).values())
    if (alike.length !== 1)
      for (let group of groupBy(alike, wholeCall).values())
        group.length > 1 && found.push(...repeatedIn(group.map(callerOf)));
  return found;
}
function targetAndPlace({ automation: { trigger, invocationMethod } }) {
  let { event } = trigger, target = "actionIdentifier" in event ? `run ${event.actionIdentifier}` : `entity ${event.blueprintIdentifier}`, place = "url" in invocationMethod ? invocationMethod.url : invocationMethod.type;
  return `${target}
${place}`;
}
function wholeCall({ automation: { trigger, invocationMethod } }) {
  let { event } = trigger;
  return `${"propertyIdentifier" in event ? event.propertyIdentifier : ""}
${canonicalize(invocationMethod)}`;
}
function callerOf(placed) {
  let { automation } = placed;
  return { placed, type: automation.trigger.event.type, condition: conditionSet(automation) };
}
function repeatedIn(group) {
  let found = [], different = [];
  for (let alike of groupBy(group, conditionKey).values()) {
    let first = alike.find((one) => !isDraft(one)) ?? alike[0];
    if (first !== void 0) {
      different.push(first);
      for (let one of alike)
        identifierOf(one) !== identifierOf(first) && found.push(duplicate(first, one));
    }
  }
  let index = widerIndex(different);
  for (let one of different) {
    let wider = index(one).find((other) => other !== one && contains(other, one));
    wider !== void 0 && found.push(overlap(wider, one));
  }
  return found;
}
function conditionKey({ type, condition }) {
  return JSON.stringify([type, condition.combinator, [...condition.expressions].sort()]);
}
var MAX_COMPARED = 200;
function widerIndex(callers) {
  let counts = /* @__PURE__ */ new Map();
  for (let { condition } of callers)
    for (let one of condition.expressions) counts.set(one, (counts.get(one) ?? 0) + 1);
  let unconditional = [], byExpression = /* @__PURE__ */ new Map();
  for (let caller of callers) {
    let { combinator, expressions } = caller.condition;
    expressions.size === 0 && unconditional.push(caller);
    let sorted = [...expressions].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    for (let expression of combinator === "and" ? sorted.slice(0, 1) : sorted) {
      let others = byExpression.get(expression);
      others === void 0 ? byExpression.set(expression, [caller]) : others.push(caller);
    }
  }
  return ({ condition }) => {
    let candidates = unconditional.slice(0, MAX_COMPARED);
    for (let expression of condition.expressions)
      for (let one of byExpression.get(expression) ?? []) {
        if (candidates.length >= MAX_COMPARED) return candidates;
        candidates.push(one);
      }
    return candidates;
  };
}
function contains(wider, one) {
  return (wider.type === one.type || wider.type === ANY_OF[one.type]) && (isDraft(one) || !isDraft(wider)) && implies(one.condition, wider.condition);
}
var ANY_OF = {
  ENTITY_CREATED: "ANY_ENTITY_CHANGE",
  ENTITY_UPDATED: "ANY_ENTITY_CHANGE",
  ENTITY_DELETED: "ANY_ENTITY_CHANGE",
  RUN_CREATED: "ANY_RUN_CHANGE",
  RUN_UPDATED: "ANY_RUN_CHANGE"
};
function duplicate(first, one) {
  let [name, other] = [shownIdentifier(one), shownIdentifier(first)];
  return diagnostic("duplicate-automation", {
    message: `"${name}" has the trigger, the condition and the call of "${other}": ${twice(one)}`,
    hint: "Delete one of the two.",
    ...placeOf(one),
    notes: [{ message: `"${other}" is here.`, ...placeOf(first) }]
  });
}
function overlap(wider, one) {
  let [name, other] = [shownIdentifier(one), shownIdentifier(wider)];
  return diagnostic("overlapping-automations", {
    message: `Every event that starts "${name}" starts "${other}" too, with the same call: ${twice(one)}`,
    hint: `Delete "${name}", or narrow the condition of "${other}".`,
    ...placeOf(one),
    notes: [{ message: `"${other}", which has the wider condition, is here.`, ...placeOf(wider) }]
  });
}
function twice(one) {
  return isDraft(one) ? "once it is no draft, each event makes the call twice." : "each event makes the call twice.";
}
function isDraft({ placed }) {
  return !isPublished(placed.automation);
}
function placeOf({ placed }) {
  return { file: placed.file, range: placed.rangeOf(["identifier"]) };
}
function identifierOf({ placed }) {
  return placed.automation.identifier;
}
function shownIdentifier(caller) {
  return shownText(identifierOf(caller));
}

// src/manifest/interactions/interaction-findings.ts
function interactionFindings(automations) {
  return [...repeatedCalls(automations), ...cycles(distinct(automations))];
}
function distinct(automations) {
  let byIdentifier2 = /* @__PURE__ */ new Map();
  for (let one of automations) {
    let { identifier } = one.automation;
    byIdentifier2.has(identifier) || byIdentifier2.set(identifier, one);
  }
  return [...byIdentifier2.keys()].sort().flatMap((name) => byIdentifier2.get(name) ?? []);
}

// src/manifest/jq-findings.ts
var BATCH = 1200;
function beginJqChecks(jq) {
  let subjects = [], known = /* @__PURE__ */ new Set(), errors = /* @__PURE__ */ new Map(), checks = [], batch = [];
  async function check(expressions) {
    for (let [index, result] of (await jq.check(expressions)).entries()) {
      let expression = expressions[index];
      result.kind === "error" && expression !== void 0 && errors.set(expression, result.error);
    }
  }
  function send() {
    if (batch.length === 0) return;
    let checking = check(batch);
    checking.catch(() => {
    }), checks.push(checking), batch = [];
  }
  return {
    add: (subject, parts) => {
      subjects.push(subject);
      for (let { expression } of expressionsOf(subject, parts))
        known.has(expression) || (known.add(expression), batch.push(expression));
      batch.length >= BATCH && send();
    },
    findings: async () => (send(), await Promise.all(checks), errors.size === 0 ? [] : subjects.flatMap((subject) => findingsOf(subject, errors)))
  };
}
function findingsOf(subject, errors) {
  let parts = takeApart(subject.value, subject.base);
  return expressionsOf(subject, parts).flatMap((placed) => {
    let error = errors.get(placed.expression);
    return error === void 0 ? [] : [finding(subject.document, placed, error)];
  });
}
function expressionsOf({ quotesReported }, { conditions, templates }) {
  let found = [];
  for (let { path, expression } of conditions)
    found.push({ expression, place: "condition", path, offset: 0 });
  for (let { path, place, text, parsed } of templates)
    if (!(parsed.kind === "literal" || place === "key" && isSpreadKey(text)))
      for (let one of templateExpressions(parsed))
        quotesReported && keepsSingleQuotes(one) || found.push({ expression: one.expression, place, path, offset: one.offset });
  return found;
}
function keepsSingleQuotes(expression) {
  return expression.expression.includes("'") && singleQuoted(expression).some(({ kind }) => kind === "kept");
}
function finding(document, placed, error) {
  let { expression } = placed, shared = { file: document.file, range: rangeOf(document, placed, error) };
  if (error.code === "jq-too-long")
    return diagnostic("jq-too-long", {
      ...shared,
      message: error.message,
      hint: "Compute the value in the receiver, or split the automation."
    });
  let what = placed.place === "condition" ? "condition" : "template";
  return diagnostic(`${what}-jq`, {
    ...shared,
    message: `The ${what} "${shownText(expression)}" is not valid jq: ${sentence(error.message)}`,
    hint: hintFor3(expression)
  });
}
function rangeOf(document, { expression, place, path, offset }, error) {
  let { start, end } = faultOf(expression, error);
  return place === "key" ? document.rangeInKey(path, offset + start, offset + end) : document.rangeInString(path, offset + start, offset + end);
}
function faultOf(expression, { line, column }) {
  let trimmed = expression.trimEnd(), start = trimmed.length - trimmed.trimStart().length;
  if (line === void 0 || column === void 0) return { start, end: trimmed.length };
  let at = expression.split(`
`).slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1), offset = Math.max(0, Math.min(at, trimmed.length - 1)), token = lexJq(expression).tokens.find(
    (one) => one.offset <= offset && offset < one.offset + one.text.length
  );
  return {
    start: token?.offset ?? offset,
    end: token ? token.offset + token.text.length : offset + 1
  };
}
function hintFor3(expression) {
  if (expression.includes("||")) return 'Write "or": jq has no "||".';
  if (expression.includes("&&")) return 'Write "and": jq has no "&&".';
  if (expression.includes("'")) return "Write double quotes: jq has no strings in single quotes.";
  if (/^\s*if\s+(eq|ne|gt|lt)\s/.test(expression))
    return 'This is a Go template; in jq write: if .path == "value" then … else … end';
  let index = /\.(\d+)(?=\.|$|\s)/.exec(expression)?.[1];
  return index === void 0 ? void 0 : `Write ".[${index}]" for the item at index ${index}.`;
}
function sentence(text) {
  return text.endsWith(".") ? text : `${text}.`;
}

// src/manifest/policy/too-many-automations.ts
function tooManyAutomations(automations, { perBlueprint }) {
  if (perBlueprint === void 0) return [];
  let { max, severity } = perBlueprint;
  return [...byBlueprint(automations)].flatMap(([blueprint, listeners]) => {
    let one = listeners[max]?.one;
    return one === void 0 ? [] : [
      diagnostic("policy-too-many", {
        ...severity === void 0 ? {} : { severity },
        message: `${listeners.length} published automations listen to the blueprint "${shownText(blueprint)}"; "policy.perBlueprint" allows ${max}.`,
        hint: `Join or delete ${listeners.length - max} of them, or make drafts of them.`,
        file: one.file,
        range: one.rangeOf(["trigger", "event", "blueprintIdentifier"])
      })
    ];
  });
}
function byBlueprint(automations) {
  let listeners = automations.flatMap((one) => {
    let { event } = one.automation.trigger;
    return isPublished(one.automation) && "blueprintIdentifier" in event ? [{ one, blueprint: event.blueprintIdentifier }] : [];
  });
  return groupBy(listeners, ({ blueprint }) => blueprint);
}

// src/manifest/suppressions/suppressible.ts
var USABLE = /* @__PURE__ */ new Set(["cycle"]), SUPPRESSIBLE_CODES = Object.keys(DIAGNOSTIC_CODES).filter(
  (code) => isCode(code) && isSuppressible(code)
);
function isCode(name) {
  return Object.hasOwn(DIAGNOSTIC_CODES, name);
}
function isSuppressible(code) {
  return code.startsWith("suppression-") ? !1 : DIAGNOSTIC_CODES[code].severity === "warning" || USABLE.has(code);
}

// src/manifest/suppressions/judge-suppression.ts
function judgeSuppression(suppression, config, todayMs) {
  let { codes, file, range } = suppression;
  if (codes.length === 0)
    return { findings: [diagnostic("suppression-unknown-code", {
      message: "The suppression names no code.",
      hint: "Write it as: # longshore-ignore <code>: why this is fine here",
      file,
      range
    })], codes: [] };
  let unknown = codes.flatMap((written) => unknownCode(written, file) ?? []), known = codes.flatMap((written) => {
    let { name } = written;
    return isCode(name) && isSuppressible(name) ? [{ code: name, written }] : [];
  });
  if (known.length === 0) return { findings: unknown, codes: [] };
  let fault = noReason(suppression) ?? noExpiry(suppression, config, todayMs) ?? expired(suppression, todayMs);
  return fault === void 0 ? { findings: unknown, codes: known } : { findings: [...unknown, fault], codes: [] };
}
function unknownCode({ name, range }, file) {
  if (isCode(name)) {
    if (isSuppressible(name)) return;
    let why = name.startsWith("suppression-") ? "it is about suppressions" : "it makes a definition unusable";
    return diagnostic("suppression-unknown-code", {
      message: `The code "${name}" cannot be suppressed: ${why}.`,
      hint: "Correct what it reports, and remove this.",
      file,
      range
    });
  }
  let near = nearest(name.slice(0, 60), SUPPRESSIBLE_CODES);
  return diagnostic("suppression-unknown-code", {
    message: `There is no code "${shownText(name)}".`,
    hint: near === void 0 ? "Write a code as validate prints it." : `Did you mean "${near}"?`,
    file,
    range
  });
}
function noReason({ codes, reason, file, range }) {
  if (/[\p{L}\p{N}]/u.test(reason)) return;
  let names = codes.map(({ name }) => name);
  return diagnostic("suppression-no-reason", {
    message: `The suppression of ${quotedList(names)} gives no reason, and suppresses nothing.`,
    hint: `Write it behind a colon: # longshore-ignore ${names.join(", ")}: why this is fine here`,
    file,
    range
  });
}
var DAY_MS = 1440 * 60 * 1e3;
function noExpiry({ until, file, range }, { requireExpiry, maxDays }, todayMs) {
  if (until === void 0)
    return requireExpiry ? diagnostic("suppression-no-expiry", {
      message: 'The suppression has no end, which "suppressions.requireExpiry" asks for, and suppresses nothing.',
      hint: "End it in: until YYYY-MM-DD",
      file,
      range
    }) : void 0;
  let end = dayOf(until.text);
  if (end === void 0)
    return diagnostic("suppression-no-expiry", {
      message: `"${until.text}" is no day, so the suppression suppresses nothing.`,
      hint: "Write the day as YYYY-MM-DD.",
      file,
      range: until.range
    });
  let days = Math.round((end - startOfDay(todayMs)) / DAY_MS);
  if (!(maxDays === void 0 || days <= maxDays))
    return diagnostic("suppression-no-expiry", {
      message: `The suppression ends in ${days} days; "suppressions.maxDays" allows ${maxDays}. It suppresses nothing.`,
      hint: `Write a day up to ${dayText(startOfDay(todayMs) + maxDays * DAY_MS)}.`,
      file,
      range: until.range
    });
}
function expired({ until, codes, file }, todayMs) {
  let end = until === void 0 ? void 0 : dayOf(until.text);
  if (!(until === void 0 || end === void 0 || end >= startOfDay(todayMs)))
    return diagnostic("suppression-expired", {
      message: `The suppression of ${quotedList(codes.map(({ name }) => name))} ended on ${until.text}.`,
      hint: "Correct what it suppressed and remove it, or give it another day.",
      file,
      range: until.range
    });
}
function dayOf(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return;
  let ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || dayText(ms) !== text ? void 0 : ms;
}
function dayText(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
function startOfDay(ms) {
  return ms - (ms % DAY_MS + DAY_MS) % DAY_MS;
}

// src/manifest/suppressions/apply-suppressions.ts
var TOGETHER = /* @__PURE__ */ new Set([
  "cycle",
  "cycle-possible",
  "duplicate-automation",
  "overlapping-automations",
  "policy-too-many"
]);
function applySuppressions(diagnostics, files, { config, todayMs, partial }) {
  if (files.size === 0) return { diagnostics, count: 0 };
  let findings = [], active = /* @__PURE__ */ new Map();
  for (let [file, { suppressions }] of files) {
    let judged = suppressions.map((suppression) => {
      let { codes, findings: wrong } = judgeSuppression(suppression, config, todayMs);
      return findings.push(...wrong), codes.map(({ code, written }) => ({ code, written, suppression, used: !1 }));
    });
    active.set(file, judged.flat());
  }
  let kept = diagnostics.filter((one) => !isSuppressed(one, active, files)), unusable = new Set(
    diagnostics.flatMap(({ code, file }) => isSuppressible(code) ? [] : [file])
  );
  for (let [file, all] of active)
    if (!unusable.has(file))
      for (let one of all)
        !one.used && !(partial && TOGETHER.has(one.code)) && findings.push(unused(one));
  return { diagnostics: [...kept, ...findings], count: diagnostics.length - kept.length };
}
function isSuppressed({ code, file, range }, active, files) {
  let line = files.get(file)?.startLine(range.start.line), suppressed = !1;
  for (let one of active.get(file) ?? []) {
    let { place } = one.suppression, covers = place.kind === "file" || place.kind === "line" && place.line === line;
    one.code !== code || !covers || (one.used = !0, suppressed = !0);
  }
  return suppressed;
}
function unused({ code, written, suppression }) {
  let { place, file } = suppression, { range } = written;
  if (place.kind === "misplaced")
    return diagnostic("suppression-unused", {
      message: `The suppression of "${code}" for the whole file stands below its first line, and suppresses nothing.`,
      hint: "Move it to the top of the file, above everything but comments.",
      file,
      range
    });
  let where = place.kind === "file" ? "in this file" : place.line === void 0 ? "below it" : `on line ${place.line}`;
  return diagnostic("suppression-unused", {
    message: `There is no "${code}" ${where} to suppress.`,
    hint: "Remove it.",
    file,
    range
  });
}

// src/manifest/parse/yaml-comments.ts
var import_yaml = __toESM(require_dist(), 1), DOCUMENT = "", FLOW_END = "", SCALAR = "";
function yamlComments(text) {
  let comments = [], contentLines = [], startLines = /* @__PURE__ */ new Map(), offset = 0, line = 1, alone = !0, isScalar = !1, isBlock = !1;
  for (let token of new import_yaml.Lexer().lex(text)) {
    if (!isScalar && (token === DOCUMENT || token === FLOW_END || token === SCALAR)) {
      isScalar = token === SCALAR;
      continue;
    }
    let breaks = token.split(`
`).length - 1;
    if (token.startsWith("#") && !isScalar)
      comments.push({ text: token.trimEnd(), offset, line, alone });
    else if (isScalar || !NOTHING.test(token)) {
      contentLines.at(-1) !== line && contentLines.push(line);
      let first = isScalar && isBlock ? line - 1 : line;
      for (let behind = first + 1; behind <= line + breaks; behind += 1)
        startLines.set(behind, first);
      isBlock = !isScalar && BLOCK_HEADER.test(token), alone = !1;
    }
    breaks > 0 && (alone = token.endsWith(`
`)), isScalar = !1, offset += token.length, line += breaks;
  }
  return { comments, contentLines, startLines };
}
var NOTHING = /^(?:[\s\ufeff]*|---|%.*)$/, BLOCK_HEADER = /^[|>]/;

// src/manifest/suppressions/read-suppressions.ts
var WORD = "longshore-ignore";
function readSuppressions(file, text) {
  if (!text.includes(WORD) || /\.json$/i.test(file)) return;
  let read = yamlComments(text), lines = createLineIndex(text), suppressions = read.comments.flatMap((comment) => {
    let parsed = parseComment(comment.text);
    if (parsed === void 0) return [];
    let range = (start, end) => lines.range(comment.offset + start, comment.offset + end), { codes, reason, until } = parsed;
    return [
      {
        file,
        place: placeOf2(parsed.isFile, comment, read),
        range: range(0, comment.text.length),
        codes: codes.map(({ name, start }) => ({ name, range: range(start, start + name.length) })),
        reason,
        ...until === void 0 ? {} : {
          until: {
            text: until.text,
            range: range(until.start, until.start + until.text.length)
          }
        }
      }
    ];
  });
  if (suppressions.length !== 0)
    return { suppressions, startLine: (line) => read.startLines.get(line) ?? line };
}
function placeOf2(isFile, { line, alone }, { contentLines, startLines }) {
  let next = contentLines.find((content) => content > line);
  if (isFile) {
    let [first = Number.POSITIVE_INFINITY] = contentLines;
    return { kind: line < first ? "file" : "misplaced" };
  }
  let own = startLines.get(line) ?? line;
  return { kind: "line", line: alone ? next : own };
}
var START = /^#+[ \t]*longshore-ignore(-file)?(?![\w-])[ \t]*/, CODES = /^[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*/, DATE = /(?:^|\s)until\s+(\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}\.\d{1,2}\.\d{4})\s*\.?$/i;
function parseComment(comment) {
  let start = START.exec(comment);
  if (start === null) return;
  let from = start[0].length, list = CODES.exec(comment.slice(from))?.[0] ?? "", codes = [...list.matchAll(/[\w-]+/g)].map((match) => ({
    name: match[0],
    start: from + match.index
  })), colon = /^[ \t]*:/.exec(comment.slice(from + list.length)), behind = from + list.length + (colon?.[0].length ?? 0), rest = colon === null ? "" : comment.slice(behind).trimEnd(), date = DATE.exec(rest), reason = (date === null ? rest : rest.slice(0, date.index)).trim(), isFile = start[1] !== void 0, written = date?.[1];
  if (date === null || written === void 0) return { isFile, codes, reason };
  let at = behind + date.index + date[0].indexOf(written);
  return { isFile, codes, reason, until: { text: written, start: at } };
}

// src/manifest/read-manifest.ts
async function readManifest(files, { runtime, policy, suppressions: config, partial = !1 }, deps) {
  let context = { runtime, policy: await compilePolicy(policy) }, diagnostics = [], checked = [], texts = /* @__PURE__ */ new Map(), suppressions = /* @__PURE__ */ new Map(), add = (found) => {
    for (let one of found) diagnostics.push(one);
  }, jqChecks = beginJqChecks(deps.jq);
  for (let [index, file] of files.entries()) {
    if (index % FILES_PER_TURN === FILES_PER_TURN - 1 && await nextTurn(), file.kind === "unreadable") {
      let { code, message, hint: hint2 } = file;
      diagnostics.push(diagnostic(code, { message, hint: hint2, file: file.file, range: FILE_START }));
      continue;
    }
    texts.set(file.file, file.text);
    let suppressed = readSuppressions(file.file, file.text);
    suppressed !== void 0 && suppressions.set(file.file, suppressed);
    let parsed = parseDefinitions(file.file, file.text);
    add(parsed.diagnostics), parsed.documents.length === 0 && parsed.diagnostics.length === 0 && diagnostics.push(notAnAutomation(file.file, "The file is empty."));
    let unread = new Set(parsed.diagnostics.map(placeOf3));
    for (let document of parsed.documents) {
      for (let found of checkDocument(document, context, deps.rules))
        found.checked !== void 0 && checked.push(found.checked), found.jq !== void 0 && jqChecks.add(found.jq.subject, found.jq.parts), add(
          found.diagnostics.filter((one) => one.code !== "wrong-type" || !unread.has(placeOf3(one)))
        );
      document.release();
    }
  }
  add(await jqChecks.findings()), add(duplicateIdentifiers(checked.flatMap(({ identifier }) => identifier ?? [])));
  let placed = checked.flatMap((one) => one.placed ?? []);
  add(tooManyAutomations(placed, policy)), add(interactionFindings(placed));
  let rules = { config, todayMs: deps.clock.now(), partial }, left = applySuppressions(diagnostics, suppressions, rules);
  return {
    manifest: { entries: checked.flatMap(({ entry }) => entry ?? []).sort(byIdentifier), files: files.map(({ file }) => file) },
    diagnostics: [...left.diagnostics].sort(compareDiagnostics),
    summary: summarize(files, checked, left),
    texts
  };
}
var FILES_PER_TURN = 25;
function nextTurn() {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
function checkDocument(document, context, rules) {
  let { value } = document, subjects = Array.isArray(value) ? value.map((item, index) => ({ value: item, base: [index] })) : [{ value, base: [] }];
  return subjects.length === 0 ? [{ diagnostics: [notAnAutomation(document.file, "The list is empty.")] }] : subjects.map((subject) => checkAutomation({ ...subject, document }, context, rules));
}
function placeOf3({ range: { start } }) {
  return `${start.line}:${start.column}`;
}
function notAnAutomation(file, message) {
  return diagnostic("not-an-automation", {
    message: `${message} It holds no automation.`,
    hint: "Write an automation, or delete the file.",
    file,
    range: FILE_START
  });
}
function byIdentifier(a, b) {
  let [left, right] = [a.automation.identifier, b.automation.identifier];
  return left === right ? 0 : left < right ? -1 : 1;
}
function summarize(files, checked, { diagnostics, count: suppressed }) {
  let published = checked.filter((one) => one.published).length, errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    files: files.length,
    automations: checked.length,
    published,
    drafts: checked.length - published,
    errors,
    warnings: diagnostics.length - errors,
    ...suppressed === 0 ? {} : { suppressed }
  };
}

// src/commands/check-definitions.ts
async function checkDefinitions({ paths, reads = "everything", configFile }, { files, jq, clock }) {
  let loaded = await loadConfig(configFile, files), found = await files.find({ paths, globs: loaded.config.automations, reads }), read = await readManifest(
    found,
    { ...loaded.config, partial: reads === "named" && paths.length > 0 },
    { jq, clock, rules: ALL_RULES }
  ), diagnostics = [...loaded.diagnostics, ...read.diagnostics].sort(compareDiagnostics);
  return {
    ...read,
    diagnostics,
    summary: withConfig(read.summary, loaded.diagnostics),
    texts: new Map([...loaded.texts, ...read.texts]),
    config: loaded.config,
    configFaulty: loaded.faulty,
    scope: paths.map(files.nameOf),
    ...loaded.configFile === void 0 ? {} : { configFile: loaded.configFile }
  };
}
function withConfig(summary, diagnostics) {
  let errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    ...summary,
    errors: summary.errors + errors,
    warnings: summary.warnings + diagnostics.length - errors
  };
}

export {
  checkDefinitions
};
