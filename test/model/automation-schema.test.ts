import { describe, expect, it } from "vitest";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { ENTITY_EVENT_TYPES, RUN_EVENT_TYPES } from "../../src/model/automation.ts";
import { validateAutomation } from "../../src/model/generated/automation.validator.js";
import { findings, subschemas } from "../support/schema-findings.ts";

const webhook = { type: "WEBHOOK", url: "https://hooks.example.com/" };
const created = { type: "ENTITY_CREATED", blueprintIdentifier: "service" };
const trigger = { type: "automation", event: created };

describe("the automation schema", () => {
  it("has the event types of the model", () => {
    const [entity, timer, run] = ["entityTriggerEvent", "timerTriggerEvent", "runTriggerEvent"].map(
      (definition) =>
        [...subschemas(sourceSchema("automation"), "")].find(
          ([path]) => path === `/definitions/${definition}/properties/type`,
        )?.[1],
    );

    const types = [entity?.["enum"], timer?.["const"], run?.["enum"]].flat();
    expect(types.toSorted()).toEqual([...ENTITY_EVENT_TYPES, ...RUN_EVENT_TYPES].toSorted());
    expect(run?.["enum"]).toEqual(RUN_EVENT_TYPES);
  });

  it.each<[string, object]>([
    ["WEBHOOK", { ...webhook, agent: "{{ .x }}", synchronized: true, method: "PURGE" }],
    ["WEBHOOK with a list as its body", { ...webhook, headers: { A: "b" }, body: [1] }],
    ["SLACK", { ...webhook, type: "SLACK", body: { text: "hi" } }],
    ["GITHUB", { type: "GITHUB", org: "a", repo: "b", workflow: 7, reportWorkflowStatus: false }],
    [
      "INTEGRATION_ACTION",
      {
        type: "INTEGRATION_ACTION",
        installationId: "github",
        integrationActionType: "dispatch_workflow",
        integrationActionExecutionProperties: { org: "a", repo: "b", workflow: "c.yaml" },
      },
    ],
    ["GITLAB", { type: "GITLAB", projectName: "a", groupName: "b", pipelineVariables: {} }],
    ["AZURE_DEVOPS", { type: "AZURE_DEVOPS", webhook: "a", org: "b", payload: [] }],
    ["KAFKA", { type: "KAFKA" }],
    [
      "UPSERT_ENTITY",
      {
        type: "UPSERT_ENTITY",
        blueprintIdentifier: "_user",
        mapping: { team: ["a"], relations: { one: "a", many: ["b"], none: null }, more: 1 },
      },
    ],
  ])("accepts %s", (_, invocationMethod) => {
    const automation = { identifier: "a", trigger, invocationMethod };

    expect(findings(validateAutomation, automation)).toEqual([]);
  });

  it.each<[string, object]>([
    ["a $schema for editors", { $schema: "../schemas/automation.schema.json" }],
    ["an identifier in any script", { identifier: "déploiement:準備=+@_.-" }],
    ["no expressions", { trigger: { ...trigger, condition: { type: "JQ", expressions: [] } } }],
    ["who has to approve", { requiredApproval: { type: "ALL" } }],
    ["no approval", { requiredApproval: false, approvalNotification: { type: "email" } }],
    [
      "a notification to a URL",
      { approvalNotification: { type: "webhook", url: "https://example.com/", format: "slack" } },
    ],
  ])("accepts %s", (_, fields) => {
    const automation = { identifier: "a", trigger, invocationMethod: webhook, ...fields };

    expect(findings(validateAutomation, automation)).toEqual([]);
  });

  it.each<[string, object, readonly string[]]>([
    ["an unknown key", { titel: "x" }, [" additionalProperties titel"]],
    ["an identifier that is a directory", { identifier: ".." }, ["/identifier pattern"]],
    ["a space in an identifier", { identifier: "a b" }, ["/identifier pattern"]],
    ["a text as publish", { publish: "yes" }, ["/publish type"]],
    [
      "an event type that is misspelt",
      { trigger: { ...trigger, event: { ...created, type: "ENTITY_CREATD" } } },
      ["/trigger/event discriminator ENTITY_CREATD"],
    ],
    [
      "a URL that is misspelt",
      { invocationMethod: { type: "WEBHOOK", ulr: "x" } },
      ["/invocationMethod required url", "/invocationMethod additionalProperties ulr"],
    ],
    [
      "keys of another event type",
      { trigger: { ...trigger, event: { ...created, actionIdentifier: "a" } } },
      ["/trigger/event additionalProperties actionIdentifier"],
    ],
    [
      "a switch that is no template",
      { invocationMethod: { ...webhook, agent: "true" } },
      ["/invocationMethod/agent pattern"],
    ],
    [
      "a header that is a number",
      { invocationMethod: { ...webhook, headers: { "X-Id": 1 } } },
      ["/invocationMethod/headers/X-Id type"],
    ],
    [
      "a text as the body",
      { invocationMethod: { ...webhook, body: "{{ . }}" } },
      ["/invocationMethod/body type"],
    ],
  ])("refuses %s", (_, fields, expected) => {
    const automation = { identifier: "a", trigger, invocationMethod: webhook, ...fields };

    expect(findings(validateAutomation, automation)).toEqual(expected);
  });

  it("refuses keys that a careless copy would make a prototype of", () => {
    const automation: unknown = JSON.parse(
      '{"identifier":"a","__proto__":{"publish":true},"constructor":{}}',
    );

    expect(findings(validateAutomation, automation)).toEqual(
      expect.arrayContaining([
        " additionalProperties __proto__",
        " additionalProperties constructor",
      ]),
    );
  });

  it.each([[null], [5], ["a"], [[]]])("refuses %j", (value) => {
    expect(findings(validateAutomation, value)).toEqual([" type"]);
  });
});
