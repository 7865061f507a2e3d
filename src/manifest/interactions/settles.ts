import type { Automation } from "../../model/automation.ts";
import type { Json } from "../../model/json.ts";
import type { ConditionTest, TestOperator } from "./condition-tests.ts";
import { conditionTests } from "./condition-tests.ts";
import type { EntityField, WrittenEntity } from "./written-entity.ts";
import { writtenValue } from "./written-entity.ts";

/** Beyond so many it is not worth proving; what is not proven is a warning. */
const MAX_WRITERS = 50;

/**
 * Whether an automation's condition certainly ends a cycle in which nothing but these writes starts
 * it. It does where the condition asks for a change of what they leave alone, or for a value other
 * than the one that they write, or where it does not listen to automations.
 */
export function settles(automation: Automation, writers: readonly WrittenEntity[]): boolean {
  const tests = conditionTests(automation);
  if (tests.some(refusesAutomations)) return true;
  if (writers.length === 0 || writers.length > MAX_WRITERS) return false;
  // Of what was just created there is no state before; what is updated is the same from then on.
  const isUpdate =
    automation.trigger.event.type === "ENTITY_UPDATED" ||
    writers.every(({ identity }) => STABLE.has(identity));
  return (
    tests.some((test) => failsAfter(test, writers, isUpdate)) ||
    (isUpdate && asksForChange(tests, writers))
  );
}

const STABLE: ReadonlySet<string> = new Set(["own", "literal", "carried"]);

/** `.trigger.origin != "AUTOMATION"`, or `== "UI"`. */
function refusesAutomations({ operator, path, literal }: ConditionTest): boolean {
  if (path?.join(".") !== "trigger.origin" || typeof literal !== "string") return false;
  return operator === "!="
    ? literal === "AUTOMATION"
    : operator === "==" && literal !== "AUTOMATION";
}

/** Whether a test of one field fails once the field has what each of the writers writes. */
function failsAfter(test: ConditionTest, writers: readonly WrittenEntity[], isUpdate: boolean) {
  const { operator, path, literal, right, fields } = test;
  const [field, second] = fields ?? [];
  if (path === undefined || field === undefined || second !== undefined) return false;
  // Deeper than a field, or compared with more than a value.
  if (path.length !== field.length + 2 || (right !== "" && literal === undefined)) return false;
  if (path[1] === "before" && !isUpdate) return false;
  return writers.every((writer) => {
    const written = writtenValue(writer, field);
    return written?.kind === "literal" && !holds(written.value, operator, literal ?? null);
  });
}

/** Unknown comparisons count as holding. */
function holds(value: Json, operator: TestOperator, literal: Json): boolean {
  const isTrue = value !== false && value !== null;
  const isEqual = JSON.stringify(value) === JSON.stringify(literal);
  if (operator === "truthy") return isTrue;
  if (operator === "falsy") return !isTrue;
  if (operator === "==") return isEqual;
  return operator === "!=" ? !isEqual : true;
}

/** Whether two tests can only both hold where a field changes that the writers do not change. */
function asksForChange(
  tests: readonly ConditionTest[],
  writers: readonly WrittenEntity[],
): boolean {
  const settled = tests.filter(
    ({ fields }) => fields?.every((field) => staysAsWritten(field, writers)) === true,
  );
  return settled.some(
    (test, index) =>
      differsFromItself(test) || settled.slice(index + 1).some((other) => exclude(test, other)),
  );
}

/** Whether a field is the same before and after, once all have written. */
function staysAsWritten(field: EntityField, writers: readonly WrittenEntity[]): boolean {
  const values = new Set<string>();
  for (const writer of writers) {
    const written = writtenValue(writer, field);
    if (written?.kind === "computed") return false;
    if (written !== undefined) values.add(JSON.stringify(written.value));
  }
  return values.size <= 1;
}

function differsFromItself({ operator, left, right }: ConditionTest): boolean {
  return left === right && (operator === "!=" || operator === "<" || operator === ">");
}

const OPPOSITES: Readonly<Record<TestOperator, TestOperator>> = {
  ...({ "==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">" } as const),
  ...({ truthy: "falsy", falsy: "truthy" } as const),
};

function exclude(a: ConditionTest, b: ConditionTest): boolean {
  if (a.left !== b.left) return false;
  if (a.right === b.right) return b.operator === OPPOSITES[a.operator];
  const areOthers = a.literal !== undefined && b.literal !== undefined && a.literal !== b.literal;
  return areOthers && a.operator === "==" && b.operator === "==";
}
