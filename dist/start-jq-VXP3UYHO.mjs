import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  openJq,
  startJqThread
} from "./chunk-Z37BMOLY.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";
export {
  openJq,
  startJqThread
};
