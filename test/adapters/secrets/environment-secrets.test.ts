import { describe, expect, it } from "vitest";
import { createEnvironmentSecrets } from "../../../src/adapters/secrets/environment-secrets.ts";

describe("createEnvironmentSecrets", () => {
  it("reads a secret by the variable of its name and announces it once, before handing it out", () => {
    const announced: string[] = [];
    const secrets = createEnvironmentSecrets({ LONGSHORE_SECRET_PD_KEY: "k1" }, (name, value) =>
      announced.push(`${name}=${value}`),
    );

    expect(secrets.read("pd-key")).toBe("k1");
    expect(secrets.read("pd-key")).toBe("k1");
    expect(announced).toEqual(["pd-key=k1"]);
  });

  it.each([
    ["absent", {}],
    ["empty", { LONGSHORE_SECRET_KEY: "" }],
  ])("has no secret for a variable that is %s", (_case, environment) => {
    const secrets = createEnvironmentSecrets(environment, () => {
      throw new Error("Nothing was read.");
    });

    expect(secrets.read("KEY")).toBeUndefined();
  });

  it("refuses two names of the same variable", () => {
    const secrets = createEnvironmentSecrets({ LONGSHORE_SECRET_PD_KEY: "k1" }, () => {});
    secrets.read("pd-key");

    expect(() => secrets.read("PD_KEY")).toThrow(
      expect.objectContaining({
        code: "secret-collision",
        message: 'The secrets "pd-key" and "PD_KEY" are both read from LONGSHORE_SECRET_PD_KEY.',
      }),
    );
  });
});
