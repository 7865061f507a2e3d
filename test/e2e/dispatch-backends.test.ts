import { describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { fakeGitHub } from "../support/fake-services.ts";
import { kafkaPython, startMockKafka } from "../support/mock-kafka.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { longshore } from "./bundle.ts";
import { project } from "./project.ts";
import { runStep } from "./runner.ts";

const python = kafkaPython();
const skipped = python === undefined ? " (skipped: no Python has confluent_kafka)" : "";

function automation(invocationMethod: object): string {
  return `${JSON.stringify({
    identifier: "a",
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
    },
    invocationMethod,
    publish: true,
  })}\n`;
}

describe("the bundle", () => {
  it.skipIf(python === undefined)(`writes to Kafka without a package${skipped}`, async () => {
    await using cluster = await startMockKafka(python ?? "");
    await using repository = await project({
      "event.json": JSON.stringify(eventBody("entity-updated")),
      "longshore.yaml": `kafka: { brokers: ${JSON.stringify(cluster.brokers)}, topic: runs, tls: false }\n`,
      "automations/a.json": automation({ type: "KAFKA", payload: { a: 1 } }),
    });
    await longshore(repository.path, ["sync", "--store", "file:state"]);

    const { exitCode, stdout, stderr } = await longshore(repository.path, [
      ...["dispatch", "--store", "file:state", "--event", "event.json"],
    ]);

    expect(exitCode, `${stdout}${stderr}`).toBe(0);
    expect(await cluster.consume("runs", 1)).toMatchObject([{ key: "checkout", value: '{"a":1}' }]);
  });

  it("starts a workflow with the token of the step, which it masks", async () => {
    const token = "ghs_0123456789abcdef";
    await using server = await startWebhookServer({
      service: fakeGitHub({
        token,
        workflows: { "acme/catalog w.yaml": [] },
        branches: { "acme/catalog": "trunk" },
      }),
    });
    await using repository = await project({
      "automations/a.json": automation({
        type: "GITHUB",
        org: "acme",
        repo: "catalog",
        workflow: "w.yaml",
      }),
    });
    await longshore(repository.path, ["sync", "--store", "file:state"]);

    await using step = await runStep("dispatch", {
      workspace: repository.path,
      eventName: "repository_dispatch",
      payload: { client_payload: eventBody("entity-updated") },
      inputs: { store: "file:state", "github-token": token },
      env: { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: "acme/catalog" },
    });

    expect(step.exitCode, step.stdout).toBe(0);
    expect(server.requests).toHaveLength(2);
    expect(step.stdout).toContain(`::add-mask::${token}`);
    expect(`${step.log}${step.summary}${JSON.stringify(step.outputs)}`).not.toContain(token);
  });
});
