import { mostDoubled } from '@hutong/validator';
import { describe, expect, it } from 'vitest';
import { readJsonBody } from './read-json-body.ts';
import { readRecords } from './read-records.ts';

const request = (body: string, type = 'application/json'): Request =>
  new Request('http://localhost/v1/records', { method: 'POST', headers: { 'content-type': type }, body });
const refusal = (...pointers: readonly string[]) => ({
  code: 'HT5004',
  facts: { issues: pointers.map((pointer): unknown => expect.objectContaining({ code: 'HT1020', pointer })) },
});

describe('members that come more than once (HT-REC-010)', () => {
  it('are told of with the record that has them', async () => {
    const records = await readRecords(request('{"records":[{"a":1},{"a":1,"b":{"c":1,"c":2}}]}'), true);
    expect(records).toEqual([
      { value: { a: 1 }, doubled: [] },
      { value: { a: 1, b: { c: 2 } }, doubled: ['/b/c'] },
    ]);
    const lines = await readRecords(request('{"a":1,"a":2}\n{"a":1}', 'application/x-ndjson'), true);
    expect(lines).toEqual([
      { value: { a: 2 }, text: '{"a":1,"a":2}', doubled: ['/a'] },
      { value: { a: 1 }, text: '{"a":1}' },
    ]);
  });

  it('are refused around the records, and in other bodies', async () => {
    await expect(readRecords(request('{"records":[],"records":[{}]}'), true)).rejects.toMatchObject(
      refusal('/records'),
    );
    await expect(readJsonBody(request('{"a":{"b":1,"b":2}}'))).rejects.toMatchObject(refusal('/a/b'));
  });

  it('are refused altogether when they are too many to look at', async () => {
    const record = `{${Array.from({ length: 60 }, (_, index) => `"m${index}":1,"m${index}":2`).join(',')}}`;
    const refused = readRecords(request(`{"records":[${record},${record},{"a":1,"a":2}]}`), true);
    await expect(refused).rejects.toMatchObject({ code: 'HT5004' });
    await refused.catch((error: { facts: { issues: unknown[] } }) =>
      expect(error.facts.issues).toHaveLength(mostDoubled),
    );
  });
});
