const SCHEMAS = "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas";

export const CONFIG = `# yaml-language-server: $schema=${SCHEMAS}/config.schema.json

# Where calls may go; a host that is not listed is not called.
egress:
  allow: [chat.example.com]
`;

export const AUTOMATION = `# yaml-language-server: $schema=${SCHEMAS}/automation.schema.json

# Tells the owner of a service when it becomes unhealthy.
identifier: notify_owner
title: Tell the owner when a service becomes unhealthy

trigger:
  type: automation
  event:
    type: ENTITY_UPDATED
    blueprintIdentifier: service
  condition:
    type: JQ
    # The change alone counts: a service that was unhealthy before starts nothing.
    expressions:
      - .diff.before.properties.health != "Unhealthy"
      - .diff.after.properties.health == "Unhealthy"
    combinator: and

invocationMethod:
  type: WEBHOOK
  # Write your own address, or "{{ .secrets.CHAT_WEBHOOK_URL }}" where it is a secret.
  url: https://chat.example.com/hooks/catalog
  method: POST
  body:
    text: "{{ .event.diff.after.title }} is unhealthy."
    owner: "{{ .event.diff.after.team }}"

publish: true
`;

export const AUTOMATION_TEST = `# yaml-language-server: $schema=${SCHEMAS}/test.schema.json

cases:
  - name: tells the owner of a service that becomes unhealthy
    event:
      entityUpdated:
        blueprint: service
        before: { identifier: checkout, title: Checkout, properties: { health: Healthy } }
        after: { identifier: checkout, title: Checkout, properties: { health: Unhealthy } }
    expect:
      fires:
        - automation: notify_owner
          request:
            url: https://chat.example.com/hooks/catalog
            body: { text: Checkout is unhealthy. }

  - name: says nothing of a service that was unhealthy before
    event:
      entityUpdated:
        blueprint: service
        before: { identifier: checkout, title: Checkout, properties: { health: Unhealthy } }
        after: { identifier: checkout, title: Check-out, properties: { health: Unhealthy } }
    expect:
      does-not-fire: [notify_owner]
`;

const EVENT_VALUE = {
  id: "evt_service_unhealthy",
  action: "UPDATE",
  resourceType: "entity",
  trigger: {
    by: { orgId: "org_example", userId: "monitoring" },
    origin: "API",
    at: "2026-01-02T03:04:05.000Z",
  },
  context: { blueprintIdentifier: "service", entityIdentifier: "checkout" },
  diff: {
    before: {
      identifier: "checkout",
      title: "Checkout",
      blueprint: "service",
      team: ["payments"],
      properties: { health: "Healthy" },
      relations: {},
    },
    after: {
      identifier: "checkout",
      title: "Checkout",
      blueprint: "service",
      team: ["payments"],
      properties: { health: "Unhealthy" },
      relations: {},
    },
  },
} as const;

export const EVENT = `${JSON.stringify(EVENT_VALUE, undefined, 2)}\n`;
