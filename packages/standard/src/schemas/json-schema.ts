import { specVersion } from '../entities/record-fields.ts';
import { entities, type EntityType } from '../registry.ts';
import { entityJsonSchema, type JsonSchema } from './entity-json-schema.ts';

/** Address that names a type's schema; the document refers to no other, so nobody has to fetch it. */
export const schemaIdOf = (type: EntityType): string => `https://hutong.dev/schemas/${specVersion}/${type}.json`;

/** The JSON Schema (2020-12) of an entity of the standard. */
export const jsonSchemaOf = (type: EntityType): JsonSchema => entityJsonSchema(entities[type], schemaIdOf(type));
