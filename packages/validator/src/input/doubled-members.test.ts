import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haveOwnNames } from '../scan/spans/have-own-names.ts';
import { doubledIssue, doubledMembers, doubledWithin, mostDoubled } from './doubled-members.ts';

const doubledIn = (text: string): readonly string[] => doubledMembers(text, JSON.parse(text));

/** JSON texts whose objects may repeat a name, with the pointers of those that do. */
interface Written {
  readonly text: string;
  readonly doubled: readonly string[];
}

// No name is a lone backslash: where V8 has seen one, it takes an escaped name in the same place for it.
const { written } = fc.letrec<{ written: Written; object: Written; list: Written; plain: Written }>((tie) => ({
  written: fc.oneof({ depthSize: 'small' }, tie('plain'), tie('object'), tie('list')),
  plain: fc
    .oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))
    .map((value) => ({ text: JSON.stringify(value), doubled: [] })),
  object: fc
    .array(fc.tuple(fc.constantFrom('a', 'b', '":', 'c:', 'é', '标', 'x/y~z'), tie('written'), fc.nat(3)), {
      maxLength: 5,
    })
    .map((members) => {
      const doubled = new Set<string>();
      const names = new Set<string>();
      const texts = members.map(([name, { text, doubled: inner }, way]) => {
        const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (names.has(name)) doubled.add(pointer);
        names.add(name);
        for (const below of inner) doubled.add(pointer + below);
        const key =
          way === 1
            ? `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${JSON.stringify(name.slice(1)).slice(1)}`
            : JSON.stringify(name);
        return `${key}${way === 2 ? ' \t' : ''}:${way === 3 ? ' ' : ''}${text}`;
      });
      return { text: `{${texts.join(',')}}`, doubled: [...doubled] };
    }),
  list: fc.array(tie('written'), { maxLength: 4 }).map((items) => ({
    text: `[${items.map(({ text }) => text).join(' , ')}]`,
    doubled: items.flatMap(({ doubled }, index) => doubled.map((pointer) => `/${index}${pointer}`)),
  })),
}));

describe('members that come more than once (HT-REC-010)', () => {
  it('are found at any depth, however they are written', () => {
    fc.assert(
      fc.property(written, ({ text, doubled }) => {
        expect([...doubledIn(text)].toSorted()).toEqual([...doubled].toSorted());
        const bytes = Buffer.from(text);
        if (doubled.length > 0) expect(haveOwnNames(bytes, 0, bytes.length)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['{"a":1,"a":1}', ['/a']],
    ['{"a":{"b":1,"c":[{},{"d":1,"\\u0064":2}]}}', ['/a/c/1/d']],
    ['{"__proto__":1,"__proto__":2}', ['/__proto__']],
    ['{"a":"\\"a\\":","b":"\\":"}', []],
    ['[{"a":1},{"a":1}]', []],
    ['"a:b"', []],
  ])('%s: %j', (text, found) => {
    expect(doubledIn(text)).toEqual(found);
  });

  it('are told of in bounds, however deep and many', () => {
    const many = Array.from({ length: 400 }, (_, index) => `"m${index}":1,"m${index}":2`).join(',');
    expect(doubledIn(`{${many}}`)).toHaveLength(mostDoubled);
    const deep = '{"a":1,"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    const found = doubledMembers(deep, undefined);
    expect(found.length).toBeLessThanOrEqual(mostDoubled);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(200);
  });

  it('are said without repeating what may be long', () => {
    const { message, pointer } = doubledIssue(`/${'x'.repeat(5000)}`);
    expect(message.zh.length).toBeLessThan(200);
    expect(pointer).toHaveLength(5001);
  });

  it('belong to the values of a message that hold them', () => {
    const { of, outside } = doubledWithin(
      ['/records/1/a', '/records/10/b', '/records'],
      [{ pointer: '/records/1' }, { pointer: '/records/10' }],
    );
    expect([of('/records/1'), of('/records/10'), outside]).toEqual([['/a'], ['/b'], ['/records']]);
  });
});
