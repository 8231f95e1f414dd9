import { describe, expect, it } from 'vitest';
import { htGovernanceTierCodes, htShareModeCodes } from '../codes/hutong-lists.generated.ts';
import type { Entity } from '../entities/define-entity.ts';
import { within } from '../fields/within.ts';
import { list, object, text } from '../fields/define-field.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { entities, findEntity } from '../registry.ts';
import { governanceTiers, shareModes, sharingOf } from './sharing.ts';

const words = { zh: '词', en: 'Word' };
const all = Object.keys(entities).map((type) => findEntity(type) as Entity);
const everyField = (fields: FieldMap): Field[] =>
  Object.values(fields).flatMap((field) => {
    const inner = field.kind.type === 'list' ? within(field, field.kind.items) : field;
    const below = inner.kind.type === 'object' ? inner.kind.fields : {};
    return [field, ...everyField(below).map((child) => within(inner, child))];
  });

describe('the sharing default', () => {
  it('uses the codes of the standard, in their order', () => {
    expect(Object.keys(shareModes)).toEqual(htShareModeCodes.entries.map(({ code }) => code));
    expect(Object.keys(governanceTiers)).toEqual(htGovernanceTierCodes.entries.map(({ code }) => code));
  });

  it('follows from the class, unless the field has its own (HT-PRV-001)', () => {
    expect(sharingOf(text({ ...words, privacy: 'personal' })).mode).toBe('conditional');
    expect(sharingOf(entities.StaffMember.fields.name)).toEqual({ mode: 'unconditional', upTo: 'city' });
  });

  it('denies every sensitive field of every entity, and every field of a restricted one (HT-PRV-008)', () => {
    const sensitive = all.flatMap(({ fields }) => everyField(fields).filter(({ privacy }) => privacy === 'sensitive'));
    expect(sensitive.length).toBeGreaterThan(200);
    expect(sensitive.filter((field) => sharingOf(field).mode !== 'none')).toEqual([]);
    const restricted = all.filter((entity) => entity.restricted === true);
    expect(restricted.flatMap(({ fields }) => everyField(fields)).map((field) => sharingOf(field).mode)).not.toContain(
      'unconditional',
    );
    for (const type of [
      'ReleasedPerson',
      'CorrectionSubject',
      'MentalDisorderSubject',
      'DrugUseSubject',
      'HivRiskSubject',
      'KeyYouth',
    ])
      expect(findEntity(type)?.restricted, `${type} of GB/T 31000 tables 17 to 22`).toBe(true);
  });

  it('restricts every entity of which nothing but its id is open', () => {
    const common = Object.keys(entities.Division.fields).slice(0, 9);
    for (const { type, fields, restricted } of all) {
      const own = Object.entries(fields).filter(([name]) => !common.includes(name));
      expect(
        own.every(([, { privacy }]) => privacy === 'sensitive'),
        type,
      ).toBe(restricted === true);
    }
  });

  it('is never weaker inside than outside', () => {
    const street = text({ ...words, privacy: 'public' });
    const home = object({ ...words, privacy: 'sensitive' }, { street });
    expect(within(home, street)).toMatchObject({ privacy: 'sensitive', sharing: { mode: 'none', upTo: 'community' } });
    const names = list(text(words), words);
    expect(within(names, text(words)).privacy).toBe('internal');
  });
});
