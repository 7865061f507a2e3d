import type { Catalog } from "../../model/catalog.ts";
import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import type { Range } from "../../model/source.ts";
import { templateExpressions } from "../../model/template.ts";
import type { CheckedAutomation } from "../rule.ts";
import { rangeInExpression } from "../template-place.ts";
import type { Comparison } from "./comparisons.ts";
import { comparisonsIn } from "./comparisons.ts";
import type { EventModel } from "./event-domains.ts";
import { eventModel } from "./event-domains.ts";
import type { Judged } from "./judged-conditions.ts";
import { createJudge } from "./judged-conditions.ts";
import type { MemberRead } from "./member-reads.ts";
import { memberReads } from "./member-reads.ts";
import { createParsedExpressions } from "./parsed-expressions.ts";

/** An expression of an automation that could be parsed, and what it has to do with the catalog. */
export interface ModelledExpression {
  /** Of the condition's expressions; absent for a template. */
  readonly condition?: number;
  readonly source: string;
  readonly tree: JqNode;
  /** What it reads of an entity's properties and relations. */
  readonly reads: readonly MemberRead[];
  readonly comparisons: readonly Comparison[];
  /** Of a stretch of it in the file. */
  range(start: number, end: number): Range;
}

/** An automation as the catalog sees it. */
export interface ModelledAutomation {
  readonly catalog: Catalog;
  readonly model: EventModel;
  readonly expressions: readonly ModelledExpression[];
  /** What is proven of the condition. */
  judged(): Judged;
}

export interface CatalogChecks {
  /** The same for the same automation, however often it is asked. */
  modelled(checked: CheckedAutomation): ModelledAutomation;
}

/** Looks at each distinct expression once, whatever the number of automations that have it. */
export function createCatalogChecks(catalog: Catalog): CatalogChecks {
  const known = new WeakMap<CheckedAutomation, ModelledAutomation>();
  const expressions = createParsedExpressions();
  const judge = createJudge();
  const seen = new Map<string, Pick<ModelledExpression, "reads" | "comparisons">>();

  function look(source: string, tree: JqNode, model: EventModel, root: "event" | "context") {
    const { event } = model;
    const target = "blueprintIdentifier" in event ? event.blueprintIdentifier : "";
    const key = JSON.stringify([root, event.type, target, source]);
    const found = seen.get(key) ?? {
      reads: memberReads(tree, root),
      comparisons: comparisonsIn(tree, model, root),
    };
    seen.set(key, found);
    return found;
  }

  function modelledOf(checked: CheckedAutomation): ModelledAutomation {
    const { automation, conditions, templates, document } = checked;
    const model = eventModel(automation.trigger.event, catalog);
    const found: ModelledExpression[] = [];
    for (const [index, { expression: source, path }] of conditions.entries()) {
      const tree = expressions.parse(source);
      if (tree === undefined) continue;
      found.push({
        condition: index,
        source,
        tree,
        ...look(source, tree, model, "event"),
        range: (start, end) => document.rangeInString(path, start, end),
      });
    }
    for (const template of templates) {
      if (template.parsed.kind === "literal" || !MAY_CONCERN.test(template.text)) continue;
      for (const expression of templateExpressions(template.parsed)) {
        const source = expression.expression;
        const tree = MAY_CONCERN.test(source) ? expressions.parse(source) : undefined;
        if (tree === undefined) continue;
        found.push({
          source,
          tree,
          ...look(source, tree, model, "context"),
          range: (start, end) => rangeInExpression(checked, { template, expression }, start, end),
        });
      }
    }
    return {
      catalog,
      model,
      expressions: found,
      judged: () => judge(automation, model, found),
    };
  }

  return {
    modelled: (checked) => {
      const modelled = known.get(checked) ?? modelledOf(checked);
      known.set(checked, modelled);
      return modelled;
    },
  };
}

/** Every template that reads what the catalog knows has one of these words. */
const MAY_CONCERN = /properties|relations|[bB]lueprint/;
