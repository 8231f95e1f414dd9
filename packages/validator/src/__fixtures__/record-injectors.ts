import type { EntityType, ErrorCode } from '@hutong/standard';
import type { CleanDataSet, Members } from './clean-data-set.ts';
import { pick, type Random } from './seeded-random.ts';

/** Where a defect has to be found. */
export interface Injected {
  readonly record: Members;
  readonly pointer: string;
}

/** Puts one defect into a clean data set. */
export type Injector = (dataSet: CleanDataSet, random: Random) => Injected;

/** Changes a member of one of some records. */
const set =
  (type: EntityType, localIds: readonly string[], name: string, value: unknown, pointer = `/${name}`): Injector =>
  ({ of }, random) => {
    const record = of(type, pick(random, localIds));
    if (value === undefined) delete record[name];
    else record[name] = value;
    return { record, pointer };
  };

/** Adds a record made from another one. */
const copy =
  (type: EntityType, localId: string, changes: Readonly<Record<string, unknown>>, pointer: string): Injector =>
  ({ of, records }) => {
    const record: Members = { ...of(type, localId), ...changes };
    records.push(record);
    return { record, pointer };
  };

const houses = ['h-11', 'h-12', 'h-21', 'h-22'];
const buildings = ['b-1', 'b-2', 'b-3'];
const doors = ['door-1', 'door-2', 'door-3'];
const residents = ['r-2', 'r-4', 'r-6'];
const occupancies = ['o-1', 'o-2', 'o-3'];

/** Defects that one record shows by itself, by the rule that has to find them. */
export const recordInjectors: Readonly<Partial<Record<ErrorCode, Injector>>> = {
  HT1001: set('House', houses, 'room', undefined),
  HT1002: set('Building', buildings, 'floors', '六'),
  HT1003: set('Device', doors, 'kind', 'door-magnt'),
  HT1004: set('Device', doors, 'grid', 'g-1'),
  HT1005: ({ of }, random) => {
    const record = of('Resident', pick(random, ['r-1', 'r-3', 'r-5']));
    const id = String(record['citizenId']);
    record['citizenId'] = id.slice(0, 17) + (id.endsWith('1') ? '2' : '1');
    return { record, pointer: '/citizenId' };
  },
  HT1006: set('Device', doors, 'installedOn', '2025-02-30'),
  HT1007: set('Building', buildings, 'floors', 999),
  HT1008: set('House', houses, 'flor', 3),
  HT1009: set('House', houses, 'unit', '一'.repeat(21)),
  HT1010: set('Resident', residents, 'phone', '无'),
  HT1011: set('Occupancy', occupancies, 'type', 'Ocupancy'),
  HT1012: set('Occupancy', occupancies, 'until', '2009-12-31'),
  HT1013: set('Occupancy', occupancies, 'specVersion', '0.9'),
  HT1016: set('Device', doors, 'kind', 'door-magnet.x-340111'),
  HT1017: set('Occupancy', occupancies, 'maskedCopy', true),
  HT1018: set('Building', buildings, 'estate', '示例\u0007小区'),
  HT1019: set('Building', buildings, 'extensions', JSON.parse('{"__proto__":1}'), '/extensions/__proto__'),
  HT2001: copy('Occupancy', 'o-2', {}, '/id'),
  HT2002: set('Occupancy', occupancies, 'house', 'urn:hutong:house:example:h-99'),
  HT2003: (dataSet, random) =>
    pick(random, [
      copy('Resident', 'r-1', { id: 'urn:hutong:resident:example:r-99', name: '示庚' }, '/citizenId'),
      // Of two systems that show each other no number.
      ({ of, records }: CleanDataSet): Injected => {
        const matchKeys = { citizenId: [`hmac-sm3:city-2026:${'x'.repeat(42)}A`] };
        of('Resident', 'r-2')['matchKeys'] = matchKeys;
        const record: Members = {
          ...of('Resident', 'r-2'),
          id: 'urn:hutong:resident:example:r-99',
          name: '示庚',
          matchKeys,
        };
        records.push(record);
        return { record, pointer: '/matchKeys/citizenId/0' };
      },
    ])(dataSet, random),
  HT2004: (dataSet, random) =>
    // Outside the community, or inside it and outside the grid.
    set('Building', buildings, 'position', {
      longitude: pick(random, [117.1, 117.35]),
      latitude: 31.8,
      crs: 'CGCS2000',
    })(dataSet, random),
  HT2005: set('Occupancy', occupancies, 'house', 'urn:hutong:building:example:b-1'),
  HT2006: ({ of, records }) => {
    const other = { ...of('Division', 'community'), id: 'urn:hutong:division:example:other', code: '340111999002' };
    delete (other as Record<string, unknown>)['boundary'];
    records.push(other);
    const record = of('Device', 'door-1');
    delete record['position'];
    delete record['grid'];
    record['division'] = '340111999002';
    return { record, pointer: '/division' };
  },
  HT2007: set('Organization', ['org-1'], 'division', '340111999099'),
  HT2008: ({ of }, random) => {
    const record = of('Grid', 'g-2');
    const boundary = structuredClone(record['boundary']) as { ring: number[][] };
    const corner = 1 + random(2);
    boundary.ring[corner] = [117.41, boundary.ring[corner]?.[1] ?? 0];
    record['boundary'] = boundary;
    return { record, pointer: `/boundary/ring/${corner}` };
  },
  HT2009: ({ of, records }, random) =>
    pick(random, [
      copy(
        'Resident',
        'r-2',
        { id: 'urn:hutong:resident:example:r-99', name: ` ${String(of('Resident', 'r-2')['name'])}` },
        '/name',
      ),
      copy('House', 'h-11', { id: 'urn:hutong:house:example:h-99', room: '0101室' }, '/building'),
      copy(
        'Organization',
        'org-1',
        { id: 'urn:hutong:organization:example:org-2', name: '示例物业服务（有限公司）' },
        '/name',
      ),
    ])({ of, records }, random),
  HT2010: ({ of }, random) =>
    pick(random, [
      set('Event', ['e-1'], 'reportedAt', '2026-01-05T07:59:59+08:00'),
      set('Occupancy', occupancies, 'since', '1900-01-01'),
      ({ of: find }: CleanDataSet): Injected => {
        const record = find('EventAction', 'a-1');
        record['at'] = '2026-01-05T08:00:59+08:00';
        return { record, pointer: '/at' };
      },
    ])({ of, records: [] }, random),
  HT2011: ({ of }, random) =>
    pick(random, [
      set('EventAction', ['a-2'], 'from', 'handling', '/from'),
      set('EventAction', ['a-1'], 'action', 'suspend', '/action'),
      set('Event', ['e-1'], 'state', 'dispatched', '/state'),
    ])({ of, records: [] }, random),
  HT2012: ({ of }) => {
    const record = of('Event', 'e-1');
    record['limits'] = [{ phase: 'accept', dueAt: '2026-01-05T08:04:00+08:00', metAt: '2026-01-05T08:05:00+08:00' }];
    return { record, pointer: '/limits/0/metAt' };
  },
  HT2013: copy(
    'Occupancy',
    'o-1',
    { id: 'urn:hutong:occupancy:example:o-99', since: '2019-12-31', until: '2030-01-01' },
    '/since',
  ),
  HT2014: set('Observation', ['single'], 'value', 180, '/value'),
  HT2015: ({ of }) => {
    of('DeviceModel', 'TH-2')['properties'] = [{ property: 'temperature', unit: 'K' }];
    return { record: of('Observation', 'single'), pointer: '/unit' };
  },
  HT2016: ({ of }) => {
    of('DeviceModel', 'TH-2')['properties'] = [{ property: 'humidity', unit: '%' }];
    return { record: of('Observation', 'single'), pointer: '/property' };
  },
  HT2017: ({ of, records }, random) => {
    const first = 1 + random(30);
    for (let index = first; index < first + 5; index++)
      records.splice(records.indexOf(of('Observation', `series-${index}`)), 1);
    return { record: of('Observation', `series-${first + 5}`), pointer: '/observedAt' };
  },
  HT2018: ({ of }, random) => {
    const first = random(8);
    for (let index = first; index < first + 30; index++) of('Observation', `series-${index}`)['value'] = 33.3;
    return { record: of('Observation', `series-${first}`), pointer: '/value' };
  },
  HT2019: ({ of }, random) => {
    const number = pick(random, ['1', '2', '3']);
    of('Building', `b-${number}`)['position'] = { longitude: 117.25, latitude: 31.8, crs: 'WGS84' };
    const record = of('Device', `door-${number}`);
    record['position'] = { longitude: 117.2553, latitude: 31.7979, crs: 'WGS84' };
    return { record, pointer: '/position' };
  },
  HT2020: set('Event', ['e-1'], 'description', '来电者证件号990000194912310026，请回访'),
  HT2023: ({ of }) => {
    of('Survey', 's-1')['method'] = 'anonymous';
    return { record: of('Vote', 'v-1'), pointer: '/survey' };
  },
};
