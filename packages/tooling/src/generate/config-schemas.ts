import type { GeneratedFile } from './generated-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** JSON Schemas of the files that people write, so that editors complete and check them, and of the report that programs read. */
export async function generateConfigSchemas(): Promise<GeneratedFile[]> {
  const { gatewayConfigJsonSchema } = await import('@hutong/gateway');
  const { localListJsonSchema } = await import('@hutong/standard/local-lists');
  const { ruleSetJsonSchema } = await import('@hutong/validator/rule-sets');
  const { baselineJsonSchema, reportJsonSchema } = await import('@hutong/validator');
  return [
    { path: 'spec/schemas/config/gateway.json', content: json(gatewayConfigJsonSchema()) },
    { path: 'spec/schemas/config/local-list.json', content: json(localListJsonSchema()) },
    { path: 'spec/schemas/config/rule-set.json', content: json(ruleSetJsonSchema()) },
    { path: 'spec/schemas/config/baseline.json', content: json(baselineJsonSchema()) },
    { path: 'spec/schemas/reports/validation-report.json', content: json(reportJsonSchema()) },
  ];
}
