import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../codes/code-lists.generated.ts';
import { citizenIdFrom15 } from './citizen-id.ts';
import type { IdentifierDefinition } from './identifier-definition.ts';
import { identifierSchemes, type IdentifierScheme } from './identifier-schemes.ts';
import { identify, parseIdentifier } from './identify.ts';

const all = Object.entries(identifierSchemes) as [IdentifierScheme, IdentifierDefinition][];

/** Identifiers of a scheme: texts of its pattern, mended where it has a check character, and its examples. */
const identifiersOf = ({ pattern, examples, accepts, split, join }: IdentifierDefinition): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...examples),
    fc
      .stringMatching(new RegExp(pattern))
      .map((text) => (accepts(text) ? text : join(split(text))))
      .filter(accepts),
  );

describe.each(all)('%s', (id, definition) => {
  it('says what it is, and its examples are identifiers of it', () => {
    expect(definition.id).toBe(id);
    for (const text of definition.examples) expect(definition.inspect(text), text).toBeUndefined();
    for (const { codeList } of Object.values(definition.parts))
      if (codeList !== undefined) expect(Object.keys(codeLists)).toContain(codeList);
  });

  it('comes apart and goes together again', () => {
    fc.assert(
      fc.property(id === 'citizen-id' ? fc.constantFrom(...definition.examples) : identifiersOf(definition), (text) => {
        const parts = parseIdentifier(definition, text);
        const written = definition.join(parts);
        expect(parseIdentifier(definition, written)).toEqual(parts);
        expect(definition.join(parseIdentifier(definition, written))).toBe(written);
        if (id !== 'mac' && id !== 'eui-64') expect(written).toBe(text);
        expect(Object.keys(parts).sort()).toEqual(Object.keys(definition.parts).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('has one verdict, whichever way it is asked, on whatever text', () => {
    const near = fc
      .tuple(fc.constantFrom(...definition.examples), fc.nat(24), fc.string({ maxLength: 2, unit: 'binary' }))
      .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        const fault = definition.inspect(text);
        expect(definition.accepts(text)).toBe(fault === undefined);
        if (fault === undefined) {
          expect(text).toMatch(new RegExp(definition.pattern));
          return;
        }
        expect(fault.offset).toBeGreaterThanOrEqual(0);
        expect(fault.offset).toBeLessThanOrEqual(text.length);
        expect(() => parseIdentifier(definition, text)).toThrow(expect.objectContaining({ code: fault.code }));
      }),
      { numRuns: 500 },
    );
  });
});

it('refuses what is no text by its code, as callers in plain JavaScript may hand over anything', () => {
  for (const definition of Object.values(identifierSchemes))
    for (const value of [null, undefined, 5, {}, []])
      expect(() => parseIdentifier(definition as never, value as never)).toThrow(
        expect.objectContaining({ code: 'HT1002' }),
      );
});

it.each<[IdentifierScheme, string]>([
  ['citizen-id', '0123456789X'],
  ['social-credit-code', '0123456789ABCDEFGHJKLMNPQRTUWXY'],
  ['imei', '0123456789'],
])('a check character of %s catches every change of one character', (scheme, characters) => {
  const { examples, accepts } = identifierSchemes[scheme];
  for (const text of examples)
    for (let index = 0; index < text.length; index++)
      for (const other of characters)
        if (other !== text[index]) expect(accepts(text.slice(0, index) + other + text.slice(index + 1))).toBe(false);
});

it('the check character of an organization code catches every change of a digit; letters eleven places apart it cannot tell', () => {
  const { examples, accepts } = identifierSchemes['organization-code'];
  for (const text of examples)
    for (const { 0: digit, index } of text.matchAll(/\d/g))
      for (const other of '0123456789')
        if (other !== digit) expect(accepts(text.slice(0, index) + other + text.slice(index + 1))).toBe(false);
  expect([accepts('M000100Y4'), accepts('B000100Y4')]).toEqual([true, true]);
});

describe('identify', () => {
  it.each<[string, IdentifierScheme[]]>([
    ['11010519491231002X', ['citizen-id']],
    ['91350100M000100Y43', ['social-credit-code']],
    ['340111999001', ['division', 'mac']],
    ['340111999001001', ['grid']],
    ['34020000001320000001', ['gb28181-device']],
    ['皖AD00000', ['plate']],
    ['00-00-5E-00-53-01', ['mac']],
    ['490154203237518', ['grid', 'imei']],
    ['nothing of the kind', []],
  ])('%s is %j', (text, expected) => {
    expect(identify(text)).toEqual(expected);
  });
});

describe('numbers of the first generation', () => {
  it('become the number of 18 characters', () => {
    expect(citizenIdFrom15('110105491231002')).toBe('11010519491231002X');
  });

  it.each(['11010549123100', '110105491331002', '11010549123100X', ''])('%s is none', (text) => {
    expect(() => citizenIdFrom15(text)).toThrow('HT1010');
  });
});

it('names a letter that only looks right, with the one to write', () => {
  const fix = (scheme: IdentifierScheme, text: string) => identifierSchemes[scheme].inspect(text)?.fix?.en;
  expect(fix('citizen-id', '11010519491231002Х')).toContain('another script');
  expect(fix('citizen-id', '1１010519491231002X')).toBe('Write the plain "1" for the full-width "１"');
  expect(fix('citizen-id', '11010519491231002x')).toBe('Letters are capital: "X"');
  expect(fix('citizen-id', '110105491231002')).toContain('15 digits');
});
