import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  preparePlan
} from "./chunk-X5QARW5M.mjs";

// src/commands/plan.ts
async function plan(input, deps) {
  let prepared = await preparePlan(input, deps);
  return { kind: "planned", plan: prepared.plan, notes: prepared.notes };
}

export {
  plan
};
