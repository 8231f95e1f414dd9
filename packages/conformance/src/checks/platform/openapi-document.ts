import { operations } from '@hutong/contract';
import * as z from 'zod';
import { defineCheck } from '../../engine/check.ts';

const documentSchema = z.looseObject({
  openapi: z.string().startsWith('3.1'),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** /openapi.json is an OpenAPI 3.1 document with every path and method of the contract. */
export const openapiDocument = defineCheck({
  meta: {
    id: 'platform.openapi-document',
    title: { zh: '接口文档', en: 'API document' },
    requirements: ['HT-API-052'],
    level: 'MUST',
    area: 'platform',
    docs: {
      zh: '读取 /openapi.json，应为 OpenAPI 3.1 文档，且包含契约规定的全部路径与方法',
      en: '/openapi.json is an OpenAPI 3.1 document with every path and method of the contract.',
    },
  },
  async run(context) {
    const answer = await context.anonymous.get('/openapi.json');
    context.expect(answer.status === 200, '接口文档可读取', 'The document can be read', { status: answer.status });
    const parsed = documentSchema.safeParse(answer.body);
    context.expect(parsed.success, '为 OpenAPI 3.1 文档', 'It is an OpenAPI 3.1 document');
    const paths = parsed.data?.paths ?? {};
    const missing = Object.values(operations)
      .filter(({ path, method }) => paths[path]?.[method] === undefined)
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    context.expect(missing.length === 0, '包含全部操作', 'Every operation is in it', { missing });
  },
});
