import { expect, test } from 'vitest';
import { readSegment } from './read-segment.ts';
import { writeSegment } from './write-segment.ts';

const notes = (text: string): unknown => readSegment(text, 6).notes;

test('deviations that lose nothing are tolerated and noted', () => {
  expect(notes('ST=22;CN=2011;CP=&&a=1;&&')).toBeUndefined();
  expect(notes('ST=22;CP=&&a=1,,b=2&&')).toEqual([{ kind: 'stray-separator' }]);
  expect(notes('ST=22;FLAG=5;CP=&&a=1&&')).toEqual([{ kind: 'flag-case', key: 'FLAG' }]);
  expect(notes('ST=22;Flag=7;CP=&&a=1&&')).toEqual([{ kind: 'packet-number-missing' }]);
  expect(notes('CP=&&a21-Rtd=1;a21-Rtd=2&&')).toEqual([{ kind: 'duplicate-key', key: 'a21-Rtd' }]);
  expect(notes('CP=&&a&&')).toEqual([{ kind: 'missing-value', key: 'a' }]);
});

test('order and leading zeros of the packet numbers do not matter', () => {
  expect(readSegment('PNO=0002;PNUM=0003;CP=&&&&', 6)).toMatchObject({ PNUM: 3, PNO: 2, content: [] });
});

test('keys are case-sensitive but for the flag; unknown ones are kept', () => {
  expect(readSegment('qn=1;Foo=2;CP=&&&&', 6)).toEqual({
    extra: [
      ['qn', '1'],
      ['Foo', '2'],
    ],
    content: [],
  });
});

test.each(['', 'ST=22', 'ST=22;CP=&&', 'ST=22;CP=&&&', 'ST=22;CP=a=1', 'XCP=&&&&', 'ST=22;CP=&&a=1&&x'])(
  '%j has no content marks',
  (text) => {
    expect(() => readSegment(text, 6)).toThrow('HT4006');
  },
);

test.each(['Flag=x', 'Flag=256', 'PNUM=-1', 'PNO='])('%s is no number', (header) => {
  expect(() => readSegment(`${header};CP=&&&&`, 6)).toThrow('HT4006');
});

test('separators cannot be written into keys and values', () => {
  for (const pair of [
    ['a;b', '1'],
    ['a', '1,2'],
    ['a=b', '1'],
    ['', '1'],
    ['a', '&&'],
    ['a', '\r\n'],
  ] as const)
    expect(() => writeSegment({ content: [[pair]] })).toThrow('HT4009');
  expect(() => writeSegment({ content: [[['a', 'x'.repeat(949)]]] })).toThrow('HT4009');
});
