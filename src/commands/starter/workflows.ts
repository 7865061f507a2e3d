/** Pinned by its commit, as everything that a workflow uses should be. */
const CHECKOUT = `uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false`;

const STORE = `store: github:\${{ github.repository }}#longshore-state`;

/** Validates and plans on pull requests. */
export function reviewWorkflow(): string {
  return `# Validates the automations of every pull request and shows what a merge would change. A run for
# a pull request never writes state.
name: Longshore review

on:
  # No path filter: a required check that is filtered away stays pending and blocks the merge.
  # A pull request that touches no automation passes in seconds.
  pull_request:
  merge_group:

permissions: {}

# Only the newest state of a pull request is of interest: a run for an older one is stopped.
concurrency:
  group: longshore-review-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  review:
    name: Validate and plan
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # for the comment that shows the plan
    steps:
      - ${CHECKOUT}
      - uses: longshore-dev/longshore@main # pin a release's commit here
        with:
          ${STORE}
`;
}

/** Syncs on a push to the default branch, and looks for drift once a day. */
export function syncWorkflow(defaultBranch: string): string {
  return `# Syncs the published automations to the state branch when they are merged, and looks once a day
# whether the state branch is still what was synced.
name: Longshore sync

on:
  push:
    branches: [${yamlText(defaultBranch)}]
  schedule:
    # Not on the hour, when GitHub starts runs late.
    - cron: "17 5 * * *"

permissions: {}

jobs:
  sync:
    name: Sync
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    # A sync makes the state what its commit says, whatever it was before, so only the newest commit
    # matters. One sync runs at a time and none is stopped half-way; of those that wait GitHub keeps
    # the newest and drops the others, which it includes. The group is this job's and not the
    # workflow's: a scheduled run would push out a sync that waits.
    concurrency:
      group: longshore-sync
      cancel-in-progress: false
    permissions:
      contents: write # the state branch
    steps:
      - ${CHECKOUT}
      - uses: longshore-dev/longshore@main # pin a release's commit here
        with:
          ${STORE}

  drift:
    name: Look for drift
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      issues: write # one issue, open while there is drift
    steps:
      - ${CHECKOUT}
      - uses: longshore-dev/longshore@main # pin a release's commit here
        with:
          ${STORE}
`;
}

/** Dispatches the events that arrive. */
export function dispatchWorkflow(): string {
  return `# Decides which automations an event starts, and invokes them. It needs no checkout: what was
# synced is all it reads.
name: Longshore dispatch

on:
  repository_dispatch:
    types: [catalog-event]

permissions: {}

# There is no concurrency group, because every event counts: of the runs that wait in a group GitHub
# keeps the newest and drops the others, also with "cancel-in-progress: false", and with "queue: max"
# it drops those after the hundredth. Runs may go side by side: a delivery has the same id in each.

jobs:
  dispatch:
    name: Dispatch
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # reads the state branch, writes the run log's branches
    steps:
      - uses: longshore-dev/longshore/dispatch@main # pin a release's commit here
        with:
          ${STORE}
        # A line for each secret that an automation names; "longshore plan" lists them.
        # env:
        #   LONGSHORE_SECRET_CHAT_WEBHOOK_URL: \${{ secrets.CHAT_WEBHOOK_URL }}
`;
}

/** As it is where that is plain, else as a JSON string, which YAML reads too. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
