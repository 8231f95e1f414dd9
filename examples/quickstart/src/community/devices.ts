import type { Building, Device } from '@hutong/standard';
import { createRecord, serial } from './frame.ts';
import type { Dwelling } from './houses.ts';
import type { Random } from './random.ts';
import type { Population } from './residents.ts';

type Own = Parameters<typeof createRecord<'Device'>>[2];

const roomOf = ({ building, house }: Dwelling): string => `${building.name}${house.unit}单元${house.room}室`;

const placed = (building: Building): Pick<Own, 'building' | 'grid' | 'position'> => ({
  building: building.id,
  ...(building.grid === undefined ? {} : { grid: building.grid }),
  ...(building.position === undefined ? {} : { position: building.position }),
});

const mqttKinds = [
  { kind: 'door-magnet', label: '门磁', prefix: 'door', count: 120 },
  { kind: 'smoke-detector', label: '烟感', prefix: 'smoke', count: 90 },
  { kind: 'gas-detector', label: '燃气探测器', prefix: 'gas', count: 40 },
  { kind: 'sos-button', label: '求助按钮', prefix: 'sos', count: 30 },
  { kind: 'water-meter', label: '水表', prefix: 'water', count: 20 },
] as const;

/** Source addresses of the published fire frames that the demo replays, in decimal. */
const transmitters = ['0', '1108152157446', '6618611909121'];

/** Station numbers (MN) of the published HJ 212 packets that the demo replays. */
const airStations = ['010000A8900016F000169DC0', 'LXHB0CS0306310', 'ZX00001'];

const fillers = [
  { kind: 'fire-component', label: '消防部件', count: 180, vendor: '示例消防' },
  { kind: 'camera', label: '摄像机', count: 48, vendor: '示例视频' },
  { kind: 'electricity-meter', label: '电能表', count: 40, vendor: '示例电力' },
  { kind: 'access-control', label: '门禁', count: 20, vendor: '示例门禁' },
  { kind: 'environment-sensor', label: '楼道环境传感器', count: 4, vendor: '示例环境' },
  { kind: 'gateway', label: '物联网关', count: 2, vendor: '示例物联' },
] as const;

/** Six hundred devices: 300 over MQTT, fire panels and air stations over TCP, and the rest of the inventory. */
export function createDevices(
  random: Random,
  dwellings: readonly Dwelling[],
  { livingAlone }: Population,
  buildings: readonly Building[],
): Device[] {
  const devices: Device[] = [];
  const add = (own: Own): void => {
    devices.push(createRecord('Device', serial('d', devices.length + 1, 4), own));
  };
  const installedOn = (): string =>
    `${random.between(2021, 2025)}-${String(random.between(1, 12)).padStart(2, '0')}-15`;

  for (const { kind, label, prefix, count } of mqttKinds)
    for (let number = 1; number <= count; number++) {
      const watched = kind === 'door-magnet' || kind === 'sos-button' ? livingAlone[number - 1] : undefined;
      const dwelling = watched?.dwelling ?? random.pick(dwellings);
      add({
        name: `${roomOf(dwelling)}${label}`,
        kind,
        status: 'in-use',
        vendor: '示例物联',
        protocol: 'mqtt',
        address: `${prefix}-${String(number).padStart(4, '0')}`,
        installedOn: installedOn(),
        house: dwelling.house.id,
        ...(watched === undefined ? {} : { watches: watched.resident.id }),
        ...placed(dwelling.building),
      });
    }
  for (const address of transmitters) {
    const building = random.pick(buildings);
    add({
      name: `${building.name}用户信息传输装置`,
      kind: 'fire-transmitter',
      status: 'in-use',
      vendor: '示例消防',
      protocol: 'gb26875',
      address,
      installedOn: installedOn(),
      ...placed(building),
    });
  }
  for (const address of airStations) {
    const building = random.pick(buildings);
    add({
      name: `${building.name}空气监测站`,
      kind: 'air-station',
      status: 'in-use',
      vendor: '示例环境',
      protocol: 'hj212',
      address,
      installedOn: installedOn(),
      ...placed(building),
    });
  }
  for (const { kind, label, count, vendor } of fillers)
    for (let number = 1; number <= count; number++) {
      const building = random.pick(buildings);
      add({
        name: `${building.name}${label}${number}号`,
        kind,
        status: random.chance(97) ? 'in-use' : 'faulty',
        vendor,
        serialNumber: `DEMO-${String(devices.length + 1).padStart(6, '0')}`,
        installedOn: installedOn(),
        ...placed(building),
      });
    }
  return devices;
}
