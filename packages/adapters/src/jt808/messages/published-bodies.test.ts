import { ByteReader, ByteWriter, fromHex, toHex, type Codec } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { jt808 } from '../adapter.ts';
import { layoutsFor } from './layouts.ts';

// Bodies of public test suites: SmallChi/JT808, its extensions SuBiao and YueBiao, and SmallChi/JT1078 (independent
// implementations, no captures).
const identity = { terminalId: '4444444', time: '2019-12-10T18:31:00+08:00', number: 3, attachments: 2 };
const alarmNumber = '1'.repeat(32);
const files = [
  { fileName: 'filename', size: 9 },
  { fileName: 'filename1', size: 10 },
];
const published: readonly (readonly [number, boolean, string, object])[] = [
  [
    0x1210,
    false,
    '3434343434343434343434343434191210183100030201313131313131313131313131313131313131313131313131313131313131313100020866696C656E616D65000000090966696C656E616D65310000000A',
    { terminalId: '4444444', identity: { ...identity, reserved: '01' }, alarmNumber, kind: 0, files },
  ],
  [
    0x1210,
    true,
    '34343434343434000000000000000000000000000000000000000000000034343434343434000000000000000000000000000000000000000000000019121018310003020103313131313131313131313131313131313131313131313131313131313131313100020866696C656E616D65000000090966696C656E616D65310000000A',
    { terminalId: '4444444', identity: { ...identity, reserved: '0103' }, alarmNumber, kind: 0, files },
  ],
  [0x1211, false, '0846696C654E616D650200000001', { fileName: 'FileName', fileType: 2, size: 1 }],
  [0x1212, true, '0846696C654E616D650200000001', { fileName: 'FileName', fileType: 2, size: 1 }],
  [
    0x9208,
    false,
    '0B3139322E3136382E312E311388138934343434343434191210183100030201313131313131313131313131313131313131313131313131313131313131313100000000000000000000000000000000',
    {
      server: '192.168.1.1',
      tcpPort: 5000,
      udpPort: 5001,
      identity: { ...identity, reserved: '01' },
      alarmNumber,
      reserved: '0'.repeat(32),
    },
  ],
  [
    0x9212,
    false,
    '0846696C654E616D65010202000000140000000A000000280000001E',
    {
      fileName: 'FileName',
      fileType: 1,
      result: 2,
      missing: [
        { offset: 20, length: 10 },
        { offset: 40, length: 30 },
      ],
    },
  ],
  [0x0702, false, '02180816091616', { status: 2, time: '2018-08-16T09:16:16+08:00' }],
  [0x0702, false, '0118081609161601', { status: 1, cardResult: 1 }],
  [
    0x0702,
    false,
    '0118081609161600056B6F696B6571776531323334353661616100000000000000000671776572747820180816',
    {
      cardResult: 0,
      driverName: 'koike',
      licence: 'qwe123456aaa',
      institution: 'qwertx',
      validUntil: '20180816',
    },
  ],
  [
    0x0702,
    true,
    '0119120111111100056B6F696B65717765313233343536616161000000000000000006717765727478201912013132333435363738393031323334353637000000',
    { driverName: 'koike', validUntil: '20191201', idNumber: '12345678901234567' },
  ],
  [0x0805, false, '30A80000020000301200003124', { serial: 12456, result: 0, ids: [12306, 12580] }],
  [
    0x8302,
    false,
    '0107736464646166668000063132333435367F0006313233343537',
    {
      flag: 1,
      question: 'sdddaff',
      answers: [
        { answerId: 128, content: '123456' },
        { answerId: 127, content: '123457' },
      ],
    },
  ],
  [
    0x8303,
    false,
    '00020B0009736D616C6C63686931160009736D616C6C63686932',
    {
      action: 0,
      services: [
        { serviceType: 11, content: 'smallchi1' },
        { serviceType: 22, content: 'smallchi2' },
      ],
    },
  ],
  [
    0x8401,
    false,
    '0202010C3133343536736D616C6C636808736D616C6C636869030B6B6F696B65313233343536056B6F696B65',
    {
      action: 2,
      contacts: [
        { flag: 1, phoneNumber: '13456smallch', contactName: 'smallchi' },
        { flag: 3, phoneNumber: 'koike123456', contactName: 'koike' },
      ],
    },
  ],
  [0x8500, false, '0C', { flag: 12 }],
  [0x8500, true, '0002000100F00101', { count: 2, raw: '000100F00101' }],
  [0x8500, true, '0001000101', { controls: [{ controlType: 1, value: 1 }] }],
  [
    0x8606,
    false,
    '0000270F04F40002000003E800000507075BCD15075BCD1438590032007B000003E900002EE7075BCD0C075BCD0D4B32002A1A',
    {
      route: {
        id: 9999,
        attributes: 1268,
        points: [
          {
            id: 1000,
            segmentId: 1287,
            latitude: 123456789,
            longitude: 123456788,
            width: 56,
            attributes: 89,
            longestSeconds: 50,
            shortestSeconds: 123,
          },
          { id: 1001, segmentId: 12007, width: 75, attributes: 50, maximumSpeed: 42, overspeedSeconds: 26 },
        ],
      },
    },
  ],
  [
    0x8606,
    true,
    '0000270F00332001040000122001040000120002000003E800000507075BCD15075BCD1438030032007B0045170050000003E900002EE7075BCD0C075BCD0D4B03003A007C002A1A004200086B6F696B65353138',
    {
      route: {
        from: '2020-01-04T00:00:12+08:00',
        to: '2020-01-04T00:00:12+08:00',
        points: [
          { maximumSpeed: 69, overspeedSeconds: 23, nightSpeed: 80 },
          { longestSeconds: 58, shortestSeconds: 124, nightSpeed: 66 },
        ],
        title: 'koike518',
      },
    },
  ],
  [
    0x8801,
    false,
    '8000000A7E010809EB7E78F5',
    {
      channel: 128,
      command: 0,
      seconds: 2686,
      save: 1,
      resolution: 8,
      quality: 9,
      brightness: 235,
      contrast: 126,
      saturation: 120,
      chroma: 245,
    },
  ],
  [
    0x8803,
    false,
    '00800018111622002118111623002101',
    {
      mediaType: 0,
      channel: 128,
      event: 0,
      from: '2018-11-16T22:00:21+08:00',
      to: '2018-11-16T23:00:21+08:00',
      erase: 1,
    },
  ],
  [
    0x1003,
    false,
    '03020504000101060708',
    {
      audioCoding: 3,
      audioChannels: 2,
      sampleRate: 5,
      sampleBits: 4,
      frameLength: 1,
      audioOutput: 1,
      videoCoding: 6,
      maximumAudioChannels: 7,
      maximumVideoChannels: 8,
    },
  ],
  [
    0x9101,
    false,
    '093132372E302E302E3107600000010101',
    { server: '127.0.0.1', tcpPort: 1888, udpPort: 0, channel: 1, mediaType: 1, streamType: 1 },
  ],
  [0x9102, false, '01010000', { channel: 1, command: 1, closed: 0, streamType: 0 }],
  [0x9105, false, '0102', { channel: 1, lossRate: 2 }],
  [0x9207, false, '000102', { serial: 1, command: 2 }],
];

test.each(published)('%i (2019: %s) %s is read as published and written back', (id, modern, hex, expected) => {
  const layout = (layoutsFor(modern) as unknown as Record<number, { codec: Codec<unknown> }>)[id];
  const reader = new ByteReader(fromHex(hex));
  const value = layout?.codec.read(reader, 'body');
  expect(reader.remaining).toBe(0);
  expect(value).toMatchObject(expected);
  const writer = new ByteWriter();
  layout?.codec.write(writer, value, 'body');
  expect(toHex(writer.bytes())).toBe(hex);
});

test('whole frames of JT/T 1078 signalling', () => {
  const live = '7E910100110123456798100001093132372E302E302E31076000000101014C7E';
  expect(jt808.decode(fromHex(live))).toMatchObject({ id: 0x9101, body: { name: 'live', server: '127.0.0.1' } });
  const control = '7E910200040123456798100001010100001E7E';
  expect(jt808.decode(fromHex(control))).toMatchObject({ id: 0x9102, body: { name: 'liveControl', command: 1 } });
  for (const frame of [live, control]) expect(toHex(jt808.encode(jt808.decode(fromHex(frame))))).toBe(frame);
});

test('a member behind one that is missing cannot be written', () => {
  const message = {
    id: 0x0702,
    phone: '000000000001',
    serial: 1,
    body: { name: 'driverIdentity' as const, status: 1, cardResult: 0 },
  };
  expect(() => jt808.encode(message)).toThrow('HT4009');
});
