import * as z from 'zod';
import { baselineSchema } from '../baseline/baseline.ts';
import { reportSchema } from './report-schema.ts';

const document = (schema: z.ZodType, name: string, title: string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://hutong.dev/schemas/${name}.json`,
  title,
  ...z.toJSONSchema(schema, { unrepresentable: 'any' }),
});

/** The JSON Schema of the JSON report. */
export const reportJsonSchema = () =>
  document(reportSchema, 'reports/validation-report', 'hutong validate --format json');

/** The JSON Schema of a baseline, whose `accepted` people write. */
export const baselineJsonSchema = () => document(baselineSchema, 'config/baseline', 'hutong validate --baseline');
