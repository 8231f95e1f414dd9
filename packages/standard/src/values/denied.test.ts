import { expect, it } from 'vitest';
import { recordFields } from '../entities/record-fields.ts';
import { text } from '../fields/define-field.ts';
import type { Field } from '../fields/field.ts';
import { maskPolicies } from '../privacy/mask-policy.ts';
import { mask } from '../privacy/mask.ts';
import { findEntity } from '../registry.ts';
import { denied } from './denied.ts';

it('makes every field sensitive and leaves the rest of it as it is', () => {
  const note = text({ zh: '说明', en: 'Note', privacy: 'public', maxLength: 10 });
  const fields = denied({ note });
  expect(fields.note).toMatchObject({ title: note.title, kind: note.kind, required: true, privacy: 'sensitive' });
  expect(fields.note).toMatchObject({ sharing: { mode: 'none' } });
  expect(fields.note.schema).toBe(note.schema);
});

it.each([
  'ReleasedPerson',
  'CorrectionSubject',
  'MentalDisorderSubject',
  'DrugUseSubject',
  'HivRiskSubject',
  'KeyYouth',
  'CampusKeyPerson',
  'CaseParty',
  'PartyMembership',
  'HealthMeasurement',
  'CareVisit',
])('shows nothing of a %s to a reader without the right to it', (type) => {
  const { example = {}, fields = {} } = findEntity(type) ?? {};
  const common = new Set(['type', ...Object.keys(recordFields)]);
  const own = Object.entries<Field>(fields).filter(([name]) => !common.has(name));
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter(([, { privacy }]) => privacy !== 'sensitive').map(([name]) => name)).toEqual([]);
  const masked = mask(example, maskPolicies.reader).record;
  for (const [name] of own) if (example[name] !== undefined) expect(masked[name], name).not.toEqual(example[name]);
});
