import { dlt645 } from '@hutong/adapters/dlt645';
import { gb26875 } from '@hutong/adapters/gb26875';
import { hj212 } from '@hutong/adapters/hj212';
import { jt808 } from '@hutong/adapters/jt808';
import { modbus, type ModbusMessage } from '@hutong/adapters/modbus';
import {
  connectAsDevices,
  dlt645Meter,
  jt808Terminal,
  listenAsDevices,
  modbusUnit,
  type Answering,
  type AnsweringLine,
} from '@hutong/simulator';
import { bilingual, formatUrn, type BilingualText } from '@hutong/standard';

/** One device of each protocol, all invented. */
export interface FieldDevice {
  readonly title: BilingualText;
  readonly protocol: string;
  readonly adapter: string;
  readonly address: string;
  /** Property that stands for the device on the screen. */
  readonly property: string;
}

const modbusProfile = { mode: 'rtu', profile: 'renke-rs-ws' } as const;

export const fieldDevices: readonly FieldDevice[] = [
  {
    title: bilingual('电能表', 'Electricity meter'),
    protocol: 'DL/T 645',
    adapter: 'dlt645',
    address: '000000000001',
    property: 'energy.active.import',
  },
  {
    title: bilingual('环境监测站', 'Environment station'),
    protocol: 'HJ 212',
    adapter: 'hj212',
    address: 'ZX00002',
    property: 'air.pm2_5',
  },
  {
    title: bilingual('消防传输装置', 'Fire panel'),
    protocol: 'GB/T 26875.3',
    adapter: 'gb26875',
    address: '10203040506',
    property: 'temperature',
  },
  {
    title: bilingual('巡逻车', 'Patrol car'),
    protocol: 'JT/T 808',
    adapter: 'jt808',
    address: '10000000001',
    property: 'vehicle.speed',
  },
  {
    title: bilingual('温湿度传感器', 'Temperature sensor'),
    protocol: 'Modbus RTU',
    adapter: 'modbus',
    address: '1',
    property: 'temperature',
  },
];

/** The id that the gateway gives a device that nobody registered. */
export const deviceId = ({ adapter, address }: FieldDevice, system: string): string =>
  formatUrn('device', system, `${adapter}-${address}`);

const addressOf = (adapter: string): string => fieldDevices.find((device) => device.adapter === adapter)?.address ?? '';

/** A sensor in a room of 48.2 % and 23.6 °C, which its registers hold in tenths. */
const roomSensor = (): Answering<ModbusMessage> => {
  const unit = modbusUnit(modbusProfile);
  const measured = [482, 236];
  return {
    ...unit,
    answer: (message) =>
      unit.answer(message).map((reply) => {
        const { body } = reply;
        if (reply.direction !== 'reply' || body.name !== 'readHoldingRegisters' || !('registers' in body)) return reply;
        const start = 'start' in message.body ? message.body.start : 0;
        return { ...reply, body: { ...body, registers: body.registers.map((own, at) => measured[start + at] ?? own) } };
      }),
  };
};

/** Devices that wait to be asked: the meter and the sensor, each behind a serial server. */
export const openPolledDevices = async (): Promise<readonly AnsweringLine<never>[]> => {
  const random = (): number => 0.5;
  return [
    await listenAsDevices({
      adapter: dlt645,
      devices: [dlt645Meter({ address: addressOf('dlt645'), now: () => Date.now(), random })],
    }),
    await listenAsDevices({
      adapter: modbus,
      options: { mode: 'rtu', direction: 'request' },
      devices: [roomSensor()],
    }),
  ];
};

/** Listeners of the gateway for these devices; the polled ones at the ports on which they wait. */
export const fieldListeners = (
  meterPort: number,
  sensorPort: number,
): string => `  - { adapter: jt808, host: 127.0.0.1, port: 0 }
  - transport: tcp-client
    adapter: dlt645
    host: 127.0.0.1
    port: ${meterPort}
    polls: [{ every: PT2S, addresses: ['${addressOf('dlt645')}'], parameters: [{ di: '00010000' }] }]
  - transport: tcp-client
    adapter: modbus
    host: 127.0.0.1
    port: ${sensorPort}
    options: { mode: rtu, profile: ${modbusProfile.profile} }
    polls: [{ every: PT2S, addresses: ['${addressOf('modbus')}'] }]
`;

/** Devices that speak first: each connects to the gateway's port for its protocol and reports at a time. */
export async function openReportingDevices(
  ports: Readonly<Record<string, number>>,
  now: number,
): Promise<readonly AnsweringLine<never>[]> {
  const random = (): number => 0.5;
  const at = (adapter: string) => ({ host: '127.0.0.1', port: ports[adapter] ?? 0 });
  const context = (adapter: string) => ({ now, random, address: addressOf(adapter) });
  const car = await connectAsDevices(
    { adapter: jt808, devices: [jt808Terminal({ address: addressOf('jt808') })] },
    at('jt808'),
  );
  for (const kind of ['registration', 'authentication', 'location']) {
    const message = jt808.simulate?.(kind, context('jt808'));
    if (message !== undefined) car.send(message);
  }
  const station = await connectAsDevices({ adapter: hj212, devices: [] }, at('hj212'));
  const air = hj212.simulate?.('air', context('hj212'));
  if (air !== undefined) station.send(air);
  const panel = await connectAsDevices({ adapter: gb26875, devices: [] }, at('gb26875'));
  const analog = gb26875.simulate?.('analog', context('gb26875'));
  if (analog !== undefined) panel.send(analog);
  return [car, station, panel];
}
