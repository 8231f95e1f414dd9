import * as z from 'zod';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { problemIssueSchema } from '../problem.ts';

/** A record on the wire; its type's own schema decides at the door. */
export const recordSchema = z
  .looseObject({ id: z.string(), type: z.string() })
  .meta({ id: 'Record', title: 'Record', description: 'A record of the HuTong standard; see spec/schemas' });

/** What became of one record of a batch. */
export const recordResultSchema = z
  .object({
    index: z.int().min(0),
    id: z.string().optional(),
    /** `created`, `updated`: stored; `unchanged`: the same content was already there; `rejected`: not stored. */
    status: z.enum(['created', 'updated', 'unchanged', 'rejected']),
    issues: z.array(problemIssueSchema).optional(),
  })
  .meta({ id: 'RecordResult' });

/** What became of a batch: counts that add up, and one result per record. */
export const writeResultSchema = z
  .object({
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
    results: z.array(recordResultSchema),
  })
  .meta({ id: 'WriteResult' });

/** The most records that one call takes. */
export const maximumBatch = 1000;

/** The largest request body that a platform must take, in bytes; a larger one may be refused with HT5005. */
export const maximumBodyBytes = 8 * 1024 * 1024;

/** Write records: `POST /v1/records`. */
export const writeRecords = defineOperation({
  id: 'writeRecords',
  method: 'post',
  path: '/v1/records',
  tag: 'records',
  title: { zh: '批量写入记录', en: 'Write records' },
  description: {
    zh: '逐条校验；返回前已持久化。同一标识、同样内容的记录重复写入不产生变化。observations 按标识去重。',
    en: 'Each record is validated by itself and durable before the answer. Writing the same record again changes nothing.',
  },
  scopes: ['records:write'],
  // What is no record gets a rejection of its own; it must not cost the batch.
  body: z.object({ records: z.array(z.unknown()).min(1).max(maximumBatch) }).meta({ id: 'RecordBatch' }),
  bodyMediaTypes: ['application/json', 'application/x-ndjson'],
  response: writeResultSchema,
  status: 200,
  problems: ['HT5005', 'HT5006', 'HT5009'],
  idempotency: 'natural',
});

/** List records: `GET /v1/records`. */
export const listRecords = defineOperation({
  id: 'listRecords',
  method: 'get',
  path: '/v1/records',
  tag: 'records',
  title: { zh: '查询记录', en: 'List records' },
  scopes: ['records:read'],
  query: z.object({
    type: z.string().meta({ description: 'Entity type, e.g. Resident' }),
    division: z
      .string()
      .regex(/^\d{12}$/)
      .optional()
      .meta({ description: '12-digit division; includes what lies inside it' }),
    ...pageQuery,
  }),
  response: pageOf(recordSchema).meta({ id: 'RecordPage' }),
  status: 200,
  problems: ['HT5014'],
  idempotency: 'safe',
});

/** Get one record: `GET /v1/records/{id}`. */
export const getRecord = defineOperation({
  id: 'getRecord',
  method: 'get',
  path: '/v1/records/{id}',
  tag: 'records',
  title: { zh: '读取一条记录', en: 'Get one record' },
  scopes: ['records:read'],
  parameters: z.object({ id: z.string() }),
  response: recordSchema,
  status: 200,
  problems: ['HT5003'],
  idempotency: 'safe',
});

/** Input that the platform could not take, kept so that nothing is dropped in silence. */
export const rejectionSchema = z
  .object({
    id: z.string(),
    channel: z.enum(['http', 'mqtt']),
    system: z.string().optional(),
    receivedAt: z.string(),
    recordId: z.string().optional(),
    recordType: z.string().optional(),
    issues: z.array(problemIssueSchema),
  })
  .meta({ id: 'Rejection' });

/** List rejected input: `GET /v1/rejections`. */
export const listRejections = defineOperation({
  id: 'listRejections',
  method: 'get',
  path: '/v1/rejections',
  tag: 'records',
  title: { zh: '查询被拒收的输入', en: 'List rejected input' },
  scopes: ['records:read'],
  query: z.object({ ...pageQuery }),
  response: pageOf(rejectionSchema).meta({ id: 'RejectionPage' }),
  status: 200,
  problems: ['HT5014'],
  idempotency: 'safe',
});
