import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  plan
} from "./chunk-YVW7BMIX.mjs";
import {
  explain
} from "./chunk-T3H7MOG7.mjs";
import {
  DIAGNOSTIC_CODES,
  checkDefinitions
} from "./chunk-FNVZTMMP.mjs";
import {
  dispatch
} from "./chunk-PWGPIQPN.mjs";
import {
  decodeEvents
} from "./chunk-K2HBDTJF.mjs";
import "./chunk-NLXBZG5Y.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  sync
} from "./chunk-QTRXY3GH.mjs";
import "./chunk-EMBVKG3R.mjs";
import "./chunk-2YST4S2W.mjs";
import "./chunk-J6QHL7WP.mjs";
import "./chunk-42ZVN7CZ.mjs";
import {
  LongshoreError
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";
export {
  DIAGNOSTIC_CODES,
  LongshoreError,
  checkDefinitions,
  decodeEvents,
  dispatch,
  explain,
  plan,
  sync
};
