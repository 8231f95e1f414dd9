import { describe, expect, it } from 'vitest';
import { errorCodes, type ErrorCode } from './codes.ts';
import type { ErrorDefinition } from './error-definition.ts';
import { HutongError } from './hutong-error.ts';
import { RecordError } from './record-error.ts';

const definitions = Object.entries(errorCodes) as [ErrorCode, ErrorDefinition][];

describe('the error codes', () => {
  it.each(definitions)('%s has a name, a title and a fix in both languages', (code, { name, title, fix }) => {
    expect(code).toMatch(/^HT[1-9]0\d{2}$/);
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const text of [title, fix]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[\u0020-\u007E]+$/);
    }
  });

  it('repeats no name within an area', () => {
    const names = definitions.map(([code, { name }]) => `${code.slice(0, 4)} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('HutongError', () => {
  it('is what an error that carries only its part of the table is taken for', () => {
    const [part, whole] = [new RecordError('HT1004', { field: 'id' }), new HutongError('HT1004', { field: 'id' })];
    expect(part).toBeInstanceOf(HutongError);
    expect(HutongError.isInstance(part)).toBe(true);
    for (const error of [new Error('HT1004'), { code: 'HT1004' }, undefined])
      expect(error).not.toBeInstanceOf(HutongError);
    expect([part.name, part.message, part.fix, part.location]).toEqual([
      whole.name,
      whole.message,
      whole.fix,
      whole.location,
    ]);
  });

  it('says what, where and what to do, in both languages', () => {
    const error = new HutongError('HT3003', { file: 'residents.csv', line: 7, column: 3, pointer: '/name' });
    expect(error.message).toBe('HT3003: Line cannot be parsed');
    expect(error.describe('en')).toBe('residents.csv:7:3 /name HT3003 Line cannot be parsed');
    expect(error.describe('zh')).toBe('residents.csv:7:3 /name HT3003 该行无法解析');
    expect(error.fix).toEqual(errorCodes.HT3003.fix);
    expect(error.location).toEqual({ file: 'residents.csv', line: 7, column: 3, pointer: '/name' });
  });

  it('names a byte offset, also the first', () => {
    expect(new HutongError('HT4002', { offset: 0 }).describe('zh')).toBe('字节 0 HT4002 校验和不符');
    expect(new HutongError('HT4002', { offset: 12 }).describe('en')).toBe('byte 12 HT4002 Checksum does not match');
  });

  it('takes its own words, facts, requirement and cause', () => {
    const cause = new TypeError('inner');
    const message = { zh: '端口 1883 被占用', en: 'Port 1883 is in use' };
    const error = new HutongError('HT5019', { message, cause, facts: { port: 1883 }, requirement: 'HT-API-049' });
    expect(error).toMatchObject({ text: message, cause, facts: { port: 1883 }, requirement: 'HT-API-049' });
    expect(error.describe('en')).toBe('HT5019 Port 1883 is in use');
  });

  it('is known across copies of the package, and nothing else is taken for it', () => {
    expect(HutongError.isInstance(new HutongError('HT7001'))).toBe(true);
    const copy = Object.assign(new Error('copy'), { [Symbol.for('hutong.error')]: true });
    expect(HutongError.isInstance(copy)).toBe(true);
    for (const other of [new Error('plain'), { code: 'HT7001' }, null, undefined, 'HT7001'])
      expect(HutongError.isInstance(other)).toBe(false);
  });
});
