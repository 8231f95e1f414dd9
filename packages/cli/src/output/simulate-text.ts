import type { Language } from '@hutong/standard';
import type { SimulateResult } from '../services/simulate.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    devices: '设备',
    sent: '已发送',
    acknowledged: '已确认',
    rejected: '被拒收',
    faults: '故障',
    frames: '报文',
    truth: '应发现',
    file: '真值文件',
  },
  en: {
    devices: 'devices',
    sent: 'sent',
    acknowledged: 'acknowledged',
    rejected: 'rejected',
    faults: 'faults',
    frames: 'frames',
    truth: 'to detect',
    file: 'ground truth',
  },
} as const;

/** A simulation for a person: the counts, then what a platform should have detected. */
export function simulateText(result: SimulateResult, language: Language, width: number): string {
  const word = words[language];
  const faults = Object.entries(result.faults).map(([name, count]) => `${name} ${count}`);
  const rows = [
    [word.devices, String(result.devices)],
    [word.sent, String(result.sent)],
    [word.acknowledged, String(result.acknowledged)],
    [word.rejected, String(result.rejected)],
    [word.frames, String(result.frames.length)],
    ...(faults.length === 0 ? [] : [[word.faults, faults.join(', ')]]),
    [word.file, result.truthFile],
  ];
  const truth = result.truth
    .filter(({ expected }) => expected)
    .map(({ detectableAt, kind = '', trigger = '', address }) => [detectableAt, kind, trigger, address]);
  return [
    `${paint('bold', result.scenario)}  ${result.virtualFrom} → ${result.virtualTo}`,
    formatTable(rows, width),
    ...(truth.length === 0 ? [] : [`\n${paint('bold', word.truth)}`, formatTable(truth, width)]),
  ].join('\n');
}
