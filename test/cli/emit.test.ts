import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodePayload } from "../../src/matching/decode/decode-payload.ts";
import { eventBody } from "../support/events.ts";
import type { FakeGitHub } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import type { CommandResult } from "../support/longshore.ts";
import { runLongshoreWith } from "../support/longshore.ts";
import { noise } from "../support/noise.ts";
import { tempDirectory } from "../support/temp-directory.ts";

async function emit(
  github: Pick<FakeGitHub, "env">,
  payload: unknown,
  ...argv: readonly string[]
): Promise<CommandResult> {
  await using folder = await tempDirectory();
  await writeFile(join(folder.path, "events.json"), JSON.stringify(payload));
  return await runLongshoreWith(github.env, folder.path, [
    ...["emit", "--event", "events.json", "--repo", "acme/catalog"],
    ...argv,
  ]);
}

const identities = ({ dispatches }: { readonly dispatches: readonly unknown[] }) =>
  dispatches.flatMap((dispatch) => {
    const { clientPayload } = dispatch as { readonly clientPayload: unknown };
    const decoded = decodePayload(clientPayload);
    if (decoded.kind === "invalid") throw new Error(decoded.message);
    return decoded.events.map((each) => (each.kind === "event" ? each.event.identity : "?"));
  });

/** Events of which each needs a dispatch of its own. */
const large = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    eventBody("entity-updated", { id: `e${index}`, blob: noise(50_000, index + 1) }),
  );

describe("longshore emit", () => {
  it("sends what a dispatcher decodes, in as few dispatches as go", async () => {
    await using github = await startFakeGitHub();
    const events = [
      ...large(2),
      ...Array.from({ length: 500 }, (_, index) => eventBody("run-created", { id: `r${index}` })),
    ];

    const { exitCode, stdout } = await emit(github, events, "--type", "catalog-event");

    expect({ exitCode }).toEqual({ exitCode: 0 });
    const { dispatches } = github.repository("acme/catalog");
    expect(stdout).toContain(`Sent 502 events in ${dispatches.length} dispatches to acme/catalog.`);
    expect(dispatches.length).toBeLessThanOrEqual(4);
    expect(dispatches.map(({ eventType }) => eventType)).toEqual(
      dispatches.map(() => "catalog-event"),
    );
    expect(identities({ dispatches })).toEqual(events.map(({ id }) => id));
  });

  it("asks for nothing that GitHub refuses, and sends the rest", async () => {
    await using github = await startFakeGitHub();
    const events = [...large(1), eventBody("run-created", { id: "big", blob: noise(90_000) })];

    const { exitCode, stdout } = await emit(github, events, "--format", "json");

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      sent: [{ events: 1, identities: ["e0"] }],
      refused: [{ place: "events[1]", identity: "big" }],
      summary: { sent: 1, refused: 1 },
    });
    expect(github.requests).toHaveLength(1);
  });

  it.each([{ kind: "drop-reply" }, { kind: "status", status: 502, after: true }] as const)(
    "does not repeat a dispatch whose reply is lost: $kind",
    async (fault) => {
      await using github = await startFakeGitHub();
      github.fail(fault, { when: ({ index }) => index === 1 });

      const { exitCode, stdout } = await emit(github, large(3));

      expect(exitCode).toBe(1);
      expect(stdout).toContain("unknown: 1 event (");
      expect(stdout).toContain("The dispatcher recognises these events by their identity");
      expect(identities(github.repository("acme/catalog"))).toEqual(["e0", "e1", "e2"]);
    },
  );

  it("waits out a limit, which it knows refused the dispatch", async () => {
    await using github = await startFakeGitHub();
    github.fail({ kind: "secondary", retryAfterS: 0 });

    const { exitCode } = await emit(github, large(1));

    expect(exitCode).toBe(0);
    expect(github.requests).toHaveLength(2);
    expect(identities(github.repository("acme/catalog"))).toEqual(["e0"]);
  });

  it("says that a token may not write there, or that there is no such repository", async () => {
    await using github = await startFakeGitHub({
      repositories: { "acme/other": {} },
    });

    const { exitCode, stderr } = await emit(github, large(1));

    expect(exitCode).toBe(3);
    expect(stderr).toContain('Nothing was sent to "acme/catalog". GitHub answered 404');
  });

  it("needs a token to send, and none for a dry run", async () => {
    const nowhere = { env: {} };

    expect(await emit(nowhere, large(1))).toMatchObject({ exitCode: 2 });
    expect(await emit(nowhere, large(1), "--dry-run")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("Dry run: 1 event in 1 dispatch would be sent"),
    });
  });
});
