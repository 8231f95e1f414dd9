import { entities, errorCodes, type EntityType } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { createRecordValidator } from './create-record-validator.ts';

const validator = createRecordValidator();
const example = (type: EntityType, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
  const record: Record<string, unknown> = { ...entities[type].example, ...changes };
  for (const [name, value] of Object.entries(changes)) if (value === undefined) delete record[name];
  return record;
};
const found = (record: unknown): string[] =>
  validator.validate(record).map(({ code, pointer }) => `${code} ${pointer}`);

/** Invented: the area code 990000 does not exist; the check character is right. */
const citizenId = '990000194912310026';

describe('a record', () => {
  it.each(Object.keys(entities) as EntityType[])('%s: the example has no issue', (type) => {
    expect(validator.validate(example(type))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a missing field', example('Resident', { name: undefined }), ['HT1001 /name']],
    ['a missing member of an object', example('Resident', { provenance: {} }), ['HT1001 /provenance/system']],
    ['a number for text', example('Resident', { name: 7 }), ['HT1002 /name']],
    ['null', example('Resident', { livesAlone: null }), ['HT1002 /livesAlone']],
    ['text for a number', example('House', { floor: '3' }), ['HT1002 /floor']],
    ['a broken number', example('House', { floor: 3.5 }), ['HT1002 /floor']],
    ['text for a list', example('Grid', { staff: 'worker-01' }), ['HT1002 /staff']],
    ['a list for an object', example('Building', { position: [] }), ['HT1002 /position']],
    ['text for anything', example('Building', { extensions: 'x' }), ['HT1002 /extensions']],
    ['an unknown code', example('Resident', { sex: '3' }), ['HT1003 /sex']],
    ['an unknown code of a long list', example('Resident', { ethnicity: '99x' }), ['HT1003 /ethnicity']],
    ['a masked copy', example('Resident', { name: 7, maskedCopy: true }), ['HT1017 /maskedCopy']],
    ['a bad id', example('Resident', { id: 'r-1' }), ['HT1004 /id']],
    ['a bad reference', example('House', { building: 'b-01' }), ['HT1004 /building']],
    ['a wrong check digit', example('Resident', { citizenId: '990000194912310023' }), ['HT1005 /citizenId']],
    [
      'a wrong organization code',
      example('Organization', { socialCreditCode: '91990000HT00000181' }),
      ['HT1005 /socialCreditCode'],
    ],
    ['an impossible day', example('Resident', { birthDate: '1950-02-30' }), ['HT1006 /birthDate']],
    [
      'an impossible birth date in a number',
      example('Resident', { citizenId: '990000194913310022' }),
      ['HT1006 /citizenId'],
    ],
    ['a time without offset', example('Observation', { observedAt: '2026-01-01T08:00:00' }), ['HT1006 /observedAt']],
    ['a number out of range', example('House', { floor: 300 }), ['HT1007 /floor']],
    [
      'a longitude out of range',
      example('Building', { position: { longitude: 181, latitude: 31, crs: 'WGS84' } }),
      ['HT1007 /position/longitude'],
    ],
    ['an unknown field', example('Resident', { 'nick/name~': 'x' }), ['HT1008 /nick~1name~0']],
    [
      'an unknown field inside',
      example('Resident', { provenance: { system: 'example', sytem: 'x' } }),
      ['HT1008 /provenance/sytem'],
    ],
    ['text too long', example('Resident', { name: '甲'.repeat(51) }), ['HT1009 /name']],
    ['empty text', example('Resident', { name: '' }), ['HT1009 /name']],
    ['an identifier too short', example('Resident', { citizenId: '9900' }), ['HT1009 /citizenId']],
    [
      'a ring too short',
      example('Division', { boundary: { ring: [[1, 2]], crs: 'WGS84' } }),
      ['HT1009 /boundary/ring', 'HT1012 /boundary/ring'].slice(0, 1),
    ],
    ['text of another form', example('Resident', { phone: 'none' }), ['HT1010 /phone']],
    ['another version (HT-REL-007)', example('Resident', { specVersion: '0.9' }), ['HT1013 /specVersion']],
    ['a division with letters', example('Resident', { division: '34011199900A' }), ['HT1010 /division']],
    ['an unknown type', { type: 'Residents' }, ['HT1011 /type']],
    ['a prototype name as type', { type: 'constructor' }, ['HT1011 /type']],
    ['a type that is no text', { type: 4 }, ['HT1002 /type']],
    [
      'a reference to another type',
      example('House', { building: 'urn:hutong:grid:example:g-01' }),
      ['HT2005 /building'],
    ],
  ])('finds %s', (_, record, expected) => {
    expect(found(record)).toEqual(expected);
  });

  it.each([[null], [undefined], [7], ['text'], [[]]])('that is %j is no record', (record) => {
    expect(found(record)).toEqual(['HT1002 ']);
  });

  it('finds every issue, not the first only', () => {
    const record = example('Resident', { name: undefined, sex: 'm', birthDate: '1950-13-01', extra: 1 });
    expect(found(record)).toEqual(['HT1001 /name', 'HT1003 /sex', 'HT1006 /birthDate', 'HT1008 /extra']);
  });

  it('judges a bare record by the type it is told', () => {
    const record = example('Device', { type: undefined });
    expect(found(record)).toEqual(['HT1001 /type']);
    expect(validator.validate(record, { type: 'Device' })).toEqual([]);
    expect(validator.validate(example('House'), { type: 'Device' })).toMatchObject([
      { code: 'HT1012', pointer: '/type' },
    ]);
  });

  it('lists a bounded number of issues', () => {
    const staff = Array.from({ length: 5000 }, () => 7);
    expect(validator.validate(example('Grid', { staff })).length).toBe(100);
  });
});

describe('fields against each other', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['an id of another type', example('House', { id: 'urn:hutong:device:example:h-1' }), ['HT1012 /id']],
    ['validity in order', example('House', { validFrom: '2026-01-01', validTo: '2026-01-01' }), []],
    [
      'validity out of order',
      example('House', { validFrom: '2026-01-02', validTo: '2026-01-01' }),
      ['HT1012 /validTo'],
    ],
    ['occupancy out of order', example('Occupancy', { since: '2020-01-01', until: '2019-12-31' }), ['HT1012 /until']],
    [
      'an event closed before it was reported',
      example('Event', { state: 'closed', closedAt: '2026-01-01T08:00:00+08:00' }),
      ['HT1012 /closedAt'],
    ],
    ['a citizen id that agrees', example('Resident', { citizenId }), []],
    ['another birth date', example('Resident', { citizenId, birthDate: '1950-01-01' }), ['HT1012 /birthDate']],
    ['another sex', example('Resident', { citizenId, sex: '1' }), ['HT1012 /sex']],
    ['an unstated sex', example('Resident', { citizenId, sex: '9' }), []],
    ['a grid of another community', example('Grid', { code: '340111999002001' }), ['HT1012 /code']],
    ['a tier that the code denies', example('Division', { tier: 'street' }), ['HT1012 /tier']],
    ['a reading of another type', example('Observation', { value: 1 }), ['HT1012 /value']],
    ['a unit without need', example('Observation', { unit: 'Cel' }), ['HT1012 /unit']],
    ['another unit', example('Observation', { property: 'temperature', value: 20, unit: 'K' }), ['HT1012 /unit']],
    ['the right unit', example('Observation', { property: 'temperature', value: 20, unit: 'Cel' }), []],
    [
      'an open ring',
      example('Division', {
        boundary: {
          ring: [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 2],
          ],
          crs: 'WGS84',
        },
      }),
      ['HT1012 /boundary/ring'],
    ],
  ])('%s', (_, record, expected) => {
    expect(found(record)).toEqual(expected);
  });

  it('are not compared while one of them is bad by itself', () => {
    expect(found(example('Resident', { citizenId, birthDate: '1949-02-30' }))).toEqual(['HT1006 /birthDate']);
  });
});

describe('the words of an issue', () => {
  it('name field, value, rule and advice in both languages', () => {
    const [issue] = validator.validate(example('Device', { kind: 'door-magnte' }));
    expect(issue).toEqual({
      code: 'HT1003',
      severity: 'error',
      pointer: '/kind',
      value: 'door-magnte',
      message: {
        zh: '设备种类“door-magnte”不在代码表“设备种类”（ht-device-kind）中',
        en: 'Kind "door-magnte" is not a code of "Device kind" (ht-device-kind)',
      },
      fix: { zh: '是否应为 door-magnet（门磁）？', en: 'Did you mean door-magnet (Door magnet)?' },
      requirement: 'HT-DEV-001',
    });
  });

  it('propose the code whose title was written', () => {
    const [issue] = validator.validate(example('Device', { kind: '水表' }));
    expect(issue?.fix.zh).toBe('是否应为 water-meter（水表）？');
  });

  it('hide personal values, and never tell the right check digit', () => {
    const [issue] = validator.validate(example('Resident', { citizenId: '990000194912310023' }));
    expect(issue?.value).toBe('990***********0023');
    expect(JSON.stringify(issue)).not.toContain('990000194912310026');
    expect(JSON.stringify(issue)).not.toContain('990000194912310023');
    const [named] = validator.validate(example('Resident', { birthDate: '1949-02-30' }));
    expect(named?.message.en).toBe('Birth date "1949-**-**" is not a real date or time');
  });

  it('show nothing of a personal reference to the wrong type', () => {
    const [issue] = validator.validate(example('Occupancy', { house: 'urn:hutong:device:example:secret-house-17' }));
    expect(issue?.value).toBe('***');
  });

  it('exist for every code of the area', () => {
    for (const code of Object.keys(errorCodes).filter((code) => code.startsWith('HT10')))
      expect(errorCodes[code as keyof typeof errorCodes].fix.zh).not.toBe('');
  });
});
