import { jsonSchemaOf, type EntityType } from '@hutong/standard';
import type { JsonSchema } from './schema-collector.ts';

/** The schema of an entity as a component: without an address of its own, which would make references leave the document. */
export function entitySchema(type: EntityType): JsonSchema {
  const { $schema: _, $id: __, ...schema } = jsonSchemaOf(type);
  return schema;
}

/** The schema of an entity's records in answers, with what the fields of the entity say of themselves. */
export function answerSchema(schema: JsonSchema, type: EntityType): JsonSchema {
  const entity = entitySchema(type) as { title: string; properties: Record<string, JsonSchema> };
  const members = Object.entries(schema['properties'] as Record<string, JsonSchema>);
  return {
    title: `${entity.title} as read`,
    description: 'Personal values may be masked · 个人信息可能已脱敏',
    ...schema,
    properties: Object.fromEntries(
      members.map(([name, member]) => {
        const { title, 'x-hutong': facts } = entity.properties[name] ?? {};
        return [
          name,
          {
            ...(title === undefined ? {} : { title }),
            ...member,
            ...(facts === undefined ? {} : { 'x-hutong': facts }),
          },
        ];
      }),
    ),
  };
}
