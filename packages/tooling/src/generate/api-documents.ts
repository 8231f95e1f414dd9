import type { GeneratedFile } from './generated-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The platform's API documents, from the contract. */
export async function generateApiDocuments(): Promise<GeneratedFile[]> {
  // Loaded only now: the contract imports the standard, parts of which earlier steps have just written.
  const { createAsyncApi, createOpenApi } = await import('@hutong/contract');
  return [
    { path: 'spec/api/openapi.json', content: json(createOpenApi()) },
    { path: 'spec/api/asyncapi.json', content: json(createAsyncApi()) },
  ];
}
