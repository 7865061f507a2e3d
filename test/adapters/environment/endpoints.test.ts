import { describe, expect, it } from "vitest";
import { readEndpoints } from "../../../src/adapters/environment/endpoints.ts";
import { DEFAULT_ENDPOINTS } from "../../../src/model/endpoints.ts";

describe("readEndpoints", () => {
  it("takes the public services where the environment names none", () => {
    expect(readEndpoints({ GITLAB_URL: "", GITHUB_REPOSITORY: "" })).toEqual(DEFAULT_ENDPOINTS);
  });

  it("takes what the environment names, without slashes at the end", () => {
    expect(
      readEndpoints({
        GITHUB_API_URL: "https://git.example.test/api/v3/",
        PORT_BASE_URL: " https://port.example.test// ",
        GITLAB_URL: "http://127.0.0.1:8080/",
        AZURE_DEVOPS_URL: "https://tfs.example.test/tfs",
        GITHUB_REPOSITORY: "acme/catalog",
      }),
    ).toEqual({
      githubApiUrl: "https://git.example.test/api/v3",
      portBaseUrl: "https://port.example.test",
      gitlabUrl: "http://127.0.0.1:8080",
      azureDevopsUrl: "https://tfs.example.test/tfs",
      repository: "acme/catalog",
    });
  });

  it.each(["gitlab.example.test", "ftp://x.test", "https://u:p@x.test", "https://x.test/?a=1"])(
    "does not take %s for a service",
    (GITLAB_URL) => {
      expect(() => readEndpoints({ GITLAB_URL })).toThrow("GITLAB_URL is no address of a service.");
    },
  );
});
