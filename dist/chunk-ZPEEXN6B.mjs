import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  require_ipaddr
} from "./chunk-MXXXHS2C.mjs";
import {
  __toESM
} from "./chunk-VQ4QOCWD.mjs";

// src/model/egress-address.ts
var import_ipaddr = __toESM(require_ipaddr(), 1), AZURE_WIRE_SERVER = "168.63.129.16", GLOBAL_UNICAST_V6 = [import_ipaddr.default.IPv6.parse("2000::"), 3];
function judgeAddress(text, allowPrivate) {
  let address = parse(text);
  if (address === void 0) return { kind: "refused", range: "unreadable" };
  if (allowPrivate.some((cidr) => inside(address, cidr))) return { kind: "allowed" };
  let range = rangeOf(address);
  return range === "unicast" ? { kind: "allowed" } : { kind: "refused", range };
}
function parse(text) {
  let bare = text.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  return import_ipaddr.default.isValid(bare) ? import_ipaddr.default.process(bare) : void 0;
}
function rangeOf(address) {
  if (address.toString() === AZURE_WIRE_SERVER) return "metadata";
  let range = address.range();
  return range === "unicast" && isV6(address) && !address.match([...GLOBAL_UNICAST_V6]) ? "unassigned" : range;
}
function inside(address, cidr) {
  if (!import_ipaddr.default.isValidCIDR(cidr)) return !1;
  let [network, bits] = import_ipaddr.default.parseCIDR(cidr);
  return isV6(address) ? isV6(network) && address.match(network, bits) : !isV6(network) && address.match(network, bits);
}
function isV6(address) {
  return address.kind() === "ipv6";
}

export {
  judgeAddress
};
