import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  toPlanFile
} from "./chunk-H2ZJEYOT.mjs";
import {
  preparePlan
} from "./chunk-GRCL2DQW.mjs";

// src/commands/plan.ts
async function plan(input, deps) {
  let prepared = await preparePlan(input, deps), faulty = input.checked.diagnostics.some(({ severity }) => severity === "error");
  return {
    kind: "planned",
    plan: prepared.plan,
    notes: prepared.notes,
    ...faulty ? {} : { file: toPlanFile(prepared, input.scope) }
  };
}

export {
  plan
};
