import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.mjs";
import { B as PHASE, G as outputLength, H as askForBell, J as sendCommand, K as outputText, L as MAX_RESPONSE_BYTES, N as MAX_INFLATED_BYTES, O as MAX_EVENTS, P as MAX_RECORDED_CHARACTERS, U as awaitAnswerBlocking, V as answerKind, W as isAnswered, Y as writeInput, b as WAYS, c as visibleLine, h as reasonOf$1, k as MAX_EVENT_BYTES, l as visibleText, m as LongshoreError, p as EXIT, q as phaseOf, v as startThread, w as MAX_BODY_BYTES, x as DEFAULT_LIMITS, y as OPEN_PROGRAMS, z as ANSWER } from "./start-D1Q6O1zn.mjs";
import { receiveMessageOnPort } from "node:worker_threads";
import { availableParallelism } from "node:os";
import path, { dirname, join, posix, resolve } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { lookup } from "node:dns";
import { isIP } from "node:net";
import { createHash, createHmac, createPrivateKey, createPublicKey, createSecretKey, hash, randomBytes, sign } from "node:crypto";
import fs, { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import childProcess from "node:child_process";
import { EventEmitter } from "node:events";
import { stripVTControlCharacters } from "node:util";
import process$1 from "node:process";
// src/adapters/clock/system-clock.ts
function createSystemClock() {
	return {
		now: () => Date.now(),
		monotonicMs: () => performance.now(),
		sleep: async (ms, signal) => {
			await setTimeout$1(ms, void 0, signal === void 0 ? {} : { signal }).catch(() => void 0);
		},
		random: () => Math.random()
	};
}
// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
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
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));
// src/model/egress-address.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
const AZURE_WIRE_SERVER = "168.63.129.16";
const GLOBAL_UNICAST_V6 = [import_ipaddr.default.IPv6.parse("2000::"), 3];
function judgeAddress(text, allowPrivate) {
	const address = parse$2(text);
	if (address === void 0) return {
		kind: "refused",
		range: "unreadable"
	};
	if (allowPrivate.some((cidr) => inside(address, cidr))) return { kind: "allowed" };
	const range = rangeOf(address);
	return range === "unicast" ? { kind: "allowed" } : {
		kind: "refused",
		range
	};
}
function parse$2(text) {
	const bare = text.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
	return import_ipaddr.default.isValid(bare) ? import_ipaddr.default.process(bare) : void 0;
}
function rangeOf(address) {
	if (address.toString() === AZURE_WIRE_SERVER) return "metadata";
	const range = address.range();
	if (range === "unicast" && isV6(address) && !address.match([...GLOBAL_UNICAST_V6])) return "unassigned";
	return range;
}
function inside(address, cidr) {
	if (!import_ipaddr.default.isValidCIDR(cidr)) return false;
	const [network, bits] = import_ipaddr.default.parseCIDR(cidr);
	if (isV6(address)) return isV6(network) && address.match(network, bits);
	return !isV6(network) && address.match(network, bits);
}
function isV6(address) {
	return address.kind() === "ipv6";
}
// src/adapters/http/guarded-connector.ts
function guardedConnector(build, options) {
	const connect = build({
		allowH2: false,
		timeout: options.connectTimeoutMs,
		lookup: options.operator ? options.lookup ?? lookup : guardedLookup(options),
		...options.ca === void 0 ? {} : { ca: options.ca }
	});
	if (options.operator) return connect;
	return (target, callback) => {
		const literal = target.hostname.replace(/^\[(.*)\]$/, "$1");
		const refused = isIP(literal) === 0 ? void 0 : refusal$1([literal], options.allowPrivate);
		if (refused !== void 0) {
			callback(refused, null);
			return;
		}
		connect(target, (...result) => {
			const [error, socket] = result;
			if (error !== null) return callback(error, null);
			const late = checkPeer(socket, options.allowPrivate);
			if (late === void 0) return callback(null, socket);
			socket.destroy();
			callback(late, null);
		});
	};
}
function isEgressRefusal(error) {
	return error instanceof Error && "code" in error && error.code === "LONGSHORE_EGRESS";
}
function guardedLookup(options) {
	const lookup$1 = options.lookup ?? lookup;
	return (hostname, lookupOptions, callback) => {
		lookup$1(hostname, {
			...lookupOptions,
			all: true
		}, (error, found) => {
			if (error !== null) return callback(error, "");
			const addresses = typeof found === "string" ? [{
				address: found,
				family: isIP(found)
			}] : found;
			const refused = refusal$1(addresses.map((one) => one.address), options.allowPrivate);
			if (refused !== void 0) return callback(refused, "");
			if (lookupOptions.all === true) return callback(null, addresses);
			const [first] = addresses;
			if (first === void 0) return callback(noAddress(hostname), "");
			callback(null, first.address, first.family);
		});
	};
}
function refusal$1(addresses, allowPrivate) {
	for (const address of addresses) {
		const verdict = judgeAddress(address, allowPrivate);
		if (verdict.kind === "refused") {
			const message = `the address ${address} is not public (${verdict.range})`;
			return Object.assign(new Error(message), { code: "LONGSHORE_EGRESS" });
		}
	}
}
function checkPeer(socket, allowPrivate) {
	return socket.remoteAddress === void 0 ? void 0 : refusal$1([socket.remoteAddress], allowPrivate);
}
function noAddress(hostname) {
	return Object.assign(/* @__PURE__ */ new Error(`no address for ${hostname}`), { code: "ENOTFOUND" });
}
// src/adapters/http/http-error.ts
const REASONS$1 = /* @__PURE__ */ new Map([
	["ECONNREFUSED", {
		code: "connect-failed",
		says: "refused the connection"
	}],
	["EHOSTUNREACH", {
		code: "connect-failed",
		says: "cannot be reached"
	}],
	["ENETUNREACH", {
		code: "connect-failed",
		says: "cannot be reached"
	}],
	["EADDRNOTAVAIL", {
		code: "connect-failed",
		says: "cannot be reached"
	}],
	["EACCES", {
		code: "connect-failed",
		says: "cannot be reached"
	}],
	["ETIMEDOUT", {
		code: "timeout",
		says: "did not accept a connection in time"
	}],
	["UND_ERR_CONNECT_TIMEOUT", {
		code: "timeout",
		says: "did not accept a connection in time"
	}],
	["ENOTFOUND", {
		code: "dns-failed",
		says: "has no address"
	}],
	["EAI_AGAIN", {
		code: "dns-failed",
		says: "could not be looked up"
	}],
	["EAI_FAIL", {
		code: "dns-failed",
		says: "could not be looked up"
	}],
	["ENODATA", {
		code: "dns-failed",
		says: "has no address"
	}],
	["ECONNRESET", {
		code: "connection-reset",
		says: "closed the connection before it answered"
	}],
	["EPIPE", {
		code: "connection-reset",
		says: "closed the connection before it answered"
	}],
	["UND_ERR_SOCKET", {
		code: "connection-reset",
		says: "closed the connection before it answered"
	}],
	["UND_ERR_CLOSED", {
		code: "aborted",
		says: "was not called: the client is closed"
	}],
	["UND_ERR_DESTROYED", {
		code: "aborted",
		says: "was not called: the client is closed"
	}],
	["UND_ERR_HEADERS_OVERFLOW", {
		code: "response-invalid",
		says: "sent more headers than are read"
	}],
	["UNASKED_RESPONSE", {
		code: "response-invalid",
		says: "sent an interim answer that nobody asked for"
	}]
]);
const UNASKED_RESPONSE = /^bad (?:response|upgrade)$/;
const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_)/;
const PROTOCOL_CODE = /^(?:HPE_|UND_ERR_RES|ERR_ASSERTION$)/;
const REQUEST_CODE = /^(?:UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID|UND_ERR_REQ)/;
function describeHttpError(error, host) {
	if (isEgressRefusal(error)) return {
		code: "egress-refused",
		message: `"${host}" may not be called: ${error.message}.`
	};
	const code = codeOf$1(error);
	const reason = REASONS$1.get(code) ?? reasonByFamily(code);
	const message = `"${host}" ${reason.says} (${code}).`;
	return {
		code: reason.code,
		message,
		...failedToConnect(error, code) ? { unsent: true } : {}
	};
}
const CERTIFICATE_CODE = /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_|UND_ERR_CONNECT_TIMEOUT)/;
function failedToConnect(error, code) {
	if (CERTIFICATE_CODE.test(code)) return true;
	return chainOf(error).some((one) => "syscall" in one && (one.syscall === "connect" || one.syscall === "getaddrinfo"));
}
function reasonByFamily(code) {
	if (TLS_CODE.test(code)) return {
		code: "tls-failed",
		says: "has no connection that can be trusted"
	};
	if (PROTOCOL_CODE.test(code)) return {
		code: "response-invalid",
		says: "sent something that is not HTTP"
	};
	if (REQUEST_CODE.test(code)) return {
		code: "egress-refused",
		says: "cannot be sent this request"
	};
	return {
		code: "connect-failed",
		says: "could not be called"
	};
}
function codeOf$1(error) {
	for (const one of chainOf(error)) {
		if ("code" in one && typeof one.code === "string") return one.code === "UND_ERR_SOCKET" && UNASKED_RESPONSE.test(one.message) ? "UNASKED_RESPONSE" : one.code;
		if (one.name === "HTTPParserError") return "HPE_INVALID";
	}
	return "unknown reason";
}
function chainOf(error) {
	const chain = [];
	let current = error;
	for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
		chain.push(current);
		current = (current instanceof AggregateError ? current.errors[0] : void 0) ?? current.cause;
	}
	return chain;
}
// src/adapters/http/response-body.ts
async function readBody(body, maxBytes) {
	const chunks = [];
	let length = 0;
	let truncated = false;
	for await (const chunk of body) {
		const bytes = Buffer.from(chunk);
		chunks.push(bytes);
		length += bytes.length;
		truncated = length > maxBytes;
		if (truncated) break;
	}
	return {
		body: new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes)),
		truncated
	};
}
const DRAINED_BYTES = 65536;
async function drain(body) {
	try {
		await body.dump({ limit: DRAINED_BYTES });
	} catch {}
}
// src/adapters/http/undici-http-client.ts
const CONNECT_TIMEOUT_MS$1 = 5e3;
const BODY_TIME_MS = 2e3;
const MAX_HEADER_BYTES = 16384;
function createUndiciHttpClient(options = {}) {
	const agents = /* @__PURE__ */ new Map();
	let closed = false;
	function agentFor(undici, policy) {
		const key = policy.operator === true ? "operator" : [...policy.allowPrivate].sort().join(" ");
		const existing = agents.get(key);
		if (existing !== void 0) return existing;
		const agent = new undici.Agent({
			connect: guardedConnector(undici.buildConnector, {
				...options,
				allowPrivate: policy.allowPrivate,
				operator: policy.operator === true,
				connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS$1
			}),
			maxHeaderSize: MAX_HEADER_BYTES,
			headersTimeout: 0,
			bodyTimeout: 0
		});
		agents.set(key, agent);
		return agent;
	}
	return {
		async preload() {
			await import("./undici-library-Bdg8ij3_.mjs");
		},
		async send(call) {
			const url = new URL(call.request.url);
			const refused = refusedScheme(url, call.policy);
			if (refused !== void 0) return refused;
			if (closed) return {
				kind: "error",
				code: "aborted",
				message: "The HTTP client is closed."
			};
			const undici = await import("./undici-library-Bdg8ij3_.mjs");
			return await exchange(undici, agentFor(undici, call.policy), url, call);
		},
		async close() {
			closed = true;
			const open = [...agents.values()];
			agents.clear();
			await Promise.all(open.map((agent) => agent.destroy()));
		}
	};
}
function refusedScheme(url, policy) {
	const allowHttp = policy.allowHttp || policy.operator === true;
	if (url.protocol === "https:" || url.protocol === "http:" && allowHttp) return void 0;
	const why = url.protocol === "http:" ? "plain http is only called with \"network.allowHttp: true\"" : `its scheme is "${url.protocol.slice(0, -1)}"`;
	return {
		kind: "error",
		code: "egress-refused",
		message: `"${url.host}" may not be called: ${why}.`
	};
}
async function exchange(undici, agent, url, call) {
	const host = url.port === "" ? `${url.hostname}:${defaultPort(url)}` : url.host;
	const stop = stopOf(call);
	let answered;
	try {
		const { statusCode, headers, body } = await undici.request.call(agent, {
			origin: url.origin,
			path: `${url.pathname}${url.search}`,
			method: call.request.method,
			headers: headerList(call.request.headers),
			body: call.request.body ?? null,
			signal: stop.signal
		});
		stop.answered();
		const head = {
			status: statusCode,
			headers: joined(headers)
		};
		answered = head;
		if (call.maxResponseBytes === 0) {
			drain(body).then(stop.done);
			return {
				kind: "response",
				response: {
					...head,
					body: /* @__PURE__ */ new Uint8Array(),
					truncated: true
				}
			};
		}
		const read = await readBody(body, call.maxResponseBytes);
		stop.done();
		return {
			kind: "response",
			response: {
				...head,
				...read
			}
		};
	} catch (error) {
		stop.done();
		return {
			kind: "error",
			...answered === void 0 ? {} : { answered },
			...stop.reason(host) ?? describeHttpError(error, host)
		};
	}
}
function stopOf(call) {
	const controller = new AbortController();
	let why;
	const stop = (reason) => {
		why ??= reason;
		controller.abort();
	};
	const onAbort = () => stop("aborted");
	const firstByteMs = firstByteTimeoutMs(call);
	const firstByte = setTimeout(() => stop("not-answered"), Math.max(1, Math.ceil(firstByteMs)));
	const end = setTimeout(() => stop("not-ended"), Math.max(1, Math.ceil(call.timeoutMs)));
	call.signal?.addEventListener("abort", onAbort, { once: true });
	if (call.signal?.aborted === true) onAbort();
	return {
		signal: controller.signal,
		reason(host) {
			switch (why) {
				case void 0: return;
				case "aborted": return {
					code: "aborted",
					message: `The call of "${host}" was stopped.`
				};
				case "not-answered": return {
					code: "timeout",
					message: `"${host}" did not begin to answer within ${seconds$1(firstByteMs)}.`
				};
				case "not-ended": return {
					code: "timeout",
					message: `"${host}" did not end its answer within ${seconds$1(call.timeoutMs)}.`
				};
			}
		},
		answered: () => clearTimeout(firstByte),
		done() {
			clearTimeout(firstByte);
			clearTimeout(end);
			call.signal?.removeEventListener("abort", onAbort);
		}
	};
}
function firstByteTimeoutMs({ timeoutMs, maxResponseBytes }) {
	if (maxResponseBytes === 0) return timeoutMs;
	return Math.max(timeoutMs / 2, timeoutMs - BODY_TIME_MS);
}
function seconds$1(ms) {
	return `${Math.round(ms) / 1e3} s`;
}
function headerList(headers) {
	return [
		...Object.entries(headers).flatMap(([name, value]) => [name, Buffer.from(value).toString("latin1")]),
		"accept-encoding",
		"identity"
	];
}
function joined(headers) {
	return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
		if (value === void 0) return [];
		return [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]];
	}));
}
function defaultPort(url) {
	return url.protocol === "https:" ? "443" : "80";
}
// src/adapters/jq/jq-wasm-version.ts
const JQ_WASM_VERSION = "3.0.0-jq-1.8.2";
// src/adapters/jq/describe-ready.ts
const WAY_TEXTS = {
	suspended: "programs stay alive, suspended between two events (JSPI)",
	blocked: "programs stay alive, each blocking its thread between two events",
	batched: "every batch of events compiles its program anew",
	plain: "every batch of events compiles its program anew, by the package's public interface alone"
};
function describeReady({ way, refused, threads }) {
	const reasons = refused.map((one) => ` Not ${one.way}: ${one.reason}.`).join("");
	return `jq-wasm ${JQ_WASM_VERSION}: ${WAY_TEXTS[way]}; threads at most: ${threads}.${reasons}`;
}
// src/adapters/jq/compile-errors.ts
const LOCATED = /^jq: error: (.*) at <top-level>, line (\d+), column (\d+):$/gm;
function parseCompileErrors(stderr) {
	return [...stderr.matchAll(LOCATED)].map(([, message, line, column]) => ({
		message: message ?? "",
		line: Number(line),
		column: Number(column)
	}));
}
function compileError(expression, stderr) {
	const [first] = parseCompileErrors(stderr);
	if (first === void 0) return {
		code: "jq-compile",
		message: firstReason(stderr)
	};
	const lines = expression.split("\n");
	const index = first.line - 2;
	const text = lines[index];
	if (text === void 0) {
		const last = lines.at(-1) ?? "";
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
	return stderr.split("\n").find((text) => text.startsWith("jq: error"))?.replace(/^jq: error:? */, "").replace(/ at <top-level>, line .*$/, "") ?? "jq does not compile it.";
}
function charactersBefore(text, bytes) {
	let count = 0;
	let left = bytes;
	for (const character of text) {
		left -= Buffer.byteLength(character);
		if (left < 0) break;
		count += character.length;
	}
	return count;
}
// src/model/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
function formatPath(path) {
	let text = "";
	for (const step of path) if (typeof step === "number") text += `[${step}]`;
	else if (PLAIN_KEY.test(step)) text += text === "" ? step : `.${step}`;
	else text += `[${JSON.stringify(step)}]`;
	return text;
}
// src/model/json-depth.ts
function textNestsDeeper(text, limit) {
	return offsetNestedDeeper(text, limit) !== void 0;
}
function offsetNestedDeeper(text, limit) {
	return scanJson(text, limit).deeperAt;
}
function scanJson(text, limit) {
	let depth = 0;
	let colons = 0;
	let inString = false;
	for (let index = 0; index < text.length; index += 1) {
		const char = text.charCodeAt(index);
		if (inString) {
			if (char === BACKSLASH) index += 1;
			else if (char === QUOTE) inString = false;
		} else if (char === QUOTE) inString = true;
		else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
			depth += 1;
			if (depth > limit) return {
				deeperAt: index,
				colons
			};
		} else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth -= 1;
		else if (char === COLON$1) colons += 1;
	}
	return { colons };
}
function valueNestsDeeper(value, limit) {
	if (!isContainer(value)) return false;
	if (limit === 0) return true;
	if (Array.isArray(value)) {
		for (const item of value) if (valueNestsDeeper(item, limit - 1)) return true;
		return false;
	}
	for (const key of Object.keys(value)) if (valueNestsDeeper(Reflect.get(value, key), limit - 1)) return true;
	return false;
}
const QUOTE = 34;
const BACKSLASH = 92;
const COLON$1 = 58;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
function isContainer(value) {
	return typeof value === "object" && value !== null;
}
// src/adapters/jq/outcome.ts
const USUAL = /* @__PURE__ */ new Map([
	["[]", { kind: "empty" }],
	["[true]", {
		kind: "value",
		value: true
	}],
	["[false]", {
		kind: "value",
		value: false
	}],
	["[null]", {
		kind: "value",
		value: null
	}]
]);
function outcomeOfLine(line, limits) {
	const usual = USUAL.get(line);
	if (usual !== void 0) return usual;
	const tooLarge = largeness(line, limits);
	if (tooLarge !== void 0) return failed$1({
		code: "jq-output-too-large",
		message: tooLarge
	});
	const parsed = parseJqJson(line);
	if (Array.isArray(parsed)) return {
		kind: "value",
		value: parsed[0] ?? null
	};
	return failed$1({
		code: "jq-runtime",
		message: runtimeMessage(isJsonObject(parsed) ? parsed["e"] ?? null : null)
	});
}
function outcomeOfEnd(end, limits) {
	return failed$1(errorOfEnd(end, limits));
}
function errorOfEnd(end, limits) {
	if (end.kind === "timeout") return {
		code: "jq-timeout",
		message: `The expression did not end within ${seconds(limits.timeoutMs)}.`
	};
	if (end.kind === "ended") {
		const message = /^jq: error \(at [^)]*\):? (.*)/s.exec(end.stderr)?.[1] ?? end.stderr;
		if (message !== "") return {
			code: "jq-runtime",
			message
		};
		return {
			code: "jq-aborted",
			message: `jq ended with exit code ${end.exitCode}.`
		};
	}
	switch (end.reason) {
		case "memory": return {
			code: "jq-memory",
			message: `The expression needs more memory than ${mebibytes(limits.memoryBytes)}.`
		};
		case "stack": return {
			code: "jq-aborted",
			message: "The expression nests or recurses too deep for jq."
		};
		case "output": return {
			code: "jq-output-too-large",
			message: largerThan(limits)
		};
		case "aborted": return {
			code: "jq-aborted",
			message: `jq stopped: ${end.message}`
		};
	}
}
function failed$1(error) {
	return {
		kind: "error",
		error
	};
}
function runtimeMessage(thrown) {
	return typeof thrown === "string" ? thrown : `(not a string): ${JSON.stringify(thrown)}`;
}
function largeness(line, limits) {
	if (line.length - 2 > limits.outputBytes || Buffer.byteLength(line) - 2 > limits.outputBytes) return largerThan(limits);
	if (line.length > 2 * limits.depth && textNestsDeeper(line, limits.depth + 1)) return `The expression's value is nested deeper than ${limits.depth} levels.`;
}
const HUGE_NUMBER = /[eE]\+?\d{3}/;
function parseJqJson(line) {
	if (HUGE_NUMBER.test(line)) return JSON.parse(line, (_key, value) => {
		return typeof value === "number" && !Number.isFinite(value) ? Math.sign(value) * Number.MAX_VALUE : value;
	});
	return JSON.parse(line);
}
function largerThan(limits) {
	return `The expression's value is larger than ${mebibytes(limits.outputBytes)}.`;
}
function seconds(ms) {
	return ms % 1e3 === 0 ? `${ms / 1e3} s` : `${ms} ms`;
}
function mebibytes(bytes) {
	const mebibyte = 1048576;
	return bytes % mebibyte === 0 ? `${bytes / mebibyte} MiB` : `${bytes} bytes`;
}
// src/adapters/jq/program.ts
function programInput(groups, group, input) {
	return groups === 1 ? input : `[${group},${input}]`;
}
function buildProgram(groups, hasOneOutput = () => false) {
	const expressions = groups.flat();
	const name = unusedName(expressions);
	const segments = [];
	let source = neutralise(expressions) + definitions(name);
	let line = 1;
	function append(text) {
		source += text;
		line += text.split("\n").length - 1;
	}
	function appendGroup(group) {
		append("0");
		for (const expression of group) {
			const wrapping = hasOneOutput(expression) ? `${name}o` : name;
			append(expressions.length === 1 ? `, ${wrapping}((` : `,\n${wrapping}((\n`);
			const firstLine = line;
			append(`${expression}\n\n))`);
			segments.push({
				expression,
				firstLine,
				lastLine: line
			});
		}
	}
	function appendChoice(from, to) {
		if (to - from === 1) {
			appendGroup(groups[from] ?? []);
			return;
		}
		const middle = Math.floor((from + to) / 2);
		append(`if $${name} < ${middle} then `);
		appendChoice(from, middle);
		append(" else ");
		appendChoice(middle, to);
		append(" end");
	}
	if (groups.length > 1) append(`.[0] as $${name} | .[1] | `);
	appendChoice(0, groups.length);
	return {
		source,
		segments
	};
}
function definitions(name) {
	return `def ${name}o(f): try [f] catch {e: .}; def ${name}(f): try foreach ((try (f | [.]) catch {e: .}), []) as $said (null; . // $said; error(.)) catch .; `;
}
function bareProgram(expression) {
	return `${neutralise([expression])}\n${expression}`;
}
function needsOwnProgram(expression) {
	return expression.includes("__loc__") || expression.includes("__jq");
}
function unusedName(expressions) {
	let number = 0;
	while (expressions.some((expression) => expression.includes(`__ls${number}`))) number += 1;
	return `__ls${number}`;
}
const NEUTRALISED = [
	["halt", "def halt: error(\"halt is not available\");"],
	["halt_error", "def halt_error: error(\"halt_error is not available\");"],
	["halt_error", "def halt_error($code): error(\"halt_error is not available\");"],
	["input", "def input: error(\"No more inputs\");"],
	["inputs", "def inputs: empty;"],
	["input_filename", "def input_filename: null;"],
	["input_line_number", "def input_line_number: 0;"],
	["debug", "def debug: .;"],
	["debug", "def debug(f): (f | empty), .;"],
	["stderr", "def stderr: .;"],
	["env", "def env: {};"],
	["get_search_list", "def get_search_list: [];"],
	["modulemeta", "def modulemeta: error(\"modulemeta is not available\");"],
	["$ENV", "{} as $ENV |"]
];
function neutralise(expressions) {
	return NEUTRALISED.filter(([text]) => expressions.some((expression) => expression.includes(text))).map(([, definition]) => `${definition} `).join("");
}
// src/adapters/jq/check.ts
function checkChunk(chunk, process, limits) {
	return checkChunks([chunk], process, limits);
}
function checkFailed(program, result, process, limits) {
	return checkChunks(split(program, result), process, limits);
}
async function checkChunks(chunks, process, limits) {
	const checks = /* @__PURE__ */ new Map();
	const work = [...chunks];
	for (let chunk = work.pop(); chunk !== void 0; chunk = work.pop()) {
		const program = buildProgram([chunk]);
		const result = await process.call({
			kind: "run",
			program: program.source,
			input: ""
		}, { compileTimeoutMs: compileTimeoutMs(chunk.length, limits) });
		const [only] = chunk;
		if (compiles(result)) for (const expression of chunk) checks.set(expression, { kind: "ok" });
		else if (chunk.length === 1 && only !== void 0) {
			const error = await reasonAlone(only, result, process, limits);
			checks.set(only, {
				kind: "error",
				error
			});
		} else work.push(...split(program, result));
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
	const lines = parseCompileErrors(result.end.stderr).map((error) => error.line);
	return new Set(program.segments.filter(({ firstLine, lastLine }) => lines.some((line) => line >= firstLine && line <= lastLine)).map((segment) => segment.expression));
}
function split(program, result) {
	const suspects = blamed(program, result);
	const others = [];
	const alone = [];
	for (const expression of new Set(program.segments.map((segment) => segment.expression))) if (suspects.size === 0 || suspects.has(expression)) alone.push([expression]);
	else others.push(expression);
	return others.length === 0 ? alone : [...alone, others];
}
async function reasonAlone(expression, wrapped, process, limits) {
	if (wrapped.end.kind !== "ended") return errorOfEnd(wrapped.end, limits);
	const bare = await process.call({
		kind: "run",
		program: bareProgram(expression),
		input: ""
	}, { compileTimeoutMs: limits.timeoutMs });
	if (bare.end.kind === "ended" && !bare.compiled) return compileError(expression, bare.end.stderr);
	return {
		code: "jq-compile",
		message: firstReason(wrapped.end.stderr)
	};
}
// src/model/jq-syntax/children.ts
function mapChildren(node, change) {
	switch (node.kind) {
		case "identity":
		case "recurse":
		case "number":
		case "format":
		case "variable":
		case "location":
		case "break": return node;
		case "field":
		case "iterate": return {
			...node,
			target: change(node.target)
		};
		case "index": return {
			...node,
			target: change(node.target),
			index: change(node.index)
		};
		case "slice": {
			const target = change(node.target);
			const from = node.from === void 0 ? {} : { from: change(node.from) };
			const to = node.to === void 0 ? {} : { to: change(node.to) };
			return {
				...node,
				target,
				...from,
				...to
			};
		}
		case "string": return mapString(node, change);
		case "array": return node.content === void 0 ? node : {
			...node,
			content: change(node.content)
		};
		case "object": return {
			...node,
			entries: node.entries.map((entry) => mapEntry(entry, change))
		};
		case "call": return {
			...node,
			args: node.args.map(change)
		};
		case "negate": return {
			...node,
			operand: change(node.operand)
		};
		case "pipe":
		case "comma":
		case "alternative":
		case "or":
		case "and": return {
			...node,
			operands: node.operands.map(change)
		};
		case "comparison":
		case "arithmetic":
		case "assignment": return {
			...node,
			left: change(node.left),
			right: change(node.right)
		};
		case "if": {
			const branches = node.branches.map((branch) => ({
				condition: change(branch.condition),
				body: change(branch.body)
			}));
			const otherwise = node.otherwise === void 0 ? {} : { otherwise: change(node.otherwise) };
			return {
				...node,
				branches,
				...otherwise
			};
		}
		case "try": {
			const body = change(node.body);
			return node.handler === void 0 ? {
				...node,
				body
			} : {
				...node,
				body,
				handler: change(node.handler)
			};
		}
		case "bind": return {
			...node,
			...mapBinding(node, change),
			body: change(node.body)
		};
		case "reduce": {
			const binding = mapBinding(node, change);
			return {
				...node,
				...binding,
				init: change(node.init),
				update: change(node.update)
			};
		}
		case "foreach": {
			const binding = mapBinding(node, change);
			const mapped = {
				...node,
				...binding,
				init: change(node.init),
				update: change(node.update)
			};
			return node.extract === void 0 ? mapped : {
				...mapped,
				extract: change(node.extract)
			};
		}
		case "function": return {
			...node,
			body: change(node.body),
			rest: change(node.rest)
		};
		case "label": return {
			...node,
			body: change(node.body)
		};
	}
}
function childrenOf(node) {
	const children = [];
	mapChildren(node, (child) => {
		children.push(child);
		return child;
	});
	return children;
}
function visitJq(tree, visit) {
	visit(tree);
	for (const child of childrenOf(tree)) visitJq(child, visit);
}
function replaceNode(tree, target, replacement) {
	if (tree === target) return replacement;
	const { start, end } = target.range;
	return mapChildren(tree, (child) => isWithin(start, end, child.range) ? replaceNode(child, target, replacement) : child);
}
function isWithin(start, end, range) {
	return range.start <= start && end <= range.end;
}
function mapBinding(node, change) {
	return {
		source: change(node.source),
		patterns: node.patterns.map((pattern) => mapPattern(pattern, change))
	};
}
function mapString(node, change) {
	const parts = node.parts.map((part) => part.kind === "text" ? part : {
		...part,
		query: change(part.query)
	});
	return {
		...node,
		parts
	};
}
function mapKey(key, change) {
	if (key.kind === "computed") return {
		...key,
		query: change(key.query)
	};
	return key.kind === "text" ? {
		...key,
		text: mapString(key.text, change)
	} : key;
}
function mapEntry(entry, change) {
	const key = mapKey(entry.key, change);
	return entry.value === void 0 ? { key } : {
		key,
		value: change(entry.value)
	};
}
function mapPattern(pattern, change) {
	switch (pattern.kind) {
		case "variable": return pattern;
		case "array": return {
			...pattern,
			items: pattern.items.map((item) => mapPattern(item, change))
		};
		case "object": return {
			...pattern,
			entries: pattern.entries.map((entry) => mapPatternEntry(entry, change))
		};
	}
}
function mapPatternEntry(entry, change) {
	const key = mapKey(entry.key, change);
	return entry.value === void 0 ? { key } : {
		key,
		value: mapPattern(entry.value, change)
	};
}
// src/model/jq-syntax/one-output.ts
const ONE_OUTPUT = /* @__PURE__ */ new Set([
	...[
		"null",
		"true",
		"false",
		"not",
		"length",
		"keys",
		"keys_unsorted",
		"type",
		"tostring"
	],
	...[
		"tonumber",
		"tojson",
		"fromjson",
		"ascii_downcase",
		"ascii_upcase",
		"trim",
		"ltrim",
		"rtrim"
	],
	...[
		"sort",
		"unique",
		"reverse",
		"add",
		"any",
		"all",
		"min",
		"max",
		"first",
		"last"
	],
	...[
		"floor",
		"ceil",
		"round"
	],
	...[
		"abs",
		"to_entries",
		"from_entries",
		"flatten",
		"now",
		"fromdate",
		"todate"
	]
]);
const ONE_OF_VALUES = /* @__PURE__ */ new Set([
	...[
		"startswith/1",
		"endswith/1",
		"ltrimstr/1",
		"rtrimstr/1",
		"contains/1",
		"inside/1",
		"has/1"
	],
	...[
		"index/1",
		"rindex/1",
		"indices/1",
		"split/1",
		"join/1",
		"test/1",
		"test/2",
		"flatten/1"
	],
	"getpath/1"
]);
const ONE_OF_ANY = /* @__PURE__ */ new Set([...[
	"map/1",
	"with_entries/1",
	"sort_by/1",
	"group_by/1",
	"unique_by/1",
	"min_by/1",
	"max_by/1"
]]);
const ONE_OF_UNCAUGHT = /* @__PURE__ */ new Set([...[
	"any/1",
	"any/2",
	"all/1",
	"all/2",
	"isempty/1",
	"IN/1",
	"IN/2"
]]);
const ONE_OR_NONE = /* @__PURE__ */ new Set([...[
	"empty/0",
	"values/0",
	"nulls/0",
	"booleans/0",
	"numbers/0",
	"strings/0",
	"arrays/0"
], ...[
	"objects/0",
	"scalars/0",
	"iterables/0",
	"select/1"
]]);
function hasOneOutput(node, redefined) {
	return countsOne(node, {
		redefined,
		orNone: false
	});
}
function hasOneOutputAtMost(node) {
	return countsOne(node, {
		redefined: /* @__PURE__ */ new Set(),
		orNone: true
	});
}
function countsOne(node, counting) {
	const haveOne = () => childrenOf(node).every((child) => countsOne(child, counting));
	switch (node.kind) {
		case "identity":
		case "number":
		case "format":
		case "variable":
		case "location":
		case "array": return true;
		case "field":
		case "index":
		case "slice": return (counting.orNone || !node.optional) && haveOne();
		case "string":
		case "object":
		case "negate":
		case "pipe":
		case "alternative":
		case "or":
		case "and":
		case "comparison":
		case "arithmetic":
		case "if": return haveOne();
		case "bind": return node.patterns.length === 1 && haveOne();
		case "try": return counting.orNone && haveOne();
		case "call": return callCountsOne(node, counting, haveOne);
		default: return false;
	}
}
function callCountsOne({ name, args }, { redefined, orNone }, haveOne) {
	const called = `${name}/${args.length}`;
	if (redefined.has(called)) return false;
	if (args.length === 0 && ONE_OUTPUT.has(name)) return true;
	if (ONE_OF_ANY.has(called)) return true;
	if (ONE_OF_UNCAUGHT.has(called)) return !args.some((arg) => mayCatchBreaks(arg, redefined));
	return (ONE_OF_VALUES.has(called) || orNone && ONE_OR_NONE.has(called)) && haveOne();
}
function mayCatchBreaks(node, redefined) {
	if (node.kind === "bind" && node.patterns.length > 1) return true;
	if (node.kind === "call" && redefined.has(`${node.name}/${node.args.length}`)) return true;
	return childrenOf(node).some((child) => mayCatchBreaks(child, redefined));
}
// src/model/jq-syntax/string-text.ts
const ESCAPES = /(?:\\[^u]|\\u[A-Za-z0-9]{0,4})+/g;
const LONE_HIGH_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
function decodeStringText(text) {
	let valid = true;
	const value = text.replaceAll(ESCAPES, (escapes) => {
		const decoded = decodeEscapes(escapes);
		if (decoded === void 0) valid = false;
		return decoded ?? "";
	});
	return valid ? value.toWellFormed() : void 0;
}
function decodeEscapes(escapes) {
	try {
		const value = JSON.parse(`"${escapes}"`);
		return typeof value === "string" && !LONE_HIGH_SURROGATE.test(value) ? value : void 0;
	} catch {
		return;
	}
}
function encodeStringText(value) {
	return JSON.stringify(value.toWellFormed()).slice(1, -1);
}
// src/model/jq-lexer.ts
const TOKEN = /(#(?:[^\\\n]|\\\r?\n|\\[^\n])*\\?)|(\.\.)|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(\$(?:[A-Za-z_]\w*::)*[A-Za-z_]\w*)|(@[A-Za-z0-9_]+)|((?:[A-Za-z_]\w*::)*[A-Za-z_]\w*)|(\.)|(\?\/\/=?|\/\/=|[!=<>|+\-*/%]=|\/\/|[\s\S])/y;
const GROUPS = [...[
	"comment",
	"recurse",
	"number",
	"variable"
], ...[
	"format",
	"name",
	"dot",
	"operator"
]];
let last;
function lexJq(source) {
	if (last?.source !== source) last = {
		source,
		lexing: lex(source)
	};
	return last.lexing;
}
function lex(source) {
	const tokens = [];
	const interpolations = [];
	let index = 0;
	while (index < source.length) {
		const current = interpolations.at(-1);
		const opensString = source[index] === "\"";
		const endsInterpolation = source[index] === ")" && current?.depth === 0;
		if (opensString || endsInterpolation) {
			if (endsInterpolation) {
				tokens.push({
					kind: "interpolation-close",
					text: ")",
					offset: index
				});
				interpolations.pop();
			}
			const end = readString(source, index + 1);
			const start = endsInterpolation ? index + 1 : index;
			tokens.push(stringToken(source, start, end.index, opensString && end.kind === "closed"));
			if (end.kind === "unterminated") return {
				tokens,
				unterminated: index
			};
			index = end.index;
			if (end.kind === "interpolation") {
				tokens.push({
					kind: "interpolation-open",
					text: "\\(",
					offset: index
				});
				interpolations.push({
					depth: 0,
					offset: index
				});
				index += 2;
			}
			continue;
		}
		const space = spaceEnd(source, index);
		if (space > index) {
			index = space;
			continue;
		}
		const token = plainToken(source, index) ?? matchedToken(source, index);
		if (token.kind !== "comment") tokens.push(token);
		if (current !== void 0 && token.kind === "bracket") current.depth += "([{".includes(token.text) ? 1 : -1;
		index += token.text.length;
	}
	const open = interpolations.at(-1);
	return open === void 0 ? { tokens } : {
		tokens,
		unterminated: open.offset
	};
}
const CLOSERS = {
	"(": ")",
	"[": "]",
	"{": "}"
};
function bracketsBalance(source) {
	const { tokens, unterminated } = lexJq(source);
	if (unterminated !== void 0) return {
		kind: "unbalanced",
		message: "A string is not closed.",
		offset: unterminated
	};
	const open = [];
	for (const token of tokens) if (token.kind === "interpolation-open") open.push({
		...token,
		text: "("
	});
	else if (token.kind === "bracket" && token.text in CLOSERS) open.push(token);
	else if (token.kind === "bracket" || token.kind === "interpolation-close") {
		const opener = open.pop();
		if (opener === void 0 || CLOSERS[opener.text] !== token.text) return {
			kind: "unbalanced",
			message: `The bracket "${token.text}" closes nothing.`,
			offset: token.offset
		};
	}
	const left = open.at(-1);
	if (left === void 0) return { kind: "balanced" };
	return {
		kind: "unbalanced",
		message: `The bracket "${left.text}" is not closed.`,
		offset: left.offset
	};
}
function readString(source, from) {
	for (let index = from; index < source.length; index += 1) {
		const char = source[index];
		if (char === "\"") return {
			kind: "closed",
			index: index + 1
		};
		if (char === "\\") {
			if (source[index + 1] === "(") return {
				kind: "interpolation",
				index
			};
			index += 1;
		}
	}
	return {
		kind: "unterminated",
		index: source.length
	};
}
function stringToken(source, start, end, whole) {
	const text = source.slice(start, end);
	const value = whole ? decodeStringText(text.slice(1, -1)) : void 0;
	const token = {
		kind: "string",
		text,
		offset: start
	};
	return value === void 0 ? token : {
		...token,
		value
	};
}
function matchedToken(source, offset) {
	TOKEN.lastIndex = offset;
	const match = TOKEN.exec(source);
	const text = match?.[0] ?? source.charAt(offset);
	const kind = GROUPS.find((_kind, index) => match?.[index + 1] !== void 0) ?? "operator";
	if (kind === "comment") return {
		kind,
		text
	};
	if (kind === "variable") return {
		kind,
		text,
		value: text.slice(1),
		offset
	};
	return {
		kind,
		text,
		offset
	};
}
function plainToken(source, offset) {
	const first = source.charCodeAt(offset);
	if (first === DOT) {
		if (!startsWord(source.charCodeAt(offset + 1))) return void 0;
		const end = wordEnd(source, offset + 2);
		const value = source.slice(offset + 1, end);
		return {
			kind: "field",
			text: source.slice(offset, end),
			value,
			offset
		};
	}
	if (startsWord(first)) {
		const end = wordEnd(source, offset + 1);
		if (source.charCodeAt(end) === COLON) return void 0;
		return {
			kind: "name",
			text: source.slice(offset, end),
			offset
		};
	}
	if (isDigit$1(first)) {
		let end = offset + 1;
		while (isDigit$1(source.charCodeAt(end))) end += 1;
		const next = source.charCodeAt(end);
		if (next === DOT || startsWord(next)) return void 0;
		return {
			kind: "number",
			text: source.slice(offset, end),
			offset
		};
	}
	const text = source.charAt(offset);
	if ("()[]{}".includes(text)) return {
		kind: "bracket",
		text,
		offset
	};
	if (text === "," || text === "|" && source.charCodeAt(offset + 1) !== EQUALS) return {
		kind: "operator",
		text,
		offset
	};
}
const DOT = 46;
const COLON = 58;
const EQUALS = 61;
function spaceEnd(source, from) {
	let index = from;
	for (; index < source.length; index += 1) {
		const code = source.charCodeAt(index);
		if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break;
	}
	return index;
}
function wordEnd(source, from) {
	let index = from;
	while (startsWord(source.charCodeAt(index)) || isDigit$1(source.charCodeAt(index))) index += 1;
	return index;
}
function startsWord(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95;
}
function isDigit$1(code) {
	return code >= 48 && code <= 57;
}
// src/model/jq-syntax/operators.ts
const LEVEL = {
	query: 0,
	comma: 1,
	alternative: 2,
	assignment: 3,
	or: 4,
	and: 5,
	comparison: 6,
	sum: 7,
	product: 8,
	prefix: 9,
	term: 10
};
const CHAIN_TEXT = {
	pipe: " | ",
	comma: ", ",
	alternative: " // ",
	or: " or ",
	and: " and "
};
const OPPOSITE_COMPARISON = {
	"==": "!=",
	"!=": "==",
	"<": ">=",
	"<=": ">",
	">": "<=",
	">=": "<"
};
const COMPARISONS = [
	"==",
	"!=",
	"<",
	"<=",
	">",
	">="
];
const ASSIGNMENTS = [...[
	"=",
	"|=",
	"+=",
	"-=",
	"*=",
	"/=",
	"%=",
	"//="
]];
const ARITHMETIC = [
	"+",
	"-",
	"*",
	"/",
	"%"
];
const INFIX = new Map([
	["//", {
		kind: "chain",
		chain: "alternative",
		level: LEVEL.alternative
	}],
	["or", {
		kind: "chain",
		chain: "or",
		level: LEVEL.or
	}],
	["and", {
		kind: "chain",
		chain: "and",
		level: LEVEL.and
	}],
	...COMPARISONS.map((operator) => binary({
		kind: "comparison",
		operator
	}, LEVEL.comparison)),
	...ASSIGNMENTS.map((operator) => binary({
		kind: "assignment",
		operator
	}, LEVEL.assignment)),
	...ARITHMETIC.map((operator) => binary({
		kind: "arithmetic",
		operator
	}, arithmeticLevel(operator)))
]);
function binary(operator, level) {
	return [operator.operator, {
		kind: "binary",
		binary: operator,
		level
	}];
}
function arithmeticLevel(operator) {
	return operator === "+" || operator === "-" ? LEVEL.sum : LEVEL.product;
}
function takesOptional(node) {
	return "optional" in node && !node.optional;
}
// src/model/jq-syntax/parser.ts
const MAX_NESTING = 256;
const MAX_HEIGHT = 512;
const KEYWORDS$1 = /* @__PURE__ */ new Set([...[
	"as",
	"def",
	"module",
	"import",
	"include",
	"if",
	"then",
	"else",
	"elif",
	"end",
	"reduce"
], ...[
	"foreach",
	"and",
	"or",
	"try",
	"catch",
	"label",
	"break"
]]);
function createParser(source, tokens, grammar) {
	const line = {
		number: 1,
		offset: 0
	};
	return {
		source,
		tokens,
		...grammar,
		index: 0,
		nesting: 0,
		heights: /* @__PURE__ */ new WeakMap(),
		line
	};
}
function peek(parser) {
	return parser.tokens[parser.index];
}
function isWord(token, word) {
	return token?.kind === "name" && token.text === word;
}
function isMark(token, mark) {
	return (token?.kind === "bracket" || token?.kind === "operator") && token.text === mark;
}
function takes(parser, text) {
	const token = peek(parser);
	if (!isMark(token, text) && !isWord(token, text)) return false;
	parser.index += 1;
	return true;
}
function expect(parser, text) {
	if (!takes(parser, text)) refuseToken(parser, `"${text}" is expected here`);
}
function expectKind(parser, kind, what) {
	const token = peek(parser);
	if (token?.kind !== kind) return refuseToken(parser, `${what} is expected here`);
	parser.index += 1;
	return token;
}
function expectVariable(parser) {
	const token = expectKind(parser, "variable", "A variable");
	if (token.value === "__loc__") refuse$1(parser, token.offset, "\"$__loc__\" cannot be bound.");
	return token.value ?? "";
}
function expectName(parser) {
	const token = peek(parser);
	if (token?.kind !== "name" || KEYWORDS$1.has(token.text)) return refuseToken(parser, "A name is expected here");
	parser.index += 1;
	return token.text;
}
function startOffset(parser) {
	return peek(parser)?.offset ?? parser.source.length;
}
function rangeFrom(parser, start) {
	const last = parser.tokens[parser.index - 1];
	return {
		start,
		end: last === void 0 ? start : last.offset + last.text.length
	};
}
function lineOf(parser, offset) {
	const passed = parser.source.slice(parser.line.offset, offset).split("\n").length - 1;
	parser.line = {
		number: parser.line.number + passed,
		offset
	};
	return parser.line.number;
}
function finish(parser, node) {
	const heights = childrenOf(node).map((child) => parser.heights.get(child) ?? 0);
	const height = Math.max(0, ...heights) + 1;
	if (height > MAX_HEIGHT) refuse$1(parser, node.range.start, "The expression is nested too deep.");
	parser.heights.set(node, height);
	return node;
}
function nested$1(parser, read) {
	parser.nesting += 1;
	if (parser.nesting > MAX_NESTING) refuse$1(parser, startOffset(parser), "The expression is nested too deep.");
	const node = read(parser);
	parser.nesting -= 1;
	return node;
}
function refuseToken(parser, expected) {
	const token = peek(parser);
	const found = token === void 0 ? "the end" : JSON.stringify(token.text);
	return refuse$1(parser, startOffset(parser), `${expected}, not ${found}.`);
}
function refuse$1(parser, at, reason) {
	parser.refusal = {
		at,
		reason
	};
	throw new Error(reason);
}
// src/model/jq-syntax/parse-string.ts
function isStringStart(parser, index) {
	const token = parser.tokens[index];
	return token?.kind === "string" || token?.kind === "format" && parser.tokens[index + 1]?.kind === "string";
}
function parseString(parser) {
	const start = startOffset(parser);
	const first = peek(parser);
	const format = first?.kind === "format" ? { format: first.text.slice(1) } : void 0;
	if (format !== void 0) parser.index += 1;
	const parts = [];
	for (let opening = 1;; opening = 0) {
		const token = expectKind(parser, "string", "A string");
		const closing = peek(parser)?.kind === "interpolation-open" ? 0 : 1;
		const value = decodeStringText(token.text.slice(opening, token.text.length - closing));
		if (value === void 0) return refuse$1(parser, token.offset, "A string has a bad escape.");
		if (value !== "") parts.push({
			kind: "text",
			value
		});
		if (closing === 1) break;
		parser.index += 1;
		const query = parser.query(parser);
		expectKind(parser, "interpolation-close", "The \")\" of an interpolation");
		parts.push({
			kind: "interpolation",
			query
		});
	}
	return finish(parser, {
		kind: "string",
		...format,
		parts,
		range: rangeFrom(parser, start)
	});
}
function plainText(node) {
	if (node.kind !== "string") return void 0;
	const [part, ...more] = node.parts;
	if (part === void 0) return "";
	return part.kind === "text" && more.length === 0 ? part.value : void 0;
}
// src/model/jq-syntax/parse-key.ts
function parseKey(parser) {
	const start = startOffset(parser);
	if (isStringStart(parser, parser.index)) return {
		kind: "text",
		text: parseString(parser),
		range: rangeFrom(parser, start)
	};
	if (takes(parser, "(")) {
		const query = parser.query(parser);
		expect(parser, ")");
		return {
			kind: "computed",
			query,
			range: rangeFrom(parser, start)
		};
	}
	const token = peek(parser);
	if (token?.kind !== "name" && token?.kind !== "variable") return refuseToken(parser, "A key is expected here");
	parser.index += 1;
	const range = rangeFrom(parser, start);
	if (token.kind === "name") return {
		kind: "name",
		name: token.text,
		range
	};
	if (token.value === "__loc__") return {
		kind: "location",
		line: lineOf(parser, start),
		range
	};
	return {
		kind: "variable",
		name: token.value ?? "",
		range
	};
}
// src/model/jq-syntax/parse-pattern.ts
function parsePatterns(parser) {
	expect(parser, "as");
	const patterns = [];
	do
		patterns.push(parsePattern(parser));
	while (takes(parser, "?//"));
	return patterns;
}
function parsePattern(parser) {
	return nested$1(parser, () => {
		const start = startOffset(parser);
		if (takes(parser, "[")) {
			const items = parseList(parser, parsePattern);
			expect(parser, "]");
			return {
				kind: "array",
				items,
				range: rangeFrom(parser, start)
			};
		}
		if (takes(parser, "{")) {
			const entries = parseList(parser, parseEntry$1);
			expect(parser, "}");
			return {
				kind: "object",
				entries,
				range: rangeFrom(parser, start)
			};
		}
		return {
			kind: "variable",
			name: expectVariable(parser),
			range: rangeFrom(parser, start)
		};
	});
}
function parseList(parser, parseItem) {
	const items = [];
	do
		items.push(parseItem(parser));
	while (takes(parser, ","));
	return items;
}
function parseEntry$1(parser) {
	const key = parseKey(parser);
	if (key.kind === "location") refuse$1(parser, key.range.start, "\"$__loc__\" cannot be bound.");
	if (key.kind === "variable" && !isMark(peek(parser), ":")) return { key };
	expect(parser, ":");
	return {
		key,
		value: parsePattern(parser)
	};
}
// src/model/jq-syntax/parse-object.ts
function parseObject(parser, start) {
	const entries = [];
	while (!isMark(peek(parser), "}")) {
		entries.push(parseEntry(parser));
		if (!takes(parser, ",")) break;
	}
	expect(parser, "}");
	return finish(parser, {
		kind: "object",
		entries,
		range: rangeFrom(parser, start)
	});
}
function parseEntry(parser) {
	const key = parseKey(parser);
	if (key.kind !== "computed" && !isMark(peek(parser), ":")) return { key };
	if (key.kind === "location") refuseToken(parser, "\",\" or \"}\" is expected here");
	expect(parser, ":");
	return {
		key,
		value: parseValue(parser)
	};
}
function parseValue(parser) {
	const start = startOffset(parser);
	const first = parser.expression(parser, LEVEL.alternative);
	if (!isMark(peek(parser), "|")) return first;
	const operands = [first];
	while (takes(parser, "|")) operands.push(parser.expression(parser, LEVEL.alternative));
	return finish(parser, {
		kind: "pipe",
		operands,
		range: rangeFrom(parser, start)
	});
}
// src/model/jq-syntax/parse-term.ts
function parsePrefix(parser) {
	const start = startOffset(parser);
	if (takes(parser, "-")) return finish(parser, {
		kind: "negate",
		operand: nested$1(parser, parsePrefix),
		range: rangeFrom(parser, start)
	});
	if (!takes(parser, "try")) return parseTerm(parser);
	return finish(parser, {
		kind: "try",
		body: nested$1(parser, parsePrefix),
		...takes(parser, "catch") ? { handler: nested$1(parser, parsePrefix) } : void 0,
		range: rangeFrom(parser, start)
	});
}
function parseTerm(parser) {
	const start = startOffset(parser);
	const step = parseFirstStep(parser, start);
	let node = step ?? parsePrimary(parser, start);
	let ofStep = step !== void 0;
	for (;;) {
		if (takes(parser, "?")) {
			const range = rangeFrom(parser, start);
			node = ofStep && takesOptional(node) && "optional" in node ? finish(parser, {
				...node,
				optional: true,
				range
			}) : finish(parser, {
				kind: "try",
				body: node,
				range
			});
			ofStep = false;
			continue;
		}
		const next = parseStep(parser, start, node);
		if (next === void 0) return node;
		node = next;
		ofStep = true;
	}
}
function parseFirstStep(parser, start) {
	const token = peek(parser);
	const target = {
		kind: "identity",
		range: {
			start,
			end: start
		}
	};
	if (token?.kind === "field") return parseStep(parser, start, target);
	if (token?.kind !== "dot" || !isStringStart(parser, parser.index + 1)) return void 0;
	return parseStep(parser, start, target);
}
function parseStep(parser, start, target) {
	const token = peek(parser);
	if (token?.kind === "field") {
		parser.index += 1;
		return field(parser, target, token.value ?? "", rangeFrom(parser, start));
	}
	if (token?.kind === "dot") {
		parser.index += 1;
		if (isStringStart(parser, parser.index)) return indexed(parser, target, parseString(parser), rangeFrom(parser, start));
		if (!takes(parser, "[")) return refuseToken(parser, "A name, a string or \"[\" is expected here");
		return parseBracket(parser, start, target, false);
	}
	return takes(parser, "[") ? parseBracket(parser, start, target, true) : void 0;
}
function parseBracket(parser, start, target, slices) {
	if (takes(parser, "]")) return finish(parser, {
		kind: "iterate",
		target,
		optional: false,
		range: rangeFrom(parser, start)
	});
	if (slices && takes(parser, ":")) {
		const to = parser.query(parser);
		expect(parser, "]");
		return finish(parser, {
			kind: "slice",
			target,
			to,
			optional: false,
			range: rangeFrom(parser, start)
		});
	}
	const index = parser.query(parser);
	if (!slices || !takes(parser, ":")) {
		expect(parser, "]");
		return indexed(parser, target, index, rangeFrom(parser, start));
	}
	const to = isMark(peek(parser), "]") ? void 0 : { to: parser.query(parser) };
	expect(parser, "]");
	const range = rangeFrom(parser, start);
	return finish(parser, {
		kind: "slice",
		target,
		from: index,
		...to,
		optional: false,
		range
	});
}
function indexed(parser, target, index, range) {
	const name = plainText(index);
	if (name !== void 0) return field(parser, target, name, range);
	return finish(parser, {
		kind: "index",
		target,
		index,
		optional: false,
		range
	});
}
function field(parser, target, name, range) {
	return finish(parser, {
		kind: "field",
		target,
		name,
		optional: false,
		range
	});
}
function parsePrimary(parser, start) {
	const token = peek(parser);
	if (isStringStart(parser, parser.index)) return parseString(parser);
	if (token === void 0) return refuseToken(parser, "An expression is expected here");
	parser.index += 1;
	const range = rangeFrom(parser, start);
	switch (token.kind) {
		case "dot": return finish(parser, {
			kind: "identity",
			range
		});
		case "recurse": return finish(parser, {
			kind: "recurse",
			range
		});
		case "number": return finish(parser, {
			kind: "number",
			text: token.text,
			range
		});
		case "format": return finish(parser, {
			kind: "format",
			name: token.text.slice(1),
			range
		});
		case "variable": return token.value === "__loc__" ? finish(parser, {
			kind: "location",
			line: lineOf(parser, start),
			range
		}) : finish(parser, {
			kind: "variable",
			name: token.value ?? "",
			range
		});
		case "name":
			if (KEYWORDS$1.has(token.text)) return parseKeyword(parser, token.text, start);
			return parseCall(parser, token.text, start);
		case "bracket":
			if (token.text === "(") return parseGroup(parser);
			if (token.text === "[") return parseArray(parser, start);
			if (token.text === "{") return parseObject(parser, start);
	}
	parser.index -= 1;
	return refuseToken(parser, "An expression is expected here");
}
function parseGroup(parser) {
	const node = parser.query(parser);
	expect(parser, ")");
	return node;
}
function parseArray(parser, start) {
	const content = isMark(peek(parser), "]") ? void 0 : { content: parser.query(parser) };
	expect(parser, "]");
	return finish(parser, {
		kind: "array",
		...content,
		range: rangeFrom(parser, start)
	});
}
function parseCall(parser, name, start) {
	const args = [];
	if (takes(parser, "(")) {
		do
			args.push(parser.query(parser));
		while (takes(parser, ";"));
		expect(parser, ")");
	}
	return finish(parser, {
		kind: "call",
		name,
		args,
		range: rangeFrom(parser, start)
	});
}
function parseKeyword(parser, keyword, start) {
	switch (keyword) {
		case "if": return parseConditional(parser, start);
		case "reduce":
		case "foreach": return parseLoop(parser, keyword, start);
		case "break": return finish(parser, {
			kind: "break",
			name: expectVariable(parser),
			range: rangeFrom(parser, start)
		});
		default:
			parser.index -= 1;
			return refuseToken(parser, "An expression is expected here");
	}
}
function parseConditional(parser, start) {
	const branches = [];
	do {
		const condition = parser.query(parser);
		expect(parser, "then");
		branches.push({
			condition,
			body: parser.query(parser)
		});
	} while (takes(parser, "elif"));
	const otherwise = takes(parser, "else") ? { otherwise: parser.query(parser) } : void 0;
	if (!isWord(peek(parser), "end")) refuseToken(parser, "The \"end\" of an \"if\" is expected here");
	expect(parser, "end");
	return finish(parser, {
		kind: "if",
		branches,
		...otherwise,
		range: rangeFrom(parser, start)
	});
}
function parseLoop(parser, kind, start) {
	const source = parser.expression(parser, LEVEL.alternative);
	const patterns = parsePatterns(parser);
	expect(parser, "(");
	const init = parser.query(parser);
	expect(parser, ";");
	const update = parser.query(parser);
	const extract = kind === "foreach" && takes(parser, ";") ? { extract: parser.query(parser) } : void 0;
	expect(parser, ")");
	const loop = {
		source,
		patterns,
		init,
		update,
		range: rangeFrom(parser, start)
	};
	return kind === "reduce" ? finish(parser, {
		kind,
		...loop
	}) : finish(parser, {
		kind,
		...loop,
		...extract
	});
}
// src/model/jq-syntax/parse.ts
const GRAMMAR = {
	query: parseQuery,
	expression: (parser, level) => nested$1(parser, () => parseExpression(parser, level))
};
function parseJq(source) {
	if (source.length > 16384) return {
		kind: "unparsed",
		at: 0,
		reason: "The expression is too long."
	};
	const nul = source.indexOf("\0");
	if (nul !== -1) return {
		kind: "unparsed",
		at: nul,
		reason: "A NUL character is not jq."
	};
	const { tokens, unterminated } = lexJq(source);
	if (unterminated !== void 0) return {
		kind: "unparsed",
		at: unterminated,
		reason: "A string is not closed."
	};
	const parser = createParser(source, tokens, GRAMMAR);
	try {
		const tree = parseQuery(parser);
		if (peek(parser) !== void 0) refuseToken(parser, "The end is expected here");
		return {
			kind: "ok",
			tree
		};
	} catch (error) {
		if (parser.refusal === void 0) throw error;
		return {
			kind: "unparsed",
			...parser.refusal
		};
	}
}
function parseQuery(parser) {
	return nested$1(parser, () => parseChain(parser, "pipe", "|", parseCommaParts));
}
function parseCommaParts(parser) {
	return parseChain(parser, "comma", ",", parseStatement);
}
function parseChain(parser, kind, mark, parseOperand) {
	const start = startOffset(parser);
	const first = parseOperand(parser);
	if (!isMark(peek(parser), mark)) return first;
	const operands = [first];
	while (takes(parser, mark)) operands.push(parseOperand(parser));
	return finish(parser, {
		kind,
		operands,
		range: rangeFrom(parser, start)
	});
}
function parseStatement(parser) {
	const start = startOffset(parser);
	if (takes(parser, "def")) return parseFunction(parser, start);
	if (takes(parser, "label")) {
		const name = expectVariable(parser);
		expect(parser, "|");
		return finish(parser, {
			kind: "label",
			name,
			body: parseQuery(parser),
			range: rangeFrom(parser, start)
		});
	}
	const source = parseExpression(parser, LEVEL.alternative);
	if (!isWord(peek(parser), "as")) return source;
	const patterns = parsePatterns(parser);
	expect(parser, "|");
	return finish(parser, {
		kind: "bind",
		source,
		patterns,
		body: parseQuery(parser),
		range: rangeFrom(parser, start)
	});
}
function parseFunction(parser, start) {
	const name = expectName(parser);
	const parameters = [];
	if (takes(parser, "(")) {
		do
			parameters.push(parseParameter(parser));
		while (takes(parser, ";"));
		expect(parser, ")");
	}
	expect(parser, ":");
	const body = parseQuery(parser);
	expect(parser, ";");
	return finish(parser, {
		kind: "function",
		name,
		parameters,
		body,
		rest: parseQuery(parser),
		range: rangeFrom(parser, start)
	});
}
function parseParameter(parser) {
	return peek(parser)?.kind === "variable" ? {
		kind: "variable",
		name: expectVariable(parser)
	} : {
		kind: "filter",
		name: expectName(parser)
	};
}
function parseExpression(parser, level) {
	const start = startOffset(parser);
	let left = parsePrefix(parser);
	let nonAssociative;
	for (;;) {
		const token = peek(parser);
		const operator = token?.kind === "operator" || token?.kind === "name" ? INFIX.get(token.text) : void 0;
		if (token === void 0 || operator === void 0 || operator.level < level) return left;
		if (operator.level === nonAssociative) refuse$1(parser, token.offset, `"${token.text}" needs parentheses around its left side here.`);
		parser.index += 1;
		const operands = [left, parseExpression(parser, operator.level + 1)];
		left = operator.kind === "chain" ? parseOperands(parser, start, operator, operands, token.text) : finish(parser, {
			...operator.binary,
			left: operands[0],
			right: operands[1],
			range: rangeFrom(parser, start)
		});
		nonAssociative = operator.kind === "chain" || operator.binary.kind === "arithmetic" ? void 0 : operator.level;
	}
}
function parseOperands(parser, start, { chain, level }, first, text) {
	const operands = [...first];
	while (takes(parser, text)) operands.push(parseExpression(parser, level + 1));
	return finish(parser, {
		kind: chain,
		operands,
		range: rangeFrom(parser, start)
	});
}
// src/adapters/jq/output-counts.ts
const MAX_REMEMBERED = 5e4;
function createOutputCounts() {
	const known = /* @__PURE__ */ new Map();
	return (expression) => {
		const before = known.get(expression);
		if (before !== void 0) return before;
		const parsed = parseJq(expression);
		const isOne = parsed.kind === "ok" && hasOneOutputAtMost(parsed.tree);
		if (known.size >= MAX_REMEMBERED) known.clear();
		known.set(expression, isOne);
		return isOne;
	};
}
// src/adapters/jq/open-programs.ts
const MAX_MERGED_EXPRESSIONS = 2e3;
const MAX_MERGED_CHARACTERS = 131072;
function createOpenPrograms(process, hasOneOutput = createOutputCounts()) {
	const programs = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	const answers = /* @__PURE__ */ new WeakMap();
	let generation = process.generation;
	let lastId = 0;
	let mergeable = true;
	const capacity = () => OPEN_PROGRAMS[process.way ?? "suspended"];
	function forgetLostOnes() {
		if (generation === process.generation) return;
		generation = process.generation;
		programs.clear();
		places.clear();
	}
	function forget(program) {
		programs.delete(program.id);
		for (const group of program.groups) {
			const key = group.join("\0");
			if (places.get(key)?.program === program) places.delete(key);
		}
	}
	function remember(program) {
		programs.set(program.id, program);
		for (const [index, group] of program.groups.entries()) places.set(group.join("\0"), {
			program,
			group: index
		});
	}
	function makeRoom(groups) {
		if (programs.size < capacity()) return {
			close: [],
			kept: []
		};
		const [smallest] = [...programs.values()].sort((a, b) => a.source.length - b.source.length);
		if (mergeable && smallest !== void 0 && canMerge(groups, smallest.groups)) return {
			close: [smallest],
			kept: smallest.groups
		};
		return {
			close: [...programs.values()].slice(0, programs.size - capacity() + 1),
			kept: []
		};
	}
	async function open(call, groups, close, timeouts) {
		const program = {
			id: ++lastId,
			groups,
			...buildProgram(groups, hasOneOutput)
		};
		for (const one of close) forget(one);
		const result = await process.call({
			kind: "open",
			id: program.id,
			program: program.source,
			input: inputOf(call, groups.length),
			close: close.map(({ id }) => id)
		}, optionsFor(program, timeouts));
		forgetLostOnes();
		if (result.open) remember(program);
		return {
			...result,
			program
		};
	}
	return {
		find(expressions) {
			forgetLostOnes();
			const answer = answers.get(expressions);
			if (answer !== void 0 && programs.has(answer.program.id)) return answer;
			const place = places.get(expressions.join("\0"));
			if (place !== void 0) answers.set(expressions, place);
			return place;
		},
		async run(call, timeouts) {
			forgetLostOnes();
			if (capacity() === 0) {
				const program = buildProgram(call.groups, hasOneOutput);
				const input = inputOf(call, call.groups.length);
				return {
					...await process.call({
						kind: "run",
						program: program.source,
						input
					}, optionsFor(program, timeouts)),
					program
				};
			}
			const known = call.open;
			if (known !== void 0 && programs.has(known.id)) {
				programs.delete(known.id);
				programs.set(known.id, known);
				const input = inputOf(call, known.groups.length);
				const result = await process.call({
					kind: "feed",
					id: known.id,
					input
				}, optionsFor(known, timeouts));
				if (!result.open) forget(known);
				forgetLostOnes();
				return {
					...result,
					program: known
				};
			}
			const { close, kept } = makeRoom(call.groups);
			if (kept.length === 0) return open(call, call.groups, close, timeouts);
			const patient = {
				...timeouts,
				compileTimeoutMs: () => timeouts.compileTimeoutMs(1)
			};
			const result = await open(call, [...call.groups, ...kept], close, patient);
			if (result.compiled) return result;
			mergeable = false;
			return open(call, call.groups, [], timeouts);
		}
	};
}
function inputOf({ rows }, groups) {
	let text = "";
	for (const { input, group } of rows) text += `${programInput(groups, group, input.text)}\n`;
	return text;
}
function optionsFor({ segments }, timeouts) {
	return {
		compileTimeoutMs: timeouts.compileTimeoutMs(segments.length),
		blockMs: timeouts.blockMs
	};
}
function canMerge(some, others) {
	const expressions = [...some, ...others].flat();
	if (expressions.length > MAX_MERGED_EXPRESSIONS || expressions.some(needsOwnProgram)) return false;
	let characters = 0;
	for (const { length } of expressions) characters += length;
	return characters <= MAX_MERGED_CHARACTERS;
}
// src/adapters/jq/process.ts
const START_TIMEOUT_MS = 3e4;
function createJqProcess(options) {
	const { limits } = options;
	let way;
	let generation = 1;
	let closed = false;
	let cancel;
	let lastMs = Number.POSITIVE_INFINITY;
	let thread = options.thread ?? startThread(options);
	function start() {
		generation += 1;
		thread = startThread(way === void 0 ? options : {
			...options,
			ways: [way]
		});
	}
	async function restart() {
		await end(thread);
		if (!closed) start();
	}
	function send(command, haste) {
		const { channel, port } = thread;
		const inputLength = command.kind === "feed" ? writeInput(channel, command.input) : void 0;
		if (command.kind === "feed" && inputLength !== void 0) {
			sendCommand(channel, {
				feed: {
					program: command.id,
					inputLength
				},
				haste
			});
			return;
		}
		port.postMessage(command);
		sendCommand(channel, { haste });
	}
	function wait({ compileTimeoutMs }) {
		return new Promise((resolve) => {
			const { worker, channel } = thread;
			const watch = watchProgress(channel, {
				compile: compileTimeoutMs,
				run: limits.timeoutMs
			}, finish);
			const onError = (cause) => finish({
				kind: "lost",
				cause
			});
			const onExit = () => finish({
				kind: "lost",
				cause: void 0
			});
			const onBell = () => {
				if (isAnswered(channel)) finish({ kind: "answered" });
			};
			function finish(ending) {
				clearInterval(watch);
				worker.off("message", onBell).off("error", onError).off("exit", onExit);
				cancel = void 0;
				resolve(ending);
			}
			cancel = onExit;
			worker.on("message", onBell).on("error", onError).on("exit", onExit);
			if (!askForBell(channel)) finish({ kind: "answered" });
		});
	}
	function takeAnswer() {
		const { channel, port } = thread;
		let answer = {
			kind: "fed",
			stderr: "",
			closed: false
		};
		if (way !== void 0 && answerKind(channel) === ANSWER.fed) return answer;
		for (let next = received(port); next !== void 0; next = received(port)) {
			if (next.kind !== "ready") {
				answer = next;
				continue;
			}
			if (way === void 0) options.onReady?.(next);
			way = next.way;
		}
		return answer;
	}
	return {
		get way() {
			return way;
		},
		get generation() {
			return generation;
		},
		async call(command, callOptions) {
			if (closed) throw unavailable("It was closed.");
			if (thread.hasEnded()) start();
			if (command.kind === "run" && way === "blocked") generation += 1;
			const { blockMs = 0 } = callOptions;
			const haste = lastMs < blockMs;
			send(command, haste);
			const { channel } = thread;
			const startedAt = performance.now();
			const ending = haste && awaitAnswerBlocking(channel, blockMs) ? { kind: "answered" } : await wait(callOptions);
			lastMs = performance.now() - startedAt;
			if (closed) throw unavailable("It was closed.");
			if (ending.kind === "answered") return resultOf(takeAnswer(), outputText(channel));
			const phase = phaseOf(channel);
			const output = outputText(channel);
			await restart();
			if (phase === PHASE.waiting) throw unavailable("Its thread does not start.", ending.kind === "lost" && ending.cause);
			return {
				end: ending.kind === "timeout" ? { kind: "timeout" } : {
					kind: "died",
					reason: "aborted",
					message: "Its thread ended."
				},
				compiled: phase >= PHASE.running,
				output,
				open: false
			};
		},
		async close() {
			closed = true;
			cancel?.();
			await end(thread);
		}
	};
}
async function end({ worker, port }) {
	await worker.terminate();
	port.close();
}
function received(port) {
	return receiveMessageOnPort(port)?.message;
}
function resultOf(answer, output) {
	switch (answer.kind) {
		case "unusable": throw unavailable(answer.message);
		case "fed": return {
			end: {
				kind: "ended",
				exitCode: 0,
				stderr: answer.stderr.trim()
			},
			compiled: true,
			output,
			open: !answer.closed
		};
		case "ended": {
			const { exitCode, stderr, compiled } = answer;
			return {
				end: {
					kind: "ended",
					exitCode,
					stderr: stderr.trim()
				},
				compiled,
				output,
				open: false
			};
		}
		case "died": {
			const { reason, message, compiled } = answer;
			return {
				end: {
					kind: "died",
					reason,
					message
				},
				compiled,
				output,
				open: false
			};
		}
	}
}
function unavailable(reason, cause) {
	return new LongshoreError("engine-unavailable", `jq is not available. ${reason}`, {
		hint: "Check that the installation is complete: jq.wasm and the worker belong to it.",
		...cause instanceof Error ? { cause } : {}
	});
}
function watchProgress(channel, stepMs, finish) {
	const tickMs = Math.max(5, Math.min(50, stepMs.compile / 4));
	let phase = phaseOf(channel);
	let length = outputLength(channel);
	let lastTick = performance.now();
	let stuckMs = 0;
	return setInterval(() => {
		if (isAnswered(channel)) {
			finish({ kind: "answered" });
			return;
		}
		const now = performance.now();
		stuckMs = phase !== phaseOf(channel) || length !== outputLength(channel) ? 0 : stuckMs + Math.min(now - lastTick, 2 * tickMs);
		lastTick = now;
		phase = phaseOf(channel);
		length = outputLength(channel);
		if (stuckMs >= patience(phase, stepMs)) finish({ kind: "timeout" });
	}, tickMs);
}
function patience(phase, stepMs) {
	if (phase === PHASE.waiting) return START_TIMEOUT_MS;
	if (phase === PHASE.compiling) return stepMs.compile;
	return phase === PHASE.running ? stepMs.run : Number.POSITIVE_INFINITY;
}
// src/adapters/jq/engine-thread.ts
function createEngineThread(options) {
	const process = createJqProcess(options);
	return {
		process,
		programs: createOpenPrograms(process, options.hasOneOutput),
		async warmUp() {
			const { timeoutMs } = options.limits;
			await process.call({
				kind: "run",
				program: ".",
				input: ""
			}, { compileTimeoutMs: timeoutMs });
		},
		close: process.close
	};
}
// src/adapters/jq/plan.ts
const MAX_EXPRESSIONS = 150;
const MAX_PROGRAM_CHARACTERS = 98304;
function planCalls(pending, findOpen) {
	const usual = planUsual(pending, findOpen);
	if (usual !== void 0) return usual;
	const shared = /* @__PURE__ */ new Map();
	const alone = /* @__PURE__ */ new Map();
	for (const { input, expressions } of pending) {
		const together = expressions.some((one) => goesAlone(one, input)) ? expressions.filter((one) => !goesAlone(one, input)) : expressions;
		if (together !== expressions) {
			for (const one of expressions) if (goesAlone(one, input)) append(alone, one, input);
		}
		if (together.length === 0) continue;
		const key = together.join("\0");
		const entry = shared.get(key);
		if (entry === void 0) shared.set(key, {
			expressions: together,
			inputs: [input]
		});
		else entry.inputs.push(input);
	}
	const pieces = [...shared.values()].flatMap(({ expressions, inputs }) => chunkExpressions(expressions).map((chunk) => ({
		expressions: chunk,
		inputs
	})));
	const single = [...alone].flatMap(([expression, inputs]) => placePieces([{
		expressions: [expression],
		inputs
	}], findOpen));
	const calls = placePieces(pieces, findOpen);
	const last = calls.at(-1);
	if (last === void 0 || last.open !== void 0) return [...calls, ...single];
	return [
		...calls.slice(0, -1),
		withMore(last, pending, findOpen),
		...single
	];
}
function withMore(call, pending, findOpen) {
	const known = new Set(call.groups.map((group) => group.join("\0")));
	const groups = [...call.groups];
	for (const list of pending.flatMap(({ soon }) => soon?.() ?? [])) {
		if (list.length === 0 || known.has(list.join("\0")) || findOpen(list) !== void 0) continue;
		if (list.some(needsOwnProgram)) continue;
		if (!fits([...groups, list])) break;
		known.add(list.join("\0"));
		groups.push(list);
	}
	return {
		...call,
		groups
	};
}
function planUsual(pending, findOpen) {
	const opened = /* @__PURE__ */ new Map();
	for (const { input, expressions } of pending) {
		if (input.scope.fatalEnds.size > 0) return void 0;
		const place = findOpen(expressions);
		if (place === void 0) return void 0;
		append(opened, place.program, {
			input,
			group: place.group
		});
	}
	return callsOf(opened);
}
function callsOf(opened) {
	return [...opened].map(([open, rows]) => ({
		groups: open.groups,
		rows,
		open
	}));
}
function goesAlone(expression, { scope }) {
	return scope.fatalEnds.has(expression) || needsOwnProgram(expression);
}
function placePieces(pieces, findOpen) {
	const opened = /* @__PURE__ */ new Map();
	const closed = [];
	for (const piece of pieces) {
		const place = findOpen(piece.expressions);
		if (place === void 0) {
			closed.push(piece);
			continue;
		}
		const { program, group } = place;
		for (const input of piece.inputs) append(opened, program, {
			input,
			group
		});
	}
	return [...callsOf(opened), ...packPieces(closed)];
}
function append(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}
function chunkExpressions(expressions) {
	const chunks = [];
	let current = [];
	let size = 0;
	for (const expression of expressions) {
		if ((current.length >= MAX_EXPRESSIONS || size + expression.length > MAX_PROGRAM_CHARACTERS) && current.length > 0) {
			chunks.push(current);
			current = [];
			size = 0;
		}
		current.push(expression);
		size += expression.length;
	}
	return current.length === 0 ? chunks : [...chunks, current];
}
function packPieces(pieces) {
	const calls = [];
	let current = [];
	for (const piece of pieces) {
		if (current.length > 0 && !fits([...current, piece].map(({ expressions }) => expressions))) {
			calls.push(callOf(current));
			current = [];
		}
		current.push(piece);
	}
	return current.length === 0 ? calls : [...calls, callOf(current)];
}
function fits(groups) {
	let expressions = 0;
	let characters = 0;
	for (const group of groups) {
		expressions += group.length;
		for (const expression of group) characters += expression.length;
	}
	return expressions <= MAX_EXPRESSIONS && characters <= MAX_PROGRAM_CHARACTERS;
}
function callOf(pieces) {
	return {
		groups: pieces.map((piece) => piece.expressions),
		rows: pieces.flatMap(({ inputs }, group) => inputs.map((input) => ({
			input,
			group
		})))
	};
}
// src/adapters/jq/sections.ts
function parseSections(output) {
	const sections = [];
	const lines = output.split("\n");
	lines.pop();
	for (const line of lines) if (line === "0") sections.push([]);
	else sections.at(-1)?.push(line);
	return sections;
}
// src/adapters/jq/evaluate.ts
const MAX_FATAL_ENDS = 3;
async function evaluatePending(pending, { process, programs }, { limits, blockMs }) {
	const timeouts = {
		compileTimeoutMs: (expressions) => compileTimeoutMs(expressions, limits),
		blockMs
	};
	const work = [...planCalls(pending, programs.find)];
	for (let call = work.shift(); call !== void 0; call = work.shift()) work.unshift(...planCalls(await runCall(call), programs.find));
	async function runCall(call) {
		const only = onlyExpression(call);
		if (only === void 0 && call.rows.some((row) => knowsBetter(row, call))) return pendingOf(call);
		if (only !== void 0) {
			const rows = call.rows.filter(({ input }) => {
				const tried = (input.scope.fatalEnds.get(only) ?? 0) < MAX_FATAL_ENDS;
				if (!tried) input.record(only, notTriedAgain());
				return tried;
			});
			if (rows.length === 0) return [];
			if (rows.length < call.rows.length) return runCall({
				...call,
				rows
			});
		}
		const result = await programs.run(call, timeouts);
		if (!result.compiled) return sortOut(call, result);
		return recordSections(call, result);
	}
	async function sortOut(call, result) {
		const { program } = result;
		const expressions = new Set(call.groups.flat());
		const only = onlyExpression(call);
		if (program.segments.length === 1 && only !== void 0 && result.end.kind !== "ended") {
			if (process.way === "plain" && call.rows.length > 1) return oneByOne(call);
			for (const { input } of call.rows) if (process.way === "plain") recordFatal(input, only, result);
			else input.record(only, outcomeOfEnd(result.end, limits));
			return [];
		}
		const checks = await checkFailed(program, result, process, limits);
		const good = /* @__PURE__ */ new Set();
		for (const [expression, check] of checks) if (check.kind === "ok") good.add(expression);
		for (const row of call.rows) for (const expression of call.groups[row.group] ?? []) {
			const check = checks.get(expression);
			if (check?.kind === "error") row.input.record(expression, failed$1(check.error));
		}
		if (good.size === expressions.size) for (const { input, group } of call.rows) for (const expression of call.groups[group] ?? []) countFatal(input, expression, 0);
		return pendingOf(call).map((item) => ({
			input: item.input,
			expressions: item.expressions.filter((expression) => good.has(expression))
		}));
	}
	async function oneByOne(call) {
		const left = [];
		for (const row of call.rows) left.push(...await runCall({
			groups: call.groups,
			rows: [row]
		}));
		return left;
	}
	async function recordSections(call, result) {
		const sections = parseSections(result.output);
		const left = [];
		let culpritFound = false;
		for (const [index, row] of call.rows.entries()) {
			const expressions = call.groups[row.group] ?? [];
			const lines = sections[index] ?? [];
			for (const [place, expression] of expressions.entries()) {
				const line = lines[place];
				if (line !== void 0) row.input.record(expression, outcomeOfLine(line, limits));
			}
			const [culprit, ...others] = expressions.slice(lines.length);
			if (culprit === void 0) continue;
			if (culpritFound) {
				left.push({
					input: row.input,
					expressions: [culprit, ...others]
				});
				continue;
			}
			culpritFound = index >= sections.length - 1;
			await blame(call, row, culprit, result);
			left.push({
				input: row.input,
				expressions: others
			});
		}
		return left;
	}
	async function blame(call, row, culprit, result) {
		if (call.rows.length === 1 && onlyExpression(call) !== void 0 || result.end.kind === "timeout" && process.way !== "plain") {
			recordFatal(row.input, culprit, result);
			return;
		}
		const rows = [{
			input: row.input,
			group: 0
		}];
		const alone = await programs.run({
			groups: [[culprit]],
			rows
		}, timeouts);
		const line = parseSections(alone.output)[0]?.[0];
		if (line !== void 0) row.input.record(culprit, outcomeOfLine(line, limits));
		else recordFatal(row.input, culprit, alone);
	}
	function recordFatal(input, expression, { end }) {
		input.record(expression, outcomeOfEnd(end, limits));
		if (end.kind !== "ended") countFatal(input, expression, 1);
	}
}
function onlyExpression({ groups, rows }) {
	let only;
	for (const { group } of rows) {
		const [first, second] = groups[group] ?? [];
		if (first === void 0 || second !== void 0) return void 0;
		if (only !== void 0 && only !== first) return void 0;
		only = first;
	}
	return only;
}
function knowsBetter({ input, group }, { groups }) {
	const { fatalEnds } = input.scope;
	return fatalEnds.size > 0 && (groups[group] ?? []).some((one) => fatalEnds.has(one));
}
function countFatal({ scope }, expression, ends) {
	scope.fatalEnds.set(expression, (scope.fatalEnds.get(expression) ?? 0) + ends);
}
function pendingOf({ groups, rows }) {
	return rows.map(({ input, group }) => ({
		input,
		expressions: groups[group] ?? []
	}));
}
function notTriedAgain() {
	return failed$1({
		code: "jq-aborted",
		message: `The expression ended jq on ${MAX_FATAL_ENDS} other inputs and was not tried again.`
	});
}
// src/adapters/jq/evaluation.ts
function createEvaluation(limits) {
	return new RunningEvaluation(limits);
}
var RunningEvaluation = class {
	scope = { fatalEnds: /* @__PURE__ */ new Map() };
	results = [];
	failed;
	#limits;
	#settled;
	#left = 1;
	#resolve = () => {};
	#reject = () => {};
	constructor(limits) {
		this.#limits = limits;
		this.#settled = new Promise((resolve, reject) => {
			this.#resolve = resolve;
			this.#reject = reject;
		});
		this.failed = this.#settled.then(forever);
		this.failed.catch(() => {});
	}
	add({ input, soon }, list) {
		const index = this.results.length;
		this.results.push([]);
		if (valueNestsDeeper(input, this.#limits.depth)) {
			const outcome = failed$1(inputTooDeep(this.#limits));
			this.results[index] = list.spread(list.sound.map(() => outcome));
			return;
		}
		if (list.sound.length === 0) {
			this.results[index] = list.spread([]);
			return;
		}
		this.#left += 1;
		const row = new Row(this, list.textOf(input), index, list);
		const { sound: expressions } = list;
		return soon === void 0 ? {
			expressions,
			input: row
		} : {
			expressions,
			input: row,
			soon
		};
	}
	async end() {
		this.done();
		await this.#settled;
		return this.results;
	}
	done() {
		this.#left -= 1;
		if (this.#left === 0) this.#resolve();
	}
	fail(cause) {
		this.#reject(cause);
	}
};
var Row = class {
	scope;
	text;
	#evaluation;
	#index;
	#list;
	#outcomes = [];
	constructor(evaluation, text, index, list) {
		this.scope = evaluation.scope;
		this.text = text;
		this.#evaluation = evaluation;
		this.#index = index;
		this.#list = list;
	}
	record(expression, outcome) {
		this.#outcomes[this.#list.indexOf(expression)] = outcome;
	}
	done() {
		this.#evaluation.results[this.#index] = this.#list.spread(this.#outcomes);
		this.#evaluation.done();
	}
	fail(cause) {
		this.#evaluation.fail(cause);
	}
};
function forever() {
	return new Promise(() => {});
}
function inputTooDeep(limits) {
	return {
		code: "jq-input-too-deep",
		message: `The input is nested deeper than ${limits.depth} levels.`
	};
}
// src/model/jq-syntax/traces.ts
const MAX_TRACES = 32;
function startTracing(range) {
	const root = {
		steps: [],
		exact: true,
		range,
		used: false,
		extended: true
	};
	return {
		traces: [root],
		root: [root]
	};
}
function atName(tracing, value, name, range) {
	return value.map((trace) => extend(tracing, trace, {
		steps: trace.exact ? [...trace.steps, name] : trace.steps,
		exact: trace.exact,
		range
	}));
}
function below(tracing, value, range) {
	return value.map((trace) => extend(tracing, trace, {
		steps: trace.steps,
		exact: false,
		range
	}));
}
function mentioned(tracing, value, range) {
	return value.map((trace) => {
		if (trace.steps.length > 0 || !trace.exact) return trace;
		const again = {
			...trace,
			range,
			used: false,
			extended: true
		};
		tracing.traces.push(again);
		return again;
	});
}
function either(values) {
	const all = [...new Set(values.flat())];
	if (all.length <= MAX_TRACES) return all;
	use(all);
	return [];
}
function use(value) {
	for (const trace of value) trace.used = true;
	return [];
}
function extend(tracing, trace, reached) {
	trace.extended = true;
	const longer = {
		...reached,
		used: false,
		extended: false
	};
	tracing.traces.push(longer);
	return longer;
}
// src/model/jq-syntax/builtin-reads.ts
function builtinReads(reader, { name, args, range }, input, scope) {
	const read = (index, from = input) => {
		const argument = args[index];
		return argument === void 0 ? [] : reader.evaluate(reader, argument, from, scope);
	};
	return (BUILTINS.get(`${name}/${args.length}`) ?? readsAll)({
		reader,
		input,
		args,
		range,
		read
	});
}
const readsNothing = () => [];
const passesInput = ({ input }) => input;
const readsArguments = ({ args, read }) => use(args.flatMap((_arg, index) => read(index)));
const readsElements = ({ reader, input, range, read }) => use(read(0, below(reader, input, range)));
const givesLast = ({ args, read }) => {
	for (const index of args.keys()) if (index < args.length - 1) use(read(index));
	return read(args.length - 1);
};
function readsAll({ input, args, read }) {
	use(input);
	return use(args.flatMap((_arg, index) => read(index, [])));
}
const BUILTINS = new Map([
	...named(readsNothing, [...[
		"null/0",
		"true/0",
		"false/0",
		"empty/0",
		"nan/0",
		"infinite/0",
		"now/0",
		"env/0"
	], ...[
		"input/0",
		"inputs/0",
		"input_filename/0",
		"input_line_number/0"
	]]),
	...named(passesInput, [...[
		"values/0",
		"nulls/0",
		"booleans/0",
		"numbers/0",
		"strings/0",
		"arrays/0",
		"objects/0"
	], ...[
		"scalars/0",
		"iterables/0",
		"debug/0",
		"stderr/0"
	]]),
	...named(readsArguments, [...[
		"range/1",
		"range/2",
		"range/3",
		"error/1",
		"isempty/1",
		"add/1",
		"IN/2"
	]]),
	...named(givesLast, [
		"first/1",
		"last/1",
		"limit/2",
		"skip/2",
		"nth/2"
	]),
	...named(readsElements, [
		"map/1",
		"map_values/1",
		"any/1",
		"all/1"
	]),
	...named(({ reader, input, range }) => below(reader, input, range), [...[
		"recurse/0",
		"first/0",
		"last/0"
	]]),
	...named(({ read }) => use(read(1, read(0))), ["any/2", "all/2"]),
	...named(({ input, read }) => {
		use(read(0));
		return input;
	}, ["select/1", "debug/1"]),
	...named(readsMember, ["has/1"]),
	...named(readsPath, ["getpath/1"])
]);
function named(builtin, names) {
	return names.map((name) => [name, builtin]);
}
function readsMember(call) {
	const [argument] = call.args;
	const name = argument === void 0 ? void 0 : plainText(argument);
	if (name === void 0) return readsAll(call);
	return use(atName(call.reader, call.input, name, call.range));
}
function readsPath({ reader, input, args, range, read }) {
	const names = args[0] === void 0 ? void 0 : literalNames(args[0]);
	if (names !== void 0) return names.reduce((value, name) => atName(reader, value, name, range), input);
	use(read(0));
	return below(reader, input, range);
}
function literalNames(node) {
	if (node.kind !== "array" || node.content === void 0) return void 0;
	const names = (node.content.kind === "comma" ? node.content.operands : [node.content]).map(plainText);
	return names.every((name) => name !== void 0) ? names : void 0;
}
// src/model/jq-syntax/reader.ts
function notUnderstood(reader, input) {
	reader.complete = false;
	return use(input);
}
// src/model/jq-syntax/call-reads.ts
const MAX_CALLS$1 = 64;
const MAX_RECURSION = 3;
function callReads(reader, node, input, scope) {
	const closure = scope.functions.get(`${node.name}/${node.args.length}`);
	if (closure === void 0) return builtinReads(reader, node, input, scope);
	if (closure.kind === "value") return closure.value;
	const called = closure.kind === "function" ? closure.definition : closure.node;
	const again = reader.calls.filter((one) => one === called).length;
	if (reader.calls.length === MAX_CALLS$1 || again === MAX_RECURSION) return notUnderstood(reader, input);
	reader.calls.push(called);
	const value = closure.kind === "argument" ? reader.evaluate(reader, closure.node, input, closure.scope) : callFunction(reader, closure, node.args, input, scope);
	reader.calls.pop();
	return value;
}
function callFunction(reader, closure, args, input, scope) {
	const { definition } = closure;
	const variables = new Map(closure.scope.variables);
	const functions = new Map(closure.scope.functions);
	functions.set(`${definition.name}/${definition.parameters.length}`, closure);
	for (const [index, argument] of args.entries()) {
		const { kind, name } = definition.parameters[index] ?? {
			kind: "filter",
			name: ""
		};
		if (kind === "filter") functions.set(`${name}/0`, {
			kind: "argument",
			node: argument,
			scope
		});
		else {
			const value = reader.evaluate(reader, argument, input, scope);
			variables.set(name, value);
			functions.set(`${name}/0`, {
				kind: "value",
				value
			});
		}
	}
	return reader.evaluate(reader, definition.body, input, {
		variables,
		functions
	});
}
// src/model/jq-syntax/root-reads.ts
const MAX_EVALUATIONS = 2e4;
const MAX_DEPTH = 1e3;
function rootReads(tree) {
	const { traces, root } = startTracing(tree.range);
	const reader = {
		traces,
		complete: true,
		evaluations: 0,
		depth: 0,
		calls: [],
		evaluate
	};
	use(evaluate(reader, tree, root, {
		variables: /* @__PURE__ */ new Map(),
		functions: /* @__PURE__ */ new Map()
	}));
	const reads = /* @__PURE__ */ new Map();
	for (const { steps, exact, range, used, extended } of traces) {
		const read = {
			steps,
			exact,
			range
		};
		if (used || !extended) reads.set(JSON.stringify(read), read);
	}
	return {
		reads: [...reads.values()].sort((a, b) => a.range.start - b.range.start),
		complete: reader.complete
	};
}
function evaluate(reader, node, input, scope) {
	if (reader.evaluations === MAX_EVALUATIONS || reader.depth === MAX_DEPTH) return notUnderstood(reader, input);
	reader.evaluations += 1;
	reader.depth += 1;
	const value = evaluateNode(reader, node, input, scope);
	reader.depth -= 1;
	return value;
}
function evaluateNode(reader, node, input, scope) {
	const read = (child, from = input) => evaluate(reader, child, from, scope);
	switch (node.kind) {
		case "identity": return mentioned(reader, input, node.range);
		case "recurse": return below(reader, input, node.range);
		case "number":
		case "location":
		case "break": return [];
		case "format": return use(input);
		case "field": return atName(reader, read(node.target), node.name, node.range);
		case "iterate": return below(reader, read(node.target), node.range);
		case "index":
			use(read(node.index));
			return below(reader, read(node.target), node.range);
		case "slice":
			for (const bound of [node.from, node.to]) if (bound !== void 0) use(read(bound));
			return below(reader, read(node.target), node.range);
		case "string":
			for (const part of node.parts) if (part.kind === "interpolation") use(read(part.query));
			return [];
		case "variable": return variable(reader, node.name, scope);
		case "array": return node.content === void 0 ? [] : use(read(node.content));
		case "object":
			for (const { key, value } of node.entries) if (value === void 0) use(atKey(reader, key, input, input, scope));
			else use([...keyReads(reader, key, input, scope), ...read(value)]);
			return [];
		case "call": return callReads(reader, node, input, scope);
		case "negate": return use(read(node.operand));
		case "pipe": return node.operands.reduce((value, part) => read(part, value), input);
		case "comma":
		case "alternative": return either(node.operands.map((operand) => read(operand)));
		case "and":
		case "or": return use(node.operands.flatMap((operand) => read(operand)));
		case "comparison":
		case "arithmetic": return use([...read(node.left), ...read(node.right)]);
		case "assignment": {
			const changed = read(node.left);
			use([...input, ...changed]);
			return use(node.operator === "|=" ? read(node.right, changed) : read(node.right));
		}
		case "if": return either([...node.branches.map(({ condition, body }) => {
			use(read(condition));
			return read(body);
		}), node.otherwise === void 0 ? input : read(node.otherwise)]);
		case "try": return either([read(node.body), node.handler === void 0 ? [] : read(node.handler, [])]);
		case "bind": {
			const inner = bind(reader, node.patterns, read(node.source), input, scope);
			return evaluate(reader, node.body, input, inner);
		}
		case "reduce":
		case "foreach": {
			const inner = bind(reader, node.patterns, read(node.source), input, scope);
			use(read(node.init));
			use(evaluate(reader, node.update, [], inner));
			const extract = node.kind === "foreach" ? node.extract : void 0;
			return extract === void 0 ? [] : use(evaluate(reader, extract, [], inner));
		}
		case "function": {
			const key = `${node.name}/${node.parameters.length}`;
			const closure = {
				kind: "function",
				definition: node,
				scope
			};
			const functions = new Map(scope.functions).set(key, closure);
			return evaluate(reader, node.rest, input, {
				...scope,
				functions
			});
		}
		case "label": return read(node.body);
	}
}
function variable(reader, name, scope) {
	const value = scope.variables.get(name);
	if (value === void 0 && name !== "ENV" && name !== "__prog_args") reader.complete = false;
	return value ?? [];
}
function bind(reader, patterns, value, input, scope) {
	const bound = /* @__PURE__ */ new Map();
	const add = (name, traced) => bound.set(name, either([bound.get(name) ?? [], traced]));
	const take = (pattern, from) => {
		if (pattern.kind === "variable") add(pattern.name, from);
		if (pattern.kind === "array") for (const item of pattern.items) take(item, below(reader, from, item.range));
		if (pattern.kind !== "object") return;
		for (const entry of pattern.entries) {
			const named = entry.key.kind === "variable" ? atName(reader, from, entry.key.name, entry.key.range) : atKey(reader, entry.key, from, either([from, input]), scope);
			if (entry.key.kind === "variable") add(entry.key.name, named);
			if (entry.value !== void 0) take(entry.value, named);
		}
	};
	for (const pattern of patterns) take(pattern, value);
	return {
		...scope,
		variables: new Map([...scope.variables, ...bound])
	};
}
function atKey(reader, key, value, input, scope) {
	switch (key.kind) {
		case "name": return atName(reader, value, key.name, key.range);
		case "variable": return variable(reader, key.name, scope);
		case "location": return [];
		case "text":
		case "computed": {
			const name = key.kind === "text" ? plainText(key.text) : void 0;
			if (name !== void 0) return atName(reader, value, name, key.range);
			use(keyReads(reader, key, input, scope));
			return below(reader, value, key.range);
		}
	}
}
function keyReads(reader, key, input, scope) {
	switch (key.kind) {
		case "variable": return variable(reader, key.name, scope);
		case "text": return evaluate(reader, key.text, input, scope);
		case "computed": return evaluate(reader, key.query, input, scope);
		default: return [];
	}
}
// src/adapters/jq/projection.ts
function projectionFor(expressions) {
	let kept = /* @__PURE__ */ new Map();
	for (const expression of expressions) {
		const parsed = parseJq(expression);
		if (parsed.kind !== "ok") return everything;
		const { reads, complete } = rootReads(parsed.tree);
		if (!complete) return everything;
		for (const { steps } of reads) kept = keepAt(kept, steps);
	}
	return kept === "all" ? everything : (input) => project(input, kept);
}
function everything(input) {
	return input;
}
function keepAt(kept, [first, ...rest]) {
	if (kept === "all" || first === void 0 || first === "__proto__") return "all";
	return kept.set(first, keepAt(kept.get(first) ?? /* @__PURE__ */ new Map(), rest));
}
function project(value, kept) {
	if (kept === "all" || !isJsonObject(value)) return value;
	const members = {};
	for (const [name, inner] of kept) {
		const member = Object.hasOwn(value, name) ? value[name] : void 0;
		if (member !== void 0) members[name] = project(member, inner);
	}
	return members;
}
// src/adapters/jq/screen.ts
function screenExpression(expression, limits) {
	const bytes = Buffer.byteLength(expression);
	if (bytes > limits.expressionBytes) return {
		code: "jq-too-long",
		message: `The expression has ${bytes} bytes; at most ${limits.expressionBytes} are allowed.`
	};
	const nul = expression.indexOf("\0");
	if (nul !== -1) return compileErrorAt(expression, nul, "A NUL character is not allowed in jq.");
	const balance = bracketsBalance(expression);
	if (balance.kind === "unbalanced") return compileErrorAt(expression, balance.offset, balance.message);
	if (lexJq(expression).tokens.length === 0) return compileErrorAt(expression, 0, "The expression is empty.");
}
function compileErrorAt(expression, offset, message) {
	const before = expression.slice(0, offset).split("\n");
	return {
		code: "jq-compile",
		message,
		line: before.length,
		column: (before.at(-1)?.length ?? 0) + 1
	};
}
// src/adapters/jq/expression-lists.ts
const MAX_SCREENED = 1e4;
const MANY_INPUTS = 16;
function createExpressionLists(limits) {
	const screened = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new WeakMap();
	function screen(expression) {
		if (!screened.has(expression)) {
			if (screened.size >= MAX_SCREENED) screened.clear();
			screened.set(expression, screenExpression(expression, limits));
		}
		return screened.get(expression);
	}
	return { of(expressions) {
		const prepared = known.get(expressions);
		if (prepared !== void 0 && isSame(prepared.expressions, expressions)) return prepared.list;
		const list = prepareList(expressions, screen);
		known.set(expressions, {
			expressions: [...expressions],
			list
		});
		return list;
	} };
}
function isSame(some, others) {
	return some.length === others.length && some.every((one, index) => one === others[index]);
}
function prepareList(expressions, screen) {
	const places = /* @__PURE__ */ new Map();
	const errors = [];
	const order = [];
	for (const expression of expressions) {
		const error = screen(expression);
		errors.push(error);
		if (error !== void 0) {
			order.push(-1);
			continue;
		}
		const wellFormed = expression.toWellFormed();
		const place = places.get(wellFormed) ?? places.size;
		places.set(wellFormed, place);
		order.push(place);
	}
	const sound = [...places.keys()];
	let inputs = 0;
	let projection;
	return {
		sound,
		errors,
		textOf(input) {
			inputs += 1;
			if (inputs < MANY_INPUTS) return JSON.stringify(input);
			projection ??= projectionFor(sound);
			return JSON.stringify(projection(input));
		},
		indexOf: (expression) => places.get(expression) ?? -1,
		spread: (outcomes) => order.map((place, index) => {
			const error = errors[index];
			return error === void 0 ? outcomes[place] ?? neverAnswered() : failed$1(error);
		})
	};
}
function neverAnswered() {
	return failed$1({
		code: "jq-aborted",
		message: "jq gave no answer."
	});
}
// src/adapters/jq/input-rows.ts
const MAX_WAITING_ROWS = 4096;
const MAX_WAITING_CHARACTERS = 16777216;
const MAX_TAKEN_CHARACTERS = 1048576;
function createInputRows() {
	const queues = /* @__PURE__ */ new Map();
	let waiting = 0;
	let characters = 0;
	let waiters = [];
	const full = () => waiting >= MAX_WAITING_ROWS || characters >= MAX_WAITING_CHARACTERS;
	return {
		get waiting() {
			return waiting;
		},
		get isFull() {
			return full();
		},
		async room() {
			while (full()) await new Promise((resolve) => waiters.push(resolve));
		},
		put(row) {
			const queue = queues.get(row.expressions);
			if (queue === void 0) queues.set(row.expressions, {
				rows: [row],
				head: 0
			});
			else queue.rows.push(row);
			waiting += 1;
			characters += row.input.text.length;
		},
		take(most, programOf) {
			const taken = [];
			let size = 0;
			let program;
			for (const [expressions, queue] of queues) {
				if (taken.length === 0) program = programOf(expressions);
				else if (programOf(expressions) !== program) continue;
				for (let row = queue.rows[queue.head]; row !== void 0; row = queue.rows[queue.head]) {
					size += row.input.text.length;
					if (taken.length === most || taken.length > 0 && size > MAX_TAKEN_CHARACTERS) break;
					taken.push(row);
					queue.head += 1;
				}
				queues.delete(expressions);
				if (queue.head < queue.rows.length) {
					queues.set(expressions, {
						rows: queue.rows.slice(queue.head),
						head: 0
					});
					break;
				}
				if (taken.length === most) break;
			}
			waiting -= taken.length;
			for (const { input } of taken) characters -= input.text.length;
			if (!full()) {
				const released = waiters;
				waiters = [];
				for (const release of released) release();
			}
			return taken;
		}
	};
}
// src/adapters/jq/pool.ts
const MANY = 256;
const PATIENCE_MS = 30;
function createPool(options) {
	const slots = [{
		thread: options.start(),
		busy: false,
		usable: true
	}];
	let patience;
	let closed = false;
	let growing = true;
	function usableThreads() {
		return slots.filter(({ usable }) => usable).length;
	}
	function wake() {
		for (const slot of slots) {
			if (slot.busy || !slot.usable) continue;
			const task = options.next(slot.thread, usableThreads());
			if (task === void 0) return;
			work(slot, task);
		}
		if (options.waiting() > 0) grow();
	}
	async function work(slot, first) {
		slot.busy = true;
		let task = first;
		while (task !== void 0) {
			await task(slot.thread);
			task = closed ? void 0 : options.next(slot.thread, usableThreads());
		}
		slot.busy = false;
	}
	function grow() {
		if (closed || !growing || slots.length >= options.maxThreads) return;
		if (options.waiting() >= MANY) {
			add();
			return;
		}
		if (patience !== void 0) return;
		patience = setTimeout(() => {
			patience = void 0;
			if (!closed && options.waiting() > 0 && slots.length < options.maxThreads) add();
		}, PATIENCE_MS);
		patience.unref();
	}
	function add() {
		const slot = {
			thread: options.start(),
			busy: false,
			usable: false
		};
		slots.push(slot);
		slot.thread.warmUp().then(() => {
			slot.usable = true;
			wake();
		}, () => {
			growing = false;
			slots.splice(slots.indexOf(slot), 1);
			slot.thread.close();
		});
	}
	return {
		wake,
		get busy() {
			return slots.filter(({ busy }) => busy).length;
		},
		async close() {
			closed = true;
			clearTimeout(patience);
			await Promise.all(slots.map(({ thread }) => thread.close()));
		}
	};
}
// src/adapters/jq/engine.ts
const MAX_BATCH_ROWS = 128;
const BLOCK_MS = 1;
function createJqEngine(options = {}) {
	const limits = {
		...DEFAULT_LIMITS,
		...options.limits
	};
	const lists = createExpressionLists(limits);
	const threads = Math.max(1, options.threads ?? availableParallelism());
	const rows = createInputRows();
	const hasOneOutput = createOutputCounts();
	const checks = [];
	let ahead = options.thread;
	let becomeReady = () => {};
	const ready = new Promise((resolve) => {
		becomeReady = resolve;
	});
	const pool = createPool({
		maxThreads: threads,
		start: () => createEngineThread({
			limits,
			hasOneOutput,
			ways: options.ways ?? WAYS,
			...firstThread(),
			onReady: ({ way, refused }) => becomeReady({
				way,
				refused,
				threads
			})
		}),
		next: (thread, working) => checks.shift() ?? nextBatch(thread, working),
		waiting: () => rows.waiting + checks.length * MAX_BATCH_ROWS
	});
	function firstThread() {
		const thread = ahead;
		ahead = void 0;
		return thread === void 0 ? {} : { thread };
	}
	function nextBatch({ programs }, working) {
		const share = Math.ceil(rows.waiting / working);
		const batch = rows.take(Math.min(share, MAX_BATCH_ROWS), (expressions) => programs.find(expressions)?.program);
		if (batch.length === 0) return void 0;
		return async (thread) => {
			const lone = batch.length === 1 && rows.waiting === 0 && pool.busy === 1;
			try {
				await evaluatePending(batch, thread, {
					limits,
					blockMs: lone ? BLOCK_MS : 0
				});
				for (const { input } of batch) input.done();
			} catch (cause) {
				for (const { input } of batch) input.fail(cause);
			}
		};
	}
	async function evaluate(requests) {
		const evaluation = createEvaluation(limits);
		for (const request of requests) {
			const { input, soon } = request;
			const row = evaluation.add(soon === void 0 ? { input } : {
				input,
				soon: () => soon().map((one) => lists.of(one).sound)
			}, lists.of(request.expressions));
			if (row === void 0) continue;
			rows.put(row);
			if (!rows.isFull) continue;
			pool.wake();
			await Promise.race([rows.room(), evaluation.failed]);
		}
		const results = evaluation.end();
		pool.wake();
		return results;
	}
	async function check(expressions) {
		const { sound, errors } = lists.of(expressions);
		const found = /* @__PURE__ */ new Map();
		await Promise.all(chunkExpressions(sound).map((chunk) => new Promise((resolve, reject) => {
			checks.push(async ({ process }) => {
				try {
					for (const [one, result] of await checkChunk(chunk, process, limits)) found.set(one, result);
					resolve();
				} catch (cause) {
					reject(cause);
				}
			});
			pool.wake();
		})));
		return expressions.map((expression, index) => {
			const error = errors[index];
			if (error !== void 0) return {
				kind: "error",
				error
			};
			return found.get(expression.toWellFormed()) ?? { kind: "ok" };
		});
	}
	return {
		ready,
		evaluate,
		check,
		close: () => pool.close()
	};
}
// src/model/kafka-url.ts
function formatKafkaUrl(target) {
	const [first = "", ...others] = target.brokers;
	const query = new URLSearchParams();
	for (const broker of others) query.append("broker", broker);
	if (target.key !== void 0) query.set("key", target.key.toWellFormed());
	query.set("tls", String(target.tls));
	if (target.mechanism !== void 0) query.set("sasl", target.mechanism);
	return `kafka://${first}/${encodeURIComponent(target.topic)}?${query.toString()}`;
}
function parseKafkaUrl(text) {
	if (!text.startsWith("kafka://") || !URL.canParse(text)) return void 0;
	const { host, pathname, searchParams } = new URL(text);
	const key = searchParams.get("key");
	const mechanism = MECHANISMS.find((one) => one === searchParams.get("sasl"));
	return {
		brokers: [host, ...searchParams.getAll("broker")],
		topic: decodeURIComponent(pathname.slice(1)),
		...key === null ? {} : { key },
		tls: searchParams.get("tls") === "true",
		...mechanism === void 0 ? {} : { mechanism }
	};
}
const MECHANISMS = [
	"PLAIN",
	"SCRAM-SHA-256",
	"SCRAM-SHA-512"
];
// src/adapters/kafka/kafka-error.ts
function describeKafkaError(error, host) {
	const all = gathered(error);
	if (all.some(({ name }) => name === "PLT_KFK_AUTHENTICATION")) return {
		code: "broker-refused",
		message: `"${host}" refused the login.`
	};
	const answer = all.find((one) => one.apiId !== void 0);
	if (answer?.apiId !== void 0) {
		const message = `"${host}" answered ${answer.apiId}.`;
		return {
			code: answer.canRetry ? "broker-failing" : "broker-refused",
			message
		};
	}
	const system = all.find(({ name }) => name !== void 0 && !name.startsWith("PLT_KFK_"));
	if (system !== void 0) {
		const { code, message } = describeHttpError(system.error, host);
		return {
			code,
			message
		};
	}
	if (all.some(({ error: one }) => /timed out/i.test(one.message))) return {
		code: "timeout",
		message: `"${host}" did not answer in time.`
	};
	const canRetry = all.every((one) => one.canRetry);
	return {
		code: canRetry ? "connection-reset" : "broker-refused",
		message: canRetry ? `"${host}" closed the connection before it answered.` : `"${host}" could not be sent the message (${all[0]?.name ?? "unknown reason"}).`
	};
}
const MAX_ERRORS = 50;
function gathered(error) {
	const found = [];
	const open = [error];
	while (open.length > 0 && found.length < MAX_ERRORS) {
		const one = open.shift();
		if (!(one instanceof Error)) continue;
		found.push({
			error: one,
			name: textOf(one, "code"),
			apiId: textOf(one, "apiId"),
			canRetry: !("canRetry" in one) || one.canRetry !== false
		});
		open.push(...one instanceof AggregateError ? one.errors : [], one.cause);
	}
	return found;
}
function textOf(error, key) {
	const value = Object.getOwnPropertyDescriptor(error, key)?.value;
	return typeof value === "string" ? value : void 0;
}
// src/adapters/kafka/kafka-client.ts
const CONNECT_TIMEOUT_MS = 5e3;
function createKafkaClient() {
	const producers = /* @__PURE__ */ new Map();
	let closed = false;
	async function close(key) {
		const producer = producers.get(key);
		producers.delete(key);
		try {
			await producer?.close(true);
		} catch {}
	}
	return {
		async send(call) {
			const target = parseKafkaUrl(call.request.url);
			if (target === void 0 || call.policy.operator !== true) return {
				kind: "error",
				code: "egress-refused",
				message: "Messages are only sent to the brokers of the configuration."
			};
			if (closed) return {
				kind: "error",
				code: "aborted",
				message: "The client is closed."
			};
			const library = await import("./kafka-library-BDN5IgkT.mjs");
			const login = loginOf(call);
			const key = connectionKey(target, login);
			try {
				const producer = producers.get(key) ?? openProducer(library, target, login);
				producers.set(key, producer);
				const outcome = await produce(library, producer, target, call);
				if (outcome.kind === "error" && !isAnswer(outcome.code)) close(key);
				return outcome;
			} catch (error) {
				return {
					kind: "error",
					...describeKafkaError(error, target.brokers[0] ?? "")
				};
			}
		},
		async close() {
			closed = true;
			await Promise.all([...producers.keys()].map(close));
		}
	};
}
function isAnswer(code) {
	return code === "broker-refused" || code === "broker-failing";
}
const AUTHORIZATION = "authorization";
function loginOf({ request }) {
	const encoded = /^Basic (.+)$/.exec(request.headers[AUTHORIZATION] ?? "")?.[1];
	if (encoded === void 0) return void 0;
	const text = Buffer.from(encoded, "base64").toString();
	const colon = text.indexOf(":");
	return {
		username: text.slice(0, colon),
		password: text.slice(colon + 1)
	};
}
function connectionKey(target, login) {
	const { key: _key, ...connection } = target;
	return JSON.stringify([formatKafkaUrl(connection), login]);
}
function openProducer({ Producer, ProduceAcks, stringSerializers }, { brokers, tls, mechanism }, login) {
	const areNames = brokers.every((broker) => isIP(hostOf(broker)) === 0);
	return new Producer({
		clientId: "longshore",
		bootstrapBrokers: [...brokers],
		serializers: stringSerializers,
		acks: ProduceAcks.ALL,
		autocreateTopics: false,
		retries: 0,
		connectTimeout: CONNECT_TIMEOUT_MS,
		...tls ? {
			tls: {},
			tlsServerName: areNames
		} : {},
		...mechanism === void 0 || login === void 0 ? {} : { sasl: {
			mechanism,
			...login
		} }
	});
}
function hostOf(broker) {
	return broker.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
}
async function produce({ ProduceAcks }, producer, target, call) {
	const { request } = call;
	const host = target.brokers[0] ?? "";
	const headers = Object.entries(request.headers).filter(([name]) => name !== AUTHORIZATION);
	return await unlessStopped$1(producer.send({
		acks: ProduceAcks.ALL,
		messages: [{
			topic: target.topic,
			...target.key === void 0 ? {} : { key: target.key },
			value: request.body ?? "",
			headers: Object.fromEntries(headers)
		}]
	}).then(() => ({
		kind: "response",
		response: {
			status: 200,
			headers: {},
			body: /* @__PURE__ */ new Uint8Array(),
			truncated: false
		}
	}), (error) => ({
		kind: "error",
		...describeKafkaError(error, host)
	})), call, host);
}
async function unlessStopped$1(acknowledged, { timeoutMs, signal }, host) {
	let stop = () => {};
	let timer;
	const stopped = new Promise((resolve) => {
		stop = () => resolve({
			kind: "error",
			code: "aborted",
			message: `The call of "${host}" was stopped.`
		});
		const late = `"${host}" did not acknowledge the message within ${timeoutMs / 1e3} s.`;
		timer = setTimeout(() => resolve({
			kind: "error",
			code: "timeout",
			message: late
		}), Math.max(1, Math.ceil(timeoutMs)));
		signal?.addEventListener("abort", stop, { once: true });
		if (signal?.aborted === true) stop();
	});
	try {
		return await Promise.race([acknowledged, stopped]);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
}
// src/ports/secrets.ts
function secretVariable(name) {
	return `LONGSHORE_SECRET_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
}
function boundHosts(name, { secrets }) {
	const variable = secretVariable(name);
	const bindings = Object.entries(secrets).filter(([bound]) => secretVariable(bound) === variable);
	return bindings.length === 0 ? void 0 : bindings.flatMap(([, { hosts }]) => hosts);
}
// src/adapters/secrets/environment-secrets.ts
function createEnvironmentSecrets(environment, onRead) {
	const names = /* @__PURE__ */ new Map();
	const announced = /* @__PURE__ */ new Set();
	return { read(name) {
		const variable = secretVariable(name);
		const first = names.get(variable) ?? name;
		if (first !== name) throw collision(first, name, variable);
		names.set(variable, name);
		const value = Object.hasOwn(environment, variable) ? environment[variable] : void 0;
		if (value === void 0 || value === "") return void 0;
		if (!announced.has(name)) onRead(name, value);
		announced.add(name);
		return value;
	} };
}
function collision(first, second, variable) {
	return new LongshoreError("secret-collision", `The secrets "${first}" and "${second}" are both read from ${variable}.`, { hint: "Give one of them another name in the automations that use it." });
}
// src/adapters/secrets/environment-signing-keys.ts
const VARIABLE = "LONGSHORE_SIGNING_SECRET";
const MIN_HMAC_BYTES = 24;
const MAX_HMAC_BYTES = 64;
const SEED_BYTES = 32;
function readSigningKeys(environment, onRead) {
	const texts = (environment[VARIABLE] ?? "").split(/\s+/).filter((text) => text !== "");
	const port = (environment["PORT_CLIENT_SECRET"] ?? "").trim();
	const read = texts.map(readKey);
	for (const text of /* @__PURE__ */ new Set([
		...texts,
		...read.flatMap(tellingTexts),
		port
	])) if (text !== "") onRead(text);
	const problems = read.flatMap((one, index) => {
		if (one.kind === "key") return [];
		return [`${texts.length === 1 ? "The key" : `Key ${index + 1} of ${texts.length}`} in ${VARIABLE} ${one.problem}.`];
	});
	if (problems.length > 0) throw new LongshoreError("input-invalid", problems.join("\n"), { hint: "Make a key with: echo \"whsec_$(openssl rand -base64 32)\"" });
	return {
		standard: read.flatMap((one) => one.kind === "key" ? [one.key] : []),
		...port === "" ? {} : { port: createSecretKey(port, "utf8") }
	};
}
function readKey(text) {
	const prefix = /^wh[a-z]+_/.exec(text)?.[0] ?? "";
	if (prefix === "whpk_") return {
		kind: "none",
		problem: "is a public key (\"whpk_\"), which cannot sign"
	};
	if (prefix !== "whsec_" && prefix !== "whsk_") return {
		kind: "none",
		problem: "starts neither with \"whsec_\" nor with \"whsk_\""
	};
	const base64 = text.slice(prefix.length);
	const bytes = Buffer.from(base64, "base64");
	if (bytes.toString("base64") !== base64) return {
		kind: "none",
		problem: `has no base64, with its padding, after "${prefix}"`,
		bytes
	};
	return prefix === "whsec_" ? hmacKey(bytes) : ed25519Key(bytes);
}
function hmacKey(bytes) {
	if (bytes.length < MIN_HMAC_BYTES || bytes.length > MAX_HMAC_BYTES) return {
		kind: "none",
		problem: `has ${bytes.length} bytes; a "whsec_" key has ${MIN_HMAC_BYTES} to ${MAX_HMAC_BYTES}`,
		bytes
	};
	return {
		kind: "key",
		key: {
			kind: "hmac",
			key: createSecretKey(bytes)
		},
		bytes
	};
}
function ed25519Key(bytes) {
	if (bytes.length !== SEED_BYTES && bytes.length !== 64) return {
		kind: "none",
		problem: `has ${bytes.length} bytes; a "whsk_" key has ${SEED_BYTES} or 64`,
		bytes
	};
	const key = privateKey(bytes.subarray(0, SEED_BYTES));
	const publicKey = bytes.subarray(SEED_BYTES);
	if (publicKey.length > 0 && !publicKey.equals(publicKeyOf(key))) return {
		kind: "none",
		problem: "holds a public key that is not its own",
		bytes
	};
	return {
		kind: "key",
		key: {
			kind: "ed25519",
			key
		},
		bytes
	};
}
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
function privateKey(seed) {
	return createPrivateKey({
		key: Buffer.concat([PKCS8_HEAD, seed]),
		format: "der",
		type: "pkcs8"
	});
}
function publicKeyOf(key) {
	return createPublicKey(key).export({
		format: "der",
		type: "spki"
	}).subarray(-32);
}
function tellingTexts({ bytes }) {
	if (bytes === void 0) return [];
	const text = bytes.toString("utf8");
	return [...[bytes, bytes.subarray(0, SEED_BYTES)].flatMap((part) => [
		part.toString("base64"),
		part.toString("base64url"),
		part.toString("hex")
	]), ...Buffer.from(text).equals(bytes) ? [text] : []];
}
// src/adapters/sender/by-scheme.ts
function createSender(clients) {
	return {
		send: (call) => call.request.url.startsWith("kafka:") ? clients.kafka.send(call) : clients.http.send(call),
		async close() {
			await Promise.all([clients.http.close(), clients.kafka.close()]);
		}
	};
}
// src/adapters/file-system/system-code.ts
function systemCode(cause) {
	if (!(cause instanceof Error) || !("code" in cause)) return void 0;
	return typeof cause.code === "string" ? cause.code : void 0;
}
// src/adapters/file-system/why-unreadable.ts
const REASONS = {
	EISDIR: "it is a directory",
	ELOOP: "it is a loop of links",
	EACCES: "permission is denied",
	EPERM: "permission is denied",
	ENAMETOOLONG: "its name is too long",
	ENOTDIR: "a part of its path is no directory",
	ERR_INVALID_ARG_VALUE: "its name has a NUL character"
};
function whyUnreadable(cause) {
	const code = systemCode(cause);
	return (code === void 0 ? void 0 : REASONS[code]) ?? reasonOf$1(cause);
}
// src/cli/read-event.ts
const MAX_PAYLOAD_BYTES = MAX_INFLATED_BYTES;
async function readEventText(file, workingDirectory) {
	if (file === "-") return decode(await readAll(process.stdin, "Standard input"), "Standard input");
	const what = `The event file "${file}"`;
	return decode(await readAll(createReadStream(resolve(workingDirectory, file)), what).catch((cause) => {
		throw cause instanceof LongshoreError ? cause : unreadable(what, cause);
	}), what);
}
async function readAll(stream, what) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of stream) {
		bytes += chunk.length;
		if (bytes > MAX_PAYLOAD_BYTES) throw tooLarge(what);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function unreadable(what, cause) {
	const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
	return new LongshoreError(missing ? "path-not-found" : "event-unreadable", missing ? `${what} does not exist.` : `${what} cannot be read: ${whyUnreadable(cause)}.`, {
		hint: "Name a file with the event's JSON, or - for standard input.",
		cause
	});
}
function decode(bytes, what) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new LongshoreError("event-unreadable", `${what} is not UTF-8 text.`, {
			hint: "An event is JSON in UTF-8.",
			cause
		});
	}
}
function tooLarge(what) {
	return new LongshoreError("event-too-large", `${what} has more than ${MAX_PAYLOAD_BYTES} bytes, which is as much as is read.`, { hint: "Send the events in several payloads." });
}
// src/cli/stop-signal.ts
async function withStopSignal(work) {
	const controller = new AbortController();
	const stop = (signal) => {
		controller.abort(signal);
		process.removeListener("SIGINT", stop);
		process.removeListener("SIGTERM", stop);
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
	try {
		return await work(controller.signal);
	} finally {
		process.removeListener("SIGINT", stop);
		process.removeListener("SIGTERM", stop);
	}
}
const MIN_SEARCHED = 4;
const MAX_PATTERN_FORM = 512;
const FORMS_PER_PATTERN = 500;
function createRedactor(secrets) {
	const values = secrets.map((secret) => secret.value).filter((value) => value !== "");
	const whole = new Set(values.filter((value) => value.length < MIN_SEARCHED));
	const forms = longestFirst(values.filter((value) => value.length >= MIN_SEARCHED).flatMap(searchedForms));
	const long = forms.filter((form) => form.length > MAX_PATTERN_FORM);
	const patterns = patternsOf(forms.slice(long.length));
	const redact = (text) => {
		if (whole.has(text)) return "***";
		const shortened = long.reduce((masked, form) => masked.replaceAll(form, "***"), text);
		return patterns.reduce((masked, pattern) => masked.replace(pattern, "***"), shortened);
	};
	return {
		text: redact,
		cutText: (text) => withoutBeginning(redact(text), forms)
	};
}
const EVERYTHING_REDACTED = {
	text: () => "***",
	cutText: () => "***"
};
function withoutBeginning(text, forms) {
	let longest = 0;
	for (const form of forms) {
		let length = Math.min(form.length - 1, text.length);
		while (length > longest && !text.endsWith(form.slice(0, length))) length -= 1;
		longest = Math.max(longest, length);
	}
	return longest < MIN_SEARCHED ? text : `${text.slice(0, -longest)}***`;
}
function secretForms(value) {
	if (value === "") return [];
	return value.length < MIN_SEARCHED ? [value] : longestFirst(searchedForms(value));
}
function searchedForms(value) {
	return [value, decoded$2(value)].flatMap(formsOf);
}
function longestFirst(forms) {
	return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function patternsOf(forms) {
	const patterns = [];
	for (let start = 0; start < forms.length; start += FORMS_PER_PATTERN) {
		const some = forms.slice(start, start + FORMS_PER_PATTERN);
		patterns.push(new RegExp(some.map(escaped).join("|"), "g"));
	}
	return patterns;
}
function decoded$2(value) {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
function formsOf(value) {
	const bytes = Buffer.from(value);
	const hex = bytes.toString("hex");
	return [
		value,
		value.trim(),
		value.toLowerCase(),
		...hostForms(value),
		...jsonForms(value),
		...percentForms(value),
		...urlForms(value),
		...htmlForms(value),
		hex,
		hex.toUpperCase(),
		...base64Forms(bytes),
		bytes.toString("latin1")
	].filter((form) => form.length >= MIN_SEARCHED);
}
function hostForms(value) {
	const url = `https://${value}.invalid/`;
	if (/[\s/?#@:\\[\]]/.test(value) || !URL.canParse(url)) return [];
	return [new URL(url).hostname.slice(0, -8)];
}
function jsonForms(value) {
	const json = JSON.stringify(value).slice(1, -1);
	const ascii = json.replaceAll(/[^\x20-\x7e]/g, unicodeEscape);
	return [
		json,
		JSON.stringify(json).slice(1, -1),
		ascii,
		ascii.replaceAll("/", "\\/"),
		json.replaceAll(/[<>&\u2028\u2029]/g, unicodeEscape)
	];
}
function unicodeEscape(char) {
	return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function percentForms(value) {
	const wellFormed = value.toWellFormed();
	const uri = encodeURIComponent(wellFormed);
	const strict = uri.replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
	return [
		uri,
		strict,
		strict.replaceAll("%2F", "/"),
		uri.replaceAll("%20", "+"),
		new URLSearchParams({ a: wellFormed }).toString().slice(2),
		encodeURI(wellFormed)
	].flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function urlForms(value) {
	const url = new URL("https://host.invalid/");
	url.search = value.replaceAll("#", "%23");
	url.pathname = value;
	const forms = [url.search.slice(1), url.pathname.slice(1)];
	if (!URL.canParse(value)) return forms;
	const own = new URL(value);
	own.hash = "";
	forms.push(own.href);
	const path = `${own.pathname}${own.search}`;
	if (path.length >= MIN_SECRET_PATH) forms.push(path);
	own.username = "";
	own.password = "";
	return [...forms, own.href];
}
const MIN_SECRET_PATH = 8;
function htmlForms(value) {
	const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return [
		["&#39;", "&quot;"],
		["&#x27;", "&quot;"],
		["&#39;", "&#34;"],
		["'", "\""]
	].map(([single = "", double = ""]) => text.replaceAll("'", single).replaceAll("\"", double));
}
function base64Forms(bytes) {
	const forms = [];
	for (const before of [
		0,
		1,
		2
	]) {
		const padded = Buffer.concat([Buffer.alloc(before), bytes]);
		const start = Math.ceil(before * 8 / 6);
		const end = Math.floor(padded.length * 8 / 6);
		forms.push(padded.toString("base64").slice(start, end));
		forms.push(padded.toString("base64url").slice(start, end));
	}
	return forms;
}
function escaped(text) {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
// src/adapters/file-system/durable-files.ts
async function makeDirectory(path) {
	try {
		await mkdir(path);
	} catch (cause) {
		const code = systemCode(cause);
		if (code === "EEXIST") return;
		if (code !== "ENOENT" || dirname(path) === path) throw cause;
		await makeDirectory(dirname(path));
		await mkdir(path).catch((again) => {
			if (systemCode(again) !== "EEXIST") throw again;
		});
	}
	await flushDirectory(dirname(path));
}
async function writeDurably(path, data) {
	const handle = await open(path, "wx");
	try {
		await handle.writeFile(data);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function flushDirectory(path) {
	if (process.platform === "win32") return;
	const handle = await open(path, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
// src/adapters/location-url.ts
const GITHUB = /^github:([A-Za-z0-9_-]+)\/(?!\.{1,2}(?:#|$))([A-Za-z0-9._-]+)(?:#(.+))?$/;
const BAD_BRANCH = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|^[-/]|[./]$|@\{/u;
function parseLocationUrl(url, cwd, words) {
	if (url.startsWith("file:")) return parseFileUrl(url, cwd, words);
	if (url.startsWith("github:")) return parseGithubUrl(url, words);
}
function parseFileUrl(url, cwd, { what, invalid }) {
	const path = url.slice(5);
	if (path === "") throw invalid(`The ${what} "${url}" names no path.`);
	if (path.includes("\0")) throw invalid(`The ${what}'s path has a NUL character.`);
	if (path.startsWith("//") && !path.startsWith("///")) throw invalid(`The ${what} "${url}" names a host; a file ${what} is a directory of this machine.`);
	return {
		kind: "file",
		url,
		path: resolve(cwd, path)
	};
}
function parseGithubUrl(url, words) {
	const [, owner, repository, branch = words.defaultBranch] = GITHUB.exec(url) ?? [];
	if (owner === void 0 || repository === void 0 || BAD_BRANCH.test(branch)) throw words.invalid(`The ${words.what} "${url}" is not of the form "github:OWNER/REPO#BRANCH".`);
	return {
		kind: "github",
		url,
		owner,
		repository,
		branch
	};
}
// src/model/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
const FORMAT$1 = 1;
function sha256$1(data) {
	return hash("sha256", data, "hex");
}
function shardOf(path) {
	return Number.parseInt(sha256$1(path).slice(0, 2), 16);
}
function formatRecord(record) {
	const content = {
		revision: record.revision,
		message: record.message,
		committedAt: record.committedAt,
		shards: record.shards.map((pointer) => pointer === void 0 ? null : toTuple(pointer))
	};
	return `${JSON.stringify({
		format: FORMAT$1,
		checksum: sha256$1(JSON.stringify(content)),
		content
	})}\n`;
}
function parseRecord(text, revision) {
	const value = parseJson$3(text);
	if (!isJsonObject(value)) return invalid$4("is not a JSON object");
	if (value["format"] !== FORMAT$1) return invalid$4(`has ${value["format"] === void 0 ? "no format" : `the format ${JSON.stringify(value["format"])}`}, and this version reads ${FORMAT$1}`);
	const content = value["content"];
	if (!isJsonObject(content) || value["checksum"] !== sha256$1(JSON.stringify(content))) return invalid$4("does not have the checksum it was written with");
	const { message, committedAt, shards } = content;
	if (content["revision"] !== revision) return invalid$4("belongs to another revision");
	if (typeof message !== "string" || typeof committedAt !== "string") return invalid$4("has no message or time");
	if (!Array.isArray(shards) || shards.length !== 256) return invalid$4("has no shards");
	const pointers = shards.map((shard) => shard === null ? void 0 : fromTuple(shard));
	if (pointers.some((pointer, index) => pointer === void 0 && shards[index] !== null)) return invalid$4("has a shard that points nowhere");
	return {
		kind: "record",
		record: {
			revision,
			message,
			committedAt,
			shards: pointers
		}
	};
}
function formatShard(index) {
	const sorted = [...index].sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify(sorted.map(([path, pointer]) => [path, ...toTuple(pointer)]));
}
function parseShard(text) {
	const value = parseJson$3(text);
	if (!Array.isArray(value)) return void 0;
	const index = /* @__PURE__ */ new Map();
	for (const row of value) {
		if (!Array.isArray(row)) return void 0;
		const [path, ...tuple] = row;
		const pointer = fromTuple(tuple);
		if (typeof path !== "string" || pointer === void 0) return void 0;
		index.set(path, pointer);
	}
	return index;
}
function toTuple(pointer) {
	return [
		pointer.revision,
		pointer.offset,
		pointer.length,
		pointer.sha256
	];
}
function fromTuple(value) {
	if (!Array.isArray(value)) return void 0;
	const [revision, offset, length, digest] = value;
	if (!isCount(revision) || !isCount(offset) || !isCount(length)) return void 0;
	return typeof digest === "string" ? {
		revision,
		offset,
		length,
		sha256: digest
	} : void 0;
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function parseJson$3(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function invalid$4(problem) {
	return {
		kind: "invalid",
		problem
	};
}
// src/adapters/store/store-failure.ts
function storeCorrupt(url, file, problem, cause) {
	return new LongshoreError("store-corrupt", `The store "${url}" is damaged: "${file}" ${problem}.`, {
		hint: "Restore the directory from a copy, or sync to a new store with another path.",
		cause
	});
}
function storeForeign(url, found) {
	return new LongshoreError("store-corrupt", `"${url}" is not a state store: ${found}.`, { hint: "Name an empty or new directory, or the directory of an existing store." });
}
function storeUnreadable(url, cause) {
	const hint = systemCode(cause) === "EACCES" || systemCode(cause) === "EPERM" ? "Give this user the right to read the directory and everything below it." : "Check that the path names the store's directory and that its disk is there.";
	return new LongshoreError("store-unreadable", `The store "${url}" cannot be read: ${reasonOf$1(cause)}.`, {
		hint,
		cause
	});
}
const WRITE_HINTS$1 = /* @__PURE__ */ new Map([
	["EACCES", "Give this user the right to write to the directory, or name another store."],
	["EPERM", "Give this user the right to write to the directory, or name another store."],
	["EROFS", "Name a store on a disk that can be written."],
	["ENOSPC", "Make room on the disk and run it again; nothing was changed."],
	["EDQUOT", "Make room in the quota and run it again; nothing was changed."]
]);
function storeUnwritable(url, cause) {
	return new LongshoreError("store-unwritable", `The store "${url}" cannot be written: ${reasonOf$1(cause)}.`, {
		hint: WRITE_HINTS$1.get(systemCode(cause) ?? "") ?? "Check the directory and run it again; nothing was changed.",
		cause
	});
}
// src/adapters/store/store-directory.ts
const HEAD_FILE = "HEAD";
const REVISIONS = "revisions";
const TEMPORARY_PREFIX$1 = "tmp-";
const REVISION_NAME = /^[1-9]\d{0,14}$/;
function parseRevision(text) {
	return REVISION_NAME.test(text) ? Number(text) : void 0;
}
function revisionDirectory(location, revision) {
	return join(location.path, REVISIONS, String(revision));
}
async function findHead(location) {
	const hint = await readHint(location);
	if (hint === void 0) return await findHeadByListing(location);
	if (!await revisionExists(location, hint)) throw storeCorrupt(location.url, `${REVISIONS}/${hint}`, "is missing");
	let head = hint;
	while (await revisionExists(location, head + 1)) head += 1;
	return head;
}
async function readHint({ url, path }) {
	let text;
	try {
		text = await readFile(join(path, HEAD_FILE), "utf8");
	} catch (cause) {
		if (systemCode(cause) === "ENOENT") return void 0;
		if (systemCode(cause) === "ENOTDIR") throw storeForeign(url, "the path names a file");
		if (systemCode(cause) === "EISDIR") throw storeCorrupt(url, HEAD_FILE, "is a directory", cause);
		throw storeUnreadable(url, cause);
	}
	const revision = parseRevision(text.trimEnd());
	if (revision === void 0) throw storeCorrupt(url, HEAD_FILE, "does not name a revision");
	return revision;
}
async function findHeadByListing(location) {
	const entries = await list$2(location, location.path);
	if (!entries.includes("revisions")) {
		const other = entries.filter((name) => !name.startsWith(TEMPORARY_PREFIX$1)).sort()[0];
		if (other === void 0) return 0;
		throw storeForeign(location.url, `the directory has other files, such as "${other}"`);
	}
	const revisions = (await list$2(location, join(location.path, REVISIONS))).flatMap((name) => parseRevision(name) ?? []).sort((a, b) => a - b);
	const gap = revisions.findIndex((revision, index) => revision !== index + 1);
	if (gap !== -1) throw storeCorrupt(location.url, `${REVISIONS}/${gap + 1}`, "is missing");
	return revisions.length;
}
async function list$2({ url }, directory) {
	try {
		return await readdir(directory);
	} catch (cause) {
		if (systemCode(cause) === "ENOENT") return [];
		if (systemCode(cause) === "ENOTDIR") throw storeForeign(url, "the path names a file");
		throw storeUnreadable(url, cause);
	}
}
async function revisionExists(location, revision) {
	try {
		await stat(revisionDirectory(location, revision));
		return true;
	} catch (cause) {
		if (systemCode(cause) === "ENOENT") return false;
		throw storeUnreadable(location.url, cause);
	}
}
// src/adapters/store/pack-reader.ts
const RECORD_FILE$1 = "revision.json";
const PACK_FILE = "pack";
const MAX_GAP = 65536;
const MAX_STRETCH = 8388608;
async function readRecord$1(location, revision) {
	const file = `${REVISIONS}/${revision}/${RECORD_FILE$1}`;
	let text;
	try {
		text = await readFile(join(revisionDirectory(location, revision), RECORD_FILE$1), "utf8");
	} catch (cause) {
		throw readFailure(location, file, cause);
	}
	const parsed = parseRecord(text, revision);
	if (parsed.kind === "invalid") throw storeCorrupt(location.url, file, parsed.problem);
	return parsed.record;
}
async function readShards(location, record, numbers) {
	const texts = await readTexts(location, [...numbers].flatMap((number) => record.shards[number] ?? []));
	const shards = /* @__PURE__ */ new Map();
	for (const number of numbers) {
		const pointer = record.shards[number];
		if (pointer === void 0) {
			shards.set(number, /* @__PURE__ */ new Map());
			continue;
		}
		const index = parseShard(texts.get(pointer) ?? "");
		if (index === void 0) throw storeCorrupt(location.url, packName(pointer.revision), "has an index that is none");
		shards.set(number, index);
	}
	return shards;
}
async function readTexts(location, pointers) {
	const texts = /* @__PURE__ */ new Map();
	for (const [revision, ofPack] of groupBy(pointers, (pointer) => pointer.revision)) await readPack(location, revision, stretchesOf(ofPack), texts);
	return texts;
}
function stretchesOf(pointers) {
	const sorted = pointers.toSorted((a, b) => a.offset - b.offset);
	const stretches = [];
	for (const pointer of sorted) {
		const last = stretches.at(-1);
		const end = pointer.offset + pointer.length;
		if (last !== void 0 && pointer.offset - last.end <= MAX_GAP && end - last.start <= MAX_STRETCH) {
			last.pointers.push(pointer);
			last.end = Math.max(last.end, end);
		} else stretches.push({
			pointers: [pointer],
			start: pointer.offset,
			end
		});
	}
	return stretches;
}
async function readPack(location, revision, stretches, texts) {
	const name = packName(revision);
	let handle;
	try {
		handle = await open(join(revisionDirectory(location, revision), PACK_FILE), "r");
	} catch (cause) {
		throw readFailure(location, name, cause);
	}
	try {
		const { size } = await handle.stat();
		for (const stretch of stretches) {
			if (stretch.end > size) throw storeCorrupt(location.url, name, "is shorter than it was");
			const bytes = await readStretch(location, handle, stretch);
			for (const pointer of stretch.pointers) {
				const from = pointer.offset - stretch.start;
				const part = bytes.subarray(from, from + pointer.length);
				if (sha256$1(part) !== pointer.sha256) throw storeCorrupt(location.url, name, "does not hold what was written to it");
				texts.set(pointer, part.toString("utf8"));
			}
		}
	} finally {
		await handle.close();
	}
}
async function readStretch(location, handle, { start, end }) {
	const bytes = Buffer.alloc(end - start);
	let filled = 0;
	while (filled < bytes.length) {
		const bytesRead = await readSome(location, handle, bytes, filled, start + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}
async function readSome(location, handle, bytes, offset, position) {
	try {
		return (await handle.read(bytes, offset, bytes.length - offset, position)).bytesRead;
	} catch (cause) {
		throw storeUnreadable(location.url, cause);
	}
}
function readFailure(location, file, cause) {
	const code = systemCode(cause);
	if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return storeCorrupt(location.url, file, "is missing", cause);
	return storeUnreadable(location.url, cause);
}
function packName(revision) {
	return `${REVISIONS}/${revision}/${PACK_FILE}`;
}
// src/adapters/store/pack-writer.ts
function touchedShards(commit) {
	return new Set([...commit.puts.keys(), ...commit.deletes].map(shardOf));
}
function buildRevision(base, shards, commit, committedAt) {
	const revision = (base?.revision ?? 0) + 1;
	const pack = [];
	let offset = 0;
	const append = (text) => {
		const bytes = Buffer.from(text, "utf8");
		const pointer = {
			revision,
			offset,
			length: bytes.length,
			sha256: sha256$1(bytes)
		};
		pack.push(bytes);
		offset += bytes.length;
		return pointer;
	};
	const changed = new Map([...shards].map(([number, index]) => [number, new Map(index)]));
	for (const path of commit.deletes) changed.get(shardOf(path))?.delete(path);
	for (const [path, text] of commit.puts) {
		const index = changed.get(shardOf(path));
		if (index?.get(path)?.sha256 !== sha256$1(text)) index?.set(path, append(text));
	}
	const pointers = base === void 0 ? Array(256).fill(void 0) : [...base.shards];
	for (const [number, index] of changed) pointers[number] = index.size === 0 ? void 0 : append(formatShard(index));
	return {
		record: formatRecord({
			revision,
			message: commit.message,
			committedAt,
			shards: pointers
		}),
		pack
	};
}
// src/adapters/store/revision-writer.ts
const ABANDONED_AFTER_MS = 36e5;
async function writeRevision(location, revision, files) {
	const temporary = join(location.path, temporaryName$1());
	await makeDirectory(join(location.path, REVISIONS));
	await mkdir(temporary);
	try {
		await writeDurably(join(temporary, PACK_FILE), Buffer.concat(files.pack));
		await writeDurably(join(temporary, RECORD_FILE$1), files.record);
		await flushDirectory(temporary);
		if (await renameUnlessTaken(location, temporary, revision)) {
			await flushDirectory(join(location.path, REVISIONS));
			return "written";
		}
		await rm(temporary, {
			recursive: true,
			force: true
		});
		return "taken";
	} catch (cause) {
		await discard$1(temporary);
		throw cause;
	}
}
async function renameUnlessTaken(location, temporary, revision) {
	try {
		await rename(temporary, revisionDirectory(location, revision));
		return true;
	} catch (cause) {
		const code = systemCode(cause);
		if (code === "EEXIST" || code === "ENOTEMPTY") return false;
		if ((code === "EPERM" || code === "EACCES") && await revisionExists(location, revision)) return false;
		throw cause;
	}
}
async function writeHint(location, revision) {
	const temporary = join(location.path, temporaryName$1());
	try {
		await writeDurably(temporary, `${revision}\n`);
		await rename(temporary, join(location.path, HEAD_FILE));
	} catch {
		await discard$1(temporary);
	}
}
async function removeAbandoned$1(location, now) {
	try {
		for (const name of await readdir(location.path)) {
			if (!name.startsWith("tmp-")) continue;
			const path = join(location.path, name);
			const { mtimeMs } = await stat(path);
			if (now - mtimeMs > ABANDONED_AFTER_MS) await discard$1(path);
		}
	} catch {}
}
async function discard$1(path) {
	try {
		await rm(path, {
			recursive: true,
			force: true
		});
	} catch {}
}
function temporaryName$1() {
	return `${TEMPORARY_PREFIX$1}${randomBytes(8).toString("hex")}`;
}
// src/adapters/store/store-path.ts
const HINT = "Use a relative path with \"/\", such as \"routes/entity/service.json\".";
function checkStorePath(path) {
	const problem = problemOf(path);
	if (problem === void 0) return;
	throw new LongshoreError("input-invalid", `The store path "${path}" ${problem}.`, { hint: HINT });
}
function problemOf(path) {
	if (path === "") return "is empty";
	if (path.startsWith("/")) return "is absolute";
	if (path.includes("\\")) return "has a backslash";
	if (path.includes("\0")) return "has a NUL character";
	if (!path.isWellFormed()) return "is not valid Unicode";
	for (const part of path.split("/")) {
		if (part === "") return "has an empty part";
		if (part === "." || part === "..") return `has the part "${part}"`;
	}
}
function checkCommit(commit) {
	if (/[\r\n]/.test(commit.message)) throw new LongshoreError("input-invalid", "A commit's message has more than one line.");
	for (const [path, text] of commit.puts) {
		checkStorePath(path);
		if (!text.isWellFormed()) throw new LongshoreError("input-invalid", `The text of "${path}" is not valid Unicode.`);
	}
	for (const path of commit.deletes) {
		checkStorePath(path);
		if (commit.puts.has(path)) throw new LongshoreError("input-invalid", `The commit both puts and deletes "${path}".`);
	}
}
// src/adapters/store/file-store.ts
function openFileReader(location) {
	return {
		url: location.url,
		head: async () => revisionName(await findHead(location)),
		read: async (path, revision) => {
			const found = await readFiles(location, [path], revision);
			return {
				revision: found.revision,
				text: found.files.get(path)
			};
		},
		readWith: async (path) => {
			const found = await readFiles(location, [path], void 0);
			return {
				revision: found.revision,
				text: found.files.get(path),
				along: /* @__PURE__ */ new Map()
			};
		},
		readMany: (paths, revision) => readFiles(location, paths, revision),
		has: (path, revision) => hasFile(location, path, revision),
		list: (revision) => listPaths(location, revision),
		revisions: (limit) => listRevisions(location, limit)
	};
}
function openFileStore(options) {
	const location = {
		url: options.url,
		path: options.path
	};
	return {
		...openFileReader(location),
		commit: (commit) => commitFiles(location, commit, options.clock)
	};
}
async function readFiles(location, paths, revision) {
	for (const path of paths) checkStorePath(path);
	const number = await resolveRevision(location, revision);
	if (number === 0) return {
		revision: void 0,
		files: new Map(paths.map((path) => [path, void 0]))
	};
	const pointers = await readPointers(location, number, paths);
	const texts = await readTexts(location, [...pointers.values()].filter((pointer) => pointer !== void 0));
	const files = /* @__PURE__ */ new Map();
	for (const [path, pointer] of pointers) files.set(path, pointer === void 0 ? void 0 : texts.get(pointer));
	return {
		revision: String(number),
		files
	};
}
async function hasFile(location, path, revision) {
	checkStorePath(path);
	const number = await resolveRevision(location, revision);
	if (number === 0) return false;
	return (await readPointers(location, number, [path])).get(path) !== void 0;
}
async function readPointers(location, revision, paths) {
	const shards = await readShards(location, await readRecord$1(location, revision), new Set(paths.map(shardOf)));
	return new Map(paths.map((path) => [path, shards.get(shardOf(path))?.get(path)]));
}
async function listPaths(location, revision) {
	const number = await resolveRevision(location, revision);
	if (number === 0) return {
		revision: void 0,
		paths: []
	};
	const record = await readRecord$1(location, number);
	const paths = [...(await readShards(location, record, new Set(record.shards.keys()))).values()].flatMap((shard) => [...shard.keys()]);
	return {
		revision: String(number),
		paths: paths.sort()
	};
}
async function resolveRevision(location, revision) {
	if (revision === void 0) return await findHead(location);
	const number = parseRevision(revision);
	if (number !== void 0 && await revisionExists(location, number)) return number;
	throw new LongshoreError("store-unreadable", `The store "${location.url}" has no revision "${revision}".`, { hint: "Name one of the store's revisions, a number from 1." });
}
async function listRevisions(location, limit) {
	const revisions = [];
	const head = await findHead(location);
	for (let number = head; number > 0 && revisions.length < limit; number -= 1) {
		const { message, committedAt } = await readRecord$1(location, number);
		revisions.push({
			revision: String(number),
			message,
			committedAt
		});
	}
	return revisions;
}
async function commitFiles(location, commit, clock) {
	checkCommit(commit);
	const head = await findHead(location);
	if (revisionName(head) !== commit.expectedRevision) return conflict(head);
	const files = await prepareFiles(location, head, commit, clock);
	let outcome;
	try {
		outcome = await writeRevision(location, head + 1, files);
	} catch (cause) {
		throw storeUnwritable(location.url, cause);
	}
	if (outcome === "taken") return conflict(await findHead(location));
	await writeHint(location, head + 1);
	await removeAbandoned$1(location, clock.now());
	return {
		kind: "committed",
		revision: String(head + 1)
	};
}
async function prepareFiles(location, head, commit, clock) {
	const base = head === 0 ? void 0 : await readRecord$1(location, head);
	const touched = touchedShards(commit);
	return buildRevision(base, base === void 0 ? new Map([...touched].map((number) => [number, /* @__PURE__ */ new Map()])) : await readShards(location, base, touched), commit, new Date(clock.now()).toISOString());
}
function conflict(head) {
	return {
		kind: "conflict",
		revision: revisionName(head)
	};
}
function revisionName(revision) {
	return revision === 0 ? void 0 : String(revision);
}
// src/adapters/store/store-url.ts
const DEFAULT_STATE_BRANCH = "longshore-state";
const ALLOWED = "\"file:PATH\" and \"github:OWNER/REPO#BRANCH\" are allowed";
const WORDS$1 = {
	what: "store",
	defaultBranch: DEFAULT_STATE_BRANCH,
	invalid: invalid$3
};
function parseStoreUrl(url, cwd) {
	const location = parseLocationUrl(url, cwd, WORDS$1);
	if (location === void 0) throw invalid$3(`The store "${url}" has no known kind; ${ALLOWED}.`);
	return location;
}
function invalid$3(message) {
	return new LongshoreError("input-invalid", message, { hint: "Write \"file:\" and a path, such as \"file:.longshore/state\", or \"github:\" and a repository." });
}
async function openStateStore(url, options) {
	const parsed = parseStoreUrl(url, options.cwd);
	if (parsed.kind === "file") return openFileStore({
		url,
		path: parsed.path,
		clock: options.clock
	});
	const github = await import("./github-store-CFvNLE-A.mjs");
	return github.openGitHubStore(github.githubStoreOptions(parsed, options));
}
async function openStateReader(url, options) {
	const parsed = parseStoreUrl(url, options.cwd);
	if (parsed.kind === "file") return openFileReader({
		url,
		path: parsed.path
	});
	const github = await import("./github-store-CFvNLE-A.mjs");
	return github.openGitHubReader(github.githubStoreOptions(parsed, options));
}
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/adapters/run-log/run-log-failure.ts
function runLogCorrupt(url, file, problem, cause) {
	return new LongshoreError("run-log-corrupt", `The run log "${url}" is damaged: "${file}" ${problem}.`, {
		hint: "Move that file away: what else is recorded stays readable.",
		cause
	});
}
function runLogForeign(url, found) {
	return new LongshoreError("run-log-corrupt", `"${url}" is not a run log: ${found}.`, { hint: "Name an empty or new directory, or the directory of an existing run log." });
}
function runLogUnreadable(url, cause) {
	const hint = systemCode(cause) === "EACCES" || systemCode(cause) === "EPERM" ? "Give this user the right to read the directory and everything below it." : "Check that the path names the run log's directory and that its disk is there.";
	return new LongshoreError("run-log-unreadable", `The run log "${url}" cannot be read: ${reasonOf$1(cause)}.`, {
		hint,
		cause
	});
}
const WRITE_HINTS = /* @__PURE__ */ new Map([
	["EACCES", "Give this user the right to write to the directory, or name another run log."],
	["EPERM", "Give this user the right to write to the directory, or name another run log."],
	["EROFS", "Name a run log on a disk that can be written."],
	["ENOSPC", "Make room on the disk."],
	["EDQUOT", "Make room in the quota."],
	["ENOTDIR", "Name a directory, or a path where one can be made."]
]);
function runLogUnwritable(url, path, cause) {
	return new LongshoreError("run-log-unwritable", `The run log "${url}" cannot be written in "${path}": ${reasonOf$1(cause)}.`, {
		hint: WRITE_HINTS.get(systemCode(cause) ?? "") ?? "Check the directory and its disk.",
		cause
	});
}
// src/adapters/run-log/record-files.ts
const TEMPORARY_PREFIX = "tmp-";
const MONTH = /^\d{4}-\d{2}$/;
const SHARD = /^[0-9a-f]{2}$/;
const RECORD_FILE = /^([0-9a-f]{64})\.(-?\d{1,15})\.([0-9a-f]{32})\.json$/;
function eventName(identity) {
	return sha256(JSON.stringify(identity));
}
function textDigest$1(text) {
	return sha256(text).slice(0, 32);
}
function recordPlace({ identity, at }, text) {
	const event = eventName(identity);
	const atMs = Date.parse(at);
	if (Number.isNaN(atMs)) throw new Error(`"${at}" is no time of an event.`);
	return {
		folder: `${new Date(atMs).toISOString().slice(0, 7)}/${event.slice(0, 2)}`,
		name: `${event}.${atMs}.${textDigest$1(text)}.json`
	};
}
function endOfMonth(month) {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return Date.UTC(year, number);
}
async function listMonths(location) {
	const entries = await list$1(location, "");
	const months = entries.filter((name) => MONTH.test(name)).sort();
	const other = entries.filter((name) => !name.startsWith(TEMPORARY_PREFIX)).sort()[0];
	if (months.length === 0 && other !== void 0) throw runLogForeign(location.url, `the directory has other files, such as "${other}"`);
	return months;
}
async function filesOfEvent(location, months, event) {
	const folders = months.map((month) => `${month}/${event.slice(0, 2)}`);
	return (await Promise.all(folders.map((folder) => filesIn(location, folder)))).flat().filter((file) => file.event === event).sort(byTime);
}
async function filesByEvent(location) {
	const months = await listMonths(location);
	return groupBy((await Promise.all(months.map(async (month) => {
		const shards = await listShards(location, month);
		return await Promise.all(shards.map((shard) => filesIn(location, `${month}/${shard}`)));
	}))).flat(2).sort(byTime), ({ event }) => event);
}
async function listShards(location, month) {
	return (await list$1(location, month)).filter((name) => SHARD.test(name));
}
async function filesIn(location, folder) {
	return (await list$1(location, folder)).flatMap((name) => {
		const [, event, at, digest] = RECORD_FILE.exec(name) ?? [];
		if (event === void 0 || digest === void 0) return [];
		return [{
			event,
			atMs: Number(at),
			digest,
			path: `${folder}/${name}`
		}];
	});
}
function byTime(a, b) {
	return a.atMs - b.atMs || (a.path < b.path ? -1 : 1);
}
async function list$1(location, folder) {
	try {
		return await readdir(join(location.path, folder));
	} catch (cause) {
		if (systemCode(cause) === "ENOENT") return [];
		throw runLogUnreadable(location.url, cause);
	}
}
function sha256(data) {
	return createHash("sha256").update(data).digest("hex");
}
// src/model/generated/event-record.validator.js
const validateEventRecord = validate10$1;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"required": [
		"format",
		"identity",
		"at",
		"runs"
	],
	"properties": {
		"format": { "const": 1 },
		"identity": { "type": "string" },
		"type": { "enum": [
			"ENTITY_CREATED",
			"ENTITY_UPDATED",
			"ENTITY_DELETED",
			"TIMER_PROPERTY_EXPIRED",
			"RUN_CREATED",
			"RUN_UPDATED"
		] },
		"target": { "type": "string" },
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
		},
		"error": { "type": "string" },
		"body": { "type": "object" },
		"runs": {
			"type": "array",
			"items": { "$ref": "#/definitions/recordedRun" }
		}
	},
	"definitions": {
		"recordedRun": {
			"type": "object",
			"required": [
				"runId",
				"deliveryId",
				"automation",
				"hop",
				"decision",
				"outcome",
				"status",
				"attempts",
				"startedAt",
				"updatedAt"
			],
			"properties": {
				"runId": { "type": "string" },
				"deliveryId": { "type": "string" },
				"automation": { "$ref": "#/definitions/recordedAutomation" },
				"hop": {
					"type": "integer",
					"minimum": 0
				},
				"cause": { "$ref": "#/definitions/recordedCause" },
				"decision": { "$ref": "#/definitions/recordedDecision" },
				"outcome": { "enum": [
					"delivered",
					"dead",
					"failed",
					"paused"
				] },
				"status": { "enum": [
					"IN_PROGRESS",
					"SUCCESS",
					"FAILURE"
				] },
				"summary": { "type": "string" },
				"link": { "type": "string" },
				"error": { "$ref": "#/definitions/recordedError" },
				"request": { "$ref": "#/definitions/recordedRequest" },
				"response": { "$ref": "#/definitions/recordedResponse" },
				"external": { "$ref": "#/definitions/recordedExternal" },
				"attempts": {
					"type": "array",
					"items": { "$ref": "#/definitions/recordedAttempt" }
				},
				"startedAt": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
				},
				"updatedAt": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
				}
			}
		},
		"recordedAutomation": {
			"type": "object",
			"required": [
				"identifier",
				"digest",
				"repository"
			],
			"properties": {
				"identifier": { "type": "string" },
				"digest": { "type": "string" },
				"repository": { "type": "string" }
			}
		},
		"recordedCause": {
			"type": "object",
			"required": [
				"identity",
				"type",
				"target",
				"runId"
			],
			"properties": {
				"identity": { "type": "string" },
				"type": { "enum": [
					"ENTITY_CREATED",
					"ENTITY_UPDATED",
					"ENTITY_DELETED",
					"TIMER_PROPERTY_EXPIRED",
					"RUN_CREATED",
					"RUN_UPDATED"
				] },
				"target": { "type": "string" },
				"runId": { "type": "string" }
			}
		},
		"recordedDecision": {
			"type": "object",
			"required": [
				"automation",
				"decision",
				"expressions",
				"decidedBy"
			],
			"properties": {
				"automation": { "type": "string" },
				"decision": { "enum": [
					"matched",
					"not-matched",
					"failed"
				] },
				"expressions": {
					"type": "array",
					"items": { "$ref": "#/definitions/recordedExpression" }
				},
				"decidedBy": { "$ref": "#/definitions/recordedDecidedBy" },
				"note": { "type": "string" }
			}
		},
		"recordedExpression": {
			"type": "object",
			"required": ["expression", "outcome"],
			"properties": {
				"expression": { "type": "string" },
				"outcome": { "$ref": "#/definitions/recordedOutcome" }
			}
		},
		"recordedOutcome": {
			"type": "object",
			"required": ["kind"],
			"discriminator": { "propertyName": "kind" },
			"oneOf": [
				{ "$ref": "#/definitions/recordedValue" },
				{ "$ref": "#/definitions/recordedNothing" },
				{ "$ref": "#/definitions/recordedFailure" }
			]
		},
		"recordedValue": {
			"type": "object",
			"required": ["kind", "value"],
			"properties": {
				"kind": { "const": "value" },
				"value": {}
			}
		},
		"recordedNothing": {
			"type": "object",
			"required": ["kind"],
			"properties": { "kind": { "const": "empty" } }
		},
		"recordedFailure": {
			"type": "object",
			"required": ["kind", "error"],
			"properties": {
				"kind": { "const": "error" },
				"error": { "$ref": "#/definitions/recordedExpressionError" }
			}
		},
		"recordedExpressionError": {
			"type": "object",
			"required": ["code", "message"],
			"properties": {
				"code": { "type": "string" },
				"message": { "type": "string" },
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"recordedDecidedBy": {
			"type": "object",
			"required": ["kind"],
			"discriminator": { "propertyName": "kind" },
			"oneOf": [
				{ "$ref": "#/definitions/recordedByTrigger" },
				{ "$ref": "#/definitions/recordedByNoCondition" },
				{ "$ref": "#/definitions/recordedByCondition" }
			]
		},
		"recordedByTrigger": {
			"type": "object",
			"required": ["kind", "message"],
			"properties": {
				"kind": { "const": "trigger" },
				"message": { "type": "string" }
			}
		},
		"recordedByNoCondition": {
			"type": "object",
			"required": ["kind"],
			"properties": { "kind": { "const": "no-condition" } }
		},
		"recordedByCondition": {
			"type": "object",
			"required": [
				"kind",
				"combinator",
				"expressions"
			],
			"properties": {
				"kind": { "const": "condition" },
				"combinator": { "enum": ["and", "or"] },
				"expressions": {
					"type": "array",
					"items": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"recordedError": {
			"type": "object",
			"required": ["code", "message"],
			"properties": {
				"code": { "type": "string" },
				"message": { "type": "string" },
				"path": { "type": "string" }
			}
		},
		"recordedRequest": {
			"type": "object",
			"required": [
				"method",
				"url",
				"headers"
			],
			"properties": {
				"method": { "type": "string" },
				"url": { "type": "string" },
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"body": { "type": "string" }
			}
		},
		"recordedResponse": {
			"type": "object",
			"required": [
				"status",
				"body",
				"truncated"
			],
			"properties": {
				"status": { "type": "integer" },
				"body": {},
				"truncated": { "type": "boolean" }
			}
		},
		"recordedExternal": {
			"type": "object",
			"required": ["id"],
			"properties": {
				"id": { "type": "string" },
				"url": { "type": "string" }
			}
		},
		"recordedAttempt": {
			"type": "object",
			"required": ["number", "durationMs"],
			"properties": {
				"number": {
					"type": "integer",
					"minimum": 1
				},
				"status": { "type": "integer" },
				"error": { "$ref": "#/definitions/recordedAttemptError" },
				"durationMs": {
					"type": "number",
					"minimum": 0
				}
			}
		},
		"recordedAttemptError": {
			"type": "object",
			"required": ["code", "message"],
			"properties": {
				"code": { "type": "string" },
				"message": { "type": "string" }
			}
		}
	},
	"$id": "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/event-record.schema.json"
};
const pattern0$1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const schema12 = {
	"type": "object",
	"required": [
		"runId",
		"deliveryId",
		"automation",
		"hop",
		"decision",
		"outcome",
		"status",
		"attempts",
		"startedAt",
		"updatedAt"
	],
	"properties": {
		"runId": { "type": "string" },
		"deliveryId": { "type": "string" },
		"automation": { "$ref": "#/definitions/recordedAutomation" },
		"hop": {
			"type": "integer",
			"minimum": 0
		},
		"cause": { "$ref": "#/definitions/recordedCause" },
		"decision": { "$ref": "#/definitions/recordedDecision" },
		"outcome": { "enum": [
			"delivered",
			"dead",
			"failed",
			"paused"
		] },
		"status": { "enum": [
			"IN_PROGRESS",
			"SUCCESS",
			"FAILURE"
		] },
		"summary": { "type": "string" },
		"link": { "type": "string" },
		"error": { "$ref": "#/definitions/recordedError" },
		"request": { "$ref": "#/definitions/recordedRequest" },
		"response": { "$ref": "#/definitions/recordedResponse" },
		"external": { "$ref": "#/definitions/recordedExternal" },
		"attempts": {
			"type": "array",
			"items": { "$ref": "#/definitions/recordedAttempt" }
		},
		"startedAt": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
		},
		"updatedAt": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
		}
	}
};
const schema14 = {
	"type": "object",
	"required": [
		"identity",
		"type",
		"target",
		"runId"
	],
	"properties": {
		"identity": { "type": "string" },
		"type": { "enum": [
			"ENTITY_CREATED",
			"ENTITY_UPDATED",
			"ENTITY_DELETED",
			"TIMER_PROPERTY_EXPIRED",
			"RUN_CREATED",
			"RUN_UPDATED"
		] },
		"target": { "type": "string" },
		"runId": { "type": "string" }
	}
};
const schema15 = {
	"type": "object",
	"required": [
		"automation",
		"decision",
		"expressions",
		"decidedBy"
	],
	"properties": {
		"automation": { "type": "string" },
		"decision": { "enum": [
			"matched",
			"not-matched",
			"failed"
		] },
		"expressions": {
			"type": "array",
			"items": { "$ref": "#/definitions/recordedExpression" }
		},
		"decidedBy": { "$ref": "#/definitions/recordedDecidedBy" },
		"note": { "type": "string" }
	}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.error === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("error" !== data.kind) {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "error" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data1 = data.error;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.code === void 0) {
					const err3 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/recordedExpressionError/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.message === void 0) {
					const err4 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/recordedExpressionError/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.code !== void 0) {
					if (typeof data1.code !== "string") {
						const err5 = {
							instancePath: instancePath + "/error/code",
							schemaPath: "#/definitions/recordedExpressionError/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.message !== void 0) {
					if (typeof data1.message !== "string") {
						const err6 = {
							instancePath: instancePath + "/error/message",
							schemaPath: "#/definitions/recordedExpressionError/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.line !== void 0) {
					let data4 = data1.line;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err7 = {
							instancePath: instancePath + "/error/line",
							schemaPath: "#/definitions/recordedExpressionError/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err8 = {
								instancePath: instancePath + "/error/line",
								schemaPath: "#/definitions/recordedExpressionError/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data1.column !== void 0) {
					let data5 = data1.column;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err9 = {
							instancePath: instancePath + "/error/column",
							schemaPath: "#/definitions/recordedExpressionError/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err10 = {
								instancePath: instancePath + "/error/column",
								schemaPath: "#/definitions/recordedExpressionError/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/definitions/recordedExpressionError/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.kind;
		if (typeof tag0 == "string") {
			if (tag0 === "value") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/definitions/recordedValue/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.value === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/definitions/recordedValue/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data.kind !== void 0) {
						if ("value" !== data.kind) {
							const err3 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/definitions/recordedValue/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "value" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
				} else {
					const err4 = {
						instancePath,
						schemaPath: "#/definitions/recordedValue/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else if (tag0 === "empty") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0) {
						const err5 = {
							instancePath,
							schemaPath: "#/definitions/recordedNothing/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data.kind !== void 0) {
						if ("empty" !== data.kind) {
							const err6 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/definitions/recordedNothing/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "empty" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				} else {
					const err7 = {
						instancePath,
						schemaPath: "#/definitions/recordedNothing/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else if (tag0 === "error") {
				if (!validate15(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "kind",
						tagValue: tag0
					},
					message: "value of tag \"kind\" must be in oneOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "kind",
					tagValue: tag0
				},
				message: "tag \"kind\" must be string"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.expression === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expression" },
				message: "must have required property 'expression'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outcome === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.expression !== void 0) {
			if (typeof data.expression !== "string") {
				const err2 = {
					instancePath: instancePath + "/expression",
					schemaPath: "#/properties/expression/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			if (!validate14(data.outcome, {
				instancePath: instancePath + "/outcome",
				parentData: data,
				parentDataProperty: "outcome",
				rootData
			})) {
				vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": "object",
	"required": [
		"kind",
		"combinator",
		"expressions"
	],
	"properties": {
		"kind": { "const": "condition" },
		"combinator": { "enum": ["and", "or"] },
		"expressions": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 0
			}
		}
	}
};
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.kind;
		if (typeof tag0 == "string") {
			if (tag0 === "trigger") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/definitions/recordedByTrigger/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.message === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/definitions/recordedByTrigger/required",
							keyword: "required",
							params: { missingProperty: "message" },
							message: "must have required property 'message'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data.kind !== void 0) {
						if ("trigger" !== data.kind) {
							const err3 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/definitions/recordedByTrigger/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "trigger" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					if (data.message !== void 0) {
						if (typeof data.message !== "string") {
							const err4 = {
								instancePath: instancePath + "/message",
								schemaPath: "#/definitions/recordedByTrigger/properties/message/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath,
						schemaPath: "#/definitions/recordedByTrigger/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else if (tag0 === "no-condition") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0) {
						const err6 = {
							instancePath,
							schemaPath: "#/definitions/recordedByNoCondition/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (data.kind !== void 0) {
						if ("no-condition" !== data.kind) {
							const err7 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/definitions/recordedByNoCondition/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "no-condition" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				} else {
					const err8 = {
						instancePath,
						schemaPath: "#/definitions/recordedByNoCondition/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else if (tag0 === "condition") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0) {
						const err9 = {
							instancePath,
							schemaPath: "#/definitions/recordedByCondition/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (data.combinator === void 0) {
						const err10 = {
							instancePath,
							schemaPath: "#/definitions/recordedByCondition/required",
							keyword: "required",
							params: { missingProperty: "combinator" },
							message: "must have required property 'combinator'"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data.expressions === void 0) {
						const err11 = {
							instancePath,
							schemaPath: "#/definitions/recordedByCondition/required",
							keyword: "required",
							params: { missingProperty: "expressions" },
							message: "must have required property 'expressions'"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (data.kind !== void 0) {
						if ("condition" !== data.kind) {
							const err12 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/definitions/recordedByCondition/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "condition" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data.combinator !== void 0) {
						let data4 = data.combinator;
						if (!(data4 === "and" || data4 === "or")) {
							const err13 = {
								instancePath: instancePath + "/combinator",
								schemaPath: "#/definitions/recordedByCondition/properties/combinator/enum",
								keyword: "enum",
								params: { allowedValues: schema25.properties.combinator.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data.expressions !== void 0) {
						let data5 = data.expressions;
						if (Array.isArray(data5)) {
							const len0 = data5.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data6 = data5[i0];
								if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
									const err14 = {
										instancePath: instancePath + "/expressions/" + i0,
										schemaPath: "#/definitions/recordedByCondition/properties/expressions/items/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (typeof data6 == "number" && isFinite(data6)) {
									if (data6 < 0 || isNaN(data6)) {
										const err15 = {
											instancePath: instancePath + "/expressions/" + i0,
											schemaPath: "#/definitions/recordedByCondition/properties/expressions/items/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/expressions",
								schemaPath: "#/definitions/recordedByCondition/properties/expressions/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				} else {
					const err17 = {
						instancePath,
						schemaPath: "#/definitions/recordedByCondition/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "kind",
						tagValue: tag0
					},
					message: "value of tag \"kind\" must be in oneOf"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		} else {
			const err19 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "kind",
					tagValue: tag0
				},
				message: "tag \"kind\" must be string"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.automation === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "automation" },
				message: "must have required property 'automation'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.decision === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.expressions === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expressions" },
				message: "must have required property 'expressions'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.decidedBy === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decidedBy" },
				message: "must have required property 'decidedBy'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.automation !== void 0) {
			if (typeof data.automation !== "string") {
				const err4 = {
					instancePath: instancePath + "/automation",
					schemaPath: "#/properties/automation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data1 = data.decision;
			if (!(data1 === "matched" || data1 === "not-matched" || data1 === "failed")) {
				const err5 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.decision.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.expressions !== void 0) {
			let data2 = data.expressions;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate13(data2[i0], {
					instancePath: instancePath + "/expressions/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/expressions",
					schemaPath: "#/properties/expressions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.decidedBy !== void 0) {
			if (!validate19(data.decidedBy, {
				instancePath: instancePath + "/decidedBy",
				parentData: data,
				parentDataProperty: "decidedBy",
				rootData
			})) {
				vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			if (typeof data.note !== "string") {
				const err7 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.number === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "number" },
				message: "must have required property 'number'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.number !== void 0) {
			let data0 = data.number;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data2 = data.error;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.code === void 0) {
					const err5 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/recordedAttemptError/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.message === void 0) {
					const err6 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/recordedAttemptError/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.code !== void 0) {
					if (typeof data2.code !== "string") {
						const err7 = {
							instancePath: instancePath + "/error/code",
							schemaPath: "#/definitions/recordedAttemptError/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.message !== void 0) {
					if (typeof data2.message !== "string") {
						const err8 = {
							instancePath: instancePath + "/error/message",
							schemaPath: "#/definitions/recordedAttemptError/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/definitions/recordedAttemptError/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.durationMs !== void 0) {
			let data5 = data.durationMs;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err10 = {
						instancePath: instancePath + "/durationMs",
						schemaPath: "#/properties/durationMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate11$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.runId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runId" },
				message: "must have required property 'runId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.deliveryId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deliveryId" },
				message: "must have required property 'deliveryId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.automation === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "automation" },
				message: "must have required property 'automation'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.hop === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hop" },
				message: "must have required property 'hop'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.decision === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.outcome === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.status === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.attempts === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempts" },
				message: "must have required property 'attempts'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.startedAt === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" },
				message: "must have required property 'startedAt'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.updatedAt === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "updatedAt" },
				message: "must have required property 'updatedAt'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.runId !== void 0) {
			if (typeof data.runId !== "string") {
				const err10 = {
					instancePath: instancePath + "/runId",
					schemaPath: "#/properties/runId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.deliveryId !== void 0) {
			if (typeof data.deliveryId !== "string") {
				const err11 = {
					instancePath: instancePath + "/deliveryId",
					schemaPath: "#/properties/deliveryId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.automation !== void 0) {
			let data2 = data.automation;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.identifier === void 0) {
					const err12 = {
						instancePath: instancePath + "/automation",
						schemaPath: "#/definitions/recordedAutomation/required",
						keyword: "required",
						params: { missingProperty: "identifier" },
						message: "must have required property 'identifier'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2.digest === void 0) {
					const err13 = {
						instancePath: instancePath + "/automation",
						schemaPath: "#/definitions/recordedAutomation/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2.repository === void 0) {
					const err14 = {
						instancePath: instancePath + "/automation",
						schemaPath: "#/definitions/recordedAutomation/required",
						keyword: "required",
						params: { missingProperty: "repository" },
						message: "must have required property 'repository'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data2.identifier !== void 0) {
					if (typeof data2.identifier !== "string") {
						const err15 = {
							instancePath: instancePath + "/automation/identifier",
							schemaPath: "#/definitions/recordedAutomation/properties/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data2.digest !== void 0) {
					if (typeof data2.digest !== "string") {
						const err16 = {
							instancePath: instancePath + "/automation/digest",
							schemaPath: "#/definitions/recordedAutomation/properties/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data2.repository !== void 0) {
					if (typeof data2.repository !== "string") {
						const err17 = {
							instancePath: instancePath + "/automation/repository",
							schemaPath: "#/definitions/recordedAutomation/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/automation",
					schemaPath: "#/definitions/recordedAutomation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.hop !== void 0) {
			let data6 = data.hop;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err19 = {
					instancePath: instancePath + "/hop",
					schemaPath: "#/properties/hop/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err20 = {
						instancePath: instancePath + "/hop",
						schemaPath: "#/properties/hop/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.cause !== void 0) {
			let data7 = data.cause;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.identity === void 0) {
					const err21 = {
						instancePath: instancePath + "/cause",
						schemaPath: "#/definitions/recordedCause/required",
						keyword: "required",
						params: { missingProperty: "identity" },
						message: "must have required property 'identity'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data7.type === void 0) {
					const err22 = {
						instancePath: instancePath + "/cause",
						schemaPath: "#/definitions/recordedCause/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.target === void 0) {
					const err23 = {
						instancePath: instancePath + "/cause",
						schemaPath: "#/definitions/recordedCause/required",
						keyword: "required",
						params: { missingProperty: "target" },
						message: "must have required property 'target'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.runId === void 0) {
					const err24 = {
						instancePath: instancePath + "/cause",
						schemaPath: "#/definitions/recordedCause/required",
						keyword: "required",
						params: { missingProperty: "runId" },
						message: "must have required property 'runId'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data7.identity !== void 0) {
					if (typeof data7.identity !== "string") {
						const err25 = {
							instancePath: instancePath + "/cause/identity",
							schemaPath: "#/definitions/recordedCause/properties/identity/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data7.type !== void 0) {
					let data9 = data7.type;
					if (!(data9 === "ENTITY_CREATED" || data9 === "ENTITY_UPDATED" || data9 === "ENTITY_DELETED" || data9 === "TIMER_PROPERTY_EXPIRED" || data9 === "RUN_CREATED" || data9 === "RUN_UPDATED")) {
						const err26 = {
							instancePath: instancePath + "/cause/type",
							schemaPath: "#/definitions/recordedCause/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema14.properties.type.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data7.target !== void 0) {
					if (typeof data7.target !== "string") {
						const err27 = {
							instancePath: instancePath + "/cause/target",
							schemaPath: "#/definitions/recordedCause/properties/target/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data7.runId !== void 0) {
					if (typeof data7.runId !== "string") {
						const err28 = {
							instancePath: instancePath + "/cause/runId",
							schemaPath: "#/definitions/recordedCause/properties/runId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/cause",
					schemaPath: "#/definitions/recordedCause/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			if (!validate12(data.decision, {
				instancePath: instancePath + "/decision",
				parentData: data,
				parentDataProperty: "decision",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.outcome !== void 0) {
			let data13 = data.outcome;
			if (!(data13 === "delivered" || data13 === "dead" || data13 === "failed" || data13 === "paused")) {
				const err30 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.outcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data14 = data.status;
			if (!(data14 === "IN_PROGRESS" || data14 === "SUCCESS" || data14 === "FAILURE")) {
				const err31 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			if (typeof data.summary !== "string") {
				const err32 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.link !== void 0) {
			if (typeof data.link !== "string") {
				const err33 = {
					instancePath: instancePath + "/link",
					schemaPath: "#/properties/link/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data17 = data.error;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.code === void 0) {
					const err34 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/recordedError/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data17.message === void 0) {
					const err35 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/definitions/recordedError/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data17.code !== void 0) {
					if (typeof data17.code !== "string") {
						const err36 = {
							instancePath: instancePath + "/error/code",
							schemaPath: "#/definitions/recordedError/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data17.message !== void 0) {
					if (typeof data17.message !== "string") {
						const err37 = {
							instancePath: instancePath + "/error/message",
							schemaPath: "#/definitions/recordedError/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data17.path !== void 0) {
					if (typeof data17.path !== "string") {
						const err38 = {
							instancePath: instancePath + "/error/path",
							schemaPath: "#/definitions/recordedError/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/definitions/recordedError/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data21 = data.request;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.method === void 0) {
					const err40 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/definitions/recordedRequest/required",
						keyword: "required",
						params: { missingProperty: "method" },
						message: "must have required property 'method'"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data21.url === void 0) {
					const err41 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/definitions/recordedRequest/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data21.headers === void 0) {
					const err42 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/definitions/recordedRequest/required",
						keyword: "required",
						params: { missingProperty: "headers" },
						message: "must have required property 'headers'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data21.method !== void 0) {
					if (typeof data21.method !== "string") {
						const err43 = {
							instancePath: instancePath + "/request/method",
							schemaPath: "#/definitions/recordedRequest/properties/method/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data21.url !== void 0) {
					if (typeof data21.url !== "string") {
						const err44 = {
							instancePath: instancePath + "/request/url",
							schemaPath: "#/definitions/recordedRequest/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data21.headers !== void 0) {
					let data24 = data21.headers;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						for (const key0 in data24) if (typeof data24[key0] !== "string") {
							const err45 = {
								instancePath: instancePath + "/request/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/recordedRequest/properties/headers/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/request/headers",
							schemaPath: "#/definitions/recordedRequest/properties/headers/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data21.body !== void 0) {
					if (typeof data21.body !== "string") {
						const err47 = {
							instancePath: instancePath + "/request/body",
							schemaPath: "#/definitions/recordedRequest/properties/body/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/definitions/recordedRequest/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.response !== void 0) {
			let data27 = data.response;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.status === void 0) {
					const err49 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/definitions/recordedResponse/required",
						keyword: "required",
						params: { missingProperty: "status" },
						message: "must have required property 'status'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data27.body === void 0) {
					const err50 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/definitions/recordedResponse/required",
						keyword: "required",
						params: { missingProperty: "body" },
						message: "must have required property 'body'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data27.truncated === void 0) {
					const err51 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/definitions/recordedResponse/required",
						keyword: "required",
						params: { missingProperty: "truncated" },
						message: "must have required property 'truncated'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data27.status !== void 0) {
					let data28 = data27.status;
					if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
						const err52 = {
							instancePath: instancePath + "/response/status",
							schemaPath: "#/definitions/recordedResponse/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data27.truncated !== void 0) {
					if (typeof data27.truncated !== "boolean") {
						const err53 = {
							instancePath: instancePath + "/response/truncated",
							schemaPath: "#/definitions/recordedResponse/properties/truncated/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/definitions/recordedResponse/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.external !== void 0) {
			let data30 = data.external;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.id === void 0) {
					const err55 = {
						instancePath: instancePath + "/external",
						schemaPath: "#/definitions/recordedExternal/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data30.id !== void 0) {
					if (typeof data30.id !== "string") {
						const err56 = {
							instancePath: instancePath + "/external/id",
							schemaPath: "#/definitions/recordedExternal/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data30.url !== void 0) {
					if (typeof data30.url !== "string") {
						const err57 = {
							instancePath: instancePath + "/external/url",
							schemaPath: "#/definitions/recordedExternal/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/external",
					schemaPath: "#/definitions/recordedExternal/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.attempts !== void 0) {
			let data33 = data.attempts;
			if (Array.isArray(data33)) {
				const len0 = data33.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate22(data33[i0], {
					instancePath: instancePath + "/attempts/" + i0,
					parentData: data33,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/attempts",
					schemaPath: "#/properties/attempts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.startedAt !== void 0) {
			let data35 = data.startedAt;
			if (typeof data35 === "string") {
				if (!pattern0$1.test(data35)) {
					const err60 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/properties/startedAt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$\""
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/properties/startedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.updatedAt !== void 0) {
			let data36 = data.updatedAt;
			if (typeof data36 === "string") {
				if (!pattern0$1.test(data36)) {
					const err62 = {
						instancePath: instancePath + "/updatedAt",
						schemaPath: "#/properties/updatedAt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$\""
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/updatedAt",
					schemaPath: "#/properties/updatedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
	} else {
		const err64 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err64];
		else vErrors.push(err64);
		errors++;
	}
	validate11$1.errors = vErrors;
	return errors === 0;
}
function validate10$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.identity === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identity" },
				message: "must have required property 'identity'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.runs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runs" },
				message: "must have required property 'runs'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.format !== void 0) {
			if (1 !== data.format) {
				const err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.identity !== void 0) {
			if (typeof data.identity !== "string") {
				const err5 = {
					instancePath: instancePath + "/identity",
					schemaPath: "#/properties/identity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data2 = data.type;
			if (!(data2 === "ENTITY_CREATED" || data2 === "ENTITY_UPDATED" || data2 === "ENTITY_DELETED" || data2 === "TIMER_PROPERTY_EXPIRED" || data2 === "RUN_CREATED" || data2 === "RUN_UPDATED")) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err7 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data4 = data.at;
			if (typeof data4 === "string") {
				if (!pattern0$1.test(data4)) {
					const err8 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.error !== void 0) {
			if (typeof data.error !== "string") {
				const err10 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data6 = data.body;
			if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
				const err11 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.runs !== void 0) {
			let data7 = data.runs;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate11$1(data7[i0], {
					instancePath: instancePath + "/runs/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate11$1.errors : vErrors.concat(validate11$1.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/runs",
					schemaPath: "#/properties/runs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate10$1.errors = vErrors;
	return errors === 0;
}
// src/model/event-record-text.ts
const FORMAT = 1;
function formatEventRecord(record) {
	const { error } = record;
	return `${JSON.stringify({
		...record,
		...error === void 0 ? {} : { error: cut(error, MAX_RECORDED_CHARACTERS) },
		runs: record.runs.map(bounded)
	})}\n`;
}
function parseEventRecord(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return {
			kind: "invalid",
			problem: "is not JSON"
		};
	}
	if (isJsonObject(value) && value["format"] !== FORMAT) return {
		kind: "invalid",
		problem: `has the format ${JSON.stringify(value["format"] ?? null)}, and this version reads ${FORMAT}`
	};
	if (validateEventRecord(value)) return {
		kind: "record",
		record: value
	};
	return {
		kind: "invalid",
		problem: schemaProblem()
	};
}
function schemaProblem() {
	const [error] = validateEventRecord.errors ?? [];
	return `breaks its schema${error === void 0 || error.instancePath === "" ? "" : ` at "${error.instancePath}"`}: ${error?.message ?? "it is no record"}`;
}
function bounded(run) {
	const { summary, error, request, response } = run;
	return {
		...run,
		decision: boundedDecision(run.decision),
		...summary === void 0 ? {} : { summary: cut(summary, MAX_RECORDED_CHARACTERS) },
		...error === void 0 ? {} : { error: withMessage(error) },
		...request === void 0 ? {} : { request: boundedRequest(request) },
		...response === void 0 ? {} : { response: boundedResponse(response) },
		attempts: run.attempts.map((attempt) => attempt.error === void 0 ? attempt : {
			...attempt,
			error: withMessage(attempt.error)
		})
	};
}
function boundedDecision(decision) {
	return {
		...decision,
		expressions: decision.expressions.map(boundedExpression)
	};
}
function boundedExpression(result) {
	const { outcome } = result;
	if (outcome.kind === "empty") return result;
	if (outcome.kind === "error") return {
		...result,
		outcome: {
			...outcome,
			error: withMessage(outcome.error)
		}
	};
	const text = JSON.stringify(outcome.value);
	if (text.length <= 4096) return result;
	return {
		...result,
		outcome: {
			kind: "value",
			value: cut(text, MAX_RECORDED_CHARACTERS)
		}
	};
}
function boundedRequest(request) {
	const { body } = request;
	return body === void 0 ? request : {
		...request,
		body: cut(body, MAX_BODY_BYTES)
	};
}
function boundedResponse(response) {
	const { body } = response;
	const text = typeof body === "string" ? body : JSON.stringify(body);
	if (text.length <= 65536) return response;
	return {
		...response,
		body: cut(text, MAX_RESPONSE_BYTES),
		truncated: true
	};
}
function withMessage(error) {
	return {
		...error,
		message: cut(error.message, MAX_RECORDED_CHARACTERS)
	};
}
function cut(text, characters) {
	return text.length <= characters ? text : `${text.slice(0, characters)}…`;
}
// src/model/run-record.ts
function mergeEventRecords(known, found) {
	const runs = new Map(known.runs.map((run) => [run.runId, run]));
	for (const run of found.runs) {
		const before = runs.get(run.runId);
		runs.set(run.runId, before === void 0 ? run : laterRun(before, run));
	}
	return {
		...known,
		...found,
		at: known.at,
		runs: sortRuns([...runs.values()])
	};
}
function laterRun(one, other) {
	const accepted = (run) => run.outcome === "delivered";
	if (accepted(one) !== accepted(other)) return accepted(one) ? one : other;
	const ended = (run) => run.status !== "IN_PROGRESS";
	if (accepted(one) && ended(one) !== ended(other)) return ended(one) ? one : other;
	return other.updatedAt >= one.updatedAt ? other : one;
}
function sortRuns(runs) {
	return [...runs].sort((a, b) => a.hop - b.hop || compareText(a.automation.identifier, b.automation.identifier) || compareText(a.runId, b.runId));
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/adapters/run-log/record-reader.ts
async function readRecord(location, files) {
	const records = [];
	for (const file of files) {
		const record = await readFileOf(location, file);
		if (record !== void 0) records.push(record);
	}
	return records.length === 0 ? void 0 : records.reduce(mergeEventRecords);
}
async function readFileOf(location, file) {
	let bytes;
	try {
		bytes = await readFile(join(location.path, file.path));
	} catch (cause) {
		if (systemCode(cause) === "ENOENT") return void 0;
		if (systemCode(cause) === "EISDIR") throw runLogCorrupt(location.url, file.path, "is a directory", cause);
		throw runLogUnreadable(location.url, cause);
	}
	if (textDigest$1(bytes) !== file.digest) throw runLogCorrupt(location.url, file.path, "does not hold what was written to it");
	const parsed = parseEventRecord(bytes.toString("utf8"));
	if (parsed.kind === "invalid") throw runLogCorrupt(location.url, file.path, parsed.problem);
	if (eventName(parsed.record.identity) !== file.event) throw runLogCorrupt(location.url, file.path, "is a record of another event");
	return parsed.record;
}
// src/adapters/run-log/record-writer.ts
const MAX_CONCURRENT_WRITES = 16;
async function writeRecords(location, records) {
	const limit = pLimit(MAX_CONCURRENT_WRITES);
	const folders = await Promise.all(records.map((record) => limit(() => writeRecord(location, record))));
	await Promise.all([...new Set(folders)].map(flushUnlessDropped));
}
async function writeRecord(location, record) {
	const text = formatEventRecord(record);
	const place = recordPlace(record, text);
	const folder = join(location.path, place.folder);
	try {
		await writeWhole(location, folder, place.name, text);
	} catch (cause) {
		if (systemCode(cause) !== "ENOENT") throw cause;
		await writeWhole(location, folder, place.name, text);
	}
	return folder;
}
async function writeWhole(location, folder, name, text) {
	await makeFolder(location, folder);
	const temporary = join(folder, temporaryName());
	try {
		await writeDurably(temporary, text);
		await rename(temporary, join(folder, name));
	} catch (cause) {
		await discard(temporary);
		throw cause;
	}
}
async function makeFolder(location, folder) {
	try {
		await mkdir(folder);
	} catch (cause) {
		if (systemCode(cause) === "EEXIST") return;
		if (systemCode(cause) !== "ENOENT") throw cause;
		await listMonths(location);
		await makeDirectory(folder);
		return;
	}
	await flushDirectory(dirname(folder));
}
async function flushUnlessDropped(folder) {
	try {
		await flushDirectory(folder);
	} catch (cause) {
		if (systemCode(cause) !== "ENOENT") throw cause;
	}
}
async function dropMonths(location, beforeMs) {
	let dropped = 0;
	for (const month of await listMonths(location)) if (endOfMonth(month) > beforeMs) await removeAbandoned(location, month, beforeMs);
	else if (await moveAway(location, month)) dropped += 1;
	for (const name of await list$1(location, "")) if (name.startsWith("tmp-")) await discard(join(location.path, name));
	return dropped;
}
async function moveAway({ path }, month) {
	try {
		await rename(join(path, month), join(path, temporaryName()));
		return true;
	} catch (cause) {
		if (systemCode(cause) === "ENOENT") return false;
		throw cause;
	}
}
async function removeAbandoned(location, month, beforeMs) {
	for (const shard of await listShards(location, month)) {
		const folder = `${month}/${shard}`;
		for (const name of await list$1(location, folder)) {
			if (!name.startsWith("tmp-")) continue;
			const path = join(location.path, folder, name);
			const modifiedMs = await stat(path).then(({ mtimeMs }) => mtimeMs, () => void 0);
			if (modifiedMs !== void 0 && modifiedMs < beforeMs) await discard(path);
		}
	}
}
async function discard(path) {
	try {
		await rm(path, {
			recursive: true,
			force: true
		});
	} catch {}
}
function temporaryName() {
	return `${TEMPORARY_PREFIX}${randomBytes(8).toString("hex")}`;
}
// src/adapters/run-log/file-run-log.ts
const MAX_CONCURRENT_READS = 16;
function openFileRunLog(location) {
	return {
		url: location.url,
		writesEachOutcome: true,
		isPublic: async () => false,
		find: (events) => findRecords(location, events),
		write: (records) => writing(location, () => writeRecords(location, records)),
		list: (query) => listRecords(location, query),
		prune: (beforeMs) => writing(location, () => dropMonths(location, beforeMs))
	};
}
async function findRecords(location, events) {
	const months = await listMonths(location);
	const limit = pLimit(MAX_CONCURRENT_READS);
	const found = await Promise.all(events.map(({ identity }) => limit(async () => {
		return await readRecord(location, await filesOfEvent(location, months, eventName(identity)));
	})));
	return new Map(found.flatMap((record) => record === void 0 ? [] : [[record.identity, record]]));
}
async function listRecords(location, { limit, sinceMs = -Infinity, untilMs = Infinity }) {
	const events = [...(await filesByEvent(location)).values()].map((files) => ({
		files,
		atMs: files[0]?.atMs ?? 0
	})).filter(({ atMs }) => atMs >= sinceMs && atMs < untilMs).sort((a, b) => b.atMs - a.atMs).slice(0, limit);
	const reads = pLimit(MAX_CONCURRENT_READS);
	return (await Promise.all(events.map(({ files }) => reads(() => readRecord(location, files))))).flatMap((record) => record ?? []);
}
async function writing(location, write) {
	try {
		return await write();
	} catch (cause) {
		if (cause instanceof LongshoreError && cause.code === "run-log-corrupt") throw cause;
		throw runLogUnwritable(location.url, location.path, rootCause(cause));
	}
}
function rootCause(cause) {
	return cause instanceof LongshoreError ? cause.cause : cause;
}
// src/adapters/run-log/no-run-log.ts
function createNoRunLog() {
	return {
		url: "none",
		writesEachOutcome: false,
		isPublic: async () => false,
		find: async () => /* @__PURE__ */ new Map(),
		write: async () => {},
		list: async () => {
			throw new LongshoreError("run-log-unsupported", "The run log is \"none\": no run is recorded.", { hint: "Name a run log with --run-log, such as \"file:PATH\"." });
		},
		prune: async () => 0
	};
}
// src/adapters/run-log/run-log-url.ts
const DEFAULT_RUN_LOG_BRANCH = "longshore-runs";
const WORDS = {
	what: "run log",
	defaultBranch: DEFAULT_RUN_LOG_BRANCH,
	invalid: invalid$2
};
function parseRunLogUrl(url, cwd) {
	if (url === "none") return { kind: "none" };
	const location = parseLocationUrl(url, cwd, WORDS);
	if (location === void 0) throw invalid$2(`The run log "${url}" has no known kind.`);
	return location;
}
function invalid$2(message) {
	return new LongshoreError("input-invalid", message, { hint: "Use \"none\", \"file:PATH\" or \"github:OWNER/REPO#BRANCH\"." });
}
function defaultRunLogUrl(storeUrl) {
	const store = parseStoreUrl(storeUrl, "/");
	if (store.kind === "github") return `github:${store.owner}/${store.repository}#${DEFAULT_RUN_LOG_BRANCH}`;
	return `file:${posix.join(storeUrl.slice(5), "..", "runs")}`;
}
async function openRunLog(url, options) {
	const parsed = parseRunLogUrl(url, options.cwd);
	switch (parsed.kind) {
		case "none": return createNoRunLog();
		case "file": return openFileRunLog({
			url,
			path: parsed.path
		});
		case "github": {
			const github = await import("./github-run-log-DNadmYDa.mjs");
			return github.openGitHubRunLog(github.githubRunLogOptions(parsed, options));
		}
	}
}
// src/model/port-api.ts
const PORT_ORIGINS = /* @__PURE__ */ new Set([
	"https://api.port.io",
	"https://api.us.port.io",
	"https://api.getport.io"
]);
function portApiOf(url, portBaseUrl) {
	if (url.href.startsWith(`${new URL(portBaseUrl).href.replace(/\/$/, "")}/`)) return portBaseUrl;
	return PORT_ORIGINS.has(url.origin) ? url.origin : void 0;
}
// src/adapters/credentials/missing-variables.ts
function missingVariables(purpose, variables, joint = "and") {
	const names = variables.join(` ${joint} `);
	const [state, set] = variables.length === 1 ? ["which is not in the environment", "Set it"] : joint === "or" ? ["of which none is in the environment", "Set one of them"] : ["which are not both in the environment", "Set them"];
	return {
		kind: "failed",
		error: {
			code: "secret-missing",
			message: `${purpose} ${names}, ${state}. ${set} in the step that dispatches.`,
			path: "invocationMethod"
		},
		retry: false
	};
}
// src/model/operator-policy.ts
const OPERATOR_POLICY = {
	allowHttp: true,
	allowPrivate: [],
	operator: true
};
// src/adapters/credentials/port-tokens.ts
const MARGIN_MS = 6e4;
const TIMEOUT_MS$1 = 1e4;
const MAX_TOKEN_BYTES = 65536;
function createPortTokens(deps) {
	const entries = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new WeakMap();
	async function current(login, refused) {
		const cached = entries.get(login.baseUrl);
		if (cached !== void 0 && deps.clock.now() < cached.goodUntilMs) {
			const known = await cached.fetched;
			if (known.kind === "failed" || known.token !== refused) return known;
		}
		const newer = entries.get(login.baseUrl);
		if (newer !== void 0 && newer !== cached) return await newer.fetched;
		const entry = {
			fetched: fetchToken(login, deps),
			goodUntilMs: Number.POSITIVE_INFINITY
		};
		entries.set(login.baseUrl, entry);
		const result = await entry.fetched;
		if (result.kind === "token") {
			deps.announce(result.token);
			entry.goodUntilMs = deps.clock.now() + Math.max(0, result.expiresIn * 1e3 - MARGIN_MS);
		} else if (entries.get(login.baseUrl) === entry) entries.delete(login.baseUrl);
		return result;
	}
	return { async tokenFor(login, request, renew) {
		const result = await current(login, renew ? used.get(request) : void 0);
		if (result.kind === "token") used.set(request, result.token);
		return result;
	} };
}
async function fetchToken({ baseUrl, clientId, clientSecret }, { http, signal }) {
	const outcome = await http.send({
		request: {
			method: "POST",
			url: `${baseUrl}/v1/auth/access_token`,
			headers: {
				"content-type": "application/json",
				accept: "application/json"
			},
			body: JSON.stringify({
				clientId,
				clientSecret
			})
		},
		policy: OPERATOR_POLICY,
		timeoutMs: TIMEOUT_MS$1,
		maxResponseBytes: MAX_TOKEN_BYTES,
		...signal === void 0 ? {} : { signal }
	});
	return readToken(outcome) ?? notGiven(baseUrl, outcome);
}
function readToken(outcome) {
	if (outcome.kind === "error" || outcome.response.status !== 200) return void 0;
	const body = parseJson$2(new TextDecoder().decode(outcome.response.body));
	if (!isJsonObject(body)) return void 0;
	const { accessToken, expiresIn } = body;
	if (typeof accessToken !== "string" || !/^[\x21-\x7e]+$/.test(accessToken)) return void 0;
	return {
		kind: "token",
		token: accessToken,
		expiresIn: typeof expiresIn === "number" ? expiresIn : 0
	};
}
function parseJson$2(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function notGiven(baseUrl, outcome) {
	const host = new URL(baseUrl).host;
	const says = outcome.kind === "error" ? outcome.message : `"${host}" answered ${outcome.response.status}${outcome.response.status === 200 ? " without a token" : ""}.`;
	const status = outcome.kind === "error" ? void 0 : outcome.response.status;
	const final = status !== void 0 && status < 500 && ![
		408,
		425,
		429
	].includes(status);
	return {
		kind: "failed",
		error: {
			code: "credential-failed",
			message: `Port gave no access token for PORT_CLIENT_ID and PORT_CLIENT_SECRET: ${says}`,
			path: "invocationMethod"
		},
		retry: !final
	};
}
// src/adapters/credentials/environment-credentials.ts
function createEnvironmentCredentials(options) {
	const announced = /* @__PURE__ */ new Set();
	const announce = (value) => {
		if (!announced.has(value)) options.onSecret(value);
		announced.add(value);
	};
	const deps = {
		...options,
		read(variable) {
			const { environment } = options;
			const value = Object.hasOwn(environment, variable) ? environment[variable] : void 0;
			if (value === void 0 || value === "") return void 0;
			announce(value);
			return value;
		},
		tokens: createPortTokens({
			...options,
			announce
		})
	};
	return { headersFor: async (credential, request, renew) => await headersFor(credential, request, renew, deps) };
}
function headersFor(credential, request, renew, deps) {
	switch (credential.kind) {
		case "none": return {
			kind: "ok",
			headers: {}
		};
		case "port": return port(request, renew, deps);
		case "github": return github(credential.repository, deps);
		case "gitlab": return gitlab(credential, deps);
		case "azure-devops": return azureDevops(request, deps);
		case "kafka": return kafka(credential.username, deps);
	}
}
async function port(request, renew, { endpoints, read, tokens }) {
	const baseUrl = portApiOf(new URL(request.url), endpoints.portBaseUrl);
	if (baseUrl === void 0) throw new Error(`Not Port's API: ${new URL(request.url).host}`);
	const clientId = read("PORT_CLIENT_ID");
	const clientSecret = read("PORT_CLIENT_SECRET");
	if (clientId === void 0 || clientSecret === void 0) return missingVariables("Port's API is called with", ["PORT_CLIENT_ID", "PORT_CLIENT_SECRET"]);
	const result = await tokens.tokenFor({
		baseUrl,
		clientId,
		clientSecret
	}, request, renew);
	if (result.kind === "failed") return result;
	return bearer(result.token);
}
function github(repository, { endpoints, read }) {
	const isOwn = repository.toLowerCase() === endpoints.repository?.toLowerCase();
	const token = (isOwn ? void 0 : read("LONGSHORE_GITHUB_TOKEN")) ?? read("GITHUB_TOKEN");
	if (token !== void 0) return bearer(token);
	const names = isOwn ? ["GITHUB_TOKEN"] : ["LONGSHORE_GITHUB_TOKEN", "GITHUB_TOKEN"];
	return missingVariables(`"${repository}" is reached with`, names, "or");
}
function bearer(token) {
	return {
		kind: "ok",
		headers: { authorization: `Bearer ${token}` },
		secrets: [token]
	};
}
function gitlab({ group, project }, { read }) {
	const variables = [`LONGSHORE_GITLAB_TOKEN_${`${group}_${project}`.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`, "LONGSHORE_GITLAB_TOKEN"];
	const token = variables.map(read).find((value) => value !== void 0);
	if (token !== void 0) return {
		kind: "ok",
		headers: {},
		form: { token },
		secrets: [token]
	};
	return missingVariables(`A pipeline of "${group}/${project}" is started with`, variables, "or");
}
function azureDevops({ body = "" }, { read }) {
	const variables = ["LONGSHORE_AZURE_DEVOPS_SECRET", "PORT_CLIENT_SECRET"];
	const secret = variables.map(read).find((value) => value !== void 0);
	if (secret === void 0) return missingVariables("Azure DevOps' incoming webhook is signed with", variables, "or");
	const signature = createHmac("sha1", secret).update(body).digest("hex");
	return {
		kind: "ok",
		headers: { "x-port-signature": signature },
		secrets: [secret, signature]
	};
}
function kafka(username, { read }) {
	const variable = "LONGSHORE_KAFKA_PASSWORD";
	const password = read(variable);
	if (password === void 0) return missingVariables(`The broker's user "${username}" logs in with`, [variable]);
	const login = Buffer.from(`${username}:${password}`).toString("base64");
	return {
		kind: "ok",
		headers: { authorization: `Basic ${login}` },
		secrets: [password, login]
	};
}
// src/model/endpoints.ts
const DEFAULT_ENDPOINTS = {
	githubApiUrl: "https://api.github.com",
	portBaseUrl: "https://api.port.io",
	gitlabUrl: "https://gitlab.com",
	azureDevopsUrl: "https://dev.azure.com"
};
// src/adapters/environment/endpoints.ts
const VARIABLES = {
	githubApiUrl: "GITHUB_API_URL",
	portBaseUrl: "PORT_BASE_URL",
	gitlabUrl: "GITLAB_URL",
	azureDevopsUrl: "AZURE_DEVOPS_URL"
};
function readEndpoints(environment) {
	const read = (key) => {
		const value = environment[VARIABLES[key]]?.trim() ?? "";
		return value === "" ? DEFAULT_ENDPOINTS[key] : checkedUrl(value, VARIABLES[key]);
	};
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	return {
		githubApiUrl: read("githubApiUrl"),
		portBaseUrl: read("portBaseUrl"),
		gitlabUrl: read("gitlabUrl"),
		azureDevopsUrl: read("azureDevopsUrl"),
		...repository === "" ? {} : { repository }
	};
}
function checkedUrl(value, variable) {
	const url = URL.canParse(value) ? new URL(value) : void 0;
	const isHttp = url?.protocol === "https:" || url?.protocol === "http:";
	if (url === void 0 || !isHttp || `${url.username}${url.search}${url.hash}` !== "") throw new LongshoreError("input-invalid", `${variable} is no address of a service.`, { hint: "Set it to a URL such as https://host.example.com, without user, query and fragment." });
	return url.href.replace(/\/+$/, "");
}
// src/adapters/github/repositories.ts
const DELAYS_MS = [
	0,
	1e3,
	5e3
];
const TIMEOUT_MS = 1e4;
const MAX_BYTES = 262144;
function createGitHubRepositories(deps) {
	const branches = /* @__PURE__ */ new Map();
	return { async defaultBranch(repository) {
		const key = repository.toLowerCase();
		const asked = branches.get(key) ?? ask(repository, deps);
		branches.set(key, asked);
		const branch = await asked;
		if (branch.kind === "failed" && branches.get(key) === asked) branches.delete(key);
		return branch;
	} };
}
const UNASKED_REPOSITORIES = { defaultBranch: async () => ({ kind: "not-asked" }) };
async function ask(repository, deps) {
	const request = {
		method: "GET",
		url: `${deps.endpoints.githubApiUrl}/repos/${repository}`,
		headers: {
			accept: "application/vnd.github+json",
			"user-agent": "longshore"
		}
	};
	const authorized = await deps.credentials.headersFor({
		kind: "github",
		repository
	}, request, false);
	if (authorized.kind === "failed") return {
		kind: "failed",
		error: authorized.error
	};
	const headers = {
		...request.headers,
		...authorized.headers
	};
	let says = "nothing";
	for (const delay of DELAYS_MS) {
		if (delay > 0) await deps.clock.sleep(delay, deps.signal);
		const outcome = await deps.http.send({
			request: {
				...request,
				headers
			},
			policy: OPERATOR_POLICY,
			timeoutMs: TIMEOUT_MS,
			maxResponseBytes: MAX_BYTES,
			...deps.signal === void 0 ? {} : { signal: deps.signal }
		});
		const name = branchOf(outcome);
		if (name !== void 0) return {
			kind: "branch",
			name
		};
		says = outcome.kind === "error" ? outcome.message : `GitHub answered ${outcome.response.status}.`;
		if (isFinal(outcome)) break;
	}
	return {
		kind: "failed",
		error: {
			code: "branch-unknown",
			message: `The default branch of "${repository}" could not be read: ${says} Name a branch with the input "ref", or give the token access to the repository.`,
			path: "invocationMethod"
		}
	};
}
function branchOf(outcome) {
	if (outcome.kind === "error" || outcome.response.status !== 200) return void 0;
	const body = jsonOf(new TextDecoder().decode(outcome.response.body));
	const branch = isJsonObject(body) ? body["default_branch"] : void 0;
	return typeof branch === "string" && branch !== "" ? branch : void 0;
}
function isFinal(outcome) {
	if (outcome.kind === "error") return outcome.code === "aborted";
	const { status } = outcome.response;
	return status < 500 && status !== 429;
}
// src/adapters/services.ts
function openServices(options) {
	const endpoints = readEndpoints(options.environment);
	const credentials = createEnvironmentCredentials({
		...options,
		endpoints
	});
	return {
		endpoints,
		credentials,
		repositories: options.dryRun ? UNASKED_REPOSITORIES : createGitHubRepositories({
			...options,
			endpoints,
			credentials
		})
	};
}
// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
	if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
	return JSON.stringify(value);
}
function serializePrimitive(value) {
	switch (typeof value) {
		case "number":
			if (isNaN(value)) throw new Error("NaN is not allowed");
			if (!isFinite(value)) throw new Error("Infinity is not allowed");
			return JSON.stringify(value);
		case "string": return serializeString(value);
		case "boolean": return value ? "true" : "false";
		default: return JSON.stringify(value);
	}
}
function enterValue(value, seen) {
	let wrappers = null;
	while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
		if (seen.has(value)) throw new Error("Circular reference detected");
		seen.add(value);
		(wrappers ??= []).push(value);
		value = value.toJSON();
	}
	if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
	if (value === null || typeof value !== "object") {
		if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
		return serializePrimitive(value);
	}
	if (seen.has(value)) throw new Error("Circular reference detected");
	seen.add(value);
	return {
		container: value,
		keys: Array.isArray(value) ? null : Object.keys(value).sort(),
		index: 0,
		first: true,
		wrappers
	};
}
function canonicalize(object) {
	if (object === null || typeof object !== "object") return serializePrimitive(object);
	const seen = /* @__PURE__ */ new Set();
	const root = enterValue(object, seen);
	if (typeof root !== "object") return root;
	let result = root.keys === null ? "[" : "{";
	const stack = [root];
	outer: while (stack.length > 0) {
		const frame = stack[stack.length - 1];
		const container = frame.container;
		if (frame.keys === null) {
			while (frame.index < container.length) {
				const i = frame.index++;
				if (i > 0) result += ",";
				const element = container[i];
				const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
				if (value === null || typeof value !== "object") {
					result += serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (typeof child !== "object") {
					result += child === void 0 ? "null" : child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "]";
		} else {
			const keys = frame.keys;
			while (frame.index < keys.length) {
				const key = keys[frame.index++];
				const value = container[key];
				if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
				if (value === null || typeof value !== "object") {
					if (frame.first) frame.first = false;
					else result += ",";
					result += serializeString(key) + ":" + serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (child === void 0) continue;
				if (frame.first) frame.first = false;
				else result += ",";
				result += serializeString(key) + ":";
				if (typeof child !== "object") {
					result += child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "}";
		}
		seen.delete(container);
		if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
		stack.pop();
	}
	return result;
}
// src/model/canonical-json.ts
function canonicalJson(value) {
	try {
		return canonicalize(value) ?? "";
	} catch {
		return canonicalize(JSON.parse(withoutHalves(JSON.stringify(value)))) ?? "";
	}
}
function withoutHalves(json) {
	return json.replaceAll(/(?<!\\)((?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})/g, "$1�$2");
}
// src/matching/decode/identity.ts
function cloudEventIdentity(source, id) {
	return `${source.replaceAll(" ", "%20")} ${id}`;
}
function ownId(event) {
	const id = isJsonObject(event) ? event["id"] : void 0;
	if (typeof id === "number") return String(id);
	return typeof id === "string" && id !== "" ? id : void 0;
}
function eventIdentity(event, workflowRunId) {
	return ownId(event) ?? digest(hasTime(event) ? [event] : [event, workflowRunId ?? ""]);
}
function identifiesItself(event) {
	return ownId(event) !== void 0 || hasTime(event);
}
function hasTime(event) {
	const trigger = event["trigger"];
	const at = isJsonObject(trigger) ? trigger["at"] : void 0;
	return typeof at === "string" && at !== "";
}
function digest(parts) {
	return `sha256:${createHash("sha256").update(canonicalJson(parts)).digest("hex")}`;
}
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};
const supportedEols = [
	"\n",
	"\r",
	"\r\n"
];
// node_modules/jsonc-parser/lib/esm/impl/format.js
function format(documentText, range, options) {
	let initialIndentLevel;
	let formatText;
	let formatTextStart;
	let rangeStart;
	let rangeEnd;
	if (range) {
		rangeStart = range.offset;
		rangeEnd = rangeStart + range.length;
		formatTextStart = rangeStart;
		while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) formatTextStart--;
		let endOffset = rangeEnd;
		while (endOffset < documentText.length && !isEOL(documentText, endOffset)) endOffset++;
		formatText = documentText.substring(formatTextStart, endOffset);
		initialIndentLevel = computeIndentLevel(formatText, options);
	} else {
		formatText = documentText;
		initialIndentLevel = 0;
		formatTextStart = 0;
		rangeStart = 0;
		rangeEnd = documentText.length;
	}
	const eol = getEOL(options, documentText);
	const eolFastPathSupported = supportedEols.includes(eol);
	let numberLineBreaks = 0;
	let indentLevel = 0;
	let indentValue;
	if (options.insertSpaces) indentValue = cachedSpaces[options.tabSize || 4] ?? repeat(cachedSpaces[1], options.tabSize || 4);
	else indentValue = "	";
	const indentType = indentValue === "	" ? "	" : " ";
	let scanner = createScanner(formatText, false);
	let hasError = false;
	function newLinesAndIndent() {
		if (numberLineBreaks > 1) return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
		const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
		if (!eolFastPathSupported || amountOfSpaces > cachedBreakLinesWithSpaces[indentType][eol].length) return eol + repeat(indentValue, initialIndentLevel + indentLevel);
		if (amountOfSpaces <= 0) return eol;
		return cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
	}
	function scanNext() {
		let token = scanner.scan();
		numberLineBreaks = 0;
		while (token === 15 || token === 14) {
			if (token === 14 && options.keepLines) numberLineBreaks += 1;
			else if (token === 14) numberLineBreaks = 1;
			token = scanner.scan();
		}
		hasError = token === 16 || scanner.getTokenError() !== 0;
		return token;
	}
	const editOperations = [];
	function addEdit(text, startOffset, endOffset) {
		if (!hasError && (!range || startOffset < rangeEnd && endOffset > rangeStart) && documentText.substring(startOffset, endOffset) !== text) editOperations.push({
			offset: startOffset,
			length: endOffset - startOffset,
			content: text
		});
	}
	let firstToken = scanNext();
	if (options.keepLines && numberLineBreaks > 0) addEdit(repeat(eol, numberLineBreaks), 0, 0);
	if (firstToken !== 17) {
		let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(indentValue.length * initialIndentLevel < 20 && options.insertSpaces ? cachedSpaces[indentValue.length * initialIndentLevel] : repeat(indentValue, initialIndentLevel), formatTextStart, firstTokenStart);
	}
	while (firstToken !== 17) {
		let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
		let secondToken = scanNext();
		let replaceContent = "";
		let needsLineBreak = false;
		while (numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13)) {
			let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
			addEdit(cachedSpaces[1], firstTokenEnd, commentTokenStart);
			firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
			needsLineBreak = secondToken === 12;
			replaceContent = needsLineBreak ? newLinesAndIndent() : "";
			secondToken = scanNext();
		}
		if (secondToken === 2) {
			if (firstToken !== 1) indentLevel--;
			if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1) replaceContent = newLinesAndIndent();
			else if (options.keepLines) replaceContent = cachedSpaces[1];
		} else if (secondToken === 4) {
			if (firstToken !== 3) indentLevel--;
			if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3) replaceContent = newLinesAndIndent();
			else if (options.keepLines) replaceContent = cachedSpaces[1];
		} else {
			switch (firstToken) {
				case 3:
				case 1:
					indentLevel++;
					if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) replaceContent = newLinesAndIndent();
					else replaceContent = cachedSpaces[1];
					break;
				case 5:
					if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) replaceContent = newLinesAndIndent();
					else replaceContent = cachedSpaces[1];
					break;
				case 12:
					replaceContent = newLinesAndIndent();
					break;
				case 13:
					if (numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (!needsLineBreak) replaceContent = cachedSpaces[1];
					break;
				case 6:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (!needsLineBreak) replaceContent = cachedSpaces[1];
					break;
				case 10:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (secondToken === 6 && !needsLineBreak) replaceContent = "";
					break;
				case 7:
				case 8:
				case 9:
				case 11:
				case 2:
				case 4:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if ((secondToken === 12 || secondToken === 13) && !needsLineBreak) replaceContent = cachedSpaces[1];
					else if (secondToken !== 5 && secondToken !== 17) hasError = true;
					break;
				case 16: hasError = true;
			}
			if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13)) replaceContent = newLinesAndIndent();
		}
		if (secondToken === 17) {
			if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
			else replaceContent = options.insertFinalNewline ? eol : "";
		}
		const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(replaceContent, firstTokenEnd, secondTokenStart);
		firstToken = secondToken;
	}
	return editOperations;
}
function repeat(s, count) {
	let result = "";
	for (let i = 0; i < count; i++) result += s;
	return result;
}
function computeIndentLevel(content, options) {
	let i = 0;
	let nChars = 0;
	const tabSize = options.tabSize || 4;
	while (i < content.length) {
		let ch = content.charAt(i);
		if (ch === cachedSpaces[1]) nChars++;
		else if (ch === "	") nChars += tabSize;
		else break;
		i++;
	}
	return Math.floor(nChars / tabSize);
}
function getEOL(options, text) {
	for (let i = 0; i < text.length; i++) {
		const ch = text.charAt(i);
		if (ch === "\r") {
			if (i + 1 < text.length && text.charAt(i + 1) === "\n") return "\r\n";
			return "\r";
		} else if (ch === "\n") return "\n";
	}
	return options && options.eol || "\n";
}
function isEOL(text, offset) {
	return "\r\n".indexOf(text.charAt(offset)) !== -1;
}
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
function parse$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentProperty = null;
	let currentParent = [];
	const previousParents = [];
	function onValue(value) {
		if (Array.isArray(currentParent)) currentParent.push(value);
		else if (currentProperty !== null) currentParent[currentProperty] = value;
	}
	visit$1(text, {
		onObjectBegin: () => {
			const object = {};
			onValue(object);
			previousParents.push(currentParent);
			currentParent = object;
			currentProperty = null;
		},
		onObjectProperty: (name) => {
			currentProperty = name;
		},
		onObjectEnd: () => {
			currentParent = previousParents.pop();
		},
		onArrayBegin: () => {
			const array = [];
			onValue(array);
			previousParents.push(currentParent);
			currentParent = array;
			currentProperty = null;
		},
		onArrayEnd: () => {
			currentParent = previousParents.pop();
		},
		onLiteralValue: onValue,
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	return currentParent[0];
}
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit$1(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
function findNodeAtLocation(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/impl/edit.js
function setProperty(text, originalPath, value, options) {
	const path = originalPath.slice();
	const root = parseTree$1(text, []);
	let parent = void 0;
	let lastSegment = void 0;
	while (path.length > 0) {
		lastSegment = path.pop();
		parent = findNodeAtLocation(root, path);
		if (parent === void 0 && value !== void 0) {
			if (typeof lastSegment === "string") value = { [lastSegment]: value };
			else value = [value];
		} else break;
	}
	if (!parent) {
		if (value === void 0) throw new Error("Can not delete in empty document");
		return withFormatting(text, {
			offset: root ? root.offset : 0,
			length: root ? root.length : 0,
			content: JSON.stringify(value)
		}, options);
	} else if (parent.type === "object" && typeof lastSegment === "string" && Array.isArray(parent.children)) {
		const existing = findNodeAtLocation(parent, [lastSegment]);
		if (existing !== void 0) {
			if (value === void 0) {
				if (!existing.parent) throw new Error("Malformed AST");
				const propertyIndex = parent.children.indexOf(existing.parent);
				let removeBegin;
				let removeEnd = existing.parent.offset + existing.parent.length;
				if (propertyIndex > 0) {
					let previous = parent.children[propertyIndex - 1];
					removeBegin = previous.offset + previous.length;
				} else {
					removeBegin = parent.offset + 1;
					if (parent.children.length > 1) removeEnd = parent.children[1].offset;
				}
				return withFormatting(text, {
					offset: removeBegin,
					length: removeEnd - removeBegin,
					content: ""
				}, options);
			} else return withFormatting(text, {
				offset: existing.offset,
				length: existing.length,
				content: JSON.stringify(value)
			}, options);
		} else {
			if (value === void 0) return [];
			const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
			const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map((p) => p.children[0].value)) : parent.children.length;
			let edit;
			if (index > 0) {
				let previous = parent.children[index - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			} else if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty + ","
			};
			return withFormatting(text, edit, options);
		}
	} else if (parent.type === "array" && typeof lastSegment === "number" && Array.isArray(parent.children)) {
		const insertIndex = lastSegment;
		if (insertIndex === -1) {
			const newProperty = `${JSON.stringify(value)}`;
			let edit;
			if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else {
				const previous = parent.children[parent.children.length - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			}
			return withFormatting(text, edit, options);
		} else if (value === void 0 && parent.children.length >= 0) {
			const removalIndex = lastSegment;
			const toRemove = parent.children[removalIndex];
			let edit;
			if (parent.children.length === 1) edit = {
				offset: parent.offset + 1,
				length: parent.length - 2,
				content: ""
			};
			else if (parent.children.length - 1 === removalIndex) {
				let previous = parent.children[removalIndex - 1];
				let offset = previous.offset + previous.length;
				edit = {
					offset,
					length: parent.offset + parent.length - 2 - offset,
					content: ""
				};
			} else edit = {
				offset: toRemove.offset,
				length: parent.children[removalIndex + 1].offset - toRemove.offset,
				content: ""
			};
			return withFormatting(text, edit, options);
		} else if (value !== void 0) {
			let edit;
			const newProperty = `${JSON.stringify(value)}`;
			if (!options.isArrayInsertion && parent.children.length > lastSegment) {
				const toModify = parent.children[lastSegment];
				edit = {
					offset: toModify.offset,
					length: toModify.length,
					content: newProperty
				};
			} else if (parent.children.length === 0 || lastSegment === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: parent.children.length === 0 ? newProperty : newProperty + ","
			};
			else {
				const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
				const previous = parent.children[index - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			}
			return withFormatting(text, edit, options);
		} else throw new Error(`Can not ${value === void 0 ? "remove" : options.isArrayInsertion ? "insert" : "modify"} Array index ${insertIndex} as length is not sufficient`);
	} else throw new Error(`Can not add ${typeof lastSegment !== "number" ? "index" : "property"} to parent of type ${parent.type}`);
}
function withFormatting(text, edit, options) {
	if (!options.formattingOptions) return [edit];
	let newText = applyEdit(text, edit);
	let begin = edit.offset;
	let end = edit.offset + edit.content.length;
	if (edit.length === 0 || edit.content.length === 0) {
		while (begin > 0 && !isEOL(newText, begin - 1)) begin--;
		while (end < newText.length && !isEOL(newText, end)) end++;
	}
	const edits = format(newText, {
		offset: begin,
		length: end - begin
	}, {
		...options.formattingOptions,
		keepLines: false
	});
	for (let i = edits.length - 1; i >= 0; i--) {
		const edit = edits[i];
		newText = applyEdit(newText, edit);
		begin = Math.min(begin, edit.offset);
		end = Math.max(end, edit.offset + edit.length);
		end += edit.content.length - edit.length;
	}
	const editLength = text.length - (newText.length - end) - begin;
	return [{
		offset: begin,
		length: editLength,
		content: newText.substring(begin, end)
	}];
}
function applyEdit(text, edit) {
	return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
}
// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
const parse = parse$1;
const parseTree = parseTree$1;
const visit = visit$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}
function modify(text, path, value, options) {
	return setProperty(text, path, value, options);
}
function applyEdits(text, edits) {
	let sortedEdits = edits.slice(0).sort((a, b) => {
		const diff = a.offset - b.offset;
		if (diff === 0) return a.length - b.length;
		return diff;
	});
	let lastModifiedOffset = text.length;
	for (let i = sortedEdits.length - 1; i >= 0; i--) {
		let e = sortedEdits[i];
		if (e.offset + e.length <= lastModifiedOffset) text = applyEdit(text, e);
		else throw new Error("Overlapping edit");
		lastModifiedOffset = e.offset;
	}
	return text;
}
function parsePayload(text) {
	const json = text.startsWith("﻿") ? text.slice(1) : text;
	const bytes = Buffer.byteLength(json);
	if (bytes > 16777216) return {
		kind: "invalid",
		message: `The payload has ${bytes} bytes; at most ${MAX_INFLATED_BYTES} are read.`,
		hint: "Send the events in several payloads."
	};
	if (json.trim() === "") return {
		kind: "invalid",
		message: "The payload is empty.",
		hint: "Give an event as JSON."
	};
	if (textNestsDeeper(json, 264)) return {
		kind: "invalid",
		message: `The payload is nested deeper than 256 levels, which is what an event may have.`
	};
	try {
		return {
			kind: "parsed",
			payload: JSON.parse(json)
		};
	} catch (cause) {
		return {
			kind: "invalid",
			message: `The payload is not JSON: ${reason$1(json, cause)}`,
			hint: "Correct it there: keys and texts in double quotes, no comments, no comma at an end."
		};
	}
}
function reason$1(text, cause) {
	const errors = [];
	parse(text, errors, { disallowComments: true });
	const [first] = errors;
	if (first === void 0) return `${cause instanceof Error ? cause.message : String(cause)}.`;
	const before = text.slice(0, first.offset).split("\n");
	const column = (before.at(-1)?.length ?? 0) + 1;
	return `${words(printParseErrorCode(first.error))} at line ${before.length}, column ${column}.`;
}
function words(code) {
	return code.replaceAll(/(?<!^)(?=[A-Z])/g, " ").toLowerCase();
}
// src/matching/decode/cloud-event.ts
function isCloudEvent(value) {
	return isJsonObject(value) && Object.hasOwn(value, "specversion");
}
function openCloudEvent(event) {
	const { source, id } = event;
	if (typeof source !== "string" || source === "" || typeof id !== "string" || id === "") return {
		kind: "invalid",
		message: "A CloudEvent has a \"source\" and an \"id\", both texts."
	};
	const identity = cloudEventIdentity(source, id);
	const { data, data_base64: base64 } = event;
	if (data === void 0 && base64 === void 0) return {
		kind: "invalid",
		identity,
		message: "The CloudEvent has no \"data\"."
	};
	const text = typeof base64 === "string" ? Buffer.from(base64, "base64").toString("utf8") : data;
	if (typeof text !== "string") return {
		kind: "opened",
		identity,
		data: text
	};
	const parsed = parsePayload(text);
	if (parsed.kind === "parsed") return {
		kind: "opened",
		identity,
		data: parsed.payload
	};
	return {
		kind: "invalid",
		identity,
		message: `The CloudEvent's data: ${parsed.message}`
	};
}
// src/matching/decode/decode-event.ts
const ENTITY_TYPES = {
	CREATE: "ENTITY_CREATED",
	UPDATE: "ENTITY_UPDATED",
	DELETE: "ENTITY_DELETED"
};
function decodeEvent(value) {
	if (!isJsonObject(value)) return undecodable(`An event is an object; this is ${kindOf(value)}.`);
	if (valueNestsDeeper(value, 256)) return undecodable(`The event is nested deeper than 256 levels.`);
	const bytes = Buffer.byteLength(JSON.stringify(value));
	if (bytes > 1048576) return undecodable(`The event has ${bytes} bytes; at most ${MAX_EVENT_BYTES} are allowed.`);
	const resource = value["resourceType"];
	if (resource === "entity") return decodeEntityEvent(value);
	if (resource === "run") return decodeRunEvent(value);
	return undecodable(`"resourceType" ${resource === void 0 ? "is missing" : `is ${shown$1(resource)}`}; an event has "entity" or "run" there.`);
}
function decodeEntityEvent(event) {
	const body = withIdentifiers(event);
	const target = textAt(body, "context", "blueprintIdentifier");
	if (target === void 0) return undecodable("The entity event names no blueprint; \"context.blueprintIdentifier\" (or \"context.blueprint\") holds its identifier.");
	const action = event["action"];
	if (typeof action !== "string") return undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`);
	if (action.includes("TIMER")) {
		const property = textAt(event, "context", "propertyIdentifier") ?? textAt(event, "additionalData", "property");
		if (property === void 0) return undecodable("The timer event names no property; \"context.propertyIdentifier\" (or \"additionalData.property\") holds its identifier.");
		return decoded$1({
			type: "TIMER_PROPERTY_EXPIRED",
			resource: "entity",
			target,
			property,
			body
		});
	}
	const type = Object.hasOwn(ENTITY_TYPES, action) ? ENTITY_TYPES[action] : void 0;
	if (type === void 0) return undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`);
	return decoded$1({
		type,
		resource: "entity",
		target,
		body
	});
}
const ENTITY_ACTIONS = "an entity event has \"CREATE\", \"UPDATE\" or \"DELETE\" there, a timer event \"TIMER_EXPIRED\".";
function decodeRunEvent(event) {
	const context = event["context"];
	const target = isJsonObject(context) ? textAt(context, "action", "identifier") : void 0;
	if (target === void 0) return undecodable("The run event names no action; \"context.action.identifier\" holds its identifier.");
	const action = event["action"];
	if (typeof action !== "string") return undecodable(`"action" ${found(action)}; a run event has "CREATE" or "UPDATE" there.`);
	return decoded$1({
		type: action === "CREATE" ? "RUN_CREATED" : "RUN_UPDATED",
		resource: "run",
		target,
		body: event
	});
}
function withIdentifiers(event) {
	const context = event["context"];
	if (!isJsonObject(context) || context["blueprintIdentifier"] !== void 0) return event;
	const { blueprint, entity } = context;
	if (typeof blueprint !== "string") return event;
	const entityIdentifier = context["entityIdentifier"] ?? entity ?? null;
	return {
		...event,
		context: {
			...context,
			blueprintIdentifier: blueprint,
			entityIdentifier
		}
	};
}
function textAt(value, outer, inner) {
	const object = value[outer];
	const text = isJsonObject(object) && Object.hasOwn(object, inner) ? object[inner] : void 0;
	return typeof text === "string" && text !== "" ? text : void 0;
}
function decoded$1(event) {
	return {
		kind: "event",
		event
	};
}
function undecodable(message) {
	return {
		kind: "undecodable",
		message
	};
}
function found(value) {
	return value === void 0 ? "is missing" : `is ${shown$1(value)}`;
}
const SHOWN_CHARACTERS$1 = 60;
function shown$1(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > SHOWN_CHARACTERS$1 ? `${text.slice(0, SHOWN_CHARACTERS$1)}…` : text;
}
function kindOf(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
// src/matching/decode/unpack.ts
const PACKED_ENCODING = "gzip+base64";
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
function isPacked(payload) {
	return Object.hasOwn(payload, "encoding") && Object.hasOwn(payload, "data");
}
function unpack(payload) {
	const { encoding, data, digest } = payload;
	if (encoding !== "gzip+base64") return invalid$1(`The payload's encoding is ${JSON.stringify(encoding)}; only "${PACKED_ENCODING}" is known.`);
	if (typeof data !== "string" || !BASE64.test(data)) return invalid$1("The packed payload's \"data\" is not base64 text.");
	const inflated = inflate(Buffer.from(data, "base64"));
	if (inflated.kind === "invalid") return inflated;
	if (digest !== void 0 && !hasDigest(inflated.bytes, digest)) return invalid$1("The packed payload's \"digest\" is not the SHA-256 of what \"data\" inflates to.");
	try {
		return parsePayload(new TextDecoder("utf-8", { fatal: true }).decode(inflated.bytes));
	} catch {
		return invalid$1("The packed payload is not UTF-8 text.");
	}
}
function inflate(packed) {
	try {
		return {
			kind: "inflated",
			bytes: gunzipSync(packed, { maxOutputLength: MAX_INFLATED_BYTES })
		};
	} catch (cause) {
		return invalid$1(cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE" ? `The packed payload inflates to more than ${MAX_INFLATED_BYTES} bytes.` : "The packed payload's \"data\" is not gzip.");
	}
}
function hasDigest(bytes, digest) {
	const actual = createHash("sha256").update(bytes).digest("hex");
	return typeof digest === "string" && digest.toLowerCase().replace(/^sha256:/, "") === actual;
}
function invalid$1(message) {
	return {
		kind: "invalid",
		message
	};
}
// src/matching/decode/decode-payload.ts
const SHAPES = "an event, {\"event\": …}, {\"events\": […]}, a CloudEvent or a list of them, or one of these packed as {\"encoding\": \"gzip+base64\", \"data\": …}.";
function decodePayload(payload, options = {}) {
	const { verb = "Send" } = options;
	const opened = openPayload(payload, verb);
	if (opened.kind === "invalid") return opened;
	if (opened.kind === "event") {
		const decoded = decodeElement(opened.element, "event", options);
		if (decoded.kind === "event") return {
			kind: "events",
			events: [decoded]
		};
		return {
			kind: "invalid",
			message: decoded.message,
			hint: `${verb} ${SHAPES}`
		};
	}
	const { elements } = opened;
	if (elements.length > 1e3) return {
		kind: "invalid",
		message: `The payload has ${elements.length} events; at most ${MAX_EVENTS} are allowed.`,
		hint: `${verb} the events in several payloads.`
	};
	return {
		kind: "events",
		events: elements.map((element, index) => decodeElement(element, `events[${index}]`, options))
	};
}
function openPayload(payload, verb = "Send") {
	const opened = unpackPayload(unwrap(payload), verb);
	if (opened.kind === "invalid") return opened;
	const elements = elementsOf(opened.payload);
	return elements === void 0 ? {
		kind: "event",
		element: opened.payload
	} : {
		kind: "events",
		elements
	};
}
function unwrap(payload) {
	if (!isJsonObject(payload) || !Object.hasOwn(payload, "client_payload")) return payload;
	return payload["client_payload"];
}
function unpackPayload(payload, verb) {
	if (!isJsonObject(payload) || !isPacked(payload)) return {
		kind: "parsed",
		payload
	};
	const unpacked = unpack(payload);
	if (unpacked.kind === "invalid") return unpacked;
	if (isJsonObject(unpacked.payload) && isPacked(unpacked.payload)) return {
		kind: "invalid",
		message: "The payload is packed twice.",
		hint: `${verb} ${SHAPES}`
	};
	return unpacked;
}
function elementsOf(payload) {
	if (Array.isArray(payload)) return payload;
	if (!isJsonObject(payload) || isEventLike(payload)) return void 0;
	const events = payload["events"];
	return Array.isArray(events) ? events : void 0;
}
function isEventLike(value) {
	return isJsonObject(value) && (Object.hasOwn(value, "resourceType") || isCloudEvent(value));
}
function decodeElement(element, place, options = {}) {
	if (isCloudEvent(element)) {
		const opened = openCloudEvent(element);
		if (opened.kind === "invalid") return {
			kind: "undecodable",
			identity: opened.identity ?? place,
			message: opened.message
		};
		return decodeInner(opened.data, opened.identity, opened.identity);
	}
	const event = inner(element);
	return decodeInner(event, ownId(event) ?? place, void 0, options.workflowRunId);
}
function decodeInner(value, place, identity, workflowRunId) {
	const decoded = decodeEvent(inner(value));
	if (decoded.kind === "undecodable") return {
		kind: "undecodable",
		identity: place,
		message: decoded.message
	};
	const { event } = decoded;
	return {
		kind: "event",
		event: {
			identity: identity ?? identityOf(inner(value), workflowRunId),
			...event
		}
	};
}
function identityOf(value, workflowRunId) {
	return isJsonObject(value) ? eventIdentity(value, workflowRunId) : "";
}
function keepsIdentity(element) {
	if (isCloudEvent(element)) return true;
	const event = inner(inner(element));
	return isJsonObject(event) && identifiesItself(event);
}
function inner(value) {
	if (!isJsonObject(value) || isEventLike(value) || !Object.hasOwn(value, "event")) return value;
	return value["event"];
}
// src/commands/decode-events.ts
function decodeEvents(text, workflowRunId) {
	const parsed = parsePayload(text);
	if (parsed.kind === "invalid") throw invalid(parsed);
	const decoded = decodePayload(parsed.payload, workflowRunId === void 0 ? {} : { workflowRunId });
	if (decoded.kind === "invalid") throw invalid(decoded);
	return decoded.events;
}
function invalid({ message, hint }) {
	return new LongshoreError("event-invalid", message, hint === void 0 ? {} : { hint });
}
// src/delivery/breaker.ts
const FAILURES_TO_OPEN = 5;
const OPEN_MS = 3e4;
const PROBE_POLL_MS = 1e3;
function createBreaker(clock) {
	const hosts = /* @__PURE__ */ new Map();
	return {
		admit(host) {
			const state = hosts.get(host);
			if (state === void 0 || state.failures < FAILURES_TO_OPEN) return { kind: "go" };
			const ms = state.openUntilMs - clock.monotonicMs();
			const { failures, probing } = state;
			if (ms > 0) return {
				kind: "wait",
				ms,
				failures,
				probing
			};
			if (probing) return {
				kind: "wait",
				ms: PROBE_POLL_MS,
				failures,
				probing
			};
			state.probing = true;
			return { kind: "go" };
		},
		report(host, answer) {
			if (answer === "working") {
				hosts.delete(host);
				return;
			}
			const state = hosts.get(host) ?? {
				failures: 0,
				openUntilMs: 0,
				probing: false
			};
			hosts.set(host, state);
			state.probing = false;
			if (answer === "abandoned") return;
			state.failures += 1;
			if (state.failures >= FAILURES_TO_OPEN) state.openUntilMs = clock.monotonicMs() + OPEN_MS;
		}
	};
}
// src/delivery/call-slots.ts
const MAX_CALLS = 64;
const MAX_CALLS_PER_HOST = 8;
function createCallSlots(room = async () => {}) {
	const all = pLimit(MAX_CALLS);
	const hosts = /* @__PURE__ */ new Map();
	return { run(host, call) {
		const own = hosts.get(host) ?? pLimit(MAX_CALLS_PER_HOST);
		hosts.set(host, own);
		return own(() => all(async () => {
			await room();
			return await call();
		}));
	} };
}
// src/delivery/sign.ts
function signatureHeaders({ id, nowMs, body = "" }, keys) {
	const timestamp = String(Math.floor(nowMs / 1e3));
	const signatures = keys.standard.map((key) => signature(key, `${id}.${timestamp}.${body}`));
	return {
		"webhook-timestamp": timestamp,
		...signatures.length === 0 ? {} : { "webhook-signature": signatures.join(" ") },
		...keys.port === void 0 ? {} : portHeaders(timestamp, body, keys.port)
	};
}
function signature({ kind, key }, content) {
	switch (kind) {
		case "hmac": return `v1,${hmac(content, key)}`;
		case "ed25519": return `v1a,${sign(null, Buffer.from(content), key).toString("base64")}`;
	}
}
function portHeaders(timestamp, body, secret) {
	return {
		"x-port-timestamp": timestamp,
		"x-port-signature": `v1,${hmac(`${timestamp}.${body}`, secret)}`
	};
}
function hmac(content, key) {
	return createHmac("sha256", key).update(content).digest("base64");
}
// src/delivery/seal.ts
function createSeal({ credentials, signing }) {
	return async ({ request, credential, signed, nowMs, renew }) => {
		const authorized = await credentials.headersFor(credential, request, renew);
		if (authorized.kind === "failed" || !signed) return authorized;
		const id = request.headers["webhook-id"];
		if (id === void 0) throw new Error("A request that is to be signed has no webhook-id.");
		const signatures = signatureHeaders({
			id,
			nowMs,
			body: request.body
		}, signing);
		return {
			kind: "ok",
			headers: {
				...authorized.headers,
				...signatures
			}
		};
	};
}
// src/model/template.ts
function parseTemplate(template) {
	if (!template.includes("{{") && !template.includes("}}")) return {
		kind: "literal",
		text: template
	};
	const spans = findExpressions(template);
	if (!Array.isArray(spans)) return spans;
	const [first] = spans;
	if (first === void 0) return {
		kind: "literal",
		text: template
	};
	const trimmed = template.trim();
	if (spans.length === 1 && trimmed.startsWith("{{") && trimmed.endsWith("}}")) return {
		kind: "value",
		expression: expressionAt(template, first)
	};
	return {
		kind: "text",
		parts: splitParts(template, spans)
	};
}
function templateExpressions(parsed) {
	if (parsed.kind === "value") return [parsed.expression];
	if (parsed.kind !== "text") return [];
	const expressions = [];
	for (const part of parsed.parts) if (part.kind === "expression") expressions.push(part.expression);
	return expressions;
}
const EDGE_QUOTE = /(^|\s)'(?!\s|")|(?<!\s|")'(\s|$)/g;
function rewriteSingleQuotes(source) {
	if (!source.includes("'")) return source;
	return source.replaceAll(EDGE_QUOTE, (_match, before, after) => {
		return `${before ?? ""}"${typeof after === "string" ? after : ""}`;
	});
}
const SPREAD_KEY = /^\s*\{\{\s*spreadValue\(\s*\)\s*\}\}\s*$/;
function isSpreadKey(key) {
	return SPREAD_KEY.test(key);
}
function expressionAt(template, span) {
	const source = template.slice(span.start, span.end);
	return {
		source,
		expression: rewriteSingleQuotes(source),
		offset: span.start
	};
}
function splitParts(template, spans) {
	const parts = [];
	let textStart = 0;
	for (const span of spans) {
		const text = template.slice(textStart, span.start - 2);
		if (text !== "") parts.push({
			kind: "text",
			text
		});
		parts.push({
			kind: "expression",
			expression: expressionAt(template, span)
		});
		textStart = span.end + 2;
	}
	const rest = template.slice(textStart);
	if (rest !== "") parts.push({
		kind: "text",
		text: rest
	});
	return parts;
}
function findExpressions(template) {
	const spans = [];
	let quote;
	let start;
	for (let index = 0; index < template.length; index += 1) {
		const char = template[index];
		if (start !== void 0 && char === "\\") index += 1;
		else if (start !== void 0 && (char === "\"" || char === "'")) {
			if (quote === void 0) quote = char;
			else if (quote === char) quote = void 0;
		} else if (quote === void 0 && char === "{" && template[index - 1] === "{") {
			if (start !== void 0) return nested(index - 1);
			start = index + 1;
			if (template[index + 1] === "{") index += 1;
		} else if (quote === void 0 && char === "}" && template[index - 1] === "}") {
			if (start === void 0) return stray(index - 1);
			spans.push({
				start,
				end: index - 1
			});
			start = void 0;
			if (template[index + 1] === "}") index += 1;
		}
	}
	return start === void 0 ? spans : unclosed(start - 2, quote);
}
function nested(offset) {
	return {
		kind: "invalid",
		problem: "nested",
		offset,
		message: "The braces \"{{\" open inside another \"{{ }}\"."
	};
}
function stray(offset) {
	return {
		kind: "invalid",
		problem: "stray",
		offset,
		message: "The braces \"}}\" close nothing."
	};
}
function unclosed(offset, quote) {
	return {
		kind: "invalid",
		problem: "unclosed",
		offset,
		message: `The braces "{{" are not closed.${quote === void 0 ? "" : ` A quote ${quote} inside them is not closed.`}`
	};
}
// src/model/secret-references.ts
function secretReferences(expression) {
	if (!expression.includes("secrets")) return [];
	const { tokens } = lexJq(expression);
	return tokens.flatMap((token, index) => {
		const last = (token.kind === "field" || token.kind === "string") && token.value === "secrets" ? nameBehind(tokens, index) : void 0;
		if (last?.value === void 0 || isBelowEvent(tokens, index)) return [];
		const end = last.offset + last.text.length;
		return [{
			name: last.value,
			offset: token.offset,
			end
		}];
	});
}
function nameBehind(tokens, index) {
	const behind = tokens.slice(index + 1, index + 8).filter((token) => token.text !== "?");
	const rest = tokens[index]?.kind === "string" && behind[0]?.text === "]" ? behind.slice(1) : behind;
	const [next, inner, after] = rest[0]?.kind === "dot" && rest[1]?.text === "[" ? rest.slice(1) : rest;
	if (next?.kind === "field") return next;
	if (inner?.kind !== "string") return void 0;
	if (next?.kind === "dot") return inner;
	return next?.text === "[" && after?.text === "]" ? inner : void 0;
}
const NOT_SECRETS = /* @__PURE__ */ new Set([...[
	"event",
	"trigger",
	"inputs",
	"entity",
	"action",
	"run",
	"diff",
	"context"
]]);
const MAX_STEPS_BACK = 100;
function isBelowEvent(tokens, index) {
	let first = index;
	while (tokens[first - 1] !== void 0 && index - first < MAX_STEPS_BACK) {
		const previous = tokens[first - 1];
		const bracketed = previous?.text === "]" && tokens[first - 3]?.text === "[";
		if (previous?.kind === "field" || previous?.text === "?") first -= 1;
		else if (bracketed) first -= 3;
		else if (previous?.text === "[" && tokens[first]?.kind === "string") first -= 1;
		else break;
	}
	const start = tokens[first];
	return first < index && start?.kind === "field" && NOT_SECRETS.has(start.value ?? "");
}
function secretsOfText(text) {
	if (!text.includes("secrets")) return [];
	return templateExpressions(parseTemplate(text)).flatMap((expression) => secretReferences(expression.expression).map((reference) => reference.name));
}
function secretsOfValue(value) {
	const names = /* @__PURE__ */ new Set();
	visitStrings(value, (text) => {
		for (const name of secretsOfText(text)) names.add(name);
	});
	return [...names].sort();
}
function visitStrings(value, visit, base = []) {
	const path = [...base];
	const walk = (inner) => {
		if (typeof inner === "string") visit(inner, path, "value");
		else if (Array.isArray(inner)) for (let index = 0; index < inner.length; index += 1) {
			path.push(index);
			walk(inner[index] ?? null);
			path.pop();
		}
		else if (isJsonObject(inner)) for (const key of Object.keys(inner)) {
			path.push(key);
			visit(key, path, "key");
			walk(inner[key] ?? null);
			path.pop();
		}
	};
	walk(value);
}
// src/invocation/render/expressions.ts
function expressionsOf(value) {
	const found = /* @__PURE__ */ new Set();
	visitStrings(value, (text, _path, place) => {
		if (place === "key" && isSpreadKey(text)) return;
		for (const { expression } of templateExpressions(parseTemplate(text))) found.add(expression);
	});
	return [...found];
}
// src/model/jq-paths.ts
function rootPaths(source) {
	const { tokens } = lexJq(source);
	if (tokens.some((token) => token.kind === "name" && token.text === "def")) return [];
	const found = [];
	const frames = [{
		root: true,
		outer: true
	}];
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index];
		const frame = frames.at(-1);
		if (token === void 0 || frame === void 0) break;
		if (opens(token)) {
			const known = !isCall(tokens, index) && !isCaught(tokens, index);
			frames.push({
				root: frame.root && known,
				outer: false
			});
		} else if (closes(token)) {
			if (frames.length > 1) frames.pop();
		} else if (token.text === "|" && token.kind === "operator") {
			if (!bindsVariable(tokens, index)) frame.root = false;
		} else if (token.text === "," || token.text === ";") frame.root &&= frame.outer || token.text === ",";
		else if (frame.root && startsPath(tokens, index)) {
			const path = readPath(tokens, index);
			if (path.steps.length > 0) found.push(path);
		}
	}
	return found;
}
function opens(token) {
	return token.kind === "interpolation-open" || token.kind === "bracket" && "([{".includes(token.text);
}
function closes(token) {
	return token.kind === "interpolation-close" || token.kind === "bracket" && ")]}".includes(token.text);
}
const KEYWORDS = /* @__PURE__ */ new Set([...[
	"if",
	"then",
	"elif",
	"else",
	"end",
	"and",
	"or",
	"not",
	"try",
	"catch",
	"as",
	"label",
	"reduce",
	"foreach"
]]);
const SAME_INPUT = /* @__PURE__ */ new Set([...[
	"select",
	"first",
	"isempty",
	"IN",
	"has",
	"contains",
	"startswith",
	"endswith",
	"test"
]]);
function isCaught(tokens, index) {
	const previous = tokens[index - 1];
	return previous?.kind === "name" && previous.text === "catch";
}
function isCall(tokens, index) {
	const previous = tokens[index - 1];
	if (tokens[index]?.text !== "(" || previous === void 0) return false;
	if (previous.kind === "name") return !KEYWORDS.has(previous.text) && !SAME_INPUT.has(previous.text);
	return previous.kind === "variable" && tokens[index - 2]?.text === "as";
}
function bindsVariable(tokens, index) {
	return tokens[index - 1]?.kind === "variable" && tokens[index - 2]?.text === "as";
}
function startsPath(tokens, index) {
	const token = tokens[index];
	if (token?.kind !== "field" && token?.kind !== "dot") return false;
	return !endsTerm(tokens[index - 1]) && !isCaught(tokens, index);
}
function endsTerm(token) {
	if (token === void 0) return false;
	if (token.kind === "bracket") return ")]}".includes(token.text);
	if (token.kind === "name") return !KEYWORDS.has(token.text);
	if (token.kind === "operator") return token.text === "?";
	return token.kind !== "interpolation-open";
}
function readPath(tokens, from) {
	const steps = [];
	const offset = tokens[from]?.offset ?? 0;
	let end = offset;
	let index = from;
	while (index < tokens.length) {
		const token = tokens[index];
		const next = tokens[index + 1];
		if (token?.kind === "field") {
			steps.push(token.value ?? "");
			end = token.offset + token.text.length;
			index += 1;
		} else if (token?.kind === "dot" && next?.kind === "string" && next.value !== void 0) {
			steps.push(next.value);
			end = next.offset + next.text.length;
			index += 2;
		} else if (token?.kind === "dot" && index === from && next?.text === "[") index += 1;
		else if (token?.text === "[" && next?.kind === "string" && next.value !== void 0 && tokens[index + 2]?.text === "]") {
			steps.push(next.value);
			end = (tokens[index + 2]?.offset ?? end) + 1;
			index += 3;
		} else if (token?.text === "?" && steps.length > 0) index += 1;
		else break;
	}
	return {
		steps,
		offset,
		end
	};
}
// src/invocation/secret-values.ts
function readSecrets(invocation, secrets) {
	const values = /* @__PURE__ */ new Map();
	const missing = [];
	for (const name of secretsOfValue(invocation)) {
		const value = secrets.read(name);
		if (value === void 0) missing.push(name);
		else values.set(name, value);
	}
	const [first] = missing;
	if (first === void 0) return {
		kind: "ok",
		values
	};
	const names = missing.map((name) => `"${name}" (${secretVariable(name)})`).join(", ");
	return {
		kind: "failed",
		error: {
			code: "secret-missing",
			message: `${missing.length === 1 ? "The secret" : "The secrets"} ${names} ${missing.length === 1 ? "is" : "are"} not in the environment. Set the environment variable in the step that dispatches.`,
			path: "invocationMethod"
		}
	};
}
function namesSecret(expression) {
	return secretReferences(expression).length > 0;
}
function readsUnnamedSecrets(expression) {
	if (!expression.includes("secrets")) return false;
	return rootPaths(expression).some((path) => path.steps.length === 1 && path.steps[0] === "secrets");
}
// src/invocation/evaluate-templates.ts
function templateLists(invocation) {
	const { without, naming } = bySecrets(expressionsOf(Object.fromEntries(Object.entries(invocation))));
	return [without, naming].filter((list) => list.length > 0);
}
function bySecrets(expressions) {
	return {
		without: expressions.filter((one) => !namesSecret(one)),
		naming: expressions.filter(namesSecret)
	};
}
async function evaluateTemplates(invocation, context, secrets, jq) {
	const expressions = expressionsOf(invocation);
	const unnamed = expressions.find(readsUnnamedSecrets);
	if (unnamed !== void 0) return {
		kind: "failed",
		error: {
			code: "secret-missing",
			message: `The template "{{${unnamed}}}" reads ".secrets" without naming a secret. Name it, as in ".secrets.TOKEN".`,
			path: "invocationMethod"
		}
	};
	const lists = bySecrets(expressions);
	const requests = [{
		input: context,
		expressions: lists.without
	}, {
		input: {
			...context,
			secrets: Object.fromEntries(secrets)
		},
		expressions: lists.naming
	}].filter((request) => request.expressions.length > 0);
	const results = requests.length === 0 ? [] : await jq.evaluate(requests);
	const outcomes = /* @__PURE__ */ new Map();
	for (const [index, request] of requests.entries()) for (const [position, expression] of request.expressions.entries()) {
		const outcome = results[index]?.[position];
		if (outcome !== void 0) outcomes.set(expression, outcome);
	}
	return {
		kind: "ok",
		outcomes
	};
}
// src/model/dispatch.ts
function summarizeDispatch(events) {
	const considered = events.flatMap((event) => event.considered);
	const outcomes = considered.map((item) => item.run?.outcome);
	const count = (outcome) => outcomes.filter((one) => one === outcome).length;
	return {
		events: events.length,
		undecodable: events.filter((event) => event.error !== void 0).length,
		considered: considered.length,
		matched: considered.filter((item) => item.decision.decision === "matched").length,
		delivered: count("delivered"),
		dead: count("dead"),
		failed: count("failed"),
		skipped: count("skipped"),
		paused: count("paused"),
		rendered: count("rendered")
	};
}
function dispatchFailed(summary) {
	return summary.dead + summary.failed + summary.undecodable > 0;
}
// src/invocation/run-ids.ts
function runIds(key) {
	const canonical = JSON.stringify([
		key.repository,
		key.event,
		key.automation
	]);
	const digest = createHash("sha256").update(canonical).digest("base64url");
	return {
		runId: `r_${digest.slice(0, 16)}`,
		deliveryId: `msg_${digest.slice(0, 27)}`
	};
}
// src/model/run-log-bodies.ts
function keepsBodies(bodies, isPublic) {
	return bodies === "auto" ? !isPublic : bodies;
}
function leastBodies(configs) {
	const all = configs.map(({ runLogBodies = "auto" }) => runLogBodies);
	if (all.includes(false)) return false;
	return all.every((one) => one === true) && all.length > 0 ? true : "auto";
}
// src/commands/condition-error.ts
function conditionError(decision) {
	const failed = decision.expressions.find(({ outcome }) => outcome.kind === "error");
	const why = failed?.outcome.kind === "error" ? failed.outcome.error.message : "unknown";
	return {
		code: "condition-failed",
		message: `The condition "${failed?.expression ?? ""}" of "${decision.automation}" failed: ${why}`
	};
}
// src/commands/recorded-run.ts
function recordOfRun(input) {
	const { run, routed, item, bodies } = input;
	const { outcome, request } = run;
	if (outcome === "skipped" || outcome === "rendered") return void 0;
	const { decision } = item;
	return {
		runId: run.runId,
		deliveryId: run.deliveryId,
		automation: {
			identifier: routed.definition.identifier,
			digest: routed.digest,
			repository: routed.repository
		},
		hop: input.hop,
		...input.cause === void 0 ? {} : { cause: input.cause },
		decision: bodies ? decision : {
			...decision,
			expressions: decision.expressions.map(withoutValue)
		},
		outcome,
		status: input.status,
		...run.error === void 0 ? {} : { error: run.error },
		...request === void 0 ? {} : { request: bodies ? request : withoutBody(request) },
		...run.response === void 0 || !bodies ? {} : { response: run.response },
		...run.external === void 0 ? {} : { external: run.external },
		attempts: run.attempts,
		startedAt: input.startedAt,
		updatedAt: input.updatedAt
	};
}
function withoutBody({ method, url, headers }) {
	return {
		method,
		url,
		headers
	};
}
function withoutValue({ expression, outcome }) {
	if (outcome.kind !== "value") return {
		expression,
		outcome
	};
	return {
		expression,
		outcome: {
			kind: "value",
			value: outcome.value !== null && outcome.value !== false
		}
	};
}
function recordOfEvent(event, now, bodies) {
	return {
		format: 1,
		identity: event.identity,
		type: event.type,
		target: event.target,
		at: eventTime(event, now),
		...bodies ? { body: event.body } : {},
		runs: []
	};
}
function recordOfUndecodable({ identity, message }, now) {
	return {
		format: 1,
		identity,
		at: new Date(now).toISOString(),
		error: message,
		runs: []
	};
}
function eventTime({ body }, now) {
	const trigger = body["trigger"];
	const at = isJsonObject(trigger) ? trigger["at"] : void 0;
	const ms = typeof at === "string" ? Date.parse(at) : NaN;
	return new Date(Number.isNaN(ms) ? now : ms).toISOString();
}
// src/invocation/run-events.ts
function runEvents(story) {
	const created = runObject(story, "IN_PROGRESS", story.startedAt);
	const events = [runEvent(story, "created", null, created)];
	let last = created;
	if (story.response !== void 0) {
		const answered = {
			...last,
			response: story.response.body,
			updatedAt: story.updatedAt
		};
		events.push(runEvent(story, "response", last, answered));
		last = answered;
	}
	if (story.status !== "IN_PROGRESS") events.push(endedEvent(story, last));
	return events;
}
function runEndedEvent(story) {
	return endedEvent(story, runObject(story, "IN_PROGRESS", story.startedAt));
}
function endedEvent(story, last) {
	return runEvent(story, "ended", last, {
		...last,
		status: story.status,
		updatedAt: story.updatedAt,
		endedAt: story.updatedAt,
		...story.summary === void 0 ? {} : { summary: story.summary }
	});
}
function runEvent({ automation, event, runId, startedAt, updatedAt }, step, before, after) {
	const type = step === "created" ? "RUN_CREATED" : "RUN_UPDATED";
	const identity = `${runId}/${step}`;
	return {
		identity,
		type,
		resource: "run",
		target: automation.identifier,
		body: {
			id: identity,
			resourceType: "run",
			action: step === "created" ? "CREATE" : "UPDATE",
			trigger: {
				by: actorOf(event),
				origin: "AUTOMATION",
				at: step === "created" ? startedAt : updatedAt
			},
			context: { action: definitionOf(automation) },
			diff: {
				before,
				after
			}
		}
	};
}
function runObject(story, status, updatedAt) {
	const { automation, event, runId, request, external, startedAt } = story;
	const { identifier, title, icon } = automation;
	return {
		id: runId,
		status,
		blueprint: event.resource === "entity" ? { identifier: event.target } : null,
		entity: entityOf(event),
		action: {
			identifier,
			title: title ?? null,
			icon: icon ?? null,
			deleted: false
		},
		source: "AUTOMATION",
		link: external?.url === void 0 ? [] : [external.url],
		externalRunId: external?.id ?? null,
		requiredApproval: false,
		properties: {},
		payload: payloadOf(automation, request),
		response: null,
		createdAt: startedAt,
		updatedAt
	};
}
function payloadOf(automation, request) {
	if (request === void 0) return null;
	const type = automation.invocationMethod?.type ?? null;
	const { method, url, headers, body } = request;
	return {
		type,
		method,
		url,
		headers,
		body: body === void 0 ? null : parsed(body)
	};
}
function parsed(text) {
	const value = jsonOf(text);
	return value === void 0 ? text : value;
}
function actorOf({ body }) {
	const trigger = body["trigger"];
	const by = isJsonObject(trigger) ? trigger["by"] : void 0;
	return isJsonObject(by) ? by : {};
}
function entityOf({ resource, body }) {
	const { context, diff } = body;
	const identifier = isJsonObject(context) ? context["entityIdentifier"] : void 0;
	if (resource !== "entity" || typeof identifier !== "string") return null;
	const after = isJsonObject(diff) ? diff["after"] ?? diff["before"] : void 0;
	const { title = null, icon = null } = isJsonObject(after) ? after : {};
	return {
		identifier,
		title,
		icon
	};
}
function definitionOf(automation) {
	return JSON.parse(JSON.stringify(automation));
}
function chainedEvents(automation, event, run) {
	return runEvents({
		...run,
		automation,
		event
	});
}
function loopStopped(path, ids) {
	const last = path.at(-1) ?? "";
	const since = path.lastIndexOf(last, -2);
	const names = (since === -1 ? path : path.slice(since)).map((name) => `"${name}"`).join(" → ");
	const what = since === -1 ? "The automations start one another" : "The automations start one another in a loop";
	return {
		...ids,
		outcome: "failed",
		error: {
			code: "loop-stopped",
			message: `"${last}" was not started: 5 runs in a row led to it, which is the limit. ${what}: ${names}.`
		},
		attempts: []
	};
}
// src/delivery/duration-text.ts
function durationText(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
// src/delivery/response.ts
function deliveryResponse(response, redact) {
	const received = new TextDecoder().decode(response.body, { stream: response.truncated });
	const text = (response.truncated ? redact?.cutText(received) : redact?.text(received)) ?? received;
	const parsed = response.truncated ? void 0 : parseJson$1(text);
	return {
		status: response.status,
		body: parsed === void 0 ? text : parsed,
		truncated: response.truncated
	};
}
function parseJson$1(text) {
	return textNestsDeeper(text, 256) ? void 0 : jsonOf(text);
}
// src/delivery/ending.ts
function delivered(delivery) {
	const { attempts, last, input } = delivery;
	const external = input.external === void 0 || last?.kind !== "response" ? void 0 : input.external(deliveryResponse(last.response, delivery.redactCredential).body);
	return {
		outcome: "delivered",
		attempts,
		...kept(delivery),
		...external === void 0 ? {} : { external }
	};
}
function ended(delivery, verdict, why = "") {
	if (verdict === "aborted") return aborted(delivery);
	const { attempts, last, unsealed } = delivery;
	const code = verdict === "unknown" ? "unknown" : codeOf(last);
	const error = unsealed?.error ?? {
		code,
		message: sentence(delivery, why)
	};
	return {
		outcome: attempts.length === 0 ? "failed" : "dead",
		attempts,
		error,
		...kept(delivery)
	};
}
const UNKNOWN = "Whether it took effect is not known, so it is not sent again.";
function whyFinal({ last, input }, verdict) {
	if (verdict === "unknown") return UNKNOWN;
	if (last?.kind !== "response") return "";
	const { status } = last.response;
	if (status >= 300 && status <= 399) return "Redirects are not followed.";
	if (status !== 401 || !input.signed) return "This answer is final.";
	return "This answer is final. Where the receiver verifies signatures, compare its secret and both clocks.";
}
function aborted(delivery) {
	const { attempts, input, last } = delivery;
	const unknown = last?.kind === "error" && last.code === "aborted" && last.unsent !== true && !input.repeatable;
	const message = attempts.length === 0 ? `${delivery.name} was not sent: the process was asked to stop.` : `${sentence(delivery, unknown ? UNKNOWN : "")} No further attempt was made: the process was asked to stop.`;
	return {
		outcome: attempts.length === 0 ? "failed" : "dead",
		attempts,
		error: {
			code: unknown ? "unknown" : "aborted",
			message
		},
		...kept(delivery)
	};
}
function kept(delivery) {
	const { last, input } = delivery;
	if (last?.kind !== "response") return {};
	const { status } = last.response;
	const refusal = input.external !== void 0 && (status < 200 || status > 299);
	if (!input.synchronized && !refusal) return {};
	return { response: deliveryResponse(last.response, delivery.redactCredential) };
}
function codeOf(last) {
	if (last === void 0) return "host-failing";
	return last.kind === "response" ? "http-status" : last.code;
}
function sentence(delivery, why) {
	const { attempts, input } = delivery;
	if (delivery.last === void 0) return `${delivery.name} was not sent. ${why}`.trim();
	const place = attempts.length === 0 ? "" : ` on attempt ${attempts.length} of ${input.config.attempts}`;
	return `${lastAnswer(delivery)}${place}. ${why}`.trim();
}
function lastAnswer(delivery) {
	const { last, name, unsealed } = delivery;
	if (unsealed !== void 0) return `${name} was not authorized: ${unsealed.error.message.replace(/\.$/, "")}`;
	if (last === void 0) return name;
	if (last.kind === "response") return `${name} answered ${last.response.status}`;
	return `${name} failed: ${last.message.replace(/\.$/, "")}`;
}
// src/delivery/retry-after.ts
function retryAfterMs(value, now) {
	if (value === void 0) return void 0;
	const text = value.trim();
	if (/^\d{1,10}$/.test(text)) return Number(text) * 1e3;
	if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return void 0;
	const at = Date.parse(text);
	return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
}
// src/delivery/retry-policy.ts
const RETRIED_STATUSES = /* @__PURE__ */ new Set([
	408,
	425,
	429
]);
const VERDICT_OF_ERROR = {
	"connect-failed": "retry",
	"dns-failed": "retry",
	"tls-failed": "retry",
	"connection-reset": "retry",
	timeout: "retry",
	"response-invalid": "retry",
	"broker-refused": "terminal",
	"broker-failing": "retry",
	"egress-refused": "refused",
	aborted: "aborted"
};
function verdictOf(outcome, repeatable) {
	const verdict = verdictOfAnswer(outcome);
	return verdict === "retry" && !repeatable && !isUntouched(outcome) ? "unknown" : verdict;
}
function verdictOfAnswer(outcome) {
	if (outcome.kind === "error") return VERDICT_OF_ERROR[outcome.code];
	const { status, headers } = outcome.response;
	if (status >= 200 && status <= 299) return "delivered";
	if (status === 403) return headers["retry-after"] === void 0 ? "terminal" : "retry";
	return RETRIED_STATUSES.has(status) || status >= 500 ? "retry" : "terminal";
}
function isUntouched(outcome) {
	if (outcome.kind === "error") return outcome.unsent === true;
	return [
		403,
		425,
		429
	].includes(outcome.response.status);
}
const MAX_RETRY_AFTER_MS = 9e4;
const JITTER = .2;
function delayBefore(attempt, config, retryAfter, random) {
	const scheduled = config.delaysMs[attempt - 1] ?? config.delaysMs.at(-1) ?? 0;
	const jittered = Math.round(scheduled * (.8 + 2 * JITTER * random));
	return Math.max(jittered, Math.min(retryAfter ?? 0, MAX_RETRY_AFTER_MS));
}
function attemptTimeoutMs(config, synchronized) {
	return config.timeoutMs ?? (synchronized ? 3e4 : 15e3);
}
// src/delivery/deliver.ts
async function deliver(input, deps) {
	const delivery = {
		input,
		deps,
		name: `${input.masked.method} ${withoutQuery(input.masked.url)}`,
		host: new URL(input.request.url).host,
		deadlineMs: deps.clock.monotonicMs() + input.config.totalMs,
		attempts: []
	};
	for (let number = 1; number <= input.config.attempts; number += 1) {
		const stopped = await waitForTurn(delivery, number);
		if (stopped !== void 0) return stopped;
		const answer = await attemptWhenAdmitted(delivery, number);
		if (answer.kind === "stopped") return answer.result;
		const { verdict } = answer;
		if (verdict === "delivered") return delivered(delivery);
		if (verdict !== "retry") return ended(delivery, verdict, whyFinal(delivery, verdict));
	}
	return ended(delivery, "retry", "It was the last attempt.");
}
async function waitForTurn(delivery, number) {
	const { clock } = delivery.deps;
	const { config } = delivery.input;
	const ms = delayBefore(number, config, delivery.last?.kind === "response" ? retryAfterMs(delivery.last.response.headers["retry-after"], clock.now()) : void 0, clock.random());
	return await wait(delivery, ms, {
		announcement: `${`${lastAnswer(delivery)} on attempt ${number - 1} of ${config.attempts}`}; next attempt in ${durationText(ms)}.`,
		whyNot: `A further attempt would not fit into the ${durationText(config.totalMs)} of a delivery.`
	});
}
async function attemptWhenAdmitted(delivery, number) {
	const { clock, slots } = delivery.deps;
	for (let announced = false;; announced = true) {
		const askedMs = clock.monotonicMs();
		const answer = await slots.run(delivery.host, () => {
			delivery.deadlineMs += clock.monotonicMs() - askedMs;
			return attemptIfAdmitted(delivery, number);
		});
		if (answer.kind !== "wait") return answer;
		const result = await wait(delivery, answer.ms, {
			...announced ? {} : { announcement: `${delivery.name} waits: ${whyLeftAlone(answer)}.` },
			whyNot: `To wait for its host would not fit into the ${durationText(delivery.input.config.totalMs)} of a delivery: ${whyLeftAlone(answer)}.`
		});
		if (result !== void 0) return {
			kind: "stopped",
			result
		};
	}
}
async function attemptIfAdmitted(delivery, number) {
	if (isAborted(delivery.deps.signal)) return {
		kind: "stopped",
		result: aborted(delivery)
	};
	const admission = delivery.deps.breaker.admit(delivery.host);
	if (admission.kind === "wait") return admission;
	return {
		kind: "answered",
		verdict: await attempt(delivery, number)
	};
}
function whyLeftAlone({ failures, probing, ms }) {
	const failed = `its host failed ${failures} times in a row`;
	return probing ? `${failed}, and another call finds out whether it works again` : `${failed} and is left alone for ${durationText(ms)}`;
}
async function wait(delivery, ms, { announcement, whyNot }) {
	const { clock, logger, signal } = delivery.deps;
	if (isAborted(signal)) return aborted(delivery);
	if (clock.monotonicMs() + ms >= delivery.deadlineMs) return ended(delivery, "retry", whyNot);
	if (ms > 0) {
		if (announcement !== void 0) logger.info(announcement);
		await clock.sleep(ms, signal);
	}
	return isAborted(signal) ? aborted(delivery) : void 0;
}
function isAborted(signal) {
	return signal?.aborted === true;
}
async function attempt(delivery, number) {
	const { input, deps } = delivery;
	const started = deps.clock.monotonicMs();
	let answer = "abandoned";
	try {
		const sealed = await deps.seal({
			...input,
			nowMs: deps.clock.now(),
			renew: isUnauthorized(delivery.last)
		});
		delivery.unsealed = sealed.kind === "failed" ? sealed : void 0;
		if (sealed.kind === "failed") return sealed.retry ? "retry" : "refused";
		delivery.redactCredential = redactorOf(sealed);
		const outcome = settled(delivery, await deps.http.send({
			request: sealedRequest(input.request, sealed),
			...input.run === void 0 ? {} : { run: input.run },
			policy: input.policy,
			timeoutMs: Math.max(1, Math.min(attemptTimeoutMs(input.config, input.synchronized), delivery.deadlineMs - started)),
			maxResponseBytes: input.synchronized || input.external !== void 0 ? MAX_RESPONSE_BYTES : 0,
			...deps.signal === void 0 ? {} : { signal: deps.signal }
		}));
		const verdict = verdictOf(outcome, input.repeatable);
		if (verdict === "retry" || verdict === "unknown") answer = "failing";
		else if (outcome.kind === "response") answer = "working";
		delivery.last = outcome;
		if (verdict !== "refused") delivery.attempts.push(asAttempt(outcome, number, deps.clock.monotonicMs() - started));
		return mayRenew(delivery) ? "retry" : verdict;
	} finally {
		deps.breaker.report(delivery.host, answer);
	}
}
function sealedRequest(request, sealed) {
	const headers = {
		...request.headers,
		...sealed.headers
	};
	if (sealed.form === void 0) return {
		...request,
		headers
	};
	const fields = new URLSearchParams(sealed.form).toString();
	const body = [request.body ?? "", fields].filter((part) => part !== "").join("&");
	return {
		...request,
		headers,
		body
	};
}
function redactorOf({ secrets = [] }) {
	return createRedactor(secrets.map((value) => ({
		name: "",
		value
	})));
}
function mayRenew(delivery) {
	if (!isUnauthorized(delivery.last) || delivery.input.credential.kind !== "port") return false;
	const first = delivery.renewed !== true;
	delivery.renewed = true;
	return first;
}
function isUnauthorized(outcome) {
	return outcome?.kind === "response" && outcome.response.status === 401;
}
function settled(delivery, outcome) {
	if (outcome.kind === "response") return outcome;
	if (outcome.answered !== void 0 && !delivery.input.synchronized) return {
		kind: "response",
		response: {
			...outcome.answered,
			body: /* @__PURE__ */ new Uint8Array(),
			truncated: true
		}
	};
	return {
		...outcome,
		message: delivery.input.redact.text(outcome.message)
	};
}
function asAttempt(outcome, number, elapsedMs) {
	const durationMs = Math.round(elapsedMs);
	if (outcome.kind === "response") return {
		number,
		status: outcome.response.status,
		durationMs
	};
	return {
		number,
		error: {
			code: outcome.code,
			message: outcome.message
		},
		durationMs
	};
}
function withoutQuery(url) {
	return url.split(/[?#]/, 1)[0] ?? "";
}
// src/invocation/context.ts
function templateContext(input) {
	const trigger = input.event.body["trigger"];
	const by = isJsonObject(trigger) ? trigger["by"] : void 0;
	return {
		inputs: null,
		trigger: {
			by: isJsonObject(by) ? by : {},
			origin: "AUTOMATION",
			at: new Date(input.startedAt).toISOString()
		},
		event: input.event.body,
		entity: null,
		action: { identifier: input.automation },
		run: { id: input.runId }
	};
}
// src/model/invocation-url.ts
const AUTHORITY$1 = /^[^/?#\\]*[/\\]*[^/?#\\]*/;
function urlTarget(url) {
	const parsed = parseTemplate(url);
	if (parsed.kind === "invalid") return {
		kind: "invalid",
		message: parsed.message
	};
	if (parsed.kind === "value") {
		const { expression } = parsed.expression;
		return isOneSecret(expression) ? {
			kind: "secret",
			name: secretReferences(expression)[0]?.name ?? ""
		} : {
			kind: "templated",
			expressions: [expression]
		};
	}
	if (parsed.kind === "literal") return literalTarget(parsed.text.trim());
	const { text, templates } = withPlaceholders(parsed.parts);
	const authority = AUTHORITY$1.exec(text)?.[0].length ?? 0;
	const expressions = templates.flatMap((one) => one.offset < authority ? [one.expression] : []);
	if (expressions.length > 0) return {
		kind: "templated",
		expressions
	};
	return literalTarget(text.trim());
}
function isOneSecret(expression) {
	return secretReferences(expression).length === 1 && /^\s*\.secrets\s*(?:\.\w+|\.?\s*\[\s*"[^"\\]*"\s*\]|\.\s*"[^"\\]*")\s*$/.test(expression);
}
function withPlaceholders(parts) {
	const templates = [];
	let text = "";
	for (const part of parts) if (part.kind === "text") text += part.text.replaceAll(/[\t\n\r]/g, "");
	else {
		templates.push({
			expression: part.expression.expression,
			offset: text.length
		});
		text += "x";
	}
	return {
		text,
		templates
	};
}
function literalTarget(text) {
	const url = parseUrl(text);
	if (url === void 0) return {
		kind: "invalid",
		message: "It is not a URL with a scheme and a host."
	};
	if (url.protocol !== "https:" && url.protocol !== "http:") return {
		kind: "invalid",
		message: `Its scheme is "${url.protocol.slice(0, -1)}".`
	};
	return {
		kind: "literal",
		scheme: url.protocol.slice(0, -1),
		host: url.hostname.replace(/\.$/, ""),
		port: url.port,
		hasUserInfo: url.username !== "" || url.password !== ""
	};
}
function parseUrl(text) {
	try {
		return new URL(text);
	} catch {
		return;
	}
}
function hostMatches(host, pattern) {
	const wanted = pattern.toLowerCase().replace(/\.$/, "");
	const actual = host.toLowerCase().replace(/\.$/, "");
	if (wanted === "*") return true;
	if (wanted.startsWith("*.")) return actual.endsWith(wanted.slice(1)) && actual.length > wanted.length - 1;
	return actual === wanted;
}
// src/invocation/egress.ts
function refusedDestination(destination, runtime) {
	const host = destination.url.hostname.replace(/\.$/, "");
	const { allow } = runtime.egress;
	if (allow !== void 0 && !allow.some((pattern) => hostMatches(host, pattern))) return refusal("egress-refused", `"egress.allow" does not allow the host "${host}"; ${allow.length === 0 ? "it allows none" : `it allows ${list(allow)}`}.`);
	const target = urlTarget(destination.template);
	if (target.kind === "literal" && target.host !== host) return refusal("egress-refused", `The definition names the host "${target.host}", but the URL rendered to the host "${host}".`);
	const unreachable = refusedByPolicy(destination);
	if (unreachable !== void 0) return refusal("egress-refused", unreachable);
	const fixedHost = target.kind === "literal" || target.kind === "secret";
	for (const name of destination.secrets) {
		const hosts = boundHosts(name, runtime);
		if (hosts === void 0) {
			if (fixedHost) continue;
			return refusal("secret-host", `The secret "${name}" is bound to no host, and the host "${host}" comes from a template. Bind the secret with "secrets.${name}.hosts" in longshore.yaml.`);
		}
		if (!hosts.some((pattern) => hostMatches(host, pattern))) return refusal("secret-host", `The secret "${name}" may only go to ${list(hosts)}, and the URL's host is "${host}".`);
	}
}
function refusedSecrets(urls, secrets, runtime) {
	for (const name of secrets) {
		const hosts = boundHosts(name, runtime);
		if (hosts === void 0) continue;
		for (const { hostname } of urls.map((url) => new URL(url))) {
			if (hosts.some((pattern) => hostMatches(hostname, pattern))) continue;
			return {
				code: "secret-host",
				message: `The secret "${name}" may only go to ${list(hosts)}, and this call goes to "${hostname}".`,
				path: "invocationMethod"
			};
		}
	}
}
function refusedByPolicy({ url, policy }) {
	if (url.protocol === "http:" && !policy.allowHttp) return "The URL's scheme is \"http\", which is only called with \"network.allowHttp: true\" in longshore.yaml.";
	if (!isAddress(url.hostname)) return void 0;
	const verdict = judgeAddress(url.hostname, policy.allowPrivate);
	if (verdict.kind === "allowed") return void 0;
	return `The address "${url.hostname}" is not public (${verdict.range}); it is only called with "agent: true" and its network in "network.allowPrivate" in longshore.yaml.`;
}
function isAddress(hostname) {
	return hostname.startsWith("[") || /^\d+\.\d+\.\d+\.\d+\.?$/.test(hostname);
}
function list(hosts) {
	return hosts.length === 0 ? "no host" : hosts.map((host) => `"${host}"`).join(", ");
}
function refusal(code, message) {
	return {
		code,
		message,
		path: "invocationMethod.url"
	};
}
// src/invocation/render/result.ts
function ok(value) {
	return {
		kind: "ok",
		value
	};
}
function failed(code, message, path) {
	return {
		kind: "failed",
		error: {
			code,
			message,
			path: formatPath(path)
		}
	};
}
const MAX_QUOTED_CHARACTERS = 300;
function quoted(text) {
	if (text.length <= MAX_QUOTED_CHARACTERS) return JSON.stringify(text);
	return `of ${text.length} characters`;
}
// src/invocation/render/render-text.ts
function renderString(text, path, scope) {
	return renderWith(text, path, (expression) => evaluated(expression, path, scope));
}
function renderLine(text, path, scope) {
	return renderWith(text, path, (expression) => evaluatedPresent(expression, path, scope));
}
function renderWith(text, path, read) {
	const parsed = parseTemplate(text);
	if (parsed.kind === "literal") return ok(parsed.text);
	if (parsed.kind === "value") return read(parsed.expression);
	if (parsed.kind === "invalid") return failed("template-failed", `The text of "${formatPath(path)}": ${parsed.message}`, path);
	let result = "";
	for (const part of parsed.parts) {
		if (part.kind === "text") {
			result += part.text;
			continue;
		}
		const value = read(part.expression);
		if (value.kind === "failed") return value;
		result += asText(value.value);
	}
	return ok(result);
}
function evaluated(expression, path, scope) {
	const outcome = scope.outcomes.get(expression.expression);
	if (outcome === void 0) throw new Error(`Not evaluated: ${expression.expression}`);
	if (outcome.kind === "value") return ok(outcome.value);
	if (outcome.kind === "empty") return ok(void 0);
	if (scope.onError === "as-port") return ok(null);
	return failed("template-failed", `The template "${shown(expression)}" in "${formatPath(path)}" failed: ${reasonOf(expression, outcome.error)}`, path);
}
function reasonOf(expression, error) {
	if (error.code !== "jq-runtime" || !namesSecret(expression.expression)) return error.message;
	return "jq's reason is not shown, because the expression reads a secret.";
}
function evaluatedPresent(expression, path, scope) {
	const result = evaluated(expression, path, scope);
	if (result.kind === "failed") return result;
	if (result.value !== null && result.value !== void 0) return ok(result.value);
	const given = result.value === null ? "null" : "nothing";
	return failed("template-null", `The template "${shown(expression)}" in "${formatPath(path)}" gave ${given}, which a URL or a header cannot hold.`, path);
}
function asText(value) {
	if (typeof value === "string") return value;
	return value === void 0 ? "undefined" : JSON.stringify(value);
}
const SHOWN_CHARACTERS = 120;
function shown(expression) {
	const text = `{{${expression.source}}}`;
	return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}
// src/invocation/render/render-value.ts
function renderValue(value, path, scope) {
	if (typeof value === "string") return renderString(value, path, scope);
	if (isJsonObject(value)) return renderObject(value, path, scope);
	if (!Array.isArray(value)) return ok(value);
	const items = [];
	for (const [index, item] of value.entries()) {
		const rendered = renderValue(item, [...path, index], scope);
		if (rendered.kind === "failed") return rendered;
		items.push(rendered.value);
	}
	return ok(items);
}
function renderObject(value, path, scope) {
	const entries = [];
	for (const [key, item] of Object.entries(value)) {
		const here = [...path, key];
		if (isSpreadKey(key)) {
			const rendered = renderValue(item, here, scope);
			if (rendered.kind === "failed") return rendered;
			const merged = spreadEntries(rendered.value, here);
			if (merged.kind === "failed") return merged;
			entries.push(...merged.value);
			continue;
		}
		const name = renderKey(key, here, scope);
		if (name.kind === "failed") return name;
		if (name.value === "") continue;
		const rendered = renderValue(item, here, scope);
		if (rendered.kind === "failed") return rendered;
		entries.push([name.value, rendered.value]);
	}
	return ok(Object.fromEntries(entries));
}
function spreadEntries(value, path) {
	if (typeof value === "object" && value !== null) return ok(Object.entries(value));
	const found = value === void 0 ? "nothing" : typeName(value);
	return failed("template-failed", `The value under "${path.at(-1)}" gave ${found}; only an object or a list can be merged.`, path);
}
function renderKey(key, path, scope) {
	const rendered = renderString(key, path, scope);
	if (rendered.kind === "failed") return rendered;
	if (rendered.value === null || rendered.value === void 0) return ok("");
	if (typeof rendered.value === "string") return ok(rendered.value);
	return failed("template-failed", `The key "${key}" of "${formatPath(path.slice(0, -1))}" gave ${typeName(rendered.value)}; a key is a string.`, path);
}
function typeName(value) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
// src/model/version.ts
const VERSION = "0.1.0";
// src/invocation/methods/request-parts.ts
const USER_AGENT = `longshore/${VERSION}`;
function limitedBody(text, path) {
	const bytes = Buffer.byteLength(text);
	if (bytes <= 1048576) return ok(text);
	return failed("limit-exceeded", `The rendered body has ${bytes} bytes; the limit is ${MAX_BODY_BYTES}.`, path);
}
function renderPathPart(template, path, scope) {
	const rendered = renderLine(String(template), path, scope);
	if (rendered.kind === "failed") return rendered;
	if (typeof rendered.value === "object") return failed("template-failed", `"${formatPath(path)}" rendered to ${typeName(rendered.value)}; it is text.`, path);
	const text = String(rendered.value).trim();
	if (text === "" || text === "." || text === ".." || !text.isWellFormed()) return failed("template-failed", `"${formatPath(path)}" rendered to the text ${quoted(text)}, which names nothing.`, path);
	return ok(text);
}
function textInputs(rendered) {
	const inputs = /* @__PURE__ */ new Map();
	let ref;
	for (const [name, value] of Object.entries(typeof rendered === "object" ? rendered ?? {} : {})) {
		if (value === void 0) continue;
		const text = typeof value === "string" ? value : JSON.stringify(value);
		if (name !== "ref") inputs.set(name, text);
		else if (value !== null && text.trim() !== "") ref = text.trim();
	}
	return ref === void 0 ? { inputs } : {
		ref,
		inputs
	};
}
// src/invocation/methods/payload.ts
function renderPayload(payload, path, scope) {
	if (payload === void 0) return limitedBody(JSON.stringify(scope.context), path);
	const rendered = renderValue(payload, path, scope.render);
	if (rendered.kind === "failed") return rendered;
	return limitedBody(JSON.stringify(rendered.value), path);
}
// src/invocation/methods/azure-devops.ts
const AT$4 = ["invocationMethod"];
function prepareAzureDevops(invocation, scope) {
	const { endpoints, render } = scope;
	const org = renderPathPart(invocation.org, [...AT$4, "org"], render);
	if (org.kind === "failed") return org;
	const webhook = renderPathPart(invocation.webhook, [...AT$4, "webhook"], render);
	if (webhook.kind === "failed") return webhook;
	const refused = refusedSecrets([endpoints.azureDevopsUrl], scope.secrets, scope.runtime);
	if (refused !== void 0) return {
		kind: "failed",
		error: refused
	};
	const body = renderPayload(invocation.payload, [...AT$4, "payload"], scope);
	if (body.kind === "failed") return body;
	const path = `/${encodeURIComponent(org.value)}/_apis/public/distributedtask/webhooks/${encodeURIComponent(webhook.value)}`;
	return {
		kind: "request",
		request: {
			method: "POST",
			url: `${endpoints.azureDevopsUrl}${path}?api-version=6.0-preview`,
			headers: {
				"user-agent": USER_AGENT,
				"content-type": "application/json"
			},
			body: body.value
		},
		policy: OPERATOR_POLICY,
		synchronized: false,
		completes: false,
		credential: { kind: "azure-devops" },
		signed: false,
		repeatable: false,
		notes: []
	};
}
// src/invocation/methods/dispatch-workflow.ts
const MAX_INPUTS = 25;
const MAX_INPUT_CHARACTERS = 65535;
async function dispatchWorkflow(definition, at, scope) {
	const { endpoints, runtime } = scope;
	const repository = renderRepository(definition, at, scope);
	if (repository.kind === "failed") return repository;
	const workflow = renderPathPart(definition.workflow, [...at, "workflow"], scope.render);
	if (workflow.kind === "failed") return workflow;
	const refused = refusedRepository(repository.value, at, scope) ?? refusedSecrets([endpoints.githubApiUrl], scope.secrets, runtime);
	if (refused !== void 0) return {
		kind: "failed",
		error: refused
	};
	const rendered = renderValue(definition.workflowInputs ?? {}, [...at, "workflowInputs"], scope.render);
	if (rendered.kind === "failed") return rendered;
	const { ref, inputs } = textInputs(rendered.value);
	const limited = limitedInputs(inputs, [...at, "workflowInputs"]);
	if (limited.kind === "failed") return limited;
	const branch = ref === void 0 ? await scope.repositories.defaultBranch(repository.value) : {
		kind: "branch",
		name: ref
	};
	if (branch.kind === "failed") return branch;
	const path = `/repos/${repository.value}/actions/workflows/${encodeURIComponent(workflow.value)}/dispatches`;
	return {
		kind: "request",
		request: {
			method: "POST",
			url: `${endpoints.githubApiUrl}${path}`,
			headers: {
				"user-agent": USER_AGENT,
				accept: "application/vnd.github+json",
				"content-type": "application/json",
				"x-github-api-version": "2022-11-28"
			},
			body: JSON.stringify({
				...branch.kind === "branch" ? { ref: branch.name } : {},
				inputs: limited.value,
				...tellsRuns(endpoints.githubApiUrl) ? { return_run_details: true } : {}
			})
		},
		policy: OPERATOR_POLICY,
		synchronized: false,
		completes: false,
		credential: {
			kind: "github",
			repository: repository.value
		},
		signed: false,
		repeatable: false,
		external: startedRun,
		notes: branch.kind === "branch" ? [] : [`The "ref" is the default branch of ${repository.value}, which a dry run does not ask for.`]
	};
}
const NAME = /^[A-Za-z0-9_.-]+$/;
function renderRepository(definition, at, scope) {
	const parts = [];
	for (const key of ["org", "repo"]) {
		const path = [...at, key];
		const part = renderPathPart(definition[key], path, scope.render);
		if (part.kind === "failed") return part;
		if (!NAME.test(part.value)) return failed("template-failed", `"${formatPath(path)}" rendered to the text ${quoted(part.value)}, which is no name on GitHub.`, path);
		parts.push(part.value);
	}
	return ok(parts.join("/"));
}
function refusedRepository(repository, at, { endpoints, runtime }) {
	const name = repository.toLowerCase();
	if (name === endpoints.repository?.toLowerCase()) return void 0;
	const allowed = runtime.github?.repositories ?? [];
	const matches = (pattern) => pattern.endsWith("/*") ? name.startsWith(pattern.slice(0, -1).toLowerCase()) : name === pattern.toLowerCase();
	if (allowed.some(matches)) return void 0;
	const list = allowed.map((pattern) => `"${pattern}"`).join(", ");
	return {
		code: "egress-refused",
		message: `"github.repositories" in longshore.yaml does not allow the repository "${repository}"; ${list === "" ? "it allows none" : `it allows ${list}`} besides the one that dispatches.`,
		path: formatPath([...at, "repo"])
	};
}
function limitedInputs(inputs, path) {
	if (inputs.size > MAX_INPUTS) return failed("limit-exceeded", `There are ${inputs.size} workflow inputs; GitHub takes ${MAX_INPUTS}. Put several values into one, as an object.`, path);
	const value = Object.fromEntries(inputs);
	const characters = JSON.stringify(value).length;
	if (characters <= MAX_INPUT_CHARACTERS) return ok(value);
	return failed("limit-exceeded", `The workflow inputs have ${characters} characters as JSON; GitHub takes ${MAX_INPUT_CHARACTERS}. Pass what identifies the data, and read it in the workflow.`, path);
}
function tellsRuns(githubApiUrl) {
	return !githubApiUrl.endsWith("/api/v3");
}
function startedRun(body) {
	if (!isJsonObject(body)) return void 0;
	const { workflow_run_id: id, html_url: url } = body;
	if (typeof id !== "number" && typeof id !== "string") return void 0;
	return {
		id: String(id),
		...typeof url === "string" ? { url } : {}
	};
}
// src/invocation/methods/github.ts
function prepareGithub(invocation, scope) {
	return dispatchWorkflow(invocation, ["invocationMethod"], scope);
}
// src/invocation/methods/gitlab.ts
const AT$3 = ["invocationMethod"];
function prepareGitlab(invocation, scope) {
	const { endpoints, render } = scope;
	const group = renderPathPart(invocation.groupName, [...AT$3, "groupName"], render);
	if (group.kind === "failed") return group;
	const project = renderPathPart(invocation.projectName, [...AT$3, "projectName"], render);
	if (project.kind === "failed") return project;
	const refused = refusedSecrets([endpoints.gitlabUrl], scope.secrets, scope.runtime);
	if (refused !== void 0) return {
		kind: "failed",
		error: refused
	};
	const at = [...AT$3, "pipelineVariables"];
	const rendered = renderValue(invocation.pipelineVariables ?? {}, at, render);
	if (rendered.kind === "failed") return rendered;
	const fallback = renderPathPart(invocation.defaultRef ?? "main", [...AT$3, "defaultRef"], render);
	if (fallback.kind === "failed") return fallback;
	const { ref = fallback.value, inputs } = textInputs(rendered.value);
	const form = new URLSearchParams({ ref });
	for (const [name, value] of inputs) form.append(`variables[${name}]`, value);
	const body = limitedBody(form.toString(), at);
	if (body.kind === "failed") return body;
	const id = encodeURIComponent(`${group.value}/${project.value}`);
	return {
		kind: "request",
		request: {
			method: "POST",
			url: `${endpoints.gitlabUrl}/api/v4/projects/${id}/trigger/pipeline`,
			headers: {
				"user-agent": USER_AGENT,
				accept: "application/json",
				"content-type": "application/x-www-form-urlencoded"
			},
			body: body.value
		},
		policy: OPERATOR_POLICY,
		synchronized: false,
		completes: false,
		credential: {
			kind: "gitlab",
			group: group.value,
			project: project.value
		},
		signed: false,
		repeatable: false,
		external: startedPipeline,
		notes: []
	};
}
function startedPipeline(body) {
	if (!isJsonObject(body)) return void 0;
	const { id, web_url: url } = body;
	if (typeof id !== "number" && typeof id !== "string") return void 0;
	return {
		id: String(id),
		...typeof url === "string" ? { url } : {}
	};
}
// src/invocation/methods/integration-action.ts
function prepareIntegrationAction(invocation, scope) {
	const key = "integrationActionExecutionProperties";
	return dispatchWorkflow(invocation[key], ["invocationMethod", key], scope);
}
// src/invocation/methods/kafka.ts
const AT$2 = ["invocationMethod"];
function prepareKafka(invocation, scope) {
	const { kafka } = scope.runtime;
	if (kafka === void 0) return failed("not-invokable", "There is no broker to write to: \"kafka\" is not set in the longshore.yaml that was synced.", [...AT$2, "type"]);
	const refused = refusedSecrets(kafka.brokers.map((broker) => `kafka://${broker}`), scope.secrets, scope.runtime);
	if (refused !== void 0) return {
		kind: "failed",
		error: refused
	};
	const body = renderPayload(invocation.payload, [...AT$2, "payload"], scope);
	if (body.kind === "failed") return body;
	const key = entityIdentifier(scope.context);
	const { deliveryId } = scope.ids;
	return {
		kind: "request",
		request: {
			method: "PRODUCE",
			url: formatKafkaUrl({
				brokers: kafka.brokers,
				topic: kafka.topic,
				...key === void 0 ? {} : { key },
				tls: kafka.tls,
				...kafka.sasl === void 0 ? {} : { mechanism: kafka.sasl.mechanism }
			}),
			headers: {
				"content-type": "application/json",
				"idempotency-key": deliveryId,
				"webhook-id": deliveryId
			},
			body: body.value
		},
		policy: OPERATOR_POLICY,
		synchronized: false,
		completes: false,
		credential: kafka.sasl === void 0 ? { kind: "none" } : {
			kind: "kafka",
			username: kafka.sasl.username
		},
		signed: false,
		repeatable: true,
		notes: []
	};
}
function entityIdentifier(context) {
	const found = valueAt(context, [
		"event",
		"context",
		"entityIdentifier"
	]) ?? valueAt(context, [
		"event",
		"diff",
		"after",
		"entity",
		"identifier"
	]);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function valueAt(value, keys) {
	let found = value;
	for (const key of keys) found = isJsonObject(found) ? found[key] : void 0;
	return found ?? void 0;
}
// src/invocation/methods/upsert-entity.ts
const AT$1 = ["invocationMethod"];
function prepareUpsertEntity(invocation, scope) {
	const { endpoints, render } = scope;
	const at = [...AT$1, "blueprintIdentifier"];
	const blueprint = renderPathPart(invocation.blueprintIdentifier, at, render);
	if (blueprint.kind === "failed") return blueprint;
	const refused = refusedSecrets([endpoints.portBaseUrl], scope.secrets, scope.runtime);
	if (refused !== void 0) return {
		kind: "failed",
		error: refused
	};
	const mapping = [...AT$1, "mapping"];
	const entity = renderValue(invocation.mapping, mapping, render);
	if (entity.kind === "failed") return entity;
	if (namesNothing(entity.value, "identifier" in invocation.mapping)) return failed("template-null", "The entity's identifier rendered to nothing: another entity would be created.", [...mapping, "identifier"]);
	const body = limitedBody(JSON.stringify(entity.value), mapping);
	if (body.kind === "failed") return body;
	const path = `/v1/blueprints/${encodeURIComponent(blueprint.value)}/entities`;
	return {
		kind: "request",
		request: {
			method: "POST",
			url: `${endpoints.portBaseUrl}${path}?upsert=true&merge=true`,
			headers: {
				"user-agent": USER_AGENT,
				accept: "application/json",
				"content-type": "application/json"
			},
			body: body.value
		},
		policy: OPERATOR_POLICY,
		synchronized: true,
		completes: true,
		credential: { kind: "port" },
		signed: false,
		repeatable: true,
		notes: []
	};
}
function namesNothing(entity, wanted) {
	if (typeof entity !== "object" || entity === null || Array.isArray(entity)) return false;
	const { identifier } = Object.fromEntries(Object.entries(entity));
	return identifier === null || identifier === "" || identifier === void 0 && wanted;
}
// src/model/http-methods.ts
const HTTP_METHODS = [
	"DELETE",
	"GET",
	"HEAD",
	"PATCH",
	"POST",
	"PUT"
];
const METHODS_WITHOUT_BODY = /* @__PURE__ */ new Set(["GET", "HEAD"]);
// src/invocation/switch-value.ts
function switchValue(value, path, scope) {
	if (value === void 0 || typeof value === "boolean") return ok(value === true);
	const rendered = renderString(value, path, scope);
	if (rendered.kind === "failed") return rendered;
	const found = typeof rendered.value === "string" ? rendered.value.trim() : rendered.value;
	if (found === true || found === "true") return ok(true);
	if (found === false || found === "false") return ok(false);
	const given = typeof found === "string" ? `the text ${quoted(found)}` : typeName(found);
	return failed("template-failed", `"${formatPath(path)}" rendered to ${given}; it is "true" or "false".`, path);
}
// src/model/protected-headers.ts
const PROTECTED = /* @__PURE__ */ new Set([
	"accept-encoding",
	"connection",
	"content-length",
	"expect",
	"host",
	"http2-settings",
	"keep-alive",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"x-port-signature",
	"x-port-timestamp"
]);
function isProtectedHeader(name) {
	const lower = name.trim().toLowerCase().replaceAll("_", "-");
	return PROTECTED.has(lower) || lower.startsWith("webhook-") || lower.startsWith("proxy-");
}
// src/invocation/methods/webhook-headers.ts
const PATH$1 = ["invocationMethod", "headers"];
function renderWebhookHeaders(definition, scope) {
	const headers = /* @__PURE__ */ new Map();
	const notes = [];
	for (const [key, template] of Object.entries(definition)) {
		const path = [...PATH$1, key];
		const entries = renderEntries(key, template, path, scope);
		if (entries.kind === "failed") return entries;
		for (const [name, value] of entries.value) {
			const checked = checkHeader(name, value, path);
			if (checked.kind === "failed") return checked;
			if (isProtectedHeader(name)) notes.push(`The header "${name}" is not a definition's to set and was left out.`);
			else headers.set(name.toLowerCase(), [name, checked.value]);
		}
	}
	return ok({
		headers,
		notes
	});
}
function renderEntries(key, template, path, scope) {
	const name = isSpreadKey(key) ? ok(key) : renderKey(key, path, scope);
	if (name.kind === "failed") return name;
	if (name.value === "") return ok([]);
	const value = renderLine(template, path, scope);
	if (value.kind === "failed") return value;
	return isSpreadKey(key) ? spreadEntries(value.value, path) : ok([[name.value, value.value]]);
}
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
function checkHeader(name, value, path) {
	if (!HEADER_NAME.test(name)) return failed("template-failed", `The header name ${quoted(name)} is not valid.`, path);
	if (value === null || value === void 0) return failed("template-null", `The header "${name}" has no value.`, path);
	if (typeof value === "object") return failed("template-failed", `The header "${name}" rendered to ${typeName(value)}; a header is text, a number or a boolean.`, path);
	const text = String(value).trim();
	if (hasForbiddenCharacter(text)) return failed("template-failed", `The header "${name}" in "${formatPath(path)}" rendered to text with a line break or another control character.`, path);
	return ok(text);
}
function hasForbiddenCharacter(text) {
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code < 32 && code !== 9 || code === 127) return true;
	}
	return false;
}
// src/invocation/methods/webhook-url.ts
const PATH = ["invocationMethod", "url"];
function renderWebhookUrl(template, scope) {
	const rendered = renderLine(template, PATH, scope);
	if (rendered.kind === "failed") return rendered;
	if (typeof rendered.value !== "string") return refuse(`The URL rendered to ${typeName(rendered.value)}; a URL is a string.`);
	const text = rendered.value.trim();
	if (hasControlCharacter(text)) return refuse("The rendered URL has a line break or another control character in it.");
	if (parseTemplate(template).kind === "text" && hasDotSegment(text)) return refuse("A template put \".\" or \"..\" as a segment into the path of the URL.");
	if (!URL.canParse(text)) return refuse(`The URL rendered to the text ${quoted(text)}, which is no URL.`);
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return refuse(`The URL's scheme is "${url.protocol.slice(0, -1)}"; "https" is called.`);
	const authorization = basicAuthorization(url);
	url.hash = "";
	url.username = "";
	url.password = "";
	return ok(authorization === void 0 ? { url } : {
		url,
		authorization
	});
}
function refuse(message) {
	return failed("template-failed", message, PATH);
}
function hasControlCharacter(text) {
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code < 32 || code === 127) return true;
	}
	return false;
}
const AUTHORITY = /^[^/?#\\]*[/\\]*[^/?#\\]*/;
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;
function hasDotSegment(text) {
	return (text.replace(AUTHORITY, "").split(/[?#]/, 1)[0] ?? "").split(/[/\\]/).some((segment) => DOT_SEGMENT.test(segment));
}
function basicAuthorization(url) {
	if (url.username === "" && url.password === "") return void 0;
	const credentials = `${decoded(url.username)}:${decoded(url.password)}`;
	return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/invocation/methods/webhook.ts
const METHODS = new Set(HTTP_METHODS);
const CONTEXT_AS_BODY = /* @__PURE__ */ new Set([
	"POST",
	"PUT",
	"PATCH"
]);
const AT = ["invocationMethod"];
function prepareWebhook(invocation, scope) {
	const method = renderMethod(invocation.method, scope);
	if (method.kind === "failed") return method;
	const agent = switchValue(invocation.agent, [...AT, "agent"], scope.render);
	if (agent.kind === "failed") return agent;
	const synchronized = switchValue(invocation.synchronized, [...AT, "synchronized"], scope.render);
	if (synchronized.kind === "failed") return synchronized;
	const target = renderWebhookUrl(invocation.url, scope.render);
	if (target.kind === "failed") return target;
	const { url, authorization } = target.value;
	const { allowHttp, allowPrivate } = scope.runtime.network;
	const policy = {
		allowHttp,
		allowPrivate: agent.value ? allowPrivate : []
	};
	const refused = refusedDestination({
		template: invocation.url,
		url,
		secrets: scope.secrets,
		policy
	}, scope.runtime);
	if (refused !== void 0) return {
		kind: "failed",
		error: refused
	};
	const own = renderWebhookHeaders(invocation.headers ?? {}, scope.render);
	if (own.kind === "failed") return own;
	const body = renderBody(method.value, invocation.body, scope);
	if (body.kind === "failed") return body;
	const headers = /* @__PURE__ */ new Map();
	const put = (name, value) => headers.set(name, [name, value]);
	put("user-agent", USER_AGENT);
	put("idempotency-key", scope.ids.deliveryId);
	if (body.value !== void 0) put("content-type", "application/json");
	if (authorization !== void 0) put("authorization", authorization);
	for (const [name, header] of own.value.headers) headers.set(name, header);
	put("webhook-id", scope.ids.deliveryId);
	const credential = portCredential(url, headers.has("authorization"), scope);
	return {
		kind: "request",
		request: {
			method: method.value,
			url: url.href,
			headers: Object.fromEntries(headers.values()),
			...body.value === void 0 ? {} : { body: body.value }
		},
		policy,
		synchronized: synchronized.value,
		completes: synchronized.value,
		credential,
		signed: credential.kind === "none",
		repeatable: true,
		notes: [...own.value.notes, ...droppedBody(method.value, invocation.body)]
	};
}
const TOKEN_PATH = "/v1/auth/access_token";
function portCredential(url, authorized, { endpoints }) {
	if (authorized || url.pathname.endsWith(TOKEN_PATH)) return { kind: "none" };
	return { kind: portApiOf(url, endpoints.portBaseUrl) === void 0 ? "none" : "port" };
}
function renderMethod(method, scope) {
	const path = [...AT, "method"];
	const rendered = method === void 0 ? ok("POST") : renderString(method, path, scope.render);
	if (rendered.kind === "failed") return rendered;
	const text = String(rendered.value).trim();
	const name = text.toUpperCase();
	if (METHODS.has(name)) return ok(name);
	return failed("not-invokable", `The method ${quoted(text)} is not called; ${HTTP_METHODS.join(", ")} are.`, path);
}
function renderBody(method, body, scope) {
	const path = [...AT, "body"];
	if (METHODS_WITHOUT_BODY.has(method)) return ok(void 0);
	if (body === void 0) return CONTEXT_AS_BODY.has(method) ? limitedBody(JSON.stringify(scope.context), path) : ok(void 0);
	const rendered = renderValue(body, path, scope.render);
	if (rendered.kind === "failed") return rendered;
	return limitedBody(JSON.stringify(rendered.value), path);
}
function droppedBody(method, body) {
	if (body === void 0 || !METHODS_WITHOUT_BODY.has(method)) return [];
	return [`The body was left out: ${method} has none.`];
}
// src/invocation/run-redactor.ts
const MAX_DERIVED = 200;
const MAX_DERIVED_CHARACTERS = 65536;
function runRedactor(secrets, outcomes, context) {
	const derived = derivedTexts(outcomes, context);
	const characters = derived.reduce((sum, text) => sum + text.length, 0);
	if (derived.length > MAX_DERIVED || characters > MAX_DERIVED_CHARACTERS) return EVERYTHING_REDACTED;
	return createRedactor([...[...secrets].map(([name, value]) => ({
		name,
		value
	})), ...derived.map((value) => ({
		name: "",
		value
	}))]);
}
function derivedTexts(outcomes, context) {
	const texts = /* @__PURE__ */ new Set();
	const structures = [];
	for (const [expression, outcome] of outcomes) {
		if (outcome.kind !== "value" || !namesSecret(expression)) continue;
		if (typeof outcome.value === "string") texts.add(outcome.value);
		else structures.push([expression, outcome.value]);
	}
	if (structures.length === 0) return [...texts];
	const inContext = /* @__PURE__ */ new Set();
	visitStrings(context, (text) => inContext.add(text));
	for (const [expression, value] of structures) visitStrings(value, (text, _path, place) => {
		if (!(place === "key" && expression.includes(text)) && !inContext.has(text)) texts.add(text);
	});
	return [...texts];
}
// src/invocation/prepare.ts
async function prepareInvocation(input, deps) {
	const { result, redactor } = await renderInvocation(input, deps);
	const redact = redactor();
	if (result.kind === "failed") return {
		kind: "failed",
		error: maskError(result.error, redact)
	};
	const notes = result.notes.map((note) => redact.text(note));
	return {
		...result,
		notes,
		masked: maskRequest(result.request, redact),
		redact
	};
}
async function renderInvocation(input, deps) {
	const { invocationMethod } = input.automation;
	const fields = Object.fromEntries(Object.entries(invocationMethod));
	const secrets = readSecrets(fields, deps.secrets);
	if (secrets.kind === "failed") return unrendered(secrets.error);
	const context = templateContext({
		event: input.event,
		automation: input.automation.identifier,
		runId: input.ids.runId,
		startedAt: deps.clock.now()
	});
	const templates = await evaluateTemplates(fields, context, secrets.values, deps.jq);
	if (templates.kind === "failed") return unrendered(templates.error);
	return {
		result: await prepareMethod(invocationMethod, {
			render: {
				outcomes: templates.outcomes,
				onError: input.runtime.templates.onError
			},
			context,
			secrets: [...secrets.values.keys()],
			runtime: input.runtime,
			ids: input.ids,
			endpoints: deps.endpoints,
			repositories: deps.repositories
		}),
		redactor: () => runRedactor(secrets.values, templates.outcomes, context)
	};
}
function unrendered(error) {
	return {
		result: {
			kind: "failed",
			error
		},
		redactor: () => createRedactor([])
	};
}
function prepareMethod(invocation, scope) {
	switch (invocation.type) {
		case "WEBHOOK":
		case "SLACK": return prepareWebhook(invocation, scope);
		case "GITHUB": return prepareGithub(invocation, scope);
		case "INTEGRATION_ACTION": return prepareIntegrationAction(invocation, scope);
		case "GITLAB": return prepareGitlab(invocation, scope);
		case "AZURE_DEVOPS": return prepareAzureDevops(invocation, scope);
		case "KAFKA": return prepareKafka(invocation, scope);
		case "UPSERT_ENTITY": return prepareUpsertEntity(invocation, scope);
	}
}
function maskError(error, redact) {
	return {
		...error,
		message: redact.text(error.message)
	};
}
function maskRequest(request, redact) {
	const headers = Object.entries(request.headers).map(([name, value]) => [redact.text(name), redact.text(value)]);
	return {
		method: request.method,
		url: redact.text(request.url),
		headers: Object.fromEntries(headers),
		...request.body === void 0 ? {} : { body: redact.text(request.body) }
	};
}
// src/commands/unless-stopped.ts
async function unlessStopped(work, signal) {
	if (signal === void 0) return await work();
	if (signal.aborted) return void 0;
	let stop = () => {};
	const aborted = new Promise((resolve) => {
		stop = () => resolve(void 0);
		signal.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([work(), aborted]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
// src/commands/start-run.ts
async function startRun(input, deps) {
	const { automation, runtime, ids, dryRun } = input;
	const prepared = await deps.preparations(() => unlessStopped(() => prepare(input, deps), deps.signal));
	if (prepared === void 0) return {
		run: stopped(input),
		status: "FAILURE"
	};
	if (prepared.kind === "failed") return {
		run: {
			...ids,
			outcome: "failed",
			error: prepared.error,
			attempts: []
		},
		status: "FAILURE"
	};
	for (const note of prepared.notes) deps.logger.warn(`${automation.identifier}: ${note}`);
	const { masked: request, redact } = prepared;
	if (dryRun) return {
		run: {
			...ids,
			outcome: "rendered",
			request,
			attempts: []
		},
		status: "IN_PROGRESS"
	};
	const whose = {
		automation: automation.identifier,
		runId: ids.runId
	};
	const result = await deliver({
		...prepared,
		run: whose,
		config: runtime.delivery
	}, deps);
	const { response, ...outcome } = result;
	return {
		run: {
			...ids,
			...outcome,
			request,
			...response === void 0 ? {} : { response: redactedResponse(response, [redact, deps.secrets.redactor()]) }
		},
		status: statusOf(result.outcome === "delivered", prepared.completes)
	};
}
function statusOf(accepted, completes) {
	if (!accepted) return "FAILURE";
	return completes ? "SUCCESS" : "IN_PROGRESS";
}
function stopped({ automation, ids, dryRun }) {
	const what = dryRun ? "rendered" : "sent";
	const message = `"${automation.identifier}" was not ${what}: the process was asked to stop.`;
	return {
		...ids,
		outcome: "failed",
		error: {
			code: "aborted",
			message
		},
		attempts: []
	};
}
function redactedResponse(response, redactors) {
	const redact = (text) => redactors.reduce((masked, one) => response.truncated ? one.cutText(masked) : one.text(masked), text);
	return {
		...response,
		body: mapStrings(response.body, redact)
	};
}
function mapStrings(value, map) {
	if (typeof value === "string") return map(value);
	if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [map(key), mapStrings(item, map)]));
}
async function prepare(input, deps) {
	try {
		return await prepareInvocation(input, deps);
	} catch (error) {
		if (!(error instanceof LongshoreError) || error.code !== "secret-collision") throw error;
		return {
			kind: "failed",
			error: {
				code: error.code,
				message: error.message
			}
		};
	}
}
// src/commands/consider-event.ts
async function considerEvent(root, input, deps) {
	const bodies = root.decisions.filter(({ decision }) => decision.decision !== "not-matched").every(({ runtime }) => keepsBodies(runtime.runLogBodies ?? "auto", deps.runLogIsPublic));
	const record = recordOfEvent(root.event, input.nowMs, bodies);
	const { event, decisions } = root;
	return await take({
		event,
		decisions,
		hop: 0,
		cause: void 0,
		path: [],
		follows: false
	});
	async function take(turn) {
		const done = await Promise.all(turn.decisions.map((decision) => consider(decision, turn)));
		const { identity, type, target, body } = turn.event;
		const { cause, hop } = turn;
		return [{
			identity,
			type,
			target,
			...cause === void 0 ? {} : { cause: {
				automation: cause.target,
				runId: cause.runId,
				hop
			} },
			considered: done.map(({ item }) => item),
			body,
			runLogBodies: leastBodies(turn.decisions.map(({ runtime }) => runtime))
		}, ...done.flatMap(({ chained }) => chained)];
	}
	async function consider(routedDecision, turn) {
		const { decision, routed } = routedDecision;
		if (decision.decision === "not-matched") return {
			item: { decision },
			chained: []
		};
		const ids = runIds({
			repository: routed.repository,
			event: turn.event.identity,
			automation: decision.automation
		});
		const known = deps.ledger.find(record.identity, ids.runId);
		const startedAt = isoNow();
		const started = await start(routedDecision, turn, ids, known);
		if (started === void 0) {
			const chained = known?.outcome === "delivered" ? await chain(turn, routedDecision, known, turn.follows) : [];
			return {
				item: { decision },
				chained
			};
		}
		const item = {
			decision,
			run: started.run
		};
		if (started.run.outcome === "skipped" && known !== void 0) return {
			item,
			chained: await chain(turn, routedDecision, known, turn.follows)
		};
		const updatedAt = isoNow();
		const kept = recordOfRun({
			...turn,
			...started,
			item,
			routed,
			startedAt,
			updatedAt,
			bodies
		});
		if (kept !== void 0) await deps.ledger.add({
			...record,
			runs: [kept]
		});
		return {
			item,
			chained: goesOn(started.run) ? await chain(turn, routedDecision, {
				...started.run,
				status: started.status,
				startedAt,
				updatedAt
			}, true) : []
		};
	}
	async function start({ decision, routed, runtime }, turn, ids, known) {
		if (!(input.only?.has(ids.runId) ?? true) && !turn.follows) return void 0;
		if (known?.outcome === "delivered") return {
			run: {
				...ids,
				outcome: "skipped",
				attempts: []
			},
			status: known.status
		};
		if (decision.decision === "failed") {
			const error = conditionError(decision);
			return {
				run: {
					...ids,
					outcome: "failed",
					error,
					attempts: []
				},
				status: "FAILURE"
			};
		}
		if (turn.hop > 5) return {
			run: loopStopped([...turn.path, decision.automation], ids),
			status: "FAILURE"
		};
		if (input.paused === true && !input.dryRun) return {
			run: {
				...ids,
				outcome: "paused",
				attempts: []
			},
			status: "IN_PROGRESS"
		};
		const { event: startedBy } = turn;
		return await startRun({
			automation: routed.definition,
			event: startedBy,
			runtime,
			ids,
			dryRun: input.dryRun
		}, deps);
	}
	async function chain(turn, { routed }, run, follows) {
		const automation = routed.definition;
		if (input.dryRun || !root.isWatched(automation.identifier)) return [];
		const path = [...turn.path, automation.identifier];
		const taken = [];
		for (const event of chainedEvents(automation, turn.event, run)) {
			if (deps.signal?.aborted === true) break;
			const decisions = await root.decideNext(event);
			if (decisions.every(({ decision }) => decision.decidedBy.kind === "trigger")) continue;
			const { identity, type, target } = event;
			const cause = {
				identity,
				type,
				target,
				runId: run.runId
			};
			taken.push(...await take({
				event,
				decisions,
				hop: turn.hop + 1,
				cause,
				path,
				follows
			}));
		}
		return taken;
	}
	function isoNow() {
		return new Date(deps.clock.now()).toISOString();
	}
}
function goesOn({ outcome, error }) {
	if (outcome === "paused" || outcome === "rendered" || outcome === "skipped") return false;
	return error?.code !== "aborted" && error?.code !== "loop-stopped";
}
// src/matching/select.ts
const ANY = {
	ANY_ENTITY_CHANGE: [
		"ENTITY_CREATED",
		"ENTITY_UPDATED",
		"ENTITY_DELETED"
	],
	ANY_RUN_CHANGE: ["RUN_CREATED", "RUN_UPDATED"]
};
function listening(trigger, event) {
	if (!watchesTarget(trigger, event)) return { kind: "other-target" };
	if (!(ANY[trigger.type] ?? [trigger.type]).includes(event.type)) return {
		kind: "other-event",
		message: `The trigger listens to ${trigger.type}; the event is ${event.type}.`
	};
	if (trigger.type === "TIMER_PROPERTY_EXPIRED" && trigger.propertyIdentifier !== event.property) return {
		kind: "other-event",
		message: `The trigger listens to the timer "${trigger.propertyIdentifier}"; the event is about "${event.property ?? ""}".`
	};
	return { kind: "listens" };
}
function watchesTarget(trigger, event) {
	return "actionIdentifier" in trigger ? event.resource === "run" && trigger.actionIdentifier === event.target : event.resource === "entity" && trigger.blueprintIdentifier === event.target;
}
// src/matching/automation-index.ts
const NOBODY = {
	candidates: [],
	expressions: []
};
function indexAutomations(automations) {
	const watchers = /* @__PURE__ */ new Map();
	for (const automation of automations) {
		const { event } = automation.definition.trigger;
		const key = "actionIdentifier" in event ? targetKey("run", event.actionIdentifier) : targetKey("entity", event.blueprintIdentifier);
		const found = watchers.get(key) ?? noWatchers();
		found.automations.push(automation);
		if (event.type === "TIMER_PROPERTY_EXPIRED") found.timers.add(event.propertyIdentifier);
		watchers.set(key, found);
	}
	return {
		watches: (resource, target) => watchers.has(targetKey(resource, target)),
		concernedBy(event) {
			const found = watchers.get(targetKey(event.resource, event.target));
			if (found === void 0) return NOBODY;
			if (!(event.property === void 0 || found.timers.has(event.property))) return concern(found.automations, event);
			const key = JSON.stringify([event.type, event.property]);
			const concerned = found.concerned.get(key) ?? concern(found.automations, event);
			found.concerned.set(key, concerned);
			return concerned;
		}
	};
}
function noWatchers() {
	return {
		automations: [],
		timers: /* @__PURE__ */ new Set(),
		concerned: /* @__PURE__ */ new Map()
	};
}
function targetKey(resource, target) {
	return `${resource}:${target}`;
}
function concern(automations, event) {
	const placeOf = /* @__PURE__ */ new Map();
	return {
		candidates: automations.flatMap((automation) => {
			const { trigger } = automation.definition;
			const listens = listening(trigger.event, event);
			if (listens.kind === "other-target") return [];
			const expressions = listens.kind === "listens" ? trigger.condition?.expressions ?? [] : [];
			return [{
				automation,
				listens,
				expressions,
				places: expressions.map((expression) => {
					const place = placeOf.get(expression) ?? placeOf.size;
					placeOf.set(expression, place);
					return place;
				})
			}];
		}),
		expressions: [...placeOf.keys()]
	};
}
// src/matching/combine.ts
function truthOf(outcome) {
	if (outcome.kind === "error") return "failed";
	if (outcome.kind === "empty") return "false";
	return outcome.value === false || outcome.value === null ? "false" : "true";
}
function combine(combinator, truths) {
	const settled = indicesOf(truths, combinator === "and" ? "false" : "true");
	if (settled.length > 0) return {
		decision: combinator === "and" ? "not-matched" : "matched",
		by: settled
	};
	const failed = indicesOf(truths, "failed");
	if (failed.length > 0) return {
		decision: "failed",
		by: failed
	};
	return {
		decision: combinator === "and" || truths.length === 0 ? "matched" : "not-matched",
		by: truths.map((_, index) => index)
	};
}
function indicesOf(truths, wanted) {
	const indices = [];
	for (const [index, truth] of truths.entries()) if (truth === wanted) indices.push(index);
	return indices;
}
// src/matching/decide.ts
async function decide(inputs, options, deps) {
	const watching = inputs.map(({ event, automations }) => automations.concernedBy(event));
	const { next } = options;
	const requests = watching.map(({ candidates, expressions }, index) => ({
		input: inputs[index]?.event.body ?? null,
		expressions,
		...next === void 0 ? {} : { soon: () => soon(candidates, next) }
	}));
	const outcomes = requests.some((request) => request.expressions.length > 0) ? await deps.jq.evaluate(requests) : [];
	return watching.map(({ candidates }, index) => candidates.map((candidate) => decideOne(candidate, outcomes[index] ?? [], options)));
}
function soon(candidates, next) {
	return candidates.filter(({ listens }) => listens.kind === "listens").flatMap(({ automation }) => next(automation));
}
function decideOne({ automation, listens, expressions, places }, outcomes, options) {
	const { identifier, trigger } = automation.definition;
	if (listens.kind === "other-event") return {
		automation,
		decision: {
			automation: identifier,
			decision: "not-matched",
			expressions: [],
			decidedBy: {
				kind: "trigger",
				message: listens.message
			}
		}
	};
	if (trigger.condition === void 0 || expressions.length === 0) return {
		automation,
		decision: {
			automation: identifier,
			decision: "matched",
			expressions: [],
			decidedBy: { kind: "no-condition" }
		}
	};
	const results = expressions.map((expression, index) => ({
		expression,
		outcome: outcomes[places[index] ?? -1] ?? unanswered()
	}));
	const onError = options.onError(automation);
	return {
		automation,
		decision: decideCondition(identifier, trigger.condition, results, onError)
	};
}
function decideCondition(identifier, condition, results, onError) {
	const combinator = condition.combinator ?? "and";
	const combined = combine(combinator, results.map(({ outcome }) => truthOf(outcome)));
	const decision = {
		automation: identifier,
		expressions: results,
		decidedBy: {
			kind: "condition",
			combinator,
			expressions: combined.by
		}
	};
	if (combined.decision === "failed" && onError === "not-matched") return {
		...decision,
		decision: "not-matched",
		note: failureNote(results, combined.by)
	};
	return {
		...decision,
		decision: combined.decision
	};
}
function failureNote(results, failed) {
	return `${failed.map((index) => {
		const result = results[index];
		const why = result?.outcome.kind === "error" ? result.outcome.error.message : "";
		return `"${result?.expression ?? ""}" failed: ${why}`;
	}).join("; ")} (counted as no match, as "conditions.onError" says)`;
}
function unanswered() {
	return {
		kind: "error",
		error: {
			code: "jq-aborted",
			message: "jq gave no answer."
		}
	};
}
// src/model/config.ts
const DEFAULT_RUNTIME_CONFIG = {
	egress: {},
	secrets: {},
	network: {
		allowHttp: false,
		allowPrivate: []
	},
	delivery: {
		attempts: 6,
		delaysMs: [
			0,
			1e3,
			5e3,
			15e3,
			45e3,
			9e4
		],
		totalMs: 3e5
	},
	templates: { onError: "fail" },
	conditions: { onError: "fail" },
	runLogBodies: "auto"
};
const DEFAULT_CONFIG = {
	automations: ["automations/**/*.{json,yaml,yml}"],
	events: "events/",
	safety: {
		maxDeletePercent: 30,
		minExisting: 10,
		allowEmpty: false
	},
	policy: {},
	suppressions: { requireExpiry: false },
	runtime: DEFAULT_RUNTIME_CONFIG
};
// src/sync/file-names.ts
const MAX_NAME_BYTES = 150;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const SNAPSHOT_PATH = "snapshot.json";
function automationPath(identifier) {
	return `automations/${fileName(identifier)}.json`;
}
function entityRoutePath(blueprint) {
	return `routes/entity/${fileName(blueprint)}.json`;
}
function runRoutePath(action) {
	return `routes/run/${fileName(action)}.json`;
}
function fileName(identifier) {
	const parts = encode(identifier);
	const name = parts.join("");
	if (name.length <= MAX_NAME_BYTES) return name;
	const tail = `~~${createHash("sha256").update(identifier, "utf16le").digest("hex")}`;
	return `${longestPrefix(parts, MAX_NAME_BYTES - tail.length)}${tail}`;
}
function encode(identifier) {
	if (identifier === "") return ["%"];
	const characters = [...identifier];
	const parts = characters.map((character, index) => {
		const inner = index > 0 && index < characters.length - 1;
		if (/^[a-z0-9_-]$/.test(character) || character === "." && inner) return character;
		if (/^[A-Z]$/.test(character)) return `~${character.toLowerCase()}`;
		return percentEncode(character);
	});
	const [first = ""] = characters;
	return RESERVED.test(parts.join("")) ? [percentEncode(first), ...parts.slice(1)] : parts;
}
function percentEncode(character) {
	const code = character.codePointAt(0) ?? 0;
	return (code >= 55296 && code <= 57343 ? [
		224 | code >> 12,
		128 | code >> 6 & 63,
		128 | code & 63
	] : [...Buffer.from(character, "utf8")]).map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}
function longestPrefix(parts, length) {
	let prefix = "";
	for (const part of parts) {
		if (prefix.length + part.length > length) break;
		prefix += part;
	}
	return prefix;
}
// src/sync/canonical.ts
const WORKFLOW_KEYS = [
	"org",
	"repo",
	"workflow",
	"workflowInputs",
	"reportWorkflowStatus"
];
const AUTOMATION = {
	keys: [
		"identifier",
		"title",
		"icon",
		"description",
		"trigger",
		"invocationMethod",
		"publish",
		"allowAnyoneToViewRuns",
		"requiredApproval",
		"approvalNotification"
	],
	inner: {
		trigger: {
			keys: [
				"type",
				"event",
				"condition"
			],
			inner: {
				event: { keys: [
					"type",
					"blueprintIdentifier",
					"propertyIdentifier",
					"actionIdentifier"
				] },
				condition: { keys: [
					"type",
					"expressions",
					"combinator"
				] }
			}
		},
		invocationMethod: {
			keys: [
				"type",
				"url",
				"agent",
				"synchronized",
				"method",
				"headers",
				"body",
				"installationId",
				"integrationActionType",
				"integrationActionExecutionProperties",
				...WORKFLOW_KEYS,
				"projectName",
				"groupName",
				"defaultRef",
				"pipelineVariables",
				"webhook",
				"payload",
				"blueprintIdentifier",
				"mapping"
			],
			inner: {
				integrationActionExecutionProperties: { keys: WORKFLOW_KEYS },
				mapping: { keys: [
					"identifier",
					"title",
					"icon",
					"team",
					"properties",
					"relations"
				] }
			}
		},
		requiredApproval: { keys: ["type"] },
		approvalNotification: { keys: [
			"type",
			"url",
			"format"
		] }
	}
};
function canonicalAutomation(automation) {
	return arrange(toJson(automation), AUTOMATION);
}
function canonicalText(automation) {
	return `${JSON.stringify(canonicalAutomation(automation), null, 2)}\n`;
}
function toJson(automation) {
	const value = automation;
	return isJsonObject(value) ? value : {};
}
function arrange(value, shape) {
	if (!isJsonObject(value)) return value;
	const entries = [];
	for (const key of shape.keys) {
		const inner = value[key];
		if (inner === void 0 || !Object.hasOwn(value, key)) continue;
		const innerShape = shape.inner?.[key];
		entries.push([key, innerShape === void 0 ? inner : arrange(inner, innerShape)]);
	}
	for (const [key, inner] of Object.entries(value)) if (key !== "$schema" && !shape.keys.includes(key)) entries.push([key, inner]);
	return Object.fromEntries(entries);
}
// src/sync/digest.ts
function automationDigest(automation) {
	return textDigest(canonicalText(automation));
}
function textDigest(text) {
	return `sha256:${hash("sha256", text, "hex")}`;
}
function snapshotDigest(file) {
	const rows = file.automations.map((row) => [
		row.identifier,
		row.digest,
		row.path,
		row.source.repository,
		row.listensTo
	]);
	return textDigest(`${JSON.stringify(rows)}\n${canonicalJson(file.configs)}`);
}
function sameConfig(a, b) {
	return canonicalJson(a) === canonicalJson(b);
}
function changesDigest(input) {
	const changes = input.changes.map((change) => [
		change.kind,
		change.identifier,
		change.file ?? null,
		change.fields,
		input.definitions.get(change.identifier) ?? null
	]);
	return textDigest(JSON.stringify([
		input.repository,
		changes,
		canonicalJson(input.config ?? null)
	]));
}
function planDigest(changes, revision) {
	return textDigest(JSON.stringify([changes, revision ?? null]));
}
function parseStoreFile(text, file) {
	const value = parseJson(text, file);
	if (!isJsonObject(value)) throw corrupt(file, "is not a JSON object");
	if (value["format"] !== 1) throw corrupt(file, `has the format ${JSON.stringify(value["format"] ?? null)}, and this version reads 1`);
	return value;
}
function parseJson(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw corrupt(file, "is not JSON", cause);
	}
}
function corrupt(file, problem, cause) {
	return new LongshoreError("store-corrupt", `The store "${file.url}" is damaged: "${file.path}" ${problem}.`, {
		hint: "Roll back to an earlier revision, or sync to a new store.",
		cause
	});
}
// src/model/generated/snapshot.validator.js
const validateSnapshot = validate10;
const schema13 = {
	"type": "object",
	"required": [
		"egress",
		"secrets",
		"network",
		"delivery",
		"templates",
		"conditions"
	],
	"additionalProperties": false,
	"properties": {
		"egress": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "allow": {
				"type": "array",
				"items": { "type": "string" }
			} }
		},
		"secrets": {
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"required": ["hosts"],
				"additionalProperties": false,
				"properties": { "hosts": {
					"type": "array",
					"items": { "type": "string" }
				} }
			}
		},
		"network": {
			"type": "object",
			"required": ["allowHttp", "allowPrivate"],
			"additionalProperties": false,
			"properties": {
				"allowHttp": { "type": "boolean" },
				"allowPrivate": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"github": {
			"type": "object",
			"required": ["repositories"],
			"additionalProperties": false,
			"properties": { "repositories": {
				"type": "array",
				"items": { "type": "string" }
			} }
		},
		"kafka": {
			"type": "object",
			"required": [
				"brokers",
				"topic",
				"tls"
			],
			"additionalProperties": false,
			"properties": {
				"brokers": {
					"type": "array",
					"minItems": 1,
					"items": { "type": "string" }
				},
				"topic": { "type": "string" },
				"tls": { "type": "boolean" },
				"sasl": {
					"type": "object",
					"required": ["mechanism", "username"],
					"additionalProperties": false,
					"properties": {
						"mechanism": { "enum": [
							"PLAIN",
							"SCRAM-SHA-256",
							"SCRAM-SHA-512"
						] },
						"username": { "type": "string" }
					}
				}
			}
		},
		"delivery": {
			"type": "object",
			"required": [
				"attempts",
				"delaysMs",
				"totalMs"
			],
			"additionalProperties": false,
			"properties": {
				"attempts": {
					"type": "integer",
					"minimum": 1,
					"maximum": 20
				},
				"delaysMs": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "integer",
						"minimum": 0,
						"maximum": 36e5
					}
				},
				"timeoutMs": {
					"type": "integer",
					"minimum": 1,
					"maximum": 6e5
				},
				"totalMs": {
					"type": "integer",
					"minimum": 1,
					"maximum": 18e6
				}
			}
		},
		"templates": {
			"type": "object",
			"required": ["onError"],
			"additionalProperties": false,
			"properties": { "onError": { "enum": ["fail", "as-port"] } }
		},
		"conditions": {
			"type": "object",
			"required": ["onError"],
			"additionalProperties": false,
			"properties": { "onError": { "enum": ["fail", "not-matched"] } }
		},
		"runLogBodies": { "enum": [
			"auto",
			true,
			false
		] }
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = /* @__PURE__ */ new RegExp("^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(?:entity|run)/[\\s\\S]", "u");
const func3 = (text) => {
	let length = 0;
	for (const _ of text) length += 1;
	return length;
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.identifier === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identifier" },
				message: "must have required property 'identifier'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.source === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.listensTo === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "listensTo" },
				message: "must have required property 'listensTo'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "identifier" || key0 === "digest" || key0 === "path" || key0 === "source" || key0 === "listensTo")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.identifier !== void 0) {
			let data0 = data.identifier;
			if (typeof data0 === "string") {
				if (!pattern2.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/identifier",
						schemaPath: "#/properties/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/identifier",
					schemaPath: "#/properties/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func3(data2) < 1) {
					const err10 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data3 = data.source;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.repository === void 0) {
					const err12 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/rowSource/required",
						keyword: "required",
						params: { missingProperty: "repository" },
						message: "must have required property 'repository'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "repository" || key1 === "commit")) {
					const err13 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/definitions/rowSource/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3.repository !== void 0) {
					if (typeof data3.repository !== "string") {
						const err14 = {
							instancePath: instancePath + "/source/repository",
							schemaPath: "#/definitions/rowSource/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data3.commit !== void 0) {
					let data5 = data3.commit;
					if (typeof data5 === "string") {
						if (!pattern1.test(data5)) {
							const err15 = {
								instancePath: instancePath + "/source/commit",
								schemaPath: "#/definitions/rowSource/properties/commit/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
								message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/source/commit",
							schemaPath: "#/definitions/rowSource/properties/commit/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/definitions/rowSource/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.listensTo !== void 0) {
			let data6 = data.listensTo;
			if (typeof data6 === "string") {
				if (!pattern5.test(data6)) {
					const err18 = {
						instancePath: instancePath + "/listensTo",
						schemaPath: "#/properties/listensTo/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:entity|run)/[\\s\\S]" },
						message: "must match pattern \"^(?:entity|run)/[\\s\\S]\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/listensTo",
					schemaPath: "#/properties/listensTo/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sources === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				message: "must have required property 'sources'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.configs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "configs" },
				message: "must have required property 'configs'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.automations === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "automations" },
				message: "must have required property 'automations'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "format" || key0 === "digest" || key0 === "sources" || key0 === "configs" || key0 === "automations")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.format !== void 0) {
			if (1 !== data.format) {
				const err6 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data2 = data.sources;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.repository === void 0) {
							const err9 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/definitions/rowSource/required",
								keyword: "required",
								params: { missingProperty: "repository" },
								message: "must have required property 'repository'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "repository" || key1 === "commit")) {
							const err10 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/definitions/rowSource/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.repository !== void 0) {
							if (typeof data3.repository !== "string") {
								const err11 = {
									instancePath: instancePath + "/sources/" + i0 + "/repository",
									schemaPath: "#/definitions/rowSource/properties/repository/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data3.commit !== void 0) {
							let data5 = data3.commit;
							if (typeof data5 === "string") {
								if (!pattern1.test(data5)) {
									const err12 = {
										instancePath: instancePath + "/sources/" + i0 + "/commit",
										schemaPath: "#/definitions/rowSource/properties/commit/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
										message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\""
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/sources/" + i0 + "/commit",
									schemaPath: "#/definitions/rowSource/properties/commit/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/sources/" + i0,
							schemaPath: "#/definitions/rowSource/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.configs !== void 0) {
			let data6 = data.configs;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key2 in data6) {
				let data7 = data6[key2];
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					if (data7.egress === void 0) {
						const err16 = {
							instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/runtimeConfig/required",
							keyword: "required",
							params: { missingProperty: "egress" },
							message: "must have required property 'egress'"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data7.secrets === void 0) {
						const err17 = {
							instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/runtimeConfig/required",
							keyword: "required",
							params: { missingProperty: "secrets" },
							message: "must have required property 'secrets'"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data7.network === void 0) {
						const err18 = {
							instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/runtimeConfig/required",
							keyword: "required",
							params: { missingProperty: "network" },
							message: "must have required property 'network'"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data7.delivery === void 0) {
						const err19 = {
							instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/runtimeConfig/required",
							keyword: "required",
							params: { missingProperty: "delivery" },
							message: "must have required property 'delivery'"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data7.templates === void 0) {
						const err20 = {
							instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/runtimeConfig/required",
							keyword: "required",
							params: { missingProperty: "templates" },
							message: "must have required property 'templates'"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (data7.conditions === void 0) {
						const err21 = {
							instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/runtimeConfig/required",
							keyword: "required",
							params: { missingProperty: "conditions" },
							message: "must have required property 'conditions'"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					for (const key3 in data7) if (!func2.call(schema13.properties, key3)) {
						const err22 = {
							instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/runtimeConfig/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (data7.egress !== void 0) {
						let data8 = data7.egress;
						if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
							for (const key4 in data8) if (!(key4 === "allow")) {
								const err23 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress",
									schemaPath: "#/definitions/runtimeConfig/properties/egress/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (data8.allow !== void 0) {
								let data9 = data8.allow;
								if (Array.isArray(data9)) {
									const len1 = data9.length;
									for (let i1 = 0; i1 < len1; i1++) if (typeof data9[i1] !== "string") {
										const err24 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress/allow/" + i1,
											schemaPath: "#/definitions/runtimeConfig/properties/egress/properties/allow/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								} else {
									const err25 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress/allow",
										schemaPath: "#/definitions/runtimeConfig/properties/egress/properties/allow/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
						} else {
							const err26 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress",
								schemaPath: "#/definitions/runtimeConfig/properties/egress/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (data7.secrets !== void 0) {
						let data11 = data7.secrets;
						if (data11 && typeof data11 == "object" && !Array.isArray(data11)) for (const key5 in data11) {
							let data12 = data11[key5];
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.hosts === void 0) {
									const err27 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/required",
										keyword: "required",
										params: { missingProperty: "hosts" },
										message: "must have required property 'hosts'"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								for (const key6 in data12) if (!(key6 === "hosts")) {
									const err28 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data12.hosts !== void 0) {
									let data13 = data12.hosts;
									if (Array.isArray(data13)) {
										const len2 = data13.length;
										for (let i2 = 0; i2 < len2; i2++) if (typeof data13[i2] !== "string") {
											const err29 = {
												instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + i2,
												schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/properties/hosts/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts",
											schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/properties/hosts/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						else {
							const err32 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets",
								schemaPath: "#/definitions/runtimeConfig/properties/secrets/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
					if (data7.network !== void 0) {
						let data15 = data7.network;
						if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
							if (data15.allowHttp === void 0) {
								const err33 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network",
									schemaPath: "#/definitions/runtimeConfig/properties/network/required",
									keyword: "required",
									params: { missingProperty: "allowHttp" },
									message: "must have required property 'allowHttp'"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (data15.allowPrivate === void 0) {
								const err34 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network",
									schemaPath: "#/definitions/runtimeConfig/properties/network/required",
									keyword: "required",
									params: { missingProperty: "allowPrivate" },
									message: "must have required property 'allowPrivate'"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							for (const key7 in data15) if (!(key7 === "allowHttp" || key7 === "allowPrivate")) {
								const err35 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network",
									schemaPath: "#/definitions/runtimeConfig/properties/network/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key7 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (data15.allowHttp !== void 0) {
								if (typeof data15.allowHttp !== "boolean") {
									const err36 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowHttp",
										schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowHttp/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
							if (data15.allowPrivate !== void 0) {
								let data17 = data15.allowPrivate;
								if (Array.isArray(data17)) {
									const len3 = data17.length;
									for (let i3 = 0; i3 < len3; i3++) if (typeof data17[i3] !== "string") {
										const err37 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowPrivate/" + i3,
											schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowPrivate/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								} else {
									const err38 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowPrivate",
										schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowPrivate/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						} else {
							const err39 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network",
								schemaPath: "#/definitions/runtimeConfig/properties/network/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
					if (data7.github !== void 0) {
						let data19 = data7.github;
						if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
							if (data19.repositories === void 0) {
								const err40 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github",
									schemaPath: "#/definitions/runtimeConfig/properties/github/required",
									keyword: "required",
									params: { missingProperty: "repositories" },
									message: "must have required property 'repositories'"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
							for (const key8 in data19) if (!(key8 === "repositories")) {
								const err41 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github",
									schemaPath: "#/definitions/runtimeConfig/properties/github/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key8 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
							if (data19.repositories !== void 0) {
								let data20 = data19.repositories;
								if (Array.isArray(data20)) {
									const len4 = data20.length;
									for (let i4 = 0; i4 < len4; i4++) if (typeof data20[i4] !== "string") {
										const err42 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/repositories/" + i4,
											schemaPath: "#/definitions/runtimeConfig/properties/github/properties/repositories/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								} else {
									const err43 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/repositories",
										schemaPath: "#/definitions/runtimeConfig/properties/github/properties/repositories/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/github",
								schemaPath: "#/definitions/runtimeConfig/properties/github/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
					if (data7.kafka !== void 0) {
						let data22 = data7.kafka;
						if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
							if (data22.brokers === void 0) {
								const err45 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka",
									schemaPath: "#/definitions/runtimeConfig/properties/kafka/required",
									keyword: "required",
									params: { missingProperty: "brokers" },
									message: "must have required property 'brokers'"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (data22.topic === void 0) {
								const err46 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka",
									schemaPath: "#/definitions/runtimeConfig/properties/kafka/required",
									keyword: "required",
									params: { missingProperty: "topic" },
									message: "must have required property 'topic'"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (data22.tls === void 0) {
								const err47 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka",
									schemaPath: "#/definitions/runtimeConfig/properties/kafka/required",
									keyword: "required",
									params: { missingProperty: "tls" },
									message: "must have required property 'tls'"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							for (const key9 in data22) if (!(key9 === "brokers" || key9 === "topic" || key9 === "tls" || key9 === "sasl")) {
								const err48 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka",
									schemaPath: "#/definitions/runtimeConfig/properties/kafka/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key9 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							if (data22.brokers !== void 0) {
								let data23 = data22.brokers;
								if (Array.isArray(data23)) {
									if (data23.length < 1) {
										const err49 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/brokers",
											schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/brokers/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
									const len5 = data23.length;
									for (let i5 = 0; i5 < len5; i5++) if (typeof data23[i5] !== "string") {
										const err50 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/brokers/" + i5,
											schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/brokers/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								} else {
									const err51 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/brokers",
										schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/brokers/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							}
							if (data22.topic !== void 0) {
								if (typeof data22.topic !== "string") {
									const err52 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/topic",
										schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/topic/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
							if (data22.tls !== void 0) {
								if (typeof data22.tls !== "boolean") {
									const err53 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/tls",
										schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/tls/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							}
							if (data22.sasl !== void 0) {
								let data27 = data22.sasl;
								if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
									if (data27.mechanism === void 0) {
										const err54 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl",
											schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/required",
											keyword: "required",
											params: { missingProperty: "mechanism" },
											message: "must have required property 'mechanism'"
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
									if (data27.username === void 0) {
										const err55 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl",
											schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/required",
											keyword: "required",
											params: { missingProperty: "username" },
											message: "must have required property 'username'"
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
									for (const key10 in data27) if (!(key10 === "mechanism" || key10 === "username")) {
										const err56 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl",
											schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key10 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
									if (data27.mechanism !== void 0) {
										let data28 = data27.mechanism;
										if (!(data28 === "PLAIN" || data28 === "SCRAM-SHA-256" || data28 === "SCRAM-SHA-512")) {
											const err57 = {
												instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl/mechanism",
												schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/properties/mechanism/enum",
												keyword: "enum",
												params: { allowedValues: schema13.properties.kafka.properties.sasl.properties.mechanism.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
										}
									}
									if (data27.username !== void 0) {
										if (typeof data27.username !== "string") {
											const err58 = {
												instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl/username",
												schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/properties/username/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
									}
								} else {
									const err59 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka/sasl",
										schemaPath: "#/definitions/runtimeConfig/properties/kafka/properties/sasl/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							}
						} else {
							const err60 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kafka",
								schemaPath: "#/definitions/runtimeConfig/properties/kafka/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					}
					if (data7.delivery !== void 0) {
						let data30 = data7.delivery;
						if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
							if (data30.attempts === void 0) {
								const err61 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery",
									schemaPath: "#/definitions/runtimeConfig/properties/delivery/required",
									keyword: "required",
									params: { missingProperty: "attempts" },
									message: "must have required property 'attempts'"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
							if (data30.delaysMs === void 0) {
								const err62 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery",
									schemaPath: "#/definitions/runtimeConfig/properties/delivery/required",
									keyword: "required",
									params: { missingProperty: "delaysMs" },
									message: "must have required property 'delaysMs'"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
							if (data30.totalMs === void 0) {
								const err63 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery",
									schemaPath: "#/definitions/runtimeConfig/properties/delivery/required",
									keyword: "required",
									params: { missingProperty: "totalMs" },
									message: "must have required property 'totalMs'"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
							for (const key11 in data30) if (!(key11 === "attempts" || key11 === "delaysMs" || key11 === "timeoutMs" || key11 === "totalMs")) {
								const err64 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery",
									schemaPath: "#/definitions/runtimeConfig/properties/delivery/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key11 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
							if (data30.attempts !== void 0) {
								let data31 = data30.attempts;
								if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
									const err65 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts",
										schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (typeof data31 == "number" && isFinite(data31)) {
									if (data31 > 20 || isNaN(data31)) {
										const err66 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts",
											schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 20
											},
											message: "must be <= 20"
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
									if (data31 < 1 || isNaN(data31)) {
										const err67 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts",
											schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
							}
							if (data30.delaysMs !== void 0) {
								let data32 = data30.delaysMs;
								if (Array.isArray(data32)) {
									if (data32.length < 1) {
										const err68 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs",
											schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
									const len6 = data32.length;
									for (let i6 = 0; i6 < len6; i6++) {
										let data33 = data32[i6];
										if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
											const err69 = {
												instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i6,
												schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err69];
											else vErrors.push(err69);
											errors++;
										}
										if (typeof data33 == "number" && isFinite(data33)) {
											if (data33 > 36e5 || isNaN(data33)) {
												const err70 = {
													instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i6,
													schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 36e5
													},
													message: "must be <= 3600000"
												};
												if (vErrors === null) vErrors = [err70];
												else vErrors.push(err70);
												errors++;
											}
											if (data33 < 0 || isNaN(data33)) {
												const err71 = {
													instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i6,
													schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												};
												if (vErrors === null) vErrors = [err71];
												else vErrors.push(err71);
												errors++;
											}
										}
									}
								} else {
									const err72 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs",
										schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							}
							if (data30.timeoutMs !== void 0) {
								let data34 = data30.timeoutMs;
								if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
									const err73 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs",
										schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (typeof data34 == "number" && isFinite(data34)) {
									if (data34 > 6e5 || isNaN(data34)) {
										const err74 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs",
											schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 6e5
											},
											message: "must be <= 600000"
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
									if (data34 < 1 || isNaN(data34)) {
										const err75 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs",
											schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
							}
							if (data30.totalMs !== void 0) {
								let data35 = data30.totalMs;
								if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
									const err76 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs",
										schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (typeof data35 == "number" && isFinite(data35)) {
									if (data35 > 18e6 || isNaN(data35)) {
										const err77 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs",
											schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 18e6
											},
											message: "must be <= 18000000"
										};
										if (vErrors === null) vErrors = [err77];
										else vErrors.push(err77);
										errors++;
									}
									if (data35 < 1 || isNaN(data35)) {
										const err78 = {
											instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs",
											schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
							}
						} else {
							const err79 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery",
								schemaPath: "#/definitions/runtimeConfig/properties/delivery/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
					if (data7.templates !== void 0) {
						let data36 = data7.templates;
						if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
							if (data36.onError === void 0) {
								const err80 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates",
									schemaPath: "#/definitions/runtimeConfig/properties/templates/required",
									keyword: "required",
									params: { missingProperty: "onError" },
									message: "must have required property 'onError'"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							for (const key12 in data36) if (!(key12 === "onError")) {
								const err81 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates",
									schemaPath: "#/definitions/runtimeConfig/properties/templates/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key12 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
							if (data36.onError !== void 0) {
								let data37 = data36.onError;
								if (!(data37 === "fail" || data37 === "as-port")) {
									const err82 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/onError",
										schemaPath: "#/definitions/runtimeConfig/properties/templates/properties/onError/enum",
										keyword: "enum",
										params: { allowedValues: schema13.properties.templates.properties.onError.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
							}
						} else {
							const err83 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates",
								schemaPath: "#/definitions/runtimeConfig/properties/templates/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
					}
					if (data7.conditions !== void 0) {
						let data38 = data7.conditions;
						if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
							if (data38.onError === void 0) {
								const err84 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions",
									schemaPath: "#/definitions/runtimeConfig/properties/conditions/required",
									keyword: "required",
									params: { missingProperty: "onError" },
									message: "must have required property 'onError'"
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							for (const key13 in data38) if (!(key13 === "onError")) {
								const err85 = {
									instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions",
									schemaPath: "#/definitions/runtimeConfig/properties/conditions/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key13 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
							if (data38.onError !== void 0) {
								let data39 = data38.onError;
								if (!(data39 === "fail" || data39 === "not-matched")) {
									const err86 = {
										instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions/onError",
										schemaPath: "#/definitions/runtimeConfig/properties/conditions/properties/onError/enum",
										keyword: "enum",
										params: { allowedValues: schema13.properties.conditions.properties.onError.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
							}
						} else {
							const err87 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions",
								schemaPath: "#/definitions/runtimeConfig/properties/conditions/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					}
					if (data7.runLogBodies !== void 0) {
						let data40 = data7.runLogBodies;
						if (!(data40 === "auto" || data40 === true || data40 === false)) {
							const err88 = {
								instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/runLogBodies",
								schemaPath: "#/definitions/runtimeConfig/properties/runLogBodies/enum",
								keyword: "enum",
								params: { allowedValues: schema13.properties.runLogBodies.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					}
				} else {
					const err89 = {
						instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/runtimeConfig/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
			}
			else {
				const err90 = {
					instancePath: instancePath + "/configs",
					schemaPath: "#/properties/configs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
		if (data.automations !== void 0) {
			let data41 = data.automations;
			if (Array.isArray(data41)) {
				const len7 = data41.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate11(data41[i7], {
					instancePath: instancePath + "/automations/" + i7,
					parentData: data41,
					parentDataProperty: i7,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err91 = {
					instancePath: instancePath + "/automations",
					schemaPath: "#/properties/automations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
		}
	} else {
		const err92 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err92];
		else vErrors.push(err92);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/sync/stored-value.ts
function isSnapshotFile(value) {
	return validateSnapshot(value);
}
function isConfigs(value) {
	const digest = `sha256:${"0".repeat(64)}`;
	return validateSnapshot({
		format: 1,
		digest,
		sources: [],
		configs: value,
		automations: []
	});
}
function snapshotProblem() {
	const [error] = validateSnapshot.errors ?? [];
	if (error === void 0) return "is no snapshot";
	return `breaks its schema${error.instancePath === "" ? "" : ` at "${error.instancePath}"`}: ${error.message ?? error.keyword}`;
}
// src/sync/route-file.ts
function formatRoute(automations, configs) {
	const used = new Set(automations.map((automation) => automation.repository));
	const ofRoute = Object.fromEntries(Object.entries(configs).filter(([name]) => used.has(name)));
	const lines = automations.map((automation) => JSON.stringify(automation));
	return `{\n"format":1,\n"configs":${JSON.stringify(ofRoute)},\n"automations":[\n${lines.join(",\n")}\n]\n}\n`;
}
function parseRoute(text, file) {
	const { configs, automations } = parseStoreFile(text, file);
	if (!isConfigs(configs)) throw corrupt(file, "has a bad configuration");
	if (!Array.isArray(automations)) throw corrupt(file, "has no automations");
	for (const automation of automations) if (!isRouted(automation) || !Object.hasOwn(configs, automation.repository)) throw corrupt(file, "has a bad automation");
	return {
		format: 1,
		configs,
		automations
	};
}
function isRouted(value) {
	return isJsonObject(value) && typeof value["repository"] === "string" && isAutomation(value["definition"]) && automationDigest(value["definition"]) === value["digest"];
}
function isAutomation(value) {
	return isJsonObject(value) && typeof value["identifier"] === "string" && isJsonObject(value["trigger"]) && isJsonObject(value["trigger"]["event"]) && isJsonObject(value["invocationMethod"]) && typeof value["invocationMethod"]["type"] === "string";
}
// src/commands/read-route.ts
const NOTHING_LISTENS = {
	format: 1,
	configs: {},
	automations: []
};
async function readRoutes(places, store) {
	const paths = [...new Set(places.map(routeKey))];
	if (paths.length === 0) return /* @__PURE__ */ new Map();
	const { files, revision } = await store.readMany(paths);
	if (paths.some((path) => files.get(path) === void 0) && !await store.has("snapshot.json", revision)) throw neverSynced(store);
	return new Map(paths.map((path) => {
		const text = files.get(path);
		return [path, text === void 0 ? NOTHING_LISTENS : parseRoute(text, {
			url: store.url,
			path
		})];
	}));
}
function routeKey({ resource, target }) {
	return resource === "entity" ? entityRoutePath(target) : runRoutePath(target);
}
async function readRoute(place, store) {
	return (await readRoutes([place], store)).get(routeKey(place)) ?? NOTHING_LISTENS;
}
function neverSynced(store) {
	return new LongshoreError("store-unreadable", `The store "${store.url}" holds no snapshot: nothing was synced to it.`, { hint: "Name the store with --store, which a dispatch takes from no configuration, or run sync first." });
}
// src/commands/decide-events.ts
async function decideEvents(decoded, { store, jq, logger, next, onEvent }) {
	const events = decoded.flatMap((item) => item.kind === "event" ? [item.event] : []);
	const routes = /* @__PURE__ */ new Map();
	for (const [key, route] of await readRoutes(events, store)) routes.set(key, indexRoute(route));
	const inputs = events.map((event) => {
		return {
			event,
			route: routes.get(routeKey(event)) ?? indexRoute(NOTHING_LISTENS)
		};
	});
	for (const { event, route } of inputs) {
		onEvent?.(event);
		const listeners = route.automations.length;
		logger?.debug(`Event "${event.identity}" is ${event.type} of "${event.target}"; automations on its route: ${listeners}.`);
	}
	const configs = new Map(inputs.flatMap(({ route }) => Object.entries(route.configs)));
	const configOf = ({ repository }) => configs.get(repository) ?? DEFAULT_RUNTIME_CONFIG;
	const options = {
		onError: (automation) => configOf(automation).conditions.onError,
		...next === void 0 ? {} : { next }
	};
	const routed = (ofEvent) => ofEvent.map(({ automation, decision }) => ({
		decision,
		routed: automation,
		runtime: configOf(automation)
	}));
	const decisions = await decide(inputs.map(({ event, route }) => ({
		event,
		automations: route.index
	})), options, { jq });
	let place = 0;
	return decoded.map((item) => {
		if (item.kind === "undecodable") return item;
		const { event, route } = inputs[place] ?? {
			event: item.event,
			route: void 0
		};
		const ofEvent = decisions[place] ?? [];
		place += 1;
		return {
			kind: "decided",
			event,
			decisions: routed(ofEvent),
			decideNext: async (following) => {
				if (route === void 0) return [];
				onEvent?.(following);
				const [found = []] = await decide([{
					event: following,
					automations: route.index
				}], options, { jq });
				return routed(found);
			},
			isWatched: (automation) => route?.index.watches("run", automation) ?? false
		};
	});
}
function indexRoute(route) {
	return {
		...route,
		index: indexAutomations(route.automations)
	};
}
// src/commands/ended-by-catalog.ts
const MAX_RECORDS = 1e4;
const MAX_AGE_MS = 26784e5;
async function endedByCatalog(events, { runLog, nowMs }) {
	const ended = new Map(events.flatMap((item) => {
		const run = item.kind === "event" ? endedRun(item.event) : void 0;
		return run === void 0 ? [] : [[run.runId, run.status]];
	}));
	if (ended.size === 0) return [];
	const records = await runLog.list({
		limit: MAX_RECORDS,
		sinceMs: nowMs - MAX_AGE_MS
	});
	const updatedAt = new Date(nowMs).toISOString();
	return records.flatMap((record) => {
		const runs = record.runs.flatMap((run) => endedIn(run, ended, updatedAt));
		return runs.length === 0 ? [] : [{
			...record,
			runs
		}];
	});
}
function endedIn(run, ended, updatedAt) {
	const status = ended.get(run.runId);
	if (status === void 0 || run.outcome !== "delivered" || run.status !== "IN_PROGRESS") return [];
	return [{
		...run,
		status,
		updatedAt
	}];
}
const OWN_RUN_ID = /^r_[A-Za-z0-9_-]{16}$/;
function endedRun({ resource, type, body }) {
	if (resource !== "run" || type !== "RUN_UPDATED") return void 0;
	const { diff } = body;
	const after = isJsonObject(diff) ? diff["after"] : void 0;
	if (!isJsonObject(after)) return void 0;
	const { id, status } = after;
	if (typeof id !== "string" || !OWN_RUN_ID.test(id)) return void 0;
	return status === "SUCCESS" || status === "FAILURE" ? {
		runId: id,
		status
	} : void 0;
}
// src/commands/handed-out-secrets.ts
function createHandedOutSecrets(secrets) {
	const values = /* @__PURE__ */ new Map();
	let redactor = createRedactor([]);
	let covered = 0;
	return {
		read(name) {
			const value = secrets.read(name);
			if (value !== void 0) values.set(name, value);
			return value;
		},
		redactor() {
			if (covered < values.size) {
				redactor = createRedactor([...values].map(([name, value]) => ({
					name,
					value
				})));
				covered = values.size;
			}
			return redactor;
		}
	};
}
// src/commands/ledger.ts
const MAX_UNWRITTEN = 8;
function createLedger(log) {
	const known = /* @__PURE__ */ new Map();
	const pending = /* @__PURE__ */ new Map();
	let next = /* @__PURE__ */ new Map();
	let unwritten = 0;
	let writing = Promise.resolve();
	function writeNext() {
		writing = writing.then(async () => {
			const records = next;
			next = /* @__PURE__ */ new Map();
			try {
				await log.write([...records.values()]);
			} catch {
				for (const record of records.values()) put(pending, record);
			}
		});
		return writing;
	}
	return {
		async load(events) {
			if (events.length === 0) return;
			for (const [identity, { runs }] of await log.find(events)) known.set(identity, new Map(runs.map((run) => [run.runId, run])));
		},
		find: (identity, runId) => known.get(identity)?.get(runId),
		async add(record) {
			if (!log.writesEachOutcome) {
				put(pending, record);
				return;
			}
			const isFirst = next.size === 0;
			put(next, record);
			unwritten += 1;
			await (isFirst ? writeNext() : writing);
			unwritten -= 1;
		},
		async room() {
			while (unwritten > MAX_UNWRITTEN) await writing;
		},
		async flush() {
			if (pending.size === 0) return void 0;
			try {
				await log.write([...pending.values()]);
				pending.clear();
				return;
			} catch (cause) {
				if (cause instanceof LongshoreError) return cause;
				return new LongshoreError("run-log-unwritable", `The run log "${log.url}" could not be written: ${reasonOf$1(cause)}`, { cause });
			}
		}
	};
}
function put(records, record) {
	const before = records.get(record.identity);
	records.set(record.identity, before === void 0 ? record : mergeEventRecords(before, record));
}
// src/commands/dispatch.ts
const MAX_CONCURRENT_PREPARATIONS = 16;
async function dispatch(input, deps) {
	const next = ({ definition }) => templateLists(definition.invocationMethod);
	const decided = await unlessStopped(() => decideEvents(input.events, {
		...deps,
		next
	}), deps.signal);
	if (decided === void 0) throw stoppedEarly();
	const ledger = createLedger(deps.runLog);
	const nowMs = deps.clock.now();
	const keys = input.dryRun ? [] : decided.flatMap((item) => keyOf(item, nowMs));
	await ledger.load(keys);
	const runDeps = {
		...deps,
		ledger,
		runLogIsPublic: keys.length > 0 && await deps.runLog.isPublic(),
		secrets: createHandedOutSecrets(deps.secrets),
		preparations: pLimit(MAX_CONCURRENT_PREPARATIONS),
		slots: createCallSlots(ledger.room),
		breaker: createBreaker(deps.clock),
		seal: createSeal(deps)
	};
	const events = await Promise.all(decided.map(async (item) => {
		if (item.kind === "undecodable") {
			if (!input.dryRun) await ledger.add(recordOfUndecodable(item, nowMs));
			return [{
				identity: item.identity,
				error: item.message,
				considered: []
			}];
		}
		return await considerEvent(item, {
			...input,
			nowMs
		}, runDeps);
	}));
	if (!input.dryRun) for (const record of await endedByCatalog(input.events, {
		...deps,
		nowMs
	})) await ledger.add(record);
	const unrecorded = await ledger.flush();
	const all = events.flat();
	return {
		events: all,
		summary: {
			...summarizeDispatch(all),
			events: decided.length
		},
		...unrecorded === void 0 ? {} : { unrecorded }
	};
}
function keyOf(item, nowMs) {
	if (item.kind === "undecodable") return [];
	if (!item.decisions.some(({ decision }) => decision.decision !== "not-matched")) return [];
	return [eventKey(item.event, nowMs)];
}
function eventKey(event, nowMs) {
	return {
		identity: event.identity,
		at: eventTime(event, nowMs)
	};
}
function stoppedEarly() {
	return new LongshoreError("aborted", "The process was asked to stop before the events were decided; nothing was sent.", { hint: "Dispatch the events again: none of them has started anything." });
}
// src/report/json-text.ts
function jsonText(value) {
	return `${JSON.stringify(value, void 0, 2).replaceAll("##[", "#\\u0023[")}\n`;
}
// src/report/json-dispatch.ts
function dispatchJson(result) {
	return jsonText({
		events: result.events.map((event) => eventJson(event, runOf)),
		summary: result.summary
	});
}
function eventJson(event, extra) {
	return {
		identity: event.identity,
		...event.type === void 0 ? {} : { type: event.type },
		...event.target === void 0 ? {} : { target: event.target },
		...event.error === void 0 ? {} : { error: event.error },
		...event.cause === void 0 ? {} : { cause: event.cause },
		decisions: event.considered.map((item) => ({
			...decisionJson(item.decision),
			...extra(item)
		}))
	};
}
function decisionJson(decision) {
	return {
		automation: decision.automation,
		decision: decision.decision,
		expressions: decision.expressions.map(expressionJson),
		...decision.note === void 0 ? {} : { note: decision.note }
	};
}
function expressionJson({ expression, outcome }) {
	if (outcome.kind === "error") return {
		expression,
		error: outcome.error.message
	};
	return {
		expression,
		value: outcome.kind === "value" ? outcome.value : null
	};
}
function runOf(item) {
	return item.run === void 0 ? {} : { run: runJson(item.run) };
}
function runJson(run) {
	const { error, request, response, external } = run;
	return {
		runId: run.runId,
		deliveryId: run.deliveryId,
		outcome: run.outcome,
		...error === void 0 ? {} : { error },
		...request === void 0 ? {} : { request },
		...response === void 0 ? {} : { response },
		...external === void 0 ? {} : { external },
		attempts: run.attempts.map((attempt) => ({
			...attempt.status === void 0 ? {} : { status: attempt.status },
			...attempt.error === void 0 ? {} : { error: attempt.error },
			durationMs: attempt.durationMs
		}))
	};
}
// src/report/shown-values.ts
function mayShowValues({ runLogBodies = "auto" }, isPublic) {
	return keepsBodies(runLogBodies, isPublic);
}
function countedAs(value) {
	return value === null || value === false ? "false" : "true";
}
// src/report/count.ts
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
function joinWords(words) {
	const last = words.at(-1);
	if (last === void 0) return "";
	if (words.length === 1) return last;
	return `${words.slice(0, -1).join(", ")} and ${last}`;
}
// src/report/terminal-dispatch.ts
const MAX_VALUE_LENGTH = 120;
const LEFT_OUT = "      Values are left out: \"runLogBodies\" does not keep them here.";
function dispatchTerminal(result, paint, showsValues = () => true) {
	return `${[...result.events.flatMap((event) => [...eventLines(event, showsValues(event), paint), ""]), summaryLine(result)].join("\n")}\n`;
}
function eventLines(event, showsValues, paint) {
	const identity = visibleLine(event.identity);
	if (event.error !== void 0) return [paint.bold(`Event ${identity}`), `  ${paint.red("undecodable")}  ${visibleLine(event.error)}`];
	const target = visibleLine(event.target ?? "");
	const head = paint.bold(`${arrow(event)}${event.type ?? ""} ${target}`);
	if (event.considered.length === 0) return [`${head} ${paint.dim(identity)}`, `  No automation listens to "${target}".`];
	return [`${head} ${paint.dim(identity)}`, ...event.considered.flatMap((item) => itemLines(item, showsValues, paint))];
}
function arrow({ cause }) {
	return cause === void 0 ? "" : `${"→".repeat(cause.hop)} `;
}
function itemLines(item, showsValues, paint) {
	const { decision, run } = item;
	const lines = [`  ${decisionWord(decision, paint)}  ${visibleLine(decision.automation)}`];
	if (decision.note !== void 0) lines.push(`      note: ${visibleLine(decision.note)}`);
	if (decision.decision === "failed") lines.push(...decision.expressions.map((one) => expressionLine(one, paint, showsValues)));
	if (run !== void 0) lines.push(...runLines(run, showsValues, paint));
	if (!showsValues && hasValues(item)) lines.push(LEFT_OUT);
	return lines;
}
function hasValues({ decision, run }) {
	return decision.decision === "failed" && decision.expressions.some(({ outcome }) => outcome.kind === "value") || run?.outcome === "rendered" && run.request?.body !== void 0;
}
function decisionWord(decision, paint) {
	if (decision.decision === "matched") return paint.green("matched    ");
	if (decision.decision === "failed") return paint.red("failed     ");
	return paint.dim("not-matched");
}
function expressionLine({ expression, outcome }, paint, showsValues = true) {
	const source = visibleLine(expression.trim());
	if (outcome.kind === "error") return `      ${source} ${paint.red("failed:")} ${visibleLine(outcome.error.message)}`;
	const value = outcome.kind === "empty" ? "nothing" : valueText(outcome.value, showsValues);
	return `      ${source} ${paint.dim("is")} ${visibleLine(shorten(value))}`;
}
function valueText(value, showsValues) {
	return showsValues ? JSON.stringify(value) : countedAs(value);
}
function reason(by) {
	if (by.kind === "trigger") return visibleLine(by.message);
	if (by.kind === "no-condition") return "There is no condition: the trigger alone decides.";
	const numbers = by.expressions.map((index) => String(index + 1)).join(", ");
	if (numbers === "") return `The expressions, combined with "${by.combinator}", decided.`;
	return `Decided by ${by.expressions.length === 1 ? `expression ${numbers}` : `expressions ${numbers}`}, combined with "${by.combinator}".`;
}
function runLines(run, showsValues, paint) {
	const lines = [];
	const request = run.request;
	if (request !== void 0) {
		lines.push(`      ${request.method} ${visibleLine(request.url)}`);
		if (run.outcome === "rendered") {
			const { body, ...bodiless } = request;
			lines.push(...requestLines(showsValues ? request : bodiless));
		}
	}
	lines.push(...run.attempts.map((attempt) => `      ${attemptText(attempt)}`));
	if (run.external !== void 0) lines.push(`      started ${visibleLine(run.external.url ?? run.external.id)}`);
	const outcome = run.outcome === "delivered" ? paint.green(run.outcome) : run.outcome;
	const colour = run.outcome === "dead" || run.outcome === "failed" ? paint.red : (t) => t;
	lines.push(`      ${colour(outcome)} ${paint.dim(`${run.runId} ${run.deliveryId}`)}`);
	if (run.error !== void 0) {
		const place = run.error.path === void 0 ? "" : ` (${visibleLine(run.error.path)})`;
		lines.push(`      ${visibleLine(run.error.message)}${place} [${run.error.code}]`);
	}
	return lines;
}
function requestLines(request) {
	const headers = Object.entries(request.headers).map(([name, value]) => `      ${visibleLine(name)}: ${visibleLine(value)}`);
	if (request.body === void 0) return headers;
	return [
		...headers,
		"",
		...request.body.split("\n").map((line) => `      ${visibleText(line)}`)
	];
}
function attemptText(attempt) {
	const what = attempt.error === void 0 ? `answered ${attempt.status ?? ""}` : visibleLine(attempt.error.message);
	return `attempt ${attempt.number}: ${what} (${Math.round(attempt.durationMs)} ms)`;
}
function summaryLine({ summary }) {
	const outcomes = [
		"delivered",
		"rendered",
		"skipped",
		"paused",
		"dead",
		"failed"
	].filter((name) => summary[name] > 0).map((name) => `${summary[name]} ${name}`);
	if (summary.undecodable > 0) outcomes.push(`${summary.undecodable} undecodable`);
	const tail = outcomes.length === 0 ? "nothing to send" : outcomes.join(", ");
	return `${count(summary.events, "event")}, ${count(summary.considered, "automation")} considered, ${summary.matched} matched: ${tail}.`;
}
function shorten(text) {
	return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
// src/cli/stderr-logger.ts
function createStderrLogger(output, verbose) {
	const line = (text) => void output.err(`${visibleText(text)}\n`);
	return {
		debug: (message) => {
			if (verbose) line(output.errPaint.dim(message));
		},
		info: line,
		warn: (message) => line(`${output.errPaint.yellow("warning:")} ${message}`)
	};
}
// src/cli/project-root.ts
const MARKS = [
	"longshore.yaml",
	join(".github", "longshore.yaml"),
	".git"
];
function projectRoot(workingDirectory) {
	let folder = workingDirectory;
	while (!MARKS.some((mark) => existsSync(join(folder, mark)))) {
		if (dirname(folder) === folder) return workingDirectory;
		folder = dirname(folder);
	}
	return folder;
}
// src/cli/store-location.ts
const DEFAULT_STORE = "file:.longshore/state";
function storeLocation(option, config, { workingDirectory }, root) {
	if (option !== void 0) return {
		url: option,
		base: workingDirectory
	};
	return {
		url: config?.store ?? DEFAULT_STORE,
		base: root
	};
}
// src/cli/run-log-location.ts
function runLogLocation({ store, runLog }, context, root) {
	if (runLog !== void 0) return {
		url: runLog,
		base: context.workingDirectory
	};
	const { url, base } = storeLocation(store, void 0, context, root);
	return {
		url: defaultRunLogUrl(url),
		base
	};
}
// src/cli/dispatch-deps.ts
async function withDispatchDeps(options, context, work) {
	const { output, env } = context;
	const dryRun = options.dryRun === true;
	const signing = readSigningKeys(env, () => void 0);
	const jq = await context.openJq();
	const clock = createSystemClock();
	const undici = createUndiciHttpClient();
	const http = createSender({
		http: undici,
		kafka: createKafkaClient()
	});
	if (!dryRun) undici.preload();
	try {
		const logger = createStderrLogger(output, options.verbose === true);
		jq.ready.then((ready) => logger.debug(describeReady(ready)));
		const root = projectRoot(context.workingDirectory);
		const location = storeLocation(options.store, void 0, context, root);
		const log = runLogLocation(options, context, root);
		const store = await openStateReader(location.url, {
			cwd: location.base,
			clock,
			env
		});
		const runLog = await openRunLog(log.url, {
			cwd: log.base,
			clock,
			env
		});
		logger.debug(`The store is "${location.url}", the run log "${runLog.url}".`);
		return await withStopSignal((signal) => work({
			store,
			runLog,
			jq,
			http,
			signing,
			clock,
			...openServices({
				environment: env,
				http,
				clock,
				dryRun,
				onSecret: () => void 0,
				signal
			}),
			secrets: createEnvironmentSecrets(env, () => void 0),
			logger,
			signal
		}));
	} finally {
		await Promise.all([jq.close(), http.close()]);
	}
}
// src/cli/progress.ts
const SHOW_AFTER_MS = 500;
const CLEAR_LINE = "\r\x1B[2K";
async function withProgress(output, label, work) {
	if (!output.interactive) return work();
	let shown = false;
	const started = performance.now();
	const timer = setInterval(() => {
		shown = true;
		const seconds = Math.round((performance.now() - started) / 1e3);
		const text = typeof label === "string" ? label : label();
		output.err(`${CLEAR_LINE}${text}… ${seconds > 0 ? `${seconds} s` : ""}`);
	}, SHOW_AFTER_MS);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		if (shown) await output.err(CLEAR_LINE);
	}
}
// src/report/error-text.ts
function errorTerminal(error, paint) {
	const lines = [`${paint.red("error:")} ${visibleText(error.message)} [${error.code}]`];
	if (error.hint !== void 0) lines.push(`  hint: ${visibleText(error.hint)}`);
	return `${lines.join("\n")}\n`;
}
function errorJson(error) {
	const { code, message, hint } = error;
	return jsonText({ error: {
		code,
		message,
		...hint === void 0 ? {} : { hint }
	} });
}
// src/cli/show-dispatch.ts
async function showDispatch(result, format, output) {
	if (format === "json") await output.document(dispatchJson(result));
	else await output.out(dispatchTerminal(result, output.outPaint));
	if (result.unrecorded !== void 0) {
		await output.err(errorTerminal(result.unrecorded, output.errPaint));
		return result.unrecorded.exitCode;
	}
	return dispatchFailed(result.summary) ? EXIT.findings : EXIT.fine;
}
// src/cli/dispatch.ts
async function dispatchCli(options, context) {
	const { output, env, workingDirectory } = context;
	const dryRun = options.dryRun === true;
	const paused = env["LONGSHORE_PAUSED"] === "true";
	return await showDispatch(await withDispatchDeps(options, context, async (deps) => {
		const events = decodeEvents(await readEventText(options.event, workingDirectory), env["GITHUB_RUN_ID"]);
		return await withProgress(output, "Dispatching", () => dispatch({
			events,
			dryRun,
			paused
		}, deps));
	}), options.format, output);
}
// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
var InvalidArgumentError = class extends CommanderError {
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};
// node_modules/commander/lib/argument.js
var Argument = class {
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	name() {
		return this._name;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	argRequired() {
		this.required = true;
		return this;
	}
	argOptional() {
		this.required = false;
		return this;
	}
};
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
// node_modules/commander/lib/help.js
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	optionTerm(option) {
		return option.flags;
	}
	argumentTerm(argument) {
		return argument.name();
	}
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	commandDescription(cmd) {
		return cmd.description();
	}
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = /* @__PURE__ */ new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	displayWidth(str) {
		return stripVTControlCharacters(str).length;
	}
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};
// node_modules/commander/lib/option.js
var Option = class {
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	env(name) {
		this.envVar = name;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
var DualOptions = class {
	constructor(options) {
		this.positiveOptions = /* @__PURE__ */ new Map();
		this.negativeOptions = /* @__PURE__ */ new Map();
		this.dualOptions = /* @__PURE__ */ new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		const negativeValue = preset !== void 0 ? preset : false;
		return option.negate === (negativeValue === value);
	}
};
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}
// node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}
// node_modules/commander/lib/command.js
var Command = class Command extends EventEmitter {
	constructor(name) {
		super();
		this.commands = [];
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => process$1.stdout.write(str),
			writeErr: (str) => process$1.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => process$1.stdout.isTTY ? process$1.stdout.columns : void 0,
			getErrHelpWidth: () => process$1.stderr.isTTY ? process$1.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (process$1.stdout.isTTY && process$1.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (process$1.stderr.isTTY && process$1.stderr.hasColors?.()),
			stripColor: (str) => stripVTControlCharacters(str)
		};
		this._hidden = false;
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		this._helpGroupHeading = void 0;
		this._defaultCommandGroup = void 0;
		this._defaultOptionGroup = void 0;
	}
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	createCommand(name) {
		return new Command(name);
	}
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	createArgument(name, description) {
		return new Argument(name, description);
	}
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		process$1.exit(exitCode);
	}
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	createOption(flags, description) {
		return new Option(flags, description);
	}
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) {
				if (option.negate) val = false;
				else if (option.isBoolean() || option.optional) val = true;
				else val = "";
			}
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (Object.hasOwn(cmd._optionValueSources, key)) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (process$1.versions?.electron) parseOptions.from = "electron";
			const execArgv = process$1.execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = process$1.argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (process$1.defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (fs.existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = path.resolve(baseDir, baseName);
			if (fs.existsSync(localBin)) return localBin;
			if (sourceExt.includes(path.extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = fs.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(path.extname(executableFile));
		let proc;
		if (process$1.platform !== "win32") {
			if (launchWithNode) {
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
				proc = childProcess.spawn(process$1.argv[0], args, { stdio: "inherit" });
			} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
		} else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
			proc = childProcess.spawn(process$1.execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			process$1.on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) process$1.exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) process$1.exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in process$1.env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) {
					if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process$1.env[option.envVar]);
					else this.emit(`optionEnv:${option.name()}`);
				}
			}
		});
	}
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	nameFromFilename(filename) {
		this._name = path.basename(filename, path.extname(filename));
		return this;
	}
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(process$1.exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
function useColor() {
	if (process$1.env.NO_COLOR || process$1.env.FORCE_COLOR === "0" || process$1.env.FORCE_COLOR === "false") return false;
	if (process$1.env.FORCE_COLOR || process$1.env.CLICOLOR_FORCE !== void 0) return true;
}
new Command();
// src/cli/run-cli.ts
async function runCli(argv, context) {
	let exitCode = EXIT.fine;
	const written = [];
	const program = createProgram(context, {
		finish: (code) => {
			exitCode = code;
		},
		writeOut: (text) => written.push(context.output.out(text)),
		writeErr: (text) => written.push(context.output.err(visibleText(text)))
	});
	try {
		refuseUnknownHelp(argv, program);
		await program.parseAsync(argv, { from: "user" });
	} catch (error) {
		exitCode = await reportFailure(error, argv, context);
	}
	return (await Promise.allSettled(written)).some(({ status }) => status === "rejected") ? EXIT.unable : exitCode;
}
function refuseUnknownHelp([first, name], program) {
	if (first !== "help" || name === void 0 || name.startsWith("-")) return;
	if (program.commands.some((command) => command.name() === name)) return;
	throw new LongshoreError("input-invalid", `There is no command "${name}".`, { hint: "Run longshore --help for the commands and their options." });
}
function createProgram(context, io) {
	const program = new Command("longshore").description("Automations as code for a software catalog.").version(VERSION, "-V, --version", "print the version").helpOption("-h, --help", "print help").helpCommand("help [command]", "print help for a command").showHelpAfterError("Run longshore --help for the commands and their options.").exitOverride().configureOutput({
		writeOut: io.writeOut,
		writeErr: io.writeErr
	}).addHelpText("after", "\nExit codes: 0 fine, 1 findings, 2 wrong usage, 3 could not do the work.");
	const add = (command) => {
		command.copyInheritedSettings(program);
		for (const part of command.commands) part.copyInheritedSettings(command);
		program.addCommand(command);
	};
	add(definitionCommand("validate", "report every problem of every definition file").addOption(formatOption([
		"pretty",
		"json",
		"github",
		"sarif",
		"junit"
	])).addOption(new Option("--fail-on <severity>", "what makes the exit code 1").choices(["error", "warning"]).default("error")).action(async (paths, options) => {
		const { validateCli } = await import("./validate-CcEoGiQB.mjs");
		io.finish(await validateCli(paths, options, context));
	}));
	add(definitionCommand("plan", "show what sync would change in the store").addOption(formatOption([
		"pretty",
		"json",
		"markdown"
	])).option("--store <url>", "the state store: file:PATH, github:OWNER/REPO#BRANCH").option("--out <file>", "keep the plan in a file, for sync --plan").option("--take-over <identifier>", "take an automation that another repository synced; may be repeated", collect, []).option("--fail-on-changes", "exit 1 when there are changes").option("--replay", "show what recorded events would do before and after").option("--replay-limit <number>", "events at most, with --replay; default: 10000").option("--run-log <url>", "where runs are recorded, with --replay; default: beside the store").action(async (paths, options) => {
		const { planCli } = await import("./plan-s2apIHlT.mjs");
		io.finish(await planCli(paths, options, context));
	}));
	add(definitionCommand("sync", "apply the published definitions to the store").addOption(formatOption(["pretty", "json"])).option("--store <url>", "the state store: file:PATH, github:OWNER/REPO#BRANCH").option("--plan <file>", "apply exactly the plan that plan --out kept, or refuse").option("--dry-run", "show what would be done and write nothing").option("--force", "apply a plan that is unsafe, or made from an older commit").option("--take-over <identifier>", "take an automation that another repository synced; may be repeated", collect, []).action(async (paths, options) => {
		const { syncCli } = await import("./sync-Chd0PZcp.mjs");
		io.finish(await syncCli(paths, options, context));
	}));
	add(new Command("drift").description("compare the store with what was synced, and with the files").option("--store <url>", "the state store: file:PATH").option("--config <file>", "the configuration file").addOption(formatOption(["pretty", "json"])).action(async (options) => {
		const { driftCli } = await import("./drift-CHC40Gq-.mjs");
		io.finish(await driftCli(options, context));
	}));
	add(new Command("rollback").description("make an earlier revision of the store the current one").argument("[revision]", "as --list names it; the beginning of a long name is enough").option("--list", "show the latest revisions").option("--store <url>", "the state store: file:PATH").option("--config <file>", "the configuration file").option("--dry-run", "show what would be done and write nothing").option("--force", "go back although that is unsafe, or the revision is damaged").addOption(formatOption(["pretty", "json"])).action(async (revision, options) => {
		const { rollbackCli } = await import("./rollback-CgPL3R4O.mjs");
		io.finish(await rollbackCli(revision, options, context));
	}));
	add(new Command("dispatch").description("decide which automations an event starts, and invoke them").requiredOption("--event <file>", "the event's JSON file, or - for standard input").option("--store <url>", "the state store: file:PATH, github:OWNER/REPO#BRANCH").option("--run-log <url>", "where runs are recorded: none, file:PATH, github:OWNER/REPO#BRANCH; default: beside the store").option("--dry-run", "render the requests and send nothing").addOption(formatOption(["pretty", "json"])).option("--verbose", "say on stderr what is done").action(async (options) => {
		const { dispatchCli } = await import("./dispatch-CaLSYZvb.mjs");
		io.finish(await dispatchCli(options, context));
	}));
	add(new Command("explain").description("show why automations are or are not started by an event").argument("[identifier]", "only this automation").requiredOption("--event <file>", "the event's JSON file, or - for standard input").addOption(new Option("--from <source>", "where the automations are read").choices(["files", "store"]).default("files")).option("--store <url>", "the state store, with --from store").option("--config <file>", "the configuration file, with --from files").addOption(formatOption(["pretty", "json"])).action(async (identifier, options) => {
		const { explainCli } = await import("./explain-9qLE-pjL.mjs");
		io.finish(await explainCli(identifier, options, context));
	}));
	add(new Command("test").description("run the automations' own tests").argument("[paths...]", "files of tests, folders or globs; default: beside the automations").option("--coverage", "show what the cases leave open: values not seen, mutants that survive").option("--fail-on-gaps", "exit 1 when the cases leave something open; implies --coverage").option("--config <file>", "the configuration file").option("--update", "write what was seen into the expectations of cases that fail").option("--watch", "run again whenever a file changes").addOption(formatOption([
		"pretty",
		"json",
		"github",
		"sarif",
		"junit"
	])).action(async (paths, options) => {
		const { testCli } = await import("./test-DTUqqI4s.mjs");
		io.finish(await testCli(paths, options, context));
	}));
	add(filterOptions(new Command("runs"), "").description("list the runs that were recorded, or show one").argument("[id]", "one run in full, by its id or the start of it").option("--limit <number>", "runs at most; default: 20").addOption(storeOption()).addOption(runLogOption()).addOption(formatOption(["pretty", "json"])).action(async (id, options) => {
		const { runsCli } = await import("./runs-DhyqUVUh.mjs");
		io.finish(await runsCli(id, options, context));
	}).addCommand(reportCommand(context, io)).addCommand(pruneCommand(context, io)));
	add(filterOptions(new Command("redrive"), "; default: dead,failed,paused").description("send runs again that were not delivered").argument("[runs...]", "run ids, or starts of them; default: all that the options mean").addOption(new Option("--definition <which>", "render the request anew, or send what is recorded").choices(["current", "recorded"]).default("current")).option("--dry-run", "show what would be sent and send nothing").addOption(storeOption()).addOption(runLogOption()).addOption(formatOption(["pretty", "json"])).action(async (ids, options) => {
		const { redriveCli } = await import("./redrive-tLSam5tZ.mjs");
		io.finish(await redriveCli(ids, options, context));
	}));
	add(new Command("emit").description("send events to a repository's workflows").requiredOption("--event <file>", "a payload of events, or - for standard input").requiredOption("--repo <owner/name>", "the repository whose workflows are started").option("--type <type>", "what the workflow listens to", "catalog-event").option("--dry-run", "show what would be sent and send nothing").addOption(formatOption(["pretty", "json"])).action(async (options) => {
		const { emitCli } = await import("./emit-B7oE10Ou.mjs");
		io.finish(await emitCli(options, context));
	}));
	add(new Command("record").description("keep an event as a file, without people, tokens and free text").option("--event <file>", "a payload of events, or - for standard input").option("--run <id>", "the event of a recorded run, by its id or the start of it").option("--name <name>", "what the file is called; default: after the event").option("--force", "replace another event of that name").addOption(new Option("--from <source>", "where the automations are read whose decisions stay").choices(["files", "store"]).default("files")).option("--config <file>", "the configuration file").addOption(storeOption()).addOption(runLogOption()).addOption(formatOption(["pretty", "json"])).action(async (options) => {
		const { recordCli } = await import("./record-DpLojyzs.mjs");
		io.finish(await recordCli(options, context));
	}));
	add(new Command("init").description("write a first automation, the workflows and a configuration").option("--repo <owner/name>", "this repository's name, for what is printed").addOption(formatOption(["pretty", "json"])).action(async (options) => {
		const { initCli } = await import("./init-WOGS2f-H.mjs");
		io.finish(await initCli(options, context));
	}));
	add(definitionCommand("graph", "draw what starts what, as Mermaid").addOption(new Option("--format <format>", "how the result is written").choices(["mermaid", "json"]).default("mermaid")).action(async (paths, options) => {
		const { graphCli } = await import("./graph-B1zIefoA.mjs");
		io.finish(await graphCli(paths, options, context));
	}));
	add(new Command("schema").description("make the schema with which editors know the catalog's names").option("--out <file>", "the schema's file; default: .github/automation.schema.json").option("--check", "write nothing; exit 1 when the file is not current").option("--config <file>", "the configuration file").addOption(formatOption(["pretty", "json"])).action(async (options) => {
		const { schemaCli } = await import("./schema-D4_K9r-R.mjs");
		io.finish(await schemaCli(options, context));
	}));
	add(new Command("demo").description("the whole way on this machine, in a temporary folder").action(async () => {
		const { demoCli } = await import("./demo-CjIiRwv6.mjs");
		io.finish(await demoCli(context));
	}));
	return program;
}
function reportCommand(context, io) {
	return new Command("report").description("end an asynchronous run, and offer its end to who listens to it").argument("<id>", "the run's id, or the start of it").addOption(new Option("--status <status>", "how it ended").choices(["SUCCESS", "FAILURE"]).makeOptionMandatory()).option("--summary <text>", "what a person should know of it").option("--link <url>", "where a person can see what became of it").addOption(storeOption()).addOption(runLogOption()).addOption(formatOption(["pretty", "json"])).action(async (id, _, command) => {
		const { reportRunCli } = await import("./runs-DhyqUVUh.mjs");
		io.finish(await reportRunCli(id, command.optsWithGlobals(), context));
	});
}
function pruneCommand(context, io) {
	return new Command("prune").description("drop recorded runs that are older, a month at a time").requiredOption("--older-than <days>", "days that runs are kept for; from 31").addOption(storeOption()).addOption(runLogOption()).action(async (_, command) => {
		const { pruneRunsCli } = await import("./runs-DhyqUVUh.mjs");
		io.finish(await pruneRunsCli(command.optsWithGlobals(), context));
	});
}
function filterOptions(command, outcomes) {
	return command.option("--automation <identifier>", "only runs of this automation").option("--outcome <outcomes>", `only dead, delivered, failed or paused runs, several with commas${outcomes}`).option("--since <time>", "only of events at or after a time, such as 24h or 2026-03-01").option("--until <time>", "only of events before a time");
}
function storeOption() {
	return new Option("--store <url>", "the state store: file:PATH");
}
function runLogOption() {
	return new Option("--run-log <url>", "where runs are recorded; default: beside the store");
}
function definitionCommand(name, description) {
	return new Command(name).description(description).argument("[paths...]", "files, folders or globs; default: the configuration's automations").option("--config <file>", "the configuration file");
}
function formatOption(choices) {
	return new Option("--format <format>", "how the result is written").choices(choices).default("pretty");
}
function collect(value, previous) {
	return [...previous, value];
}
async function reportFailure(error, argv, { output }) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
	if (error instanceof LongshoreError) {
		if (wantsJson(argv)) await output.document(errorJson(error)).catch(() => void 0);
		await output.err(errorTerminal(error, output.errPaint)).catch(() => void 0);
		return error.exitCode;
	}
	await output.err(`${output.errPaint.red("error:")} Longshore failed unexpectedly: ${visibleText(reasonOf$1(error))}\n  hint: ${unexpectedHint()}\n`);
	if (process.env["LONGSHORE_DEBUG"] === "true" && error instanceof Error) await output.err(`${error.stack ?? ""}\n`);
	return EXIT.unable;
}
const NEEDED_NODE_MAJOR = 24;
function unexpectedHint() {
	return Number(process.versions.node.split(".", 1)[0]) < NEEDED_NODE_MAJOR ? `Longshore is made for Node ${NEEDED_NODE_MAJOR} and newer; this is ${process.version}.` : "This is a bug. Run again with LONGSHORE_DEBUG=true for its trace, and report it.";
}
function wantsJson(argv) {
	return argv.some((argument, index) => argument === "--format=json" || argument === "--format" && argv[index + 1] === "json");
}
export { DEFAULT_CONFIG as $, createNoRunLog as $t, readRoutes as A, CHAIN_TEXT as An, createCallSlots as At, automationDigest as B, visitJq as Bn, applyEdits as Bt, dispatchJson as C, boundHosts as Cn, secretReferences as Ct, createLedger as D, rootReads as Dn, parseTemplate as Dt, dispatch as E, createJqEngine as En, isSpreadKey as Et, isSnapshotFile as F, lexJq as Fn, keepsIdentity as Ft, textDigest as G, describeReady as Gn, canonicalJson as Gt, planDigest as H, formatPath as Hn, parseTree as Ht, snapshotProblem as I, encodeStringText as In, openPayload as It, toJson as J, judgeAddress as Jn, UNASKED_REPOSITORIES as Jt, canonicalAutomation as K, createUndiciHttpClient as Kn, canonicalize as Kt, corrupt as L, hasOneOutput as Ln, PACKED_ENCODING as Lt, formatRoute as M, OPPOSITE_COMPARISON as Mn, decodeEvents as Mt, isAutomation as N, arithmeticLevel as Nn, decodeElement as Nt, decideEvents as O, parseJq as On, templateExpressions as Ot, isConfigs as P, takesOptional as Pn, decodePayload as Pt, runRoutePath as Q, openRunLog as Qt, parseJson as R, childrenOf as Rn, decodeEvent as Rt, decisionJson as S, createEnvironmentSecrets as Sn, rootPaths as St, jsonText as T, createKafkaClient as Tn, visitStrings as Tt, sameConfig as U, isJsonObject as Un, printParseErrorCode as Ut, changesDigest as V, scanJson as Vn, modify as Vt, snapshotDigest as W, jsonOf as Wn, visit as Wt, automationPath as X, createSystemClock as Xn, DEFAULT_ENDPOINTS as Xt, SNAPSHOT_PATH as Y, require_ipaddr as Yn, readEndpoints as Yt, entityRoutePath as Z, defaultRunLogUrl as Zt, shorten as _, readEventText as _n, runEndedEvent as _t, withProgress as a, pLimit as an, maskError as at, countedAs as b, createSender as bn, dispatchFailed as bt, storeLocation as c, openStateStore as cn, isProtectedHeader as ct, attemptText as d, groupBy as dn, VERSION as dt, mergeEventRecords as en, DEFAULT_RUNTIME_CONFIG as et, decisionWord as f, makeDirectory as fn, refusedDestination as ft, requestLines as g, withStopSignal as gn, deliver as gt, reason as h, secretForms as hn, urlTarget as ht, errorTerminal as i, eventName as in, indexAutomations as it, routeKey as j, LEVEL as jn, createBreaker as jt, readRoute as k, plainText as kn, createSeal as kt, projectRoot as l, checkCommit as ln, HTTP_METHODS as lt, expressionLine as m, createRedactor as mn, isOneSecret as mt, dispatchCli as n, parseEventRecord as nn, combine as nt, withDispatchDeps as o, DEFAULT_STATE_BRANCH as on, maskRequest as ot, dispatchTerminal as p, writeDurably as pn, hostMatches as pt, canonicalText as q, describeHttpError as qn, openServices as qt, showDispatch as r, endOfMonth as rn, truthOf as rt, runLogLocation as s, openStateReader as sn, renderInvocation as st, runCli as t, formatEventRecord as tn, decide as tt, createStderrLogger as u, checkStorePath as un, METHODS_WITHOUT_BODY as ut, count as v, whyUnreadable as vn, conditionError as vt, eventJson as w, secretVariable as wn, secretsOfValue as wt, mayShowValues as x, readSigningKeys as xn, summarizeDispatch as xt, joinWords as y, systemCode as yn, runIds as yt, parseStoreFile as z, replaceNode as zn, parsePayload as zt };
