import type { GeneratedFile } from './generated-file.ts';

/** The JSON Schema of mapping files, for editors and other readers. */
export async function generateMappingSchema(): Promise<GeneratedFile[]> {
  const { mappingJsonSchema } = await import('@hutong/crosswalk');
  return [
    { path: 'spec/crosswalks/mapping.schema.json', content: `${JSON.stringify(mappingJsonSchema(), null, 2)}\n` },
  ];
}
