import { explainFrame, type CommandContext } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { jt808 } from '../adapter.ts';
import { additionalItems } from '../items/additional.ts';
import { alarmTitles, signalTitles, statusTitles } from '../items/bit-titles.ts';
import type { Jt808Message } from '../message.ts';
import { layoutsFor } from '../messages/layouts.ts';
import { messageTitle } from '../messages/titles.ts';
import { jt808Commands } from './commands.ts';

const context: CommandContext<Jt808Message> = { address: '1', serial: 7, now: () => Date.UTC(2026, 0, 1) };
/** Answers, which the session gives by itself. */
const answers = [
  'platformAcknowledgement',
  'platformRetransmit',
  'timeAnswer',
  'registrationAnswer',
  'mediaAnswer',
  'fileAnswer',
];

/** A value of any kind of parameter. */
const sample = (name: string, type: string): unknown => {
  if (name === 'identity')
    return { terminalId: '', time: '2026-01-01T08:00:00+08:00', number: 0, attachments: 0, reserved: '00' };
  if (name === 'area') return { id: 1, attributes: 0, points: [] };
  if (name === 'route') return { id: 1, attributes: 0, points: [] };
  if (name === 'modulus') return '00'.repeat(128);
  if (type === 'integer') return 1;
  if (type === 'time') return '2026-01-01T08:00:00+08:00';
  if (type === 'boolean') return true;
  return type === 'list' ? [] : '00';
};

test('every message of the platform can be sent as a command, and is encoded', () => {
  const built = Object.values(jt808Commands).map((command) => {
    const values = Object.fromEntries(
      Object.entries(command.parameters).map(([name, { type }]) => [name, sample(name, type)]),
    );
    const [message] = command.build(context, values);
    if (message === undefined) expect.unreachable();
    expect(jt808.decode(jt808.encode(message))).toEqual(message);
    return message.body.name;
  });
  const down = Object.entries(layoutsFor(true)).flatMap(([id, { name }]) => (Number(id) >= 0x8000 ? [name] : []));
  expect(new Set([...built, ...answers])).toEqual(new Set(down));
});

test('a long command goes out in parts, of which the last one is answered by the serial number of any', () => {
  const { sendTransparent: command } = jt808Commands;
  const parts = command?.build(context, { kind: 1, data: '00'.repeat(2500) }) ?? [];
  expect(parts.map(({ serial, part }) => [serial, part])).toEqual([
    [7, { total: 3, index: 1 }],
    [8, { total: 3, index: 2 }],
    [9, { total: 3, index: 3 }],
  ]);
  expect(parts.map((part) => command?.isAnswered?.(part))).toEqual([false, false, true]);
  const [, , last] = parts;
  const answer = (serial: number): unknown =>
    last &&
    command?.result?.(
      {
        id: 1,
        phone: '000000000001',
        serial: 1,
        body: { name: 'terminalAcknowledgement', serial, id: 0x8900, result: 0 },
      },
      last,
    );
  expect([6, 7, 8, 9, 10].map(answer)).toEqual([
    undefined,
    { status: 'done' },
    { status: 'done' },
    { status: 'done' },
    undefined,
  ]);
});

test('an upload ends with its notice', () => {
  const { uploadFile: command } = jt808Commands;
  const sent: Jt808Message = { id: 0x9206, phone: '000000000001', serial: 7, body: { name: 'raw', raw: '' } };
  const told = (result: number): unknown =>
    command?.result?.({ ...sent, id: 0x1206, body: { name: 'uploadDone', serial: 7, result } }, sent);
  expect([told(0), told(1)]).toMatchObject([{ status: 'done' }, { status: 'failed' }]);
});

test('messages, bits, items and parameters have a name in both languages', () => {
  for (const id of Object.keys(layoutsFor(true))) expect([id, messageTitle(Number(id))]).not.toContain(undefined);
  for (const titles of [alarmTitles, statusTitles, signalTitles])
    expect(Object.entries(titles).filter(([name, { zh, en }]) => zh === name || en === '')).toEqual([]);
  expect(Object.values(additionalItems).every(({ title }) => title.zh !== '' && title.en !== '')).toBe(true);
});

test('an explanation names message, bits, parameters and results', () => {
  const names = (message: Jt808Message): Record<string, string> =>
    Object.fromEntries(
      explainFrame(jt808, jt808.encode(message)).fields.map(({ field, name, title }) => [field, name?.zh ?? title.zh]),
    );
  const head = { phone: '000000000001', serial: 1 } as const;
  expect(
    names({ ...head, id: 0x0001, body: { name: 'terminalAcknowledgement', serial: 1, id: 0x8300, result: 3 } }),
  ).toMatchObject({ id: '0001H 终端通用应答', 'body.id': '8300H 文本信息下发', 'body.result': '不支持' });
  expect(
    names({
      ...head,
      id: 0x0200,
      body: {
        name: 'location',
        alarms: ['emergency', 'tyrePressureWarning'],
        status: ['acc', 'doorsLocked'],
        latitude: 31.8,
        longitude: 117.3,
        altitude: 1,
        speed: 1,
        direction: 1,
        time: '2026-01-01T08:00:00+08:00',
        items: [
          { id: 0x14, name: 'videoAlarms', value: ['signalLost'] },
          { id: 0x18, name: 'abnormalDriving', value: { kinds: ['smoking'], level: 50 } },
          { id: 0x25, name: 'signals', value: ['horn'] },
          { id: 0xe0, raw: '04' },
        ],
      },
    }),
  ).toMatchObject({
    'body.alarms': '紧急报警、胎压预警（2019）',
    'body.status': 'ACC 开、车门加锁',
    'body.items.0.value': '视频信号丢失',
    'body.items.1.value.kinds': '抽烟',
    'body.items.2.value': '喇叭',
    'body.items.3.raw': '后续自定义信息长度',
  });
  expect(
    names({
      ...head,
      id: 0x8103,
      body: {
        name: 'setParameters',
        parameters: [
          { id: 0x55, value: 80 },
          { id: 0xf364, raw: '00' },
        ],
      },
    }),
  ).toMatchObject({
    'body.parameters.0.value': '最高速度',
    'body.parameters.1.raw': '高级驾驶辅助系统参数（T/JSATL 12）',
  });
  expect(names({ ...head, id: 0x8203, body: { name: 'confirmAlarms', serial: 1, alarms: 0x80000001 } })).toMatchObject({
    'body.alarms': '紧急报警、非法开门报警',
  });
  expect(names({ ...head, id: 0x8105, body: { name: 'terminalControl', command: 4, parameter: '' } })).toMatchObject({
    'body.command': '终端复位',
  });
});
