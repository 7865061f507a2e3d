import { describe, expect, it } from "vitest";
import { portApiOf } from "../../src/model/port-api.ts";

describe("portApiOf", () => {
  it.each([
    ["https://api.port.io/v1/blueprints", "https://api.port.io"],
    ["https://api.us.port.io/v1/x?y=1", "https://api.us.port.io"],
    ["https://API.getport.io/v1/x", "https://api.getport.io"],
    ["https://port.example.test/base/v1/x", "https://port.example.test/base"],
  ])("knows %s as Port's", (url, base) => {
    expect(portApiOf(new URL(url), "https://port.example.test/base")).toBe(base);
  });

  it.each([
    "https://api.port.io.evil.test/v1/x",
    "https://evil.test/api.port.io",
    "https://api.port.io:8443/v1/x",
    "http://api.port.io/v1/x",
    "https://port.io/v1/x",
    "https://port.example.test/v1/x",
    "https://port.example.test/based/v1/x",
    "http://port.example.test/base/v1/x",
    "https://port.example.test:444/base/v1/x",
    "https://api.port.io@evil.test/v1/x",
  ])("does not take %s for Port's", (url) => {
    expect(portApiOf(new URL(url), "https://port.example.test/base")).toBeUndefined();
  });
});
