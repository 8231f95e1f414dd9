import type { EntityType } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';

/** One JSON Schema for each entity, for `spec/schemas`. */
export async function generateJsonSchemas(): Promise<GeneratedFile[]> {
  const { entities, jsonSchemaOf } = await import('@hutong/standard');
  return (Object.keys(entities) as EntityType[]).map((type) => ({
    path: `spec/schemas/${type}.json`,
    content: `${JSON.stringify(jsonSchemaOf(type), null, 2)}\n`,
  }));
}
