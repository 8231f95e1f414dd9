import { citizenIdCheckCharacter, formatDateTime, formatUrn, type EntityType } from '@hutong/standard';
import { exampleOf } from '../rules/example-files.ts';
import { pick, type Random } from './seeded-random.ts';

/** A record that a test may change. */
export type Members = Record<string, unknown> & { id: string; type: string };

/** A data set without any fault, its records in any order. */
export interface CleanDataSet {
  readonly records: Members[];
  /** The record of an id, e.g. `House h-1`. */
  readonly of: (type: EntityType, localId: string) => Members;
}

const division = '340111999001';
const ref = (type: EntityType, localId: string): string => formatUrn(type, 'example', localId);
const start = Date.parse('2026-01-05T08:00:00+08:00');
const at = (minutes: number): string => formatDateTime(start + minutes * 60_000);
const rectangle = (west: number, east: number) => ({
  ring: [
    [west, 31.7],
    [east, 31.7],
    [east, 31.9],
    [west, 31.9],
    [west, 31.7],
  ],
  crs: 'CGCS2000',
});
const surnames = ['示甲', '示乙', '示丙', '示丁', '示戊', '示己'];

// Region 99 belongs to nobody.
const inventedCitizenId = (random: Random, birthDate: string, isWoman: boolean): string => {
  const serial = String(random(400) * 2 + (isWoman ? 0 : 1)).padStart(3, '0');
  const first17 = `990000${birthDate.replaceAll('-', '')}${serial}`;
  return first17 + citizenIdCheckCharacter(first17);
};

const shuffle = <Item>(random: Random, items: readonly Item[]): Item[] =>
  items
    .map((item) => [random(1_000_000), item] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);

/** Makes a small community with persons, houses, devices, readings and an event that was handled; all invented. */
export function cleanDataSet(random: Random): CleanDataSet {
  const records: Members[] = [];
  const byId = new Map<string, Members>();
  const add = (type: EntityType, localId: string, members: Readonly<Record<string, unknown>> = {}): void => {
    const record = { ...exampleOf(type, localId, members) } as Members;
    records.push(record);
    byId.set(record.id, record);
  };
  add('Division', 'street', { code: '340111999000', division: '340111999000', name: '示例街道', tier: 'street' });
  add('Division', 'community', { code: division, name: '示例社区', boundary: rectangle(117.2, 117.4) });
  add('Grid', 'g-1', { code: `${division}001`, name: '第一网格', boundary: rectangle(117.2, 117.3) });
  add('Grid', 'g-2', { code: `${division}002`, name: '第二网格', boundary: rectangle(117.3, 117.4) });
  const coordinate = (from: number): number => Math.round((from + random(500) / 10_000) * 10_000) / 10_000;
  for (let number = 1; number <= 3; number++) {
    const position = { longitude: coordinate(117.22), latitude: coordinate(31.77), crs: 'WGS84' };
    add('Building', `b-${number}`, {
      name: `${number}幢`,
      address: `示例路${number}号`,
      grid: ref('Grid', 'g-1'),
      floors: 3 + random(20),
      position,
    });
    add('Device', `door-${number}`, {
      kind: 'door-magnet',
      protocol: 'mqtt',
      address: `door-${number}`,
      building: ref('Building', `b-${number}`),
      grid: ref('Grid', 'g-1'),
      installedOn: `202${random(5)}-05-01`,
      position: { ...position, longitude: Math.round((position.longitude + 0.0001) * 1e6) / 1e6 },
    });
    for (let room = 1; room <= 2; room++)
      add('House', `h-${number}${room}`, {
        building: ref('Building', `b-${number}`),
        unit: '1',
        floor: room,
        room: `${room}01`,
      });
  }
  for (const [index, name] of surnames.entries()) {
    const birthDate = `19${40 + random(50)}-0${1 + random(9)}-1${random(10)}`;
    const isWoman = random(2) === 0;
    add('Resident', `r-${index + 1}`, {
      name,
      birthDate,
      sex: isWoman ? '2' : '1',
      ...(index % 2 === 0 ? { citizenId: inventedCitizenId(random, birthDate, isWoman) } : {}),
      phone: `100-0000-000${index}`,
    });
    add('Occupancy', `o-${index + 1}`, {
      resident: ref('Resident', `r-${index + 1}`),
      house: ref('House', `h-${1 + (index % 3)}${1 + (index % 2)}`),
      role: 'tenant',
      since: `201${random(10)}-03-01`,
      until: `202${random(5)}-03-01`,
    });
  }
  add('Survey', 's-1', { method: 'named' });
  add('Vote', 'v-1', { survey: ref('Survey', 's-1'), resident: ref('Resident', 'r-1') });
  add('Organization', 'org-1', { name: '示例物业服务有限公司', contactName: '示甲' });
  const model = (name: string, members: Readonly<Record<string, unknown>>): void => {
    add('DeviceModel', name, {
      vendor: '示例厂商',
      model: name,
      kind: 'environment-sensor',
      properties: [{ property: 'temperature', unit: 'Cel', minimum: -30, maximum: 70, ...members }],
    });
    add('Device', `device-${name}`, { kind: 'environment-sensor', vendor: '示例厂商', model: name });
  };
  const reading = (localId: string, device: string, minutes: number, value: number): void =>
    add('Observation', localId, {
      device: ref('Device', device),
      property: 'temperature',
      value,
      unit: 'Cel',
      observedAt: at(minutes),
      quality: 'good',
    });
  model('TH-1', { intervalSeconds: 900 });
  for (let index = 0; index < 40; index++)
    reading(`series-${index}`, 'device-TH-1', index * 15, 15 + (index % 8) / 10 + random(5));
  model('TH-2', {});
  reading('single', 'device-TH-2', 0, 18.5);
  add('Warning', 'w-1', { issuedAt: at(0) });
  add('Event', 'e-1', {
    kind: '030101',
    source: 'warning',
    state: 'handling',
    warning: ref('Warning', 'w-1'),
    reportedAt: at(1),
    description: pick(random, ['独居老人未开门', 'Nobody answers the door']),
    limits: [{ phase: 'accept', dueAt: at(30), metAt: at(5) }],
  });
  const steps = [
    { action: 'accept', from: 'reported', to: 'accepted', role: 'community-worker' },
    { action: 'dispatch', from: 'accepted', to: 'dispatched', role: 'community-worker' },
    { action: 'take', from: 'dispatched', to: 'handling', role: 'grid-worker' },
  ];
  for (const [index, step] of steps.entries())
    add('EventAction', `a-${index + 1}`, {
      event: ref('Event', 'e-1'),
      at: at(5 + index),
      actor: 'worker-01',
      ...step,
    });
  return {
    records: shuffle(random, records),
    of: (type, localId) => {
      const record = byId.get(ref(type, localId));
      if (record === undefined) throw new RangeError(`${type} ${localId}`);
      return record;
    },
  };
}
