import { entities, type EntityType } from '@hutong/standard';
import type { ComponentsObject, OpenAPIObject, PathsObject } from 'openapi3-ts/oas31';
import { operationExamples } from '../examples.ts';
import { answerSchema, entitySchema } from '../json-schema/entity-schema.ts';
import { SchemaCollector, type JsonSchema } from '../json-schema/schema-collector.ts';
import type { Operation } from '../operation.ts';
import { operations } from '../operations.ts';
import { serviceOperations } from '../operations/service.ts';
import { problemSchema } from '../problem.ts';
import { scopes } from '../scopes.ts';
import { operationObject, type CallExample } from './operation-object.ts';
import { problemExamples, problemsOf } from './problem-responses.ts';
import { tags } from './tags.ts';

const serviceExamples: Record<keyof typeof serviceOperations, CallExample> = {
  getHealth: { response: { status: 'ok' } },
  getReadiness: { response: { status: 'ready' } },
  getMetrics: { response: 'hutong_records_total{status="created"} 42\n' },
  getOpenApi: { response: { openapi: '3.1.0' } },
};

const entityTypes = Object.keys(entities) as EntityType[];

const scopeLines = Object.entries(scopes)
  .map(([scope, { zh, en }]) => `- \`${scope}\` ${en} · ${zh}`)
  .join('\n');

const headers: NonNullable<ComponentsObject['headers']> = {
  RequestId: {
    description: 'Names this exchange in the logs of the platform · 请求编号',
    schema: { type: 'string' },
  },
  RetryAfter: {
    description: 'Seconds to wait before the next attempt · 重试前等待的秒数',
    schema: { type: 'string' },
  },
};

const parameters: NonNullable<ComponentsObject['parameters']> = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Unique per intended effect, so that the call may be repeated: the same key with the same request gives the first answer again, with another request HT5009 · 幂等键：同一请求重复发送只生效一次',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '5f2c8a0e6b7d4c1f9a3e2d1c0b9a8f7e',
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'Id of the last event received; the stream goes on after it · 最后收到的事件编号',
    schema: { type: 'string' },
    example: '41',
  },
};

/** The batch schema with every entity spelled out: writers see what a record may be, although each is judged by itself. */
const batchOfEntities = (batch: JsonSchema): JsonSchema => {
  const mapping = Object.fromEntries(entityTypes.map((type) => [type, `#/components/schemas/${type}`]));
  const items = {
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'type', mapping },
  };
  const { records } = batch['properties'] as { records: JsonSchema };
  return { ...batch, properties: { records: { ...records, items } } };
};

/** The platform's HTTP API as an OpenAPI 3.1 document; `version` is that of the API document. */
export function createOpenApi(facts: { readonly version?: string; readonly serverUrl?: string } = {}): OpenAPIObject {
  const collector = new SchemaCollector();
  for (const type of entityTypes) collector.add(type, entitySchema(type));
  collector.schemaOf(problemSchema, 'output');
  const calls: [Operation, CallExample][] = [
    ...Object.values(operations).map((operation): [Operation, CallExample] => [
      operation,
      operationExamples[operation.id],
    ]),
    ...Object.values(serviceOperations).map((operation): [Operation, CallExample] => [
      operation,
      serviceExamples[operation.id],
    ]),
  ];
  const paths: PathsObject = {};
  for (const [operation, example] of calls)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: operationObject(collector, operation, example),
    };
  for (const type of entityTypes) {
    const answer = collector.components[`${type}Answer`];
    if (answer !== undefined) collector.add(`${type}Answer`, answerSchema(answer, type));
  }
  collector.add('RecordBatch', batchOfEntities(collector.components['RecordBatch'] ?? {}));
  const codes = [...new Set(calls.flatMap(([operation]) => problemsOf(operation)))].toSorted();
  return {
    openapi: '3.1.0',
    info: {
      title: 'HuTong platform API',
      'x-title-zh': '互通平台接口',
      version: facts.version ?? '1.0.0',
      description: [
        'The open interface of a smart-community platform: records of the standard in, observations, warnings and events out.',
        '智慧社区平台的开放接口：写入标准记录，读取观测值、预警与事件。',
        'Personal fields are masked unless the token holds `privacy:read`. · 个人信息默认脱敏，除非令牌具有 `privacy:read` 权限。',
      ].join('\n\n'),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: facts.serverUrl ?? '/', description: 'This platform · 本平台' }],
    tags: Object.entries(tags).map(([name, { zh, en }]) => ({ name, description: `${en} · ${zh}` })),
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(collector.components).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      ),
      examples: problemExamples(codes),
      headers,
      parameters,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: `A token of one system, with scopes · 令牌属于一个系统，并具有若干权限\n\n${scopeLines}`,
          'x-scopes': scopes,
        },
      },
    },
  };
}
