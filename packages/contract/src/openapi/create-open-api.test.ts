import { entities, Event } from '@hutong/standard';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SchemaCollector } from '../json-schema/schema-collector.ts';
import { operations } from '../operations.ts';
import { serviceOperations } from '../operations/service.ts';
import { tags } from './tags.ts';
import { createOpenApi } from './create-open-api.ts';

const require = createRequire(import.meta.url);
const document = createOpenApi();

const referencesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
};

const resolve = (reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], document);

describe('the OpenAPI document', () => {
  it('has every operation under its method, with its scopes and a tag that is explained', () => {
    for (const operation of Object.values({ ...operations, ...serviceOperations })) {
      const described = document.paths?.[operation.path]?.[operation.method];
      expect(described).toMatchObject({
        operationId: operation.id,
        summary: operation.title.en,
        tags: [operation.tag],
      });
      expect(described?.security).toEqual(operation.scopes.length === 0 ? [] : [{ bearer: operation.scopes }]);
      expect(tags).toHaveProperty(operation.tag);
    }
  });

  it('has every entity of the standard with bilingual titles and privacy classes', () => {
    for (const [type, entity] of Object.entries(entities)) {
      const schema = document.components?.schemas?.[type];
      expect(schema).toMatchObject({ title: entity.title.en, 'x-hutong': { title: entity.title } });
    }
    expect(resolve('#/components/schemas/Resident/properties/citizenId/x-hutong')).toMatchObject({
      title: { zh: expect.stringMatching(/\p{Script=Han}/u) as string },
      privacy: 'sensitive',
    });
    expect(resolve('#/components/schemas/EventAnswer/properties/headline')).toMatchObject({
      title: Event.fields.headline.title.en,
      'x-hutong': { title: Event.fields.headline.title },
    });
  });

  it('says in both languages what every component, member and parameter is', () => {
    const both = /\p{Script=Han}/u;
    const silent: string[] = [];
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      const { properties = {} } = schema as { properties?: Record<string, object> };
      if (!both.test(JSON.stringify({ ...schema, properties: {} }))) silent.push(name);
      for (const [member, inner] of Object.entries(properties))
        if (!('$ref' in inner) && !both.test(JSON.stringify(inner))) silent.push(`${name}.${member}`);
    }
    for (const [path, item] of Object.entries(document.paths ?? {}))
      for (const { parameters = [] } of Object.values(item as Record<string, { parameters?: object[] }>))
        for (const parameter of parameters)
          if (!('$ref' in parameter) && !both.test(JSON.stringify(parameter))) silent.push(path);
    expect(silent).toEqual([]);
  });

  it('has no reference that leads nowhere', () => {
    const references = new Set(referencesIn(document));
    expect(references.size).toBeGreaterThan(50);
    for (const reference of references) expect(resolve(reference), reference).toBeDefined();
  });

  it('asks for an idempotency key, and lets a stream go on', () => {
    const parametersOf = (path: string, method: 'get' | 'post') => document.paths?.[path]?.[method]?.parameters;
    expect(parametersOf('/v1/events', 'post')).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
    expect(parametersOf('/v1/stream', 'get')).toContainEqual({ $ref: '#/components/parameters/LastEventId' });
  });

  it('takes NDJSON where the contract does, and refuses with problem documents', () => {
    const post = document.paths?.['/v1/records']?.post;
    expect(post?.requestBody).toMatchObject({ content: { 'application/x-ndjson': { schema: { type: 'string' } } } });
    expect(post?.responses?.['413']).toMatchObject({
      content: { 'application/problem+json': { examples: { HT5005: expect.anything() as object } } },
    });
  });

  it('describes a component alike on the way in and on the way out', () => {
    for (const { body, response } of Object.values<{ body?: never; response: never }>(operations as never)) {
      const [input, output] = [new SchemaCollector(), new SchemaCollector()];
      for (const schema of [body, response]) {
        if (schema === undefined) continue;
        input.schemaOf(schema, 'input');
        output.schemaOf(schema, 'output');
      }
      expect(output.components).toEqual(input.components);
    }
  });

  it('passes the linter without a finding', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hutong-openapi-'));
    const root = fileURLToPath(new URL('../../../..', import.meta.url));
    try {
      const file = join(folder, 'openapi.json');
      await writeFile(file, JSON.stringify(document));
      const command = require.resolve('@redocly/cli/bin/cli.js');
      const lint = spawnSync(
        process.execPath,
        [command, 'lint', '--config', join(root, 'redocly.yaml'), '--format', 'json', file],
        {
          encoding: 'utf8',
          env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        },
      );
      expect(JSON.parse(lint.stdout)).toMatchObject({ problems: [], totals: { errors: 0, warnings: 0 } });
      expect(lint.status).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
