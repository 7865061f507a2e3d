import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/config.ts
var DEFAULT_RUNTIME_CONFIG = {
  egress: {},
  secrets: {},
  network: { allowHttp: !1, allowPrivate: [] },
  delivery: {
    attempts: 6,
    delaysMs: [0, 1e3, 5e3, 15e3, 45e3, 9e4],
    totalMs: 3e5
  },
  templates: { onError: "fail" },
  conditions: { onError: "fail" },
  runLogBodies: "auto"
}, DEFAULT_CONFIG = {
  automations: ["automations/**/*.{json,yaml,yml}"],
  events: "events/",
  safety: { maxDeletePercent: 30, minExisting: 10, allowEmpty: !1 },
  policy: {},
  suppressions: { requireExpiry: !1 },
  runtime: DEFAULT_RUNTIME_CONFIG
};

export {
  DEFAULT_RUNTIME_CONFIG,
  DEFAULT_CONFIG
};
