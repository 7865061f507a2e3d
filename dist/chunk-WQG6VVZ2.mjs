import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isPublished
} from "./chunk-ZA4MBEKX.mjs";
import {
  decide,
  decideEvents,
  indexAutomations,
  summarizeDispatch
} from "./chunk-WLCQEZH4.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/commands/explain.ts
async function explain(input, source, deps) {
  let events = source.kind === "store" ? await explainStore(input, source.store, deps.jq) : await explainFiles(input, source, deps.jq);
  return { events, summary: summarizeDispatch(events) };
}
async function explainStore({ events, identifier }, store, jq) {
  let decided = await decideEvents(events, { store, jq });
  return identifier !== void 0 && refuseUnknown(identifier, decided, store.url), decided.map((item) => {
    if (item.kind === "undecodable") return undecodable(item);
    let { event, decisions } = item, considered = decisions.filter(({ decision }) => identifier === void 0 || decision.automation === identifier).map(({ decision }) => ({ decision }));
    return { identity: event.identity, type: event.type, target: event.target, considered };
  });
}
function refuseUnknown(identifier, decided, url) {
  let known = decided.flatMap(
    (item) => item.kind === "decided" ? item.decisions.map(({ decision }) => decision.automation) : []
  );
  if (!known.includes(identifier))
    throw new LongshoreError(
      "input-invalid",
      `In the store "${url}" no automation "${identifier}" listens to what the event is about.`,
      { hint: knownHint(known, "Nothing listens to it.") }
    );
}
function knownHint(identifiers, none) {
  let known = [...new Set(identifiers)].sort().map((name) => `"${name}"`);
  return known.length === 0 ? none : `There are ${known.slice(0, 20).join(", ")}${known.length > 20 ? " and others" : ""}.`;
}
async function explainFiles({ events, identifier }, { manifest, runtime }, jq) {
  let automations = indexAutomations(routed(manifest, identifier)), drafts = new Set(
    manifest.entries.filter(({ automation }) => !isPublished(automation)).map(({ automation }) => automation.identifier)
  ), inputs = events.flatMap(
    (item) => item.kind === "event" ? [{ event: item.event, automations }] : []
  ), decisions = await decide(inputs, { onError: () => runtime.conditions.onError }, { jq }), next = 0;
  return events.map((item) => {
    if (item.kind === "undecodable") return undecodable(item);
    let { identity, type, target } = item.event, considered = (decisions[next++] ?? []).map(({ decision }) => ({
      decision: drafts.has(decision.automation) ? { ...decision, note: decision.note ?? "a draft: a sync leaves it out of the store" } : decision
    }));
    return { identity, type, target, considered };
  });
}
function routed(manifest, identifier) {
  let automations = manifest.entries.map(
    ({ automation }) => ({ definition: automation, digest: "", repository: "" })
  );
  if (identifier === void 0) return automations;
  let found = automations.filter(({ definition }) => definition.identifier === identifier);
  if (found.length > 0) return found;
  throw new LongshoreError("input-invalid", `No file defines an automation "${identifier}".`, {
    hint: knownHint(
      automations.map(({ definition }) => definition.identifier),
      "There are no automations in the files."
    )
  });
}
function undecodable(item) {
  return { identity: item.identity, error: item.message, considered: [] };
}

export {
  explain
};
