import { describe, expect, it } from 'vitest';
import { codeLists } from '../codes/code-lists.generated.ts';
import { Event } from '../entities/event/event.ts';
import { findEventKind } from '../events/event-kind.ts';
import { downgradeRecord } from './downgrade-record.ts';
import { inspectLocalList } from './inspect-local-list.ts';
import { createLocalCodes } from './local-codes.ts';
import { reportLocalList } from './local-list-report.ts';
import { localListSchema, type LocalEntry, type LocalList } from './local-list-schema.ts';

const kinds = codeLists['ht-event-kind'];

const listOf = (codes: LocalEntry[], changes: Partial<LocalList> = {}): LocalList =>
  localListSchema.parse({
    localList: 'shushan-events',
    title: { zh: '示例区事件清单', en: 'Events of an example district' },
    list: 'ht-event-kind',
    authority: '340111',
    version: '1',
    source: 'invented for this test',
    codes,
    ...changes,
  });

const courtyard: LocalEntry = {
  code: 'e07',
  zh: '天井杂物起烟',
  below: '010102',
  facts: {
    grade: '01',
    limits: { handle: 'PT15M' },
    notify: { '01': ['department'] },
    evidence: ['interview-record'],
    departments: ['health'],
    role: 'fire-officer',
  },
};

describe('local lists that are loaded', () => {
  const local = createLocalCodes([listOf([courtyard, { code: 'e08', zh: '火情杂项', below: '0101' }])]);

  it('give a local kind its own name and what it is stricter in, and the rest from its parent', () => {
    const parent = findEventKind('010102');
    const kind = local.eventKind('010102.x-340111-e07');
    expect(kind).toMatchObject({
      code: '010102.x-340111-e07',
      title: { zh: '天井杂物起烟' },
      grade: '01',
      role: 'fire-officer',
    });
    expect(kind?.limits).toEqual({ ...parent?.limits, handle: 'PT15M' });
    expect(kind?.evidence.map(({ code }) => code)).toEqual([
      ...(parent?.evidence ?? []).map(({ code }) => code),
      'interview-record',
    ]);
    expect(kind?.closingReasons).toEqual(parent?.closingReasons);
    expect(kind?.classCode).toBe('01');
  });

  it('put a kind below a category below the kind that stands for all of it', () => {
    expect(local.eventKind('010199.x-340111-e08')).toMatchObject({ title: { zh: '火情杂项' }, categoryCode: '0101' });
    expect(local.entry(kinds, '010199.x-340111-e08')).toMatchObject({ zh: '火情杂项', parent: '010199' });
  });

  it('refuse what their authority has not listed, and judge no other authority (HT-COD-004)', () => {
    expect(local.fault(kinds, '010102.x-340111-e07')).toBeUndefined();
    expect(local.fault(kinds, '010102.x-340111-e99')).toBe('not-listed');
    expect(local.fault(kinds, '010101.x-340111-e07')).toBe('not-listed');
    expect(local.fault(kinds, '010102.x-330100-e99')).toBeUndefined();
    expect(local.fault(codeLists['ht-device-kind'], 'smoke-detector.x-340111-z')).toBeUndefined();
  });

  it('know a local kind of an unloaded list as its parent (HT-COD-005)', () => {
    const parent = findEventKind('030101');
    expect(local.eventKind('030101.x-330100-z')).toEqual({ ...parent, code: '030101.x-330100-z' });
    expect(findEventKind('030101.x-330100-z')).toEqual({ ...parent, code: '030101.x-330100-z' });
    expect(local.eventKind('999999.x-330100-z')).toBeUndefined();
    expect(local.entry(kinds, '030101.x-330100-z')?.zh).toBe(parent?.title.zh);
  });

  it('are refused when one is wrong, or when an authority has two', () => {
    expect(() => createLocalCodes([listOf([{ code: 'a', zh: '甲', below: '999999' }])])).toThrowError(/HT3014/);
    expect(() => createLocalCodes([listOf([courtyard]), listOf([courtyard])])).toThrowError(/HT3014/);
  });
});

describe('a local list', () => {
  const faultsOf = (codes: LocalEntry[], changes?: Partial<LocalList>): string[] =>
    inspectLocalList(listOf(codes, changes)).map(({ path, requirement }) => `${requirement} /${path.join('/')}`);

  it.each<[string, LocalEntry, string]>([
    ['a parent that does not exist', { code: 'a', zh: '甲', below: '999999' }, 'HT-COD-002 /codes/0/below'],
    [
      'a category of which each kind needs a basis in law',
      { code: 'a', zh: '甲', below: '0405' },
      'HT-COD-002 /codes/0/below',
    ],
    ['an equal that does not exist', { code: 'a', zh: '甲', equals: '999999' }, 'HT-COD-002 /codes/0/equals'],
    ['a category as its equal', { code: 'a', zh: '甲', equals: '0101' }, 'HT-COD-002 /codes/0/equals'],
    ['a candidate that does not exist', { code: 'a', zh: '甲', oneOf: ['010101', '9'] }, 'HT-COD-002 /codes/0/oneOf/1'],
    ['two answers', { code: 'a', zh: '甲', equals: '010101', none: '无' }, 'HT-COD-004 /codes/0/none'],
    ['facts without a parent', { code: 'a', zh: '甲', facts: {} }, 'HT-COD-006 /codes/0/facts'],
    ['a lower grade', { ...courtyard, facts: { grade: '03' } }, 'HT-COD-006 /codes/0/facts/grade'],
    [
      'a longer limit',
      { ...courtyard, facts: { limits: { handle: 'PT31M' } } },
      'HT-COD-006 /codes/0/facts/limits/handle',
    ],
    ['a role that handles nothing', { ...courtyard, facts: { role: 'system' } }, 'HT-COD-006 /codes/0/facts/role'],
    [
      'a lower privacy class',
      { ...courtyard, below: '030101', facts: { privacy: 'public' } },
      'HT-COD-006 /codes/0/facts/privacy',
    ],
    ['unknown evidence', { ...courtyard, facts: { evidence: ['x'] } }, 'HT-COD-006 /codes/0/facts/evidence/0'],
    [
      'an unknown recipient',
      { ...courtyard, facts: { notify: { '01': ['x'] } } },
      'HT-COD-006 /codes/0/facts/notify/01/0',
    ],
    [
      'more who know of a watch-list match',
      { code: 'a', zh: '甲', below: '040501', facts: { notify: { '01': ['residents'] } } },
      'HT-COD-006 /codes/0/facts/notify',
    ],
  ])('with %s is refused there', (_, entry, expected) => {
    expect(faultsOf([entry])).toEqual([expected]);
  });

  it('repeats no code, not even in another case', () => {
    expect(faultsOf([courtyard, { ...courtyard, code: 'E07' }])).toEqual(['HT-COD-004 /codes/1/code']);
  });

  it('extends only a list that is open to it', () => {
    expect(faultsOf([courtyard], { list: 'ht-event-state' })).toEqual(['HT-COD-003 /list']);
    expect(faultsOf([courtyard], { list: 'constructor' })).toEqual(['HT-COD-003 /list']);
  });

  it('may extend any other extensible list, without facts', () => {
    const device: LocalEntry = { code: 'c1', zh: '天井烟感', below: 'smoke-detector' };
    expect(faultsOf([device], { list: 'ht-device-kind' })).toEqual([]);
    expect(faultsOf([{ ...device, facts: { grade: '01' } }], { list: 'ht-device-kind' })).toEqual([
      'HT-COD-006 /codes/0/facts',
    ]);
  });

  it.each([
    ['an unknown member', { codes: [{ code: 'a', zh: '甲', beneath: '010101' }] }],
    ['an own code of eleven digits', { codes: [{ code: '13800000000', zh: '甲' }] }],
    ['a duration of nothing', { codes: [{ ...courtyard, facts: { limits: { handle: 'PT' } } }] }],
    ['a control character', { codes: [{ code: 'a', zh: '甲\u0000' }] }],
    ['no codes', { codes: [] }],
  ])('with %s breaks the schema', (_, changes) => {
    expect(localListSchema.safeParse({ ...listOf([courtyard]), ...changes }).success).toBe(false);
  });
});

describe('the report of a local list', () => {
  const report = reportLocalList(
    listOf([
      courtyard,
      { code: 'e01', zh: '火灾', equals: '010101' },
      { code: 'e02', zh: '火警', equals: '010101' },
      { code: 'e03', zh: '烟雾', oneOf: ['010102', '010101'] },
      { code: 'e04', zh: '文体活动', none: '不属于事件' },
      { code: 'e05', zh: '火灾报警' },
    ]),
  );

  it('counts what maps, what does not and what is ambiguous', () => {
    expect(report.local).toEqual({
      total: 6,
      mapped: 3,
      equal: 2,
      below: 1,
      ambiguous: 1,
      none: 1,
      open: 1,
      share: 0.5,
    });
    expect(report.rows.map(({ code, written, relation }) => [code, relation, written])).toEqual([
      ['e07', 'below', '010102.x-340111-e07'],
      ['e01', 'equal', '010101'],
      ['e02', 'equal', '010101'],
      ['e03', 'ambiguous', undefined],
      ['e04', 'none', undefined],
      ['e05', 'open', undefined],
    ]);
    expect(report.merged).toMatchObject([{ code: '010101', from: ['e01', 'e02'] }]);
  });

  it('counts what of the national list is reached, by class', () => {
    expect(report.national).toMatchObject({ total: kinds.entries.length, reached: 2 });
    expect(report.national.groups[0]).toMatchObject({ code: '01', zh: '消防安全', reached: 2 });
    expect(report.national.groups.reduce((sum, { total }) => sum + total, 0)).toBe(kinds.entries.length);
  });

  it('proposes what has a name alike for a code that is open', () => {
    expect(report.rows.at(-1)?.similar[0]).toMatchObject({ code: '010101', zh: '火灾报警' });
  });
});

describe('a consumer that knows only the national lists', () => {
  it('sees the parent of every local code, and nothing else changed (HT-COD-005)', () => {
    const local = { ...Event.example, kind: '010102.x-340111-e07', headline: '010102.x-340111-e07' };
    const { record, changes } = downgradeRecord(Event, local);
    expect(record).toEqual({ ...local, kind: '010102' });
    expect(changes).toEqual([{ pointer: '/kind', from: '010102.x-340111-e07', to: '010102' }]);
    expect(downgradeRecord(Event, Event.example).record).toBe(Event.example);
    expect(Event.schema.safeParse(record).success).toBe(true);
  });
});
