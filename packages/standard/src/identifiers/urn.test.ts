import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUrn, parseUrn, referencePattern, urnTypeOf } from './urn.ts';

describe('HuTong URNs', () => {
  it('carry type, system and local id', () => {
    expect(formatUrn('EventAction', 'vendor.a', 'A-1_2~3')).toBe('urn:hutong:event-action:vendor.a:A-1_2~3');
    expect(parseUrn('urn:hutong:event-action:vendor.a:A-1')).toEqual({
      type: 'event-action',
      system: 'vendor.a',
      localId: 'A-1',
    });
    expect(urnTypeOf('EventAction')).toBe('event-action');
  });

  it.each([
    '',
    'urn:hutong:device:a',
    'urn:hutong:Device:a:1',
    'urn:hutong:device:a:1:2',
    'urn:other:device:a:1',
    'urn:hutong:device:a:示例',
  ])('are not %j', (text) => {
    expect(parseUrn(text)).toBeUndefined();
  });

  it.each([
    ['Device', 'Vendor', '1'],
    ['Device', 'vendor', ''],
    ['Device', 'vendor', 'a:b'],
    ['', 'vendor', '1'],
  ])('refuse to be built of %j, %j and %j', (type, system, localId) => {
    expect(() => formatUrn(type, system, localId)).toThrow('HT1004');
  });

  it('come apart as they were put together', () => {
    const system = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
    const localId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,30}$/);
    fc.assert(
      fc.property(fc.constantFrom('Device', 'EventAction', 'House'), system, localId, (type, issuer, id) => {
        expect(parseUrn(formatUrn(type, issuer, id))).toEqual({ type: urnTypeOf(type), system: issuer, localId: id });
      }),
    );
  });

  it('match a reference to their type only', () => {
    const pattern = new RegExp(referencePattern(['House', 'EventAction']));
    expect(pattern.test('urn:hutong:house:a:1')).toBe(true);
    expect(pattern.test('urn:hutong:event-action:a:1')).toBe(true);
    expect(pattern.test('urn:hutong:device:a:1')).toBe(false);
    expect(pattern.test('urn:hutong:houses:a:1')).toBe(false);
  });
});
