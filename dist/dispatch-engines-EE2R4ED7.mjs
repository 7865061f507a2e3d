import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  startEngines
} from "./chunk-5IIYU2ZX.mjs";
import "./chunk-P7ZRJBVZ.mjs";
import "./chunk-QPO6REIN.mjs";
import "./chunk-4CGX3MJT.mjs";
import "./chunk-3HGH7QXN.mjs";
import "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";
export {
  startEngines
};
