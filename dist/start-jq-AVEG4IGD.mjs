import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  openJq,
  startJqThread
} from "./chunk-UVD7I5QL.mjs";
import "./chunk-ZRIFWACX.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";
export {
  openJq,
  startJqThread
};
