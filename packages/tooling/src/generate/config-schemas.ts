import type { GeneratedFile } from './generated-file.ts';

/** JSON Schemas of the files that people write, so that editors complete and check them. */
export async function generateConfigSchemas(): Promise<GeneratedFile[]> {
  const { gatewayConfigJsonSchema } = await import('@hutong/gateway');
  const { localListJsonSchema } = await import('@hutong/standard/local-lists');
  return [
    {
      path: 'spec/schemas/config/gateway.json',
      content: `${JSON.stringify(gatewayConfigJsonSchema(), null, 2)}\n`,
    },
    {
      path: 'spec/schemas/config/local-list.json',
      content: `${JSON.stringify(localListJsonSchema(), null, 2)}\n`,
    },
  ];
}
