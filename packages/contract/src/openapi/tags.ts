import type { BilingualText } from '@hutong/standard';

/** Groups of operations, in the order of the document. */
export const tags: Readonly<Record<string, BilingualText>> = {
  records: { zh: '写入与查询标准记录', en: 'Write and read records of the standard' },
  observations: { zh: '历史与最新观测值', en: 'Observations: history and latest' },
  events: { zh: '预警、事件与处置', en: 'Warnings, events and their handling' },
  commands: { zh: '设备命令及结果', en: 'Commands for devices and their results' },
  tokens: { zh: '接入令牌', en: 'Access tokens' },
  platform: { zh: '平台信息与沙箱', en: 'Platform information and sandbox' },
  service: { zh: '运维接口', en: 'Doors for operators and tools' },
};
