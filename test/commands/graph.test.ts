import { describe, expect, it } from "vitest";
import { automationGraph, changedGraph } from "../../src/commands/graph.ts";
import type { Automation } from "../../src/model/automation.ts";
import type { AutomationGraph } from "../../src/model/graph.ts";
import type { Plan } from "../../src/model/plan.ts";
import { aManifest, anAutomation, onEntity, onRunOf } from "../support/definitions.ts";

const upsert = (blueprintIdentifier: string): Partial<Automation> => ({
  invocationMethod: { type: "UPSERT_ENTITY", blueprintIdentifier, mapping: {} },
});

/** Each edge as `from kind to`, with the nodes' names. */
function edges({ nodes, edges: all }: AutomationGraph): readonly string[] {
  const names = new Map(
    nodes.map((node) => [
      node.id,
      `${node.kind === "automation" ? "" : `${node.type} `}${node.name}`,
    ]),
  );
  return all.map(({ from, to, kind }) => `${names.get(from)} ${kind} ${names.get(to)}`);
}

function automations(graph: AutomationGraph): readonly string[] {
  return graph.nodes.flatMap((node) =>
    node.kind === "automation" ? [`${node.name}${node.changed === true ? "!" : ""}`] : [],
  );
}

function changing(...identifiers: readonly string[]): Pick<Plan, "changes"> {
  const rest = { kind: "update", fields: [], risks: [] } as const;
  return { changes: identifiers.map((identifier) => ({ identifier, ...rest })) };
}

const CHAIN = aManifest([
  anAutomation("a_count", { ...upsert("domain") }),
  anAutomation("b_tell", { trigger: onEntity("domain") }),
  anAutomation("c_log", { trigger: onRunOf("b_tell"), publish: false }),
  anAutomation("d_other", { trigger: onEntity("team") }),
]).entries;

describe("automationGraph", () => {
  it("leads from events over automations to what they call, and on to the events that this is", () => {
    expect(edges(automationGraph(CHAIN))).toEqual([
      "ENTITY_UPDATED service starts a_count",
      "a_count calls UPSERT_ENTITY domain",
      "UPSERT_ENTITY domain causes ENTITY_CREATED domain",
      "ENTITY_CREATED domain starts b_tell",
      "b_tell calls WEBHOOK hooks.example.com",
      "b_tell causes RUN_CREATED b_tell",
      "RUN_CREATED b_tell starts c_log",
      "c_log calls WEBHOOK hooks.example.com",
      "ENTITY_CREATED team starts d_other",
      "d_other calls WEBHOOK hooks.example.com",
    ]);
  });

  it("does not take a deletion for an effect of a write, nor guess a rendered blueprint", () => {
    const { entries } = aManifest([
      anAutomation("a", upsert("service")),
      anAutomation("b", upsert("{{ .event.x }}")),
      anAutomation("c", {
        trigger: {
          type: "automation",
          event: { type: "ENTITY_DELETED", blueprintIdentifier: "service" },
        },
      }),
    ]);

    const caused = edges(automationGraph(entries)).filter((edge) => edge.includes(" causes "));

    expect(caused).toEqual(["UPSERT_ENTITY service causes ENTITY_UPDATED service"]);
  });

  it.each<[Automation["invocationMethod"], string]>([
    [
      { type: "WEBHOOK", url: "https://robot:pw@api.example.com:8443/x?token=y" },
      "api.example.com",
    ],
    [{ type: "SLACK", url: "{{ .secrets.CHAT_URL }}" }, "secret CHAT_URL"],
    [{ type: "WEBHOOK", url: "https://{{ .event.host }}/x" }, "a host from the event"],
    [{ type: "WEBHOOK", url: "nowhere" }, "an invalid URL"],
    [{ type: "GITHUB", org: "acme", repo: "ops", workflow: "tell.yaml" }, "acme/ops tell.yaml"],
    [
      {
        type: "INTEGRATION_ACTION",
        installationId: "1",
        integrationActionType: "dispatch_workflow",
        integrationActionExecutionProperties: { org: "acme", repo: "ops", workflow: 7 },
      },
      "acme/ops 7",
    ],
    [{ type: "GITLAB", groupName: "acme/sub", projectName: "ops" }, "acme/sub/ops"],
    [{ type: "AZURE_DEVOPS", org: "acme", webhook: "tell" }, "acme tell"],
    [{ type: "KAFKA" }, "runs"],
  ])("names what %j calls", (invocationMethod, name) => {
    const { nodes } = automationGraph(aManifest([anAutomation("a", { invocationMethod })]).entries);

    expect(nodes.find(({ kind }) => kind === "target")?.name).toBe(name);
  });
});

describe("changedGraph", () => {
  it("has what changes, with what starts it and what it starts", () => {
    expect(automations(changedGraph(CHAIN, changing("b_tell")))).toEqual([
      "a_count",
      "b_tell!",
      "c_log",
    ]);
    expect(automations(changedGraph(CHAIN, changing("c_log", "gone")))).toEqual([
      "b_tell",
      "c_log!",
    ]);
    expect(automations(changedGraph(CHAIN, changing("gone")))).toEqual([]);
  });
});
