import { entities, type EntityType } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { createRecordValidator } from '../create-record-validator.ts';

const validator = createRecordValidator();
const adviceOn = (type: EntityType, name: string, value: unknown): string | undefined =>
  validator.validate({ ...entities[type].example, [name]: value }).find(({ pointer }) => pointer === `/${name}`)?.fix
    .en;

describe('advice', () => {
  it.each([
    ['2026-2-1', 'Write 2026-02-01'],
    ['2026/02/1', 'Write 2026-02-01'],
    ['2026年2月1日', 'Write 2026-02-01'],
    ['20260201', 'Write 2026-02-01'],
    ['2026-02-01 08:30', 'Write 2026-02-01'],
    ['45292', "It looks like a spreadsheet's day number: export the column as dates, written as 2024-01-01"],
    ['２０２６-02-01', 'Write the plain "2" for the full-width "２"'],
    ['2026/2/30', 'Write a real date, or a time with its offset'],
    ['1/2/2026', 'Write a real date, or a time with its offset'],
    ['19999', 'Write a real date, or a time with its offset'],
  ])('for the date %s', (value, advice) => {
    expect(adviceOn('Device', 'installedOn', value)).toBe(advice);
  });

  it.each([
    ['2026-02-01 08:30:05', 'If it is Beijing time, write 2026-02-01T08:30:05+08:00'],
    ['20260201083005', 'If it is Beijing time, write 2026-02-01T08:30:05+08:00'],
    [
      '45292.5',
      "It looks like a spreadsheet's day number: export the column as dates, written as 2024-01-01T12:00:00+08:00",
    ],
    ['2026-02-01 25:30', 'Write a real date, or a time with its offset'],
  ])('for the time %s', (value, advice) => {
    expect(adviceOn('Observation', 'observedAt', value)).toBe(advice);
  });

  it('repeats no personal date', () => {
    expect(adviceOn('Resident', 'birthDate', '1950/2/3')).toBe('Write YYYY-MM-DD');
  });

  it.each([
    ['3', 'Write the number alone: 3'],
    ['1,003层', 'Write the number alone: 1003'],
    ['三', 'Write a whole number'],
    ['3.5', 'Write a whole number'],
  ])('for the number %s', (value, advice) => {
    expect(adviceOn('House', 'floor', value)).toBe(advice);
  });

  it('for a number that a spreadsheet has shortened', () => {
    expect(adviceOn('Resident', 'citizenId', '9.9E+17')).toContain('lost its last digits');
  });
});
