import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  PHASE,
  createChannelBuffer,
  openChannel,
  outputLength,
  outputText,
  phaseOf,
  resetChannel
} from "./chunk-4CGX3MJT.mjs";
import {
  bracketsBalance,
  isJsonObject,
  lexJq
} from "./chunk-3HGH7QXN.mjs";
import {
  LongshoreError
} from "./chunk-GEVKVAUA.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-ZZ6BV7MZ.mjs";

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = __commonJS({
  "node_modules/ipaddr.js/lib/ipaddr.js"(exports, module) {
    (function(root) {
      "use strict";
      let ipv4Part = "(0?\\d+|0x[a-f0-9]+)", ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
        longValue: new RegExp(`^${ipv4Part}$`, "i")
      }, octalRegex = new RegExp("^0[0-7]+$", "i"), hexRegex = new RegExp("^0x[a-f0-9]+$", "i"), zoneIndex = "%[0-9a-z]{1,}", ipv6Part = "(?:[0-9a-f]+::?)+", ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, "i"),
        native: new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
      };
      function expandIPv6(string, parts) {
        if (string.indexOf("::") !== string.lastIndexOf("::"))
          return null;
        let colonCount = 0, lastColon = -1, zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0], replacement, replacementCount;
        for (zoneId && (zoneId = zoneId.substring(1), string = string.replace(/%.+$/, "")); (lastColon = string.indexOf(":", lastColon + 1)) >= 0; )
          colonCount++;
        if (string.substr(0, 2) === "::" && colonCount--, string.substr(-2, 2) === "::" && colonCount--, colonCount >= parts)
          return null;
        for (replacementCount = parts - colonCount, replacement = ":"; replacementCount--; )
          replacement += "0:";
        return string = string.replace("::", replacement), string[0] === ":" && (string = string.slice(1)), string[string.length - 1] === ":" && (string = string.slice(0, -1)), parts = (function() {
          let ref = string.split(":"), results = [];
          for (let i = 0; i < ref.length; i++)
            results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
          return results;
        })(), {
          parts,
          zoneId
        };
      }
      function matchCIDR(first, second, partSize, cidrBits) {
        if (first.length !== second.length)
          throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
        let part = 0, shift;
        for (; cidrBits > 0; ) {
          if (shift = partSize - cidrBits, shift < 0 && (shift = 0), first[part] >> shift !== second[part] >> shift)
            return !1;
          cidrBits -= partSize, part += 1;
        }
        return !0;
      }
      function parseIntAuto(string) {
        if (hexRegex.test(string))
          return parseInt(string, 16);
        if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
          if (octalRegex.test(string))
            return parseInt(string, 8);
          throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        return parseInt(string, 10);
      }
      function padPart(part, length) {
        for (; part.length < length; )
          part = `0${part}`;
        return part;
      }
      let ipaddr2 = {};
      ipaddr2.IPv4 = (function() {
        function IPv4(octets) {
          if (octets.length !== 4)
            throw new Error("ipaddr: ipv4 octet count should be 4");
          let i, octet;
          for (i = 0; i < octets.length; i++)
            if (octet = octets[i], !(0 <= octet && octet <= 255))
              throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
          this.octets = octets;
        }
        return IPv4.prototype.SpecialRanges = {
          unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
          broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
          // RFC3171
          multicast: [[new IPv4([224, 0, 0, 0]), 4]],
          // RFC3927
          linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
          // RFC5735
          loopback: [[new IPv4([127, 0, 0, 0]), 8]],
          // RFC6598
          carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
          // RFC1918
          private: [
            [new IPv4([10, 0, 0, 0]), 8],
            [new IPv4([172, 16, 0, 0]), 12],
            [new IPv4([192, 168, 0, 0]), 16]
          ],
          // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
          reserved: [
            [new IPv4([192, 0, 0, 0]), 24],
            [new IPv4([192, 0, 2, 0]), 24],
            [new IPv4([192, 88, 99, 0]), 24],
            [new IPv4([198, 18, 0, 0]), 15],
            [new IPv4([198, 51, 100, 0]), 24],
            [new IPv4([203, 0, 113, 0]), 24],
            [new IPv4([240, 0, 0, 0]), 4]
          ],
          // RFC7534, RFC7535
          as112: [
            [new IPv4([192, 175, 48, 0]), 24],
            [new IPv4([192, 31, 196, 0]), 24]
          ],
          // RFC7450
          amt: [
            [new IPv4([192, 52, 193, 0]), 24]
          ]
        }, IPv4.prototype.kind = function() {
          return "ipv4";
        }, IPv4.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0 && (ref = other, other = ref[0], cidrRange = ref[1]), other.kind() !== "ipv4")
            throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
          return matchCIDR(this.octets, other.octets, 8, cidrRange);
        }, IPv4.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0, stop = !1, zerotable = {
            0: 8,
            128: 7,
            192: 6,
            224: 5,
            240: 4,
            248: 3,
            252: 2,
            254: 1,
            255: 0
          }, i, octet, zeros;
          for (i = 3; i >= 0; i -= 1)
            if (octet = this.octets[i], octet in zerotable) {
              if (zeros = zerotable[octet], stop && zeros !== 0)
                return null;
              zeros !== 8 && (stop = !0), cidr += zeros;
            } else
              return null;
          return 32 - cidr;
        }, IPv4.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        }, IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        }, IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr2.IPv6.parse(`::ffff:${this.toString()}`);
        }, IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        }, IPv4.prototype.toString = function() {
          return this.octets.join(".");
        }, IPv4;
      })(), ipaddr2.IPv4.broadcastAddressFromCIDR = function(string) {
        try {
          let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
          for (; i < 4; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv4.isIPv4 = function(string) {
        return this.parser(string) !== null;
      }, ipaddr2.IPv4.isValid = function(string) {
        try {
          return new this(this.parser(string)), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv4.isValidCIDR = function(string) {
        try {
          return this.parseCIDR(string), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv4.isValidFourPartDecimal = function(string) {
        return !!(ipaddr2.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/));
      }, ipaddr2.IPv4.isValidCIDRFourPartDecimal = function(string) {
        let match = string.match(/^(.+)\/(\d+)$/);
        return !ipaddr2.IPv4.isValidCIDR(string) || !match ? !1 : ipaddr2.IPv4.isValidFourPartDecimal(match[1]);
      }, ipaddr2.IPv4.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          for (cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0; i < 4; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10)), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv4.parse = function(string) {
        let parts = this.parser(string);
        if (parts === null)
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        return new this(parts);
      }, ipaddr2.IPv4.parseCIDR = function(string) {
        let match;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          let maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 32) {
            let parsed = [this.parse(match[1]), maskLength];
            return Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            }), parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
      }, ipaddr2.IPv4.parser = function(string) {
        let match, part, value;
        if (match = string.match(ipv4Regexes.fourOctet))
          return (function() {
            let ref = match.slice(1, 6), results = [];
            for (let i = 0; i < ref.length; i++)
              part = ref[i], results.push(parseIntAuto(part));
            return results;
          })();
        if (match = string.match(ipv4Regexes.longValue)) {
          if (value = parseIntAuto(match[1]), value > 4294967295 || value < 0)
            throw new Error("ipaddr: address outside defined range");
          return (function() {
            let results = [], shift;
            for (shift = 0; shift <= 24; shift += 8)
              results.push(value >> shift & 255);
            return results;
          })().reverse();
        } else return (match = string.match(ipv4Regexes.twoOctet)) ? (function() {
          let ref = match.slice(1, 4), results = [];
          if (value = parseIntAuto(ref[1]), value > 16777215 || value < 0)
            throw new Error("ipaddr: address outside defined range");
          return results.push(parseIntAuto(ref[0])), results.push(value >> 16 & 255), results.push(value >> 8 & 255), results.push(value & 255), results;
        })() : (match = string.match(ipv4Regexes.threeOctet)) ? (function() {
          let ref = match.slice(1, 5), results = [];
          if (value = parseIntAuto(ref[2]), value > 65535 || value < 0)
            throw new Error("ipaddr: address outside defined range");
          return results.push(parseIntAuto(ref[0])), results.push(parseIntAuto(ref[1])), results.push(value >> 8 & 255), results.push(value & 255), results;
        })() : null;
      }, ipaddr2.IPv4.subnetMaskFromPrefixLength = function(prefix) {
        if (prefix = parseInt(prefix), Number.isNaN(prefix) || prefix < 0 || prefix > 32)
          throw new Error("ipaddr: invalid IPv4 prefix length");
        let octets = [0, 0, 0, 0], j = 0, filledOctetCount = Math.floor(prefix / 8);
        for (; j < filledOctetCount; )
          octets[j] = 255, j++;
        return filledOctetCount < 4 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
      }, ipaddr2.IPv6 = (function() {
        function IPv6(parts, zoneId) {
          let i, part;
          if (parts.length === 16)
            for (this.parts = [], i = 0; i <= 14; i += 2)
              this.parts.push(parts[i] << 8 | parts[i + 1]);
          else if (parts.length === 8)
            this.parts = parts;
          else
            throw new Error("ipaddr: ipv6 part count should be 8 or 16");
          for (i = 0; i < this.parts.length; i++)
            if (part = this.parts[i], !(0 <= part && part <= 65535))
              throw new Error("ipaddr: ipv6 part should fit in 16 bits");
          zoneId && (this.zoneId = zoneId);
        }
        return IPv6.prototype.SpecialRanges = {
          // RFC4291, here and after
          unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
          linkLocal: [new IPv6([65152, 0, 0, 0, 0, 0, 0, 0]), 10],
          multicast: [new IPv6([65280, 0, 0, 0, 0, 0, 0, 0]), 8],
          loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
          uniqueLocal: [new IPv6([64512, 0, 0, 0, 0, 0, 0, 0]), 7],
          ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 65535, 0, 0]), 96],
          // RFC3879
          deprecatedSiteLocal: [new IPv6([65216, 0, 0, 0, 0, 0, 0, 0]), 10],
          // RFC6666
          discard: [new IPv6([256, 0, 0, 0, 0, 0, 0, 0]), 64],
          // RFC6145
          rfc6145: [new IPv6([0, 0, 0, 0, 65535, 0, 0, 0]), 96],
          rfc6052: [
            // RFC6052
            [new IPv6([100, 65435, 0, 0, 0, 0, 0, 0]), 96],
            // RFC8215
            [new IPv6([100, 65435, 1, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC3056
          "6to4": [new IPv6([8194, 0, 0, 0, 0, 0, 0, 0]), 16],
          // RFC6052, RFC6146
          teredo: [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 32],
          // RFC5180
          benchmarking: [new IPv6([8193, 2, 0, 0, 0, 0, 0, 0]), 48],
          // RFC7450
          amt: [new IPv6([8193, 3, 0, 0, 0, 0, 0, 0]), 32],
          as112v6: [
            // RFC7535
            [new IPv6([8193, 4, 274, 0, 0, 0, 0, 0]), 48],
            // RFC7534
            [new IPv6([9760, 79, 32768, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC4843
          deprecatedOrchid: [new IPv6([8193, 16, 0, 0, 0, 0, 0, 0]), 28],
          // RFC7343
          orchid2: [new IPv6([8193, 32, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9374
          droneRemoteIdProtocolEntityTags: [new IPv6([8193, 48, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9602
          segmentRouting: [new IPv6([24320, 0, 0, 0, 0, 0, 0, 0]), 16],
          reserved: [
            // RFC3849
            [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 23],
            // RFC2928
            [new IPv6([8193, 3512, 0, 0, 0, 0, 0, 0]), 32],
            // RFC9637
            [new IPv6([16383, 0, 0, 0, 0, 0, 0, 0]), 20]
          ]
        }, IPv6.prototype.isIPv4MappedAddress = function() {
          return this.range() === "ipv4Mapped";
        }, IPv6.prototype.kind = function() {
          return "ipv6";
        }, IPv6.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0 && (ref = other, other = ref[0], cidrRange = ref[1]), other.kind() !== "ipv6")
            throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
          return matchCIDR(this.parts, other.parts, 16, cidrRange);
        }, IPv6.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0, stop = !1, zerotable = {
            0: 16,
            32768: 15,
            49152: 14,
            57344: 13,
            61440: 12,
            63488: 11,
            64512: 10,
            65024: 9,
            65280: 8,
            65408: 7,
            65472: 6,
            65504: 5,
            65520: 4,
            65528: 3,
            65532: 2,
            65534: 1,
            65535: 0
          }, part, zeros;
          for (let i = 7; i >= 0; i -= 1)
            if (part = this.parts[i], part in zerotable) {
              if (zeros = zerotable[part], stop && zeros !== 0)
                return null;
              zeros !== 16 && (stop = !0), cidr += zeros;
            } else
              return null;
          return 128 - cidr;
        }, IPv6.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        }, IPv6.prototype.toByteArray = function() {
          let part, bytes = [], ref = this.parts;
          for (let i = 0; i < ref.length; i++)
            part = ref[i], bytes.push(part >> 8), bytes.push(part & 255);
          return bytes;
        }, IPv6.prototype.toFixedLengthString = function() {
          let addr = (function() {
            let results = [];
            for (let i = 0; i < this.parts.length; i++)
              results.push(padPart(this.parts[i].toString(16), 4));
            return results;
          }).call(this).join(":"), suffix = "";
          return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
        }, IPv6.prototype.toIPv4Address = function() {
          if (!this.isIPv4MappedAddress())
            throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
          let ref = this.parts.slice(-2), high = ref[0], low = ref[1];
          return new ipaddr2.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
        }, IPv6.prototype.toNormalizedString = function() {
          let addr = (function() {
            let results = [];
            for (let i = 0; i < this.parts.length; i++)
              results.push(this.parts[i].toString(16));
            return results;
          }).call(this).join(":"), suffix = "";
          return this.zoneId && (suffix = `%${this.zoneId}`), addr + suffix;
        }, IPv6.prototype.toRFC5952String = function() {
          let regex = /((^|:)(0(:|$)){2,})/g, suffix = "";
          this.zoneId && (suffix = `%${this.zoneId}`);
          let normalized = this.toNormalizedString(), string = normalized.slice(0, normalized.length - suffix.length), bestMatchIndex = 0, bestMatchLength = -1, bestMatchGroups = -1, match;
          for (; match = regex.exec(string); ) {
            let groups = (match[0].match(/0/g) || []).length;
            groups > bestMatchGroups && (bestMatchGroups = groups, bestMatchIndex = match.index, bestMatchLength = match[0].length);
          }
          return bestMatchLength < 0 ? string + suffix : `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        }, IPv6.prototype.toString = function() {
          return this.toRFC5952String();
        }, IPv6;
      })(), ipaddr2.IPv6.broadcastAddressFromCIDR = function(string) {
        try {
          let cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0;
          for (; i < 16; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv6.isIPv6 = function(string) {
        return this.parser(string) !== null;
      }, ipaddr2.IPv6.isValid = function(string) {
        if (typeof string == "string" && string.indexOf(":") === -1)
          return !1;
        try {
          let addr = this.parser(string);
          return new this(addr.parts, addr.zoneId), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv6.isValidCIDR = function(string) {
        if (typeof string == "string" && string.indexOf(":") === -1)
          return !1;
        try {
          return this.parseCIDR(string), !0;
        } catch {
          return !1;
        }
      }, ipaddr2.IPv6.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          for (cidr = this.parseCIDR(string), ipInterfaceOctets = cidr[0].toByteArray(), subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(), octets = [], i = 0; i < 16; )
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10)), i++;
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      }, ipaddr2.IPv6.parse = function(string) {
        let addr = this.parser(string);
        if (addr === null)
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        return new this(addr.parts, addr.zoneId);
      }, ipaddr2.IPv6.parseCIDR = function(string) {
        let maskLength, match, parsed;
        if ((match = string.match(/^(.+)\/(\d+)$/)) && (maskLength = parseInt(match[2]), maskLength >= 0 && maskLength <= 128))
          return parsed = [this.parse(match[1]), maskLength], Object.defineProperty(parsed, "toString", {
            value: function() {
              return this.join("/");
            }
          }), parsed;
        throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
      }, ipaddr2.IPv6.parser = function(string) {
        let addr, i, match, octet, octets, zoneId;
        if (match = string.match(ipv6Regexes.deprecatedTransitional))
          return this.parser(`::ffff:${match[1]}`);
        if (ipv6Regexes.native.test(string))
          return expandIPv6(string, 8);
        if ((match = string.match(ipv6Regexes.transitional)) && (zoneId = match[6] || "", addr = match[1], match[1].endsWith("::") || (addr = addr.slice(0, -1)), addr = expandIPv6(addr + zoneId, 6), addr && addr.parts)) {
          for (octets = [
            parseInt(match[2]),
            parseInt(match[3]),
            parseInt(match[4]),
            parseInt(match[5])
          ], i = 0; i < octets.length; i++)
            if (octet = octets[i], !(0 <= octet && octet <= 255))
              return null;
          return addr.parts.push(octets[0] << 8 | octets[1]), addr.parts.push(octets[2] << 8 | octets[3]), {
            parts: addr.parts,
            zoneId: addr.zoneId
          };
        }
        return null;
      }, ipaddr2.IPv6.subnetMaskFromPrefixLength = function(prefix) {
        if (prefix = parseInt(prefix), Number.isNaN(prefix) || prefix < 0 || prefix > 128)
          throw new Error("ipaddr: invalid IPv6 prefix length");
        let octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], j = 0, filledOctetCount = Math.floor(prefix / 8);
        for (; j < filledOctetCount; )
          octets[j] = 255, j++;
        return filledOctetCount < 16 && (octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8), new this(octets);
      }, ipaddr2.fromByteArray = function(bytes) {
        let length = bytes.length;
        if (length === 4)
          return new ipaddr2.IPv4(bytes);
        if (length === 16)
          return new ipaddr2.IPv6(bytes);
        throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
      }, ipaddr2.isValid = function(string) {
        return ipaddr2.IPv6.isValid(string) || ipaddr2.IPv4.isValid(string);
      }, ipaddr2.isValidCIDR = function(string) {
        return ipaddr2.IPv6.isValidCIDR(string) || ipaddr2.IPv4.isValidCIDR(string);
      }, ipaddr2.parse = function(string) {
        if (ipaddr2.IPv6.isValid(string))
          return ipaddr2.IPv6.parse(string);
        if (ipaddr2.IPv4.isValid(string))
          return ipaddr2.IPv4.parse(string);
        throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
      }, ipaddr2.parseCIDR = function(string) {
        try {
          return ipaddr2.IPv6.parseCIDR(string);
        } catch {
          try {
            return ipaddr2.IPv4.parseCIDR(string);
          } catch (e) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
          }
        }
      }, ipaddr2.process = function(string) {
        let addr = this.parse(string);
        return addr.kind() === "ipv6" && addr.isIPv4MappedAddress() ? addr.toIPv4Address() : addr;
      }, ipaddr2.subnetMatch = function(address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;
        defaultName == null && (defaultName = "unicast");
        for (rangeName in rangeList)
          if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
            for (rangeSubnets = rangeList[rangeName], rangeSubnets[0] && !(rangeSubnets[0] instanceof Array) && (rangeSubnets = [rangeSubnets]), i = 0; i < rangeSubnets.length; i++)
              if (subnet = rangeSubnets[i], address.kind() === subnet[0].kind() && address.match.apply(address, subnet))
                return rangeName;
          }
        return defaultName;
      }, typeof module < "u" && module.exports ? module.exports = ipaddr2 : root.ipaddr = ipaddr2;
    })(exports);
  }
});

// src/adapters/jq/locations.bundle.ts
import { fileURLToPath } from "node:url";
var jqWasm = fileURLToPath(new URL("./jq.wasm", import.meta.url)), workerUrl = new URL("./worker.mjs", import.meta.url);

// src/model/json-depth.ts
function textNestsDeeper(text, limit) {
  return offsetNestedDeeper(text, limit) !== void 0;
}
function offsetNestedDeeper(text, limit) {
  let depth = 0, inString = !1;
  for (let index = 0; index < text.length; index += 1) {
    let char = text.charCodeAt(index);
    if (inString)
      char === BACKSLASH ? index += 1 : char === QUOTE && (inString = !1);
    else if (char === QUOTE)
      inString = !0;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (depth += 1, depth > limit) return index;
    } else (char === CLOSE_BRACE || char === CLOSE_BRACKET) && (depth -= 1);
  }
}
function valueNestsDeeper(value, limit) {
  let level = isContainer(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === limit) return !0;
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  }
  return !1;
}
var QUOTE = 34, BACKSLASH = 92, OPEN_BRACKET = 91, CLOSE_BRACKET = 93, OPEN_BRACE = 123, CLOSE_BRACE = 125;
function isContainer(value) {
  return typeof value == "object" && value !== null;
}

// src/adapters/jq/compile-errors.ts
var LOCATED = /^jq: error: (.*) at <top-level>, line (\d+), column (\d+):$/gm;
function parseCompileErrors(stderr) {
  return [...stderr.matchAll(LOCATED)].map(([, message, line, column]) => ({
    message: message ?? "",
    line: Number(line),
    column: Number(column)
  }));
}
function compileError(expression, stderr) {
  let [first] = parseCompileErrors(stderr);
  if (first === void 0) return { code: "jq-compile", message: firstReason(stderr) };
  let lines = expression.split(`
`), index = first.line - 2, text = lines[index];
  if (text === void 0) {
    let last = lines.at(-1) ?? "";
    return {
      code: "jq-compile",
      message: first.message,
      line: lines.length,
      column: last.length + 1
    };
  }
  return {
    code: "jq-compile",
    message: first.message,
    line: index + 1,
    column: charactersBefore(text, first.column - 1) + 1
  };
}
function firstReason(stderr) {
  return stderr.split(`
`).find((text) => text.startsWith("jq: error"))?.replace(/^jq: error:? */, "").replace(/ at <top-level>, line .*$/, "") ?? "jq does not compile it.";
}
function charactersBefore(text, bytes) {
  let count = 0, left = bytes;
  for (let character of text) {
    if (left -= Buffer.byteLength(character), left < 0) break;
    count += character.length;
  }
  return count;
}

// src/adapters/jq/outcome.ts
function outcomeOfLine(line, limits) {
  if (line === "[]") return { kind: "empty" };
  let tooLarge = largeness(line, limits);
  if (tooLarge !== void 0) return failed({ code: "jq-output-too-large", message: tooLarge });
  let parsed = parseJqJson(line);
  if (Array.isArray(parsed)) return { kind: "value", value: parsed[0] ?? null };
  let thrown = isJsonObject(parsed) ? parsed.e ?? null : null;
  return failed({ code: "jq-runtime", message: runtimeMessage(thrown) });
}
function outcomeOfEnd(end, limits) {
  return failed(errorOfEnd(end, limits));
}
function errorOfEnd(end, limits) {
  if (end.kind === "timeout")
    return {
      code: "jq-timeout",
      message: `The expression did not end within ${seconds(limits.timeoutMs)}.`
    };
  if (end.kind === "ended") {
    let message = /^jq: error \(at [^)]*\):? (.*)/s.exec(end.stderr)?.[1] ?? end.stderr;
    return message !== "" ? { code: "jq-runtime", message } : { code: "jq-aborted", message: `jq ended with exit code ${end.exitCode}.` };
  }
  switch (end.reason) {
    case "memory":
      return {
        code: "jq-memory",
        message: `The expression needs more memory than ${mebibytes(limits.memoryBytes)}.`
      };
    case "stack":
      return { code: "jq-aborted", message: "The expression nests or recurses too deep for jq." };
    case "output":
      return { code: "jq-output-too-large", message: largerThan(limits) };
    case "aborted":
      return { code: "jq-aborted", message: `jq stopped: ${end.message}` };
  }
}
function failed(error) {
  return { kind: "error", error };
}
function runtimeMessage(thrown) {
  return typeof thrown == "string" ? thrown : `(not a string): ${JSON.stringify(thrown)}`;
}
function largeness(line, limits) {
  if (line.length - 2 > limits.outputBytes || Buffer.byteLength(line) - 2 > limits.outputBytes)
    return largerThan(limits);
  if (line.length > 2 * limits.depth && textNestsDeeper(line, limits.depth + 1))
    return `The expression's value is nested deeper than ${limits.depth} levels.`;
}
var HUGE_NUMBER = /[eE]\+?\d{3}/;
function parseJqJson(line) {
  return HUGE_NUMBER.test(line) ? JSON.parse(line, (_key, value) => typeof value == "number" && !Number.isFinite(value) ? Math.sign(value) * Number.MAX_VALUE : value) : JSON.parse(line);
}
function largerThan(limits) {
  return `The expression's value is larger than ${mebibytes(limits.outputBytes)}.`;
}
function seconds(ms) {
  return ms % 1e3 === 0 ? `${ms / 1e3} s` : `${ms} ms`;
}
function mebibytes(bytes) {
  return bytes % 1048576 === 0 ? `${bytes / 1048576} MiB` : `${bytes} bytes`;
}

// src/adapters/jq/program.ts
function programInput(groups, group, input) {
  return groups === 1 ? input : `[${group},${input}]`;
}
function buildProgram(groups) {
  let expressions = groups.flat(), name = unusedName(expressions), segments = [], source = `${neutralise(expressions)}def ${name}(f): try [first(f)] catch {e: .}; `, line = 1;
  function append2(text) {
    source += text, line += text.split(`
`).length - 1;
  }
  function appendGroup(group) {
    append2("0");
    for (let expression of group) {
      append2(expressions.length === 1 ? `, ${name}((` : `,
${name}((
`);
      let firstLine = line;
      append2(`${expression}

))`), segments.push({ expression, firstLine, lastLine: line });
    }
  }
  function appendChoice(from, to) {
    if (to - from === 1) {
      appendGroup(groups[from] ?? []);
      return;
    }
    let middle = Math.floor((from + to) / 2);
    append2(`if $${name} < ${middle} then `), appendChoice(from, middle), append2(" else "), appendChoice(middle, to), append2(" end");
  }
  return groups.length > 1 && append2(`.[0] as $${name} | .[1] | `), appendChoice(0, groups.length), { source, segments };
}
function bareProgram(expression) {
  return `${neutralise([expression])}
${expression}`;
}
function needsOwnProgram(expression) {
  return expression.includes("__loc__");
}
function unusedName(expressions) {
  let number = 0;
  for (; expressions.some((expression) => expression.includes(`__ls${number}`)); ) number += 1;
  return `__ls${number}`;
}
var NEUTRALISED = [
  ["halt", 'def halt: error("halt is not available");'],
  ["halt_error", 'def halt_error: error("halt_error is not available");'],
  ["halt_error", 'def halt_error($code): error("halt_error is not available");'],
  // The event is the only input there is.
  ["input", 'def input: error("No more inputs");'],
  ["inputs", "def inputs: empty;"],
  ["input_filename", "def input_filename: null;"],
  ["input_line_number", "def input_line_number: 0;"],
  ["debug", "def debug: .;"],
  ["debug", "def debug(f): (f | empty), .;"],
  ["stderr", "def stderr: .;"],
  ["env", "def env: {};"],
  ["get_search_list", "def get_search_list: [];"],
  ["modulemeta", 'def modulemeta: error("modulemeta is not available");'],
  ["$ENV", "{} as $ENV |"]
];
function neutralise(expressions) {
  return NEUTRALISED.filter(([text]) => expressions.some((expression) => expression.includes(text))).map(([, definition]) => `${definition} `).join("");
}

// src/adapters/jq/plan.ts
var MAX_EXPRESSIONS = 150, MAX_PROGRAM_CHARACTERS = 96 * 1024, MAX_INPUT_CHARACTERS = 8 * 1024 * 1024;
function planCalls(pending, isolate) {
  let shared = /* @__PURE__ */ new Map(), alone = /* @__PURE__ */ new Map();
  for (let item of pending) {
    let together = [];
    for (let one of item.expressions)
      isolate(one) || needsOwnProgram(one) ? append(alone, one, item) : together.push(one);
    if (together.length === 0) continue;
    let key = together.join("\0"), entry = shared.get(key) ?? { expressions: together, rows: [] };
    entry.rows.push(item), shared.set(key, entry);
  }
  let pieces = [...shared.values()].flatMap(
    ({ expressions, rows }) => chunkExpressions(expressions).flatMap(
      (chunk) => chunkRows(rows).map((some) => ({ expressions: chunk, rows: some }))
    )
  ), single = [...alone].flatMap(
    ([expression, rows]) => chunkRows(rows).map((some) => callOf([{ expressions: [expression], rows: some }]))
  );
  return [...packPieces(pieces), ...single];
}
function append(lists, key, value) {
  let list = lists.get(key);
  list === void 0 ? lists.set(key, [value]) : list.push(value);
}
function chunkExpressions(expressions) {
  let chunks = [], current = [], size = 0;
  for (let expression of expressions)
    (current.length >= MAX_EXPRESSIONS || size + expression.length > MAX_PROGRAM_CHARACTERS) && current.length > 0 && (chunks.push(current), current = [], size = 0), current.push(expression), size += expression.length;
  return current.length === 0 ? chunks : [...chunks, current];
}
function chunkRows(rows) {
  let chunks = [], current = [], size = 0;
  for (let row of rows)
    size + row.input.length > MAX_INPUT_CHARACTERS && current.length > 0 && (chunks.push(current), current = [], size = 0), current.push(row), size += row.input.length;
  return current.length === 0 ? chunks : [...chunks, current];
}
function packPieces(pieces) {
  let calls = [], current = [];
  for (let piece of pieces)
    current.length > 0 && !fits([...current, piece]) && (calls.push(callOf(current)), current = []), current.push(piece);
  return current.length === 0 ? calls : [...calls, callOf(current)];
}
function fits(pieces) {
  let expressions = 0, program = 0, input = 0;
  for (let piece of pieces) {
    expressions += piece.expressions.length;
    for (let expression of piece.expressions) program += expression.length;
    for (let row of piece.rows) input += row.input.length;
  }
  return expressions <= MAX_EXPRESSIONS && program <= MAX_PROGRAM_CHARACTERS && input <= MAX_INPUT_CHARACTERS;
}
function callOf(pieces) {
  return {
    groups: pieces.map((piece) => piece.expressions),
    rows: pieces.flatMap(
      (piece, group) => piece.rows.map(({ request, input }) => ({ request, input, group }))
    )
  };
}

// src/adapters/jq/check.ts
function checkExpressions(expressions, process, limits) {
  return checkChunks(chunkExpressions(expressions), process, limits);
}
function checkFailed(program, result, process, limits) {
  return checkChunks(split(program, result), process, limits);
}
async function checkChunks(chunks, process, limits) {
  let checks = /* @__PURE__ */ new Map(), work = [...chunks];
  for (let chunk = work.pop(); chunk !== void 0; chunk = work.pop()) {
    let program = buildProgram([chunk]), result = await process.run(
      { program: program.source, input: "" },
      compileTimeoutMs(chunk.length, limits)
    ), [only] = chunk;
    if (compiles(result))
      for (let expression of chunk) checks.set(expression, { kind: "ok" });
    else if (chunk.length === 1 && only !== void 0) {
      let error = await reasonAlone(only, result, process, limits);
      checks.set(only, { kind: "error", error });
    } else
      work.push(...split(program, result));
  }
  return checks;
}
function compileTimeoutMs(expressions, limits) {
  return expressions === 1 ? limits.timeoutMs : Math.ceil(limits.timeoutMs / 4);
}
function compiles(result) {
  return result.compiled && result.end.kind === "ended";
}
function blamed(program, result) {
  if (result.end.kind !== "ended") return /* @__PURE__ */ new Set();
  let lines = parseCompileErrors(result.end.stderr).map((error) => error.line);
  return new Set(
    program.segments.filter(
      ({ firstLine, lastLine }) => lines.some((line) => line >= firstLine && line <= lastLine)
    ).map((segment) => segment.expression)
  );
}
function split(program, result) {
  let suspects = blamed(program, result), others = [], alone = [];
  for (let expression of new Set(program.segments.map((segment) => segment.expression)))
    suspects.size === 0 || suspects.has(expression) ? alone.push([expression]) : others.push(expression);
  return others.length === 0 ? alone : [...alone, others];
}
async function reasonAlone(expression, wrapped, process, limits) {
  if (wrapped.end.kind !== "ended") return errorOfEnd(wrapped.end, limits);
  let bare = await process.run({ program: bareProgram(expression), input: "" }, limits.timeoutMs);
  return bare.end.kind === "ended" && !bare.compiled ? compileError(expression, bare.end.stderr) : { code: "jq-compile", message: firstReason(wrapped.end.stderr) };
}

// src/adapters/jq/sections.ts
function parseSections(output) {
  let sections = [], lines = output.split(`
`);
  lines.pop();
  for (let line of lines)
    line === "0" ? sections.push([]) : sections.at(-1)?.push(line);
  return sections;
}

// src/adapters/jq/evaluate.ts
var MAX_FATAL_ENDS = 3;
async function evaluatePending(pending, record, process, limits) {
  let fatalEnds = /* @__PURE__ */ new Map(), isolate = (expression) => fatalEnds.has(expression), work = [...planCalls(pending, isolate)];
  for (let call = work.shift(); call !== void 0; call = work.shift())
    work.unshift(...planCalls(await runCall(call), isolate));
  async function runCall(call) {
    let expressions = [...new Set(call.groups.flat())], [only] = expressions, single = expressions.length === 1 && call.groups.length === 1;
    if (!single && expressions.some(isolate)) return pendingOf(call);
    if (single && only !== void 0 && (fatalEnds.get(only) ?? 0) >= MAX_FATAL_ENDS) {
      for (let row of call.rows) record(row.request, only, notTriedAgain());
      return [];
    }
    let program = buildProgram(call.groups), result = await runProgram(call, program);
    return result.compiled ? recordSections(call, result) : sortOut(call, expressions, program, result);
  }
  function runProgram(call, program) {
    let input = call.rows.map((row) => `${programInput(call.groups.length, row.group, row.input)}
`).join(""), timeoutMs = compileTimeoutMs(program.segments.length, limits);
    return process.run({ program: program.source, input }, timeoutMs);
  }
  async function sortOut(call, expressions, program, result) {
    let [only] = expressions;
    if (program.segments.length === 1 && only !== void 0 && result.end.kind !== "ended") {
      for (let row of call.rows) record(row.request, only, outcomeOfEnd(result.end, limits));
      return [];
    }
    let checks = await checkFailed(program, result, process, limits), good = /* @__PURE__ */ new Set();
    for (let [expression, check] of checks)
      check.kind === "ok" && good.add(expression);
    for (let row of call.rows)
      for (let expression of call.groups[row.group] ?? []) {
        let check = checks.get(expression);
        check?.kind === "error" && record(row.request, expression, failed(check.error));
      }
    if (good.size === expressions.length)
      for (let expression of good) fatalEnds.set(expression, fatalEnds.get(expression) ?? 0);
    return pendingOf(call).map((item) => ({
      ...item,
      expressions: item.expressions.filter((expression) => good.has(expression))
    }));
  }
  async function recordSections(call, result) {
    let sections = parseSections(result.output), left = [], culpritFound = !1;
    for (let [index, row] of call.rows.entries()) {
      let expressions = call.groups[row.group] ?? [], lines = sections[index] ?? [];
      for (let [place, expression] of expressions.entries()) {
        let line = lines[place];
        line !== void 0 && record(row.request, expression, outcomeOfLine(line, limits));
      }
      let [culprit, ...others] = expressions.slice(lines.length);
      if (culprit !== void 0) {
        if (culpritFound) {
          left.push({ request: row.request, input: row.input, expressions: [culprit, ...others] });
          continue;
        }
        culpritFound = index >= sections.length - 1, await blame(call, row, culprit, result), left.push({ request: row.request, input: row.input, expressions: others });
      }
    }
    return left;
  }
  async function blame(call, row, culprit, result) {
    if (call.rows.length === 1 && call.groups.flat().length === 1 || result.end.kind === "timeout") {
      recordFatal(row.request, culprit, outcomeOfEnd(result.end, limits), result);
      return;
    }
    let rows = [{ request: row.request, input: row.input, group: 0 }], alone = await runProgram({ groups: [[culprit]], rows }, buildProgram([[culprit]])), line = parseSections(alone.output)[0]?.[0];
    line !== void 0 ? record(row.request, culprit, outcomeOfLine(line, limits)) : recordFatal(row.request, culprit, outcomeOfEnd(alone.end, limits), alone);
  }
  function recordFatal(request, expression, outcome, result) {
    record(request, expression, outcome), result.end.kind !== "ended" && fatalEnds.set(expression, (fatalEnds.get(expression) ?? 0) + 1);
  }
}
function pendingOf(call) {
  return call.rows.map((row) => ({
    request: row.request,
    input: row.input,
    expressions: call.groups[row.group] ?? []
  }));
}
function notTriedAgain() {
  return failed({
    code: "jq-aborted",
    message: `The expression ended jq on ${MAX_FATAL_ENDS} other inputs and was not tried again.`
  });
}

// src/errors/limits.ts
var RESERVED_KEYS = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype"
]), MAX_EVENT_BYTES = 1024 * 1024, MAX_EVENT_DEPTH = 256, JQ_INPUT_DEPTH = MAX_EVENT_DEPTH + 8, MAX_INFLATED_BYTES = 16 * 1024 * 1024, MAX_EVENTS = 1e3, MAX_EXPRESSION_BYTES = 16 * 1024, EXPRESSION_TIMEOUT_MS = 1e3, JQ_MEMORY_BYTES = 128 * 1024 * 1024, MAX_OUTPUT_BYTES = 1024 * 1024, MAX_BODY_BYTES = 1024 * 1024, MAX_RESPONSE_BYTES = 64 * 1024;

// src/adapters/jq/limits.ts
var DEFAULT_LIMITS = {
  timeoutMs: EXPRESSION_TIMEOUT_MS,
  memoryBytes: JQ_MEMORY_BYTES,
  expressionBytes: MAX_EXPRESSION_BYTES,
  depth: JQ_INPUT_DEPTH,
  outputBytes: MAX_OUTPUT_BYTES
};

// src/adapters/jq/process.ts
import { Worker } from "node:worker_threads";
var START_TIMEOUT_MS = 3e4, OUTPUTS_PER_CALL = 8, SMALLEST_OUTPUT_BYTES = 64 * 1024;
function createJqProcess(options) {
  let { limits } = options, outputBytes = Math.max(limits.outputBytes * OUTPUTS_PER_CALL, SMALLEST_OUTPUT_BYTES), buffer = createChannelBuffer(outputBytes), channel = openChannel(buffer), closed = !1, cancel, running = !1, worker = start();
  function start() {
    let settings = {
      wasmPath: options.wasmPath,
      memoryBytes: limits.memoryBytes,
      channel: buffer
    }, started = new Worker(options.workerUrl, {
      workerData: settings,
      // Nothing of the host is an expression's to see.
      env: {},
      execArgv: []
    });
    return started.on("error", () => {
    }), started.on("exit", () => {
      started === worker && (running = !1);
    }), running = !0, started.unref(), started;
  }
  async function restart() {
    await worker.terminate(), closed || (worker = start());
  }
  function wait(call, compileTimeoutMs2) {
    return new Promise((resolve) => {
      let waitedFor = worker, stepMs = { compile: compileTimeoutMs2, run: limits.timeoutMs }, watch = watchProgress(channel, stepMs, () => finish({ kind: "timeout" })), onMessage = (message) => finish({ kind: "answer", message }), onError = (cause) => finish({ kind: "lost", cause }), onExit = () => finish({ kind: "lost", cause: void 0 });
      function finish(ending) {
        clearInterval(watch), waitedFor.off("message", onMessage).off("error", onError).off("exit", onExit), waitedFor.unref(), cancel = void 0, resolve(ending);
      }
      cancel = onExit, waitedFor.on("message", onMessage).on("error", onError).on("exit", onExit), waitedFor.ref(), waitedFor.postMessage(call);
    });
  }
  return {
    async run(call, compileTimeoutMs2) {
      if (closed) throw unavailable("It was closed.");
      resetChannel(channel), running || (worker = start());
      let ending = await wait(call, compileTimeoutMs2);
      if (closed) throw unavailable("It was closed.");
      if (ending.kind === "answer") return resultOf(ending.message, outputText(channel));
      let phase = phaseOf(channel), output = outputText(channel);
      if (await restart(), phase === PHASE.waiting)
        throw unavailable("Its thread does not start.", ending.kind === "lost" && ending.cause);
      return { end: ending.kind === "timeout" ? { kind: "timeout" } : { kind: "died", reason: "aborted", message: "Its thread ended." }, compiled: phase >= PHASE.running, output };
    },
    async close() {
      closed = !0, cancel?.(), await worker.terminate();
    }
  };
}
function resultOf(message, output) {
  if (message.kind === "unusable") throw unavailable(message.message);
  let compiled = message.phase >= PHASE.running;
  return { end: message.kind === "ended" ? { kind: "ended", exitCode: message.exitCode, stderr: message.stderr.trim() } : { kind: "died", reason: message.reason, message: message.message }, compiled, output };
}
function unavailable(reason, cause) {
  return new LongshoreError("engine-unavailable", `jq is not available. ${reason}`, {
    hint: "Check that the installation is complete: jq.wasm and the worker belong to it.",
    ...cause instanceof Error ? { cause } : {}
  });
}
function watchProgress(channel, stepMs, onStuck) {
  let tickMs = Math.max(5, Math.min(50, stepMs.compile / 4)), phase = phaseOf(channel), length = outputLength(channel), lastTick = performance.now(), stuckMs = 0;
  return setInterval(() => {
    let now = performance.now();
    stuckMs = phase !== phaseOf(channel) || length !== outputLength(channel) ? 0 : stuckMs + Math.min(now - lastTick, 2 * tickMs), lastTick = now, phase = phaseOf(channel), length = outputLength(channel), stuckMs >= patience(phase, stepMs) && onStuck();
  }, tickMs);
}
function patience(phase, stepMs) {
  return phase === PHASE.waiting ? START_TIMEOUT_MS : phase === PHASE.compiling ? stepMs.compile : phase === PHASE.running ? stepMs.run : Number.POSITIVE_INFINITY;
}

// src/adapters/jq/screen.ts
function screenExpression(expression, limits) {
  let bytes = Buffer.byteLength(expression);
  if (bytes > limits.expressionBytes)
    return {
      code: "jq-too-long",
      message: `The expression has ${bytes} bytes; at most ${limits.expressionBytes} are allowed.`
    };
  let nul = expression.indexOf("\0");
  if (nul !== -1) return compileErrorAt(expression, nul, "A NUL character is not allowed in jq.");
  let balance = bracketsBalance(expression);
  if (balance.kind === "unbalanced")
    return compileErrorAt(expression, balance.offset, balance.message);
  if (lexJq(expression).tokens.length === 0)
    return compileErrorAt(expression, 0, "The expression is empty.");
}
function compileErrorAt(expression, offset, message) {
  let before = expression.slice(0, offset).split(`
`);
  return {
    code: "jq-compile",
    message,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1
  };
}

// src/adapters/jq/engine.ts
var MAX_SCREENED = 1e4;
function createJqEngine(options = {}) {
  let limits = { ...DEFAULT_LIMITS, ...options.limits }, process = createJqProcess({ wasmPath: jqWasm, workerUrl, limits }), screened = /* @__PURE__ */ new Map(), queue = Promise.resolve();
  function enqueue(task) {
    let result = queue.then(task);
    return queue = result.catch(() => {
    }), result;
  }
  function screen(expression) {
    return screened.has(expression) || (screened.size >= MAX_SCREENED && screened.clear(), screened.set(expression, screenExpression(expression, limits))), screened.get(expression);
  }
  async function evaluate(requests) {
    let outcomes = requests.map(() => /* @__PURE__ */ new Map()), pending = [];
    for (let [index, request] of requests.entries()) {
      let known = outcomes[index];
      if (known === void 0) continue;
      let tooDeep = valueNestsDeeper(request.input, limits.depth), expressions = [];
      for (let expression of new Set(request.expressions)) {
        let error = tooDeep ? inputTooDeep(limits) : screen(expression);
        error === void 0 ? expressions.push(expression.toWellFormed()) : known.set(expression, failed(error));
      }
      expressions.length !== 0 && pending.push({
        request: index,
        input: JSON.stringify(request.input),
        expressions: [...new Set(expressions)]
      });
    }
    return await evaluatePending(
      pending,
      (request, expression, outcome) => outcomes[request]?.set(expression, outcome),
      process,
      limits
    ), requests.map(
      (request, index) => request.expressions.map((expression) => {
        let known = outcomes[index];
        return known?.get(expression) ?? known?.get(expression.toWellFormed()) ?? neverAnswered();
      })
    );
  }
  async function check(expressions) {
    let sound = /* @__PURE__ */ new Set();
    for (let expression of expressions)
      screen(expression) === void 0 && sound.add(expression.toWellFormed());
    let checks = await checkExpressions([...sound], process, limits);
    return expressions.map((expression) => {
      let error = screen(expression);
      return error !== void 0 ? { kind: "error", error } : checks.get(expression.toWellFormed()) ?? { kind: "ok" };
    });
  }
  return {
    evaluate: (requests) => enqueue(() => evaluate(requests)),
    check: (expressions) => enqueue(() => check(expressions)),
    close: () => process.close()
  };
}
function inputTooDeep(limits) {
  return {
    code: "jq-input-too-deep",
    message: `The input is nested deeper than ${limits.depth} levels.`
  };
}
function neverAnswered() {
  return failed({ code: "jq-aborted", message: "jq gave no answer." });
}

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
  RESERVED_KEYS,
  MAX_EVENT_BYTES,
  MAX_EVENT_DEPTH,
  MAX_INFLATED_BYTES,
  MAX_EVENTS,
  MAX_BODY_BYTES,
  MAX_RESPONSE_BYTES,
  textNestsDeeper,
  offsetNestedDeeper,
  valueNestsDeeper,
  createJqEngine,
  require_ipaddr,
  judgeAddress
};
