import { describe, expect, it } from "vitest";
import { judgeAddress } from "../../src/model/egress-address.ts";

describe("judgeAddress", () => {
  it.each([
    ["0.0.0.0", "unspecified"],
    ["0.1.2.3", "unspecified"],
    ["10.0.0.1", "private"],
    ["10.255.255.255", "private"],
    ["100.64.0.1", "carrierGradeNat"],
    ["100.100.100.200", "carrierGradeNat"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["127.0.0.1.", "loopback"],
    ["127.1", "loopback"],
    ["0x7f.0.0.1", "loopback"],
    ["0x7f000001", "loopback"],
    ["0177.0.0.1", "loopback"],
    ["017700000001", "loopback"],
    ["2130706433", "loopback"],
    ["169.254.169.254", "linkLocal"],
    ["0xa9fea9fe", "linkLocal"],
    ["2852039166", "linkLocal"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["168.63.129.16", "metadata"],
    ["::ffff:168.63.129.16", "metadata"],
    ["192.0.0.192", "reserved"],
    ["192.0.2.1", "reserved"],
    ["192.88.99.1", "reserved"],
    ["192.168.1.1", "private"],
    ["198.18.0.1", "reserved"],
    ["198.51.100.7", "reserved"],
    ["203.0.113.7", "reserved"],
    ["224.0.0.1", "multicast"],
    ["240.0.0.1", "reserved"],
    ["255.255.255.255", "broadcast"],
    ["::", "unspecified"],
    ["::1", "loopback"],
    ["[::1]", "loopback"],
    ["0:0:0:0:0:0:0:1", "loopback"],
    ["::127.0.0.1", "loopback"],
    ["::a00:1", "unassigned"],
    ["::ffff:127.0.0.1", "loopback"],
    ["::ffff:7f00:1", "loopback"],
    ["::ffff:169.254.169.254", "linkLocal"],
    ["::ffff:0:127.0.0.1", "rfc6145"],
    ["64:ff9b::127.0.0.1", "rfc6052"],
    ["64:ff9b:1::a00:1", "rfc6052"],
    ["100::1", "discard"],
    ["2001::1", "teredo"],
    ["2001:db8::1", "reserved"],
    ["2002:7f00:1::", "6to4"],
    ["2002:a9fe:a9fe::1", "6to4"],
    ["3fff::1", "reserved"],
    ["4000::1", "unassigned"],
    ["5f00::1", "segmentRouting"],
    ["fc00::1", "uniqueLocal"],
    ["fd00:ec2::254", "uniqueLocal"],
    ["fe80::1", "linkLocal"],
    ["fe80::1%eth0", "linkLocal"],
    ["fec0::1", "deprecatedSiteLocal"],
    ["ff02::1", "multicast"],
    ["localhost", "unreadable"],
    ["", "unreadable"],
    ["1.2.3.4.5", "unreadable"],
  ])("refuses %s as %s", (address, range) => {
    expect(judgeAddress(address, [])).toEqual({ kind: "refused", range });
  });

  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "100.63.255.255",
    "172.15.255.255",
    "172.32.0.1",
    "::ffff:1.1.1.1",
    "2606:4700:4700::1111",
    "2a00:1450:4001:80b::200e",
  ])("allows the public address %s", (address) => {
    expect(judgeAddress(address, [])).toEqual({ kind: "allowed" });
  });

  it.each([
    ["10.1.2.3", "10.1.0.0/16"],
    ["::ffff:10.1.2.3", "10.1.0.0/16"],
    ["127.0.0.1", "127.0.0.0/8"],
    ["::1", "::1/128"],
    ["fd12::7", "fd12::/16"],
  ])("allows %s inside %s", (address, cidr) => {
    expect(judgeAddress(address, [cidr])).toEqual({ kind: "allowed" });
  });

  it.each([
    ["10.2.0.1", "10.1.0.0/16"],
    ["10.1.0.1", "not a CIDR"],
    ["::1", "0.0.0.0/0"],
    ["127.0.0.1", "::/0"],
  ])("refuses %s outside %s", (address, cidr) => {
    expect(judgeAddress(address, [cidr])).toMatchObject({ kind: "refused" });
  });
});
