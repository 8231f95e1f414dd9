import * as z from 'zod';
import { component, note } from '../described.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { problemIssueSchema } from '../problem.ts';
import { purposeQuery } from '../special-records.ts';

/** A record on the wire; its type's own schema decides at the door. */
export const recordSchema = z
  .looseObject({
    id: z.string().meta(note('标识', 'Id')),
    type: z.string().meta(note('实体类型', 'Type of the entity')),
  })
  .meta(component('Record', '标准记录', 'A record of the HuTong standard'));

/** What became of one record of a batch. */
export const recordResultSchema = z
  .object({
    index: z.int().min(0).meta(note('在本批中的序号，从 0 起', '0-based place in the batch')),
    id: z.string().optional().meta(note('记录标识', 'Id of the record')),
    status: z
      .enum(['created', 'updated', 'unchanged', 'rejected'])
      .meta(
        note(
          'created、updated：已存储；unchanged：相同内容已在；rejected：未存储',
          'created, updated: stored; unchanged: the same content was there already; rejected: not stored',
        ),
      ),
    issues: z.array(problemIssueSchema).optional().meta(note('拒收原因', 'Why it was rejected')),
  })
  .meta(component('RecordResult', '单条结果', 'What became of one record'));

/** What became of a batch: counts that add up, and one result per record. */
export const writeResultSchema = z
  .object({
    created: z.int().meta(note('新建数', 'How many are new')),
    updated: z.int().meta(note('更新数', 'How many changed')),
    unchanged: z.int().meta(note('未变数', 'How many were there already')),
    rejected: z.int().meta(note('拒收数', 'How many were rejected')),
    results: z.array(recordResultSchema).meta(note('逐条结果', 'One result per record')),
  })
  .meta(component('WriteResult', '写入结果', 'What became of a batch'));

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
  body: z
    .object({ records: z.array(z.unknown()).min(1).max(maximumBatch).meta(note('记录', 'Records')) })
    .meta(component('RecordBatch', '一批记录', 'Batch of records')),
  bodyMediaTypes: ['application/json', 'application/x-ndjson'],
  response: writeResultSchema,
  status: 200,
  showsRecords: false,
  problems: ['HT5005', 'HT5006', 'HT5009'],
  idempotency: 'natural',
});

// What the scopes of an operation cannot say, as they hold for every type.
const specialNote = {
  zh: '特殊人群等记录须有 special:read 权限并写明 purpose；每次读取（含被拒绝的）先留下 AccessAudit 再应答。',
  en: 'Records of special groups take the scope special:read and a purpose; each read, a refused one too, leaves an AccessAudit before the answer.',
};

/** List records: `GET /v1/records`. */
export const listRecords = defineOperation({
  id: 'listRecords',
  method: 'get',
  path: '/v1/records',
  tag: 'records',
  title: { zh: '查询记录', en: 'List records' },
  description: specialNote,
  scopes: ['records:read'],
  query: z.object({
    type: z.string().meta(note('实体类型，如 Resident', 'Type of the entity, e.g. Resident')),
    division: z
      .string()
      .regex(/^\d{12}$/)
      .optional()
      .meta(note('12 位行政区划代码；含其下级', '12-digit division; includes what lies inside it')),
    purpose: purposeQuery,
    ...pageQuery,
  }),
  response: pageOf(recordSchema).meta(component('RecordPage', '记录（一页）', 'Page of records')),
  status: 200,
  showsRecords: true,
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
  description: specialNote,
  scopes: ['records:read'],
  parameters: z.object({ id: z.string().meta(note('记录标识', 'Id of the record')) }),
  query: z.object({ purpose: purposeQuery }),
  response: recordSchema,
  status: 200,
  showsRecords: true,
  problems: ['HT5003'],
  idempotency: 'safe',
});

/** Input that the platform could not take, kept so that nothing is dropped in silence. */
export const rejectionSchema = z
  .object({
    id: z.string().meta(note('拒收标识', 'Id of the rejection')),
    channel: z.enum(['http', 'mqtt']).meta(note('接入方式', 'Way it came in')),
    system: z.string().optional().meta(note('来源系统', 'System that sent it')),
    receivedAt: z.string().meta(note('接收时间', 'When it was received')),
    recordId: z.string().optional().meta(note('记录标识', 'Id of the record')),
    recordType: z.string().optional().meta(note('记录类型', 'Type of the record')),
    issues: z.array(problemIssueSchema).meta(note('拒收原因', 'Why it was rejected')),
  })
  .meta(component('Rejection', '被拒收的输入', 'Rejected input'));

/** List rejected input: `GET /v1/rejections`. */
export const listRejections = defineOperation({
  id: 'listRejections',
  method: 'get',
  path: '/v1/rejections',
  tag: 'records',
  title: { zh: '查询被拒收的输入', en: 'List rejected input' },
  scopes: ['records:read'],
  query: z.object({ ...pageQuery }),
  response: pageOf(rejectionSchema).meta(component('RejectionPage', '被拒收的输入（一页）', 'Page of rejected input')),
  status: 200,
  showsRecords: false,
  problems: ['HT5014'],
  idempotency: 'safe',
});
