import type { Language } from '@hutong/standard';
import type { GatewayFilesResult } from '../services/gateway/files.ts';
import { formatTable } from './table.ts';

const words = {
  zh: { none: '还没有收到设备文件', head: ['收到时间', '协议', '设备', '种类', '字节', '报警编号', '内容'] },
  en: {
    none: 'no file of a device was received yet',
    head: ['received', 'protocol', 'device', 'kind', 'bytes', 'alarm', 'content'],
  },
} as const;

/** Files of devices as a table. */
export function gatewayFilesText({ files }: GatewayFilesResult, language: Language, width = Infinity): string {
  const { none, head } = words[language];
  if (files.length === 0) return none;
  const rows = files.map(({ receivedAt, adapter, address, kind, size, alarm = '', sha256 }) => [
    receivedAt,
    adapter,
    address,
    kind,
    String(size),
    alarm,
    sha256,
  ]);
  return formatTable([[...head], ...rows], width);
}
