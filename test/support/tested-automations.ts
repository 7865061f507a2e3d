/** Definitions and a case's event, for tests of tests. */
export const NOTIFY = `identifier: notify_owner
trigger:
  type: automation
  event: { type: ENTITY_UPDATED, blueprintIdentifier: service }
  condition:
    type: JQ
    expressions:
      - .diff.before.properties.health != "Unhealthy"
      - .diff.after.properties.health == "Unhealthy"
invocationMethod:
  type: WEBHOOK
  url: "{{ .secrets.CHAT_URL }}"
  synchronized: true
  headers: { x-key: "{{ .secrets.key }}" }
  body:
    text: "{{ .event.diff.after.title }} is unhealthy."
    at: "{{ now | todate }}"
publish: true
`;

export const PAGE = `identifier: page
trigger:
  type: automation
  event: { type: RUN_UPDATED, actionIdentifier: notify_owner }
  condition:
    type: JQ
    expressions: ['.diff.after.status == "FAILURE"']
invocationMethod:
  type: WEBHOOK
  url: https://pager.example.com/pages
  body: { run: "{{ .event.context.action.identifier }}" }
publish: false
`;

export const BECOMES_UNHEALTHY = `event:
      entityUpdated:
        blueprint: service
        before: { properties: { health: Healthy } }
        after: { title: Checkout, properties: { health: Unhealthy } }`;

/** A case of a service that becomes unhealthy. */
export function unhealthy(rest: string): string {
  return `cases:\n  - name: a case\n    ${BECOMES_UNHEALTHY}\n${rest}`;
}
