import { buildCommand, commandOf, safeDecode, toJson, type Adapter, type CommandResult } from '@hutong/adapter-kit';
import { describe, expect, test } from 'vitest';
import { loadAdapter } from '../load-adapter.ts';

const now = Date.UTC(2026, 0, 1, 4);
const time = '2026-01-01T12:00:00+08:00';
const authority = { password: '123456' };
const system = { systemType: 1, systemAddress: 2 };
const records = { records: 3, from: time };
const span = { beginTime: time, endTime: time };
const factor = { polId: 'w01018' };
const area = { id: 1, attributes: 0, points: [{ latitude: 31_000_000, longitude: 117_000_000 }], radius: 100 };
const stream = { server: '127.0.0.1', tcpPort: 1078, udpPort: 0, channel: 1, mediaType: 1 };
const corners = [area.points[0], area.points[0]];

/** Parameters of every command of an adapter. */
const samples: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {
  dlt645: {
    read: { di: '00010000' },
    readAddress: {},
    write: { di: '04000103', value: { value: 15 }, ...authority },
    writeAddress: { address: '000000000007' },
    synchronizeClocks: {},
    freeze: { minute: 0 },
    changeBaud: { rate: 9600 },
    changePassword: { level: 2, old: '123456', new: '654321' },
    clearDemand: authority,
    clearMeter: authority,
    clearEvents: authority,
    relay: { action: 'trip', validUntil: time, ...authority },
  },
  cjt188: {
    read: {},
    readAddress: {},
    valve: { action: 'close' },
    setClock: {},
    setBase: { value: 12.5 },
    setSettlementDay: { day: 1 },
    setReadingDay: { day: 31 },
    writeAddress: { address: '00000000000007' },
  },
  gb26875: {
    readSystemState: system,
    readPartState: { ...system, partAddress: 9 },
    readPartAnalog: { ...system, partAddress: 9 },
    readSystemOperations: { ...system, ...records },
    readSystemVersion: system,
    readSystemConfiguration: system,
    readPartConfiguration: { ...system, partAddress: 9 },
    readSystemTime: system,
    readDeviceState: {},
    readDeviceOperations: records,
    readDeviceVersion: {},
    readDeviceConfiguration: {},
    readDeviceTime: {},
    initializeDevice: {},
    setClock: {},
    patrolCheck: { timeoutMinutes: 5 },
  },
  hj212: {
    setTimeout: { overTime: 5, reCount: 3 },
    getTime: {},
    setTime: { systemTime: time },
    getRealTimeInterval: {},
    setRealTimeInterval: { rtdInterval: 30 },
    getMinuteInterval: {},
    setMinuteInterval: { minInterval: 10 },
    setPassword: { newPW: '654321' },
    startRealTime: {},
    stopRealTime: {},
    startEquipmentState: {},
    stopEquipmentState: {},
    readDays: span,
    readRunningTimes: span,
    readMinutes: span,
    readHours: span,
    calibrate: factor,
    sampleNow: factor,
    clean: factor,
    compareSample: factor,
    keepSample: {},
    setSamplingPeriod: { ...factor, cstartTime: '000000', ctime: 2 },
    getSamplingPeriod: factor,
    getOutletTime: factor,
    getSerialNumber: factor,
    readInformation: { ...factor, infoId: 'i11001' },
    setInformation: { ...factor, infoId: 'i13004', info: '4.0' },
    setAlarmTime: { warnTime: 5 },
    getAlarmLimits: { polId: '101' },
    setAlarmLimits: { polId: '101', lowValue: 0.1, upValue: 1.1 },
    getPlatformAddress: {},
    setPlatformAddress: { alarmTarget: '192.0.2.1' },
    getUploadTime: {},
    setUploadTime: { reportTime: '0130' },
    readAlarms: span,
  },
  jt808: {
    setParameters: { parameters: [{ id: 1, value: 60 }] },
    queryParameters: {},
    queryTheseParameters: { ids: [1, 0x29] },
    queryAttributes: {},
    control: { command: 4 },
    queryLocation: {},
    trackLocation: { interval: 10, duration: 600 },
    confirmAlarms: { serial: 7, alarms: 1 },
    text: { text: '请回电' },
    setCircles: { action: 0, areas: [area] },
    deleteCircles: { ids: [1] },
    setRectangles: { action: 1, areas: [{ id: 1, attributes: 0, points: corners }] },
    deleteRectangles: { ids: [1] },
    setPolygon: { area: { id: 1, attributes: 0, points: [...corners, area.points[0]] } },
    deletePolygons: { ids: [1] },
    deleteRoutes: { ids: [1] },
    setRoute: {
      route: {
        id: 1,
        attributes: 0,
        points: [
          { id: 1, segmentId: 1, ...area.points[0], width: 20, attributes: 2, maximumSpeed: 30, overspeedSeconds: 5 },
        ],
      },
    },
    lockDoors: { locked: true },
    queryDriver: {},
    shoot: { channel: 1, pictures: 1, seconds: 0 },
    searchMedia: { mediaType: 0, channel: 1, event: 0, from: time, to: time },
    queryAudioVideo: {},
    live: { server: '127.0.0.1', tcpPort: 1078, udpPort: 0, channel: 1, mediaType: 1, streamType: 0 },
    liveControl: { channel: 1, command: 0, closed: 0, streamType: 0 },
    queryResources: { channel: 1, from: time, to: time, mediaType: 0 },
    setEvents: { action: 1, events: [{ eventId: 1, content: '到岗' }] },
    ask: { flag: 8, question: '是否到岗', answers: [{ answerId: 1, content: '是' }] },
    setServices: { action: 1, services: [{ serviceType: 1, content: '天气' }] },
    sendInformation: { serviceType: 1, content: '晴' },
    callBack: { flag: 0, phoneNumber: '000' },
    setPhoneBook: { action: 1, contacts: [{ flag: 1, phoneNumber: '000', contactName: '值班室' }] },
    queryAreas: { kind: 1, ids: [1] },
    readRecorder: { command: 1, data: '' },
    setRecorder: { command: 0x82, data: '00' },
    sendTransparent: { kind: 0xf0, data: 'AB' },
    sendPlatformKey: { exponent: 65_537, modulus: '00'.repeat(128) },
    checkLink: {},
    upgrade: { kind: 0, maker: 'HT', version: '1.1', data: 'AB' },
    uploadMedia: { mediaType: 0, channel: 1, event: 0, from: time, to: time, erase: 0 },
    uploadOneMedia: { mediaId: 1, erase: 0 },
    recordSound: { command: 1, seconds: 10, save: 1, sampleRate: 0 },
    reportLoss: { channel: 1, lossRate: 2 },
    play: { ...stream, streamType: 0, storage: 0, mode: 0, factor: 0, from: time, to: time },
    controlPlayback: { channel: 1, command: 2, factor: 0, position: time },
    uploadFile: {
      server: '127.0.0.1',
      port: 21,
      user: 'u',
      password: 'p',
      path: '/',
      channel: 1,
      from: time,
      to: time,
      mediaType: 0,
      streamType: 0,
      storage: 0,
      condition: 1,
    },
    controlUpload: { serial: 7, command: 2 },
    uploadAttachments: {
      server: '127.0.0.1',
      tcpPort: 6601,
      udpPort: 0,
      identity: { terminalId: 'T1', time, number: 0, attachments: 1, reserved: '00' },
      alarmNumber: 'A1',
    },
    rotateCamera: { channel: 1, direction: 1, speed: 10 },
    focus: { channel: 1, command: 1 },
    aperture: { channel: 1, command: 1 },
    wiper: { channel: 1, command: 1 },
    infraredLight: { channel: 1, command: 0 },
    zoom: { channel: 1, command: 1 },
  },
};

const addresses: Readonly<Record<string, string>> = { hj212: '010000A8900016F000169DC0', jt808: '13800138000' };
const heard: Readonly<Record<string, unknown>> = { hj212: { ST: '32', PW: '123456', flag: 5, content: [] } };

const messagesOf = (adapter: Adapter, name: string): readonly unknown[] =>
  buildCommand(
    adapter,
    name,
    { address: addresses[adapter.id] ?? '7', now: () => now, serial: 300, last: heard[adapter.id] },
    samples[adapter.id]?.[name] ?? {},
  );

describe.each(Object.keys(samples))('commands of %s', (id) => {
  test('each becomes frames that say the same again', async () => {
    const adapter = await loadAdapter(id);
    expect(Object.keys(adapter.commands ?? {}).toSorted()).toEqual(Object.keys(samples[id] ?? {}).toSorted());
    for (const name of Object.keys(samples[id] ?? {})) {
      const messages = messagesOf(adapter, name);
      expect(messages.length, name).toBeGreaterThan(0);
      for (const message of messages) {
        const outcome = safeDecode(adapter, adapter.encode(message));
        expect(outcome.ok, name).toBe(true);
        if (outcome.ok) expect(toJson(outcome.value)).toMatchObject(toJson(message) as object);
        // A command is no answer to itself: on a two-wire line the master hears it.
        expect(commandOf(adapter, name).result?.(message, message), name).toBeUndefined();
      }
    }
  });
});

const outcome = async (
  id: string,
  name: string,
  answer: (sent: Readonly<Record<string, unknown>>) => unknown,
): Promise<CommandResult | undefined> => {
  const adapter = await loadAdapter(id);
  const [sent] = messagesOf(adapter, name);
  return commandOf(adapter, name).result?.(answer(sent as Readonly<Record<string, unknown>>), sent);
};

describe('what an answer says of a command', () => {
  const meter = { fromMeter: true, refused: false, more: false };

  test('DL/T 645: done, refused with its bits, or of another meter', async () => {
    const done = await outcome('dlt645', 'relay', (sent) => ({ ...sent, ...meter, data: undefined }));
    expect(done).toEqual({ status: 'done' });
    const errors = { kind: 'errors', errors: ['passwordOrUnauthorised'] };
    const refused = await outcome('dlt645', 'relay', (sent) => ({ ...sent, ...meter, refused: true, data: errors }));
    expect(refused).toMatchObject({ status: 'refused', reason: { zh: '密码错或未授权' } });
    expect(
      await outcome('dlt645', 'relay', (sent) => ({ ...sent, ...meter, address: '000000000008' })),
    ).toBeUndefined();
  });

  test('a password goes low byte first', async () => {
    const [message] = messagesOf(await loadAdapter('dlt645'), 'clearMeter');
    expect(message).toMatchObject({ data: { authority: { level: 2, password: '563412', operator: '00000000' } } });
  });

  test('CJ/T 188: the valve says its state', async () => {
    const data = {
      di: 'A017',
      order: 'high-first',
      serial: 44,
      payload: { kind: 'status', status: { valve: 'closed' } },
    };
    expect(await outcome('cjt188', 'valve', (sent) => ({ ...sent, ...meter, data }))).toMatchObject({
      status: 'done',
      values: { status: { valve: 'closed' } },
    });
    expect(
      await outcome('cjt188', 'valve', (sent) => ({ ...sent, ...meter, data: { ...data, serial: 45 } })),
    ).toBeUndefined();
  });

  test('GB/T 26875.3: an answer of the right type, a confirmation, a denial', async () => {
    const from = { source: 7, target: 0, serial: 300 };
    const unit = { type: 1, name: 'systemState', objects: [{ state: ['fire'] }] };
    expect(await outcome('gb26875', 'readSystemState', () => ({ ...from, command: 'answer', unit }))).toMatchObject({
      status: 'done',
      values: { objects: unit.objects },
    });
    expect(await outcome('gb26875', 'setClock', () => ({ ...from, command: 'confirm' }))).toEqual({ status: 'done' });
    expect(await outcome('gb26875', 'setClock', () => ({ ...from, command: 'deny' }))).toMatchObject({
      status: 'refused',
    });
    expect(await outcome('gb26875', 'setClock', () => ({ ...from, serial: 1, command: 'confirm' }))).toBeUndefined();
    expect(await outcome('gb26875', 'patrolCheck', () => ({ ...from, command: 'confirm' }))).toEqual({
      status: 'accepted',
    });
    const answered = { type: 24, name: 'deviceOperation', objects: [{ operations: ['patrolAnswer'] }] };
    expect(await outcome('gb26875', 'patrolCheck', () => ({ ...from, command: 'sendData', unit: answered }))).toEqual({
      status: 'done',
    });
  });

  test('HJ 212: ready, data, carried out; or why not', async () => {
    const say = (CN: string, content: unknown) => (sent: object) => ({ ...sent, ST: '91', CN, content });
    expect(await outcome('hj212', 'getTime', say('9011', [[['QnRtn', '1']]]))).toEqual({ status: 'accepted' });
    const data = await outcome('hj212', 'getTime', (sent) => ({
      ...sent,
      flag: 4,
      content: [[['SystemTime', '20260101120000']]],
    }));
    expect(data).toEqual({ status: 'accepted', values: { SystemTime: '20260101120000' } });
    expect(await outcome('hj212', 'getTime', say('9012', [[['ExeRtn', '1']]]))).toEqual({ status: 'done' });
    expect(await outcome('hj212', 'getTime', say('9011', [[['QnRtn', '3']]]))).toMatchObject({
      status: 'refused',
      reason: { en: 'Wrong password' },
    });
    expect(await outcome('hj212', 'clean', say('9012', [[['ExeRtn', '5']]]))).toMatchObject({ status: 'failed' });
    expect(await outcome('hj212', 'getTime', () => ({ QN: '1', MN: addresses['hj212'], CN: '9012' }))).toBeUndefined();
  });

  test('JT/T 808: acknowledged, then answered in full', async () => {
    const phone = '013800138000';
    const acknowledge = (id: number, result: number): object => ({
      phone,
      body: { name: 'terminalAcknowledgement', serial: 300, id, result },
    });
    expect(await outcome('jt808', 'text', () => acknowledge(0x8300, 0))).toEqual({ status: 'done' });
    expect(await outcome('jt808', 'text', () => acknowledge(0x8300, 3))).toMatchObject({ status: 'refused' });
    expect(await outcome('jt808', 'text', () => acknowledge(0x8105, 0))).toBeUndefined();
    expect(await outcome('jt808', 'queryParameters', () => acknowledge(0x8104, 0))).toEqual({ status: 'accepted' });
    const body = { name: 'parameters', serial: 300, parameters: [{ id: 1, value: 60 }] };
    expect(await outcome('jt808', 'queryParameters', () => ({ phone, body }))).toMatchObject({
      status: 'done',
      values: { parameters: [{ id: 1, value: 60 }] },
    });
  });
});
