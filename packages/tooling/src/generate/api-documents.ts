import { createAsyncApi, createOpenApi } from '@hutong/contract';
import type { GeneratedFile } from './generated-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The platform's API documents, from the contract. */
export const generateApiDocuments = (): Promise<GeneratedFile[]> =>
  Promise.resolve([
    { path: 'spec/api/openapi.json', content: json(createOpenApi()) },
    { path: 'spec/api/asyncapi.json', content: json(createAsyncApi()) },
  ]);
