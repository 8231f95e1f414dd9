import type { GeneratedFile } from './generated-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON Schema of mapping files and the JSON-LD context of the standard, to be used offline. */
export async function generateCrosswalkDocuments(): Promise<GeneratedFile[]> {
  const { mappingJsonSchema } = await import('@hutong/crosswalk');
  const { ngsiLdContext } = await import('@hutong/crosswalk/ngsi-ld');
  return [
    { path: 'spec/crosswalks/mapping.schema.json', content: json(mappingJsonSchema()) },
    { path: 'spec/crosswalks/context.jsonld', content: json(ngsiLdContext()) },
  ];
}
