import type { Language } from '@hutong/standard';
import type { ServeResult } from '../services/serve.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    ready: '互通平台已就绪',
    data: '数据',
    memory: '不在本机文件夹中',
    token: '管理令牌',
    off: '未启用',
    stop: '按 Ctrl-C 停止',
  },
  en: {
    ready: 'The HuTong platform is ready',
    data: 'Data',
    memory: 'not in a folder of this machine',
    token: 'Admin token',
    off: 'off',
    stop: 'Ctrl-C stops it',
  },
} as const;

/** The panel that a person sees when the platform is ready. */
export function serveText({ http, mqtt, dataDir, adminToken }: ServeResult, language: Language): string {
  const word = words[language];
  const rows = [
    ['HTTP', http],
    ['MQTT', mqtt ?? word.off],
    [word.data, dataDir ?? word.memory],
    [word.token, adminToken],
  ];
  return [
    `${paint('green', '●')} ${paint('bold', word.ready)}`,
    formatTable(rows).replaceAll(/^/gm, '  '),
    paint('dim', word.stop),
  ].join('\n');
}
