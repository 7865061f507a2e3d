import { describe, expect, it } from "vitest";
import { withCompareApi } from "../../../src/adapters/github/compare-ancestry.ts";
import { createGitHubApi } from "../../../src/adapters/github/github-api.ts";
import { githubEndpoint } from "../../../src/adapters/github/github-endpoint.ts";
import type { Ancestry, SourceControl } from "../../../src/ports/source-control.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { Answer } from "../../support/webhook-server.ts";
import { startWebhookServer } from "../../support/webhook-server.ts";

const [OLDER, NEWER] = ["a".repeat(40), "b".repeat(40)];

/** Git as it answers in a checkout whose history reaches, or does not. */
function git(local: Ancestry): SourceControl {
  return { state: async () => ({ repository: "acme/automations" }), ancestry: async () => local };
}

function comparing(status: string): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ status }),
  };
}

async function ask(answer: Answer, local: Ancestry = "unknown") {
  await using server = await startWebhookServer({ answers: [answer] });
  const sourceControl = withCompareApi(
    git(local),
    createGitHubApi({
      ...githubEndpoint({ GITHUB_API_URL: server.url }),
      clock: createFakeClock(),
      waitBudgetMs: 0,
    }),
    "acme/automations",
  );
  const ancestry = await sourceControl.ancestry(OLDER, NEWER);
  return { ancestry, paths: server.requests.map(({ path }) => path) };
}

describe("ancestry where git's history does not reach", () => {
  it.each([
    ["ahead", "ancestor"],
    ["identical", "ancestor"],
    ["behind", "not-ancestor"],
    ["diverged", "not-ancestor"],
    ["something new", "unknown"],
  ])('is, where GitHub says "%s", %s', async (status, expected) => {
    const { ancestry, paths } = await ask(comparing(status));

    expect(ancestry).toBe(expected);
    expect(paths).toEqual([`/repos/acme/automations/compare/${OLDER}...${NEWER}?per_page=1`]);
  });

  it.each<Answer>([{ status: 404 }, { status: 403 }, { status: 502 }, "drop-reply", "not-http"])(
    "stays open where GitHub answers %j",
    async (answer) => {
      expect((await ask(answer)).ancestry).toBe("unknown");
    },
  );

  it("is git's where git knows, without a request", async () => {
    for (const local of ["ancestor", "not-ancestor"] as const) {
      expect(await ask(comparing("diverged"), local)).toEqual({ ancestry: local, paths: [] });
    }
  });
});
