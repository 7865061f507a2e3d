import type { Automation, Invocation, TriggerType } from "../model/automation.ts";
import { isPublished, RUN_EVENT_TYPES } from "../model/automation.ts";
import type { AutomationGraph, GraphEdge, GraphNode } from "../model/graph.ts";
import { groupBy } from "../model/group-by.ts";
import { urlTarget } from "../model/invocation-url.ts";
import type { ManifestEntry } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";

/**
 * Events, the automations that they start, what these call, and which events that is again; in the
 * order of the entries.
 *
 * @param changed - identifiers that a plan changes, to be told apart.
 */
export function automationGraph(
  entries: readonly ManifestEntry[],
  changed?: ReadonlySet<string>,
): AutomationGraph {
  const graph = createGraph();
  const hearers = createHearers(entries, changed ?? new Set());
  for (const { automation, file } of entries) {
    const { identifier: name, invocationMethod } = automation;
    const id = graph.node("a", name, {
      ...{ kind: "automation", name, published: isPublished(automation), file },
      ...(changed === undefined ? {} : { changed: changed.has(name) }),
    });
    graph.link(eventNode(watchedBy(automation), graph), id, "starts");
    const called = calledName(invocationMethod);
    const { type } = invocationMethod;
    const target = graph.node("t", `${type} ${called}`, { kind: "target", type, name: called });
    graph.link(id, target, "calls");
    for (const cause of causedBy(automation)) {
      const from = cause.by === "run" ? id : target;
      for (const watched of hearers(cause).events) {
        graph.link(from, eventNode(watched, graph), "causes");
      }
    }
  }
  return graph.finish();
}

/** The part of the graph that a plan touches: what it changes, with what starts that and what that starts. */
export function changedGraph(
  entries: readonly ManifestEntry[],
  { changes }: Pick<Plan, "changes">,
): AutomationGraph {
  const changed = new Set(changes.map(({ identifier }) => identifier));
  const hearers = createHearers(entries, changed);
  const near = new Set<string>(changed);
  const starting = new Set<Hearers>();
  for (const { automation } of entries) {
    const { identifier } = automation;
    for (const heard of causedBy(automation).map(hearers)) {
      if (changed.has(identifier)) starting.add(heard);
      if (heard.isChanged) near.add(identifier);
    }
  }
  for (const { automations } of starting) for (const one of automations) near.add(one);
  return automationGraph(
    entries.filter(({ automation }) => near.has(automation.identifier)),
    changed,
  );
}

interface GraphBuilder {
  /** The id of the node with a key, which is made where there is none. */
  node(letter: "a" | "e" | "t", key: string, node: WithoutId<GraphNode>): string;
  link(from: string, to: string, kind: GraphEdge["kind"]): void;
  finish(): AutomationGraph;
}

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

function createGraph(): GraphBuilder {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const counts = { a: 0, e: 0, t: 0 };
  return {
    node: (letter, key, node) => {
      const known = nodes.get(`${letter} ${key}`);
      if (known !== undefined) return known.id;
      counts[letter] += 1;
      const made: GraphNode = { id: `${letter}${counts[letter]}`, ...node };
      nodes.set(`${letter} ${key}`, made);
      return made.id;
    },
    link: (from, to, kind) => {
      edges.set(`${from} ${to}`, { from, to, kind });
    },
    finish: () => ({ nodes: [...nodes.values()], edges: [...edges.values()] }),
  };
}

interface Watched {
  readonly type: TriggerType;
  readonly name: string;
  /** `entity <blueprint>` or `run <action>`. */
  readonly target: string;
}

function watchedBy({ trigger: { event } }: Automation): Watched {
  return "actionIdentifier" in event
    ? { type: event.type, name: event.actionIdentifier, target: `run ${event.actionIdentifier}` }
    : {
        type: event.type,
        name: event.blueprintIdentifier,
        target: `entity ${event.blueprintIdentifier}`,
      };
}

function eventNode({ type, name }: Watched, graph: GraphBuilder): string {
  return graph.node("e", `${type} ${name}`, { kind: "event", type, name });
}

interface Caused {
  readonly target: string;
  readonly types: ReadonlySet<TriggerType>;
  /** Whether it comes from what the automation calls, or from its being run. */
  readonly by: "call" | "run";
}

/** Who hears of a cause: a write of a blueprint has the same hearers, whoever writes. */
interface Hearers {
  /** Each kind of event once. */
  readonly events: readonly Watched[];
  /** Their identifiers. */
  readonly automations: readonly string[];
  /** Whether one of them is changed. */
  readonly isChanged: boolean;
}

function createHearers(
  entries: readonly ManifestEntry[],
  changed: ReadonlySet<string>,
): (cause: Caused) => Hearers {
  const listeners = groupBy(entries, ({ automation }) => watchedBy(automation).target);
  const known = new Map<string, Hearers>();
  return ({ target, types }) => {
    const found = known.get(target);
    if (found !== undefined) return found;
    const heard = (listeners.get(target) ?? []).filter(({ automation }) =>
      types.has(watchedBy(automation).type),
    );
    const automations = heard.map(({ automation }) => automation.identifier);
    const events = heard.map(({ automation }) => watchedBy(automation));
    const hearers = {
      events: [...new Map(events.map((event) => [event.type, event])).values()],
      automations,
      isChanged: automations.some((one) => changed.has(one)),
    };
    known.set(target, hearers);
    return hearers;
  };
}

const WRITES: ReadonlySet<TriggerType> = new Set([
  ...(["ENTITY_CREATED", "ENTITY_UPDATED", "ANY_ENTITY_CHANGE"] as const),
]);
const RUNS: ReadonlySet<TriggerType> = new Set(RUN_EVENT_TYPES);

function causedBy({ identifier, invocationMethod }: Automation): readonly Caused[] {
  const run = { target: `run ${identifier}`, types: RUNS, by: "run" } as const;
  if (invocationMethod.type !== "UPSERT_ENTITY") return [run];
  const { blueprintIdentifier } = invocationMethod;
  if (blueprintIdentifier.includes("{{")) return [run];
  return [{ target: `entity ${blueprintIdentifier}`, types: WRITES, by: "call" }, run];
}

/** What is called, as far as the definition says it; never a secret. */
function calledName(invocation: Invocation): string {
  switch (invocation.type) {
    case "WEBHOOK":
    case "SLACK":
      return hostName(invocation.url);
    case "GITHUB":
      return `${invocation.org}/${invocation.repo} ${invocation.workflow}`;
    case "INTEGRATION_ACTION": {
      const { org, repo, workflow } = invocation.integrationActionExecutionProperties;
      return `${org}/${repo} ${workflow}`;
    }
    case "GITLAB":
      return `${invocation.groupName}/${invocation.projectName}`;
    case "AZURE_DEVOPS":
      return `${invocation.org} ${invocation.webhook}`;
    case "KAFKA":
      return "runs";
    case "UPSERT_ENTITY":
      return invocation.blueprintIdentifier;
  }
}

function hostName(url: string): string {
  const target = urlTarget(url);
  switch (target.kind) {
    case "literal":
      return target.host;
    case "secret":
      return `secret ${target.name}`;
    case "templated":
      return "a host from the event";
    case "invalid":
      return "an invalid URL";
  }
}
