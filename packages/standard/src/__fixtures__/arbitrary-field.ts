import * as fc from 'fast-check';
import { codeLists } from '../codes/code-lists.generated.ts';
import type { Entity } from '../entities/define-entity.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { identifierSchemes, type IdentifierScheme } from '../identifiers/identifier-schemes.ts';
import { citizenIdCheckCharacter } from '../identifiers/citizen-id.ts';
import { organizationCheckCharacter } from '../identifiers/organization-code.ts';
import { socialCreditCheckCharacter } from '../identifiers/social-credit-code.ts';
import { isDivisionCode } from '../identifiers/division-code.ts';
import { gridCode } from '../identifiers/grid-code.ts';
import { plate } from '../identifiers/plate.ts';
import { formatUrn } from '../identifiers/urn.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const citizenId = fc.tuple(digits(5), day, digits(3)).map(([place, birth, serial]) => {
  const first17 = `1${place}${birth.replaceAll('-', '')}${serial}`;
  return first17 + citizenIdCheckCharacter(first17);
});

const socialCreditCode = fc.tuple(digits(6), digits(8)).map(([place, own]) => {
  const first17 = `91${place}${own}${organizationCheckCharacter(own)}`;
  return first17 + socialCreditCheckCharacter(first17);
});

const localId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,11}$/);

const schemes: Partial<Record<IdentifierScheme, fc.Arbitrary<string>>> = {
  'citizen-id': citizenId,
  'social-credit-code': socialCreditCode,
  division: digits(11)
    .map((rest) => `1${rest}`)
    .filter(isDivisionCode),
  grid: digits(14)
    .map((rest) => `1${rest}`)
    .filter(gridCode.accepts),
  plate: fc.stringMatching(new RegExp(plate.pattern)),
  urn: localId.map((id) => formatUrn('Resident', 'example', id)),
};

// Invented texts: letters, digits and common characters; no asterisk, so that a mask cannot equal its value.
const words = fc.string({
  unit: fc.constantFrom(...Array.from('甲乙丙丁子丑寅卯示例路号abcXYZ019')),
  minLength: 2,
  maxLength: 20,
});

/** Values that fit a field. */
export function arbitraryOf(field: Field): fc.Arbitrary<unknown> {
  const { kind } = field;
  switch (kind.type) {
    case 'text':
      if (kind.pattern !== undefined) return fc.stringMatching(new RegExp(kind.pattern, 'u'));
      return words.map((value) => value.slice(0, kind.maxLength ?? 20));
    case 'number': {
      const { minimum: min = -1e6, maximum: max = 1e6 } = kind;
      return kind.integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
    }
    case 'boolean':
      return fc.boolean();
    case 'constant':
      return fc.constant(kind.value);
    case 'date':
      return day;
    case 'dateTime':
      return day.map((value) => `${value}T08:30:00+08:00`);
    case 'code':
      return fc.constantFrom(...codeLists[kind.list as keyof typeof codeLists].entries.map(({ code }) => code));
    case 'identifier':
      return schemes[kind.scheme] ?? fc.constantFrom<string>(...identifierSchemes[kind.scheme].examples);
    case 'reference':
      return fc.tuple(fc.constantFrom(...kind.to), localId).map(([type, id]) => formatUrn(type, 'example', id));
    case 'scalar':
      return fc.oneof(fc.boolean(), fc.integer(), words);
    case 'object':
      return arbitraryObject(kind.fields);
    case 'list':
      return fc.array(arbitraryOf(kind.items), {
        minLength: kind.minItems ?? 0,
        maxLength: kind.maxItems === 2 ? 2 : (kind.minItems ?? 0) + 2,
      });
    default:
      return fc.dictionary(words, words, { minKeys: 1, maxKeys: 3 });
  }
}

/** Objects whose members fit their fields. */
export const arbitraryObject = (fields: FieldMap): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, arbitraryOf(field)])), {
    requiredKeys: Object.keys(fields).filter((name) => fields[name]?.required),
    noNullPrototype: true,
  });

/** Valid records of an entity. */
export const arbitraryRecord = (entity: Entity): fc.Arbitrary<Record<string, unknown>> =>
  arbitraryObject(entity.fields);
