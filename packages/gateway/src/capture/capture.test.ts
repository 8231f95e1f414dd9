import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCassette } from '@hutong/adapter-kit';
import { hj212 } from '@hutong/adapters/hj212';
import { jt808, type Jt808Message } from '@hutong/adapters/jt808';
import { modbus } from '@hutong/adapters/modbus';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import { connectDevice } from '../__fixtures__/line-device.ts';
import { connectPlayedDevice, listenAsDevice } from '../__fixtures__/played-device.ts';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../start-gateway.ts';

let setup: Setup;
const open: { close(): unknown }[] = [];
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  await setup.close();
});

const start = async (name: string, listeners: readonly string[], options: GatewayOptions = {}): Promise<Gateway> => {
  const text = `platform: { baseUrl: '${setup.platform.url}', token: secret }
system: demo
division: '340111999001'
listeners:
${listeners.map((listener) => `  - ${listener}`).join('\n')}
devices: []
spool: { directory: ${join(setup.directory, name)} }
logLevel: silent
`;
  const gateway = await startGateway(parseGatewayConfig(text, join(setup.directory, `${name}.yaml`)), options);
  open.push(gateway);
  return gateway;
};
const cassette = (): string => join(setup.directory, 'site.ndjson');
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

// Invented: no subscriber has this number, no vehicle this plate.
const phone = '10012345678';
const plate = '测A98765';
const at = Date.UTC(2026, 0, 1);
const simulated = (kind: string): Jt808Message =>
  jt808.simulate?.(kind, { now: at, random: () => 0.25, address: phone }) as Jt808Message;
const registration: Jt808Message = {
  ...simulated('registration'),
  body: { ...simulated('registration').body, terminalId: 'SN-77665544', plateColor: 1, plate } as never,
};
const station = hj212.encode({
  QN: '20260101080000001',
  ST: '22',
  CN: '2011',
  PW: 'geheim',
  MN: 'INVENTED00000000000001',
  flag: 5,
  content: [[['DataTime', '20260101080000']], [['a34004-Rtd', '31.5']]],
});

type Stored = Readonly<Record<string, unknown>>;
/** Everything that a record says but whose it is and where it was. */
const unpersonal = (records: readonly Stored[]): string[] =>
  records
    .filter(({ property }) => !['position.latitude', 'position.longitude'].includes(String(property)))
    .map(({ id: _id, device, ...rest }) =>
      JSON.stringify(String(device).includes('jt808') ? rest : { device, ...rest }),
    )
    .toSorted();

it('records what devices and gateway say, and a replay gives the same records but for what is masked', async () => {
  const unit = await listenAsDevice(
    modbus,
    (message) =>
      modbus.session?.({ now: () => at }, { role: 'device', profile: 'renke-rs-ws' }).receive(message).replies ?? [],
    { mode: 'rtu', direction: 'request' },
  );
  open.push(unit);
  const gateway = await start(
    'first',
    [
      '{ adapter: jt808, host: 127.0.0.1, port: 0 }',
      '{ adapter: hj212, host: 127.0.0.1, port: 0 }',
      `{ transport: tcp-client, adapter: modbus, host: 127.0.0.1, port: ${unit.port}, options: { mode: rtu, profile: renke-rs-ws }, polls: [{ every: PT1H, addresses: ['1'] }] }`,
    ],
    { capture: { file: cassette() } },
  );
  const [carPort = 0, stationPort = 0] = gateway.listeners.map(({ port = 0 }) => port);
  const car = await connectPlayedDevice(carPort, jt808);
  for (const message of [registration, simulated('authentication'), simulated('location'), simulated('batch')]) {
    car.send(message);
    await car.next();
  }
  const air = await connectDevice(stationPort);
  air.socket.write(station);
  expect(await air.line()).toContain('9014');
  const isMetered = ({ provenance }: Stored): boolean => (provenance as Stored)['channel'] === 'modbus';
  const delivered = (): boolean =>
    setup.platform.taken.some(isMetered) && setup.platform.taken.length === gateway.status().counts.records;
  while (!delivered()) await turn();
  car.close();
  air.socket.destroy();
  const first = setup.platform.taken.splice(0);
  await gateway.close();

  const text = await readFile(cassette(), 'utf8');
  for (const value of [phone, plate, 'SN-77665544', 'geheim']) expect(text).not.toContain(value);
  expect(readCassette(text, 'c').frames.filter(({ down }) => down === true).length).toBeGreaterThanOrEqual(6);

  const again = await start('second', [
    '{ transport: replay, adapter: jt808, file: site.ndjson }',
    '{ transport: replay, adapter: hj212, file: site.ndjson }',
    '{ transport: replay, adapter: modbus, file: site.ndjson, options: { mode: rtu, profile: renke-rs-ws } }',
  ]);
  while (again.status().connections > 0 || setup.platform.taken.length < first.length) await turn();
  expect(unpersonal(setup.platform.taken)).toEqual(unpersonal(first));
  const devices = (records: readonly Stored[]): Set<unknown> => new Set(records.map(({ device }) => device));
  expect(devices(setup.platform.taken).size).toBe(devices(first).size);
});

/** A value as it may stand in bytes: text of several encodings, and packed digits with either filling. */
const encodingsOf = (value: string): Buffer[] => {
  const digits = /^\d+$/.test(value) ? [value, `0${value}`, `${value}0`].filter(({ length }) => length % 2 === 0) : [];
  return [
    Buffer.from(value, 'utf8'),
    iconv.encode(value, 'gb18030'),
    Buffer.from(value, 'utf16le'),
    ...digits.map((text) => Buffer.from(text, 'hex')),
  ];
};

it('holds no personal value in any encoding', async () => {
  const gateway = await start('first', ['{ adapter: jt808, host: 127.0.0.1, port: 0 }'], {
    capture: { file: cassette() },
  });
  const personal: string[] = [];
  const car = await connectPlayedDevice(gateway.listeners[0]?.port ?? 0, jt808);
  const people = fc.record({
    phone: fc.stringMatching(/^1[3-9]\d{9}$/),
    plate: fc.stringMatching(/^[京皖沪粤川][A-Z][A-HJ-NP-Z0-9]{5}$/),
    terminalId: fc.stringMatching(/^[A-Z0-9]{12}$/),
    code: fc.stringMatching(/^[a-z0-9]{8,20}$/),
    imei: fc.stringMatching(/^[1-9]\d{14}$/),
    driverName: fc.stringMatching(/^[甲乙丙丁戊][子丑寅卯辰巳]{2}$/),
    licence: fc.stringMatching(/^99\d{10}$/),
    // No identity card begins with 99.
    idNumber: fc.stringMatching(/^99\d{16}$/),
    old: fc.boolean(),
    wire: fc.constantFrom('7E', '7D'),
  });
  const frames = fc.sample(people, { numRuns: Number(process.env['HUTONG_RUNS'] ?? 40), seed: 35273 });
  for (const { phone: number, plate: own, terminalId, code, imei, driverName, licence, idNumber, old } of frames) {
    personal.push(number, own, terminalId, code, imei, driverName, licence, idNumber);
    const header = old ? { phone: number.padStart(12, '0') } : { phone: number.padStart(20, '0'), protocolVersion: 1 };
    const base = { ...header, serial: 7 };
    const register = { ...registration.body, terminalId: old ? terminalId.slice(0, 7) : terminalId, plate: own };
    const authentication = { name: 'authentication', code, ...(old ? {} : { imei, software: '1.0' }) };
    const driver = {
      name: 'driverIdentity',
      status: 1,
      time: '2026-01-01T08:00:00+08:00',
      cardResult: 0,
      driverName,
      licence,
      institution: `${own}运输`,
      validUntil: '20300101',
      ...(old ? {} : { idNumber }),
    };
    const parameters = [
      { id: 0x83, value: own },
      { id: 0x48, value: number },
    ];
    for (const [id, body] of [
      [0x0100, register],
      [0x0102, authentication],
      [0x0702, driver],
      [0x0104, { name: 'parameters', serial: 1, parameters }],
      [
        0x0900,
        {
          name: 'transparentUp',
          kind: 1,
          data: Buffer.from(own + number)
            .toString('hex')
            .toUpperCase(),
        },
      ],
      [0x0f0f, { name: 'raw', raw: iconv.encode(own, 'gb18030').toString('hex').toUpperCase() }],
    ] as const)
      car.send({ ...base, id, body: body as never });
    car.write(Buffer.from(`${number} is no frame`));
    car.send({ ...base, id: 2, body: { name: 'heartbeat' } });
  }
  while (gateway.status().counts.frames < frames.length * 7) await turn();
  car.close();
  await gateway.close();

  const { frames: recorded, omitted } = readCassette(await readFile(cassette(), 'utf8'), 'c');
  expect(recorded.filter(({ down }) => down !== true)).toHaveLength(frames.length * 6);
  expect(omitted).toBeGreaterThanOrEqual(frames.length);
  const all = Buffer.concat([
    await readFile(cassette()),
    ...recorded.flatMap(({ bytes }) => [bytes, Buffer.from(bytes.filter((byte) => byte !== 0x7d))]),
  ]);
  for (const value of new Set(personal))
    for (const bytes of encodingsOf(value)) expect([value, all.includes(bytes)]).toEqual([value, false]);
  // Every frame is still one, and the terminals are told apart as before.
  const messages = recorded.map(({ bytes }) => jt808.decode(bytes));
  expect(new Set(messages.map(({ phone: number }) => number)).size).toBe(
    new Set(frames.map(({ phone: number, old }) => `${number} ${old}`)).size,
  );
});

it('leaves out what it cannot read, and the frames of an adapter that does not say what is personal', async () => {
  const logged: Record<string, unknown>[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line) as never) });
  const file = cassette();
  const gateway = await setup.start('', { capture: { file }, logger });
  const device = await setup.device(gateway);
  for (const [text, answer] of [
    ['room-1 1 21', 'ok 1'],
    ['garbage 13912345678', 'no'],
    ['room-1 2 21', 'ok 2'],
  ]) {
    device.send(`${text}\n`);
    expect(await device.line()).toBe(answer);
  }
  await gateway.close();
  const lines = (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Stored);
  expect(lines.every((line) => !('frame' in line))).toBe(true);
  expect(lines.map(({ omitted }) => (omitted as Stored)['reason'])).toEqual(['undeclared', 'malformed', 'undeclared']);
  expect(logged.filter(({ code }) => code === 'HT8010')).toHaveLength(1);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it('ends at its limit and never overwrites a recording', async () => {
  const gateway = await start('first', ['{ adapter: hj212, host: 127.0.0.1, port: 0 }'], {
    capture: { file: cassette(), maximumBytes: 2000 },
  });
  const device = await connectDevice(gateway.listeners[0]?.port ?? 0);
  for (let count = 0; count < 10; count += 1) {
    device.socket.write(station);
    expect(await device.line()).toContain('9014');
  }
  device.socket.destroy();
  await gateway.close();
  const size = (await stat(cassette())).size;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(2000);
  expect(gateway.capture).toMatchObject({ full: true });
  await expect(
    start('second', ['{ adapter: hj212, host: 127.0.0.1, port: 0 }'], { capture: { file: cassette() } }),
  ).rejects.toMatchObject({ code: 'HT7003', location: { file: cassette() } });
  await writeFile(cassette(), '');
});
