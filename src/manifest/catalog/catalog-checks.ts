import type { Catalog } from "../../model/catalog.ts";
import { templateExpressions } from "../../model/template.ts";
import type { CatalogChecks, CheckedAutomation } from "../rule.ts";
import { rangeInExpression } from "../template-place.ts";
import { eventModel } from "./event-domains.ts";
import type { Judged } from "./judged-conditions.ts";
import { createJudge } from "./judged-conditions.ts";
import { createLook } from "./look-at.ts";
import type { ModelledAutomation, ModelledExpression } from "./modelled-automation.ts";

/** Looks at each distinct expression once, whatever the number of automations that have it. */
export function createCatalogChecks(catalog: Catalog): CatalogChecks {
  // All rules look at one automation before they look at the next.
  let last:
    | { readonly checked: CheckedAutomation; readonly modelled: ModelledAutomation }
    | undefined;
  const inCondition = createLook("event");
  const inTemplate = createLook("context");
  const judge = createJudge();

  function modelledOf(checked: CheckedAutomation): ModelledAutomation {
    const { automation, conditions, templates, document } = checked;
    const model = eventModel(automation.trigger.event, catalog);
    const expressions: ModelledExpression[] = [];
    for (const [condition, { expression: source, path }] of conditions.entries()) {
      const looked = inCondition(source);
      if (looked === undefined) continue;
      const range = (start: number, end: number) => document.rangeInString(path, start, end);
      expressions.push({ condition, source, ...looked, range });
    }
    for (const template of templates) {
      if (template.parsed.kind === "literal" || !MAY_CONCERN.test(template.text)) continue;
      for (const expression of templateExpressions(template.parsed)) {
        const source = expression.expression;
        const looked = MAY_CONCERN.test(source) ? inTemplate(source) : undefined;
        if (looked === undefined) continue;
        const range = (start: number, end: number) =>
          rangeInExpression(checked, { template, expression }, start, end);
        expressions.push({ source, ...looked, range });
      }
    }
    let judged: Judged | undefined;
    return {
      catalog,
      model,
      expressions,
      judged: () => {
        judged ??= judge(automation, model, expressions);
        return judged;
      },
    };
  }

  return {
    modelled: (checked) => {
      if (last?.checked !== checked) last = { checked, modelled: modelledOf(checked) };
      return last.modelled;
    },
  };
}

/** Every template that reads what the catalog knows has one of these words. */
const MAY_CONCERN = /properties|relations|[bB]lueprint/;
