import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createJqEngine
} from "./chunk-BWULDOED.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import "./chunk-XAIAMYQO.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";
export {
  createJqEngine
};
