import type { GeneratedFile } from './generated-file.ts';

/** JSON Schemas of the files that people write, so that editors complete and check them. */
export async function generateConfigSchemas(): Promise<GeneratedFile[]> {
  const { gatewayConfigJsonSchema } = await import('@hutong/gateway');
  return [
    {
      path: 'spec/schemas/config/gateway.json',
      content: `${JSON.stringify(gatewayConfigJsonSchema(), null, 2)}\n`,
    },
  ];
}
