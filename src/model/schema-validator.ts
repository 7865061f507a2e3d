/** One way in which a value breaks a schema. */
export interface SchemaError {
  /** JSON pointer to the value; to the object for a key that is missing or unknown. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** `required`, `additionalProperties`, `type`, `enum`, `const`, `pattern`, `discriminator`, … */
  readonly keyword: string;
  /** What the keyword tells: `missingProperty`, `additionalProperty`, `allowedValues`, `tagValue`, … */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator compiled from a schema. Never throws; it reads `value` and changes nothing. */
export interface SchemaValidator<T> {
  (value: unknown): value is T;
  /** Every way in which the last value broke the schema; null after one that did not. */
  readonly errors?: readonly SchemaError[] | null;
}
