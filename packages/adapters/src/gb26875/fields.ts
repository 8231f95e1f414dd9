import type { FieldMeanings } from '@hutong/adapter-kit';
import { bilingual, codeLists, type BilingualText } from '@hutong/standard';
import { codeName, framing, meaning, titled } from '../explain/meaning.ts';
import { partStateBits, systemOperationBits, systemStateBits } from './items/bits.ts';
import { commandNames } from './items/commands.ts';

const commandCode = (value: unknown): unknown =>
  Object.entries(commandNames).find(([, name]) => name === value)?.[0] ?? value;

const entries = (list: { readonly entries: readonly BilingualText[] }, names: readonly string[]) =>
  names.map((name, index) => [name, list.entries[index] ?? bilingual(name, name)] as const);

/** Bits of systems, components and transmitters by their names; the transmitter's own come last. */
const stateTitles: Readonly<Record<string, BilingualText>> = Object.fromEntries([
  ...entries(codeLists['gb-t-26875-3-system-status-bit'], systemStateBits),
  ...entries(codeLists['gb-t-26875-3-component-status-bit'], partStateBits).filter(([name]) => name === 'powerFault'),
  ['channelFault', bilingual('与监控中心通信信道故障', 'fault of the channel to the centre')],
  ['lineFault', bilingual('监测连接线路故障', 'fault of the line to the monitored system')],
]);

/** A state of which bit 0 is clear is a test. */
const stateNames = (value: unknown): BilingualText | undefined => {
  const names: readonly string[] = Array.isArray(value) ? value : [];
  const titles = titled(stateTitles)(names);
  if (names.includes('normalMonitoring')) return titles;
  const test = bilingual('测试状态', 'test');
  return titles === undefined ? test : bilingual(`${test.zh}、${titles.zh}`, `${test.en}, ${titles.en}`);
};

const operationTitles: Readonly<Record<string, BilingualText>> = Object.fromEntries([
  ...entries(codeLists['gb-t-26875-3-operation-bit'], systemOperationBits),
  ['patrolAnswer', bilingual('查岗应答', 'duty check answered')],
]);

/** What the fields of a frame mean (GB/T 26875.3-2011). */
export const gb26875Fields: FieldMeanings = {
  start: framing('启动符', 'Start marker', '8.2.2'),
  serial: meaning('业务流水号', 'Serial number', { clause: '8.2.2' }),
  'version.main': meaning('主版本号', 'Main version', { clause: '8.2.2' }),
  'version.user': meaning('用户版本号', 'User version', { clause: '8.2.2' }),
  time: meaning('时间标签', 'Time tag', { clause: '8.2.2' }),
  source: meaning('源地址', 'Source address', { clause: '8.2.2' }),
  target: meaning('目的地址', 'Destination address', { clause: '8.2.2' }),
  length: framing('应用数据单元长度', 'Length of the data unit', '8.2.3'),
  command: meaning('控制单元命令字节', 'Command', {
    clause: '8.2.4',
    nameOf: codeName('gb-t-26875-3-command', commandCode),
  }),
  checksum: framing('校验和', 'Checksum', '8.2.2'),
  end: framing('结束符', 'End marker', '8.2.2'),
  'unit.type': meaning('类型标志', 'Type flag', { clause: '8.2.5', nameOf: codeName('gb-t-26875-3-data-type') }),
  'unit.count': framing('信息对象数目', 'Number of objects', '8.2.5'),
  'unit.raw': meaning('信息体', 'Objects'),
  'unit.surplus': meaning('多余字节', 'Surplus bytes'),
  systemType: meaning('系统类型', 'System type', { clause: '8.3.1.1', nameOf: codeName('gb-t-26875-3-system-type') }),
  systemAddress: meaning('系统地址', 'System address', { clause: '8.3.1.1' }),
  partType: meaning('部件类型', 'Component type', {
    clause: '8.3.1.2',
    nameOf: codeName('gb-t-26875-3-component-type'),
  }),
  partAddress: meaning('部件地址', 'Component address', { clause: '8.3.1.2' }),
  state: meaning('状态', 'State', { nameOf: stateNames }),
  description: meaning('部件说明', 'Description of the component', { clause: '8.3.1.2' }),
  analogType: meaning('模拟量类型', 'Analog type', { clause: '8.3.1.3', nameOf: codeName('gb-t-26875-3-analog-type') }),
  value: meaning('模拟量值', 'Analog value', { clause: '8.3.1.3' }),
  operations: meaning('操作标志', 'Operations', { clause: '8.3.1.4', nameOf: titled(operationTitles) }),
  operator: meaning('操作员编号', 'Operator', { clause: '8.3.1.4' }),
  major: meaning('主版本', 'Major version', { clause: '8.3.1.5' }),
  minor: meaning('次版本', 'Minor version', { clause: '8.3.1.5' }),
  'configuration.length': meaning('说明长度', 'Length of the configuration', { clause: '8.3.1.6' }),
  'configuration.text': meaning('配置说明', 'Configuration', { clause: '8.3.1.6' }),
  configuration: meaning('系统配置说明', 'Configuration', { clause: '8.3.1.6' }),
  reserved: meaning('预留', 'Reserved'),
  records: meaning('记录数目', 'Number of records'),
  from: meaning('记录起始时间', 'Start of the records'),
  timeoutMinutes: meaning('查岗应答超时', 'Timeout of the duty check', { unit: 'min' }),
};
