import { isCalendarDate, isCitizenId, isDateTime, parseUrn } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classSequence, compileSequence } from './character-classes.ts';
import { isCheckedCitizenId } from './citizen-id.ts';
import { endOfText } from './end-of-text.ts';
import { plainDay, plainInstant } from './plain-moment.ts';
import { plainNumber } from './plain-number.ts';
import { skipValue } from './skip-value.ts';
import { createSpanHash, hashSpan } from './span-hash.ts';
import { urnEnd } from './urn-end.ts';
import { createWordTable, wordAt } from './word-table.ts';

const bytesOf = (text: string) => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from('\n'), Buffer.alloc(64)]);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), end: Buffer.byteLength(text) };
};
const digits = '0123456789';
const near = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 });

describe('what the bytes show to be good is good', () => {
  it('numbers are read exactly as JSON does', () => {
    const number = fc.oneof(fc.double().map(String), fc.integer().map(String), near(`${digits}.-eE+`));
    const read = new Float64Array(1);
    fc.assert(
      fc.property(number, (text) => {
        const { bytes, end } = bytesOf(text);
        if (plainNumber(bytes, 0, read) === end) expect(read[0]).toBe(JSON.parse(text));
      }),
      { numRuns: 3000 },
    );
    expect(plainNumber(bytesOf('-12.50,').bytes, 0, read)).toBe(6);
    expect(read[0]).toBe(-12.5);
  });

  it('days and instants are', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const parts = fc.tuple(...Array.from({ length: 9 }, () => two), fc.constantFrom('+', '-', 'Z'));
    let good = 0;
    fc.assert(
      fc.property(parts, ([a, b, month, day, hour, minute, second, offset, rest, sign]) => {
        const date = `${a}${b}-${month}-${day}`;
        if (plainDay(bytesOf(date).bytes, bytesOf(date).view, 0) !== -1) good += isCalendarDate(date) ? 1 : NaN;
        const text = `${date}T${hour}:${minute}:${second}${sign}${offset}:${rest}`;
        const { bytes, view } = bytesOf(text);
        if (plainInstant(bytes, view, 0) !== -1) expect(isDateTime(text)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(good).toBeGreaterThan(50);
    const { bytes, view } = bytesOf('2026-01-02T08:00:00+08:00');
    expect(plainInstant(bytes, view, 0)).toBe(25);
  });

  it('citizen ids are', () => {
    const sample = '11010519491231002X';
    expect(isCheckedCitizenId(bytesOf(sample).bytes, 0)).toBe(true);
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...digits), (index, digit) => {
        const text = sample.slice(0, index) + digit + sample.slice(index + 1);
        if (isCheckedCitizenId(bytesOf(text).bytes, 0)) expect(isCitizenId(text)).toBe(true);
      }),
    );
  });

  it('global ids are', () => {
    fc.assert(
      fc.property(near('ab1.-_~:甲A'), (rest) => {
        const { bytes, end } = bytesOf(rest);
        expect(urnEnd(bytes, 0) === end).toBe(parseUrn(`urn:hutong:device:${rest}`) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['^[a-z0-9][a-z0-9.-]*$', '^[1-9]\\d{5}$', '^\\+?[0-9][0-9 -]{4,8}$', '^[0-9a-f]{6}$'])(
    'texts of the form %s are',
    (pattern) => {
      const steps = classSequence(pattern);
      if (steps === undefined) throw new Error('not read');
      const textEnd = compileSequence(steps);
      fc.assert(
        fc.property(near('09a.f- +甲'), (text) => {
          const { bytes, view, end } = bytesOf(text);
          expect(textEnd(bytes, view, 0) === end).toBe(new RegExp(pattern, 'u').test(text));
        }),
        { numRuns: 1000 },
      );
    },
  );

  it.each(['^a|b$', 'ab', '^[a-z]*a$', '^https?://[^\\s]+$', '^[甲乙]$x'])(
    '%s is left to the exact check',
    (pattern) => {
      expect(classSequence(pattern)).toBeUndefined();
    },
  );
});

describe('ends', () => {
  it('of a text are found behind any bytes but quotes, escapes and control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (content) => {
        const written = JSON.stringify(content).slice(1);
        const { bytes, view, end } = bytesOf(written);
        const plain = !/[\\]/.test(written);
        expect(endOfText(bytes, view, 0)).toBe(plain ? end - 1 : -1);
      }),
    );
  });

  it('of a value are where JSON ends it', () => {
    const value = fc.jsonValue().map((inner) => JSON.stringify(inner));
    fc.assert(
      fc.property(value, fc.constantFrom(',', ' ', '}', ']'), (text, behind) => {
        const { bytes, view } = bytesOf(text + behind);
        expect(skipValue(bytes, view, 0)).toBe(Buffer.byteLength(text));
      }),
    );
    fc.assert(
      fc.property(near('{}[]":,1-.e\\utrl n'), (text) => {
        const { bytes, view, end } = bytesOf(text);
        if (skipValue(bytes, view, 0) === end) expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 5000 },
    );
  });
});

it('words are found by their bytes, and nothing else is', () => {
  const words = ['', 'a', 'ab', 'abc', 'abcd', 'abcde', '030101', '030102', '甲', 'a-long-word-1', 'a-long-word-2'];
  const table = createWordTable(words.slice(1));
  for (const [index, word] of words.slice(1).entries()) {
    const { bytes, view, end } = bytesOf(word);
    expect(wordAt(table, bytes, view, 0, end)).toBe(index);
  }
  for (const word of ['', 'b', 'abce', 'a-long-wort-1', '乙', '0301011']) {
    const { bytes, view, end } = bytesOf(word);
    expect(wordAt(table, bytes, view, 0, end)).toBe(-1);
  }
});

it('the hash of a span does not depend on what stands around it, and spreads', () => {
  const hash = createSpanHash();
  const of = (text: string, before = '', behind = ''): string => {
    const { bytes, view } = bytesOf(before + text + behind);
    const from = Buffer.byteLength(before);
    hashSpan(hash, 1, view, from, bytes.length - 65 - Buffer.byteLength(behind));
    return hash.join();
  };
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, before, behind) => {
      expect(of(text, before, behind)).toBe(of(text));
    }),
  );
  const hashes = new Set(Array.from({ length: 20_000 }, (_, number) => of(`device-${number}`).split(',')[0]));
  // Of 20,000 words of 32 bits, fewer than a handful coincide by chance.
  expect(hashes.size).toBeGreaterThan(19_995);
});
