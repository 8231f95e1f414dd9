import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { htEventCategoryCodes, htEventClassCodes, htEventKindCodes } from '../codes/hutong-lists.generated.ts';
import { privacyClasses } from '../privacy/privacy-class.ts';
import { findEventKind, type EventKind } from './event-kind.ts';

const read = async (name: string): Promise<Record<string, string>[]> =>
  parse(await readFile(new URL(`../../../../spec/events/${name}.csv`, import.meta.url), 'utf8'), { columns: true });
const codesOf = async (name: string): Promise<Set<string>> => new Set((await read(name)).map(({ code = '' }) => code));
const kinds = htEventKindCodes.entries.map(({ code }) => findEventKind(code) as EventKind);

// What communities meet most; each must have a kind of its own.
const namedCases: Record<string, string> = {
  'elderly long not out': '030101',
  'elderly not returned': '030102',
  smoke: '010102',
  gas: '020101',
  'watch-list face match': '040501',
  'fire lane blocked by cars': '010304',
  'fire lane blocked by bikes': '010305',
  'fire lane blocked by rubbish': '010306',
  'large dog': '100303',
  'stray dog': '100304',
  intrusion: '040401',
  'elevator trapped': '070201',
  manhole: '070303',
  flooding: '050401',
  'high-altitude littering': '040301',
  'e-bike charging indoors': '010307',
  noise: '060201',
  air: '060101',
  'water leak': '050101',
  'power fault': '070502',
  parking: '140101',
  waste: '080501',
  'rental hazards': '130101',
  disputes: '090101',
  petitions: '160101',
  opinion: '160201',
  epidemic: '100102',
  typhoon: '110104',
  'facility ageing': '070701',
  'property conflict': '090201',
};

describe('the breadth of the event taxonomy', () => {
  it('has at least 18 classes, 130 categories and 350 kinds, each named once', () => {
    expect(htEventClassCodes.entries.length).toBeGreaterThanOrEqual(18);
    expect(htEventCategoryCodes.entries.length).toBeGreaterThanOrEqual(130);
    expect(kinds.length).toBeGreaterThanOrEqual(350);
    for (const { entries } of [htEventClassCodes, htEventKindCodes])
      for (const key of ['code', 'zh', 'en'] as const)
        expect(new Set(entries.map((entry) => entry[key])).size, key).toBe(entries.length);
  });

  it.each(Object.entries(namedCases))('covers: %s', (_, code) => {
    expect(findEventKind(code)?.definition.zh).toBeTruthy();
  });

  it('lets a watch list be matched only by the police and on a basis in law', () => {
    const match = findEventKind('040501');
    expect(match).toMatchObject({ role: 'police-officer', privacy: 'sensitive', legalBasis: { code: 'watch-list' } });
    expect(match?.legalBasis?.source).toContain('个人信息保护法');
    const told = Object.values(match?.notifications ?? {}).flat();
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['police-duty']));
  });
});

describe('the facts of each kind', () => {
  it.each(kinds.map((kind) => [kind.code, kind] as const))('%s: are complete', (_, kind) => {
    expect(kind.definition.zh).toMatch(/。$/);
    expect(kind.definition.en).toMatch(/\.$/);
    expect(new Set(kind.gradeConditions.map(({ effect }) => effect))).toEqual(new Set(['raise', 'lower']));
    expect(kind.departments.length).toBeGreaterThan(0);
    expect(kind.evidence.length).toBeGreaterThan(0);
    expect(kind.closingReasons.some(({ state }) => state === 'closed')).toBe(true);
    expect(Object.keys(kind.notifications)).toEqual(['01', '02', '03', '04']);
    for (const recipients of Object.values(kind.notifications)) expect(recipients.length).toBeGreaterThan(0);
    expect(Object.keys(privacyClasses)).toContain(kind.privacy);
  });
});

describe('the tables that kinds refer to', () => {
  it.each([
    ['departments', 'departments'],
    ['evidence', 'evidence'],
    ['closing', 'closing-reasons'],
    ['raise', 'grade-conditions'],
    ['lower', 'grade-conditions'],
    ['notification', 'notification-profiles'],
    ['limits', 'limit-profiles'],
    ['legalBasis', 'legal-bases'],
  ])('every code in the column %s stands in %s', async (column, file) => {
    const known = await codesOf(file);
    const rows = (await Promise.all(['classes', 'categories', 'kinds'].map(read))).flat();
    const used = rows.flatMap((row) => (row[column] ?? '').split(' ').filter(Boolean));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });

  it('every recipient of a notification is known', async () => {
    const known = await codesOf('recipients');
    for (const row of await read('notification-profiles'))
      for (const grade of ['grade01', 'grade02', 'grade03', 'grade04'])
        expect(
          (row[grade] ?? '').split(' ').filter((code) => !known.has(code)),
          row['code'],
        ).toEqual([]);
  });

  it.each([
    'limit-profiles',
    'departments',
    'evidence',
    'closing-reasons',
    'grade-conditions',
    'recipients',
    'notification-profiles',
    'legal-bases',
  ])('%s repeats no code, and has names in both languages', async (name) => {
    const rows = await read(name);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const { code, zh, en } of rows) expect(zh && en, code).toBeTruthy();
  });

  it('raises go by a condition that raises, and lowers by one that lowers', () => {
    for (const { code, gradeConditions } of kinds) {
      const effects = gradeConditions.map(({ effect }) => effect);
      expect(effects.lastIndexOf('raise'), code).toBeLessThan(effects.indexOf('lower'));
    }
  });
});
