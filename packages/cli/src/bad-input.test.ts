import { findEntity } from '@hutong/standard';
import { startServer } from '@hutong/server';
import { createRecordValidator, type RecordIssue } from '@hutong/validator';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate, validateValue } from './services/validate.ts';

interface InputVector {
  readonly id: string;
  /** The JSON text of a record; `<fill>` stands for what `fill` makes. */
  readonly text: string;
  /** `text` where the fault is gone once the text has been parsed, so that no schema can see it. */
  readonly visibleIn?: 'text';
  readonly fill?:
    | { readonly unit: string; readonly times: number }
    | { readonly open: string; readonly inside: string; readonly close: string; readonly times: number };
  readonly expect: {
    readonly valid: boolean;
    readonly issues?: readonly { readonly code: string; readonly pointer: string }[];
    /** What the advice names. */
    readonly fix?: string;
  };
}

const source = new URL('../../../spec/vectors/input/bad-input.json', import.meta.url);
const vectors = (JSON.parse(await readFile(source, 'utf8')) as InputVector[]).map(({ fill, text, ...vector }) => ({
  ...vector,
  text: fill === undefined ? text : text.replace('<fill>', filling(fill)),
}));

function filling(fill: NonNullable<InputVector['fill']>): string {
  if ('unit' in fill) return fill.unit.repeat(fill.times);
  return fill.open.repeat(fill.times) + fill.inside + fill.close.repeat(fill.times);
}

const places = (issues: readonly { readonly code: string; readonly pointer: string }[]) =>
  issues.map(({ code, pointer }) => ({ code, pointer }));
const expected = vectors.map(({ id, expect: { issues = [] } }) => ({ id, issues }));

const valueVectors = vectors.filter(({ visibleIn }) => visibleIn === undefined);

describe('bad input', () => {
  const validator = createRecordValidator();

  it('has a code, a pointer and an advice from the compiled checks', () => {
    for (const { id, text, expect: wanted } of valueVectors) {
      const issues: RecordIssue[] = validator.validate(JSON.parse(text));
      expect({ id, issues: places(issues) }).toEqual({ id, issues: wanted.issues ?? [] });
      for (const { message, fix } of issues)
        for (const words of [message.zh, message.en, fix.zh, fix.en]) {
          expect(words.length, id).toBeLessThan(600);
          expect(words, id).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
        }
      if (wanted.fix !== undefined) expect(issues.map(({ fix }) => fix.en).join(' '), id).toContain(wanted.fix);
    }
  });

  it('is judged alike by the schema, at the same place', () => {
    for (const { id, text, expect: wanted } of valueVectors) {
      const record = JSON.parse(text) as { readonly type?: unknown } | null;
      const entity = typeof record?.type === 'string' ? findEntity(record.type) : undefined;
      // Which schema to ask is what is wrong.
      if (entity === undefined) expect(['', '/type'], id).toContain(wanted.issues?.[0]?.pointer);
      else {
        const { success, error } = entity.schema.safeParse(record);
        expect({ id, success }).toEqual({ id, success: wanted.valid });
        const pointer = wanted.issues?.[0]?.pointer.split('/')[1];
        const named = error?.issues.map((issue) => String(issue.path[0] ?? '')) ?? [];
        const extra = error?.issues.some(({ code }) => code === 'unrecognized_keys') === true;
        if (pointer !== undefined && !extra) expect(named, id).toContain(pointer);
      }
    }
  });

  it('is found in a file, line by line', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'hutong-bad-input-')), 'records.ndjson');
    await writeFile(file, vectors.map(({ text }) => text).join('\n'));
    const { findings } = validateValue(await validate([file]), 'en');
    // Two records of one id are another matter than the one that is looked at here.
    const own = findings.filter(({ code, severity }) => severity === 'error' && !code.startsWith('HT200'));
    const wrongTypes = findings.filter(({ code }) => code === 'HT2005');
    const found = vectors.map(({ id }, index) => ({
      id,
      issues: places([...own, ...wrongTypes].filter(({ line }) => line === index + 1)),
    }));
    expect(found).toEqual(expected);
  });

  it('is refused at the platform’s door, record by record, and the rest is taken', async () => {
    const server = await startServer({ port: 0, sandbox: true });
    try {
      const answer = await fetch(new URL('/v1/records', server.http), {
        method: 'POST',
        headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/x-ndjson' },
        body: vectors.map(({ text }) => text).join('\n'),
      });
      expect(answer.status).toBe(200);
      const { results } = (await answer.json()) as {
        results: { status: string; issues?: { code: string; pointer: string }[] }[];
      };
      const judged = results.map(({ issues = [] }, index) => ({ id: vectors[index]?.id, issues: places(issues) }));
      expect(judged).toEqual(expected);
      expect(results.filter(({ status }) => status === 'rejected').length).toBe(
        vectors.filter(({ expect: { valid } }) => !valid).length,
      );
    } finally {
      await server.close();
    }
  });
});
