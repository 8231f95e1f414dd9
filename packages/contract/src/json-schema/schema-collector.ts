import * as z from 'zod';

/** A JSON Schema 2020-12 as plain data. */
export type JsonSchema = Record<string, unknown>;

/** Which side of a schema is meant: what may be sent, or what is answered. */
export type Side = 'input' | 'output';

const addressOf = '#/components/schemas/';

const withReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace('#/$defs/', addressOf) : withReferences(inner),
    ]),
  );
};

const isSafeLimit = (limit: unknown): boolean => limit === Number.MAX_SAFE_INTEGER || limit === Number.MIN_SAFE_INTEGER;

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

const tidy: Override = ({ zodSchema, jsonSchema }) => {
  // Only a strict object is closed: answers may gain members in a later version.
  if (zodSchema instanceof z.ZodObject && zodSchema.def.catchall === undefined) delete jsonSchema.additionalProperties;
  if (isSafeLimit(jsonSchema.minimum)) delete jsonSchema.minimum;
  if (isSafeLimit(jsonSchema.maximum)) delete jsonSchema.maximum;
  if (typeof jsonSchema.additionalProperties === 'object' && Object.keys(jsonSchema.additionalProperties).length === 0)
    jsonSchema.additionalProperties = true;
};

/** Turns zod schemas into JSON Schemas that share named components. */
export class SchemaCollector {
  readonly components: Record<string, JsonSchema> = {};

  /** Adds a component that is no zod schema of its own. */
  add(name: string, schema: JsonSchema): void {
    this.components[name] = schema;
  }

  /** The JSON Schema of a zod schema: a reference when it has an id, which becomes a component. */
  schemaOf(schema: z.ZodType, side: Side): JsonSchema {
    // In a wrapper, a schema with an id comes out as a reference even when it is the root.
    const converted = z.toJSONSchema(z.strictObject({ value: schema }), { io: side, override: tidy });
    for (const [name, definition] of Object.entries(converted.$defs ?? {})) {
      const { id: _, ...rest } = definition as JsonSchema;
      this.components[name] = withReferences(rest) as JsonSchema;
    }
    return withReferences(converted.properties?.['value']) as JsonSchema;
  }
}
