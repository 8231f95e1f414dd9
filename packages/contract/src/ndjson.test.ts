import { expect, it } from 'vitest';
import { formatNdjson, parseNdjson } from './ndjson.ts';

it('goes there and back', () => {
  const values = [{ id: 'a', name: '多行\n文本' }, { id: 'b' }];
  expect(formatNdjson(values).split('\n')).toHaveLength(3);
  expect(parseNdjson(formatNdjson(values))).toEqual(values.map((value) => ({ value })));
});

it('keeps a broken line as an issue at its index and passes over blank lines', () => {
  const lines = parseNdjson('{"id":1}\r\n\n{"id":\n{"id":3}');
  expect(lines).toMatchObject([
    { value: { id: 1 } },
    { issue: { code: 'HT3003', pointer: '/1' } },
    { value: { id: 3 } },
  ]);
});
