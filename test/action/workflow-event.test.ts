import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkflowEvent } from "../../src/action/workflow-event.ts";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { tempRepository } from "../support/temp-repository.ts";

async function audienceOf(payload: JsonObject) {
  await using repository = await tempRepository();
  await repository.write("event.json", JSON.stringify(payload));
  const event = await readWorkflowEvent({ GITHUB_EVENT_PATH: join(repository.path, "event.json") });
  return event.audience;
}

const from = (head: Json) => ({
  number: 7,
  base: { repo: { full_name: "acme/catalog" } },
  head: { repo: head },
});
const OWN = from({ full_name: "acme/catalog" });
const PRIVATE = { private: true };

describe("who reads what a step shows", () => {
  it.each<[string, string, JsonObject]>([
    ["members", "a private repository", { repository: PRIVATE }],
    ["everybody", "a public repository", { repository: { private: false } }],
    ["everybody", "one that is not said to be private", { repository: {} }],
    ["members", "a pull request of its own", { repository: PRIVATE, pull_request: OWN }],
    ["everybody", "the same in a public one", { repository: {}, pull_request: OWN }],
    [
      "strangers",
      "a fork's pull request",
      { repository: PRIVATE, pull_request: from({ full_name: "mallory/catalog" }) },
    ],
    ["strangers", "a fork's that was deleted", { repository: PRIVATE, pull_request: from(null) }],
    ["strangers", "one that does not say", { repository: PRIVATE, pull_request: { number: 7 } }],
  ])("is %s: %s", async (audience, _, payload) => {
    expect(await audienceOf(payload)).toBe(audience);
  });
});
