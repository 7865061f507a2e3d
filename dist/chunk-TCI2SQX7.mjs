import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/action/mode.ts
var REVIEW_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group"
]);
function isReview(event) {
  return REVIEW_EVENTS.has(event.name) || /^refs\/pull\//.test(event.ref);
}
function chooseMode(command, event) {
  if (command === "sync" && isReview(event))
    throw new LongshoreError(
      "not-permitted",
      `The command "sync" does not run on "${event.name}": what is not merged never writes state.`,
      { hint: 'Use "command: auto", or run sync on a push to the default branch.' }
    );
  return command !== "auto" ? { command } : isReview(event) ? { command: "plan", because: `"${event.name}" validates and plans.` } : event.name === "push" ? pushMode(event) : event.name === "schedule" ? { command: "drift", because: 'A "schedule" looks for drift.' } : {
    command: "plan",
    because: `"${event.name}" validates and plans; only a push to the default branch syncs.`
  };
}
function pushMode({ ref, defaultBranch }) {
  if (defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`)
    return { command: "sync", because: `A push to the default branch "${defaultBranch}" syncs.` };
  let why = defaultBranch === void 0 ? "the event does not name the default branch" : `the default branch is "${defaultBranch}"`;
  return { command: "plan", because: `A push to "${ref}" validates and plans: ${why}.` };
}

export {
  isReview,
  chooseMode
};
