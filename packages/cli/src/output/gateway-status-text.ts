import type { Language } from '@hutong/standard';
import type { GatewayStatusResult } from '../services/gateway/status.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    platform: '平台',
    state: { unknown: '尚未上送', reachable: '正常', unreachable: '不可达' },
    spool: '待上送',
    full: '（缓存已满）',
    connections: '连接',
    frames: '帧',
    malformed: '坏帧',
    delivered: '已上送',
    files: '文件',
    head: ['协议', '设备', '线路', '最近收到', '帧', '错误'],
    none: '还没有收到设备数据',
  },
  en: {
    platform: 'platform',
    state: { unknown: 'nothing sent yet', reachable: 'reachable', unreachable: 'unreachable' },
    spool: 'waiting',
    full: ' (store is full)',
    connections: 'connections',
    frames: 'frames',
    malformed: 'malformed',
    delivered: 'delivered',
    files: 'files',
    head: ['protocol', 'device', 'line', 'last heard', 'frames', 'errors'],
    none: 'no device was heard yet',
  },
} as const;

const colors = { unknown: 'yellow', reachable: 'green', unreachable: 'red' } as const;

/** The state of a gateway and a table of its devices, the last one heard first. */
export function gatewayStatusText(status: GatewayStatusResult, language: Language, width = Infinity): string {
  const word = words[language];
  const { platform, spool, files, connections, counts, devices } = status;
  const facts = [
    `${word.platform} ${paint(colors[platform.state], word.state[platform.state])}${platform.error === undefined ? '' : ` ${platform.error}`}`,
    `${word.spool} ${spool.pending}${spool.full ? word.full : ''}`,
    `${word.connections} ${connections}`,
    `${word.frames} ${counts['frames'] ?? 0}`,
    `${word.malformed} ${counts['malformed'] ?? 0}`,
    `${word.delivered} ${counts['delivered'] ?? 0}`,
    ...(files === undefined || files.stored + files.incoming === 0 ? [] : [`${word.files} ${files.stored}`]),
  ].join(' · ');
  if (devices.length === 0) return `${facts}\n${word.none}`;
  const rows = devices.map(({ adapter, device, line = '', lastSeen, frames, errors }) => [
    adapter,
    device,
    line,
    lastSeen,
    String(frames),
    String(errors),
  ]);
  return `${facts}\n\n${formatTable([[...word.head], ...rows], width)}`;
}
