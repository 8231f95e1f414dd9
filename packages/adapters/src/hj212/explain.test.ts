import { explainFrame, type CommandContext } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { hj212 } from './adapter.ts';
import { hj212Commands } from './commands.ts';
import { encodeHj212 } from './codec.ts';
import { factors } from './items/factors/factors.ts';
import { pollutants } from './items/pollutants.ts';
import type { Hj212Group, Hj212Message } from './message.ts';
import type { Hj212Options } from './options.ts';

const explain = (
  content: readonly Hj212Group[],
  change: Partial<Hj212Message> = {},
  options?: Hj212Options,
): string[] =>
  explainFrame(
    hj212,
    encodeHj212({ QN: '20260101080000000', ST: '22', CN: '2011', MN: 'm', flag: 5, content, ...change }),
    options,
  ).fields.flatMap(({ framing, title, name, unit }) =>
    framing ? [] : [[title.zh, name?.zh, unit].filter((text) => text !== undefined).join(' | ')],
  );

test('system, command, flag, factor, suffix, unit and data flag are named', () => {
  expect(
    explain([
      [
        ['a34004-Rtd', '5'],
        ['a34004-Flag', 'D'],
      ],
    ]),
  ).toEqual(
    expect.arrayContaining([
      '系统编码 | 空气质量监测',
      '命令编码 | 污染物实时数据',
      '细颗粒物 PM2.5 实时值 | ug/m3',
      '细颗粒物 PM2.5 数据标记 | 故障',
    ]),
  );
});

test('the unit is that which the station is set to; factors without a property have a name and a unit', () => {
  const content: Hj212Group[] = [
    [['a34004-Rtd', '5']],
    [['a21026-Avg', '5']],
    [['w20117-Rtd', '5']],
    [['S02-Rtd', '5']],
    [['a00000-Cou', '5']],
  ];
  expect(explain(content, {}, { pmUnit: 'ng', gasUnit: 'mg' })).toEqual(
    expect.arrayContaining([
      '细颗粒物 PM2.5 实时值 | ng/m3',
      '二氧化硫 平均值 | mg/m3',
      '六价铬 实时值 | ug/L',
      '烟气流速（2005） 实时值 | m/s',
      '流量 累计值',
    ]),
  );
});

test('results and states of equipment are named', () => {
  expect(explain([[['QnRtn', '9']]], { CN: '9011' })).toContain('请求回应 | CRC 校验错误');
  expect(explain([[['ExeRtn', '100']]], { CN: '9012' })).toContain('执行结果 | 没有数据');
  expect(explain([[['SB1-RS', '3']]], { CN: '2021' })).toContain('SB1 设备运行状态 | 维护');
});

test('what is known of 2025 carries its mark', () => {
  const frame = encodeHj212({ ST: '44', CN: '2011', MN: 'm', flag: 9, extra: [['RF', '1']], content: [] });
  const fields = explainFrame(hj212, frame).fields.filter(({ layoutStatus }) => layoutStatus === 'unconfirmed');
  expect(fields.map(({ title }) => title.zh)).toEqual(['补传标志（2025）']);
});

test('no factor has two meanings', () => {
  expect(Object.keys(factors).filter((code) => Object.hasOwn(pollutants, code))).toEqual([]);
});

const context: CommandContext<Hj212Message> = { address: 'm', serial: 7, now: () => Date.UTC(2026, 0, 1) };

test('limits of 2005 are named after their factor; what comes from memory is marked', () => {
  const { setAlarmLimits, setInformation, readHours } = hj212Commands;
  const [sent] = setAlarmLimits?.build(context, { polId: '101', upValue: 1.1, password: '123456' }) ?? [];
  expect(sent).toMatchObject({ CN: '1022', content: [[['PolId', '101']], [['101-UpValue', '1.1']]] });
  expect([setAlarmLimits, setInformation, readHours].map((command) => command?.layoutStatus)).toEqual([
    'unconfirmed',
    'unconfirmed',
    undefined,
  ]);
});
