import { describe, expect, it } from "vitest";
import { createEnvironmentCredentials } from "../../../src/adapters/credentials/environment-credentials.ts";
import { createUndiciHttpClient } from "../../../src/adapters/http/undici-http-client.ts";
import { DEFAULT_ENDPOINTS } from "../../../src/model/endpoints.ts";
import type { DeliveryRequest } from "../../../src/model/run.ts";
import type { Credential, Credentials } from "../../../src/ports/credentials.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { fakePort } from "../../support/fake-services.ts";
import { startWebhookServer } from "../../support/webhook-server.ts";

function requestTo(url: string): DeliveryRequest {
  return { method: "POST", url, headers: {}, body: "{}" };
}

async function withCredentials<T>(
  environment: Readonly<Record<string, string>>,
  portBaseUrl: string,
  work: (credentials: Credentials, clock: ReturnType<typeof createFakeClock>) => Promise<T>,
): Promise<T> {
  const http = createUndiciHttpClient();
  const clock = createFakeClock();
  const endpoints = { ...DEFAULT_ENDPOINTS, portBaseUrl, repository: "acme/catalog" };
  const onSecret = () => undefined;
  try {
    return await work(
      createEnvironmentCredentials({ environment, endpoints, http, clock, onSecret }),
      clock,
    );
  } finally {
    await http.close();
  }
}

const LOGIN = { PORT_CLIENT_ID: "id", PORT_CLIENT_SECRET: "secret" };

describe("credentials of the environment", () => {
  it("use a token of Port's until a minute before it expires", async () => {
    await using server = await startWebhookServer({
      service: fakePort({ clientId: "id", clientSecret: "secret", expiresIn: 600 }),
    });

    const tokens = await withCredentials(LOGIN, server.url, async (credentials, clock) => {
      const found: string[] = [];
      for (const ms of [0, 539_999, 1]) {
        clock.advance(ms);
        const request = requestTo(`${server.url}/v1/x`);
        const result = await credentials.headersFor({ kind: "port" }, request, false);
        if (result.kind === "ok") found.push(result.headers["authorization"] ?? "");
      }
      return found;
    });

    expect(tokens).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
  });

  it("give Port's token to no other host, whatever was asked for", async () => {
    await withCredentials(LOGIN, "https://port.example.test", async (credentials) => {
      await expect(
        credentials.headersFor({ kind: "port" }, requestTo("https://evil.test/v1/x"), false),
      ).rejects.toThrow("Not Port's API: evil.test");
    });
  });

  it.each<[Credential, string]>([
    [{ kind: "github", repository: "acme/catalog" }, "GITHUB_TOKEN, which is not"],
    [{ kind: "github", repository: "acme/other" }, "LONGSHORE_GITHUB_TOKEN or GITHUB_TOKEN"],
    [{ kind: "gitlab", group: "a/b", project: "c.d" }, "LONGSHORE_GITLAB_TOKEN_A_B_C_D or"],
    [{ kind: "azure-devops" }, "LONGSHORE_AZURE_DEVOPS_SECRET or PORT_CLIENT_SECRET"],
    [{ kind: "kafka", username: "u" }, "LONGSHORE_KAFKA_PASSWORD, which is not"],
  ])("name what is missing for %j", async (credential, names) => {
    const empty = { GITHUB_TOKEN: "", LONGSHORE_KAFKA_PASSWORD: "" };
    const result = await withCredentials(empty, "https://port.example.test", (credentials) =>
      credentials.headersFor(credential, requestTo("https://x.test/"), false),
    );

    expect(result).toMatchObject({
      kind: "failed",
      retry: false,
      error: { code: "secret-missing", message: expect.stringContaining(names) },
    });
  });
});
