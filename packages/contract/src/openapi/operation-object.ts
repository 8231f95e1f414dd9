import type { ContentObject, OperationObject, ParameterObject, RequestBodyObject } from 'openapi3-ts/oas31';
import type * as z from 'zod';
import type { JsonSchema, SchemaCollector } from '../json-schema/schema-collector.ts';
import { mediaTypes } from '../media-types.ts';
import { formatNdjson } from '../ndjson.ts';
import type { Operation } from '../operation.ts';
import { problemResponses } from './problem-responses.ts';

/** A recorded call, as the document shows it. */
export interface CallExample {
  readonly request?: unknown;
  readonly response: unknown;
}

const parametersOf = (
  collector: SchemaCollector,
  place: 'path' | 'query',
  schema: z.ZodObject | undefined,
  examples: unknown,
): ParameterObject[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = collector.schemaOf(schema, 'input') as {
    properties?: Record<string, Record<string, unknown>>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...member }]) => {
    const example = (examples as Record<string, unknown> | undefined)?.[name];
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(typeof description === 'string' ? { description } : {}),
      schema: member,
      ...(example === undefined ? {} : { example }),
    };
  });
};

const headersOf = (operation: Operation): { $ref: string }[] => [
  ...(operation.idempotency === 'key' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ...(operation.responseMediaType === mediaTypes.eventStream ? [{ $ref: '#/components/parameters/LastEventId' }] : []),
];

/** Text that carries several values of one schema; OpenAPI has no word of its own for such a sequence before 3.2. */
const textOf = (description: string, contentSchema: JsonSchema): JsonSchema => ({
  type: 'string',
  description,
  contentSchema,
});

const bodyOf = (collector: SchemaCollector, operation: Operation, example: unknown): RequestBodyObject | undefined => {
  if (operation.body === undefined) return undefined;
  const schema = collector.schemaOf(operation.body, 'input');
  const content: ContentObject = {};
  for (const mediaType of operation.bodyMediaTypes ?? [mediaTypes.json]) {
    const records = (example as { records?: unknown[] } | undefined)?.records ?? [];
    content[mediaType] =
      mediaType === mediaTypes.ndjson
        ? {
            schema: textOf('One record a line, each a JSON text · 每行一条 JSON 记录', {
              $ref: '#/components/schemas/Record',
            }),
            example: formatNdjson(records),
          }
        : { schema, ...(example === undefined ? {} : { example }) };
  }
  return { required: true, content };
};

const answerContent = (collector: SchemaCollector, operation: Operation, example: unknown): ContentObject => {
  const schema = collector.schemaOf(operation.response, 'output');
  const { responseMediaType = mediaTypes.json } = operation;
  if (responseMediaType !== mediaTypes.eventStream) return { [responseMediaType]: { schema, example } };
  const { id } = example as { id: string };
  return {
    [responseMediaType]: {
      schema: textOf('Server-Sent Events; each `data` is one CloudEvent · 每条 data 为一个 CloudEvent', schema),
      example: `id: ${id}\ndata: ${JSON.stringify(example)}\n\n`,
    },
  };
};

/** One operation as OpenAPI says it. */
export function operationObject(
  collector: SchemaCollector,
  operation: Operation,
  example: CallExample,
): OperationObject {
  const { title, description = title } = operation;
  const request = (example.request ?? {}) as { parameters?: unknown; query?: unknown; body?: unknown };
  const body = bodyOf(collector, operation, request.body);
  const parameters = [
    ...parametersOf(collector, 'path', operation.parameters, request.parameters),
    ...parametersOf(collector, 'query', operation.query, request.query),
    ...headersOf(operation),
  ];
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: title.en,
    'x-title-zh': title.zh,
    description: `${description.en}\n\n${description.zh}`,
    'x-idempotency': operation.idempotency,
    security: operation.scopes.length === 0 ? [] : [{ bearer: [...operation.scopes] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      [String(operation.status)]: {
        description: `${title.en} · ${title.zh}`,
        headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } },
        content: answerContent(collector, operation, example.response),
      },
      ...problemResponses(operation),
    },
  };
}
