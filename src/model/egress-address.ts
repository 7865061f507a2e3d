import type { IPv4, IPv6 } from "ipaddr.js";
import ipaddr from "ipaddr.js";

/** Whether a call may reach an address, and otherwise why not. */
export type AddressVerdict =
  | { readonly kind: "allowed" }
  /** The kind of address, as in "loopback" or "linkLocal". */
  | { readonly kind: "refused"; readonly range: string };

/** Public by its number, and yet the host's own: Azure's metadata and DNS service. */
const AZURE_WIRE_SERVER = "168.63.129.16";

/** What is assigned for the public internet; ipaddr.js calls unassigned space unicast as well. */
const GLOBAL_UNICAST_V6: readonly [IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/**
 * Judges an IP address in any spelling: only public unicast addresses are allowed, and those
 * inside a CIDR that the call may reach besides. Addresses that carry an IPv4 address inside (6to4,
 * Teredo, NAT64) are refused as the translated range that they are; an IPv4-mapped one is judged as
 * the IPv4 address that it leads to.
 *
 * @param allowPrivate - CIDRs; one that cannot be read allows nothing.
 */
export function judgeAddress(text: string, allowPrivate: readonly string[]): AddressVerdict {
  const address = parse(text);
  if (address === undefined) return { kind: "refused", range: "unreadable" };
  if (allowPrivate.some((cidr) => inside(address, cidr))) return { kind: "allowed" };
  const range = rangeOf(address);
  return range === "unicast" ? { kind: "allowed" } : { kind: "refused", range };
}

function parse(text: string): IPv4 | IPv6 | undefined {
  const bare = text.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

function rangeOf(address: IPv4 | IPv6): string {
  if (address.toString() === AZURE_WIRE_SERVER) return "metadata";
  const range = address.range();
  if (range === "unicast" && isV6(address) && !address.match([...GLOBAL_UNICAST_V6])) {
    return "unassigned";
  }
  return range;
}

function inside(address: IPv4 | IPv6, cidr: string): boolean {
  if (!ipaddr.isValidCIDR(cidr)) return false;
  const [network, bits] = ipaddr.parseCIDR(cidr);
  if (isV6(address)) return isV6(network) && address.match(network, bits);
  return !isV6(network) && address.match(network, bits);
}

function isV6(address: IPv4 | IPv6): address is IPv6 {
  return address.kind() === "ipv6";
}
