import { Octokit } from "@octokit/rest";
import { describe, expect, it } from "vitest";
import { withCompareApi } from "../../../src/adapters/github/compare-ancestry.ts";
import type { Ancestry, SourceControl } from "../../../src/ports/source-control.ts";
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
    async () => new Octokit({ baseUrl: server.url, log: SILENT }),
    "acme/automations",
  );
  const ancestry = await sourceControl.ancestry(OLDER, NEWER);
  return { ancestry, paths: server.requests.map(({ path }) => path) };
}

const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

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

  it("stays open without a token", async () => {
    const sourceControl = withCompareApi(git("unknown"), async () => undefined, "acme/automations");

    expect(await sourceControl.ancestry(OLDER, NEWER)).toBe("unknown");
  });
});
