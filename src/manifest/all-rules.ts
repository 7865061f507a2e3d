import type { Rule } from "./rule.ts";
import { afterOnDeleted } from "./rules/after-on-deleted.ts";
import { beforeOnCreated } from "./rules/before-on-created.ts";
import { bodyDropped } from "./rules/body-dropped.ts";
import { catalogAlwaysTrue } from "./rules/catalog-always-true.ts";
import { catalogEnum } from "./rules/catalog-enum.ts";
import { catalogNeverTrue } from "./rules/catalog-never-true.ts";
import { catalogNoTimer } from "./rules/catalog-no-timer.ts";
import { catalogType } from "./rules/catalog-type.ts";
import { catalogUnfired } from "./rules/catalog-unfired.ts";
import { catalogUnknownBlueprint } from "./rules/catalog-unknown-blueprint.ts";
import { catalogUnknownProperty } from "./rules/catalog-unknown-property.ts";
import { catalogUnknownRelation } from "./rules/catalog-unknown-relation.ts";
import { diffRootInTemplate } from "./rules/diff-root-in-template.ts";
import { eventRootInCondition } from "./rules/event-root-in-condition.ts";
import { headerProtected } from "./rules/header-protected.ts";
import { hostNotAllowed } from "./rules/host-not-allowed.ts";
import { hostPrivate } from "./rules/host-private.ts";
import { hostTemplated } from "./rules/host-templated.ts";
import { methodUnknown } from "./rules/method-unknown.ts";
import { policyBackend } from "./rules/policy-backend.ts";
import { policyHost } from "./rules/policy-host.ts";
import { policyIdentifier } from "./rules/policy-identifier.ts";
import { policyMethod } from "./rules/policy-method.ts";
import { policyRequiredField } from "./rules/policy-required-field.ts";
import { publishImplicit } from "./rules/publish-implicit.ts";
import { secretCollision } from "./rules/secret-collision.ts";
import { secretHost } from "./rules/secret-host.ts";
import { secretLiteral } from "./rules/secret-literal.ts";
import { secretsInCondition } from "./rules/secrets-in-condition.ts";
import { templateBraces } from "./rules/template-braces.ts";
import { templateInCondition } from "./rules/template-in-condition.ts";
import { templateQuotes } from "./rules/template-quotes.ts";
import { templateSingleQuotes } from "./rules/template-single-quotes.ts";
import { urlInsecure } from "./rules/url-insecure.ts";
import { urlInvalid } from "./rules/url-invalid.ts";

/** Every check of one automation; each has its own code and its own file. */
export const ALL_RULES: readonly Rule[] = [
  afterOnDeleted,
  beforeOnCreated,
  bodyDropped,
  catalogAlwaysTrue,
  catalogEnum,
  catalogNeverTrue,
  catalogNoTimer,
  catalogType,
  catalogUnfired,
  catalogUnknownBlueprint,
  catalogUnknownProperty,
  catalogUnknownRelation,
  diffRootInTemplate,
  eventRootInCondition,
  headerProtected,
  hostNotAllowed,
  hostPrivate,
  hostTemplated,
  methodUnknown,
  policyBackend,
  policyHost,
  policyIdentifier,
  policyMethod,
  policyRequiredField,
  publishImplicit,
  secretCollision,
  secretHost,
  secretLiteral,
  secretsInCondition,
  templateBraces,
  templateInCondition,
  templateQuotes,
  templateSingleQuotes,
  urlInsecure,
  urlInvalid,
];
