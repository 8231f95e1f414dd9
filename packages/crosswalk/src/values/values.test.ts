import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUrn, parseUrn } from '@hutong/standard';
import { decodeLocalId, encodeLocalId } from './local-id.ts';
import { compileTimeForm } from './time-form.ts';
import { unitConversion } from './unit-conversion.ts';

describe('local ids', () => {
  it('stand in a URN and come back, whatever their characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const part = parseUrn(formatUrn('House', 'test', encodeLocalId(id)))?.localId ?? '';
        expect(decodeLocalId(part)).toBe(id);
      }),
    );
  });

  it('keep plain ids as they are', () => {
    expect(encodeLocalId('YG-2024_1.a')).toBe('YG-2024_1.a');
    expect(encodeLocalId('1幢')).toBe('1~E5~B9~A2');
    expect(decodeLocalId('1~ZZ')).toBeUndefined();
    expect(decodeLocalId('1~E5')).toBeUndefined();
  });
});

describe('time forms', () => {
  it.each([
    ['YYYY/M/D', '2026/1/2', '2026-01-02'],
    ['YYYY年M月D日', '2026年11月30日', '2026-11-30'],
    ['YYYYMMDD', '20240229', '2024-02-29'],
    ['YYYYMMDD', '20230229', undefined],
    ['YYYY-MM-DD HH:mm:ss', '2026-01-02 08:00:00', '2026-01-02T08:00:00+08:00'],
    ['YYYY/M/D H:mm', '2026/1/2 8:05', '2026-01-02T08:05:00+08:00'],
    ['YYYY-MM-DDTHH:mm:ssZZ', '2026-01-02T08:00:00+0530', '2026-01-02T08:00:00+05:30'],
    ['YYYY-MM-DD HH:mm', '2026-01-02 24:00', undefined],
    ['epoch-ms', '1767312000123', '2026-01-02T08:00:00.123+08:00'],
    ['epoch-s', '1767312000', '2026-01-02T08:00:00+08:00'],
    ['epoch-s', '99999999999999', undefined],
  ])('%s reads %s as %s', (form, text, value) => {
    expect(compileTimeForm(form)?.parse(text, '+08:00')).toBe(value);
  });

  it('write what they read', () => {
    const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    for (const form of ['YYYY-MM-DD HH:mm:ss.SSS', 'YYYY/M/D H:mm:ss,SSS', 'epoch-ms']) {
      const compiled = compileTimeForm(form);
      fc.assert(
        fc.property(instant, (date) => {
          const text = compiled?.format(date.toISOString(), '+08:00') ?? '';
          expect(Date.parse(compiled?.parse(text, '+08:00') ?? '')).toBe(date.getTime());
        }),
      );
    }
  });

  it.each(['', 'YYYY', 'MM-DD', 'YYYY-MM-DD YYYY'])('refuse the form "%s"', (form) => {
    expect(compileTimeForm(form)).toBeUndefined();
  });
});

describe('units', () => {
  it.each([
    ['kW.h', 'MJ', 2, 7.2],
    ['[degF]', 'Cel', 212, 100],
    ['mm[Hg]', 'kPa', 760, 101.32472],
    ['[pH]', '[pH]', 7.3, 7.3],
    ['%', '1', 54, 0.54],
    ['B', 'dB', 3, 30],
  ])('%s → %s', (from, to, value, expected) => {
    expect(unitConversion(from, to)?.(value)).toBeCloseTo(expected, 6);
  });

  it('refuses units that are unknown or measure something else', () => {
    expect(unitConversion('foo', 'm')).toBeUndefined();
    expect(unitConversion('m', 's')).toBeUndefined();
  });
});
