import { cloudEventTypes } from '@hutong/contract';
import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message.ts';

const envelope = (facts: object) => ({
  specversion: '1.0',
  id: '1',
  source: '/s',
  type: cloudEventTypes.record,
  ...facts,
});
const read = (value: unknown) => readMessage(new TextEncoder().encode(JSON.stringify(value)));
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

describe('readMessage', () => {
  it('takes a record as data or as bytes, and null for what is not said', () => {
    const record = { type: 'Device' };
    const message = read([
      envelope({ data: record, subject: null }),
      envelope({ data_base64: base64(record), data: null, datacontenttype: 'application/json' }),
    ]);
    expect(message).toEqual({ records: [{ value: record }, { value: record }], issues: [] });
  });

  it.each([
    [envelope({}), '/data'],
    [envelope({ data_base64: '/9j/', datacontenttype: 'image/jpeg' }), '/data'],
    [envelope({ data_base64: '/9j/' }), '/data_base64'],
    [envelope({ data: {}, trace: {} }), '/trace'],
    [envelope({ data: {}, type: 'x' }), '/type'],
    [{}, '/specversion'],
    ['text', ''],
  ])('refuses %j at its place', (value, pointer) => {
    expect(read([value]).issues).toMatchObject([{ code: 'HT5020', pointer: `/0${pointer}` }]);
    expect(read([value]).records).toEqual([]);
  });

  it('finds members that come more than once, in records and around them (HT-REC-010)', () => {
    const textOf = (data: string, more = '') =>
      `{"specversion":"1.0","id":"1","source":"/s","type":"${cloudEventTypes.record}",${more}"data":${data}}`;
    const readText = (text: string) => readMessage(new TextEncoder().encode(text));
    const bytes = Buffer.from('{"a":1,"a":2}').toString('base64');
    expect(readText(textOf('{"a":1,"a":2}')).records).toEqual([{ value: { a: 2 }, doubled: ['/a'] }]);
    expect(readText(`[${textOf('{}')},${textOf('{"b":[{"a":1,"a":2}]}')}]`).records).toEqual([
      { value: {} },
      { value: { b: [{ a: 2 }] }, doubled: ['/b/0/a'] },
    ]);
    expect(readText(textOf(`"${bytes}"`).replace('"data"', '"data_base64"')).records).toEqual([
      { value: { a: 2 }, doubled: ['/a'] },
    ]);
    expect(readText(textOf('{}', '"data":{"a":1},'))).toMatchObject({
      records: [],
      issues: [{ code: 'HT1020', pointer: '/data' }],
    });
  });
});
